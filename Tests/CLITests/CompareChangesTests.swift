import Foundation
import Testing

@Suite("compare: what changed")
struct CompareChangesTests {
  private static let table = """
    commune,organisation,platform,sector,from,until
    Valmont,CPAS,CSIL,social,,
    Valmont,Police,CSIL,police,,2022
    Valmont,TEC,CSIL,transport,2023,

    """

  private func changes(_ outcome: Outcome) throws -> [String: Any] {
    let all = try #require(try outcome.json()["changes"] as? [[String: Any]])
    return try #require(all.first)
  }

  private func words(_ side: String, _ change: [String: Any]) throws -> [String] {
    let part = try #require(change[side] as? [String: Any])
    let list = try #require(part["list"] as? [[String: Any]])
    return list.map { item in
      ["organisation", "platform", "change"].compactMap { item[$0] as? String }
        .joined(separator: " ")
    }
  }

  @Test("two dates of one commune, as JSON, CSV and text")
  func dates() throws {
    let bench = try Bench()
    try bench.write(Self.table, to: "a.csv")
    let outcome = try bench.run(
      "compare", "a.csv", "--at", "2021,2024", "--format", "json", "--changes", "c.csv")
    #expect(outcome.status == 0)
    let change = try changes(outcome)
    #expect(
      try words("memberships", change) == [
        "CPAS CSIL kept", "Police CSIL left", "TEC CSIL joined",
      ])
    #expect((change["memberships"] as? [String: Any])?["stability"] as? Double == 1.0 / 3)
    #expect(
      try bench.read("c.csv").contains(
        "Valmont,2021,Valmont,2024,membership,Police,CSIL,police,left"))
    let text = try bench.run("compare", "a.csv", "--at", "2021,2024", "--language", "en")
    #expect(text.output.contains("Of the 3 memberships in either list 1 has stayed"))
    #expect(text.output.contains("Police on CSIL: left"))
    #expect(try bench.run("compare", "a.csv", "--at", "2021,2022,2024").status == 64)
  }

  @Test("an earlier list: no longer named is not left")
  func before() throws {
    let bench = try Bench()
    try bench.write(Self.table, to: "new.csv")
    try bench.write(
      "commune,organisation,platform\nValmont,CPAS,CSIL\nValmont,Parquet,CSIL\n", to: "old.csv")
    let outcome = try bench.run(
      "compare", "new.csv", "--before", "old.csv", "--at", "2024", "--format", "json")
    #expect(outcome.status == 0)
    #expect(
      try words("organisations", try changes(outcome)) == [
        "CPAS kept", "Parquet no_longer_named", "TEC joined",
      ])
    #expect(try bench.run("compare", "new.csv", "--before", "none.csv").status == 1)
  }

  @Test("two communes are compared seat by seat; a folder holds all tables")
  func folder() throws {
    let bench = try Bench()
    try bench.write(
      "commune,organisation,platform,sector\nA,CPAS,CSIL,social\nB,CPAS,CSIL,social\nB,TEC,CSIL,\n",
      to: "a.csv")
    #expect(try bench.run("compare", "a.csv", "-o", "out").status == 0)
    let names = Set(try bench.names(in: "out"))
    #expect(
      names.isSuperset(of: [
        "changes.csv", "contributions.csv", "missing-partners.csv", "mixing.csv",
        "platform-mixes.csv", "roles.csv", "shared-names.csv",
      ]))
    #expect(try bench.read("out/changes.csv").contains("A,,B,,membership,TEC,CSIL,,only_in_b"))
    #expect(try bench.read("out/roles.csv").contains("B,,,1"))
  }
}
