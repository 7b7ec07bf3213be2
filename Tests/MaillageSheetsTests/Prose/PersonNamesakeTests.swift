import Testing

@testable import MaillageSheets

@Suite struct PersonNamesakeTests {
  /// Saints, streets and bodies named after people are no persons.
  @Test(arguments: sheets)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  /// Communes, what is of a commune, and ordinary nouns with a capital are no persons.
  @Test(arguments: [
    "À Molenbeek-Saint-Jean, le réseau Aide réunit le CPAS et la police.",
    "La zone de police Seraing Neupré et le CPAS forment le réseau Aide.",
    "Le réseau Aide réunit le CPAS, la police et les Projets de Cohésion Sociale.",
    "Le réseau Aide réunit le CPAS, Les Briques du Lac et la police.",
    "Le réseau Aide réunit le CPAS, les bénévoles de Saint-Vincent de Paul et la police.",
    "Le réseau Aide réunit le CPAS et la police pour un goûter de Noël.",
    "Le réseau Aide réunit le CPAS, Infor Jeunes, Solidaris Mutualité et la police.",
    "Le réseau Aide réunit le CPAS, le Palais de Justice, France Travail et Amnesty International.",
    "Het netwerk Kansen bestaat uit het OCMW, Rode Kruis Vlaanderen en Ferm Thuiszorg.",
    "Das Netzwerk Jugend besteht aus dem ÖSHZ, Evangelische Kirche und Malteser Hilfsdienst.",
    "The Safety Board is made up of Tarnwick Council, Tarnwick Church, Wheatley Homes and Mersey Fire.",
    "Het netwerk Kansen bestaat uit het OCMW, Preventieve Gezinsondersteuning en de politie.",
    "Das Netzwerk Jugend besteht aus dem ÖSHZ, dem Jan-Bosch-Haus und der Polizei.",
    "The Safety Board is made up of the council, Lancashire Constabulary and Leadership Mersea.",
    "The Moor City and Vale Partnership is made up of Tipperary Libraries, Highways England and the police.",
    "The Forum for Families and Young People is made up of the council and the police.",
    "Het netwerk Kansen bestaat uit het OCMW, Alzheimer Nederland en Landelijke Gilde.",
  ])
  func nobodyIsWithheld(_ text: String) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    #expect(reading.withheldPersons == 0)
    #expect(reading.memberships.allSatisfy { !$0.sentence.contains("[…]") })
  }

  /// A sentence is shown with what it says of places, and without what may be a surname.
  @Test(arguments: [
    ("Le Logement Molenbeekois du réseau Aide réunit le CPAS et la police.", false),
    ("Dans les rues des Lilas, le réseau Aide réunit le CPAS et la police.", false),
    ("Pour Kowalczyk, le réseau Aide réunit le CPAS et la police.", true),
  ])
  func onlyWhatMayBeASurnameIsBlank(_ text: String, _ hasBlank: Bool) {
    let sentence = SheetExtractor.read(text, file: "sheet.txt").memberships.first?.sentence
    #expect(sentence?.contains("[…]") == hasBlank)
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "eponyms",
      text: """
        Le réseau Écoles réunit l’Institut Saint-Louis, l’Athénée Léonie de Waha, la \
        Fondation Roi Baudouin, la Maison Marie-Curie, le CPAS de Saint-Josse, l’école \
        Jean Rostand, la Fondation Marcel Hicter et le Centre culturel Jacques Franck.
        """,
      pairs: [
        "réseau Écoles <- Institut Saint-Louis",
        "réseau Écoles <- Athénée Léonie de Waha",
        "réseau Écoles <- Fondation Roi Baudouin",
        "réseau Écoles <- Maison Marie-Curie",
        "réseau Écoles <- CPAS de Saint-Josse",
        "réseau Écoles <- école Jean Rostand",
        "réseau Écoles <- Fondation Marcel Hicter",
        "réseau Écoles <- Centre culturel Jacques Franck",
      ]),
    MemberPairs(
      name: "eponyms",
      text: """
        Het netwerk Onderwijs bestaat uit de Sint-Jozefschool, het Koninklijk Atheneum \
        Victor Horta, de Koning Boudewijnstichting, het AZ Jan Palfijn en de vrije \
        basisschool Sint-Lievens.
        """,
      pairs: [
        "netwerk Onderwijs <- Sint-Jozefschool",
        "netwerk Onderwijs <- Koninklijk Atheneum Victor Horta",
        "netwerk Onderwijs <- Koning Boudewijnstichting",
        "netwerk Onderwijs <- AZ Jan Palfijn",
        "netwerk Onderwijs <- vrije basisschool Sint-Lievens",
      ]),
    MemberPairs(
      name: "eponyms",
      text: """
        Im Netzwerk Bildung wirken die Anne-Frank-Schule, die Robert Bosch Stiftung, \
        das Robert-Schuman-Institut, die Pater-Damian-Schule und die \
        Konrad-Adenauer-Stiftung mit.
        """,
      pairs: [
        "Netzwerk Bildung <- Anne-Frank-Schule",
        "Netzwerk Bildung <- Robert Bosch Stiftung",
        "Netzwerk Bildung <- Robert-Schuman-Institut",
        "Netzwerk Bildung <- Pater-Damian-Schule",
        "Netzwerk Bildung <- Konrad-Adenauer-Stiftung",
      ]),
    MemberPairs(
      name: "eponyms",
      text: """
        The Learning Partnership is made up of the John Muir Trust, St John's Primary \
        School, Queen Elizabeth Hospital, the Joseph Rowntree Foundation and the Mary \
        Seacole Centre.
        """,
      pairs: [
        "Learning Partnership <- John Muir Trust",
        "Learning Partnership <- St John's Primary School",
        "Learning Partnership <- Queen Elizabeth Hospital",
        "Learning Partnership <- Joseph Rowntree Foundation",
        "Learning Partnership <- Mary Seacole Centre",
      ]),
  ]
}
