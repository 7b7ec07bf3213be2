/// Cuts the tokens of a block into sentences.
enum Sentences {
  /// The sentences of a block, the sign that ends each left in.
  ///
  /// A full stop ends a sentence before a capital or a quotation; within a short quotation it does
  /// not ("Retissons du lien. Penser ensemble").
  static func split(_ block: Range<Int>, of tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = block.lowerBound
    var quoteEnd = -1
    for place in block {
      let token = tokens[place]
      if place - start >= longest {
        result.append(start..<place)
        start = place
      }
      // "jeugdwerk, bestuur e.a. Twee keer per jaar": the stop belongs to the abbreviation.
      if token.kind == .word, !token.isCapitalised, place > quoteEnd, place + 1 < block.upperBound,
        andSoOn.contains(token.key), startsSentence(place + 1, of: tokens)
      {
        result.append(start..<place + 1)
        start = place + 1
        continue
      }
      guard token.kind == .mark else { continue }
      if token.isQuote, place > quoteEnd {
        quoteEnd = closingQuote(from: place, within: block, of: tokens) ?? -1
      }
      guard place > quoteEnd, isEnd(place, in: block, of: tokens) else { continue }
      result.append(start..<place + 1)
      start = place + 1
    }
    if start < block.upperBound { result.append(start..<block.upperBound) }
    return result
  }

  /// Abbreviations at the end of a list that keep their stop.
  private static let andSoOn = WordSet("ea e.a ed e.d enz etc usw")

  private static func startsSentence(_ place: Int, of tokens: [Token]) -> Bool {
    tokens[place].kind == .word && tokens[place].isCapitalised && !tokens[place].isAcronym
  }

  /// Whether a full stop belongs to an initial: "J. Peeters".
  static func isInitial(_ stop: Int, of tokens: [Token]) -> Bool {
    guard isLetterWithStop(stop, of: tokens) else { return false }
    // "u. a.", "z. B.": letters with a stop each.
    return tokens[stop - 1].isCapitalised || isLetterWithStop(stop - 2, of: tokens)
      || stop + 2 < tokens.count && isLetterWithStop(stop + 2, of: tokens)
  }

  private static func isLetterWithStop(_ stop: Int, of tokens: [Token]) -> Bool {
    stop > 0 && tokens[stop].isMark(".") && !tokens[stop].hasSpaceBefore
      && tokens[stop - 1].kind == .word && tokens[stop - 1].range.count == 1
  }

  /// How many tokens a sentence may have; what is longer is no sentence and is cut.
  private static let longest = 2048

  /// The sign that closes a quotation of at most sixteen tokens.
  private static func closingQuote(
    from open: Int, within block: Range<Int>, of tokens: [Token]
  ) -> Int? {
    let limit = min(block.upperBound, open + 18)
    return ((open + 1)..<max(limit, open + 1)).first { tokens[$0].isQuote }
  }

  private static func isEnd(_ place: Int, in block: Range<Int>, of tokens: [Token]) -> Bool {
    let token = tokens[place]
    guard [".", "!", "?", "…"].contains(token.sign) else { return false }
    guard place + 1 < block.upperBound else { return true }
    let next = tokens[place + 1]
    // "geholfen.Damit": the space was lost.
    if !next.hasSpaceBefore {
      return token.sign == "." && next.kind == .word && next.isCapitalised && !next.isAcronym
        && tokens[place - 1].kind == .word && !tokens[place - 1].isCapitalised
        && tokens[place - 1].range.count > 3 && next.range.count > 2
        && place + 2 < block.upperBound && tokens[place + 2].hasSpaceBefore
    }
    if isInitial(place, of: tokens) { return false }
    return next.isCapitalised || next.isQuote || next.kind == .number || next.isMark("•")
  }
}
