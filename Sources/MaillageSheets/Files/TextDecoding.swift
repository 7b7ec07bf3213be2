internal import MaillageGraph

/// The bytes of a text file as UTF-8, whatever they were.
///
/// A byte order mark decides first; then what is valid UTF-8 is UTF-8; the rest is Windows-1252, the
/// encoding of older office programs, unless it is plainly UTF-8 with a few damaged bytes.
struct DecodedText {
  /// The text, line ends as they were.
  var bytes: [UInt8]
  /// Where the text begins in `bytes`: behind a byte order mark.
  var start: Int
  /// How the file was read.
  var encoding: Encoding
  /// The lines in which bytes mean nothing in this encoding, and how many do; they became U+FFFD.
  var unknown: [(line: Int, count: Int)]

  /// The encodings that are told apart.
  enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
  }

  /// - Complexity: O(bytes); valid UTF-8 is not copied.
  init(_ raw: [UInt8], parallelism: Parallelism = .serial) {
    if raw.starts(with: [0xFF, 0xFE]) {
      self = Self.fromUTF16(raw, littleEndian: true)
    } else if raw.starts(with: [0xFE, 0xFF]) {
      self = Self.fromUTF16(raw, littleEndian: false)
    } else {
      let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
      let check = UTF8Check(of: raw, parallelism: parallelism)
      if check.invalid == 0 {
        self.init(bytes: raw, start: hasMark ? 3 : 0, encoding: .utf8, unknown: [])
      } else if hasMark || check.multibyte >= check.invalid {
        self = Self.fromDamagedUTF8(raw, start: hasMark ? 3 : 0)
      } else {
        self = Self.fromWindows1252(raw)
      }
    }
  }

  private init(
    bytes: [UInt8], start: Int, encoding: Encoding, unknown: [(line: Int, count: Int)]
  ) {
    self.bytes = bytes
    self.start = start
    self.encoding = encoding
    self.unknown = unknown
  }

  private static func fromUTF16(_ raw: [UInt8], littleEndian: Bool) -> Self {
    var sink = Sink(capacity: raw.count)
    let low = littleEndian ? 0 : 1
    func unit(_ place: Int) -> UInt16 {
      UInt16(raw[place + low]) | UInt16(raw[place + 1 - low]) << 8
    }
    var place = 2
    while place + 1 < raw.count {
      let first = unit(place)
      place += 2
      if first & 0xFC00 == 0xD800, place + 1 < raw.count, unit(place) & 0xFC00 == 0xDC00 {
        let high = UInt32(first & 0x3FF) << 10
        sink.append(0x10000 + (high | UInt32(unit(place) & 0x3FF)))
        place += 2
      } else if first & 0xF800 == 0xD800 {
        sink.appendUnknown()
      } else {
        sink.append(UInt32(first))
      }
    }
    if place < raw.count { sink.appendUnknown() }
    return sink.text(littleEndian ? .utf16LittleEndian : .utf16BigEndian)
  }

  private static func fromWindows1252(_ raw: [UInt8]) -> Self {
    var sink = Sink(capacity: raw.count + raw.count / 8)
    for byte in raw {
      switch byte {
      case 0x80..<0xA0:
        let scalar = windows1252[Int(byte) - 0x80]
        if scalar == 0 { sink.appendUnknown() } else { sink.append(UInt32(scalar)) }
      default: sink.append(UInt32(byte))
      }
    }
    return sink.text(.windows1252)
  }

  private static func fromDamagedUTF8(_ raw: [UInt8], start: Int) -> Self {
    var sink = Sink(capacity: raw.count)
    raw.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count {
        let length = UTF8Check.sequenceLength(bytes, at: place)
        if length == 0 {
          sink.appendUnknown()
          place += 1
        } else {
          sink.append(copying: bytes[place..<place + length])
          place += length
        }
      }
    }
    return sink.text(.utf8)
  }

  /// U+0080 … U+009F of Windows-1252; 0 for the five bytes that mean nothing.
  static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Gathers UTF-8 and remembers where something was unknown.
  private struct Sink {
    var bytes: [UInt8] = []
    var line = 1
    var afterReturn = false
    var unknown: [(line: Int, count: Int)] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ scalar: UInt32) {
      switch scalar {
      case 0..<0x80:
        let byte = UInt8(scalar)
        bytes.append(byte)
        count(byte)
      case 0x80..<0x800:
        bytes.append(0xC0 | UInt8(scalar >> 6))
        bytes.append(0x80 | UInt8(scalar & 0x3F))
      case 0x800..<0x10000:
        bytes.append(0xE0 | UInt8(scalar >> 12))
        bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
        bytes.append(0x80 | UInt8(scalar & 0x3F))
      default:
        bytes.append(0xF0 | UInt8(scalar >> 18 & 0x07))
        bytes.append(0x80 | UInt8(scalar >> 12 & 0x3F))
        bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
        bytes.append(0x80 | UInt8(scalar & 0x3F))
      }
      if scalar >= 0x80 { afterReturn = false }
    }

    mutating func append(copying sequence: Slice<UnsafeBufferPointer<UInt8>>) {
      bytes.append(contentsOf: sequence)
      if let only = sequence.first, sequence.count == 1 { count(only) } else { afterReturn = false }
    }

    mutating func appendUnknown() {
      append(0xFFFD)
      if let last = unknown.indices.last, unknown[last].line == line {
        unknown[last].count += 1
      } else {
        unknown.append((line, 1))
      }
    }

    /// Lines end with LF, CR LF or CR.
    private mutating func count(_ byte: UInt8) {
      if byte == 0x0D || (byte == 0x0A && !afterReturn) { line += 1 }
      afterReturn = byte == 0x0D
    }

    func text(_ encoding: Encoding) -> DecodedText {
      DecodedText(bytes: bytes, start: 0, encoding: encoding, unknown: unknown)
    }
  }
}

/// How far bytes are UTF-8.
struct UTF8Check {
  /// Valid sequences of two bytes or more.
  private(set) var multibyte = 0
  /// Bytes that belong to no valid sequence.
  private(set) var invalid = 0

  /// Checks a text in parts side by side.
  ///
  /// They are cut behind line feeds, which are no part of any longer sequence, valid or not.
  init(of bytes: [UInt8], parallelism: Parallelism) {
    let wanted = parallelism.threadCount(forParts: bytes.count >> 22)
    var cuts = [0]
    for part in 1..<max(1, wanted) {
      let feed = bytes[(bytes.count / wanted * part)...].firstIndex(of: 0x0A)
      if let feed, feed >= cuts[cuts.count - 1] { cuts.append(feed + 1) }
    }
    cuts.append(bytes.count)
    let ends = cuts
    let checks = Workers.map(ends.count - 1, parallelism: parallelism) { part in
      bytes.withUnsafeBufferPointer {
        UTF8Check(of: .init(rebasing: $0[ends[part]..<ends[part + 1]]))
      }
    }
    multibyte = checks.reduce(0) { $0 + $1.multibyte }
    invalid = checks.reduce(0) { $0 + $1.invalid }
  }

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place < bytes.count {
      // Eight ASCII bytes at a time.
      if place + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        place += 8
        continue
      }
      let length = Self.sequenceLength(bytes, at: place)
      if length == 0 {
        invalid += 1
        place += 1
      } else {
        if length > 1 { multibyte += 1 }
        place += length
      }
    }
  }

  /// The length of the valid sequence at `place`, 0 if there is none (Unicode 15, table 3-7).
  @inline(__always)
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place + offset < bytes.count && range.contains(bytes[place + offset])
    }
    switch bytes[place] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
