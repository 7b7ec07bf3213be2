/// Headings, notes and definitions of the fair comparison.
extension PhraseText {
  static let fairSectionWords = PhraseText(
    fr: "En clair, commune par commune", nl: "In gewone woorden, per gemeente",
    de: "In klaren Worten, Gemeinde für Gemeinde", en: "In plain words, commune by commune")
  static let fairSectionBeside = PhraseText(
    fr: "À côté des autres communes", nl: "Naast de andere gemeenten",
    de: "Neben den anderen Gemeinden", en: "Beside other communes")
  static let fairWordsNote = PhraseText(
    fr: """
      Les listes sont faites à la main : ce qui n’y est pas nommé peut exister. « Habituel » et \
      « inhabituel » comparent la liste au hasard ; ce n’est pas un jugement.
      """,
    nl: """
      De lijsten zijn met de hand gemaakt: wat er niet in staat, kan bestaan. ‘Gewoon’ en \
      ‘ongewoon’ vergelijken de lijst met het toeval; het is geen oordeel.
      """,
    de: """
      Die Listen sind von Hand gemacht: Was nicht darin steht, kann es geben. „Üblich“ und \
      „ungewöhnlich“ vergleichen die Liste mit dem Zufall; es ist kein Urteil.
      """,
    en: """
      The lists are made by hand: what they do not name may exist. “Usual” and “unusual” compare \
      the list with chance; they are no judgement.
      """)
  static let fairWordsCut = PhraseText(
    fr: "Ici {shown} communes sur {count} ; comparison.json et networks.csv les donnent toutes.",
    nl: "Hier {shown} van de {count} gemeenten; comparison.json en networks.csv geven ze alle.",
    de: "Hier {shown} von {count} Gemeinden; comparison.json und networks.csv enthalten alle.",
    en: "Here {shown} of {count} communes; comparison.json and networks.csv hold them all.")
  static let fairSectionSize = PhraseText(
    fr: "À taille égale", nl: "Bij gelijke omvang", de: "Bei gleicher Größe", en: "At equal size")
  static let fairSizeCaption = PhraseText(
    fr: "Ce que la taille de la liste n’explique pas",
    nl: "Wat de omvang van de lijst niet verklaart",
    de: "Was die Größe der Liste nicht erklärt", en: "What the size of the list does not explain")
  static let fairTakenHeading = PhraseText(
    fr: "Sièges occupés", nl: "Ingenomen plaatsen", de: "Besetzte Sitze", en: "Seats taken")
  static let fairUsualHeading = PhraseText(
    fr: "Habituel à cette taille", nl: "Gewoon bij deze omvang", de: "Üblich bei dieser Größe",
    en: "Usual at this size")
  static let fairMeanHeading = PhraseText(
    fr: "Plateformes par partenaire", nl: "Platformen per partner", de: "Plattformen je Partner",
    en: "Platforms per partner")
  static let fairIntervalHeading = PhraseText(
    fr: "Si la liste était refaite", nl: "Als de lijst opnieuw werd opgesteld",
    de: "Würde die Liste neu erstellt", en: "If the list were drawn up anew")
  static let fairPlaceHeading = PhraseText(
    fr: "Place parmi les communes comparables", nl: "Plaats onder vergelijkbare gemeenten",
    de: "Platz unter vergleichbaren Gemeinden", en: "Place among comparable communes")
  static let fairPlatformsDrawnHeading = PhraseText(
    fr: "Plateformes touchées par {drawn} partenaires",
    nl: "Platformen bereikt door {drawn} partners",
    de: "Plattformen, von {drawn} Partnern erreicht", en: "Platforms reached by {drawn} partners")
  static let fairSectorsDrawnHeading = PhraseText(
    fr: "Secteurs parmi {drawn} partenaires", nl: "Sectoren onder {drawn} partners",
    de: "Bereiche unter {drawn} Partnern", en: "Sectors among {drawn} partners")
  static let fairOverlapHeading = PhraseText(
    fr: "Se retrouvent sur plusieurs plateformes", nl: "Ontmoeten elkaar op meerdere platformen",
    de: "Treffen sich auf mehreren Plattformen", en: "Meet on several platforms")
  static let fairMixingHeading = PhraseText(
    fr: "Rencontres entre secteurs", nl: "Ontmoetingen tussen sectoren",
    de: "Begegnungen zwischen Bereichen", en: "Encounters between sectors")
  static let fairFromTo = PhraseText(
    fr: "{low} à {high}", nl: "{low} tot {high}", de: "{low} bis {high}", en: "{low} to {high}")
  static let fairPlaceFromTo = PhraseText(
    fr: "entre les places {first} et {last} sur {count}",
    nl: "tussen {first} en {last} van {count}",
    de: "zwischen {first} und {last} von {count}", en: "between {first} and {last} of {count}")
  static let fairPlaceExact = PhraseText(
    fr: "place {first} sur {count}", nl: "{first} van {count}", de: "{first} von {count}",
    en: "{first} of {count}")
  static let fairPlaceUnknown = PhraseText(
    fr: "ne se distingue pas", nl: "niet te onderscheiden", de: "nicht zu unterscheiden",
    en: "not distinguishable")
  static let fairSizeNote = PhraseText(
    fr: """
      Une petite liste paraît toujours plus dense qu’une longue. La fourchette dit ce qui est \
      habituel à la taille de chaque liste ; hors de la fourchette, la taille ne suffit pas à \
      l’expliquer. Une place n’est donnée que là où les fourchettes ne se chevauchent pas.
      """,
    nl: """
      Een korte lijst lijkt altijd dichter dan een lange. De marge zegt wat gewoon is bij de omvang \
      van elke lijst; daarbuiten volstaat de omvang niet als verklaring. Een plaats wordt alleen \
      gegeven waar de marges elkaar niet overlappen.
      """,
    de: """
      Eine kurze Liste wirkt immer dichter als eine lange. Die Spanne sagt, was bei der Größe jeder \
      Liste üblich ist; außerhalb reicht die Größe als Erklärung nicht. Ein Platz steht nur dort, \
      wo sich die Spannen nicht überlappen.
      """,
    en: """
      A short list always looks denser than a long one. The range says what is usual at the size of \
      each list; outside it, size alone does not explain the number. A place is given only where \
      ranges do not overlap.
      """)
  static let fairSectionSure = PhraseText(
    fr: "Ce qui tient à une seule participation", nl: "Wat van één deelname afhangt",
    de: "Was an einer einzigen Mitgliedschaft hängt", en: "What hangs on one membership")
  static let fairSureNote = PhraseText(
    fr: """
      Chaque participation est omise à son tour, et la constatation refaite. Ce qui change avec une \
      seule ligne est à vérifier avant d’être répété.
      """,
    nl: """
      Elke deelname wordt om de beurt weggelaten en de vaststelling opnieuw gemaakt. Wat met één \
      enkele regel verandert, moet worden nagekeken voor het wordt herhaald.
      """,
    de: """
      Jede Mitgliedschaft wird der Reihe nach weggelassen und der Befund neu erhoben. Was sich mit \
      einer einzigen Zeile ändert, ist zu prüfen, bevor man es wiederholt.
      """,
    en: """
      Each membership is left out in turn, and the finding made again. What changes with a single \
      line is to be checked before it is repeated.
      """)
  static let fairSureCaption = PhraseText(
    fr: "Les constatations qu’une participation manquante renverserait",
    nl: "De vaststellingen die één ontbrekende deelname zou omkeren",
    de: "Die Befunde, die eine fehlende Mitgliedschaft umkehren würde",
    en: "The findings that one missing membership would overturn")
  static let fairAllSure = PhraseText(
    fr: "Aucune des constatations principales ne tient à une seule participation.",
    nl: "Geen van de belangrijkste vaststellingen hangt van één deelname af.",
    de: "Keiner der wichtigsten Befunde hängt an einer einzigen Mitgliedschaft.",
    en: "None of the main findings hangs on a single membership.")
  static let fairFindingHeading = PhraseText(
    fr: "Constatation", nl: "Vaststelling", de: "Befund", en: "Finding")
  static let fairDecidesHeading = PhraseText(
    fr: "Ce qui en décide", nl: "Wat erover beslist", de: "Was darüber entscheidet",
    en: "What decides it")
  static let fairSectionCounted = PhraseText(
    fr: "Si l’on compte autrement", nl: "Als men anders telt", de: "Wenn man anders zählt",
    en: "If other things are counted")
  static let fairCountedCaption = PhraseText(
    fr: "Les constatations principales, selon ce qui est compté",
    nl: "De belangrijkste vaststellingen, naargelang van wat wordt geteld",
    de: "Die wichtigsten Befunde, je nachdem, was gezählt wird",
    en: "The main findings, by what is counted")
  static let fairCountedHeading = PhraseText(
    fr: "Ce qui est compté", nl: "Wat wordt geteld", de: "Was gezählt wird", en: "What is counted")
  static let fairAsListed = PhraseText(
    fr: "tout ce que la liste nomme", nl: "alles wat de lijst noemt",
    de: "alles, was die Liste nennt", en: "all that the list names")
  static let fairBodiesOnly = PhraseText(
    fr: "sans fonctions ni catégories", nl: "zonder functies en categorieën",
    de: "ohne Funktionen und Kategorien", en: "without functions and categories")
  static let fairLinksCounted = PhraseText(
    fr: "avec les liens entre plateformes", nl: "met de banden tussen platformen",
    de: "mit den Verbindungen zwischen Plattformen", en: "with the links between platforms")
  static let fairBothChanges = PhraseText(
    fr: "sans fonctions ni catégories, avec les liens",
    nl: "zonder functies en categorieën, met de banden",
    de: "ohne Funktionen und Kategorien, mit den Verbindungen",
    en: "without functions and categories, with the links")
  static let fairGroupsHeading = PhraseText(
    fr: "Groupes séparés", nl: "Aparte groepen", de: "Getrennte Gruppen", en: "Groups apart")
  static let fairFirstHeading = PhraseText(
    fr: "Relie seul le plus de paires", nl: "Verbindt alleen de meeste paren",
    de: "Verbindet allein die meisten Paare", en: "Links most pairs alone")
  static let fairWithCount = PhraseText(
    fr: "{name} ({count})", nl: "{name} ({count})", de: "{name} ({count})", en: "{name} ({count})")

  static let fairHow = PhraseText(
    fr: """
      Hasard : fixed-degrees, {samples} échantillons ; intervalles : {resamples} \
      rééchantillonnages ; graine {seed}. Définitions et références : maillage compare -o DOSSIER.
      """,
    nl: """
      Toeval: fixed-degrees, {samples} steekproeven; intervallen: {resamples} hertrekkingen; \
      startwaarde {seed}. Definities en verwijzingen: maillage compare -o MAP.
      """,
    de: """
      Zufall: fixed-degrees, {samples} Stichproben; Intervalle: {resamples} Neuziehungen; Startwert \
      {seed}. Definitionen und Nachweise: maillage compare -o ORDNER.
      """,
    en: """
      Chance: fixed-degrees, {samples} samples; intervals: {resamples} resamples; seed {seed}. \
      Definitions and references: maillage compare -o FOLDER.
      """)
}
