/// What a picture shows, before anything is placed: plain columns of words and indices.
///
/// Nothing here is computed and nothing is a Graphviz value. The words are in the reader's language
/// already; layouts place them, the renderer draws them.
public struct Diagram: Sendable, Hashable {
  /// The heading.
  public var title: String
  /// The line below it: counts, and what colours mean.
  public var subtitle: String
  /// Where the facts come from; stands at the foot.
  public var sourceLine: String?
  /// A warning that must not be missed ("internal", "made-up data"); stands above everything.
  public var banner: String?
  /// Remarks at the foot ("as the sheets name them"), one paragraph each.
  public var footnotes: [String]
  /// What the picture shows, for those who cannot see it; the subtitle serves if this is nil.
  public var summary: String?
  /// What the words of free pictures are.
  public var freeWords = FreeWords()
  /// Which lines of a projection stand out; nil where none were tested.
  public var backbone: Backbone?
  /// The organisations.
  public var bodies: [Body]
  /// The platforms.
  public var platforms: [Platform]
  /// Who sits on what.
  public var ties: [Tie]
  /// Links between platforms, drawn dashed.
  public var links: [Link]
  /// The sectors that `bodies` point into, in the order of the legend.
  public var sectors: [SectorStyle]
  /// Column heads, legend texts and the like.
  public var words: Words
  /// What is compared: communes, or one commune at several dates; empty for a picture of one.
  public var parts: [Part]

  /// An organisation.
  public struct Body: Sendable, Hashable {
    /// Its name.
    public var label: String
    /// The measure that it is sized by, at least 0; the number of its platforms if this is nil.
    public var size: Double?
    /// That measure in words, for the reader.
    public var sizeText: String?
    /// Its place in `sectors`.
    public var sector: Int?
    /// Whether partners lose contact without it.
    public var isCut: Bool
    /// The places in ``Diagram/parts`` of those in which it is so; none means all.
    public var cutParts: [Int] = []
    /// The module it belongs to, from 1: shown as a block by the layout ``PictureLayout/matrix``.
    public var module: Int?
    /// A fuller text for the tooltip.
    public var tooltip: String?
    /// What it is known by in other diagrams; its label if this is nil.
    public var key: String?
    /// Whether each commune has one of its own under the same name ("CPAS").
    public var isLocal: Bool
    /// The places in ``Diagram/parts`` of those that name it; those of its ties are added, and none
    /// means all.
    public var parts: [Int]

    /// An organisation.
    public init(
      label: String, sector: Int? = nil, isCut: Bool = false, module: Int? = nil,
      tooltip: String? = nil, key: String? = nil, isLocal: Bool = false, parts: [Int] = []
    ) {
      self.label = label
      self.sector = sector
      self.isCut = isCut
      self.module = module
      self.tooltip = tooltip
      self.key = key
      self.isLocal = isLocal
      self.parts = parts
    }
  }

  /// A platform.
  public struct Platform: Sendable, Hashable {
    /// Its name.
    public var label: String
    /// The measure that it is sized by, at least 0; none if this is nil.
    public var size: Double?
    /// That measure in words, for the reader.
    public var sizeText: String?
    /// What it stands together with in an overview, by name: its commune.
    public var group: String?
    /// A small line below the name ("part of the CSIL").
    public var note: String?
    /// Whether partners lose contact without it.
    public var isCut: Bool
    /// The places in ``Diagram/parts`` of those in which it is so; none means all.
    public var cutParts: [Int] = []
    /// The module it belongs to, from 1: shown as a block by the layout ``PictureLayout/matrix``.
    public var module: Int?
    /// A fuller text for the tooltip.
    public var tooltip: String?
    /// What it is known by in other diagrams; its label if this is nil.
    public var key: String?
    /// The places in ``Diagram/parts`` of those that name it; those of its ties and links are added,
    /// and none means all.
    public var parts: [Int]

    /// A platform.
    public init(
      label: String, note: String? = nil, isCut: Bool = false, module: Int? = nil,
      tooltip: String? = nil, key: String? = nil, parts: [Int] = []
    ) {
      self.label = label
      self.note = note
      self.isCut = isCut
      self.module = module
      self.tooltip = tooltip
      self.key = key
      self.parts = parts
    }
  }

  /// One organisation on one platform.
  public struct Tie: Sendable, Hashable {
    /// The place of the organisation in `bodies`.
    public var body: Int
    /// The place of the platform in `platforms`.
    public var platform: Int
    /// How it is drawn.
    public var style: TieStyle
    /// How much it weighs (meetings attended, say), above 0: the wider its line.
    public var weight = 1.0
    /// The place in ``Diagram/parts`` of the one that says so; 0 where nothing is compared.
    public var part: Int

    /// A tie.
    public init(body: Int, platform: Int, style: TieStyle = .member, part: Int = 0) {
      self.body = body
      self.platform = platform
      self.style = style
      self.part = part
    }
  }

  /// How a tie is drawn.
  public enum TieStyle: String, Sendable, CaseIterable {
    /// A plain line.
    case member
    /// Chairs the platform: a marked line.
    case chair
    /// Coordinates or carries the platform: a marked line.
    case coordinator
    /// Funds it or benefits from it, and is not measured: a dashed line.
    case outside
  }

  /// A link between platforms.
  public struct Link: Sendable, Hashable {
    /// The place of the first in `platforms`.
    public var from: Int
    /// The place of the second in `platforms`.
    public var to: Int
    /// What kind of link, in words.
    public var label: String?
    /// The place in ``Diagram/parts`` of the one that says so; 0 where nothing is compared.
    public var part: Int

    /// A link.
    public init(from: Int, to: Int, label: String? = nil, part: Int = 0) {
      self.from = from
      self.to = to
      self.label = label
      self.part = part
    }
  }

  /// How a sector looks: never by colour alone.
  public struct SectorStyle: Sendable, Hashable {
    /// Two letters.
    public var code: String
    /// Its name.
    public var label: String
    /// The colour of the swatch, `#rrggbb`.
    public var swatch: String
    /// The colour of the letters on it, `#rrggbb`.
    public var ink: String
    /// The colour of its ties, dark enough on white, `#rrggbb`.
    public var line: String
    /// The colour of its ties in the dark, `#rrggbb`; a lighter `line` if this is nil.
    public var darkLine: String?

    /// A sector.
    public init(
      code: String, label: String, swatch: String, ink: String, line: String,
      darkLine: String? = nil
    ) {
      self.code = code
      self.label = label
      self.swatch = swatch
      self.ink = ink
      self.line = line
      self.darkLine = darkLine
    }
  }

  /// A diagram; everything but the title is empty by default.
  public init(
    title: String, subtitle: String = "", sourceLine: String? = nil, banner: String? = nil,
    footnotes: [String] = [], summary: String? = nil,
    bodies: [Body] = [], platforms: [Platform] = [], ties: [Tie] = [], links: [Link] = [],
    sectors: [SectorStyle] = [], words: Words = Words(), parts: [Part] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.sourceLine = sourceLine
    self.banner = banner
    self.footnotes = footnotes
    self.summary = summary
    self.bodies = bodies
    self.platforms = platforms
    self.ties = ties
    self.links = links
    self.sectors = sectors
    self.words = words
    self.parts = parts
  }
}
