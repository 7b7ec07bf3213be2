import Maillage

/// What keeps a picture from being drawn, in the four languages. `{0}`: the picture.
extension Problem {
  private static let fewer = (
    fr: "dessinez une commune avec --commune, prenez --layout overview, ou exportez avec convert",
    nl: "teken één gemeente met --commune, neem --layout overview, of exporteer met convert",
    de: "zeichnen Sie eine Gemeinde mit --commune, nehmen Sie --layout overview oder convert",
    en: "draw one commune with --commune, use --layout overview, or export with convert"
  )
  static let undrawable = Problem(
    .error, "undrawable",
    fr: .init("l’image {0} n’a pas été dessinée : {1}"),
    nl: .init("de afbeelding {0} is niet getekend: {1}"),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1}"),
    en: .init("the picture {0} was not drawn: {1}"))
  static let tooManyBodies = Problem(
    .error, "picture-too-large",
    fr: .init("l’image {0} n’a pas été dessinée : {1} partenaires, au plus {2}", fewer.fr),
    nl: .init("de afbeelding {0} is niet getekend: {1} partners, hoogstens {2}", fewer.nl),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1} Partner, höchstens {2}", fewer.de),
    en: .init("the picture {0} was not drawn: {1} partners, at most {2}", fewer.en))
  static let tooManyPlatforms = Problem(
    .error, "picture-too-large",
    fr: .init("l’image {0} n’a pas été dessinée : {1} plateformes, au plus {2}", fewer.fr),
    nl: .init("de afbeelding {0} is niet getekend: {1} platformen, hoogstens {2}", fewer.nl),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1} Plattformen, höchstens {2}", fewer.de),
    en: .init("the picture {0} was not drawn: {1} platforms, at most {2}", fewer.en))
  static let tooManyTies = Problem(
    .error, "picture-too-large",
    fr: .init("l’image {0} n’a pas été dessinée : {1} traits, au plus {2}", fewer.fr),
    nl: .init("de afbeelding {0} is niet getekend: {1} lijnen, hoogstens {2}", fewer.nl),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1} Linien, höchstens {2}", fewer.de),
    en: .init("the picture {0} was not drawn: {1} lines, at most {2}", fewer.en))
  static let tooManyPixels = Problem(
    .error, "picture-too-large",
    fr: .init(
      "l’image {0} n’a pas été dessinée : {1} pixels, au plus {2}",
      "réduisez --width, ou choisissez .svg ou .pdf"),
    nl: .init(
      "de afbeelding {0} is niet getekend: {1} pixels, hoogstens {2}",
      "verklein --width, of kies .svg of .pdf"),
    de: .init(
      "das Bild {0} wurde nicht gezeichnet: {1} Pixel, höchstens {2}",
      "verkleinern Sie --width, oder wählen Sie .svg oder .pdf"),
    en: .init(
      "the picture {0} was not drawn: {1} pixels, at most {2}",
      "reduce --width, or choose .svg or .pdf"))
  static let tooManyBytes = Problem(
    .error, "picture-too-large",
    fr: .init("l’image {0} n’a pas été dessinée : {1} Mo, au plus {2}", fewer.fr),
    nl: .init("de afbeelding {0} is niet getekend: {1} MB, hoogstens {2}", fewer.nl),
    de: .init("das Bild {0} wurde nicht gezeichnet: {1} MB, höchstens {2}", fewer.de),
    en: .init("the picture {0} was not drawn: {1} MB, at most {2}", fewer.en))
  /// `{1}`: seconds.
  static let drawingTimedOut = Problem(
    .error, "picture-timed-out",
    fr: .init("l’image {0} n’a pas été dessinée en {1} s", fewer.fr),
    nl: .init("de afbeelding {0} was na {1} s niet getekend", fewer.nl),
    de: .init("das Bild {0} war nach {1} s nicht gezeichnet", fewer.de),
    en: .init("the picture {0} was not drawn within {1} s", fewer.en))
  /// `{1}`: how the process ended; `{2}`: what it said.
  static let drawingCrashed = Problem(
    .error, "picture-crashed",
    fr: .init(
      "l’image {0} n’a pas été dessinée : Graphviz s’est arrêté deux fois ({1}) : {2}", fewer.fr),
    nl: .init(
      "de afbeelding {0} is niet getekend: Graphviz is twee keer gestopt ({1}): {2}", fewer.nl),
    de: .init(
      "das Bild {0} wurde nicht gezeichnet: Graphviz brach zweimal ab ({1}): {2}", fewer.de),
    en: .init(
      "the picture {0} was not drawn: Graphviz broke down twice ({1}): {2}", fewer.en))
  /// `{1}`: the program; `{2}`: why, in the words of the system.
  static let noWorker = Problem(
    .error, "no-drawing-process",
    fr: .init(
      "aucune image ne peut être dessinée : le programme {1} ne démarre pas ({2})",
      "fermez d’autres programmes ou augmentez la limite de processus (ulimit -u)"),
    nl: .init(
      "er kan geen afbeelding worden getekend: het programma {1} start niet ({2})",
      "sluit andere programma’s of verhoog de grens van processen (ulimit -u)"),
    de: .init(
      "kein Bild kann gezeichnet werden: das Programm {1} startet nicht ({2})",
      "schließen Sie andere Programme oder erhöhen Sie die Grenze der Prozesse (ulimit -u)"),
    en: .init(
      "no picture can be drawn: the program {1} does not start ({2})",
      "close other programs or raise the limit of processes (ulimit -u)"))
  static let pluginsMissing = Problem(
    .error, "graphviz-plugins-missing",
    fr: .init(
      "aucune image ne peut être dessinée : Graphviz n’a pas ses modules",
      "lancez « libgvc6-config-update -c » comme administrateur (macOS : « dot -c »), ou réinstallez Graphviz"
    ),
    nl: .init(
      "er kan geen afbeelding worden getekend: Graphviz mist zijn modules",
      "voer als beheerder ‘libgvc6-config-update -c’ uit (macOS: ‘dot -c’), of installeer Graphviz opnieuw"
    ),
    de: .init(
      "kein Bild kann gezeichnet werden: Graphviz fehlen seine Module",
      "führen Sie als Verwalter „libgvc6-config-update -c“ aus (macOS: „dot -c“), oder installieren Sie Graphviz neu"
    ),
    en: .init(
      "no picture can be drawn: Graphviz lacks its plug-ins",
      "run 'libgvc6-config-update -c' as root (macOS: 'dot -c'), or install Graphviz anew"))
  static let fontsMissing = Problem(
    .error, "fonts-missing",
    fr: .init(
      "aucune image PNG ou PDF ne peut être dessinée : cette machine n’a aucune police de caractères",
      "installez-en une, par exemple le paquet fonts-liberation2, ou choisissez .svg"),
    nl: .init(
      "er kan geen PNG of PDF worden getekend: deze machine heeft geen lettertype",
      "installeer er een, bijvoorbeeld het pakket fonts-liberation2, of kies .svg"),
    de: .init(
      "kein PNG oder PDF kann gezeichnet werden: dieser Rechner hat keine Schrift",
      "installieren Sie eine, etwa das Paket fonts-liberation2, oder wählen Sie .svg"),
    en: .init(
      "no PNG or PDF can be drawn: this machine has no font",
      "install one, such as the package fonts-liberation2, or choose .svg"))
  /// `{1}`: what the library said.
  static let refused = Problem(
    .error, "undrawable",
    fr: .init("l’image {0} n’a pas été dessinée : Graphviz la refuse : {1}"),
    nl: .init("de afbeelding {0} is niet getekend: Graphviz weigert ze: {1}"),
    de: .init("das Bild {0} wurde nicht gezeichnet: Graphviz verweigert es: {1}"),
    en: .init("the picture {0} was not drawn: Graphviz refuses it: {1}"))
}
