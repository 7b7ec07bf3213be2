@testable import MaillageDrawing

extension PictureLayout {
  /// Those that name every organisation; an overview only does so when it is pointed at.
  static let withNames = allCases.filter { $0 != .overview }
}

extension Samples {
  /// A made-up province: communes of several platforms, and bodies that some of them share.
  static func communes(
    _ count: Int, bodiesEach: Int = 9, sharedBodies: Int = 4, seed: UInt64 = 3
  ) -> Diagram {
    var random = Random(seed: seed)
    var diagram = Diagram(title: "Province", sectors: sectors, words: frenchWords)
    for commune in 0..<count {
      let name = String(repeating: "Saint-", count: random.below(3)) + "Commune \(commune)"
      let first = diagram.platforms.count
      let platforms = 1 + random.below(4)
      for platform in 0..<platforms {
        var record = Diagram.Platform(
          label: "Plateforme \(platform) de \(name)", isCut: random.below(9) == 0)
        record.group = name
        diagram.platforms.append(record)
      }
      if platforms > 1 { diagram.links.append(.init(from: first, to: first + 1)) }
      for body in 0..<random.below(2 * bodiesEach) {
        diagram.bodies.append(
          .init(
            label: "Service \(body) de \(name)", sector: random.below(sectors.count),
            isCut: random.below(11) == 0))
        for _ in 0...random.below(2) {
          diagram.ties.append(
            .init(
              body: diagram.bodies.count - 1, platform: first + random.below(platforms),
              style: random.below(8) == 0 ? .outside : .member))
        }
      }
    }
    for body in 0..<sharedBodies where !diagram.platforms.isEmpty {
      diagram.bodies.append(.init(label: "Service fédéral d’inspection \(body)", sector: body % 8))
      for _ in 0...(2 + random.below(5)) {
        diagram.ties.append(
          .init(
            body: diagram.bodies.count - 1, platform: random.below(diagram.platforms.count)))
      }
    }
    return diagram
  }
}
