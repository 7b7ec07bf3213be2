/// The distinct sets of communes and the number each was given, in the order of arrival.
///
/// Organisations of many communes each have a set of their own, so there may be as many sets as
/// names: members lie end to end in one array behind an open-addressing table, and a set costs
/// neither an array nor a dictionary entry.
struct CommuneSets: Sendable {
  private var members: ContiguousArray<Int32> = []
  private var ends: ContiguousArray<Int> = []
  private var slots = ContiguousArray<Int32>(repeating: -1, count: 64)

  /// Sets that know some already.
  init(_ known: [[Int32]]) {
    for set in known { _ = insert(set) }
  }

  /// How many sets there are.
  var count: Int { ends.count }

  /// The members of a set, in ascending order.
  subscript(number: Int) -> ContiguousArray<Int32>.SubSequence { members[range(number)] }

  /// The number of a set, new or known; its members come in ascending order.
  mutating func insert(_ set: [Int32]) -> Int32 {
    let mask = slots.count - 1
    var slot = Self.hash(set) & mask
    while slots[slot] >= 0 {
      if members[range(Int(slots[slot]))].elementsEqual(set) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(ends.count)
    slots[slot] = number
    members.append(contentsOf: set)
    ends.append(members.count)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for number in ends.indices {
      var slot = Self.hash(members[range(number)]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ set: some Sequence<Int32>) -> Int {
    var hash: UInt64 = 0
    for member in set {
      hash = (hash ^ UInt64(UInt32(bitPattern: member))) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }
}
