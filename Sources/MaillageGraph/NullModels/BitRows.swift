/// The ties of a network as bits: a row for each node of the smaller mode, a bit for each of the
/// larger.
///
/// A commune's platform of up to 64 organisations is one word.
///
/// ```
/// row r, bit c:  words[r × width + c / 64] >> (c % 64) & 1
/// ```
public struct BitRows: Sendable, Equatable {
  /// How many rows there are.
  public let rowCount: Int
  /// How many bits of a row mean something; the rest of its last word is 0.
  public let columnCount: Int
  /// How many words a row takes.
  public let width: Int
  /// The words, row by row.
  public internal(set) var words: ContiguousArray<UInt64>

  /// Rows without a bit.
  init(rowCount: Int, columnCount: Int) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    width = (columnCount + 63) / 64
    words = ContiguousArray(repeating: 0, count: rowCount * width)
  }

  /// Whether a bit is set.
  public subscript(row: Int, column: Int) -> Bool {
    get { words[row &* width &+ column &>> 6] &>> UInt64(column & 63) & 1 == 1 }
    set {
      let mask = 1 as UInt64 &<< UInt64(column & 63)
      let place = row &* width &+ column &>> 6
      if newValue { words[place] |= mask } else { words[place] &= ~mask }
    }
  }

  /// Sets every bit that means something.
  mutating func fill() {
    for row in 0..<rowCount {
      for column in 0..<columnCount { self[row, column] = true }
    }
  }

  /// How many bits of a row are set.
  func count(ofRow row: Int) -> Int {
    let words = words.span
    var count = 0
    for place in (row &* width)..<((row &+ 1) &* width) { count &+= words[place].nonzeroBitCount }
    return count
  }

  /// In how many rows each bit is set.
  func columnCounts() -> ContiguousArray<Int32> {
    var counts = ContiguousArray<Int32>(repeating: 0, count: columnCount)
    countColumns(into: &counts)
    return counts
  }

  /// Adds up in how many rows each bit is set.
  func countColumns(into counts: inout ContiguousArray<Int32>) {
    let words = words.span
    var counts = counts.mutableSpan
    for column in 0..<columnCount { counts[column] = 0 }
    for row in 0..<rowCount {
      for word in 0..<width {
        var rest = words[row &* width &+ word]
        while rest != 0 {
          counts[word &* 64 &+ rest.trailingZeroBitCount] &+= 1
          rest &= rest &- 1
        }
      }
    }
  }
}
