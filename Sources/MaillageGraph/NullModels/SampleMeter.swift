/// Reads measures from the bits of one sample after the other, in working memory of its own.
struct SampleMeter: ~Copyable {
  private let frame: NullFrame
  private let measures: [SampledMeasure]
  private let needs: SampleCounts.Needs
  /// Whether bits are the quicker way; large sparse networks have kernels of their own.
  private let countsBits: Bool
  private var kernel: BitCounter

  /// - Parameters:
  ///   - frame: what the samples have in common.
  ///   - measures: what to read.
  ///   - keepsDegrees: whether all samples have the degrees of the data.
  init(_ frame: NullFrame, measures: [SampledMeasure], keepsDegrees: Bool) {
    self.frame = frame
    self.measures = measures
    var needs: SampleCounts.Needs = []
    for measure in measures {
      needs.formUnion(.init(of: measure, rowsArePlatforms: frame.rowsArePlatforms))
    }
    self.needs = needs
    countsBits = Self.isSmall(frame)
    kernel = BitCounter(
      frame.observed, needs: countsBits ? needs : [], keepsDegrees: keepsDegrees)
  }

  /// Reads the measures, in their order.
  mutating func read(_ rows: borrowing BitRows, into values: inout [Double]) {
    let counts: SampleCounts
    if countsBits {
      kernel.count(rows, needs)
      counts = kernel.counts(rowsArePlatforms: frame.rowsArePlatforms)
    } else {
      counts = SampleCounts(of: frame.network(of: rows))
    }
    for (place, measure) in measures.enumerated() {
      values[place] = counts.value(
        of: measure, organisations: frame.network.organisations.count,
        platforms: frame.network.platforms.count)
    }
  }

  /// Whether looking at all words of all pairs of rows costs no more than looking at all pairs of
  /// ties that meet.
  private static func isSmall(_ frame: NullFrame) -> Bool {
    let adjacency = frame.network.adjacency
    var meetings = adjacency.vertexCount
    for vertex in 0..<adjacency.vertexCount {
      let degree = adjacency.degree(of: vertex)
      meetings += degree * degree
    }
    let rows = frame.observed
    let words = rows.width * (rows.rowCount * rows.rowCount + 2 * adjacency.edgeCount)
    return words <= 64 * meetings
  }
}

/// Counts in bits what measures are read from.
struct BitCounter: ~Copyable {
  private let keepsDegrees: Bool
  private var rowDegrees: ContiguousArray<Int32>
  private var columnDegrees: ContiguousArray<Int32>
  /// The distinct degrees of columns, descending, and which columns have each.
  private var classDegrees: ContiguousArray<Int32> = []
  private var classMasks: ContiguousArray<UInt64> = []
  /// For each column, the columns that it shares at least one and at least two rows with.
  private var once: ContiguousArray<UInt64> = []
  private var twice: ContiguousArray<UInt64> = []
  /// What pairs share whose smaller degree is this, by degree.
  private var rowShares: ContiguousArray<Int>
  private var columnShares: ContiguousArray<Int>

  private var butterflies = 0
  private var threePaths = 0
  private var memberships = 0
  private var rowPairs = (meeting: 0, overlapping: 0)
  private var columnPairs = (meeting: 0, overlapping: 0)

  init(_ rows: BitRows, needs: SampleCounts.Needs, keepsDegrees: Bool) {
    self.keepsDegrees = keepsDegrees
    rowDegrees = ContiguousArray(repeating: 0, count: rows.rowCount)
    columnDegrees = ContiguousArray(repeating: 0, count: rows.columnCount)
    rowShares = ContiguousArray(repeating: 0, count: rows.columnCount + 1)
    columnShares = ContiguousArray(repeating: 0, count: rows.rowCount + 1)
    if needs.contains(.columnPairs) {
      once = ContiguousArray(repeating: 0, count: rows.columnCount * rows.width)
      twice = once
    }
    takeDegrees(of: rows)
  }

  /// Counts what is needed in a sample.
  mutating func count(_ rows: borrowing BitRows, _ needs: SampleCounts.Needs) {
    if !keepsDegrees { takeDegrees(of: rows) }
    if needs.contains(.rowPairs) {
      (butterflies, rowPairs) = Self.countRowPairs(of: rows, rowDegrees, shares: &rowShares)
    }
    if needs.contains(.classes) {
      threePaths = Self.countClasses(
        of: rows, rowDegrees, classDegrees, classMasks, shares: &columnShares)
    }
    if needs.contains(.columnPairs) {
      columnPairs = Self.countColumnPairs(of: rows, columnDegrees, &once, &twice)
    }
  }

  /// What was counted last; what was not needed is 0.
  func counts(rowsArePlatforms: Bool) -> SampleCounts {
    var counts = SampleCounts()
    counts.memberships = memberships
    counts.butterflies = Double(butterflies)
    counts.threePaths = Double(threePaths)
    let (ofRows, ofColumns) = (Self.nestedness(rowShares), Self.nestedness(columnShares))
    let organisations = rowsArePlatforms ? columnPairs : rowPairs
    let platforms = rowsArePlatforms ? rowPairs : columnPairs
    counts.meetingPairs = Double(organisations.meeting)
    counts.overlappingPairs = Double(organisations.overlapping)
    counts.meetingPlatformPairs = Double(platforms.meeting)
    counts.nestednessOfOrganisations = rowsArePlatforms ? ofColumns : ofRows
    counts.nestednessOfPlatforms = rowsArePlatforms ? ofRows : ofColumns
    return counts
  }

