import Maillage
import MaillageDrawing

extension Workspace {
  /// The charts of a comparison; one that cannot be drawn is a problem, not the end.
  mutating func charts(
    of study: Study, _ comparison: Comparison, banner: String?, withPNG: Bool,
    by renderer: any PictureRenderer
  ) -> [ComparisonChart] {
    guard study.profiles.count > 1 else { return [] }
    let start = ContinuousClock.now
    defer { stopwatch.add(ContinuousClock.now - start, to: "draw-charts") }
    let builder = ComparisonChartBuilder(
      study: study, comparison: comparison, language: language, banner: banner)
    var charts: [ComparisonChart] = []
    for kind in ComparisonChart.Kind.allCases {
      do throws(DrawingError) {
        guard let chart = builder.chart(kind) else { continue }
        let picture = try Picture(of: chart)
        charts.append(
          ComparisonChart(
            kind: kind, svg: try picture.svg(idPrefix: kind.rawValue, by: renderer),
            png: withPNG ? try picture.png(by: renderer) : nil))
      } catch {
        report(error.diagnostic(for: kind.rawValue, in: language))
      }
    }
    return charts
  }
}
