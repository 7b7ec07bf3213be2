import Testing

@testable import MaillageDrawing

/// A picture in words.
@Suite struct TextTableTests {
  private func table(of svg: String) throws -> [[String]] {
    let root = try #require(parsedXML(svg))
    let id = try #require(root.attributes["aria-describedby"])
    let table = try #require(root.all("table").first)
    #expect(table.attributes["id"] == id)
    return table.all("tr").map { $0.children.map(\.text) }
  }

  @Test(arguments: PictureLayout.allCases) func everyMembershipIsToldOnce(layout: PictureLayout)
    throws
  {
    let diagram = Samples.commune().fit(for: layout)
    let facts = try DiagramFacts(diagram)
    let rows = try table(of: Picture(of: diagram, layout: layout).svg())
    let compares = facts.parts.count > 1
    #expect(rows[0].count == (compares ? 3 : 2))
    var told = Set<[String]>()
    for row in rows.dropFirst() {
      #expect(row.count == rows[0].count)
      for name in row[row.count - 1].split(separator: "; ") {
        told.insert(row.dropLast() + [String(name)])
      }
    }
    for tie in compares ? facts.partTies : facts.ties {
      let (body, platform) = (facts.bodies[tie.body], facts.platforms[tie.platform])
      let name = [body.label, facts.word(for: tie.style)].compactMap { $0 }
      let place = [platform.label, platform.note].compactMap { $0 }
      let row =
        (compares ? [facts.parts[tie.part].label] : []) + [
          place.joined(separator: " – "), name.joined(separator: " – "),
        ]
      #expect(told.contains(row), "\(row)")
    }
    for body in facts.bodies where body.memberOf.isEmpty && body.outsideOf.isEmpty {
      #expect(told.contains { $0.suffix(2) == [facts.words.noPlatform, body.label] })
    }
    for link in facts.links {
      let words = [facts.platforms[link.from].label, link.label, facts.platforms[link.to].label]
      let sentence = words.compactMap { $0 }.joined(separator: " – ")
      #expect(told.contains { $0.suffix(2) == [facts.words.link, sentence] })
    }
  }

  @Test func thousandsAreCounted() throws {
    let facts = try DiagramFacts(Samples.commune(bodies: 3000, platforms: 40))
    let table = try #require(facts.table)
    #expect(facts.ties.count > 3000)
    for (row, platform) in zip(table.rows, facts.platforms) {
      #expect(row[1] == facts.partnerCount(platform.members))
    }
  }

  @Test func nothingIsNoTable() throws {
    let svg = try Picture(of: Diagram(title: "Empty"), layout: .columns).svg()
    #expect(!svg.contains("<table") && !svg.contains("aria-describedby"))
  }

  @Test func everyBoxSaysWhatItIsAbout() throws {
    let svg = try Picture(of: Samples.liege, layout: .columns).svg()
    let root = try #require(parsedXML(svg))
    func detail(_ id: String) -> String? {
      root.all("g").first { $0.attributes["id"] == "picture-\(id)" }?.all("desc").first?.text
    }
    #expect(
      detail("b5") == "Action sociale et santé – Concertation intersectorielle locale (CSIL)")
    #expect(
      detail("b23")
        == "Police et sûreté – Cellule « Informations sensibles »; Pilotage de la CSIL")
    #expect(detail("p2") == "5 partenaires")
  }
}
