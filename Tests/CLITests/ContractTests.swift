import Foundation
import Testing

/// What an outsider found who read the contract sentence by sentence and tried each one.
@Suite struct ContractTests {
  private func networks(_ outcome: Outcome) throws -> [(name: String, organisations: [String])] {
    let networks = try #require(try outcome.json()["networks"] as? [[String: Any]])
    return networks.map { network in
      let nodes = network["organisations"] as? [[String: Any]] ?? []
      return (network["name"] as? String ?? "?", nodes.compactMap { $0["name"] as? String })
    }
  }

  @Test func spacesAroundTheBarOfCommunesMeanNothing() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform,commune\nA,P,Liège | Namur\nB,P, Luik|liege \nC,P,|\n", to: "t.csv")
    let found = try networks(bench.run("metrics", "t.csv", "--by-commune", "--format", "json"))
    #expect(found.map(\.name) == ["Liège", "Namur", ""])
    #expect(found.map(\.organisations) == [["A", "B"], ["A"], ["C"]])
  }

  @Test func aProblemWithHeadersNamesTheirLine() throws {
    let bench = try Bench()
    try bench.write("organisation,platform,mood\nA,P,good\n", to: "extra.csv")
    #expect(try bench.run("metrics", "extra.csv").errors.hasPrefix("extra.csv:1: warning: "))
    try bench.write("sep=;\nwho;platform\nA;P\n", to: "none.csv")
    let refused = try bench.run("metrics", "none.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("none.csv:2: error: "), "\(refused.errors)")
  }

  @Test func aMisspeltHeaderDoesNotLoseARegistryInSilence() throws {
    let bench = try Bench()
    try bench.write("name,canonicl\nA,B\n", to: "f/registry.csv")
    try bench.write("organisation,platform\nA,P\n", to: "f/t.csv")
    let outcome = try bench.run("metrics", "f")
    #expect(outcome.errors.contains("registry.csv:1: warning: "))
    #expect(outcome.errors.contains("canonicl"))
  }

  @Test(arguments: ["nom,canonique", "naam,canoniek", "Name,kanonisch", "name,canonical"])
  func theRegistryIsUnderstoodInFourLanguages(header: String) throws {
    let bench = try Bench()
    try bench.write("\(header)\nA,B\n", to: "f/registry.csv")
    try bench.write("organisation,platform\nA,P\n", to: "f/t.csv")
    let outcome = try bench.run("metrics", "f", "--format", "json")
    #expect(outcome.errors.isEmpty)
    #expect(try networks(outcome).map(\.organisations) == [["B"]])
  }

  @Test func rowsFromNamesLeaveTheirCanonicalNameAlone() throws {
    let bench = try Bench()
    let rows =
      "organisation,platform,commune\nBourgmestre,P,Liège\nBourgmestre,Q,Namur\nBourgmestree,R,Namur\n"
    try bench.write(rows, to: "f/t.csv")
    let proposed = try bench.run("names", "f", "--format", "csv", "--near-only")
    #expect(
      proposed.output.contains("Bourgmestree,Bourgmestre,,,,,organisation"), "\(proposed.output)")
    try bench.write(proposed.output, to: "f/registry.csv")
    let found = try networks(bench.run("metrics", "f", "--format", "json"))
    #expect(found.map(\.organisations) == [["Bourgmestre (Liège)", "Bourgmestre (Namur)"]])
  }

  @Test func theFolderOfAFileIsKnownFromWithin() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "Namur/t.csv")
    let inside = bench.folder.appendingPathComponent("Namur").path
    for source in ["Namur/t.csv", "Namur", "./Namur/../Namur/t.csv", inside] {
      let outcome = try bench.run(
        "metrics", source, "--commune-from", "folder", "--by-commune", "--format", "json")
      #expect(try networks(outcome).map(\.name) == ["Namur"], "\(source)")
    }
    for source in ["t.csv", ".", "./t.csv"] {
      let outcome = try bench.run(
        ["metrics", source, "--commune-from", "folder", "--by-commune", "--format", "json"],
        in: "Namur")
      #expect(try networks(outcome).map(\.name) == ["Namur"], "\(source)")
    }
  }

  @Test func whatTheSelectionMissesIsSaid() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform,commune,sector,role\nA,P,Liège,police,\nB,P,Liège,health,funder\n",
      to: "t.csv")
    let commune = try bench.run("metrics", "t.csv", "--commune", "Atlantis,Luik")
    #expect(commune.status == 1)
    #expect(commune.errors.contains("error: ") && commune.errors.contains("Atlantis"))
    #expect(commune.output.contains("memberships"))
    for option in ["--sectors", "--include-roles"] {
      let outcome = try bench.run("metrics", "t.csv", option, "nonsense")
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("warning: ") && outcome.errors.contains("nonsense"))
    }
    let known = try bench.run("metrics", "t.csv", "--sectors", "youth")
    #expect(known.errors.isEmpty, "a sector that nobody has is no mistake")
  }

  @Test func theSelectionTakesWordsOfAllLanguages() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform,sector,role,kind\nA,P,police,,\nB,P,health,funder,function\n",
      to: "t.csv")
    for (option, word, expected) in [
      ("--sectors", "politie", ["A"]), ("--include-roles", "bailleur", ["A", "B"]),
      ("--kinds", "organisme", ["A"]),
    ] {
      let outcome = try bench.run("metrics", "t.csv", option, word, "--format", "json")
      #expect(outcome.errors.isEmpty, "\(outcome.errors)")
      #expect(try networks(outcome).map(\.organisations) == [expected], "\(option) \(word)")
    }
  }

  @Test func aPictureCarriesTheNameOfTheCommune() throws {
    let bench = try Bench()
    try bench.write("organisation,platform,commune\nA,P,Liège\nB,Q,Liège\n", to: "t.csv")
    _ = try bench.run("draw", "t.csv", "--commune", "luik", "-o", "p.svg")
    let picture = try bench.read("p.svg")
    #expect(picture.contains("Liège") && !picture.contains("luik"))
  }

  @Test func measuresSayWhenTheyAreUndefined() throws {
    let outcome = try Bench().run("measures", "density", "degree", "--format", "json")
    let measures = try #require(try outcome.json()["measures"] as? [[String: Any]])
    let byID = Dictionary(uniqueKeysWithValues: measures.map { ($0["id"] as? String ?? "", $0) })
    #expect(byID["density"]?["undefined_when"] as? String == "a mode is empty")
    #expect(byID["degree"]?["undefined_when"] is NSNull)
  }

  @Test func aListOfNoMeasuresIsWrongUsage() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    #expect(try bench.run("metrics", "t.csv", "--measure", "").status == 64)
  }

  @Test func sectorsOfACompareAreAFileOrASelection() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform,commune,sector\nA,P,Liège,police\nB,P,Liège,health\nA,P,Namur,\n",
      to: "t.csv")
    let both = try bench.run(
      "compare", "t.csv", "--format", "csv", "--pairs", "p.csv", "--sectors", "s.csv")
    #expect(both.status == 0, "\(both.errors)")
    #expect(try bench.read("s.csv").contains("Liège,health,1,1,1"))
    let selected = try bench.run(
      "compare", "t.csv", "--sectors", "police", "--sectors-file", "s2.csv")
    #expect(selected.status == 0)
    #expect(!(try bench.read("s2.csv").contains("health")))
  }

  @Test func aTemplateComesWithItsListsOfValues() throws {
    let bench = try Bench()
    let csv = try bench.run("template", "--language", "nl", "-o", "t.csv")
    #expect(csv.errors.contains("sector: politie, justitie"), "\(csv.errors)")
    let json = try bench.run("template", "--format", "json", "--language", "de").json()
    let columns = try #require(json["columns"] as? [[String: Any]])
    #expect(columns.count == 14)
    let role = try #require(columns.first { $0["column"] as? String == "role" })
    let values = try #require(role["values"] as? [[String: String]])
    #expect(values.contains(["id": "chair", "word": "Vorsitz"]))
    #expect(try bench.run("template", "-o", "q.csv", "--quiet").errors.isEmpty)
  }

  @Test func whatExplainsAFolderIsNoSheet() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "f/t.csv")
    try bench.write("# About", to: "f/README.md")
    #expect(try bench.run("metrics", "f").errors.isEmpty)
    try bench.write("A sheet", to: "f/liege.txt")
    #expect(try bench.run("metrics", "f").errors.contains("liege.txt: warning: "))
  }

  @Test func everyCommandWritesItsTimings() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    for command in [["template"], ["measures"], ["check", "t.csv"], ["metrics", "t.csv"]] {
      let outcome = try bench.run(command + ["--timings", "t.json"])
      #expect(outcome.status == 0)
      let data = Data(try bench.read("t.json").utf8)
      let timings = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(Set(timings.keys) == ["stages", "measures", "total"])
      let total = try #require(timings["total"] as? Double)
      let measures = try #require(timings["measures"] as? [String: Double])
      let stages = try #require(timings["stages"] as? [String: Double])
      #expect(measures.values.reduce(0, +) <= stages["measure", default: 0])
      #expect(stages.values.reduce(0, +) <= total)
      try FileManager.default.removeItem(at: bench.folder.appendingPathComponent("t.json"))
    }
  }

  @Test func anOutputThatIsAFolderIsSaidInTheLanguageAskedFor() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    try bench.write("", to: "out.csv/file")
    let outcome = try bench.run("convert", "t.csv", "-o", "out.csv", "--language", "nl")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: ‘out.csv’ is een map: geef een bestand in die map op\n")
  }

  @Test func aReportOnSomeCommunesCarriesNothingOfTheOthers() throws {
    let bench = try Bench()
    try bench.write(
      """
      organisation,platform,commune,until,statutory
      Adoma,Prima,Liège,2020,
      Belvo,Prima,Liège,,
      Belvo,Secunda,Liège,,
      Curio,Tertia,Namur,,
      Dorea,,Namur,,
      ,Quarta,Namur,,
      Esper,Tertia,Namur,,impossible
      """, to: "f/t.csv")
    try bench.write(
      "from,to,relation\nQuarta,Tertia,part of\nPrima,Secunda,steers\n", to: "f/links.csv")
    _ = try bench.run("report", "f", "-o", "r", "--commune", "Liège", "--at", "2024", "--no-png")
    let files = try bench.names(in: "r").filter { $0.contains(".") }
    #expect(files.contains("memberships.csv") && files.contains("liege.html"))
    for file in files {
      let text = try bench.read("r/" + file)
      for name in ["Curio", "Dorea", "Quarta", "Tertia", "Esper", "Adoma"] {
        #expect(!text.contains(name), "\(name) in \(file)")
      }
    }
    #expect(try bench.read("r/memberships.csv").contains("Belvo,Prima"))
    #expect(try bench.read("r/links.csv") == "from,to,relation\nPrima,Secunda,steers\n")
  }

  @Test func aReportForSpreadsheetsHasItsTablesSo() throws {
    let bench = try Bench()
    try bench.write("organisation,platform,weight\nA,P,2.5\nB,P,1\n", to: "t.csv")
    _ = try bench.run("report", "t.csv", "-o", "r", "--spreadsheet", "--no-png")
    for file in try bench.names(in: "r") where file.hasSuffix(".csv") {
      let bytes = try Data(contentsOf: bench.folder.appendingPathComponent("r/" + file))
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(file)")
      #expect(bytes.contains(UInt8(ascii: ";")), "\(file)")
    }
    #expect(try bench.read("r/memberships.csv").contains(";2,5;"))
  }

  @Test func aStatedWeightOfOneIsWrittenAsStated() throws {
    let bench = try Bench()
    try bench.write("organisation,platform,weight\nA,P,1\nB,P,\n", to: "t.csv")
    _ = try bench.run("convert", "t.csv", "-o", "out.csv")
    try bench.write("organisation,platform,weight\nA,P,2\nB,P,2\n", to: "more.csv")
    let outcome = try bench.run(
      "metrics", "out.csv", "more.csv", "--measure", "strength", "--format", "csv", "--quiet")
    #expect(outcome.output.contains("A,,3\n") && outcome.output.contains("B,,2\n"))
  }
}
