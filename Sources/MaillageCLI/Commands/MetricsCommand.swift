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
    console.watching(.measuring, in: workspace.language) { monitor in
      for (done, partners) in networks.enumerated() {
        let values = workspace.stopwatch.time("measure") {
          monitor.part(number: done, of: networks.count) {
            MeasureCatalogue.evaluate(
              partners.network, ids: ids, parallelism: global.parallelism, monitor: monitor)
          }
        }
        workspace.stopwatch.add(values.seconds)
        for id in values.tooCostly {
          workspace.report(.tooCostly(id, isNamed: ids != nil, in: workspace.language))
        }
        results.append((partners, values))
      }
    }
    let document = MetricsDocument(
      networks: results, measures: measures, problems: workspace.diagnostics)
    let output: [UInt8] = workspace.stopwatch.time("format") {
      switch global.format {
      case .json: JSONText(document.json).bytes
      case .csv: Array(document.csv(global.style).utf8)
      case .text: Array(document.text(in: workspace.language).utf8)
      }
    }
    workspace.console.data(output)
    try workspace.finish()
  }
}
