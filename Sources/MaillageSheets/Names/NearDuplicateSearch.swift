/// Looks for names that are alike without being the same.
///
/// Three looks, none of which compares every name with every other: names equal without spaces or
/// with the same telling words (by hashing); names a letter or two apart (candidates share one of
/// three segments, Li et al. 2011); names that are the acronym of another.
///
/// - Reference: G. Li, D. Deng, J. Wang, J. Feng, "Pass-Join: a partition-based method for
///   similarity joins", Proceedings of the VLDB Endowment 5 (2011), doi:10.14778/2078331.2078340.
struct NearDuplicateSearch {
  /// One name, as the search needs it.
  struct Name {
    let key: ArraySlice<UInt8>
    /// How many rows use it.
    let rows: Int
    /// The folded acronym that rows state for it.
    let acronym: String?
    /// Whether the registry knows it: two such names are two by somebody's word.
    let isRegistered: Bool
  }

  /// Two names by their places; the second is the one that the first may stand for.
  struct Match: Hashable {
    let name: Int
    let canonical: Int
    let reason: NearDuplicate.Reason
  }

  /// The most names that are compared; beyond it lists are made by machines, not people.
  static let limit = 100_000

  private let names: [Name]
  private let communes: Set<String>
  private var found: [Match] = []
  private var pairs: Set<UInt64> = []

  /// - Parameters:
  ///   - names: names with different keys.
  ///   - communes: folded names of communes; names that differ only by them are not alike.
  init(_ names: [Name], communes: Set<String>) {
    self.names = names
    self.communes = communes
  }

  /// All matches, in the order of the names.
  mutating func matches() -> [Match] {
    matchGroups(names.indices.map { squashed($0) }, reason: .spelling)
    matchGroups(names.indices.map { tellingHash($0) }, reason: .words)
    matchSpelling()
    matchAcronyms()
    return found.sorted { ($0.name, $0.canonical) < ($1.name, $1.canonical) }
  }

  // MARK: Groups

  /// Matches names with the same signature: by its hash first, by the text where hashes agree.
  private mutating func matchGroups(_ hashes: [UInt64?], reason: NearDuplicate.Reason) {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(names.count)
    var agreeing: [(Int, Int)] = []
    for place in names.indices {
      guard let hash = hashes[place] else { continue }
      if let earlier = first[hash] {
        agreeing.append((earlier, place))
      } else {
        first[hash] = place
      }
    }
    for (earlier, place) in agreeing {
      let isSame =
        reason == .spelling
        ? squashedText(earlier) == squashedText(place)
        : tellingWords(earlier).sorted() == tellingWords(place).sorted()
      if isSame { add(earlier, place, reason) }
    }
  }

  private func squashed(_ place: Int) -> UInt64? {
    Self.hash(names[place].key.lazy.filter { $0 != 0x20 })
  }

  private func squashedText(_ place: Int) -> String {
    String(decoding: names[place].key.filter { $0 != 0x20 }, as: UTF8.self)
  }

  /// A hash of the telling words whatever their order; `nil` if they hardly tell anything.
  private func tellingHash(_ place: Int) -> UInt64? {
    var sum: UInt64 = 0
    var letters = 0
    Self.forEachWord(of: names[place].key) { word in
      let hash = Self.hash(word)
      if word.count <= Self.longestSmallWord, Self.smallHashes.contains(hash) { return }
      letters += word.count
      sum &+= hash &* 0x9e37_79b9_7f4a_7c15
    }
    return letters >= 3 ? sum : nil
  }

  /// The words of a name that tell something: no articles, no legal forms.
  private func tellingWords(_ place: Int) -> [String] {
    names[place].key.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      .filter { !Self.smallWords.contains($0) }
  }

  private static func forEachWord(
    of key: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    var start = key.startIndex
    while start < key.endIndex {
      var end = start
      while end < key.endIndex, key[end] != 0x20 { end += 1 }
      body(key[start..<end])
      start = end + 1
    }
  }

