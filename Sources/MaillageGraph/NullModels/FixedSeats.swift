/// Seats that chance may not touch: those that must be taken and those that cannot be.
///
/// Under every null model such a seat stays as it is in the data: a mandatory one is taken, an
/// impossible one is not.
public struct FixedSeats: Sendable, Equatable {
  /// An organisation on a platform.
  public struct Seat: Sendable, Hashable, Comparable {
    /// Who.
    public let organisation: OrganisationID
    /// On what.
    public let platform: PlatformID

    /// A seat.
    public init(_ organisation: OrganisationID, _ platform: PlatformID) {
      self.organisation = organisation
      self.platform = platform
    }

    /// The order of organisations, then of platforms.
    public static func < (left: Self, right: Self) -> Bool {
      (left.organisation, left.platform) < (right.organisation, right.platform)
    }
  }

  /// The seats, sorted, each once.
  public let seats: [Seat]

  /// No seat is fixed.
  public static let none = FixedSeats([])

  /// Fixes some seats, in any order, the same more than once if need be.
  public init(_ seats: some Sequence<Seat>) { self.seats = Set(seats).sorted() }

  /// Whether no seat is fixed.
  public var isEmpty: Bool { seats.isEmpty }
}
