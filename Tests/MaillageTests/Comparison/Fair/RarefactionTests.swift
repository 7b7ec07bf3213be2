import MaillageGraph
import MaillageSheets
import MaillageTestSupport
import Testing

@testable import Maillage

/// Expectations by trying every draw.
private struct EveryDraw {
  var sums: [Double] = []
  var draws = 0.0

  /// The mean of some values over all ways to choose `count` of `total` things.
  init(_ count: Int, of total: Int, values: ([Bool]) -> [Double]) {
    for mask in 0..<(1 << total) where mask.nonzeroBitCount == count {
      let found = values((0..<total).map { mask >> $0 & 1 == 1 })
      if sums.isEmpty { sums = found.map { _ in 0 } }
      for (place, value) in found.enumerated() { sums[place] += value }
      draws += 1
    }
  }

  var means: [Double] { sums.map { $0 / draws } }
}

/// What a list shows: organisations named, platforms reached, sectors, on several, meeting, twice.
private func shown(_ cells: [[Bool]], sectors: [Int?], isIn: [Bool]) -> [Double] {
  let rows = cells.indices.filter { isIn[$0] }
  let columns = (cells.first ?? []).indices
  var (meeting, twice) = (0.0, 0.0)
  for one in rows {
    for other in rows where other > one {
      let shared = columns.count { cells[one][$0] && cells[other][$0] }
      if shared > 0 { meeting += 1 }
      if shared > 1 { twice += 1 }
    }
  }
  return [
    Double(rows.count { cells[$0].contains(true) }),
    Double(columns.count { column in rows.contains { cells[$0][column] } }),
    Double(Set(rows.compactMap { sectors[$0] }).count),
    Double(rows.count { row in columns.count { cells[row][$0] } > 1 }), meeting, twice,
  ]
}

private func partners(_ cells: [[Bool]], sectors: [Int?]) -> PartnerNetwork {
  let network = TwoModeNetwork.matrix(cells)
  return PartnerNetwork(
    name: "X", network: network,
    organisations: network.organisations.names.enumerated().map { place, name in
      OrganisationRecord(
        name: name, key: name, sector: sectors[place].map { Sector(rawValue: "s\($0)") })
    },
    platforms: network.platforms.names.map { PlatformRecord(name: $0, key: $0) }, memberships: [])
}

@Suite("Rarefaction")
struct RarefactionTests {
  @Test("every draw of organisations and of memberships, tried one by one")
  func everyDraw() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      let cells = RandomNetworks.matrix(rows: 6, columns: 4, density: 0.45, seed: seed)
      let sectors: [Int?] = [0, 1, 0, nil, 2, 1]
      let list = partners(cells, sectors: sectors)
      let ties = cells.indices.flatMap { row in
        cells[row].indices.filter { cells[row][$0] }.map { (row, $0) }
      }
      guard ties.count > 4 else { continue }
      for drawn in 1...4 {
        let found = Rarefaction(
          of: list, to: Rarefaction.Size(organisations: drawn, memberships: drawn + 1))
        let organisations = try #require(found.byOrganisations)
        let naive = EveryDraw(drawn, of: 6) { shown(cells, sectors: sectors, isIn: $0) }.means
        #expect(abs(organisations.platformsReached - naive[1]) < 1e-9)
        #expect(abs(organisations.sectorsNamed - naive[2]) < 1e-9)
        #expect(abs(organisations.onSeveral - naive[3]) < 1e-9)
        #expect(abs(organisations.pairsMeeting - naive[4]) < 1e-9)
        #expect(abs(organisations.pairsMeetingTwice - naive[5]) < 1e-9)
        let memberships = try #require(found.byMemberships)
        let rest = EveryDraw(drawn + 1, of: ties.count) { isIn in
          var kept = cells.map { $0.map { _ in false } }
          for (place, tie) in ties.enumerated() where isIn[place] { kept[tie.0][tie.1] = true }
          // A sector counts where one of its organisations is still on a platform.
          return shown(kept, sectors: sectors, isIn: kept.map { $0.contains(true) })
        }.means
        #expect(abs(memberships.organisations - rest[0]) < 1e-9)
        #expect(abs(memberships.platformsReached - rest[1]) < 1e-9)
        #expect(abs(memberships.sectorsNamed - rest[2]) < 1e-9)
        #expect(abs(memberships.onSeveral - rest[3]) < 1e-9)
        #expect(abs(memberships.pairsMeeting - rest[4]) < 1e-9)
        #expect(abs(memberships.pairsMeetingTwice - rest[5]) < 1e-9)
      }
    }
  }

  @Test("a draw of everything is the list itself; a draw of more is undefined")
  func whole() throws {
    let cells = RandomNetworks.matrix(rows: 9, columns: 5, density: 0.4, seed: 4)
    let list = partners(cells, sectors: cells.indices.map { $0 % 3 })
    let seats = list.network.membershipCount
    let all = Rarefaction(of: list, to: Rarefaction.Size(organisations: 9, memberships: seats))
    let shown = shown(cells, sectors: cells.indices.map { $0 % 3 }, isIn: cells.map { _ in true })
    let organisations = try #require(all.byOrganisations)
    #expect(abs(organisations.pairsMeetingTwice - shown[5]) < 1e-9)
    #expect(abs(organisations.memberships - Double(seats)) < 1e-9)
    let memberships = try #require(all.byMemberships)
    #expect(abs(memberships.pairsMeetingTwice - shown[5]) < 1e-9)
    #expect(abs(memberships.onSeveral - shown[3]) < 1e-9)
    let more = Rarefaction(
      of: list, to: Rarefaction.Size(organisations: 10, memberships: seats + 1))
    #expect(more.byOrganisations == nil && more.byMemberships == nil)
  }

  @Test("the common size is that of the smallest, but never tiny")
  func commonSize() {
    #expect(Rarefaction.Size(commonTo: [(40, 60), (25, 31)]).organisations == 25)
    #expect(Rarefaction.Size(commonTo: [(40, 60), (3, 4)]).memberships == 10)
    #expect(Rarefaction.Size(commonTo: []).organisations == Rarefaction.fewestDrawn)
  }

  @Test("many shared platforms lose nothing to rounding")
  func manyShared() throws {
    let both = [[Bool](repeating: true, count: 80), [Bool](repeating: true, count: 80)]
    let dense = partners(both, sectors: [nil, nil])
    let found = Rarefaction(of: dense, to: Rarefaction.Size(organisations: 2, memberships: 120))
    // 120 of 160 seats drawn: at most 40 platforms are broken, so the two surely meet twice.
    let twice = try #require(found.byMemberships?.pairsMeetingTwice)
    #expect(abs(twice - 1) < 1e-9)
    let few = Rarefaction(of: dense, to: Rarefaction.Size(organisations: 2, memberships: 2))
    // Two seats make one platform whole in 80 of C(160, 2) draws.
    let once = try #require(few.byMemberships?.pairsMeeting)
    #expect(abs(once - 80 / 12_720.0) < 1e-9)
    #expect(few.byMemberships?.pairsMeetingTwice ?? 1 < 1e-9)
  }
}
