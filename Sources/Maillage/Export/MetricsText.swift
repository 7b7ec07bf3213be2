extension MetricsDocument {
  /// The document as a page for the terminal: the network first, then the foremost nodes.
  ///
  /// Every value that was computed stands in JSON and CSV; this page shows few columns, widest
  /// nodes first, and says how many rows it leaves out.
  public func text(in language: Language, rowLimit: Int = 30) -> String {
    networks.enumerated().map { place, entry in
      let (partners, results) = entry
      var lines = [heading(partners, in: language), ""]
      lines += networkLines(results, in: language)
      lines += significance(ofNetwork: place)?.lines(in: language) ?? []
      lines += nodeTable(
        partners.network.organisations.names, results.organisations, scope: .organisations,
        title: Phrases(language)[.partnersHeading], language: language, rowLimit: rowLimit)
      lines += nodeTable(
        partners.network.platforms.names, results.platforms, scope: .platforms,
        title: Phrases(language)[.platformsHeading], language: language, rowLimit: rowLimit)
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func heading(_ partners: PartnerNetwork, in language: Language) -> String {
    let network = partners.network
    let phrases = Phrases(language)
    let counts = [
      (Phrase.partnersWord, network.organisations.count),
      (.platformsWord, network.platforms.count), (.membershipsWord, network.membershipCount),
    ].map { phrase, count in
      phrases.numerals.whole(count) + " " + phrases.text(phrase, ["count": .number(count)])
    }.joined(separator: ", ")
    return partners.name.isEmpty ? counts : "\(partners.name): \(counts)"
  }

  private func networkLines(_ results: MeasureResults, in language: Language) -> [String] {
    let rows = measures.filter { $0.scope == .network }
    guard !rows.isEmpty else { return [] }
    let width = rows.map(\.id.count).max() ?? 0
    return rows.map { row in
      let space = String(repeating: " ", count: width - row.id.count)
      let isEstimate = results.estimates[row.id]?.isExact == false
      let value =
        (isEstimate ? "≈ " : "") + shown(results.network[row.id] ?? .nan, in: language)
      return "  \(row.id)\(space)  \(value)  (\(row.title[language]))"
    } + [""]
  }

  private func nodeTable(
    _ names: [String], _ columns: [String: [Double]], scope: Measure.Scope, title: String,
    language: Language, rowLimit: Int
  ) -> [String] {
    let rows = shownRows(for: scope)
    guard !rows.isEmpty, !names.isEmpty, let first = rows.first else { return [] }
    let leading = columns[first.id] ?? []
    let order = names.indices.sorted { one, other in
      let (left, right) = (leading[one], leading[other])
      if left != right, !(left.isNaN && right.isNaN) {
        return right.isNaN || left > right
      }
      return one < other
    }
    let kept = order.prefix(rowLimit)
    var table = TextTable(header: [title] + rows.map(\.id), numbersFrom: 1)
    for node in kept {
      table.append(
        [names[node]] + rows.map { shown(columns[$0.id]?[node] ?? .nan, in: language) })
    }
    var lines = table.lines
    if order.count > kept.count {
      lines.append("  … +\(order.count - kept.count) (--format csv)")
    }
    return lines + [""]
  }

  /// The asked-for columns if they are few, else the ones that most people look at.
  private func shownRows(for scope: Measure.Scope) -> [Measure] {
    let rows = measures.filter { $0.scope == .nodes || $0.scope == scope }
    guard rows.count > 6 else { return rows }
    let usual = [
      "degree", "betweenness_centrality", "harmonic_centrality", "pairs_linked_only_here",
      "exclusive_members",
    ]
    return rows.filter { usual.contains($0.id) }
  }

  private func shown(_ value: Double, in language: Language) -> String {
    guard value.isFinite else { return "–" }
    let numerals = Numerals(language)
    if value == value.rounded(), abs(value) < 1e15 { return numerals.whole(Int(value)) }
    return numerals.decimal(value, places: 4)
  }
}
