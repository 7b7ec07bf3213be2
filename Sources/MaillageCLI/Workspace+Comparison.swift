import Maillage
import MaillageDrawing

extension Workspace {
  /// The communes of the selection side by side, in the order in which they were named; nil, with a
  /// problem said, where these are not as many as `layout` compares.
  mutating func comparison(of count: ClosedRange<Int>, for layout: PictureLayout)
    -> ComparisonBuilder?
  {
    let named = (selection.communes ?? []).map { table.commune(named: $0) ?? $0 }
    let networks = networks(byCommune: true)
    let order = networks.indices.sorted { one, two in
      let (first, second) = (
        named.firstIndex(of: networks[one].name) ?? .max,
        named.firstIndex(of: networks[two].name) ?? .max
      )
      return (first, one) < (second, two)
    }
    guard count.contains(networks.count) else {
      report(.wrongCommuneCount(layout, count, found: networks.count, in: language))
      return nil
    }
    return ComparisonBuilder(
      parts: order.map { .init(label: label(of: networks[$0].name), partners: networks[$0]) },
      language: language, date: selection.at)
  }

  /// One commune at several dates; nil, with a problem said, where the selection has several.
  mutating func comparison(of dates: [PartialDate]) -> ComparisonBuilder? {
    let names = table.communeNames
    let communes =
      selection.communes.map { wanted in
        names.filter { name in wanted.contains { (table.commune(named: $0) ?? $0) == name } }
      } ?? names
    guard communes.count == 1 else {
      report(.datesOfSeveralCommunes(communes.count, in: language))
      return nil
    }
    var chosen = selection
    chosen.communes = [communes[0]]
    let parts = dates.map { date -> ComparisonBuilder.Part in
      chosen.at = date
      return .init(label: "\(date)", partners: table.network(chosen, named: communes[0]))
    }
    return ComparisonBuilder(parts: parts, language: language, commune: communes[0])
  }

  /// The communes of a study beside one another, while somebody watches how far it has come.
  func comparison(
    of study: Study, includesIntercommunal: Bool = false, _ options: FairOptions
  ) -> Comparison {
    stopwatch.time("compare") {
      console.watching(.comparingCommunes, in: language) { _ in
        Comparison(
          of: study, includesIntercommunal: includesIntercommunal, fair: options,
          parallelism: parallelism)
      }
    }
  }

  /// What is written about a comparison that stands alone, with the picture of all communes.
  mutating func comparisonReport(
    of study: Study, _ comparison: Comparison, withPNG: Bool, style: CSVText.Style,
    by renderer: any PictureRenderer
  ) -> Report {
    let draws = canDraw(.svg, by: renderer)
    let withPNG = draws && withPNG && canDraw(.png, by: renderer)
    let picture =
      draws
      ? comparisonPicture(of: study, banner: nil, withPNG: withPNG, by: renderer) : nil
    let charts =
      draws ? charts(of: study, comparison, banner: nil, withPNG: withPNG, by: renderer) : []
    var report = Report(
      study: study, comparison: comparison, language: language, comparisonPicture: picture,
      diagnostics: diagnostics, style: style)
    report.charts = charts
    return report
  }

  /// The commune as a heading; rows without one have a name too.
  func label(of commune: String) -> String {
    commune.isEmpty ? Phrases(language)[.noCommune] : commune
  }
}
