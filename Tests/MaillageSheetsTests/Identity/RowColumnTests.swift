import Testing

@testable import MaillageSheets

@Suite struct RowColumnTests {
  @Test func rowsThatSayNothingTakeNothing() {
    var column = RowColumn<Int32>(nothing: -1)
    column.appendNothing(rows: 2)
    #expect(column.saysNothing)
    #expect(column.count == 2)
    column.appendStated([-1, -1], cells: [0, 1, 0], kept: 3, keeping: nil)
    #expect(column.saysNothing)
    column.appendStated([-1, 7], cells: [0, 1, 1], kept: 2, keeping: [true, false, true])
    column.append(contentsOf: [8] as [Int32])
    column.appendNothing(rows: 1)
    #expect(!column.saysNothing)
    #expect((0..<column.count).map { column[$0] } == [-1, -1, -1, -1, -1, -1, 7, 8, -1])
  }
}

@Suite struct EvidenceTests {
  @Test func linesOfOneFileAndStatedPlacesAreAddedOnce() {
    var evidence = Evidence(file: ["a.csv"], line: 2)
    evidence.add(Evidence(file: ["a.csv"], line: 5))
    evidence.add(Evidence(file: ["a.csv"], line: 2))
    #expect(evidence.list == ["a.csv:2", "a.csv:5"])
    evidence.add(Evidence(file: ["b.csv"], line: 5))
    evidence.add(Evidence(["a.csv:5", "https://example.org/"]))
    #expect(evidence.list == ["a.csv:2", "a.csv:5", "b.csv:5", "https://example.org/"])
  }

  @Test func recordsAreEqualWhateverTheyShare() {
    let context = MembershipContext(
      communes: ["Huy"], roles: [.chair], evidence: Evidence(file: ["a.csv"], line: 9))
    let shared = MembershipRecord(
      organisation: 1, platform: 2, context: context, line: 9, weight: 1, isWeightStated: false,
      dates: DateSpan(), isMandatory: false)
    var own = MembershipRecord(
      organisation: 1, platform: 2, communes: ["Huy"], roles: [.chair], sources: ["a.csv:9"])
    #expect(shared == own)
    #expect(shared.hashValue == own.hashValue)
    own.roles = [.member]
    #expect(shared != own)
    #expect(own.sources == ["a.csv:9"])
    #expect(own.communes == ["Huy"])
  }
}
