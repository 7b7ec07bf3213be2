#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Testing

@testable import MaillageDrawing

@Suite struct ChartTests {
  private static let counts = [0, 1, 2, 3, 12, 17, 60, 130]
  private static let cases = ChartSamples.makers.indices.flatMap { maker in
    counts.map { (maker, $0) }
  }
  /// Charts to look at: `MAILLAGE_PICTURES=folder swift test --filter ChartTests` writes them.
  private static let folder = ProcessInfo.processInfo.environment["MAILLAGE_PICTURES"]

  @Test(arguments: cases) func nothingOverlapsOrRunsOut(maker: Int, count: Int) throws {
    let chart = ChartSamples.makers[maker].make(count)
    let scene = try chart.scene()
    #expect(overflows(in: scene) == [])
    // Points of a funnel lie where their numbers are, on each other where these are alike.
    let found = overlaps(in: scene).filter { !Self.areBothPoints($0) || !Self.isFunnel(chart) }
    #expect(found == [])
    #expect(try chart.scene() == scene)
    #expect(try #require(scene.table).rows.allSatisfy { $0.count == scene.table?.heads.count })
  }

  private static func isFunnel(_ chart: Chart) -> Bool {
    if case .funnel = chart { true } else { false }
  }

  /// "c3 and c17"
  private static func areBothPoints(_ overlap: String) -> Bool {
    let names = overlap.split(separator: " ")
    return names.count == 3 && names[0].first == "c" && names[2].first == "c"
  }

  @Test(arguments: ChartSamples.makers.indices) func svgIsWellFormedInLightAndDark(maker: Int)
    throws
  {
    let svg = try Picture(of: ChartSamples.makers[maker].make(12)).svg(idPrefix: "chart")
    let root = try #require(parsedXML(svg))
    let ids = root.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(root.all("table").count == 1)
  }

  @Test func namesComeOutAsTheyAre() throws {
    let name = "<b>&amp; \"Saint-Gilles\" \\N</b>"
    var points = [LikenessMap.Item(name: name, x: 0, y: 0)]
    points.append(.init(name: "Mons", x: 1, y: 1))
    let svg = try Picture(of: .map(.init(text: .init(title: name), points: points))).svg()
    let root = try #require(parsedXML(svg))
    #expect(root.all("title").contains { $0.text == name })
    #expect(root.all("text").contains { $0.text == name })
  }

  // MARK: Each says what its numbers say

  @Test func branchesMeetWhereTheyAreEquallyUnlike() throws {
    let chart = Dendrogram(
      text: ChartText(title: "T"), leaves: ["A", "B", "C"],
      merges: [.init(first: 0, second: 1, height: 0.2), .init(first: 3, second: 2, height: 0.4)],
      axis: ChartAxis("x"))
    let scene = try Chart.dendrogram(chart).scene()
    let names = scene.texts.filter { $0.style == .name }
    #expect(names.map(\.lines) == [["A"], ["B"], ["C"]])
    let joins = scene.curves.filter { $0.points.count == 10 }
    #expect(joins.count == 2)
    let (first, second) = (joins[0].points, joins[1].points)
    let left = first[0].x
    #expect(abs((second[3].x - left) - 2 * (first[3].x - left)) < 1e-9)
    #expect(abs(first[0].y - names[0].frame.centre.y) < 1e-9)
    #expect(abs(second[0].y - (names[0].frame.centre.y + names[1].frame.centre.y) / 2) < 1e-9)
    #expect(scene.table?.rows == [["A", "B", "0.2"], ["A, B", "C", "0.4"]])
  }

  @Test func whatDoesNotFitIsOneBranchThatSaysHowMany() throws {
    let scene = try ChartSamples.dendrogram(565).scene()
    let names = scene.texts.filter { $0.style == .name }.map { $0.lines.joined(separator: " ") }
    #expect(names.count == Dendrogram.mostBranches)
    let hidden = names.compactMap { $0.split(separator: "+").last.flatMap { Int($0.dropFirst()) } }
    #expect(hidden.reduce(0, +) + names.count == 565)
  }

  @Test func distancesOfAMapAreKept() throws {
    let map = LikenessMap(
      text: ChartText(title: "T"),
      points: [
        .init(name: "A", x: 0, y: 0), .init(name: "B", x: 3, y: 0), .init(name: "C", x: 0, y: 1),
      ])
    let discs = try Chart.map(map).scene().discs
    func distance(_ one: Int, _ other: Int) -> Double {
      let (a, b) = (discs[one].centre, discs[other].centre)
      return ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
    }
    #expect(abs(distance(0, 1) - 3 * distance(0, 2)) < 1e-6)
  }

  @Test(arguments: [3, 12, 17, 60]) func allNamesStandOnAMapThatHasRoom(count: Int) throws {
    let scene = try ChartSamples.map(count).scene()
    let named = scene.texts.filter { $0.style == .name || $0.style == .smallName }
    #expect(named.count == count)
  }

