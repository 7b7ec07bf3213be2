import Foundation
import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct ShapeTests {
  private static func network(_ cells: [[Bool]]) -> TwoModeNetwork {
    .matrix(cells.map { $0.map { $0 ? 1 : 0 } })
  }

  private static let toys = ["alpha", "beta", "gamma"]

  @Test func theToyCommunesAreAsFarApartAsInThePapers() throws {
    for (first, second) in [("alpha", "beta"), ("alpha", "gamma"), ("beta", "gamma")] {
      let one = try ReferenceValues(commune: first)
      let other = try ReferenceValues(commune: second)
      let distance = one.network.profile.distance(to: other.network.profile)
      func expected(_ name: String) throws -> Double {
        try one.number("unaligned", "\(first)|\(second)", name)
      }
      #expect(
        abs(
          distance.portraitDivergence
            - (try expected("portrait_divergence_paper_equation (own + netrd)"))) < 1e-11)
      #expect(
        abs(distance.netlsd - (try expected("netlsd_heat_L2_raw (own + NetLSD)"))) < 1e-9)
      #expect(
        abs(
          distance.netlsdPerNode - (try expected("netlsd_heat_L2_divided_by_n (own + NetLSD)")))
          < 1e-10)
      // netrd mixes counts, not shares: the same only where both have equally many nodes.
      let counts = [one, other].map { reference -> [Int: Double] in
        var counts: [Int: Double] = [:]
        for vertex in 0..<reference.network.adjacency.vertexCount {
          counts[reference.network.adjacency.degree(of: vertex), default: 0] += 1
        }
        return counts
      }
      let nodes = counts.map { $0.values.reduce(0, +) }
      let shares = zip(counts, nodes).map { counts, total in counts.mapValues { $0 / total } }
      #expect(abs(distance.degrees.all - NaiveShapes.divergence(shares[0], shares[1])) < 1e-12)
      var byCounts = 0.0
      for (share, own) in shares.enumerated() {
        for (degree, p) in own {
          let both = counts[0][degree, default: 0] + counts[1][degree, default: 0]
          byCounts += p / 2 * log2(p / (both / (nodes[0] + nodes[1])))
        }
        #expect(!shares[share].isEmpty)
      }
      #expect(abs(byCounts - (try expected("degree_JS_netrd"))) < 1e-11)
      #expect((abs(distance.degrees.all - byCounts) < 1e-12) == (nodes[0] == nodes[1]))
    }
  }

  @Test func aPathOfThreeByHand() {
    // A ─ P ─ B against A ─ P: distances 0 and 1 are shared, 2 is not.
    let path = Self.network([[true], [true]])
    let tie = Self.network([[true]])
    #expect(path.portrait.diameter == 2 && tie.portrait.diameter == 1)
    // 9 pairs: 3 at distance 0, 4 at 1, 2 at 2. P(0,1) = 1/3; P(1,1) = 2/3 · 4/9; P(1,2) = 1/3 · 4/9;
    // P(2,0) = 1/3 · 2/9; P(2,1) = 2/3 · 2/9. The tie: P(0,1) = P(1,1) = 1/2.
    let p = [
      [0, 1]: 1.0 / 3, [1, 1]: 8.0 / 27, [1, 2]: 4.0 / 27, [2, 0]: 2.0 / 27, [2, 1]: 4.0 / 27,
    ]
    let q = [[0, 1]: 0.5, [1, 1]: 0.5]
    #expect(
      abs(path.portrait.divergence(from: tie.portrait) - NaiveShapes.divergence(p, q)) < 1e-15)
    // Eigenvalues 0, 1, 2.
    let trace = path.heatTrace
    for (time, value) in zip(HeatTrace.times, trace.values) {
      #expect(abs(value - (1 + exp(-time) + exp(-2 * time))) < 1e-12)
    }
    #expect(path.motifProfile.memberPairs == 1 && path.motifProfile.platformPairs == 0)
  }

  @Test func allSmallNetworksAgreeWithTheDefinitions() {
    var classes = AllNetworks.classes(rows: 3, columns: 3)
    classes += AllNetworks.classes(rows: 4, columns: 2) + AllNetworks.classes(rows: 2, columns: 4)
    let star = Self.network([[true, true, true]])
    let naiveStar = NaiveShapes.portrait(NaiveNetwork([[true, true, true]]))
    for cells in classes {
      let network = Self.network(cells)
      let naive = NaiveNetwork(cells)
      let expected = NaiveShapes.divergence(NaiveShapes.portrait(naive), naiveStar)
      #expect(abs(network.portrait.divergence(from: star.portrait) - expected) < 1e-12)
      for (value, expected) in zip(network.heatTrace.values, NaiveShapes.heatTrace(naive)) {
        #expect(abs(value - expected) < 1e-11)
      }
      let motifs = network.motifProfile
      #expect(
        [
          motifs.platformPairs, motifs.memberPairs, motifs.platformTriples, motifs.memberTriples,
          motifs.chains, motifs.butterflies,
        ] == NaiveShapes.motifs(naive))
    }
  }

  @Test func lawsOnRandomNetworks() {
    var shapes: [NetworkProfile] = []
    for seed in 1...14 as ClosedRange<UInt64> {
      let cells = RandomNetworks.matrix(seed: seed)
      let profile = Self.network(cells).profile
      shapes.append(profile)
      // Other names, another order: the same shape.
      var random = SplitMix64(seed: seed)
      let order = (0..<cells[0].count).shuffled(using: &random)
      let shuffled = cells.shuffled(using: &random).map { row in order.map { row[$0] } }
      let same = profile.distance(to: Self.network(shuffled).profile)
      #expect(same.portraitDivergence == 0 && same.degrees.all == 0)
      #expect(same.netlsd < 1e-9 && same.netlsdPerNode < 1e-10)
      #expect(same.motifs.isNaN || same.motifs == 0)
      // Sides swapped: neither distances nor heat know sides.
      let turned = cells[0].indices.map { column in cells.map { $0[column] } }
      let mirrored = profile.distance(to: Self.network(turned).profile)
      #expect(mirrored.portraitDivergence == 0 && mirrored.netlsd < 1e-9)
      // An isolate more: one eigenvalue 0 more, at all times.
      let lonely = Self.network(cells + [cells[0].map { _ in false }])
      for (value, more) in zip(profile.heatTrace.values, lonely.heatTrace.values) {
        #expect(abs(more - value - 1) < 1e-10)
      }
    }
    for one in shapes {
      for other in shapes {
        let (there, back) = (one.distance(to: other), other.distance(to: one))
        #expect(there.portraitDivergence == back.portraitDivergence)
        #expect(there.netlsd == back.netlsd && there.netlsdPerNode == back.netlsdPerNode)
        #expect(there.degrees.organisations == back.degrees.organisations)
        let bounded = [
          there.portraitDivergence, there.degrees.organisations, there.degrees.platforms,
          there.motifs,
        ]
        #expect(bounded.allSatisfy { $0.isNaN || (0...1).contains($0) })
      }
    }
  }

  @Test func pairsStandInOrderWhateverTheThreads() {
    let networks = (1...23 as ClosedRange<UInt64>).map {
      Self.network(RandomNetworks.matrix(seed: $0))
    }
    let profiles = NetworkProfile.profiles(of: networks, parallelism: .serial)
    var expected: [Double] = []
    for first in 0..<23 {
      for second in (first + 1)..<max(first + 1, 23) {
        expected.append(profiles[first].portrait.divergence(from: profiles[second].portrait))
      }
    }
    for parallelism in [Parallelism.serial, .workers(2), .workers(5)] {
      #expect(NetworkProfile.profiles(of: networks, parallelism: parallelism) == profiles)
      let pairs = NetworkProfile.distances(ofPairs: profiles, parallelism: parallelism)
      #expect(pairs.map(\.portraitDivergence) == expected)
    }
    #expect(NetworkProfile.distances(ofPairs: []).isEmpty)
    #expect(NetworkProfile.distances(ofPairs: [profiles[0]]).isEmpty)
  }

  @Test func networksWithoutNodesOrTiesAreDefined() {
    let empty = Self.network([]).profile
    let isolates = Self.network([[false, false], [false, false], [false, false]]).profile
    let some = Self.network([[true, true], [true, false]]).profile
    for other in [empty, isolates, some] {
      let distance = empty.distance(to: other)
      #expect(distance.portraitDivergence.isNaN && distance.netlsd.isNaN)
      #expect(distance.netlsdPerNode.isNaN && distance.degrees.all.isNaN)
    }
    #expect(isolates.heatTrace.values.allSatisfy { $0 == 5 })
    #expect(isolates.distance(to: isolates).portraitDivergence == 0)
    #expect((0...1).contains(isolates.distance(to: some).portraitDivergence))
    #expect(isolates.distance(to: some).motifs.isNaN)
  }

  @Test func exponentialsAndLogarithmsAreRight() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<4000 {
      let x = Double.random(in: -700...50, using: &random)
      #expect(abs(ElementaryFunctions.exponential(x) / exp(x) - 1) < 4e-15)
      let number = exp(Double.random(in: -500...3, using: &random))
      let expected = log2(number)
      #expect(
        abs(ElementaryFunctions.binaryLogarithm(number) - expected) < 4e-16 * max(1, abs(expected))
          * 2)
    }
    #expect(ElementaryFunctions.exponential(0) == 1 && ElementaryFunctions.exponential(-800) == 0)
    #expect(ElementaryFunctions.exponential(-740) > 0)
    for power in [-30, -1, 0, 1, 5] {
      #expect(ElementaryFunctions.binaryLogarithm(exp2(Double(power))) == Double(power))
    }
  }
}
