/// The words of backbones: which pairs share more than chance would have it.
extension PhraseText {
  static let backboneOfMeeting = PhraseText(
    fr:
      "{kept} {kept:paire se distingue|paires se distinguent}, sur {tested} qui partagent quelque chose",
    nl: "{kept} {kept:paar valt|paren vallen} op, van de {tested} die iets delen",
    de: "{kept} {kept:Paar fällt|Paare fallen} auf, von {tested}, die etwas teilen",
    en: "{kept} {kept:pair stands|pairs stand} out, of {tested} that share something")
  static let backboneOfAll = PhraseText(
    fr: "{kept} {kept:paire se distingue|paires se distinguent}, sur {tested} en tout",
    nl: "{kept} {kept:paar valt|paren vallen} op, van {tested} in totaal",
    de: "{kept} {kept:Paar fällt|Paare fallen} auf, von insgesamt {tested}",
    en: "{kept} {kept:pair stands|pairs stand} out, of {tested} in all")

  // What chance keeps.
  static let chanceKeepsPartners = PhraseText(
    fr:
      "Modèle {model} : le hasard garde à chaque partenaire son nombre de plateformes, sans tenir compte de la taille des plateformes.",
    nl:
      "Model {model}: het toeval laat elke partner zijn aantal platformen, zonder rekening te houden met hoe groot de platformen zijn.",
    de:
      "Modell {model}: Der Zufall lässt jedem Partner die Zahl seiner Plattformen, gleich wie groß die Plattformen sind.",
    en:
      "Model {model}: chance keeps how many platforms each partner sits on, whatever the size of the platforms."
  )
  static let chanceKeepsPlatforms = PhraseText(
    fr:
      "Modèle {model} : le hasard garde à chaque plateforme son nombre de partenaires, sans tenir compte du nombre de plateformes de chacun.",
    nl:
      "Model {model}: het toeval laat elk platform zijn aantal partners, zonder rekening te houden met op hoeveel platformen elk zit.",
    de:
      "Modell {model}: Der Zufall lässt jeder Plattform die Zahl ihrer Partner, gleich auf wie vielen Plattformen jeder sitzt.",
    en:
      "Model {model}: chance keeps how many partners each platform has, whatever the number of platforms of each."
  )
  static let chanceKeepsBothOnAverage = PhraseText(
    fr:
      "Modèle {model} : le hasard garde, en moyenne, à chaque partenaire son nombre de plateformes et à chaque plateforme son nombre de partenaires.",
    nl:
      "Model {model}: het toeval laat, gemiddeld, elke partner zijn aantal platformen en elk platform zijn aantal partners.",
    de:
      "Modell {model}: Der Zufall lässt im Mittel jedem Partner die Zahl seiner Plattformen und jeder Plattform die Zahl ihrer Partner.",
    en:
      "Model {model}: chance keeps, on average, how many platforms each partner sits on and how many partners each platform has."
  )
  static let chanceKeepsBothExactly = PhraseText(
    fr:
      "Modèle {model} : le hasard garde exactement à chaque partenaire son nombre de plateformes et à chaque plateforme son nombre de partenaires.",
    nl:
      "Model {model}: het toeval laat precies elke partner zijn aantal platformen en elk platform zijn aantal partners.",
    de:
      "Modell {model}: Der Zufall lässt genau jedem Partner die Zahl seiner Plattformen und jeder Plattform die Zahl ihrer Partner.",
    en:
      "Model {model}: chance keeps exactly how many platforms each partner sits on and how many partners each platform has."
  )
  static let networksDrawn = PhraseText(
    fr:
      "{samples} réseaux tirés au sort (graine {seed}) ; p = (b + 1) / (N + 1), erreur type jusqu’à {error}.",
    nl:
      "{samples} netwerken geloot (seed {seed}); p = (b + 1) / (N + 1), standaardfout tot {error}.",
    de:
      "{samples} Netze gezogen (Startwert {seed}); p = (b + 1) / (N + 1), Standardfehler bis {error}.",
    en:
      "{samples} networks drawn (seed {seed}); p = (b + 1) / (N + 1), standard error up to {error}."
  )

