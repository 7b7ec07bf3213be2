/// Groups of organisations and platforms with many memberships within and few between, and how far
/// they can be trusted.
public struct Modules: Sendable {
  /// The module of each organisation, from 1, those with the most nodes first; nil for isolates.
  public let organisations: [Int?]
  /// The module of each platform, numbered alike.
  public let platforms: [Int?]
  /// How many modules there are. Of the divisions with this modularity that were met, the one with
  /// the fewest modules was kept.
  public let count: Int
  /// Barber's modularity of these modules.
  public let modularity: Double
  /// A number that no division into modules passes; the modularity itself where that was proved.
  public let bound: Double
  /// Whether no division has a larger modularity, and none with this one fewer modules.
  public let isProved: Bool
  /// How many searches were made, each from another random order.
  public let searches: Int
  /// How many of the searches reached this modularity.
  public let agreeing: Int
  /// Mean over searches and memberships of whether the search says what these modules say: that
  /// both ends of the membership stand in one module, or that they do not. From 0 to 1.
  public let stability: Double

  /// The same mean for each membership, organisation by organisation in the order of ids.
  public let membershipStabilities: [Double]
}

extension TwoModeNetwork {
  /// The additions that proofs may take unless told otherwise: some hundredths of a second's worth.
  public static let moduleWorkLimit = 20_000_000

  /// How many searches for modules are made: one a node, but no fewer than ten and no more than a
  /// hundred, and fewer where there are more than twenty thousand memberships: four at least, two
  /// beyond three millions.
  public var moduleSearchCount: Int {
    let wanted = max(10, min(100, adjacency.vertexCount))
    let least = adjacency.edgeCount > 3_000_000 ? 2 : 4
    return min(wanted, max(least, 2_000_000 / max(1, adjacency.edgeCount)))
  }

  /// The gain of score for which a round of a search must be worth going on.
  ///
  /// Up to a hundred thousand memberships any gain is. Beyond, a round that adds less than 1/10,000
  /// of modularity is the last: the long tail of such rounds takes two to twelve times as long as
  /// the rest and was seen to add 0.00001 at most.
  private var leastModuleGain: Int {
    let edgeCount = adjacency.edgeCount
    return edgeCount <= 100_000 ? 0 : edgeCount * edgeCount / 10_000
  }

  /// The modules with the largest modularity found, and a bound on what there is to find.
  ///
  /// Modularity is *Q* = Σ (*A* − *k d* / *e*) / *e* over the pairs of an organisation with *k*
  /// memberships and a platform with *d* that stand in one module; *A* is 1 for members, else 0. It
  /// is that of the two-mode network (Barber), which expects no ties within a mode; a program that
  /// treats the network as an ordinary one answers with another number for the same modules.
  /// Weights are not used. It is 0 when everything is one module.
  ///
  /// Searches from random orders (`moduleSearchCount` of them, seeds fixed, every other one from a
  /// few modules at random) let nodes join the modules of neighbours, then modules join, and so on
  /// until nothing gets better; with more than a hundred thousand memberships, all from nodes on
  /// their own and until a round adds less than 0.0001. Each connected part is then searched
  /// exactly where `workLimit` suffices: the best modules never join two parts. For the other parts
  /// `bound` counts each membership as if nothing else stood in its module:
  /// Σ max(0, 1 − *k d* / *e*) / *e*.
  ///
  /// - Parameters:
  ///   - parallelism: how many threads to use; the answer does not depend on it.
  ///   - workLimit: how many additions the proofs may take, all parts together.
  /// - Returns: the modules; nil where there are no memberships.
  /// - Complexity: O(*e*) time a round of a search, some tens of rounds; proofs are exponential in
  ///   the smaller mode of a part at worst, bounded by the limit. O(*n* + *e*) space a thread.
  /// - Precondition: fewer than 2³¹ memberships.
  /// - Reference: M. J. Barber, "Modularity and community detection in bipartite networks",
  ///   Physical Review E 76 (2007), doi:10.1103/PhysRevE.76.066102; for the search, X. Liu and
  ///   T. Murata, "An efficient algorithm for optimizing bipartite modularity in bipartite
  ///   networks", Journal of Advanced Computational Intelligence and Intelligent Informatics 14
  ///   (2010), doi:10.20965/jaciii.2010.p0408, and S. J. Beckett, "Improved community detection in weighted bipartite networks", Royal Society
  ///   Open Science 3 (2016), doi:10.1098/rsos.140536.
  public func modules(
    parallelism: Parallelism = .automatic, workLimit: Int = moduleWorkLimit
  ) -> Modules? {
    modules(parallelism: parallelism, workLimit: workLimit, leastGain: leastModuleGain)
  }

