/// Words and phrases, each with the marks of the lists it stands in.
///
/// Lists are written as words parted by spaces; the words of a phrase are joined by `_`, and `*` at
/// either end of a word stands for any letters. All lists that are asked about the same word share
/// one index, so that a word is looked up once.
struct WordIndex: Sendable {
  /// What begins with a word: itself, and the phrases behind it.
  private struct Entry: Sendable {
    var marks: UInt64 = 0
    var phrases: [(words: [Word], marks: UInt64)] = []
  }

  private var entries = WordTable<Entry>()
  /// Beginnings of words, and ends.
  private var prefixes = AffixTable()
  private var suffixes = AffixTable()

  /// Adds a list under a mark.
  mutating func insert(_ list: String, mark: UInt64) {
    for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if entry.contains("_") || (entry.contains("'") && Self.words(of: entry).count > 1) {
        let parts = entry.split(separator: "_").flatMap { Self.words(of: $0) }
        entries.update(parts[0], default: Entry()) { $0.phrases.append((parts, mark)) }
      } else if entry.hasPrefix("*") {
        suffixes.insert(end: Word(entry.dropFirst()), marks: mark)
      } else if entry.hasSuffix("*") {
        prefixes.insert(beginning: Word(entry.dropLast()), marks: mark)
      } else {
        entries.update(Word(entry), default: Entry()) { $0.marks |= mark }
      }
    }
  }

  /// Adds all that a set holds under a mark.
  mutating func insert(_ set: WordSet, mark: UInt64) {
    for (place, word) in set.index.entries.words.enumerated() {
      let entry = set.index.entries[at: place]
      entries.update(word, default: Entry()) {
        if entry.marks != 0 { $0.marks |= mark }
        $0.phrases += entry.phrases.map { ($0.words, mark) }
      }
    }
    for (part, _) in set.index.prefixes.parts { prefixes.insert(beginning: part, marks: mark) }
    for (part, _) in set.index.suffixes.parts { suffixes.insert(end: part, marks: mark) }
  }

  /// A bit for each word that something in it begins with; all bits where it has beginnings or ends.
  fileprivate var bits: UInt64 {
    prefixes.isEmpty && suffixes.isEmpty ? entries.words.reduce(0) { $0 | $1.bit } : .max
  }

  /// Whether it holds no word.
  var isEmpty: Bool { entries.isEmpty && prefixes.isEmpty && suffixes.isEmpty }

  /// A word, or an elided article and the word behind it.
  private static func words(of part: Substring) -> [Word] {
    guard let apostrophe = part.firstIndex(of: "'"), part.index(after: apostrophe) < part.endIndex,
      Tokeniser.elided.contains(Word(part[..<apostrophe]))
    else { return [Word(part)] }
    return [Word(part[...apostrophe]), Word(part[part.index(after: apostrophe)...])]
  }

  /// Whether a word may have one of the beginnings or ends; false only if it has none.
  @inline(__always)
  private func mayHaveAffix(_ word: Word) -> Bool {
    prefixes.mayBegin(word) || suffixes.mayEnd(word)
  }

  /// Whether a word may have marks, or begin a phrase; false only if it does not. Most words that are
  /// asked about are turned away here.
  @inline(__always)
  func mayHold(_ word: Word) -> Bool { entries.mayHold(word) || mayHaveAffix(word) }

  /// The marks of the beginnings and ends that a word has.
  @inline(__always)
  private func affixMarks(_ word: Word) -> UInt64 { mayHaveAffix(word) ? searchAffixes(word) : 0 }

  private func searchAffixes(_ word: Word) -> UInt64 {
    var marks: UInt64 = 0
    for affix in prefixes.near(beginningOf: word) where affix.isHead(of: word) {
      let (part, own) = prefixes.parts[affix.number]
      if word.hasPrefix(part) { marks |= own }
    }
    for affix in suffixes.near(endOf: word) where affix.isTail(of: word) {
      let (part, own) = suffixes.parts[affix.number]
      if Self.ends(word, with: part) { marks |= own }
    }
    return marks
  }

  /// Whether a word stands in a list of these marks as a whole, by its end or by a beginning of six
  /// letters or more.
  func explains(_ word: Word, marks: UInt64) -> Bool {
    if let place = entries.place(of: word), entries[at: place].marks & marks != 0 { return true }
    for affix in prefixes.near(beginningOf: word) where affix.isHead(of: word) {
      let (part, own) = prefixes.parts[affix.number]
      if own & marks != 0, part.length >= 6, word.hasPrefix(part) { return true }
    }
    for affix in suffixes.near(endOf: word) where affix.isTail(of: word) {
      let (part, own) = suffixes.parts[affix.number]
      if own & marks != 0, Self.ends(word, with: part) { return true }
    }
    return false
  }

  private static func ends(_ word: Word, with part: Word) -> Bool {
    word.length > part.length && word.hasSuffix(part)
  }

  /// Whether a word or a phrase may begin with a word.
  fileprivate func mayBegin(_ word: Word) -> Bool {
    entries.contains(word) || affixMarks(word) != 0
  }

  fileprivate func containsWhole(_ word: Word) -> Bool {
    entries.place(of: word).map { entries[at: $0].marks != 0 } ?? false
  }

  /// The marks of a single word.
  func marks(of word: Word) -> UInt64 {
    (entries.place(of: word).map { entries[at: $0].marks } ?? 0) | affixMarks(word)
  }

  /// How many tokens from a place on are the longest word or phrase, and the marks of all that fit.
  @inline(__always)
  func find(at place: Int, in tokens: [Token], before end: Int) -> (length: Int, marks: UInt64) {
    guard place < end, tokens[place].kind != .mark, mayHold(tokens[place].key) else {
      return (0, 0)
    }
    return search(at: place, in: tokens, before: end)
  }

  fileprivate func search(
    at place: Int, in tokens: [Token], before end: Int
  ) -> (length: Int, marks: UInt64) {
    var marks = affixMarks(tokens[place].key)
    var length = marks == 0 ? 0 : 1
    guard let entry = entries.place(of: tokens[place].key) else { return (length, marks) }
    if entries[at: entry].marks != 0 {
      marks |= entries[at: entry].marks
      length = 1
    }
    for phrase in entries[at: entry].phrases where place + phrase.words.count <= end {
      let words = phrase.words
      var isWhole = true
      for offset in 1..<words.count where tokens[place + offset].key != words[offset] {
        isWhole = false
        break
      }
      if isWhole {
        marks |= phrase.marks
        length = max(length, words.count)
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
  /// A bit for each word that a word or phrase of it begins with; all bits where ends or beginnings of
  /// words are looked for. Most words that a small set is asked about are turned away here.
  private let bits: UInt64
  fileprivate var index: WordIndex { box.index }

  private init(_ index: WordIndex) {
    box = Box(index)
    bits = index.bits
  }

  /// Reads a list: words parted by spaces, phrases joined by `_`, `*` for any letters.
  init(_ list: String) {
    var index = WordIndex()
    index.insert(list, mark: 1)
    self.init(index)
  }

  /// All that several sets hold.
  init(of sets: [WordSet]) {
    var index = WordIndex()
    for set in sets { index.insert(set, mark: 1) }
    self.init(index)
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
    self.init(index)
  }

  /// Whether a single word is in it as a whole, not by its beginning or end.
  func containsWhole(_ word: Word) -> Bool { box.index.containsWhole(word) }

  /// Whether a word or a phrase of it may begin with a word.
  @inline(__always)
  func mayBegin(_ word: Word) -> Bool { bits & word.bit != 0 && box.index.mayBegin(word) }

  /// Whether it holds no word.
  var isEmpty: Bool { box.index.isEmpty }

  /// Whether a single word is in it.
  @inline(__always)
  func contains(_ word: Word) -> Bool {
    bits & word.bit != 0 && box.index.marks(of: word) != 0
  }

  /// Whether a single word is in it.
  func contains(_ word: some StringProtocol) -> Bool { contains(Word(word)) }

  /// Whether a word is in it as a whole, by its end or by a long beginning.
  func explains(_ word: Word) -> Bool { box.index.explains(word, marks: 1) }

  /// How many tokens from a place on are a word or a phrase of it; 0 for none.
  @inline(__always)
  func length(at place: Int, in tokens: [Token], before end: Int) -> Int {
    guard place < end, tokens[place].kind != .mark, bits & tokens[place].key.bit != 0 else {
      return 0
    }
    return box.index.search(at: place, in: tokens, before: end).length
  }
}
