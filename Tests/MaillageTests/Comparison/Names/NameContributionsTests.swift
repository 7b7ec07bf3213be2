import MaillageGraph
import Testing

@testable import Maillage

@Suite("What communes and names contribute")
struct NameContributionsTests {
  @Test("the example worked out by hand")
  func hand() {
    let shares = DiversityShares(lists: [[0, 1], [0]], kindCount: 2)
    #expect(shares.sites.allSatisfy { abs($0 - 0.5) < 1e-12 })
    #expect(abs(shares.kinds[0] - 0.146446609) < 1e-8)
    #expect(abs(shares.kinds[1] - 0.853553391) < 1e-8)
    #expect(shares.presences == [2, 1])
  }

  /// Every cell of the transformed matrix, one by one.
  private static func naive(_ lists: [ContiguousArray<Int32>], _ kindCount: Int)
    -> (sites: [Double], kinds: [Double])
  {
    let filled = lists.filter { !$0.isEmpty }
    let cells = filled.map { list in
      (0..<kindCount).map { kind in
        list.contains(Int32(kind)) ? (1 / Double(list.count)).squareRoot() : 0
      }
    }
    let squares = cells.map { row in
      (0..<kindCount).map { kind in
        let mean = cells.reduce(0) { $0 + $1[kind] } / Double(cells.count)
        return (row[kind] - mean) * (row[kind] - mean)
      }
    }
    let whole = squares.reduce(0) { $0 + $1.reduce(0, +) }
    var rows = squares.makeIterator()
    return (
      lists.map { $0.isEmpty ? .nan : (rows.next() ?? []).reduce(0, +) / whole },
      (0..<kindCount).map { kind in squares.reduce(0) { $0 + $1[kind] } / whole }
    )
  }

  @Test("shares are those of the whole matrix and add up to 1", arguments: 1...5)
  func bruteForce(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let lists = (0..<6).map { site in
      ContiguousArray((0..<Int32(7)).filter { _ in site != 3 && Bool.random(using: &generator) })
    }
    let shares = DiversityShares(lists: lists, kindCount: 7)
    let naive = Self.naive(lists, 7)
    for (share, expected) in zip(shares.sites + shares.kinds, naive.sites + naive.kinds) {
      #expect((share.isNaN && expected.isNaN) || abs(share - expected) < 1e-12)
    }
    #expect(shares.sites[3].isNaN)
    #expect(abs(shares.sites.filter { !$0.isNaN }.reduce(0, +) - 1) < 1e-12)
    #expect(abs(shares.kinds.reduce(0, +) - 1) < 1e-12)
  }

  @Test("equal sites, one site and none have no shares")
  func undefined() {
    for lists: [ContiguousArray<Int32>] in [[[0, 1], [0, 1]], [[0]], [[], [0]], []] {
      let shares = DiversityShares(lists: lists, kindCount: 2)
      #expect((shares.sites + shares.kinds).allSatisfy { $0.isNaN })
    }
  }

  @Test("organisations and memberships come with the number of communes that name them")
  func names() {
    var made = MadeUpTable()
    for commune in ["X", "Y", "Z"] {
      made.platform("CSIL", in: commune, members: ["CPAS", "TEC"], local: ["CPAS"])
    }
    made.platform("Table", in: "Z", members: ["CPAS", "Relais"], local: ["CPAS"])
    let contributions = Comparison(of: made.study()).contributions
    #expect(contributions.organisations.map(\.organisation) == ["CPAS", "TEC", "Relais"])
    #expect(contributions.organisations.map(\.communes) == [3, 3, 1])
    #expect(contributions.organisations.map(\.isGeneric) == [true, false, false])
    #expect(
      contributions.memberships.map { "\($0.organisation) \($0.platform ?? "")" }
        == ["CPAS CSIL", "TEC CSIL", "CPAS Table", "Relais Table"])
    #expect(contributions.memberships.map(\.communes) == [3, 3, 1, 1])
    #expect(
      contributions.communes.map(\.lcbdOrganisations).max()
        == contributions.communes.last?.lcbdOrganisations)
  }
}
