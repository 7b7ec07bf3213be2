/// What the memberships can be written as, told by the ending of a file name.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Nodes and memberships as two tables, for Gephi and spreadsheets.
  case nodesAndEdges = ".nodes.csv"
  /// The organisations × platforms matrix, for R bipartite and UCINET.
  case matrix = ".matrix.csv"
  /// The membership table, which this tool reads back.
  case memberships = ".csv"
  /// GraphML, for igraph, NetworkX, Gephi, Cytoscape, yEd.
  case graphML = ".graphml"
  /// The membership table as a spreadsheet.
  case workbook = ".xlsx"
  /// Node-link JSON, for NetworkX and D3.
  case json = ".json"
  /// DOT, for Graphviz.
  case dot = ".dot"

  /// The format of a path; the longest ending counts (`.matrix.csv` before `.csv`).
  public init?(path: String) {
    let lower = path.lowercased()
    if lower.hasSuffix(".edges.csv") {
      self = .nodesAndEdges
      return
    }
    guard let format = Self.allCases.first(where: { lower.hasSuffix($0.rawValue) }) else {
      return nil
    }
    self = format
  }

  /// All endings, for messages.
  public static var endings: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
