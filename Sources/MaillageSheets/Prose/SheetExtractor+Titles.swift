/// Headings: what a text or a list is about.
extension SheetExtractor {
  /// Whether a heading names what the text is about: a few words, none of them a verb.
  func isTitle(_ block: TextBlock) -> Bool {
    block.kind == .heading && block.tokens.count <= 9
      && !block.tokens.contains { place in
        let token = tokens[place]
        return token.kind == .mark && !token.isQuote && !["(", ")", "-", "–"].contains(token.sign)
          || language.verbs.contains(token.key) && !token.isCapitalised
          || language.innerWords.contains(token.key) && !language.determiners.contains(token.key)
      }
  }

  /// "CPAS de Vaux – nos réseaux": what stands before a dash.
  func withoutSubtitle(_ line: Range<Int>) -> Range<Int> {
    let dash = line.dropFirst().first { splitter.isLoneDash(tokens[$0]) || tokens[$0].isMark("(") }
    return line.lowerBound..<(dash ?? line.upperBound)
  }

  /// Whether a heading begins with the name of a platform.
  func isPlatform(_ line: Range<Int>) -> Bool {
    PlatformFinder(text, tokens, shared, lexicon, acronyms: register.acronyms)
      .mentions(in: line).contains { $0.tokens.lowerBound <= line.lowerBound + 1 }
  }

  /// Whether a line is nothing but the name of a platform, though items stand below it or a number
  /// before it.
  func isNameOnly(_ block: TextBlock) -> Bool {
    let isLine =
      block.kind == .paragraph
      || block.kind == .item && openList == nil && itemBelow[block.tokens.upperBound] == nil
    return isLine && block.tokens.count <= 8
      && PlatformFinder(text, tokens, shared, lexicon, acronyms: register.acronyms)
        .mentions(in: block.tokens).first?.tokens == block.tokens
  }

  /// "Partenaires :", "Partenaires du projet : A et B": whether a line begins with a label.
  func isLabel(_ line: Range<Int>) -> Bool {
    let start = line.prefix(5)
    guard let colon = start.first(where: { tokens[$0].isMark(":") }) else { return false }
    // "Ses partenaires sont :" goes on with what the text speaks of.
    let label = line.lowerBound..<colon
    return namesParticipants(label) && !label.contains { language.verbs.contains(tokens[$0].key) }
  }

  /// Whether a line announces who takes part.
  func opensList(_ block: TextBlock) -> Bool {
    (block.kind != .item || block.tokens.count <= 2) && block.tokens.count <= 12
      && isListHeading(block.tokens)
  }

  /// The platform of a text that names none: the plan it speaks of, or else its heading.
  mutating func fallback() -> Int? {
    if let weak {
      let platform =
        register.settle(weak, name: shownName(weak))
        ?? register.add(bare: weak, name: shownName(weak))
      register.focus = platform
      return platform
    }
    if let platform = takeNameOfThing() {
      titlePlatform = platform
      return platform
    }
    guard let title, !persons.hides(anyOf: title), !isListHeading(title), !isPageTitle(title)
    else { return nil }
    let name = withoutSubtitle(title)
    titlePlatform = register.add(title: string(of: name.isEmpty ? title : name), kind: .platform)
    return titlePlatform
  }

  /// Whether a line could be the name of what the text is about: short, without a verb or a sign that
  /// ends or parts a sentence.
  func isName(_ block: TextBlock) -> Bool {
    block.kind == .heading && block.tokens.count <= 7
      && !block.tokens.contains { place in
        let token = tokens[place]
        return token.kind == .mark && !token.isQuote && !["-", "–"].contains(token.sign)
          || language.verbs.contains(token.key) && !token.isCapitalised
      }
  }

  /// Below the title "Gare en confiance" what the text calls "le projet" and nothing else bears the
  /// name of the title.
  mutating func nameByTitle() {
    guard items.isEmpty, let title = nameAbove, withoutSubtitle(title).count >= 2,
      !persons.hides(anyOf: title), !isListHeading(title),
      !isPageTitle(title), !isHeadingOfOthers(title), !isPlatform(title), !beginsAsBody(title)
    else { return }
    let name = string(of: withoutSubtitle(title))
    let used = Set(reading.memberships.map(\.platform))
    let generic = register.entries.indices.filter {
      used.contains(register.entries[$0].platform.name)
        && register.entries[$0].platform.kind == .project
        && language.anyPlatform.contains(NameKey.fold(register.entries[$0].platform.name))
    }
    guard generic.count == 1, let place = generic.first, !name.isEmpty,
      !register.entries.contains(where: { $0.keys.contains(NameKey.fold(name)) })
    else { return }
    register.rename(place, to: name)
  }

  /// "À propos de nous": says of no thing what it is.
  private func isPageTitle(_ title: Range<Int>) -> Bool {
    language.pageTitles.length(at: title.lowerBound, in: tokens, before: title.upperBound) > 0
  }

  /// The same for a turn of phrase: only a list of two bodies or more makes a heading a platform.
  mutating func fallback(for match: RuleMatcher.Match) -> Int? {
    if nameOfThing != nil { return fallback() }
    let hasList = match.lists.contains { list in
      splitter.entries(of: list.range, isExplicit: false).count { beginsAsBody($0.tokens) } >= 2
    }
    return hasList || match.lists.last?.range.isEmpty == true ? fallback() : nil
  }