  /// The sum of shares of the smaller degree: whole numbers up to here, so that equal networks in any
  /// order give equal bits.
  private static func nestedness(_ shares: borrowing ContiguousArray<Int>) -> Double {
    let shares = shares.span
    var sum = 0.0
    for degree in 1..<max(1, shares.count) where shares[degree] > 0 {
      sum += Double(shares[degree]) / Double(degree)
    }
    return sum
  }

  /// The degrees of rows and columns, and the columns of each degree.
  private mutating func takeDegrees(of rows: borrowing BitRows) {
    memberships = 0
    for row in 0..<rows.rowCount {
      let count = rows.count(ofRow: row)
      rowDegrees[row] = Int32(truncatingIfNeeded: count)
      memberships += count
    }
    rows.countColumns(into: &columnDegrees)
    classDegrees.removeAll(keepingCapacity: true)
    classMasks.removeAll(keepingCapacity: true)
    var placeOfDegree = ContiguousArray<Int32>(repeating: -1, count: rows.rowCount + 1)
    for degree in columnDegrees where degree > 0 { placeOfDegree[Int(degree)] = 0 }
    for degree in stride(from: rows.rowCount, to: 0, by: -1) where placeOfDegree[degree] == 0 {
      placeOfDegree[degree] = Int32(truncatingIfNeeded: classDegrees.count)
      classDegrees.append(Int32(truncatingIfNeeded: degree))
      classMasks.append(contentsOf: repeatElement(0, count: rows.width))
    }
    for column in 0..<rows.columnCount where columnDegrees[column] > 0 {
      let place = Int(placeOfDegree[Int(columnDegrees[column])])
      classMasks[place * rows.width + column >> 6] |= 1 as UInt64 &<< UInt64(column & 63)
    }
  }

  /// What each two rows share.
  private static func countRowPairs(
    of rows: borrowing BitRows, _ degrees: borrowing ContiguousArray<Int32>,
    shares: inout ContiguousArray<Int>
  ) -> (butterflies: Int, pairs: (meeting: Int, overlapping: Int)) {
    let words = rows.words.span
    let degrees = degrees.span
    var shares = shares.mutableSpan
    for degree in 0..<shares.count { shares[degree] = 0 }
    let width = rows.width
    var (butterflies, meeting, overlapping) = (0, 0, 0)
    for row in 0..<rows.rowCount {
      let degree = degrees[row]
      for other in 0..<row {
        var shared = 0
        if width == 1 {
          shared = (words[row] & words[other]).nonzeroBitCount
        } else {
          let (start, otherStart) = (row &* width, other &* width)
          for word in 0..<width {
            shared &+= (words[start &+ word] & words[otherStart &+ word]).nonzeroBitCount
          }
        }
        butterflies &+= shared &* (shared &- 1) / 2
        meeting &+= shared > 0 ? 1 : 0
        overlapping &+= shared > 1 ? 1 : 0
        if degree != degrees[other] { shares[Int(min(degree, degrees[other]))] &+= shared }
      }
    }
    return (butterflies, (meeting, overlapping))
  }

  /// Which degrees meet in each row.
  ///
  /// - Returns: the number of paths of three memberships.
  private static func countClasses(
    of rows: borrowing BitRows, _ degrees: borrowing ContiguousArray<Int32>,
    _ classes: borrowing ContiguousArray<Int32>, _ masks: borrowing ContiguousArray<UInt64>,
    shares: inout ContiguousArray<Int>
  ) -> Int {
    let words = rows.words.span
    let degrees = degrees.span
    let classes = classes.span
    let masks = masks.span
    var shares = shares.mutableSpan
    for degree in 0..<shares.count { shares[degree] = 0 }
    let width = rows.width
    var threePaths = 0
    for row in 0..<rows.rowCount {
      var higher = 0
      var sum = 0
      for place in 0..<classes.count {
        var count = 0
        for word in 0..<width {
          count &+= (words[row &* width &+ word] & masks[place &* width &+ word]).nonzeroBitCount
        }
        let degree = Int(classes[place])
        shares[degree] &+= count &* higher
        higher &+= count
        sum &+= count &* (degree &- 1)
      }
      threePaths &+= (Int(degrees[row]) &- 1) &* sum
    }
    return threePaths
  }

  /// How many pairs of columns share a row, and how many two.
  private static func countColumnPairs(
    of rows: borrowing BitRows, _ columns: borrowing ContiguousArray<Int32>,
    _ once: inout ContiguousArray<UInt64>, _ twice: inout ContiguousArray<UInt64>
  ) -> (meeting: Int, overlapping: Int) {
    let words = rows.words.span
    let columns = columns.span
    var once = once.mutableSpan
    var twice = twice.mutableSpan
    let width = rows.width
    for place in 0..<once.count {
      once[place] = 0
      twice[place] = 0
    }
    for row in 0..<rows.rowCount {
      for word in 0..<width {
        var rest = words[row &* width &+ word]
        while rest != 0 {
          let column = word &* 64 &+ rest.trailingZeroBitCount
          rest &= rest &- 1
          for other in 0..<width {
            let mine = words[row &* width &+ other]
            let place = column &* width &+ other
            twice[place] |= once[place] & mine
            once[place] |= mine
          }
        }
      }
    }
    var (meeting, overlapping) = (0, 0)
    for place in 0..<once.count {
      meeting &+= once[place].nonzeroBitCount
      overlapping &+= twice[place].nonzeroBitCount
    }
    // Each column met itself: once where it has a tie, twice where it has two.
    for column in 0..<columns.count {
      meeting &-= columns[column] > 0 ? 1 : 0
      overlapping &-= columns[column] > 1 ? 1 : 0
    }
    return (meeting / 2, overlapping / 2)
  }
}
