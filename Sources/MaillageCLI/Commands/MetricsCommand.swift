import ArgumentParser
import Maillage

/// `maillage metrics`
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Compute measures of organisations, platforms and networks.",
    discussion: """
      maillage metrics memberships.csv
      maillage metrics graphs/belgium --by-commune --measure density,components
      maillage metrics table.csv --measure betweenness_centrality --format csv
      maillage metrics women.csv --columns organisation=woman,platform=event

      All measures that are quick to compute are given unless --measure names some;
      see maillage measures for what each one means.
      """)

  @OptionGroup var sources: SourceOptions
  @Option(help: "Only these measures, separated by commas.")
  var measure: String?
  @Flag(help: "One network for each commune instead of one for all.")
  var byCommune = false
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

  private var ids: [String]? {
    measure.map { CommaList.items($0).filter { !$0.isEmpty } }
  }

  func validate() throws { _ = try MeasureSelection.measures(named: ids) }

  func run() throws {
    var workspace = try Workspace(reading: sources, selection: selection.selection(), global)
    let measures = try MeasureSelection.measures(named: ids)
    let networks = workspace.networks(byCommune: byCommune)
    var results: [(partners: PartnerNetwork, results: MeasureResults)] = []
    let console = workspace.console
    for (done, partners) in networks.enumerated() {
      let values = workspace.stopwatch.time("measure") {
        MeasureCatalogue.evaluate(
          partners.network, ids: ids, parallelism: global.parallelism
        ) { id, share in
          if networks.count == 1 { console.progress(id, share: share) }
        }
      }
      console.endProgress()
      workspace.stopwatch.add(values.seconds)
      for id in values.tooCostly {
        workspace.report(.tooCostly(id, isNamed: ids != nil, in: workspace.language))
      }
      results.append((partners, values))
      console.progress("measures", done: done + 1, of: networks.count)
    }
    let document = MetricsDocument(
      networks: results, measures: measures, problems: workspace.diagnostics)
    workspace.stopwatch.time("format") {
      switch global.format {
      case .json: JSONText.write(document.json) { console.data($0) }
      case .csv: console.data(document.csv(global.style))
      case .text: console.data(document.text(in: workspace.language))
      }
    }
    try workspace.finish()
  }
}
