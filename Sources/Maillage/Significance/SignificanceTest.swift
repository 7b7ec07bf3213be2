public import MaillageGraph
public import MaillageSheets

/// Is this network unusual, or would chance have made it so?
///
/// Networks are drawn from a null model, and any number of network measures of the catalogue are
/// compared with what the same samples give, all in one call:
///
/// ```swift
/// let test = SignificanceTest(.fixedDegrees, samples: 199, seed: 1)
/// let result = test.run(on: partners, parallelism: .serial)
/// result["nodf"]?.z
/// ```
///
/// A province is best tested commune by commune with `parallelism: .serial` for each, the communes
/// side by side: results do not depend on threads.
///
/// - Reference: N. J. Gotelli and W. Ulrich, "Statistical challenges in null model analysis", Oikos
///   121 (2012), doi:10.1111/j.1600-0706.2011.20301.x.
public struct SignificanceTest: Sendable {
  /// What chance may change.
  public var model: NullModel
  /// How many samples to draw.
  public var samples: Int
  /// The seed of all random numbers.
  public var seed: UInt64

  /// A test.
  ///
  /// - Parameters:
  ///   - model: what chance may change.
  ///   - samples: how many samples to draw; with fewer than 39 nothing can be unusual.
  ///   - seed: the same seed gives the same bytes.
  public init(_ model: NullModel, samples: Int = 999, seed: UInt64 = 1) {
    self.model = model
    self.samples = samples
    self.seed = seed
  }

  /// The measures that are tested unless others are named: those that vary under every model, or
  /// nearly, and cost next to nothing a sample.
  public static let usualMeasures = [
    "butterflies", "three_paths", "robins_alexander", "overlapping_pairs", "nodf_organisations",
    "nodf_platforms", "nodf", "projection_density_organisations", "projection_density_platforms",
  ]

  /// Compares measures of a network with samples of the null model.
  ///
  /// - Parameters:
  ///   - partners: the network; its statutory seats stay as they are. Weights are left out of account.
  ///   - ids: network measures of the catalogue, all others being left out; nil for `usualMeasures`.
  ///   - statistics: further numbers, read from the same samples.
  ///   - parallelism: how many threads to use; results do not depend on it.
  ///   - monitor: told what share of the samples is drawn.
  /// - Complexity: O(*s*) times what a sample costs, for *s* samples: for `usualMeasures` O(*m*² *w* +
  ///   *e*) for *m* nodes of the smaller mode, *w* words of 64 nodes of the larger and *e*
  ///   memberships; for others that of the catalogue.
  public func run(
    on partners: PartnerNetwork, measures ids: [String]? = nil,
    statistics: [SampledStatistic] = [], parallelism: Parallelism = .automatic,
    monitor: WorkMonitor? = nil
  ) -> NetworkSignificance {
    run(
      on: partners.network, fixedSeats: partners.fixedSeats, measures: ids, statistics: statistics,
      parallelism: parallelism, monitor: monitor)
  }

  /// Compares measures of a network with samples of the null model; see `run(on:)` for partners.
  public func run(
    on network: TwoModeNetwork, fixedSeats: FixedSeats = .none, measures ids: [String]? = nil,
    statistics: [SampledStatistic] = [], parallelism: Parallelism = .automatic,
    monitor: WorkMonitor? = nil
  ) -> NetworkSignificance {
    if let monitor {
      return monitor.part {
        run(
          on: network, fixedSeats: fixedSeats, measures: ids, statistics: statistics,
          parallelism: parallelism)
      }
    }
    let wanted = Set(ids ?? Self.usualMeasures)
    let rows = MeasureCatalogue.all.filter { $0.scope == .network && wanted.contains($0.id) }
    guard NullSampler.canDraw(network, from: model) else {
      return NetworkSignificance(
        model: model, samples: samples, seed: seed, fixedSeats: fixedSeats.seats.count,
        mixing: nil, measures: (rows.map(\.id) + statistics.map(\.id)).map { .tooLarge($0) })
    }
    let sampler = NullSampler(network, model: model, fixedSeats: fixedSeats, seed: seed)
    let readings = Readings(rows, statistics, of: network, sampler)
    let values = sampler.values(
      of: readings.fromBits.compactMap { $0.measure }, samples: samples, parallelism: parallelism,
      otherCount: readings.others.count + statistics.count
    ) { sample, values in
      readings.read(sample, into: &values)
    }
    let columns = readings.fromBits.map(\.id) + readings.others + statistics.map(\.id)
    let order = rows.map(\.id) + statistics.map(\.id)
    let measures = order.map { id in
      let observed = readings.observed[id] ?? .nan
      guard let column = columns.firstIndex(of: id) else {
        // The model keeps it: there is nothing to draw.
        let held = NullDistribution(
          observed: observed, values: [observed], effectiveSamples: 1)
        return MeasureSignificance(id, held, isFixed: true)
      }
      return MeasureSignificance(
        id, NullDistribution(observed: observed, column: column, of: values), isFixed: false)
    }
    return NetworkSignificance(
      model: model, samples: samples, seed: seed, fixedSeats: fixedSeats.seats.count,
      mixing: sampler.mixing, measures: measures)
  }
}

/// What is read from every sample, and its values in the data.
private struct Readings: Sendable {
  /// Measures that are read from bits.
  let fromBits: [(id: String, measure: SampledMeasure?)]
  /// Measures that the catalogue computes from the network of a sample.
  let others: [String]
  /// The values in the data, by id.
  let observed: [String: Double]
  private let statistics: [SampledStatistic]

  init(
    _ rows: [Measure], _ statistics: [SampledStatistic], of network: TwoModeNetwork,
    _ sampler: NullSampler
  ) {
    let free = rows.map(\.id).filter { !sampler.model.keeps($0) }
    fromBits = free.compactMap { id in SampledMeasure(rawValue: id).map { (id, $0) } }
    others = free.filter { SampledMeasure(rawValue: $0) == nil }
    self.statistics = statistics
    var observed =
      rows.isEmpty
      ? [:]
      : MeasureCatalogue.evaluate(network, ids: rows.map(\.id), parallelism: .serial).network
    for statistic in statistics { observed[statistic.id] = statistic.value(sampler.data) }
    self.observed = observed
  }

  /// Reads what is not read from bits.
  func read(_ sample: borrowing NullSample, into values: inout [Double]) {
    if !others.isEmpty {
      let results = MeasureCatalogue.evaluate(
        sample.network, ids: others, parallelism: .serial)
      for (place, id) in others.enumerated() { values[place] = results.network[id] ?? .nan }
    }
    for (place, statistic) in statistics.enumerated() {
      values[others.count + place] = statistic.value(sample)
    }
  }
}
