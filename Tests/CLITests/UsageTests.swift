import Testing

@Suite struct UsageTests {
  @Test func helpTeachesAndSucceeds() throws {
    let outcome = try Bench().run("--help")
    #expect(outcome.status == 0)
    for command in [
      "template", "check", "names", "metrics", "measures", "project", "draw", "report",
    ] {
      #expect(outcome.output.contains(command))
    }
  }

  @Test(arguments: [
    ["metrics"], ["metrics", "x.csv", "--threads", "0"],
    ["metrics", "x.csv", "--threads", "10000"],
    ["metrics", "x.csv", "--format", "yaml"], ["frobnicate"],
    ["metrics", "x.csv", "--at", "yesterday"], ["metrics", "x.csv", "--kinds", "robot"],
    ["metrics", "x.csv", "--language", "it"],
  ])
  func wrongUsageSaysSo(arguments: [String]) throws {
    let bench = try Bench()
    try bench.write("organisation,platform\nA,P\n", to: "x.csv")
    let outcome = try bench.run(arguments)
    #expect(outcome.status == 64, "\(arguments): \(outcome.errors)")
    #expect(outcome.errors.contains("Usage:"))
    #expect(outcome.output.isEmpty)
  }
}
