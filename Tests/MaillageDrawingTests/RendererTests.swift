import Testing

@testable import MaillageDrawing

@Suite struct RendererTests {
  @Test func sameBytesAgainAndAgain() throws {
    let picture = try Picture(of: Samples.commune(), layout: .columns)
    let other = try Picture(of: Samples.roster(), layout: .roster)
    let svg = try picture.svg()
    let png = try picture.png(scale: 1)
    let pdf = try picture.pdf()
    let dot = picture.dot()
    _ = try other.svg()
    _ = try InProcessRenderer().drawing(
      of: DrawingOrder("graph { a -- b -- c -- a }", engine: .dot, format: .svg))
    #expect(try picture.svg() == svg)
    #expect(try picture.png(scale: 1) == png)
    #expect(try picture.pdf() == pdf)
    #expect(picture.dot() == dot)
  }

  @Test func sameBytesFromManyThreads() async throws {
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let svg = try picture.svg()
    let drawn = try await withThrowingTaskGroup(of: String.self) { group in
      for index in 0..<40 {
        group.addTask {
          if index % 4 == 0 { _ = try picture.png(scale: 0.2) }
          return try picture.svg()
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(drawn.count == 40 && drawn.allSatisfy { $0 == svg })
  }

  @Test func whatTheLibraryRefusesIsAnError() {
    #expect {
      try InProcessRenderer().drawing(of: DrawingOrder("graph { a -- ", format: .svg))
    } throws: {
      guard case .layoutFailed(let messages) = $0 as? DrawingError else { return false }
      return messages.contains { $0.contains("syntax error") }
    }
    // And the next picture is none the worse for it.
    #expect(throws: Never.self) {
      try InProcessRenderer().drawing(of: DrawingOrder("graph { a [pos=\"0,0\"] }", format: .svg))
    }
  }

  /// The size that a PNG says it has.
  private func size(ofPNG bytes: [UInt8]) -> (Int, Int) {
    func number(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16), number(20))
  }

  @Test func imagesHaveTheSizeAskedFor() throws {
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let scene = picture.scene
    let twice = try picture.png()
    #expect(twice.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(abs(size(ofPNG: twice).0 - Int(scene.width * 2)) <= 2)
    #expect(abs(size(ofPNG: twice).1 - Int(scene.height * 2)) <= 2)
    #expect(abs(size(ofPNG: try picture.png(width: 800)).0 - 800) <= 1)
  }

  /// A signature, then parts of a length, a name, contents and a check sum, and nothing behind them;
  /// nothing shines through, even where the last row of pixels is not covered all over.
  @Test(arguments: [0.31, 1, 1.277]) func imagesAreWholeAndOpaque(scale: Double) throws {
    let png = try Picture(of: Samples.liege, layout: .columns).png(scale: scale)
    var names: [String] = []
    var place = 8
    while place + 12 <= png.count {
      let length = number(png[place..<(place + 4)])
      names.append(String(decoding: png[(place + 4)..<(place + 8)], as: UTF8.self))
      let end = place + 8 + length
      try #require(end + 4 <= png.count)
      #expect(number(png[end..<(end + 4)]) == Int(crc32(png[(place + 4)..<end])))
      place = end + 4
    }
    #expect(place == png.count)
    #expect(names == ["IHDR", "IDAT", "IEND"])
    #expect(png[24..<29] == [8, 2, 0, 0, 0], "eight bits of red, green and blue")
  }

