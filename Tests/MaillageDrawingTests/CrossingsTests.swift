#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Maillage
import MaillageGraph
import Testing

@testable import MaillageDrawing

/// The engine `dot` orders two layers well: never more crossings than it finds.
@Suite struct CrossingsTests {
  /// The crossings of shared partners as `dot` draws them, and in our order.
  private func crossings(_ memberships: [[Int]], platforms count: Int) throws -> (
    ours: Int, dots: Int
  ) {
    let shared = memberships.filter { $0.count > 1 }
    var dot = "graph g { rankdir=LR;\n"
    for (index, platforms) in shared.enumerated() {
      for platform in platforms { dot += "p\(platform) -- b\(index);\n" }
    }
    let plain = try InProcessRenderer().drawing(
      of: DrawingOrder(dot + "}", engine: .dot, format: .plain))
    var platforms: [(Double, Int)] = []
    var bodies: [(Double, Int)] = []
    for line in String(decoding: plain, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words[0] == "node", let y = Double(words[3]), let number = Int(words[1].dropFirst())
      else { continue }
      if words[1].hasPrefix("p") {
        platforms.append((y, number))
      } else {
        bodies.append((y, number))
      }
    }
    let drawn = platforms.sorted(by: <).map(\.1)
    let missing = (0..<count).filter { !drawn.contains($0) }
    try #require(bodies.count == shared.count)
    let dots = PlatformOrder.crossings(
      platforms: drawn + missing, bodies: bodies.sorted(by: <).map(\.1), memberships: shared)
    let ours = PlatformOrder(platformCount: count, memberships: shared, links: [])
    return (ours.crossings, dots)
  }

  @Test(arguments: [
    Sample("Liège", Samples.liege), Sample("60 × 9", Samples.commune()),
    Sample("80 × 6", Samples.commune(bodies: 80, platforms: 6)),
    Sample("60 × 10", Samples.commune(bodies: 60, platforms: 10, seed: 3)),
    Sample("40 × 5", Samples.commune(bodies: 40, platforms: 5, seed: 11)),
    Sample("120 × 14", Samples.commune(bodies: 120, platforms: 14, seed: 5)),
  ])
  func inSamples(sample: Sample) throws {
    let facts = try DiagramFacts(sample.diagram)
    let found = try crossings(
      facts.bodies.map { $0.memberOf + $0.outsideOf }, platforms: facts.platforms.count)
    #expect(found.ours <= found.dots)
  }

  /// Every commune of the sample folders.
  @Test(arguments: ["belgium", "demonstration", "highland", "southern-women"])
  func inEveryCommuneOfTheRepository(folder: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let reading = SourceReader().read([root.appendingPathComponent("graphs/\(folder)").path])
    let networks = reading.value.networksByCommune(Selection())
    #expect(!networks.isEmpty)
    for partners in networks {
      let network = partners.network
      let memberships = network.organisations.ids.map { id in
        network.platforms(of: id).map(\.index)
      }
      let found = try crossings(memberships, platforms: network.platforms.count)
      #expect(found.ours <= found.dots, "\(partners.name)")
    }
  }

  /// Up to 80 organisations: sparse, dense, with few and many platforms.
  ///
  /// The later seeds are those that once took more.
  @Test(arguments: Array(1...12) + [33, 34, 35, 37, 40, 43] as [UInt64])
  func inRandomNetworks(seed: UInt64) throws {
    var random = Random(seed: seed &* 77)
    let bodies = 10 + random.below(71)
    let platforms = 3 + random.below(12)
    let density = 2 + random.below(5)
    let memberships = (0..<bodies).map { _ in
      (0..<platforms).filter { _ in random.below(platforms) < density }
    }
    let found = try crossings(memberships, platforms: platforms)
    #expect(found.ours <= found.dots, "\(bodies) × \(platforms)")
  }
}
