extension SheetExtractor {
  /// A turn of phrase that stands in a sentence.
  typealias Found = (rule: MembershipRule, match: RuleMatcher.Match)

  /// Reads one sentence: its platforms, its members, its links.
  mutating func read(_ sentence: Range<Int>, in block: TextBlock) {
    var mentions = PlatformFinder(
      text, tokens, language, lexicon, acronyms: register.acronyms
    ).mentions(in: sentence).compactMap { withoutPersons($0) }
    let matcher = RuleMatcher(
      tokens: tokens, language: language, mentions: mentions, sentence: sentence)
    let links = foundLinks(matcher)
    let colon = announcingColon(mentions, sentence)
    var found: [Found] = []
    for (index, match) in matcher.matches(of: rules.membershipIndex)
    where !matcher.isDenied(match)
      && !links.contains(where: { ($0.match.begin..<$0.match.end).contains(match.pivot) })
    {
      let rule = rules.memberships[index]
      // Of rules that hang on the same word, with their lists on the same side, the first is taken.
      let isTaken = found.contains { other in
        other.match.pivot == match.pivot && other.match.lists.count >= match.lists.count
          && match.lists.allSatisfy { list in
            other.match.lists.contains {
              ($0.range.lowerBound < match.pivot) == (list.range.lowerBound < match.pivot)
            } || other.match.platforms.contains { list.range.overlaps(mentions[$0].tokens) }
          }
      }
      if isTaken { continue }
      var match = cutLists(of: match)
      // "trois groupes : A, B et C": parts, not members.
      if let colon { match.lists.removeAll { $0.range.lowerBound > colon } }
      if !match.lists.isEmpty { found.append((rule, match)) }
    }
    let before = register.focus
    settle(&mentions, found, links, sentence, block)
    noteAnnounced(sentence, mentions, before)
    for (rule, match) in found { take(match, of: rule, mentions, sentence) }
    for (rule, match) in links {
      guard let one = platform(match.platforms[0], mentions),
        let other = mentions[match.platforms[match.platforms.count - 1]].platform, one != other
      else { continue }
      link(rule.isReversed ? other : one, rule.isReversed ? one : other, rule.relation)
    }
  }

  /// A mention whose name ends before the name of a person; nil where nothing remains.
  private func withoutPersons(_ mention: PlatformMention) -> PlatformMention? {
    guard persons.hides(anyOf: mention.tokens) else { return mention }
    var mention = mention
    let name = persons.shown(of: mention.name)
    guard name.lowerBound == mention.name.lowerBound, !name.isEmpty else { return nil }
    mention.tokens = mention.tokens.lowerBound..<name.upperBound
    mention.name = name
    mention.aliases = []
    return mention
  }

  private func foundLinks(
    _ matcher: RuleMatcher
  ) -> [(rule: LinkRule, match: RuleMatcher.Match)] {
    matcher.matches(of: rules.linkIndex).filter {
      $0.match.platforms.count == 2 && !matcher.isDenied($0.match)
    }.map { (rules.links[$0.rule], $0.match) }
  }

  /// Finds what each mention means, and what the text goes on to speak of.
  private mutating func settle(
    _ mentions: inout [PlatformMention], _ found: [Found],
    _ links: [(rule: LinkRule, match: RuleMatcher.Match)], _ sentence: Range<Int>,
    _ block: TextBlock
  ) {
    // What stands in a list is a member there, whatever its noun.
    let lists = found.flatMap { $0.match.lists.map(\.range) }
    let inUse = Set(
      found.flatMap { $0.match.platforms + $0.match.further }.map { head(of: $0, mentions) }
        + links.flatMap(\.match.platforms))
    var isFirst = !startsWithPronoun(sentence)
    for index in mentions.indices {
      let mention = mentions[index]
      if mention.manner == .named { clear(mention.name) }
      if mention.isWeak, !inUse.contains(index), block.kind != .heading { continue }
      if !inUse.contains(index), lists.contains(where: { $0.contains(mention.name.lowerBound) }) {
        continue
      }
      let name = shownName(mention)
      var platform = register.settle(mention, name: name)
      if platform == nil, mention.manner == .pointingBack,
        register.focus == nil || inUse.contains(index)
      {
        platform = register.add(bare: mention, name: name)
      }
      let isLonger = mention.name.count > 1
      if platform == nil, mention.manner == .described,
        inUse.contains(index) && (isLonger || mention.tokens != mention.name)
          || isFirst && isLonger && !isAnnounced(mention, in: sentence)
      {
        platform = register.add(bare: mention, name: name, isNamed: false)
      }
      mentions[index].platform = platform
      if let platform, isFirst {
        if sentence.lowerBound == block.tokens.lowerBound { takeAnnounced(platform, mention) }
        register.focus = platform
        isFirst = false
      }
    }
  }

