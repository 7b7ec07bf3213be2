/// How far a membership may be trusted.
///
/// Every membership that a text gives passes through here. What speaks against one are doubts, each
/// with a weight: one alone seldom tells, several do. The weights began as those of a logistic
/// regression over the memberships of practice pages, read with all words known and with some of them
/// taken out of the tables at random, which is what a page that nobody has seen looks like. They were
/// rounded by hand, and tried on pages that they had not been fitted on. Of those pages most of what was
/// sure and wrong stood under the wrong platform: hence the doubts about it, and their weights.
struct Doubts {
  /// What speaks against a membership.
  enum Doubt: CaseIterable {
    /// The sentence does not name the platform: it points back at it, or goes on about it.
    case platformElsewhere
    /// The name of the platform may go on where it was cut, or nothing names it.
    case platformCutShort
    /// The platform is known by hardly more than a noun, and by no acronym.
    case platformBare
    /// Two platforms or more were mentioned since this one was.
    case platformsSince
    /// Its name begins with a small letter: what it is rather than what it is called.
    case platformUncapitalised
    /// The text went on to speak of another.
    case platformLeft
    /// The text speaks of another as well, and of two others or more.
    case otherPlatform
    case otherPlatforms
    /// It is taken for what the text as a whole is about, in a second reading.
    case secondLook
    /// Minutes: who was there need not belong.
    case ofMinutes
    /// The turn of phrase says other things as well.
    case looseRule
    /// The sentence has three verbs or more.
    case severalClauses
    /// Not all that stands in the list beside it is a body.
    case doubtfulNeighbours
    /// The last of a list without the article that the first has: "le service de prévention et
    /// médiation".
    case halfName
    /// The name begins or ends with a word that joins it to another.
    case unfinished
    /// Nine words or more.
    case long
    /// It ends in small letters where every noun has a capital.
    case smallEnd
    /// A noun that no table knows, with a capital that every noun has.
    case plainNoun
    /// A word within it that joins clauses as well as names: "pour", "sur".
    case joined
    /// A word within it that no table knows.
    case unknownWord
    /// Two such words or more.
    case unknownWords
    /// An "and", an "or" or a number within it.
    case composite

    /// How much it counts.
    var weight: Int {
      switch self {
      case .unfinished, .ofMinutes: 4
      case .looseRule, .platformsSince, .platformCutShort, .platformLeft: 3
      case .platformBare, .secondLook, .doubtfulNeighbours, .halfName, .long, .smallEnd, .plainNoun,
        .joined:
        2
      default: 1
      }
    }
  }

  /// The doubts that are borne at most.
  private static let most = 3
  /// Turns of phrase that are met in other senses as well: "compte deux projets", "payé par".
  static let looseRules: Set<String> = [
    "agreed", "besides", "carried by", "carries", "counts", "helps", "in work with", "join", "meet",
    "paid by", "take part", "works there",
  ]
  /// Rules for lists that no turn of phrase opens: they are held to be weak where a list is looked
  /// for, and are right as often as others once it is found to be one of bodies.
  static let rulesByPlace: Set<String> = ["list behind platform", "list below", "row of a table"]

  private var weight = 0

  /// Counts a doubt where it holds.
  mutating func note(_ doubt: Doubt, if holds: Bool) {
    if holds { weight += doubt.weight }
  }

  /// How sure what a rule found is.
  func confidence(of rule: MembershipRule) -> Confidence {
    guard weight <= Self.most else { return .check }
    return Self.rulesByPlace.contains(rule.name) ? .sure : rule.confidence
  }
}
