/// What the reader of sheets knows of one language: words and turns of phrase, no procedure.
///
/// Words stand folded (small, without accents, straight apostrophes), parted by spaces; the words of
/// a phrase are joined by `_`; `*` at either end of a word stands for any letters, which is how Dutch
/// and German compounds are caught. A further language is one more value of this type.
struct SheetLanguage: Sendable {
  /// The language.
  let language: Language
  /// Where names begin and end.
  var bounds = NameBounds()
  /// Words so frequent that a text is known by them.
  let frequent: WordSet
  /// Articles and possessives.
  let determiners: WordSet
  /// The articles of things that are mentioned for the first time.
  let indefinite: WordSet
  /// Words with which a paragraph goes on with the one before: "ainsi", "par ailleurs".
  var connectors = WordSet("")
  /// Words before a list in a sentence about a platform that make it likely to be one of members:
  /// "entre", "avec"; and those before them that do not: "lien", "contact".
  var listOpeners = WordSet("")
  /// Agreements, plans and the like, each a platform of those who join it where a text is about it.
  var instruments = WordSet("")
  /// Those of them that are no kind of paper where capitals make them a name: "Plan Grand Froid".
  var properIfCapitalised = WordSet("")
  /// What a sentence begins with that puts its subject behind a relative: "c'est ainsi que le groupe".
  var clefts = WordSet("")
  /// That relative.
  var cleftJoins = WordSet("")
  /// Words before what something happens within: "dans le cadre", "im Rahmen".
  var frames = WordSet("")
  /// Papers that those sign who are in a platform: no platform of their own beside it.
  var papers = WordSet("")
  var liaisons = WordSet("")
  /// Words that join those who do something along with others: "run by A with B".
  var companions = WordSet("")
  /// Places in the plural, over names that are none of bodies: "les rues du Val et des Lilas".
  var placeLists = WordSet("")
  /// Headings of the column of a table copied as text in which the members stand.
  var memberColumns = WordSet("")
  /// Verbs of what is done for others, who are no members: "helpt scholen".
  var helpingVerbs = WordSet("")
  /// Verbs of what several want together.
  var wishes = WordSet("")
  /// The ends of verbs in the plural of the past.
  var pastEndings: [String] = []
  /// Words behind which those who act in a platform are the subject: "waarbij", "where".
  var placeRelatives = WordSet("")
  /// Small words that may stand between a verb and its subject: "er", "ook", "samen".
  var lightAdverbs = WordSet("")
  /// Platform nouns in the plural: kinds of things unless a name stands with them.
  var pluralPlatforms = WordSet("")
  /// Organs that a platform has: "comité d'accompagnement", "groupe de travail".
  var organs = WordSet("")
  /// Verbs at the end of a line over the items that belong to a platform: "zur Gruppe gehören".
  var membershipVerbs = WordSet("")
  /// Words in a line with a colon that say that those below it make up a platform: "samengesteld",
  /// "angeschlossen".
  var compositions = WordSet("")
  /// Verbs that a line over those who take part begins with: "Nemen deel aan het overleg".
  var seatVerbs = WordSet("")
  /// The ends of nouns that name a field of work right behind an organ: "werkgroep participatie".
  var fieldEnds = WordSet("")
  /// Nouns of bodies that exist only within a larger one: the organs, and "sous-groupe", "bureau
  /// exécutif", "assemblée plénière". A text that is about the larger one need not say so.
  var parts = WordSet("")
  /// The ending that an adjective without an article has before a noun, by the noun's gender: "Runder Tisch".
  var nominatives: [(nouns: WordSet, adjective: String)] = []
  /// Articles before a noun in the genitive that ends in -s: "des".
  var genitiveArticles = WordSet("")
  /// What adjectives have before their endings: "lokal", "*isch".
  var adjectiveStems = WordSet("")
  /// Negations that deny nothing: "not only".
  var notOnly = WordSet("")
  /// What bodies do together, where that is no platform by itself: "un partenariat", "eine Kooperation".
  var collaborations = WordSet("")
  /// Nouns for how a platform is built: "its structure".
  var structures = WordSet("")
  /// What a word before a platform tells of how the one that a sentence is about stands to it.
  var prepositions: [(relation: PlatformRelation, words: WordSet)] = []
  /// Nouns of groups, which beside a platform are parts of it: "Groupe Logement".
  var groups = WordSet("")
  /// Words before a place, which is no part of the name before it: "un PLP à Grez".
  var placeWords = WordSet("")
  /// What stands between a kind of bodies and their names: "à savoir".
  var namely = WordSet("")
  /// Verbs of those who only decide or say something.
  var asideVerbs = WordSet("")
  /// Words behind which a name is given: "baptisé", "intitulé".
  var namings = WordSet("")
  /// Kinds of bodies that stand before a name and are no part of it: "l'association Les Tilleuls".
  var kindsBeforeNames = WordSet("")
  /// Those who work for a platform, no members of it: "les deux équipes".
  var ownStaff = WordSet("")
  /// Words for whom somebody sits: "deux pour le CPAS".
  var onBehalf = WordSet("")
  /// Words before the name of somebody who may stand in: "Plaatsvervanger: …".
  var deputies = WordSet("")
  /// How often: "fois", "par", "an", and "tous", of "deux fois par an" and "tous les deux mois".
  var times = WordSet("")
  var perWords = WordSet("")
  var periods = WordSet("")
  var everyWords = WordSet("")
  /// The articles of one thing: behind a verb they begin its object.
  var newThings = WordSet("")
  /// The ends of participles, accents and all, that begin what is said of something else.
  var participleEndings: [String] = []
  /// Articles in the genitive, and the endings, longest first, of a noun behind them.
  var genitives = WordSet("")
  var genitiveEndings: [String] = []
  /// "who", over a list of those who take part.
  var whoWords = WordSet("")
  /// Themes of several words, in the names of platforms: "vivre ensemble".
  var themes = WordSet("")
  /// What denies no more than a vote: "sans droit de vote".
  var withoutVote = WordSet("")
  /// Words before the names of a kind: "des associations comme A ou B".
  var suchAs = WordSet("")
  /// Words in a name before what a body is for: "Maison pour la vie citoyenne".
  var purposes = WordSet("")
  /// Participles and adjectives that, with what stands before them, tell of the noun behind: "in der
  /// Gemeinde tätigen", "in de raad vertegenwoordigde".
  var attributes = WordSet("")
  /// Words before a colon below which stands what something is for: "s'associent pour :".
  var beforeAims = WordSet("")
  /// Infinitives by their end, and nouns that look like them.
  var infinitives = WordSet("")
  var notInfinitives = WordSet("")
  /// Prepositions that are one word with the article: "aux".
  var fusedPrepositions: WordTable<String> = [:]
  /// "élargi", behind which who joins a platform is named.
  var widened = WordSet("")
  /// "between", behind an agreement.
  var betweenWords = WordSet("")
  /// The ends of participles.
  var participles = WordSet("")
  /// Pronouns between a subject and its verb: "en sont".
  var clitics = WordSet("")
  /// Adjectives that a platform may be named with or without: "commission communale de l'accueil".
  var localAdjectives = WordSet("")
  /// Words before those who do the same as the subject: "tout comme".
  var likewise = WordSet("")
  /// Labels that only group the members of a list: "Axe 1 – Logement"; and those that do so
  /// wherever they stand: "Collège des associations".
  var sections = WordSet("")
  var memberSections = WordSet("")
  /// Words before the short form of a name: "ci-après".
  var hereafter = WordSet("")
  /// "by", behind a passive.
  var agents = WordSet("")
  /// Words in capitals that are no bodies: "SMS", "PDF".
  var commonAcronyms = WordSet("")
  /// What stands before a body and says how it takes part: "confié à", "la signature de".
  var partRoles: [(role: Role, words: WordSet)] = []
  /// The last words of these.
  var partEnds = WordSet("")
  /// What the subject of a verb does: "octroie", "anime".
  var roleVerbs: [(role: Role, words: WordSet)] = []
  /// Questions over a list of those who take part.
  var listQuestions = WordSet("")
  /// What the title of a page begins with that names no thing: "à propos", "over ons".
  var pageTitles = WordSet("")
  /// What is said of projects and of hardly anything else: "est porté par", "is funded by".
  var projectVerbs = WordSet("")
  /// Nouns that are a project with a name behind them: "Operation Oak".
  var operations = WordSet("")
  /// Words that stand for a thing as for a place: "y", "daarin".
  var placePronouns = WordSet("")
  /// Places and services that several may run: "une antenne", "un centre".
  var commonThings = WordSet("")
  /// "suivant", "volgende": of those who are named behind.
  var following = WordSet("")
  /// Words before the answer to the question who takes part: "het gaat om".
  var answerOpeners = WordSet("")
  /// Stretches of time: "pour la législature" says when.
  var timeSpans = WordSet("")
  /// Words behind which stands what something is after all: "geen loket, wel een samenwerking".
  var contrasts = WordSet("")
  /// Words that count one of several: "quinzième", "first".
  var ordinals = WordSet("")
  /// "new", of what is begun: no part of a name at the head of a line.
  var fresh = WordSet("")
  /// Words at the head of a sentence that mean what was named last: "celui-ci", "die".
  var nearPronouns = WordSet("")
  /// Kinds so wide that they name nobody: "local organisations", "eight agencies".
  var nobodies = WordSet("")
  /// Pronouns with which a clause begins that says more of the noun before it, as its subject: "which".
  var relatives = WordSet("")
  /// Verbs that say what something is: "est", "constitue".
  var copulas = WordSet("")
  /// What inflection adds to the words of a name, longest first: compared at the end of a reading
  /// only, in languages without `endings`.
  var inflections: [String] = []
  /// Possessives: what they stand before was named, or goes with what was.
  var possessives = WordSet("")
  /// Small words within a name before its noun: "Safe in the City Partnership"; empty where names do
  /// not stand before it.
  var frontJoins = WordSet("")
  /// Nouns in the plural that several words before them share: "fire and health services".
  var sharedNouns = WordSet("")
  /// Nouns of the seat of a post that several words behind "of" name: "Office of the Police, Crime and Victims'
  /// Commissioner".
  var offices = WordSet("")
  /// Words for the land around a place, which go on with a name: "Glenshire and District".
  var areaWords = WordSet("")
  /// Bodies and posts whose name lists what they are for, and "for": "Ministerium für A, B und C".
  var departments = WordSet("")
  var departmentJoins = WordSet("")
  /// Bodies that stand by themselves before an "and": "the Council and Anytown Partnership".
  var standAlone = WordSet("")
  /// Platform nouns that are one sitting of another platform: "meeting of the Board".
  var sittings = WordSet("")
  /// Prepositions that hold an article: "im", "zum".
  var contractions = WordSet("")
  /// Endings by which nouns and adjectives are declined, the longest first: left out wherever a name
  /// is looked up, since the same name stands in several cases.
  var endings: [String] = []
  /// Pronouns in the turns of phrase, and the platform nouns of their gender: "ihr" and "Gruppe".
  var referents: [(pronouns: WordSet, nouns: WordSet)] = []
  /// Possessives that stand for what the text speaks of: a platform behind one is a part of it.
  var belongings = WordSet("")
  /// Words that point back: "cette", "deze", "dieser".
  let demonstratives: WordSet
  /// "and", in one word or several.
  let conjunctions: WordSet
  /// Words that join a noun to the noun it belongs to: "de", "van", "of".
  let ofWords: WordSet
  /// Other words that may stand within a name: "pour", "voor", "für".
  let innerWords: WordSet
  /// Words with which something begins that is no longer the list: relative pronouns, purposes.
  let clauseOpeners: WordSet
  /// Words that join two members behind another: "als" behind "zowel".
  var correlatives: WordTable<Word> = [:]
  /// Participles that end an entry and not the list: "œuvrant dans", "désignés par".
  var entryClauses = WordSet("")
  /// "or", where it parts two bodies.
  var alternatives = WordSet("")
  /// Words behind which the name of a platform goes on in small letters ("cellule de veille contre
  /// le décrochage"); empty where names are compounds.
  var complementWords = WordSet("")
  /// Pronouns that stand for what the sentence before was about.
  var subjectPronouns = WordSet("")
  /// What an entry or the clause behind it says of the role: "qui la préside", "(coordination)".
  var roleMarks: [(role: Role, words: WordSet)] = []
  /// "ou son délégué": who may come instead.
  var alternates = WordSet("")
  /// Words between a verb and its list that say how or when: "autour de la table".
  var preludes = WordSet("")
  /// Words for those who are sent that stand before a body without "of": "Vertegenwoordiger politiezone".
  var sentAlone = WordSet("")
  /// What stands before the name of a commune: "Ville de".
  var communeCues = WordSet("")
  /// Kinds of places that may share a name: "Stadt und Landkreis Uhlen".
  var placeKinds = WordSet("")
  /// Finite verbs that are frequent, none of which is also a noun of a name.
  let verbs: WordSet
  /// Words with which an entry begins that says when, where or how: no member.
  let adverbials: WordSet
  /// Pronouns that go on with the entry before: "celui de la Chatqueue".
  let pronouns: WordSet
  /// Those of them that stand for several of another kind: "ceux de la Ville".
  var pluralPronouns = WordSet("")
  /// Words that deny what stands near them.
  let negations: WordSet
  /// Words that make it a possibility.
  let conditionals: WordSet
  /// Abbreviations that keep their full stop.
  let abbreviations: WordSet
  /// Nouns that name a platform, by kind.
  let platformNouns: [PlatformKind: WordSet]
  /// Platform nouns that point back at no contract or plan: "la concertation".
  var bodiesOfAgreements = WordSet("")
  /// Nouns that name a platform only with an acronym or a quoted name behind them.
  let platformIfNamed: WordSet
  /// Nouns that name a platform only with a capital and a complement: "Conseil du vivre ensemble".
  var nounsWithCapital = WordSet("")
  /// Nouns that may point back at any platform.
  let anyPlatform: WordSet
  /// Whether adjectives stand before the noun ("lokale integrale veiligheidscel").
  let adjectivesPrecede: Bool
  /// Whether houses are called by somebody's name and the noun behind it: "Victoria Hall".
  var housesFollowNames = false
  /// Whether every noun has a capital, so that a capital tells nothing.
  let nounsAreCapitalised: Bool
  /// Bodies that are no platform though one of its nouns stands in their name.
  let notPlatforms: WordSet
  /// Whether the verb stands second, so that what begins a sentence with a preposition is no subject.
  var verbIsSecond = false
  /// Bodies that are a platform where the text says who sits on them, and a member elsewhere.
  var weakPlatforms = WordSet("")
  /// Adjectives that no list of members begins an entry with.
  var longAdjectives = WordSet("")
  /// Words that look like such adjectives and do not belong to the name: "relative", "annuelle".
  var unnaming = WordSet("")
  /// Nouns of fields that go on with the name of a platform without a word between: "netwerk kinderzorg".
  var fields = WordSet("")
  /// Words behind a platform noun with which begins what the platform is for: "voor", "gegen".
  var purposeJoins = WordSet("")
  /// Those of them with which one turns to it: "het netwerk voor hulp".
  var aidJoins = WordSet("")
  /// Words that go on with whom it is for: "met een handicap", "in Armut".
  var themeTails = WordSet("")
  /// Those whom platforms are for: "mensen", "young people".
  var people = WordSet("")
  /// The ends of adjectives that stand before a noun.
  var adjectiveEnds = WordSet("")
  /// What lists are of that are none of members: "missions", "thèmes", "horaires".
  var otherLists = WordSet("")
  /// Adjectives and other words that go with a platform noun without being a name.
  let adjectives: WordSet
  /// Posts: what somebody holds.
  let functions: WordSet
  /// Kinds of bodies or people, named in the plural.
  let categories: WordSet
  /// Plans and programmes that sit as if they were bodies.
  let programmes: WordSet
  /// Nouns that name a body.
  let bodies: WordSet
  /// Bodies that lists name in the plural before several places, in one word or two, and how one
  /// of them is named.
  let sharedHeads: WordTable<String>
  /// Heads of which a body bears but one: "Städte und Gemeinden".
  var exclusiveHeads: Set<String> = []
  /// How the last word of such a head stands before a vowel: "Commune d'Anderlecht".
  var elisions: [String: String] = [:]
  /// Words that stand for sending somebody: "délégués de", "afgevaardigden van".
  let representatives: WordSet
  /// Words for those who take part: "partenaires", "leden".
  let participants: WordSet
  /// "etc.", "entre autres", and their like: no member.
  let fillers: WordSet
  /// What begins an entry that names who pays: "cofinancé par".
  let fundedBy: WordSet
  /// Legal forms.
  let legalForms: WordSet
  /// Titles that stand before the name of a person.
  let titles: WordSet
  /// Numbers in words.
  let numbers: WordTable<Int>
  /// Labels of the header of a project sheet: the folded label, and the field it is.
  let fieldLabels: WordTable<SheetField>
  /// Headings over people who are no members: "apologies", "in attendance".
  var absent = WordSet("")
  /// Those of them over all who were there, where no other heading says who was present.
  var attending = WordSet("")
  /// Those of them over people who belong all the same: "apologies".
  var excused = WordSet("")
  /// Posts that a heading names in the plural over persons and places, and how one of them is
  /// named: "Community Partnership Chairs" and "Chair of the {place} {body}".
  var postsOfPlaces: WordTable<String> = [:]
  /// Words that only announce a list: "following".
  var announcing = WordSet("")
  /// What a note in brackets behind a member says of its role.
  var roleNotes: WordTable<Role> = [:]
  /// What says of a person that they take the chair.
  var inChair = WordSet("")
  /// What tells that somebody takes part, and in which role.
  let membershipRules: [MembershipRule]
  /// What tells how two platforms stand to each other.
  let linkRules: [LinkRule]
}

/// A field of the header of a project sheet.
enum SheetField: String, Sendable, CaseIterable {
  case title
  case commune
  case organisation
  case province
  case domain
  case prevention
  case contact
}
