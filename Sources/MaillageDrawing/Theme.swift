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
  static let bar = HexColour(rgb: 0x7C87A0)
  static let platformBar = HexColour(rgb: 0xC3CBDA)
  static let track = HexColour(rgb: 0xF3F5F9)
  static let block = HexColour(rgb: 0xE1E7F1)
  static let blockOutline = HexColour(rgb: 0xB4BED0)
  static let link = HexColour(rgb: 0x26324B)
  static let first = HexColour(rgb: 0x0072B2)
  static let second = HexColour(rgb: 0xC65300)
  static let gained = HexColour(rgb: 0x0072B2)
  static let lost = HexColour(rgb: 0xC65300)
  static let kept = HexColour(rgb: 0x8A94AA)
  static let absent = HexColour(rgb: 0xD3D9E4)
  static let panelOutline = HexColour(rgb: 0xDDE2EB)

  /// The colour that a tone gives to lines and letters, if it gives one.
  static func colour(of tone: Tone) -> HexColour? {
    switch tone {
    case .plain: nil
    case .first: first
    case .second: second
    case .kept: kept
    case .gained: gained
    case .lost: lost
    case .absent: absent
    }
  }

  /// What the same things look like in dark surroundings.
  enum Dark {
    static let page = HexColour(rgb: 0x12161E)
    static let card = HexColour(rgb: 0x1C222D)
    static let cardOutline = HexColour(rgb: 0x667089)
    static let sharedOutline = HexColour(rgb: 0xC3CBDA)
    static let platform = HexColour(rgb: 0x38486E)
    static let platformOutline = HexColour(rgb: 0x7F90B8)
    static let bar = HexColour(rgb: 0x8792AB)
    static let track = HexColour(rgb: 0x191F29)
    static let block = HexColour(rgb: 0x2A3344)
    static let blockOutline = HexColour(rgb: 0x55617A)
    static let plainInk = HexColour(rgb: 0xE8EBF2)
    static let mutedInk = HexColour(rgb: 0xAAB4C8)
    static let banner = HexColour(rgb: 0x3A2C08)
    static let bannerOutline = HexColour(rgb: 0xD9A23A)
    static let bannerInk = HexColour(rgb: 0xFFE9B5)
    static let absent = HexColour(rgb: 0x39435A)
    static let panelOutline = HexColour(rgb: 0x2A3344)
  }
}

extension HexColour {
  /// The same colour, light enough to stand out in the dark.
  var inTheDark: HexColour { lightened(on: Theme.Dark.page, contrast: 5) }
}
