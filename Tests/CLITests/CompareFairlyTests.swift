import Foundation
import Testing

/// What `compare` says where there is little to compare, and much.
@Suite struct CompareFairlyTests {
  private static let header = "commune,platform,organisation,sector\n"

  /// A town of some platforms, on which bodies sit in turn; the first three sit on every platform.
  private func town(_ name: String, platforms: Int, bodies: Int, shift: Int = 0) -> String {
    var rows = ""
    for platform in 0..<platforms {
      for body in 0..<bodies where body < 3 || (body + shift) % platforms == platform {
        let sector = ["police", "health", "youth", "social"][body % 4]
        rows += "\(name),Platform \(platform),\(name) body \(body),\(sector)\n"
      }
    }
    return rows
  }

  private func networks(_ bench: Bench, _ arguments: String...) throws -> [[String: Any]] {
    let outcome = try bench.run(["compare", "t.csv", "--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(try outcome.json()["networks"] as? [[String: Any]])
  }

  /// Two towns whose platforms are all shared would bend the funnel of the others, each for the same.
  @Test func platformsOfSeveralTownsBendNoFunnel() throws {
    let bench = try Bench()
    var rows = Self.header
    for (place, bodies) in [14, 18, 23, 29, 36].enumerated() {
      rows += town("Town \(place)", platforms: 3 + place % 3, bodies: bodies, shift: place)
    }
    try bench.write(rows, to: "t.csv")
    let alone = try networks(bench, "--samples", "0", "--skip-omissions")
    for platform in ["North", "South", "West"] {
      for body in 0..<9 { rows += "East|Mid,\(platform),Shared body \(body),health\n" }
    }
    try bench.write(rows, to: "t.csv")
    let together = try networks(bench, "--samples", "0", "--skip-omissions")
    func funnel(_ networks: [[String: Any]], _ commune: String) -> NSObject? {
      networks.first { $0["commune"] as? String == commune }?["funnel"] as? NSObject
    }
    for place in 0..<5 {
      let name = "Town \(place)"
      #expect(funnel(alone, name) != nil && funnel(alone, name) == funnel(together, name))
    }
    #expect(together.count == 7 && funnel(together, "East") as? [String: Any] == nil)
    let missing = try #require(
      try bench.run("compare", "t.csv", "--format", "json", "--samples", "0", "--skip-omissions")
        .json()["missing_partners"] as? [[String: Any]])
    for partner in missing {
      #expect(!["East", "Mid"].contains(partner["commune"] as? String))
      let named = try #require(partner["named_in"] as? Int)
      let peers = try #require(partner["peers"] as? Int)
      #expect(peers >= 3 && named * 2 > peers && named <= peers)
    }
  }

  @Test func communesWithoutSharedNamesAreApartButComparable() throws {
    let bench = try Bench()
    let rows = town("A", platforms: 3, bodies: 12) + town("B", platforms: 4, bodies: 15)
    try bench.write(
      Self.header + rows.replacingOccurrences(of: "B,Platform", with: "B,Table"), to: "t.csv")
    let json = try bench.run("compare", "t.csv", "--format", "json", "--samples", "19").json()
    let pair = try #require((json["pairs"] as? [[String: Any]])?.first)
    for shared in ["shared_organisations", "shared_platforms", "shared_memberships"] {
      #expect(pair[shared] as? Int == 0)
    }
    #expect(pair["jaccard_memberships"] as? Double == 0)
    let beta = try #require(pair["beta"] as? [String: Double])
    #expect(beta == ["s": 1, "wn": 1, "os": 0, "st": 1])
    // Roles and shapes need no names.
    let roles = try #require(pair["role_aligned"] as? [String: Double])
    #expect(roles["other_sectors"] == 0 && roles["total"].map { $0 > 0 && $0 < 1 } == true)
    #expect((pair["portrait_divergence"] as? Double).map { $0 > 0 && $0 < 1 } == true)
    let text = try bench.run("compare", "t.csv", "--samples", "0", "--language", "en").output
    #expect(text.contains("Of the 42 memberships in either list 0 are in both, 18 in A only"))
  }

  @Test func everyNumberHasWhatTheContractAsks() throws {
    let bench = try Bench()
    var rows = Self.header
    for (place, bodies) in [14, 18, 23, 29, 36, 16].enumerated() {
      rows += town("Town \(place)", platforms: 3 + place % 3, bodies: bodies, shift: place)
    }
    try bench.write(rows, to: "t.csv")
    let outcome = try bench.run("compare", "t.csv", "--format", "json", "--samples", "99")
    let json = try outcome.json()
    let networks = try #require(json["networks"] as? [[String: Any]])
    #expect(networks.count == 6)
    for network in networks {
      #expect(network["commune"] is String && network.keys.contains("group"))
      let significance = try #require(network["significance"] as? [String: [String: Any]])
      #expect(
        Set(significance.keys) == [
          "robins_alexander", "nodf", "overlapping_pairs", "sector_mixing",
        ])
      for row in significance.values {
        for key in ["observed", "mean", "sd", "z", "p"] { #expect(row.keys.contains(key)) }
        #expect(row["null"] as? String == "fixed-degrees")
        #expect(row["samples"] as? Int == 99)
      }
      // What the null model fixes has no z.
      #expect(significance["density"] == nil && significance["mean_degree_organisations"] == nil)
      let funnel = try #require(network["funnel"] as? [String: Any])
      #expect(["below", "within", "above"].contains(funnel["side"] as? String))
      let intervals = try #require(network["intervals"] as? [String: [String: Any]])
      #expect(intervals["mean_degree_organisations"]?["interval"] is [Double])
      let sensitivity = try #require(network["sensitivity"] as? [[String: Any]])
      #expect(!sensitivity.isEmpty)
      #expect((network["undefined"] as? [String: String])?.isEmpty == true)
    }
    let settings = try #require(json["settings"] as? [String: Any])
    #expect(settings["samples"] as? Int == 99 && settings["seed"] as? Int == 1)
    let definitions = try #require(settings["definitions"] as? [[String: Any]])
    let explained = Set(definitions.flatMap { $0["ids"] as? [String] ?? [] })
    let pair = try #require((json["pairs"] as? [[String: Any]])?.first)
    let numbers =
      pair.keys.filter { !["a", "b"].contains($0) && !$0.hasPrefix("shared_") }
      + networks[0].keys.filter {
        !["commune", "group", "measures", "comparable", "other_peers", "undefined"].contains($0)
      } + ["missing_partners", "mixing", "blau", "iqv", "likeness", "signatures"]
    for number in numbers { #expect(explained.contains(number), "\(number)") }
    let references = try #require(settings["references"] as? [String])
    for definition in definitions {
      #expect((definition["definition"] as? String)?.contains("{") == false)
      let cited = try #require(definition["references"] as? [String])
      #expect(cited.allSatisfy(references.contains))
    }
    let again = try bench.run(
      "compare", "t.csv", "--format", "json", "--samples", "99", "--threads", "1")
    #expect(again.bytes == outcome.bytes)
  }

  @Test func oneCommuneAloneIsAnswered() throws {
    let bench = try Bench()
    try bench.write(Self.header + town("Alone", platforms: 3, bodies: 12), to: "t.csv")
    let network = try #require(try networks(bench).first)
    #expect((network["undefined"] as? [String: String])?["funnel"] == "too_few_peers")
    #expect((network["places"] as? [String: Any])?.isEmpty == true)
    let text = try bench.run("compare", "t.csv", "--language", "en")
    #expect(text.output.contains("too few to say where this one stands"))
    #expect(try bench.run("compare", "t.csv", "-o", "out", "--no-png").status == 0)
    #expect(bench.exists("out/comparison.html") && bench.exists("out/comparison.md"))
  }

  @Test func fewerThanThreePlatformsHaveAReason() throws {
    let bench = try Bench()
    try bench.write(
      Self.header + town("One", platforms: 1, bodies: 9) + town("Two", platforms: 2, bodies: 9)
        + "None,Committee,,\n" + town("Three", platforms: 3, bodies: 9), to: "t.csv")
    let reasons = Dictionary(
      uniqueKeysWithValues: try networks(bench).map { network in
        let row = (network["significance"] as? [String: [String: Any]])?["nodf"]
        #expect(
          network["commune"] as? String == "Three" || row?["z"] is NSNull, "null, not missing")
        return (network["commune"] as? String ?? "", row?["reason"] as? String)
      })
    #expect(reasons["One"] == "one_platform")
    #expect(reasons["Two"] == "fewer_than_three_platforms")
    #expect(reasons["None"] == "no_membership")
    let text = try bench.run("compare", "t.csv", "--language", "en").output
    #expect(text.contains("One: One platform known: a list of members, not a network to compare."))
    #expect(text.contains("None: No membership is named: nothing to compare."))
    #expect(text.contains("fewer than three platforms"))
  }

  @Test func identicalCommunesAreNotSetInOrder() throws {
    let bench = try Bench()
    let names = ["A", "B", "C", "D", "E", "F"]
    try bench.write(
      Self.header + names.map { town($0, platforms: 3, bodies: 13) }.joined(), to: "t.csv")
    let found = try networks(bench)
    for network in found {
      let places = try #require(network["places"] as? [String: [String: Any]])
      #expect(places["mean_degree_organisations"]?["distinguishable"] as? Bool == false)
      #expect((network["undefined"] as? [String: String])?["funnel"] == "one_size")
    }
    let text = try bench.run("compare", "t.csv", "--language", "en").output
    #expect(text.contains("not distinguishable from the 5 others"))
  }

  @Test func moreCommunesThanAPageHoldsAreCutWithAWord() throws {
    let bench = try Bench()
    var rows = Self.header
    for place in 0..<64 {
      rows += town("Town \(100 + place)", platforms: 3, bodies: 10 + place % 5)
    }
    try bench.write(rows, to: "t.csv")
    let outcome = try bench.run(
      "compare", "t.csv", "-o", "out", "--no-png", "--samples", "0", "--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try bench.read("out/comparison.html").contains("Here 60 of 64 communes"))
    #expect(try bench.read("out/networks.csv").split(separator: "\n").count == 65)
    #expect(
      try bench.run("compare", "t.csv", "--samples", "0", "--language", "en")
        .output.contains("Here 20 of 64 communes"))
  }

  @Test func wrongUsageIsSaid() throws {
    let bench = try Bench()
    try bench.write(Self.header + town("A", platforms: 3, bodies: 9), to: "t.csv")
    #expect(try bench.run("compare", "t.csv", "--samples", "-1").status == 64)
    let misspelt = try bench.run("compare", "t.csv", "--measure", "butterflys")
    #expect(misspelt.status == 64 && misspelt.errors.contains("Did you mean butterflies?"))
    let other = try bench.run(
      "compare", "t.csv", "--measure", "butterflies,components", "--format", "json", "--samples",
      "19")
    let networks = try #require(try other.json()["networks"] as? [[String: Any]])
    let significance = networks[0]["significance"] as? [String: Any]
    #expect(significance.map { Set($0.keys) } == ["butterflies", "components"])
  }

  @Test func aFolderHoldsPageTablesAndNothingThatLeadsAstray() throws {
    let bench = try Bench()
    try bench.write(
      Self.header + town("A", platforms: 3, bodies: 12) + town("B", platforms: 4, bodies: 20),
      to: "t.csv")
    for language in ["fr", "nl", "de", "en"] {
      let outcome = try bench.run(
        "compare", "t.csv", "-o", language, "--language", language, "--no-png", "--samples", "49")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let page = try bench.read(language + "/comparison.html")
      #expect(!page.contains("index.html") && !page.contains("href=\"a.html\""))
      #expect(page.contains("fixed-degrees") && page.contains("doi:10.2307/1934145"))
      for name in [
        "comparison.json", "comparison.md", "networks.csv", "pairs.csv", "sectors.csv",
        "significance.csv", "sensitivity.csv", "robustness.csv",
      ] {
        #expect(bench.exists(language + "/" + name), "\(name)")
      }
    }
  }
}
