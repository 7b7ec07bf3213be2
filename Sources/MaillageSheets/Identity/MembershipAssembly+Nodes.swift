internal import MaillageGraph

extension MembershipAssembly {
  mutating func organisationRecords() -> LateArray<OrganisationRecord> {
    let names = collector.organisations
    let sectorValues = collector.sectors.values
    let acronymValues = collector.acronyms.values
    let kinds = BodyKind.allCases
    let sectors = firstStated(
      \.sector, nodes: organisations, problem: .twoSectors,
      registered: { names.entries[$0]?.sector != nil },
      shown: { names.shown[$0] }, value: { sectorValues[$0].rawValue })
    let acronyms = firstStated(
      \.acronym, nodes: organisations, problem: .twoAcronyms,
      registered: { names.entries[$0]?.acronym != nil },
      shown: { names.shown[$0] }, value: { acronymValues[$0] })
    // An optional entry costs more than the rest of a record, and few tables have a registry.
    let hasRegistry = !names.entries.isEmpty
    let writings = collector.rows.organisationWriting
    let (kindOfName, isLocalName) = (kindOfName, isLocalName)
    let organisations = organisations
    let parallelism = parallelism
    let findCommunes = communes(of: organisations)
    return LateArray(count: organisations.count) {
      let communes = findCommunes()
      return Workers.array(organisations.count, parallelism: parallelism) { part, room in
        let (names, organisations, communes) = (names, organisations, communes)
        for place in part {
          let node = Int(organisations.order[place])
          let name = Int(organisations.names[node])
          let entry = hasRegistry ? names.entries[Int32(name)] : nil
          room(place).initialize(
            to: OrganisationRecord(
              name: names.shown(name, writing: writings[Int(organisations.firstRows[node])]),
              key: names.index.key(name),
              acronym: entry?.acronym
                ?? (acronyms[node] < 0 ? nil : acronymValues[Int(acronyms[node])]),
              sector: entry?.sector
                ?? (sectors[node] < 0 ? nil : sectorValues[Int(sectors[node])]),
              kind: kindOfName[name] < 0 ? .organisation : kinds[Int(kindOfName[name])],
              isLocal: isLocalName[name],
              communes: communes[node]))
        }
      }
    }
  }

  mutating func platformRecords() -> LateArray<PlatformRecord> {
    let names = collector.platforms
    let allKinds = PlatformKind.allCases
    let kinds = firstStated(
      \.platformKind, nodes: platforms, problem: .twoKinds,
      registered: { names.entries[$0]?.kind != nil },
      shown: { names.shown[$0] }, value: { allKinds[$0].rawValue })
    var parents = firstStated(
      \.parent, nodes: platforms, problem: .twoParents, registered: { _ in false },
      shown: { names.shown[$0] }, value: { names.shown[$0] })
    for node in platforms.order.map(Int.init) where parents[node] == platforms.names[node] {
      let row = Int(platforms.firstRows[node])
      collector.complain(.ownParent, row: row, names.shown[Int(platforms.names[node])])
      parents[node] = -1
    }
    let hasRegistry = !names.entries.isEmpty
    let writings = collector.rows.platformWriting
    let (platforms, stated) = (platforms, parents)
    let parallelism = parallelism
    let findCommunes = communes(of: platforms)
    return LateArray(count: platforms.count) {
      let communes = findCommunes()
      return Workers.array(platforms.count, parallelism: parallelism) { part, room in
        let (names, platforms, communes) = (names, platforms, communes)
        for place in part {
          let node = Int(platforms.order[place])
          let name = Int(platforms.names[node])
          let entry = hasRegistry ? names.entries[Int32(name)] : nil
          room(place).initialize(
            to: PlatformRecord(
              name: names.shown(name, writing: writings[Int(platforms.firstRows[node])]),
              key: names.index.key(name), acronym: entry?.acronym,
              kind: entry?.kind.flatMap(PlatformKind.init(rawValue:))
                ?? (kinds[node] < 0 ? .platform : allKinds[Int(kinds[node])]),
              parent: stated[node] < 0 ? nil : names.shown[Int(stated[node])],
              communes: communes[node]))
        }
      }
    }
  }

