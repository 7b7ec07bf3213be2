internal import MaillageGraph

/// Works out identity on the rows that were collected and makes the table.
///
/// Everything here is integer work along the rows; names, sets and lists are made once each.
struct MembershipAssembly {
  var collector: MembershipCollector
  let organisations: Nodes
  let platforms: Nodes
  /// The shown names of the communes of each set that rows name, sorted.
  let communeNames: [[String]]
  let shownCommunes: CommuneNames
  /// The numbers of names in the order of their keys.
  let nameOrders: (organisations: ContiguousArray<Int32>, platforms: ContiguousArray<Int32>)
  /// Rows that repeat what another says, with that other.
  var duplicates: [(row: Int32, first: Int32)] = []
  let kindOfName: ContiguousArray<Int32>
  let isLocalName: ContiguousArray<Bool>
  /// How many threads may work; the result does not depend on it.
  let parallelism: Parallelism

  /// Finds the nodes.
  ///
  /// - Complexity: O(*r* + *n* log *n*) for *r* rows and *n* names.
  init(_ collected: consuming MembershipCollector, parallelism: Parallelism) {
    self.parallelism = parallelism
    var collector = collected
    let kinds = Self.kindsOfNames(&collector)
    var isShared = ContiguousArray<Bool>(repeating: false, count: collector.platforms.count)
    for (name, entry) in collector.platforms.entries where entry.scope == .shared {
      isShared[Int(name)] = true
    }
    let (rows, organisationNames, platformNames) = (
      collector.rows, collector.organisations.index, collector.platforms.index
    )
    let (table, communes, sharedNames) = (collector.organisations, collector.communes, isShared)
    // What the platforms are, and the order of names, does not depend on what the organisations are.
    let (found, others) = Workers.both(parallelism) {
      let isLocal = Self.localNames(table, kinds: kinds)
      return (
        nodes: Nodes.organisations(
          rows: rows, nameCount: organisationNames.count, isLocal: isLocal),
        isLocal: isLocal, shown: CommuneNames(communes)
      )
    } _: {
      (
        nodes: Nodes.platforms(rows: rows, isShared: sharedNames, communes: communes),
        orders: (organisations: organisationNames.sorted(), platforms: platformNames.sorted())
      )
    }
    let shown = found.shown
    (organisations, platforms) = Workers.both(parallelism) {
      var nodes = found.nodes
      nodes.sort(
        nameOrder: others.orders.organisations, rows: rows, communes: communes, shown: shown)
      return nodes
    } _: {
      var nodes = others.nodes
      nodes.sort(nameOrder: others.orders.platforms, rows: rows, communes: communes, shown: shown)
      return nodes
    }
    shownCommunes = shown
    communeNames = (0..<communes.sets.count).map { shown.names(of: communes.sets[$0]) }
    nameOrders = others.orders
    kindOfName = kinds
    isLocalName = found.isLocal
    self.collector = collector
  }

  /// Whether each organisation's name means one body in each commune.
  private static func localNames(
    _ names: NameTable, kinds: ContiguousArray<Int32>
  ) -> ContiguousArray<Bool> {
    let localKinds = [BodyKind.function, .category].compactMap {
      BodyKind.allCases.firstIndex(of: $0)
    }
    let entries = names.entries
    return ContiguousArray(
      (0..<names.count).lazy.map { name in
        if let scope = entries.isEmpty ? nil : entries[Int32(name)]?.scope {
          return scope == .local
        }
        return localKinds.contains(Int(kinds[name]))
          || LocalBodies.contains(names.index.keyBytes(name))
      })
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
