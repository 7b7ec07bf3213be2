import MaillageTestSupport
import Testing

@testable import MaillageGraph

/// Betweenness against a search from every node by the book.
@Suite struct BetweennessTests {
  @Test func onAllNetworksOfFourByFour() {
    for matrix in AllNetworks.classes(rows: 4, columns: 4) { check(.matrix(matrix), "\(matrix)") }
  }

  /// Without both kinds the other tests would hold one way only.
  @Test func smallNetworksGoAWayOfTheirOwn() {
    func isSmall(_ rows: Int, _ columns: Int) -> Bool {
      let matrix = RandomNetworks.matrix(rows: rows, columns: columns, density: 0.1, seed: 1)
      return SmallBetweenness.values(of: TwoModeNetwork.matrix(matrix).adjacency) != nil
    }
    #expect(isSmall(70, 40))
    #expect(!isSmall(400, 300))
  }

  @Test func onSmallMatricesOfAllDensities() {
    for seed in 0..<150 as Range<UInt64> {
      check(.matrix(RandomNetworks.matrix(seed: seed)), "seed \(seed)")
    }
  }

  /// Several searches of eight lanes each way, and more than one tile and slab of targets.
  @Test(arguments: [(20, 9, 0.2), (70, 30, 0.08), (30, 70, 0.1), (200, 90, 0.03), (64, 64, 0.5)])
  func onMatricesOfSeveralLanes(rows: Int, columns: Int, density: Double) {
    for seed in 0..<4 as Range<UInt64> {
      let matrix = RandomNetworks.matrix(
        rows: rows, columns: columns, density: density, seed: seed)
      check(.matrix(matrix), "seed \(seed)")
    }
  }

