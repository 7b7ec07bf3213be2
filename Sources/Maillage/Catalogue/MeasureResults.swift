/// The values of measures on one network.
///
/// Columns and values are keyed by measure id (`betweenness_centrality`). An undefined value is NaN
/// here and `null` in JSON, and so are those of a measure named in `tooCostly`; a measure that was not
/// asked for has no key.
public struct MeasureResults: Sendable {
  /// Network measures, by id.
  public var network: [String: Double]
  /// Node measures of organisations, by id; a column is as long as there are organisations.
  public var organisations: [String: [Double]]
  /// Node measures of platforms, by id; a column is as long as there are platforms.
  public var platforms: [String: [Double]]
  /// Measures that cost too much: not asked for by name and above the limit of the catalogue, or
  /// given up at a limit of their own (covers).
  public var tooCostly: [String]
  /// How measures were estimated, by id, where an approximation was asked for; a measure that no
  /// sample can tell has no entry.
  public var estimates: [String: MeasureEstimate]
  /// Seconds spent, by id; measures made in one sweep share its time, so that the sum is right.
  public var seconds: [String: Double]

  /// Results, empty by default.
  public init(
    network: [String: Double] = [:], organisations: [String: [Double]] = [:],
    platforms: [String: [Double]] = [:], tooCostly: [String] = [],
    estimates: [String: MeasureEstimate] = [:], seconds: [String: Double] = [:]
  ) {
    self.network = network
    self.organisations = organisations
    self.platforms = platforms
    self.tooCostly = tooCostly
    self.estimates = estimates
    self.seconds = seconds
  }
}
