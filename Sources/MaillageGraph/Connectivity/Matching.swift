extension TwoModeNetwork {
  /// The most memberships no two of which have a node in common: how many organisations can each
  /// be given a platform of their own.
  ///
  /// Searches by levels for shortest paths along which taken and free memberships alternate, and
  /// takes as many disjoint ones as there are at once. It keeps its own stack.
  ///
  /// - Complexity: O(*e* √*n*) time and O(*n*) space for *n* nodes and *e* memberships.
  /// - Reference: J. E. Hopcroft and R. M. Karp, "An n^(5/2) algorithm for maximum matchings in
  ///   bipartite graphs", SIAM Journal on Computing 2 (1973), doi:10.1137/0202019.
  public var maximumMatchingSize: Int {
    var matching = Matching(vertexCount: adjacency.vertexCount)
    while matching.findLevels(in: adjacency) { matching.augment(in: adjacency) }
    return matching.size
  }
}

private struct Matching {
  private(set) var size = 0
  /// The vertex that each vertex is matched with; -1 for none.
  private var mate: ContiguousArray<Int32>
  /// The level of each organisation in the current search; -1 where it was not reached.
  private var level: ContiguousArray<Int32>
  private var nextPosition: ContiguousArray<Int>

  init(vertexCount: Int) {
    mate = .init(repeating: -1, count: vertexCount)
    level = mate
    nextPosition = .init(repeating: 0, count: vertexCount)
  }

  /// Levels the organisations from the unmatched ones on; whether an unmatched platform was met.
  mutating func findLevels(in adjacency: Adjacency) -> Bool {
    var queue: ContiguousArray<Int32> = []
    for organisation in 0..<adjacency.organisationCount {
      level[organisation] = mate[organisation] < 0 ? 0 : -1
      nextPosition[organisation] = adjacency.offsets[organisation]
      if mate[organisation] < 0 { queue.append(Int32(organisation)) }
    }
    var meetsFree = false
    var head = 0
    while head < queue.count {
      let organisation = Int(queue[head])
      head += 1
      for platform in adjacency.neighbours(of: organisation) {
        let next = Int(mate[Int(platform)])
        if next < 0 {
          meetsFree = true
        } else if level[next] < 0 {
          level[next] = level[organisation] + 1
          queue.append(Int32(next))
        }
      }
    }
    return meetsFree
  }

  /// Takes disjoint paths from unmatched organisations, down the levels, to unmatched platforms.
  mutating func augment(in adjacency: Adjacency) {
    for root in 0..<adjacency.organisationCount where mate[root] < 0 {
      var path = [root]
      while let organisation = path.last {
        guard nextPosition[organisation] < adjacency.offsets[organisation + 1] else {
          level[organisation] = -1
          path.removeLast()
          continue
        }
        let platform = Int(adjacency.targets[nextPosition[organisation]])
        nextPosition[organisation] += 1
        let next = Int(mate[platform])
        if next < 0 {
          match(path, to: platform)
          break
        } else if level[next] == level[organisation] + 1 {
          path.append(next)
        }
      }
    }
  }

  /// Gives the last organisation of a path the platform, and each other the one given up behind it.
  private mutating func match(_ path: [Int], to platform: Int) {
    var platform = Int32(platform)
    for organisation in path.reversed() {
      let given = mate[organisation]
      mate[organisation] = platform
      mate[Int(platform)] = Int32(organisation)
      platform = given
    }
    size += 1
  }
}
