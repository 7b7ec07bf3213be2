/// Searches from eight sources at once, and what they add up to: the working memory of one worker.
///
/// In the letters of Brandes `paths` is σ, and what a class hands back on each path is (1 + δ) / σ,
/// with masses for ones. A class may stand in several fronts, for the lanes that met it there.
struct DependencySweep: ~Copyable {
  /// On the way out what stands at each class for the next front: path counts times members, 0 in
  /// the lanes that have not met it. On the way back what it hands to each path that leads to it.
  private var value: ContiguousArray<Lanes>
  /// How many lanes have met a class; on the way back, 1 where the next front hands it something.
  private var metCount: ContiguousArray<UInt8>
  /// Where in the front under way a class stands, if it does.
  private var slot: ContiguousArray<Int32>
  /// All fronts, one after the other: classes, and their path counts in the lanes that met them.
  private var front: ContiguousArray<Int32> = []
  private var paths: ContiguousArray<Lanes> = []
  /// Where each front begins, and how many neighbours its classes have.
  private var starts: ContiguousArray<Int> = []
  private var degrees: ContiguousArray<Int> = []

  init(classCount: Int) {
    value = .init(repeating: .zero, count: classCount)
    metCount = .init(repeating: 0, count: classCount)
    slot = .init(repeating: -1, count: classCount)
    // Enough for most networks: arrays that grow leave holes behind. Memory that is not written to
    // is not taken.
    front.reserveCapacity(3 * classCount)
    paths.reserveCapacity(3 * classCount)
  }

  /// Adds twice what each class lies between of the pairs that some sources, at most eight, begin.
  mutating func add(
    from sources: ArraySlice<Int32>, in component: FoldedComponent,
    to sums: inout ContiguousArray<Double>
  ) {
    search(from: sources, in: component)
    reset()
    Self.accumulate(
      from: sources, in: component, front: front, paths: paths, starts: starts, degrees: degrees,
      value: &value, metCount: &metCount, to: &sums)
  }

  /// Counts the shortest paths from one member of each source class, front by front.
  private mutating func search(from sources: ArraySlice<Int32>, in component: FoldedComponent) {
    reset()
    let few = 0..<component.fewCount
    let many = component.fewCount..<component.classCount
    // What is left for fronts among the few and among the many to meet.
    var unmet = (component.offsets[few.upperBound], component.offsets[many.upperBound])
    unmet.1 -= unmet.0
    starts.removeAll(keepingCapacity: true)
    degrees.removeAll(keepingCapacity: true)
    makeRoom(for: sources.count, after: 0)
    starts.append(0)
    var degree = 0
    for (place, source) in sources.lazy.map(Int.init).enumerated() {
      // Lanes without a source follow the last one: a class is met when all lanes have met it.
      for lane in place..<(place + 1 == sources.count ? 8 : place + 1) {
        value[source][lane] = 1
        metCount[source] += 1
      }
      front[place] = Int32(source)
      degree += component.degree(of: source)
    }
    degrees.append(degree)
    var isAmongMany = sources[sources.startIndex] >= component.fewCount
    var end = sources.count
    while end > starts[starts.count - 1] {
      isAmongMany.toggle()
      let begin = starts[starts.count - 1]
      let left = isAmongMany ? unmet.1 : unmet.0
      let side = isAmongMany ? many : few
      makeRoom(for: side.count, after: end)
      starts.append(end)
      let found: Found
      // Adding to what others add to takes about twice as long as adding up.
      if left == 0 {
        found = Found(end: end)
      } else if 2 * degrees[degrees.count - 1] < left {
        let made = Self.push(
          begin..<end, in: component, value: value, metCount: metCount, slot: &slot, front: &front,
          paths: &paths)
        found = Self.settle(
          end..<made, in: component, value: &value, metCount: &metCount, slot: &slot, front: &front,
          paths: &paths)
      } else {
        found = Self.pull(
          to: side, after: end, in: component, value: &value, metCount: &metCount, front: &front,
          paths: &paths)
      }
      end = found.end
      degrees.append(found.degree)
      if isAmongMany { unmet.1 -= found.metDegree } else { unmet.0 -= found.metDegree }
    }
  }

  /// A front that was found.
  private struct Found {
    /// Where the front ends.
    var end: Int
    /// How many neighbours its classes have.
    var degree = 0
    /// How many neighbours those have that all lanes have met now.
    var metDegree = 0
  }

  /// Nothing is met, and nothing handed back.
  private mutating func reset() {
    clear(&value, to: .zero)
    clear(&metCount, to: 0)
    clear(&slot, to: -1)
  }

  /// Lets the front after `end` have so many classes.
  private mutating func makeRoom(for count: Int, after end: Int) {
    while front.count < end + count {
      front.append(0)
      paths.append(.zero)
    }
  }

  /// Each class of a front adds its path counts to those of its neighbours.
  private static func push(
    _ entries: Range<Int>, in component: FoldedComponent,
    value: borrowing ContiguousArray<Lanes>, metCount: borrowing ContiguousArray<UInt8>,
    slot: inout ContiguousArray<Int32>, front: inout ContiguousArray<Int32>,
    paths: inout ContiguousArray<Lanes>
  ) -> Int {
    let offsets = component.offsets.span
    let targets = component.targets.span
    let value = value.span
    let metCount = metCount.span
    var slot = slot.mutableSpan
    var front = front.mutableSpan
    var paths = paths.mutableSpan
    var made = entries.upperBound
    for entry in entries {
      let index = Int(front[entry])
      let own = value[index]
      for position in offsets[index]..<offsets[index + 1] {
        let target = Int(targets[position])
        if metCount[target] == 8 { continue }
        let place = Int(slot[target])
        if place >= entries.upperBound {
          paths[place] += own
        } else {
          slot[target] = Int32(made)
          front[made] = Int32(target)
          paths[made] = own
          made += 1
        }
      }
    }
    return made
  }

