/// One column while it is being read: its distinct texts as bytes, and which row has which.
///
/// An open-addressing hash table over raw bytes: no `String` is made until all rows are in, and then
/// one for each distinct text. What a look-up costs is waiting for memory, so a text lies beside its
/// number and its length in one record, and rows come in batches: first every hash is made and its
/// slot asked for, then every record, and only then is anything compared; the waits overlap.
/// Pointers are used, not spans, because the hash reads eight bytes at a time and this is the hottest
/// loop of reading; every read stays inside `start..<start + count` or a record.
struct CellInterner {
  /// How many rows come at once, at most.
  static let batchRows = 32

  /// What was asked for in advance about one text.
  private struct Probe {
    var hash: UInt64 = 0
    /// What its slot held, or 0.
    var entry: UInt64 = 0
    /// The first word of the record that the slot led to.
    var header: UInt64 = 0
  }

  /// The place of each row's text among the distinct ones.
  private(set) var cells: ContiguousArray<Int32> = []
  /// The number of distinct texts.
  private(set) var distinctCount = 0
  /// Upper half: part of the hash; lower half: where the record begins, + 1; 0 where free.
  /// A power of two long.
  private var slots: ContiguousArray<UInt64>
  /// Records: a word with the place (lower half) and the count of bytes (upper half), then the
  /// bytes, filled up to whole words.
  private var records: ContiguousArray<UInt64> = []

  init() { slots = ContiguousArray(repeating: 0, count: 16) }

  /// Whether any row has a text that is not empty.
  var hasText: Bool { records.count > 1 }

  /// Room for so many rows.
  mutating func reserve(rows: Int) { cells.reserveCapacity(rows) }

  /// Gives the next rows their texts: `cells[0]`, `cells[stride]`, `cells[2 * stride]` …
  ///
  /// Cells with doubled quotes stand in `undoubled`, the others in `bytes`.
  mutating func append(
    _ batch: UnsafePointer<CSVScanner.Cell>, stride: Int, rows: Int,
    bytes: UnsafePointer<UInt8>, undoubled: UnsafePointer<UInt8>
  ) {
    withUnsafeTemporaryAllocation(of: Probe.self, capacity: rows) { probes in
      let mask = slots.count - 1
      for row in 0..<rows {
        let cell = batch[row * stride]
        let text = (cell.hasDoubledQuotes ? undoubled : bytes) + cell.start
        probes.initializeElement(
          at: row, to: Probe(hash: ByteHash.hash(text, cell.end - cell.start)))
      }
      // A loop of its own: the less there is between two look-ups, the more of them wait together.
      for row in 0..<rows {
        probes[row].entry = slots[Int(truncatingIfNeeded: probes[row].hash) & mask]
      }
      for row in 0..<rows {
        let entry = probes[row].entry
        if entry != 0 { probes[row].header = records[Int(entry & 0xFFFF_FFFF) - 1] }
      }
      for row in 0..<rows {
        let cell = batch[row * stride]
        let text = (cell.hasDoubledQuotes ? undoubled : bytes) + cell.start
        let count = cell.end - cell.start
        let probe = probes[row]
        // A record stays where it is, whatever the batch adds.
        if probe.entry >> 32 == probe.hash >> 32, probe.header >> 32 == UInt64(count),
          probe.entry != 0, equals(Int(probe.entry & 0xFFFF_FFFF) - 1, text, count)
        {
          cells.append(Int32(truncatingIfNeeded: probe.header & 0xFFFF_FFFF))
        } else {
          append(text, count, hash: probe.hash)
        }
      }
    }
  }

  /// Gives the next row a text.
  mutating func append(_ start: UnsafePointer<UInt8>, _ count: Int) {
    append(start, count, hash: ByteHash.hash(start, count))
  }

  /// Gives the next rows the texts of the rows of another table, distinct ones in the same order.
  mutating func append(_ other: CellInterner) {
    if cells.isEmpty {
      self = other
      return
    }
    // The other's distinct texts, as if they were the rows that follow.
    let own = cells
    cells = []
    cells.reserveCapacity(other.distinctCount)
    other.forEachBatch { batch, count, bytes in
      append(batch, stride: 1, rows: count, bytes: bytes, undoubled: bytes)
    }
    let places = cells
    cells = ContiguousArray(unsafeUninitializedCapacity: own.count + other.cells.count) {
      buffer, count in
      count = buffer.initialize(fromContentsOf: own)
      for cell in other.cells {
        buffer.initializeElement(at: count, to: places[Int(cell)])
        count += 1
      }
    }
  }

