internal import Testing

@testable internal import MaillageSheets

@Suite("French sheets")
struct FrenchPracticeTests {
  @Test("Members and their roles", arguments: FrenchPracticeSheets.all)
  func members(_ sheet: PracticeSheet) {
    let reading = SheetExtractor.read(sheet.text, file: "sheet.txt")
    var found = reading.memberships
    for expected in sheet.members.map(Expected.init) {
      let place = found.firstIndex { expected.isMet(by: $0) }
      if let place {
        #expect(
          expected.isOptional || found[place].role.rawValue == expected.role,
          "role of \(expected.member)")
        found.remove(at: place)
      } else {
        #expect(expected.isOptional, "missing: \(expected.platform) < \(expected.member)")
      }
    }
    for other in found {
      Issue.record("false: \(other.platform) < \(other.organisation) by \(other.rule)")
    }
  }

  @Test("Links between platforms", arguments: FrenchPracticeSheets.all.filter { !$0.links.isEmpty })
  func links(_ sheet: PracticeSheet) {
    let reading = SheetExtractor.read(sheet.text, file: "sheet.txt")
    let found = reading.links.map { "\($0.from) > \($0.relation) > \($0.to)" }
    #expect(Set(found) == Set(sheet.links))
  }

  @Test("A number that the text announces is set beside what was found")
  func announced() {
    let reading = SheetExtractor.read(
      """
      Le Réseau Parentalité de Mirvaux rassemble huit partenaires : le CPAS, la Maison de l'enfance, \
      l'ONE et l'école communale.
      """, file: "sheet.txt")
    #expect(
      reading.announced == [
        AnnouncedNumber(
          platform: "Réseau Parentalité de Mirvaux", said: 8, found: 4, line: 1)
      ])
  }

  @Test("Announced groups become working groups of the platform that announces them")
  func announcedGroups() {
    let reading = SheetExtractor.read(
      """
      La CSIL se compose de deux groupes de travail.

      La Concertation locale vise l'échange.

      La Cellule « Veille » vise l'information.
      """, file: "sheet.txt")
    let children = reading.platforms.filter { $0.parent == "CSIL" }
    #expect(children.map(\.name) == ["Concertation locale", "Cellule « Veille »"])
    #expect(children.allSatisfy { $0.kind == .workingGroup })
  }

  @Test("A text without a header tells its commune by its town")
  func commune() {
    let reading = SheetExtractor.read(
      "Le réseau « Lien » réunit la Ville de Hautmont et le CPAS de Hautmont.", file: "sheet.txt")
    #expect(reading.communes == ["Hautmont"])
  }

  /// One line of a practice sheet.
  private struct Expected {
    let platform: String
    let member: String
    let role: String
    let isOptional: Bool

    init(_ line: String) {
      isOptional = line.hasPrefix("~")
      let sides = line.drop { $0 == "~" }.split(separator: " < ", maxSplits: 1).map(String.init)
      let ends = sides[1].split(separator: " = ").map(String.init)
      platform = sides[0]
      member = ends[0]
      role = ends.count > 1 ? ends[1] : "member"
    }

    func isMet(by membership: SheetMembership) -> Bool {
      let name = Self.key(membership.organisation)
      let own = Self.key(membership.platform)
      return member.split(separator: "|").contains { Self.key(String($0)) == name }
        && platform.split(separator: "|").contains {
          let key = Self.key(String($0))
          return key.hasPrefix(own) || own.hasPrefix(key)
        }
    }

    private static func key(_ name: String) -> String {
      NameKey.fold(name.filter { !"«»“”\"()".contains($0) })
    }
  }
}