  /// The same with another end of searches: a round that gains less score than this is the last.
  package func modules(
    parallelism: Parallelism, workLimit: Int, leastGain: Int
  ) -> Modules? {
    guard adjacency.edgeCount > 0 else { return nil }
    let found = foundModules(parallelism: parallelism, leastGain: leastGain)
    var labels = found.labels
    var score = 0
    var bound = 0
    var work = 0
    var isProved = true
    // Labels of parts must not meet: those of proofs follow those of the searches.
    var freeLabel = (labels.max() ?? 0) + 1
    for part in moduleParts(labels) {
      let current = (score: part.score, moduleCount: part.moduleCount)
      var isPartProved = false
      var partScore = part.score
      if let preparation = ModuleProof.preparationWork(part.vertices, in: adjacency),
        work + preparation <= workLimit
      {
        var proof = ModuleProof(
          part.vertices, labels: part.vertices.map { labels[$0] }, found: current, in: adjacency,
          work: work + preparation, workLimit: workLimit)
        isPartProved = proof.run()
        work = proof.work
        if isPartProved {
          partScore = proof.score
          if let better = proof.labels {
            for (position, vertex) in part.vertices.enumerated() {
              labels[vertex] = better[position] + freeLabel
            }
            freeLabel += (better.max() ?? 0) + 1
          }
        }
      }
      score += partScore
      bound += isPartProved ? partScore : part.bound
      isProved = isProved && isPartProved
    }
    return numbered(labels, score: score, bound: bound, isProved: isProved, found)
  }

  /// What the searches found.
  private struct Found: Sendable {
    var labels: ContiguousArray<Int32> = []
    var score = Int.min
    var moduleCount = 0
    var searches = 0
    var agreeing = 0
    /// How many searches put both ends of each membership into one module.
    var together: ContiguousArray<Int32>

    /// Adds what another search found; of equals the earlier stays.
    mutating func add(_ search: ModuleSearch, in adjacency: Adjacency) {
      searches += 1
      let labels = search.labels
      for organisation in 0..<adjacency.organisationCount {
        for position in adjacency.offsets[organisation]..<adjacency.offsets[organisation + 1]
        where labels[organisation] == labels[Int(adjacency.targets[position])] {
          together[position] += 1
        }
      }
      if search.score > score { agreeing = 0 }
      if search.score >= score { agreeing += 1 }
      if search.score > score || (search.score == score && search.moduleCount < moduleCount) {
        self.labels = labels
        score = search.score
        moduleCount = search.moduleCount
      }
    }
  }

  private func foundModules(parallelism: Parallelism, leastGain: Int) -> Found {
    let graph = ModuleGraph(adjacency)
    let parts = componentLabels(of: adjacency).labels
    let empty = Found(together: .init(repeating: 0, count: adjacency.edgeCount))
    return FixedBlocks(itemCount: moduleSearchCount).fold(
      into: empty, parallelism: parallelism,
      makeScratch: {},
      work: { items, _ in
        items.map {
          ModuleSearch(
            graph, seed: UInt64($0), mixedParts: $0 % 2 == 1 && leastGain == 0 ? parts : nil,
            leastGain: leastGain)
        }
      },
      combine: { found, searches in
        for search in searches {
          found.add(search, in: adjacency)
        }
      })
  }

  /// A connected part with memberships, and the modules found in it.
  private struct Part {
    var vertices: [Int] = []
    var score = 0
    var moduleCount = 0
    var bound = 0
  }

