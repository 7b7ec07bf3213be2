import Testing

@testable import MaillageSheets

/// Names of platforms as a list gives them, whatever the case in which the text uses them.
@Suite struct NominativeTests {
  @Test(
    arguments: [
      (
        "Am Runden Tisch gegen Gewalt sitzen die Polizei und die Caritas.",
        "Runder Tisch gegen Gewalt"
      ),
      (
        "Mitglieder des Kriminalpräventiven Rates der Stadt Uhlen sind die Polizei und das Jugendamt.",
        "Kriminalpräventiver Rat der Stadt Uhlen"
      ),
      (
        "Im Lokalen Bündnis für Familie Uhlen arbeiten die Caritas und die Stadt mit.",
        "Lokales Bündnis für Familie Uhlen"
      ),
      (
        "In der Psychosozialen Arbeitsgemeinschaft Uhlen arbeiten die Caritas und das Jugendamt mit.",
        "Psychosoziale Arbeitsgemeinschaft Uhlen"
      ),
      (
        "Im regionalen Arbeitskreis Suchtprävention arbeiten die Caritas und das Jugendamt mit.",
        "Arbeitskreis Suchtprävention"
      ),
      (
        "Der Trierer Partnerschaft für Demokratie gehören die Caritas und das Jugendamt an.",
        "Trierer Partnerschaft für Demokratie"
      ),
      ("Die Runden Tische Uhlen und Lauter bestehen aus Polizei und Caritas.", nil),
    ] as [(String, String?)])
  func germanNamesAreInTheNominative(_ text: String, _ name: String?) {
    let reading = SheetExtractor.read(text, file: "case.txt")
    if let name {
      #expect(Set(reading.memberships.map(\.platform)) == [name])
    } else {
      #expect(!reading.platforms.contains { $0.name.contains("Runder Tische") })
    }
  }

  @Test func wordsOfTheTitleInQuotationMarksAreTheTitle() {
    let reading = SheetExtractor.read(
      """
      Runder Tisch gegen Gewalt in der Familie

      Seit 2019 gibt es den Runden Tisch „Gewalt in der Familie“.

      Teilnehmer:
      • Polizei
      • Caritas
      """, file: "title.txt")
    #expect(
      Set(reading.memberships.map(\.platform)) == ["Runder Tisch gegen Gewalt in der Familie"])
  }

  @Test func otherLanguagesKeepTheirNames() {
    let reading = SheetExtractor.read(
      "Le comité des sages réunit le CPAS et la police.", file: "case.txt")
    #expect(reading.memberships.allSatisfy { $0.platform == "comité des sages" })
  }
}
