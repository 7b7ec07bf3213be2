/// The measures of one network or of several, as `metrics` writes them.
public struct MetricsDocument: Sendable {
  /// The networks with their results, in the order in which they are written.
  public var networks: [(partners: PartnerNetwork, results: MeasureResults)]
  /// What is to be known about the input.
  public var problems: [Diagnostic]
  /// The ids that were asked for, in the order of the catalogue; too costly ones are `null`.
  public var measures: [Measure]
  /// What was asked for instead of exact values, if anything.
  public var approximation: Approximation?
  /// Each network against a null model, in the order of the networks; empty where that was not asked
  /// for.
  public var significance: [NetworkSignificance]

  /// A document.
  public init(
    networks: [(partners: PartnerNetwork, results: MeasureResults)], measures: [Measure],
    approximation: Approximation? = nil, significance: [NetworkSignificance] = [],
    problems: [Diagnostic]
  ) {
    self.networks = networks
    self.measures = measures
    self.approximation = approximation
    self.significance = significance
    self.problems = problems
  }

  /// The document as JSON, schema `maillage.metrics/1`.
  public var json: JSONValue {
    .object([
      .init("schema", "maillage.metrics/1"),
      .init(
        "networks",
        .array(networks.indices.map { network(networks[$0], significance(ofNetwork: $0)) })),
      .init("problems", .array(problems.map(\.json))),
    ])
  }

  /// A network against a null model, if that was asked for.
  func significance(ofNetwork place: Int) -> NetworkSignificance? {
    significance.indices.contains(place) ? significance[place] : nil
  }

  private func network(
    _ entry: (partners: PartnerNetwork, results: MeasureResults),
    _ significance: NetworkSignificance?
  ) -> JSONValue {
    let (partners, results) = entry
    let organisationNames = partners.network.organisations.names
    let organisations = JSONValue.Series(count: organisationNames.count) { index in
      .object([
        .init("name", .string(organisationNames[index])),
        .init("sector", .text(partners.organisations[index].sector?.rawValue)),
        .init("measures", nodeMeasures(at: index, in: results.organisations, of: .organisations)),
      ])
    }
    let platformNames = partners.network.platforms.names
    let platforms = JSONValue.Series(count: platformNames.count) { index in
      .object([
        .init("name", .string(platformNames[index])),
        .init("measures", nodeMeasures(at: index, in: results.platforms, of: .platforms)),
      ])
    }
    let values = measures.filter { $0.scope == .network }.map { measure in
      JSONValue.Member(measure.id, .number(results.network[measure.id] ?? .nan))
    }
    let estimates = approximation.map { JSONValue.Member("approximation", json($0, results)) }
    return .object(
      [.init("name", .string(partners.name)), .init("measures", .object(values))]
        + [estimates].compactMap { $0 } + (significance?.json ?? [])
        + [.init("organisations", .series(organisations)), .init("platforms", .series(platforms))])
  }

  /// How the measures of a network were estimated: those that a sample can tell, in the order of the
  /// catalogue; no samples and a bound of 0 where they are exact.
  private func json(_ approximation: Approximation, _ results: MeasureResults) -> JSONValue {
    let rows = measures.compactMap { measure in
      results.estimates[measure.id].map { estimate in
        JSONValue.Member(
          measure.id,
          .object([
            .init("samples", .count(estimate.samples)), .init("bound", .number(estimate.bound)),
          ]))
      }
    }
    return .object([
      .init("epsilon", .number(approximation.epsilon)),
      .init("delta", .number(Approximation.delta)), .init("measures", .object(rows)),
    ])
  }

  /// The node measures of one node; a measure of the other mode stands as `null`.
  private func nodeMeasures(
    at index: Int, in columns: [String: [Double]], of scope: Measure.Scope
  ) -> JSONValue {
    .object(
      nodeRows.map { measure in
        let hasValue = measure.scope == .nodes || measure.scope == scope
        let value = hasValue ? columns[measure.id]?[index] : nil
        return JSONValue.Member(measure.id, .number(value ?? .nan))
      })
  }

  private var nodeRows: [Measure] { measures.filter { $0.scope != .network } }

  /// One table of the measures of all networks against a null model.
  public func significanceCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(header: NetworkSignificance.header, style: style)
    for (place, entry) in networks.enumerated() {
      let rows = significance(ofNetwork: place)?.rows(of: entry.partners.name) ?? []
      for row in rows { table.append(row) }
    }
    return table.text
  }

  /// One table of all nodes of all networks: `network,side,name,sector,<id>…`.
  public func csv(_ style: CSVText.Style = .standard) -> String {
    let rows = nodeRows
    var table = CSVText(
      header: ["network", "side", "name", "sector"] + rows.map(\.id), style: style)
    for (partners, results) in networks {
      for (index, name) in partners.network.organisations.names.enumerated() {
        let values = rows.map { TableCell.number(results.organisations[$0.id]?[index] ?? .nan) }
        table.append(
          [
            .text(partners.name), .text("organisation"), .text(name),
            .text(orEmpty: partners.organisations[index].sector?.rawValue),
          ] + values)
      }
      for (index, name) in partners.network.platforms.names.enumerated() {
        let values = rows.map { TableCell.number(results.platforms[$0.id]?[index] ?? .nan) }
        table.append([.text(partners.name), .text("platform"), .text(name), .empty] + values)
      }
    }
    return table.text
  }
}

extension Diagnostic {
  /// The problem as it stands in JSON.
  public var json: JSONValue {
    .object([
      .init("severity", .string(severity.rawValue)), .init("file", .text(file)),
      .init("line", .count(line)), .init("code", .string(code)),
      .init("message", .string(message)), .init("remedy", .text(remedy)),
    ])
  }
}
