internal import MaillageGraph

/// A text table cut into pieces that are read side by side.
///
/// All that a row depends on is where the one before it ended, and on which line. So each piece is
/// read as if a row began at its first byte, which stands behind a line feed; where the piece before
/// it turns out to end elsewhere (a cell in quotes reaches over the cut), it is read again from
/// there. Whatever the text and however many pieces, the rows, their lines and the problems are those
/// of reading from one end to the other.
struct CSVPieces {
  /// A piece: where it begins, on which line, and where the next one does.
  private struct Piece {
    let start: Int
    let line: Int
    let end: Int
  }

  private let bytes: UnsafePointer<UInt8>
  private let limits: TableLimits
  private let parallelism: Parallelism
  private let pieces: [Piece]

  /// Cuts a table behind its header; one piece for each thread, and none for a small table's sake.
  init(
    _ bytes: UnsafePointer<UInt8>, from start: Int, line: Int, to end: Int, limits: TableLimits,
    parallelism: Parallelism
  ) {
    self.bytes = bytes
    self.limits = limits
    self.parallelism = parallelism
    let wanted = parallelism.threadCount(forParts: (end - start) / max(1, limits.pieceBytes))
    var cuts = [start]
    for piece in 1..<max(1, wanted) {
      let place = start + piece * ((end - start) / wanted)
      guard place > (cuts.last ?? start) else { continue }
      // No row is longer than this; where none ends, none is cut.
      let limit = min(end, place + limits.rowBytes)
      if let feed = (place..<limit).first(where: { bytes[$0] == 0x0A }), feed + 1 < end {
        cuts.append(feed + 1)
      }
    }
    cuts.append(end)
    // On which line a piece begins depends on all before it.
    let breaks = Self.lineBreaks(bytes, cuts.dropLast(), parallelism: parallelism)
    var pieces: [Piece] = []
    var next = line
    for place in cuts.indices.dropLast() {
      pieces.append(Piece(start: cuts[place], line: next, end: cuts[place + 1]))
      if place < breaks.count { next += breaks[place] }
    }
    self.pieces = pieces
  }

  /// Reads all rows under a header.
  func rows(
    under builder: consuming RawTableBuilder, separator: UInt8, bytesPerRow: Int
  ) -> RawTableBuilder {
    nonisolated(unsafe) let bytes = bytes
    let (limits, pieces) = (limits, pieces)
    let end = pieces.last?.end ?? 0
    let following = builder.following()
    let start = pieces.first?.start ?? end
    @Sendable func read(_ piece: Piece) -> CSVRows {
      // About as many rows as the first lines promise; memory that is never touched costs nothing. The
      // first piece is where the others will be appended.
      let reach = (piece.start == start ? end : piece.end) - piece.start
      var rows = CSVRows(following, limits: limits)
      rows.read(
        CSVScanner(
          bytes: bytes, from: piece.start, to: end, line: piece.line, separator: separator,
          limits: limits),
        until: piece.end, expecting: max(0, reach) / max(16, bytesPerRow) + 1)
      return rows
    }
    var found = Workers.map(pieces.count, parallelism: parallelism) { read(pieces[$0]) }
    for place in pieces.indices.dropFirst() {
      let (start, line) = (found[place - 1].end, found[place - 1].endLine)
      if start != pieces[place].start || line != pieces[place].line {
        found[place] = read(Piece(start: start, line: line, end: pieces[place].end))
      }
    }
    var builders: [RawTableBuilder] = []
    while !found.isEmpty { builders.append(found.removeFirst().builder) }
    builder.append(builders, parallelism: parallelism)
    return builder
  }

  /// How many lines end between one cut and the next, counted side by side.
  private static func lineBreaks(
    _ bytes: UnsafePointer<UInt8>, _ cuts: ArraySlice<Int>, parallelism: Parallelism
  ) -> [Int] {
    let blockBytes = 1 << 20
    var blocks: [(piece: Int, part: Range<Int>)] = []
    for (piece, (start, end)) in zip(cuts, cuts.dropFirst()).enumerated() {
      for place in stride(from: start, to: end, by: blockBytes) {
        blocks.append((piece, place..<min(end, place + blockBytes)))
      }
    }
    nonisolated(unsafe) let bytes = bytes
    let parts = blocks
    let counts = Workers.map(parts.count, parallelism: parallelism) {
      lineBreaks(bytes, parts[$0].part)
    }
    var breaks = [Int](repeating: 0, count: cuts.count - 1)
    for (block, count) in zip(blocks, counts) { breaks[block.piece] += count }
    return breaks
  }

  /// How many lines end in a part of a text that goes on, or ends in a line feed.
  private static func lineBreaks(_ bytes: UnsafePointer<UInt8>, _ part: Range<Int>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ones &* 0x7F
    var count = 0
    var place = part.lowerBound
    while place < part.upperBound {
      if place + 8 <= part.upperBound {
        let word = ByteHash.word(bytes + place)
        let (feeds, returns) = (word ^ (ones &* 0x0A), word ^ (ones &* 0x0D))
        if (returns &- ones) & ~returns & (ones &* 0x80) == 0 {
          // The top bit of each byte that is a line feed, and of no other.
          count += (~(((feeds & low) &+ low) | feeds | low)).nonzeroBitCount
          place += 8
          continue
        }
      }
      // A return before a line feed ends no line of its own.
      if bytes[place] == 0x0A || (bytes[place] == 0x0D && bytes[place + 1] != 0x0A) { count += 1 }
      place += 1
    }
    return count
  }
}
