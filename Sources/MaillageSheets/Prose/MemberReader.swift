/// A member as the text names it.
struct ProseMember: Sendable {
  /// Its name, without article, legal form and what stands in brackets.
  var name: String
  /// Its acronym, if the text gives it beside the name.
  var acronym: String?
  /// What it is.
  var kind: BodyKind
  /// Its sector, if the words of the name tell.
  var sector: Sector?
  /// Its role, if the entry itself states one ("cofinancé par …").
  var role: Role?
  /// The tokens it stands on.
  var tokens: Range<Int>
  /// Whether its words show that it is a body, a post or a name.
  var isEvident: Bool
  /// Whether it has a capital.
  var hasCapital: Bool
  /// Whether somebody is said to be sent by it: "een vertegenwoordiger van de netbeheerder".
  var isSender = false
}

/// Reads one entry of a list as a member.
struct MemberReader: LanguageReader {
  let text: SheetText
  let tokens: [Token]
  let shared: SharedLanguage
  let lexicon: BodyLexicon
  let persons: PersonGuard

  /// What an entry is.
  enum Reading {
    case member(ProseMember)
    /// The name of a person, to be counted and forgotten.
    case person
    /// No member: a filler, a clause.
    case nothing

    /// Whether it is a member beyond doubt.
    var isEvident: Bool {
      if case .member(let member) = self { return member.isEvident }
      return false
    }
  }

