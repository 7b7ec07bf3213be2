/// The vertices of one mode and one component, and how many of them are drawn.
private struct Stratum {
  let component: Int
  let areOrganisations: Bool
  let size: Int
  /// How many are drawn, without replacement; all, where that is their number.
  var drawn: Int

  var isSampled: Bool { drawn < size }
}

/// A quantity between two vertices whose means over the vertices of a mode are estimated.
struct SampledQuantity: Sendable {
  /// Its largest value in a component, given the steps that no distance there passes.
  let most: @Sendable (Int) -> Double
  /// What ε is a share of.
  let unit: @Sendable (Int) -> Double
  /// The sums of it and of its squares over the sources of a vertex.
  let sums: @Sendable (SourceSums) -> (Double, Double)

  /// Distances, to within ε times the largest.
  static let distance = SampledQuantity(
    most: { Double($0) }, unit: { Double($0) },
    sums: { (Double($0.distance), Double($0.squaredDistance)) })
  /// Reciprocal distances from two steps on, to within ε.
  static let reciprocal = SampledQuantity(
    most: { _ in 0.5 }, unit: { _ in 1 }, sums: { ($0.reciprocal, $0.squaredReciprocal) })
  /// Whether the distance is two, or three, to within ε (*n* − 1) / *n*: a vertex is none of its own
  /// contacts.
  static func nearness(_ nodes: Int) -> SampledQuantity {
    SampledQuantity(
      most: { _ in 1 }, unit: { _ in Double(nodes - 1) / Double(nodes) },
      sums: { (Double($0.near), Double($0.near)) })
  }
}

/// Draws sources from each mode of each component, enough of them for a stated error.
struct SourceSample {
  let adjacency: Adjacency
  let components: ComponentRows
  /// The steps within each component that no distance passes.
  let within: [Int]
  let mostSteps: Int
  let seed: UInt64
  let parallelism: Parallelism
  private var strata: [Stratum] = []

  init(
    _ adjacency: Adjacency, components: ComponentRows, within: [Int], mostSteps: Int, seed: UInt64,
    parallelism: Parallelism
  ) {
    self.adjacency = adjacency
    self.components = components
    self.within = within
    self.mostSteps = mostSteps
    self.seed = seed
    self.parallelism = parallelism
    for component in 0..<components.count where components.size(of: component) > 1 {
      for areOrganisations in [true, false] {
        let size = components.vertices(of: component, areOrganisations: areOrganisations).count
        strata.append(
          Stratum(
            component: component, areOrganisations: areOrganisations, size: size, drawn: size))
      }
    }
  }

  /// How many vertices are drawn, over all modes and components that are not searched from whole.
  var sampleCount: Int { strata.lazy.filter(\.isSampled).reduce(0) { $0 + $1.drawn } }

  /// How many vertices of each component stand in modes that are not searched from whole.
  func sampledSizes(areOrganisations: Bool) -> [Int] {
    var sizes = Array(repeating: 0, count: components.count)
    for stratum in strata where stratum.areOrganisations == areOrganisations && stratum.isSampled {
      sizes[stratum.component] = stratum.size
    }
    return sizes
  }

  /// The sources that a trial takes from a mode of a component: full batches.
  private static func trialCount(for epsilon: Double) -> Int {
    Int((20 / epsilon / 512).rounded(.up)) * 512
  }

  /// Whether some mode of some component is large enough for a sample to spare work; a trial as large
  /// as a fourth of it would not.
  static func mayPay(_ components: ComponentRows, for epsilon: Double) -> Bool {
    // Beyond any network, and before the number of sources leaves the range of `Int`.
    guard epsilon > 1e-9 else { return false }
    return (0..<components.count).contains { component in
      [true, false].contains { areOrganisations in
        components.vertices(of: component, areOrganisations: areOrganisations).count
          > 4 * trialCount(for: epsilon)
      }
    }
  }

