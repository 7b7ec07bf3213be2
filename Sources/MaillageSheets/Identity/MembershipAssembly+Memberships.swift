extension MembershipAssembly {
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

  mutating func appendMemberships(to table: inout MembershipTable) {
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
