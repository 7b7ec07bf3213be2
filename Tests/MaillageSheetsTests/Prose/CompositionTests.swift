import Testing

@testable import MaillageSheets

/// Lists that a line announces by saying what a platform is made up of, and other turns of phrase by which
/// Dutch and German pages name those who take part.
@Suite struct CompositionTests {
  @Test(arguments: sheets)
  func allMembersAreFound(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static func pairs(
    _ platform: String, _ text: String, _ members: [String]
  ) -> MemberPairs {
    MemberPairs(name: text, text: text, pairs: members.map { "\(platform) <- \($0)" })
  }

  private static let sheets: [MemberPairs] = lists + dutch + german

  private static let lists: [MemberPairs] = [
    pairs(
      "Minaraad Ravelberg",
      """
      Minaraad Ravelberg

      De Minaraad is als volgt samengesteld:

      • 1 afgevaardigde van de hengelsport
      • Repaircafé
      • het OCMW
      """, ["hengelsport", "Repaircafé", "OCMW"]),
    pairs(
      "Netzwerk Demenz Uhlen",
      """
      Netzwerk Demenz Uhlen

      Dem Netzwerk haben sich bis jetzt angeschlossen:

      • Evangelische Hochschule Uhlen
      • Mobile Jugendarbeit
      • die Polizei
      """, ["Evangelische Hochschule Uhlen", "Mobile Jugendarbeit", "Polizei"]),
    pairs(
      "GECORO Ravelberg",
      """
      GECORO Ravelberg

      Geledingen

       • namens Unizo Ravelberg: Dirk Maes als effectief lid en Tom Claes als plaatsvervanger
       • namens de Landelijke Raad:
         • Jef Maes als effectief lid
      """, ["Unizo Ravelberg", "Landelijke Raad"]),
  ]

  private static let dutch: [MemberPairs] = [
    "Tot het welzijnsoverleg Ravelberg behoren het OCMW, het CAW en de politie.",
    "In het welzijnsoverleg Ravelberg hebben het OCMW, het CAW en de politie hun krachten gebundeld.",
    "In de schoot van het welzijnsoverleg Ravelberg werken het OCMW, het CAW en de politie samen.",
    "Sinds mei slaan het OCMW, het CAW en de politie de handen in elkaar in het welzijnsoverleg Ravelberg.",
    "Naast het OCMW maken ook het CAW en de politie deel uit van het welzijnsoverleg Ravelberg.",
    "Het welzijnsoverleg Ravelberg huisvest het OCMW, het CAW en de politie.",
  ].map { pairs("welzijnsoverleg Ravelberg", $0, ["OCMW", "CAW", "politie"]) }

  private static let german: [MemberPairs] = [
    "Hinter dem Präventionsrat Uhlen stehen die Polizei, Frauen helfen Frauen und die Caritas.",
    "Dem Präventionsrat Uhlen gehören die Polizei, Frauen helfen Frauen und die Caritas an.",
    "Der Präventionsrat Uhlen ist eine Kooperation von Polizei, Frauen helfen Frauen und Caritas.",
    "Der Präventionsrat Uhlen lebt vom Einsatz der Polizei, der Caritas und von Frauen helfen Frauen.",
  ].map { pairs("Präventionsrat Uhlen", $0, ["Polizei", "Frauen helfen Frauen", "Caritas"]) }
}
