#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Maillage
import Testing

@testable import MaillageDrawing

@Suite struct PaletteTests {
  private let white = HexColour(rgb: 0xFFFFFF)

  private func colour(_ text: String) throws -> HexColour { try #require(HexColour(text)) }

  @Test func lettersAndLinesStandOut() throws {
    for hue in ShippedColours.hues {
      let swatch = try colour(hue.swatch)
      #expect(try colour(hue.ink).contrast(with: swatch) >= 4.5, "letters on \(hue.swatch)")
      #expect(try colour(hue.line).contrast(with: white) >= 3.5, "line \(hue.line) on white")
      let dark = try colour(hue.darkLine)
      #expect(dark.contrast(with: Theme.Dark.page) >= 4.5, "line \(dark) in the dark")
    }
  }

  @Test func textsStandOutInLightAndDark() {
    let pairs: [(HexColour, HexColour, Double)] = [
      (Theme.plainInk, Theme.page, 12), (Theme.mutedInk, Theme.page, 4.5),
      (Theme.lightInk, Theme.platform, 7), (Theme.bannerInk, Theme.banner, 7),
      (Theme.Dark.plainInk, Theme.Dark.page, 12), (Theme.Dark.plainInk, Theme.Dark.card, 12),
      (Theme.Dark.mutedInk, Theme.Dark.page, 7), (Theme.lightInk, Theme.Dark.platform, 7),
      (Theme.Dark.bannerInk, Theme.Dark.banner, 7), (Theme.link, Theme.page, 7),
      (Theme.sharedOutline, Theme.page, 7), (Theme.Dark.sharedOutline, Theme.Dark.page, 7),
      (Theme.first, Theme.page, 4.5), (Theme.second, Theme.page, 4.5),
      (Theme.gained, Theme.page, 4.5), (Theme.lost, Theme.page, 4.5),
      (Theme.kept, Theme.page, 2.5),
    ]
    for (one, two, least) in pairs { #expect(one.contrast(with: two) >= least, "\(one) on \(two)") }
  }

  /// CIE Lab of a colour given by linear light (D65).
  private func lab(_ rgb: [Double]) -> [Double] {
    let x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047
    let y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]
    let z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883
    let f = [x, y, z].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private func distance(_ one: HexColour, _ two: HexColour, seenThrough matrix: [[Double]])
    -> Double
  {
    func seen(_ colour: HexColour) -> [Double] {
      let linear = [colour.red, colour.green, colour.blue].map { part -> Double in
        let part = Double(part) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return lab(
        matrix.map { row in
          max(0, min(1, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }))
        })
    }
    return zip(seen(one), seen(two)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// How eyes without one kind of cone see linear light.
  ///
  /// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, 2009, DOI 10.1109/TVCG.2009.113, severity 1.
  static let sights: [(String, [[Double]])] = [
    ("trichromat", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protanope",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranope",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanope",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  @Test(arguments: sights) func swatchesAreToldApart(name: String, matrix: [[Double]]) throws {
    let swatches = try ShippedColours.hues.map { try colour($0.swatch) }
    var least = Double.infinity
    for (index, one) in swatches.enumerated() {
      for two in swatches[(index + 1)...] {
        least = min(least, distance(one, two, seenThrough: matrix))
      }
    }
    #expect(least >= 12, "\(name): \(least)")
    // The sides of a picture of two, and what came, went and stayed.
    let tones = [Theme.gained, Theme.lost, Theme.kept]
    for (index, one) in tones.enumerated() {
      for two in tones[(index + 1)...] {
        #expect(distance(one, two, seenThrough: matrix) >= 12, "\(one) and \(two): \(name)")
      }
    }
    #expect(distance(Theme.first, Theme.second, seenThrough: matrix) >= 12)
    // The measure itself: pastels that looked fine were as good as one.
    let pastels = try [colour("#cfe3cf"), colour("#e8ddcf")]
    if name == "deuteranope" {
      #expect(distance(pastels[0], pastels[1], seenThrough: matrix) < 12)
    }
  }

  /// Components and modules: the same colours in another order, told apart by their codes as well.
  @Test func groupsLookLikeSectors() throws {
    let groups = (0..<16).map { SectorStyle.style(ofGroup: $0, code: "\($0)", label: "") }
    let shipped = Set(ShippedColours.hues.map { [$0.swatch, $0.ink, $0.line] })
    #expect(groups.allSatisfy { shipped.contains([$0.swatch, $0.ink, $0.line]) })
    #expect(Set(groups.prefix(8).map(\.swatch)).count == 8, "none twice before all were used")
  }

  /// The lines of projections: the more, the darker, and none too pale where they are few.
  @Test func linesOfProjectionsStandOut() {
    for areMany in [false, true] {
      let contrasts = (1...4).map {
        MeetingLine.colour(of: $0, areMany: areMany).contrast(with: Theme.page)
      }
      #expect(contrasts[0] < contrasts[1] && contrasts[1] < contrasts[2])
      #expect(contrasts[2] == contrasts[3])
      #expect(contrasts[0] >= (areMany ? 1.8 : 3))
    }
    let dark = [Theme.Dark.bar, Theme.Dark.sharedOutline, Theme.Dark.plainInk].map {
      $0.contrast(with: Theme.Dark.page)
    }
    #expect(dark[0] >= 4.5 && dark[0] < dark[1] && dark[1] < dark[2])
  }

  /// Whatever carries a meaning without letters: bars, marks, rims, links.
  @Test func marksStandOut() {
    let pairs: [(HexColour, HexColour, Double)] = [
      (Theme.bar, Theme.page, 3), (Theme.bar, Theme.track, 3),
      (Theme.noSectorLine, Theme.page, 4.5),
      (Theme.platform, Theme.page, 7), (Theme.platform, Theme.block, 7),
      (Theme.lightInk, Theme.first, 4.5), (Theme.lightInk, Theme.second, 4.5),
      (Theme.Dark.bar, Theme.Dark.page, 4.5), (Theme.Dark.bar, Theme.Dark.card, 4.5),
      (Theme.Dark.platformOutline, Theme.Dark.page, 4.5),
      (Theme.Dark.sharedOutline, Theme.Dark.card, 7), (Theme.Dark.mutedInk, Theme.Dark.card, 7),
    ]
    for (one, two, least) in pairs { #expect(one.contrast(with: two) >= least, "\(one) on \(two)") }
    for colour in [Theme.first, Theme.second, Theme.gained, Theme.lost, Theme.link, Theme.bar] {
      let twin = colour.inTheDark
      #expect(twin.contrast(with: Theme.Dark.page) >= 4.5, "\(colour) in the dark")
    }
  }

  /// Lines of sectors are darker than their swatches, and still apart, by day and in the dark.
  @Test(arguments: sights) func linesAreToldApart(name: String, matrix: [[Double]]) throws {
    let lines = try ShippedColours.hues.map { try colour($0.line) }
    let twins = try ShippedColours.hues.map { try colour($0.darkLine) }
    for set in [lines, twins] {
      var smallest = Double.infinity
      for (index, one) in set.enumerated() {
        for two in set[(index + 1)...] {
          smallest = min(smallest, distance(one, two, seenThrough: matrix))
        }
      }
      #expect(smallest >= 11.5, "\(name): \(smallest)")
    }
  }

  @Test(arguments: [
    "", "red", "#fff", "#12345", "#1234567", "#12345g", "#12345\"", "123456#", "#-12345",
  ])
  func refusesWhatIsNoColour(text: String) {
    #expect(HexColour(text) == nil)
  }

  @Test func readsAndWritesColours() throws {
    #expect(try colour("#0072B2").description == "#0072b2")
    #expect(try colour("#0072B2") == HexColour(red: 0, green: 0x72, blue: 0xB2))
    #expect(abs(white.contrast(with: HexColour(rgb: 0)) - 21) < 1e-9)
    #expect(abs(try colour("#777777").contrast(with: white) - 4.48) < 0.01)
  }

  @Test func thereAreEightHues() { #expect(ShippedColours.hues.count == 8) }
}
