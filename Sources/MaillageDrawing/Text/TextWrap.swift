/// Breaks a text into lines that fit a width.
///
/// As few lines as possible; among those the most even, with a liking for breaks before `(` and `–`
/// and after `/` and `:`. No break before `: ; ! ? » / )` nor after `«`, `(` and a lone dash. A word wider than the line is
/// cut after a hyphen or slash if it has one, else between letters. Nothing is added or left out but
/// the spaces at the breaks.
struct TextWrap {
  private var measure: TextMeasure
  private var width: Double

  /// Lines of `width` points, set in `measure`.
  ///
  /// A fiftieth is kept in hand, because drawn letters are rounded to the pixels of a screen.
  init(width: Double, measure: TextMeasure) {
    self.width = width / 1.02
    self.measure = measure
  }

  /// A run of letters that stays together, and what a break after it costs.
  private struct Piece {
    var text: Substring
    var width: Double
    var spaceAfter: Bool
    /// Negative where a break is welcome.
    var breakCost: Double
  }

  /// The lines; one empty line for an empty text.
  ///
  /// - Complexity: O(w²) for w words.
  func lines(of text: String) -> [String] {
    if measure.width(of: text) <= width { return [text] }
    let pieces = pieces(of: text)
    guard !pieces.isEmpty else { return [text] }
    let space = measure.width(of: " ")
    // best[i]: fewest lines, then least cost, for the pieces from i on; next[i]: where line 2 starts.
    var best = [(lines: Int, cost: Double)](repeating: (0, 0), count: pieces.count + 1)
    var next = [Int](repeating: pieces.count, count: pieces.count)
    for start in pieces.indices.reversed() {
      var used = 0.0
      var chosen = (lines: Int.max, cost: Double.infinity)
      for end in start..<pieces.count {
        used += pieces[end].width
        if used > width, end > start { break }
        let isLast = end == pieces.count - 1
        let slack = max(0, (width - used) / width)
        let cost =
          best[end + 1].cost
          + (isLast ? 0.7 * slack * slack : slack * slack + pieces[end].breakCost)
        let lines = best[end + 1].lines + 1
        if (lines, cost) < chosen {
          chosen = (lines, cost)
          next[start] = end + 1
        }
        if pieces[end].spaceAfter { used += space }
      }
      best[start] = chosen
    }
    var lines: [String] = []
    var start = 0
    while start < pieces.count {
      var line = ""
      for place in start..<next[start] {
        line += pieces[place].text
        if pieces[place].spaceAfter, place + 1 < next[start] { line += " " }
      }
      lines.append(line)
      start = next[start]
    }
    return lines
  }

  private func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    let words = Self.words(of: text)
    var place = 0
    while place < words.count {
      // Words that must stay together are one run, spaces included.
      var end = place
      while end + 1 < words.count, Self.clings(words[end], to: words[end + 1]) { end += 1 }
      let run = text[words[place].startIndex..<words[end].endIndex]
      let runWidth = measure.width(of: run)
      if runWidth > width, end > place {
        for word in words[place...end] { append(word, to: &pieces) }
      } else if runWidth <= width, !Self.canBreak(run) {
        pieces.append(
          Piece(text: run, width: runWidth, spaceAfter: true, breakCost: Self.breakCost(after: run))
        )
      } else {
        append(run, to: &pieces)
      }
      if end + 1 < words.count, Self.invitesBreak(before: words[end + 1]) {
        pieces[pieces.count - 1].breakCost = -0.2
      }
      place = end + 1
    }
    return pieces
  }

  private func append(_ run: Substring, to pieces: inout [Piece]) {
    for part in Self.parts(of: run) {
      var rest = part
      while measure.width(of: rest) > width, rest.count > 1 {
        var fitting = rest.prefix(1)
        while fitting.count < rest.count,
          measure.width(of: rest.prefix(fitting.count + 1)) <= width
        {
          fitting = rest.prefix(fitting.count + 1)
        }
        pieces.append(
          Piece(
            text: fitting, width: measure.width(of: fitting), spaceAfter: false, breakCost: 0.5))
        rest = rest[fitting.endIndex...]
      }
      pieces.append(
        Piece(
          text: rest, width: measure.width(of: rest), spaceAfter: false,
          breakCost: rest.last == "-" ? 0.6 : -0.1))
    }
    pieces[pieces.count - 1].spaceAfter = true
    pieces[pieces.count - 1].breakCost = Self.breakCost(after: run)
  }

  /// What stands between single spaces.
  private static func words(of text: String) -> [Substring] {
    // After a space, an accent may stand that makes one letter of both; not among Latin letters and
    // common signs (E2 80 90 and above), where bytes need not be read as letters.
    var (before, beforeThat): (UInt8, UInt8) = (0, 0)
    let isSimple = text.utf8.allSatisfy { byte in
      defer { (beforeThat, before) = (before, byte) }
      if before == 0xE2 { return byte == 0x80 }
      if beforeThat == 0xE2 { return byte >= 0x90 }
      return byte < 0xC4 || byte == 0xE2
    }
    return isSimple
      ? text.utf8.split(separator: 0x20).map { Substring($0) } : text.split(separator: " ")
  }

  private static func invitesBreak(before word: Substring) -> Bool {
    guard let first = word.utf8.first, first == UInt8(ascii: "(") || first == 0xE2 else {
      return false
    }
    return word.first.map { "(–—".contains($0) } ?? false
  }

  /// What a break costs at the space after a run.
  private static func breakCost(after run: Substring) -> Double {
    if isWord(run) { return 0 }
    let ending = run.last ?? " "
    return ending == "/" ? -0.15 : ":;,".contains(ending) ? -0.1 : 0
  }

  /// Whether there may be a place within it to break it: most words have none.
  private static func canBreak(_ run: Substring) -> Bool {
    run.utf8.contains { $0 == 0x2D || $0 == 0x2F || $0 == 0xE2 }
  }

  /// A run, cut after each hyphen, slash and dash within it that has some letters before it.
  private static func parts(of run: Substring) -> [Substring] {
    guard canBreak(run) else { return [run] }
    var parts: [Substring] = []
    var start = run.startIndex
    for place in run.indices where "/-–".contains(run[place]) {
      let end = run.index(after: place)
      if end < run.endIndex, run[end] != " ", run.distance(from: start, to: end) > 3 {
        parts.append(run[start..<end])
        start = end
      }
    }
    parts.append(run[start...])
    return parts
  }

  private static func clings(_ word: Substring, to following: Substring) -> Bool {
    // Signs stand alone, or are no letters of ASCII.
    if isWord(word), isWord(following) { return false }
    if let first = following.first, ":;!?»/)%".contains(first), following.count == 1 { return true }
    if let last = word.last, "«(–—".contains(last), word.count == 1 { return true }
    return following.first == "»"
  }

  /// Whether it is clear at a glance that it begins and ends with a letter or digit of ASCII.
  private static func isWord(_ text: Substring) -> Bool {
    func isLetter(_ byte: UInt8?) -> Bool {
      switch byte ?? 0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    return isLetter(text.utf8.first) && isLetter(text.utf8.last)
  }
}
