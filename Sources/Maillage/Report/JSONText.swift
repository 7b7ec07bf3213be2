/// A JSON value whose members keep the order in which they are given.
///
/// Numbers are doubles or integers; an undefined number (NaN) or an infinite one is written `null`.
public indirect enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number as the shortest decimal that reads back as the same double; `null` unless finite.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object([Member])
  /// Values in order, each made when it is needed: millions of them never stand side by side.
  case series(Series)

  /// A named value of an object.
  public struct Member: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: JSONValue

    /// A named value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Values made on demand; either all of them hold other values, or none does.
  public struct Series: Sendable, Hashable {
    /// How many there are.
    public let count: Int
    /// Makes the value at a position.
    public let value: @Sendable (Int) -> JSONValue

    /// Values made by position, from 0 on.
    public init(count: Int, value: @escaping @Sendable (Int) -> JSONValue) {
      self.count = count
      self.value = value
    }

    /// Whether the values are equal, one by one.
    public static func == (one: Series, other: Series) -> Bool {
      one.count == other.count && (0..<one.count).allSatisfy { one.value($0) == other.value($0) }
    }

    /// Feeds the number of values: equal series have as many.
    public func hash(into hasher: inout Hasher) { hasher.combine(count) }
  }

  /// A text, or `null` where there is none.
  public static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A whole number, or `null` where there is none.
  public static func count(_ count: Int?) -> JSONValue { count.map(JSONValue.integer) ?? .null }

  /// Texts in order.
  public static func texts(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  /// Numbers by name, sorted by name: a dictionary has no order of its own.
  public static func numbers(_ numbers: [String: Double]) -> JSONValue {
    .object(
      numbers.keys.sorted(by: utf8Precedes).map { Member($0, .number(numbers[$0] ?? .nan)) })
  }

  private static func utf8Precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByFloatLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Values in order.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Named values in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

/// Writes JSON: the same value gives the same bytes, whatever the machine.
///
/// An object or array that holds nothing but plain values stands on one line, so that a changed
/// number is one changed line; everything else is indented by one space a level.
public struct JSONText {
  /// The UTF-8 bytes written so far and not yet handed on.
  public private(set) var bytes: [UInt8] = []
  /// Where full pages go; nil to keep everything.
  private var sink: ((ArraySlice<UInt8>) -> Void)?
  private static let pageSize = 1 << 20

  /// An empty text.
  public init() {}

  /// The text of a value, ended by a line feed.
  public init(_ value: JSONValue) {
    write(value, depth: 0)
    bytes.append(0x0A)
  }

  /// Hands on the text of a value, ended by a line feed, page by page: a document of millions of
  /// nodes is never held whole.
  public static func write(_ value: JSONValue, to sink: (ArraySlice<UInt8>) -> Void) {
    withoutActuallyEscaping(sink) { sink in
      var text = JSONText()
      text.sink = sink
      text.write(value, depth: 0)
      text.bytes.append(0x0A)
      sink(text.bytes[...])
    }
  }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// A number as it stands in JSON: shortest round trip, no fraction where it is whole.
  public static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(.towardZero), abs(value) < 9_007_199_254_740_992 {
      return String(Int(value))
    }
    return "\(value)"
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .number(let number): append(Self.number(number))
    case .string(let text): appendQuoted(text)
    case .array(let values):
      let isFlat = values.allSatisfy(\.isPlain)
      writeItems(values, isFlat: isFlat, open: "[", close: "]", depth: depth) { text, value in
        text.write(value, depth: depth + 1)
      }
    case .series(let series):
      let isFlat = series.count == 0 || series.value(0).isPlain
      writeItems(0..<series.count, isFlat: isFlat, open: "[", close: "]", depth: depth) {
        text, position in
        text.write(series.value(position), depth: depth + 1)
      }
    case .object(let members):
      let isFlat = members.allSatisfy(\.value.isPlain)
      writeItems(members, isFlat: isFlat, open: "{", close: "}", depth: depth) { text, member in
        text.appendQuoted(member.name)
        text.append(": ")
        text.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeItems<Items: Collection>(
    _ items: Items, isFlat: Bool, open: String, close: String, depth: Int,
    item write: (inout JSONText, Items.Element) -> Void
  ) {
    append(open)
    var isFirst = true
    for item in items {
      if !isFirst { append(isFlat ? ", " : ",") }
      isFirst = false
      if !isFlat { breakLine(depth + 1) }
      write(&self, item)
      handOnFullPage()
    }
    if !isFlat { breakLine(depth) }
    append(close)
  }

  private mutating func handOnFullPage() {
    guard bytes.count >= Self.pageSize, let sink else { return }
    sink(bytes[...])
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func breakLine(_ depth: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth))
  }

  /// Escapes what JSON demands, and the two separators that end a line in older JavaScript.
  private mutating func appendQuoted(_ text: String) {
    bytes.append(0x22)
    // Most texts have nothing to escape; U+2028 and U+2029 begin with the byte E2.
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xE2
    }
    if isPlain {
      append(text)
    } else {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    }
    bytes.append(0x22)
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0..<0x20, 0x7F, 0x2028, 0x2029:
      let digits = String(scalar.value, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    case 0x20..<0x7F: bytes.append(UInt8(scalar.value))
    default: if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
    }
  }
}

extension JSONValue {
  /// Whether it holds no other value.
  fileprivate var isPlain: Bool {
    switch self {
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    case .series(let series): series.count == 0
    default: true
    }
  }
}
