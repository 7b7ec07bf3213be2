/// When measures have no value, in words shared by the rows of the catalogue.
extension MeasureText {
  static let emptyOtherMode = MeasureText(
    fr: "l’autre mode est vide", nl: "de andere modus is leeg", de: "die andere Seite ist leer",
    en: "the other mode is empty")
  static let emptyMode = MeasureText(
    fr: "un des modes est vide", nl: "een van de modi is leeg", de: "eine der Seiten ist leer",
    en: "a mode is empty")
  static let organisationsHaveNone = MeasureText(
    fr: "pour les organisations", nl: "voor organisaties", de: "für Organisationen",
    en: "for organisations")
  static let platformsHaveNone = MeasureText(
    fr: "pour les plateformes", nl: "voor platforms", de: "für Plattformen", en: "for platforms")
  static let onlyOrganisation = MeasureText(
    fr: "pour les plateformes, et pour la seule organisation d’un réseau",
    nl: "voor platforms, en voor de enige organisatie van een netwerk",
    de: "für Plattformen, und für die einzige Organisation eines Netzes",
    en: "for platforms, and for the only organisation of a network")
  static let onlyPlatform = MeasureText(
    fr: "pour les organisations, et pour la seule plateforme d’un réseau",
    nl: "voor organisaties, en voor het enige platform van een netwerk",
    de: "für Organisationen, und für die einzige Plattform eines Netzes",
    en: "for organisations, and for the only platform of a network")
  static let fewerThanTwoOfAMode = MeasureText(
    fr: "un mode a moins de deux nœuds, ou aucun ne peut devancer les autres",
    nl: "een modus heeft minder dan twee knopen, of geen knoop kan op de andere voorliggen",
    de: "eine Seite hat weniger als zwei Knoten, oder keiner kann den anderen voraus sein",
    en: "a mode has fewer than two nodes, or none can be ahead of the others")
  static let fewerThanTwoOfTheMode = MeasureText(
    fr: "le mode a moins de deux nœuds", nl: "de modus heeft minder dan twee knopen",
    de: "die Seite hat weniger als zwei Knoten", en: "the mode has fewer than two nodes")
  static let equalDegrees = MeasureText(
    fr: "aucune participation, ou tous les degrés sont égaux",
    nl: "geen lidmaatschappen, of alle graden zijn gelijk",
    de: "keine Mitgliedschaften, oder alle Grade sind gleich",
    en: "no membership is named, or all degrees are equal")
  static let noMaximum = MeasureText(
    fr: "aucun nœud de ce mode ne peut se trouver entre deux autres",
    nl: "geen knoop van deze modus kan tussen twee andere liggen",
    de: "kein Knoten dieser Seite kann zwischen zwei anderen liegen",
    en: "no node of this mode can stand between two others")
  static let onlyNode = MeasureText(
    fr: "le réseau n’a qu’un nœud", nl: "het netwerk heeft maar één knoop",
    de: "das Netz hat nur einen Knoten", en: "the network has one node only")
  static let noNodes = MeasureText(
    fr: "le réseau est vide", nl: "het netwerk is leeg", de: "das Netz ist leer",
    en: "the network is empty")
  static let noOrganisations = MeasureText(
    fr: "aucune organisation", nl: "geen organisaties", de: "keine Organisationen",
    en: "no organisation is named")
  static let noPlatforms = MeasureText(
    fr: "aucune plateforme", nl: "geen platforms", de: "keine Plattformen",
    en: "no platform is named")
  static let fewerThanTwoNodes = MeasureText(
    fr: "moins de deux nœuds", nl: "minder dan twee knopen", de: "weniger als zwei Knoten",
    en: "there are fewer than two nodes")
  static let noMemberships = MeasureText(
    fr: "aucune participation", nl: "geen lidmaatschappen", de: "keine Mitgliedschaften",
    en: "no membership is named")
  static let noThreePaths = MeasureText(
    fr: "aucun chemin de trois participations", nl: "geen pad van drie lidmaatschappen",
    de: "kein Weg aus drei Mitgliedschaften", en: "no path has three memberships")
  static let noPairs = MeasureText(
    fr: "aucune paire à comparer, ou aucune participation",
    nl: "geen paar om te vergelijken, of geen lidmaatschappen",
    de: "kein Paar zu vergleichen oder keine Mitgliedschaften",
    en: "no pair can be compared, or no membership is named")
  static let workLimit = MeasureText(
    fr: "la recherche d’un minimum prouvé dépasse la limite de travail",
    nl: "het zoeken naar een bewezen minimum overschrijdt de werklimiet",
    de: "die Suche nach einem bewiesenen Minimum übersteigt die Arbeitsgrenze",
    en: "the search for a proved minimum passes the limit on work")
}
