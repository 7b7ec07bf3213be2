/// What the mentions of platforms in a sentence mean.
extension SheetExtractor {
  /// Finds what each mention means, and what the text goes on to speak of.
  mutating func settle(
    _ mentions: inout [PlatformMention], _ found: [Found],
    _ links: [(rule: LinkRule, match: RuleMatcher.Match)], _ sentence: Range<Int>,
    _ block: TextBlock
  ) {
    guard !mentions.isEmpty else { return }
    // What stands in a list is a member there, whatever its noun.
    // Where the text has named no platform yet, the one that is named there is what it speaks of.
    let hasFocus = register.focus != nil || titlePlatform != nil || hasHeader
    let lists = found.filter { hasFocus || !$0.match.platforms.isEmpty }
      .flatMap { $0.match.lists.map(\.range) }
    let inUse = Set(
      found.flatMap { item in
        (item.match.platforms + item.match.further).map {
          item.match.isExact ? $0 : head(of: $0, mentions)
        }
      }
        // A body that is a platform only where the text is about it: "Le Relais est chargé du Plan".
        + links.flatMap(\.match.platforms).filter { place in
          mentions.count == 1 || !isBodyAsWell(mentions[place])
        })
    let isVerbless =
      !language.listOpeners.isEmpty
      && !sentence.contains {
        language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised
      }
    let firstPivot = found.map(\.match.pivot).min() ?? sentence.upperBound
    var isFirst = !startsWithPronoun(sentence, mentions)
    // "Les signaux sont transmis au conseil": the text goes on to speak of what it spoke of.
    let receivers = Set(links.flatMap { $0.rule.isOfFocus ? $0.match.platforms : [] })
    let isNameLine = block.kind == .heading || isNameOnly(block)
    for index in mentions.indices {
      if isNameLine || isAlone(mentions[index], in: sentence, of: block) {
        mentions[index].manner = mannerInHeading(mentions[index], sentence)
      }
      let mention = mentions[index]
      if mention.manner == .named { clear(mention.name) }
      // "Safe Streets Holm, a project led by": the name before says which.
      if mention.manner == .described, index > 0, mentions[index - 1].manner == .named,
        mentions[index - 1].noun == mention.noun, tokens[mention.tokens.lowerBound - 1].isMark(","),
        mentions[index - 1].tokens.upperBound == mention.tokens.lowerBound - 1
      {
        mentions[index].platform = mentions[index - 1].platform
        continue
      }
      // "Beide werkgroepen", of two that the text has named
      if !several(mention).isEmpty { continue }
      // "Nos réseaux"
      if isNameLine, mention.name.count == 1, !inUse.contains(index),
        language.pluralPlatforms.contains(tokens[mention.name.lowerBound].key)
      {
        continue
      }
      if mention.isWeak, let topicPlatform, isTopic(mention) {
        mentions[index].platform = topicPlatform
        if isFirst {
          register.focus = topicPlatform
          isFirst = false
        }
        continue
      }
      if mention.isWeak, mention.manner == .named, mention.name.count > 1, isFirst,
        mention.tokens.lowerBound <= sentence.lowerBound + 1,
        let known = register.known(shownName(mention))
      {
        mentions[index].platform = known
        register.focus = known
        isFirst = false
        continue
      }
      if mention.isWeak, !inUse.contains(index), !isNameLine,
        !isActingOrgan(mention, in: sentence), !isDefined(mention, in: sentence)
      {
        let isListed = found.contains { item in
          item.match.lists.contains { $0.range.contains(mention.name.lowerBound) }
        }
        if weak == nil, !isListed { weak = mention }
        continue
      }
      // "la présidente du Conseil des aînés": whose post it is.
      if !inUse.contains(index), isOfFunction(mention, in: sentence) { continue }
      // "La maison de quartier, le comité Ribaucourt et l'école.": an answer, and one of its bodies.
      if isVerbless, !inUse.contains(index), block.kind == .paragraph, register.focus != nil,
        mention.tokens.lowerBound > sentence.lowerBound,
        tokens[mention.tokens.lowerBound - 1].isMark(",")
          || language.conjunctions.contains(tokens[mention.tokens.lowerBound - 1].key)
      {
        continue
      }
      if mention.isPlural, !inUse.contains(index) || register.focus != nil || titlePlatform != nil {
        mentions[index].platform = inUse.contains(index) ? register.focus ?? titlePlatform : nil
        continue
      }
      if mention.isKind, mention.manner == .described, !inUse.contains(index) { continue }
      if !inUse.contains(index), !isOrgan(mention),
        lists.contains(where: { $0.contains(mention.name.lowerBound) })
      {
        continue
      }
      // "COMPTE-RENDU DE LA RÉUNION DU 3 MARS": a sitting of what the text is about.
      let isSittingLine = block.kind == .heading && titlePlatform != nil && mention.acronym == nil
      if mention.name.count == 1 || isSittingLine && mention.name.count == 2,
        language.sittings.contains(mention.noun),
        let spokenOf = titlePlatform ?? register.focus
      {
        mentions[index].platform = spokenOf
        continue
      }
      let name = shownName(mention)
      var platform =
        projectOfSection(mention, sentence, block) ?? subject(
          ofPredicate: mention, at: index, mentions)
        ?? platformDescribed(by: mention, name) ?? platformOfTitle(quotedBy: mention, name)
        ?? (isPredicate(mention, in: sentence)
          ? register.focus ?? mentions[..<index].lazy.compactMap(\.platform).first
          : register.settle(mention, name: name))
      if isWholeOfItsName(index, platform, mentions, links) {
        platform = register.add(bare: mention, name: name)
      }
      if platform == nil, isBareInstrument(mention) { platform = register.focus ?? titlePlatform }
      if platform == nil, pointsAtFocus(mention) {
        platform = register.focus ?? titlePlatform
        if let platform { register.note(mention.noun, means: platform) }
      }
      if platform == nil, mention.manner == .pointingBack,
        register.focus == nil || inUse.contains(index) || isNewOrgan(mention)
      {
        platform =
          projectBefore(mention, sentence) ?? weak.flatMap { $0.name.count > 1 ? fallback() : nil }
        if platform == nil, nameOfThing != nil, language.anyPlatform.contains(mention.noun) {
          platform = fallback()
        }
        platform = platform ?? register.add(bare: mention, name: name)
      }
      let isLonger = mention.name.count > 1 || isCompound(mention)
      if platform == nil, mention.manner == .described,
        inUse.contains(index) && (isLonger || mention.tokens != mention.name)
          || (isFirst || isCompound(mention)) && isLonger && !isAnnounced(mention, in: sentence)
      {
        platform = register.add(bare: mention, name: name, isNamed: false)
      }
      mentions[index].platform = platform
      if let platform { register.note(platform) }
      // What a list goes on to mention does not become what the text speaks of.
      let isAside =
        firstPivot < mention.tokens.lowerBound && register.focus != nil && !inUse.contains(index)
        && (mention.manner != .named || isBehindList(mention, of: found))
      // "2.4 CHARGÉ DU PLAN" below "2. COMMISSION", "– les agents que choisit le Conseil" below "Comité":
      // what the line is about stands at its head.
      let isBelowName =
        isInLabel(mention, of: sentence) && register.focus != nil
        || isVerbless && titlePlatform != nil && mention.manner == .pointingBack
          && sentence.count <= 12
          && !tokens[sentence.upperBound - 1].isMark(".")
          && mention.tokens.lowerBound > sentence.lowerBound + 2
        || block.kind == .item && register.focus != nil
          && mention.tokens.lowerBound > sentence.lowerBound + 1
          && !tokens[mention.tokens.lowerBound - 1].isMark(":")
        || isFrame(mention, in: sentence)
        || titlePlatform != nil && isVenue(mention)
          && sentence.contains { language.sittings.contains(tokens[$0].key) }
      let isReceiver =
        receivers.contains(index) && register.focus != nil || isInBrackets(mention, in: sentence)
      if let platform, isFirst, !isAside, !isBelowName, !isReceiver,
        !leadsIn(mention, index, mentions, sentence)
      {
        if sentence.lowerBound == block.tokens.lowerBound || mention.kind == announced?.kind {
          takeAnnounced(platform, mention)
        }
        register.focus = platform
        named = platform
        isFirst = false
      }
    }
  }

