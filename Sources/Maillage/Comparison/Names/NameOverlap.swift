/// What two communes name alike and apart, counted by folded name.
///
/// A membership that only one commune names is told apart by why the other cannot have it: because it
/// names neither that organisation nor that platform, only not the one or the other, or names both
/// and has not tied them (*rewired*).
public struct NameOverlap: Sendable, Hashable {
  /// Organisations.
  public var organisations = Counts()
  /// Platforms.
  public var platforms = Counts()
  /// Memberships.
  public var memberships = Counts()
  /// How many of the organisations in both are local bodies, found everywhere under the same name.
  public var sharedGeneric = 0
  /// The memberships that only the first commune names.
  public var onlyInA = Unmatched()
  /// The memberships that only the second commune names.
  public var onlyInB = Unmatched()

  /// How many are named in both communes, and in one only.
  public struct Counts: Sendable, Hashable {
    /// Named in both.
    public var both = 0
    /// Named in the first only.
    public var onlyInA = 0
    /// Named in the second only.
    public var onlyInB = 0

    /// Named in either.
    public var either: Int { both + onlyInA + onlyInB }

    /// How many are named in both, and in one only.
    public init(both: Int = 0, onlyInA: Int = 0, onlyInB: Int = 0) {
      self.both = both
      self.onlyInA = onlyInA
      self.onlyInB = onlyInB
    }

    /// Those in one only ÷ all, those in both counted so many times (2: Sørensen, 1: Jaccard).
    func dissimilarity(countingBoth weight: Int) -> Double {
      let apart = onlyInA + onlyInB
      return Double(apart) / Double(weight * both + apart)
    }

    /// Named in both ÷ named in either, in [0, 1]; NaN where neither names one.
    ///
    /// - Reference: P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist
    ///   11 (1912), doi:10.1111/j.1469-8137.1912.tb05611.x.
    public var jaccard: Double { Double(both) / Double(either) }
  }

  /// Why memberships of one commune are not in the other.
  public struct Unmatched: Sendable, Hashable {
    /// The other names both ends without tying them.
    public var rewired = 0
    /// The other does not name the organisation, but names the platform.
    public var withoutOrganisation = 0
    /// The other does not name the platform, but names the organisation.
    public var withoutPlatform = 0
    /// The other names neither end.
    public var withoutEither = 0

    /// All of them.
    public var count: Int { rewired + withoutOrganisation + withoutPlatform + withoutEither }

    mutating func add(hasOrganisation: Bool, hasPlatform: Bool) {
      switch (hasOrganisation, hasPlatform) {
      case (true, true): rewired += 1
      case (false, true): withoutOrganisation += 1
      case (true, false): withoutPlatform += 1
      case (false, false): withoutEither += 1
      }
    }
  }

  /// Nothing in common and nothing apart.
  public init() {}
}

extension NameOverlap {
  /// Which nodes of two communes the other one names too; used again for every pair of a worker.
  struct Scratch {
    fileprivate var organisationsOfA: ContiguousArray<Bool> = []
    fileprivate var organisationsOfB: ContiguousArray<Bool> = []
    fileprivate var platformsOfA: ContiguousArray<Bool> = []
    fileprivate var platformsOfB: ContiguousArray<Bool> = []
  }

  /// Matches two communes by walks over their sorted lists.
  ///
  /// - Complexity: O(*n*), for *n* nodes and memberships of both.
  init(_ a: AlignedCommune, _ b: AlignedCommune, _ scratch: inout Scratch) {
    organisations = Self.match(
      a.organisations, b.organisations, &scratch.organisationsOfA, &scratch.organisationsOfB)
    platforms = Self.match(a.platforms, b.platforms, &scratch.platformsOfA, &scratch.platformsOfB)
    for place in a.organisations.indices where scratch.organisationsOfA[place] {
      if a.isGeneric[place] { sharedGeneric += 1 }
    }
    countGenericInBOnly(a, b, scratch)
    matchMemberships(a, b, scratch)
  }

  /// A name that is local in one commune alone is generic all the same.
  private mutating func countGenericInBOnly(
    _ a: AlignedCommune, _ b: AlignedCommune, _ scratch: Scratch
  ) {
    var left = 0
    for right in b.organisations.indices
    where b.isGeneric[right] && scratch.organisationsOfB[right] {
      while a.organisations[left] < b.organisations[right] { left += 1 }
      if !a.isGeneric[left] { sharedGeneric += 1 }
    }
  }

  private mutating func matchMemberships(
    _ a: AlignedCommune, _ b: AlignedCommune, _ scratch: Scratch
  ) {
    var (left, right) = (0, 0)
    let (leftEnd, rightEnd) = (a.memberships.count, b.memberships.count)
    while left < leftEnd || right < rightEnd {
      let one = left < leftEnd ? a.memberships[left].key : .max
      let other = right < rightEnd ? b.memberships[right].key : .max
      if one == other {
        memberships.both += 1
      } else if one < other {
        onlyInA.add(
          hasOrganisation: scratch.organisationsOfA[Int(a.memberships[left].organisation)],
          hasPlatform: scratch.platformsOfA[Int(a.memberships[left].platform)])
      } else {
        onlyInB.add(
          hasOrganisation: scratch.organisationsOfB[Int(b.memberships[right].organisation)],
          hasPlatform: scratch.platformsOfB[Int(b.memberships[right].platform)])
      }
      if one <= other { left += 1 }
      if other <= one { right += 1 }
    }
    memberships.onlyInA = onlyInA.count
    memberships.onlyInB = onlyInB.count
  }

  /// Counts what is in both of two sorted lists and says of each place whether it is.
  private static func match(
    _ a: ContiguousArray<Int32>, _ b: ContiguousArray<Int32>,
    _ isInB: inout ContiguousArray<Bool>, _ isInA: inout ContiguousArray<Bool>
  ) -> Counts {
    clear(&isInB, count: a.count)
    clear(&isInA, count: b.count)
    var both = 0
    var (left, right) = (0, 0)
    while left < a.count, right < b.count {
      let (one, other) = (a[left], b[right])
      if one == other {
        isInB[left] = true
        isInA[right] = true
        both += 1
      }
      if one <= other { left += 1 }
      if other <= one { right += 1 }
    }
    return Counts(both: both, onlyInA: a.count - both, onlyInB: b.count - both)
  }

  private static func clear(_ flags: inout ContiguousArray<Bool>, count: Int) {
    for place in 0..<min(count, flags.count) { flags[place] = false }
    while flags.count < count { flags.append(false) }
  }
}
