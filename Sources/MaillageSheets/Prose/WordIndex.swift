/// Words and phrases, each with the marks of the lists it stands in.
///
/// Lists are written as words parted by spaces; the words of a phrase are joined by `_`, and `*` at
/// either end of a word stands for any letters. All lists that are asked about the same word share
/// one index, so that a word is looked up once.
struct WordIndex: Sendable {
  /// What begins with a word: itself, and the phrases behind it.
  private struct Entry: Sendable {
    var marks: UInt64 = 0
    var phrases: [(words: [String], marks: UInt64)] = []
  }

  private var entries: [String: Entry] = [:]
  /// The lengths of the words that begin with a byte, as bits: most words of a text are turned away
  /// here, before they are hashed.
  private var lengths = [UInt32](repeating: 0, count: 256)
  /// Beginnings of words by their first byte, ends by their last.
  private var prefixes: [[(part: [UInt8], marks: UInt64)]] = []
  private var suffixes: [[(part: [UInt8], marks: UInt64)]] = []

  /// Adds a list under a mark.
  mutating func insert(_ list: String, mark: UInt64) {
    for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if entry.contains("_") || (entry.contains("'") && Self.words(of: entry).count > 1) {
        let parts = entry.split(separator: "_").flatMap { Self.words(of: $0) }
        note(parts[0])
        entries[parts[0], default: Entry()].phrases.append((parts, mark))
      } else if entry.hasPrefix("*") {
        let part = Array(entry.utf8.dropFirst())
        if suffixes.isEmpty { suffixes = Array(repeating: [], count: 256) }
        suffixes[Int(part[part.count - 1])].append((part, mark))
      } else if entry.hasSuffix("*") {
        let part = Array(entry.utf8.dropLast())
        if prefixes.isEmpty { prefixes = Array(repeating: [], count: 256) }
        prefixes[Int(part[0])].append((part, mark))
      } else {
        note(String(entry))
        entries[String(entry), default: Entry()].marks |= mark
      }
    }
  }

  /// Adds all that a set holds under a mark.
  mutating func insert(_ set: WordSet, mark: UInt64) {
    for (word, entry) in set.index.entries {
      note(word)
      if entry.marks != 0 { entries[word, default: Entry()].marks |= mark }
      entries[word, default: Entry()].phrases += entry.phrases.map { ($0.words, mark) }
    }
    insert(set.index.prefixes, mark, into: &prefixes)
    insert(set.index.suffixes, mark, into: &suffixes)
  }

  private func insert(
    _ added: [[(part: [UInt8], marks: UInt64)]], _ mark: UInt64,
    into parts: inout [[(part: [UInt8], marks: UInt64)]]
  ) {
    guard !added.isEmpty else { return }
    if parts.isEmpty { parts = Array(repeating: [], count: 256) }
    for byte in added.indices { parts[byte] += added[byte].map { ($0.part, mark) } }
  }

  /// Whether it holds no word.
  var isEmpty: Bool { entries.isEmpty && prefixes.isEmpty && suffixes.isEmpty }

  private mutating func note(_ word: String) {
    guard let first = word.utf8.first else { return }
    lengths[Int(first)] |= 1 << UInt32(min(word.utf8.count, 31))
  }

  /// A word, or an elided article and the word behind it.
  private static func words(of part: Substring) -> [String] {
    guard let apostrophe = part.firstIndex(of: "'"), part.index(after: apostrophe) < part.endIndex,
      Tokeniser.elided.contains(String(part[..<apostrophe]))
    else { return [String(part)] }
    return [String(part[...apostrophe]), String(part[part.index(after: apostrophe)...])]
  }

  private func entry(_ key: String) -> Entry? {
    guard let first = key.utf8.first,
      lengths[Int(first)] & 1 << UInt32(min(key.utf8.count, 31)) != 0
    else { return nil }
    return entries[key]
  }

  /// The marks of the beginnings and ends that a word has.
  private func affixMarks(_ key: String) -> UInt64 {
    guard !prefixes.isEmpty || !suffixes.isEmpty, let first = key.utf8.first,
      let last = key.utf8.last
    else { return 0 }
    var marks: UInt64 = 0
    if !prefixes.isEmpty {
      for (part, mark) in prefixes[Int(first)] where key.utf8.starts(with: part) { marks |= mark }
    }
    if !suffixes.isEmpty {
      for (part, mark) in suffixes[Int(last)] where ends(key, with: part) { marks |= mark }
    }
    return marks
  }

  /// Whether a word stands in a list of these marks as a whole, by its end or by a beginning of six
  /// letters or more.
  func explains(_ key: String, marks: UInt64) -> Bool {
    if let entry = entry(key), entry.marks & marks != 0 { return true }
    guard let first = key.utf8.first, let last = key.utf8.last else { return false }
    let begins = prefixes.isEmpty ? [] : prefixes[Int(first)]
    let ends = suffixes.isEmpty ? [] : suffixes[Int(last)]
    return begins.contains {
      $0.marks & marks != 0 && $0.part.count >= 6 && key.utf8.starts(with: $0.part)
    } || ends.contains { $0.marks & marks != 0 && self.ends(key, with: $0.part) }
  }

  private func ends(_ key: String, with part: [UInt8]) -> Bool {
    key.utf8.count > part.count && key.utf8.reversed().starts(with: part.reversed())
  }

  /// Whether a word or a phrase may begin with a word.
  fileprivate func mayBegin(_ key: String) -> Bool { entry(key) != nil || affixMarks(key) != 0 }

  fileprivate func containsWhole(_ key: String) -> Bool {
    entry(key).map { $0.marks != 0 } ?? false
  }

  /// The marks of a single word.
  func marks(of key: String) -> UInt64 { (entry(key)?.marks ?? 0) | affixMarks(key) }

  /// How many tokens from a place on are the longest word or phrase, and the marks of all that fit.
  func find(at place: Int, in tokens: [Token], before end: Int) -> (length: Int, marks: UInt64) {
    guard place < end, tokens[place].kind != .mark else { return (0, 0) }
    let key = tokens[place].key
    var marks = affixMarks(key)
    var length = marks == 0 ? 0 : 1
    guard let entry = entry(key) else { return (length, marks) }
    marks |= entry.marks
    if entry.marks != 0 { length = 1 }
    for phrase in entry.phrases where place + phrase.words.count <= end {
      var isWhole = true
      for offset in 1..<phrase.words.count where tokens[place + offset].key != phrase.words[offset]
      {
        isWhole = false
        break
      }
      if isWhole {
        marks |= phrase.marks
        length = max(length, phrase.words.count)
      }
    }
    return (length, marks)
  }
}

