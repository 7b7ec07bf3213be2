/// Lists of bodies in a sentence about a platform that no turn of phrase accounts for.
extension SheetExtractor {
  /// What such a list stands under.
  static let bodiesBeside = MembershipRule("bodies beside platform", ":", .member, .check)

  /// Takes the first list of two bodies or more beside a platform: its subject ("La police, le CPAS et
  /// l'école … au sein de la plateforme"), or what stands behind "entre" or "avec".
  mutating func takeRun(in sentence: Range<Int>, _ mentions: [PlatformMention]) {
    guard !language.listOpeners.isEmpty, sentence.count <= 120,
      let mention = mentions.first(where: { $0.platform != nil && $0.manner != .described }),
      let platform = mention.platform, !isUncertain(sentence)
    else { return }
    let subject = sentence.lowerBound..<mention.tokens.lowerBound
    var starts = sentence.filter { place in
      place >= mention.tokens.upperBound && place + 1 < sentence.upperBound
        && language.listOpeners.contains(tokens[place].key)
        && !language.liaisons.contains(tokens[place - 1].key)
    }.map { $0 + 1 }
    if subject.count >= 4 { starts.insert(sentence.lowerBound, at: 0) }
    for start in starts {
      let end = start == sentence.lowerBound ? subject.upperBound : sentence.upperBound
      let list = start..<splitter.end(of: start..<end)
      guard !list.isEmpty, !mentions.contains(where: { $0.name.lowerBound == firstName(of: list) })
      else { continue }
      let entries = splitter.entries(of: list, isExplicit: false)
      let bodies = entries.prefix { isStrongBody($0.tokens) }
      guard bodies.count >= 2, bodies.count == entries.count || bodies.count >= 3 else { continue }
      let count = reading.memberships.count
      add(Array(bodies), to: platform, Self.bodiesBeside, .member)
      if reading.memberships.count > count { return }
    }
  }

  private func firstName(of list: Range<Int>) -> Int {
    list.first { !language.determiners.contains(tokens[$0].key) } ?? list.lowerBound
  }

  /// Whether a sentence denies or only wishes what it says.
  private func isUncertain(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      language.negations.length(at: $0, in: tokens, before: sentence.upperBound) > 0
        || language.conditionals.length(at: $0, in: tokens, before: sentence.upperBound) > 0
    }
  }

  /// Whether an entry is a body by its first words: a table knows it, or it is an acronym.
  private func isStrongBody(_ entry: Range<Int>) -> Bool {
    guard entry.count <= 12 else { return false }
    var place = firstName(of: entry)
    while place < entry.upperBound,
      language.ofWords.contains(tokens[place].key) || language.determiners.contains(tokens[place].key)
        || language.numbers[tokens[place].key] != nil || tokens[place].kind == .number
        || language.representatives.contains(tokens[place].key)
    {
      place += 1
    }
    guard place < entry.upperBound else { return false }
    return tokens[place].isAcronym
      || lexicon.heads(at: place, tokens, before: entry.upperBound).isBody
  }
}
