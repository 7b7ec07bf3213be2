public import MaillageGraph

/// A number of the caller's own that a significance test reads from the data and from every sample.
///
/// ```swift
/// let mixing = SampledStatistic("sector_mixing") { sample in
///   // sample.meetings(between: groups), sample.hasMembership(…), sample.network …
/// }
/// ```
public struct SampledStatistic: Sendable {
  /// Its id, other than those of the catalogue.
  public let id: String
  /// The value; NaN where it is undefined.
  public let value: @Sendable (borrowing NullSample) -> Double

  /// A statistic.
  ///
  /// - Parameters:
  ///   - id: its id, other than those of the catalogue.
  ///   - value: reads it from the data or from a sample; called from several threads.
  public init(_ id: String, value: @escaping @Sendable (borrowing NullSample) -> Double) {
    self.id = id
    self.value = value
  }
}
