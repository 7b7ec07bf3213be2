/// One column while it is being read: its distinct texts as bytes, and which row has which.
///
/// An open-addressing hash table over raw bytes: no `String` is made. What a look-up costs is waiting
/// for memory, so rows come in batches: first every hash is made and its slot asked for, then every
/// record, and only then is anything compared; the waits overlap.
/// Pointers are used, not spans, because the hash reads eight bytes at a time and this is the hottest
/// loop of reading; every read stays inside `start..<start + count` or a record.
struct CellInterner {
  /// How many rows come at once, at most.
  static let batchRows = 32

  /// What was asked for in advance about one text.
  private struct Probe {
    var count: Int
    var tag: UInt64 = 0
    /// What its slot held, or 0.
    var entry: UInt64 = 0
    /// The first word of the record that the slot led to.
    var header: UInt64 = 0
    /// The bytes where the text will end if it is the right one, so that they are at hand as well.
    var ending: UInt64 = 0
  }

  /// The place of each row's text among the distinct ones.
  private(set) var cells: ContiguousArray<Int32> = []
  /// The distinct texts.
  private(set) var texts = TextStore()
  /// Upper half: half of the hash, which says where the slot belongs, so that the table grows without
  /// a look at any text; lower half: where the record begins, + 1; 0 where free. A power of two long.
  private var slots = ContiguousArray<UInt64>(repeating: 0, count: 16)

  /// Whether any row has a text that is not empty.
  var hasText: Bool { texts.records.count > 1 }

  /// Room for so many rows, and distinct texts of so many bytes.
  mutating func reserve(rows: Int, bytes: Int) {
    cells.reserveLarge(rows)
    texts.reserve(texts: 0, bytes: bytes)
  }

