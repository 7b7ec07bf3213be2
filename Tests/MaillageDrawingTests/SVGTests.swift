import Testing

@testable import MaillageDrawing

@Suite struct SVGTests {
  @Test(arguments: hostileNames) func anyNameComesOutAsItIs(name: String) throws {
    let diagram = Diagram(
      title: name, subtitle: name, sourceLine: name, banner: name, footnotes: [name],
      bodies: [Diagram.Body(label: name, tooltip: name), Diagram.Body(label: name)],
      platforms: [Diagram.Platform(label: name, note: name), Diagram.Platform(label: name)],
      ties: [Diagram.Tie(body: 0, platform: 0)],
      links: [Diagram.Link(from: 0, to: 1, label: name)],
      sectors: [
        Diagram.SectorStyle(
          code: name, label: name, swatch: "#000000", ink: "#ffffff", line: "#000000")
      ],
      words: Diagram.Words(language: name, partnerCountOne: name))
    let expected = PlainText.line(name)
    let tooltip = PlainText.line(name, longest: 1200)
    for layout in PictureLayout.withNames {
      let picture = try Picture(of: diagram.fit(for: layout), layout: layout)
      let svg = try picture.svg()
      let root = try #require(parsedXML(svg))
      let bodies = root.all("g").filter { $0.hasClass("body") }
      #expect(bodies.count >= 2)
      for body in bodies {
        #expect(nameText(of: body) == squeezed(expected))
        let title = body.children.first { $0.name == "title" }?.text ?? ""
        // In a key the parts follow.
        #expect(
          layout == .multiples
            ? title.hasPrefix(expected) || title.hasPrefix(tooltip)
            : title == expected || title == tooltip)
      }
      #expect(root.children.first?.text == expected)
      let names = Set(root.all.map(\.name))
      #expect(
        names.isSubset(of: [
          "svg", "title", "desc", "style", "g", "polygon", "path", "rect", "text", "ellipse",
          "table",
          "tr", "th", "td",
        ]))
      for element in root.all {
        for attribute in element.attributes.keys {
          #expect(!attribute.hasPrefix("on") && !["href", "src"].contains(attribute))
        }
      }
    }
  }

  @Test(arguments: PictureLayout.withNames) func aWholeHostileCommune(layout: PictureLayout) throws
  {
    let diagram = hostileDiagram().fit(for: layout)
    let root = try #require(parsedXML(try Picture(of: diagram, layout: layout).svg()))
    let found = root.all("g").filter { $0.hasClass("body") }.map(nameText)
    let expected = diagram.bodies.map { squeezed(PlainText.line($0.label)) }
    for name in expected { #expect(found.contains { $0.hasPrefix(name) }) }
  }

  @Test func theReaderOfXMLRefusesWhatIsMangled() throws {
    let svg = try Picture(of: Samples.liege, layout: .columns).svg()
    #expect(parsedXML(svg) != nil)
    #expect(parsedXML(svg.replacing("</g>", with: "", maxReplacements: 1)) == nil)
    #expect(parsedXML(svg.replacing("CPAS", with: "C&PAS")) == nil)
    #expect(parsedXML(svg.replacing("CPAS", with: "C\u{1}PAS")) == nil)
  }

  @Test func isAccessible() throws {
    let svg = try Picture(of: Samples.liege, layout: .columns).svg(idPrefix: "liege")
    #expect(svg.hasPrefix("<svg "))
    #expect(!svg.contains("<!") && !svg.contains("<?") && !svg.contains("transparent"))
    let root = try #require(parsedXML(svg))
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-labelledby"] == "liege-title liege-desc")
    #expect(root.attributes["lang"] == "fr")
    #expect(root.attributes["viewBox"] != nil && root.attributes["width"] == nil)
    #expect(root.children[0].name == "title" && root.children[0].attributes["id"] == "liege-title")
    #expect(root.children[0].text == Samples.liege.title)
    #expect(root.children[1].name == "desc" && root.children[1].text == Samples.liege.subtitle)
    let ties = root.all("g").filter { $0.hasClass("tie") }
    #expect(ties.count == Samples.liege.ties.count)
    #expect(ties.allSatisfy { $0.attributes["aria-hidden"] == "true" })
    #expect(
      ties.contains { $0.children[0].text == "CPAS – Concertation intersectorielle locale (CSIL)" })
  }

  @Test func theSummaryBecomesTheDescription() throws {
    var diagram = Samples.liege
    diagram.summary = "Quatre plateformes se partagent huit partenaires."
    let root = try #require(parsedXML(try Picture(of: diagram, layout: .columns).svg()))
    #expect(root.children[1].text == diagram.summary)
  }

  @Test func severalStandInOnePage() throws {
    let picture = try Picture(of: Samples.commune(), layout: .columns)
    let page = "<div>\(try picture.svg(idPrefix: "a"))\(try picture.svg(idPrefix: "b-2_x"))</div>"
    let ids = try #require(parsedXML(page)).all.compactMap { $0.attributes["id"] }
    #expect(ids.count > 200)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: ["", "1a", "a b", "a\"", "é", "-a"]) func refusesPrefixesThatCannotBe(
    prefix: String
  ) {
    #expect(throws: DrawingError.self) {
      try Picture(of: Samples.liege, layout: .columns).svg(idPrefix: prefix)
    }
  }

  @Test func turnsDarkOnlyIfAsked() throws {
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let style = try #require(parsedXML(try picture.svg())?.all("style").first).text
    #expect(style.contains("prefers-color-scheme:dark"))
    // Every rule is tied to pictures, and swatches keep their ink.
    let rules = style.split(separator: "\n").dropFirst().dropLast()
    #expect(rules.count > 10 && rules.allSatisfy { $0.hasPrefix(".maillage ") })
    #expect(!style.contains("10131a") && !style.contains("url("))
    #expect(!(try picture.svg(scheme: .light)).contains("<style"))
  }

  /// Where the library would move them depends on the fonts at hand.
  @Test func textsStandWhereTheyWerePlaced() throws {
    let picture = try Picture(of: hostileDiagram(), layout: .columns)
    let root = try #require(parsedXML(try picture.svg()))
    for card in picture.scene.cards where card.kind == .body && !card.name.isEmpty {
      let group = try #require(root.all("g").first { $0.attributes["id"] == "picture-\(card.id)" })
      let names = group.children.filter { $0.hasClass("plain") }.prefix(card.texts[0].lines.count)
      for name in names where card.swatch?.colour != nil && !name.text.isEmpty {
        #expect(name.attributes["x"] == Decimal.text(card.texts[0].frame.x))
      }
    }
  }

  @Test func oneGroupForEachBox() throws {
    let root = try #require(parsedXML(try Picture(of: Samples.commune(), layout: .columns).svg()))
    let bodies = root.all("g").filter { $0.hasClass("body") }
    #expect(bodies.count == 60)
    for body in bodies {
      #expect(body.children.count { $0.hasClass("box") } == 1)
      #expect(body.children.count { $0.hasClass("ring") } == (body.hasClass("cut") ? 1 : 0))
      #expect(body.children.count { $0.name == "text" } >= 2)
    }
    #expect(bodies.contains { $0.hasClass("cut") } && bodies.contains { $0.hasClass("outside") })
  }
}
