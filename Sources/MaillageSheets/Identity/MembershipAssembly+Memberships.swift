internal import MaillageGraph

extension MembershipAssembly {
  /// What nearly every record needs of its row, side by side: rows are visited in the order of their
  /// nodes, and a visit should cost one look into memory, not one for every column.
  private struct RowSeat {
    let row: Int32
    let platform: Int32
    let context: Int32
    /// The line of the row, 0 where it states its sources.
    let line: Int32
  }

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

  /// The rows that have a context, by organisation, then platform, then in the order of reading; and
  /// where each organisation begins.
  ///
  /// One stable counting sort by organisation; most organisations then have a handful of rows. Each
  /// thread looks at all rows and takes those of its own organisations: what costs is to write them
  /// where they belong.
  private func seats(
    _ contextOfRow: ContiguousArray<Int32>
  ) -> (seats: ContiguousArray<RowSeat>, starts: ContiguousArray<Int>) {
    let count = organisations.count
    var starts = ContiguousArray<Int>(repeating: 0, count: count + 1)
    for row in contextOfRow.indices where contextOfRow[row] >= 0 {
      starts[Int(organisations.ranks[Int(organisations.ofRow[row])]) + 1] += 1
    }
    for place in 0..<count { starts[place + 1] += starts[place] }
    let total = starts[count]
    let parts = parallelism.threadCount(forParts: total >> 14)
    // Where parts begin: organisations are divided so that each part has about as many rows.
    let cuts = (0...parts).map { part in
      part == parts ? count : starts.firstIndex { $0 >= total * part / parts } ?? count
    }
    let ends = starts
    let seats = ContiguousArray<RowSeat>(unsafeUninitializedCapacity: total) { buffer, filled in
      nonisolated(unsafe) let seats = buffer
      _ = Workers.map(parts, parallelism: parallelism) { part in
        fill(seats, of: cuts[part]..<cuts[part + 1], starts: ends, contextOfRow)
      }
      filled = total
    }
    return (seats, starts)
  }

  /// Writes the rows of some organisations where they belong and sorts those of each by platform.
  private func fill(
    _ seats: UnsafeMutableBufferPointer<RowSeat>, of part: Range<Int>,
    starts: ContiguousArray<Int>, _ contextOfRow: ContiguousArray<Int32>
  ) {
    let rows = collector.rows
    var next = ContiguousArray(starts[part])
    for row in contextOfRow.indices where contextOfRow[row] >= 0 {
      let place = Int(organisations.ranks[Int(organisations.ofRow[row])]) - part.lowerBound
      guard place >= 0, place < next.count else { continue }
      seats.initializeElement(
        at: next[place],
        to: RowSeat(
          row: Int32(row), platform: platforms.ranks[Int(platforms.ofRow[row])],
          context: contextOfRow[row], line: rows.source[row] >= 0 ? 0 : rows.line[row]))
      next[place] += 1
    }
    for place in part { Self.sortByPlatform(seats, starts[place]..<starts[place + 1]) }
  }

  /// Sorts the rows of an organisation; rows of one platform keep their order.
  private static func sortByPlatform(
    _ seats: UnsafeMutableBufferPointer<RowSeat>, _ part: Range<Int>
  ) {
    guard part.count <= 32 else {
      var part = UnsafeMutableBufferPointer(rebasing: seats[part])
      part.sort { ($0.platform, $0.row) < ($1.platform, $1.row) }
      return
    }
    for place in part.dropFirst() {
      let seat = seats[place]
      var hole = place
      while hole > part.lowerBound, seats[hole - 1].platform > seat.platform {
        seats[hole] = seats[hole - 1]
        hole -= 1
      }
      if hole < place { seats[hole] = seat }
    }
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
    var contexts = RowContexts(collector, communeNames: communeNames)
    let (seats, starts) = seats(contextsOfRows(impossible: impossible, contexts: &contexts))
    var columns = MembershipColumns(contexts: contexts.values)
    columns.reserve(seats.count)
    for organisation in 0..<organisations.count {
      var start = starts[organisation]
      let last = starts[organisation + 1]
      while start < last {
        var end = start + 1
        while end < last, seats[end].platform == seats[start].platform { end += 1 }
        if end - start == 1 {
          append(seats[start], organisation: organisation, to: &columns)
          for place in attributes.indices { attributes[place].append(row: Int(seats[start].row)) }
        } else {
          appendGroup(
            seats[start..<end], organisation: organisation, contexts: contexts.values,
            to: &columns, attributes: &attributes)
        }
        start = end
      }
    }
    return MembershipRecords(columns)
  }

