import Testing

@testable import MaillageSheets

/// Where the name of a platform ends, what points back at it, and which of several is meant.
@Suite struct PlatformNameTests {
  @Test(arguments: sheets)
  func membersStandOnTheirPlatform(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "the noun of a name points back",
      text: """
        CSP : derrière ces lettres, le conseil local de sécurité et de prévention. Il existe depuis \
        2003 et donne vie au Contrat Local de Sécurité (CLS), signé par la Ville et l'État.

        Animé par une coordinatrice, le conseil rassemble la police locale, le CPAS et l'AMO Le Pré.
        """,
      pairs: [
        "Contrat Local de Sécurité <- Ville", "Contrat Local de Sécurité <- État",
        "conseil local de sécurité et de prévention <- police locale",
        "conseil local de sécurité et de prévention <- CPAS",
        "conseil local de sécurité et de prévention <- AMO Le Pré",
      ]),
    MemberPairs(
      name: "a label below a heading",
      text: """
        Commune : Morlanval
        Organisme : CPAS de Morlanval
        Domaine : Coordination sociale

        La Coordination Sociale réunit le CPAS et la commune.

        Coordination sociale "logement" (CSL)
        Partenaires : AIS des Prés, Régie foncière, service Urbanisme
        """,
      pairs: [
        "Coordination Sociale <- CPAS de Morlanval = coordinator",
        "Coordination Sociale <- CPAS", "Coordination Sociale <- commune",
        "Coordination sociale \"logement\" <- AIS des Prés",
        "Coordination sociale \"logement\" <- Régie foncière",
        "Coordination sociale \"logement\" <- service Urbanisme",
      ]),
    MemberPairs(
      name: "letters tell where a name ends",
      text: """
        Le Réseau Borain d'écoute et de soins spécialisés en Dépendances (RéBoD) réunit le CPAS, \
        la police locale et le planning familial.
        """,
      pairs: [
        "Réseau Borain d'écoute et de soins spécialisés en Dépendances <- CPAS",
        "Réseau Borain d'écoute et de soins spécialisés en Dépendances <- police locale",
        "Réseau Borain d'écoute et de soins spécialisés en Dépendances <- planning familial",
      ]),
    MemberPairs(
      name: "places that dashes part",
      text: """
        Comité de prévention intercommunal Vaux – Roche – Aywin

        Membres : le CPAS, la police locale et l'ONE
        """,
      pairs: [
        "Comité de prévention intercommunal Vaux – Roche – Aywin <- CPAS",
        "Comité de prévention intercommunal Vaux – Roche – Aywin <- police locale",
        "Comité de prévention intercommunal Vaux – Roche – Aywin <- ONE",
      ]),
    MemberPairs(
      name: "a laboratory, and its meeting",
      text: """
        Labo « Logement jeunes » – PV de la rencontre du 12 mars

        Présents : AMO Le Pré, CPAS, AIS des Prés
        """,
      pairs: [
        "Labo « Logement jeunes » <- AMO Le Pré", "Labo « Logement jeunes » <- CPAS",
        "Labo « Logement jeunes » <- AIS des Prés",
      ]),
    MemberPairs(
      name: "what is introduced and then pointed at",
      text: """
        Le Partenariat local de prévention des Prés réunit la police locale et les habitants.

        Une fois l'an se tient une réunion d'évaluation : y participent le CPAS, l'ONE et la police \
        locale.
        """,
      pairs: [
        "Partenariat local de prévention des Prés <- police locale",
        "Partenariat local de prévention des Prés <- habitants",
        "réunion d’évaluation|réunion d'évaluation <- CPAS",
        "réunion d’évaluation|réunion d'évaluation <- ONE",
        "réunion d’évaluation|réunion d'évaluation <- police locale",
      ]),
    MemberPairs(
      name: "proper names with an article",
      text: """
        Glen and Moor PCSP and the police run several things together. The main ones are:

        • The Streets Forum: brings together the Housing Executive, Glenshire Council and the police.
        • The District Support Hub: Round the table are the Fire Service, the Education Authority and \
        Glenshire Ambulance Service.
        """,
      pairs: [
        "Streets Forum <- Housing Executive", "Streets Forum <- Glenshire Council",
        "Streets Forum <- police", "District Support Hub <- Fire Service",
        "District Support Hub <- Education Authority",
        "District Support Hub <- Glenshire Ambulance Service",
      ]),
    MemberPairs(
      name: "a project that its verb tells",
      text: """
        The Glenshire Community Committee brings together Glenshire Council and the police.

        GLEAP is overseen by the committee and delivered by Glenshire Development Company. It is \
        funded by the Department of Justice.
        """,
      pairs: [
        "Glenshire Community Committee <- Glenshire Council",
        "Glenshire Community Committee <- police",
        "GLEAP <- Glenshire Development Company = coordinator",
        "GLEAP <- Department of Justice = funder",
      ]),
    MemberPairs(
      name: "a compound with a capital",
      text: """
        Het project Mantelzorg groeide uit de Welzijnsraad. Daarin zitten de zorgorganisaties en \
        het lokaal bestuur.
        """,
      pairs: ["Welzijnsraad <- zorgorganisaties", "Welzijnsraad <- lokaal bestuur"]),
  ]

  @Test(arguments: [
    ("PLPP", "Plan local de prévention et de proximité", Language.french, true),
    ("CLSPD", "conseil local de sécurité et de prévention de la délinquance", .french, true),
    ("COCOF", "contrat communal de cohésion sociale de la Ville", .french, false),
    ("ONE", "plateforme de concertation", .french, false),
    ("BIN-Z", "buurtinformatienetwerk voor zelfstandigen", .dutch, true),
    ("LOD", "Lokaal Overleg Drugs", .dutch, true),
    ("VK", "Lokaal Overleg Drugs", .dutch, false),
  ])
  func lettersOfAShortFormAreThoseOfItsWords(
    _ short: String, _ name: String, _ language: Language, _ fits: Bool
  ) {
    let text = SheetText(name)
    let tokens = Tokeniser.tokens(of: text)
    let finder = PlatformFinder(text, tokens, .of(language), .of(language), acronyms: [:])
    let letters = short.lowercased().filter(\.isLetter)
    #expect(finder.spells(letters, tokens.indices) == fits)
  }
}
