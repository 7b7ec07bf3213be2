/// A cell as it may be shown: without control characters, without ways to reach a person, not
/// endlessly long.
///
/// Names of persons are none of this tool's business, and what leads to one (an e-mail address, a
/// telephone number) is taken out before anything else sees the text.
struct CleanText: Equatable {
  /// What remains.
  var text: String
  /// How many addresses and numbers were taken out.
  var withheld = 0
  /// Whether the text was too long and was cut.
  var isCut = false

  /// The longest name that is kept whole, in scalars.
  static let longestName = 300

  /// A text in which there is nothing to clean.
  init(plain text: String) { self.text = text }

  /// Cleans a text; most texts are plain and come back as they are after one look at their bytes.
  init(_ raw: String) {
    guard Self.needsWork(raw) else {
      text = raw
      return
    }
    var scalars = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0xA0, 0x2028, 0x2029: scalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
        0xFEFF, 0xFFFD:
        break
      default: scalars.append(scalar)
      }
    }
    let (kept, count) = ContactParts.removed(from: String(scalars))
    withheld = count
    var words = kept.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    if count > 0 { words = ContactParts.withoutLooseEnds(words) }
    if words.unicodeScalars.count > Self.longestName {
      isCut = true
      let cut = words.unicodeScalars.prefix(Self.longestName - 1)
      words = String(String.UnicodeScalarView(cut)).trimmingSpaces + "…"
    }
    text = words
  }

  /// A cell to be quoted in a message: clean, and short enough to read.
  static func quoted(_ raw: String) -> String {
    let clean = CleanText(raw).text
    return clean.count > 80 ? String(clean.prefix(79)) + "…" : clean
  }

  private static func needsWork(_ raw: String) -> Bool {
    var digits = 0
    var isPlain = true
    var previous: UInt8 = 0
    for byte in raw.utf8 {
      if byte < 0x20 || byte == 0x7F || byte == 0x40 || byte == 0xE2 || byte == 0xEF {
        isPlain = false
      }
      if previous == 0xC2, byte <= 0xA0 { isPlain = false }
      if previous == 0x20, byte == 0x20 { isPlain = false }
      if byte &- 0x30 < 10 { digits += 1 }
      previous = byte
    }
    return !isPlain || digits >= ContactParts.fewestDigits || raw.utf8.count > longestName
  }
}

/// E-mail addresses and telephone numbers in a text.
enum ContactParts {
  /// The fewest digits a telephone number has.
  static let fewestDigits = 8

  /// The text without them, and how many there were.
  static func removed(from text: String) -> (text: String, count: Int) {
    let scalars = Array(text.unicodeScalars)
    var isTaken = [Bool](repeating: false, count: scalars.count)
    var count = 0
    for position in scalars.indices where scalars[position] == "@" {
      guard let range = address(around: position, in: scalars) else { continue }
      for taken in range { isTaken[taken] = true }
      count += 1
    }
    var position = 0
    while position < scalars.count {
      if !isTaken[position], let end = number(from: position, in: scalars) {
        for taken in position..<end { isTaken[taken] = true }
        count += 1
        position = end
      } else {
        position += 1
      }
    }
    guard count > 0 else { return (text, 0) }
    var kept = String.UnicodeScalarView()
    for position in scalars.indices where !isTaken[position] { kept.append(scalars[position]) }
    return (String(kept), count)
  }

  /// A text without the labels and brackets that an address left behind.
  static func withoutLooseEnds(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    words.removeAll { word in
      word.unicodeScalars.allSatisfy { "()[]<>,;:/-–|".unicodeScalars.contains($0) }
        || labels.contains(NameKey.fold(word.filter { !":()<>,;".contains($0) }))
    }
    var result = words.joined(separator: " ")
    while let last = result.last, "(,;:-–/|<[ ".contains(last) { result.removeLast() }
    while let first = result.first, "),;:-–/|>] ".contains(first) { result.removeFirst() }
    return result
  }

  private static let labels: Set<String> = [
    "tel", "telephone", "telefoon", "telefon", "phone", "gsm", "mobile", "mob", "mail", "email",
    "e mail", "courriel", "mailto", "fax",
  ]

  /// Something, an at sign, something with a full stop in it.
  private static func address(around at: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var start = at
    while start > 0, isLocalPart(scalars[start - 1]) { start -= 1 }
    var end = at + 1
    while end < scalars.count, isDomain(scalars[end]) { end += 1 }
    while end > at + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
    guard start < at, scalars[(at + 1)..<end].contains(".") else { return nil }
    return start..<end
  }

  private static func isLocalPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || "._%+-'".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "." || scalar == "-"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  /// Digits from `+` or `0` on, eight to fifteen of them, with the usual signs between.
  ///
  /// Years, spans of years and amounts begin otherwise, so they stay.
  private static func number(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars[start] == "+" || scalars[start] == "0" else { return nil }
    if start > 0, scalars[start - 1].properties.isAlphabetic || isDigit(scalars[start - 1]) {
      return nil
    }
    var digits = 0
    var end = start
    var position = start
    while position < scalars.count {
      let scalar = scalars[position]
      if isDigit(scalar) {
        digits += 1
        end = position + 1
      } else if !(position == start && scalar == "+")
        && !" ./-–()\u{A0}".unicodeScalars.contains(scalar)
      {
        break
      }
      position += 1
    }
    if end < scalars.count, scalars[end].properties.isAlphabetic { return nil }
    return (fewestDigits...15).contains(digits) ? end : nil
  }
}
