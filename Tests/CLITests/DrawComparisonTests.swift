import Foundation
import Testing

/// `draw` where it compares communes or dates.
@Suite struct DrawComparisonTests {
  /// Three communes; Alpha changes in 2021.
  private static let table = """
    commune,platform,organisation,sector,from,until
    Alpha,Cell,Police fédérale,police,,
    Alpha,Cell,CPAS,social,,
    Alpha,Cell,Old school,education,,2020
    Alpha,Cell,New school,education,2021,
    Beta,Cell,Police fédérale,police,,
    Beta,Cell,CPAS,social,,
    Beta,Network,Health centre,health,,
    Gamma,Cell,CPAS,social,,
    """

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(Self.table, to: "t.csv")
    return bench
  }

  @Test func butterflyPutsTheCommunesInTheOrderInWhichTheyAreNamed() throws {
    let bench = try bench()
    let outcome = try bench.run(
      "draw", "t.csv", "--commune", "Beta,Alpha", "--layout", "butterfly", "-o", "p.svg",
      "--language", "en")
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let svg = try bench.read("p.svg")
    #expect(XMLTally(svg).isWellFormed)
    for words in [
      "Beta and Alpha: shared and own partners", "2 of 5 partners are named in both.",
      "1 of these has a general name (such as CPAS), each commune its own.",
      "Named in both (1)", "Same name, each commune its own (1)", "Beta only (1)", "Alpha only (2)",
    ] { #expect(svg.contains(words), "\(words)") }
    let (first, second) = (
      try #require(svg.range(of: "class=\"first\"")), try #require(svg.range(of: ">Beta</text>"))
    )
    #expect(svg.distance(from: first.lowerBound, to: second.lowerBound) < 200)
    _ = try bench.run(
      "draw", "t.csv", "--commune", "Beta,Alpha", "--layout", "butterfly", "-o", "again.svg",
      "--language", "en", "--threads", "2")
    #expect(try bench.read("again.svg") == svg)
  }

  @Test func twoDatesAreCompared() throws {
    let bench = try bench()
    let chosen = try bench.run(
      "draw", "t.csv", "--commune", "Alpha", "--at", "2019,2024", "-o", "p.svg", "--language",
      "en")
    #expect(chosen.status == 0, "\(chosen.errors)")
    #expect(chosen.errors.contains("layout difference, to compare the dates"))
    let svg = try bench.read("p.svg")
    for words in [
      "Alpha: 2019 and 2024", "Memberships: 2 kept, 1 gained, 1 lost.", "gained (2024 only)",
      "lost (2019 only)", "class=\"body lost\"", "class=\"body gained\"",
      "Absent from a list is not absent from the field.",
    ] { #expect(svg.contains(words), "\(words)") }
    let asked = try bench.run(
      "draw", "t.csv", "--commune", "Alpha", "--at", "2019,2024", "--layout", "difference", "-o",
      "q.svg", "--language", "en")
    #expect(asked.errors.isEmpty, "\(asked.errors)")
    #expect(try bench.read("q.svg") == svg)
    let three = try bench.run(
      "draw", "t.csv", "--commune", "Alpha", "--at", "2019,2021,2024", "-o", "r.svg",
      "--language", "en")
    #expect(three.errors.contains("layout multiples, to compare the dates"))
    #expect(try bench.read("r.svg").contains("Alpha: 2019, 2021 and 2024"))
  }

  @Test func twoCommunesDifferInWhatEachAloneHas() throws {
    let bench = try bench()
    let outcome = try bench.run(
      "draw", "t.csv", "--commune", "Alpha,Beta", "--layout", "difference", "--at", "2024", "-o",
      "p.svg", "--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let svg = try bench.read("p.svg")
    #expect(svg.contains("Memberships: 2 in both, 1 in Alpha only, 1 in Beta only."))
    #expect(!svg.contains("gained ("))
  }

  @Test func multiplesShowEveryCommuneInEveryFormat() throws {
    let bench = try bench()
    for ending in ["svg", "png", "pdf", "dot"] {
      let outcome = try bench.run("draw", "t.csv", "--layout", "multiples", "-o", "p.\(ending)")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let svg = try bench.read("p.svg")
    #expect(XMLTally(svg).isWellFormed)
    for commune in ["Alpha", "Beta", "Gamma"] { #expect(svg.contains(">\(commune)</text>")) }
    #expect(svg.contains("class=\"dot absent\""))
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    let bench = try bench()
    let three = try bench.run(
      "draw", "t.csv", "--layout", "butterfly", "-o", "p.svg", "--language", "en")
    #expect(three.status == 1)
    #expect(three.errors.contains("the layout butterfly compares 2 communes, and there are 3"))
    #expect(three.errors.contains("--commune"))
    let one = try bench.run(
      "draw", "t.csv", "--commune", "Gamma", "--layout", "multiples", "-o", "p.svg",
      "--language", "en")
    #expect(one.status == 1)
    #expect(one.errors.contains("the layout multiples compares 2–12 communes, and there are 1"))
    let dates = try bench.run(
      "draw", "t.csv", "--at", "2019,2024", "-o", "p.svg", "--language", "en")
    #expect(dates.status == 1)
    #expect(dates.errors.contains("several dates compare one commune, and there are 3"))
    #expect(try bench.names() == ["t.csv"], "nothing is written")
  }

  @Test(arguments: [
    ["draw", "t.csv", "--at", "2019,2024", "--layout", "columns", "-o", "p.svg"],
    ["draw", "t.csv", "--at", "2019,2021,2024", "--layout", "difference", "-o", "p.svg"],
    ["draw", "t.csv", "--at", "2019,2019", "-o", "p.svg"],
    ["draw", "t.csv", "--at", "2019,soon", "-o", "p.svg"],
    [
      "draw", "t.csv", "--at", "2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012,2013",
      "-o", "p.svg",
    ],
    ["metrics", "t.csv", "--at", "2019,2024"], ["report", "t.csv", "--at", "2019,2024", "-o", "r"],
  ])
  func wrongUsageOfDates(arguments: [String]) throws {
    let outcome = try bench().run(arguments)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(outcome.errors.contains("--at"))
  }

  @Test func aTableWithoutCommunesHasDatesToo() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform,from\nPolice,Cell,\nSchool,Cell,2021\n", to: "t.csv")
    let outcome = try bench.run(
      "draw", "t.csv", "--at", "2019,2024", "-o", "p.svg", "--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try bench.read("p.svg").contains("Partners and platforms: 2019 and 2024"))
  }

  @Test func aReportShowsFewCommunesTogether() throws {
    let bench = try bench()
    #expect(try bench.run("report", "t.csv", "-o", "three", "--no-png").status == 0)
    #expect(try bench.read("three/pictures/comparison.svg").contains("class=\"panel\""))
    #expect(
      try bench.run("report", "t.csv", "--commune", "Alpha,Beta", "-o", "two").status == 0)
    #expect(try bench.read("two/pictures/comparison.svg").contains("class=\"platform second"))
    #expect(bench.exists("two/pictures/comparison.png"))
    #expect(try bench.run("report", "t.csv", "--commune", "Alpha", "-o", "one").status == 0)
    #expect(!bench.exists("one/pictures/comparison.svg"))
  }
}
