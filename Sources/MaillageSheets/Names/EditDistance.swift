/// Bounded edit distance: insertions, deletions, substitutions, and swaps of two neighbours.
///
/// - Reference: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
///   distances", Nordic Journal of Computing 10 (2003); here the plain banded table suffices.
struct EditDistance {
  private var rows: [[Int]]

  /// Room for texts of up to so many bytes.
  init(longest: Int) {
    rows = Array(repeating: Array(repeating: 0, count: longest + 2), count: 3)
  }

  /// Whether two texts are at most so far apart.
  ///
  /// - Complexity: O(*n* · `most`) for *n* bytes.
  mutating func isAtMost(_ most: Int, _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool
  {
    let (n, m) = (one.count, other.count)
    guard abs(n - m) <= most else { return false }
    let far = most + 1
    for column in 0...m { rows[1][column] = min(column, far) }
    for row in stride(from: 1, through: n, by: 1) {
      // Three rows turn: the one before last, the last, the one that is written.
      let (before, last, current) = ((row + 2) % 3, row % 3, (row + 1) % 3)
      let low = max(1, row - most)
      let high = min(m, row + most)
      rows[current][low - 1] = low == 1 ? min(row, far) : far
      var least = rows[current][low - 1]
      if low <= high {
        for column in low...high {
          let left = one[one.startIndex + row - 1]
          let right = other[other.startIndex + column - 1]
          var cost = rows[last][column - 1] + (left == right ? 0 : 1)
          // Beyond the band the row before holds nothing.
          if column <= row - 1 + most { cost = min(cost, rows[last][column] + 1) }
          cost = min(cost, rows[current][column - 1] + 1)
          if row > 1, column > 1, left == other[other.startIndex + column - 2],
            right == one[one.startIndex + row - 2], column - 2 >= row - 2 - most
          {
            cost = min(cost, rows[before][column - 2] + 1)
          }
          rows[current][column] = min(cost, far)
          least = min(least, rows[current][column])
        }
      }
      if high < m { rows[current][high + 1] = far }
      if least > most { return false }
    }
    return rows[(n + 1) % 3][m] <= most
  }
}

/// Which names have which segment, as lists behind an open-addressing table.
struct SegmentIndex {
  private var hashes: ContiguousArray<UInt64>
  private var heads: ContiguousArray<Int32>
  private var names: ContiguousArray<Int32> = []
  private var nexts: ContiguousArray<Int32> = []

  /// Room for so many segments.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    hashes = ContiguousArray(repeating: 0, count: size)
    heads = ContiguousArray(repeating: -1, count: size)
  }

  /// Puts a name at the head of the list of a segment.
  mutating func insert(_ hash: UInt64, name: Int32) {
    let slot = slot(hash)
    hashes[slot] = hash
    names.append(name)
    nexts.append(heads[slot])
    heads[slot] = Int32(names.count - 1)
  }

  /// The newest entry of a segment.
  func first(_ hash: UInt64) -> Int32? {
    let head = heads[slot(hash)]
    return head < 0 ? nil : head
  }

  /// The entry before another.
  func next(_ entry: Int32) -> Int32? { nexts[Int(entry)] < 0 ? nil : nexts[Int(entry)] }

  /// The name of an entry.
  func name(_ entry: Int32) -> Int32 { names[Int(entry)] }

  private func slot(_ hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while heads[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