  /// Reads an entry.
  func read(_ entry: ListEntry) -> Reading {
    var role: Role?
    if entry.tokens.contains(where: { language.announcing.contains(tokens[$0].key) }) {
      return .nothing
    }
    var entry = entry
    var first = entry.tokens.first { tokens[$0].kind != .mark } ?? entry.tokens.lowerBound
    // "für die Bundespolizei Zelda Quint": whom somebody signs for.
    if language.onBehalf.contains(tokens[first].key), first + 1 < entry.tokens.upperBound,
      persons.hides(anyOf: entry.tokens)
    {
      first += 1
      entry.tokens = first..<entry.tokens.upperBound
    }
    if !tokens[first].isAcronym,
      language.adverbials.length(at: first, in: tokens, before: entry.tokens.upperBound) > 0
    {
      return .nothing
    }
    var range = trimmed(entry.tokens)
    guard !range.isEmpty else { return .nothing }
    let funding = language.fundedBy.length(
      at: range.lowerBound, in: tokens, before: range.upperBound)
    if funding > 0 {
      role = .funder
      range = trimmed(range.lowerBound + funding..<range.upperBound)
    }
    range = withoutFieldLead(withoutDeputies(range))
    let counted = withoutCount(range)
    let senders = withoutRepresentatives(counted)
    // "les acteurs de la cohésion sociale": in French those before the "de" may be of a field.
    let isSender =
      language.adjectivesPrecede && !senders.isEmpty && senders.lowerBound > counted.lowerBound
    range = withoutCount(senders)
    // "au choix du président"
    if !tokens[first].isCapitalised, !range.isEmpty,
      language.bounds.tails.length(at: first, in: tokens, before: entry.tokens.upperBound) > 0
    {
      return .nothing
    }
    // "Mmes et MM. …"
    if range.allSatisfy({
      PersonWords.titles.contains(tokens[$0].key) || language.titles.contains(tokens[$0].key)
    }) {
      return .nothing
    }
    guard !range.isEmpty, range.count <= 24 else { return .nothing }
    let stated = statedRole(in: range)
    // "de schepenen (schepen van Wonen Zelda Quint / schepen van Welzijn Xan Plim)"
    if let open = range.dropFirst().first(where: { tokens[$0].isMark("(") }),
      persons.hides(anyOf: open..<range.upperBound),
      !persons.hides(anyOf: range.lowerBound..<open)
    {
      range = range.lowerBound..<open
    }
    guard let visible = bodyBehindPerson(range) ?? withoutPersons(range) else { return .person }
    let isRest = visible.lowerBound > range.lowerBound
    range = visible
    var acronym: String?
    let whole = range
    role = role ?? stated
    range = withoutBrackets(range, acronym: &acronym)
    range = withoutDashes(range, acronym: &acronym)
    range = withoutQuotes(withoutLegalForm(trimmed(range)))
    guard !range.isEmpty else { return .nothing }
    range = nounGroup(of: range)
    guard !range.isEmpty else { return .nothing }
    range = withoutTail(range)
    let head = lexicon.heads(
      at: shared.headWord(of: range, tokens), tokens, before: range.upperBound)
    // Of "Delcourt de Verviers" nothing is left that is a body.
    if isRest, !lexicon.namesBody(range, tokens), !range.contains(where: { tokens[$0].isAcronym }) {
      return .person
    }
    guard isOfPersonsWho(range) || !isClause(range), !isAnnouncement(range), !isUnnamed(range)
    else { return .nothing }
    let kind = kind(of: range, head)
    let isCapital = range.contains { tokens[$0].isCapitalised }
    let name = nominative(
      Self.tidy(
        text.text(
          tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
      ),
      of: range)
    return .member(
      ProseMember(
        name: entry.head.map { headed(article(of: entry) + name, by: $0) } ?? name,
        acronym: acronym ?? ownAcronym(range), kind: kind,
        sector: lexicon.sector(of: range, tokens) ?? lexicon.sector(of: whole, tokens),
        role: role, tokens: range,
        isEvident: head.isBody || isCapital && tokens[range.lowerBound].isCapitalised
          || lexicon.namesBody(range, tokens) && !isCapital,
        hasCapital: isCapital, isSender: isSender))
  }

  /// A name with one space between its words, as most have.
  static func tidy(_ name: String) -> String {
    var previous: UInt8 = 0x20
    let isTidy =
      name.utf8.allSatisfy { byte in
        defer { previous = byte }
        return byte != 0x0A && (byte != 0x20 || previous != 0x20)
      } && previous != 0x20
    return isTidy ? name : words(of: name)
  }

  private static func words(of name: String) -> String {
    name.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  /// Without signs, articles and fillers at the ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let token = tokens[start]
      let isSign =
        token.kind == .mark && !(token.isQuote && hasQuotePartner(start, before: end))
        && !token.isMark("(")
      let filler = language.fillers.length(at: start, in: tokens, before: end)
      if isSign {
        start += 1
      } else if filler > 0 {
        start += filler
      } else if language.titles.contains(token.key), start + 1 < end,
        language.determiners.contains(tokens[start + 1].key)
      {
        // "Mme la Bourgmestre"
        start += 1
      } else if isArticle(token, at: start, before: end) {
        start += 1
      } else if language.ofWords.contains(token.key), !token.isCapitalised {
        start += 1
      } else {
        break
      }
    }
    while end > start {
      let token = tokens[end - 1]
      let isSign =
        token.kind == .mark && !token.isMark(")")
        // "S+"
        && !(token.isMark("+") && !token.hasSpaceBefore && end - 1 > start)
        && !(token.isQuote && hasOpenQuote(end - 1, from: start))
      let isOpen =
        (language.conjunctions.contains(token.key) || language.alternatives.contains(token.key))
        && !token.isCapitalised
      // "Age Concern at present"
      let phrase = (2...3).first { count in
        end - count > start
          && language.fillers.length(at: end - count, in: tokens, before: end) == count
      }
      if let phrase {
        end -= phrase
      } else if isSign || isOpen || language.fillers.contains(token.key) && !token.isCapitalised {
        end -= 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func isArticle(_ token: Token, at start: Int, before end: Int) -> Bool {
    guard language.determiners.contains(token.key), start + 1 < end else { return false }
    // "La Rue", "De Spie", "L'Oranger": a capital article behind a comma belongs to the name.
    let isMidSentence =
      start > 0 && !tokens[start - 1].isMark(".") && !tokens[start - 1].isMark("•")
      && !beginsParagraph(start)
      && !(!language.adjectivesPrecede && beginsQuotation(start))
      && !isBodyBehindColon(start, before: end) && !isBodyAtBeginning(start, before: end)
    return !(token.isCapitalised && isMidSentence && tokens[start + 1].isCapitalised)
  }

  /// "conclu entre : L'Agence Régionale de Santé"
  private func isBodyBehindColon(_ article: Int, before end: Int) -> Bool {
    !language.adjectivesPrecede && tokens[article - 1].isMark(":") && end - article > 3
      && lexicon.heads(at: article + 1, tokens, before: end).isOrganisation
  }

  /// "Wer macht mit? Die Polizei und", "– Das Jugendamt", "Mit dabei: Das Frauenhaus": an article that has its capital from
  /// where it stands, before a noun of bodies.
  private func isBodyAtBeginning(_ article: Int, before end: Int) -> Bool {
    let isAnswer = tokens[article - 1].isMark("?") || tokens[article - 1].isMark("!")
    let isBeginning =
      isAnswer
      || language.nounsAreCapitalised
        && [":", "-", "–"].contains { tokens[article - 1].isMark($0) }
    return isBeginning
      && (tokens[article + 1].isAcronym
        || lexicon.heads(at: article + 1, tokens, before: end).isBody)
  }

  /// "“Le CVFE y est": behind a quotation mark that somebody's words begin with.
  private func beginsQuotation(_ place: Int) -> Bool {
    tokens[place - 1].isQuote && place >= 2 && [".", ":"].contains { tokens[place - 2].isMark($0) }
  }

  private func beginsParagraph(_ place: Int) -> Bool {
    text.scalars[tokens[place - 1].range.upperBound..<tokens[place].range.lowerBound]
      .count { $0 == "\n" } > 1
  }

  private func hasQuotePartner(_ place: Int, before end: Int) -> Bool {
    place + 1 < end && (place + 1..<end).contains { tokens[$0].isQuote }
  }

  private func hasOpenQuote(_ place: Int, from start: Int) -> Bool {
    (start..<place).contains { tokens[$0].isQuote }
  }

  /// "les délégués de la police": those who are sent stand for the body that sends them.
  private func withoutRepresentatives(_ range: Range<Int>) -> Range<Int> {
    // "celui de la Région", behind "un délégué de la Ville".
    if let first = range.first, language.pronouns.contains(tokens[first].key), range.count > 2,
      language.ofWords.contains(tokens[first + 1].key)
    {
      return trimmed(first + 1..<range.upperBound)
    }
    var start = range.lowerBound
    var place = start
    while place < range.upperBound,
      tokens[place].kind == .number || language.numbers[tokens[place].key] != nil
    {
      place += 1
    }
    var length = language.representatives.length(at: place, in: tokens, before: range.upperBound)
    guard length > 0 else { return withoutTrailingRepresentatives(range) }
    place += length
    // "Afgevaardigde(n) van Kind en Gezin"
    if place + 2 < range.upperBound, tokens[place].isMark("("), !tokens[place].hasSpaceBefore,
      tokens[place + 2].isMark(")"), tokens[place + 1].range.count <= 3
    {
      place += 3
    }
    // "Vertreterinnen und Vertreter der Polizei", "6 leden + 1 plaatsvervanger van Okra"
    if place + 1 < range.upperBound,
      language.conjunctions.contains(tokens[place].key) || tokens[place].isMark("+")
        || tokens[place].isMark("/")
    {
      var next = place + 1
      while next + 1 < range.upperBound,
        tokens[next].kind == .number || language.numbers[tokens[next].key] != nil
          || language.indefinite.contains(tokens[next].key)
      {
        next += 1
      }
      length = language.representatives.length(at: next, in: tokens, before: range.upperBound)
      if length > 0 { place = next + length }
    }
    // "Vertreterinnen" of "Vertreterinnen und Vertreter der …" is nobody yet.
    if place == range.upperBound
      // "Vertreterinnen bzw. Vertreter"
      || language.nounsAreCapitalised
        && language.bounds.tails.length(at: place, in: tokens, before: range.upperBound) > 0
    {
      // "1 expert" is somebody all the same.
      let head = lexicon.heads(at: place - 1, tokens, before: place)
      return head.isCategory || head.isFunction ? range : place..<place
    }
    guard
      language.ofWords.contains(tokens[place].key)
        // "délégué aux droits des femmes" is a post.
        || language.innerWords.contains(tokens[place].key)
          && language.fusedPrepositions[tokens[place].key] != "à"
        || language.adjectivesPrecede && language.determiners.contains(tokens[place].key)
        || language.bounds.sources.contains(tokens[place].key)
    else {
      // "6 leden politieke fracties", "1 Vertreter Polizei"
      let isCounted =
        language.adjectivesPrecede && range.lowerBound > 0
        && (place - length > range.lowerBound
          || tokens[range.lowerBound - 1].kind == .number
          || language.numbers[tokens[range.lowerBound - 1].key] != nil)
      return isCounted || isSentWithoutOf(range, upTo: place)
        ? trimmed(place..<range.upperBound) : range
    }
    start = place + 1
    return trimmed(start..<range.upperBound)
  }

  /// "Anytown Council (Chair)": what stands in brackets may be the role.
  private func statedRole(in range: Range<Int>) -> Role? {
    guard let open = range.first(where: { tokens[$0].isMark("(") }), open + 1 < range.upperBound
    else { return nil }
    let notes = (open + 1..<range.upperBound).filter {
      $0 == open + 1 || tokens[$0 - 1].isMark(",")
    }
    return notes.lazy.compactMap { language.roleNotes[tokens[$0].key] }.first
  }

  /// "Vertegenwoordiger politiezone Het Linden": a word for who is sent, with the body right behind it.
  private func isSentWithoutOf(_ range: Range<Int>, upTo place: Int) -> Bool {
    language.verbIsSecond && place < range.upperBound && tokens[range.lowerBound].isCapitalised
      && language.sentAlone.contains(tokens[range.lowerBound].key)
      && place == range.lowerBound + 1
      && lexicon.heads(at: place, tokens, before: range.upperBound).isOrganisation
  }

  /// "mosque representatives"
  private func withoutTrailingRepresentatives(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, let last = range.last, language.adjectivesPrecede,
      language.representatives.contains(tokens[last].key), !tokens[last].isCapitalised,
      // "community representatives" are who they are.
      !range.contains(where: {
        let length = language.categories.length(at: $0, in: tokens, before: range.upperBound)
        return length > 0 && $0 + length == range.upperBound
      })
    else { return range }
    // "Senior Skills Scotland representative": how high they stand is said of who is sent.
    let isRanked =
      last - range.lowerBound > 1 && language.bounds.ranks.contains(tokens[range.lowerBound].key)
    return trimmed(range.lowerBound + (isRanked ? 1 : 0)..<last)
  }

  private func kind(of range: Range<Int>, _ head: BodyLexicon.Head) -> BodyKind {
    if head.isFunction { return .function }
    if head.isProgramme { return .programme }
    if head.isCategory { return .category }
    return .organisation
  }
}
