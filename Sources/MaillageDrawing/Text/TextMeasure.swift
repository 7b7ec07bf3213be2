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
    let table = Self.table(family, isBold: isBold)
    let thousandths =
      text.utf8.withContiguousStorageIfAvailable { table.width(of: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { table.width(of: $0) }
    return Double(thousandths) * size / 1000
  }

  /// The same of bytes of UTF-8, as valid as those of a string.
  func width(of text: UnsafeBufferPointer<UInt8>) -> Double {
    Double(Self.table(family, isBold: isBold).width(of: text)) * size / 1000
  }

  /// The widths of one family and weight; see ``FontWidths``.
  private struct Table {
    var latin: [UInt16]
    var punctuation: [UInt16]

    /// The sum over the letters of a text in UTF-8, which is valid in a string.
    func width(of text: UnsafeBufferPointer<UInt8>) -> Int {
      var thousandths = 0
      var place = 0
      while place < text.count {
        let first = UInt32(text[place])
        if first < 0x80, first >= 0x20 {
          thousandths += Int(latin[Int(first) - 0x20])
          place += 1
          continue
        }
        // The first byte says how many there are, and has the highest bits of the letter.
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
        for next in (place + 1)..<(place + length) {
          scalar = scalar << 6 | UInt32(text[next] & 0x3F)
        }
        place += length
        switch scalar {
        case 0x20..<0x180: thousandths += Int(latin[Int(scalar) - 0x20])
        case 0x2010..<0x2027: thousandths += Int(punctuation[Int(scalar) - 0x2010])
        default: thousandths += TextMeasure.advance(ofRare: scalar)
        }
      }
      return thousandths
    }

    func widest(_ other: Table) -> Table {
      Table(
        latin: zip(latin, other.latin).map { max($0, $1) },
        punctuation: zip(punctuation, other.punctuation).map { max($0, $1) })
    }
  }

  private static let liberation = Table(
    latin: FontWidths.liberationSansLatin, punctuation: FontWidths.liberationSansPunctuation)
  private static let liberationBold = Table(
    latin: FontWidths.liberationSansBoldLatin, punctuation: FontWidths.liberationSansBoldPunctuation
  )
  private static let dejaVu = Table(
    latin: FontWidths.dejaVuSansLatin, punctuation: FontWidths.dejaVuSansPunctuation)
  private static let dejaVuBold = Table(
    latin: FontWidths.dejaVuSansBoldLatin, punctuation: FontWidths.dejaVuSansBoldPunctuation)
  private static let widest = liberation.widest(dejaVu)
  private static let widestBold = liberationBold.widest(dejaVuBold)

  private static func table(_ family: Family, isBold: Bool) -> Table {
    switch (family, isBold) {
    case (.liberationSans, false): liberation
    case (.liberationSans, true): liberationBold
    case (.dejaVuSans, false): dejaVu
    case (.dejaVuSans, true): dejaVuBold
    case (.widest, false): widest
    case (.widest, true): widestBold
    }
  }

  /// Guesses on the safe side for all that is not tabled.
  private static func advance(ofRare scalar: UInt32) -> Int {
    switch scalar {
    // What joins the letter before it.
    case 0x300..<0x370, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F: 0
    case 0x202F, 0x2009, 0x200A: 334  // thin spaces
    case 0x2039, 0x203A: 412
    case 0x20AC: 700
    case 0x25A0...0x25A1: 950  // squares
    case 0x180..<0x590: 830  // extended Latin, Greek, Cyrillic, Armenian: wider than their mean
    case 0x590..<0x600: 660  // Hebrew
    case 0x600..<0x1100: 800  // Arabic and the scripts of India and South-East Asia
    case 0x1F000...0x1FFFF: 1380  // emoji
    default: 1020  // Chinese, Japanese, Korean and symbols: square
    }
  }
}
