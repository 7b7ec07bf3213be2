/// How the platforms of a text stand to each other.
extension SheetExtractor {
  func foundLinks(
    _ matcher: RuleMatcher
  ) -> [(rule: LinkRule, match: RuleMatcher.Match)] {
    if matcher.mentions.isEmpty, rules.linksNamePlatforms { return [] }
    return matcher.matches(of: rules.linkIndex).filter {
      $0.match.platforms.count == rules.links[$0.rule].platformCount
        && !matcher.isDenied($0.match)
    }.map { (rules.links[$0.rule], $0.match) }
  }

  /// Whether what seems to tell of members tells how platforms stand to each other: "the Board works
  /// with the Forum". Of "there is a board with A and B" the list stands behind that.
  func states(_ link: RuleMatcher.Match, _ membership: RuleMatcher.Match) -> Bool {
    link.contains(membership.pivot)
      && membership.lists.contains { $0.range.lowerBound < link.end }
  }

  /// Links the platforms of a turn of phrase: "the Board oversees the Cell and the Forum" tells of two.
  mutating func take(
    _ match: RuleMatcher.Match, of rule: LinkRule, _ mentions: [PlatformMention], _ before: Int?
  ) {
    guard let last = match.platforms.last else { return }
    var ones: [Int] = []
    if rule.pattern.beginsWithPronoun {
      ones = [before].compactMap { $0 }
    } else if rule.isOfFocus {
      ones = [subject(of: match, mentions) ?? before].compactMap { $0 }
    } else {
      ones = several(mentions[match.platforms[0]])
      if ones.isEmpty { ones = [platform(match.platforms[0], mentions)].compactMap { $0 } }
    }
    for mention in [last] + match.further {
      guard let other = mentions[mention].platform else { continue }
      for one in ones where one != other {
        guard let relation = rule.relation else {
          unite(one, other)
          continue
        }
        link(rule.isReversed ? other : one, rule.isReversed ? one : other, relation)
      }
    }
    // "La coordination a créé un groupe": what follows is about the group.
    if rule.isReversed, rule.relation == .partOf, match.further.isEmpty,
      mentions[last].isIntroduced, let created = mentions[last].platform
    {
      register.focus = created
    }
  }

  /// "Les conclusions du comité sont transmises au conseil": the platform before what is said.
  private func subject(of match: RuleMatcher.Match, _ mentions: [PlatformMention]) -> Int? {
    mentions.indices.last {
      mentions[$0].tokens.upperBound <= match.pivot && !match.platforms.contains($0)
        && mentions[$0].platform != nil
    }.flatMap { mentions[$0].platform }
  }

  /// "ein Netzwerk, das als Plattform Wohnen bekannt ist": two names of one platform.
  private mutating func unite(_ one: Int, _ other: Int) {
    let kept = register.unite(one, other)
    let left = kept == one ? other : one
    if titlePlatform == left { titlePlatform = kept }
    if named == left { named = kept }
    if heading == left { heading = kept }
  }

  /// "Community Planning Partnership Board": a name that ends with a second platform noun is that of an
  /// organ of what the name before it says.
  mutating func linkInnerName(_ mention: PlatformMention) {
    guard language.adjectivesPrecede, !language.nounsAreCapitalised, mention.manner == .named,
      let platform = mention.platform, mention.name.count >= 3,
      let last = mention.name.last, tokens[last].isCapitalised,
      mention.name.allSatisfy({ !language.ofWords.contains(tokens[$0].key) })
    else { return }
    let finder = PlatformFinder(text, tokens, shared, lexicon, acronyms: register.acronyms)
    let inner = mention.name.dropLast().last { place in
      guard place > mention.name.lowerBound, tokens[place].isCapitalised,
        let noun = finder.noun(at: place, before: last)
      else { return false }
      return noun.kind == .platform && place + noun.length <= last
    }
    guard let inner, finder.noun(at: last, before: last + 1)?.kind == .platform else { return }
    let name = string(of: mention.name.lowerBound..<inner + 1)
    let whole = register.add(title: name, kind: .platform)
    if whole != platform { link(platform, whole, .partOf) }
  }

  /// A number before a platform noun: "2 groupes de travail".
  func number(before mention: PlatformMention, in sentence: Range<Int>) -> Int? {
    let place =
      language.numbers[tokens[mention.tokens.lowerBound].key] != nil
      ? mention.tokens.lowerBound : mention.tokens.lowerBound - 1
    guard place >= sentence.lowerBound else { return nil }
    let count = Int(text.text(tokens[place].range)) ?? language.numbers[tokens[place].key]
    return count.flatMap { (2...20).contains($0) ? $0 : nil }
  }

