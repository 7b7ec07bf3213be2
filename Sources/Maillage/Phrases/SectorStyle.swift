public import MaillageSheets

/// How a sector looks in pictures and pages: two letters on a colour, never the colour alone.
///
/// Related sectors share one of seven colours that stay apart under the common kinds of colour
/// blindness (the palette of Okabe and Ito); the letters tell them apart within it.
public struct SectorStyle: Sendable, Hashable {
  /// Two letters, unique within a language.
  public var code: String
  /// The name of the sector.
  public var label: String
  /// The colour of the swatch, `#rrggbb`.
  public var swatch: String
  /// The colour of the letters on it, `#rrggbb`, in a contrast of 4.5 to 1 or better.
  public var ink: String
  /// The colour of lines on white, `#rrggbb`.
  public var line: String
  /// The colour of lines in the dark, `#rrggbb`.
  public var darkLine: String

  /// A style.
  public init(
    code: String, label: String, swatch: String, ink: String, line: String, darkLine: String
  ) {
    self.code = code
    self.label = label
    self.swatch = swatch
    self.ink = ink
    self.line = line
    self.darkLine = darkLine
  }

  /// The style of a sector.
  ///
  /// A sector outside the contract is grey, named by its own id and marked by its first two
  /// letters; use `table(of:in:)` where several of them must be told apart.
  public static func style(of sector: Sector, in language: Language) -> SectorStyle {
    let (code, hue): (String, Hue)
    if let row = SectorWords.rows[sector.rawValue] {
      (code, hue) = (row.code(in: language), row.hue)
    } else {
      let letters = NameKey.fold(sector.rawValue).unicodeScalars
        .filter { $0.isASCII && $0.properties.isAlphabetic }.prefix(2)
      code = letters.isEmpty ? "??" : String(String.UnicodeScalarView(letters)).uppercased()
      hue = .grey
    }
    return SectorStyle(
      code: code, label: SectorWords.label(of: sector, in: language), swatch: hue.swatch,
      ink: hue.ink, line: hue.line, darkLine: hue.darkLine)
  }

  /// The mark of a body without a sector.
  public static func none(in language: Language) -> SectorStyle {
    SectorStyle(
      code: "–", label: Phrases(language)[.noSector], swatch: "#e3e6ee", ink: "#1f2430",
      line: "#6b7280", darkLine: "#9ba1ad")
  }

  /// The styles of these sectors in their usual order, no two with the same letters.
  public static func table(
    of sectors: some Sequence<Sector>, in language: Language
  ) -> [(sector: Sector, style: SectorStyle)] {
    let found = Set(sectors).sorted()
    // Only sectors that nobody knows can have the letters of another.
    var taken: Set<String> =
      found.allSatisfy(\.isKnown)
      ? [] : Set(SectorWords.rows.values.map { $0.code(in: language) })
    return found.map { sector in
      var style = style(of: sector, in: language)
      if !sector.isKnown {
        let first = String(style.code.prefix(1))
        var number = 1
        while !taken.insert(style.code).inserted {
          style.code = first + String(number)
          number += 1
        }
      }
      return (sector, style)
    }
  }

  /// The style of a component or module: by its place, the largest first.
  ///
  /// After eight the colours come again; codes tell all apart.
  public static func style(ofGroup place: Int, code: String, label: String) -> SectorStyle {
    let hues: [Hue] = [.blue, .vermilion, .green, .pink, .orange, .sky, .grey, .yellow]
    let hue = hues[place % hues.count]
    return SectorStyle(
      code: code, label: label, swatch: hue.swatch, ink: hue.ink, line: hue.line,
      darkLine: hue.darkLine)
  }

  /// Seven colours and how to write on them.
  enum Hue {
    case blue, grey, orange, green, pink, vermilion, yellow, sky

    var swatch: String {
      switch self {
      case .blue: "#0072b2"
      case .grey: "#4a4a55"
      case .orange: "#e69f00"
      case .green: "#009e73"
      case .pink: "#cc79a7"
      case .vermilion: "#c65300"
      case .yellow: "#f0e442"
      case .sky: "#56b4e9"
      }
    }

    var ink: String {
      switch self {
      case .blue, .grey, .vermilion: "#ffffff"
      default: "#10131a"
      }
    }

    /// Chosen so that the lines, too, stay apart for every kind of eyes, near the swatches.
    var line: String {
      switch self {
      case .blue: "#006cac"
      case .grey: "#4a4a55"
      case .orange: "#c17500"
      case .green: "#009061"
      case .pink: "#ba6d96"
      case .vermilion: "#b94700"
      case .yellow: "#888838"
      case .sky: "#2b8eca"
      }
    }

    var darkLine: String {
      switch self {
      case .blue: "#2b86cb"
      case .grey: "#7e7e89"
      case .pink: "#d581b0"
      case .vermilion: "#d05d0a"
      default: swatch
      }
    }
  }
}
