/// Where the lists that a turn of phrase found begin and end.
extension SheetExtractor {
  /// A match whose lists begin behind what only announces them ("autour de la table", "huit
  /// partenaires :") and stop where what follows is no list any more.
  func cutLists(of match: RuleMatcher.Match) -> RuleMatcher.Match {
    var match = match
    var broken: [Int] = []
    for index in match.lists.indices {
      if isAdverbial(match.lists[index].range, before: match.pivot) {
        broken.append(index)
        continue
      }
      var range = withoutPrelude(match.lists[index].range)
      // "en font partie ; la police": what stands behind the sign is another clause.
      if let first = range.first, tokens[first].isMark(";") {
        broken.append(index)
        continue
      }
      if range.upperBound <= match.pivot { range = withoutLeadIn(range) }
      if let colon = announcingColon(range) { range = colon + 1..<range.upperBound }
      var end = max(range.lowerBound, splitter.end(of: range))
      while end > range.lowerBound, language.conjunctions.contains(tokens[end - 1].key) { end -= 1 }
      // "Conseil de l'aide à la jeunesse": no verb behind "de".
      if range.upperBound == match.pivot, end == range.upperBound, end > range.lowerBound,
        language.ofWords.contains(tokens[end - 1].key),
        !language.determiners.contains(tokens[end - 1].key)
      {
        broken.append(index)
        continue
      }
      // "Le projet est mené": what stands before the verb is not what carries it.
      let isBroken =
        range.upperBound <= match.pivot
        && (end..<range.upperBound).contains {
          language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised
        }
      if isBroken, let rest = clauseBehindVerb(range) {
        match.lists[index].range = rest
        continue
      }
      if isBroken { broken.append(index) }
      match.lists[index].range = range.lowerBound..<end
    }
    for index in broken.reversed() { match.lists.remove(at: index) }
    return match
  }

  /// "In de raad zitten organisaties die zich inzetten voor een betere wereld: A, B en C": the names behind
  /// the colon of a clause that says more of a kind of bodies or people.
  func namesBehindColon(
    _ list: Range<Int>, _ entries: [ListEntry], in sentence: Range<Int>
  ) -> [ListEntry]? {
    guard let last = entries.last, list.upperBound < sentence.upperBound,
      !tokens[list.upperBound].isMark(":"),
      let colon = (list.upperBound..<sentence.upperBound).first(where: { tokens[$0].isMark(":") }),
      colon - list.upperBound <= Self.longestClause, colon + 1 < sentence.upperBound,
      language.clauseOpeners.contains(tokens[list.upperBound].key)
        || language.relatives.contains(tokens[list.upperBound].key)
        || tokens[list.upperBound].isMark(","),
      isKind(last.tokens)
    else { return nil }
    let names = colon + 1..<sentence.upperBound
    let behind = splitter.entries(
      of: names.lowerBound..<splitter.end(of: names), isExplicit: true)
    let areNames = behind.allSatisfy { entry in
      tokens[splitter.firstWord(entry.tokens)].isCapitalised || beginsAsBody(entry.tokens)
    }
    return behind.count >= 2 && areNames ? behind : nil
  }

  /// No clause between a kind of bodies and their names is longer.
  private static let longestClause = 24

  /// "Herzeelse organisaties", "Vereine": whether an entry is of a kind of bodies or people.
  private func isKind(_ entry: Range<Int>) -> Bool {
    entry.contains { place in
      language.participants.contains(tokens[place].key)
        || language.categories.length(at: place, in: tokens, before: entry.upperBound) > 0
    }
  }

  /// How far behind its beginning a list may name companions.
  private static let longestCarrier = 24

  /// "mené par le CPAS avec la police et l'école": who carries it, and who takes part.
  func withCompanions(
    apart list: (range: Range<Int>, role: Role?), role: Role
  ) -> [(range: Range<Int>, role: Role?)] {
    guard list.range.count > 3 else { return [list] }
    var depth = 0
    for place in list.range.dropFirst(1).prefix(Self.longestCarrier) {
      if tokens[place].isMark("(") { depth += 1 }
      if tokens[place].isMark(")") { depth -= 1 }
      if tokens[place].isMark(",") { return [list] }
      // "by A together with B": both do the same.
      if language.conjunctions.length(at: place - 1, in: tokens, before: place + 1) > 1 {
        return [list]
      }
      let length = language.companions.length(at: place, in: tokens, before: list.range.upperBound)
      let start = place + length
      guard length > 0, start < list.range.upperBound, beginsAsBody(start..<list.range.upperBound),
        namesBody(list.range.lowerBound..<place), depth == 0
      else { continue }
      let own = list.role ?? role
      return [
        (list.range.lowerBound..<place, list.role),
        (start..<list.range.upperBound, own == .member ? list.role : .member),
      ]
    }
    return [list]
  }

  /// Whether a word of a range is that of a body: "Blackburn with Darwen" is one name.
  private func namesBody(_ range: Range<Int>) -> Bool {
    lexicon.namesBody(range, tokens) || range.contains { tokens[$0].isAcronym }
  }