/// Words and phrases to look for.
struct WordSet: Sendable {
  /// A box: languages hold dozens of sets and are handed on with every sentence.
  private final class Box: Sendable {
    let index: WordIndex
    init(_ index: WordIndex) { self.index = index }
  }

  private let box: Box
  fileprivate var index: WordIndex { box.index }

  /// Reads a list: words parted by spaces, phrases joined by `_`, `*` for any letters.
  init(_ list: String) {
    var index = WordIndex()
    index.insert(list, mark: 1)
    box = Box(index)
  }

  /// All that several sets hold.
  init(of sets: [WordSet]) {
    var index = WordIndex()
    for set in sets { index.insert(set, mark: 1) }
    box = Box(index)
  }

  /// Reads a list, and makes the plural of each word, or of the first of a phrase, by an ending.
  init(_ list: String, plural ending: String) {
    var index = WordIndex()
    index.insert(list, mark: 1)
    let plurals = list.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { entry in
      let words = entry.split(separator: "_", maxSplits: 1)
      let isPlural = words[0].hasSuffix("s") || words[0].hasSuffix("x") || words[0].contains("*")
      return isPlural ? nil : ([words[0] + ending] + words.dropFirst()).joined(separator: "_")
    }
    index.insert(plurals.joined(separator: " "), mark: 1)
    box = Box(index)
  }

  /// Whether a single word is in it as a whole, not by its beginning or end.
  func containsWhole(_ key: String) -> Bool { index.containsWhole(key) }

  /// Whether a word or a phrase of it may begin with a word.
  func mayBegin(_ key: String) -> Bool { index.mayBegin(key) }

  /// Whether it holds no word.
  var isEmpty: Bool { index.isEmpty }

  /// Whether a single word is in it.
  func contains(_ key: String) -> Bool { index.marks(of: key) != 0 }

  /// Whether a word is in it as a whole, by its end or by a long beginning.
  func explains(_ key: String) -> Bool { index.explains(key, marks: 1) }

  /// How many tokens from a place on are a word or a phrase of it; 0 for none.
  func length(at place: Int, in tokens: [Token], before end: Int) -> Int {
    index.find(at: place, in: tokens, before: end).length
  }
}
