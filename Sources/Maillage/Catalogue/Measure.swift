internal import MaillageGraph

/// One row of the catalogue: what a measure is called, means and costs, and how it is read.
///
/// In formulas *n* is the number of organisations, *m* of platforms, *e* of memberships.
public struct Measure: Sendable, Identifiable {
  /// What has a value of the measure.
  public enum Scope: String, Sendable, CaseIterable {
    /// Each organisation.
    case organisations
    /// Each platform.
    case platforms
    /// Each organisation and each platform.
    case nodes
    /// The network as a whole.
    case network
  }

  /// The values that a measure can take.
  public enum Range: String, Sendable, CaseIterable {
    /// 0 or 1.
    case flag = "0, 1"
    /// Whole numbers from 0.
    case count = "0, 1, 2 …"
    /// Whole numbers from 1.
    case ordinal = "1, 2, 3 …"
    /// Numbers from 0 to 1.
    case share = "0 … 1"
    /// Numbers from 0 to 100.
    case percentage = "0 … 100"
    /// Numbers from 0.
    case amount = "≥ 0"
    /// Numbers from −1 to 1.
    case correlation = "−1 … 1"
  }

  /// The name in tables and JSON: `betweenness_centrality`.
  public let id: String
  /// What has a value.
  public let scope: Scope
  /// What a heading calls it.
  public let title: MeasureText
  /// What it says, in a sentence.
  public let definition: MeasureText
  /// The values it can take.
  public let range: Range
  /// When there is no value; nil where there always is one.
  public let undefined: MeasureText?
  /// What the raw value is divided by or multiplied with, as a formula; nil for raw values.
  public let normalisation: String?
  /// How the time to compute it grows.
  public let complexity: String
  /// Where it was defined.
  public let citation: Citation?
  /// The sweep that yields it and how it is read from that sweep's result.
  let reading: MeasureReading

  /// The sweep that yields it; measures of one sweep are computed together.
  public var sweep: String { reading.sweep }

  init(
    _ id: String, _ scope: Scope, title: MeasureText, definition: MeasureText, range: Range,
    undefined: MeasureText? = nil, normalisation: String? = nil, complexity: String,
    citation: Citation? = nil, reading: MeasureReading
  ) {
    self.id = id
    self.scope = scope
    self.title = title
    self.definition = definition
    self.range = range
    self.undefined = undefined
    self.normalisation = normalisation
    self.complexity = complexity
    self.citation = citation
    self.reading = reading
  }
}