  // How strict the test is.
  static let testOneSided = PhraseText(
    fr: "Test unilatéral, p ≤ {alpha} : les paires qui partagent plus que ne le veut le hasard.",
    nl: "Eenzijdige toets, p ≤ {alpha}: de paren die meer delen dan het toeval wil.",
    de: "Einseitiger Test, p ≤ {alpha}: die Paare, die mehr teilen, als der Zufall will.",
    en: "One-sided test, p ≤ {alpha}: the pairs that share more than chance would have it.")
  static let testTwoSided = PhraseText(
    fr:
      "Test bilatéral, p ≤ {alpha} : les paires qui partagent plus (+) ou moins (−) que ne le veut le hasard.",
    nl:
      "Tweezijdige toets, p ≤ {alpha}: de paren die meer (+) of minder (−) delen dan het toeval wil.",
    de:
      "Zweiseitiger Test, p ≤ {alpha}: die Paare, die mehr (+) oder weniger (−) teilen, als der Zufall will.",
    en:
      "Two-sided test, p ≤ {alpha}: the pairs that share more (+) or less (−) than chance would have it."
  )
  static let notAdjusted = PhraseText(
    fr:
      "Sans correction pour {tested} tests : le hasard seul peut faire se distinguer jusqu’à {expected} paires.",
    nl:
      "Zonder correctie voor {tested} toetsen: door louter toeval kunnen tot {expected} paren opvallen.",
    de:
      "Ohne Korrektur für {tested} Tests: Durch bloßen Zufall können bis zu {expected} Paare auffallen.",
    en: "Not adjusted for {tested} tests: by chance alone up to {expected} pairs may stand out.")
  static let adjustedByHolm = PhraseText(
    fr:
      "Corrigé pour {tested} tests (Holm) : le risque de retenir même une seule paire par hasard est d’au plus {alpha}.",
    nl:
      "Gecorrigeerd voor {tested} toetsen (Holm): de kans om zelfs maar één paar toevallig te houden is hoogstens {alpha}.",
    de:
      "Korrigiert für {tested} Tests (Holm): Das Risiko, auch nur ein Paar durch Zufall zu behalten, ist höchstens {alpha}.",
    en:
      "Adjusted for {tested} tests (Holm): the risk of keeping even one pair by chance is at most {alpha}."
  )
  static let adjustedByBH = PhraseText(
    fr:
      "Corrigé pour {tested} tests (Benjamini-Hochberg) : parmi les paires retenues, la part due au hasard est d’au plus {alpha} en moyenne.",
    nl:
      "Gecorrigeerd voor {tested} toetsen (Benjamini-Hochberg): van de gehouden paren is gemiddeld hoogstens een deel van {alpha} toeval.",
    de:
      "Korrigiert für {tested} Tests (Benjamini-Hochberg): Von den behaltenen Paaren ist im Mittel höchstens ein Anteil von {alpha} Zufall.",
    en:
      "Adjusted for {tested} tests (Benjamini–Hochberg): of the pairs kept, a share of at most {alpha} on average is chance."
  )

  static let smallestP = PhraseText(
    fr: "Le plus petit p de toutes les paires est {p}.", nl: "De kleinste p van alle paren is {p}.",
    de: "Das kleinste p aller Paare ist {p}.", en: "The smallest p of all pairs is {p}.")

  // What must be said beside it.
  static let theModelDecides = PhraseText(
    fr:
      "À la taille d’une commune, le modèle décide : sur les mêmes listes, un autre modèle peut retenir bien plus de paires, ou aucune. Citez le modèle avec le résultat.",
    nl:
      "Bij de grootte van een gemeente beslist het model: op dezelfde lijsten kan een ander model veel meer paren houden, of geen enkel. Noem het model bij het resultaat.",
    de:
      "Bei der Größe einer Gemeinde entscheidet das Modell: Auf denselben Listen kann ein anderes Modell viel mehr Paare behalten, oder keines. Nennen Sie das Modell mit dem Ergebnis.",
    en:
      "At the size of a commune the model decides: on the same lists another model may keep many more pairs, or none. Name the model with the result."
  )
  static let seatsAreNotWork = PhraseText(
    fr:
      "Les listes disent qui siège, pas qui travaille ensemble : une paire qui ne se distingue pas peut coopérer tout autant.",
    nl:
      "De lijsten zeggen wie zitting heeft, niet wie samenwerkt: een paar dat niet opvalt, kan even goed samenwerken.",
    de:
      "Die Listen sagen, wer einen Sitz hat, nicht, wer zusammenarbeitet: Ein Paar, das nicht auffällt, kann ebenso gut zusammenarbeiten.",
    en:
      "Lists say who has a seat, not who works together: a pair that does not stand out may cooperate just as well."
  )

  // Heads of columns.
  static let expectedHeading = PhraseText(
    fr: "Attendu", nl: "Verwacht", de: "Erwartet", en: "Expected")
  static let sharedHeading = PhraseText(fr: "Partagé", nl: "Gedeeld", de: "Geteilt", en: "Shared")
  static let pHeading = PhraseText(fr: "p", nl: "p", de: "p", en: "p")
  static let adjustedHeading = PhraseText(
    fr: "p corrigé", nl: "p gecorrigeerd", de: "p korrigiert", en: "p adjusted")

  // In pictures.
  static let pictureBackbone = PhraseText(
    fr: "Lignes foncées : {pairs} (modèle {model}, p ≤ {alpha}, {adjustment}).",
    nl: "Donkere lijnen: {pairs} (model {model}, p ≤ {alpha}, {adjustment}).",
    de: "Dunkle Linien: {pairs} (Modell {model}, p ≤ {alpha}, {adjustment}).",
    en: "Dark lines: {pairs} (model {model}, p ≤ {alpha}, {adjustment}).")
  static let unadjusted = PhraseText(
    fr: "sans correction pour tests multiples", nl: "zonder correctie voor meervoudig toetsen",
    de: "ohne Korrektur für mehrfaches Testen", en: "not adjusted for many tests")
  static let adjustedBy = PhraseText(
    fr: "corrigé selon {name}", nl: "gecorrigeerd volgens {name}", de: "korrigiert nach {name}",
    en: "adjusted by {name}")
  static let pictureStandsOut = PhraseText(
    fr: "partagent plus que ne le veut le hasard ({model}, p ≤ {alpha})",
    nl: "delen meer dan het toeval wil ({model}, p ≤ {alpha})",
    de: "teilen mehr, als der Zufall will ({model}, p ≤ {alpha})",
    en: "share more than chance would have it ({model}, p ≤ {alpha})")
  static let pictureAsChance = PhraseText(
    fr: "partagent quelque chose, mais pas plus que ne le veut le hasard",
    nl: "delen iets, maar niet meer dan het toeval wil",
    de: "teilen etwas, aber nicht mehr, als der Zufall will",
    en: "share something, but no more than chance would have it")
}
