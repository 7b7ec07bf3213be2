/// The order of platforms and of shared partners in two columns, with few crossings.
///
/// Two lines cross if their ends stand in opposite orders. The fewest crossings are hard to find
/// (NP-hard with both columns free), so several starts are improved in turns: partners to the mean
/// place of their platforms and adjacent ones exchanged, then each platform put where it crosses
/// least; then pairs of platforms are exchanged as long as it helps. Never worse than the order given.
///
/// - Reference: K. Sugiyama, S. Tagawa, M. Toda, Methods for visual understanding of hierarchical
///   system structures, 1981, DOI 10.1109/TSMC.1981.4308636 (barycentres); C. Matuszewski,
///   R. Schönfeld, P. Molitor, Using sifting for k-layer straightline crossing minimization, 1999,
///   DOI 10.1007/3-540-46648-7_22 (platforms).
struct PlatformOrder {
  /// Platforms from top to bottom.
  private(set) var platforms: [Int]
  /// Shared partners (places in the list given) from top to bottom.
  private(set) var bodies: [Int]
  /// How many pairs of lines cross.
  private(set) var crossings: Int
  /// The effort it took; past ``mostEffort`` only the step at hand is finished.
  private(set) var effort: Int

  /// The most effort, in steps of about a nanosecond: a count, never a clock, so that the result is
  /// the same on every machine. Networks of up to 80 partners stay far below.
  static let mostEffort = 24_000_000

  /// Finds the order.
  ///
  /// - Parameters:
  ///   - platformCount: how many platforms there are.
  ///   - memberships: the platforms of each shared partner; among equals the order given is kept.
  ///   - links: pairs of platforms that should stand close, as far as it costs no crossing.
  init(platformCount: Int, memberships: [[Int]], links: [(Int, Int)]) {
    var search = PlatformSearch(
      platformCount: platformCount, memberships: memberships, links: links)
    let best = search.run()
    platforms = best.platforms
    bodies = best.bodies
    crossings = best.cost.crossings
    effort = search.effort
  }

  /// How many pairs of lines cross in an order.
  ///
  /// - Complexity: O(lines · log lines).
  static func crossings(platforms: [Int], bodies: [Int], memberships: [[Int]]) -> Int {
    var place = [Int](repeating: 0, count: platforms.count)
    for (index, platform) in platforms.enumerated() { place[platform] = index }
    return LineEnds(memberships).mapped(place).crossings(order: bodies, endCount: platforms.count)
  }
}
