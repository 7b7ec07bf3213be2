import Testing

@testable import MaillageDrawing

@Suite struct PlatformOrderTests {
  /// Straight from the definition: pairs of lines whose ends stand in opposite orders.
  static func naiveCrossings(_ platforms: [Int], _ bodies: [Int], _ memberships: [[Int]]) -> Int {
    var lines: [(Int, Int)] = []
    for (row, body) in bodies.enumerated() {
      for (place, platform) in platforms.enumerated() where memberships[body].contains(platform) {
        lines.append((place, row))
      }
    }
    var count = 0
    for one in lines.indices {
      for two in lines.indices where two > one {
        if (lines[one].0 - lines[two].0) * (lines[one].1 - lines[two].1) < 0 { count += 1 }
      }
    }
    return count
  }

  static func permutations(_ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return permutations(count - 1).flatMap { shorter in
      (0...shorter.count).map { place in
        var longer = shorter
        longer.insert(count - 1, at: place)
        return longer
      }
    }
  }

  static func network(platforms: Int, bodies: Int, seed: UInt64) -> [[Int]] {
    var random = Random(seed: seed)
    return (0..<bodies).map { _ in
      (0..<platforms).filter { _ in random.below(3) == 0 }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func countsAsTheDefinitionDoes(seed: UInt64) {
    let memberships = Self.network(platforms: 6, bodies: 9, seed: seed)
    let order = PlatformOrder(platformCount: 6, memberships: memberships, links: [])
    #expect(order.platforms.sorted() == Array(0..<6))
    #expect(order.bodies.sorted() == Array(0..<9))
    #expect(order.crossings == Self.naiveCrossings(order.platforms, order.bodies, memberships))
    let given = Array(0..<6)
    #expect(order.crossings <= Self.naiveCrossings(given, Array(0..<9), memberships))
  }

  /// All orders of four platforms and five partners.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func findsTheFewestOnSmallNetworks(seed: UInt64) {
    let memberships = Self.network(platforms: 4, bodies: 5, seed: seed)
    var fewest = Int.max
    let bodies = Self.permutations(5)
    for platforms in Self.permutations(4) {
      for order in bodies {
        fewest = min(
          fewest,
          PlatformOrder.crossings(platforms: platforms, bodies: order, memberships: memberships))
      }
    }
    let order = PlatformOrder(platformCount: 4, memberships: memberships, links: [])
    #expect(order.crossings == fewest)
  }

  @Test func linkedPlatformsStandTogetherIfItCostsNothing() {
    let order = PlatformOrder(platformCount: 4, memberships: [], links: [(0, 3)])
    let places = order.platforms.enumerated().filter { [0, 3].contains($0.element) }.map(\.offset)
    #expect(places[1] - places[0] == 1)
  }

  /// What a page can bear at most is ordered with bounded work, and still better than given.
  @Test func largeNetworksTakeABoundedEffort() {
    var random = Random(seed: 9)
    let memberships = (0..<300).map { _ in
      Set((0..<5).map { _ in random.below(120) }).sorted()
    }
    let order = PlatformOrder(platformCount: 120, memberships: memberships, links: [])
    #expect(order.effort < PlatformOrder.mostEffort * 3 / 2)
    let given = PlatformOrder.crossings(
      platforms: Array(0..<120), bodies: Array(0..<300), memberships: memberships)
    #expect(order.crossings < given)
  }

  @Test func nothingToOrder() {
    let none = PlatformOrder(platformCount: 0, memberships: [], links: [])
    #expect(none.platforms.isEmpty && none.bodies.isEmpty && none.crossings == 0)
    let one = PlatformOrder(platformCount: 1, memberships: [[0], []], links: [])
    #expect(one.platforms == [0] && one.bodies.count == 2)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func spreadPlacesKeepTheirDistance(seed: UInt64) {
    var random = Random(seed: seed)
    let wishes = (0..<12).map { _ in Double(random.below(300)) }
    let distances = (0..<11).map { _ in Double(10 + random.below(20)) }
    let places = Spreading.places(wishes: wishes, distances: distances, within: 0...400)
    for index in distances.indices {
      #expect(places[index + 1] - places[index] >= distances[index] - 1e-9)
    }
    #expect((places.first ?? -1) >= 0 && (places.last ?? 401) <= 400)
  }

  @Test func spreadingMovesNothingThatFits() {
    let places = Spreading.places(wishes: [10, 50, 90], distances: [20, 20], within: 0...100)
    #expect(places == [10, 50, 90])
    // Two that want the same place share it, half to each side.
    #expect(Spreading.places(wishes: [50, 50], distances: [20], within: 0...100) == [40, 60])
    // What does not fit grows downwards.
    #expect(Spreading.places(wishes: [5, 5], distances: [20], within: 0...10) == [0, 20])
    #expect(Spreading.places(wishes: [], distances: [], within: 0...1).isEmpty)
  }
}
