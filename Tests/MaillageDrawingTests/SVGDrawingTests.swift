import Testing

@testable import MaillageDrawing

/// How what the library wrote is read, and what of it is kept.
@Suite struct SVGDrawingTests {
  private let text = """
    <?xml version="1.0"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">
    <!-- made by > a library -->
    <svg width="9pt" viewBox="0.00 0.00 9.00 9.00">
    <g id="graph0" class="graph" transform="translate(0 9)">
    <title>picture</title>
    <polygon fill="#ffffff" points="0,0 9,9"/>
    <g id="e12" class="edge"><title>a&#45;&#45;b</title>
    <path d="M1,2C1,2 3,4 3,4"/></g>
    <g id="node1" class="node"><title>b3</title>
    <ellipse cx='1'/>
    <ellipse cx="2"/>
    <text x="1">a &gt; b</text></g>
    <g id="b4" class="node"><title>b4</title><polygon points="1>2"/></g>
    </g>
    </svg>
    """

  @Test func shapesComeInTheirOrder() {
    let drawing = SVGDrawing(Array(text.utf8))
    #expect(drawing.viewBox.elementsEqual("0.00 0.00 9.00 9.00".utf8))
    #expect(drawing.transform?.elementsEqual("translate(0 9)".utf8) == true)
    let shapes = drawing.shapes.map { shape in
      [shape.name, shape.attributes].map { String(decoding: drawing.bytes[$0], as: UTF8.self) }
    }
    // Without texts, groups and titles.
    #expect(
      shapes == [
        ["polygon", " fill=\"#ffffff\" points=\"0,0 9,9\""], ["path", " d=\"M1,2C1,2 3,4 3,4\""],
        ["ellipse", " cx='1'"], ["ellipse", " cx=\"2\""], ["polygon", " points=\"1>2\""],
      ])
  }

  @Test func attributesKeepTheirOrder() {
    let bytes = Array(" a=\"1 2\"  b-c='x>\"y' d=\"\"".utf8)
    let found = MarkupAttributes(bytes, bytes.indices).map {
      [
        String(decoding: bytes[$0.name], as: UTF8.self),
        String(decoding: bytes[$0.value], as: UTF8.self),
      ]
    }
    #expect(found == [["a", "1 2"], ["b-c", "x>\"y"], ["d", ""]])
  }

  @Test(arguments: ["", "<", "<svg", "<svg a", "<svg a=", "<svg a=\"", "</", "<g><", "<!--", "<?"])
  func whatEndsTooSoonIsNothing(svg: String) {
    #expect(SVGDrawing(Array(svg.utf8)).shapes.isEmpty)
  }

  @Test func onlyStraightLinesBecomeShorter() {
    func line(_ way: String) -> String {
      var out = ByteText()
      LeanShapes.add(line: Array(way.utf8)[...], to: &out)
      return out.string
    }
    #expect(line("M1,2C1,2 3,4 3,4") == "M1,2L3,4")
    let others = [
      "M1,2C1,2 3,4 5,6", "M1,2C0,2 3,4 3,4", "M1,2C1,2 3,4 3,4 3,4 5,6 5,6", "M1,2L3,4",
    ]
    for other in others { #expect(line(other) == other) }
  }

  @Test func markIsWrittenAsSuch() {
    var out = ByteText()
    out.add(escaped: "a<b>\"&é\"")
    out.add(HexColour(rgb: 0x0AF09B))
    out.add(-120)
    out.add(2.5, digits: 4)
    #expect(out.string == "a&lt;b&gt;&quot;&amp;é&quot;#0af09b-1202.5")
  }

  /// Texts are set here, where the library sets them: the same lines at the same heights, up to the
  /// quarter of a point that it takes from a page of broken height.
  @Test(arguments: [PictureLayout.columns, .matrix, .force, .overview, .roster])
  func textsStandWhereTheLibrarySetsThem(layout: PictureLayout) throws {
    let picture = try Picture(of: Samples.commune().fit(for: layout), layout: layout)
    let drawn = try InProcessRenderer().drawing(of: DrawingOrder(picture.dot(), format: .svg))
    func heights(_ svg: String) throws -> [(text: String, y: Double)] {
      let texts = try #require(parsedXML(svg)).all("text")
      return texts.map { ($0.text, Double($0.attributes["y"] ?? "") ?? .nan) }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }
    let (ours, theirs) = (
      try heights(picture.svg()), try heights(String(decoding: drawn, as: UTF8.self))
    )
    #expect(ours.count > 50)
    #expect(ours.map(\.text) == theirs.map(\.text))
    for (one, other) in zip(ours, theirs) { #expect(abs(one.y - other.y) <= 0.3) }
  }
}