  /// "L'action pilote « A » est intégrée dans l'action globale": nothing is a part of itself.
  private func isWholeOfItsName(
    _ index: Int, _ platform: Int?, _ mentions: [PlatformMention],
    _ links: [(rule: LinkRule, match: RuleMatcher.Match)]
  ) -> Bool {
    guard let platform, mentions[index].manner != .named, mentions[index].name.count > 1 else {
      return false
    }
    return links.contains { link in
      link.rule.relation == .partOf && link.match.platforms.last == index
        && mentions[link.match.platforms[0]].manner == .named
        && mentions[link.match.platforms[0]].platform == platform
    }
  }

  /// "Members are A, B and C, whom the Working Group on Ageing proposes": what a list has before it is what
  /// the sentence is about.
  private func isBehindList(_ mention: PlatformMention, of found: [Found]) -> Bool {
    found.contains { item in
      item.match.platforms.isEmpty
        && item.match.lists.contains { list in
          let end = min(list.range.upperBound, mention.tokens.lowerBound)
          return list.range.lowerBound >= item.match.pivot && !list.range.isEmpty
            && list.range.lowerBound < mention.tokens.lowerBound
            // Behind a colon the sentence may turn to something else.
            && !(end..<mention.tokens.lowerBound).contains {
              tokens[$0].isMark(":") || tokens[$0].isMark(";")
            }
        }
    }
  }

