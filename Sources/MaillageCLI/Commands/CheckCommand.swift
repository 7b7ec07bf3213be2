import ArgumentParser
import Foundation
import Maillage

/// `maillage check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every problem by file and line, and what was read from each source.",
    discussion: """
      maillage check memberships.csv
      maillage check graphs/belgium --format json

      error    something was lost: a row or a file was refused
      warning  read, but look: a duplicate, near-duplicate names, an unknown sector
      note     worth knowing: a body that several communes share
      """)

  @OptionGroup var sources: SourceOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    // On a terminal both streams end up on one screen: once is enough.
    var workspace = try Workspace(
      reading: sources, global, saysProblems: global.format != .text || isatty(STDOUT_FILENO) == 0)
    let document = CheckDocument(sources: workspace.table.sources, problems: workspace.diagnostics)
    switch global.format {
    case .text: workspace.console.data(document.text(in: workspace.language))
    case .csv: workspace.console.data(document.csv(global.style))
    case .json: workspace.console.data(JSONText(document.json).bytes)
    }
    try workspace.finish()
  }
}