  /// The connected parts with memberships, smallest first.
  private func moduleParts(_ labels: ContiguousArray<Int32>) -> [Part] {
    let (component, count) = componentLabels(of: adjacency)
    var parts = Array(repeating: Part(), count: count)
    let labelCount = Int(labels.max() ?? 0) + 1
    // A module lies within one part, so that its sums are those of the part.
    var inner = ContiguousArray(repeating: 0, count: labelCount)
    var organisationDegrees = inner
    var platformDegrees = inner
    var partOfLabel = ContiguousArray(repeating: -1, count: labelCount)
    let edgeCount = adjacency.edgeCount
    for vertex in 0..<adjacency.vertexCount where adjacency.degree(of: vertex) > 0 {
      let (label, part) = (Int(labels[vertex]), Int(component[vertex]))
      parts[part].vertices.append(vertex)
      if partOfLabel[label] < 0 {
        partOfLabel[label] = part
        parts[part].moduleCount += 1
      }
      let degree = adjacency.degree(of: vertex)
      guard vertex < adjacency.organisationCount else {
        platformDegrees[label] += degree
        continue
      }
      organisationDegrees[label] += degree
      for target in adjacency.neighbours(of: vertex) {
        if labels[Int(target)] == labels[vertex] { inner[label] += 1 }
        parts[part].bound += max(0, edgeCount - degree * adjacency.degree(of: Int(target)))
      }
    }
    for label in 0..<labelCount where partOfLabel[label] >= 0 {
      parts[partOfLabel[label]].score +=
        edgeCount * inner[label] - organisationDegrees[label] * platformDegrees[label]
    }
    let filled = parts.filter { !$0.vertices.isEmpty }
    return filled.indices.sorted {
      (filled[$0].vertices.count, $0) < (filled[$1].vertices.count, $1)
    }.map { filled[$0] }
  }

  /// Modules numbered by size, those of one size in the order of their first nodes.
  private func numbered(
    _ labels: ContiguousArray<Int32>, score: Int, bound: Int, isProved: Bool, _ found: Found
  ) -> Modules {
    let vertices = (0..<adjacency.vertexCount).filter { adjacency.degree(of: $0) > 0 }
    var sizes = ContiguousArray(repeating: 0, count: Int(labels.max() ?? 0) + 1)
    var order: [Int] = []
    for vertex in vertices {
      let label = Int(labels[vertex])
      if sizes[label] == 0 { order.append(label) }
      sizes[label] += 1
    }
    let ranked = order.indices.sorted {
      (sizes[order[$1]], $0) < (sizes[order[$0]], $1)
    }
    var number = ContiguousArray(repeating: 0, count: sizes.count)
    for (rank, position) in ranked.enumerated() { number[order[position]] = rank + 1 }
    let modules = (0..<adjacency.vertexCount).map { vertex in
      adjacency.degree(of: vertex) > 0 ? number[Int(labels[vertex])] : nil
    }
    var stabilities: [Double] = []
    for organisation in 0..<adjacency.organisationCount {
      for position in adjacency.offsets[organisation]..<adjacency.offsets[organisation + 1] {
        let share = Double(found.together[position]) / Double(found.searches)
        let isTogether = labels[organisation] == labels[Int(adjacency.targets[position])]
        stabilities.append(isTogether ? share : 1 - share)
      }
    }
    let pairs = Double(adjacency.edgeCount) * Double(adjacency.edgeCount)
    return Modules(
      organisations: Array(modules.prefix(adjacency.organisationCount)),
      platforms: Array(modules.dropFirst(adjacency.organisationCount)), count: order.count,
      modularity: Double(score) / pairs, bound: Double(bound) / pairs, isProved: isProved,
      searches: found.searches,
      // Where the proof found better modules, no search reached them.
      agreeing: score > found.score ? 0 : found.agreeing,
      stability: stabilities.reduce(0, +) / Double(stabilities.count),
      membershipStabilities: stabilities)
  }
}
