import Testing

@testable import MaillageSheets

/// The short ways of folding against the long one.
struct PlainNameTests {
  @Test func plainLettersAreThoseOfTheRules() {
    for value in UInt32(0xA0)..<0x2C0 {
      var folded: ContiguousArray<UInt8> = []
      if let scalar = Unicode.Scalar(value) { FoldingTable.fold(scalar, onto: &folded) }
      #expect(Array(folded) == FoldingTable.entry(value), "U+\(String(value, radix: 16))")
    }
  }

  @Test func plainNamesFoldAsAllNamesDo() {
    let names = [
      "", " ", "-", "'", "a", "CPAS", "C.P.A.S.", "Maison de l'École – Œuvre", "a  b", " a b ",
      "a-'b",
      "Zone de police 5281", "tél. 081 23 45 67", "0471234567", "12345678", "1234567", "x@y.be",
      "Ĳsselmeer", "Straße", "Łódź", "日本", "a\u{A0}b", "a\tb", "e\u{301}cole",
      "Plateforme 32786 de 6557", "12 34 56 78", " a 1234 b 5678", "a 1234-56 78", "1234+5678 a",
      "+32 (0)4/123-45-67", "x1234y5678", "02/123 45 67 ou 1", "«\u{A0}R\u{A0}»",
      "Ærø", "ŉ", "\u{7F}a", "a\u{200B}b", "(a) & b/c", "naïve à la ronde 17", "\u{C3}", "a`b",
      String(repeating: "é ", count: 99), String(repeating: "ab ", count: 120),
    ]
    let folded = FoldedNames(TextStore(names), names.indices)
    var cleaned = folded.cleaned[...]
    var keys: [String] = []
    for place in names.indices {
      let hash = folded.hashes[place]
      var text = names[place]
      if cleaned.first?.place == place, let clean = cleaned.popFirst()?.text {
        #expect(clean == CleanText(text))
        text = clean.text
      }
      #expect(text == CleanText(names[place]).text)
      folded.withKey(place) { key in
        keys.append(String(decoding: key, as: UTF8.self))
        if let start = key.baseAddress { #expect(hash == ByteHash.hash(start, key.count)) }
      }
      #expect(keys.last == NameKey.fold(text))
    }
    #expect(keys.count == names.count)
    #expect(cleaned.isEmpty)
  }

  @Test func manyNamesAreSortedAsFewAre() {
    var index = NameIndex()
    for number in 0..<5_000 {
      let length = number * 31 % 17
      _ = index.insert(
        "service public \(String("qwertyuiopasdfghj".prefix(length))) \(number % 1_500)")
    }
    let keys = index.sorted().map { index.key(Int($0)) }
    #expect(keys.count == index.count)
    #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