  @inline(__always)
  private func append(
    _ seat: RowSeat, organisation: Int, to columns: inout MembershipColumns
  ) {
    let row = Int(seat.row)
    let weight = collector.rows.weight[row]
    let dates = collector.rows.dates[row]
    columns.append(
      organisation: Int32(organisation), platform: seat.platform, context: seat.context,
      line: seat.line, weight: weight.isNaN ? 1 : weight, isWeightStated: !weight.isNaN,
      dates: dates == 0 ? DateSpan() : collector.spans.values[Int(dates)],
      isMandatory: collector.rows.statutory[row] == 0)
  }

  /// Several rows of one pair: one record for each span of dates, roles and sources put together.
  private mutating func appendGroup(
    _ seats: ArraySlice<RowSeat>, organisation: Int, contexts: [MembershipContext],
    to columns: inout MembershipColumns, attributes: inout [MembershipAttribute]
  ) {
    var bySpan: [(span: Int32, seats: ArraySlice<RowSeat>)] = []
    let dates = collector.rows.dates
    let first = dates[Int(seats[seats.startIndex].row)]
    if seats.dropFirst().allSatisfy({ dates[Int($0.row)] == first }) {
      bySpan = [(first, seats)]
    } else {
      for seat in seats {
        let span = dates[Int(seat.row)]
        if let place = bySpan.firstIndex(where: { $0.span == span }) {
          bySpan[place].seats.append(seat)
        } else {
          bySpan.append((span, [seat]))
        }
      }
      let spans = collector.spans.values
      bySpan.sort { spans[Int($0.span)].precedes(spans[Int($1.span)]) }
    }
    for (_, seats) in bySpan {
      let place = columns.count
      append(seats[seats.startIndex], organisation: organisation, to: &columns)
      if seats.count > 1 {
        columns[place] = merged(seats, into: columns[place], contexts: contexts)
      }
      for place in attributes.indices {
        attributes[place].append(rows: seats.map { Int($0.row) })
      }
    }
  }

  /// Rows of one pair and one span as one record.
  private mutating func merged(
    _ seats: ArraySlice<RowSeat>, into record: MembershipRecord, contexts: [MembershipContext]
  ) -> MembershipRecord {
    let first = seats[seats.startIndex]
    var merged = record
    var (communes, roles, evidence) = (merged.communes, merged.roles, merged.evidence)
    for seat in seats.dropFirst() {
      let other = contexts[Int(seat.context)]
      if seat.context == first.context || other.roles.allSatisfy(roles.contains) {
        duplicates.append((seat.row, first.row))
      } else {
        roles = Set(roles + other.roles).sorted()
      }
      let weight = collector.rows.weight[Int(seat.row)]
      if !weight.isNaN {
        merged.weight = merged.isWeightStated ? merged.weight + weight : weight
        merged.isWeightStated = true
      }
      merged.isMandatory = merged.isMandatory || collector.rows.statutory[Int(seat.row)] == 0
      evidence.add(other.evidence(line: seat.line))
    }
    if seats.contains(where: { $0.context != first.context }) {
      let sets = Set(seats.map { collector.rows.communes[Int($0.row)] })
      if sets.count > 1 { communes = collector.communeUnion(of: sets, named: communeNames) }
    }
    merged.say(communes: communes, roles: roles, evidence: evidence)
    return merged
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

extension DateSpan {
  /// The order of beginnings, an open one first, then of ends, an open one last.
  func precedes(_ other: DateSpan) -> Bool {
    let ends = (until?.lastDay ?? .max, other.until?.lastDay ?? .max)
    return ((from?.firstDay ?? .min), ends.0) < ((other.from?.firstDay ?? .min), ends.1)
  }
}
