/// Seats that are no matter of choice: null models leave them as they are.
///
/// A body that must sit on a platform by law sits there in every random network too, and one that
/// can't never does. What a seat is, taken or empty, is read off the network; here stands only
/// which seats are settled.
public struct StatutorySeats: Sendable, Equatable {
  /// A seat: who, on what.
  public struct Seat: Sendable, Hashable, Comparable {
    /// Who.
    public let organisation: OrganisationID
    /// On what.
    public let platform: PlatformID

    /// The seat of an organisation on a platform.
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

  /// No settled seats.
  public static var none: StatutorySeats { StatutorySeats([]) }

  /// Whether there are none.
  public var isEmpty: Bool { seats.isEmpty }

  /// Takes seats in any order, also more than once.
  ///
  /// - Complexity: O(*s* log *s*) time for *s* seats.
  public init(_ seats: some Sequence<Seat>) {
    var sorted: [Seat] = []
    for seat in seats.sorted() where seat != sorted.last { sorted.append(seat) }
    self.seats = sorted
  }
}
