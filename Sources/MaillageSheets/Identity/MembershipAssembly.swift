/// Works out identity on the rows that were collected and makes the table.
///
/// Everything here is integer work along the rows; names, sets and lists are made once each.
struct MembershipAssembly {
  var collector: MembershipCollector
  private let organisations: Nodes
  private let platforms: Nodes
  /// The shown names of the communes of each set, sorted.
  private let communeNames: [[String]]
  private let kindOfName: ContiguousArray<Int32>
  private let isLocalName: ContiguousArray<Bool>

  /// Finds the nodes.
  ///
  /// - Complexity: O(*r* + *n* log *n*) for *r* rows and *n* names.
  init(_ collected: consuming MembershipCollector) {
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
    var organisations = Nodes.organisations(
      rows: collector.rows, nameCount: collector.organisations.count, isLocal: isLocal,
      communes: &collector.communes)
    var platforms = Nodes.platforms(
      rows: collector.rows, isShared: isShared, communes: &collector.communes)
    let ranks = collector.communes.ranks()
    let sets = collector.communes.sets.values.map { set in
      set.sorted { ranks[Int($0)] < ranks[Int($1)] }
    }
    let rankSets = sets.map { $0.map { ranks[Int($0)] } }
    organisations.sort(names: collector.organisations, communeRanksOfSet: rankSets)
    platforms.sort(names: collector.platforms, communeRanksOfSet: rankSets)
    let names = (0..<collector.communes.count).map { $0 == 0 ? "" : collector.communes.name($0) }
    communeNames = sets.map { $0.map { names[Int($0)] } }
    self.organisations = organisations
    self.platforms = platforms
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
    table.organisations = organisationRecords()
    table.platforms = platformRecords()
    noteMerges(table)
    appendMemberships(to: &table)
    appendLoneRecords(to: &table)
    table.links = parentLinks(table.platforms)
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

  private mutating func organisationRecords() -> [OrganisationRecord] {
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
    return organisations.order.map { node in
      let node = Int(node)
      let name = Int(organisations.names[node])
      let entry = names.entries.isEmpty ? nil : names.entries[Int32(name)]
      let writing = collector.rows.organisationWriting[Int(organisations.firstRows[node])]
      return OrganisationRecord(
        name: names.shown(name, writing: writing), key: names.index.key(name),
        acronym: entry?.acronym
          ?? (acronyms[node] < 0 ? nil : acronymValues[Int(acronyms[node])]),
        sector: entry?.sector
          ?? (sectors[node] < 0 ? nil : sectorValues[Int(sectors[node])]),
        kind: kindOfName[name] < 0 ? .organisation : kinds[Int(kindOfName[name])],
        isLocal: isLocalName[name], communes: communeNames[Int(organisations.communes[node])])
    }
  }

  private mutating func platformRecords() -> [PlatformRecord] {
    let names = collector.platforms
    let allKinds = PlatformKind.allCases
    let kinds = firstStated(
      \.platformKind, nodes: platforms, problem: .twoKinds,
      registered: { names.entries[$0]?.kind != nil },
      shown: { names.shown[$0] }, value: { allKinds[$0].rawValue })
    let parents = firstStated(
      \.parent, nodes: platforms, problem: .twoParents, registered: { _ in false },
      shown: { names.shown[$0] }, value: { names.shown[$0] })
    return platforms.order.map { node in
      let node = Int(node)
      let name = Int(platforms.names[node])
      let entry = names.entries.isEmpty ? nil : names.entries[Int32(name)]
      var parent = parents[node]
      if parent == platforms.names[node] {
        collector.complain(.ownParent, row: Int(platforms.firstRows[node]), names.shown[name])
        parent = -1
      }
      let writing = collector.rows.platformWriting[Int(platforms.firstRows[node])]
      return PlatformRecord(
        name: names.shown(name, writing: writing), key: names.index.key(name),
        acronym: entry?.acronym,
        kind: entry?.kind.flatMap(PlatformKind.init(rawValue:))
          ?? (kinds[node] < 0 ? .platform : allKinds[Int(kinds[node])]),
        parent: parent < 0 ? nil : names.shown[Int(parent)],
        communes: communeNames[Int(platforms.communes[node])])
    }
  }

  /// What the rows state first about each node; another statement later is a problem, said once.
  private mutating func firstStated(
    _ path: KeyPath<RowStore, ContiguousArray<Int32>>, nodes: Nodes, problem: Problem,
    registered: (Int32) -> Bool, shown: (Int) -> String, value: (Int) -> String
  ) -> ContiguousArray<Int32> {
    let column = collector.rows[keyPath: path]
    var first = ContiguousArray<Int32>(repeating: -1, count: nodes.count)
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
  private mutating func noteMerges(_ table: MembershipTable) {
    for (place, node) in organisations.order.enumerated()
    where organisations.setCounts[Int(node)] > 1 {
      noteMerge(
        table.organisations[place].name, table.organisations[place].communes,
        row: Int(organisations.firstRows[Int(node)]))
    }
    for (place, node) in platforms.order.enumerated() where platforms.setCounts[Int(node)] > 1 {
      noteMerge(
        table.platforms[place].name, table.platforms[place].communes,
        row: Int(platforms.firstRows[Int(node)]))
    }
  }

  private mutating func noteMerge(_ name: String, _ communes: [String], row: Int) {
    guard collector.log.admits(.mergedOverCommunes, file: collector.rows.file(of: row)) else {
      return
    }
    let shown = communes.map { $0.isEmpty ? "–" : $0 }
    collector.complain(.mergedOverCommunes, row: row, name, shown.joined(separator: ", "))
  }

  // MARK: Memberships

  /// What a record needs of its row, side by side: rows are visited in the order of their nodes, and
  /// a visit should cost one look into memory, not one for every column.
  private struct RowSeat {
    let row: Int32
    let organisation: Int32
    let platform: Int32
    let communes: Int32
    let roles: Int32
    let dates: Int32
    let source: Int32
    let line: Int32
    let weight: Double
    let file: Int32
    let isMandatory: Bool
  }

  /// The rows that are memberships (or impossible seats), by organisation, then platform, then in
  /// the order of reading: two stable counting sorts.
  private func seats(impossible: Bool) -> ContiguousArray<RowSeat> {
    let rows = collector.rows
    var seats = ContiguousArray<RowSeat>()
    if !impossible { seats.reserveCapacity(rows.count) }
    var file = 0
    for row in 0..<rows.count
    where organisations.ofRow[row] >= 0 && platforms.ofRow[row] >= 0
      && (rows.statutory[row] == 1) == impossible
    {
      while file + 1 < rows.fileStarts.count, rows.fileStarts[file + 1] <= row { file += 1 }
      seats.append(
        RowSeat(
          row: Int32(row), organisation: organisations.ranks[Int(organisations.ofRow[row])],
          platform: platforms.ranks[Int(platforms.ofRow[row])], communes: rows.communes[row],
          roles: rows.roles[row], dates: rows.dates[row], source: rows.source[row],
          line: rows.line[row], weight: rows.weight[row], file: Int32(file),
          isMandatory: rows.statutory[row] == 0))
    }
    let byPlatform = Self.countingSort(seats, count: platforms.count, by: \.platform)
    return Self.countingSort(byPlatform, count: organisations.count, by: \.organisation)
  }

  @inline(__always)
  private static func countingSort(
    _ seats: ContiguousArray<RowSeat>, count: Int, by key: (RowSeat) -> Int32
  ) -> ContiguousArray<RowSeat> {
    guard let any = seats.first else { return seats }
    var starts = ContiguousArray<Int32>(repeating: 0, count: count + 1)
    for seat in seats { starts[Int(key(seat)) + 1] += 1 }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var result = ContiguousArray(repeating: any, count: seats.count)
    for seat in seats {
      let place = Int(key(seat))
      result[Int(starts[place])] = seat
      starts[place] += 1
    }
    return result
  }

  private mutating func appendMemberships(to table: inout MembershipTable) {
    var attributes = collector.attributes.map { MembershipAttribute($0) }
    table.memberships = records(of: seats(impossible: false), attributes: &attributes)
    table.attributes = attributes.map { $0.column }
    var none: [MembershipAttribute] = []
    table.impossibleSeats = records(of: seats(impossible: true), attributes: &none)
  }

  private mutating func records(
    of seats: ContiguousArray<RowSeat>, attributes: inout [MembershipAttribute]
  ) -> [MembershipRecord] {
    var records: [MembershipRecord] = []
    records.reserveCapacity(seats.count)
    var start = 0
    while start < seats.count {
      var end = start + 1
      while end < seats.count, seats[end].organisation == seats[start].organisation,
        seats[end].platform == seats[start].platform
      { end += 1 }
      if end - start == 1 {
        records.append(record(of: seats[start]))
        for place in attributes.indices { attributes[place].append(row: Int(seats[start].row)) }
      } else {
        appendGroup(seats[start..<end], to: &records, attributes: &attributes)
      }
      start = end
    }
    return records
  }

  private func record(of seat: RowSeat) -> MembershipRecord {
    var record = MembershipRecord(
      organisation: Int(seat.organisation), platform: Int(seat.platform),
      communes: communeNames[Int(seat.communes)],
      roles: collector.roles.values[Int(seat.roles)],
      weight: seat.weight.isNaN ? 1 : seat.weight, isWeightStated: !seat.weight.isNaN,
      dates: seat.dates == 0 ? DateSpan() : collector.spans.values[Int(seat.dates)],
      isMandatory: seat.isMandatory)
    record.evidence =
      seat.source >= 0
      ? Evidence(collector.sources[Int(seat.source)])
      : Evidence(file: collector.fileNames[Int(seat.file)], line: seat.line)
    return record
  }

  /// Several rows of one pair: one record for each span of dates, roles and sources put together.
  private mutating func appendGroup(
    _ seats: ArraySlice<RowSeat>, to records: inout [MembershipRecord],
    attributes: inout [MembershipAttribute]
  ) {
    var bySpan: [(span: Int32, seats: [RowSeat])] = []
    for seat in seats {
      if let place = bySpan.firstIndex(where: { $0.span == seat.dates }) {
        bySpan[place].seats.append(seat)
      } else {
        bySpan.append((seat.dates, [seat]))
      }
    }
    let spans = collector.spans.values
    bySpan.sort { spans[Int($0.span)].precedes(spans[Int($1.span)]) }
    for (_, seats) in bySpan {
      var merged = record(of: seats[0])
      var communes = Set([seats[0].communes])
      for seat in seats.dropFirst() {
        let other = record(of: seat)
        if other.roles.allSatisfy(merged.roles.contains) {
          reportDuplicate(Int(seat.row), of: Int(seats[0].row))
        }
        merged.roles = Set(merged.roles + other.roles).sorted()
        if other.isWeightStated {
          merged.weight = merged.isWeightStated ? merged.weight + other.weight : other.weight
          merged.isWeightStated = true
        }
        merged.isMandatory = merged.isMandatory || other.isMandatory
        merged.evidence.add(other.evidence)
        communes.insert(seat.communes)
      }
      if communes.count > 1 {
        merged.communes = collector.communeUnion(of: communes, named: communeNames)
      }
      records.append(merged)
      for place in attributes.indices {
        attributes[place].append(rows: seats.map { Int($0.row) })
      }
    }
  }

  private mutating func reportDuplicate(_ row: Int, of first: Int) {
    let file = collector.rows.file(of: row)
    guard collector.log.admits(.duplicate, file: file) else { return }
    let place =
      "\(collector.log.files[collector.rows.file(of: first)]):\(collector.rows.line[first])"
    collector.complain(
      .duplicate, row: row, organisationName(row), platformName(row), place)
  }

  private func organisationName(_ row: Int) -> String {
    collector.organisations.shown[Int(collector.rows.organisation[row])]
  }

  private func platformName(_ row: Int) -> String {
    collector.platforms.shown[Int(collector.rows.platform[row])]
  }

  private func appendLoneRecords(to table: inout MembershipTable) {
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

  // MARK: Links

  /// A link to each platform that a platform is part of and shares a commune with.
  private func parentLinks(_ records: [PlatformRecord]) -> [PlatformLinkRecord] {
    var placesByKey: [String: [Int]] = [:]
    let parentKeys = Set(records.compactMap(\.parent).map(NameKey.fold))
    for (place, record) in records.enumerated() where parentKeys.contains(record.key) {
      placesByKey[record.key, default: []].append(place)
    }
    var links: [PlatformLinkRecord] = []
    for (place, record) in records.enumerated() {
      guard let parent = record.parent else { continue }
      for other in placesByKey[NameKey.fold(parent)] ?? []
      where other != place && records[other].communes.contains(where: record.communes.contains) {
        links.append(PlatformLinkRecord(from: place, to: other, relation: "part of"))
      }
    }
    return links
  }

  /// The links of `links.csv`, between platforms that share a commune or are the only ones meant.
  private mutating func appendStatedLinks(to table: inout MembershipTable) {
    guard !collector.pendingLinks.isEmpty else { return }
    var nodesOfName: [Int32: [Int]] = [:]
    for (place, node) in platforms.order.enumerated() {
      nodesOfName[platforms.names[Int(node)], default: []].append(place)
    }
    for link in collector.pendingLinks {
      let unknown = [link.from, link.to].filter { nodesOfName[$0] == nil }
      for name in unknown {
        collector.log.add(
          .linkUnknownPlatform, file: link.file, line: link.line,
          collector.platforms.shown[Int(name)])
      }
      guard unknown.isEmpty else { continue }
      let wanted = link.communes.map { Set(communeNames[Int($0)]) }
      func candidates(_ name: Int32) -> [Int] {
        (nodesOfName[name] ?? []).filter { place in
          wanted.map { !$0.isDisjoint(with: table.platforms[place].communes) } ?? true
        }
      }
      let (froms, tos) = (candidates(link.from), candidates(link.to))
      var pairs = froms.flatMap { from in tos.map { (from, $0) } }.filter { from, to in
        table.platforms[from].communes.contains(where: table.platforms[to].communes.contains)
      }
      if pairs.isEmpty, froms.count == 1, tos.count == 1 { pairs = [(froms[0], tos[0])] }
      if pairs.isEmpty {
        collector.log.add(
          .linkAmbiguous, file: link.file, line: link.line,
          collector.platforms.shown[Int(link.from)], collector.platforms.shown[Int(link.to)])
      }
      for (from, to) in pairs {
        let record = PlatformLinkRecord(from: from, to: to, relation: link.relation)
        if !table.links.contains(record) { table.links.append(record) }
      }
    }
  }
}

/// What an unknown column says about each membership, as the memberships are made.
private struct MembershipAttribute {
  private let name: String
  private var values: [String]
  private let rows: ContiguousArray<Int32>
  private var cells: ContiguousArray<Int32> = []

  init(_ attribute: MembershipCollector.Attribute) {
    name = attribute.name
    values = attribute.values
    rows = attribute.cells
  }

  var column: MembershipTable.AttributeColumn {
    MembershipTable.AttributeColumn(name: name, values: values, cells: cells)
  }

  /// Rows of tables read after the column was last seen have no cell.
  private func value(_ row: Int) -> Int32 { row < rows.count ? rows[row] : -1 }

  mutating func append(row: Int) { cells.append(value(row)) }

  /// Several rows of one membership: their distinct values, `A|B`.
  mutating func append(rows: [Int]) {
    var texts: [String] = []
    for row in rows where value(row) >= 0 {
      let text = values[Int(value(row))]
      if !texts.contains(text) { texts.append(text) }
    }
    if texts.isEmpty {
      cells.append(-1)
    } else {
      values.append(texts.joined(separator: "|"))
      cells.append(Int32(values.count - 1))
    }
  }
}

extension DateSpan {
  /// The order of beginnings, an open one first, then of ends, an open one last.
  func precedes(_ other: DateSpan) -> Bool {
    let ends = (until?.lastDay ?? .max, other.until?.lastDay ?? .max)
    return ((from?.firstDay ?? .min), ends.0) < ((other.from?.firstDay ?? .min), ends.1)
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