  /// "Samen met A en B richtte": where the verb stands second, what begins the sentence with a
  /// preposition is not its subject.
  private func isAdverbial(_ list: Range<Int>, before pivot: Int) -> Bool {
    guard language.verbIsSecond, list.upperBound == pivot, list.lowerBound == sentence.lowerBound
    else { return false }
    let start = withoutPrelude(list).lowerBound
    return start < pivot && !tokens[start].isAcronym
      && language.adverbials.length(at: start, in: tokens, before: pivot) > 0
  }

  /// "le bourgmestre la préside et le chef de corps, le parquet l'y rejoignent": what a comma or an
  /// "and" right behind the last verb sets apart.
  func clauseBehindVerb(_ list: Range<Int>) -> Range<Int>? {
    guard
      let verb = list.last(where: {
        language.verbs.contains(tokens[$0].key) && !tokens[$0].isCapitalised
      }), verb + 2 < list.upperBound
    else { return nil }
    if tokens[verb + 1].isMark(",") || language.conjunctions.contains(tokens[verb + 1].key) {
      return verb + 2..<list.upperBound
    }
    // "la Province en tient le secrétariat et la Région": a subject of its own behind an object.
    guard
      let and = list.last(where: {
        $0 > verb && language.conjunctions.contains(tokens[$0].key) && $0 + 2 < list.upperBound
      }), language.determiners.contains(tokens[and + 1].key),
      !language.ofWords.contains(tokens[and + 1].key), beginsAsBody(and + 1..<list.upperBound)
    else { return nil }
    return and + 1..<list.upperBound
  }

  func withoutPrelude(_ list: Range<Int>) -> Range<Int> {
    var start = list.lowerBound
    while start < list.upperBound {
      if tokens[start].isMark(",") {
        start += 1
        continue
      }
      let length = max(
        language.preludes.length(at: start, in: tokens, before: list.upperBound),
        shared.howOften(at: start, in: tokens, before: list.upperBound))
      guard length > 0 else { break }
      start += length
    }
    return start..<list.upperBound
  }

  /// The colon behind "une vingtaine de services", "les partenaires suivants".
  func announcingColon(_ list: Range<Int>) -> Int? {
    guard let colon = list.prefix(12).first(where: { tokens[$0].isMark(":") }),
      colon + 1 < list.upperBound
    else { return nil }
    let title = list.lowerBound..<colon
    let isGeneric =
      title.contains {
        language.participants.length(at: $0, in: tokens, before: colon) > 0
          || language.numbers[tokens[$0].key] != nil || tokens[$0].kind == .number
      } && !title.contains { tokens[$0].isCapitalised || tokens[$0].isMark(",") }
    // "cette année : le CPAS"
    let isWhen =
      title.count <= 4
      && title.allSatisfy { place in
        let key = tokens[place].key
        return language.demonstratives.contains(key) || language.determiners.contains(key)
          || language.timeSpans.contains(key) || language.periods.contains(key)
          || language.ordinals.contains(key) || language.adverbials.contains(key)
      }
    return isGeneric || isWhen ? colon : nil
  }

  /// A list before a verb without what leads in: "Tous les deux mois, ", "Avec ".
  func withoutLeadIn(_ list: Range<Int>) -> Range<Int> {
    var start = list.lowerBound
    // "Brabant wallon – Depuis dix ans, la Province": where a note is dated from, or a label.
    if let dash = list.prefix(8).last(where: {
      tokens[$0].hasSpaceBefore && (tokens[$0].isMark("–") || tokens[$0].isMark("-"))
    }), dash + 1 < list.upperBound {
      start = dash + 1
    }
    while start < list.upperBound {
      let isLeadIn =
        language.clauseOpeners.length(at: start, in: tokens, before: list.upperBound) > 0
        || language.connectors.length(at: start, in: tokens, before: list.upperBound) > 0
        || language.preludes.length(at: start, in: tokens, before: list.upperBound) > 0
        || language.adverbials.length(at: start, in: tokens, before: list.upperBound) > 0
          && !language.listOpeners.contains(tokens[start].key)
      guard isLeadIn, let comma = (start..<list.upperBound).first(where: { tokens[$0].isMark(",") })
      else { break }
      start = comma + 1
    }
    if start < list.upperBound, language.listOpeners.contains(tokens[start].key) { start += 1 }
    return start..<list.upperBound
  }

  /// The entries before a verb, but for what stands before the last that is of another kind: "en
  /// accord avec les objectifs poursuivis, la Ville de A a signé".
  func behindOthers(_ entries: [ListEntry]) -> [ListEntry] {
    let last = entries.lastIndex { entry in
      let first = entry.tokens.first {
        tokens[$0].kind == .word && !language.determiners.contains(tokens[$0].key)
      }
      return first.map {
        language.otherLists.length(at: $0, in: tokens, before: entry.tokens.upperBound) > 0
          && !lexicon.heads(at: $0, tokens, before: entry.tokens.upperBound).isBody
      } ?? false
    }
    return last.map { Array(entries[($0 + 1)...]) } ?? entries
  }
}
