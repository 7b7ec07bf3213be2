import Foundation
import Testing

/// `draw` with sizes, colours and sheets of paper.
@Suite struct DrawLooksTests {
  /// Two parts without a partner in common, a body on no platform, a funder.
  private static let table = """
    commune,platform,organisation,sector,role
    Alpha,Cell,Police,police,chair
    Alpha,Cell,CPAS,social,
    Alpha,Network,CPAS,social,
    Alpha,Network,School,education,
    Alpha,Network,Hospital,health,
    Alpha,Choir,Church,religion,
    Alpha,Choir,Hall,culture_sport,
    Alpha,,Alone,social,
    Alpha,Choir,Fund,regional,funder
    """

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(Self.table, to: "t.csv")
    return bench
  }

  private static let layouts = ["columns", "roster", "matrix", "overview", "force", "projection"]

  @Test(arguments: layouts) func coloursByComponentAndModule(layout: String) throws {
    let bench = try bench()
    func svg(_ options: String...) throws -> String {
      let outcome = try bench.run(
        ["draw", "t.csv", "--layout", layout, "-o", "p.svg", "--language", "en"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let svg = try bench.read("p.svg")
      #expect(XMLTally(svg).isWellFormed)
      return svg
    }
    let sectors = try svg()
    #expect(try svg("--colour-by", "sector") == sectors)
    let components = try svg("--colour-by", "component")
    #expect(try svg("--colour-by", "component", "--threads", "2") == components)
    #expect(components.contains("Colour and letters: component"))
    let modules = try svg("--colour-by", "module")
    #expect(modules.contains("Colour and numbers: module"))
    // Heads stand in place of a legend in a roster.
    let names =
      layout == "roster"
      ? ["component A (2)", "component B (2)"]
      : ["component A (4 partners)", "component B (2 partners)"]
    for words in names { #expect(components.contains(words), "\(words)") }
    #expect(components.contains(">A</text>") && components.contains(">B</text>"))
    #expect(!components.contains(">PO</text>") && !components.contains("component C"))
    #expect(modules.contains(">1</text>") && modules.contains("module 1 ("))
    if layout == "roster" { #expect(!components.contains("partners) (")) }
    if layout != "roster" { #expect(components.contains("others (smaller, or not counted)")) }
  }

  @Test(arguments: layouts) func sizesByAMeasure(layout: String) throws {
    let bench = try bench()
    let outcome = try bench.run(
      "draw", "t.csv", "--layout", layout, "-o", "p.svg", "--language", "en", "--size-by",
      "betweenness")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let svg = try bench.read("p.svg")
    let asDisc = ["overview", "force", "projection"].contains(layout)
    #expect(
      svg.contains(asDisc ? "area of the disc: Betweenness" : "length of the bar: Betweenness"))
    #expect(svg.contains("CPAS – Betweenness: "))
    if ["columns", "force"].contains(layout) {
      let platforms = try bench.run(
        "draw", "t.csv", "--layout", layout, "-o", "q.svg", "--language", "en", "--size-by",
        "exclusive_members")
      #expect(platforms.status == 0, "\(platforms.errors)")
      #expect(try bench.read("q.svg").contains("class=\"gauge\""))
    }
    if ["columns", "roster"].contains(layout) { #expect(svg.contains("class=\"gauge\"")) }
  }

  @Test(arguments: [
    ["--colour-by", "component", "--layout", "butterfly"],
    ["--colour-by", "module", "--at", "2019,2024"], ["--colour-by", "colour"],
    ["--size-by", "degree", "--layout", "difference"], ["--paper", "a4"], ["--dpi", "300"],
    ["--layout", "projection", "--size-by", "exclusive_members"],
    ["--scale", "2"], ["-o", "p.png", "--scale", "2", "--dpi", "300"],
    ["-o", "p.png", "--scale", "0"], ["-o", "p.png", "--paper", "a4"],
  ])
  func refusesWhatHasNoMeaning(options: [String]) throws {
    let bench = try bench()
    let outcome = try bench.run(
      ["draw", "t.csv"] + (options.contains("-o") ? [] : ["-o", "no.svg"]) + options)
    #expect(outcome.status == 64 && !outcome.errors.isEmpty, "\(options)")
  }

  @Test func pdfFitsASheet() throws {
    let bench = try bench()
    func box(_ options: String...) throws -> (box: String, errors: String) {
      let outcome = try bench.run(
        ["draw", "t.csv", "--layout", "columns", "-o", "p.pdf", "--language", "en"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let pdf = String(
        decoding: try Data(contentsOf: bench.folder.appendingPathComponent("p.pdf")),
        as: Unicode.ASCII.self)
      let start = try #require(pdf.range(of: "/MediaBox [")).upperBound
      return (String(pdf[start...].prefix { $0 != "]" }), outcome.errors)
    }
    let automatic = try box()
    let lying = try box("--paper", "a4")
    #expect(automatic.box == lying.box && automatic.box.contains("595"))
    #expect(!lying.errors.contains("paper"))
    #expect(try box("--paper", "a3").box != lying.box)
    #expect(try box("--paper", "own").box != lying.box)
    var rows = "platform,organisation\n"
    for number in 0..<120 { rows += "P\(number % 9),Body number \(number)\n" }
    try bench.write(rows, to: "t.csv")
    #expect(try box("--paper", "a4").errors.contains("smallest text"))
    #expect(try box().errors.contains("on A4 the smallest text would be"))
  }

  @Test func pngIsMadeForPrint() throws {
    let bench = try bench()
    func size(_ options: String...) throws -> (width: Int, height: Int) {
      let outcome = try bench.run(
        ["draw", "t.csv", "--layout", "columns", "-o", "p.png", "--quiet"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let bytes = [UInt8](try Data(contentsOf: bench.folder.appendingPathComponent("p.png")))
      func number(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
      return (number(16), number(20))
    }
    let sheet = try size("--dpi", "300", "--paper", "a4")
    #expect(abs(sheet.width - 3508) <= 2 && abs(sheet.height - 2480) <= 2)
    let (usual, double) = (try size(), try size("--scale", "4"))
    #expect(abs(double.width - 2 * usual.width) <= 3)
    let fine = try size("--dpi", "288")
    #expect(abs(fine.width - double.width) <= 3)
  }

  @Test func datesAndWeightsAreSaidWhereTheyAreGiven() throws {
    let bench = try Bench()
    try bench.write(
      """
      commune,platform,organisation,weight,from
      Alpha,Cell,Police,4,2020
      Alpha,Cell,CPAS,1.5,2020
      Alpha,Network,CPAS,1.5,2020
      """, to: "t.csv")
    func svg(_ options: String...) throws -> String {
      let outcome = try bench.run(
        ["draw", "t.csv", "--layout", "columns", "-o", "p.svg", "--language", "en"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try bench.read("p.svg")
    }
    #expect(try svg("--at", "2024").contains("As of 2024."))
    let undated = try svg()
    #expect(!undated.contains("As of") && undated.contains("width of the line: weight (1.5 to 4)"))
  }

  /// Two communes are a butterfly, up to twelve small pictures, more bubbles.
  @Test(arguments: [(2, "butterfly"), (12, "multiples"), (13, "bubbles")])
  func theReportShowsAllCommunesTogether(count: Int, form: String) throws {
    let bench = try Bench()
    var rows = "commune,platform,organisation\n"
    for commune in 0..<count {
      rows += "Town \(commune),Cell,Police fédérale\nTown \(commune),Cell,Club \(commune)\n"
      rows += "Town \(commune),Network,Police fédérale\n"
    }
    try bench.write(rows, to: "t.csv")
    let outcome = try bench.run("report", "t.csv", "-o", "r", "--language", "en", "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try bench.read("r/comparison.html")
    let svg = try bench.read("r/pictures/comparison.svg")
    let captions = [
      "butterfly": "On top, in the middle", "multiples": "Each partner and each platform",
      "bubbles": "Each bubble is a platform",
    ]
    #expect(page.contains(captions[form] ?? "?"))
    #expect(svg.contains("class=\"mark bubble") == (form == "bubbles"))
  }
}
