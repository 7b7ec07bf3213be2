/// One search for modules from a random order: nodes join modules, modules join modules, and both
/// again until nothing gets better, or too little.
///
/// Scores are whole numbers, *E* Σ (memberships within a module) − Σ (degrees of its organisations)
/// × (degrees of its platforms), *E*² times the modularity: no rounding, no order of additions.
/// Every step makes the score larger, or the modules fewer at the same score, so the search ends.
struct ModuleSearch {
  /// The module of each vertex; isolates stand alone.
  private(set) var labels: ContiguousArray<Int32>
  /// The score of the modules.
  private(set) var score = 0
  /// How many modules there are, isolates that stand alone among them.
  private(set) var moduleCount = 0
  private var generator: SplitMix64
  /// The gain below which a round over nodes, or one of all levels, is the last.
  private let leastGain: Int

  /// Searches a network; equal seeds give equal modules.
  ///
  /// - Parameters:
  ///   - mixedParts: to start from a few modules at random, the connected part of each vertex (no
  ///     module joins two); nil to start from nodes on their own. Alone, nodes of one tie draw
  ///     their neighbours first, and every order may lead to the same modules that are not the
  ///     best.
  ///   - leastGain: the gain of score below which it is not worth going on; 0 goes on to the end.
  init(
    _ graph: ModuleGraph, seed: UInt64, mixedParts: ContiguousArray<Int32>? = nil,
    leastGain: Int = 0
  ) {
    generator = SplitMix64(seed: seed)
    self.leastGain = leastGain
    labels = []
    var labels = ContiguousArray((0..<graph.count).map { Int32($0) })
    if let mixedParts {
      let most = max(2, Int(Double(graph.count).squareRoot()) + 1)
      let modules = Int.random(in: 2...most, using: &generator)
      var first: [Int: Int32] = [:]
      for node in labels.indices {
        let module = Int.random(in: 0..<modules, using: &generator)
        labels[node] = first[Int(mixedParts[node]) * modules + module, default: Int32(node)]
        first[Int(mixedParts[node]) * modules + module] = labels[node]
      }
    }
    while true {
      var progress = move(in: graph, &labels)
      var level = graph.gathered(by: &labels)
      while true {
        var above = ContiguousArray((0..<level.count).map { Int32($0) })
        let step = move(in: level, &above)
        guard step.moved else { break }
        progress.moved = true
        progress.gain += step.gain
        level = level.gathered(by: &above)
        for vertex in labels.indices { labels[vertex] = above[Int(labels[vertex])] }
      }
      guard progress.moved, progress.gain >= leastGain else {
        score = level.score
        moduleCount = level.count
        break
      }
    }
    self.labels = labels
  }

  /// Lets each node of a graph go to the module among its neighbours' that gains most; whether any
  /// went, and the gain.
  private mutating func move(
    in graph: ModuleGraph, _ labels: inout ContiguousArray<Int32>
  ) -> (moved: Bool, gain: Int) {
    var moves = ModuleMoves(graph, labels, using: &generator)
    moves.run(in: graph, &labels, leastGain: leastGain)
    return (moves.hasMoved, moves.gain)
  }
}
