import Testing

@testable import MaillageDrawing

/// Pictures on sheets of paper.
@Suite struct PaperTests {
  @Test(arguments: PictureLayout.allCases) func everythingStaysOnTheSheetAndOffItsRim(
    layout: PictureLayout
  ) throws {
    let scene = try layout.scene(of: Samples.commune().fit(for: layout))
    for paper in Paper.allCases {
      let fit = PaperFit(of: scene, on: paper)
      let laid = scene.laid(out: fit)
      #expect(overflows(in: laid).isEmpty)
      let (short, long) = paper.sides
      #expect(abs(laid.width * fit.scale - (fit.isLandscape ? long : short)) < 0.01)
      #expect(abs(laid.height * fit.scale - (fit.isLandscape ? short : long)) < 0.01)
      // The rim of 10 mm stays empty, but for second outlines.
      let rim = (PaperFit.rim - 1) / fit.scale
      for card in laid.cards where card.kind == .body || card.kind == .platform {
        #expect(card.frame.x >= rim - Card.ring && card.frame.maxX <= laid.width - rim + Card.ring)
        #expect(card.frame.y >= rim && card.frame.maxY <= laid.height - rim)
      }
    }
  }

  @Test func theSmallestSheetOnWhichTextCanBeReadIsChosen() throws {
    for (bodies, platforms) in [(5, 2), (25, 3), (60, 9), (150, 12)] {
      let scene = try PictureLayout.matrix.scene(
        of: Samples.commune(bodies: bodies, platforms: platforms))
      guard let fit = PaperFit.smallest(for: scene) else { continue }
      #expect(fit.isReadable)
      for smaller in Paper.allCases.prefix(while: { $0 != fit.paper }) {
        #expect(!PaperFit(of: scene, on: smaller).isReadable)
      }
    }
    let few = try PictureLayout.columns.scene(of: Samples.commune(bodies: 5, platforms: 2))
    #expect(PaperFit.smallest(for: few)?.paper == .a4)
    #expect(PaperFit(of: few, on: .a0).scale == PaperFit(of: few, on: .a1).scale)
    let endless = try PictureLayout.columns.scene(of: Samples.commune(bodies: 400, platforms: 3))
    #expect(PaperFit(of: endless, on: .a4).isReadable == false)
  }

  @Test func thePageOfThePDFIsTheSheet() throws {
    let picture = try Picture(of: Samples.liege, layout: .columns)
    for paper in [Paper.a4, .a3] {
      let fit = PaperFit(of: picture.scene, on: paper)
      let pdf = String(decoding: try picture.pdf(fit), as: Unicode.ASCII.self)
      let box = try #require(pdf.firstRange(of: "/MediaBox ["))
      let numbers = pdf[box.upperBound...].prefix { $0 != "]" }.split(separator: " ")
        .compactMap { Double($0) }
      let page = fit.page
      #expect(numbers.count == 4)
      #expect(abs(numbers[2] - page.width) <= 1.5 && abs(numbers[3] - page.height) <= 1.5)
      #expect(try picture.pdf(fit) == picture.pdf(fit))
    }
  }
}

/// Bitmaps for print.
@Suite struct PrintTests {
  private func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func aSheetAtThreeHundredDotsAnInch() throws {
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let fit = PaperFit(of: picture.scene, on: .a4)
    let png = try picture.png(dotsPerInch: 300, fit)
    #expect(abs(Double(number(png, 16)) - fit.page.width / 72 * 300) <= 2)
    #expect(abs(Double(number(png, 20)) - fit.page.height / 72 * 300) <= 2)
    let name = try #require(png.firstRange(of: Array("pHYs".utf8)))
    #expect(name.lowerBound == 8 + 25 + 4, "before the pixels, after the header")
    #expect(number(png, name.upperBound) == 11_811, "dots a metre")
    #expect(png.ranges(of: Array("pHYs".utf8)).count == 1)
    #expect(try picture.png(dotsPerInch: 300, fit) == png)
  }

  @Test func itsOwnSizeAtAnyFineness() throws {
    let picture = try Picture(of: Samples.liege, layout: .columns)
    let png = try picture.png(dotsPerInch: 144)
    #expect(abs(number(png, 16) - Int(picture.scene.width * 2)) <= 2)
    #expect(throws: DrawingError.self) { try picture.png(dotsPerInch: 1200) }
  }

  /// The check sum of the PNG standard: that of an end of file is AE426082.
  @Test func whatIsNoPNGStaysAsItIs() {
    #expect(PNGFinish.stating(dotsPerInch: 300, in: [1, 2, 3]) == [1, 2, 3])
    let text = [UInt8](repeating: 7, count: 64)
    #expect(PNGFinish.stating(dotsPerInch: 300, in: text) == text)
  }
}