  /// Calls a function with the distinct texts in the order of arrival, so many at once.
  private func forEachBatch(
    _ body: (UnsafePointer<CSVScanner.Cell>, Int, UnsafePointer<UInt8>) -> Void
  ) {
    records.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
      var batch = ContiguousArray<CSVScanner.Cell>()
      var offset = 0
      while offset < bytes.count {
        batch.removeAll(keepingCapacity: true)
        while offset < bytes.count, batch.count < Self.batchRows {
          let count = Int(bytes.load(fromByteOffset: offset, as: UInt64.self) >> 32)
          batch.append(
            CSVScanner.Cell(start: offset + 8, end: offset + 8 + count, hasDoubledQuotes: false))
          offset += 8 + (count + 7) / 8 * 8
        }
        batch.withUnsafeBufferPointer { cells in
          if let first = cells.baseAddress { body(first, cells.count, base) }
        }
      }
    }
  }

  /// Calls a function with each distinct text, in the order of arrival.
  private func forEachText(_ body: (UnsafePointer<UInt8>, Int) -> Void) {
    records.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var offset = 0
      while offset < bytes.count {
        let count = Int(bytes.load(fromByteOffset: offset, as: UInt64.self) >> 32)
        body((base + offset + 8).assumingMemoryBound(to: UInt8.self), count)
        offset += 8 + (count + 7) / 8 * 8
      }
    }
  }

  private mutating func append(_ start: UnsafePointer<UInt8>, _ count: Int, hash: UInt64) {
    let place = place(of: start, count, hash: hash)
    cells.append(place)
  }

  /// The place of a text, known or new.
  private mutating func place(
    of start: UnsafePointer<UInt8>, _ count: Int, hash: UInt64
  ) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == hash >> 32 {
        let record = Int(entry & 0xFFFF_FFFF) - 1
        let header = records[record]
        if header >> 32 == UInt64(count), equals(record, start, count) {
          return Int32(truncatingIfNeeded: header & 0xFFFF_FFFF)
        }
      }
      slot = (slot + 1) & mask
    }
    return insert(start, count, hash: hash, at: slot)
  }

  /// Gives the next row the text of the last one: a repeated row of a spreadsheet.
  mutating func repeatLast() {
    if let last = cells.last { cells.append(last) }
  }

  /// The distinct texts as strings, and the rows.
  func column() -> RawTable.Column {
    var values: [String] = []
    values.reserveCapacity(distinctCount)
    forEachText { start, count in
      let text = UnsafeBufferPointer(start: start, count: count)
      values.append(String(decoding: text, as: UTF8.self))
    }
    return RawTable.Column(values: values, cells: cells)
  }

  @inline(never)
  private mutating func insert(
    _ start: UnsafePointer<UInt8>, _ count: Int, hash: UInt64, at slot: Int
  ) -> Int32 {
    let record = records.count
    precondition(record < Int(UInt32.max), "a column holds at most 32 GiB of distinct texts")
    let place = distinctCount
    records.append(UInt64(UInt32(place)) | UInt64(count) << 32)
    records.append(contentsOf: repeatElement(0, count: (count + 7) / 8))
    records.withUnsafeMutableBytes { bytes in
      let text = UnsafeMutableRawBufferPointer(rebasing: bytes[((record + 1) * 8)...])
      text.copyMemory(from: UnsafeRawBufferPointer(start: start, count: count))
    }
    slots[slot] = (hash >> 32) << 32 | UInt64(record + 1)
    distinctCount += 1
    if distinctCount * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: place)
  }

  private mutating func grow() {
    var larger = ContiguousArray<UInt64>(repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    var record = 0
    forEachText { start, count in
      let hash = ByteHash.hash(start, count)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = (hash >> 32) << 32 | UInt64(record + 1)
      record += 1 + (count + 7) / 8
    }
    slots = larger
  }

  @inline(__always)
  private func equals(_ record: Int, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    records.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      let text = (base + (record + 1) * 8).assumingMemoryBound(to: UInt8.self)
      return ByteHash.areEqual(text, start, count)
    }
  }
}
