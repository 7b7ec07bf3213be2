import Foundation
import Testing

/// `maillage project --backbone`, end to end.
@Suite struct ProjectBackboneTests {
  private static let women = Bench.repository.appendingPathComponent("graphs/southern-women").path

  private func project(_ options: String..., format: String = "json") throws -> Outcome {
    try Bench().run(
      ["project", Self.women, "--side", "organisations", "--format", format, "--language", "en"]
        + options)
  }

  @Test(arguments: [("hypergeometric", 17), ("sdsm", 0), ("fixed-column", 9)])
  func asManyTiesAsElsewhere(model: String, ties: Int) throws {
    let json = try project("--backbone", model, "--alpha", "0.05").json()
    let found = try #require(json["ties"] as? [[String: Any]])
    #expect(found.count == ties)
    let backbone = try #require(json["backbone"] as? [String: Any])
    #expect(backbone["model"] as? String == model)
    #expect(backbone["alpha"] as? Double == 0.05)
    #expect(backbone["tails"] as? String == "one" && backbone["signed"] as? Bool == false)
    #expect(backbone["adjust"] as? String == "none")
    #expect(backbone["family"] as? String == "nonzero")
    #expect(backbone["tested"] as? Int == 139 && backbone["kept"] as? Int == ties)
    #expect(backbone["samples"] is NSNull)
    // What stands without a backbone stands with one.
    #expect(json["schema"] as? String == "maillage.projection/1")
    #expect((json["nodes"] as? [String])?.count == 18)
    #expect((json["left_out"] as? [String])?.isEmpty == true)
  }

