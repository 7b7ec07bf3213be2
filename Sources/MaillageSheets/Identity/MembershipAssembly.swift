internal import MaillageGraph

/// Works out identity on the rows that were collected and makes the table.
///
/// Everything here is integer work along the rows; names, sets and lists are made once each.
struct MembershipAssembly {
  var collector: MembershipCollector
  let organisations: Nodes
  let platforms: Nodes
  /// The shown names of the communes of each set, sorted.
  let communeNames: [[String]]
  /// The numbers of names in the order of their keys.
  let nameOrders: (organisations: ContiguousArray<Int32>, platforms: ContiguousArray<Int32>)
  /// Rows that repeat what another says, with that other.
  var duplicates: [(row: Int32, first: Int32)] = []
  private let kindOfName: ContiguousArray<Int32>
  private let isLocalName: ContiguousArray<Bool>
  /// How many threads may work; the result does not depend on it.
  let parallelism: Parallelism

  /// Finds the nodes.
  ///
  /// - Complexity: O(*r* + *n* log *n*) for *r* rows and *n* names.
  init(_ collected: consuming MembershipCollector, parallelism: Parallelism) {
    self.parallelism = parallelism
    var collector = collected
    let kinds = Self.kindsOfNames(&collector)
    var isLocal = ContiguousArray<Bool>(repeating: false, count: collector.organisations.count)
    let localKinds = [BodyKind.function, .category].compactMap {
      BodyKind.allCases.firstIndex(of: $0)
    }
    let entries = collector.organisations.entries
    for name in isLocal.indices {
      if let scope = entries.isEmpty ? nil : entries[Int32(name)]?.scope {
        isLocal[name] = scope == .local
      } else {
        isLocal[name] =
          localKinds.contains(Int(kinds[name]))
          || LocalBodies.contains(collector.organisations.index.keyBytes(name))
      }
    }
    var isShared = ContiguousArray<Bool>(repeating: false, count: collector.platforms.count)
    for (name, entry) in collector.platforms.entries where entry.scope == .shared {
      isShared[Int(name)] = true
    }
    let (rows, organisationNames, platformNames) = (
      collector.rows, collector.organisations.index, collector.platforms.index
    )
    let (known, localNames, sharedNames) = (collector.communes, isLocal, isShared)
    // What the platforms are, and the order of names, does not depend on what the organisations are.
    let (found, others) = Workers.both(parallelism) {
      var communes = known
      let organisations = Nodes.organisations(
        rows: rows, nameCount: organisationNames.count, isLocal: localNames, communes: &communes)
      return (organisations: organisations, communes: communes)
    } _: {
      (
        platforms: Nodes.platforms(rows: rows, isShared: sharedNames, communes: known),
        orders: (organisations: organisationNames.sorted(), platforms: platformNames.sorted())
      )
    }
    var (organisations, platforms) = (found.organisations, others.platforms)
    let orders = others.orders
    collector.communes = found.communes
    platforms.uniteCommunes(rows: rows, communes: &collector.communes)
    let ranks = collector.communes.ranks()
    let sets = collector.communes.sets
    func communesOfSet(_ set: Int32) -> [Int32] { sets[Int(set)].map { ranks[Int($0)] }.sorted() }
    organisations.sort(nameOrder: orders.organisations, communesOfSet: communesOfSet)
    platforms.sort(nameOrder: orders.platforms, communesOfSet: communesOfSet)
    let names = (0..<collector.communes.count).map { $0 == 0 ? "" : collector.communes.name($0) }
    communeNames = Workers.array(sets.count, parallelism: parallelism) { part, room in
      for set in part {
        room(set).initialize(
          to: sets[set].sorted { ranks[Int($0)] < ranks[Int($1)] }.map { names[Int($0)] })
      }
    }
    self.organisations = organisations
    self.platforms = platforms
    nameOrders = orders
    kindOfName = kinds
    isLocalName = isLocal
    self.collector = collector
  }

  /// The kind of each organisation's name: the registry's, else the first that a row states.
  private static func kindsOfNames(_ collector: inout MembershipCollector) -> ContiguousArray<Int32>
  {
    let all = BodyKind.allCases.map(\.rawValue)
    var kinds = ContiguousArray<Int32>(repeating: -1, count: collector.organisations.count)
    var isSettled = ContiguousArray<Bool>(repeating: false, count: kinds.count)
    for (name, entry) in collector.organisations.entries {
      guard let kind = entry.kind, let place = all.firstIndex(of: kind) else { continue }
      kinds[Int(name)] = Int32(place)
      isSettled[Int(name)] = true
    }
    guard !collector.rows.kind.saysNothing else { return kinds }
    for row in 0..<collector.rows.count where collector.rows.kind[row] >= 0 {
      let name = Int(collector.rows.organisation[row])
      let kind = collector.rows.kind[row]
      guard name >= 0, kinds[name] != kind else { continue }
      if kinds[name] < 0 {
        kinds[name] = kind
      } else if !isSettled[name] {
        // Said once; the names of a sector or kind are few, the rows that repeat them many.
        isSettled[name] = true
        collector.complain(
          .twoKinds, row: row, collector.organisations.shown[name], all[Int(kinds[name])],
          all[Int(kind)])
      }
    }
    return kinds
  }

