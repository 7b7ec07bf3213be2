/// A second look at a text that turns of phrase told little of.
///
/// A careful reader who knows by the end what a text is about reads it again in that light: the
/// agreement of the title is what its parties joined, and who acts in the text acts there.
extension SheetExtractor {
  /// What a text as a whole is about.
  struct Topic {
    /// The mention that names it.
    let mention: PlatformMention
    /// How much speaks for it.
    let weight: Int
  }

  /// Where the text spoke of a platform.
  struct Spoken {
    /// How.
    let mention: PlatformMention
    /// Whether a heading or the first line did.
    let isTitle: Bool
    /// Whether one of the first sentences did.
    let isEarly: Bool
  }

  /// Notes the platforms of a sentence for a second look.
  mutating func note(spoken mentions: [PlatformMention], in block: TextBlock) {
    sentencesRead += 1
    guard topic == nil, spoken.count < Self.topicReach else { return }
    let isFirst = sentencesRead == 1 && block.tokens.count <= 24
    for mention in mentions where !mention.isPlural && !mention.isKind {
      spoken.append(
        Spoken(
          mention: mention, isTitle: block.kind == .heading || isFirst,
          isEarly: sentencesRead <= Self.earlySentences))
    }
  }

  private static let topicReach = 200
  private static let earlySentences = 4

  /// Whether turns of phrase told of so few members that the text deserves a second look.
  var deservesSecondLook: Bool {
    guard items.count == 1, !language.instruments.isEmpty, !isOfMinutes, !hasHeader else {
      return false
    }
    let told = items[0].memberships.count { !Self.guesses.contains($0.rule) }
    return told <= Self.fewMembers
  }

  private static let fewMembers = 2
  /// Rules that take a body for what stands near it.
  private static let guesses: Set<String> = [
    bodyBeside.name, looseList.name, "list behind platform",
  ]

  /// The platform that most of the text speaks for.
  func findTopic() -> Topic? {
    var best: Topic?
    var weights: [String: Int] = [:]
    var nouns: [Word: Int] = [:]
    for spoken in spoken { nouns[shared.stem(spoken.mention.noun), default: 0] += 1 }
    var names: [String: PlatformMention] = [:]
    var order: [String] = []
    for spoken in spoken.map(withRepeatedEnd) where mayBeTopic(spoken.mention) {
      let key = NameKey.fold(shownName(spoken.mention))
      if names[key] == nil {
        names[key] = spoken.mention
        order.append(key)
        weights[key] = weight(of: spoken.mention)
      }
      weights[key, default: 0] +=
        (spoken.isTitle ? 3 : 0) + (spoken.isEarly ? 1 : 0)
        + (spoken.mention.acronym == nil ? 0 : 1)
    }
    for key in order {
      guard let mention = names[key], let own = weights[key] else { continue }
      let weight = own + min(4, nouns[shared.stem(mention.noun)] ?? 0)
      if weight > best?.weight ?? 0 { best = Topic(mention: mention, weight: weight) }
    }
    return best
  }

  /// Whether a mention says enough to be what a text is about: a name, or a description of some words.
  private func mayBeTopic(_ mention: PlatformMention) -> Bool {
    let isName =
      mention.manner == .named || mention.name.count > 1
      || isCapitalisedNoun(mention)
    let start = mention.name.lowerBound
    let isOwned =
      start > 0 && language.possessives.contains(tokens[start - 1].key)
    return isName && !isOwned && !persons.hides(anyOf: mention.name)
      && !language.sittings.contains(mention.noun)
  }

  /// "La Plate-Forme": a noun with a capital that it has from no sentence.
  private func isCapitalisedNoun(_ mention: PlatformMention) -> Bool {
    let noun = mention.name.lowerBound
    return !language.nounsAreCapitalised && tokens[noun].isCapitalised
      && !language.organs.contains(mention.noun) && noun > 0
      && language.determiners.contains(tokens[noun - 1].key)
  }

  private func weight(of mention: PlatformMention) -> Int {
    var weight = mention.isWeak ? 1 : 2
    if mention.manner == .described { weight -= 1 }
    if mention.name.contains(where: { tokens[$0].isQuote }) || !mention.aliases.isEmpty {
      weight += 2
    }
    if mention.kind == .group || language.organs.contains(mention.noun) { weight -= 2 }
    if mention.name.count > 2 { weight += 1 }
    return weight
  }

  /// "le plan grand froid", again and again: small words behind the noun that the text repeats there.
  private func withRepeatedEnd(_ spoken: Spoken) -> Spoken {
    let mention = spoken.mention
    guard mention.name.count == 1, !language.adjectivesPrecede,
      !tokens[mention.name.lowerBound].isAcronym
    else { return spoken }
    let noun = tokens[mention.name.lowerBound].key
    let places = tokens.indices.lazy.filter { tokens[$0].key == noun }.prefix(40)
    var best = mention.name
    for place in places {
      var end = place + 1
      while end < tokens.count, end - place < 5, tokens[end].kind == .word,
        !language.verbs.contains(tokens[end].key), !language.ofWords.contains(tokens[end].key),
        !language.innerWords.contains(tokens[end].key),
        !language.conjunctions.contains(tokens[end].key),
        !language.clauseOpeners.contains(tokens[end].key),
        !language.determiners.contains(tokens[end].key)
      {
        end += 1
      }
      let name = place..<end
      let isRepeated = places.contains { other in
        other != place && other + name.count <= tokens.count
          && name.indices.allSatisfy { tokens[$0].key == tokens[other + $0 - place].key }
      }
      if isRepeated, name.count > best.count { best = name }
    }
    guard best.count > mention.name.count else { return spoken }
    var named = mention
    named.tokens = best
    named.name = best
    named.manner = .named
    return Spoken(mention: named, isTitle: spoken.isTitle, isEarly: spoken.isEarly)
  }

  /// Begins the second reading with what the text is about.
  mutating func begin(with topic: Topic) {
    var mention = topic.mention
    mention.manner = .named
    mention.platform = nil
    clear(mention.name)
    guard let platform = register.settle(mention, name: shownName(mention)) else { return }
    topicPlatform = platform
    titlePlatform = platform
    register.focus = platform
  }

  /// The second of two readings, if it found much more than the first, or that what the first found
  /// belongs to a platform that has more of a name.
  static func better(of first: SheetExtractor, _ second: SheetExtractor) -> SheetExtractor {
    let before = first.items.first?.memberships.count ?? 0
    let found = second.items.first?.memberships.count ?? 0
    let isGuess = first.items.first?.memberships.allSatisfy { guesses.contains($0.rule) } ?? true
    let gain = isGuess ? 0 : leastGain
    return found > 0 && found >= before + gain ? second : first
  }

  private static let leastGain = 2
}
