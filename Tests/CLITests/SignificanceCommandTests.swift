import Foundation
import Testing

@Suite struct SignificanceCommandTests {
  /// Two circles of bodies with one bridge.
  private static let table = """
    organisation,platform,commune
    A,P,X\nB,P,X\nC,P,X\nA,Q,X\nB,Q,X\nC,Q,X\nD,R,X\nE,R,X\nF,R,X\nD,S,X\nE,S,X\nF,S,X\nC,R,X
    G,T,Y\nH,T,Y\n
    """

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(Self.table, to: "t.csv")
    return bench
  }

  @Test(arguments: [
    (["--significance", "fixed-degrees", "--samples", "0"], "--samples 0"),
    (["--significance", "fixed-degrees", "--samples", "1000001"], "from 1 to 1000000"),
    (["--significance", "chance"], "expected one of fixed-degrees, expected-degrees, fixed-size"),
    (["--samples", "99"], "--samples goes with --significance"),
    (["--significance-file", "s.csv"], "--significance-file goes with --significance"),
    (
      ["--significance", "fixed-size", "--measure", "degree,strength"],
      "none of these is a measure of the network: degree, strength"
    ),
  ])
  func wrongUsage(arguments: [String], words: String) throws {
    let outcome = try bench().run(["metrics", "t.csv"] + arguments)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(arguments: ["fixed-degrees", "expected-degrees", "fixed-size"])
  func json(model: String) throws {
    let bench = try bench()
    let arguments = [
      "metrics", "t.csv", "--by-commune", "--significance", model, "--samples", "99", "--measure",
      "butterflies,nodf,density,degree,components", "--format", "json",
    ]
    let outcome = try bench.run(arguments)
    #expect(outcome.status == 0)
    let networks = try #require(outcome.json()["networks"] as? [[String: Any]])
    #expect(networks.count == 2)
    for network in networks {
      let significance = try #require(network["significance"] as? [String: [String: Any]])
      #expect(Set(significance.keys) == ["butterflies", "nodf", "density", "components"])
      let measures = try #require(network["measures"] as? [String: Any])
      for (id, entry) in significance {
        for key in [
          "observed", "mean", "sd", "z", "p", "null", "samples", "interval", "error",
          "effective_samples", "verdict", "reason",
        ] { #expect(entry[key] != nil, "\(id) \(key)") }
        #expect(entry["null"] as? String == model && entry["samples"] as? Int == 99)
        #expect(entry["observed"] as? Double == measures[id] as? Double)
      }
      let chance = try #require(network["null_model"] as? [String: Any])
      #expect(chance["seed"] as? Int == 1)
      #expect((chance["citations"] as? [String])?.isEmpty == false)
      if model != "expected-degrees" {
        #expect(significance["density"]?["reason"] as? String == "fixed-by-model")
        #expect(significance["density"]?["z"] is NSNull)
      }
    }
    let again = try bench.run(arguments + ["--threads", "1"])
    #expect(again.bytes == outcome.bytes)
    let reseeded = try bench.run(arguments + ["--seed", "2"])
    #expect(reseeded.bytes != outcome.bytes)
    let without = try bench.run("metrics", "t.csv", "--format", "json")
    #expect(!without.output.contains("null_model"))
  }

  @Test(arguments: [
    ("fr", "Inhabituel, ou l’effet du hasard ?"), ("nl", "Ongewoon, of toeval?"),
    ("de", "Ungewöhnlich, oder Zufall?"), ("en", "Unusual, or chance?"),
  ])
  func text(language: String, heading: String) throws {
    let outcome = try bench().run(
      "metrics", "t.csv", "--significance", "fixed-degrees", "--samples", "99", "--language",
      language)
    #expect(outcome.status == 0)
    let output = outcome.output.replacing("\u{202F}", with: " ")
    #expect(output.contains(heading))
    #expect(output.contains("robins_alexander") && output.contains("doi:10.1038/ncomms5114"))
    #expect(output.contains("fixed-degrees") && output.contains("99"))
    #expect(!output.contains("{"))
  }

  /// The node table stays what it was; the comparison has a file of its own.
  @Test func csv() throws {
    let bench = try bench()
    let plain = try bench.run("metrics", "t.csv", "--measure", "degree,nodf", "--format", "csv")
    let outcome = try bench.run(
      "metrics", "t.csv", "--measure", "degree,nodf", "--format", "csv", "--significance",
      "fixed-size", "--samples", "50", "--significance-file", "s.csv")
    #expect(outcome.bytes == plain.bytes)
    let lines = try bench.read("s.csv").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("network,measure,observed,mean,sd,z,p,"))
    #expect(lines[1].hasPrefix("all,nodf,"))
  }

  /// Mandatory seats stay taken and impossible ones open, in the network of all and of each commune.
  @Test func statutorySeats() throws {
    let bench = try Bench()
    try bench.write(
      """
      organisation,platform,commune,statutory
      A,P,X,mandatory\nB,P,X,\nC,Q,X,\nA,Q,X,impossible\nB,R,X,\nC,R,X,\nD,T,Y,mandatory\nD,T,Y,
      E,T,Y,\n
      """, to: "t.csv")
    func seats(_ arguments: String...) throws -> [Int] {
      let outcome = try bench.run(
        [
          "metrics", "t.csv", "--format", "json", "--significance", "fixed-degrees", "--samples",
          "9",
        ]
          + arguments)
      let networks = try #require(outcome.json()["networks"] as? [[String: Any]])
      return networks.compactMap { ($0["null_model"] as? [String: Any])?["fixed_seats"] as? Int }
    }
    #expect(try seats() == [3])
    #expect(try seats("--by-commune") == [2, 1])
  }
}
