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

  /// The lines; one empty line for an empty text.
  ///
  /// - Complexity: O(w²) for w words.
  func lines(of text: String) -> [String] {
    if measure.width(of: text) <= width { return [text] }
    let pieces = TextPieces(of: text, width: width, measure: measure).pieces
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
    lines.reserveCapacity(best[0].lines)
    var start = 0
    while start < pieces.count {
      lines.append(Self.joined(pieces[start..<next[start]], of: text))
      start = next[start]
    }
    return lines
  }

  /// Pieces of a text on one line.
  private static func joined(_ pieces: ArraySlice<TextPieces.Piece>, of text: String) -> String {
    guard let first = pieces.first, let last = pieces.last else { return "" }
    // They stand in the text as in the line, unless there is more than a space between two of them.
    let length = pieces.dropLast().reduce(last.bytes.count) {
      $0 + $1.bytes.count + ($1.spaceAfter ? 1 : 0)
    }
    let run = first.bytes.lowerBound..<last.bytes.upperBound
    if run.count == length { return String(TextPieces.slice(text, run)) }
    var line = ""
    for piece in pieces.dropLast() {
      line += TextPieces.slice(text, piece.bytes)
      if piece.spaceAfter { line += " " }
    }
    return line + TextPieces.slice(text, last.bytes)
  }
}