  /// Whether what stands before a list says that it is one of other things than members: "Les
  /// missions sont :".
  func isOfOtherThings(
    _ list: Range<Int>, in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> Bool {
    guard list.lowerBound > sentence.lowerBound, tokens[list.lowerBound - 1].isMark(":") else {
      return false
    }
    let title = sentence.lowerBound..<list.lowerBound
    return namesOthers(title) { place in mentions.contains { $0.name.contains(place) } }
  }

  /// Whether a line announces a list of other things than members.
  func isHeadingOfOthers(_ line: Range<Int>) -> Bool {
    guard line.count <= 16 else { return false }
    let name = PlatformFinder(
      text, tokens, shared, lexicon, acronyms: register.acronyms
    ).mentions(in: line).map(\.name)
    return namesOthers(line) { place in name.contains { $0.contains(place) } }
  }

  /// "Des partenaires ont décidé d'agir. Il s'agit de la Ville, de la police": whether the sentence behind one that
  /// speaks of some who take part says who.
  func tellsWho(_ sentence: Range<Int>, behind spoken: Range<Int>?) -> Bool {
    guard let spoken, spoken.upperBound == sentence.lowerBound,
      language.answerOpeners.length(
        at: sentence.lowerBound, in: tokens, before: sentence.upperBound) > 0
    else { return false }
    return spoken.suffix(Self.reachOfParticipants).contains { place in
      language.participants.length(at: place, in: tokens, before: spoken.upperBound) > 0
        && place > spoken.lowerBound
        && (language.indefinite.contains(tokens[place - 1].key)
          || language.numbers[tokens[place - 1].key] != nil
          || tokens[place - 1].kind == .number)
    }
  }

  /// How many words behind "des partenaires" a sentence may go on, and the next still say who they are.
  private static let reachOfParticipants = 16

  /// "Qui s'en occupe ?"
  func asksWho(_ sentence: Range<Int>) -> Bool {
    tokens[sentence.upperBound - 1].isMark("?")
      && language.listQuestions.length(
        at: sentence.lowerBound, in: tokens, before: sentence.upperBound) > 0
  }

  /// The answer to such a question, if it is a list and no sentence: "La maison de quartier et l'AMO."
  mutating func takeAnswer(_ answer: Range<Int>) -> Bool {
    // "Het gaat om het parket en de politie"
    let start = answer.first { !tokens[$0].isQuote } ?? answer.lowerBound
    let opener = language.answerOpeners.length(at: start, in: tokens, before: answer.upperBound)
    let words = start + opener..<answer.upperBound
    guard !words.isEmpty else { return false }
    let list = words.lowerBound..<splitter.end(of: words)
    guard let platform = register.focus ?? titlePlatform,
      opener > 0 || list.upperBound >= answer.upperBound - 1,
      !isSentence(list)
    else { return false }
    let entries = splitter.entries(of: list, isExplicit: true)
    guard entries.contains(where: { beginsAsBody($0.tokens) }) else { return false }
    add(entries, to: platform, Self.listBelow, .member)
    return true
  }

  /// Whether a verb stands outside of the clauses that some entries have: "le maire, qui la préside".
  private func isSentence(_ list: Range<Int>) -> Bool {
    splitter.entries(of: list, isExplicit: true).contains { entry in
      let first = entry.tokens.lowerBound
      return !language.clauseOpeners.contains(tokens[first].key)
        && clauses.read(entry).entry.tokens.contains { language.verbs.contains(tokens[$0].key) }
    }
  }

  private func namesOthers(_ line: Range<Int>, except isName: (Int) -> Bool) -> Bool {
    let title = mainClause(of: line)
    return !namesParticipants(title)
      && title.contains {
        !isName($0) && language.otherLists.length(at: $0, in: tokens, before: title.upperBound) > 0
      }
  }

  /// "Pour répondre aux questions, nous accompagnaient :": what stands behind the last comma, if that
  /// has the verb.
  private func mainClause(of line: Range<Int>) -> Range<Int> {
    guard let comma = line.last(where: { tokens[$0].isMark(",") }) else { return line }
    let clause = comma + 1..<line.upperBound
    return clause.contains { language.verbs.contains(tokens[$0].key) } ? clause : line
  }

  /// Whether a list that a heading opened waits for its items: "Composition", a sentence, the items.
  func isWaiting(_ list: OpenList, for block: TextBlock) -> Bool {
    list.isOfLines && !list.isWaiting && block.kind == .paragraph
      && itemBelow[block.tokens.upperBound] != nil
  }
}

extension SheetExtractor {
  /// "Compte rendu de la réunion du 3 mars au Conseil": where a sitting was held.
  func isVenue(_ mention: PlatformMention) -> Bool {
    let before =
      mention.tokens.lowerBound - (tokens[mention.tokens.lowerBound].key.text == "au" ? 0 : 1)
    return !language.instruments.isEmpty && before >= 0
      && language.fusedPrepositions[tokens[before].key] == "à"
  }

  /// "Protokoll der Sitzung der Lenkungsgruppe": the line that says whose minutes these are.
  func isSittingLine(_ line: Range<Int>) -> Bool {
    line.count <= 16 && reading.memberships.isEmpty
      && line.contains { language.sittings.contains(tokens[$0].key) }
      && !line.contains {
        tokens[$0].isMark(":") || tokens[$0].isMark(".") && $0 + 1 == line.upperBound
      }
  }
}
