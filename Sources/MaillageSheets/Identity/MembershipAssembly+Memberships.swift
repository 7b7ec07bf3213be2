internal import MaillageGraph

extension MembershipAssembly {
  /// The context of each row that is a membership (or an impossible seat), -1 for the others.
  private func contextsOfRows(
    impossible: Bool, contexts: inout RowContexts
  ) -> ContiguousArray<Int32> {
    let rows = collector.rows
    var contextOfRow = ContiguousArray<Int32>(repeating: -1, count: rows.count)
    var file = 0
    for row in 0..<rows.count
    where organisations.ofRow[row] >= 0 && platforms.ofRow[row] >= 0
      && (rows.statutory[row] == 1) == impossible
    {
      while file + 1 < rows.fileStarts.count, rows.fileStarts[file + 1] <= row { file += 1 }
      contextOfRow[row] = contexts.number(ofRow: row, file: file)
    }
    return contextOfRow
  }

  mutating func appendMemberships(to table: inout MembershipTable) {
    var attributes = collector.attributes.map { MembershipAttribute($0) }
    table.memberships = records(impossible: false, attributes: &attributes)
    table.attributes = attributes.map { $0.column }
    guard !collector.rows.statutory.saysNothing else { return }
    var none: [MembershipAttribute] = []
    table.impossibleSeats = Array(records(impossible: true, attributes: &none))
  }

  private mutating func records(
    impossible: Bool, attributes: inout [MembershipAttribute]
  ) -> MembershipRecords {
    var found = RowContexts(collector, communeNames: communeNames)
    let seats = RowSeats(
      contextsOfRows(impossible: impossible, contexts: &found), of: collector.rows,
      organisations: organisations, platforms: platforms, parallelism: parallelism)
    let parts = seats.parts(parallelism.threadCount(forParts: seats.count >> 14))
    let (contexts, collector, communeNames, columns) = (
      found.values, collector, communeNames, attributes
    )
    var made = Workers.map(parts.count, parallelism: parallelism) { part in
      // What the others make is put behind what the first one made.
      var maker = MembershipMaker(
        collector, contexts: contexts, communeNames: communeNames, attributes: columns,
        room: part == 0 ? seats.count : seats.count(of: parts[part]))
      seats.forEachOrganisation(of: parts[part]) { maker.append($0) }
      return maker
    }
    var whole = made.removeFirst()
    while !made.isEmpty { whole.append(made.removeFirst()) }
    duplicates += whole.duplicates
    attributes = whole.attributes
    return MembershipRecords(whole.columns)
  }

  /// Reports the rows that repeat what others say.
  mutating func reportDuplicates() {
    for (row, first) in duplicates.lazy.map({ (Int($0.row), Int($0.first)) }) {
      let file = collector.rows.file(of: row)
      guard collector.log.admits(.duplicate, file: file) else { continue }
      let place =
        "\(collector.log.files[collector.rows.file(of: first)]):\(collector.rows.line[first])"
      collector.complain(
        .duplicate, row: row, organisationName(row), platformName(row), place)
    }
    duplicates = []
  }

  private func organisationName(_ row: Int) -> String {
    collector.organisations.shown[Int(collector.rows.organisation[row])]
  }

  private func platformName(_ row: Int) -> String {
    collector.platforms.shown[Int(collector.rows.platform[row])]
  }

  func appendLoneRecords(to table: inout MembershipTable) {
    table.loneOrganisations = loneRecords(organisations, others: platforms)
    table.emptyPlatforms = loneRecords(platforms, others: organisations)
  }

  /// Rows that name one node only, once for each span and set of communes.
  private func loneRecords(_ nodes: Nodes, others: Nodes) -> [LoneRecord] {
    var records: [LoneRecord] = []
    var places: [[Int32]: Int] = [:]
    for row in 0..<collector.rows.count where nodes.ofRow[row] >= 0 && others.ofRow[row] < 0 {
      let node = nodes.ranks[Int(nodes.ofRow[row])]
      let key = [node, collector.rows.communes[row], collector.rows.dates[row]]
      let sources = collector.evidence(ofRow: row).list
      if let place = places[key] {
        records[place].sources += sources.filter { !records[place].sources.contains($0) }
        continue
      }
      places[key] = records.count
      records.append(
        LoneRecord(
          node: Int(node), communes: communeNames[Int(collector.rows.communes[row])],
          dates: collector.spans.values[Int(collector.rows.dates[row])], sources: sources))
    }
    return records.enumerated().sorted {
      ($0.element.node, $0.offset) < ($1.element.node, $1.offset)
    }
    .map(\.element)
  }
}
