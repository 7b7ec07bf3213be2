import MaillageGraph
import MaillageSheets
import MaillageTestSupport
import Testing

@testable import Maillage

@Suite("What hangs on one membership")
struct SensitivityTests {
  private func profile(_ made: MadeUpTable, _ commune: String) throws -> CommuneProfile {
    try #require(made.study().profile(of: commune))
  }

  /// Two platforms of three that only X joins.
  private func bridge() -> MadeUpTable {
    var made = MadeUpTable()
    made.platform("P", in: "T", members: ["A", "B", "X"])
    made.platform("Q", in: "T", members: ["C", "D", "X"])
    return made
  }

  @Test("a bridge by hand: X stays first in 4 of 6, and both its seats are named")
  func bridgeByHand() throws {
    let profile = try profile(bridge(), "T")
    let found = Sensitivity(of: profile).findings
    let x = try #require(profile.network.organisations.id(named: "X"))
    let first = try #require(found.first { $0.claim == .firstByBetweenness(x) })
    #expect(first.tried == 6 && first.survives == 4 && first.isFragile)
    #expect(first.overturnedBy.allSatisfy { $0.organisation == x })
    let alone = try #require(found.first { $0.claim == .linksAlone(x) })
    #expect(alone.survives == 4)
    let whole = try #require(found.first { $0.claim == .holdsTogether })
    #expect(whole.survives == 4)
    let overlap = try #require(found.first { $0.claim.id == "largest_overlap" })
    #expect(overlap.survives == 4)
  }

  @Test("every claim is what a study of the list without that membership says")
  func everyOmission() throws {
    let made = Province.made()
    let profile = try profile(made, "Valmont")
    let found = Sensitivity(of: profile, middle: 1.1)
    #expect(found.findings.contains { $0.claim == .aboveMiddle })
    let seats = made.table.memberships.indices.filter { place in
      made.table.memberships[place].communes == ["Valmont"]
        && !made.table.memberships[place].roles.allSatisfy(\.isOutsideMeasures)
    }
    #expect(seats.count == found.findings[0].tried)
    for finding in found.findings {
      var overturned = 0
      for seat in seats {
        var rest = made
        rest.table.memberships = MembershipRecords(
          made.table.memberships.enumerated().filter { $0.offset != seat }.map(\.element))
        // Its nodes stay in the network: they are of the commune.
        let other = try self.profile(rest, "Valmont")
        #expect(other.network.organisations.count == profile.network.organisations.count)
        if !holds(finding.claim, in: other, middle: 1.1) { overturned += 1 }
      }
      #expect(finding.overturnedBy.count == overturned, "\(finding.claim.id)")
    }
  }

  private func holds(
    _ claim: Sensitivity.Claim, in profile: CommuneProfile, middle: Double
  ) -> Bool {
    let mean =
      Double(profile.network.membershipCount) / Double(profile.network.organisations.count)
    switch claim {
    case .firstByBetweenness(let id):
      let naive = naiveBetweenness(NaiveNetwork(profile.network.cells))
      let values = naive[0..<profile.network.organisations.count]
      return naive[id.index] > 0 && values.allSatisfy { $0 <= naive[id.index] + 1e-9 }
    case .linksAlone(let id):
      return profile.organisationDepartures.contains { $0.node == .organisation(id) }
    case .largestOverlap(let one, let other):
      let most = profile.overlaps.first?.shared.count
      return profile.overlaps.contains {
        $0.first == one && $0.second == other && $0.shared.count == most
      }
    case .holdsTogether: return profile.parts.count == 1
    case .aboveMiddle: return mean > middle
    case .belowMiddle: return mean < middle
    }
  }

  @Test("nothing is claimed where nothing can be compared, with the reason")
  func reasons() throws {
    let made = Province.made()
    let single = try profile(made, "Œdelbourg")
    #expect(Sensitivity(of: single).reason == .onePlatform)
    let empty = try profile(made, "Petitval")
    #expect(Sensitivity(of: empty).reason == .noMembership)
    let separate = try profile(made, "Hauteclaire")
    #expect(Sensitivity(of: separate).reason == nil)
  }
}

@Suite("Findings with other things counted")
struct RobustnessTests {
  @Test("functions left out, links counted: by hand")
  func byHand() throws {
    var made = MadeUpTable()
    made.platform("P", in: "T", members: ["A", "B"])
    let q = made.platform("Q", in: "T", members: ["C", "D"])
    let p = made.place("P", in: ["T"])
    let mayor = made.body("Mayor", in: "T", kind: .function)
    made.seat(mayor, p)
    made.seat(mayor, q)
    let r = made.platform("R", in: "T", members: ["E", "C"])
    made.table.links.append(PlatformLinkRecord(from: p, to: r, relation: "part of"))
    let profile = try #require(made.study().profile(of: "T"))
    let rows = Robustness(of: profile.partners).rows
    #expect(
      rows.map(\.variant) == [
        .asListed, .withoutFunctionsAndCategories, .withPlatformLinks, .both,
      ])
    #expect(rows.map(\.parts) == [1, 2, 1, 1])
    #expect(rows.map(\.organisations) == [6, 5, 6, 5])
    #expect(rows.map(\.memberships) == [8, 6, 8, 6])
    // The mayor parts A, B from C, D, E; C parts E from the others. With the link nobody does but C
    // where the mayor is not counted: D from the others.
    let names = rows.map { row in row.first.map { profile.network.organisations[$0] } }
    #expect(names == ["Mayor", "C", nil, "C"])
    #expect(rows.map(\.pairsThroughFirst) == [6, 1, 0, 3])
    #expect(rows.map { $0.largestOverlap?.shared } == [1, 1, 1, 1])
  }

  @Test("the first row is what the profile says, the row with links too")
  func agrees() throws {
    for profile in Province.made().study().profiles {
      let rows = Robustness(of: profile.partners).rows
      #expect(rows[0].parts == profile.parts.count)
      #expect(rows[0].overlappingPairs == profile.pairsMeetingTwice)
      let through = profile.organisationDepartures.first?.pairsDisconnected ?? 0
      #expect(rows[0].pairsThroughFirst == through)
      if let linked = rows.first(where: { $0.variant == .withPlatformLinks }) {
        #expect(linked.parts == profile.partsWithLinks)
      }
    }
  }
}
