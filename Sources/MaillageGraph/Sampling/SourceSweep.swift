/// What searches from some sources of one mode add up to for one vertex.
struct SourceSums: Sendable {
  /// Distances, and their squares.
  var distance = 0
  var squaredDistance = 0
  /// Reciprocal distances from two steps on, and their squares; what stands one step away is the
  /// degree, and needs no sample.
  var reciprocal = 0.0
  var squaredReciprocal = 0.0
  /// The sources two steps away, if they are of the same mode, or three, if of the other.
  var near = 0

  /// Notes that `count` sources stand at a distance of `steps`.
  mutating func add(_ count: Int, at steps: Int) {
    distance += count * steps
    squaredDistance += count * steps * steps
    if steps == 1 { return }
    let share = 1 / Double(steps)
    reciprocal += Double(count) * share
    squaredReciprocal += Double(count) * share * share
    if steps <= 3 { near += count }
  }

  /// Adds the sums of other sources.
  mutating func add(_ other: SourceSums) {
    distance += other.distance
    squaredDistance += other.squaredDistance
    reciprocal += other.reciprocal
    squaredReciprocal += other.squaredReciprocal
    near += other.near
  }
}

/// The vertices of each component, together.
struct ComponentRows: Sendable {
  /// The vertices, component by component, organisations before platforms.
  let vertices: ContiguousArray<Int32>
  /// Where the vertices of each component begin; one entry more than there are components.
  let start: ContiguousArray<Int>
  /// Where its platforms begin.
  let middle: ContiguousArray<Int>
  /// The component of each vertex.
  let labels: ContiguousArray<Int32>

  /// How many components there are.
  var count: Int { middle.count }

  init(_ adjacency: Adjacency) {
    let (labels, count) = componentLabels(of: adjacency)
    var start = ContiguousArray(repeating: 0, count: count + 1)
    var middle = ContiguousArray(repeating: 0, count: count)
    for (vertex, label) in labels.enumerated() {
      start[Int(label) + 1] += 1
      if vertex < adjacency.organisationCount { middle[Int(label)] += 1 }
    }
    for component in 0..<count {
      start[component + 1] += start[component]
      middle[component] += start[component]
    }
    var next = start
    var vertices = ContiguousArray<Int32>(repeating: 0, count: labels.count)
    for (vertex, label) in labels.enumerated() {
      vertices[next[Int(label)]] = Int32(vertex)
      next[Int(label)] += 1
    }
    self.vertices = vertices
    self.start = start
    self.middle = middle
    self.labels = labels
  }

  /// The vertices of one mode of a component.
  func vertices(of component: Int, areOrganisations: Bool) -> ArraySlice<Int32> {
    areOrganisations
      ? vertices[start[component]..<middle[component]]
      : vertices[middle[component]..<start[component + 1]]
  }

  /// How many vertices a component has.
  func size(of component: Int) -> Int { start[component + 1] - start[component] }
}

/// Up to 512 vertices of one mode and component to search from at once; one may stand there twice.
struct DrawnSources: Sendable {
  let component: Int
  let areOrganisations: Bool
  let vertices: ArraySlice<Int32>
}

/// Searches from sources that were chosen, all those of a batch at once, a bit each.
///
/// Each vertex keeps the set of sources that have met it. A step pulls the sets of one mode into
/// those of the other: what is new in a set met the vertex in this step. A vertex that all sources
/// have met is done with.
///
/// - Reference: M. Then et al., "The more the merrier: efficient multi-source graph traversal",
///   PVLDB 8 (2014), doi:10.14778/2735496.2735507.
struct SourceSweep: ~Copyable {
  private var met: ContiguousArray<SourceBits>
  /// The vertices of organisations and of platforms that some source has not met.
  private var open: (organisations: ContiguousArray<Int32>, platforms: ContiguousArray<Int32>)

  init(vertexCount: Int) {
    met = .init(repeating: .zero, count: vertexCount)
    open = ([], [])
  }

  /// Searches from one batch, as far as `mostSteps`.
  ///
  /// - Returns: the steps to the vertex met last.
  @discardableResult
  mutating func run(
    from batch: DrawnSources, of components: borrowing ComponentRows, in adjacency: Adjacency,
    mostSteps: Int = .max, to sums: inout ContiguousArray<SourceSums>
  ) -> Int {
    open.organisations.removeAll(keepingCapacity: true)
    open.platforms.removeAll(keepingCapacity: true)
    open.organisations += components.vertices(of: batch.component, areOrganisations: true)
    open.platforms += components.vertices(of: batch.component, areOrganisations: false)
    for vertex in open.organisations { met[Int(vertex)] = .zero }
    for vertex in open.platforms { met[Int(vertex)] = .zero }
    var all = SourceBits.zero
    for (bit, source) in batch.vertices.enumerated() {
      met[Int(source)][bit >> 6] |= 1 << UInt64(bit & 63)
      all[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    var steps = 0
    var pullsIntoOrganisations = !batch.areOrganisations
    while steps < mostSteps {
      let hasNews =
        pullsIntoOrganisations
        ? Self.pull(into: &open.organisations, all, steps + 1, adjacency, &met, &sums)
        : Self.pull(into: &open.platforms, all, steps + 1, adjacency, &met, &sums)
      if !hasNews { break }
      steps += 1
      pullsIntoOrganisations.toggle()
    }
    return steps
  }

  /// One step into the vertices of one mode; drops those that all sources have met.
  ///
  /// - Returns: whether any source met a vertex.
  private static func pull(
    into open: inout ContiguousArray<Int32>, _ all: SourceBits, _ step: Int,
    _ adjacency: Adjacency, _ met: inout ContiguousArray<SourceBits>,
    _ sums: inout ContiguousArray<SourceSums>
  ) -> Bool {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var met = met.mutableSpan
    var sums = sums.mutableSpan
    var hasNews = false
    var kept = 0
    for entry in 0..<open.count {
      let vertex = Int(open[entry])
      let known = met[vertex]
      var arriving = SourceBits.zero
      for position in offsets[vertex]..<offsets[vertex + 1] {
        arriving |= met[Int(targets[position])]
      }
      arriving &= ~known
      if arriving != .zero {
        hasNews = true
        met[vertex] = known | arriving
        sums[vertex].add(setBits(of: arriving), at: step)
        if known | arriving == all { continue }
      }
      open[kept] = Int32(vertex)
      kept += 1
    }
    open.removeLast(open.count - kept)
    return hasNews
  }

  /// How many bits are set, all words together.
  private static func setBits(of bits: SourceBits) -> Int {
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
}

/// The sums of all vertices over some batches.
func sourceSums(
  from batches: [DrawnSources], of components: ComponentRows, in adjacency: Adjacency,
  mostSteps: Int, parallelism: Parallelism
) -> ContiguousArray<SourceSums> {
  let empty = ContiguousArray(repeating: SourceSums(), count: adjacency.vertexCount)
  return FixedBlocks(itemCount: batches.count).fold(
    into: empty, parallelism: parallelism,
    makeScratch: { SourceSweep(vertexCount: adjacency.vertexCount) },
    work: { items, sweep in
      var sums = empty
      for item in items {
        sweep.run(
          from: batches[item], of: components, in: adjacency, mostSteps: mostSteps, to: &sums)
      }
      return sums
    },
    combine: { total, sums in
      for vertex in total.indices { total[vertex].add(sums[vertex]) }
    })
}
