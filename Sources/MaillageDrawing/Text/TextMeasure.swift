/// How wide a text is, without asking any font.
///
/// Pictures must come out the same on every machine, so boxes are sized by the widths tabled here
/// and not by the fonts at hand. `widest` fits whichever of the two families is found.
public struct TextMeasure: Sendable, Hashable {
  /// The families whose widths are known.
  public enum Family: Sendable, Hashable, CaseIterable {
    /// Liberation Sans, Arial, Helvetica.
    case liberationSans
    /// DejaVu Sans.
    case dejaVuSans
    /// The wider of the two, letter by letter.
    case widest
  }

  /// The family.
  public var family: Family
  /// The type size in points.
  public var size: Double
  /// Whether it is bold.
  public var isBold: Bool

  /// A measure for one family, size and weight.
  public init(family: Family = .widest, size: Double, isBold: Bool = false) {
    self.family = family
    self.size = size
    self.isBold = isBold
  }

  /// The width of `text` on one line, in points.
  ///
  /// - Complexity: O(length of `text`).
  public func width(of text: some StringProtocol) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += advance(of: scalar.value) }
    return Double(thousandths) * size / 1000
  }

  private func advance(of scalar: UInt32) -> Int {
    switch family {
    case .liberationSans:
      isBold
        ? Self.advance(
          of: scalar, FontWidths.liberationSansBoldLatin, FontWidths.liberationSansBoldPunctuation)
        : Self.advance(
          of: scalar, FontWidths.liberationSansLatin, FontWidths.liberationSansPunctuation)
    case .dejaVuSans:
      isBold
        ? Self.advance(
          of: scalar, FontWidths.dejaVuSansBoldLatin, FontWidths.dejaVuSansBoldPunctuation)
        : Self.advance(of: scalar, FontWidths.dejaVuSansLatin, FontWidths.dejaVuSansPunctuation)
    case .widest:
      max(
        TextMeasure(family: .liberationSans, size: size, isBold: isBold).advance(of: scalar),
        TextMeasure(family: .dejaVuSans, size: size, isBold: isBold).advance(of: scalar))
    }
  }

  private static func advance(of scalar: UInt32, _ latin: [UInt16], _ punctuation: [UInt16])
    -> Int
  {
    switch scalar {
    case 0x20..<0x180: Int(latin[Int(scalar) - 0x20])
    case 0x2010..<0x2027: Int(punctuation[Int(scalar) - 0x2010])
    // What joins the letter before it.
    case 0x300..<0x370, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F: 0
    case 0x202F, 0x2009, 0x200A: 334  // thin spaces
    case 0x2039, 0x203A: 412
    case 0x20AC: 700
    case 0x180..<0x590: 830  // extended Latin, Greek, Cyrillic, Armenian: wider than their mean
    case 0x590..<0x600: 660  // Hebrew
    case 0x600..<0x1100: 800  // Arabic and the scripts of India and South-East Asia
    case 0x1F000...0x1FFFF: 1380  // emoji
    default: 1020  // Chinese, Japanese, Korean and symbols: square
    }
  }
}