  private static let smallHashes = Set(smallWords.map { hash($0.utf8) })
  private static let longestSmallWord = smallWords.reduce(0) { max($0, $1.utf8.count) }

  private static let smallWords: Set<String> = [
    "de", "la", "le", "les", "l", "d", "du", "des", "et", "a", "au", "aux", "en", "pour", "sur",
    "van", "het", "der", "den", "dem", "die", "das", "und", "voor", "von", "zur", "zum", "fur", "t",
    "te", "ter", "the", "of", "and", "for", "asbl", "vzw", "ivzw", "aisbl", "ong", "ngo", "sa",
    "nv", "sprl", "bvba", "srl", "bv", "sc", "cv", "scrl", "gmbh", "vog", "ev", "ltd",
  ]

  /// Files a match once, the name with fewer rows first.
  private mutating func add(_ one: Int, _ other: Int, _ reason: NearDuplicate.Reason) {
    guard one != other, !(names[one].isRegistered && names[other].isRegistered) else { return }
    let pair = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    guard pairs.insert(pair).inserted else { return }
    let isOneCanonical = reason == .acronym || isAbove(one, other)
    found.append(
      isOneCanonical
        ? Match(name: other, canonical: one, reason: reason)
        : Match(name: one, canonical: other, reason: reason))
  }

  /// Whether a name is the better known of two: in the registry, in more rows, first in order.
  private func isAbove(_ one: Int, _ other: Int) -> Bool {
    if names[one].isRegistered != names[other].isRegistered { return names[one].isRegistered }
    if names[one].rows != names[other].rows { return names[one].rows > names[other].rows }
    return one < other
  }

  // MARK: Spelling

  private static let shortest = 5
  private static let segments = 3
  private static let mostDistance = 2
  /// How many names of one segment are looked at: a segment that more share tells nothing.
  private static let mostCandidates = 32

