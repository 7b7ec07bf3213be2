/// Lists of bodies that no turn of phrase claims.
///
/// "Op de vloer vindt men medewerkers van justitie, politie en jeugdhulp": three bodies or more in a row, in
/// a text about a platform, are as a rule those that take part in it, whatever the words around them say.
/// What is denied or possible, what they do to others, and whom the text only sends its readers to, makes
/// nobody a member.
extension SheetExtractor {
  /// What such bodies stand under.
  static let looseList = MembershipRule("bodies in a row", ":", .member, .check)

  /// A row of bodies, until the end of the text tells what they belong to.
  struct LooseList {
    let entries: [ListEntry]
    let sentence: Range<Int>
    /// The platform that its sentence, or the text before it, spoke of.
    let platform: Int?
    /// What its bodies stand under.
    var rule = SheetExtractor.looseList
  }

  /// No row is shorter.
  private static let leastBodies = 3
  private static let longestSentence = 160

  /// Notes the rows of bodies in a sentence that gave no membership; whether there are any.
  mutating func notedLooseLists(
    in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> Bool {
    guard !rules.switchedOff.contains(Self.looseList.name), !isAmongOthers, !isOfMinutes,
      sentence.count <= Self.longestSentence, !tokens[sentence.upperBound - 1].isMark("?")
    else { return false }
    let count = looseLists.count
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard mayBeginRow(place, in: sentence) else {
        place += 1
        continue
      }
      let bodies = row(at: place, in: sentence, mentions)
      guard bodies.count >= Self.leastBodies, let last = bodies.last,
        !isUncertain(place, sentence), !isDoneToOthers(bodies, in: sentence)
      else {
        place += 1
        continue
      }
      looseLists.append(
        LooseList(
          entries: bodies, sentence: sentence, platform: platformSpokenOf(sentence, mentions)))
      place = max(place + 1, last.tokens.upperBound)
    }
    return looseLists.count > count
  }

  /// Takes the rows of a text, each for its own platform or for what the text is about.
  mutating func takeLooseLists() {
    let lists = looseLists
    looseLists = []
    for list in lists {
      guard let platform = list.platform ?? titlePlatform ?? mainPlatform else { continue }
      sentence = list.sentence
      add(list.entries, to: platform, list.rule, .member)
    }
  }

  /// The only platform of the text, or the one that it spoke of last.
  private var mainPlatform: Int? { register.entries.count == 1 ? 0 : register.focus }

  /// Whether a row may begin at a place: at the head of the sentence, behind a bracket, a colon, a verb, or a
  /// word that lists stand behind.
  private func mayBeginRow(_ place: Int, in sentence: Range<Int>) -> Bool {
    if place == sentence.lowerBound { return true }
    let before = tokens[place - 1]
    // "de partners (A, B en C)", not "op grond van gegevens (A, B en C)"
    if before.isMark("(") {
      return (max(sentence.lowerBound, place - 9)..<place).contains {
        language.participants.length(at: $0, in: tokens, before: place) > 0
          || lexicon.heads(at: $0, tokens, before: place).isBody
      }
    }
    if before.kind == .mark { return [":", ";", "–"].contains(before.sign) }
    if before.isCapitalised { return false }
    return language.verbs.contains(before.key) || language.copulas.contains(before.key)
      || language.listOpeners.contains(before.key)
      || language.representatives.contains(before.key)
      || [language.suchAs, language.preludes, language.lightAdverbs].contains { words in
        (max(sentence.lowerBound, place - 3)..<place).contains {
          words.length(at: $0, in: tokens, before: place) == place - $0
        }
      }
  }

  /// The entries of a row at a place, nothing where they are no bodies for the most part.
  private func row(
    at place: Int, in sentence: Range<Int>, _ mentions: [PlatformMention]
  ) -> [ListEntry] {
    let list = place..<splitter.end(of: place..<sentence.upperBound)
    guard list.count >= 2 * Self.leastBodies - 1,
      list.contains(where: { tokens[$0].isMark(",") || tokens[$0].isMark(";") })
    else { return [] }
    var entries = splitter.entries(of: list, isExplicit: false)
    // Behind a colon stands a list, whatever its first word.
    let isAnnounced =
      place > sentence.lowerBound && tokens[place - 1].isMark(":")
      && !isOfOtherThings(list, in: sentence, mentions)
    guard entries.count >= Self.leastBodies,
      isAnnounced || strongHead(of: entries[0].tokens) != nil
    else { return [] }
    let strong = entries.count { strongHead(of: $0.tokens) != nil || $0.head != nil }
    // "Geschäftsstelle: Rathaus, Zimmer 3": a label, and where it is.
    let first = entries[0].tokens.upperBound
    let isLabelled = first < sentence.upperBound && tokens[first].isMark(":")
    let hasNumber = entries.contains { tokens[$0.tokens.upperBound - 1].kind == .number }
    guard !(isLabelled && hasNumber),
      isAnnounced ? strong * 2 >= entries.count : strong * 3 >= entries.count * 2,
      !entries.contains(where: { entry in
        mentions.contains { $0.platform != nil && $0.tokens.overlaps(entry.tokens) }
      })
    else { return [] }
    let certain = entries.count { entry in
      guard let head = strongHead(of: entry.tokens) else { return false }
      let kind = lexicon.heads(
        at: shared.headWord(of: head..<entry.tokens.upperBound, tokens), tokens,
        before: entry.tokens.upperBound)
      return tokens[head].isAcronym || kind.isOrganisation || kind.isFunction
    }
    guard certain >= 2 else { return [] }
    // What stands behind the last body belongs to the sentence.
    let place = entries.count - 1
    if let head = strongHead(of: entries[place].tokens) {
      let noun = shared.headWord(of: head..<entries[place].tokens.upperBound, tokens)
      let end = nameEnd(from: noun, before: entries[place].tokens.upperBound)
      entries[place].tokens = entries[place].tokens.lowerBound..<end
    } else if list.upperBound < sentence.upperBound, tokens[list.upperBound].kind == .word {
      entries.removeLast()
    }
    return entries.map {
      ListEntry(tokens: $0.tokens, isExplicit: true, isPart: $0.isPart, head: $0.head)
    }
  }
}
