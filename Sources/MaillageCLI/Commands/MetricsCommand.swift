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
      maillage metrics large.csv --measure betweenness,harmonic --approximate 0.01
      maillage metrics table.csv --significance fixed-degrees --samples 999

      All measures that are quick to compute are given unless --measure names some;
      see maillage measures for what each one means.

      --approximate 0.01 estimates betweenness and distances from a sample where that is
      quicker. With a probability of 95 % no node is further off than one hundredth: of all
      pairs of nodes for betweenness, of all nodes for harmonic sums and reach, of the
      diameter for mean distances. Each bound is printed; --seed draws another sample.

      --significance asks whether the network is unusual, or whether chance would have made
      it so. Random networks are drawn that keep
        fixed-degrees     on how many platforms each partner sits, and how many members each
                          platform has: what is left is who meets whom (the usual choice)
        expected-degrees  the same on average
        fixed-size        how many memberships there are
      and always the statutory seats of the table. For each measure you read its value here,
      what chance gives, z (standard deviations from there) and p: how often chance alone is
      as far off, on either side; up to 0.05 is called unusual. Without --measure those that
      chance can change are tested. Seats, samples, seed and model are printed with the result.
      """)

  @OptionGroup var sources: SourceOptions
  @Option(help: "Only these measures, separated by commas.")
  var measure: String?
  @Flag(help: "One network for each commune instead of one for all.")
  var byCommune = false
  @Option(
    help: ArgumentHelp(
      "Estimate costly measures, to within this share (above 0, below 1; 0.01 is usual).",
      valueName: "epsilon"))
  var approximate: String?
  @OptionGroup var chance: SignificanceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

  private var ids: [String]? {
    measure.map { CommaList.items($0).filter { !$0.isEmpty } }
  }

  func validate() throws {
    _ = try MeasureSelection.measures(named: ids)
    _ = try approximation()
    if chance.significance != nil { _ = try SignificanceOptions.testable(ids) }
  }

  private func approximation() throws -> Approximation? {
    guard let approximate else { return nil }
    guard let epsilon = Double(approximate),
      let approximation = Approximation(epsilon: epsilon, seed: global.seed)
    else {
      throw ValidationError(
        "--approximate \(approximate): expected a number above 0 and below 1; 0.01 is usual.")
    }
    return approximation
  }

  func run() throws {
    var workspace = try Workspace(reading: sources, selection: selection.selection(), global)
    let measures = try MeasureSelection.measures(named: ids)
    let approximation = try approximation()
    let test = try chance.test(seed: global.seed)
    let tested = try test == nil ? nil : SignificanceOptions.testable(ids)
    let networks = workspace.networks(byCommune: byCommune)
    var results: [(partners: PartnerNetwork, results: MeasureResults)] = []
    var significance: [NetworkSignificance] = []
    let console = workspace.console
    console.watching(.measuring, in: workspace.language) { monitor in
      for (done, partners) in networks.enumerated() {
        monitor.part(number: done, of: networks.count) {
          let share = test == nil ? 1 : 0.5
          let values = workspace.stopwatch.time("measure") {
            monitor.part(nil, 0...share) {
              MeasureCatalogue.evaluate(
                partners.network, ids: ids, approximation: approximation,
                parallelism: global.parallelism, monitor: monitor)
            }
          }
          results.append((partners, values))
          guard let test else { return }
          significance.append(
            workspace.stopwatch.time("significance") {
              monitor.part(ProgressWords.comparing.text(in: workspace.language), share...1) {
                test.run(
                  on: partners, measures: tested, parallelism: global.parallelism,
                  monitor: monitor)
              }
            })
        }
        report(results[done].results, of: partners, in: &workspace)
      }
    }
    let exact = measures.map(\.id).filter { id in
      results.allSatisfy { $0.results.estimates[id]?.isExact == true }
    }
    if approximation != nil, !exact.isEmpty {
      workspace.report(.exactAllTheSame(exact, in: workspace.language))
    }
    if approximation != nil, !measures.contains(where: { MeasureCatalogue.canEstimate($0.id) }) {
      workspace.report(.nothingToEstimate(in: workspace.language))
    }
    let document = MetricsDocument(
      networks: results, measures: measures, approximation: approximation,
      significance: significance, problems: workspace.diagnostics)
    workspace.stopwatch.time("format") {
      switch global.format {
      case .json: JSONText.write(document.json) { console.data($0) }
      case .csv: console.data(document.csv(global.style))
      case .text: console.data(document.text(in: workspace.language))
      }
    }
    if let file = chance.significanceFile {
      workspace.write(Array(document.significanceCSV(global.style).utf8), to: file)
    }
    try workspace.finish()
  }

  /// Says what was too costly and what was estimated.
  private func report(
    _ values: MeasureResults, of partners: PartnerNetwork, in workspace: inout Workspace
  ) {
    workspace.stopwatch.add(values.seconds)
    for id in values.tooCostly {
      workspace.report(
        .tooCostly(
          id, for: partners.network, isNamed: ids != nil, isApproximate: approximate != nil,
          in: workspace.language))
    }
    let name = byCommune ? partners.name : nil
    for note in Diagnostic.estimates(values, of: name, in: workspace.language) {
      workspace.report(note)
    }
  }
}
