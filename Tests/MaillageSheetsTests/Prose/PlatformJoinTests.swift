import Testing

@testable import MaillageSheets

@Suite struct PlatformJoinTests {
  /// What remains of platforms with one member each, those named in `links` related.
  private func joined(
    _ names: [String], _ language: Language, communes: [String] = [], links: [(Int, Int)] = []
  ) -> [String] {
    var reading = SheetReading(file: "a.txt", language: language)
    reading.communes = communes
    reading.platforms = names.map { SheetPlatform(name: $0, kind: .platform) }
    reading.memberships = names.enumerated().map { place, name in
      SheetMembership(
        platform: name, organisation: "Body \(place)", role: .member, kind: .organisation,
        confidence: .sure, rule: "r", line: 1, range: 0..<1)
    }
    reading.links = links.map {
      SheetLink(from: names[$0.0], to: names[$0.1], relation: "part of")
    }
    reading.joinPlatforms(.of(language))
    let kept = reading.platforms.map(\.name)
    #expect(reading.memberships.count == names.count)
    #expect(reading.memberships.allSatisfy { kept.contains($0.platform) })
    return kept
  }

  @Test func aNameThatTheTextShortensIsOnePlatform() {
    #expect(joined(["Réseau assuétudes", "réseau"], .french) == ["Réseau assuétudes"])
    #expect(
      joined(["lokaal netwerk", "Lokaal Netwerk Vrije Tijd"], .dutch)
        == ["Lokaal Netwerk Vrije Tijd"])
    #expect(joined(["Poverty Action Group", "group"], .english) == ["Poverty Action Group"])
  }

  @Test func anInflectedNameIsOnePlatform() {
    #expect(joined(["Runder Tisch", "Runden Tisch", "Runde Tisch"], .german) == ["Runder Tisch"])
  }

  @Test func aNameWithTheCommuneOfTheSheetBehindItIsThatName() {
    let names = ["Huis van het Kind Herzele", "Huis van het Kind"]
    #expect(joined(names, .dutch, communes: ["Herzele"]).count == 1)
    #expect(joined(names, .dutch, communes: ["Gent"]).count == 2)
  }

  @Test func whatMayBeTwoStaysTwo() {
    let proper = ["Partenariat local", "Partenariat local pour indépendants"]
    #expect(joined(proper, .french) == proper, "a name of its own is no short form")
    let several = ["réseau", "Réseau santé", "Réseau logement"]
    #expect(joined(several, .french) == several, "which of the two?")
    let related = ["comité", "Comité de quartier"]
    #expect(joined(related, .french, links: [(0, 1)]) == related, "the text tells them apart")
  }
}
