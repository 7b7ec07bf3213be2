/// The classes that a search from one end of a pair has met, level by level.
private struct Reach {
  /// 1 for one end and −1 for the other.
  let sign: Int32
  /// All classes met, nearest first.
  var classes: ContiguousArray<Int32> = []
  /// Where each level begins.
  var levelStart: ContiguousArray<Int> = []
  /// How many ties the classes of each level have.
  var levelTies: ContiguousArray<Int> = []

  init(sign: Int32) { self.sign = sign }

  /// The level met last.
  var lastLevel: Int { levelStart.count - 1 }
  /// How many ties the classes met last have.
  var lastTies: Int { levelTies[lastLevel] }

  /// How classes of a level are marked.
  func mark(of level: Int) -> Int32 { sign * Int32(level + 1) }

  /// The entries of a level in `classes`.
  func entries(of level: Int) -> Range<Int> {
    levelStart[level]..<(level < lastLevel ? levelStart[level + 1] : classes.count)
  }

  /// Forgets all levels and begins with one class.
  mutating func restart(at start: Int, ties: Int) {
    classes.removeAll(keepingCapacity: true)
    levelStart.removeAll(keepingCapacity: true)
    levelTies.removeAll(keepingCapacity: true)
    classes.append(Int32(start))
    levelStart.append(0)
    levelTies.append(ties)
  }
}

/// Finds all shortest paths between two nodes, from both ends at once.
///
/// The end whose last level has fewer ties goes on, so that a search stops long before it has seen
/// the network. Then the paths are followed back from where the ends met, and each class is told
/// what share of the paths passes through one of its members.
///
/// Between searches `mark`, `rest` and `handed` are 0 throughout.
///
/// - Complexity: O(*e*) time for a pair at worst, some √*e* in networks without large hubs; 28 bytes
///   a class.
/// - Reference: M. Borassi and E. Natale, "KADABRA is an adaptive algorithm for betweenness via
///   random approximation", ACM Journal of Experimental Algorithmics 24 (2019),
///   doi:10.1145/3284359, for the search from both ends; M. Riondato and E. Upfal, "ABRA:
///   approximating betweenness centrality in static and dynamic graphs with Rademacher averages",
///   ACM TKDD 12 (2018), doi:10.1145/3208351, for counting every shortest path of a pair.
struct PairSearch: ~Copyable {
  /// By class: 0 where not met, *l* + 1 at level *l* of one end, −(*l* + 1) at level *l* of the other.
  private var mark: ContiguousArray<Int32>
  /// Shortest paths from the end that met a class to one of its members.
  private var pathCount: ContiguousArray<Double>
  /// Where the ends met: shortest paths from the other end to a member. Elsewhere, on the way back:
  /// shortest paths from a member on to the other end, as a share of all.
  private var rest: ContiguousArray<Double>
  /// What the members of a class pass on together on the way back.
  private var handed: ContiguousArray<Double>
  /// The end that goes on, and the one that waits.
  private var leading = Reach(sign: 1)
  private var waiting = Reach(sign: -1)
  /// The classes last met that the waiting end had met before.
  private var meeting: ContiguousArray<Int32> = []
  /// The classes that paths lead back through, of one level.
  private var carriers: ContiguousArray<Int32> = []
  private var nextCarriers: ContiguousArray<Int32> = []
  /// How many ties all searches so far have looked at.
  private(set) var tiesSeen = 0

  init(classCount: Int) {
    mark = .init(repeating: 0, count: classCount)
    pathCount = .init(repeating: 0, count: classCount)
    rest = pathCount
    handed = pathCount
  }

