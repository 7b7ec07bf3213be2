import Testing

@testable import MaillageSheets

/// Names that look like those of bodies: surnames that are nouns, saints or countries, people who work
/// in a place that often bears a name.
@Suite struct PersonTrapTests {
  @Test(arguments: [
    "Le Réseau Vigie réunit l'assistante scolaire Zelda Quint, le CPAS et la police.",
    "Le Réseau Vigie réunit la permanente du planning Zelda Quint, le CPAS et la police.",
    "Le Réseau Vigie réunit le CPAS, la psychologue du planning familial Zelda Quint et la police.",
    "Le Réseau Vigie réunit la psychologue du centre culturel Zelda Quint, le CPAS et la police.",
    "Le Réseau Vigie réunit le CPAS, l'institutrice de l'école Zelda Quint et la police.",
    "Le Réseau Vigie réunit le CPAS, la référente du groupe scolaire Zelda Quint et la police.",
    "Réseau Vigie : présents\n- Planning familial Zelda Quint\n- CPAS\n- Accueil scolaire Zelda Quint",
    "Le Réseau Vigie réunit Zelda Saint-Quint, le CPAS et la police.",
    "De werkgroep bestaat uit Don Quint, het OCMW en het CAW.",
    "The Glen Board brings together Don Quint, Shelter and the police.",
    "The Glen Board brings together Zelda Quint Public Health Board, Shelter and the police.",
    "The Glen Board brings together Quint Power, Quint Wales, Shelter and the police.",
    "The Glen Board brings together Quint Ireland, Shelter and the police.",
    "Le Réseau Vigie réunit Zelda Chapelle, le CPAS et la police.",
    "Der Präventionsrat Uhlen besteht aus Zelda Quinthauser, der Polizei und der Caritas. Die "
      + "Quinthauser leitet ihn.",
    "Le Réseau Vigie réunit le CPAS, l’assistant Quint Maison et la police.",
    "Le Réseau Vigie, présidé par Zelda Chapelle, réunit le CPAS, Zelda Power et la police.",
    "Le Réseau Vigie est composé de Zelda Maison et Quint Berger (CPAS), de Zelda Clos (police).",
    "Het netwerk Kansen bestaat uit het OCMW, Jan Van den Immobilier-Quint en de politie.",
    "Het netwerk Kansen bestaat uit Zelda Huis, schepen, het OCMW en de politie.",
    "Das Netzwerk Jugend besteht aus dem ÖSHZ, der Polizei und Zelda Berg. Laut Quint Recht gut.",
    "The Glen Board brings together Zelda King, Quint Hope, Shelter and the police.",
    "The Glen Board is made up of Zelda Church, councillor, Shelter and the police.",
    "Le Réseau Aide réunit le CPAS et la police.\n\nPlateforme\tOrganisme\tPersonne\n"
      + "Réseau Aide\tCPAS\tZelda Horizon\nRéseau Aide\tPolice\tPOWER Quint\n",
    "Tarnwick Board\n\nPresent: Mr Zorba Plim, Police Zelda Quint, Tarnwick Health Network Zelda Quint, "
      + "Tarnwick Council Ulla Quint, Shelter",
    "Tarnwick Board\n\nSMB Members\n\nMr Zorba Plim      Chair\nZelda Quint        NIHE\n"
      + "Quint Close        Police\n",
    "Une antenne de prévention ouvre ses portes. Elle est gérée par Zelda Saint-Quint et le CPAS.",
  ])
  func nobodyComesOut(_ text: String) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    #expect(!reading.memberships.isEmpty)
    let shown =
      reading.memberships.flatMap { [$0.organisation, $0.platform, $0.sentence] }
      + reading.platforms.map(\.name)
    #expect(shown.filter { $0.contains("Quint") || $0.contains("Zelda") } == [])
  }
}
