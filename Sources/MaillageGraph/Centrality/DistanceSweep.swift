/// One bit for each of the sources that a search runs from at once.
typealias SourceBits = SIMD8<UInt64>

/// What the searches of some sources add up to, for each vertex.
struct DistanceSums: Sendable {
  var farness: ContiguousArray<Int>
  var harmonic: ContiguousArray<Double>
  var eccentricity: ContiguousArray<Int>
  var reachedOfOwnMode: ContiguousArray<Int>
  var reachedOfOtherMode: ContiguousArray<Int>
  var atTwoSteps: ContiguousArray<Int>
  var atThreeSteps: ContiguousArray<Int>

  init(vertexCount: Int) {
    farness = .init(repeating: 0, count: vertexCount)
    harmonic = .init(repeating: 0, count: vertexCount)
    eccentricity = farness
    reachedOfOwnMode = farness
    reachedOfOtherMode = farness
    atTwoSteps = farness
    atThreeSteps = farness
  }

  /// Notes that `count` sources stand at a distance of `steps` from a vertex.
  mutating func add(_ count: Int, at steps: Int, from vertex: Int) {
    farness[vertex] += count * steps
    harmonic[vertex] += Double(count) / Double(steps)
    eccentricity[vertex] = max(eccentricity[vertex], steps)
    if steps.isMultiple(of: 2) {
      reachedOfOwnMode[vertex] += count
      if steps == 2 { atTwoSteps[vertex] += count }
    } else {
      reachedOfOtherMode[vertex] += count
      if steps == 3 { atThreeSteps[vertex] += count }
    }
  }

  /// Adds the sums of other sources.
  mutating func add(_ other: DistanceSums) {
    for vertex in farness.indices {
      farness[vertex] += other.farness[vertex]
      harmonic[vertex] += other.harmonic[vertex]
      eccentricity[vertex] = max(eccentricity[vertex], other.eccentricity[vertex])
      reachedOfOwnMode[vertex] += other.reachedOfOwnMode[vertex]
      reachedOfOtherMode[vertex] += other.reachedOfOtherMode[vertex]
      atTwoSteps[vertex] += other.atTwoSteps[vertex]
      atThreeSteps[vertex] += other.atThreeSteps[vertex]
    }
  }
}

/// The working memory of one worker: which sources have met each vertex, and which did last.
private struct SearchBits: ~Copyable {
  var seen: ContiguousArray<SourceBits>
  var front: ContiguousArray<SourceBits>

  init(vertexCount: Int) {
    seen = .init(repeating: .zero, count: vertexCount)
    front = seen
  }
}

/// Up to 512 vertices of one mode and one component's neighbourhood to search from at once.
private struct SourceBatch: Sendable {
  let vertices: ArraySlice<Int32>
  let areOrganisations: Bool
}

/// Searches from every vertex and adds up the distances.
func distanceSums(of adjacency: Adjacency, parallelism: Parallelism) -> DistanceSums {
  let batches = sourceBatches(of: adjacency)
  let vertexCount = adjacency.vertexCount
  return FixedBlocks(itemCount: batches.count).fold(
    into: DistanceSums(vertexCount: vertexCount), parallelism: parallelism,
    makeScratch: { SearchBits(vertexCount: vertexCount) },
    work: { items, scratch in
      var sums = DistanceSums(vertexCount: vertexCount)
      for item in items {
        addDistances(
          from: batches[item], in: adjacency, seen: &scratch.seen, front: &scratch.front, to: &sums)
      }
      return sums
    },
    combine: { $0.add($1) })
}

/// The vertices of each mode in the order of a breadth-first walk, cut every 512.
///
/// Sources that stand near each other meet vertices in the same steps, so that a step has fewer
/// fronts to pull.
private func sourceBatches(of adjacency: Adjacency) -> [SourceBatch] {
  let order = breadthFirstOrder(of: adjacency)
  let organisations = order.filter { Int($0) < adjacency.organisationCount }
  let platforms = order.filter { Int($0) >= adjacency.organisationCount }
  func batches(_ vertices: [Int32], _ areOrganisations: Bool) -> [SourceBatch] {
    stride(from: 0, to: vertices.count, by: 512).map {
      SourceBatch(
        vertices: vertices[$0..<min($0 + 512, vertices.count)], areOrganisations: areOrganisations)
    }
  }
  return batches(organisations, true) + batches(platforms, false)
}

/// Searches from one batch, step by step, pulling the front of one mode into the other in place.
private func addDistances(
  from batch: SourceBatch, in adjacency: Adjacency, seen: inout ContiguousArray<SourceBits>,
  front: inout ContiguousArray<SourceBits>, to sums: inout DistanceSums
) {
  let organisationCount = adjacency.organisationCount
  let vertexCount = adjacency.vertexCount
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  var seen = seen.mutableSpan
  var front = front.mutableSpan
  for vertex in 0..<vertexCount {
    seen[vertex] = .zero
    front[vertex] = .zero
  }
  for (bit, source) in batch.vertices.enumerated() {
    var mark = SourceBits.zero
    mark[bit >> 6] = 1 << UInt64(bit & 63)
    seen[Int(source)] = mark
    front[Int(source)] = mark
  }
  var pullsIntoOrganisations = !batch.areOrganisations
  var steps = 0
  var hasFront = true
  while hasFront {
    steps += 1
    hasFront = false
    let side = pullsIntoOrganisations ? 0..<organisationCount : organisationCount..<vertexCount
    for vertex in side {
      var arriving = SourceBits.zero
      for position in offsets[vertex]..<offsets[vertex + 1] {
        arriving |= front[Int(targets[position])]
      }
      let known = seen[vertex]
      arriving &= ~known
      front[vertex] = arriving
      if arriving != .zero {
        seen[vertex] = known | arriving
        sums.add(bitCount(arriving), at: steps, from: vertex)
        hasFront = true
      }
    }
    pullsIntoOrganisations.toggle()
  }
}

/// How many bits are set, all lanes together.
///
/// Sums of neighbouring bits, pairs and bytes in all lanes at once: without a compiler flag the
/// instruction that counts the bits of a word is not to be had.
private func bitCount(_ bits: SourceBits) -> Int {
  let odd = SourceBits(repeating: 0x5555_5555_5555_5555)
  let pairs = SourceBits(repeating: 0x3333_3333_3333_3333)
  let nibbles = SourceBits(repeating: 0x0F0F_0F0F_0F0F_0F0F)
  let bytes = SourceBits(repeating: 0x00FF_00FF_00FF_00FF)
  var sums = bits &- ((bits &>> 1) & odd)
  sums = (sums & pairs) &+ ((sums &>> 2) & pairs)
  sums = (sums &+ (sums &>> 4)) & nibbles
  sums = (sums & bytes) &+ ((sums &>> 8) & bytes)
  return Int((sums.wrappedSum() &* 0x0001_0001_0001_0001) >> 48)
}

/// All vertices, component by component, each in the order of a breadth-first walk.
func breadthFirstOrder(of adjacency: Adjacency) -> ContiguousArray<Int32> {
  let vertexCount = adjacency.vertexCount
  var isMet = ContiguousArray(repeating: false, count: vertexCount)
  var order: ContiguousArray<Int32> = []
  order.reserveCapacity(vertexCount)
  var head = 0
  for start in 0..<vertexCount where !isMet[start] {
    isMet[start] = true
    order.append(Int32(start))
    while head < order.count {
      for target in adjacency.neighbours(of: Int(order[head])) where !isMet[Int(target)] {
        isMet[Int(target)] = true
        order.append(target)
      }
      head += 1
    }
  }
  return order
}
