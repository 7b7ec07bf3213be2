extension MembershipAssembly {
  /// The names that look alike, reported under their first rows.
  mutating func nearDuplicates() -> [NearDuplicate] {
    let communes = Set(collector.communes.namesByKey().keys)
    return nearDuplicates(collector.organisations, \.organisation, communes: communes)
      + nearDuplicates(collector.platforms, \.platform, communes: communes)
      + nearCommunes()
  }

  private mutating func nearDuplicates(
    _ table: NameTable, _ column: KeyPath<RowStore, ContiguousArray<Int32>>, communes: Set<String>
  ) -> [NearDuplicate] {
    let ofRow = collector.rows[keyPath: column]
    var counts = ContiguousArray<Int32>(repeating: 0, count: table.count)
    var firstRows = ContiguousArray<Int32>(repeating: -1, count: table.count)
    var acronyms: [Int: Int32] = [:]
    for row in ofRow.indices where ofRow[row] >= 0 {
      let name = Int(ofRow[row])
      if counts[name] == 0 { firstRows[name] = Int32(row) }
      counts[name] += 1
      if table.mode == .organisation, collector.rows.acronym[row] >= 0, acronyms[name] == nil {
        acronyms[name] = collector.rows.acronym[row]
      }
    }
    let countInUse = counts.count { $0 > 0 }
    guard countInUse <= NearDuplicateSearch.limit else {
      collector.log.add(
        .namesNotCompared, file: nil, line: nil, String(countInUse),
        String(NearDuplicateSearch.limit))
      return []
    }
    let inUse = table.index.sorted().map(Int.init).filter { counts[$0] > 0 }
    let registered = collector.registered[table.mode] ?? []
    var search = NearDuplicateSearch(
      inUse.map { name in
        NearDuplicateSearch.Name(
          key: table.index.keyBytes(name), rows: Int(counts[name]),
          acronym: table.entries[Int32(name)]?.acronym.map(NameKey.fold)
            ?? acronyms[name].map { NameKey.fold(collector.acronyms.values[Int($0)]) },
          isRegistered: !registered.isEmpty && registered.contains(table.index.key(name)))
      }, communes: communes)
    return search.matches().map { match in
      let near = NearDuplicate(
        mode: table.mode, name: table.shown[inUse[match.name]],
        canonical: table.shown[inUse[match.canonical]], reason: match.reason)
      collector.complain(
        .nearDuplicate, row: Int(firstRows[inUse[match.name]]), near.name, near.canonical)
      return near
    }
  }

  /// Communes whose names look alike; two that are known to exist are two.
  private mutating func nearCommunes() -> [NearDuplicate] {
    let table = collector.communes
    var counts = [Int](repeating: 0, count: table.count)
    var firstRows = [Int](repeating: -1, count: table.count)
    var countsOfSet = ContiguousArray<Int>(repeating: 0, count: table.sets.count)
    var firstRowsOfSet = ContiguousArray<Int>(repeating: -1, count: table.sets.count)
    for row in 0..<collector.rows.count {
      let set = Int(collector.rows.communes[row])
      if countsOfSet[set] == 0 { firstRowsOfSet[set] = row }
      countsOfSet[set] += 1
    }
    for set in countsOfSet.indices where countsOfSet[set] > 0 {
      for commune in table.sets[set] {
        counts[Int(commune)] += countsOfSet[set]
        let first = firstRows[Int(commune)]
        firstRows[Int(commune)] = first < 0 ? firstRowsOfSet[set] : min(first, firstRowsOfSet[set])
      }
    }
    let inUse = (1..<max(1, table.count)).filter { counts[$0] > 0 }
      .map { (number: $0, key: NameKey(table.name($0))) }.sorted {
        ($0.key, $0.number) < ($1.key, $1.number)
      }
    guard inUse.count <= NearDuplicateSearch.limit else { return [] }
    let listed = Set(collector.communeRecords.map(\.commune))
    var search = NearDuplicateSearch(
      inUse.map { number, key in
        NearDuplicateSearch.Name(
          key: ArraySlice(Array(key.text.utf8)), rows: counts[number], acronym: nil,
          isRegistered: listed.contains(Int32(number))
            || collector.registered[.commune]?.contains(key.text) == true
            || BelgianCommunes.ownName(of: key.text) != nil)
      }, communes: [])
    return search.matches().filter { $0.reason != .acronym }.map { match in
      let near = NearDuplicate(
        mode: .commune, name: table.name(inUse[match.name].number),
        canonical: table.name(inUse[match.canonical].number), reason: match.reason)
      collector.complain(
        .nearDuplicate, row: firstRows[inUse[match.name].number], near.name, near.canonical)
      return near
    }
  }
}
