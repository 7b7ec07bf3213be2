/// Networks drawn seat by seat: each free cell is taken with a probability of its own, independently
/// of the others.
///
/// The probabilities of fixed seats are 0 and 1.
struct IndependentSeats {
  /// The ties as they were drawn last.
  private(set) var rows: BitRows
  /// For each cell, row by row, below which 53-bit number it is taken; 2⁵³ for certainty.
  private let limits: ContiguousArray<UInt64>
  private var generator: SplitMix64

  /// - Complexity: O(*r* *c*) time and space for *r* rows and *c* columns.
  init(_ frame: NullFrame, _ configuration: ConfigurationModel, generator: SplitMix64) {
    rows = frame.observed
    self.generator = generator
    var limits: ContiguousArray<UInt64> = []
    limits.reserveCapacity(rows.rowCount * rows.columnCount)
    for row in 0..<rows.rowCount {
      for column in 0..<rows.columnCount {
        let (organisation, platform) = frame.rowsArePlatforms ? (column, row) : (row, column)
        let share = configuration.probability(OrganisationID(organisation), PlatformID(platform))
        limits.append(UInt64((min(1, max(0, share)) * 0x1p53).rounded()))
      }
    }
    self.limits = limits
  }

  /// Draws another network, independent of those before.
  ///
  /// - Complexity: O(*r* *c*) time for *r* rows and *c* columns.
  mutating func draw() { Self.draw(&rows, limits, using: &generator) }

  private static func draw(
    _ rows: inout BitRows, _ limits: borrowing ContiguousArray<UInt64>,
    using generator: inout SplitMix64
  ) {
    let limits = limits.span
    let (rowCount, columnCount, width) = (rows.rowCount, rows.columnCount, rows.width)
    var words = rows.words.mutableSpan
    var cell = 0
    for row in 0..<rowCount {
      var column = 0
      for word in 0..<width {
        var bits: UInt64 = 0
        let end = min(64, columnCount &- column)
        for bit in 0..<end {
          let isTaken = generator.next() &>> 11 < limits[cell]
          bits |= (isTaken ? 1 : 0) &<< UInt64(truncatingIfNeeded: bit)
          cell &+= 1
        }
        column &+= end
        words[row &* width &+ word] = bits
      }
    }
  }
}
