/// The text of a sheet with what copying broke repaired, and the way back to where each scalar stood.
///
/// Repaired are words that a hyphen parts at the end of a line, soft hyphens, ligatures (and the
/// space that some programs put behind them), every kind of space, and signs that nobody sees.
/// Evidence counts scalars of the text as it was decoded, so each scalar keeps its first place.
struct SheetText: Sendable {
  /// The repaired text.
  private(set) var scalars: ContiguousArray<Unicode.Scalar> = []
  /// Where each scalar stood in the decoded text.
  private(set) var origins: ContiguousArray<Int32> = []
  /// Where each line of the decoded text begins.
  private(set) var lineStarts: ContiguousArray<Int32> = [0]

  /// Repairs a decoded text.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  init(_ text: String) {
    let source = Self.scalars(of: text)
    scalars.reserveCapacity(source.count)
    origins.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      let start = place
      while place < source.count, Self.isPlain(source[place]) { place += 1 }
      if place > start {
        scalars.append(contentsOf: source[start..<place])
        origins.append(contentsOf: Int32(start)..<Int32(place))
      }
      if place < source.count { place = repair(source, at: place) }
    }
    for index in source.indices {
      let isEnd =
        source[index] == "\n"
        || (source[index] == "\r" && (index + 1 == source.count || source[index + 1] != "\n"))
      if isEnd { lineStarts.append(Int32(index + 1)) }
    }
  }

  private static func scalars(of text: String) -> ContiguousArray<Unicode.Scalar> {
    var scalars: ContiguousArray<Unicode.Scalar> = []
    // There are no more scalars than bytes.
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    return scalars
  }

  /// Whether a scalar is a letter, a digit or a sign of which nothing needs repair, as most are.
  @inline(__always)
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x2C, 0x2E...0x7E, 0xC0...0x17F: true
    default: false
    }
  }

  /// How many scalars the repaired text has.
  var count: Int { scalars.count }

  /// The repaired text of a range, line ends as spaces.
  func text(_ range: Range<Int>) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * range.count) { room in
      let count = write(range, into: room)
      return String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self)
    }
  }

  /// Adds the repaired text of a range, line ends as spaces.
  func append(_ range: Range<Int>, onto bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * range.count) { room in
      let count = write(range, into: room)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
    }
  }

  /// Writes the repaired text of a range, line ends as spaces, and says how many bytes that took.
  private func write(_ range: Range<Int>, into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
    for scalar in scalars[range] {
      if scalar.value < 0x80 {
        room.initializeElement(at: count, to: scalar == "\n" ? 0x20 : UInt8(scalar.value))
        count += 1
      } else {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          room.initializeElement(at: count, to: byte)
          count += 1
        }
      }
    }
    return count
  }

  /// Where a range of the repaired text stands in the decoded one.
  func origin(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < count ? Int(origins[range.lowerBound]) : 0
      return place..<place
    }
    return Int(origins[range.lowerBound])..<Int(origins[range.upperBound - 1]) + 1
  }

  /// The line, from 1, in which a scalar of the decoded text stands.
  func line(ofOrigin place: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= place { low = middle } else { high = middle }
    }
    return low + 1
  }

  private mutating func append(_ scalar: Unicode.Scalar, from place: Int) {
    scalars.append(scalar)
    origins.append(Int32(place))
  }

  /// Repairs what stands at a place and returns the place behind it.
  private mutating func repair(
    _ source: ContiguousArray<Unicode.Scalar>, at place: Int
  ) -> Int {
    let scalar = source[place]
    switch scalar.value {
    case 0x20...0x2C, 0x2E...0x7E: append(scalar, from: place)
    case 0x0D:
      if place + 1 < source.count, source[place + 1] == "\n" { return place + 1 }
      append("\n", from: place)
    case 0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: append("\n", from: place)
    case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: append(" ", from: place)
    case 0xAD: return LineBreak.behind(source, from: place + 1)?.next ?? place + 1
    case 0x2D, 0x2010, 0x2011: return hyphen(source, at: place)
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F,
      0xFEFF, 0xFFFC, 0xFFFD:
      break
    case 0xFB00...0xFB06:
      for letter in Self.ligatures[Int(scalar.value) - 0xFB00].unicodeScalars {
        append(letter, from: place)
      }
      // "ﬁ nancier": some programs put a space behind these; no word of our languages ends in one.
      let isInner = (0xFB01...0xFB04).contains(scalar.value)
      if isInner, place + 2 < source.count, source[place + 1] == " ",
        source[place + 2].properties.isLowercase
      {
        return place + 2
      }
    default: append(scalar, from: place)
    }
    return place + 1
  }

  /// A hyphen: at the end of a line it may be one that only the line wanted.
  private mutating func hyphen(
    _ source: ContiguousArray<Unicode.Scalar>, at place: Int
  ) -> Int {
    guard place > 0, source[place - 1].properties.isAlphabetic,
      let end = LineBreak.behind(source, from: place + 1), end.next < source.count
    else {
      append("-", from: place)
      return place + 1
    }
    if source[end.next].properties.isLowercase {
      // "Integrations-\nund Präventionsarbeit" keeps it.
      if Self.conjunctions.contains(end.word) {
        append("-", from: place)
        append(" ", from: place)
      }
      return end.next
    }
    append("-", from: place)
    return source[end.next].properties.isUppercase ? end.next : place + 1
  }

  /// The end of a line with the spaces around it.
  private struct LineBreak {
    /// The first scalar of the next line that is no space.
    let next: Int
    /// The small letters that the next line begins with.
    let word: String

    static func behind(_ source: ContiguousArray<Unicode.Scalar>, from start: Int) -> LineBreak? {
      var place = start
      while place < source.count, source[place] == " " || source[place] == "\r" { place += 1 }
      guard place < source.count, source[place] == "\n" else { return nil }
      place += 1
      while place < source.count, source[place] == " " { place += 1 }
      var end = place
      var word = ""
      while end < source.count, end < place + 5, source[end].properties.isLowercase {
        word.unicodeScalars.append(source[end])
        end += 1
      }
      return LineBreak(next: place, word: word)
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
  private static let conjunctions: Set<String> = [
    "und", "oder", "en", "of", "et", "ou", "and", "or",
  ]
}
