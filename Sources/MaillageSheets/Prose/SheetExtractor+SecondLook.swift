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
    guard items.count == 1, !language.actingOpeners.isEmpty, !isOfMinutes, !hasHeader else {
      return false
    }
    let told = items[0].memberships.count { !Self.guesses.contains($0.rule) }
    return told <= Self.fewMembers
  }

  private static let fewMembers = 2
  /// Rules that take a body for what stands near it.
  private static let guesses: Set<String> = [bodyBeside.name, "list behind platform"]

  /// The platform that most of the text speaks for.
  func findTopic() -> Topic? {
    var best: Topic?
    var weights: [String: Int] = [:]
    var nouns: [Word: Int] = [:]
    for spoken in spoken { nouns[language.stem(spoken.mention.noun), default: 0] += 1 }
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
        (spoken.isTitle ? 3 : 0) + (spoken.isEarly ? 1 : 0) + (spoken.mention.acronym == nil ? 0 : 1)
    }
    for key in order {
      guard let mention = names[key], let own = weights[key] else { continue }
      let weight = own + min(4, nouns[language.stem(mention.noun)] ?? 0)
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
    if mention.name.contains(where: { tokens[$0].isQuote }) || !mention.aliases.isEmpty { weight += 2 }
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

  /// The members that the readings of a text found.
  static func better(of first: SheetExtractor, _ second: SheetExtractor) -> SheetExtractor {
    let found = second.items.first?.memberships.count ?? 0
    return found >= first.items.first?.memberships.count ?? 0 && found > 0 ? second : first
  }
}

/// Who acts in a text about one platform.
extension SheetExtractor {
  /// What a body that acts in such a text stands under.
  static let actsThere = MembershipRule("acts there", ":", .member, .check)

  /// Takes the bodies of a sentence that do something or with whom something is done.
  mutating func takeActors(in sentence: Range<Int>, _ mentions: [PlatformMention]) {
    guard let topicPlatform, !rules.without.contains(Self.actsThere.name), sentence.count <= 160 else {
      return
    }
    let named = mentions.first { $0.platform != nil && $0.manner != .described }?.platform
    let platform = named ?? register.focus ?? topicPlatform
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard let role = openingOfActors(at: place, in: sentence, mentions),
        !isUncertain(place, sentence)
      else {
        place += 1
        continue
      }
      let list = place..<splitter.end(of: place..<sentence.upperBound)
      let bodies = leadingBodies(of: list, mentions)
      guard let last = bodies.last, !isDoneToOthers(bodies, in: sentence),
        bodies.count > 1 || isLoneActor(bodies[0].tokens, at: place, in: sentence),
        !isSaid(from: place, in: sentence),
        endsCleanly(last.tokens, in: sentence)
      else {
        place += 1
        continue
      }
      let verb = roleOfVerb(behind: last.tokens.upperBound, in: sentence)
      add(bodies, to: platform, Self.actsThere, verb ?? role)
      place = max(last.tokens.upperBound, place + 1)
    }
  }

  /// The role of the bodies that stand at a place, if nothing before it makes them somebody's or a
  /// place.
  private func openingOfActors(
    at place: Int, in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> Role? {
    let token = tokens[place]
    guard token.kind == .word, !persons.hides(place),
      !mentions.contains(where: { $0.tokens.contains(place) && $0.platform != nil })
    else { return nil }
    let isArticle =
      language.determiners.contains(token.key) && !language.ofWords.contains(token.key)
      && language.fusedPrepositions[token.key] == nil
      || language.numbers[token.key] != nil
    let before = place > sentence.lowerBound ? tokens[place - 1] : nil
    let isBehindArticle = before.map { language.determiners.contains($0.key) } ?? false
    guard isArticle || token.isCapitalised && !isBehindArticle else { return nil }
    guard let before else { return .member }
    if before.kind == .mark { return before.isMark("(") ? nil : .member }
    if language.actingOpeners.contains(before.key) || language.verbs.contains(before.key) {
      return .member
    }
    // "de la Ville", "chez l'AMO", and an apposition
    let isHeld =
      language.ofWords.contains(before.key) || language.innerWords.contains(before.key)
      || language.placeWords.contains(before.key) || before.isCapitalised
      || language.adverbials.contains(before.key) || language.determiners.contains(before.key)
    return isHeld || !isArticle ? nil : .member
  }

  /// "il ajoute que la police et le parquet": what somebody only says of others.
  private func isSaid(from place: Int, in sentence: Range<Int>) -> Bool {
    guard place > sentence.lowerBound,
      language.clauseOpeners.contains(tokens[place - 1].key), !language.relatives.isEmpty
    else { return false }
    return (max(sentence.lowerBound, place - 4)..<place).contains {
      PersonWords.saying.contains(tokens[$0].key) || language.asideVerbs.contains(tokens[$0].key)
    }
  }

  /// One body alone acts if it is the subject of a verb, or behind "par" or "avec".
  private func isLoneActor(_ body: Range<Int>, at place: Int, in sentence: Range<Int>) -> Bool {
    let end = body.upperBound
    guard !isBareWord(body) || roleOfVerb(behind: end, in: sentence) != nil else { return false }
    let isSubject =
      end < sentence.upperBound && language.verbs.contains(tokens[end].key)
      && !tokens[end].isCapitalised
    let isPartner =
      place > sentence.lowerBound && language.actingOpeners.contains(tokens[place - 1].key)
    return isSubject || isPartner
  }
}
