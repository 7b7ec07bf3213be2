import MaillageGraph
import Testing

@testable import MaillageDrawing

@Suite struct TextTests {
  /// Widths by the font files (fontTools 4, thousandths of an em); the table rounds each letter up.
  @Test(arguments: [
    ("Liège", false, 2_446.8, 2_700.2), ("Liège", true, 2_611.8, 3_052.2),
    ("’", false, 222.2, 317.9), ("Œuvre – 36 %", false, 6_336.4, 6_998.0),
    ("Œuvre – 36 %", true, 6_503.4, 7_640.1),
  ])
  func widthsAreThoseOfTheFonts(text: String, isBold: Bool, liberation: Double, dejaVu: Double) {
    func width(_ family: TextMeasure.Family) -> Double {
      TextMeasure(family: family, size: 1000, isBold: isBold).width(of: text)
    }
    let rounding = Double(text.count)
    #expect((0...rounding).contains(width(.liberationSans) - liberation))
    #expect((0...rounding).contains(width(.dejaVuSans) - dejaVu))
    #expect(width(.widest) >= max(width(.liberationSans), width(.dejaVuSans)))
  }

  @Test func accentsThatJoinTakeNoRoom() {
    let measure = TextMeasure(size: 10)
    #expect(measure.width(of: "e\u{301}") == measure.width(of: "e"))
  }

  @Test(arguments: hostileNames) func wrappedLinesFitAndLoseNothing(name: String) {
    let text = PlainText.line(name)
    for style in TextStyle.allCases {
      for width in [60.0, 120, 250] {
        let lines = style.wrapped(text, width: width)
        #expect(squeezed(lines.joined()) == squeezed(text))
        for line in lines where line.count > 1 {
          #expect(style.measure().width(of: line) <= width)
        }
      }
    }
  }

  @Test(arguments: [
    (
      "Police locale de Liège : Renseignements généraux",
      ["Police locale de Liège :", "Renseignements généraux"]
    ),
    (
      "Pôle « Développement Social des Quartiers »",
      ["Pôle « Développement", "Social des Quartiers »"]
    ),
    (
      "Service d’Actions Sociales (St Leonard / Herstal)",
      ["Service d’Actions Sociales", "(St Leonard / Herstal)"]
    ),
    ("Maison de jeunes « Le Relais » — antenne", ["Maison de jeunes « Le Relais »", "— antenne"]),
  ])
  func breaksWhereReadersWould(text: String, lines: [String]) {
    #expect(TextStyle.name.wrapped(text, width: 190) == lines)
  }

  @Test func neverBreaksBeforeFrenchPunctuation() {
    let text = "un : deux ; trois ! quatre ? « cinq » / six : sept ; huit ! neuf ? « dix »"
    for width in stride(from: 60.0, to: 300, by: 7) {
      for line in TextStyle.name.wrapped(text, width: width) {
        #expect(!":;!?»/".contains(line.first ?? "a"), "\(line)")
        #expect(!"«".contains(line.last ?? "a"), "\(line)")
      }
    }
  }

  @Test(arguments: [
    ("a\u{0}b", "ab"), ("  a \n\r\n b  ", "a b"), ("\u{1}\u{1B}[31m", "[31m"), ("\u{202E}a", "a"),
    ("e\u{301}", "e\u{301}"), ("", ""), (nonCharacters, "a"),
  ])
  func plainTextIsOneCleanLine(text: String, expected: String) {
    #expect(PlainText.line(text) == expected)
  }

  @Test func longTextsAreCutWithAnEllipsis() {
    let cut = PlainText.line(String(repeating: "é", count: 500))
    #expect(cut.count == 300)
    #expect(cut.last == "…")
    #expect(PlainText.line(String(repeating: "é", count: 300)).last == "é")
    let accents = PlainText.line("W" + String(repeating: "\u{301}", count: 100_000))
    #expect(accents.utf8.count < 5_000)
  }

  /// Most names are seen at a glance to be plain; a space before them makes sure of a close look.
  @Test func aGlanceSeesWhatACloseLookSees() {
    var random = SplitMix64(seed: 3)
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      #expect(PlainText.line(text) == PlainText.line(" " + text))
    }
    // Bytes of neighbours together must not pass for something else.
    let marks = [
      "\u{80}", "\u{9F}", "\u{A0}", "\u{2026}", "\u{2028}", "\u{202E}", "À", "é", " ", "z",
    ]
    for _ in 0..<2000 {
      let text = (0..<6).map { _ in marks[Int(random.next() % UInt64(marks.count))] }.joined()
      #expect(PlainText.line(text) == PlainText.line(" " + text))
    }
  }

  @Test func namesSortWithoutAccentsAndCase() {
    let names = ["Zèbre", "école", "Eau", "Œuvre", "Études", "ábc", "Ópera"]
    let sorted = names.sorted { NameOrder.key(of: $0) < NameOrder.key(of: $1) }
    #expect(sorted == ["ábc", "Eau", "école", "Études", "Œuvre", "Ópera", "Zèbre"])
  }

  @Test(arguments: [
    (0.0, "0"), (1.5, "1.5"), (-0.004, "0"), (-2.255, "-2.26"), (12.999, "13"), (0.05, "0.05"),
    (1e20, "0"), (.nan, "0"),
  ])
  func numbersAreShort(value: Double, text: String) {
    #expect(Decimal.text(value) == text)
  }

  /// The short way to a key gives what the long one does.
  @Test func keysOfNamesAreTheSameByteByByte() {
    for value in (0x20..<0x180) as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let name = "A\(scalar)b"
      #expect(NameOrder.key(of: name) == NameOrder.longKey(of: name))
    }
    for name in hostileNames + [
      "École d’Été – « Œuf »", "ÆRØ ß", "", "ÉTÉ", "e\u{301}", "a\u{AA}º",
    ] {
      #expect(NameOrder.key(of: name) == NameOrder.longKey(of: name))
    }
    #expect(NameOrder.key(of: "École « Été »") == "ecole « ete »")
  }
}
