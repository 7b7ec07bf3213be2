extension SheetExtractor {
  /// Takes what a turn of phrase found.
  mutating func take(
    _ match: RuleMatcher.Match, of rule: MembershipRule, _ mentions: [PlatformMention],
    _ sentence: Range<Int>
  ) {
    let named = match.platforms.compactMap { place in
      // "Il résulte d'une convention entre A et B": said of what it results in.
      let isOfFocus =
        mentions[place].isWeak && mentions[place].manner == .described && focusBefore != nil
      if isOfFocus { return focusBefore }
      if let result = resultOfAgreement(place, mentions) { return result }
      return match.isExact ? mentions[place].platform : self.platform(place, mentions)
    }.first
    let label = named == nil && isLabel(sentence) ? labelledPlatform : nil
    let relative =
      named == nil
      ? platformBeforeRelative(match, mentions) ?? introduced(before: match, mentions, sentence)
      : nil
    // "… apporte 48.200 € par an" behind a committee: who pays pays the whole, unless the sentence says
    // that the committee gets it.
    let isPaid =
      !match.lists.isEmpty && match.lists.allSatisfy { $0.role == .funder }
      && !mentions.contains { $0.platform != nil && $0.platform == register.focus }
    guard
      let platform = named ?? label ?? relative ?? referent(of: match)
        ?? (isPaid ? register.focus.map { wholeOf($0) } : register.focus)
        ?? titlePlatform
        ?? fallback(for: match)
    else {
      return
    }
    if named == nil, label == nil, relative == nil, let meant = referent(of: match) {
      register.focus = meant
    }
    // "Il se réunit tous les mois." opens none.
    let isEnded = [".", "!", "?"].contains { tokens[sentence.upperBound - 1].isMark($0) }
    if let last = match.lists.last, last.range.isEmpty, !isEnded {
      openList = OpenList(rule: rule, role: last.role ?? rule.role, platform: platform)
    }
    let parts = match.platforms.flatMap { place in
      let several = several(mentions[place])
      return several.isEmpty ? partsBehind(place, mentions, sentence) : several
    }
    var platforms = parts.isEmpty ? [platform] : parts
    for other in match.further {
      if let other = self.platform(other, mentions), !platforms.contains(other) {
        platforms.append(other)
      }
    }
    for list in match.lists where !list.range.isEmpty {
      if announces(list.range, in: sentence) {
        // "Er is een Huis, een samenwerking van de volgende diensten:" is said of the house.
        let isGeneric =
          language.anyPlatform.contains(register.entries[platform].noun)
          && !register.entries[platform].isNamed
        openList = OpenList(
          rule: rule, role: list.role ?? rule.role,
          platform: isGeneric ? register.focus ?? platform : platform)
        continue
      }
      // "Deze verenigingen sturen een vertegenwoordiger:", with their names below.
      if list.range.upperBound <= match.pivot, tokens[sentence.upperBound - 1].isMark(":"),
        language.demonstratives.contains(tokens[list.range.lowerBound].key)
          || language.following.contains(tokens[list.range.lowerBound].key)
      {
        openList = OpenList(
          rule: rule, role: list.role ?? rule.role, platform: platform, isOfLines: true)
        continue
      }
      let isExplicit = rule.name == "list after colon"
      let list = (range: withoutClitic(list.range, before: match.pivot), role: list.role)
      var entries = splitter.sharingHead(
        before: list.range.lowerBound, in: sentence,
        splitter.entries(of: list.range, isExplicit: isExplicit))
      if list.range.upperBound <= match.pivot {
        entries = behindOthers(entries)
        if let named = namedBeforeColon(entries, in: sentence) { entries = named }
        // "Elle siège au Réseau A": the body that the sheet is about.
        if let body = sheetBody, named != nil {
          entries = entries.map {
            isPronoun($0.tokens) ? ListEntry(tokens: body, isExplicit: true) : $0
          }
        }
      }
      if rule.confidence == .check, !areBodies(entries), !areHeaded(entries, behind: list.range) {
        continue
      }
      if Doubts.looseRules.contains(rule.name), areOnlyNames(entries) { continue }
      // "… , the Forum meets twice a year": it is no member of itself.
      let noun = register.entries[platform].noun
      entries.removeAll { entry in
        mentions.contains {
          ($0.platform == platform || $0.noun == noun && $0.manner == .pointingBack)
            && $0.tokens.contains(entry.tokens.lowerBound)
            && ($0.platform == platform || entry.tokens.upperBound <= $0.tokens.upperBound)
        }
      }
      entries = entries.map { withoutPlatformBehind($0, platform, mentions) }
      // "organised by the GSCP": its Executive is no organ with the whole as a member.
      entries = withoutWholes(of: platform, entries)
      let places = entries.filter { isAddress($0.tokens) }.count
      if places > 0, rule.role == .secretary || list.role == .secretary { continue }
      if places > 0 { entries.removeAll { isAddress($0.tokens) } }
      if announcesItems(entries.last, at: list.range, in: sentence) {
        entries.removeLast()
        openList =
          openList
          ?? OpenList(rule: rule, role: .member, platform: platform, isOfLines: true)
      }
      for platform in platforms {
        let count = reading.memberships.count
        add(entries, to: platform, rule, list.role ?? rule.role)
        if reading.memberships.count > count, let role = roleBehind(list.range, in: sentence) {
          reading.memberships[reading.memberships.count - 1].role = role
        }
        noteNumber(before: list.range, in: sentence, platform, from: count)
        if let names = namesBehindColon(list.range, entries, in: sentence) {
          add(names, to: platform, rule, list.role ?? rule.role)
        }
        if list.range.upperBound <= match.pivot, reading.memberships.count > count,
          let others = behindLikewise(match.pivot, in: sentence)
        {
          add(others, to: platform, rule, list.role ?? rule.role)
        }
      }
    }
  }

  /// "Beratungsstellen zum „Runden Tisch“", "Einrichtungen der Stadt im Rat": the entry before the preposition
  /// that the platform stands behind.
  private func withoutPlatformBehind(
    _ entry: ListEntry, _ platform: Int, _ mentions: [PlatformMention]
  ) -> ListEntry {
    guard
      let mention = mentions.first(where: {
        $0.platform == platform && $0.tokens.lowerBound > entry.tokens.lowerBound
          && entry.tokens.contains($0.tokens.lowerBound)
          && $0.tokens.upperBound >= entry.tokens.upperBound - 1
      })
    else { return entry }
    var start = mention.tokens.lowerBound
    while start > entry.tokens.lowerBound + 1,
      tokens[start - 1].isQuote
        || language.determiners.contains(tokens[start - 1].key)
          && !language.contractions.contains(tokens[start - 1].key)
    {
      start -= 1
    }
    let preposition = tokens[start - 1]
    guard start - 1 > entry.tokens.lowerBound, !preposition.isCapitalised,
      language.contractions.contains(preposition.key)
        || language.adverbials.contains(preposition.key)
        || language.placeWords.contains(preposition.key),
      !language.ofWords.contains(preposition.key)
    else { return entry }
    var entry = entry
    entry.tokens = entry.tokens.lowerBound..<start - 1
    return entry
  }

  /// Entries without those whose acronym a platform's own name begins with.
  private func withoutWholes(of platform: Int, _ entries: [ListEntry]) -> [ListEntry] {
    var own: String?
    return entries.filter { entry in
      guard entry.tokens.contains(where: { tokens[$0].isAcronym }) else { return true }
      let name = own ?? NameKey.fold(register.entries[platform].platform.name)
      own = name
      return !name.hasPrefix(NameKey.fold(string(of: withoutArticle(entry.tokens))) + " ")
    }
  }

  /// "een samenwerking van drie voorzieningen:", with items below: they are the members.
  private func announces(_ list: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard tokens[sentence.upperBound - 1].isMark(":"), itemBelow[sentence.upperBound] != nil,
      list.upperBound >= sentence.upperBound - 1,
      !list.contains(where: { tokens[$0].isMark(",") || tokens[$0].isMark("(") }),
      !isPurpose(sentence),
      let first = list.first(where: { !language.determiners.contains(tokens[$0].key) })
    else { return false }
    return tokens[first].kind == .number || language.numbers[tokens[first].key] != nil
      || !list.contains { tokens[$0].isCapitalised }
  }

  /// "La police et l'école s'associent pour :": what it is for stands below.
  private func isPurpose(_ sentence: Range<Int>) -> Bool {
    guard sentence.count > 2 else { return false }
    return language.beforeAims.contains(tokens[sentence.upperBound - 2].key)
  }

  /// "La Province en assure": the pronoun goes with the verb.
  private func withoutClitic(_ list: Range<Int>, before verb: Int) -> Range<Int> {
    guard list.upperBound == verb, list.count > 1, let last = list.last,
      language.clitics.contains(tokens[last].key)
        || language.placePronouns.contains(tokens[last].key),
      !tokens[last].isCapitalised, !tokens[last - 1].isMark(",")
    else { return list }
    return list.dropLast()
  }

  /// "De politie, het CLB en Samana: zij zitten allemaal in de cel": whom the pronoun behind the colon means.
  private func namedBeforeColon(_ entries: [ListEntry], in sentence: Range<Int>) -> [ListEntry]? {
    guard entries.count == 1, isPronoun(entries[0].tokens) else { return nil }
    let colon = entries[0].tokens.lowerBound - 1
    guard colon > sentence.lowerBound, tokens[colon].isMark(":") else { return nil }
    let named = splitter.entries(of: sentence.lowerBound..<colon, isExplicit: true)
    return named.count >= 2 && named.contains { beginsAsBody($0.tokens) } ? named : nil
  }

  private func isPronoun(_ entry: Range<Int>) -> Bool {
    let words = entry.filter { tokens[$0].kind == .word }
    return words.count == 1 && language.subjectPronouns.contains(tokens[words[0]].key)
  }

  /// Whether two entries at least, and all but one, begin as a body does.
  private func areBodies(_ entries: [ListEntry]) -> Bool {
    let bodies = entries.count { entry in
      beginsAsBody(entry.tokens)
        // "la Conférence (Anderlues, Beaumont, Thuin)"
        || entry.tokens.count <= 3
          && entry.tokens.contains { BelgianCommunes.ownName(of: tokens[$0].key) != nil }
    }
    return bodies >= 2 && bodies >= entries.count - 1
  }

  /// "(7 C.P.A.S. : A, B et C)": places in brackets, each with the head that they share.
  private func areHeaded(_ entries: [ListEntry], behind list: Range<Int>) -> Bool {
    entries.count >= 2 && list.lowerBound > 0 && tokens[list.lowerBound - 1].isMark("(")
      && entries.allSatisfy { $0.head != nil }
  }

  /// Whether the first word that carries meaning names a body or has a capital of its own.
  func beginsAsBody(_ entry: Range<Int>) -> Bool {
    // "Représentants politiques"
    let start = withoutArticle(entry).lowerBound
    if language.categories.length(at: start, in: tokens, before: entry.upperBound) >= 2 {
      return true
    }
    let first = entry.first {
      tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key)
        && !language.ofWords.contains(tokens[$0].key)
        && language.numbers[tokens[$0].key] == nil
        && !language.representatives.contains(tokens[$0].key)
        && !language.fillers.contains(tokens[$0].key)
    }
    guard let first else { return false }
    return tokens[first].isAcronym
      || tokens[first].isCapitalised
        && (first > entry.lowerBound
          || !language.frontJoins.isEmpty && lexicon.namesBody(entry, tokens))
      || lexicon.heads(
        at: shared.headWord(of: first..<entry.upperBound, tokens), tokens,
        before: entry.upperBound
      ).isBody
  }

  /// "…, qui la préside": the role of the last entry, if a clause behind the list states one.
  private func roleBehind(_ list: Range<Int>, in sentence: Range<Int>) -> Role? {
    var place = list.upperBound
    if place < sentence.upperBound, tokens[place].isMark(",") { place += 1 }
    guard place < sentence.upperBound, language.clauseOpeners.contains(tokens[place].key) else {
      return nil
    }
    return clauses.mark(at: place, before: sentence.upperBound)?.role
  }

  /// "huit partenaires : …": the number that the text says, beside what its list gave.
  private mutating func noteNumber(
    before list: Range<Int>, in sentence: Range<Int>, _ platform: Int, from count: Int
  ) {
    guard list.lowerBound > sentence.lowerBound, tokens[list.lowerBound - 1].isMark(":"),
      reading.memberships.count > count
    else { return }
    let title = max(sentence.lowerBound, list.lowerBound - 8)..<list.lowerBound
    for place in title.dropLast() {
      let said = Int(text.text(tokens[place].range)) ?? language.numbers[tokens[place].key]
      guard let said, said >= 2,
        language.participants.length(at: place + 1, in: tokens, before: title.upperBound) > 0
          || language.adjectives.contains(tokens[place + 1].key)
      else { continue }
      let origin = text.origin(of: tokens[place].range)
      reading.announced.append(
        AnnouncedNumber(
          platform: register.entries[platform].platform.name, said: said,
          found: reading.memberships.count - count, line: text.line(ofOrigin: origin.lowerBound)))
      return
    }
  }
}