  /// Keeps of the classes that paths lead to those that some lane meets only now.
  private static func settle(
    _ entries: Range<Int>, in component: FoldedComponent,
    value: inout ContiguousArray<Lanes>, metCount: inout ContiguousArray<UInt8>,
    slot: inout ContiguousArray<Int32>, front: inout ContiguousArray<Int32>,
    paths: inout ContiguousArray<Lanes>
  ) -> Found {
    let offsets = component.offsets.span
    let memberCount = component.memberCount.span
    var value = value.mutableSpan
    var metCount = metCount.mutableSpan
    var slot = slot.mutableSpan
    var front = front.mutableSpan
    var paths = paths.mutableSpan
    var found = Found(end: entries.lowerBound)
    for entry in entries {
      let index = Int(front[entry])
      let former = value[index]
      let new = paths[entry].replacing(with: 0, where: former .> 0)
      let count = countOfPositive(new)
      if count == 0 {
        slot[index] = -1
        continue
      }
      value[index] = former + new * memberCount[index]
      metCount[index] += count
      slot[index] = Int32(found.end)
      front[found.end] = Int32(index)
      paths[found.end] = new
      found.end += 1
      let degree = offsets[index + 1] - offsets[index]
      found.degree += degree
      if metCount[index] == 8 { found.metDegree += degree }
    }
    return found
  }

  /// Each class that some lane has not met adds up the path counts of its neighbours.
  private static func pull(
    to side: Range<Int>, after end: Int, in component: FoldedComponent,
    value: inout ContiguousArray<Lanes>, metCount: inout ContiguousArray<UInt8>,
    front: inout ContiguousArray<Int32>, paths: inout ContiguousArray<Lanes>
  ) -> Found {
    let offsets = component.offsets.span
    let targets = component.targets.span
    let memberCount = component.memberCount.span
    var value = value.mutableSpan
    var metCount = metCount.mutableSpan
    var front = front.mutableSpan
    var paths = paths.mutableSpan
    var found = Found(end: end)
    for index in side where metCount[index] < 8 {
      var arriving = Lanes.zero
      let row = offsets[index]..<offsets[index + 1]
      for position in row { arriving += value[Int(targets[position])] }
      let former = metCount[index]
      if former > 0 { arriving.replace(with: 0, where: value[index] .> 0) }
      let count = countOfPositive(arriving)
      if count == 0 { continue }
      let leaving = arriving * memberCount[index]
      value[index] = former > 0 ? value[index] + leaving : leaving
      metCount[index] = former + count
      front[found.end] = Int32(index)
      paths[found.end] = arriving
      found.end += 1
      found.degree += row.count
      if former + count == 8 { found.metDegree += row.count }
    }
    return found
  }

  /// Walks the fronts back and adds up what each class passes on, weighted by the masses of sources.
  private static func accumulate(
    from sources: ArraySlice<Int32>, in component: FoldedComponent,
    front: borrowing ContiguousArray<Int32>, paths: borrowing ContiguousArray<Lanes>,
    starts: ContiguousArray<Int>, degrees: ContiguousArray<Int>,
    value: inout ContiguousArray<Lanes>, metCount: inout ContiguousArray<UInt8>,
    to sums: inout ContiguousArray<Double>
  ) {
    let offsets = component.offsets.span
    let targets = component.targets.span
    let memberCount = component.memberCount.span
    let mass = component.mass.span
    let front = front.span
    let paths = paths.span
    var share = value.mutableSpan
    var isParent = metCount.mutableSpan
    var sums = sums.mutableSpan
    var sourceMass = Lanes.zero
    for (lane, source) in sources.enumerated() { sourceMass[lane] = mass[Int(source)] }
    var level = starts.count - 2
    while level > 0 {
      let isLast = level + 2 == starts.count
      let next = isLast ? 0..<0 : starts[level + 1]..<starts[level + 2]
      // Where few are handed anything, they are looked up first.
      let isSparse = isLast || degrees[level + 1] * 4 < degrees[level]
      if isSparse {
        for entry in next {
          let index = Int(front[entry])
          for position in offsets[index]..<offsets[index + 1] {
            isParent[Int(targets[position])] = 1
          }
        }
      }
      for entry in starts[level]..<starts[level + 1] {
        let index = Int(front[entry])
        let own = paths[entry]
        // What divides by no paths is in lanes that meet the class elsewhere.
        let weight = mass[index] / own
        if isSparse && isParent[index] == 0 {
          share[index] = weight.replacing(with: 0, where: own .<= 0)
          continue
        }
        var handed = Lanes.zero
        for position in offsets[index]..<offsets[index + 1] {
          handed += share[Int(targets[position])]
        }
        sums[index] += total(own * handed * sourceMass)
        share[index] = (weight + handed * memberCount[index]).replacing(with: 0, where: own .<= 0)
      }
      if isSparse {
        for entry in next {
          let index = Int(front[entry])
          for position in offsets[index]..<offsets[index + 1] {
            isParent[Int(targets[position])] = 0
          }
        }
      }
      level -= 1
    }
  }
}

private func clear<Element>(_ array: inout ContiguousArray<Element>, to element: Element) {
  var span = array.mutableSpan
  for index in 0..<span.count { span[index] = element }
}
