import Testing

@testable import MaillageSheets

/// Names of services that are made of everyday words, of places or of short forms are no persons.
@Suite struct EverydayWordsTests {
  @Test(arguments: [
    (
      "De werkgroep Jeugd bestaat uit het diensthoofd Vrije Tijd, het OCMW en de Landelijke Jeugd.",
      ["diensthoofd Vrije Tijd", "OCMW", "Landelijke Jeugd"]
    ),
    (
      "The Oakmoor Partnership brings together Agricultural Sector, Hope Trust and Live Oakmoor.",
      ["Agricultural Sector", "Hope Trust", "Live Oakmoor"]
    ),
    (
      "Le réseau Lumière réunit le CPAS, CDOM Cantal et la communauté Est-Vallées.",
      ["CPAS", "CDOM Cantal", "communauté Est-Vallées"]
    ),
    (
      "Das Netzwerk Wege besteht aus dem ÖSHZ, der Polizei und TUFA Trier.",
      ["ÖSHZ", "Polizei", "TUFA Trier"]
    ),
    (
      "The Oakmoor Partnership brings together the police and An Garda Síochána.",
      ["police", "An Garda Síochána"]
    ),
  ])
  func theyAreShown(_ text: String, _ bodies: [String]) {
    let reading = SheetExtractor.read(text, file: "sheet.txt")
    #expect(reading.memberships.map(\.organisation) == bodies)
    #expect(reading.withheldPersons == 0)
  }

  /// A name that the text shows once to be that of a body is one wherever it stands.
  @Test func bodiesShownOnceAreKnown() {
    let reading = SheetExtractor.read(
      """
      Le réseau Lumière réunit le CPAS, Ostrel Grandval asbl et la police.

      La plateforme Toit réunit la commune, Ostrel Grandval et le planning familial.
      """, file: "sheet.txt")
    #expect(reading.memberships.map(\.organisation).filter { $0.hasPrefix("Ostrel") }.count == 2)
  }

  /// What a person is called stays hidden behind a post that is written as one word.
  @Test func personsBehindCompoundPostsAreHidden() {
    let reading = SheetExtractor.read(
      "Der Runde Tisch Wohnen besteht aus der Vizelandrätin Quint und dem ÖSHZ.", file: "sheet.txt")
    #expect(reading.leaks(of: ["Quint"]) == [])
    #expect(reading.memberships.map(\.organisation) == ["Vizelandrätin", "ÖSHZ"])
  }
}
