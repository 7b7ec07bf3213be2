/// A picture of numbers: communes side by side, as plain values; ``scene()`` places it.
///
/// Nothing here is computed: the words are in the reader's language, the numbers are known. What
/// does not fit on a page is cut to the number that the type of the chart states.
public enum Chart: Sendable, Hashable {
  /// What is alike, as a tree.
  case dendrogram(Dendrogram)
  /// What is alike, as distances on a map.
  case map(LikenessMap)
  /// A value by size, with the band that chance alone would fill.
  case funnel(FunnelPlot)
  /// A table whose cells are shaded.
  case heatMap(HeatMap)
  /// Values with their intervals, a row each.
  case intervals(IntervalPlot)

  /// Places the chart: a pure function of it.
  ///
  /// - Throws: ``DrawingError/invalidDiagram(field:value:)`` for numbers that cannot be.
  public func scene() throws(DrawingError) -> Scene {
    switch self {
    case .dendrogram(let chart): try DendrogramLayout(chart).scene()
    case .map(let chart): try LikenessMapLayout(chart).scene()
    case .funnel(let chart): try FunnelLayout(chart).scene()
    case .heatMap(let chart): try HeatMapLayout(chart).scene()
    case .intervals(let chart): try IntervalLayout(chart).scene()
    }
  }
}

extension Picture {
  /// Places a chart.
  ///
  /// - Throws: ``DrawingError/invalidDiagram(field:value:)`` for numbers that cannot be.
  public init(of chart: Chart) throws(DrawingError) {
    scene = try chart.scene()
  }
}
