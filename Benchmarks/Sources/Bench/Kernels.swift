import Maillage

/// What a kernel found, copied out after the clock has stopped: columns by name.
typealias Values = () -> [(name: String, column: [Double])]

/// A kernel: what it does before it returns is timed.
typealias Kernel = @Sendable (TwoModeNetwork, Parallelism) throws -> Values

/// The kernels that can be timed, through the calls that users of the library have.
let kernels: [String: Kernel] = [
  "betweenness": { network, parallelism in
    let scores = network.betweenness(parallelism: parallelism)
    return { [("betweenness", scores.column)] }
  },
  // Five measures from one sweep.
  "distances": { network, parallelism in
    let distances = network.distances(parallelism: parallelism)
    let closeness = distances.closenessCentrality
    let (diameter, mean) = (distances.diameter, distances.meanDistance)
    return {
      [
        ("harmonic", distances.harmonic.column), ("farness", distances.farness.column),
        ("closeness", closeness.column), ("eccentricity", distances.eccentricity.column),
        ("diameter", [diameter]), ("mean distance", [mean]),
      ]
    }
  },
  "components": { network, _ in
    let components = network.components
    return { [("component", components.numbers.column)] }
  },
  // Pieces left, pairs parted, bridges and blocks come with it.
  "cut nodes": { network, _ in
    let cuts = network.cuts
    return { [("cut", cuts.isCutNode.column)] }
  },
  "core numbers": { network, _ in
    let cores = network.coreNumbers
    return { [("core", cores.column)] }
  },
  "PageRank": { network, _ in
    let ranks = network.pageRank
    return { [("rank", ranks.column)] }
  },
  "projection": { network, parallelism in
    let organisations = try network.projection(of: .organisations, parallelism: parallelism)
    let platforms = try network.projection(of: .platforms, parallelism: parallelism)
    return {
      [
        ("ties", [Double(organisations.tieCount), Double(platforms.tieCount)]),
        ("strengths", organisations.strengths + platforms.strengths),
      ]
    }
  },
  // Counts are kept beside the weights.
  "Newman projection": { network, parallelism in
    let organisations = try network.projection(
      of: .organisations, weight: .newman, parallelism: parallelism)
    let platforms = try network.projection(
      of: .platforms, weight: .newman, parallelism: parallelism)
    return {
      [
        ("ties", [Double(organisations.tieCount), Double(platforms.tieCount)]),
        ("strengths", organisations.strengths + platforms.strengths),
      ]
    }
  },
  "projection of platforms": { network, parallelism in
    let platforms = try network.projection(of: .platforms, parallelism: parallelism)
    return {
      [("ties", [Double(platforms.tieCount)]), ("strengths", platforms.strengths)]
    }
  },
  // Of every node and of the network.
  "butterflies": { network, parallelism in
    let butterflies = network.butterflies(parallelism: parallelism)
    let paths = network.threePathCount
    let clustering = network.robinsAlexanderClustering(butterflies)
    return {
      [
        ("butterflies", [butterflies.count]), ("three-paths", [paths]),
        ("Robins-Alexander", [clustering]),
      ]
    }
  },
  "null model": { network, parallelism in
    let sampler = NullSampler(network, model: .fixedDegrees, seed: 1)
    let values = sampler.values(
      of: [.robinsAlexander], samples: 1_000, parallelism: parallelism)
    return {
      [("mean Robins-Alexander", [values.columns[0].reduce(0, +) / 1_000])]
    }
  },
]

extension NodeScores {
  /// Organisations, then platforms.
  fileprivate var column: [Double] { organisations + platforms }
}
