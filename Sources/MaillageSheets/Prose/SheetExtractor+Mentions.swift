/// What a mention of a platform is by where it stands.
extension SheetExtractor {
  /// "Three groups were formed:", and then "“Safer Streets”: …": what a paragraph begins with in
  /// quotation marks, or before a dash or a colon, is one of them.
  func announcedPart(_ sentence: Range<Int>, in block: TextBlock) -> PlatformMention? {
    guard let announced, announced.count > 0, sentence.lowerBound == block.tokens.lowerBound else {
      return nil
    }
    if let name = nameBeforeDash(sentence) {
      return PlatformMention(
        tokens: name, name: name, manner: .named, kind: announced.kind,
        noun: tokens[name.lowerBound].key)
    }
    guard tokens[sentence.lowerBound].isQuote,
      let close = sentence.prefix(14).dropFirst().first(where: { tokens[$0].isQuote }),
      close > sentence.lowerBound + 1
    else { return nil }
    let name = sentence.lowerBound + 1..<close
    return PlatformMention(
      tokens: sentence.lowerBound..<close + 1, name: name, manner: .named, kind: announced.kind,
      noun: tokens[name.lowerBound].key)
  }

  /// "Cost of Living – chaired by the foodbank": the name that a line begins with.
  private func nameBeforeDash(_ line: Range<Int>) -> Range<Int>? {
    guard tokens[line.lowerBound].isCapitalised,
      let dash = line.prefix(8).first(where: {
        splitter.isLoneDash(tokens[$0]) || tokens[$0].isMark(":")
      }), dash > line.lowerBound, dash + 1 < line.upperBound
    else { return nil }
    let name = line.lowerBound..<dash
    let isName = name.allSatisfy { place in
      tokens[place].kind == .word || tokens[place].isMark("&")
    }
    return isName && !persons.hides(anyOf: name) && !namesParticipants(name)
      && !isHeadingOfOthers(name)
      && !lexicon.heads(at: name.lowerBound, tokens, before: name.upperBound).isBody
      && !name.contains { language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised }
      ? name : nil
  }

  /// "Committee: Community Safety Board": a label that only says what the platform behind it is.
  func namesKindFirst(_ mentions: [PlatformMention], in line: Range<Int>) -> Bool {
    guard mentions.count >= 2, let kind = mentions.first, kind.tokens.lowerBound == line.lowerBound,
      kind.tokens.count == 1, language.anyPlatform.contains(kind.noun),
      tokens[kind.tokens.upperBound].isMark(":")
    else { return false }
    return mentions[1].manner == .named
      && mentions[1].tokens.lowerBound == kind.tokens.upperBound + 1
  }

  /// "eine Koordinierungsgruppe": where nouns are compounds, one word says as much as several.
  func isCompound(_ mention: PlatformMention) -> Bool {
    language.nounsAreCapitalised && mention.name.count == 1 && mention.tokens != mention.name
      && mention.noun.length > 8 && !language.anyPlatform.contains(mention.noun)
  }

  /// "Steering Group. It meets monthly": a name at the head of a paragraph.
  func isAlone(
    _ mention: PlatformMention, in sentence: Range<Int>, of block: TextBlock
  ) -> Bool {
    sentence.lowerBound == block.tokens.lowerBound && mention.name.upperBound < sentence.upperBound
      && tokens[mention.name.upperBound].isMark(".")
  }

  /// A heading that is nothing but the noun of a platform is its name: "Steering Group".
  func mannerInHeading(
    _ mention: PlatformMention, _ line: Range<Int>
  ) -> PlatformMention.Manner {
    let isWhole =
      mention.name.lowerBound == line.lowerBound && mention.name.upperBound >= line.upperBound - 1
      && !language.anyPlatform.contains(mention.noun)
    let isNamed = isWhole || isTitleOfText(mention, line)
    return isNamed && mention.manner == .pointingBack ? .named : mention.manner
  }

