import Maillage
import MaillageDrawing

extension DiagramBuilder {
  /// Says which partners share more than chance would have it; where there are too many pairs to
  /// test, the picture is refused for its own reasons.
  func markBackbone(_ diagram: inout Diagram) {
    guard let backbone,
      let tested = try? partners.network.backbone(
        of: .organisations, backbone, fixedSeats: partners.fixedSeats, parallelism: parallelism)
    else { return }
    let summary = BackboneSummary(tested)
    let legend = summary.pictureLegend(in: language)
    diagram.backbone = Diagram.Backbone(
      pairs: tested.pairs.map { pair in
        .init(
          pair.first.index, pair.second.index, standsOut: pair.isKept,
          note: "p = " + BackboneSummary.text(p: pair.adjusted, in: language))
      }, standsOut: legend.standsOut, others: legend.others)
    diagram.subtitle += " " + summary.pictureLine(in: language)
    diagram.footnotes += summary.remarks(in: language).suffix(2)
  }
}
