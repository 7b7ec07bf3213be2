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
        if digits >= 2,
          let sign = sign(of: bytes[start..<min(end, start + longestLine)], digits: digits)
        {
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
  private static func sign(
    of line: Slice<UnsafeBufferPointer<UInt8>>, digits: Int
  ) -> String? {
    let bytes = Array(line)
    if digits >= 11, hasNationalNumber(bytes) { return "NN.NN.NN-NNN.NN" }
    let words = folded(bytes)
    let date = digits >= 5 ? dateYear(in: bytes) : nil
    if let cue = cue(in: words, hasDate: date != nil) { return cue }
    // "DUPONT Marie 12/05/1998": nothing else is born so long ago and called so.
    if let date, birthYears.contains(date), bytes.count <= 120, beginsWithName(words) {
      return "NN.NN.NNNN"
    }
    return nil
  }

  /// A line folded, all signs but "°" as one space, and a space at each end.
  private static func folded(_ line: [UInt8]) -> [UInt8] {
    var folded: ContiguousArray<UInt8> = []
    NameKey.fold(String(decoding: line, as: UTF8.self), onto: &folded)
    var words: [UInt8] = [0x20]
    for byte in folded {
      if byte >= 0x80 || HTMLEntities.isLetterOrDigit(byte) {
        words.append(byte)
      } else if words.last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last != 0x20 { words.append(0x20) }
    return words
  }

  /// The first cue that stands at the beginning of a word, with the date or number that it needs.
  private static func cue(in words: [UInt8], hasDate: Bool) -> String? {
    words.withUnsafeBufferPointer { words in
      for place in 1..<words.count where words[place - 1] == 0x20 {
        guard let found = cueFinder.stem(at: place, in: words) else { continue }
        let behind = words[(place + cueFinder.count(found))...].prefix(6)
        if cues[found].needsDate ? hasDate : behind.contains(where: { $0 &- 0x30 < 10 }) {
          return cues[found].text.trimmingSpaces
        }
      }
      return nil
    }
  }

  private static let cueFinder = StemFinder(cues.map(\.text))

  /// What stands before a birth (with a date) or the number of a case (with a number), folded.
  private static let cues: [(text: String, needsDate: Bool)] = [
    ("ne le ", true), ("nee le ", true), ("ne a ", true), ("nee a ", true), ("naissance", true),
    ("ne e le ", true), ("date de naissance", true),
    ("geboren op ", true), ("geboren te ", true), ("geb ", true), ("geborene", true),
    ("geboren ", true), ("born ", true),
    ("birth date", true), ("geboortedatum", true),
    ("geboren am ", true), ("geburtsdatum", true), ("born on ", true), ("date of birth", true),
    ("dob ", true), ("dossier n°", false), ("dossier nr ", false), ("dossier no ", false),
    ("dossiernummer", false), ("dossiernr ", false), ("numero de dossier", false),
    ("notice n°", false), ("signalement n°", false), ("signalement nr ", false),
    ("beneficiaire n°", false), ("client n°", false), ("cas n°", false), ("situation n°", false),
    ("melding nr ", false), ("casus nr ", false), ("casus ", false), ("client nr ", false),
    ("fall nr ", false), ("akte nr ", false), ("klient nr ", false), ("client no ", false),
    ("referral no ", false), ("notitienummer", false), ("aktenzeichen", false),
    ("fallnummer", false), ("case no ", false), ("case number", false), ("case ref", false),
    ("registre national", false), ("rijksregisternummer", false),
    ("nationalregisternummer", false), ("niss ", false), ("insz ", false),
  ]

  /// The years in which a person of a case may be born.
  private static let birthYears = 1930...2015

  /// Whether a line begins with two or three words, one of them a given name, and then a number.
  private static func beginsWithName(_ words: [UInt8]) -> Bool {
    let letters = words.split(separator: 0x20).prefix(4).prefix { word in
      word.allSatisfy { $0 >= 0x61 }
    }
    return (2...3).contains(letters.count)
      && letters.contains { $0.withUnsafeBufferPointer { GivenNames.contains(Word($0)) } }
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
