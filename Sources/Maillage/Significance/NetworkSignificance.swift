public import MaillageGraph

/// Measures of one network against the same samples of a null model, and how these were drawn.
public struct NetworkSignificance: Sendable {
  /// The model.
  public let model: NullModel
  /// How many samples were asked for.
  public let samples: Int
  /// The seed of all random numbers.
  public let seed: UInt64
  /// How many seats stayed as they are.
  public let fixedSeats: Int
  /// How samples were taken from a chain; nil where they are independent.
  public let mixing: Mixing?
  /// The measures, in the order of the catalogue, then further statistics.
  public let measures: [MeasureSignificance]

  /// The result for an id.
  public subscript(id: String) -> MeasureSignificance? { measures.first { $0.id == id } }
}
