/// Signs that a text is a list of persons or cases, which this tool must not read.
///
/// Counted are lines with a national register number, with a birth or the number of a case, and lines
/// that are a name with a date of birth. Three of a kind are a list: a sheet about a partnership has none.
package enum CaseListMark {
  /// How many lines of one kind make a list.
  private static let fewestLines = 3

  /// What was found and on how many lines ("born × 12"), never what stands there; `nil` for other texts.
  ///
  /// - Complexity: O(bytes).
  package static func find(in text: String) -> String? {
    var counts: [(sign: String, count: Int)] = []
    var text = text
    let found: String? = text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        var digits = 0
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
          if bytes[end] &- 0x30 < 10 { digits += 1 }
          end += 1
        }
        // Every sign has a number with it.
        if digits >= 2, let sign = sign(of: bytes[start..<min(end, start + longestLine)]) {
          let place =
            counts.firstIndex { $0.sign == sign }
            ?? {
              counts.append((sign, 0))
              return counts.count - 1
            }()
          counts[place].count += 1
        }
        start = end + 1
      }
      return counts.first { $0.count >= fewestLines }.map { "\($0.sign) × \($0.count)" }
    }
    return found
  }

  /// How much of a line is looked at.
  private static let longestLine = 2_000

  /// The sign of a person or a case in a line.
  private static func sign(of line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let bytes = Array(line)
    if hasNationalNumber(bytes) { return "NN.NN.NN-NNN.NN" }
    let words = NameKey.fold(String(decoding: bytes, as: UTF8.self))
      .split { !($0.isLetter || $0.isNumber || $0 == "°") }
    let text = " " + words.joined(separator: " ") + " "
    let date = dateYear(in: bytes)
    for (cue, needsDate) in cues where text.contains(cue) {
      if needsDate ? date != nil : hasDigit(text, after: cue) {
        return cue.trimmingSpaces
      }
    }
    // "DUPONT Marie 12/05/1998": nothing else is born so long ago and called so.
    if let date, birthYears.contains(date), bytes.count <= 120, beginsWithName(words) {
      return "nom, date"
    }
    return nil
  }

  /// What stands before a birth (with a date) or the number of a case (with a number), folded.
  private static let cues: [(text: String, needsDate: Bool)] = [
    (" ne le ", true), (" nee le ", true), (" ne e le ", true),
    (" date de naissance", true), (" geboren op ", true), (" geboren te ", true), (" geb ", true),
    (" geboortedatum", true), (" geboren am ", true), (" geburtsdatum", true), (" born on ", true),
    (" date of birth", true), (" dob ", true),
    (" dossier n°", false), (" dossier nr ", false), (" dossier no ", false),
    (" dossiernummer", false), (" dossiernr ", false), (" numero de dossier", false),
    (" notice n°", false), (" notitienummer", false),
    (" aktenzeichen", false), (" fallnummer", false), (" case no ", false),
    (" case number", false), (" case ref", false), (" registre national", false),
    (" rijksregisternummer", false), (" nationalregisternummer", false), (" niss", false),
    (" insz", false),
  ]

  /// The years in which a person of a case may be born.
  private static let birthYears = 1930...2015

  /// Whether a number begins within a few signs behind a cue.
  private static func hasDigit(_ text: String, after cue: String) -> Bool {
    guard let range = text.firstRange(of: cue) else { return false }
    return text[range.upperBound...].utf8.prefix(6).contains { $0 &- 0x30 < 10 }
  }

  /// Whether a line begins with two or three words, one of them a given name, and then a number.
  private static func beginsWithName(_ words: [Substring]) -> Bool {
    let letters = words.prefix(4).prefix { word in word.allSatisfy { $0.isLetter } }
    return (2...3).contains(letters.count) && letters.contains { GivenNames.contains(String($0)) }
  }

  /// `85.07.30-033.28`, also with spaces for the signs; digits alone are no sign of anything.
  private static func hasNationalNumber(_ bytes: [UInt8]) -> Bool {
    let pattern = Array("00.00.00-000.00".utf8)
    guard bytes.count >= pattern.count else { return false }
    return (0...(bytes.count - pattern.count)).contains { start in
      let isLoose =
        start == 0 || !(bytes[start - 1] &- 0x30 < 10)
      return isLoose
        && pattern.indices.allSatisfy { place in
          let byte = bytes[start + place]
          switch pattern[place] {
          case 0x30: return byte &- 0x30 < 10
          case 0x2D: return byte == 0x2D || byte == 0x20
          default: return byte == 0x2E || byte == 0x20
          }
        }
    }
  }

  /// The year of the first full date: `12/05/1998`, `12.5.1998`, `1998-05-12`, `12 mai 1998`.
  private static func dateYear(in bytes: [UInt8]) -> Int? {
    var runs: [(value: Int, digits: Int, start: Int, end: Int)] = []
    var place = 0
    while place < bytes.count, runs.count < 40 {
      guard bytes[place] &- 0x30 < 10 else {
        place += 1
        continue
      }
      let start = place
      var value = 0
      while place < bytes.count, bytes[place] &- 0x30 < 10 {
        value = min(value * 10 + Int(bytes[place] - 0x30), 1_000_000)
        place += 1
      }
      runs.append((value, place - start, start, place))
    }
    for index in runs.indices {
      let run = runs[index]
      guard run.digits == 4, (1_900...2_100).contains(run.value) else { continue }
      func isJoined(_ one: Int, _ two: Int) -> Bool {
        runs.indices.contains(one) && runs.indices.contains(two)
          && runs[two].start - runs[one].end == 1 && "/.-".utf8.contains(bytes[runs[one].end])
      }
      let isLast = isJoined(index - 2, index - 1) && isJoined(index - 1, index)
      let isFirst = isJoined(index, index + 1) && isJoined(index + 1, index + 2)
      let isWritten =
        index > 0 && runs[index - 1].digits <= 2
        && (5...16).contains(run.start - runs[index - 1].end)
      if isLast || isFirst || isWritten { return run.value }
    }
    return nil
  }
}
