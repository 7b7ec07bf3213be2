import Foundation
import MaillageGraph
import Testing

@testable import MaillageSheets

@Suite struct PersonGuardTests {
  /// All strings of a reading, and the text of its evidence.
  private func strings(_ reading: SheetReading) -> [String] {
    var all = reading.communes + reading.fields.compactMap(\.value)
    for platform in reading.platforms {
      all += [platform.name] + platform.aliases
      all += [platform.acronym, platform.parent].compactMap { $0 }
    }
    for member in reading.memberships {
      all += [member.platform, member.organisation] + [member.acronym].compactMap { $0 }
    }
    return all + reading.links.flatMap { [$0.from, $0.to] }
  }

  @Test func noNameComesOutOfThreeHundredSentences() {
    var random = SplitMix64(seed: 4)
    for index in 0..<300 {
      let language = index % Frames.all.count
      let frames = Frames.all[language]
      var names: [String] = []
      var text = frames.sentences[Int(random.next() % UInt64(frames.sentences.count))]
      while let place = text.range(of: "{n}") {
        let name = frames.name(&random)
        names.append(name)
        text.replaceSubrange(place, with: name)
      }
      let reading = SheetExtractor.read(text, file: "sheet.txt")
      let all = strings(reading).joined(separator: "\n")
      for word in names.flatMap({ $0.split(whereSeparator: { " .’".contains($0) }) })
      where word.count > 3 && !Frames.titles.contains(String(word)) {
        #expect(!all.contains(word), "\(word) in \(strings(reading)) of: \(text)")
      }
      #expect(!all.contains("@"))
      #expect(reading.withheldPersons > 0, "none withheld in: \(text)")
    }
  }

  @Test(arguments: [
    ("Le réseau Aide réunit la bourgmestre de V., Nathalie D., le CPAS et la police.", 1),
    ("De werkgroep Wonen bestaat uit OCMW-voorzitter F. C. (sp.a), het CAW en de politie.", 1),
    ("Dem Präventionsrat gehören Bürgermeister B. L., das ÖSHZ und die Polizei an.", 1),
    ("The Safety Board is made up of Mr R Drummond, the council and the police.", 1),
    ("Le réseau Aide réunit DUPONT Jean, le CPAS et la police.", 1),
    ("Le réseau Aide réunit la bourgmestre Zebulor Torvaldsen, le CPAS et la police.", 1),
    ("Le réseau Aide réunit J. Peeters, Jean Dupont, Zebulor Torvaldsen et le CPAS.", 3),
    ("Het netwerk Kansen bestaat uit het OCMW, Ionela van der Ploeg en de politie.", 1),
    ("Het netwerk Kansen bestaat uit het OCMW, Ionela de Jong en de politie.", 1),
    ("Het netwerk Kansen bestaat uit het OCMW, Ionela van Norderheim en de politie.", 1),
    ("Het netwerk Kansen bestaat uit het OCMW, Shannon Zuidweg en de politie.", 1),
    ("Das Netzwerk Jugend besteht aus dem ÖSHZ, Monika Billung und der Polizei.", 1),
    ("Le réseau Aide réunit le CPAS, Karim van Herstal et la police.", 1),
  ])
  func namesAreCounted(_ text: String, _ persons: Int) {
    #expect(SheetExtractor.read(text, file: "sheet.txt").withheldPersons == persons)
  }

  @Test func addressesAndNumbersAreCounted() {
    let reading = SheetExtractor.read(
      "Contact : jean.dupont@commune.be, 087/12.34.56.\n\nLe réseau Aide réunit le CPAS et la police.",
      file: "sheet.txt")
    #expect(reading.withheldContacts == 2)
    #expect(reading.memberships.map(\.organisation) == ["CPAS", "police"])
  }
}

/// Sentences with places for names, and names to put there.
private struct Frames: Sendable {
  let sentences: [String]
  let given: [String]
  let titles: [String]

  static let titles: Set<String> = ["Herr", "Frau", "mevrouw"]
  private static let surnames = [
    "Quintard", "Blombarde", "van den Berghe", "El Azzouti", "de la Croix", "Torvaldsen",
    "Pfifferlin", "Mc Quillan", "Ombelet", "Verstraeten", "Zwartebroeckx", "D’Hondtmans",
    "Ben Salah", "Kerkhovens", "Stadtmüller", "Van Hoeydonck",
  ]

  /// A name in one of the ways that people write them.
  func name(_ random: inout SplitMix64) -> String {
    let surname = Self.surnames[Int(random.next() % UInt64(Self.surnames.count))]
    let first = given[Int(random.next() % UInt64(given.count))]
    switch random.next() % 7 {
    case 0: return "\(first.prefix(1)). \(surname)"
    case 1: return "\(first) \(surname.prefix(1).uppercased())."
    case 2:
      return surname.contains(where: { " ’".contains($0) })
        ? "\(first) \(surname)" : "\(surname.uppercased()) \(first)"
    case 3: return "\(titles[Int(random.next() % UInt64(titles.count))]) \(surname)"
    case 4: return "\(titles[0]) \(first) \(surname)"
    default: return "\(first) \(surname)"
    }
  }

