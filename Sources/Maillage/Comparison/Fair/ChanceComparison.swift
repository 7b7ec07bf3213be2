public import MaillageGraph
internal import MaillageSheets

/// Measures of a commune beside those of networks that chance would make with the same degrees.
///
/// Every partner keeps the number of its platforms and every platform that of its members; what is
/// left to vary is who meets whom. Density and mean degrees are the same in all such networks: they
/// are compared by size instead (`DensityFunnel`, `Resampling`). Statutory seats stay as they are.
///
/// - **Undefined** with fewer than three platforms with members: two have next to no seats to swap.
/// - Complexity: O(*s* *c*) for *s* samples and the cost *c* of a measure.
public struct ChanceComparison: Sendable {
  /// One measure.
  public struct Row: Sendable {
    /// Its id.
    public let id: String
    /// The value of the data beside those of the samples.
    public let distribution: NullDistribution

    /// What can be said of it.
    public enum Verdict: Sendable, Hashable {
      /// Higher than chance would make it.
      case high
      /// Lower than chance would make it.
      case low
      /// What chance would make it.
      case usual
      /// The samples do not vary, or too few are defined.
      case unknown
    }

    /// What can be said of it at 5 % two-sided, for this measure of this commune alone.
    public var verdict: Verdict {
      guard distribution.z.isFinite, distribution.p.isFinite,
        distribution.effectiveSamples >= ChanceComparison.fewestSamples,
        // As in `MeasureSignificance`: where nothing could be unusual, "usual" says nothing.
        distribution.smallestP <= MeasureSignificance.level
      else { return .unknown }
      guard distribution.p <= MeasureSignificance.level else { return .usual }
      return distribution.z > 0 ? .high : .low
    }
  }

  /// The fewest samples that tell what is usual at 5 %: below, no p-value can be that small.
  public static let fewestSamples = 39.0

  /// The most seats, organisations × platforms, for which samples are drawn.
  private static let mostSeats = 2_000_000

  /// The model.
  public let model = NullModel.fixedDegrees
  /// How many samples were drawn.
  public let samples: Int
  /// The measures, in the order asked for.
  public let rows: [Row]
  /// Why nothing was drawn.
  public let reason: WhyUndefined?

  /// Why a measure has no z: nothing was drawn, or it is the same in every sample.
  public func reason(for row: Row) -> WhyUndefined? {
    reason ?? (row.distribution.z.isFinite ? nil : .sameInEverySample)
  }

  /// The row of a measure.
  public func row(_ id: String) -> Row? { rows.first { $0.id == id } }

  /// Compares a commune with chance.
  ///
  /// - Parameters:
  ///   - profile: the commune.
  ///   - measures: ids of network measures, `sector_mixing` among them; others are left out.
  ///   - samples: how many samples to draw.
  ///   - seed: where the generator starts.
  init(of profile: CommuneProfile, measures ids: [String], samples: Int, seed: UInt64) {
    let network = profile.network
    let withMembers = network.platforms.count - profile.emptyPlatforms.count
    // Every sample holds a bit for each seat that could be taken.
    let isLarge = network.organisations.count * network.platforms.count > Self.mostSeats
    self.samples = samples
    reason =
      profile.whyNotComparable
      ?? (withMembers < 3 ? .fewerThanThreePlatforms : isLarge ? .tooCostly : nil)
    guard reason == nil, samples > 0 else {
      let known = profile.measures.network
      rows = ids.map { id in
        let observed =
          id == EncounterMixing.id
          ? EncounterMixing(of: profile.partners).value(in: network) : known[id] ?? .nan
        return Row(
          id: id,
          distribution: NullDistribution(observed: observed, values: [], effectiveSamples: 0))
      }
      return
    }
    let quick = ids.compactMap(SampledMeasure.init(rawValue:))
    let slow = ids.filter {
      SampledMeasure(rawValue: $0) == nil && $0 != EncounterMixing.id
        && MeasureCatalogue.measure($0, .network) != nil
    }
    let mixing = ids.contains(EncounterMixing.id) ? EncounterMixing(of: profile.partners) : nil
    let sampler = NullSampler(
      network, model: .fixedDegrees, fixedSeats: profile.partners.fixedSeats, seed: seed)
    let values = sampler.values(
      of: quick, samples: samples, parallelism: .serial,
      otherCount: slow.count + (mixing == nil ? 0 : 1)
    ) { sample, others in
      if !slow.isEmpty {
        let results = MeasureCatalogue.evaluate(
          sample.network, ids: slow, parallelism: .serial)
        for (place, id) in slow.enumerated() { others[place] = results.network[id] ?? .nan }
      }
      if let mixing { others[slow.count] = mixing.value(in: sample) }
    }
    let known = profile.measures.network
    let wanted = quick.map(\.rawValue) + slow
    let missing = wanted.filter { known[$0] == nil }
    let computed = MeasureCatalogue.evaluate(network, ids: missing, parallelism: .serial).network
    var columns = wanted.map { (id: $0, observed: known[$0] ?? computed[$0] ?? .nan) }
    if let mixing { columns.append((EncounterMixing.id, mixing.value(in: network))) }
    let found = columns.enumerated().map { column, measure in
      Row(
        id: measure.id,
        distribution: NullDistribution(observed: measure.observed, column: column, of: values))
    }
    rows = ids.compactMap { id in found.first { $0.id == id } }
  }
}
