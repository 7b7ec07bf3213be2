import Testing

@testable import MaillageSheets

@Suite struct CleanTextTests {
  @Test(arguments: [
    ("CPAS (jean.dupont@liege.be)", "CPAS", 1),
    ("Police locale, tél. 04 222 33 44", "Police locale", 1),
    ("Service +32 (0)4 221 80 00 jeunesse", "Service jeunesse", 1),
    ("OCMW <info@ocmw.be> GSM: 0475/12.34.56", "OCMW", 2),
    ("a@b.be", "", 1),
    ("0475 12 34 56", "", 1),
  ])
  func waysToReachAPersonAreTakenOut(_ raw: String, _ kept: String, _ withheld: Int) {
    let clean = CleanText(raw)
    #expect(clean.text == kept)
    #expect(clean.withheld == withheld)
  }

  @Test(arguments: [
    "Plan 2020-2025", "Plan stratégique 2019-2024 (20192024)", "Zone 5277", "Groupe @home",
    "Maison 12345678", "35 associations", "AMO 0-18 ans", "Art. 123456789",
  ])
  func otherNumbersStay(_ name: String) {
    #expect(CleanText(name) == CleanText(plain: name))
  }

  @Test func controlCharactersGoAndLinesBecomeOne() {
    #expect(CleanText("Police\u{0}\u{7}\r\nlocale\u{202E} x").text == "Police locale x")
    #expect(CleanText("a\u{85}b  c").text == "a b c")
  }

  @Test func namesBeyondThreeHundredAreCut() {
    let long = String(repeating: "é", count: 301)
    #expect(CleanText(long).isCut)
    #expect(CleanText(long).text.unicodeScalars.count == 300)
    #expect(!CleanText(String(repeating: "é", count: 300)).isCut)
  }

  @Test func quotesAreShortAndTellNoNumber() {
    #expect(CleanText.quoted("x 0475 12 34 56") == "x")
    #expect(CleanText.quoted(String(repeating: "a", count: 500)).count == 80)
  }
}

extension CleanText {
  /// A text that needed no cleaning.
  fileprivate init(plain: String) {
    self.init("")
    text = plain
  }
}
