import Testing

@testable import MaillageSheets

@Suite struct NearDuplicateTests {
  /// The matches among names, as `name > canonical reason`.
  private func matches(_ names: [String], acronyms: [String: String] = [:], communes: [String] = [])
    -> [String]
  {
    let keys = names.map { NameKey.fold($0) }
    var search = NearDuplicateSearch(
      zip(names, keys).map { name, key in
        NearDuplicateSearch.Name(
          key: ArraySlice(Array(key.utf8)), rows: 1, acronym: acronyms[name].map(NameKey.fold),
          isRegistered: false)
      }, communes: Set(communes.map(NameKey.fold)))
    return search.matches().map {
      "\(names[$0.name]) > \(names[$0.canonical]) \($0.reason.rawValue)"
    }
  }

  @Test(arguments: [
    ("C P A S", "CPAS", "spelling"),
    ("Gezinsbond", "Gezinsbond vzw", "words"),
    ("Service social du CPAS", "CPAS - service social", "words"),
    ("Maison des jeunes", "Maisons des jeunes", "spelling"),
    ("Croix Rouge", "Croix Ruoge", "spelling"),
    ("Université de Liège", "Universté de Lièges", "spelling"),
    // Letters that change places between two thirds of a name, and one more at its end.
    ("Abcdefghijkl", "Abcedfghijklm", "spelling"),
    ("Abcdefghijkl", "Xabcdefghikl", "spelling"),
    ("Abcdefghijkl", "Xabcdefghijkly", "spelling"),
    ("Abcdefghijkl", "Xyabcdefghijkl", "spelling"),
    ("Abcdefghijkl", "Xyabcdefghijk", "none"),
    ("Kind en Gezin", "Kind & Gezin", "none"),
    ("Service d'Aide à la Jeunesse", "SAJ", "acronym"),
    ("Zone de police 1", "Zone de police 2", "none"),
    ("CAW Oost-Brabant", "CAW West-Brabant", "none"),
    ("Groupe A", "Groupe B", "none"),
    ("Police de Huy", "Police de Spy", "none"),
    ("OCMW Leuven", "OCMW Deinze", "none"),
    ("Ferm", "Form", "none"),
  ])
  func pairs(_ one: String, _ other: String, _ reason: String) {
    let found = matches([one, other])
    #expect(found.count == (reason == "none" ? 0 : 1))
    #expect(found.allSatisfy { $0.hasSuffix(reason) })
  }

  @Test func communesTellNamesApart() {
    #expect(matches(["Police de Menen", "Police de Mesen"]).isEmpty)
    #expect(matches(["Police de Varen", "Police de Vuren"]).count == 1)
    #expect(matches(["Police de Varen", "Police de Vuren"], communes: ["Varen", "Vuren"]).isEmpty)
  }

  @Test func aStatedAcronymLeadsToTheFullName() {
    #expect(
      matches(["CAW", "Centrum Algemeen Welzijnswerk"]) == [
        "CAW > Centrum Algemeen Welzijnswerk acronym"
      ])
    #expect(
      matches(["XY", "Onze Vereniging"], acronyms: ["Onze Vereniging": "X.Y."]) == [
        "XY > Onze Vereniging acronym"
      ])
  }

  @Test func warningsStandUnderTheRarerName() {
    let read = reading(
      "organisation,platform\nMaisons des jeunes,P\nMaison des jeunes,P\nMaison des jeunes,Q\n")
    #expect(read.places(.warning) == ["-:2 near-duplicate"])
    #expect(
      read.value.nearDuplicates == [
        NearDuplicate(
          mode: .organisation, name: "Maisons des jeunes", canonical: "Maison des jeunes",
          reason: .spelling)
      ])
    let without = reading("organisation,platform\nMaisons des jeunes,P\nMaison des jeunes,P\n") {
      $0.comparesNames = false
    }
    #expect(without.diagnostics.isEmpty)
  }

  @Test func twoNamesOfTheRegistryAreTwo() throws {
    let read = try readingFolder([
      "registry.csv": "name\nMaison des jeunes\nMaisons des jeunes\n",
      "t.csv": "organisation,platform\nMaison des jeunes,P\nMaisons des jeunes,P\n",
    ])
    #expect(read.diagnostics.isEmpty)
  }

  @Test func communesAreComparedUnlessKnown() {
    let read = reading(
      "organisation,platform,commune\nA,P,Atlantisville\nA,P,Atlantisvile\nB,Q,Menen\nB,Q,Mesen\n")
    #expect(read.value.nearDuplicates.map(\.mode) == [.commune])
  }

  @Test func distanceEqualsItsDefinition() {
    /// The definition, cell by cell.
    func naive(_ one: [UInt8], _ other: [UInt8]) -> Int {
      var table = Array(
        repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
      for row in 0...one.count {
        for column in 0...other.count {
          guard row > 0, column > 0 else {
            table[row][column] = row + column
            continue
          }
          let isSame = one[row - 1] == other[column - 1]
          var cost = min(
            table[row - 1][column] + 1, table[row][column - 1] + 1,
            table[row - 1][column - 1] + (isSame ? 0 : 1))
          if row > 1, column > 1, one[row - 1] == other[column - 2],
            one[row - 2] == other[column - 1]
          {
            cost = min(cost, table[row - 2][column - 2] + 1)
          }
          table[row][column] = cost
        }
      }
      return table[one.count][other.count]
    }
    /// All words over two letters up to five letters long.
    var words: [[UInt8]] = [[]]
    var last: [[UInt8]] = [[]]
    for _ in 0..<5 {
      last = last.flatMap { [$0 + [1], $0 + [2]] }
      words += last
    }
    var distance = EditDistance(longest: 5)
    for one in words {
      for other in words {
        let expected = naive(one, other)
        for most in 0...2 {
          #expect(
            distance.isAtMost(most, one[...], other[...]) == (expected <= most),
            "\(one) \(other) \(most)")
        }
      }
    }
  }

  @Test func manyAlikeNamesStayCheap() {
    // Numbers tell names apart before anything is compared; a shared beginning costs little.
    let names = (0..<4_000).map { "Organisation de quartier \($0)" }
    #expect(matches(names).isEmpty)
  }
}
