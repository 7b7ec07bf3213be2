import ArgumentParser
import Maillage

/// `maillage convert`
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write the memberships for other programs, by the ending of the file.",
    discussion: """
      .csv           the membership table, which this tool reads back
      .xlsx          the same as a spreadsheet
      .graphml       for igraph, NetworkX, Gephi, Cytoscape, yEd
      .json          node-link JSON, for NetworkX and D3
      .dot           for Graphviz
      .nodes.csv     nodes, and beside it .edges.csv with the memberships, for Gephi
      .matrix.csv    the organisations × platforms matrix, for R bipartite and UCINET

      maillage convert graphs/belgium --commune Liège -o liege.graphml
      """)

  @OptionGroup var sources: SourceOptions
  @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
  var output: String
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if ExportFormat(path: output) == nil {
      throw ValidationError(
        "\(output): the ending says how to write it: expected one of \(ExportFormat.endings).")
    }
  }

  func run() throws {
    guard let format = ExportFormat(path: output) else { throw ExitCode.usage }
    var workspace = try Workspace(reading: sources, selection: selection.selection(), global)
    try workspace.refuseToWriteNothing()
    let partners = workspace.networks(byCommune: false)[0]
    let export = Export(
      table: workspace.table, partners: partners, selection: workspace.selection,
      style: global.style)
    for loss in export.losses(in: format) { workspace.report(.loss(loss, in: workspace.language)) }
    for file in try export.files(as: format, path: output) {
      workspace.write(file.bytes, to: file.path)
    }
    try workspace.finish()
  }
}
