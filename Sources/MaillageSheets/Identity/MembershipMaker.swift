/// Makes memberships of rows: one for each pair and each span of dates.
///
/// Organisations are independent of one another: some make theirs while others make theirs, and what
/// was made is put together in the order of organisations.
struct MembershipMaker {
  /// The memberships so far.
  private(set) var columns: MembershipColumns
  /// What unknown columns say about them.
  private(set) var attributes: [MembershipAttribute]
  /// Rows that repeat what another says, with that other.
  private(set) var duplicates: [(row: Int32, first: Int32)] = []
  private let collector: MembershipCollector
  private let communeNames: [[String]]
  /// The contexts of rows; contexts of memberships of several rows come behind them.
  private let contexts: [MembershipContext]

  /// Nothing yet, with room for so many memberships.
  init(
    _ collector: MembershipCollector, contexts: [MembershipContext], communeNames: [[String]],
    attributes: [MembershipAttribute], room: Int
  ) {
    self.collector = collector
    self.contexts = contexts
    self.communeNames = communeNames
    self.attributes = attributes
    columns = MembershipColumns(contexts: contexts)
    columns.reserve(room)
  }

  /// Makes the memberships of the rows of an organisation, which come by platform.
  mutating func append(_ seats: UnsafeMutableBufferPointer<RowSeat>) {
    var start = 0
    while start < seats.count {
      var end = start + 1
      while end < seats.count, seats[end].platform == seats[start].platform { end += 1 }
      if end - start == 1 {
        append(seats[start])
        for place in attributes.indices { attributes[place].append(row: Int(seats[start].row)) }
      } else {
        appendGroup(Array(seats[start..<end]))
      }
      start = end
    }
  }

  /// Takes over what others have made of the organisations behind.
  mutating func append(_ other: MembershipMaker) {
    columns.append(other.columns, sharing: contexts.count)
    duplicates += other.duplicates
    for place in attributes.indices { attributes[place].append(other.attributes[place]) }
  }

  @inline(__always)
  private mutating func append(_ seat: RowSeat) {
    let row = Int(seat.row)
    let weight = collector.rows.weight[row]
    let dates = collector.rows.dates[row]
    columns.append(
      organisation: seat.organisation, platform: seat.platform, context: seat.context,
      line: seat.line, weight: weight.isNaN ? 1 : weight, isWeightStated: !weight.isNaN,
      dates: dates == 0 ? nil : collector.spans.values[Int(dates)],
      isMandatory: collector.rows.statutory[row] == 0)
  }

  /// Several rows of one pair: one record for each span of dates, roles and sources put together.
  private mutating func appendGroup(_ seats: [RowSeat]) {
    var bySpan: [(span: Int32, seats: [RowSeat])] = []
    let dates = collector.rows.dates
    let first = dates[Int(seats[0].row)]
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
      append(seats[0])
      if seats.count > 1 { columns[place] = merged(seats, into: columns[place]) }
      for place in attributes.indices {
        attributes[place].append(rows: seats.map { Int($0.row) })
      }
    }
  }

  /// Rows of one pair and one span as one record.
  private mutating func merged(
    _ seats: [RowSeat], into record: MembershipRecord
  ) -> MembershipRecord {
    let first = seats[0]
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
}

extension DateSpan {
  /// The order of beginnings, an open one first, then of ends, an open one last.
  fileprivate func precedes(_ other: DateSpan) -> Bool {
    let ends = (until?.lastDay ?? .max, other.until?.lastDay ?? .max)
    return ((from?.firstDay ?? .min), ends.0) < ((other.from?.firstDay ?? .min), ends.1)
  }
}
