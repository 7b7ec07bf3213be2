/// Which column of a raw table means what.
struct ColumnLayout {
  /// The place of each column that was found.
  private(set) var places: [MembershipColumn: Int] = [:]
  /// The places of columns that nobody knows; a column without header is none.
  private(set) var unknown: [Int] = []
  /// Whether the table can be read.
  private(set) var isComplete = true

  /// Understands headers, by the mapping first, then by their words.
  ///
  /// Of several headers that mean one column the plainest word counts (the id, then the synonyms in
  /// their order).
  ///
  /// - Parameters:
  ///   - header: the headers, with the line on which they stand.
  ///   - mapping: what the user says they mean.
  ///   - file: the number of the table in the log.
  init(
    header: [String], line: Int = 1, mapping: ColumnMapping, log: inout DiagnosticLog, file: Int
  ) {
    let keys = header.map(ColumnNames.key)
    let found =
      header.isEmpty
      ? "–" : header.map { "\"\(CleanText.quoted($0))\"" }.joined(separator: ", ")
    var isTaken = [Bool](repeating: false, count: header.count)
    for column in MembershipColumn.allCases {
      guard let wanted = mapping.headers[column] else { continue }
      let exact = header.firstIndex(of: wanted)
      if let place = exact ?? keys.firstIndex(of: ColumnNames.key(wanted)) {
        places[column] = place
        isTaken[place] = true
      } else {
        log.add(.mappedHeaderMissing, file: file, line: line, CleanText.quoted(wanted), found)
        isComplete = false
      }
    }
    for column in MembershipColumn.allCases where mapping.headers[column] == nil {
      let candidates = header.indices.filter {
        !isTaken[$0] && ColumnNames.columnByHeader[keys[$0]] == column
      }
      guard
        let best = candidates.min(by: { rank(keys[$0], of: column) < rank(keys[$1], of: column) })
      else { continue }
      places[column] = best
      isTaken[best] = true
      for other in candidates where other != best {
        log.add(
          .twoHeadersAlike, file: file, line: line, CleanText.quoted(header[best]),
          CleanText.quoted(header[other]), column.rawValue)
      }
    }
    unknown = header.indices.filter { !isTaken[$0] && !keys[$0].isEmpty }
    guard isComplete else { return }
    for column in MembershipColumn.allCases where column.isRequired && places[column] == nil {
      log.add(.missingColumn, file: file, line: line, column.rawValue, found)
      isComplete = false
    }
    let unheard = unknown.filter { !SheetTable.evidenceKeys.contains(keys[$0]) }
    if isComplete, !unheard.isEmpty {
      let names = unheard.map { CleanText.quoted(header[$0]) }
      log.add(.unknownColumn, file: file, line: line, names.joined(separator: ", "))
    }
  }

  private func rank(_ key: String, of column: MembershipColumn) -> Int {
    if key == ColumnNames.key(column.rawValue) { return -1 }
    return ColumnNames.words(for: column).all.firstIndex { ColumnNames.key($0) == key } ?? Int.max
  }
}
