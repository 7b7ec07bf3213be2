extension SheetExtractor {
  /// A turn of phrase that stands in a sentence.
  typealias Found = (rule: MembershipRule, match: RuleMatcher.Match)

  /// Reads one sentence: its platforms, its members, its links.
  mutating func read(_ sentence: Range<Int>, in block: TextBlock) {
    var mentions = PlatformFinder(
      text, tokens, shared, lexicon, acronyms: register.acronyms,
      names: register.plainNames, heads: register.heads
    ).mentions(in: sentence).compactMap { withoutPersons($0) }.map { namedByHeading($0, in: block) }
    if let part = announcedPart(sentence, in: block) {
      mentions.removeAll { $0.tokens.overlaps(part.tokens) }
      mentions.insert(part, at: 0)
    }
    if namesKindFirst(mentions, in: sentence) { mentions.removeFirst() }
    if block.kind == .heading { nameWhole(&mentions, in: sentence) }
    if mentions.isEmpty { turnToEndOfName(block) }
    var (found, links) = turns(in: sentence, mentions)
    let isAboutNothing = mentions.isEmpty && register.focus == nil && titlePlatform == nil
    // « Les Tilleuls » rassemble A et B: a name in quotation marks is no member of what was spoken of.
    let isQuoted = mentions.isEmpty && sentence.contains { tokens[$0].isQuote }
    if found.isEmpty || isAboutNothing || isQuoted, links.isEmpty, block.kind != .heading,
      let name = platformByUse(in: sentence, mentions),
      found.isEmpty || isAboutNothing || tokens[name.name.lowerBound - 1].isQuote
    {
      mentions.append(name)
      mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      register.note(nameByUse: register.add(title: shownName(name), kind: name.kind))
      (found, links) = turns(in: sentence, mentions)
      if let place = mentions.firstIndex(where: { $0.tokens == name.tokens }) {
        for index in found.indices where found[index].match.platforms.isEmpty {
          found[index].match.platforms = [place]
        }
      }
    }
    cutAtOtherPlatforms(&found, mentions)
    turnToLast(sentence)
    turnToThing(sentence, found, mentions)
    noteThing(sentence, mentions)
    let before = register.focus
    focusBefore = startsWithPronoun(sentence, mentions) ? before : nil
    let known = register.entries.count
    settle(&mentions, found, links, sentence, block)
    noteAnnounced(sentence, mentions, before)
    trace(mentions)
    let count = reading.memberships.count
    for (rule, match) in found { take(match, of: rule, mentions, sentence) }
    // Beside a turn of phrase, bodies are more often something else.
    if reading.memberships.count == count, links.isEmpty, block.kind != .heading, !isAmongOthers {
      takeActors(in: sentence, mentions)
      if reading.memberships.count == count, !notedLooseLists(in: sentence, mentions) {
        takeBodies(in: sentence, mentions)
      }
    }
    note(spoken: mentions, in: block)
    for (rule, match) in links { take(match, of: rule, mentions, before ?? titlePlatform) }
    noteParts(
      mentions, in: sentence, of: block, before ?? titlePlatform,
      new: known..<register.entries.count)
    lastMention = mentions.last.map { ($0, sentence.upperBound) }
    noteSubject(of: sentence, mentions)
    for mention in mentions { linkInnerName(mention) }
    if links.isEmpty, block.kind == .paragraph { linkByPreposition(mentions, found, sentence) }
  }

  /// The turns of phrase that stand in a sentence: those of memberships, those of links.
  private func turns(
    in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> (found: [Found], links: [(rule: LinkRule, match: RuleMatcher.Match)]) {
    let matcher = RuleMatcher(
      tokens: tokens, language: shared, mentions: mentions, sentence: sentence)
    // "l'organe de concertation de la commune": a kind of thing is linked to nothing.
    let links = foundLinks(matcher).filter { link in
      !link.match.platforms.contains { place in
        mentions[place].isKind && mentions[place].manner == .described
          || mentions.count > 1 && isBodyAsWell(mentions[place])
          || beginsListOfBodies(mentions[place], in: sentence)
      }
    }
    let colon = announcingColon(mentions, sentence)
    var found: [Found] = []
    for (index, match) in matcher.matches(of: rules.membershipIndex)
    where !matcher.isDenied(match)
      && !links.contains(where: { states($0.match, match) })
    {
      let rule = rules.memberships[index]
      if isDefinition(sentence, mentions) { continue }
      // "un lieu de rencontre entre A et B" names no platform.
      if match.isExact, match.platforms.contains(where: { mentions[$0].isKind }) { continue }
      // What stands in brackets behind a name may be its short form.
      let isShortForm = match.lists.contains { list in
        match.platforms.contains { mentions[$0].tokens.contains(list.range.lowerBound) }
      }
      if isShortForm { continue }
      if rule.pattern.hasSubject, matcher.hasOtherSubject(match) { continue }
      if isNoun(match.pivot, in: sentence) || isOfItself(rule, match, mentions) { continue }
      // "Organe du contrat, la commission suit le programme": no member of the programme.
      let isPlatform = { (list: Range<Int>) in
        list.upperBound == match.pivot
          && mentions.contains { $0.manner == .named && $0.tokens.upperBound == list.upperBound }
      }
      if rule.name == "follows", match.lists.contains(where: { isPlatform($0.range) }) { continue }
      // Of rules that hang on the same word, with their lists on the same side, the first is taken.
      let isTaken = found.contains { other in
        other.match.pivot == match.pivot && other.rule.confidence >= rule.confidence
          && other.match.lists.count >= match.lists.count
          && match.lists.allSatisfy { list in
            other.match.lists.contains {
              ($0.range.lowerBound < match.pivot) == (list.range.lowerBound < match.pivot)
            } || other.match.platforms.contains { list.range.overlaps(mentions[$0].tokens) }
          }
      }
      if isTaken { continue }
      var match = cutLists(of: match)
      // "trois groupes : A, B et C": parts, not members.
      if let colon, match.pivot <= colon { match.lists.removeAll { $0.range.lowerBound > colon } }
      match.lists.removeAll { isOfOtherThings($0.range, in: sentence, mentions) }
      match.lists = match.lists.flatMap { withCompanions(apart: $0, role: rule.role) }
      cutAtQuotedName(&match, mentions)
      if match.platforms.isEmpty, let spokenOf = mentionBeforeRelative(match, mentions, sentence) {
        match.platforms = [spokenOf]
      }
      if !match.lists.isEmpty { found.append((rule, match)) }
    }
    takeOverPlatforms(&found)
    return (found, links)
  }

  /// "The Partnership plans its work through a Board": where nouns and verbs look alike, a word behind a
  /// possessive is none of the verbs.
  private func isNoun(_ pivot: Int, in sentence: Range<Int>) -> Bool {
    !language.frontJoins.isEmpty && pivot > sentence.lowerBound
      && language.possessives.contains(tokens[pivot - 1].key)
      && language.verbs.contains(tokens[pivot].key)
  }

  /// "The project board meets monthly": no member of what the sentence before was about.
  private func isOfItself(
    _ rule: MembershipRule, _ match: RuleMatcher.Match, _ mentions: [PlatformMention]
  ) -> Bool {
    rule.name == "meets"
      && match.lists.contains { list in
        let place = firstMention(endingAfter: list.range.lowerBound, mentions)
        return place < mentions.count && mentions[place].tokens.contains(list.range.lowerBound)
          && mentions[place].tokens.upperBound >= list.range.upperBound
      }
  }

  /// "le projet A, que porte l'AMO, et le projet B, porté par l'asbl": a list ends before a platform of
  /// which something else is said.
  private func cutAtOtherPlatforms(_ found: inout [Found], _ mentions: [PlatformMention]) {
    guard found.count > 1 else { return }
    let uses = found.map { (pivot: $0.match.pivot, platforms: $0.match.platforms) }
    var emptied: [Int] = []
    for index in found.indices {
      let own = uses[index]
      for place in found[index].match.lists.indices {
        let list = found[index].match.lists[place].range
        let other = uses.lazy.filter { $0.pivot != own.pivot }.flatMap { use in
          use.platforms.filter { mentions[$0].manner == .named }.map { (use.pivot, mentions[$0]) }
        }.filter { pivot, mention in
          mention.tokens.lowerBound >= list.lowerBound && pivot > mention.tokens.upperBound
            && mention.tokens.upperBound <= list.upperBound && list.lowerBound > own.pivot
        }.map(\.1.tokens.lowerBound).min()
        guard var end = other else { continue }
        while end > list.lowerBound,
          tokens[end - 1].isMark(",") || language.conjunctions.contains(tokens[end - 1].key)
        {
          end -= 1
        }
        found[index].match.lists[place].range = list.lowerBound..<end
        if end == list.lowerBound, emptied.last != index { emptied.append(index) }
      }
    }
    for index in emptied.reversed() {
      found[index].match.lists.removeAll { $0.range.isEmpty }
      if found[index].match.lists.isEmpty { found.remove(at: index) }
    }
  }

  /// A mention whose name ends before the name of a person; nil where nothing remains.
  private func withoutPersons(_ mention: PlatformMention) -> PlatformMention? {
    guard persons.hides(anyOf: mention.tokens) else { return mention }
    var mention = mention
    if let tail = behindPerson(mention) {
      mention.name = tail
      mention.tokens = tail.lowerBound..<mention.tokens.upperBound
      return mention
    }
    var name = persons.shown(of: mention.name)
    while let last = name.last, last > name.lowerBound, isSmall(tokens[last].key) {
      name = name.dropLast()
    }
    guard name.lowerBound == mention.name.lowerBound, !name.isEmpty else { return nil }
    // Where the noun stands last, what is left without it names nothing.
    if !language.frontJoins.isEmpty, name.count < mention.name.count,
      !name.contains(where: { shared.baseNoun(tokens[$0].key) == mention.noun })
    {
      return nil
    }
    mention.tokens = mention.tokens.lowerBound..<name.upperBound
    mention.name = name
    mention.aliases = []
    return mention
  }

  /// "Workforce Quint Planning Group": where names stand before their noun, what is behind words that may be
  /// the name of a person.
  private func behindPerson(_ mention: PlatformMention) -> Range<Int>? {
    guard language.adjectivesPrecede, mention.acronym == nil,
      !persons.hides(surelyAnyOf: mention.name),
      let hidden = mention.name.last(where: { persons.hides($0) }),
      mention.name.upperBound - hidden > 2, tokens[hidden + 1].isCapitalised,
      tokens[mention.name.upperBound - 1].key == mention.noun
    else { return nil }
    return hidden + 1..<mention.name.upperBound
  }

  /// "on y retrouve le Relais social, l'hôpital et la police": the first body of a list.
  private func beginsListOfBodies(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    let end = mention.tokens.upperBound
    guard mention.isWeak, end + 1 < sentence.upperBound, tokens[end].isMark(",") else {
      return false
    }
    let rest = end + 1..<splitter.end(of: end + 1..<sentence.upperBound)
    guard !rest.isEmpty else { return false }
    let entries = splitter.entries(of: rest, isExplicit: false)
    return entries.count >= 2 && entries.allSatisfy { beginsAsBody($0.tokens) }
  }

  private func isSmall(_ word: Word) -> Bool {
    language.ofWords.contains(word) || language.determiners.contains(word)
      || language.innerWords.contains(word) || language.conjunctions.contains(word)
  }

  /// "Il est composé de": it goes on with what the sentence before was about.
  func startsWithPronoun(_ sentence: Range<Int>, _ mentions: [PlatformMention]) -> Bool {
    guard register.focus != nil,
      let first = sentence.first(where: { tokens[$0].kind != .mark })
    else { return false }
    // "C'est ainsi que la plateforme est née"
    let isCleft =
      language.clefts.length(at: first, in: tokens, before: sentence.upperBound) > 0
      && sentence.prefix(8).contains { language.cleftJoins.contains(tokens[$0].key) }
    if isCleft { return false }
    if shared.isSubjectPronoun(first, tokens) { return true }
    // "Née en 2008, elle est": behind what leads in.
    let isApposition =
      !language.adverbials.contains(tokens[first].key)
      && language.clauseOpeners.length(at: first, in: tokens, before: sentence.upperBound) == 0
      && !language.determiners.contains(tokens[first].key)
    let pronoun = sentence.prefix(24).dropFirst().first {
      shared.isSubjectPronoun($0, tokens) && tokens[$0 - 1].isMark(",")
    }
    guard isApposition, let pronoun else { return false }
    // "Quant au groupe A, il est animé": named right before.
    return !mentions.contains {
      $0.manner == .named
        && ($0.tokens.upperBound == pronoun - 1 || $0.name.lowerBound <= sentence.lowerBound + 1)
    }
  }

  /// "le comité d'accompagnement du projet": what is said is said of the committee.
  func head(of mention: Int, _ mentions: [PlatformMention]) -> Int {
    var mention = mention
    while mention > 0 {
      let own = mentions[mention]
      let between = mentions[mention - 1].tokens.upperBound..<own.name.lowerBound
      let isOf =
        !between.isEmpty
        && between.allSatisfy {
          language.ofWords.contains(tokens[$0].key) || language.determiners.contains(tokens[$0].key)
        } && between.contains { language.ofWords.contains(tokens[$0].key) }
      // "meeting of the Board": a bare noun is no head where names stand before the noun, but "de
      // zorgraad van de Eerstelijnszone" is.
      let before = mentions[mention - 1]
      let isHead =
        !language.adjectivesPrecede || before.manner == .named || before.kind == .platform
      // "le contrat du réseau", "het charter van een buurtnetwerk": who signs it joins the network.
      let isInstrument = before.isWeak && before.name.count == 1 && !own.isWeak && !own.isKind
      guard isOf, isHead, !isInstrument else { break }
      mention -= 1
    }
    return mention
  }

  /// The platform of a mention, or of the one whose complement it is.
  func platform(_ mention: Int, _ mentions: [PlatformMention]) -> Int? {
    mentions[head(of: mention, mentions)].platform ?? mentions[mention].platform
  }

  /// The colon behind "trois groupes de travail en sont issus".
  private func announcingColon(_ mentions: [PlatformMention], _ sentence: Range<Int>) -> Int? {
    for mention in mentions where mention.manner != .named && isAnnounced(mention, in: sentence) {
      let rest = mention.tokens.upperBound..<sentence.upperBound
      if let colon = rest.first(where: { tokens[$0].isMark(":") }) { return colon }
    }
    return nil
  }

  func shownName(_ mention: PlatformMention) -> String { inNominative(mention) }
}