  /// Adds to each class the share of the shortest paths between two nodes that passes through one of
  /// its members; the nodes are members of two classes of one component.
  ///
  /// - Parameter squares: whether the squares of the shares are added instead.
  mutating func addShares(
    from source: Int, to target: Int, in network: borrowing FoldedClasses, squares: Bool,
    to sums: inout ContiguousArray<Double>
  ) {
    leading.restart(at: source, ties: network.offsets[source + 1] - network.offsets[source])
    waiting.restart(at: target, ties: network.offsets[target + 1] - network.offsets[target])
    meeting.removeAll(keepingCapacity: true)
    for (reach, start) in [(leading.mark(of: 0), source), (waiting.mark(of: 0), target)] {
      mark[start] = reach
      pathCount[start] = 1
    }
    repeat {
      if waiting.lastTies < leading.lastTies { swap(&leading, &waiting) }
      precondition(leading.lastTies > 0, "a path joins the ends")
      advance(in: network)
    } while meeting.isEmpty

    // Where one end ran into the other itself, no path passes through the place of meeting.
    let isEnd = waiting.lastLevel == 0
    var total = 0.0
    for index in meeting.lazy.map(Int.init) {
      total += rest[index] * pathCount[index] * (isEnd ? 1 : network.memberCount[index])
    }
    var meetingTies = 0
    for index in meeting.lazy.map(Int.init) {
      handed[index] = pathCount[index] / total * (isEnd ? 1 : network.memberCount[index])
      meetingTies += network.offsets[index + 1] - network.offsets[index]
    }
    goBack(from: meetingTies, in: network, squares: squares, to: &sums)
    if !isEnd {
      for index in meeting.lazy.map(Int.init) {
        let share = rest[index] * (pathCount[index] / total)
        sums[index] += squares ? share * share : share
        handed[index] = rest[index] / total * network.memberCount[index]
      }
      swap(&leading, &waiting)
      goBack(from: meetingTies, in: network, squares: squares, to: &sums)
    }
    forget()
  }

  /// Goes one level on from the leading end.
  private mutating func advance(in network: borrowing FoldedClasses) {
    let level = leading.lastLevel
    let entries = leading.entries(of: level)
    let own = leading.mark(of: level + 1)
    let other = waiting.mark(of: waiting.lastLevel)
    let offsets = network.offsets.span
    let targets = network.targets.span
    let memberCount = network.memberCount.span
    tiesSeen += leading.lastTies
    var ties = 0
    for entry in entries {
      let index = Int(leading.classes[entry])
      // A path starts at one member of its class, and passes through any of the others.
      let paths = level == 0 ? pathCount[index] : pathCount[index] * memberCount[index]
      for position in offsets[index]..<offsets[index + 1] {
        let target = Int(targets[position])
        let met = mark[target]
        if met == own {
          pathCount[target] += paths
        } else if met == 0 {
          mark[target] = own
          pathCount[target] = paths
          leading.classes.append(Int32(target))
          ties += offsets[target + 1] - offsets[target]
        } else if met == other {
          if rest[target] == 0 { meeting.append(Int32(target)) }
          rest[target] += paths
        }
      }
    }
    leading.levelStart.append(entries.upperBound)
    leading.levelTies.append(ties)
  }

  /// Follows the paths back from where the ends met to the leading end, which is left out.
  ///
  /// What the classes of one level hand back is either pushed along their own ties or fetched along
  /// those of the level before, whichever are fewer.
  private mutating func goBack(
    from meetingTies: Int, in network: borrowing FoldedClasses, squares: Bool,
    to sums: inout ContiguousArray<Double>
  ) {
    let offsets = network.offsets.span
    let targets = network.targets.span
    let memberCount = network.memberCount.span
    carriers.removeAll(keepingCapacity: true)
    carriers.append(contentsOf: meeting)
    var ties = meetingTies
    // The advanced end has one level more: the classes that it met in vain when the ends met.
    var level = leading.lastLevel - 1
    while level > 0 {
      let wanted = leading.mark(of: level)
      nextCarriers.removeAll(keepingCapacity: true)
      tiesSeen += min(ties, leading.levelTies[level])
      if ties < leading.levelTies[level] {
        for index in carriers.lazy.map(Int.init) {
          for position in offsets[index]..<offsets[index + 1] {
            let target = Int(targets[position])
            if mark[target] != wanted { continue }
            if rest[target] == 0 { nextCarriers.append(Int32(target)) }
            rest[target] += handed[index]
          }
        }
      } else {
        for entry in leading.entries(of: level) {
          let index = Int(leading.classes[entry])
          var sum = 0.0
          for position in offsets[index]..<offsets[index + 1] {
            sum += handed[Int(targets[position])]
          }
          if sum > 0 {
            rest[index] = sum
            nextCarriers.append(Int32(index))
          }
        }
      }
      for index in carriers { handed[Int(index)] = 0 }
      ties = 0
      for index in nextCarriers.lazy.map(Int.init) {
        let share = pathCount[index] * rest[index]
        sums[index] += squares ? share * share : share
        handed[index] = rest[index] * memberCount[index]
        ties += offsets[index + 1] - offsets[index]
      }
      swap(&carriers, &nextCarriers)
      level -= 1
    }
    for index in carriers { handed[Int(index)] = 0 }
  }

  private mutating func forget() {
    for index in leading.classes {
      mark[Int(index)] = 0
      rest[Int(index)] = 0
    }
    for index in waiting.classes {
      mark[Int(index)] = 0
      rest[Int(index)] = 0
    }
  }
}
