/// What all samples of a null model have in common: the network they are compared with, as bits, and
/// which of its cells may change.
struct NullFrame: Sendable {
  /// The network of the data.
  let network: TwoModeNetwork
  /// Whether a row of bits is a platform; organisations are rows where there are fewer of them.
  let rowsArePlatforms: Bool
  /// The ties of the data.
  let observed: BitRows
  /// The cells that may change; nil where every cell may.
  let free: BitRows?

  /// A network and the seats that stay as they are.
  init(_ network: TwoModeNetwork, fixedSeats: FixedSeats) {
    self.network = network
    let organisations = network.organisations.count
    let platforms = network.platforms.count
    rowsArePlatforms = platforms <= organisations
    var observed = BitRows(
      rowCount: min(organisations, platforms), columnCount: max(organisations, platforms))
    for organisation in 0..<organisations {
      for target in network.adjacency.neighbours(of: organisation) {
        let platform = Int(target) - organisations
        if rowsArePlatforms {
          observed[platform, organisation] = true
        } else {
          observed[organisation, platform] = true
        }
      }
    }
    self.observed = observed
    if fixedSeats.isEmpty {
      free = nil
    } else {
      var free = BitRows(rowCount: observed.rowCount, columnCount: observed.columnCount)
      free.fill()
      for seat in fixedSeats.seats {
        precondition(
          seat.organisation.index < organisations && seat.platform.index < platforms,
          "a fixed seat is one of this network")
        let (organisation, platform) = (seat.organisation.index, seat.platform.index)
        if rowsArePlatforms {
          free[platform, organisation] = false
        } else {
          free[organisation, platform] = false
        }
      }
      self.free = free
    }
  }

  /// Whether a platform has an organisation among its members in some ties of this frame.
  func hasTie(_ organisation: Int, _ platform: Int, in rows: borrowing BitRows) -> Bool {
    rowsArePlatforms ? rows[platform, organisation] : rows[organisation, platform]
  }
}