  /// "Il est composé de": it goes on with what the sentence before was about.
  private func startsWithPronoun(_ sentence: Range<Int>) -> Bool {
    guard register.focus != nil,
      let first = sentence.first(where: { tokens[$0].kind != .mark })
    else { return false }
    return language.subjectPronouns.contains(tokens[first].key)
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
      guard isOf, isHead else { break }
      mention -= 1
    }
    return mention
  }

  /// The platform of a mention, or of the one whose complement it is.
  func platform(_ mention: Int, _ mentions: [PlatformMention]) -> Int? {
    mentions[head(of: mention, mentions)].platform ?? mentions[mention].platform
  }

  /// A number before a platform noun: "2 groupes de travail".
  private func number(before mention: PlatformMention, in sentence: Range<Int>) -> Int? {
    let place =
      language.numbers[tokens[mention.tokens.lowerBound].key] != nil
      ? mention.tokens.lowerBound : mention.tokens.lowerBound - 1
    guard place >= sentence.lowerBound else { return nil }
    let count = Int(text.text(tokens[place].range)) ?? language.numbers[tokens[place].key]
    return count.flatMap { (2...20).contains($0) ? $0 : nil }
  }

  /// The colon behind "trois groupes de travail en sont issus".
  private func announcingColon(_ mentions: [PlatformMention], _ sentence: Range<Int>) -> Int? {
    for mention in mentions where mention.manner != .named && isAnnounced(mention, in: sentence) {
      let rest = mention.tokens.upperBound..<sentence.upperBound
      if let colon = rest.first(where: { tokens[$0].isMark(":") }) { return colon }
    }
    return nil
  }

  private func isAnnounced(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    number(before: mention, in: sentence) != nil
  }

  /// "La CSIL se compose de 2 groupes de travail": the next two that a paragraph begins with, or
  /// those behind the colon.
  private mutating func noteAnnounced(
    _ sentence: Range<Int>, _ mentions: [PlatformMention], _ before: Int?
  ) {
    for (index, mention) in mentions.enumerated() where mention.platform == nil {
      guard let count = number(before: mention, in: sentence),
        let parent = mentions[..<index].lazy.compactMap(\.platform).first ?? before
      else { continue }
      let rest = mentions[(index + 1)...]
      let colon = (mention.tokens.upperBound..<sentence.upperBound).first {
        tokens[$0].isMark(":")
      }
      guard let colon, !rest.isEmpty else {
        announced = (parent, mention.kind, count)
        return
      }
      for child in rest where child.tokens.lowerBound > colon {
        guard let child = child.platform, child != parent else { continue }
        register.setKind(of: child, to: mention.kind)
        link(child, parent, .partOf)
      }
      register.focus = parent
      return
    }
  }

  private mutating func takeAnnounced(_ platform: Int, _ mention: PlatformMention) {
    guard let (parent, kind, count) = announced, count > 0, platform != parent,
      mention.manner == .named
    else { return }
    announced = (parent, kind, count - 1)
    register.setKind(of: platform, to: kind)
    link(platform, parent, .partOf)
  }

  mutating func link(_ from: Int, _ to: Int, _ relation: PlatformRelation) {
    let link = SheetLink(
      from: register.entries[from].platform.name, to: register.entries[to].platform.name,
      relation: relation.rawValue)
    // No membership is seen under two line ends.
    guard seen.insert("\n\n" + link.from + "\n" + link.to).inserted else { return }
    reading.links.append(link)
    if relation == .partOf { register.setParent(of: from, to: to) }
  }

  private func shownName(_ mention: PlatformMention) -> String {
    let range =
      tokens[mention.name.lowerBound].range
      .lowerBound..<tokens[mention.name.upperBound - 1].range.upperBound
    return text.text(range).split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(
      separator: " ")
  }
}
