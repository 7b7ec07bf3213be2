extension MembershipCollector {
  /// Reads `registry.csv`.
  mutating func registry(_ table: RawTable, file: Int) -> (registry: Registry, read: Int) {
    let rows = AuxiliaryTable(table, columns: AuxiliaryColumn.registry)
    reportUnknownColumns(rows, of: AuxiliaryColumn.registry, file: file)
    var registry = Registry()
    guard rows.has("name") else {
      if !table.header.isEmpty {
        log.add(
          .missingColumn, file: file, line: table.headerLine, "name", rows.headers)
      }
      return (registry, 0)
    }
    var read = 0
    for row in 0..<rows.rowCount {
      guard let name = rows.stated("name", row) else {
        log.add(.registryNoName, file: file, line: rows.line(row))
        continue
      }
      let mode = word(rows, "mode", row, .modes, of: RegistryMode.self, file: file) ?? .organisation
      let scope = word(rows, "scope", row, .scopes, of: RegistryScope.self, file: file)
      let kind =
        mode == .platform
        ? word(rows, "kind", row, .platformKinds, of: PlatformKind.self, file: file)?.rawValue
        : word(rows, "kind", row, .bodyKinds, of: BodyKind.self, file: file)?.rawValue
      let sector = rows.stated("sector", row).map { word in
        let id = ValueLookup.sectors.id(of: word)
        if id == nil {
          log.add(
            .unknownSector, file: file, line: rows.line(row), CleanText.quoted(word),
            Sector.known.map(\.rawValue).joined(separator: ", "))
        }
        return Sector(rawValue: id ?? word)
      }
      let canonical = rows.stated("canonical", row) ?? name
      let outcome = registry.add(
        RegistryRow(
          name: name, canonical: canonical, acronym: rows.stated("acronym", row), sector: sector,
          kind: kind, scope: scope, mode: mode))
      switch outcome {
      case .added: read += 1
      case .contradicts(let earlier):
        log.add(.registryContradiction, file: file, line: rows.line(row), name, earlier)
      case .closesRing:
        log.add(.registryRing, file: file, line: rows.line(row), name, canonical)
      }
    }
    for row in registry.rows {
      registered[row.mode, default: []].formUnion([
        NameKey.fold(row.name), NameKey.fold(row.canonical),
      ])
    }
    return (registry, read)
  }

  /// Says which columns are left aside: a misspelt header must not lose a registry in silence.
  private mutating func reportUnknownColumns(
    _ rows: AuxiliaryTable, of columns: [AuxiliaryColumn], file: Int
  ) {
    let unknown = rows.unknownHeaders
    guard !unknown.isEmpty else { return }
    log.add(
      .unknownColumnBeside, file: file, line: rows.headerLine,
      unknown.map { CleanText.quoted($0) }.joined(separator: ", "),
      columns.map(\.id).joined(separator: ", "))
  }

  /// A word of a column as a value of an enumeration; an unknown one is reported and ignored.
  private mutating func word<Value: RawRepresentable & CaseIterable>(
    _ rows: AuxiliaryTable, _ column: String, _ row: Int, _ lookup: ValueLookup,
    of type: Value.Type, file: Int
  ) -> Value? where Value.RawValue == String {
    guard let word = rows.stated(column, row) else { return nil }
    if let value = lookup.id(of: word).flatMap(Value.init(rawValue:)) { return value }
    log.add(
      .unknownWord, file: file, line: rows.line(row), CleanText.quoted(word), column,
      Value.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  /// Reads `communes.csv`; every name goes through the registry like those of tables.
  mutating func addCommunes(_ table: RawTable, file: Int, registry: Registry) -> Int {
    let rows = AuxiliaryTable(table, columns: AuxiliaryColumn.communes)
    reportUnknownColumns(rows, of: AuxiliaryColumn.communes, file: file)
    guard rows.has("commune") else {
      if !table.header.isEmpty {
        log.add(
          .missingColumn, file: file, line: table.headerLine, "commune", rows.headers)
      }
      return 0
    }
    var read = 0
    for row in 0..<rows.rowCount {
      guard let name = rows.stated("commune", row),
        let number = communes.insert(name, registry: registry, isListed: true)
      else {
        log.add(.registryNoName, file: file, line: rows.line(row))
        continue
      }
      read += 1
      guard !communeRecords.contains(where: { $0.commune == number }) else { continue }
      let record = CommuneRecord(
        name: name, nis: rows.stated("nis", row),
        population: wholeNumber(rows, "population", row, file: file),
        populationYear: wholeNumber(rows, "population_year", row, file: file),
        populationSource: rows.stated("population_source", row), group: rows.stated("group", row))
      communeRecords.append((number, record))
    }
    return read
  }

  /// A whole number, with or without spaces or full stops between thousands.
  private mutating func wholeNumber(
    _ rows: AuxiliaryTable, _ column: String, _ row: Int, file: Int
  ) -> Int? {
    guard let text = rows.stated(column, row) else { return nil }
    let digits = text.filter { !" .\u{A0}\u{202F}'’".contains($0) }
    if let number = Int(digits), number >= 0 { return number }
    log.add(.badNumber, file: file, line: rows.line(row), CleanText.quoted(text), column)
    return nil
  }

  /// Reads `links.csv`; which platforms are meant is known once all tables are read.
  mutating func addLinks(_ table: RawTable, file: Int, registry: Registry) -> Int {
    let rows = AuxiliaryTable(table, columns: AuxiliaryColumn.links)
    reportUnknownColumns(rows, of: AuxiliaryColumn.links, file: file)
    for column in ["from", "to"] where !rows.has(column) {
      if !table.header.isEmpty {
        log.add(
          .missingColumn, file: file, line: table.headerLine, column, rows.headers)
      }
      return 0
    }
    var read = 0
    for row in 0..<rows.rowCount {
      guard let from = rows.stated("from", row), let to = rows.stated("to", row) else {
        log.add(.linkIncomplete, file: file, line: rows.line(row))
        continue
      }
      let ends = (
        platforms.insert(from, registry: registry).number,
        platforms.insert(to, registry: registry).number
      )
      guard ends.0 != ends.1 else {
        log.add(.linkIncomplete, file: file, line: rows.line(row))
        continue
      }
      let word = rows.stated("relation", row) ?? "liaises with"
      pendingLinks.append(
        PendingLink(
          from: ends.0, to: ends.1, relation: ValueLookup.relations.id(of: word) ?? word,
          communes: rows.stated("commune", row).map { communes.insertSet($0, registry: registry) },
          file: file, line: rows.line(row)))
      read += 1
    }
    return read
  }

  /// A row of `links.csv` before its platforms are known.
  struct PendingLink {
    /// The names of the two platforms.
    let from: Int32
    let to: Int32
    let relation: String
    /// The communes that the row names, if it does.
    let communes: Int32?
    let file: Int
    let line: Int
  }
}
