/// Writes what was read for other programs.
public struct Export: Sendable {
  private let table: MembershipTable
  private let partners: PartnerNetwork
  private let selection: Selection
  private let style: CSVText.Style

  /// Prepares to write a network and the table that it is cut from.
  ///
  /// - Parameters:
  ///   - table: what was read: written whole as far as the selection goes, by the formats that are
  ///     membership tables.
  ///   - partners: the network cut from it, written by the formats that are networks.
  ///   - selection: how it was cut.
  ///   - style: how CSV is written.
  public init(
    table: MembershipTable, partners: PartnerNetwork, selection: Selection,
    style: CSVText.Style = .standard
  ) {
    self.table = table
    self.partners = partners
    self.selection = selection
    self.style = style
  }

  /// The files of a format, ready to write; nodes and edges are two, everything else is one.
  ///
  /// - Throws: `WorkbookError` where the spreadsheet cannot be made.
  public func files(as format: ExportFormat, path: String) throws -> [ReportFile] {
    let tables = NetworkTables(partners: partners, style: style)
    switch format {
    case .graphML: return [ReportFile(path: path, text: GraphMLWriter(partners).text())]
    case .dot: return [ReportFile(path: path, text: DOTGraphWriter(partners).text())]
    case .json: return [ReportFile(path: path, bytes: JSONText(tables.nodeLink()).bytes)]
    case .matrix: return [ReportFile(path: path, text: tables.matrix())]
    case .nodesAndEdges:
      let stem = path.dropLast(ExportFormat.nodesAndEdges.rawValue.count)
      return [
        ReportFile(path: stem + ".nodes.csv", text: tables.nodes()),
        ReportFile(path: stem + ".edges.csv", text: tables.edges()),
      ]
    case .memberships:
      return [
        ReportFile(
          path: path,
          text: ReportTables.memberships(table.restricted(to: selection), style: style))
      ]
    case .workbook:
      return [
        ReportFile(path: path, bytes: try ReportTables.workbook(table.restricted(to: selection)))
      ]
    }
  }

  /// What a format cannot hold, counted, so that nobody takes the file for the whole.
  public func losses(in format: ExportFormat) -> [Loss] {
    var losses: [Loss] = []
    if format != .memberships, format != .workbook {
      if !partners.uncounted.isEmpty { losses.append(.outsideMeasures(partners.uncounted.count)) }
      if !partners.links.isEmpty, format != .dot { losses.append(.links(partners.links.count)) }
    } else if !table.links.isEmpty {
      losses.append(.links(table.links.count))
    }
    return losses
  }

  /// Something that was left out of an export.
  public enum Loss: Sendable, Hashable {
    /// Memberships of funders and beneficiaries.
    case outsideMeasures(Int)
    /// Links between platforms.
    case links(Int)
  }
}
