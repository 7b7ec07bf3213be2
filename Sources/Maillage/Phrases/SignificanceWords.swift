/// What is said of measures against chance.
extension PhraseText {
  static let significanceHeading = PhraseText(
    fr: "Inhabituel, ou l’effet du hasard ?", nl: "Ongewoon, of toeval?",
    de: "Ungewöhnlich, oder Zufall?", en: "Unusual, or chance?")
  static let significanceMeasure = PhraseText(fr: "mesure", nl: "maat", de: "Maß", en: "measure")
  static let significanceObserved = PhraseText(fr: "ici", nl: "hier", de: "hier", en: "here")
  static let significanceMean = PhraseText(
    fr: "par hasard", nl: "door toeval", de: "durch Zufall", en: "by chance")
  static let significanceInterval = PhraseText(
    fr: "95 % des tirages", nl: "95% van de trekkingen", de: "95 % der Ziehungen",
    en: "95% of draws")
  static let significanceVerdict = PhraseText(
    fr: "conclusion", nl: "besluit", de: "Ergebnis", en: "conclusion")
  /// Between the ends of an interval.
  static let significanceTo = PhraseText(fr: "à", nl: "tot", de: "bis", en: "to")

  static let verdictHigh = PhraseText(
    fr: "inhabituel : élevé", nl: "ongewoon: hoog", de: "ungewöhnlich: hoch", en: "unusual: high")
  static let verdictLow = PhraseText(
    fr: "inhabituel : faible", nl: "ongewoon: laag", de: "ungewöhnlich: niedrig",
    en: "unusual: low")
  static let verdictUsual = PhraseText(
    fr: "habituel", nl: "gewoon", de: "gewöhnlich", en: "usual")
  static let verdictUndecided = PhraseText(
    fr: "trop peu de données pour le dire", nl: "te weinig gegevens om het te zeggen",
    de: "zu wenige Daten, um es zu sagen", en: "too little data to tell")
  static let reasonFixed = PhraseText(
    fr: "le modèle le garde tel quel", nl: "het model houdt dit vast",
    de: "das Modell hält es fest", en: "the model keeps it as it is")
  static let reasonUndefined = PhraseText(
    fr: "sans valeur ici", nl: "zonder waarde hier", de: "hier ohne Wert", en: "no value here")
  static let reasonRarelyDefined = PhraseText(
    fr: "sans valeur dans la plupart des tirages", nl: "zonder waarde in de meeste trekkingen",
    de: "in den meisten Ziehungen ohne Wert", en: "no value in most draws")
  static let reasonSame = PhraseText(
    fr: "le même dans tous les tirages", nl: "hetzelfde in alle trekkingen",
    de: "in allen Ziehungen gleich", en: "the same in every draw")
  static let reasonTooLarge = PhraseText(
    fr: "réseau trop grand pour en tirer d’autres", nl: "netwerk te groot om er andere te trekken",
    de: "Netz zu groß, um weitere zu ziehen", en: "network too large to draw others")

  static let nullFixedDegrees = PhraseText(
    fr: """
      Comparé à {samples} {samples:réseau tiré|réseaux tirés} au hasard où chaque partenaire siège \
      sur autant de plateformes, et chaque plateforme compte autant de membres, qu’ici.
      """,
    nl: """
      Vergeleken met {samples} {samples:willekeurig netwerk|willekeurige netwerken} waarin elke \
      partner in evenveel platforms zetelt, en elk platform evenveel leden telt, als hier.
      """,
    de: """
      Verglichen mit {samples} zufällig gezogenen {samples:Netz|Netzen}, in denen jeder Partner in \
      so vielen Plattformen sitzt und jede Plattform so viele Mitglieder hat wie hier.
      """,
    en: """
      Compared with {samples} random {samples:network|networks} in which every partner sits on as \
      many platforms, and every platform has as many members, as here.
      """)
  static let nullExpectedDegrees = PhraseText(
    fr: """
      Comparé à {samples} {samples:réseau tiré|réseaux tirés} au hasard où chaque partenaire siège en \
      moyenne sur autant de plateformes, et chaque plateforme compte en moyenne autant de membres, \
      qu’ici.
      """,
    nl: """
      Vergeleken met {samples} {samples:willekeurig netwerk|willekeurige netwerken} waarin elke \
      partner gemiddeld in evenveel platforms zetelt, en elk platform gemiddeld evenveel leden telt, \
      als hier.
      """,
    de: """
      Verglichen mit {samples} zufällig gezogenen {samples:Netz|Netzen}, in denen jeder Partner im \
      Mittel in so vielen Plattformen sitzt und jede Plattform im Mittel so viele Mitglieder hat wie \
      hier.
      """,
    en: """
      Compared with {samples} random {samples:network|networks} in which every partner sits on as \
      many platforms, and every platform has as many members, as here, on average.
      """)
  static let nullFixedSize = PhraseText(
    fr: """
      Comparé à {samples} {samples:réseau tiré|réseaux tirés} au hasard d’autant de partenaires, de \
      plateformes et de participations qu’ici.
      """,
    nl: """
      Vergeleken met {samples} {samples:willekeurig netwerk|willekeurige netwerken} van evenveel \
      partners, platforms en lidmaatschappen als hier.
      """,
    de: """
      Verglichen mit {samples} zufällig gezogenen {samples:Netz|Netzen} von so vielen Partnern, \
      Plattformen und Mitgliedschaften wie hier.
      """,
    en: """
      Compared with {samples} random {samples:network|networks} of as many partners, platforms and \
      memberships as here.
      """)
  static let nullFixedSeats = PhraseText(
    fr: "{count} {count:siège statutaire reste tel quel|sièges statutaires restent tels quels}.",
    nl: "{count} statutaire {count:zetel blijft zoals hij is|zetels blijven zoals ze zijn}.",
    de: "{count} {count:vorgeschriebener Sitz bleibt|vorgeschriebene Sitze bleiben} wie hier.",
    en: "{count} statutory {count:seat stays as it is|seats stay as they are}.")
  static let significanceLevel = PhraseText(
    fr: """
      « Inhabituel » : au plus 5 % des tirages sont aussi loin de ce que donne le hasard (p, des deux \
      côtés). Modèle {model}, graine {seed}.
      """,
    nl: """
      "Ongewoon": hoogstens 5% van de trekkingen ligt even ver van wat toeval geeft (p, aan beide \
      kanten). Model {model}, startgetal {seed}.
      """,
    de: """
      "Ungewöhnlich": höchstens 5 % der Ziehungen liegen so weit ab von dem, was der Zufall gibt (p, \
      beidseitig). Modell {model}, Startwert {seed}.
      """,
    en: """
      "Unusual": at most 5% of draws are as far from what chance gives (p, two-sided). Model {model}, \
      seed {seed}.
      """)
  /// Where a chain of trades would need longer than it was watched.
  static let significanceUnmixed = PhraseText(
    fr: "Attention : les tirages se ressemblent encore ; lisez ces valeurs avec prudence.",
    nl: "Let op: de trekkingen lijken nog op elkaar; lees deze waarden met voorzichtigheid.",
    de: "Achtung: die Ziehungen ähneln sich noch; lesen Sie diese Werte mit Vorsicht.",
    en: "Careful: the draws still resemble each other; read these values with caution.")
}
