import Testing

@testable import MaillageSheets

/// Memberships in columns against an array of them.
struct MembershipRecordsTests {
  private static let some: [MembershipRecord] = [
    MembershipRecord(organisation: 0, platform: 3, communes: ["Huy"]),
    MembershipRecord(organisation: 0, platform: 4, communes: ["Huy"], roles: [.chair], weight: 2),
    MembershipRecord(
      organisation: 1, platform: 3, isMandatory: true, sources: ["https://example.org/"]),
    MembershipRecord(
      organisation: 2, platform: 3, weight: 1, isWeightStated: true,
      dates: DateSpan(from: PartialDate(year: 2020))),
    MembershipRecord(organisation: 2, platform: 5),
  ]

  @Test func columnsHoldWhatAnArrayHolds() {
    #expect(Array(MembershipRecords(Self.some)) == Self.some)
    #expect(MembershipRecords(Self.some) == MembershipRecords(Self.some.reversed().reversed()))
    #expect(MembershipRecords(Self.some) != MembershipRecords(Self.some.dropLast()))
    let kept = MembershipColumns(Self.some).keeping([4, 1, 3])
    #expect(Array(MembershipRecords(kept)) == [Self.some[4], Self.some[1], Self.some[3]])
  }

  @Test(arguments: some.indices) func anyOfThemCanBeChanged(position: Int) {
    for other in Self.some {
      var array = Self.some
      var records = MembershipRecords(Self.some)
      array[position] = other
      records[position] = other
      #expect(Array(records) == array)
      array[position].roles.append(.secretary)
      records[position].roles.append(.secretary)
      array[position].weight = 5
      records[position].weight = 5
      #expect(Array(records) == array)
    }
  }

  @Test func networksSayTheSameInTheirColumns() {
    var memberships = PartnerNetwork.Memberships(Self.some.map { PartnerNetwork.Membership($0) })
    #expect(Array(memberships) == Self.some.map { PartnerNetwork.Membership($0) })
    memberships[1].sources = ["a.csv:2"]
    memberships.append(memberships[1])
    #expect(
      memberships.map(\.sources) == [
        [], ["a.csv:2"], ["https://example.org/"], [], [], ["a.csv:2"],
      ])
    #expect(memberships[5] == memberships[1])
    #expect(memberships[1].roles == [.chair])
  }
}
