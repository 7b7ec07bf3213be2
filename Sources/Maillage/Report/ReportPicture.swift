/// The picture of a commune as it reaches the report: drawn elsewhere, carried as a value.
public struct ReportPicture: Sendable, Hashable {
  /// The commune it shows, as the study names it.
  public var commune: String
  /// The picture as SVG: stands in the page and as a file in `pictures/`.
  public var svg: String
  /// The same as PNG, for a slide or a letter.
  public var png: [UInt8]?
  /// A small picture for the comparison, on the scale that all communes share.
  public var smallSVG: String?

  /// A picture.
  public init(commune: String, svg: String, png: [UInt8]? = nil, smallSVG: String? = nil) {
    self.commune = commune
    self.svg = svg
    self.png = png
    self.smallSVG = smallSVG
  }
}
