import MaillageGraph
import Testing

@testable import MaillageSheets

/// Persons never come out, whatever their name and wherever they stand.
@Suite struct PersonLeakTests {
  /// Some 2,400 texts, a quarter for each language.
  @Test(arguments: PersonSentences.all.indices)
  func noPersonComesOut(_ language: Int) {
    var random = SplitMix64(seed: UInt64(language) + 7)
    for round in 0..<600 {
      let index = round * PersonSentences.all.count + language
      let (text, hidden) = PersonSentences.text(index, &random)
      let leaks = SheetExtractor.read(text, file: "sheet.txt").leaks(of: hidden)
      #expect(leaks == [], "in: \(text)")
    }
  }

  /// Nor one whom no table knows by the given name, and by the surname only as a noun.
  @Test(arguments: PersonSentences.all.indices)
  func nobodyComesOutWhoseSurnameIsANoun(_ language: Int) {
    var random = SplitMix64(seed: UInt64(language) + 70)
    for round in 0..<400 {
      let index = round * PersonSentences.all.count + language
      let (text, hidden) = PersonSentences.text(
        index, given: PersonNames.strangeGiven, surnames: PersonNames.nouns, &random)
      let leaks = SheetExtractor.read(text, file: "sheet.txt").leaks(of: hidden)
      #expect(leaks == [], "in: \(text)")
    }
  }

  /// The bodies beside them do.
  @Test(arguments: [
    ("Le réseau Aide réunit le CPAS, Zbigniew Kowalczyk et la police.", ["CPAS", "police"], 1),
    (
      "Le réseau Aide réunit le CPAS, Kowalczyk Zbigniew, DIB Ronke et l’école.",
      ["CPAS", "école"], 2
    ),
    ("Het netwerk Kansen bestaat uit het OCMW, Wiremu Van ’t Hof en het CAW.", ["OCMW", "CAW"], 1),
    (
      "Das Netzwerk Jugend besteht aus dem ÖSHZ, Vjosa Neuhaus und der Polizei.",
      ["ÖSHZ", "Polizei"], 1
    ),
    (
      "The Youth Forum is made up of the council, Ngozi Okonkwo and the police.",
      ["council", "police"], 1
    ),
  ])
  func bodiesBesideThemDo(_ text: String, _ bodies: [String], _ persons: Int) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    #expect(reading.memberships.map(\.organisation) == bodies)
    #expect(reading.withheldPersons == persons)
  }

  /// In a list of who was present a name may stand right before the body that sends it.
  @Test(arguments: [
    (
      "Tarnwick Wellbeing Board\n\nPresent: Heulog Prydderch Tarnwick Association of Carers, police",
      ["Tarnwick Association of Carers", "police"]
    ),
    (
      "Tarnwick Wellbeing Board\n\nPresent: Heulog Prydderch, Tarnwick Council, police",
      ["Tarnwick Council", "police"]
    ),
  ])
  func namesBeforeBodiesAreHidden(_ text: String, _ bodies: [String]) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    #expect(reading.memberships.map(\.organisation) == bodies)
    #expect(reading.leaks(of: ["Heulog", "Prydderch"]) == [])
  }

  /// Bodies that no table knows are told from persons by an article, a noun, quotation marks, a
  /// legal form or the words that associations name themselves by.
  @Test(arguments: [
    ("Le réseau Aide réunit le CPAS, {} et la police.", "Coup de Pouce"),
    ("Le réseau Aide réunit le CPAS, l’{} et la police.", "Orchidor Blombaz"),
    ("Le réseau Aide réunit le CPAS, l’asbl {} et la police.", "Orchidor Blombaz"),
    ("Le réseau Aide réunit le CPAS, {} asbl et la police.", "Orchidor Blombaz"),
    ("Het netwerk Kansen bestaat uit het OCMW, {} en de politie.", "Open Deur"),
    ("Het netwerk Kansen bestaat uit het OCMW, de {} en de politie.", "Orchidor Blombaz"),
    ("Das Netzwerk Jugend besteht aus dem ÖSHZ, {} und der Polizei.", "Neue Wege"),
    ("The Youth Forum is made up of the council, {} and the police.", "Fresh Start"),
    ("The Youth Forum is made up of the council, the {} and the police.", "Orchidor Blombaz Trust"),
  ])
  func bodiesWithStrangeNamesStay(_ text: String, _ name: String) {
    let reading = SheetExtractor.read(text.replacing("{}", with: name), file: "sheet.txt")
    #expect(reading.memberships.count == 3)
    #expect(reading.memberships.contains { $0.organisation.hasSuffix(name) })
    #expect(reading.withheldPersons == 0)
  }
}
