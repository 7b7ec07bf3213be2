/// What tells in a language where a name begins and ends, and that something is no name.
///
/// A member is named by one noun group: "the Police", "la Maison de l'emploi de Liège", "OCMW Gent". What
/// stands before the group, behind it, or makes it a clause is told by classes of small words, of which
/// each language has a closed list.
struct NameBounds: Sendable {
  /// Words before a name that are no part of it: "representing", "tout comme", "darunter".
  var openers = WordSet("")
  /// Adverbs and pronouns: no name begins with one, unless as one of several words with capitals; what
  /// stands behind one and an article may be a name.
  var noHeads = WordSet("")
  /// Words that only clauses hold: pronouns of the subject, reflexive ones, negations.
  var clauseWords = WordSet("")
  /// Months, days and the words that stand before years: no name is made of these alone.
  var times = WordSet("")
  /// Nouns that with a number are the label of something: "composante 4".
  var labels = WordSet("")
  /// Words with which something begins that says more of a name, and is no part of it: "within",
  /// "whose", "avec le soutien".
  var tails = WordSet("")
  /// Small words that go with a verb and end its clause: "uit", "plaats".
  var particles = WordSet("")
  /// Verbs with which a task begins, none of which is also a noun: "Give", "Ensure".
  var tasks = WordSet("")
  /// Nouns of what is no body: laws, papers, sittings.
  var things = WordSet("")
  /// Words between those who are sent and who sends them: "vanuit", "from".
  var sources = WordSet("")
  /// Words between two numbers: "2 à 3 membres".
  var ranges = WordSet("")
  /// Words before a body that say how high who is sent stands: "Senior Skills Scotland representative".
  var ranks = WordSet("")
  /// Words within a name behind which an article may stand: "commandant le groupement", "tels que les écoles".
  var governing = WordSet("")
  /// Those who decide on platforms, and the land that these cover: members only where the text says so.
  var deciders = WordSet("")
  /// Nouns for so many that they name nobody by themselves: "people", "agencies".
  var anyone = WordSet("")
  /// Nouns behind which fields stand that people come from: "aus den Bereichen Schule, Polizei".
  var fields = WordSet("")
}
