import Maillage
import MaillageDrawing
import MaillageGraph
import MaillageSheets

/// Turns a comparison into the plain values that charts are made of.
struct ComparisonChartBuilder {
  let study: Study
  let comparison: Comparison
  let language: Language
  /// A warning that must not be missed; stands above each chart.
  var banner: String?

  var phrases: Phrases { Phrases(language) }

  /// The chart of a kind; nil where there is nothing to show, or not enough to compare.
  func chart(_ kind: ComparisonChart.Kind) -> Chart? {
    switch kind {
    case .dendrogram: dendrogram.map(Chart.dendrogram)
    case .map: map.map(Chart.map)
    case .funnel: funnel.map(Chart.funnel)
    case .indicators: indicators.map(Chart.heatMap)
    case .sectors: sectors.map(Chart.heatMap)
    case .intervals: intervals.map(Chart.intervals)
    }
  }

  /// The words around a chart.
  func text(
    _ kind: ComparisonChart.Kind, reading: [String], notes: [String] = []
  ) -> ChartText {
    ChartText(
      title: phrases[kind.title], subtitle: reading.joined(separator: " "), banner: banner,
      footnotes: notes + [phrases[.pictureAbsenceNote]],
      sourceLine: DiagramBuilder.sourceLine(of: study.profiles.map(\.partners), in: phrases),
      language: language.rawValue, decimalMark: language == .english ? "." : ",",
      nameHead: phrases[.communeHeading])
  }

  /// The commune as a name; rows without one have a name too.
  func label(_ commune: String) -> String {
    commune.isEmpty ? phrases[.noCommune] : commune
  }

  /// The rows that fit, and the remark that says how many there are where not all do.
  func cut<Row>(_ rows: [Row], most: Int) -> (rows: [Row], notes: [String]) {
    guard rows.count > most else { return (rows, []) }
    return (
      Array(rows.prefix(most)),
      [
        phrases.text(
          .chartRowsCut, ["shown": .number(most), "count": .number(rows.count)])
      ]
    )
  }

  // MARK: Which communes are alike

  /// With fewer a tree says nothing that a number would not say.
  private static let fewestAlike = 3

  private var dendrogram: Dendrogram? {
    let likeness = comparison.likeness
    guard likeness.communes.count >= Self.fewestAlike else { return nil }
    let count = likeness.communes.count
    let notes =
      count > Dendrogram.mostBranches
      ? [phrases.text(.treeCut, ["count": .number(count)])] : []
    return Dendrogram(
      text: text(
        .dendrogram, reading: [phrases[.treeReading], phrases[likeness.basisWords]],
        notes: notes + likenessNotes),
      leaves: likeness.communes.map(label),
      merges: likeness.tree.merges.map {
        Dendrogram.Merge(first: $0.first, second: $0.second, height: $0.height)
      },
      axis: ChartAxis(phrases[.treeAxis]))
  }

  private var map: LikenessMap? {
    let likeness = comparison.likeness
    guard likeness.communes.count >= Self.fewestAlike else { return nil }
    let groups = Set(comparison.networks.compactMap(\.group)).sorted()
    let groupOf = Dictionary(
      comparison.networks.map { ($0.commune, $0.group) }, uniquingKeysWith: { one, _ in one })
    let points = likeness.communes.indices.map { place in
      let commune = likeness.communes[place]
      let group = groupOf[commune].flatMap(\.self).flatMap { groups.firstIndex(of: $0) }
      return LikenessMap.Item(
        name: label(commune), x: likeness.map.x[place], y: likeness.map.y[place], group: group)
    }
    let notes = points.count > LikenessMap.mostNamed ? [phrases[.mapSomeNamed]] : []
    return LikenessMap(
      text: text(
        .map,
        reading: [
          phrases.text(likeness.mapWords.text, likeness.mapWords.values),
          phrases[likeness.basisWords],
        ], notes: notes + likenessNotes),
      points: points, groups: groups, noGroup: phrases[.mapNoGroup])
  }

  private var likenessNotes: [String] {
    let likeness = comparison.likeness
    var notes: [String] = []
    if !likeness.leftOut.isEmpty {
      notes.append(
        phrases.text(
          .likenessLeftOut, ["names": .list(likeness.leftOut.map { Prose(label($0)) })]))
    }
    return notes + [
      phrases.text(.likenessMethod, ["measure": .text(phrases[likeness.measureWords])])
    ]
  }
}
