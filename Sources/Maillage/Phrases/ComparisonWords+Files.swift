/// What the files of a comparison hold.
extension PhraseText {
  static let fileSignificance = PhraseText(
    fr: "chaque commune à côté du hasard : observé, moyenne, z, p",
    nl: "elke gemeente naast het toeval: waargenomen, gemiddelde, z, p",
    de: "jede Gemeinde neben dem Zufall: beobachtet, Mittel, z, p",
    en: "each commune beside chance: observed, mean, z, p")
  static let fileSensitivity = PhraseText(
    fr: "les constats qui tiennent à une seule participation",
    nl: "de bevindingen die aan één deelname hangen",
    de: "die Befunde, die an einer einzigen Mitgliedschaft hängen",
    en: "the findings that hang on a single membership")
  static let fileRobustness = PhraseText(
    fr: "les constats avec et sans fonctions, catégories et liens entre plateformes",
    nl: "de bevindingen met en zonder functies, categorieën en banden tussen platformen",
    de: "die Befunde mit und ohne Funktionen, Kategorien und Verbindungen zwischen Plattformen",
    en: "the findings with and without functions, categories and links between platforms")
  static let fileContributions = PhraseText(
    fr: "ce que chaque commune et chaque organisation ajoute aux différences",
    nl: "wat elke gemeente en elke organisatie aan de verschillen bijdraagt",
    de: "was jede Gemeinde und jede Organisation zu den Unterschieden beiträgt",
    en: "what each commune and each organisation adds to the differences")
  static let fileSharedNames = PhraseText(
    fr: "dans combien de communes chaque organisation est nommée",
    nl: "in hoeveel gemeenten elke organisatie genoemd wordt",
    de: "in wie vielen Gemeinden jede Organisation genannt ist",
    en: "in how many communes each organisation is named")
  static let fileMissingPartners = PhraseText(
    fr: "ce qui est nommé ailleurs sur le même type de plateforme et pas ici",
    nl: "wat elders op hetzelfde soort platform genoemd wordt en hier niet",
    de: "was anderswo auf der gleichen Art von Plattform genannt ist und hier nicht",
    en: "what is named elsewhere on the same kind of platform and not here")
  static let fileRoles = PhraseText(
    fr: "les participations par secteur et type de plateforme",
    nl: "de deelnames per sector en soort platform",
    de: "die Mitgliedschaften nach Bereich und Art der Plattform",
    en: "memberships by sector and kind of platform")
  static let fileMixing = PhraseText(
    fr: "quels secteurs se rencontrent, observé et attendu",
    nl: "welke sectoren elkaar ontmoeten, waargenomen en verwacht",
    de: "welche Bereiche sich treffen, beobachtet und erwartet",
    en: "which sectors meet, observed and expected")
  static let filePlatformMixes = PhraseText(
    fr: "la diversité des secteurs sur chaque plateforme",
    nl: "de verscheidenheid van sectoren op elk platform",
    de: "die Vielfalt der Bereiche auf jeder Plattform",
    en: "how mixed the sectors on each platform are")
  static let fileSignatures = PhraseText(
    fr: "étendue, densité et centralisation de chaque commune",
    nl: "breedte, dichtheid en centralisatie van elke gemeente",
    de: "Breite, Dichte und Zentralisierung jeder Gemeinde",
    en: "breadth, density and centralisation of each commune")
  static let fileComparison = PhraseText(
    fr: "toute la comparaison, pour d’autres programmes",
    nl: "de hele vergelijking, voor andere programma’s",
    de: "der ganze Vergleich, für andere Programme",
    en: "the whole comparison, for other programs")
}
