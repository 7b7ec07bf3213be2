/// Why a number of the fair comparison is missing.
extension PhraseText {
  static let fairWhyNoMembership = PhraseText(
    fr: "aucune participation nommée", nl: "geen deelname genoemd",
    de: "keine Mitgliedschaft genannt",
    en: "no membership named")
  static let fairWhySharedOnly = PhraseText(
    fr: "seulement des plateformes partagées avec d’autres communes",
    nl: "alleen platformen die met andere gemeenten gedeeld worden",
    de: "nur Plattformen, die mit anderen Gemeinden geteilt werden",
    en: "only platforms shared with other communes")
  static let fairWhyOnePlatform = PhraseText(
    fr: "une seule plateforme connue", nl: "één platform bekend", de: "eine Plattform bekannt",
    en: "one platform known")
  static let fairWhyFewPlatforms = PhraseText(
    fr: "moins de trois plateformes", nl: "minder dan drie platformen",
    de: "weniger als drei Plattformen", en: "fewer than three platforms")
  static let fairWhyFewerThanDrawn = PhraseText(
    fr: "liste trop courte", nl: "lijst te kort", de: "Liste zu kurz", en: "list too short")
  static let fairWhyNoVariation = PhraseText(
    fr: "aucune variation à estimer", nl: "geen variatie te schatten",
    de: "keine Streuung zu schätzen",
    en: "no variation to estimate")
  static let fairWhyTooFewPeers = PhraseText(
    fr: "trop peu de communes comparables", nl: "te weinig vergelijkbare gemeenten",
    de: "zu wenige vergleichbare Gemeinden", en: "too few comparable communes")
  static let fairWhyOneSize = PhraseText(
    fr: "toutes les listes ont la même taille", nl: "alle lijsten zijn even groot",
    de: "alle Listen sind gleich groß", en: "all lists are of one size")
  static let fairWhySame = PhraseText(
    fr: "le hasard n’y change rien", nl: "het toeval verandert er niets aan",
    de: "der Zufall ändert daran nichts", en: "chance does not change it")
  static let fairWhyTooCostly = PhraseText(
    fr: "réseau trop grand pour être essayé ligne par ligne",
    nl: "netwerk te groot om regel per regel te proberen",
    de: "Netz zu groß, um Zeile für Zeile zu versuchen",
    en: "network too large to be tried line by line")
}

extension WhyUndefined {
  /// The reason in words, ready to stand after a colon.
  var words: PhraseText {
    switch self {
    case .noMembership: .fairWhyNoMembership
    case .onePlatform: .fairWhyOnePlatform
    case .sharedPlatformsOnly: .fairWhySharedOnly
    case .fewerThanThreePlatforms: .fairWhyFewPlatforms
    case .fewerThanDrawn: .fairWhyFewerThanDrawn
    case .noVariation: .fairWhyNoVariation
    case .tooFewPeers: .fairWhyTooFewPeers
    case .oneSize: .fairWhyOneSize
    case .sameInEverySample: .fairWhySame
    case .tooCostly: .fairWhyTooCostly
    }
  }
}