  func isAnnounced(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    number(before: mention, in: sentence) != nil
  }

  /// "La CSIL se compose de 2 groupes de travail": the next two that a paragraph begins with, or
  /// those behind the colon.
  mutating func noteAnnounced(
    _ sentence: Range<Int>, _ mentions: [PlatformMention], _ before: Int?
  ) {
    for (index, mention) in mentions.enumerated() {
      guard let count = number(before: mention, in: sentence),
        let parent = mentions[..<index].lazy.compactMap(\.platform).first
          ?? before.map({ wholeOf($0) })
      else { continue }
      let rest = mentions[(index + 1)...]
      let colon = (mention.tokens.upperBound..<sentence.upperBound).first {
        tokens[$0].isMark(":")
      }
      if let colon, rest.isEmpty, let names = announcedNames(colon + 1..<sentence.upperBound, count)
      {
        for name in names {
          link(register.add(title: string(of: name), kind: mention.kind), parent, .partOf)
        }
        register.focus = parent
        return
      }
      guard mention.platform == nil || mention.isPlural else { continue }
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
    // "Three Delivery Groups do the work": below stand their names.
    guard let parent = mentions.lazy.compactMap(\.platform).first ?? before.map({ wholeOf($0) }),
      let count = numberOfParts(in: sentence)
    else { return }
    announced = (parent, .workingGroup, count)
  }

  /// "trois groupes : « Mobilité », « Culture » et « Santé »", "2 verenigingen: IVLW Noord en IVLW Zuid": as many names
  /// as were announced, in quotation marks or with the same first word.
  private func announcedNames(_ list: Range<Int>, _ count: Int) -> [Range<Int>]? {
    guard !list.isEmpty else { return nil }
    if let quoted = quotedNames(list), quoted.count == count { return quoted }
    let entries = splitter.entries(of: list.lowerBound..<splitter.end(of: list), isExplicit: true)
      .map(\.tokens)
    guard entries.count == count, let first = entries.first else { return nil }
    let isOfOneKind = entries.allSatisfy { entry in
      entry.count > 1 && tokens[entry.lowerBound].isCapitalised
        && tokens[entry.lowerBound].key == tokens[first.lowerBound].key
        && !lexicon.heads(at: entry.lowerBound, tokens, before: entry.upperBound).isBody
    }
    return isOfOneKind && !persons.hides(anyOf: list) ? entries : nil
  }

  /// The names of a list that is nothing but names in quotation marks, commas and an "and".
  private func quotedNames(_ list: Range<Int>) -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var place = list.lowerBound
    while place < list.upperBound, tokens[place].isQuote,
      let close = (place + 1..<list.upperBound).first(where: { tokens[$0].isQuote }),
      close > place + 1
    {
      names.append(place + 1..<close)
      place = close + 1
      while place < list.upperBound,
        tokens[place].isMark(",") || language.conjunctions.contains(tokens[place].key)
      {
        place += 1
      }
    }
    let isWhole = place == list.upperBound || tokens[place].isMark(".")
    return isWhole && !persons.hides(anyOf: list) ? names : nil
  }

  /// How many groups a sentence says that there are, where no platform is named that way.
  private func numberOfParts(in sentence: Range<Int>) -> Int? {
    for place in sentence.prefix(12) {
      guard let count = language.numbers[tokens[place].key], (2...20).contains(count) else {
        continue
      }
      let behind = place + 1..<min(sentence.upperBound, place + 5)
      if behind.contains(where: { language.pluralPlatforms.contains(tokens[$0].key) }) {
        return count
      }
    }
    return nil
  }

  mutating func takeAnnounced(_ platform: Int, _ mention: PlatformMention) {
    guard let (parent, kind, count) = announced, count > 0, platform != parent,
      mention.manner == .named
    else { return }
    if !isLinked(platform) { announced = (parent, kind, count - 1) }
    register.setKind(of: platform, to: kind)
    link(platform, parent, .partOf)
  }

  /// Beginning of what is noted of links among what was seen; no name has a line end.
  private static let linked = "\n\n"

  /// Whether something was said of what a platform is part of.
  func isLinked(_ platform: Int) -> Bool { register.entries[platform].platform.parent != nil }

  mutating func link(_ from: Int, _ to: Int, _ relation: PlatformRelation) {
    let link = SheetLink(
      from: register.entries[from].platform.name, to: register.entries[to].platform.name,
      relation: relation.rawValue)
    guard seen.insert(Self.linked + link.from + "\n" + link.to).inserted else { return }
    reading.links.append(link)
    if relation == .partOf { register.setParent(of: from, to: to) }
  }
}
