import Testing

@testable import MaillageSheets

@Suite struct MemberReaderTests {
  /// The only member that a sentence names beside the police.
  private func member(_ name: String, in frame: String) -> SheetMembership? {
    let text = frame.replacing("{}", with: name)
    let all = SheetExtractor.read(text, file: "sheet.txt").memberships
    return all.first(where: { $0.sector?.rawValue != "police" })
  }

  @Test(arguments: [
    ("the Department for Work and Pensions (DWP)", "Department for Work and Pensions", "DWP"),
    ("the DWP (Department for Work and Pensions)", "DWP", "DWP"),
    ("Anytown Council (Chair)", "Anytown Council", nil),
    ("representatives from the parish council", "parish council", nil),
    ("the council, represented by Kirsty Quintard", "council", nil),
  ])
  func anEntryIsReadAsOneMember(_ entry: String, _ name: String, _ acronym: String?) {
    let found = member(entry, in: "The Safety Board is made up of {} and the police.")
    #expect(found?.organisation == name)
    #expect(found?.acronym == acronym)
  }

  @Test(arguments: [
    ("das ÖSHZ", "ÖSHZ", BodyKind.organisation),
    ("die Bürgermeisterin Zelda Quint", "Bürgermeisterin", .function),
    ("mehrere Vereine", "Vereine", .category),
    ("Xaver Blom (Jugendrichter)", "Jugendrichter", .function),
    ("Vertreterinnen und Vertreter der Moscheen", "Moscheen", .category),
  ])
  func kindsAreToldApart(_ entry: String, _ name: String, _ kind: BodyKind) {
    let found = member(entry, in: "Die Plattform Prävention besteht aus {} und der Polizei.")
    #expect(found?.organisation == name)
    #expect(found?.kind == kind)
  }
}