  /// The table, and what is to be known about it.
  mutating func table() -> MembershipTable {
    var table = MembershipTable()
    appendMemberships(to: &table)
    table.organisationList = organisationRecords()
    table.platformList = platformRecords()
    table.hasParents = !collector.rows.parent.saysNothing
    table.organisationRuns = organisations.runs
    table.platformRuns = platforms.runs
    noteMerges()
    reportDuplicates()
    appendLoneRecords(to: &table)
    if table.hasParents { table.links = parentLinks(table.platforms) }
    appendStatedLinks(to: &table)
    table.communeRecords = collector.communeRecords.map { commune, record in
      var named = record
      named.name = collector.communes.name(Int(commune))
      return named
    }
    table.unknownColumns = collector.attributes.map(\.name)
    table.communeNamesByKey = collector.communes.namesByKey()
    table.registeredKeys = collector.registered
    return table
  }

  // MARK: Nodes

  private mutating func organisationRecords() -> LateArray<OrganisationRecord> {
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
    let (kindOfName, isLocalName, communeNames) = (kindOfName, isLocalName, communeNames)
    let organisations = organisations
    let parallelism = parallelism
    return LateArray(count: organisations.count) {
      Workers.array(organisations.count, parallelism: parallelism) { part, room in
        let (names, organisations, communeNames) = (names, organisations, communeNames)
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
              communes: communeNames[Int(organisations.communes[node])]))
        }
      }
    }
  }

  private mutating func platformRecords() -> LateArray<PlatformRecord> {
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
    let (platforms, stated, communeNames) = (platforms, parents, communeNames)
    let parallelism = parallelism
    return LateArray(count: platforms.count) {
      Workers.array(platforms.count, parallelism: parallelism) { part, room in
        let (names, platforms, communeNames) = (names, platforms, communeNames)
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
              communes: communeNames[Int(platforms.communes[node])]))
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
  private mutating func noteMerges() {
    noteMerges(organisations, collector.organisations, collector.rows.organisationWriting)
    noteMerges(platforms, collector.platforms, collector.rows.platformWriting)
  }

  private mutating func noteMerges(
    _ nodes: Nodes, _ names: NameTable, _ writings: RowColumn<Int32>
  ) {
    for node in nodes.order.lazy.map(Int.init) where nodes.setCounts[node] > 1 {
      let row = Int(nodes.firstRows[node])
      guard admitsMerge(row) else { continue }
      noteMerge(
        names.shown(Int(nodes.names[node]), writing: writings[row]),
        communeNames[Int(nodes.communes[node])], row: row)
    }
  }

  /// Whether another merge would be shown; asked first, for there may be as many as names.
  private mutating func admitsMerge(_ row: Int) -> Bool {
    collector.log.admits(.mergedOverCommunes, file: collector.rows.file(of: row))
  }

  private mutating func noteMerge(_ name: String, _ communes: [String], row: Int) {
    let shown = communes.map { $0.isEmpty ? "–" : $0 }
    collector.complain(.mergedOverCommunes, row: row, name, shown.joined(separator: ", "))
  }
}

extension MembershipCollector {
  /// Files a problem under the file and line of a row.
  mutating func complain(
    _ problem: Problem, row: Int, _ first: String = "", _ second: String = "", _ third: String = ""
  ) {
    log.add(problem, file: rows.file(of: row), line: Int(rows.line[row]), first, second, third)
  }

  /// Where a row is written.
  func evidence(ofRow row: Int) -> Evidence {
    let list = rows.source[row]
    return list >= 0
      ? Evidence(sources[Int(list)])
      : Evidence(file: fileNames[rows.file(of: row)], line: rows.line[row])
  }

  /// The shown names of the communes of several sets, sorted.
  func communeUnion(of sets: Set<Int32>, named names: [[String]]) -> [String] {
    var keys: [String: NameKey] = [:]
    for set in sets { for name in names[Int(set)] { keys[name] = NameKey(name) } }
    return keys.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }
}
