/// The order of platforms beside a fixed list of bodies: with few crossings.
///
/// By the mean place of their members, then neighbours exchanged as long as that takes crossings
/// away; those without members come last.
struct SideOrder {
  /// From top to bottom.
  private(set) var platforms: [Int]

  /// - Parameters:
  ///   - platforms: which.
  ///   - ends: where the lines of each end, ascending, by platform.
  init(_ platforms: [Int], ends: [[Double]]) {
    let means = ends.map { $0.isEmpty ? .infinity : $0.reduce(0, +) / Double($0.count) }
    self.platforms = platforms.sorted { (means[$0], $0) < (means[$1], $1) }
    var helped = true
    var rounds = 0
    while helped, rounds < 50 {
      helped = false
      rounds += 1
      for place in self.platforms.indices.dropLast() {
        let (upper, lower) = (self.platforms[place], self.platforms[place + 1])
        guard !ends[upper].isEmpty, !ends[lower].isEmpty else { continue }
        if Self.crossings(ends[upper], ends[lower]) > Self.crossings(ends[lower], ends[upper]) {
          self.platforms.swapAt(place, place + 1)
          helped = true
        }
      }
    }
  }

  /// How many lines cross if the first stands above the second; both ascending.
  static func crossings(_ upper: [Double], _ lower: [Double]) -> Int {
    var crossings = 0
    var below = 0
    for end in upper {
      while below < lower.count, lower[below] < end { below += 1 }
      crossings += below
    }
    return crossings
  }
}
