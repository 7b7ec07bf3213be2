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

/// What searches from some of the few found.
struct FewSearches: Sendable {
  /// For each search the scaled path counts from one member of each source to one of each class.
  var counts: [ContiguousArray<Lanes>] = []
  /// For each search its fronts, one after the other.
  var fronts: [ContiguousArray<Int32>] = []
  /// For each search where each front begins.
  var frontStarts: [ContiguousArray<Int>] = []
  /// Whether all counts could be scaled.
  var areScaled = true

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
  let memberCount = component.memberCount.reduce(0, +)
  return FixedBlocks(itemCount: laneGroups(of: few.count)).fold(
    into: FewSearches(), parallelism: parallelism,
    makeScratch: { ScaledScratch(classCount: component.classCount) },
    work: { items, scratch in
      var searches = FewSearches()
      for item in items where searches.areScaled {
        searches.search(
          from: lanes(item, of: few), in: component, memberCount: memberCount,
          state: &scratch.state, found: &scratch.found)
      }
      return searches
    },
    combine: { $0.append($1) })
}

/// The working memory of one worker.
private struct ScaledScratch: ~Copyable {
  /// What a search knows of each class.
  var state: ContiguousArray<UInt8>
  /// The classes that paths of the last front lead to.
  var found: ContiguousArray<Int32>

  init(classCount: Int) {
    state = .init(repeating: 0, count: classCount)
    found = .init(repeating: 0, count: classCount)
  }
}

extension FewSearches {
  /// Counts the shortest paths from one member of each source class, front by front.
  ///
  /// A class may stand in several fronts, for the lanes that met it there; which those are, its
  /// counts tell.
  fileprivate mutating func search(
    from sources: Range<Int>, in component: FoldedComponent, memberCount allMembers: Double,
    state: inout ContiguousArray<UInt8>, found: inout ContiguousArray<Int32>
  ) {
    let offsets = component.offsets.span
    let targets = component.targets.span
    let memberCount = component.memberCount.span
    var allCounts = ContiguousArray<Lanes>(repeating: .zero, count: component.classCount)
    var front: ContiguousArray<Int32> = []
    front.reserveCapacity(2 * component.classCount)
    var starts: ContiguousArray<Int> = [0]
    var counts = allCounts.mutableSpan
    var state = state.mutableSpan
    var found = found.mutableSpan
    let isIdle: UInt8 = 0
    let isArriving: UInt8 = 1
    let isMet: UInt8 = 2
    for index in 0..<component.classCount { state[index] = isIdle }
    var everyLane = Lanes.zero
    for lane in 0..<sources.count { everyLane[lane] = 1 }
    for (lane, source) in sources.enumerated() {
      counts[source][lane] = ScaledCount.scale(ofLevel: 0)
      if sources.count == 1 { state[source] = isMet }
      front.append(Int32(source))
    }
    var level = 0
    var begin = 0
    while begin < front.count {
      let end = front.count
      starts.append(end)
      let least = ScaledCount.scale(ofLevel: level) / 2
      let limit = 2 * ScaledCount.limit * least
      // An even level and the odd one after it share their scale.
      let step = level % 2 == 0 ? 1 : 0x1p-128
      var foundCount = 0
      for entry in begin..<end {
        let index = Int(front[entry])
        let all = counts[index]
        let isHere = (all .>= least) .& (all .< limit)
        // A search starts at one member of its class, and passes through all members of the others.
        let paths = Lanes.zero.replacing(
          with: all * (level == 0 ? 1 : memberCount[index] * step), where: isHere)
        for position in offsets[index]..<offsets[index + 1] {
          let target = Int(targets[position])
          if state[target] == isMet { continue }
          if state[target] == isIdle {
            state[target] = isArriving
            found[foundCount] = Int32(target)
            foundCount += 1
          }
          counts[target] += paths
        }
      }
      level += 1
      if foundCount == 0 { break }
      guard level <= ScaledCount.deepestLevel else {
        areScaled = false
        return
      }
      // Keep what is new; a class that paths led back to leaves the front again.
      let scale = ScaledCount.scale(ofLevel: level)
      var largest = Lanes.zero
      for place in 0..<foundCount {
        let index = Int(found[place])
        let all = counts[index]
        let new = Lanes.zero.replacing(with: all, where: all .< scale * ScaledCount.limit)
        state[index] = everyLane.replacing(with: 0, where: all .> 0) == .zero ? isMet : isIdle
        if new == .zero { continue }
        largest.replace(with: new, where: new .> largest)
        front.append(Int32(index))
      }
      guard largest.max() / scale * allMembers < ScaledCount.limit else {
        areScaled = false
        return
      }
      begin = end
    }
    self.counts.append(allCounts)
    fronts.append(front)
    frontStarts.append(starts)
  }
}
