import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct DistanceTests {
  /// Shapes in which nodes stand for others: pendants, twins, twins with pendants of their own.
  private static let shapes: [[[Int]]] = [
    [],  // no tie at all
    [[0]],  // a pair
    [[0, 1, 2, 3]],  // a star around an organisation
    [[0], [0], [0]],  // a star around a platform
    [[0, 1], [1, 2], [2, 3], [3, 4]],  // a chain
    [[0, 1], [0, 1], [0, 1], [0], [1]],  // twins with a pendant at each end
    [[0, 1, 2], [0], [0], [1], [3], [3, 4]],  // twin platforms with 2, 1 and 0 pendants; a chain
    [[0, 1, 2, 3], [0, 4], [1, 5], [2], [2], [6, 7], [6, 7]],  // pendants on pendants' hosts
    [[0, 1, 2, 3, 4], [0, 1], [0, 1], [2], [3], [4]],  // twins of both modes
  ]

  @Test func nodesThatStandForOthers() {
    for rows in Self.shapes { expectDistances(of: network(rows, platforms: 10, copies: 1)) }
  }

  /// Many components in one bundle, then more of them than a batch has bits.
  @Test(arguments: [2, 30])
  func manyComponents(copies: Int) {
    let rows = Self.shapes.flatMap { rows in rows.isEmpty ? [[]] : rows }
    expectDistances(of: network(rows, platforms: 9, copies: copies), every: copies > 2 ? 37 : 1)
  }

  /// Without both kinds the other tests would hold one way only.
  @Test func smallNetworksGoAWayOfTheirOwn() {
    func isSmall(_ rows: Int, _ columns: Int) -> Bool {
      let matrix = RandomNetworks.matrix(rows: rows, columns: columns, density: 0.1, seed: 1)
      return SmallDistances.sums(of: TwoModeNetwork.matrix(matrix).adjacency) != nil
    }
    #expect(isSmall(150, 60))
    #expect(!isSmall(400, 100))
  }

  /// Several words of sources of either mode.
  @Test(arguments: [(150, 20, 0.05), (20, 150, 0.05), (130, 70, 0.03), (64, 65, 0.04)])
  func severalWordsOfSources(rows: Int, columns: Int, density: Double) {
    let matrix = RandomNetworks.matrix(rows: rows, columns: columns, density: density, seed: 3)
    expectDistances(of: .matrix(matrix))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func randomNetworks(seed: UInt64) {
    expectDistances(of: .matrix(RandomNetworks.matrix(seed: seed)))
  }

  /// Many steps through few nodes; more than 512 classes of a mode.
  @Test func moreSourcesThanBits() {
    expectDistances(
      of: network((0..<120).map { [$0, $0 + 1] }, platforms: 121, copies: 1), every: 17)
    let dense = RandomNetworks.matrix(rows: 530, columns: 30, density: 0.2, seed: 5)
    expectDistances(of: .matrix(dense), every: 61)
  }

  @Test func sameBitsForAnyNumberOfThreads() {
    let network = RandomNetworks.communes(
      organisations: 900, platforms: 400, memberships: 1500, seed: 4)
    expectDistances(of: network, every: 29)
    let serial = network.distances(parallelism: .serial)
    for threads in 2...5 {
      let other = network.distances(parallelism: .workers(threads))
      #expect(other.harmonic.organisations == serial.harmonic.organisations)
      #expect(other.harmonic.platforms == serial.harmonic.platforms)
      #expect(other.farness.organisations == serial.farness.organisations)
    }
  }

  /// Copies of the network in which each organisation sits on the platforms of a row.
  private func network(_ rows: [[Int]], platforms: Int, copies: Int) -> TwoModeNetwork {
    var builder = NetworkBuilder()
    for number in 0..<copies * platforms { _ = builder.addPlatform("p\(100_000 + number)") }
    for number in 0..<copies * rows.count { _ = builder.addOrganisation("o\(100_000 + number)") }
    for copy in 0..<copies {
      for (position, row) in rows.enumerated() {
        for platform in row {
          builder.addMembership(
            organisation: copy * rows.count + position, platform: copy * platforms + platform)
        }
      }
    }
    return builder.build().network
  }

  /// Compares with a search of its own from each vertex, or every so many.
  private func expectDistances(
    of network: TwoModeNetwork, every stride: Int = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let adjacency = network.adjacency
    let found = [
      network.distances(),
      // Small networks go another way by default.
      Distances(DistanceSums(of: adjacency, parallelism: .workers(2)), of: adjacency),
    ]
    for distances in found {
      expect(distances, of: adjacency, every: stride, sourceLocation: sourceLocation)
    }
  }

  private func expect(
    _ distances: Distances, of adjacency: Adjacency, every stride: Int,
    sourceLocation: SourceLocation
  ) {
    let border = adjacency.organisationCount
    for vertex in Swift.stride(from: 0, to: adjacency.vertexCount, by: stride) {
      let steps = steps(from: vertex, in: adjacency)
      func value(_ scores: NodeScores) -> Double {
        vertex < border ? scores.organisations[vertex] : scores.platforms[vertex - border]
      }
      let isOwn = { (step: Int) in step > 0 && step.isMultiple(of: 2) }
      let expected: [Double] = [
        Double(steps.reduce(0, +)), Double(steps.max() ?? 0), Double(steps.count(where: isOwn)),
        Double(steps.count { $0 % 2 == 1 }), Double(steps.count { $0 == 2 }),
        Double(steps.count { $0 == 3 }),
      ]
      let columns = [
        distances.farness, distances.eccentricity, distances.reachedOfOwnMode,
        distances.reachedOfOtherMode, distances.atTwoSteps, distances.atThreeSteps,
      ]
      #expect(columns.map(value) == expected, "vertex \(vertex)", sourceLocation: sourceLocation)
      let harmonic = steps.reduce(0.0) { $0 + ($1 > 0 ? 1 / Double($1) : 0) }
      #expect(
        areClose(value(distances.harmonic), harmonic, within: 1e-12), "vertex \(vertex)",
        sourceLocation: sourceLocation)
    }
  }

  /// The distances from a vertex to all that it reaches, itself included.
  private func steps(from vertex: Int, in adjacency: Adjacency) -> [Int] {
    var steps = Array(repeating: -1, count: adjacency.vertexCount)
    steps[vertex] = 0
    var queue = [vertex]
    var head = 0
    while head < queue.count {
      let next = queue[head]
      head += 1
      for target in adjacency.neighbours(of: next) where steps[Int(target)] < 0 {
        steps[Int(target)] = steps[next] + 1
        queue.append(Int(target))
      }
    }
    return queue.map { steps[$0] }
  }
}