  @Test func tiesCarryTheirEvidence() throws {
    let json = try project("--backbone", "hypergeometric", "--weight", "jaccard").json()
    let ties = try #require(json["ties"] as? [[String: Any]])
    let tie = try #require(
      ties.first {
        $0["a"] as? String == "Katherina Rogers" && $0["b"] as? String == "Sylvia Avondale"
      })
    #expect((tie["shared"] as? [String])?.count == 6)
    #expect(abs((tie["p"] as? Double ?? 1) - 0.002331002331) < 1e-11)
    #expect(tie["p_adjusted"] as? Double == tie["p"] as? Double)
    #expect(tie["sign"] as? Int == 1 && tie["p_error"] is NSNull)
    // Six and seven of fourteen.
    #expect(tie["expected"] as? Double == 3)
    #expect(tie["weight"] as? Double == 6.0 / 7)
  }

  /// What a statute demands is no sign of anything: a tie that only such seats make is none.
  @Test(arguments: [("sdsm", []), ("fdsm", ["--samples", "199"])])
  func statutorySeatsAreNoEvidence(model: String, options: [String]) throws {
    func hasTie(statutory: String) throws -> Bool {
      let bench = try Bench()
      var rows = "organisation,platform,statutory\n"
      for platform in 0..<8 {
        if platform < 4 { rows += "A,P\(platform),\(statutory)\nB,P\(platform),\(statutory)\n" }
        for (place, other) in ["C", "D", "E", "F"].enumerated()
        where platform >= 4 || platform == place {
          rows += "\(other),P\(platform),\n"
        }
      }
      try bench.write(rows, to: "t.csv")
      let outcome = try bench.run(
        ["project", "t.csv", "--side", "organisations", "--format", "json", "--backbone", model]
          + ["--alpha", "0.9"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let ties = try #require(try outcome.json()["ties"] as? [[String: Any]])
      return ties.contains { $0["a"] as? String == "A" && $0["b"] as? String == "B" }
    }
    #expect(try hasTie(statutory: ""))
    #expect(try !hasTie(statutory: "mandatory"))
  }

  @Test func drawnNetworksSayHowMany() throws {
    let options = ["--backbone", "fdsm", "--samples", "400", "--seed", "7", "--alpha", "0.3"]
    func run(_ threads: String) throws -> Outcome {
      try Bench().run(
        [
          "project", Self.women, "--side", "organisations", "--format", "json", "--threads",
          threads,
        ] + options)
    }
    let outcome = try run("1")
    let json = try outcome.json()
    let backbone = try #require(json["backbone"] as? [String: Any])
    #expect(backbone["samples"] as? Int == 400 && backbone["seed"] as? Int == 7)
    #expect((backbone["largest_error"] as? Double ?? 0) > 0)
    let ties = try #require(json["ties"] as? [[String: Any]])
    #expect(!ties.isEmpty)
    for tie in ties {
      let p = try #require(tie["p"] as? Double)
      #expect(p >= 1 / 401.0 && p <= 0.3 && (tie["p_error"] as? Double ?? 0) > 0)
    }
    #expect(try run("2").bytes == outcome.bytes)
  }

  @Test func csvAddsColumns() throws {
    let lines = try project("--backbone", "fixed-column", format: "csv").output
      .split(separator: "\n")
    #expect(
      lines.first == """
        a,b,weight,shared_count,shared,sign,expected,p,p_adjusted,p_upper,p_lower,p_error
        """)
    #expect(lines.count == 10)
  }

  @Test(arguments: [
    ("en", "17 pairs stand out, of 139 that share something", "the model decides"),
    ("fr", "17 paires se distinguent, sur 139 qui partagent quelque chose", "le modèle décide"),
    ("nl", "17 paren vallen op, van de 139 die iets delen", "beslist het model"),
    ("de", "17 Paare fallen auf, von 139, die etwas teilen", "entscheidet das Modell"),
  ])
  func textNamesTheTest(language: String, count: String, warning: String) throws {
    let text = try Bench().run(
      "project", Self.women, "--side", "organisations", "--language", language, "--backbone",
      "hypergeometric"
    ).output
    #expect(text.split(separator: "\n").first?.hasSuffix(count) == true, "\(text)")
    for part in [warning, "hypergeometric", "139", "0\(language == "en" ? "." : ",")05"] {
      #expect(text.contains(part), "\(part)")
    }
    // By chance alone seven of 139.
    #expect(text.contains(" 7 ") && text.contains("Tumminello"))
  }

  @Test func bothSidesAndBothSigns() throws {
    let json = try Bench().run(
      "project", Self.women, "--side", "platforms", "--format", "json", "--backbone",
      "hypergeometric", "--signed", "--family", "all", "--alpha", "0.05"
    ).json()
    let backbone = try #require(json["backbone"] as? [String: Any])
    #expect(backbone["tails"] as? String == "two" && backbone["tested"] as? Int == 91)
    let ties = try #require(json["ties"] as? [[String: Any]])
    let signs = Set(ties.compactMap { $0["sign"] as? Int })
    #expect(signs == [1, -1])
    // Early and late meetings have no guest in common.
    #expect(
      ties.contains { ($0["shared"] as? [String])?.isEmpty == true && $0["weight"] as? Int == 0 })
    let text = try Bench().run(
      "project", Self.women, "--side", "platforms", "--language", "en", "--backbone",
      "hypergeometric", "--signed", "--family", "all")
    #expect(text.output.contains("±") && text.output.contains("Two-sided"))
  }

  @Test func adjustmentsAreNamed() throws {
    for (name, word) in [("holm", "Holm"), ("bh", "Benjamini")] {
      let json = try project("--backbone", "hypergeometric", "--adjust", name).json()
      let backbone = try #require(json["backbone"] as? [String: Any])
      #expect(backbone["adjust"] as? String == name)
      #expect((backbone["kept"] as? Int ?? 99) < 17)
      #expect((backbone["citations"] as? [String])?.contains { $0.contains(word) } == true)
    }
  }

  @Test(arguments: [
    ["--alpha", "0.1"], ["--adjust", "holm"], ["--family", "all"], ["--samples", "10"],
    ["--signed"],
    ["--backbone", "magic"], ["--backbone", "sdsm", "--alpha", "0"],
    ["--backbone", "sdsm", "--alpha", "1"], ["--backbone", "sdsm", "--alpha", "nan"],
    ["--backbone", "sdsm", "--samples", "10"], ["--backbone", "fdsm", "--samples", "0"],
    ["--backbone", "sdsm", "--largest-shared", "5"],
  ])
  func wrongUsageSaysSo(options: [String]) throws {
    let outcome = try Bench().run(
      ["project", Self.women, "--side", "organisations"] + options)
    #expect(outcome.status == 64, "\(options): \(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["hypergeometric", "sdsm", "fixed-column", "fdsm"])
  func nothingToTestIsNoError(model: String) throws {
    let bench = try Bench()
    for table in ["A,P\nB,P\n", "A,\n,Q\n", "A,P\nB,Q\n", ""] {
      try bench.write("organisation,platform\n" + table, to: "t.csv")
      for side in ["organisations", "platforms"] {
        let outcome = try bench.run(
          "project", "t.csv", "--side", side, "--format", "json", "--backbone", model)
        #expect(try (outcome.json()["ties"] as? [Any])?.isEmpty == true, "\(table)")
        let text = try bench.run("project", "t.csv", "--side", side, "--backbone", model)
        #expect(!text.output.isEmpty)
      }
    }
  }
}
