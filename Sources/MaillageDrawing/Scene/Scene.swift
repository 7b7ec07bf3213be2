/// A picture, placed: every box, text and curve with its coordinates and one of a few looks.
///
/// Layouts make it, the renderer draws it. There is no free attribute anywhere, so that no text of a
/// user can become an instruction to the library that draws.
public struct Scene: Sendable, Hashable {
  /// How wide, in points.
  public var width: Double
  /// How high, in points.
  public var height: Double
  /// The language of the words, as a tag.
  public var language: String
  /// What the picture is called.
  public var title: String
  /// What it shows, in a sentence or more, for those who cannot see it.
  public var summary: String
  /// Boxes, in the order in which they are drawn and read aloud.
  public var cards: [Card]
  /// Discs, drawn above lines and below boxes, in their order.
  public var discs: [Disc] = []
  /// Texts outside boxes.
  public var texts: [TextBlock]
  /// Lines, drawn before (below) the boxes.
  public var curves: [Curve]
  /// What lines of some colours look like in the dark; others get lighter.
  var darkLines: [HexColour: HexColour] = [:]
  /// What shaded cells look like in the dark; others stay as they are.
  var darkFills: [HexColour: Twin] = [:]
  /// The same in words.
  public var table: TextTable?

  /// The look of a shaded cell in the dark.
  struct Twin: Sendable, Hashable {
    var fill: HexColour
    var ink: HexColour
  }

  /// An empty picture.
  init(
    width: Double, height: Double, language: String, title: String, summary: String,
    cards: [Card] = [], texts: [TextBlock] = [], curves: [Curve] = []
  ) {
    self.width = width
    self.height = height
    self.language = language
    self.title = title
    self.summary = summary
    self.cards = cards
    self.texts = texts
    self.curves = curves
  }
}
