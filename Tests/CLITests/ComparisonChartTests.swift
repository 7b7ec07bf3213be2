import Foundation
import Testing

/// The charts that `compare -o` and `report` write.
@Suite struct ComparisonChartTests {
  /// Communes of different lists: from 4 to 9 partners on 3 platforms.
  private static func table(communes: Int) -> String {
    var lines = ["commune,platform,organisation,sector"]
    let sectors = ["police", "social", "education", "health"]
    for commune in 0..<communes {
      for body in 0..<(4 + commune % 6) {
        for platform in 0..<3 where (body + platform * (commune + 1)) % 3 != 1 {
          lines.append(
            "Town \(commune),Platform \(platform) of \(commune),Body \(body) of \(commune),"
              + sectors[(body + commune) % 4])
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let kinds = ["dendrogram", "map", "funnel", "indicators", "sectors", "intervals"]

  @Test(arguments: ["fr", "nl", "de", "en"]) func aFolderHoldsEveryChart(language: String) throws {
    let bench = try Bench()
    try bench.write(Self.table(communes: 7), to: "t.csv")
    let outcome = try bench.run(
      "compare", "t.csv", "-o", "out", "--samples", "9", "--no-png", "--language", language)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try bench.read("out/comparison.html")
    for kind in Self.kinds {
      let svg = try bench.read("out/pictures/\(kind).svg")
      #expect(XMLTally(svg).isWellFormed)
      #expect(svg.contains("Town 3") && svg.contains("xml:lang=\"\(language)\""))
      #expect(page.contains("pictures/\(kind).svg"))
    }
    #expect(page.contains("s-likeness") && page.contains("s-signatures"))
  }

  @Test func oneCommuneHasNoChartAndTwoNoTree() throws {
    let bench = try Bench()
    for (count, expected) in [(1, []), (2, ["indicators.svg", "intervals.svg", "sectors.svg"])] {
      try bench.write(Self.table(communes: count), to: "t.csv")
      let outcome = try bench.run(
        "compare", "t.csv", "-o", "out\(count)", "--samples", "9", "--no-png")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let kinds = Self.kinds.map { $0 + ".svg" }
      let found = kinds.filter { (try? bench.read("out\(count)/pictures/\($0)")) != nil }
      #expect(found.sorted() == expected)
    }
  }
}
