/// The picture of a commune as it reaches the report: drawn elsewhere, carried as a value.
public struct ReportPicture: Sendable, Hashable {
  /// The commune it shows, as the study names it.
  public var commune: String
  /// How it shows the network, which its caption explains.
  public var form: Form
  /// The picture as SVG: stands in the page and as a file in `pictures/`.
  public var svg: String
  /// The same as PNG, for a slide or a letter.
  public var png: [UInt8]?
  /// A small picture for the comparison, on the scale that all communes share.
  public var smallSVG: String?

  /// The ways of showing a network.
  public enum Form: Sendable, Hashable {
    /// Lines between partners and platforms.
    case lines
    /// Members by sector.
    case roster
    /// Partners in rows, platforms in columns.
    case matrix
    /// Bubbles of platforms.
    case bubbles
  }

  /// A picture.
  public init(
    commune: String, form: Form = .lines, svg: String, png: [UInt8]? = nil,
    smallSVG: String? = nil
  ) {
    self.commune = commune
    self.form = form
    self.svg = svg
    self.png = png
    self.smallSVG = smallSVG
  }
}

/// The picture of all communes together, for the comparison.
public struct ComparisonPicture: Sendable, Hashable {
  /// How it compares them, which its caption explains.
  public var form: Form
  /// The picture as SVG.
  public var svg: String
  /// The same as PNG.
  public var png: [UInt8]?

  /// The ways of comparing communes in one picture.
  public enum Form: Sendable, Hashable {
    /// Two communes, their partners between them.
    case butterfly
    /// A small picture of each, everything at the same place.
    case multiples
    /// All communes as bubbles of platforms, their shared partners between.
    case bubbles
  }

  /// A picture.
  public init(form: Form, svg: String, png: [UInt8]? = nil) {
    self.form = form
    self.svg = svg
    self.png = png
  }
}
