extension TwoModeNetwork {
  /// P-values of pairs over networks of the same degrees: of *N* drawn ones *b* at least as far out,
  /// (*b* + 1) / (*N* + 1), as the data are one of them.
  ///
  /// - Complexity: O(*pairs* *m* / 64 + *e*) time for each network drawn, besides drawing it; O(*pairs*)
  ///   space for each of eight chains.
  func tested<Side>(
    _ pairs: [TestedPair], of mode: ProjectedMode<Side>, _ test: BackboneTest,
    fixedSeats: FixedSeats, _ parallelism: Parallelism
  ) -> [TestedPair] {
    let sampler = NullSampler(
      self, model: .fixedDegrees, fixedSeats: fixedSeats, seed: test.seed)
    let nodes = mode.vertices(in: adjacency).count
    let isOrganisations = mode.isOrganisations
    let tally = sampler.fold(
      samples: test.samples, into: SharedTally(pairs, samples: test.samples),
      parallelism: parallelism,
      makePartial: { SharedTally(pairs, samples: test.samples) },
      visit: { tally, sample, number in
        tally.note(
          NodeBits(of: sample.rows, areRows: sample.rowsArePlatforms != isOrganisations, nodes),
          number: number)
      },
      combine: { $0.add($1) })
    return tally.result(for: pairs)
  }
}

/// For each node of the projected mode, to which nodes of the other it is tied, as bits.
private struct NodeBits {
  let words: ContiguousArray<UInt64>
  /// How many words a node takes.
  let width: Int

  /// - Parameter areRows: whether nodes are the rows of the bits given; turned around if not.
  init(of rows: borrowing BitRows, areRows: Bool, _ nodeCount: Int) {
    if areRows {
      words = rows.words
      width = rows.width
      return
    }
    let width = (rows.rowCount + 63) / 64
    var turned = ContiguousArray<UInt64>(repeating: 0, count: nodeCount * width)
    let words = rows.words.span
    for row in 0..<rows.rowCount {
      let mask = 1 as UInt64 &<< UInt64(truncatingIfNeeded: row & 63)
      for word in 0..<rows.width {
        var rest = words[row &* rows.width &+ word]
        while rest != 0 {
          let node = word &* 64 &+ rest.trailingZeroBitCount
          turned[node &* width &+ row &>> 6] |= mask
          rest &= rest &- 1
        }
      }
    }
    self.words = turned
    self.width = width
  }
}

/// How often pairs share at least, and at most, as many nodes as in the data.
///
/// Samples of one chain resemble each other a little: how much p-values vary between batches of
/// samples that follow one another, rather than the number of samples, tells how sure they are.
private struct SharedTally: Sendable {
  private static let batchCount = 32

  /// For each pair, among samples of finished batches and of the current one.
  private struct Counts: Sendable {
    var current: ContiguousArray<Int32>
    var all: ContiguousArray<Int>
    var squares: ContiguousArray<Double>

    init(_ count: Int) {
      current = ContiguousArray(repeating: 0, count: count)
      all = ContiguousArray(repeating: 0, count: count)
      squares = ContiguousArray(repeating: 0, count: count)
    }

    mutating func finish() {
      for place in current.indices {
        let count = Int(current[place])
        if count == 0 { continue }
        all[place] += count
        squares[place] += Double(count * count)
        current[place] = 0
      }
    }

    mutating func add(_ other: Counts) {
      for place in all.indices {
        all[place] += other.all[place]
        squares[place] += other.squares[place]
      }
    }

    /// The p-value of a pair and its standard error: what batches show, and never less than
    /// independent samples would have.
    func tail(_ place: Int, samples: Int, batches: Int) -> (p: Double, error: Double) {
      let p = Double(all[place] + 1) / Double(samples + 1)
      let mean = Double(all[place]) / Double(batches)
      let variance =
        max(0, squares[place] / Double(batches) - mean * mean) / Double(max(1, batches - 1))
      let ofBatches = variance.squareRoot() * Double(batches) / Double(samples)
      return (p, max(ofBatches, (p * (1 - p) / Double(samples)).squareRoot()))
    }
  }

  private let ends: ContiguousArray<SIMD2<Int32>>
  private let observed: ContiguousArray<Int32>
  private let samples: Int
  private var batch = 0
  private var atLeast: Counts
  private var atMost: Counts
  private var sums: ContiguousArray<Int>

  init(_ pairs: [TestedPair], samples: Int) {
    ends = ContiguousArray(pairs.map { SIMD2($0.first, $0.second) })
    observed = ContiguousArray(pairs.map(\.shared))
    self.samples = samples
    atLeast = Counts(pairs.count)
    atMost = Counts(pairs.count)
    sums = ContiguousArray(repeating: 0, count: pairs.count)
  }

  private var batches: Int { min(Self.batchCount, samples) }

  /// Counts the pairs of a sample.
  mutating func note(_ bits: borrowing NodeBits, number: Int) {
    let batch = (batches * (number + 1) + samples - 1) / samples - 1
    if batch != self.batch {
      finishBatch()
      self.batch = batch
    }
    Self.count(
      bits, ends, observed, sums: &sums, more: &atLeast.current, less: &atMost.current)
  }

  private static func count(
    _ bits: borrowing NodeBits, _ ends: borrowing ContiguousArray<SIMD2<Int32>>,
    _ observed: borrowing ContiguousArray<Int32>, sums: inout ContiguousArray<Int>,
    more: inout ContiguousArray<Int32>, less: inout ContiguousArray<Int32>
  ) {
    let width = bits.width
    let (words, ends, observed) = (bits.words.span, ends.span, observed.span)
    var sums = sums.mutableSpan
    var more = more.mutableSpan
    var less = less.mutableSpan
    for pair in 0..<ends.count {
      let first = Int(ends[pair].x) &* width
      let second = Int(ends[pair].y) &* width
      var shared = 0
      for word in 0..<width {
        shared &+= (words[first &+ word] & words[second &+ word]).nonzeroBitCount
      }
      sums[pair] &+= shared
      more[pair] &+= shared >= Int(observed[pair]) ? 1 : 0
      less[pair] &+= shared <= Int(observed[pair]) ? 1 : 0
    }
  }

  private mutating func finishBatch() {
    atLeast.finish()
    atMost.finish()
  }

  /// Adds what another chain has gathered.
  mutating func add(_ other: SharedTally) {
    var other = other
    other.finishBatch()
    atLeast.add(other.atLeast)
    atMost.add(other.atMost)
    for place in sums.indices { sums[place] += other.sums[place] }
  }

  /// The pairs with their p-values.
  func result(for pairs: [TestedPair]) -> [TestedPair] {
    pairs.indices.map { place in
      var pair = pairs[place]
      (pair.upper, pair.upperError) = atLeast.tail(place, samples: samples, batches: batches)
      (pair.lower, pair.lowerError) = atMost.tail(place, samples: samples, batches: batches)
      pair.expected = Double(sums[place]) / Double(samples)
      return pair
    }
  }
}
