import Foundation
import Maillage
import MaillageSheets
import Testing

/// A table of one commune: `"2020..2022 Police on CSIL"`; an end left out is open.
private func dated(_ rows: [String], commune: String = "X") -> MembershipTable {
  var made = MadeUpTable()
  for row in rows {
    let parts = row.split(separator: " ").map(String.init)
    let ends = parts[0].components(separatedBy: "..").map { PartialDate($0) }
    let place = made.place(parts[3], in: [commune])
    made.seat(made.body(parts[1], in: commune), place)
    let last = made.table.memberships.count - 1
    made.table.memberships[last].dates = DateSpan(from: ends[0], until: ends[1])
  }
  return made.table
}

private func words(_ items: [CommuneChanges.Item]) -> [String] {
  items.map { item in
    [item.organisation, item.platform, item.change.rawValue].compactMap(\.self)
      .joined(separator: " ")
  }
}

@Suite("Changes tie by tie")
struct CommuneChangesTests {
  private let early = PartialDate(year: 2020)
  private let late = PartialDate(year: 2024)

  @Test("dates say who joined and who left; a list of one day says neither")
  func oneTable() throws {
    let table = dated([
      ".. Stays on CSIL", "2019..2022 Leaves on CSIL", "2022.. Joins on CSIL",
      "2020-03-05..2020-03-05 Named on CSIL", "2024-03-05..2024-03-05 Newly on CSIL",
      "2021..2022 Between on CSIL", "2018..2021 Stays on Old", "2023.. Stays on New",
    ])
    for dates in [(early, late), (late, early)] {
      let change = try #require(
        CommuneChanges.between(dates.0, dates.1, in: table).first)
      #expect(change.between == .dates(commune: "X", from: early, to: late))
      #expect(
        words(change.organisations) == [
          "Joins joined", "Leaves left", "Named no_longer_named", "Newly newly_named",
          "Stays kept",
        ])
      #expect(words(change.platforms) == ["CSIL kept", "New joined", "Old left"])
      #expect(
        words(change.memberships) == [
          "Joins CSIL joined", "Leaves CSIL left", "Named CSIL no_longer_named",
          "Newly CSIL newly_named", "Stays CSIL kept", "Stays New joined", "Stays Old left",
        ])
      let tally = change.membershipTally
      #expect(tally.kept == 1 && tally.entries == 3 && tally.exits == 3)
      #expect(tally.turnover == 6.0 / 8)
      #expect(tally.stability == 1.0 / 7)
    }
  }

  @Test("a body left only where all its memberships did")
  func partlyLeft() throws {
    let table = dated([
      "..2021 Half on CSIL", "2020-05-01..2020-05-01 Half on Table", ".. Other on CSIL",
    ])
    let change = try #require(CommuneChanges.between(early, late, in: table).first)
    #expect(words(change.organisations) == ["Half no_longer_named", "Other kept"])
    #expect(
      words(change.memberships) == [
        "Half CSIL left", "Half Table no_longer_named", "Other CSIL kept",
      ])
    #expect(words(change.platforms) == ["CSIL kept", "Table no_longer_named"])
  }

  @Test("between two lists a name that is gone is no longer named, unless a date says it left")
  func twoLists() throws {
    let earlier = dated([".. Stays on CSIL", ".. Gone on CSIL", "..2022 Left on CSIL"])
    let later = dated([".. Stays on CSIL", ".. New on CSIL", "2023.. Joined on CSIL"])
    let change = try #require(CommuneChanges.between(earlier, later).first)
    #expect(
      words(change.organisations) == [
        "Gone no_longer_named", "Joined joined", "Left left", "New newly_named", "Stays kept",
      ])
    // The later list may say itself that a seat has ended.
    let saying = dated([".. Stays on CSIL", "..2022 Gone on CSIL"])
    let said = try #require(CommuneChanges.between(earlier, at: early, saying, at: late).first)
    #expect(words(said.organisations) == ["Gone left", "Left left", "Stays kept"])
    // Who joined before the earlier list was only not named in it.
    let old = dated(["2015.. Old on CSIL"])
    let named = try #require(CommuneChanges.between(earlier, at: early, old, at: late).first)
    #expect(words(named.organisations).contains("Old newly_named"))
  }

  @Test("a commune that one list does not name; nothing at all")
  func missingCommune() throws {
    let changes = CommuneChanges.between(dated([".. a on P"]), dated([".. b on P"], commune: "Y"))
    #expect(changes.count == 2)
    #expect(words(changes[0].organisations) == ["a no_longer_named"])
    #expect(words(changes[1].organisations) == ["b newly_named"])
    #expect(changes[0].membershipTally.stability == 0)
    #expect(CommuneChanges.between(MembershipTable(), MembershipTable()).isEmpty)
    let empty = ChangeTally([])
    #expect(empty.turnover.isNaN && empty.stability.isNaN)
  }

  @Test("two communes: what both name and what one does, by folded name")
  func twoCommunes() throws {
    var made = MadeUpTable()
    made.platform("CSIL", in: "A", members: ["police:Police", "TEC"])
    made.platform("csil", in: "B", members: ["police:POLICE", "CPAS"])
    let comparison = Comparison(of: made.study())
    let change = try #require(comparison.changes.first)
    #expect(change.between == .communes(a: "A", b: "B"))
    #expect(
      words(change.organisations) == ["CPAS only_in_b", "POLICE kept", "TEC only_in_a"])
    #expect(
      words(change.memberships) == [
        "CPAS csil only_in_b", "POLICE csil kept", "TEC csil only_in_a",
      ])
    let pair = comparison.pairs[0]
    #expect(change.membershipTally.turnover == pair.beta.wn)
    #expect(change.membershipTally.stability == pair.jaccardMemberships)
    #expect(comparison.changesCSV().contains("A,,B,,membership,TEC,csil,,only_in_a\n"))
    let text = JSONText(comparison.json).string
    #expect(text.contains("\"turnover\": 0.5"))
    #expect(!Comparison(of: Province.made().study()).json.description.contains("only_in_a"))
  }
}

extension JSONValue {
  fileprivate var description: String { JSONText(self).string }
}