  /// "Struktur des Präventionsrates", "Samenstelling van de milieuraad" over a text that has named nothing yet.
  private func isTitleOfText(_ mention: PlatformMention, _ line: Range<Int>) -> Bool {
    guard register.focus == nil, titlePlatform == nil, mention.name.upperBound == line.upperBound,
      mention.name.lowerBound > line.lowerBound, !language.anyPlatform.contains(mention.noun)
    else { return false }
    return (line.lowerBound..<mention.name.lowerBound).allSatisfy { place in
      let key = tokens[place].key
      return language.ofWords.contains(key) || language.determiners.contains(key)
        || language.structures.contains(key) || language.participants.contains(key)
        || language.contractions.contains(key)
    }
  }

  /// "Under the Board, a Housing Group looks at": the sentence is about the second.
  func leadsIn(
    _ mention: PlatformMention, _ index: Int, _ mentions: [PlatformMention],
    _ sentence: Range<Int>
  ) -> Bool {
    guard index + 1 < mentions.count, mention.tokens.upperBound < sentence.upperBound,
      tokens[mention.tokens.upperBound].isMark(","),
      mention.tokens.lowerBound > sentence.lowerBound,
      mentions[index + 1].tokens.lowerBound == mention.tokens.upperBound + 1
    else { return false }
    // "Organe du contrat, la commission suit"
    let next = mentions[index + 1].tokens.upperBound
    let isApposition =
      next < sentence.upperBound && language.verbs.contains(tokens[next].key)
      && mention.tokens.lowerBound - sentence.lowerBound <= 3
      && (mention.tokens.lowerBound - 1...mention.tokens.lowerBound).contains {
        language.ofWords.contains(tokens[$0].key)
      }
      && !(sentence.lowerBound..<mention.tokens.lowerBound).contains {
        language.verbs.contains(tokens[$0].key)
      }
    return isApposition
      || language.adverbials.length(
        at: sentence.lowerBound, in: tokens, before: sentence.upperBound)
        == mention.tokens.lowerBound - sentence.lowerBound
  }

  /// "Zu ihr gehören": of the platforms that were spoken of, the last whose noun has the gender of the
  /// pronoun.
  func referent(of match: RuleMatcher.Match) -> Int? {
    guard !language.referents.isEmpty, let focus = register.focus else { return nil }
    // "Elle est présidée": the subject stands before the turn of phrase.
    let begin =
      language.nounsAreCapitalised
      ? match.begin : max(sentence.lowerBound, min(match.begin, match.pivot - 3))
    let words = begin..<min(match.end, match.pivot + 3)
    guard
      let pronoun = words.first(where: { place in
        !tokens[place].isCapitalised || place == begin
          ? language.referents.contains { $0.pronouns.contains(tokens[place].key) } : false
      })
    else { return nil }
    let key = tokens[pronoun].key
    let isMeant = { (platform: Int) in
      let noun = genderedNoun(of: platform)
      return language.referents.contains { $0.pronouns.contains(key) && $0.nouns.contains(noun) }
    }
    return isMeant(focus) ? focus : register.recent.last(where: isMeant)
  }

  /// "Tisch" of the "Runde Tisch": the word of a noun that has its gender.
  private func genderedNoun(of platform: Int) -> Word {
    let entry = register.entries[platform]
    let words = NameKey.fold(entry.platform.name).split(separator: " ").prefix(2).map { Word($0) }
    return words.count == 2 && words[1].text == "tisch" ? words[1] : entry.noun
  }

  func isOfFunction(_ mention: PlatformMention, in sentence: Range<Int>) -> Bool {
    var place = mention.tokens.lowerBound
    while place > sentence.lowerBound,
      language.ofWords.contains(tokens[place - 1].key)
        || language.determiners.contains(tokens[place - 1].key)
    {
      place -= 1
    }
    let isJoined = language.ofWords.contains(tokens[place].key)
    return isJoined && place > sentence.lowerBound
      && lexicon.heads(at: place - 1, tokens, before: place).isFunction
  }

  /// "Een BIN is een samenwerking tussen bewoners en politie": says what all of a kind are.
  func isDefinition(_ sentence: Range<Int>, _ mentions: [PlatformMention]) -> Bool {
    guard let first = mentions.first, first.isIntroduced, first.name.count == 1,
      first.tokens.lowerBound == sentence.lowerBound,
      first.tokens.upperBound < sentence.upperBound
    else { return false }
    return language.copulas.contains(tokens[first.tokens.upperBound].key)
  }
}
