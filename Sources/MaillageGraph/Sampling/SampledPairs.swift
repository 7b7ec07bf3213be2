/// The pairs of nodes that a folded network leaves to searches, ready to be drawn from.
///
/// A pair is two masses of different classes of one component; others are told by counting. All
/// weights are whole numbers, so that every pair is exactly as likely as every other.
struct SampledPairs: Sendable {
  /// The classes, component by component.
  private var classes: ContiguousArray<Int32> = []
  /// The place of each class among them.
  private var place: ContiguousArray<Int> = []
  /// The masses up to each place.
  private var massBefore: ContiguousArray<UInt64> = [0]
  /// The ordered pairs whose first class stands before each place.
  private var pairsBefore: ContiguousArray<UInt64> = [0]
  /// Where the component of each place begins and ends.
  private var componentStart: ContiguousArray<Int> = []
  private var componentEnd: ContiguousArray<Int> = []
  /// No path between two classes has more classes within.
  private(set) var mostWithin = 0

  /// How many ordered pairs there are.
  var count: UInt64 { pairsBefore[classes.count] }

  init(of network: FoldedClasses) {
    place = .init(repeating: -1, count: network.classCount)
    for start in 0..<network.classCount where place[start] < 0 {
      let begin = classes.count
      let steps = collectComponent(from: start, of: network)
      // Two nodes are no further apart than both from where the walk began.
      mostWithin = max(mostWithin, 2 * steps - 1)
      for index in classes[begin...] {
        massBefore.append(massBefore[massBefore.count - 1] + UInt64(network.mass[Int(index)]))
      }
      let end = classes.count
      let mass = massBefore[end] - massBefore[begin]
      for position in begin..<end {
        let own = massBefore[position + 1] - massBefore[position]
        pairsBefore.append(pairsBefore[position] + own * (mass - own))
        componentStart.append(begin)
        componentEnd.append(end)
      }
    }
  }

  /// Draws an ordered pair of different classes of one component.
  func draw(using generator: inout SplitMix64) -> (Int, Int) {
    let first = Self.position(
      of: UInt64.random(in: 0..<count, using: &generator), in: pairsBefore, 0..<classes.count)
    let (start, end) = (componentStart[first], componentEnd[first])
    let own = massBefore[first + 1] - massBefore[first]
    var mass = UInt64.random(
      in: massBefore[start]..<(massBefore[end] - own), using: &generator)
    if mass >= massBefore[first] { mass += own }
    let second = Self.position(of: mass, in: massBefore, start..<end)
    return (Int(classes[first]), Int(classes[second]))
  }

  /// The position whose share of a running sum holds a number.
  private static func position(
    of number: UInt64, in sums: ContiguousArray<UInt64>, _ range: Range<Int>
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sums[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }

  /// Adds the classes of a component in the order of a breadth-first walk.
  ///
  /// - Returns: the steps to the farthest.
  private mutating func collectComponent(from start: Int, of network: FoldedClasses) -> Int {
    place[start] = classes.count
    classes.append(Int32(start))
    var head = place[start]
    var levelEnd = classes.count
    var steps = 0
    while head < classes.count {
      if head == levelEnd {
        levelEnd = classes.count
        steps += 1
      }
      let index = Int(classes[head])
      for position in network.offsets[index]..<network.offsets[index + 1] {
        let target = Int(network.targets[position])
        if place[target] >= 0 { continue }
        place[target] = classes.count
        classes.append(Int32(target))
      }
      head += 1
    }
    return steps
  }
}
