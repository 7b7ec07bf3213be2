/// A drawing that is asked for: what of, and as what.
public struct DrawingOrder: Sendable, Hashable {
  /// What is drawn, in Graphviz's language.
  public let dot: String
  /// What comes out.
  public let format: Format
  /// What places the nodes.
  let engine: Engine

  init(_ dot: String, engine: Engine = .nop2, format: Format) {
    self.dot = dot
    self.engine = engine
    self.format = format
  }

  /// What comes out.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Vectors, for screens.
    case svg
    /// Pixels.
    case png
    /// Vectors and fonts, for paper.
    case pdf
    /// Coordinates as lines of text, for comparisons.
    case plain
  }

  /// What places nodes.
  enum Engine: String, CaseIterable {
    /// Nothing: all places are given.
    case nop2
    /// Layers; only for comparisons.
    case dot
  }
}
