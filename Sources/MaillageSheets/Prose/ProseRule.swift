/// How sure a reading is.
public enum Confidence: String, Sendable, CaseIterable, Codable, Comparable {
  /// The text says so.
  case sure
  /// The text may say so: a person should look.
  case check

  /// Orders them by how far they may be trusted.
  public static func < (first: Confidence, second: Confidence) -> Bool {
    first == .check && second == .sure
  }
}

/// A turn of phrase that tells who takes part.
struct MembershipRule: Sendable {
  /// The name under which it stands in the output.
  let name: String
  /// The turn of phrase.
  var pattern: ProsePattern
  /// The role of the members, where the pattern states no other.
  let role: Role
  /// How sure it is at best.
  let confidence: Confidence

  init(_ name: String, _ pattern: String, _ role: Role = .member, _ confidence: Confidence = .sure)
  {
    self.name = name
    self.pattern = ProsePattern(pattern)
    self.role = role
    self.confidence = confidence
  }
}

/// A turn of phrase that tells how two platforms stand to each other.
struct LinkRule: Sendable {
  /// The name under which it can be switched off.
  let name: String
  /// The turn of phrase, with two platforms in it.
  var pattern: ProsePattern
  /// How the first stands to the second; nil where both are one.
  let relation: PlatformRelation?
  /// Whether it names but one platform, and the other is what the text speaks of: "les signaux sont
  /// transmis au conseil".
  let isOfFocus: Bool
  /// Whether the second stands to the first instead.
  let isReversed: Bool

  init(_ name: String, _ pattern: String, _ relation: PlatformRelation?, reversed: Bool = false) {
    self.name = name
    var pattern = ProsePattern(pattern)
    pattern.skipsAsides = true
    self.pattern = pattern
    self.relation = relation
    isReversed = reversed
    isOfFocus = pattern.platformCount == 1 && !pattern.beginsWithPronoun
  }

  /// How many platforms its turn of phrase names.
  var platformCount: Int { pattern.platformCount }

  /// What is said of a platform, and of what a pronoun or a relative clause stands for: "depend de {P}".
  static func said(
    _ name: String, _ relation: PlatformRelation, reversed: Bool = false, _ predicates: [String]
  ) -> [LinkRule] {
    predicates.flatMap { predicate in
      ["{P} ~", "@it ~"].map {
        LinkRule(name, "\($0) \(predicate)", relation, reversed: reversed)
      }
    }
  }

  /// The same in languages whose verb stands before its subject where something else begins the
  /// sentence: "Daarnaast werkt het platform samen met het netwerk".
  static func inverted(
    _ name: String, _ relation: PlatformRelation, reversed: Bool = false, _ predicates: [String]
  ) -> [LinkRule] {
    said(name, relation, reversed: reversed, predicates)
      + predicates.map { predicate in
        let words = predicate.split(separator: " ", maxSplits: 1)
        return LinkRule(
          name, "\(words[0]) {P} \(words.count > 1 ? words[1] : "")", relation, reversed: reversed)
      }
  }
}

/// A turn of phrase over the tokens of a sentence.
///
/// Written as words with spaces between; `a|b` is either word, `x?` may be missing, `...` stands for
/// up to six tokens without a stop, `~` for up to four small words that name nothing ("qui y a aussi"), `#` for a number, `@partners` for a word for participants, `@it` for a pronoun that points back, `:`
/// for itself, `{P}` for a platform, `{P!}` for one that is
/// meant even as the complement of another ("organe du contrat, conclu entre"), `{N}` for the nearest member before, `{L}` for a list of members and `{L=chair}` for one in that role.
///
/// ```
/// "{L=chair} chapeaute|preside {P} avec {L}"
/// ```
struct ProsePattern: Sendable {
  /// One part of a pattern.
  enum Element: Sendable {
    case word(WordList)
    case participants
    case pronoun
    case number
    case mark(Unicode.Scalar)
    case gap
    case light
    case platform(isExact: Bool)
    case list(Role?)
    case nearest
  }

  /// The parts, and whether each may be missing.
  var elements: [(element: Element, isOptional: Bool)]
  /// The part that is looked for first: the first word that must be there.
  let pivot: Int
  /// Whether an aside between commas may part a platform from what is said of it.
  var skipsAsides = false

  /// The words of which one must stand where a part does; nil where it may be left out or is no word.
  func requiredWords(at part: Int) -> WordList? {
    guard elements.indices.contains(part), !elements[part].isOptional,
      case .word(let words) = elements[part].element
    else { return nil }
    return words
  }

  /// How many platforms it names.
  var platformCount: Int {
    elements.count { if case .platform = $0.element { !$0.isOptional } else { false } }
  }

  /// Whether it begins with a pronoun that points back.
  var beginsWithPronoun: Bool {
    if let first = elements.first, case .pronoun = first.element { return true }
    return false
  }

  /// Whether it begins with a platform that may be left out, as the subject of its verb.
  var hasSubject: Bool {
    if let first = elements.first, case .platform = first.element { return first.isOptional }
    return false
  }

  init(_ text: String) {
    elements = text.split(separator: " ").map { part in
      let isOptional = part.hasSuffix("?") && part.count > 1
      let body = isOptional ? String(part.dropLast()) : String(part)
      return (Self.element(body), isOptional)
    }
    pivot =
      elements.firstIndex {
        if case .word = $0.element { return !$0.isOptional }
        return false
      } ?? elements.firstIndex {
        if case .participants = $0.element { return !$0.isOptional }
        return false
      } ?? elements.firstIndex {
        if case .mark = $0.element { return !$0.isOptional }
        return false
      } ?? 0
  }

  private static func element(_ text: String) -> Element {
    switch text {
    case "...": .gap
    case "~": .light
    case "#": .number
    case ":", ",", "(", ")", ".", "–": .mark(text.unicodeScalars[text.startIndex])
    case "@partners": .participants
    case "@it": .pronoun
    case "{P}": .platform(isExact: false)
    case "{P!}": .platform(isExact: true)
    case "{L}": .list(nil)
    case "{N}": .nearest
    default:
      if text.hasPrefix("{L="), text.hasSuffix("}") {
        .list(Role(rawValue: String(text.dropFirst(3).dropLast())))
      } else {
        .word(WordList(text.split(separator: "|").map { Word($0) }))
      }
    }
  }
}