  /// Sets how many sources are drawn from each stratum.
  ///
  /// - Returns: whether that spares work against searching from every vertex.
  mutating func setSizes(_ epsilon: Double, _ quantities: [SampledQuantity]) -> Bool {
    let trialCount = Self.trialCount(for: epsilon)
    let tried = strata.indices.filter { strata[$0].size > 4 * trialCount }
    if tried.isEmpty { return false }
    let trials = sums(
      tried.map { strata[$0] }, salt: 1
    ) { stratum, generator in
      let rows = components.vertices(
        of: stratum.component, areOrganisations: stratum.areOrganisations)
      return ContiguousArray(
        (0..<trialCount).map { _ in
          rows[rows.startIndex + Int.random(in: 0..<rows.count, using: &generator)]
        })
    }
    let failure = SamplingGuarantee.failureShare / Double(tried.count * quantities.count)
    for place in tried {
      let stratum = strata[place]
      let members = components.vertices[
        components.start[stratum.component]..<components.start[stratum.component + 1]]
      var needed = 1.0
      for quantity in quantities {
        let most = quantity.most(within[stratum.component])
        var variance = 0.0
        let found = stratum.areOrganisations ? trials.organisations : trials.platforms
        for vertex in members {
          let (sum, squares) = quantity.sums(found[Int(vertex)])
          variance = max(
            variance, (squares - sum * sum / Double(trialCount)) / Double(trialCount - 1))
        }
        let bound = SampleSize.upperVariance(
          sampleVariance: variance / (most * most), count: trialCount, failure: failure / 10)
        let count = SampleSize.count(
          epsilon: epsilon * quantity.unit(within[stratum.component]) / most,
          failure: failure * 0.9, variance: bound, varianceSum: bound * Double(members.count))
        needed = max(needed, count)
      }
      // Sources fill batches of 512; the last one costs no more when it is full.
      let full = (needed / 512).rounded(.up) * 512
      strata[place].drawn = full < Double(stratum.size) ? Int(full) : stratum.size
    }
    return strata.contains(where: \.isSampled)
  }

  /// The sums over the drawn sources, scaled up to their strata, for organisations and platforms as
  /// sources.
  func draw() -> (
    organisations: ContiguousArray<SourceSums>, platforms: ContiguousArray<SourceSums>
  ) {
    sums(strata, salt: 2) { stratum, generator in
      var rows = ContiguousArray(
        components.vertices(of: stratum.component, areOrganisations: stratum.areOrganisations))
      if stratum.isSampled {
        for place in 0..<stratum.drawn {
          rows.swapAt(place, Int.random(in: place..<rows.count, using: &generator))
        }
        rows.removeLast(rows.count - stratum.drawn)
        rows.sort()
      }
      return rows
    }
  }

  /// By how much sums over the drawn sources of a mode stand for less than the whole.
  func scales(areOrganisations: Bool) -> [Double] {
    var scales = Array(repeating: 1.0, count: components.count)
    for stratum in strata where stratum.areOrganisations == areOrganisations && stratum.isSampled {
      scales[stratum.component] = Double(stratum.size) / Double(stratum.drawn)
    }
    return scales
  }

  /// Chooses sources in each of some strata and searches from them, one mode after the other.
  private func sums(
    _ strata: [Stratum], salt: Int,
    choose: (Stratum, inout SplitMix64) -> ContiguousArray<Int32>
  ) -> (organisations: ContiguousArray<SourceSums>, platforms: ContiguousArray<SourceSums>) {
    func sums(areOrganisations: Bool) -> ContiguousArray<SourceSums> {
      var batches: [DrawnSources] = []
      for stratum in strata where stratum.areOrganisations == areOrganisations {
        var generator = SplitMix64(
          seed: seed, sample: 4 * stratum.component + 2 * (salt - 1) + (areOrganisations ? 1 : 0))
        let sources = choose(stratum, &generator)
        for first in stride(from: 0, to: sources.count, by: 512) {
          batches.append(
            DrawnSources(
              component: stratum.component, areOrganisations: areOrganisations,
              vertices: sources[first..<min(first + 512, sources.count)]))
        }
      }
      return sourceSums(
        from: batches, of: components, in: adjacency, mostSteps: mostSteps, parallelism: parallelism
      )
    }
    return (sums(areOrganisations: true), sums(areOrganisations: false))
  }
}