  private mutating func matchSpelling() {
    func lengthAndPlace(_ place: Int) -> Int { names[place].key.count << 32 | place }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      if names[one].key.count != names[other].key.count {
        return names[one].key.count < names[other].key.count
      }
      return names[one].key.lexicographicallyPrecedes(names[other].key)
    }
    // Names nearly always come in the order of their keys already.
    let isInOrder = names.indices.dropFirst().allSatisfy {
      names[$0 - 1].key.lexicographicallyPrecedes(names[$0].key)
    }
    // Names with other numbers are other names: most names with numbers are alone with theirs.
    let digits = names.map { Self.hash($0.key.lazy.filter { $0 &- 0x30 < 10 }) }
    var isAlone: [UInt64: Bool] = [:]
    for digits in digits { isAlone[digits] = isAlone[digits] == nil }
    let order = names.indices.filter {
      names[$0].key.count >= Self.shortest && isAlone[digits[$0]] == false
    }.sorted(by: isInOrder ? { lengthAndPlace($0) < lengthAndPlace($1) } : precedes)
    guard let last = order.last, order.count > 1 else { return }
    var index = SegmentIndex(capacity: order.count * Self.segments)
    var stamps = [Int32](repeating: -1, count: names.count)
    var distance = EditDistance(longest: names[last].key.count)
    for place in order {
      let key = names[place].key
      for length in max(Self.shortest, key.count - Self.mostDistance)...key.count {
        for segment in 0..<Self.segments {
          let range = Self.range(of: segment, length: length)
          for shift in Self.shifts(surplus: key.count - length) {
            let start = range.lowerBound + shift
            guard start >= 0, start + range.count <= key.count else { continue }
            let hash = Self.hash(
              key[(key.startIndex + start)..<(key.startIndex + start + range.count)],
              seed: digits[place] ^ UInt64(length << 2 | segment))
            var entry = index.first(hash)
            var looked = 0
            while let current = entry, looked < Self.mostCandidates {
              let candidate = Int(index.name(current))
              if stamps[candidate] != Int32(place) {
                stamps[candidate] = Int32(place)
                if isAlike(place, candidate, &distance) { add(candidate, place, .spelling) }
              }
              looked += 1
              entry = index.next(current)
            }
          }
        }
      }
      for segment in 0..<Self.segments {
        let range = Self.range(of: segment, length: key.count)
        let hash = Self.hash(
          key[(key.startIndex + range.lowerBound)..<(key.startIndex + range.upperBound)],
          seed: digits[place] ^ UInt64(key.count << 2 | segment))
        index.insert(hash, name: Int32(place))
      }
    }
  }

  /// How far a segment that two names share may be moved, in a name with `surplus` more letters.
  ///
  /// What is put in before the segment moves it, what is put in behind it makes up the rest of the
  /// surplus, and both together are at most `mostDistance` letters. (Fewer moves are enough where
  /// letters that change places count as two edits; here they count as one.)
  private static func shifts(surplus: Int) -> ClosedRange<Int> {
    let spare = (mostDistance - surplus) / 2
    return -spare...(surplus + spare)
  }

  /// The part of a name of some length that one of its segments is.
  private static func range(of segment: Int, length: Int) -> Range<Int> {
    (length * segment / segments)..<(length * (segment + 1) / segments)
  }

  private static func hash(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ (seed &* 0x9e37_79b9_7f4a_7c15)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 31
  }

  /// Whether two names are a slip of the pen apart: as a whole, and in each word that differs.
  ///
  /// Short words that differ ("A" and "B", "oost" and "west") make another name, and so do two
  /// communes; numbers are the same before this is asked.
  private func isAlike(_ one: Int, _ other: Int, _ distance: inout EditDistance) -> Bool {
    let shorter = min(names[one].key.count, names[other].key.count)
    let most = shorter < 12 ? 1 : Self.mostDistance
    guard distance.isAtMost(most, names[one].key, names[other].key) else { return false }
    let words = names[one].key.split(separator: 0x20)
    let otherWords = names[other].key.split(separator: 0x20)
    guard words.count == otherWords.count else { return true }
    for (left, right) in zip(words, otherWords) where left != right {
      let length = min(left.count, right.count)
      guard length >= 4, distance.isAtMost(length < 8 ? 1 : 2, left, right) else { return false }
      if isCommune(left), isCommune(right) { return false }
    }
    return true
  }

  private func isCommune(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    return communes.contains(text) || BelgianCommunes.ownName(of: text) != nil
  }

  // MARK: Acronyms

  private mutating func matchAcronyms() {
    var single: [UInt64: Int] = [:]
    for place in names.indices
    where (2...10).contains(names[place].key.count) && !names[place].key.contains(0x20) {
      single[Self.hash(names[place].key)] = place
    }
    guard !single.isEmpty else { return }
    for place in names.indices {
      // What is stated may be short; what is guessed from initials must have three letters.
      if let acronym = names[place].acronym, acronym.utf8.count >= 2 {
        match(place, Array(acronym.utf8), in: single)
      }
      var initials: [UInt8] = []
      var tellingInitials: [UInt8] = []
      Self.forEachWord(of: names[place].key) { word in
        guard let initial = word.first else { return }
        initials.append(initial)
        if word.count > Self.longestSmallWord || !Self.smallHashes.contains(Self.hash(word)) {
          tellingInitials.append(initial)
        }
      }
      if initials.count >= 3 { match(place, initials, in: single) }
      if tellingInitials.count >= 3 { match(place, tellingInitials, in: single) }
    }
  }

  private mutating func match(_ place: Int, _ acronym: [UInt8], in single: [UInt64: Int]) {
    guard let other = single[Self.hash(acronym)], names[other].key.elementsEqual(acronym) else {
      return
    }
    add(place, other, .acronym)
  }
}
