/// The distinct folded names of one mode and the number each was given, in the order of arrival.
///
/// Keys lie end to end in one array of bytes behind an open-addressing table, so that a million
/// names cost neither a million strings nor a million hashes of strings.
struct NameIndex: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var ends: ContiguousArray<Int> = []
  private var hashes: ContiguousArray<UInt32> = []
  private var slots = ContiguousArray<Int32>(repeating: -1, count: 64)

  /// How many names there are.
  var count: Int { ends.count }

  /// Room for so many more names, so that the table need not grow again and again.
  mutating func reserve(_ names: Int, bytes more: Int) {
    bytes.reserveLarge(bytes.count + more)
    ends.reserveLarge(count + names)
    hashes.reserveLarge(count + names)
    while (count + names) * 2 > slots.count { grow() }
  }

  /// The number of a name, new or known; equal keys have equal numbers.
  mutating func insert(_ name: String) -> Int32 {
    var key: ContiguousArray<UInt8> = []
    NameKey.fold(name, onto: &key)
    return key.withUnsafeBufferPointer { insert(folded: $0, hash: Self.hash($0)) }
  }

  /// The number of a name by its folded bytes and their hash, new or known.
  mutating func insert(folded key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let slot = slot(of: key, hash: hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(ends.count)
    slots[slot] = number
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    hashes.append(UInt32(truncatingIfNeeded: hash))
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a name, if it is known.
  func find(_ name: String) -> Int32? {
    var key: ContiguousArray<UInt8> = []
    NameKey.fold(name, onto: &key)
    return find(ArraySlice(key))
  }

  /// The number of the name with these folded bytes, if it is known.
  func find(_ key: ArraySlice<UInt8>) -> Int32? {
    key.withUnsafeBufferPointer { key in
      let number = slots[slot(of: key, hash: Self.hash(key))]
      return number < 0 ? nil : number
    }
  }

  /// Gives names their numbers that are all new, up to the first that is not.
  ///
  /// Keys are copied together, and slots looked at many at once: the waits for memory overlap, where
  /// each name on its own would wait for the one before.
  ///
  /// - Returns: how many there are before that name.
  mutating func insertNew(_ names: FoldedNames, _ part: Range<Int>) -> Int {
    let before = count
    while (before + part.count) * 2 > slots.count { grow() }
    let start = names.keyStart(part.lowerBound)
    let shift = bytes.count - start
    bytes.append(contentsOf: names.keys[start..<names.keyStart(part.upperBound)])
    for end in names.ends[part] { ends.append(end + shift) }
    for hash in names.hashes[part] { hashes.append(UInt32(truncatingIfNeeded: hash)) }
    let mask = slots.count - 1
    for number in before..<before + part.count {
      if (number - before).isMultiple(of: CellInterner.batchRows) { look(ahead: number) }
      var slot = Int(hashes[number]) & mask
      while slots[slot] >= 0 {
        let other = Int(slots[slot])
        if hashes[other] == hashes[number], bytes[range(other)] == bytes[range(number)] {
          bytes.removeLast(bytes.count - (number == 0 ? 0 : ends[number - 1]))
          ends.removeLast(ends.count - number)
          hashes.removeLast(hashes.count - number)
          return number - before
        }
        slot = (slot + 1) & mask
      }
      slots[slot] = Int32(number)
    }
    return part.count
  }

  /// Looks where a name and those behind it will be looked for.
  private func look(ahead number: Int) {
    let mask = slots.count - 1
    var least: Int32 = 0
    for hash in hashes[number..<min(count, number + CellInterner.batchRows)] {
      least = min(least, slots[Int(hash) & mask])
    }
    // Says what is true anyway, so that somebody asks for what was read.
    precondition(least >= -1, "a slot is free or leads to a name")
  }

  /// The slot of a key: the one that leads to it, or else the free one where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let hash = UInt32(truncatingIfNeeded: hash)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, isEqual(candidate, key) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The folded text of a name.
  func key(_ number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

  /// The bytes of a folded text.
  func keyBytes(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// All numbers in the order of the bytes of their keys.
  ///
  /// Names are sorted by one machine word of their keys at a time, taken behind the bytes that all of
  /// them begin with; those that agree in it are sorted by the next word. Every comparison so looks
  /// at memory that lies together, and many names are put in order without any.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  func sorted() -> ContiguousArray<Int32> {
    var entries = ContiguousArray<Entry>()
    entries.reserveCapacity(count)
    for number in 0..<count { entries.append(Entry(word: 0, number: Int32(number))) }
    var room = ContiguousArray<Entry>()
    sort(&entries, 0..<count, depth: 0, room: &room)
    return ContiguousArray(entries.lazy.map(\.number))
  }

  private struct Entry {
    var word: UInt64
    let number: Int32
  }

  /// Sorts entries that agree in the first `depth` bytes of their keys.
  private func sort(
    _ entries: inout ContiguousArray<Entry>, _ part: Range<Int>, depth: Int,
    room: inout ContiguousArray<Entry>
  ) {
    var depth = depth
    var differing: UInt64 = 0
    while true {
      differing = 0
      for place in part {
        entries[place].word = word(Int(entries[place].number), at: depth)
        differing |= entries[place].word ^ entries[part.lowerBound].word
      }
      // Zero is no byte of a key, and keys differ: where all agree, none has come to its end.
      let alike = differing.leadingZeroBitCount / 8
      if alike == 0 || part.count < 2 { break }
      depth += alike
    }
    if part.count < 1 << 10 {
      entries[part].sort { $0.word < $1.word }
    } else {
      Self.sortByBytes(&entries, part, differing: differing, room: &room)
    }
    var start = part.lowerBound
    while start < part.upperBound {
      var end = start + 1
      while end < part.upperBound, entries[end].word == entries[start].word { end += 1 }
      if end - start > 1 { sort(&entries, start..<end, depth: depth + 8, room: &room) }
      start = end
    }
  }

  /// Sorts many entries by one byte of their words after the other, the last byte first; only by those
  /// that differ.
  private static func sortByBytes(
    _ entries: inout ContiguousArray<Entry>, _ part: Range<Int>, differing: UInt64,
    room: inout ContiguousArray<Entry>
  ) {
    if room.isEmpty { room = entries }
    for shift in stride(from: UInt64(0), to: 64, by: 8) where differing >> shift & 0xFF != 0 {
      var next = ContiguousArray(repeating: part.lowerBound, count: 257)
      for place in part { next[Int(entries[place].word >> shift & 0xFF) + 1] += 1 }
      for byte in 1..<256 { next[byte] += next[byte - 1] - part.lowerBound }
      for place in part {
        let byte = Int(entries[place].word >> shift & 0xFF)
        room[next[byte]] = entries[place]
        next[byte] += 1
      }
      if part.count == entries.count {
        swap(&entries, &room)
      } else {
        for place in part { entries[place] = room[place] }
      }
    }
  }

  /// Eight bytes of a key, the first of them on top; zeros behind its end.
  private func word(_ number: Int, at depth: Int) -> UInt64 {
    let range = range(number)
    let start = range.lowerBound + depth
    if start + 8 <= range.upperBound {
      return bytes.withUnsafeBytes {
        UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      }
    }
    var word: UInt64 = 0
    for position in start..<(start + 8) {
      word = word << 8 | (position < range.upperBound ? UInt64(bytes[position]) : 0)
    }
    return word
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func isEqual(_ number: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == key.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let one = bytes.baseAddress, let other = key.baseAddress else { return true }
      return ByteHash.areEqual(one + range.lowerBound, other, range.count)
    }
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for number in 0..<hashes.count {
      var slot = Int(hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    key.baseAddress.map { ByteHash.hash($0, key.count) } ?? 0
  }
}

/// The distinct pairs of small numbers that were met, each with a number, in the order of arrival.
struct PairIndex: Sendable {
  private(set) var pairs: ContiguousArray<UInt64> = []
  private var slots = ContiguousArray<Int32>(repeating: -1, count: 64)

  /// How many pairs there are.
  var count: Int { pairs.count }

  /// The number of a pair, new or known.
  mutating func insert(_ first: Int32, _ second: Int32) -> Int32 {
    let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    let mask = slots.count - 1
    var slot = Self.hash(pair) & mask
    while slots[slot] >= 0 {
      if pairs[Int(slots[slot])] == pair { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(pairs.count)
    slots[slot] = number
    pairs.append(pair)
    if pairs.count * 2 > slots.count { grow() }
    return number
  }

  /// The first half of a pair.
  func first(_ number: Int) -> Int32 { Int32(bitPattern: UInt32(pairs[number] >> 32)) }

  /// The second half of a pair.
  func second(_ number: Int) -> Int32 {
    Int32(bitPattern: UInt32(truncatingIfNeeded: pairs[number]))
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for number in 0..<pairs.count {
      var slot = Self.hash(pairs[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ pair: UInt64) -> Int {
    var hash = pair &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash &* 0xbf58_476d_1ce4_e5b9 >> 33)
  }
}
