internal import Testing

@testable internal import MaillageSheets

@Suite("Dutch prose")
struct DutchProseTests {
  @Test("Who sits where", arguments: DutchExamples.all)
  func seats(_ example: DutchExample) {
    let reading = SheetExtractor.read(example.text, file: "example.txt")
    #expect(reading.language == .dutch)
    let seats = reading.memberships.map { seat in
      let role = seat.role == .member ? "" : " = \(seat.role.rawValue)"
      return "\(seat.platform) < \(seat.organisation)\(role)"
    }
    #expect(seats.sorted() == example.seats)
  }

  @Test("No person of the examples comes out")
  func persons() {
    for example in DutchExamples.all {
      let reading = SheetExtractor.read(example.text, file: "example.txt")
      let names = reading.memberships.map(\.organisation) + reading.platforms.map(\.name)
      for person in [
        "Peeters", "Claes", "Wouters", "Maes", "Verbeke", "Verhulst", "Jans", "Dubois",
      ] {
        #expect(!names.contains { $0.contains(person) }, "\(example.rule)")
      }
    }
  }
}
