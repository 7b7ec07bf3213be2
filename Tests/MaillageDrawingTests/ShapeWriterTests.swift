import Testing

@testable import MaillageDrawing

/// What the library is asked to draw for an SVG, beside what a saved DOT file says.
@Suite struct ShapeWriterTests {
  /// One shape of each kind that has to be told apart, dashed, marked, cut, hollow and with bars.
  private static func diagram(for layout: PictureLayout) -> Diagram {
    var diagram = Samples.commune(bodies: 24, platforms: 5).fit(for: layout)
    for place in diagram.bodies.indices {
      diagram.bodies[place].isCut = place % 5 == 0
      diagram.bodies[place].size = Double(place % 7) + 0.37
    }
    for place in diagram.platforms.indices { diagram.platforms[place].size = Double(place) + 0.5 }
    let styles: [Diagram.TieStyle] = [.member, .chair, .member, .coordinator, .outside]
    for place in diagram.ties.indices { diagram.ties[place].style = styles[place % styles.count] }
    return diagram
  }

  /// The numbers of an attribute that says where, and all others.
  private func shape(_ element: Element) -> (look: String, numbers: [Double]) {
    let places = ["cx", "cy", "rx", "ry", "points", "d"]
    let look = element.attributes.filter { !places.contains($0.key) && $0.key != "class" }
      .map { "\($0.key)=\($0.value == "transparent" ? "none" : $0.value)" }.sorted()
    let numbers = places.compactMap { element.attributes[$0] }.joined(separator: " ")
      .split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    return (([element.name] + look).joined(separator: " "), numbers)
  }

  /// As nodes and edges or as a background, lines, discs and marks come out the same, in all layouts.
  @Test(arguments: PictureLayout.allCases)
  func shapesAreThoseOfTheSavedFile(layout: PictureLayout) throws {
    let picture = try Picture(of: Self.diagram(for: layout), layout: layout)
    let saved = try InProcessRenderer().drawing(of: DrawingOrder(picture.dot(), format: .svg))
    func shapes(_ svg: String, _ names: [String]) throws -> [(look: String, numbers: [Double])] {
      let svg = try #require(parsedXML(svg))
      return names.flatMap { svg.all($0) }.map(shape)
    }
    for name in ["ellipse", "path"] {
      // Boxes with round corners are paths of the library, and no lines.
      func isLine(_ shape: (look: String, numbers: [Double])) -> Bool {
        name == "ellipse" || shape.look.contains("fill=none") && shape.numbers.count >= 4
      }
      // Dark rules and hollow places in one stroke aside, one in the other's order.
      var ours = try shapes(picture.svg(), [name]).filter(isLine)
      var theirs = try shapes(String(decoding: saved, as: UTF8.self), [name]).filter(isLine)
      if name == "path" {
        // A straight line has two points instead of four; boxes have more than any line.
        ours = ours.map { ($0.look, Array($0.numbers.prefix(2))) }
        theirs = theirs.map { ($0.look, Array($0.numbers.prefix(2))) }
      }
      for one in ours where layout != .multiples {
        let found = theirs.firstIndex { other in
          one.look == other.look && one.numbers.count == other.numbers.count
            && zip(one.numbers, other.numbers).allSatisfy { abs($0 - $1) < 0.0151 }
        }
        let place = try #require(found, "\(one)")
        theirs.remove(at: place)
      }
    }
  }

  /// Long texts are read in time that grows with their length: each line ends escaped.
  @Test func linesEndEscaped() throws {
    let scene = try PictureLayout.columns.scene(of: Samples.commune(bodies: 30, platforms: 5))
    let (dot, shapes) = ShapeWriter.text(of: scene)
    let lines = dot.split(separator: "\n")
    #expect(lines.count { $0.hasSuffix(" \\") } == shapes)
    #expect(lines.count == shapes + 4)
    #expect(!dot.contains(" -- "))
  }

  @Test func pictureOfNothingIsAPage() throws {
    let scene = Scene(width: 100.4, height: 50, language: "en", title: "T", summary: "")
    let (dot, shapes) = ShapeWriter.text(of: scene)
    #expect(shapes == 0 && !dot.contains("_background"))
    let drawn = try InProcessRenderer().drawing(of: DrawingOrder(dot, format: .svg))
    #expect(SVGDrawing(drawn).shapes.count == 1)
  }

  /// A library that leaves shapes out, which no name could tell apart afterwards.
  @Test func missingShapesAreAnError() throws {
    struct Forgetful: PictureRenderer {
      func check(_ format: DrawingOrder.Format) {}
      func drawing(of order: DrawingOrder) throws(DrawingError) -> [UInt8] {
        let svg = String(decoding: try InProcessRenderer().drawing(of: order), as: UTF8.self)
        let lines = svg.split(separator: "\n", omittingEmptySubsequences: false)
        let last = lines.lastIndex { $0.hasPrefix("<polygon") } ?? 0
        return Array((lines[..<last] + lines[(last + 1)...]).joined(separator: "\n").utf8)
      }
    }
    let picture = try Picture(of: Samples.commune(), layout: .columns)
    #expect {
      try picture.svg(by: Forgetful())
    } throws: { error in
      guard case .renderFailed(let messages)? = error as? DrawingError else { return false }
      return messages.first?.contains("shapes were drawn instead of") == true
    }
  }

  /// The specimen of the bars in the legend is one of the few things that only the dark scheme shows.
  @Test(arguments: [PictureLayout.columns, .force, .matrix])
  func specimenOfBarsIsSeenInTheDark(layout: PictureLayout) throws {
    let diagram = Self.diagram(for: layout)
    let svg = try Picture(of: diagram, layout: layout).svg()
    let rule = ".maillage .bar .box{fill:\(Theme.Dark.bar);stroke:\(Theme.Dark.bar)}"
    let style = try #require(parsedXML(svg)).all("style").map(\.text).joined()
    #expect(style.ranges(of: rule).count == 1)
    #expect(Theme.Dark.bar.contrast(with: Theme.Dark.page) >= 4.5)
  }
}
