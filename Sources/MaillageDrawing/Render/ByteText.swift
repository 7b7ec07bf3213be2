/// A long text under construction, as bytes: a picture has thousands of short pieces, and joining
/// them as strings would take longer than drawing it.
struct ByteText {
  private(set) var bytes: [UInt8] = []

  /// An empty text, with room for so many bytes.
  init(room: Int = 0) {
    bytes.reserveCapacity(room)
  }

  /// The text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds `text` as it stands.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Adds bytes of another text.
  mutating func add(_ slice: ArraySlice<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  /// Adds a whole number.
  mutating func add(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    addDigits(number.magnitude)
  }

  /// Adds `value` with at most `digits` decimals, without trailing zeros, after a point.
  mutating func add(_ value: Double, digits: Int = 2) {
    var scale: UInt = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = value * Double(scale)
    guard abs(scaled) < 1e15 else { return bytes.append(UInt8(ascii: "0")) }
    let units = Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, part) = units.magnitude.quotientAndRemainder(dividingBy: scale)
    addDigits(whole)
    guard part != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    // Digit by digit, until nothing but zeros would follow.
    var rest = part
    while rest != 0 {
      scale /= 10
      let (digit, remainder) = rest.quotientAndRemainder(dividingBy: scale)
      bytes.append(UInt8(ascii: "0") + UInt8(digit))
      rest = remainder
    }
  }

  /// Adds a colour as `#rrggbb`.
  mutating func add(_ colour: HexColour) {
    bytes.append(UInt8(ascii: "#"))
    addHex(colour.red)
    addHex(colour.green)
    addHex(colour.blue)
  }

  /// Adds `text` as it stands in XML, between tags and in values.
  mutating func add(escaped text: String) {
    var text = text
    text.withUTF8 { letters in
      // What is behind the last letter that had to be escaped; most names have none.
      var start = 0
      for (place, letter) in letters.enumerated() {
        let name: String
        switch letter {
        case UInt8(ascii: "&"): name = "&amp;"
        case UInt8(ascii: "<"): name = "&lt;"
        case UInt8(ascii: ">"): name = "&gt;"
        case UInt8(ascii: "\""): name = "&quot;"
        default: continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start..<place]))
        add(name)
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start...]))
    }
  }

  private mutating func addHex(_ part: UInt8) {
    addHex(digit: part >> 4)
    addHex(digit: part & 15)
  }

  private mutating func addHex(digit: UInt8) {
    bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
  }

  private mutating func addDigits(_ number: UInt) {
    guard number >= 10 else { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    addDigits(number / 10)
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

/// Numbers as text: short, and the same everywhere.
enum Decimal {
  /// `value` with at most `digits` decimals, without trailing zeros, after a point.
  static func text(_ value: Double, digits: Int = 2) -> String {
    var text = ByteText()
    text.add(value, digits: digits)
    return text.string
  }
}
