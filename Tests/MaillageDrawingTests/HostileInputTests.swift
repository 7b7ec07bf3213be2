import Testing

@testable import MaillageDrawing

/// Text and numbers that the library would take for something else, row by row; that any name comes
/// out as it is in every layout is in `SVGTests`, and thousands of them in `RandomNetworksTests`.
@Suite struct HostileInputTests {
  /// The name of one body and the note of a platform, as they come out of the picture.
  private func drawn(_ name: String) throws -> (root: Element, name: String, title: String) {
    let diagram = Diagram(
      title: "t", bodies: [.init(label: name, tooltip: name)],
      platforms: [.init(label: "p"), .init(label: "q")], ties: [.init(body: 0, platform: 0)])
    let svg = try Picture(of: diagram, layout: .columns).svg()
    let root = try #require(parsedXML(svg))
    let body = try #require(root.all("g").first { $0.hasClass("body") })
    return (root, nameText(of: body), body.children.first { $0.name == "title" }?.text ?? "")
  }

  /// The library's own marks, entities, markup: nothing but letters here, in names and in tooltips
  /// (which it would read twice).
  @Test(arguments: [
    #"\N"#, #"\G"#, #"\L"#, #"\E"#, #"\T"#, #"\H"#, #"a\nb"#, #"a\lb"#, #"a\rb"#, #"\\N"#,
    #"ends\"#, #"ends\\"#, #"a\"b"#, "&eacute;", "&amp;", "&#233;", "&lt;b&gt;", "<b>fat</b>",
    "<<b>fat</b>>", "<", "<>", "a<br/>b", "</title>", "]]>", "{a|b}", "<p0>port",
    "javascript:alert(1)",
    "https://example.org/?a=1&b=\"2\"", "%3Cb%3E", "<IMG_SRC=\"/etc/passwd\"/>", "#ff0000:blue",
    "👩‍👩‍👧‍👦", "مركز", "מרכז", "e\u{301}",
  ])
  func lettersAreLetters(name: String) throws {
    let drawn = try drawn(name)
    #expect(drawn.name == name)
    #expect(drawn.title == name)
    // No link, no image, nothing that acts.
    #expect(Set(drawn.root.all.map(\.name)).isDisjoint(with: ["a", "image", "script", "b", "use"]))
    for element in drawn.root.all {
      #expect(
        Set(element.attributes.keys).isDisjoint(with: ["href", "xlink:href", "onload", "src"]))
    }
  }

  /// A NUL would cut the text, other control characters would make the XML malformed.
  @Test func controlCharactersGo() throws {
    for code in (UInt32(0)...0x1F).map({ $0 }) + Array(0x7F...0x9F) {
      let control = try #require(Unicode.Scalar(code))
      let drawn = try drawn("a\(Character(control))b")
      #expect(["ab", "a b"].contains(drawn.title))
      #expect(drawn.name == "ab")
    }
  }

  @Test func longNamesAreCutAndWrapped() throws {
    let diagram = Diagram(
      title: "t", bodies: [.init(label: String(repeating: "x", count: 10_000))],
      platforms: [.init(label: String(repeating: "long ", count: 3_000))],
      ties: [.init(body: 0, platform: 0)])
    for layout in PictureLayout.withNames {
      let scene = try Picture(of: diagram.fit(for: layout), layout: layout).scene
      #expect(scene.width < 3_000 && scene.height < 3_000)
    }
  }

  /// Numbers that are none are refused, all others made fit before the library sees them.
  @Test(arguments: [Double.nan, .infinity, -.infinity, -1, 0, 1e300, .leastNonzeroMagnitude])
  func numbersAreFit(size: Double) throws {
    var diagram = Samples.commune(bodies: 12, platforms: 3)
    for index in diagram.bodies.indices { diagram.bodies[index].size = index == 0 ? size : 1 }
    for layout in [PictureLayout.force, .projection] {
      guard size.isFinite, size >= 0 else {
        #expect(throws: DrawingError.self) { try Picture(of: diagram, layout: layout) }
        continue
      }
      let picture = try Picture(of: diagram, layout: layout)
      #expect(picture.scene.width.isFinite && picture.scene.width < 10_000)
      #expect(parsedXML(try picture.svg()) != nil)
      #expect(picture.dot().matches(of: /(pos|width|height)="[^"]*(nan|inf|e)/).isEmpty)
    }
  }

  /// Nothing at all, no ties, each tie 200 times, only ties to one place.
  @Test(arguments: PictureLayout.allCases) func oddNetworksAreDrawn(layout: PictureLayout) throws {
    let bodies = (0..<6).map { Diagram.Body(label: "b\($0)") }
    let platforms = [Diagram.Platform(label: "p"), Diagram.Platform(label: "q")]
    let ties = (0..<6).map { Diagram.Tie(body: $0, platform: 0) }
    let odd = [
      Diagram(title: ""), Diagram(title: "t", bodies: bodies),
      Diagram(title: "t", platforms: platforms),
      Diagram(title: "t", bodies: bodies, platforms: platforms),
      Diagram(
        title: "t", bodies: bodies, platforms: platforms,
        ties: Array(repeating: ties, count: 200).flatMap { $0 }),
      Diagram(
        title: "t", bodies: bodies, platforms: platforms, ties: ties,
        links: Array(repeating: Diagram.Link(from: 0, to: 1), count: 200)),
    ]
    for diagram in odd {
      #expect(
        parsedXML(try Picture(of: diagram.fit(for: layout), layout: layout).svg()) != nil)
    }
    #expect(
      try Picture(of: odd[4].fit(for: layout), layout: layout).svg().utf8.count < 60_000)
  }
}
