/// A word, a number or a sign of a sheet.
struct Token: Sendable {
  /// What a token is.
  enum Kind: Sendable {
    case word
    case number
    case mark
  }

  /// Where it stands in the repaired text.
  let range: Range<Int>
  /// The small letters without accents, apostrophes straight; of a sign, the plain form of it.
  let key: Word
  /// The plain form of a sign; U+0000 of a word or a number.
  let sign: Unicode.Scalar
  /// What it is.
  let kind: Kind
  /// Whether the first letter is a capital.
  let isCapitalised: Bool
  /// Whether all letters are capitals, two at least, or stand with full stops (`C.P.A.S.`).
  let isAcronym: Bool
  /// Whether a space or the start of a line stands before it.
  let hasSpaceBefore: Bool

  /// Whether it is this sign.
  @inline(__always)
  func isMark(_ sign: Unicode.Scalar) -> Bool { self.sign == sign }

  /// Whether it opens or closes a quotation.
  @inline(__always)
  var isQuote: Bool { sign == "\"" }
}
