/// Cells of a column as names: cleaned and folded, ready to be given numbers.
///
/// Numbers depend on the names before, but what a cell means as a name does not: parts of a column
/// are prepared side by side.
struct FoldedNames: Sendable {
  private(set) var keys: ContiguousArray<UInt8> = []
  private(set) var ends: ContiguousArray<Int> = []
  private(set) var hashes: ContiguousArray<UInt64> = []
  /// The cells that are not shown as they are written, in their order.
  private(set) var cleaned: [(place: Int, text: CleanText)] = []
  /// Whether every cell is a name that is shown as it is written.
  private(set) var areNames = true

  /// Prepares some cells.
  init(_ values: TextStore, _ part: Range<Int>) {
    keys.reserveCapacity(part.count * 24)
    ends.reserveCapacity(part.count)
    hashes.reserveCapacity(part.count)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PlainName.longest) { room in
      guard let key = room.baseAddress else { return }
      for place in part {
        if let length = values.withBytes(of: place, { PlainName.fold($0, into: key) }) {
          keys.append(contentsOf: UnsafeBufferPointer(start: key, count: length))
          append(hash: ByteHash.hash(key, length))
        } else {
          append(odd: values[place], at: place)
        }
      }
    }
  }

  /// Cleans and folds a cell in which there is something to clean, or hard to fold.
  private mutating func append(odd value: String, at place: Int) {
    let clean = CleanText(value)
    if clean != CleanText(plain: value) { cleaned.append((place, clean)) }
    if clean != CleanText(plain: value) || value.isEmpty { areNames = false }
    let start = keys.count
    NameKey.fold(clean.text, onto: &keys)
    append(
      hash: keys.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { ByteHash.hash($0 + start, bytes.count - start) } ?? 0
      })
  }

  private mutating func append(hash: UInt64) {
    hashes.append(hash)
    ends.append(keys.count)
  }

  /// How many cells there are.
  var count: Int { ends.count }

  /// Where the folded bytes of a cell begin.
  func keyStart(_ position: Int) -> Int { position == 0 ? 0 : ends[position - 1] }

  /// The folded bytes of a cell.
  func withKey<Result>(
    _ position: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    keys.withUnsafeBufferPointer {
      body(
        UnsafeBufferPointer(
          rebasing: $0[keyStart(position)..<ends[position]]))
    }
  }
}

/// Names in which there is nothing to clean and every sign folds on its own: nearly all.
enum PlainName {
  /// The longest name that is looked at, in bytes.
  static let longest = CleanText.longestName

  /// The folded text of a plain name, and how long it is; `nil` if the name is not plain.
  ///
  /// What `NameKey` and `CleanText` say at length, in one pass.
  static func fold(
    _ name: UnsafeBufferPointer<UInt8>, into key: UnsafeMutablePointer<UInt8>
  ) -> Int? {
    guard name.count <= longest else { return nil }
    var count = 0
    var digits = 0
    var digitsInRow = 0
    // At the beginning a space is left out as behind another.
    var previous: UInt8 = 0x20
    var wasSpace = false
    var position = 0
    while position < name.count {
      let byte = name[position]
      position += 1
      var folded = byte
      if byte &- 0x61 < 26 {
      } else if byte == 0x20 {
        if wasSpace { return nil }
      } else if byte &- 0x41 < 26 {
        folded |= 0x20
      } else if byte &- 0x30 < 10 {
        digits += 1
        digitsInRow += 1
        // Perhaps a telephone number; between its digits there are no letters.
        if digitsInRow == ContactParts.fewestDigits { return nil }
      } else if byte == 0x27 || byte == 0x2D || byte == 0x60 {
        folded = 0x20
      } else if byte >= 0xC3, byte <= 0xC5, position < name.count {
        let scalar = Int(byte & 0x1F) << 6 | Int(name[position] & 0x3F)
        guard let letter = FoldingTable.plainLetter(scalar) else { return nil }
        folded = letter
        position += 1
      } else if byte < 0x20 || byte >= 0x7F || byte == 0x2E || byte == 0x40 {
        return nil
      }
      if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 { digitsInRow = 0 }
      wasSpace = byte == 0x20
      if folded != 0x20 || previous != 0x20 {
        key[count] = folded
        count += 1
        previous = folded
      }
    }
    if count > 0, previous == 0x20 { count -= 1 }
    // Of names with many digits outer spaces are taken off.
    let isTrimmed = name.first != 0x20 && name.last != 0x20
    return count == 0 || (digits >= ContactParts.fewestDigits && !isTrimmed) ? nil : count
  }
}