  /// Twins of both modes with trees of different sizes on them: classes of many members and masses.
  @Test func onTwinsWithTrees() {
    for seed in 0..<40 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      var ties: [(Int, Int)] = []
      for (row, cells) in RandomNetworks.matrix(seed: seed + 500).enumerated() {
        let copies = Int.random(in: 1...3, using: &generator)
        for copy in 0..<copies {
          for column in cells.indices where cells[column] {
            for twin in 0...(column % 3) { ties.append((3 * row + copy, 3 * column + twin)) }
          }
        }
      }
      for tree in 0..<20 {
        ties.append((100 + tree, Int.random(in: 0..<40, using: &generator)))
        ties.append((Int.random(in: 0..<40, using: &generator), 100 + tree))
      }
      check(network(ties), "seed \(seed)")
    }
  }

  /// ```
  /// o0 ─┬─ p0 ─┬─ o1 ─┬─ p1 ─ ...      squares that share corners: every corner is a cut node
  ///     └─ p0'─┘      └─ p1'─
  /// ```
  @Test func onChainsOfCutNodes() {
    for length in [1, 2, 5, 9] {
      var ties: [(Int, Int)] = []
      for link in 0..<length {
        for end in [link, link + 1] {
          for side in 0..<3 { ties.append((end, 3 * link + side)) }
        }
        // The sides are no twins of each other.
        ties += [(100 + link, 3 * link), (100 + link, 3 * link + 1)]
      }
      check(network(ties), "length \(length)")
    }
  }

  @Test func onManyComponents() {
    var ties: [(Int, Int)] = []
    for part in 0..<12 {
      for (row, cells) in RandomNetworks.matrix(seed: UInt64(part)).enumerated() {
        for column in cells.indices where cells[column] {
          ties.append((20 * part + row, 20 * part + column))
        }
      }
    }
    check(network(ties), "components")
  }

  /// Distances too long for an exponent: a circle, and one with chords near one end.
  @Test(arguments: [14, 15, 29, 30, 31, 60])
  func onLongDistances(length: Int) {
    var ties: [(Int, Int)] = []
    for node in 0..<length { ties += [(node, node), (node, (node + 1) % length)] }
    check(network(ties), "circle")
    check(network(ties + [(0, 2), (1, 3), (length, 1), (length, 3)]), "with chords")
  }

  /// More shortest paths than the scaled counts can tell apart: up to 12²¹, through layers of twins.
  @Test(arguments: [3, 8, 12])
  func onMorePathsThanFit(layers: Int) {
    var ties: [(Int, Int)] = []
    for layer in 0..<layers {
      for one in 0..<12 {
        for other in 0..<12 {
          ties += [(12 * layer + one, 12 * layer + other)]
          if layer + 1 < layers { ties += [(12 * layer + one, 12 * (layer + 1) + other)] }
        }
      }
    }
    // What keeps the two ends from being twins, without a way around.
    let last = 12 * layers - 1
    ties += [(900, last), (900, last - 1), (901, 0), (901, 1), (902, 1), (902, 13)]
    check(network(ties), "layers \(layers)")
  }

  @Test func anyNumberOfThreadsGivesTheSameBits() {
    let network = RandomNetworks.communes(
      organisations: 900, platforms: 220, memberships: 2100, seed: 5)
    let serial = network.betweenness(parallelism: .serial)
    for workers in 2...5 {
      let scores = network.betweenness(parallelism: .workers(workers))
      #expect(scores.organisations == serial.organisations)
      #expect(scores.platforms == serial.platforms)
    }
    check(network, "communes")
  }

  @Test func theOrderOfNodesDoesNotMatter() {
    var generator = SplitMix64(seed: 77)
    let matrix = RandomNetworks.matrix(rows: 90, columns: 40, density: 0.06, seed: 8)
    let scores = TwoModeNetwork.matrix(matrix).betweenness()
    for _ in 0..<5 {
      let rows = matrix.indices.shuffled(using: &generator)
      let columns = matrix[0].indices.shuffled(using: &generator)
      let mixed = rows.map { row in columns.map { matrix[row][$0] } }
      let others = TwoModeNetwork.matrix(mixed).betweenness()
      for (place, row) in rows.enumerated() {
        #expect(
          areClose(others.organisations[place], scores.organisations[row], within: 1e-12))
      }
      for (place, column) in columns.enumerated() {
        #expect(areClose(others.platforms[place], scores.platforms[column], within: 1e-12))
      }
    }
  }

  /// A network of ties between numbers; numbers in between are nodes without ties.
  private func network(_ ties: [(Int, Int)]) -> TwoModeNetwork {
    var builder = NetworkBuilder()
    for number in 0...(ties.map(\.0).max() ?? 0) { _ = builder.addOrganisation("o\(number)") }
    for number in 0...(ties.map(\.1).max() ?? 0) { _ = builder.addPlatform("p\(number)") }
    for (organisation, platform) in ties {
      builder.addMembership(organisation: organisation, platform: platform)
    }
    return builder.build().network
  }

  private func check(
    _ network: TwoModeNetwork, _ name: Comment, location: SourceLocation = #_sourceLocation
  ) {
    let wanted = Self.searchedFromEveryNode(network.adjacency)
    let scale = 1e-12 * (wanted.max() ?? 0)
    let found = [
      network.betweenness(parallelism: .workers(2)),
      // Small networks go another way by default.
      network.foldedBetweenness(parallelism: .workers(2)),
    ]
    for scores in found {
      let values = scores.organisations + scores.platforms
      let differs = values.indices.filter {
        !(abs(values[$0] - wanted[$0]) <= scale || areClose(values[$0], wanted[$0], within: 1e-11))
      }
      #expect(differs.isEmpty, name, sourceLocation: location)
    }
  }

  /// The algorithm of Brandes (2001), one source at a time.
  static func searchedFromEveryNode(_ adjacency: Adjacency) -> [Double] {
    let count = adjacency.vertexCount
    var sums = [Double](repeating: 0, count: count)
    for source in 0..<count {
      var level = [Int](repeating: -1, count: count)
      var paths = [Double](repeating: 0, count: count)
      var queue = [source]
      level[source] = 0
      paths[source] = 1
      var head = 0
      while head < queue.count {
        let vertex = queue[head]
        head += 1
        for target in adjacency.neighbours(of: vertex).map(Int.init) {
          if level[target] < 0 {
            level[target] = level[vertex] + 1
            queue.append(target)
          }
          if level[target] == level[vertex] + 1 { paths[target] += paths[vertex] }
        }
      }
      var dependency = [Double](repeating: 0, count: count)
      for vertex in queue.reversed() where vertex != source {
        for target in adjacency.neighbours(of: vertex).map(Int.init)
        where level[target] == level[vertex] - 1 {
          dependency[target] += paths[target] / paths[vertex] * (1 + dependency[vertex])
        }
        sums[vertex] += dependency[vertex] / 2
      }
    }
    return sums
  }
}
