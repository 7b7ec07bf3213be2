/// A chart of the comparison as it reaches the report: drawn elsewhere, carried as a value.
public struct ComparisonChart: Sendable, Hashable {
  /// What it shows.
  public var kind: Kind
  /// The chart as SVG.
  public var svg: String
  /// The same as PNG.
  public var png: [UInt8]?

  /// What a chart shows; also the name of its file.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A tree of communes that are alike.
    case dendrogram
    /// A map of communes that are alike.
    case map
    /// Density by size.
    case funnel
    /// Communes × indicators.
    case indicators
    /// Communes × sectors.
    case sectors
    /// Platforms for each partner, with intervals.
    case intervals

    /// The path of its file in a report, without an ending.
    public var path: String { "pictures/" + rawValue }
  }

  /// A chart.
  public init(kind: Kind, svg: String, png: [UInt8]? = nil) {
    self.kind = kind
    self.svg = svg
    self.png = png
  }

  /// Its files, as they stand in a report.
  public var files: [ReportFile] {
    [ReportFile(path: kind.path + ".svg", text: svg)]
      + (png.map { [ReportFile(path: kind.path + ".png", bytes: $0)] } ?? [])
  }
}
