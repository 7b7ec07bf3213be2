extension MembershipAssembly {
  /// What a record needs of its row, side by side: rows are visited in the order of their nodes, and
  /// a visit should cost one look into memory, not one for every column.
  private struct RowSeat {
    let row: Int32
    let platform: Int32
    let context: Int32
    let dates: Int32
    /// The line of the row, 0 where it states its sources.
    let line: Int32
    let isMandatory: Bool
    let weight: Double
  }

  /// The rows that are memberships (or impossible seats), by organisation, then platform, then in
  /// the order of reading; and where each organisation begins.
  ///
  /// One stable counting sort by organisation; most organisations then have a handful of rows.
  private func seats(
    impossible: Bool, contexts: inout RowContexts
  ) -> (seats: ContiguousArray<RowSeat>, starts: ContiguousArray<Int>) {
    let rows = collector.rows
    func isSeat(_ row: Int) -> Bool {
      organisations.ofRow[row] >= 0 && platforms.ofRow[row] >= 0
        && (rows.statutory[row] == 1) == impossible
    }
    var starts = ContiguousArray<Int>(repeating: 0, count: organisations.count + 1)
    for row in 0..<rows.count where isSeat(row) {
      starts[Int(organisations.ranks[Int(organisations.ofRow[row])]) + 1] += 1
    }
    for place in 0..<organisations.count { starts[place + 1] += starts[place] }
    let empty = RowSeat(
      row: 0, platform: 0, context: 0, dates: 0, line: 0, isMandatory: false, weight: 0)
    var seats = ContiguousArray(repeating: empty, count: starts[organisations.count])
    var next = starts
    var file = 0
    for row in 0..<rows.count where isSeat(row) {
      while file + 1 < rows.fileStarts.count, rows.fileStarts[file + 1] <= row { file += 1 }
      let organisation = Int(organisations.ranks[Int(organisations.ofRow[row])])
      seats[next[organisation]] = RowSeat(
        row: Int32(row), platform: platforms.ranks[Int(platforms.ofRow[row])],
        context: contexts.number(ofRow: row, file: file), dates: rows.dates[row],
        line: rows.source[row] >= 0 ? 0 : rows.line[row], isMandatory: rows.statutory[row] == 0,
        weight: rows.weight[row])
      next[organisation] += 1
    }
    for place in 0..<organisations.count {
      Self.sortByPlatform(&seats, starts[place]..<starts[place + 1])
    }
    return (seats, starts)
  }

  /// Sorts the rows of an organisation; rows of one platform keep their order.
  private static func sortByPlatform(_ seats: inout ContiguousArray<RowSeat>, _ part: Range<Int>) {
    guard part.count <= 32 else {
      seats[part].sort { ($0.platform, $0.row) < ($1.platform, $1.row) }
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
    table.impossibleSeats = records(impossible: true, attributes: &none)
  }

  private mutating func records(
    impossible: Bool, attributes: inout [MembershipAttribute]
  ) -> [MembershipRecord] {
    var contexts = RowContexts(collector, communeNames: communeNames)
    let (seats, starts) = seats(impossible: impossible, contexts: &contexts)
    let values = contexts.values
    var records: [MembershipRecord] = []
    records.reserveCapacity(seats.count)
    for organisation in 0..<organisations.count {
      var start = starts[organisation]
      let last = starts[organisation + 1]
      while start < last {
        var end = start + 1
        while end < last, seats[end].platform == seats[start].platform { end += 1 }
        if end - start == 1 {
          records.append(
            record(of: seats[start], organisation: organisation, contexts: values))
          for place in attributes.indices { attributes[place].append(row: Int(seats[start].row)) }
        } else {
          appendGroup(
            seats[start..<end], organisation: organisation, contexts: values,
            to: &records, attributes: &attributes)
        }
        start = end
      }
    }
    return records
  }

  private func record(
    of seat: RowSeat, organisation: Int, contexts: [MembershipContext]
  ) -> MembershipRecord {
    MembershipRecord(
      organisation: Int32(organisation), platform: seat.platform,
      context: contexts[Int(seat.context)], line: seat.line,
      weight: seat.weight.isNaN ? 1 : seat.weight, isWeightStated: !seat.weight.isNaN,
      dates: seat.dates == 0 ? DateSpan() : collector.spans.values[Int(seat.dates)],
      isMandatory: seat.isMandatory)
  }

  /// Several rows of one pair: one record for each span of dates, roles and sources put together.
  private mutating func appendGroup(
    _ seats: ArraySlice<RowSeat>, organisation: Int, contexts: [MembershipContext],
    to records: inout [MembershipRecord], attributes: inout [MembershipAttribute]
  ) {
    var bySpan: [(span: Int32, seats: ArraySlice<RowSeat>)] = []
    if seats.dropFirst().allSatisfy({ $0.dates == seats[seats.startIndex].dates }) {
      bySpan = [(seats[seats.startIndex].dates, seats)]
    } else {
      for seat in seats {
        if let place = bySpan.firstIndex(where: { $0.span == seat.dates }) {
          bySpan[place].seats.append(seat)
        } else {
          bySpan.append((seat.dates, [seat]))
        }
      }
      let spans = collector.spans.values
      bySpan.sort { spans[Int($0.span)].precedes(spans[Int($1.span)]) }
    }
    for (_, seats) in bySpan {
      records.append(merged(seats, organisation: organisation, contexts: contexts))
      for place in attributes.indices {
        attributes[place].append(rows: seats.map { Int($0.row) })
      }
    }
  }

  /// Rows of one pair and one span as one record.
  private mutating func merged(
    _ seats: ArraySlice<RowSeat>, organisation: Int, contexts: [MembershipContext]
  ) -> MembershipRecord {
    let first = seats[seats.startIndex]
    var merged = record(of: first, organisation: organisation, contexts: contexts)
    guard seats.count > 1 else { return merged }
    var (communes, roles, evidence) = (merged.communes, merged.roles, merged.evidence)
    for seat in seats.dropFirst() {
      let other = contexts[Int(seat.context)]
      if seat.context == first.context || other.roles.allSatisfy(roles.contains) {
        reportDuplicate(Int(seat.row), of: Int(first.row))
      } else {
        roles = Set(roles + other.roles).sorted()
      }
      if !seat.weight.isNaN {
        merged.weight = merged.isWeightStated ? merged.weight + seat.weight : seat.weight
        merged.isWeightStated = true
      }
      merged.isMandatory = merged.isMandatory || seat.isMandatory
      evidence.add(other.evidence(line: seat.line))
    }
    if seats.contains(where: { $0.context != first.context }) {
      let sets = Set(seats.map { collector.rows.communes[Int($0.row)] })
      if sets.count > 1 { communes = collector.communeUnion(of: sets, named: communeNames) }
    }
    merged.say(communes: communes, roles: roles, evidence: evidence)
    return merged
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
