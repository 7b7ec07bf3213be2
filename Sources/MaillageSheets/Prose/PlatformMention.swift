/// A place where a text speaks of a platform.
struct PlatformMention: Sendable {
  /// How the text names it.
  enum Manner: Sendable {
    /// By a name of its own: "la Cellule « Informations sensibles »", "CSIL".
    case named
    /// By a word that points back: "cette cellule", "het netwerk".
    case pointingBack
    /// Without saying which: "un groupe de travail".
    case described
  }

  /// Its tokens, the article included.
  var tokens: Range<Int>
  /// The tokens of the name.
  var name: Range<Int>
  /// How it is named.
  var manner: Manner
  /// Whether it is a body like others unless the text says who sits on it.
  var isWeak = false
  /// Whether it stands in the plural and without a name: "les comités".
  var isPlural = false
  /// Whether it stands behind "de" without an article, as a kind of thing.
  var isKind = false
  /// Whether a demonstrative stands before it: "ce comité".
  var isShown = false
  /// Whether an indefinite article stands before it: "une réunion d'évaluation".
  var isIntroduced = false
  /// Whether it has a capital within a sentence.
  var isTitle = false
  /// What it is.
  var kind: PlatformKind
  /// The folded noun that makes it a platform.
  var noun: Word
  /// What stands in brackets behind it, if that is an acronym.
  var acronym: String?
  /// Other names of it: what stands in quotation marks, the full form of an acronym.
  var aliases: [String] = []
  /// The platform of the sheet that it means; nil before that is settled.
  var platform: Int?
  /// Whether it has the capitals of a name of its own, where names stand before their noun: "the
  /// District Support Hub".
  var isProper = false
}
