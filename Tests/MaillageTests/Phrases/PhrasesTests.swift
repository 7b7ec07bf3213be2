import Maillage
import Testing

/// What is wrong with the words of a phrase, if anything.
private func faults(in words: [Language: String]) -> [String] {
  func places(_ text: String) -> Set<String> {
    Set(
      PhrasePiece.pieces(of: text).compactMap { piece in
        if case .value(let name) = piece { name } else { nil }
      })
  }
  func numbers(_ text: String) -> Set<String> {
    Set(
      PhrasePiece.pieces(of: text).compactMap { piece in
        if case .choice(let name, _, _) = piece { name } else { nil }
      })
  }
  let english = words[.english] ?? ""
  var faults: [String] = []
  for language in Language.allCases {
    let text = words[language] ?? ""
    if text.isEmpty { faults.append("\(language) is empty") }
    if places(text) != places(english) { faults.append("\(language) has other places") }
    if !numbers(text).isSubset(of: numbers(english).union(places(english))) {
      faults.append("\(language) chooses by an unknown number")
    }
    if text.contains("'") { faults.append("\(language) has a straight apostrophe") }
    if text.contains("{}") || text.filter({ $0 == "{" }).count != text.filter({ $0 == "}" }).count {
      faults.append("\(language) has an open brace")
    }
  }
  return faults
}

@Suite("Phrases")
struct PhrasesTests {
  @Test("every phrase has the same places in four languages", arguments: Phrase.allCases)
  func complete(phrase: Phrase) {
    let words = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, Phrases($0)[phrase]) })
    #expect(faults(in: words) == [])
  }

  @Test("a text with its four languages side by side is filled like a phrase")
  func textsSideBySide() {
    let text = PhraseText(
      fr: "{count} {count:commune|communes} : {name}",
      nl: "{count} {count:gemeente|gemeenten}: {name}",
      de: "{count} {count:Gemeinde|Gemeinden}: {name}",
      en: "{count} {count:commune|communes}: {name}")
    let values: [String: PhraseValue] = ["count": .number(2), "name": .name("Liège")]
    #expect(Phrases(.french).text(text, values) == "2 communes\u{A0}: Liège")
    #expect(Phrases(.dutch).text(text, values) == "2 gemeenten: Liège")
    #expect(
      Phrases(.german).text(text, ["count": .number(1), "name": .text("Eupen")])
        == "1 Gemeinde: Eupen")
  }

  @Test("the check refuses an empty, a mangled and an unbalanced phrase")
  func checkerCanFail() {
    let good: [Language: String] = [
      .french: "{count} {count:un|des}", .dutch: "{count}", .german: "{count}",
      .english: "{count} {count:one|many}",
    ]
    #expect(faults(in: good) == [])
    for bad in ["", "{cuont}", "{count", "{count} {total:a|b}", "l'un {count}"] {
      #expect(faults(in: good.merging([.dutch: bad]) { $1 }) != [], "\(bad)")
    }
  }

  @Test("French sets its spaces so that no sign begins a line", arguments: Phrase.allCases)
  func frenchSpaces(phrase: Phrase) {
    let text = Phrases(.french)[phrase]
    for mark in [" :", " ;", " ?", " !", "« ", " »"] {
      #expect(!text.contains(mark), "\(phrase): \(text)")
    }
  }

  @Test("numbers choose between singular and plural as each language does")
  func plurals() {
    func text(_ count: Int, _ language: Language) -> String {
      Phrases(language).text(.memberCount, ["count": .number(count)])
    }
    #expect([0, 1, 2].map { text($0, .french) } == ["0 membre", "1 membre", "2 membres"])
    #expect([0, 1, 2].map { text($0, .english) } == ["0 members", "1 member", "2 members"])
    #expect([0, 1, 2].map { text($0, .dutch) } == ["0 leden", "1 lid", "2 leden"])
    #expect([0, 1, 2].map { text($0, .german) } == ["0 Mitglieder", "1 Mitglied", "2 Mitglieder"])
    let mean = Phrases(.french).text(.meanPlatforms, ["mean": .decimal(1.4)])
    #expect(mean == "Un partenaire siège en moyenne sur 1,4 plateforme.")
    let english = Phrases(.english).text(.meanPlatforms, ["mean": .decimal(1.4)])
    #expect(english == "A partner sits on 1.4 platforms on average.")
  }

  @Test("a name that looks like a place is left as it is")
  func namesAreNotPlaces() {
    let text = Phrases(.english).text(
      .linkedOnlyThrough, ["count": .number(2), "name": .name("{count:one|many} {name}")])
    #expect(text == "2 pairs of partners are linked only through {count:one|many} {name}.")
  }

  @Test("lists end with the word for and")
  func lists() {
    let names: [Prose] = ["A", "B", "C"]
    #expect(Phrases(.german).list(names).plain == "A, B und C")
    #expect(Phrases(.french).list(Array(names.prefix(2))).plain == "A et B")
    #expect(Phrases(.dutch).list(Array(names.prefix(1))).plain == "A")
    #expect(Phrases(.english).list([]).plain == "")
  }
}