  @Test func cellsSayTheirNumbersAndEmptyOnesAPoint() throws {
    let heat = HeatMap(
      text: ChartText(title: "T"),
      rows: [
        .init(name: "A", cells: [.init(shade: 1, text: "7"), .empty]), .init(name: "B", cells: []),
      ],
      columns: [.init(label: "x"), .init(label: "y")], scale: .rising, low: "few", high: "many",
      empty: "none is named")
    let scene = try Chart.heatMap(heat).scene()
    let cells = scene.cards.filter { $0.kind == .cell && $0.id.hasPrefix("r") }
    #expect(cells.compactMap(\.swatch?.code) == ["7", "·", "·", "·"])
    #expect(cells.map { $0.swatch?.colour == nil } == [false, true, true, true])
    #expect(
      scene.table?.rows == [["A", "7", "none is named"], ["B", "none is named", "none is named"]])
  }

  @Test(arguments: [HeatMap.Scale.rising, .aroundMiddle]) func numbersCanBeReadOnEveryShade(
    scale: HeatMap.Scale
  ) {
    let shades = HeatShades(scale)
    var seen: [HexColour] = []
    for step in 0...HeatShades.steps {
      let share = Double(step) / Double(HeatShades.steps)
      let light = shades.colour(share)
      #expect(light.contrast(with: HeatShades.ink(on: light)) >= 4.5)
      let dark = shades.twin(share)
      #expect(dark.fill.contrast(with: dark.ink) >= 4.5)
      #expect(!seen.contains(light))
      seen.append(light)
    }
  }

  @Test func marksStandAtTheirValues() throws {
    let plot = IntervalPlot(
      text: ChartText(title: "T"),
      rows: [
        .init(name: "A", value: 2, low: 1, high: 3, valueText: "2"),
        .init(name: "B", value: 1, low: .nan, high: .nan, valueText: "1"),
      ], axis: ChartAxis("x"), above: "", below: "", undecided: "?")
    let scene = try Chart.intervals(plot).scene()
    let marks = scene.discs.filter { $0.id.hasPrefix("v") }
    let line = try #require(
      scene.curves.first { $0.width == 3 && $0.points[0].y == marks[0].centre.y })
    #expect(abs(line.points[0].x - marks[1].centre.x) < 1e-9, "1 stands below 1")
    #expect(abs(marks[0].centre.x - (line.points[0].x + line.points[3].x) / 2) < 1e-9)
    #expect(scene.curves.count { $0.width == 3 && $0.points[0].y > 150 } <= 1)
    #expect(scene.table?.rows.map { $0[2] } == ["1.00 – 3.00".replacing(".00", with: ""), "–"])
  }

  @Test func numbersThatCannotBeAreRefused() {
    let text = ChartText(title: "T")
    func refuses(_ chart: Chart) -> Bool {
      do {
        _ = try chart.scene()
        return false
      } catch { return true }
    }
    #expect(refuses(.map(.init(text: text, points: [.init(name: "A", x: .nan, y: 0)]))))
    #expect(refuses(.map(.init(text: text, points: [.init(name: "A", x: 0, y: 0, group: 1)]))))
    #expect(
      refuses(
        .dendrogram(
          .init(
            text: text, leaves: ["A", "B"], merges: [.init(first: 0, second: 0, height: 1)],
            axis: ChartAxis("x")))))
    #expect(
      refuses(.dendrogram(.init(text: text, leaves: ["A", "B"], merges: [], axis: ChartAxis("")))))
    #expect(
      refuses(
        .heatMap(
          .init(
            text: text, rows: [.init(name: "A", cells: [.init(shade: 2, text: "")])],
            columns: [.init(label: "x")], scale: .rising, low: "", high: "", empty: ""))))
  }

  @Test(arguments: [
    ([0.0, 1.0], false, 6), ([0.013, 0.052], true, 6), ([3.0, 3.0], false, 6),
    ([-4.0, 1200.0], false, 7), ([], false, 6),
  ]) func scalesCoverTheirValuesWithRoundNumbers(values: [Double], isShare: Bool, most: Int) {
    let scale = ChartScale(covering: values, axis: ChartAxis("x", isShare: isShare))
    #expect((2...most + 1).contains(scale.ticks.count))
    for value in values { #expect((0...1).contains(scale.share(value))) }
    let texts = scale.ticks.map { scale.text($0, mark: ",", language: "fr") }
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { $0.count < 9 && !$0.contains(".") && !$0.contains("-") })
  }

  @Test(.enabled(if: folder != nil)) func writesEverySample() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    for (name, make) in ChartSamples.makers {
      for count in [3, 12, 17, 60, 565] {
        let picture = try Picture(of: make(count))
        func write(_ ending: String, _ bytes: [UInt8]) throws {
          try Data(bytes).write(to: folder.appendingPathComponent("\(name)-\(count).\(ending)"))
        }
        try write("svg", Array(try picture.svg().utf8))
        try write("png", try picture.png(scale: 1.2))
      }
    }
  }
}