  /// "Deze adviesraad" of a "lokaal overleg": with a demonstrative, what the text speaks of, whatever its noun.
  private func pointsAtFocus(_ mention: PlatformMention) -> Bool {
    guard mention.manner == .pointingBack, mention.isShown, mention.name.count == 1,
      !tokens[mention.name.lowerBound].isAcronym, let spokenOf = register.focus ?? titlePlatform
    else { return false }
    let entry = register.entries[spokenOf]
    return entry.isNamed && entry.platform.kind == mention.kind
  }

  /// "La CVR (5 du groupe A, 3 du groupe B)": what only an aside names.
  private func isInBrackets(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    let before = sentence.lowerBound..<max(sentence.lowerBound, mention.name.lowerBound)
    guard let open = before.last(where: { tokens[$0].isMark("(") || tokens[$0].isMark(")") }) else {
      return false
    }
    return tokens[open].isMark("(") && open > sentence.lowerBound
      && open + 1 < mention.tokens.lowerBound
  }

  /// "C'est dans le cadre du programme A que le groupe B est né": what something else happens within.
  private func isFrame(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    let start = mention.tokens.lowerBound
    return (max(sentence.lowerBound, start - 5)..<start).contains { place in
      let length = language.frames.length(at: place, in: tokens, before: start)
      return length > 0
        && (place + length..<start).allSatisfy {
          language.ofWords.contains(tokens[$0].key) || language.determiners.contains(tokens[$0].key)
        }
    }
  }

  /// "TAMS is a strategic partnership of": the platform right before the verb that a description is said of.
  private func subject(
    ofPredicate mention: PlatformMention, at index: Int, _ mentions: [PlatformMention]
  ) -> Int? {
    let start = mention.tokens.lowerBound
    guard index > 0, mention.manner == .described, mention.isIntroduced, start > 0,
      language.copulas.contains(tokens[start - 1].key),
      mentions[index - 1].tokens.upperBound == start - 1
    else { return nil }
    return mentions[index - 1].platform
  }

  /// "Le CCCA est un groupe composé de": a bare noun that says what the platform is.
  private func isPredicate(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    mention.manner == .described && mention.name.count == 1
      && mention.tokens.lowerBound > sentence.lowerBound
      && (language.copulas.contains(tokens[mention.tokens.lowerBound - 1].key)
        // "geen loket, wel een samenwerking van drie diensten"
        || language.contrasts.contains(tokens[mention.tokens.lowerBound - 1].key)
          && language.anyPlatform.contains(mention.noun))
  }

  /// "Le Relais social du Val (RSV) est une association": a name that the text begins by explaining.
  private func isDefined(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    let end = mention.tokens.upperBound
    return register.focus == nil && titlePlatform == nil && mention.manner == .named
      && mention.tokens.lowerBound == sentence.lowerBound && mention.tokens != mention.name
      && mention.name.count > 2 && end + 1 < sentence.upperBound
      && tokens[mention.name.lowerBound].isCapitalised
      && language.copulas.contains(tokens[end].key)
      && language.indefinite.contains(tokens[end + 1].key)
  }

  /// Whether a mention is of what the text as a whole is about.
  private func isTopic(_ mention: PlatformMention) -> Bool {
    guard let topic else { return false }
    return shared.stem(mention.noun) == shared.stem(topic.mention.noun)
      && (mention.manner != .named
        || NameKey.fold(shownName(mention)).hasPrefix(NameKey.fold(shownName(topic.mention))))
  }

  /// "Relais social": a body that is a platform only where the text is about it.
  func isBodyAsWell(_ mention: PlatformMention) -> Bool {
    mention.isWeak
      && lexicon.heads(at: mention.name.lowerBound, tokens, before: mention.name.upperBound)
        .isOrganisation
  }

  /// "Ils ont signé la charte", "une charte de collaboration les lie": of the network that the text speaks of.
  private func isBareInstrument(_ mention: PlatformMention) -> Bool {
    guard mention.isWeak,
      mention.manner == .pointingBack && mention.name.count == 1
        || mention.manner == .described && language.papers.contains(mention.noun),
      let spokenOf = register.focus ?? titlePlatform
    else { return false }
    let entry = register.entries[spokenOf]
    return entry.isNamed && entry.noun != mention.noun
      && (entry.platform.kind == .platform
        || mention.manner == .described && !language.papers.contains(entry.noun))
  }

  /// "Gestion du plan : …" below a commission: the plan only says what the label is of.
  private func isInLabel(_ mention: PlatformMention, of line: Range<Int>) -> Bool {
    guard mention.tokens.lowerBound > line.lowerBound,
      let colon = line.prefix(8).first(where: { tokens[$0].isMark(":") }),
      mention.tokens.upperBound <= colon
    else { return false }
    let label = line.lowerBound..<colon
    return tokens[line.lowerBound].isCapitalised
      && !language.determiners.contains(tokens[line.lowerBound].key)
      && !label.contains { language.verbs.contains(tokens[$0].key) }
      && !namesParticipants(label)
  }
}
