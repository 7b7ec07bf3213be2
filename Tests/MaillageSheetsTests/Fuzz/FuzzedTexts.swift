/// Texts of this repository, damaged in the ways that copying, scanning and malice damage texts.
///
/// A text depends on its seed alone.
enum FuzzedTexts {
  /// What is damaged: practice sheets in four languages, and texts with persons in them.
  static let samples: [String] =
    FrenchPracticeSheets.all.map(\.text) + DutchExamples.all.map(\.text)
    + PersonSentences.all.flatMap(\.frames)

  /// What is put in: brackets and quotation marks without a partner, marks of direction, control
  /// characters, markup, ligatures, hyphens that may be broken at, scripts and signs of all kinds.
  private static let insertions = [
    "(", ")", "((((", "«", "»", "“", "\"", "'", "’", "[", "]", "{", "/", ":", ";", ",", ", , ,",
    "•",
    "\n• ", "\n- ", "\n\n", "\r\n", "\r", "\t", "\u{0}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}",
    "\u{2028}", "\u{202E}", "\u{202C}", "\u{2066}", "\u{200F}", "\u{200D}", "\u{FEFF}", "\u{AD}",
    "\u{A0}", "\u{2010}\n", "-\n", "\u{FB01}", "\u{301}", "e\u{301}\u{301}\u{301}", "İ", "ß", "ǅ",
    "…",
    "etc.", "@", "a@b.be", "0475 12 34 56", "9999999999999999999999", "<script>alert(1)</script>",
    "<b>", "&amp;", "&#x41;", "=1+1", "Ирина Петрова", "שלום", "محمد", "北京市", "👩‍👩‍👧", "🇧🇪", "\u{E000}",
    "\u{10FFFF}", " et ", " en ", " und ", " and ", " réunit ", " partners: ", "Commune :",
    "Présents :",
    "M. ", "Dr. ", "A.B.C.", "asbl", "de la ", "van de ",
  ]

  /// The text of a seed.
  static func text(seed: UInt64) -> String {
    var random = Seeded(state: seed)
    var scalars = Array(sample(&random).unicodeScalars)
    for _ in 0..<Int.random(in: 1...12, using: &random) { damage(&scalars, &random) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The bytes of a seed: its text, some of its bytes changed.
  static func bytes(seed: UInt64) -> [UInt8] {
    var bytes = Array(text(seed: seed).utf8)
    var random = Seeded(state: ~seed)
    guard !bytes.isEmpty else { return bytes }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    return bytes
  }

  private static func sample(_ random: inout Seeded) -> String {
    samples[Int.random(in: samples.indices, using: &random)]
  }

  private static func damage(_ scalars: inout [Unicode.Scalar], _ random: inout Seeded) {
    let place = Int.random(in: 0...scalars.count, using: &random)
    let end = min(scalars.count, place + Int.random(in: 1...60, using: &random))
    let insertion = Array(
      insertions[Int.random(in: insertions.indices, using: &random)].unicodeScalars)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: scalars.removeSubrange(place...)
    case 1: scalars.removeSubrange(..<place)
    case 2: scalars.removeSubrange(place..<end)
    case 3:
      scalars.insert(
        contentsOf: scalars[place..<end], at: Int.random(in: 0...place, using: &random))
    case 4:
      let times = Int.random(in: 2...40, using: &random)
      scalars.insert(contentsOf: Array(repeating: insertion, count: times).joined(), at: place)
    case 5:
      // A line that does not end.
      scalars = scalars.map { $0 == "\n" ? " " : $0 }
    case 6: scalars.insert(contentsOf: Array(sample(&random).unicodeScalars), at: place)
    case 7 where place < scalars.count: scalars[place] = insertion[0]
    default: scalars.insert(contentsOf: insertion, at: place)
    }
  }

  /// SplitMix64: small, and the same everywhere.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
