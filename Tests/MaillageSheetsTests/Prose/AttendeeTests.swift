import Testing

@testable import MaillageSheets

/// Lists of attendees whose names no table knows.
@Suite struct AttendeeTests {
  @Test(arguments: [
    "Present:\nZelda Quint, Anytown Council\nTorvald Plim, Victim Support\nQuorin Brosk\n",
    "Members:\n• Zelda Quint, Anytown Council\n• Torvald Plim, Victim Support\n",
  ])
  func theBodyIsTheMember(_ list: String) {
    let reading = SheetExtractor.read("Anyshire Safety Board\n\n" + list, file: "a.txt")
    #expect(
      reading.memberships.map(\.organisation).sorted() == ["Anytown Council", "Victim Support"])
  }

  @Test func theGroupPointsBack() {
    let reading = SheetExtractor.read(
      "Anyshire Chief Officers Group\n\nThe Group brings together the Council, Victim Support and "
        + "Anytown College.\n", file: "a.txt")
    #expect(Set(reading.memberships.map(\.platform)) == ["Anyshire Chief Officers Group"])
    #expect(reading.memberships.count == 3)
  }
}