  /// What the rows state first about each node; another statement later is a problem, said once.
  private mutating func firstStated(
    _ path: KeyPath<RowStore, RowColumn<Int32>>, nodes: Nodes, problem: Problem,
    registered: (Int32) -> Bool, shown: (Int) -> String, value: (Int) -> String
  ) -> ContiguousArray<Int32> {
    let column = collector.rows[keyPath: path]
    var first = ContiguousArray<Int32>(repeating: -1, count: nodes.count)
    guard !column.saysNothing else { return first }
    var isSaid = ContiguousArray<Bool>(repeating: false, count: nodes.count)
    var conflicts: [(row: Int, node: Int)] = []
    for row in 0..<column.count where column[row] >= 0 && nodes.ofRow[row] >= 0 {
      let node = Int(nodes.ofRow[row])
      if first[node] < 0 {
        first[node] = column[row]
      } else if first[node] != column[row], !isSaid[node] {
        isSaid[node] = true
        conflicts.append((row, node))
      }
    }
    for (row, node) in conflicts where !registered(nodes.names[node]) {
      let (one, other) = (value(Int(first[node])), value(Int(column[row])))
      // "C.P.A.S." and "CPAS" are one acronym.
      if NameKey(one) == NameKey(other) { continue }
      collector.complain(problem, row: row, shown(Int(nodes.names[node])), one, other)
    }
    return first
  }

  /// Notes every node that rows of different communes share, for a person to review.
  mutating func noteMerges() {
    noteMerges(organisations, collector.organisations, collector.rows.organisationWriting)
    noteMerges(platforms, collector.platforms, collector.rows.platformWriting)
  }

  private mutating func noteMerges(
    _ nodes: Nodes, _ names: NameTable, _ writings: RowColumn<Int32>
  ) {
    let rows = collector.rows
    // How many there are in each file: as many as names perhaps, of which few are listed.
    var counts = [Int](repeating: 0, count: rows.fileStarts.count)
    for node in 0..<nodes.count where nodes.isMerged[node] {
      counts[rows.file(of: Int(nodes.firstRows[node]))] += 1
    }
    var room = counts.indices.map { file in
      min(counts[file], collector.log.room(for: .mergedOverCommunes, file: file))
    }
    var places = room.reduce(0, +)
    var listed: [Int] = []
    var isListed = ContiguousArray(repeating: false, count: nodes.count)
    for node in nodes.order.lazy.map(Int.init) {
      if places == 0 { break }
      guard nodes.isMerged[node] else { continue }
      let file = rows.file(of: Int(nodes.firstRows[node]))
      guard room[file] > 0 else { continue }
      room[file] -= 1
      counts[file] -= 1
      places -= 1
      listed.append(node)
      isListed[node] = true
    }
    let merged = MergedCommunes(of: nodes, isWanted: isListed, communes: rows.communes)
    for node in listed {
      let row = Int(nodes.firstRows[node])
      let communes = shownCommunes.names(of: merged.members(of: node, in: collector.communes.sets))
        .map { $0.isEmpty ? "–" : $0 }
      collector.complain(
        .mergedOverCommunes, row: row, names.shown(Int(nodes.names[node]), writing: writings[row]),
        communes.joined(separator: ", "))
    }
    for (file, count) in counts.enumerated() {
      collector.log.leaveOut(.mergedOverCommunes, file: file, count: count)
    }
  }

  /// The shown names of the communes of nodes, by node, made when records are.
  private func communes(of nodes: Nodes) -> @Sendable () -> NamesOfNodes {
    let (known, shown, sets) = (communeNames, shownCommunes, collector.communes.sets)
    guard nodes.isMerged.contains(true) else {
      let first = nodes.firstSets
      return { NamesOfNodes(setOfNode: first, names: known) }
    }
    let (communes, parallelism) = (collector.rows.communes, parallelism)
    return {
      let all = MergedCommunes(of: nodes, communes: communes).united(with: sets)
      let more = Workers.array(all.sets.count - sets.count, parallelism: parallelism) {
        part, room in
        for place in part {
          room(place).initialize(to: shown.names(of: all.sets[sets.count + place]))
        }
      }
      return NamesOfNodes(setOfNode: all.ofNode, names: known + more)
    }
  }
}

/// The shown names of the communes of nodes.
private struct NamesOfNodes: Sendable {
  let setOfNode: ContiguousArray<Int32>
  let names: [[String]]

  subscript(node: Int) -> [String] { names[Int(setOfNode[node])] }
}
