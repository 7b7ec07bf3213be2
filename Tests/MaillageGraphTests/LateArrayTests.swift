import Dispatch
import Synchronization
import Testing

@testable import MaillageGraph

/// Arrays that are made when somebody asks.
struct LateArrayTests {
  @Test func itIsMadeOnceForAllWhoAsk() {
    let made = Atomic<Int>(0)
    let late = LateArray(count: 3) {
      made.wrappingAdd(1, ordering: .relaxed)
      return ["a", "b", "c"]
    }
    let copy = late
    #expect(late.count == 3)
    #expect(made.load(ordering: .relaxed) == 0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      #expect(late.array == ["a", "b", "c"])
    }
    #expect(copy.array == ["a", "b", "c"])
    #expect(made.load(ordering: .relaxed) == 1)
    #expect(LateArray(["d"]).array == ["d"])
  }

  @Test func namesMadeLateAreTheSameNames() {
    let late = NodeSet<PlatformSide>(sortedNames: LateArray(count: 2) { ["Cell", "Table"] })
    #expect(late.count == 2)
    #expect(late == NodeSet(sortedNames: ["Cell", "Table"]))
    #expect(late != NodeSet(sortedNames: ["Cell", "Tables"]))
  }

  /// Two threads write the rows of many ties: they must be those that ties in disorder give.
  @Test func manyTiesInOrderAreTheRowsOfTiesInDisorder() {
    let (organisations, platforms) = (2_000, 90)
    var pairs: [(Int32, Int32)] = []
    for organisation in 0..<organisations {
      for platform in 0..<platforms where (organisation * 7 + platform * 13) % 19 != 0 {
        pairs.append((Int32(organisation), Int32(platform)))
      }
    }
    func adjacency(_ pairs: [(Int32, Int32)], _ weights: ContiguousArray<Double>?) -> Adjacency {
      Adjacency(
        organisationCount: organisations, platformCount: platforms,
        tieOrganisations: ContiguousArray(pairs.map(\.0)),
        tiePlatforms: ContiguousArray(pairs.map(\.1)), tieWeights: weights)
    }
    #expect(pairs.count > 1 << 17)
    let ordered = adjacency(pairs, nil)
    ordered.checkInvariants()
    #expect(ordered == adjacency(pairs.reversed(), nil))
    #expect(ordered == adjacency(pairs, ContiguousArray(repeating: 1, count: pairs.count)))
  }
}
