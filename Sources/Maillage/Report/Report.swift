public import MaillageSheets

/// A study worded in one language: pages, tables and JSON, all as values ready to be written.
///
/// ```swift
/// let report = Report(study: study, language: .french, pictures: pictures)
/// try ReportWriter.write(report.files(), toFolder: "reports/belgium")
/// ```
///
/// The same study gives the same bytes on every machine: nothing here asks for the time, the locale
/// or the order of a dictionary.
public struct Report: Sendable {
  /// What is reported.
  public let study: Study
  /// The communes side by side.
  public let comparison: Comparison
  /// The language of the words.
  public let language: Language
  /// The pictures, drawn elsewhere.
  public let pictures: [ReportPicture]
  /// The picture of all communes together, drawn elsewhere.
  public let comparisonPicture: ComparisonPicture?
  /// The charts of the comparison, drawn elsewhere; one a kind at most.
  public var charts: [ComparisonChart] = []
  /// A line above every page ("made-up data"), if there is something to warn of.
  public let banner: String?
  /// What was to be said about the input.
  public let diagnostics: [Diagnostic]
  /// When the sources were read, if the caller wants it said; nothing here asks a clock.
  public let date: String?
  /// How its CSV tables are written.
  public let style: CSVText.Style
  let describe: @Sendable (String, Language) -> MeasureDescription?

  /// A report.
  ///
  /// - Parameters:
  ///   - study: what is reported.
  ///   - comparison: the communes side by side; made from the study by default.
  ///   - language: the language of the words.
  ///   - pictures: one a commune at most, matched by its name.
  ///   - comparisonPicture: all communes in one picture, if they are few enough.
  ///   - banner: a line above every page.
  ///   - diagnostics: the problems of the input, in their order.
  ///   - date: when the sources were read.
  ///   - style: how its CSV tables are written.
  ///   - describe: titles, definitions and citations of measures, by id; those of the catalogue by default.
  public init(
    study: Study, comparison: Comparison? = nil, language: Language,
    pictures: [ReportPicture] = [], comparisonPicture: ComparisonPicture? = nil,
    banner: String? = nil, diagnostics: [Diagnostic] = [], date: String? = nil,
    style: CSVText.Style = .standard,
    describe: @escaping @Sendable (String, Language) -> MeasureDescription? =
      MeasureDescription.inCatalogue
  ) {
    self.study = study
    self.comparison = comparison ?? Comparison(of: study)
    self.language = language
    self.pictures = pictures
    self.comparisonPicture = comparisonPicture
    self.banner = banner
    self.diagnostics = diagnostics
    self.date = date
    self.style = style
    self.describe = describe
  }

  /// File names of communes, without an ending: ASCII, each only once, in the order given.
  public static func slugs(of communes: [String]) -> [String: String] {
    var slugs = Slugs()
    var result: [String: String] = [:]
    for commune in communes where result[commune] == nil {
      result[commune] = slugs.slug(for: commune, fallback: commune.isEmpty ? "network" : "commune")
    }
    return result
  }

  /// The words of a warning that data are made up, for the banner.
  public static func madeUpBanner(in language: Language) -> String {
    Phrases(language)[.madeUpBanner]
  }

  /// Every file of the report, in the order of its path.
  public func files() -> [ReportFile] {
    let context = ReportContext(self)
    let html = HTMLWriter(in: context)
    let index = IndexPage(in: context).page()
    let communes = study.profiles.map { CommunePage($0, in: context).page() }
    let comparisonPage = ComparisonPage(in: context).page()
    let sources = SourcesPage(context: context, diagnostics: diagnostics, date: date).page()
    let pages = [index] + communes + [comparisonPage, sources]
    var files = pages.map(html.file)
    files.append(
      ReportFile(path: "report.md", text: MarkdownWriter(in: context).text(pages)))
    // A report on some communes goes to them: it must not carry the rows of the others.
    let table = study.table.restricted(to: study.selection)
    files += [
      ReportFile(path: "sources.csv", text: ReportTables.sources(table, style: style)),
      ReportFile(path: "memberships.csv", text: ReportTables.memberships(table, style: style)),
      ReportFile(path: "links.csv", text: ReportTables.links(table, style: style)),
      ReportFile(path: "nodes.csv", text: ReportTables.nodes(study, style: style)),
      ReportFile(path: "networks.csv", text: comparison.networksCSV(style)),
      ReportFile(path: "pairs.csv", text: comparison.pairsCSV(style)),
      ReportFile(path: "sectors.csv", text: comparison.sectorsCSV(style)),
      ReportFile(path: "signatures.csv", text: comparison.signaturesCSV(style)),
      ReportFile(path: "comparison.json", bytes: JSONText(comparison.json).bytes),
      ReportFile(path: "report.json", bytes: JSONText(ReportJSON(self, context).value).bytes),
    ]
    files += comparison.fairFiles(style) + comparison.alignedFiles(style)
    files += pictureFiles(context)
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The files of the comparison alone, for a folder of its own: page, Markdown, JSON, tables and
  /// pictures, in the order of their paths.
  public func comparisonFiles() -> [ReportFile] {
    let context = ReportContext(self, isComparisonAlone: true)
    let page = ComparisonPage(in: context).page()
    var files = [
      HTMLWriter(in: context).file(page),
      ReportFile(path: "comparison.md", text: MarkdownWriter(in: context).text([page])),
      ReportFile(path: "comparison.json", bytes: JSONText(comparison.json).bytes),
      ReportFile(path: "networks.csv", text: comparison.networksCSV(style)),
      ReportFile(path: "pairs.csv", text: comparison.pairsCSV(style)),
      ReportFile(path: "sectors.csv", text: comparison.sectorsCSV(style)),
      ReportFile(path: "signatures.csv", text: comparison.signaturesCSV(style)),
    ]
    files += comparison.fairFiles(style) + comparison.alignedFiles(style)
    files += pictureFiles(context)
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func pictureFiles(_ context: ReportContext) -> [ReportFile] {
    var files: [ReportFile] = []
    if let picture = comparisonPicture {
      files.append(ReportFile(path: "pictures/comparison.svg", text: picture.svg))
      if let png = picture.png {
        files.append(ReportFile(path: "pictures/comparison.png", bytes: png))
      }
    }
    files += ComparisonChart.Kind.allCases.flatMap { context.charts[$0]?.files ?? [] }
    return files
      + study.profiles.flatMap { profile -> [ReportFile] in
        guard let picture = context.pictures[profile.name] else { return [] }
        let base = "pictures/" + context.slug(of: profile.name)
        var files = [ReportFile(path: base + ".svg", text: picture.svg)]
        if let png = picture.png { files.append(ReportFile(path: base + ".png", bytes: png)) }
        if let small = picture.smallSVG {
          files.append(ReportFile(path: base + "-small.svg", text: small))
        }
        return files
      }
  }
}
