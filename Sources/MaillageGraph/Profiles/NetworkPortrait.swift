/// The portrait of a network: how many nodes have *k* nodes at distance *l*, for every *k* and *l*.
///
/// ```
///   A ─ P ─ B        distance 0: three nodes have 1 (themselves)
///                    distance 1: two nodes (A, B) have 1, one (P) has 2
///                    distance 2: two nodes (A, B) have 1, one (P) has none
/// ```
///
/// It does not depend on names or on the order of nodes, and networks of any size can be compared.
/// Both modes count alike; links between platforms are left out.
///
/// - Reference: J. P. Bagrow, E. M. Bollt, J. D. Skufca and D. ben-Avraham, "Portraits of complex
///   networks", Europhysics Letters 81 (2008), doi:10.1209/0295-5075/81/68004.
public struct NetworkPortrait: Sendable, Equatable {
  /// P(*k*, *l*) over the cells 2³² *l* + *k*.
  let distribution: Distribution
  /// The largest distance; -1 without nodes.
  public let diameter: Int

  /// The portrait divergence: the Jensen–Shannon divergence, to the base of 2, of the distributions
  ///
  /// P(*k*, *l*) = P(*k* | *l*) P(*l*) = *B*(*l*, *k*) / *N* · Σ *k′* *B*(*l*, *k′*) / Σ *n*²,
  ///
  /// with *B*(*l*, *k*) nodes that have *k* nodes at distance *l*, *N* nodes, and components of *n*
  /// nodes. This is the equation of the paper; the program its authors published weighs
  /// *k* *B*(*l*, *k*) instead and gives other values.
  ///
  /// In [0, 1]; 0 for networks that are equal up to names, and for a few that are not.
  ///
  /// - **Undefined** (NaN) where either network has no nodes.
  /// - Complexity: O(*a* + *b*) for portraits of *a* and *b* cells.
  /// - Reference: J. P. Bagrow and E. M. Bollt, "An information-theoretic, all-scales approach to
  ///   comparing networks", Applied Network Science 4 (2019), doi:10.1007/s41109-019-0156-x.
  public func divergence(from other: NetworkPortrait) -> Double {
    distribution.divergence(from: other.distribution)
  }
}

extension TwoModeNetwork {
  /// The portrait of the network.
  ///
  /// - Complexity: O(*v* (*v* + *e*)) time for *v* nodes and *e* memberships, O(*v* *d*) space for a
  ///   diameter of *d*.
  public var portrait: NetworkPortrait {
    let count = adjacency.vertexCount
    let shells = ShellCounts(of: adjacency)
    var distribution = Distribution()
    let nodes = Double(count)
    let diameter = shells.byDistance.count - 1
    // How many ordered pairs of nodes stand at each distance: no more than the square of a count.
    var pairs = 0.0
    for distance in shells.byDistance {
      for (size, times) in distance { pairs += Double(size) * Double(times) }
    }
    for (distance, sizes) in shells.byDistance.enumerated() {
      var pairsHere = 0.0
      var withSome = 0
      for (size, times) in sizes {
        pairsHere += Double(size) * Double(times)
        withSome += times
      }
      let share = pairsHere / pairs
      let cell = UInt64(distance) << 32
      distribution.append(cell, share: Double(count - withSome) / nodes * share)
      for (size, times) in sizes {
        distribution.append(cell | UInt64(size), share: Double(times) / nodes * share)
      }
    }
    return NetworkPortrait(distribution: distribution, diameter: diameter)
  }
}

/// How many nodes have how many nodes at each distance; those that have none are left out.
private struct ShellCounts {
  /// For each distance from 0 on, the numbers of nodes found there, ascending, and how often.
  private(set) var byDistance: [[(size: Int, times: Int)]] = []

  init(of adjacency: Adjacency) {
    let count = adjacency.vertexCount
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    // Shells of all nodes: cells of a distance in the high, a size in the low half.
    var cells: ContiguousArray<UInt64> = []
    var metBy = ContiguousArray<Int32>(repeating: -1, count: count)
    var queue = ContiguousArray<Int32>(repeating: 0, count: count)
    for start in 0..<count {
      metBy[start] = Int32(truncatingIfNeeded: start)
      queue[0] = Int32(truncatingIfNeeded: start)
      var (head, tail, distance) = (0, 1, 0)
      while head < tail {
        cells.append(UInt64(distance) << 32 | UInt64(tail - head))
        let end = tail
        while head < end {
          let vertex = Int(queue[head])
          head += 1
          for position in offsets[vertex]..<offsets[vertex + 1] {
            let target = Int(targets[position])
            guard Int(metBy[target]) != start else { continue }
            metBy[target] = Int32(truncatingIfNeeded: start)
            queue[tail] = Int32(truncatingIfNeeded: target)
            tail += 1
          }
        }
        distance += 1
      }
    }
    cells.sort()
    var place = 0
    while place < cells.count {
      var end = place
      while end < cells.count, cells[end] == cells[place] { end += 1 }
      let distance = Int(cells[place] >> 32)
      if distance == byDistance.count { byDistance.append([]) }
      byDistance[distance].append((Int(cells[place] & 0xFFFF_FFFF), end - place))
      place = end
    }
  }
}
