/// Names that look alike, and what is to be said about them.
struct LookAlikes {
  /// The names, each with its first row.
  fileprivate var found: [(near: NearDuplicate, row: Int)] = []
  /// How many names were too many to compare, with the place among those found.
  fileprivate var uncompared: [(place: Int, count: Int)] = []
}

extension MembershipAssembly {
  /// The names that look alike.
  func lookAlikes() -> LookAlikes {
    let communes = Set(collector.communes.namesByKey().keys)
    var result = LookAlikes()
    add(
      to: &result, organisations, collector.organisations, \.organisation,
      order: nameOrders.organisations, communes: communes)
    add(
      to: &result, platforms, collector.platforms, \.platform, order: nameOrders.platforms,
      communes: communes)
    addCommunes(to: &result)
    return result
  }

  /// Reports names that look alike under their first rows.
  mutating func report(_ alike: LookAlikes) -> [NearDuplicate] {
    var uncompared = alike.uncompared[...]
    for place in 0...alike.found.count {
      while uncompared.first?.place == place, let (_, count) = uncompared.popFirst() {
        collector.log.add(
          .namesNotCompared, file: nil, line: nil, String(count),
          String(NearDuplicateSearch.limit))
      }
      guard place < alike.found.count else { break }
      let (near, row) = alike.found[place]
      collector.complain(.nearDuplicate, row: row, near.name, near.canonical)
    }
    return alike.found.map(\.near)
  }

  private func add(
    to result: inout LookAlikes, _ nodes: Nodes, _ table: NameTable,
    _ column: KeyPath<RowStore, ContiguousArray<Int32>>, order: ContiguousArray<Int32>,
    communes: Set<String>
  ) {
    var isInUse = ContiguousArray(repeating: false, count: table.count)
    for name in nodes.names { isInUse[Int(name)] = true }
    let countInUse = isInUse.count { $0 }
    guard countInUse <= NearDuplicateSearch.limit else {
      result.uncompared.append((result.found.count, countInUse))
      return
    }
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
    let inUse = order.map(Int.init).filter { counts[$0] > 0 }
    let registered = collector.registered[table.mode] ?? []
    var search = NearDuplicateSearch(
      inUse.map { name in
        NearDuplicateSearch.Name(
          key: table.index.keyBytes(name), rows: Int(counts[name]),
          acronym: table.entries[Int32(name)]?.acronym.map(NameKey.fold)
            ?? acronyms[name].map { NameKey.fold(collector.acronyms.values[Int($0)]) },
          isRegistered: !registered.isEmpty && registered.contains(table.index.key(name)))
      }, communes: communes)
    for match in search.matches() {
      let near = NearDuplicate(
        mode: table.mode, name: table.shown[inUse[match.name]],
        canonical: table.shown[inUse[match.canonical]], reason: match.reason)
      result.found.append((near, Int(firstRows[inUse[match.name]])))
    }
  }

  /// Communes whose names look alike; two that are known to exist are two.
  private func addCommunes(to result: inout LookAlikes) {
    let table = collector.communes
    if collector.rows.communes.saysNothing { return }
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
    guard inUse.count <= NearDuplicateSearch.limit else { return }
    let listed = Set(collector.communeRecords.map(\.commune))
    var search = NearDuplicateSearch(
      inUse.map { number, key in
        NearDuplicateSearch.Name(
          key: ArraySlice(Array(key.text.utf8)), rows: counts[number], acronym: nil,
          isRegistered: listed.contains(Int32(number))
            || collector.registered[.commune]?.contains(key.text) == true
            || BelgianCommunes.ownName(of: key.text) != nil)
      }, communes: [])
    for match in search.matches() where match.reason != .acronym {
      let near = NearDuplicate(
        mode: .commune, name: table.name(inUse[match.name].number),
        canonical: table.name(inUse[match.canonical].number), reason: match.reason)
      result.found.append((near, firstRows[inUse[match.name].number]))
    }
  }
}