  /// Gives the next rows their texts: `cells[0]`, `cells[stride]`, `cells[2 * stride]` …
  ///
  /// Cells with doubled quotes stand in `undoubled`, the others in `bytes`.
  mutating func append(
    _ batch: UnsafePointer<CSVScanner.Cell>, stride: Int, rows: Int,
    bytes: UnsafePointer<UInt8>, undoubled: UnsafePointer<UInt8>
  ) {
    withUnsafeTemporaryAllocation(of: Probe.self, capacity: rows) { probes in
      for row in 0..<rows {
        let cell = batch[row * stride]
        let text = (cell.hasDoubledQuotes ? undoubled : bytes) + cell.start
        probes.initializeElement(
          at: row,
          to: Probe(
            count: cell.end - cell.start, tag: ByteHash.hash(text, cell.end - cell.start) >> 32))
      }
      look(ahead: probes)
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: rows) { places in
        for row in 0..<rows {
          let cell = batch[row * stride]
          let text = (cell.hasDoubledQuotes ? undoubled : bytes) + cell.start
          let count = cell.end - cell.start
          let probe = probes[row]
          // A record stays where it is, whatever the batch adds.
          if probe.entry != 0, probe.header >> 32 == UInt64(count),
            TextStore.isEnding(probe.ending, of: text, count),
            texts.equals(Int(probe.entry & 0xFFFF_FFFF) - 1, text, count)
          {
            places.initializeElement(
              at: row, to: Int32(truncatingIfNeeded: probe.header & 0xFFFF_FFFF))
          } else {
            places.initializeElement(at: row, to: place(of: text, count, tag: probe.tag))
          }
        }
        cells.append(contentsOf: places)
      }
    }
  }

  /// Asks for what the tags of some texts lead to.
  ///
  /// Loops of their own: the less there is between two look-ups, the more of them wait together.
  @inline(__always)
  private func look(ahead probes: UnsafeMutableBufferPointer<Probe>) {
    let mask = slots.count - 1
    slots.withUnsafeBufferPointer { slots in
      for row in probes.indices {
        probes[row].entry = slots[Int(truncatingIfNeeded: probes[row].tag) & mask]
      }
      for row in probes.indices where probes[row].entry >> 32 != probes[row].tag {
        var slot = Int(truncatingIfNeeded: probes[row].tag) & mask
        while slots[slot] != 0, slots[slot] >> 32 != probes[row].tag { slot = (slot + 1) & mask }
        probes[row].entry = slots[slot]
      }
    }
    texts.records.withUnsafeBufferPointer { records in
      for row in probes.indices where probes[row].entry != 0 {
        let record = Int(probes[row].entry & 0xFFFF_FFFF) - 1
        probes[row].header = records[record]
        probes[row].ending = records[min(record + (probes[row].count + 7) / 8, records.count - 1)]
      }
    }
  }

  /// Gives the next row a text.
  mutating func append(_ start: UnsafePointer<UInt8>, _ count: Int) {
    let place = place(of: start, count, tag: ByteHash.hash(start, count) >> 32)
    cells.append(place)
  }

  /// Gives the next rows the texts of the rows of another table, distinct ones in the same order.
  mutating func append(_ other: CellInterner) {
    // The other's distinct texts, as if they were the rows that follow.
    let first = cells.count
    other.forEachBatch { batch, count, bytes in
      append(batch, stride: 1, rows: count, bytes: bytes, undoubled: bytes)
    }
    let places = ContiguousArray(cells[first...])
    cells.removeSubrange(first...)
    cells.append(places, cells: other.cells, keeping: nil)
  }

  /// Calls a function with the distinct texts in the order of arrival, so many at once.
  private func forEachBatch(
    _ body: (UnsafePointer<CSVScanner.Cell>, Int, UnsafePointer<UInt8>) -> Void
  ) {
    texts.records.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
      var batch = ContiguousArray<CSVScanner.Cell>()
      var next = 0
      while next < texts.count {
        batch.removeAll(keepingCapacity: true)
        for start in texts.starts[next..<min(texts.count, next + Self.batchRows)] {
          let count = Int(texts.records[Int(start)] >> 32)
          let offset = Int(start) * 8 + 8
          batch.append(
            CSVScanner.Cell(start: offset, end: offset + count, hasDoubledQuotes: false))
        }
        next += batch.count
        batch.withUnsafeBufferPointer { cells in
          if let first = cells.baseAddress { body(first, cells.count, base) }
        }
      }
    }
  }

  /// The place of a text, known or new.
  private mutating func place(
    of start: UnsafePointer<UInt8>, _ count: Int, tag: UInt64
  ) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: tag) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == tag {
        let record = Int(entry & 0xFFFF_FFFF) - 1
        let header = texts.records[record]
        if header >> 32 == UInt64(count), texts.equals(record, start, count) {
          return Int32(truncatingIfNeeded: header & 0xFFFF_FFFF)
        }
      }
      slot = (slot + 1) & mask
    }
    let place = texts.count
    let record = texts.append(UnsafeBufferPointer(start: start, count: count))
    slots[slot] = tag << 32 | UInt64(record + 1)
    if texts.count * 3 > slots.count * 2 { grow() }
    return Int32(truncatingIfNeeded: place)
  }

  /// Gives the next row the text of the last one: a repeated row of a spreadsheet.
  mutating func repeatLast() {
    if let last = cells.last { cells.append(last) }
  }

  /// The distinct texts, and the rows.
  func column() -> RawTable.Column { RawTable.Column(texts: texts, cells: cells) }

  private mutating func grow() {
    var larger = ContiguousArray<UInt64>()
    larger.reserveLarge(slots.count * 2)
    larger.append(contentsOf: repeatElement(0, count: slots.count * 2))
    let mask = larger.count - 1
    larger.withUnsafeMutableBufferPointer { larger in
      for entry in slots where entry != 0 {
        var slot = Int(truncatingIfNeeded: entry >> 32) & mask
        while larger[slot] != 0 { slot = (slot + 1) & mask }
        larger[slot] = entry
      }
    }
    slots = larger
  }
}
