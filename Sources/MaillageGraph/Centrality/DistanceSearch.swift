/// How far a search has come.
struct SearchStep: Sendable {
  let number: Int
  /// 1 / *d* for this step and the two after it.
  let reciprocals: (Double, Double, Double)

  init(_ number: Int) {
    self.number = number
    reciprocals = (1 / Double(number), 1 / Double(number + 1), 1 / Double(number + 2))
  }
}

/// The searches from one batch of sources after another, all those of a batch at once.
///
/// Each class keeps the set of sources that have met it. The neighbours of one mode are all of the
/// other, so a step pulls the sets of one mode into those of the other, in place; what is new in a
/// set met the class in this step. A class that all sources of its component have met is done with.
struct DistanceSearch: ~Copyable {
  /// The sources that have met each class. Bits without a source in the class's own component are
  /// set from the start, so that a class is done with when all its bits are set.
  private var met: ContiguousArray<SourceBits>
  /// How many nodes behind the sources have not met each class, packed as in a batch.
  private var missing: ContiguousArray<UInt64>
  /// The classes of each mode that were not done with when last looked at, organisations first.
  private var open: (ContiguousArray<Int32>, ContiguousArray<Int32>) = ([], [])
  /// The classes that sources met in the last step.
  private var front: ContiguousArray<Int32>
  private var frontCount = 0
  private var frontTies = 0
  /// The step in which each class was last found next to the front.
  private var lastStep: ContiguousArray<Int32>
  /// How many classes are not done with.
  private var openCount = 0

  init(classCount: Int) {
    met = .init(repeating: .zero, count: classCount)
    missing = .init(repeating: 0, count: classCount)
    front = .init(repeating: 0, count: classCount)
    lastStep = front
  }

  /// Searches from a batch and adds what each class meets to its sums.
  ///
  /// What stands one step away is left out: the row of a class tells it.
  ///
  /// - Parameter first: the class that the first entry of `sums` belongs to.
  mutating func run(
    from batch: SourceBatch, in classes: DistanceClasses, to sums: inout ContiguousArray<ClassSums>,
    first: Int
  ) {
    start(batch, in: classes)
    var step = SearchStep(2)
    var pullsIntoOrganisations = batch.areOrganisations
    while openCount > 0 {
      var next: ContiguousArray<Int32> = []
      let isNarrow = 4 * frontTies < (pullsIntoOrganisations ? open.0.count : open.1.count)
      if isNarrow {
        next = nextToFront(in: classes, step)
      } else if pullsIntoOrganisations {
        swap(&next, &open.0)
      } else {
        swap(&next, &open.1)
      }
      let changes = pull(
        into: &next, met: &met, missing: &missing, front: &front, batch, in: classes, step,
        to: &sums, first: first)
      frontCount = changes.metCount
      frontTies = changes.tieCount
      openCount -= changes.doneCount
      if !isNarrow {
        if pullsIntoOrganisations { swap(&next, &open.0) } else { swap(&next, &open.1) }
      }
      step = SearchStep(step.number + 1)
      pullsIntoOrganisations.toggle()
    }
  }

  /// Sets the bits of the sources, at the sources themselves and one step away.
  private mutating func start(_ batch: SourceBatch, in classes: DistanceClasses) {
    let bundle = batch.bundle
    let firstComponent = bundle.components.lowerBound
    var others = ContiguousArray(
      repeating: (bits: SourceBits(repeating: .max), nodes: UInt64(0)),
      count: bundle.components.count)
    for (word, sources) in batch.words.enumerated() {
      for (bit, source) in sources.enumerated() {
        let component = Int(classes.component[Int(source)]) - firstComponent
        others[component].bits[word] &= ~(1 << UInt64(bit))
        others[component].nodes += batch.nodeCounts[word]
      }
    }
    for number in bundle.organisations.lowerBound..<bundle.platforms.upperBound {
      let component = Int(classes.component[number]) - firstComponent
      met[number] = others[component].bits
      missing[number] = others[component].nodes
      lastStep[number] = 0
    }
    for (word, sources) in batch.words.enumerated() {
      let nodes = batch.nodeCounts[word]
      for (bit, source) in sources.enumerated() {
        let mark: UInt64 = 1 << UInt64(bit)
        met[Int(source)][word] |= mark
        missing[Int(source)] -= nodes
        for position in classes.offsets[Int(source)]..<classes.offsets[Int(source) + 1] {
          let target = Int(classes.targets[position])
          met[target][word] |= mark
          missing[target] -= nodes
        }
      }
    }
    open.0.removeAll(keepingCapacity: true)
    open.1.removeAll(keepingCapacity: true)
    for number in bundle.organisations where !met[number].isFull { open.0.append(Int32(number)) }
    for number in bundle.platforms where !met[number].isFull { open.1.append(Int32(number)) }
    openCount = open.0.count + open.1.count
    frontTies = .max / 4
  }

  /// The classes next to those that sources met in the last step, each once.
  private mutating func nextToFront(
    in classes: DistanceClasses, _ step: SearchStep
  ) -> ContiguousArray<Int32> {
    var next: ContiguousArray<Int32> = []
    let stamp = Int32(step.number)
    for place in 0..<frontCount {
      let number = Int(front[place])
      for position in classes.offsets[number]..<classes.offsets[number + 1] {
        let target = classes.targets[position]
        if lastStep[Int(target)] != stamp {
          lastStep[Int(target)] = stamp
          next.append(target)
        }
      }
    }
    return next
  }
}

/// Lets classes meet what their neighbours have met, and drops those that are done with.
///
/// - Returns: how many classes something met, what ties they have, and how many are done with.
private func pull(
  into numbers: inout ContiguousArray<Int32>, met: inout ContiguousArray<SourceBits>,
  missing: inout ContiguousArray<UInt64>, front: inout ContiguousArray<Int32>, _ batch: SourceBatch,
  in classes: DistanceClasses,
  _ step: SearchStep, to sums: inout ContiguousArray<ClassSums>, first: Int
) -> (metCount: Int, tieCount: Int, doneCount: Int) {
  let offsets = classes.offsets.span
  let targets = classes.targets.span
  let nodeCounts = batch.nodeCounts
  var list = numbers.mutableSpan
  var met = met.mutableSpan
  var missing = missing.mutableSpan
  var front = front.mutableSpan
  var sums = sums.mutableSpan
  var kept = 0
  var (metCount, tieCount, doneCount) = (0, 0, 0)
  for place in 0..<list.count {
    let number = Int(list[place])
    let known = met[number]
    if known.isFull { continue }
    let row = offsets[number]..<offsets[number + 1]
    var all = known
    var position = row.lowerBound
    repeat {
      // A long row is left as soon as nothing more can come.
      let pause = min(position + 16, row.upperBound)
      while position < pause {
        all |= met[Int(targets[position])]
        position += 1
      }
    } while position < row.upperBound && !all.isFull
    let arriving = all ^ known
    if arriving.isEmpty {
      list[kept] = Int32(number)
      kept += 1
      continue
    }
    met[number] = all
    // The last to arrive are those that were missing.
    var nodes = missing[number]
    if !all.isFull {
      nodes = (arriving.bitCounts &* nodeCounts).wrappedSum()
      missing[number] -= nodes
    }
    sums[number - first].add(nodes, at: step)
    front[metCount] = Int32(number)
    metCount += 1
    tieCount += row.count
    if all.isFull {
      doneCount += 1
    } else {
      list[kept] = Int32(number)
      kept += 1
    }
  }
  numbers.removeLast(numbers.count - kept)
  return (metCount, tieCount, doneCount)
}
