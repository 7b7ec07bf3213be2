/// A box of a picture, with what stands in it.
public struct Card: Sendable, Hashable {
  /// A short own name, `[a-z][a-z0-9]*`, unique in the picture.
  public var id: String
  /// What it stands for.
  public var kind: Kind
  /// Where its outline runs.
  public var frame: Frame
  /// How its outline looks.
  public var outline: Outline
  /// Drawn with a second outline: partners lose contact without it.
  public var isCut: Bool
  /// What it is in a picture that compares.
  public var tone: Tone
  /// The full name, read aloud and shown when pointed at; empty for decoration.
  public var name: String
  /// More about it, read aloud: its sector and where it sits; empty where that is told elsewhere.
  public var detail = ""
  /// The texts in it, within the frame.
  public var texts: [TextBlock]
  /// The coloured letters in it.
  public var swatch: Swatch?
  /// A bar in it, whose length says how much.
  public var gauge: Frame?

  /// What a box stands for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An organisation.
    case body
    /// A platform.
    case platform
    /// A warning.
    case banner
    /// A bare swatch, in a legend or before a head.
    case swatch
    /// A specimen of an outline in the legend.
    case specimen
    /// A word on a link.
    case remark
    /// A mark in a matrix: an organisation sits on a platform.
    case cell
    /// The number of a platform whose name stands in a key.
    case number
    /// The length of a bar: how many.
    case bar
    /// The ground of a row of a matrix.
    case track
    /// The ground of a module in a matrix.
    case block
    /// An organisation in a small picture: a disc, or a circle where it is not named.
    case dot
    /// The ground of a small picture.
    case panel
  }

  /// How an outline looks.
  public enum Outline: Sendable, Hashable {
    /// Thin.
    case plain
    /// Darker and thicker, the more platforms it shares.
    case shared(platforms: Int)
    /// Dashed: not counted.
    case outside
    /// None.
    case none
  }

  /// How far the second outline of a cut node lies outside the first, in points.
  public static let ring = 4.0

  /// A box.
  init(
    id: String, kind: Kind, frame: Frame, outline: Outline = .plain, isCut: Bool = false,
    tone: Tone = .plain, name: String = "", texts: [TextBlock] = [], swatch: Swatch? = nil
  ) {
    self.id = id
    self.kind = kind
    self.frame = frame
    self.outline = outline
    self.isCut = isCut
    self.tone = tone
    self.name = name
    self.texts = texts
    self.swatch = swatch
  }

  /// Whether a swatch is all there is: no box around it.
  var isBareSwatch: Bool {
    kind == .swatch || ((kind == .cell || kind == .dot) && swatch != nil)
  }

  /// The frame with the second outline, if there is one.
  public var outerFrame: Frame {
    guard isCut else { return frame }
    return Frame(
      x: frame.x - Self.ring, y: frame.y - Self.ring, width: frame.width + 2 * Self.ring,
      height: frame.height + 2 * Self.ring)
  }
}

/// The coloured letters of a sector.
public struct Swatch: Sendable, Hashable {
  /// Where.
  public var frame: Frame
  /// The letters.
  public var code: String
  /// The colour below them; nil for a hollow swatch.
  public var colour: HexColour?
  /// The colour of the letters.
  public var ink: HexColour
  /// The colour of its outline, where that is not its own: a pale one would vanish.
  public var rim: HexColour?
  /// How the letters are set.
  public var style: TextStyle
  /// Whether it is a disc.
  public var isRound = false
  /// Drawn with a thick dark rim: partners lose contact without what it stands for.
  public var isCut = false

  /// How large, in points.
  public static let size = (width: 21.0, height: 14.0)

  /// Coloured letters with their left edge at `x` and their middle at `y`.
  init(
    x: Double, middle y: Double, code: String, colour: HexColour?, ink: HexColour,
    rim: HexColour? = nil, style: TextStyle = .code
  ) {
    frame = Frame(
      x: x, y: y - Self.size.height / 2, width: Self.size.width, height: Self.size.height)
    self.code = code
    self.colour = colour
    self.ink = ink
    self.rim = rim
    self.style = style
  }

  /// Gives it a thick dark rim.
  mutating func mark() {
    isCut = true
    rim = Theme.sharedOutline
  }

  /// A coloured disc with a number.
  init(disc frame: Frame, code: String, colour: HexColour, ink: HexColour, rim: HexColour?) {
    self.frame = frame
    self.code = code
    self.colour = colour
    self.ink = ink
    self.rim = rim
    style = .discNumber
    isRound = true
  }
}

extension Card {
  /// What a style sheet can know it by.
  var classes: String {
    var classes = kind.rawValue
    switch outline {
    case .shared: classes += " shared"
    case .outside: classes += " outside"
    case .plain, .none: break
    }
    if tone != .plain { classes += " \(tone.rawValue)" }
    return isCut || swatch?.isCut == true ? classes + " cut" : classes
  }
}