@Suite("Numerals")
struct NumeralsTests {
  @Test("whole numbers are grouped from five digits on")
  func whole() {
    #expect(Numerals(.french).whole(9870) == "9870")
    #expect(Numerals(.french).whole(41_250) == "41\u{202F}250")
    #expect(Numerals(.dutch).whole(1_041_250) == "1.041.250")
    #expect(Numerals(.english).whole(41_250) == "41,250")
    #expect(Numerals(.german).whole(-41_250) == "−41.250")
    #expect(Numerals(.german).whole(Int.min).hasPrefix("−9.223"))
  }

  @Test("decimals drop zeros and name the undefined")
  func decimals() {
    #expect(Numerals(.french).decimal(1.4) == "1,4")
    #expect(Numerals(.english).decimal(1.999) == "2")
    #expect(Numerals(.english).decimal(0.046, places: 3) == "0.046")
    #expect(Numerals(.dutch).decimal(-0.5) == "−0,5")
    #expect(Numerals(.dutch).decimal(-0.0001) == "0")
    #expect(Numerals(.french).decimal(.nan) == "–")
    #expect(Numerals(.french).decimal(.infinity) == "–")
    #expect(Numerals(.german).decimal(12_345.678) == "12.345,68")
  }

  @Test("percentages stand as each language sets them")
  func percent() {
    #expect(Numerals(.french).percent(0.62) == "62\u{202F}%")
    #expect(Numerals(.german).percent(0.625) == "63\u{A0}%")
    #expect(Numerals(.english).percent(1) == "100%")
    #expect(Numerals(.dutch).percent(.nan) == "–")
  }
}

@Suite("Sector styles")
struct SectorStyleTests {
  /// Relative luminance of `#rrggbb`, as WCAG 2 defines it.
  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the 2.4th, by the fifth root of x to the twelfth.
  private func power(_ x: Double) -> Double {
    let twelfth = (0..<12).reduce(1) { product, _ in product * x }
    var root = 1.0
    for _ in 0..<200 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let sorted = [luminance(one), luminance(other)].sorted()
    return (sorted[1] + 0.05) / (sorted[0] + 0.05)
  }

  @Test("letters can be read on their swatch and lines on white", arguments: Language.allCases)
  func contrast(language: Language) {
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.01)
    let styles =
      Sector.known.map { SectorStyle.style(of: $0, in: language) } + [.none(in: language)]
    for style in styles {
      #expect(contrast(style.swatch, style.ink) >= 4.5, "\(style)")
      #expect(contrast(style.line, "#ffffff") >= 3, "\(style)")
    }
  }

  @Test("letters are unique, two long, and every sector has a name", arguments: Language.allCases)
  func codes(language: Language) {
    let known = SectorStyle.table(of: Sector.known, in: language)
    #expect(Set(known.map(\.style.code)).count == Sector.known.count)
    #expect(known.allSatisfy { $0.style.code.count == 2 && !$0.style.label.isEmpty })
    #expect(known.map(\.sector) == Sector.known)
  }

  @Test("sectors of one's own get letters that nobody has")
  func unknown() {
    let own = ["port", "postes", "posters", "éco_conseil", "123"].map(Sector.init(rawValue:))
    let table = SectorStyle.table(of: own + Sector.known, in: .french)
    #expect(Set(table.map(\.style.code)).count == table.count)
    #expect(SectorStyle.style(of: own[3], in: .french).label == "éco conseil")
  }
}
