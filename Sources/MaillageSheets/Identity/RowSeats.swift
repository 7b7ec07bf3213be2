internal import MaillageGraph

/// A row that is a membership, under the places of its organisation and platform in their order, with
/// all that nearly every record needs of it.
struct RowSeat {
  let organisation: Int32
  let platform: Int32
  let row: Int32
  let context: Int32
  /// The line of the row, 0 where it states its sources.
  let line: Int32
}

/// The rows that are memberships, to be had by organisation, then platform, then in the order of
/// reading.
///
/// Sorted in two steps, because what costs is to write where memory is not at hand: first into a few
/// hundred buckets of neighbouring organisations, each of which is filled from one end to the other;
/// then each bucket on its own, which fits into the memory next to a core.
struct RowSeats: Sendable {
  private static let mostBuckets = 256

  /// The rows by bucket, in each in the order of reading.
  private let seats: ContiguousArray<RowSeat>
  /// Where each bucket begins, and the end of the last.
  private let starts: ContiguousArray<Int>
  /// How many organisations a bucket has at most, as a power of two.
  private let shift: Int

  /// How many rows there are.
  var count: Int { seats.count }

  /// Puts rows into buckets.
  ///
  /// - Parameter contextOfRow: the context of each row that is a membership, -1 for the others.
  init(
    _ contextOfRow: ContiguousArray<Int32>, of rows: RowStore, organisations: Nodes,
    platforms: Nodes, parallelism: Parallelism
  ) {
    let last = max(0, organisations.count - 1)
    var shift = 0
    while last >> shift >= Self.mostBuckets { shift += 1 }
    let (buckets, width) = ((last >> shift) + 1, shift)
    let bucketOfNode = ContiguousArray(
      organisations.ranks.lazy.map { UInt8(truncatingIfNeeded: $0 >> Int32(width)) })
    let parts = parallelism.threadCount(forParts: contextOfRow.count >> 14)
    @Sendable func part(_ number: Int) -> Range<Int> {
      contextOfRow.count * number / parts..<contextOfRow.count * (number + 1) / parts
    }
    let counts = Workers.map(parts, parallelism: parallelism) { number in
      var counts = ContiguousArray(repeating: 0, count: buckets)
      for row in part(number) where contextOfRow[row] >= 0 {
        counts[Int(bucketOfNode[Int(organisations.ofRow[row])])] += 1
      }
      return counts
    }
    var starts: ContiguousArray<Int> = [0]
    var firsts = counts
    var total = 0
    for bucket in 0..<buckets {
      for number in 0..<parts {
        firsts[number][bucket] = total
        total += counts[number][bucket]
      }
      starts.append(total)
    }
    let begins = firsts
    seats = ContiguousArray(unsafeUninitializedCapacity: total) { buffer, filled in
      nonisolated(unsafe) let seats = buffer
      LargePages.advise(UnsafeMutableRawBufferPointer(buffer))
      _ = Workers.map(parts, parallelism: parallelism) { number in
        var next = begins[number]
        for row in part(number) where contextOfRow[row] >= 0 {
          let node = Int(organisations.ofRow[row])
          let bucket = Int(bucketOfNode[node])
          seats.initializeElement(
            at: next[bucket],
            to: RowSeat(
              organisation: organisations.ranks[node],
              platform: platforms.ranks[Int(platforms.ofRow[row])], row: Int32(row),
              context: contextOfRow[row], line: rows.source[row] >= 0 ? 0 : rows.line[row]))
          next[bucket] += 1
        }
      }
      filled = total
    }
    self.starts = starts
    self.shift = shift
  }

  /// The buckets in so many parts of about as many rows each.
  func parts(_ count: Int) -> [Range<Int>] {
    let cuts = (0...count).map { part in
      part == count
        ? starts.count - 1 : starts.firstIndex { $0 >= seats.count * part / count } ?? 0
    }
    return (0..<count).map { cuts[$0]..<cuts[$0 + 1] }
  }

  /// How many rows some buckets have.
  func count(of buckets: Range<Int>) -> Int {
    starts[buckets.upperBound] - starts[buckets.lowerBound]
  }

  /// Calls a function with the rows of each organisation of some buckets, sorted.
  func forEachOrganisation(
    of buckets: Range<Int>, _ body: (UnsafeMutableBufferPointer<RowSeat>) -> Void
  ) {
    let most = buckets.reduce(0) { max($0, count(of: $1..<$1 + 1)) }
    var next = ContiguousArray(repeating: 0, count: 1 << shift)
    withUnsafeTemporaryAllocation(of: RowSeat.self, capacity: most) { sorted in
      for bucket in buckets {
        let part = starts[bucket]..<starts[bucket + 1]
        for place in next.indices { next[place] = 0 }
        for seat in seats[part] { next[Int(seat.organisation) & (next.count - 1)] += 1 }
        var start = 0
        for place in next.indices {
          let count = next[place]
          next[place] = start
          start += count
        }
        for seat in seats[part] {
          let place = Int(seat.organisation) & (next.count - 1)
          sorted.initializeElement(at: next[place], to: seat)
          next[place] += 1
        }
        start = 0
        for end in next where end > start {
          let seats = UnsafeMutableBufferPointer(rebasing: sorted[start..<end])
          Self.sortByPlatform(seats)
          body(seats)
          start = end
        }
      }
    }
  }

  /// Sorts the rows of an organisation; rows of one platform keep their order.
  private static func sortByPlatform(_ seats: UnsafeMutableBufferPointer<RowSeat>) {
    guard seats.count <= 32 else {
      var seats = seats
      seats.sort { ($0.platform, $0.row) < ($1.platform, $1.row) }
      return
    }
    for place in seats.indices.dropFirst() {
      let seat = seats[place]
      var hole = place
      while hole > 0, seats[hole - 1].platform > seat.platform {
        seats[hole] = seats[hole - 1]
        hole -= 1
      }
      if hole < place { seats[hole] = seat }
    }
  }
}
