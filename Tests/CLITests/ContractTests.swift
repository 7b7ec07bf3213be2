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
}
