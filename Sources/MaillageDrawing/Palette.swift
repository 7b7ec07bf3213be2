/// Colours that were measured to be told apart: in daylight, in print and by colour-blind readers.
public enum Palette {
  /// A swatch, the letters on it, and lines of the same hue that are dark enough on white.
  public struct Hue: Sendable, Hashable {
    /// The colour of the swatch, `#rrggbb`.
    public var swatch: String
    /// The colour of the letters on it, `#rrggbb`.
    public var ink: String
    /// The colour of lines, `#rrggbb`.
    public var line: String
  }

  /// Eight hues, the most different first. A ninth sector may take the first again: the letters on
  /// the swatch still tell them apart.
  ///
  /// - Reference: M. Okabe, K. Ito, Color Universal Design, 2008 (the hues).
  public static let hues = [
    Hue(swatch: "#0072B2", ink: "#FFFFFF", line: "#0072B2"),
    Hue(swatch: "#E69F00", ink: "#10131A", line: "#B97400"),
    Hue(swatch: "#009E73", ink: "#10131A", line: "#00795A"),
    Hue(swatch: "#CC79A7", ink: "#10131A", line: "#A8467E"),
    Hue(swatch: "#C65300", ink: "#FFFFFF", line: "#C65300"),
    Hue(swatch: "#F0E442", ink: "#10131A", line: "#8A7D00"),
    Hue(swatch: "#4A4A55", ink: "#FFFFFF", line: "#4A4A55"),
    Hue(swatch: "#56B4E9", ink: "#10131A", line: "#2A7FB0"),
  ]

  /// The hue of the sector at `place`; hues come round again after the eighth.
  public static func hue(at place: Int) -> Hue {
    hues[((place % hues.count) + hues.count) % hues.count]
  }
}

/// The colours of a picture that do not depend on the data.
enum Theme {
  static let page = HexColour(rgb: 0xFFFFFF)
  static let card = HexColour(rgb: 0xFFFFFF)
  static let cardOutline = HexColour(rgb: 0x9AA3B5)
  static let sharedOutline = HexColour(rgb: 0x2E3850)
  static let platform = HexColour(rgb: 0x26324B)
  static let plainInk = HexColour(rgb: 0x1F2430)
  static let mutedInk = HexColour(rgb: 0x56607A)
  static let lightInk = HexColour(rgb: 0xFFFFFF)
  static let banner = HexColour(rgb: 0xFFF0C2)
  static let bannerOutline = HexColour(rgb: 0xB97400)
  static let bannerInk = HexColour(rgb: 0x4A2F00)
  static let noSectorLine = HexColour(rgb: 0x5B6478)
  static let link = HexColour(rgb: 0x26324B)

  /// What the same things look like in dark surroundings.
  enum Dark {
    static let page = HexColour(rgb: 0x12161E)
    static let card = HexColour(rgb: 0x1C222D)
    static let cardOutline = HexColour(rgb: 0x667089)
    static let sharedOutline = HexColour(rgb: 0xC3CBDA)
    static let platform = HexColour(rgb: 0x38486E)
    static let platformOutline = HexColour(rgb: 0x7F90B8)
    static let plainInk = HexColour(rgb: 0xE8EBF2)
    static let mutedInk = HexColour(rgb: 0xAAB4C8)
    static let banner = HexColour(rgb: 0x3A2C08)
    static let bannerOutline = HexColour(rgb: 0xD9A23A)
    static let bannerInk = HexColour(rgb: 0xFFE9B5)
  }
}