  private func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func tooManyPixelsAreRefusedBeforeDrawing() throws {
    let picture = try Picture(of: Samples.liege, layout: .columns)
    #expect {
      try picture.png(scale: 20)
    } throws: {
      guard
        case .limitExceeded(.pixelsPerSide(8_000), let value, .scale(let scale)) = $0
          as? DrawingError
      else { return false }
      return value > 20_000 && scale > 4 && "\($0)".contains("\(scale)")
    }
    // As long as 8,000 allows, but too many in all.
    #expect {
      try picture.png(scale: 6.5)
    } throws: {
      guard case .limitExceeded(.pixels(40_000_000), _, .scale(let scale)) = $0 as? DrawingError
      else { return false }
      let scene = picture.scene
      return scene.width * scale * scene.height * scale < 40_000_000
    }
    for scale in [0, -1, Double.nan, .infinity] {
      #expect(throws: DrawingError.self) { try picture.png(scale: scale) }
    }
  }

  @Test func theSuggestedScaleWorks() throws {
    let diagram = Samples.commune(bodies: 390, platforms: 9)
    let picture = try Picture(of: diagram, layout: .columns)
    let scale = RenderLimits.largestScale(width: picture.scene.width, height: picture.scene.height)
    try RenderLimits.checkPixels(
      width: picture.scene.width, height: picture.scene.height, scale: scale)
    #expect(throws: DrawingError.self) {
      try RenderLimits.checkPixels(
        width: picture.scene.width, height: picture.scene.height, scale: scale * 1.1)
    }
  }

  @Test func aPDFSaysNothingOfWhoAndWhen() throws {
    let pdf = try Picture(of: Samples.liege, layout: .columns).pdf()
    #expect(pdf.starts(with: "%PDF-".utf8))
    let text = String(decoding: pdf, as: UTF8.self)
    for key in ["/CreationDate", "/Author", "/ModDate", "/Subject", "/Keywords"] {
      #expect(!text.contains(key))
    }
  }

  /// A saved file draws what we draw, though the library then rounds the corners of boxes itself.
  @Test(arguments: PictureLayout.allCases) func dotTextDrawsTheSamePicture(layout: PictureLayout)
    throws
  {
    for diagram in [hostileDiagram(), Samples.commune()] {
      let picture = try Picture(of: diagram.fit(for: layout), layout: layout)
      let drawn = try InProcessRenderer().drawing(of: DrawingOrder(picture.dot(), format: .svg))
      let ordered = Self.ordered(String(decoding: drawn, as: UTF8.self), as: picture.scene)
      let finished = try SVGFinish.finished(
        Array(ordered.utf8), scene: picture.scene,
        shapes: ShapeWriter.text(of: picture.scene).shapes, idPrefix: "picture", scheme: .automatic)
      #expect(finished == (try picture.svg()))
    }
  }

  /// What the library drew, its groups in the order of the picture instead of that of its nodes.
  private static func ordered(_ svg: String, as scene: Scene) -> String {
    var groups: [Substring: String] = [:]
    var head = ""
    var name: Substring?
    for line in svg.split(separator: "\n") {
      if line == "</g>" {
        name = nil
      } else if line.hasPrefix("<g id=\""), !line.contains("class=\"graph\"") {
        name = line.dropFirst(7).prefix { $0 != "\"" }
      } else if let name {
        groups[name, default: ""] += line + "\n"
      } else if groups.isEmpty {
        head += line + "\n"
      }
    }
    let names =
      scene.curves.indices.map { "e\($0)" } + scene.discs.map(\.id)
      + scene.cards.flatMap { [$0.id, $0.id + "s", $0.id + "g"] }
    return head + names.compactMap { groups[$0[...]] }.joined() + "</g>\n</svg>\n"
  }

  @Test func everyErrorSaysWhatToDo() {
    let errors: [(DrawingError, String)] = [
      (.invalidDiagram(field: "tie", value: "3–4"), "tie"),
      (.invalidText(field: "idPrefix", reason: "must be a letter"), "must"),
      (.pluginsMissing(hint: "run 'dot -c'"), "dot -c"),
      (.layoutFailed(messages: ["a", "b"]), "a; b"), (.renderFailed(messages: []), "did not say"),
      (.outputTooLarge(bytes: 100, limit: 10), "100"),
      (
        .limitExceeded(limit: .pixels(atMost: 5), value: 9, suggestion: .vectorFormat),
        "SVG or PDF"
      ),
    ]
    for (error, words) in errors { #expect("\(error)".contains(words)) }
  }

  @Test func theLibraryHasAVersion() {
    #expect(graphvizVersion.contains("."))
  }
}