  static let all: [Frames] = [
    Frames(
      sentences: [
        "Le Conseil local de prévention réunit la bourgmestre {n}, le CPAS, {n} (Police locale) et l’AMO Relais.",
        "Les membres du Comité de pilotage sont : le CPAS, représenté par {n} ; la police, représentée par {n} ; {n}, directrice de la Maison des jeunes.",
        "La plateforme Jeunesse est présidée par {n}, échevin de la jeunesse.",
        "La plateforme Jeunesse, coordonnée par {n}, rassemble le PCS, le CPAS et {n}.",
        "Présents au Comité de concertation : {n}, {n}, {n} et {n}.",
        "Partenaires de la Coordination sociale : la zone de police ({n}), le CPAS ({n}, {n}), l’école communale (directeur : {n}).",
        "Le groupe de travail Logement se compose du bourgmestre, {n}, du chef de corps {n} et du service social.",
        "« Nous avançons », dit {n}, qui anime la Cellule de veille avec le CPAS et la police.",
        "Contact : {n}, 087/12.34.56, nom@exemple.be\n\nLe Réseau Santé réunit l’hôpital et les médecins.",
        "La bourgmestre de Verviers, {n}, préside la CSIL ; la police locale et le parquet en font partie.",
      ],
      given: ["Zélie", "Baudouin", "Quentin", "Nathalie", "Fatima", "Jean-Marc", "Tugdual"],
      titles: ["Mme", "M."]),
    Frames(
      sentences: [
        "De stuurgroep Preventie bestaat uit burgemeester {n}, het OCMW, {n} (politiezone) en het CAW.",
        "De leden van de stuurgroep zijn: het OCMW, vertegenwoordigd door {n}; de politie, vertegenwoordigd door {n}; {n}, directeur van de basisschool.",
        "Het platform Jeugd wordt voorgezeten door {n}, schepen van jeugd.",
        "Aanwezig op het lokaal overleg: {n}, {n}, {n} en {n}.",
        "Partners van het netwerk Kansarmoede: de politie ({n}), het OCMW ({n}, {n}), de school (contactpersoon: {n}).",
        "De werkgroep Wonen bestaat uit OCMW-voorzitter {n} (sp.a), korpschef {n} en de sociale dienst.",
        "“We gaan vooruit”, zegt {n}, die de werkgroep Wonen leidt met het CAW en de politie.",
        "{n} en {n} richtten het netwerk Zorg op samen met het OCMW.",
      ],
      given: ["Wout", "Liesbeth", "Joris", "Fien", "Marieke", "Karim", "Thijs"],
      titles: ["mevrouw", "dhr."]),
    Frames(
      sentences: [
        "Dem Präventionsrat gehören Bürgermeisterin {n}, das ÖSHZ, {n} (Polizeizone) und das Jugendbüro an.",
        "Mitglieder der Lenkungsgruppe sind: das ÖSHZ, vertreten durch {n}; die Polizei, vertreten durch {n}; {n}, Leiterin des Jugendheims.",
        "Das Netzwerk Jugend wird von {n}, Schöffe für Jugend, geleitet.",
        "Anwesend beim Runden Tisch: {n}, {n}, {n} und {n}.",
        "Partner des Netzwerks Armut: die Polizei ({n}), das ÖSHZ ({n}, {n}), die Schule (Ansprechpartner: {n}).",
        "Die Arbeitsgruppe Wohnen besteht aus Bürgermeister {n}, Zonenchef {n} und dem Sozialdienst.",
        "„Wir kommen voran“, sagt {n}, die das Netzwerk Jugend mit dem ÖSHZ leitet.",
        "Am Runden Tisch nahmen {n} (Berater von Minister {n}), Eupens Bürgermeisterin {n} und die Polizei teil.",
      ],
      given: ["Bernd", "Heike", "Xaver", "Ruprecht", "Sabine", "Jürgen", "Wiebke"],
      titles: ["Frau", "Herr"]),
    Frames(
      sentences: [
        "The Safety Partnership is made up of the mayor {n}, the council, {n} (Anyshire Police) and Victim Support.",
        "Members of the Steering Group: the council, represented by {n}; the police, represented by {n}; {n}, head of the school.",
        "The Youth Forum is chaired by {n}, councillor for youth.",
        "Present at the Partnership Board: {n}, {n}, {n} and {n}.",
        "Partners of the Poverty Network: the police ({n}), the council ({n}, {n}), the school (contact: {n}).",
        "The Housing Group consists of Councillor {n}, Chief Superintendent {n} and the housing association.",
        "“We are moving on”, says {n}, who runs the Youth Forum with the council.",
        "Community Partnership Board\n\nRepresenting Anyshire Council (AC):\n{n}\n{n}\n\nIn attendance:\n{n}, Policy Officer\n{n}",
      ],
      given: ["Kirsty", "Alasdair", "Morag", "Gavin", "Priya", "Oona", "Fergus"],
      titles: ["Ms", "Mr"]),
  ]
}
