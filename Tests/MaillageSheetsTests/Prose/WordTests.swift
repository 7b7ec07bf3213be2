internal import Testing

@testable internal import MaillageSheets

@Suite("Words and the tables that they are looked up in")
struct WordTests {
  /// Words of every length up to twenty bytes, and of some up to the most that a word carries, many of
  /// which share their beginnings and ends.
  static let words: [String] = (Array(0...20) + [24, 25, 31, 33, 38]).flatMap {
    length -> [String] in
    let plain = String("abcdefghijklmnopqrstuvwxyz0123456789abcd".prefix(length))
    return [plain, String(repeating: "a", count: length), String(plain.reversed()), plain + "é"]
  }

  @Test("are equal, begin and end as their texts do")
  func comparesLikeTexts() {
    for one in Self.words {
      for other in Self.words {
        let (first, second) = (Word(one), Word(other))
        #expect((first == second) == (one == other))
        #expect(first.hasPrefix(second) == one.utf8.starts(with: other.utf8), "\(one) \(other)")
        let isEnd = one.utf8.reversed().starts(with: other.utf8.reversed())
        #expect(first.hasSuffix(second) == isEnd, "\(one) \(other)")
        if one == other { #expect(first.hash == second.hash) }
      }
    }
  }

  @Test("give their texts back")
  func givesTextBack() {
    for word in Self.words { #expect(Word(word).text == word) }
    #expect(Word("rez-de-chaussee").parts == ["rez", "de", "chaussee"])
  }

  @Test("are told apart by what they don't carry of a very long one")
  func comparesVeryLongWords() {
    let one = Word(String(repeating: "a", count: 60) + "x" + String(repeating: "a", count: 60))
    let other = Word(String(repeating: "a", count: 60) + "y" + String(repeating: "a", count: 60))
    #expect(one != other)
    #expect(
      one == Word(String(repeating: "a", count: 60) + "x" + String(repeating: "a", count: 60)))
    #expect(one.hasPrefix("aaaaaaaaaaaa") && one.hasSuffix("aaaaaaaaaaaa"))
  }

  @Test("differ where only the middle of long words does")
  func comparesTheMiddle() {
    let one: Word = "abcdefgh-1-ijklmnop"
    let other: Word = "abcdefgh-2-ijklmnop"
    #expect(one.hash == other.hash)
    #expect(one != other)
    var table: WordTable<Int> = [one: 1]
    #expect(table[other] == nil)
    table.update(other, default: 2) { _ in }
    #expect(table[one] == 1 && table[other] == 2)
  }

  @Test("are found with their values, whatever the size of the table")
  func findsValues() {
    var table: WordTable<Int> = [:]
    #expect(table["x"] == nil && table.isEmpty)
    for number in 0..<3_000 {
      table.update(Word("word\(number)"), default: number) { _ in }
      table.update(Word("word\(number / 2)"), default: -1) { $0 += 0 }
    }
    #expect(table.words.count == 3_000)
    for number in 0..<3_000 {
      #expect(table[Word("word\(number)")] == number)
      #expect(!table.contains(Word("words\(number)")))
    }
  }

  @Test("stand in sets as a whole, by a beginning or by an end")
  func standInSets() {
    let set = WordSet("police politie* *bureau d'accueil chef_de_corps")
    for word in ["police", "politie", "politiezone", "jeugdbureau"] {
      #expect(set.contains(Word(word)), "\(word)")
    }
    // An end alone is no word with that end; a phrase is no word.
    for word in ["bureau", "polic", "chef", "corps", "d'", ""] {
      #expect(!set.contains(Word(word)), "\(word)")
    }
    #expect(set.mayBegin("chef") && set.mayBegin("d'") && !set.mayBegin("corps"))
    #expect(set.explains("politiezone") && set.explains("jeugdbureau") && !set.explains("chef"))
    let letters = WordSet("a* *n")
    for word in ["a", "abc", "zen", "an"] { #expect(letters.contains(Word(word)), "\(word)") }
    for word in ["n", "bcd", "na", ""] { #expect(!letters.contains(Word(word)), "\(word)") }
  }
}

@Suite("Texts are cut into tokens")
struct TokeniserTests {
  static func keys(_ source: String, _ abbreviations: String) -> [String] {
    let text = SheetText(source)
    let plain = Tokeniser.tokens(of: text)
    return Tokeniser.tokens(plain, of: text, abbreviations: WordSet(abbreviations)).map {
      text.text($0.range) + ($0.kind == .mark ? "" : "=" + $0.key.text)
    }
  }

  @Test("an abbreviation keeps its full stop, and what stands behind it is read again")
  func keepsFullStops() {
    #expect(Self.keys("St. Jan, st.", "") == ["St=st", ".", "Jan=jan", ",", "st=st", "."])
    #expect(Self.keys("St. Jan, st.", "st") == ["St.=st", "Jan=jan", ",", "st.=st"])
    #expect(Self.keys("etc... et", "") == ["etc=etc", "...", "et=et"])
    #expect(Self.keys("etc... et", "etc") == ["etc.=etc", ".", ".", "et=et"])
    #expect(Self.keys("etc....et", "etc") == ["etc.=etc", "...", "et=et"])
    #expect(Self.keys("etc.", "etc") == ["etc.=etc"])
    #expect(Self.keys("Het GO! en GO.", "go!") == ["Het=het", "GO!=go!", "en=en", "GO=go", "."])
  }

  @Test("words fold, articles part, acronyms lose their full stops")
  func foldsWords() {
    #expect(
      Self.keys("l’École où l'on va à C.P.A.S.", "") == [
        "l’=l'", "École=ecole", "où=où", "l'=l'", "on=on", "va=va", "à=à", "C.P.A.S.=cpas",
      ])
    #expect(
      Self.keys("OCMW's 't Huis 12.000", "") == [
        "OCMW's=ocmw's", "'t='t", "Huis=huis", "12.000=12.000",
      ])
  }
}
