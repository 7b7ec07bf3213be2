/// Numbers of shortest paths that carry the distance in their exponent.
///
/// A count σ at distance *l* is kept as σ · 2^(900 − 128 ⌊*l*/2⌋). Of two such numbers the one
/// that is two steps nearer is more than 2⁶⁴ times as large as long as counts stay below 2⁶², so
/// that in a sum of `Double` the farther vanishes to the last bit: adding up neighbours counts the
/// shortest paths and no others, without a look at distances.
enum ScaledCount {
  /// The deepest level whose scale a `Double` can hold with room for counts on both sides.
  static let deepestLevel = 29
  /// What no count that is added up may reach.
  static let limit = 0x1p62
  /// A number times this stands between it and one of two steps farther.
  static let apart = 0x1p-64

  /// The factor of the counts of a level and of the odd level after it.
  static func scale(ofLevel level: Int) -> Double {
    Double(sign: .plus, exponent: 900 - 64 * (level & ~1), significand: 1)
  }

  /// What undoes `scale`.
  static func inverseScale(ofLevel level: Int) -> Double {
    Double(sign: .plus, exponent: 64 * (level & ~1) - 900, significand: 1)
  }
}

/// What the searches from a group found.
struct FewSearches: Sendable {
  /// For each search the scaled path counts to the few, times the members of each class that was
  /// reached; the paths come from one member of each source class.
  var counts: [ContiguousArray<Lanes>] = []
  /// For each search its fronts, one after the other.
  var fronts: [ContiguousArray<Int32>] = []
  /// For each search where each front begins.
  var frontStarts: [ContiguousArray<Int>] = []
  /// Whether all counts could be scaled.
  var areScaled = true

  /// Keeps a search.
  mutating func append(
    front: borrowing ContiguousArray<Int32>, pathCount: borrowing ContiguousArray<Lanes>,
    frontStart: ContiguousArray<Int>, in component: FoldedComponent
  ) {
    var own = ContiguousArray<Lanes>(repeating: .zero, count: component.fewCount)
    var largest = Lanes.zero
    let deepest = frontStart.count - 2
    areScaled = areScaled && deepest <= ScaledCount.deepestLevel
    // The few are an even number of steps from each other.
    for level in stride(from: 0, through: min(deepest, ScaledCount.deepestLevel), by: 2) {
      let scale = ScaledCount.scale(ofLevel: level)
      for entry in frontStart[level]..<frontStart[level + 1] {
        let index = Int(front[entry])
        let paths = pathCount[entry]
        largest.replace(with: paths, where: paths .> largest)
        // At its own member a source is met once; its twins are two steps away from it.
        own[index] += paths * (level == 0 ? scale : scale * component.memberCount[index])
      }
    }
    let members = component.memberCount[0..<component.fewCount].reduce(0, +)
    areScaled = areScaled && largest.max() * members * members < ScaledCount.limit
    counts.append(own)
    fronts.append(ContiguousArray(front[...]))
    frontStarts.append(frontStart)
  }

  mutating func append(_ other: FewSearches) {
    counts += other.counts
    fronts += other.fronts
    frontStarts += other.frontStarts
    areScaled = areScaled && other.areScaled
  }
}

/// Searches from each of some of the few.
func fewSearches(
  from few: Range<Int>, of component: FoldedComponent, parallelism: Parallelism
) -> FewSearches {
  return FixedBlocks(itemCount: laneGroups(of: few.count)).fold(
    into: FewSearches(), parallelism: parallelism,
    makeScratch: { DependencyScratch(classCount: component.classCount) },
    work: { items, scratch in
      var searches = FewSearches()
      for item in items {
        search(
          from: lanes(item, of: few), in: component, unmet: &scratch.unmet, isMet: &scratch.isMet,
          arriving: &scratch.arriving, isArriving: &scratch.isArriving, front: &scratch.front,
          pathCount: &scratch.pathCount, frontStart: &scratch.frontStart)
        searches.append(
          front: scratch.front, pathCount: scratch.pathCount, frontStart: scratch.frontStart,
          in: component)
      }
      return searches
    },
    combine: { $0.append($1) })
}
