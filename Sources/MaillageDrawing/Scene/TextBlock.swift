/// Lines of text at a place.
public struct TextBlock: Sendable, Hashable {
  /// Where; as high as the lines are.
  public var frame: Frame
  /// The lines, already broken.
  public var lines: [String]
  /// How they are set.
  public var style: TextStyle
  /// Against which side of the frame.
  public var alignment: Alignment

  /// The side of the frame that lines stand against.
  public enum Alignment: Sendable, Hashable {
    /// The left side.
    case leading
    /// The middle.
    case centre
    /// The right side.
    case trailing
  }

  /// Text at a place; the frame gets the height of the lines.
  init(
    x: Double, y: Double, width: Double, lines: [String], style: TextStyle,
    alignment: Alignment = .leading
  ) {
    self.lines = lines
    self.style = style
    self.alignment = alignment
    frame = Frame(x: x, y: y, width: width, height: Double(lines.count) * style.lineHeight)
  }
}

/// The ways in which text is set: size, weight and ink.
public enum TextStyle: String, Sendable, Hashable, CaseIterable {
  /// The heading of the picture.
  case title
  /// The line below it.
  case subtitle
  /// The head of a column.
  case head
  /// The head of a sector in a roster.
  case group
  /// A name in a box.
  case name
  /// A name in a box, among many.
  case smallName
  /// The number at the right edge of a box.
  case count
  /// A small word in a box.
  case remark
  /// The name of a platform.
  case platform
  /// The name of a platform, over its roster.
  case wide
  /// The small lines below it.
  case platformNote
  /// The name or number of a platform above its column.
  case columnHead
  /// A number at a bar.
  case tally
  /// A text of the legend.
  case legend
  /// A word on a link.
  case link
  /// The letters on a swatch.
  case code
  /// The letters on a small disc.
  case tinyCode
  /// The letters on a disc of middling size.
  case smallCode
  /// The name of a commune in an overview.
  case place
  /// The name of a commune in an overview of many.
  case farPlace
  /// The name of a partner in an overview.
  case mapName
  /// The sign on a mark of a matrix.
  case sign
  /// The sign of a role, beside a name.
  case roleSign
  /// The name of the first of two parts.
  case firstPart
  /// The name of the second of two parts.
  case secondPart
  /// The counts of a part, below its name.
  case partNote
  /// A plus in a box.
  case gainSign
  /// A minus in a box.
  case lossSign
  /// The name of a small picture.
  case panelTitle
  /// The number on a disc.
  case discNumber
  /// The letter of a platform in a small picture.
  case letter
  /// Which parts name something, as squares.
  case squares
  /// The same, on a dark box.
  case lightSquares
  /// A warning.
  case banner
  /// The source and the notes.
  case foot

  /// The type size in points.
  public var size: Double {
    switch self {
    case .title: 22
    case .subtitle: 12
    case .head: 11
    case .group: 12
    case .name: 11
    case .smallName: 10
    case .count: 11
    case .remark: 9
    case .roleSign: 14
    case .platform: 14
    case .wide: 15
    case .platformNote: 10
    case .columnHead: 10
    case .tally: 9
    case .legend: 11
    case .link: 9
    case .code: 8
    case .tinyCode: 5
    case .smallCode: 6.5
    case .place: 12
    case .farPlace: 10
    case .mapName: 9
    case .sign: 14
    case .firstPart, .secondPart: 17
    case .partNote: 11
    case .gainSign, .lossSign: 13
    case .panelTitle: 14
    case .discNumber: 7
    case .letter: 8
    case .squares, .lightSquares: 10
    case .banner: 12
    case .foot: 10
    }
  }

  /// Whether it is bold.
  public var isBold: Bool {
    switch self {
    case .title, .head, .group, .count, .code, .tinyCode, .smallCode, .banner, .wide, .place,
      .farPlace,
      .firstPart, .secondPart, .gainSign, .lossSign, .panelTitle, .letter:
      true
    default: false
    }
  }

  /// Where the colour of the letters comes from.
  public var ink: Ink {
    switch self {
    case .subtitle, .head, .link, .foot, .remark, .tally, .partNote: .muted
    case .platform, .platformNote, .wide, .columnHead, .letter, .lightSquares: .light
    case .code, .tinyCode, .smallCode, .sign, .discNumber: .swatch
    case .firstPart: .first
    case .secondPart: .second
    case .gainSign: .gained
    case .lossSign: .lost
    case .banner: .warning
    default: .plain
    }
  }

  /// Inks of text; each has a twin for dark surroundings.
  public enum Ink: String, Sendable, Hashable {
    /// Nearly black.
    case plain
    /// Slate.
    case muted
    /// White, on dark boxes.
    case light
    /// On the banner.
    case warning
    /// The colour of the first of two parts.
    case first
    /// The colour of the second.
    case second
    /// The colour of what was gained.
    case gained
    /// The colour of what was lost.
    case lost
    /// As the swatch says.
    case swatch
  }

  /// From one line to the next, in points.
  public var lineHeight: Double { size * 1.2 }

  /// How far below the middle of its frame a text is set, which would look too high there.
  var drop: Double { size * 0.06 }

  /// How far below a place each of so many lines stands that are set around it: as the library, whose
  /// lines are a whole number of points high, sets them.
  func baselines(_ count: Int) -> [Double] {
    let height = (size * 1.1 + 0.5).rounded(.down)
    return (0..<count).map { (Double($0) - Double(count) / 2) * height + 0.8 * size }
  }

  /// How wide texts of this style are.
  func measure(_ family: TextMeasure.Family = .widest) -> TextMeasure {
    TextMeasure(family: family, size: size, isBold: isBold)
  }

  /// The width that keeps every word of `text` whole.
  func longestWord(of text: String) -> Double {
    let measure = measure()
    return 1.03 * (text.split(separator: " ").map { measure.width(of: $0) }.max() ?? 0)
  }

  /// `text` in lines of `width`.
  func wrapped(_ text: String, width: Double) -> [String] {
    TextWrap(width: width, measure: measure()).lines(of: text)
  }
}
