import Foundation
import Testing

/// Every command once, as a user would call it, on a table small enough to know by heart.
@Suite struct CommandTests {
  /// Two communes; a shared federal body; a chair, a funder, an isolate of each mode.
  private static let table = """
    commune,platform,organisation,sector,kind,role,parent,weight
    Alpha,Cellule,Police fédérale,police,,,,
    Alpha,Cellule,CPAS,social,,chair,,2
    Alpha,Table ronde,CPAS,social,,,Cellule,
    Alpha,Table ronde,Maison des jeunes,youth,,,Cellule,
    Alpha,Table ronde,Région,regional,,funder,Cellule,
    Alpha,,École isolée,education,,,,
    Beta,Cellule,Police fédérale,police,,,,
    Beta,Cellule,CPAS,social,,,,
    Beta,Comité vide,,,,,,
    """

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(Self.table, to: "t.csv")
    return bench
  }

  @Test func metricsFollowTheContract() throws {
    let outcome = try bench().run("metrics", "t.csv", "--by-commune", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let json = try outcome.json()
    #expect(json["schema"] as? String == "maillage.metrics/1")
    let networks = try #require(json["networks"] as? [[String: Any]])
    #expect(networks.compactMap { $0["name"] as? String } == ["Alpha", "Beta"])
    let alpha = networks[0]
    let organisations = try #require(alpha["organisations"] as? [[String: Any]])
    #expect(
      organisations.compactMap { $0["name"] as? String }
        == ["CPAS", "École isolée", "Maison des jeunes", "Police fédérale"])
    let cpas = try #require(organisations[0]["measures"] as? [String: Any])
    #expect(cpas["degree"] as? Int == 2)
    #expect(cpas["strength"] as? Int == 3)
    #expect(cpas["is_cut_node"] as? Int == 1)
    #expect(cpas["exclusive_members"] is NSNull)
    #expect(cpas["pairs_linked_only_here"] as? Int == 1)
    let measures = try #require(alpha["measures"] as? [String: Any])
    #expect(measures["memberships"] as? Int == 4)
    #expect(measures["components"] as? Int == 2)
    #expect(measures["isolated_organisations"] as? Int == 1)
    let beta = try #require(networks[1]["measures"] as? [String: Any])
    #expect(beta["empty_platforms"] as? Int == 1)
  }

  @Test func anUnknownCommuneIsAnErrorThatNamesTheKnownOnes() throws {
    let bench = try bench()
    let outcome = try bench.run(
      "metrics", "t.csv", "--commune", "Alpha,Gamma", "--measure", "memberships", "--format", "json"
    )
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Gamma") && outcome.errors.contains("Beta"))
    #expect(outcome.output.contains(#""memberships": 4"#))
  }

  @Test func funderMembershipsCountOnlyWhenAskedFor() throws {
    let bench = try bench()
    let outcome = try bench.run(
      "metrics", "t.csv", "--commune", "Alpha", "--include-roles", "funder,beneficiary",
      "--measure", "memberships,organisations", "--format", "json")
    let networks = try #require(try outcome.json()["networks"] as? [[String: Any]])
    let measures = try #require(networks[0]["measures"] as? [String: Any])
    #expect(measures["memberships"] as? Int == 5)
    #expect(measures.count == 2)
  }

  @Test func sharedBodiesAreOneAndLocalBodiesAreOneInEachCommune() throws {
    let outcome = try bench().run("metrics", "t.csv", "--format", "json", "--measure", "degree")
    let networks = try #require(try outcome.json()["networks"] as? [[String: Any]])
    #expect(networks[0]["name"] as? String == "all")
    let names = try #require(networks[0]["organisations"] as? [[String: Any]])
      .compactMap { $0["name"] as? String }
    #expect(names.filter { $0.hasPrefix("CPAS") } == ["CPAS (Alpha)", "CPAS (Beta)"])
    #expect(names.filter { $0.hasPrefix("Police") } == ["Police fédérale"])
    let platforms = try #require(networks[0]["platforms"] as? [[String: Any]])
      .compactMap { $0["name"] as? String }
    #expect(platforms.contains("Cellule (Alpha)") && platforms.contains("Cellule (Beta)"))
  }

  @Test func sameBytesWhateverTheThreads() throws {
    let bench = try bench()
    let one = try bench.run("metrics", "t.csv", "--format", "json", "--threads", "1")
    let two = try bench.run("metrics", "t.csv", "--format", "json", "--threads", "2")
    #expect(one.bytes == two.bytes && !one.bytes.isEmpty)
  }

  @Test func anUnknownMeasureIsNamedWithItsNearest() throws {
    let outcome = try bench().run("metrics", "t.csv", "--measure", "betweeness")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("betweenness"))
  }

  @Test func tablesComeOnStandardInputAndUnderOtherHeaders() throws {
    let input = Data("woman;event\nEvelyn;E1\nLaura;E1\n".utf8)
    let outcome = try Bench().run(
      ["metrics", "-", "--columns", "organisation=woman,platform=event", "--format", "csv"],
      input: input)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Evelyn"))
    #expect(outcome.output.hasPrefix("network,side,name,sector,degree"))
  }

  @Test func timingsAddUp() throws {
    let bench = try bench()
    _ = try bench.run("metrics", "t.csv", "--timings", "time.json")
    let data = Data(try bench.read("time.json").utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let stages = try #require(json["stages"] as? [String: Double])
    let measures = try #require(json["measures"] as? [String: Double])
    let total = try #require(json["total"] as? Double)
    #expect(stages["read"] != nil && measures["betweenness"] != nil)
    #expect(stages.values.reduce(0, +) <= total)
    #expect(measures.values.reduce(0, +) <= stages["measure", default: 0])
  }

  @Test(arguments: ["csv", "xlsx"])
  func aTemplateIsReadBackWithoutAnError(ending: String) throws {
    let bench = try Bench()
    for language in ["fr", "nl", "de", "en"] {
      let name = "template-\(language).\(ending)"
      #expect(try bench.run("template", "-o", name, "--language", language).status == 0)
      let check = try bench.run("check", name, "--format", "json", "--language", language)
      #expect(check.status == 0, "\(check.errors)")
      let problems = try #require(try check.json()["problems"] as? [[String: Any]])
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test func drawShowsTheMembersOfASinglePlatformAndThoseOnlyNamedBelow() throws {
    let bench = try bench()
    _ = try bench.write(
      "organisation,platform\nPolice,Cell\nCPAS,Cell\n,Round table\n", to: "one.csv")
    let one = try bench.run("draw", "one.csv", "-o", "one.svg", "--language", "en")
    #expect(one.errors.contains("layout roster: a single platform has members"))
    _ = try bench.run(
      "draw", "one.csv", "-o", "roster.svg", "--layout", "roster", "--language", "en")
    #expect(try bench.read("one.svg") == bench.read("roster.svg"))
    #expect(try bench.read("one.svg").contains("Round table"))
    _ = try bench.write(
      "organisation,platform,parent\nPolice,Cell,\nCPAS,Cell,\n,Round table,Cell\n", to: "two.csv")
    _ = try bench.run("draw", "two.csv", "-o", "two.svg")
    _ = try bench.run("draw", "two.csv", "-o", "columns.svg", "--layout", "columns")
    #expect(try bench.read("two.svg") == bench.read("columns.svg"), "links ask for lines")
  }

  @Test func drawShowsManyPartnersAsAMatrix() throws {
    let bench = try bench()
    let rows = (1...81).map { "Partner \($0),\($0 % 2 == 0 ? "Cell" : "Round table")\n" }
    _ = try bench.write("organisation,platform\n" + rows.joined(), to: "many.csv")
    let chosen = try bench.run("draw", "many.csv", "-o", "many.svg", "--language", "en")
    #expect(chosen.errors.contains("layout matrix, for more than 80 partners"))
    _ = try bench.run(
      "draw", "many.csv", "-o", "matrix.svg", "--layout", "matrix", "--language", "en")
    let svg = try bench.read("many.svg")
    #expect(try svg == bench.read("matrix.svg") && XMLTally(svg).isWellFormed)
    #expect(svg.contains("module: sit together more than elsewhere"))
  }

  @Test func drawShowsHundredsAsBubblesUnderTheirCommunes() throws {
    let bench = try bench()
    let rows = (1...301).map { "Commune \($0 % 9),Cell,Partner \($0)\n" }
    _ = try bench.write("commune,platform,organisation\n" + rows.joined(), to: "many.csv")
    let chosen = try bench.run("draw", "many.csv", "-o", "many.svg", "--language", "en")
    #expect(chosen.status == 0)
    #expect(chosen.errors.contains("layout overview, for more than 300 partners and platforms"))
    _ = try bench.run(
      "draw", "many.csv", "-o", "overview.svg", "--layout", "overview", "--language", "en")
    let svg = try bench.read("many.svg")
    #expect(try svg == bench.read("overview.svg") && XMLTally(svg).isWellFormed)
    for commune in 0..<9 { #expect(svg.contains(">Commune \(commune)<")) }
  }

  @Test func drawSizesPartnersByAMeasure() throws {
    let bench = try bench()
    for layout in ["force", "projection"] {
      let plain = try bench.run(
        "draw", "t.csv", "-o", "plain.svg", "--layout", layout, "--language", "en")
      let sized = try bench.run(
        "draw", "t.csv", "-o", "sized.svg", "--layout", layout, "--size-by", "strength",
        "--language", "en")
      #expect(plain.status == 0 && sized.status == 0, "\(sized.errors)")
      #expect(try bench.read("plain.svg").contains("area of the disc: number of platforms"))
      #expect(try bench.read("sized.svg").contains("area of the disc: "))
      #expect(try bench.read("sized.svg") != bench.read("plain.svg"))
      #expect(try XMLTally(bench.read("sized.svg")).isWellFormed)
    }
    let refused = [
      ["--layout", "multiples", "--size-by", "degree"], ["--size-by", ""],
      ["--layout", "force", "--size-by", "density"], ["--layout", "force", "--size-by", "degre"],
      ["--layout", "force", "--size-by", "component"],
    ]
    for options in refused {
      let outcome = try bench.run(["draw", "t.csv", "-o", "no.svg"] + options)
      #expect(outcome.status == 64 && !outcome.errors.isEmpty, "\(options)")
    }
  }

  @Test func drawWritesEveryFormat() throws {
    let bench = try bench()
    let magic = ["svg": "<svg", "png": "\u{89}PNG", "pdf": "%PDF", "dot": "graph"]
    for (ending, start) in magic.sorted(by: { $0.key < $1.key }) {
      let outcome = try bench.run("draw", "t.csv", "--commune", "Alpha", "-o", "p.\(ending)")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let bytes = try Data(contentsOf: bench.folder.appendingPathComponent("p.\(ending)"))
      let text = String(decoding: bytes.prefix(200), as: UTF8.self)
      #expect(
        ending == "png" ? bytes.dropFirst().starts(with: Data("PNG".utf8)) : text.contains(start))
    }
    let svg = try bench.read("p.svg")
    #expect(XMLTally(svg).isWellFormed)
    #expect(svg.contains("Maison des jeunes") && svg.contains("École isolée"))
    #expect(try bench.run("draw", "t.csv", "-o", "p.gif").status == 64)
  }

  @Test func reportWritesTheFilesOfTheContract() throws {
    let bench = try bench()
    let outcome = try bench.run("report", "t.csv", "-o", "out/report")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    let expected: Set = [
      "index.html", "alpha.html", "beta.html", "comparison.html", "report.md", "sources.csv",
      "memberships.csv", "links.csv", "nodes.csv", "networks.csv", "report.json", "pictures",
    ]
    #expect(expected.isSubset(of: try bench.names(in: "out/report")))
    #expect(try bench.names(in: "out/report/pictures").contains("alpha.svg"))
    #expect(try bench.names(in: "out/report/pictures").contains("alpha.png"))
    #expect(try bench.names(in: "out") == ["report"])
    // What it wrote is read back to the same network.
    let again = try bench.run("metrics", "out/report/memberships.csv", "--format", "json")
    let first = try bench.run("metrics", "t.csv", "--format", "json")
    let networks = try #require(try again.json()["networks"] as? [[String: Any]])
    let originals = try #require(try first.json()["networks"] as? [[String: Any]])
    #expect(NSDictionary(dictionary: networks[0]) == NSDictionary(dictionary: originals[0]))
    #expect(try bench.run("report", "t.csv", "-o", "out/report").status == 0)
  }

  @Test func compareFollowsTheContract() throws {
    let bench = try bench()
    let outcome = try bench.run("compare", "t.csv", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let json = try outcome.json()
    #expect(json["schema"] as? String == "maillage.comparison/1")
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    #expect(pairs.count == 1)
    #expect(pairs[0]["shared_organisations"] as? Int == 2)
    #expect(pairs[0]["shared_generic"] as? Int == 1)
    #expect(pairs[0]["shared_platforms"] as? Int == 1)
    #expect(pairs[0]["shared_memberships"] as? Int == 2)
    #expect(pairs[0]["jaccard_organisations"] as? Double == 0.5)
    let table = try bench.run(
      "compare", "t.csv", "--format", "csv", "--pairs", "pairs.csv", "--sectors", "s.csv")
    #expect(table.output.hasPrefix("commune,"))
    #expect(bench.exists("pairs.csv") && bench.exists("s.csv"))
  }

  @Test func convertRoundTripsEveryTable() throws {
    let bench = try bench()
    let original = try bench.run("metrics", "t.csv", "--format", "json")
    let networks = try #require(try original.json()["networks"] as? [[String: Any]])
    for name in ["copy.csv", "copy.xlsx"] {
      #expect(try bench.run("convert", "t.csv", "-o", name).status == 0)
      let copy = try bench.run("metrics", name, "--format", "json")
      let copies = try #require(try copy.json()["networks"] as? [[String: Any]])
      #expect(
        NSDictionary(dictionary: copies[0]) == NSDictionary(dictionary: networks[0]), "\(name)")
    }
    for name in ["n.graphml", "n.json", "n.dot", "n.matrix.csv", "n.nodes.csv"] {
      #expect(try bench.run("convert", "t.csv", "-o", name).status == 0)
      #expect(bench.exists(name))
    }
    #expect(bench.exists("n.edges.csv"))
    #expect(try bench.run("convert", "t.csv", "-o", "n.gexf2").status == 64)
  }

  @Test func namesProposesRowsForTheRegistry() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform\nHôpital du Rempart,P\nHopital du Rampart,P\n", to: "n.csv")
    let outcome = try bench.run("names", "n.csv", "--format", "csv")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "name,canonical,acronym,sector,kind,scope,mode")
    // The proposal works: with it as the registry the two are one.
    try bench.write(outcome.output, to: "folder/registry.csv")
    try bench.write(try bench.read("n.csv"), to: "folder/memberships.csv")
    let merged = try bench.run(
      "metrics", "folder", "--format", "json", "--measure", "organisations")
    let networks = try #require(try merged.json()["networks"] as? [[String: Any]])
    let measures = try #require(networks[0]["measures"] as? [String: Any])
    #expect(measures["organisations"] as? Int == 1)
  }

  @Test func measuresExplainsItself() throws {
    let outcome = try Bench().run("measures", "density", "--language", "nl", "--format", "json")
    let measures = try #require(try outcome.json()["measures"] as? [[String: Any]])
    #expect(measures.count == 1)
    #expect(measures[0]["id"] as? String == "density")
    #expect(try Bench().run("measures", "densty").errors.contains("density"))
  }

  @Test func hostileNamesReachNoMarkup() throws {
    let bench = try Bench()
    let name = "<script>alert(1)</script> \"&' \\N =HYPERLINK(\u{202E}x)"
    try bench.write(
      "organisation,platform,commune\n\"\(name.replacing("\"", with: "\"\""))\",\"P <b>\",C\nB,P2,C\n",
      to: "h.csv")
    #expect(try bench.run("report", "h.csv", "-o", "r").status == 0)
    for file in ["r/index.html", "r/c.html", "r/pictures/c.svg"] {
      let text = try bench.read(file)
      #expect(!text.contains("<script>alert"), "\(file)")
      #expect(!text.contains("P <b>"), "\(file)")
    }
    #expect(XMLTally(try bench.read("r/pictures/c.svg")).isWellFormed)
  }
}
