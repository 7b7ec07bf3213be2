import ArgumentParser
import Maillage

/// `maillage names`
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "List near-duplicate and unknown names as rows ready for registry.csv.",
    discussion: """
      maillage names graphs/belgium
      maillage names memberships.csv --format csv > registry.csv

      A near-duplicate stands with the name it may be a variant of; delete the row where they are
      two bodies. Nothing is merged before such a row stands in registry.csv.
      """)

  @OptionGroup var sources: SourceOptions
  @Flag(help: "Only near-duplicates, not the names that no registry knows.")
  var nearOnly = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    var workspace = try Workspace(reading: sources, global)
    let document = NamesDocument(of: workspace.table, includesUnknown: !nearOnly)
    switch global.format {
    case .text: workspace.console.data(document.text(in: workspace.language))
    case .csv: workspace.console.data(document.csv(global.style))
    case .json: workspace.console.data(JSONText(document.json).bytes)
    }
    try workspace.finish()
  }
}
