import Foundation
import Testing

/// `maillage project`, end to end.
@Suite struct ProjectTests {
  /// CPAS and Police share two platforms, one with École; Région funds; Isolée sits nowhere.
  private static let table = """
    commune,platform,organisation,role,weight
    Alpha,Cellule,Police,,2
    Alpha,Cellule,CPAS,,3
    Alpha,Table,Police,,
    Alpha,Table,CPAS,,
    Alpha,Table,École,,
    Alpha,Table,Région,funder,
    Alpha,Seul,École,,
    Alpha,,Isolée,,
    Beta,Comité,Maison,,
    Beta,Comité,=Théâtre,,
    """

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(Self.table, to: "t.csv")
    return bench
  }

  @Test func jsonNamesEveryTieWithItsEvidence() throws {
    let outcome = try bench().run(
      "project", "t.csv", "--side", "organisations", "--commune", "Alpha", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let json = try outcome.json()
    #expect(json["schema"] as? String == "maillage.projection/1")
    #expect(json["side"] as? String == "organisations")
    #expect(json["weight_by"] as? String == "count")
    #expect(json["nodes"] as? [String] == ["CPAS", "École", "Isolée", "Police"])
    let ties = try #require(json["ties"] as? [[String: Any]])
    #expect(ties.compactMap { $0["a"] as? String } == ["CPAS", "CPAS", "École"])
    #expect(ties.compactMap { $0["b"] as? String } == ["École", "Police", "Police"])
    #expect(ties.compactMap { $0["weight"] as? Int } == [1, 2, 1])
    #expect(
      ties.compactMap { $0["shared"] as? [String] } == [
        ["Table"], ["Cellule", "Table"], ["Table"],
      ])
  }

  @Test(arguments: [
    ("newman", 1.5), ("jaccard", 1), ("overlap", 1), ("cosine", 1), ("binary", 1), ("sum", 7),
    ("min", 3), ("product", 7),
  ])
  func everyWeightIsOffered(weight: String, ofPoliceAndCPAS expected: Double) throws {
    let outcome = try bench().run(
      "project", "t.csv", "--side", "organisations", "--commune", "Alpha", "--format", "json",
      "--weight", weight)
    let ties = try #require(try outcome.json()["ties"] as? [[String: Any]])
    #expect((ties[1]["weight"] as? NSNumber)?.doubleValue == expected)
  }

  @Test func csvHasARowATie() throws {
    let bench = try bench()
    let outcome = try bench.run("project", "t.csv", "--side", "organisations", "--format", "csv")
    #expect(
      outcome.output == """
        a,b,weight,shared_count,shared
        '=Théâtre,Maison,1,1,Comité
        CPAS,École,1,1,Table
        CPAS,Police,2,2,Cellule|Table
        École,Police,1,1,Table

        """)
    let platforms = try bench.run(
      "project", "t.csv", "--side", "platforms", "--weight", "jaccard", "--commune", "Alpha",
      "--format", "csv", "--spreadsheet")
    #expect(platforms.output.contains("Cellule;Table;0,6666666666666666;2;CPAS|Police"))
    #expect(platforms.output.contains("Seul;Table;0,3333333333333333;1;École"))
  }

  @Test func textShowsTheHeaviestFirst() throws {
    let outcome = try bench().run(
      "project", "t.csv", "--side", "organisations", "--commune", "Alpha", "--language", "en")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "4 partners, 3 ties")
    #expect(lines[1].hasSuffix("Weight"))
    #expect(lines[2].contains("CPAS") && lines[2].contains("Cellule, Table"))
  }

  @Test func rolesAndThreadsAreMinded() throws {
    let bench = try bench()
    let base = ["project", "t.csv", "--side", "organisations", "--format", "json"]
    let one = try bench.run(base + ["--threads", "1"])
    #expect(try bench.run(base + ["--threads", "2"]).bytes == one.bytes)
    #expect(!one.output.contains("Région"))
    #expect(try bench.run(base + ["--include-roles", "funder"]).output.contains("Région"))
  }

  @Test(arguments: [
    ["project", "t.csv"], ["project", "t.csv", "--side", "communes"],
    ["project", "t.csv", "--side", "platforms", "--weight", "heavy"],
    ["project", "--side", "platforms"],
  ])
  func wrongUsageSaysSo(arguments: [String]) throws {
    let outcome = try bench().run(arguments)
    #expect(outcome.status == 64, "\(arguments): \(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func nothingToTieIsNoError() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n,Q\n", to: "t.csv")
    let outcome = try bench.run("project", "t.csv", "--side", "platforms", "--format", "json")
    #expect(outcome.status == 0)
    #expect((try outcome.json()["ties"] as? [Any])?.isEmpty == true)
    #expect(try bench.run("project", "gone.csv", "--side", "platforms").status == 1)
  }

  /// 2500 members of one platform: more than three million ties, refused before they are made.
  @Test func aProjectionThatIsTooLargeSaysSo() throws {
    let bench = try Bench()
    let rows = (1...2500).map { "Organisation \($0),Forum" }.joined(separator: "\n")
    try bench.write("organisation,platform\n" + rows + "\n", to: "t.csv")
    let outcome = try bench.run(
      "project", "t.csv", "--side", "organisations", "--format", "json", "--language", "en")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("3123750") && outcome.errors.contains("--commune"))
    #expect(outcome.errors.contains("--largest-shared 2499"))
    let capped = try bench.run(
      "project", "t.csv", "--side", "organisations", "--format", "json", "--largest-shared", "2499")
    #expect(capped.status == 0)
    #expect((try capped.json()["ties"] as? [Any])?.isEmpty == true)
    let json = try outcome.json()
    #expect(json["ties"] is NSNull)
    #expect((json["nodes"] as? [String])?.count == 2500)
    #expect((json["problems"] as? [Any])?.isEmpty == false)
  }

  /// A forum of three of four partners, left out as too large: two ties of four remain.
  @Test func whatTooManyShareIsLeftOutAndNamed() throws {
    let bench = try Bench()
    try bench.write(
      "organisation,platform\nA,Forum\nB,Forum\nC,Forum\nA,Cell\nB,Cell\nC,Desk\nD,Desk\n",
      to: "t.csv")
    let base = ["project", "t.csv", "--side", "organisations", "--language", "en"]
    let whole = try bench.run(base + ["--format", "json"]).json()
    #expect((whole["ties"] as? [Any])?.count == 4)
    #expect((whole["left_out"] as? [String])?.isEmpty == true)
    let outcome = try bench.run(base + ["--format", "json", "--largest-shared", "2"])
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains("1 node(s) shared by more than 2") && outcome.errors.contains("Forum")
    )
    let json = try outcome.json()
    let ties = try #require(json["ties"] as? [[String: Any]])
    #expect(ties.map { $0["shared"] as? [String] } == [["Cell"], ["Desk"]])
    #expect(json["left_out"] as? [String] == ["Forum"])
    #expect(try bench.run(base + ["--largest-shared", "1"]).status == 64)
  }
}
