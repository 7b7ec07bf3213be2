/// A Markov chain over all networks with the degrees of the data and its fixed seats, which in the
/// long run visits each equally often.
///
/// A step takes two nodes of one mode and deals the neighbours that only one of them has out anew,
/// each keeping its number (a *trade*):
///
/// ```
///   E1  1 1 0 1 0 1          E1  1 0 1 1 0 1      only columns in which the two differ, and whose
///   E2  1 0 1 0 0 1    →     E2  1 1 0 0 0 1      two cells are free, take part
/// ```
///
/// **What is proved.** Trades are symmetric: the chance of going from one network to another is that
/// of going back, so the uniform distribution is kept. Without fixed seats trades lead from any
/// network to any other (Ryser 1957: even exchanges between two ties do), so that it is the only one.
/// With fixed seats trades may not lead everywhere (three organisations on three platforms, each
/// barred from one, is the smallest example). Then each trade is followed by a move along a random
/// closed alternating path of any length, see `CycleMoves`; these are symmetric too, and the
/// difference of any two networks falls apart into such paths that can be taken one after the other.
///
/// - Reference: G. Strona, D. Nappo, F. Boccacci, S. Fattorini and J. San-Miguel-Ayanz, "A fast and
///   unbiased procedure to randomize ecological binary matrices with fixed row and column totals",
///   Nature Communications 5 (2014), doi:10.1038/ncomms5114; C. J. Carstens, "Proof of uniform
///   sampling of binary matrices with fixed row sums and column sums for the fast Curveball
///   algorithm", Physical Review E 91 (2015), doi:10.1103/PhysRevE.91.042812; K. Godard and
///   Z. P. Neal, "fastball: a fast algorithm to randomly sample bipartite graphs with fixed degree
///   sequences", Journal of Complex Networks 10 (2022), doi:10.1093/comnet/cnac049.
struct FixedDegreeChain {
  /// The ties as they are now.
  private(set) var rows: BitRows
  private let free: BitRows?
  private var generator: SplitMix64
  /// The columns in which two rows differ: working memory of trades between long rows.
  private var places: ContiguousArray<Int32>
  private var cycles: CycleMoves?

  /// A chain that starts at the data.
  init(_ frame: NullFrame, generator: SplitMix64) {
    rows = frame.observed
    free = frame.free
    self.generator = generator
    places = ContiguousArray(repeating: 0, count: frame.observed.columnCount)
    cycles = frame.free.map { CycleMoves(frame.observed, free: $0) }
  }

  /// Takes so many trades.
  ///
  /// - Complexity: O(*w* + *u*) time a trade for rows of *w* words that differ in *u* bits.
  mutating func advance(trades: Int) {
    guard rows.rowCount > 1, rows.width > 0 else { return }
    if var cycles = cycles.take() {
      for _ in 0..<trades {
        trade()
        cycles.move(&rows, using: &generator)
      }
      self.cycles = cycles
    } else if rows.width == 1 {
      tradeWords(count: trades)
    } else {
      for _ in 0..<trades { trade() }
    }
  }

  /// Two different rows.
  @inline(__always)
  private static func pair(of count: Int, using generator: inout SplitMix64) -> (Int, Int) {
    let bits = generator.next()
    // Which pair is chosen does not depend on the state, so that its rounding does no harm.
    let first = Int(truncatingIfNeeded: ((bits &>> 32) &* UInt64(count)) &>> 32)
    let second = Int(
      truncatingIfNeeded: ((bits & 0xFFFF_FFFF) &* UInt64(count &- 1)) &>> 32)
    return (first, second >= first ? second &+ 1 : second)
  }

  /// Trades between rows of one word each, all of whose cells are free.
  private mutating func tradeWords(count: Int) {
    var generator = generator
    var words = rows.words.mutableSpan
    for _ in 0..<count {
      let (first, second) = Self.pair(of: words.count, using: &generator)
      let apart = words[first] ^ words[second]
      let own = words[first] & apart
      if own == 0 || own == apart { continue }
      let chosen = generator.subset(
        of: apart, size: own.nonzeroBitCount, of: apart.nonzeroBitCount)
      words[first] ^= own ^ chosen
      words[second] ^= own ^ chosen
    }
    self.generator = generator
  }

  /// One trade between rows of any length.
  private mutating func trade() {
    Self.trade(&rows, free: free, &places, using: &generator)
  }

  private static func trade(
    _ rows: inout BitRows, free: BitRows?, _ places: inout ContiguousArray<Int32>,
    using generator: inout SplitMix64
  ) {
    let (first, second) = pair(of: rows.rowCount, using: &generator)
    let width = rows.width
    let (start, otherStart) = (first &* width, second &* width)
    var words = rows.words.mutableSpan
    var places = places.mutableSpan
    // The columns that may be dealt out, and how many of them the first row has.
    var count = 0
    var own = 0
    for word in 0..<width {
      let mine = words[start &+ word]
      var apart = mine ^ words[otherStart &+ word]
      if let free { apart &= free.words[start &+ word] & free.words[otherStart &+ word] }
      own &+= (mine & apart).nonzeroBitCount
      while apart != 0 {
        places[count] = Int32(truncatingIfNeeded: word &* 64 &+ apart.trailingZeroBitCount)
        count &+= 1
        apart &= apart &- 1
      }
    }
    if own == 0 || own == count { return }
    // Who gets fewer has them chosen.
    let firstIsChosen = 2 &* own <= count
    let size = firstIsChosen ? own : count &- own
    generator.choose(size, of: count, in: &places)
    let (chosen, other) = firstIsChosen ? (start, otherStart) : (otherStart, start)
    for place in 0..<count {
      let column = Int(places[place])
      let mask = 1 as UInt64 &<< UInt64(truncatingIfNeeded: column & 63)
      let word = column &>> 6
      words[chosen &+ word] &= ~mask
      words[other &+ word] &= ~mask
      words[(place < size ? chosen : other) &+ word] |= mask
    }
  }
}
