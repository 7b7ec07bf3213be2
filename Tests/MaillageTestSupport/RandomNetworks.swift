public import MaillageGraph

/// Seeded random matrices of many shapes.
public enum RandomNetworks {
  /// A 0/1 matrix in which each tie is there with a probability.
  public static func matrix(
    rows: Int, columns: Int, density: Double, seed: UInt64
  ) -> [[Bool]] {
    var generator = SplitMix64(seed: seed)
    return (0..<rows).map { _ in
      (0..<columns).map { _ in Double.random(in: 0..<1, using: &generator) < density }
    }
  }

  /// A matrix of a shape and density that follow from the seed alone: up to 14 rows and columns,
  /// or as many as are allowed.
  public static func matrix(seed: UInt64, most: Int = 14) -> [[Bool]] {
    var generator = SplitMix64(seed: seed &* 7919)
    let rows = Int.random(in: 1...most, using: &generator)
    let columns = Int.random(in: 1...most, using: &generator)
    let density = Double.random(in: 0.02...0.7, using: &generator)
    return matrix(rows: rows, columns: columns, density: density, seed: generator.next())
  }

  /// A network shaped like communes: platforms of uneven size, most organisations on one of their
  /// own commune, some on several, a few on platforms of many communes.
  public static func communes(
    organisations: Int, platforms: Int, memberships: Int, seed: UInt64
  ) -> TwoModeNetwork {
    var generator = SplitMix64(seed: seed)
    var builder = NetworkBuilder()
    let communeCount = max(1, platforms / 5)
    for number in 0..<organisations { _ = builder.addOrganisation("o" + padded(number)) }
    for number in 0..<platforms { _ = builder.addPlatform("p" + padded(number)) }
    var seen: Set<Int> = []
    var made = 0
    func platform(near commune: Int, using generator: inout SplitMix64) -> Int {
      let spread = Double.random(in: 0..<1, using: &generator)
      let within = Int(spread * spread * 5)
      return min(platforms - 1, commune * platforms / communeCount + within)
    }
    while made < memberships {
      // Bodies of all communes stand first and are met more often.
      let skew = Double.random(in: 0..<1, using: &generator)
      let isSupralocal = Int.random(in: 0..<10, using: &generator) == 0
      let organisation =
        isSupralocal
        ? Int(skew * skew * Double(max(1, organisations / 50)))
        : Int(skew * Double(organisations))
      let commune =
        isSupralocal
        ? Int.random(in: 0..<communeCount, using: &generator)
        : organisation * communeCount / organisations
      let platform = platform(near: commune, using: &generator)
      if seen.insert(organisation * platforms + platform).inserted {
        builder.addMembership(organisation: organisation, platform: platform)
        made += 1
      }
    }
    return builder.build().network
  }

  private static func padded(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, 6 - text.count)) + text
  }
}
