import Foundation
import Testing

@Suite struct ApproximateTests {
  /// A ring of organisations and platforms with a body on every hundredth platform: too few pendants
  /// and twins for counting, and many enough for a sample to pay.
  private func table(_ size: Int) -> String {
    var rows = "organisation,platform\n"
    for number in 0..<size {
      rows += "o\(number),p\(number)\no\(number),p\((number + 1) % size)\n"
      if number.isMultiple(of: 100) { rows += "hub,p\(number)\n" }
    }
    return rows
  }

  @Test(arguments: ["0", "1", "2", "nan", "much", "0,01", "-0.1"])
  func wrongErrorsAreUsageErrors(epsilon: String) throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    let outcome = try bench.run("metrics", "t.csv", "--approximate=\(epsilon)")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("above 0 and below 1"), "\(outcome.errors)")
  }

  @Test func whereNothingIsEstimatedThatIsSaid() throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "t.csv")
    let outcome = try bench.run(
      "metrics", "t.csv", "--measure", "degree", "--approximate", "0.1", "--language", "en")
    #expect(outcome.errors.contains("none of these measures is estimated: those that can be: "))
    #expect(outcome.errors.contains("betweenness"))
  }

  @Test func estimatesSayThatTheyAreAndHowGood() throws {
    let bench = try Bench()
    try bench.write(table(800), to: "t.csv")
    let arguments = ["metrics", "t.csv", "--measure", "betweenness", "--format", "json"]
    let exact = try bench.run(arguments)
    let estimated = try bench.run(arguments + ["--approximate", "0.1", "--language", "en"])
    #expect(estimated.status == 0)
    #expect(estimated.errors.contains("note: betweenness: an estimate within ± "))
    let network = try #require(
      (estimated.json()["networks"] as? [[String: Any]])?.first)
    let approximation = try #require(network["approximation"] as? [String: Any])
    #expect(approximation["epsilon"] as? Double == 0.1)
    #expect(approximation["delta"] as? Double == 0.05)
    let measures = try #require(approximation["measures"] as? [String: [String: Double]])
    #expect(Array(measures.keys) == ["betweenness"])
    let bound = try #require(measures["betweenness"]?["bound"])
    let samples = try #require(measures["betweenness"]?["samples"])
    #expect(samples > 0)
    #expect(abs(bound - 0.1 * 1601 * 1600 / 2) < 1e-6)
    func hub(_ outcome: Outcome) throws -> Double {
      let network = try #require((outcome.json()["networks"] as? [[String: Any]])?.first)
      let nodes = try #require(network["organisations"] as? [[String: Any]])
      let hub = try #require(nodes.first { $0["name"] as? String == "hub" })
      return try #require((hub["measures"] as? [String: Double])?["betweenness"])
    }
    let (value, estimate) = (try hub(exact), try hub(estimated))
    #expect(abs(value - estimate) <= bound && value != estimate)
    let problems = try #require(estimated.json()["problems"] as? [[String: Any]])
    #expect(problems.contains { $0["code"] as? String == "approximate" })
    let exactNetwork = (try exact.json()["networks"] as? [[String: Any]])?.first
    #expect(exactNetwork?["approximation"] == nil)

    let again = try bench.run(
      arguments + ["--approximate", "0.1", "--language", "en", "--threads", "1"])
    #expect(again.bytes == estimated.bytes)
    let reseeded = try bench.run(arguments + ["--approximate", "0.1", "--seed", "2"])
    let other = try hub(reseeded)
    #expect(other != estimate)
  }

  @Test(arguments: ["fr", "nl", "de", "en"])
  func smallNetworksSayThatTheyAreExact(language: String) throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\nB,P\nB,Q\n", to: "t.csv")
    let outcome = try bench.run(
      "metrics", "t.csv", "--approximate", "0.01", "--format", "json", "--language", language)
    let problems = try #require(outcome.json()["problems"] as? [[String: Any]])
    let notes = problems.filter { $0["code"] as? String == "exact" }
    #expect(notes.count == 1)
    #expect((notes.first?["message"] as? String)?.contains("betweenness") == true)
    #expect(!problems.contains { $0["code"] as? String == "approximate" })
  }
}
