import Testing

@testable import MaillageSheets

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Police fédérale", "POLICE FEDERALE"),
    ("C.P.A.S.", "CPAS"),
    ("C.P.A.S. de Liège", "cpas de liege"),
    ("L’Oranger", "L'Oranger"),
    ("Sint-Martens-Latem", "Sint Martens Latem"),
    ("Sint–Martens—Latem", "sint\u{2011}martens\u{A0}latem"),
    ("  deux   espaces\t", "deux espaces"),
    ("Cœur", "coeur"), ("Ætna", "aetna"), ("Ĳsbreker", "IJSBREKER"), ("Straße", "STRASSE"),
    ("Øresund", "oresund"), ("Łódź", "lodz"), ("Đorđe", "dorde"), ("Ægir ﬁn", "aegir fin"),
    ("École", "E\u{301}cole"), ("Ångström", "A\u{30A}ngstro\u{308}m"), ("ÖSHZ", "oshz"),
    ("Ψυχή", "ψυχη\u{301}"), ("Ёлка", "Елка"),
    ("St.Jean", "St. Jean"), ("U.Liège", "U. Liège"), ("Ｌｉèｇｅ", "liege"),
    ("a\u{200B}b\u{AD}c", "abc"),
  ])
  func namesThatAreOne(_ one: String, _ other: String) {
    #expect(NameKey(one) == NameKey(other))
  }

  @Test(arguments: [
    ("CPAS", "CPAP"), ("Zone 1", "Zone 2"), ("La Rue", "Larue"), ("été", "eta"), ("12.3", "123"),
    ("CSIL (Liège)", "CSIL"), ("...", "---"), ("Straße", "Strase"),
  ])
  func namesThatAreTwo(_ one: String, _ other: String) {
    #expect(NameKey(one) != NameKey(other))
  }

  @Test func aNameOfSignsAloneKeepsItself() {
    #expect(NameKey("…").text == "…")
    #expect(NameKey("-").text == "-")
    #expect(NameKey("").text == "")
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for name in ["C.P.A.S. d’Été", "L'École-Œuvre", "a.b.c d.e", "« Radicalisme »", "日本 東京"] {
      let key = NameKey(name).text
      #expect(NameKey(key).text == key)
    }
  }

  @Test func indexGivesEqualKeysOneNumberAndSortsByBytes() {
    var index = NameIndex()
    var expected: [String: Int32] = [:]
    for number in 0..<2_000 {
      let name = "Maison du quartier n° \(number % 700)"
      let key = NameKey.fold(name)
      let given = index.insert(number.isMultiple(of: 2) ? name : name.uppercased())
      #expect(expected[key] ?? given == given)
      expected[key] = given
    }
    #expect(index.count == 700)
    #expect(index.find("MAISON du quartier N° 12") == expected["maison du quartier n° 12"])
    #expect(index.find("Maison du quartier n° 701") == nil)
    let keys = index.sorted().map { index.key(Int($0)) }
    #expect(keys == expected.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func sortingLooksBeyondTheFirstWord() {
    var index = NameIndex()
    for name in ["organisation b", "organisation", "organisation ab", "org", "organisation a"] {
      _ = index.insert(name)
    }
    #expect(
      index.sorted().map { index.key(Int($0)) }
        == ["org", "organisation", "organisation a", "organisation ab", "organisation b"])
  }
}
