import Testing

@testable import MaillageSheets

/// Names of platforms that go on with what these are for.
@Suite struct PlatformPurposeTests {
  @Test(arguments: [
    (
      "De adviesraad voor lokale economie en landbouw",
      "adviesraad voor lokale economie en landbouw"
    ),
    ("Het netwerk tegen armoede en uitsluiting", "netwerk tegen armoede en uitsluiting"),
    ("De Raad voor Personen met een Handicap", "Raad voor Personen met een Handicap"),
    ("Het netwerk voor jongeren met een beperking", "netwerk voor jongeren met een beperking"),
    // What it is asked for, and where it is.
    ("Het netwerk voor hulp", "netwerk"),
    ("Het netwerk tegen armoede in Duinkant", "netwerk tegen armoede"),
  ])
  func dutch(_ subject: String, _ name: String) {
    #expect(platforms("\(subject) bestaat uit de politie en het OCMW.") == [name])
  }

  @Test(arguments: [
    ("Der Beirat für Menschen mit Behinderung", "Beirat für Menschen mit Behinderung"),
    ("Der Beirat für alte Menschen", "Beirat für alte Menschen"),
    (
      "Das Netzwerk gegen Gewalt in engen sozialen Beziehungen",
      "Netzwerk gegen Gewalt in engen sozialen Beziehungen"
    ),
    ("Das Netzwerk gegen Gewalt in Uhlen", "Netzwerk gegen Gewalt"),
  ])
  func german(_ subject: String, _ name: String) {
    #expect(platforms("\(subject) besteht aus der Polizei und dem Jugendamt.") == [name])
  }

  @Test(arguments: [
    ("The Forum against Domestic Abuse", "Forum against Domestic Abuse"),
    ("The Partnership for Children and Young People", "Partnership for Children and Young People"),
    ("The Alcohol & Drugs Partnership", "Alcohol & Drugs Partnership"),
  ])
  func english(_ subject: String, _ name: String) {
    #expect(platforms("\(subject) consists of the police and the council.") == [name])
  }

  private func platforms(_ text: String) -> [String] {
    SheetExtractor.read(text, file: "sheet.txt").platforms.map(\.name)
  }
}
