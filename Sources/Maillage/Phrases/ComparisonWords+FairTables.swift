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

  // MARK: For researchers

  static let fairChanceCaption = PhraseText(
    fr: "Mesures à côté de leur modèle nul (z et p)", nl: "Maten naast hun nulmodel (z en p)",
    de: "Maße neben ihrem Nullmodell (z und p)", en: "Measures beside their null model (z and p)")
  static let fairDefinitionRarefied = PhraseText(
    fr: """
      Espérance exacte, sans simulation, pour {organisations} partenaires (ou {memberships} \
      participations) tirés sans remise de chaque liste ; la taille est celle de la plus courte \
      liste comparable, jamais moins de 10. Indéfinie si la liste en compte moins.
      """,
    nl: """
      Exacte verwachting, zonder simulatie, voor {organisations} partners (of {memberships} \
      deelnames) zonder teruglegging uit elke lijst getrokken; de omvang is die van de kortste \
      vergelijkbare lijst, nooit minder dan 10. Niet gedefinieerd als de lijst er minder telt.
      """,
    de: """
      Exakter Erwartungswert, ohne Simulation, für {organisations} ohne Zurücklegen aus jeder Liste \
      gezogene Partner (oder {memberships} Mitgliedschaften); die Größe ist die der kürzesten \
      vergleichbaren Liste, nie unter 10. Nicht definiert, wenn die Liste weniger hat.
      """,
    en: """
      Exact expectation, nothing simulated, for {organisations} partners (or {memberships} \
      memberships) drawn without replacement from each list; the size is that of the shortest \
      comparable list, never below 10. Undefined where the list has fewer.
      """)
  static let fairTermRarefied = PhraseText(
    fr: "Raréfaction", nl: "Rarefactie", de: "Rarefaktion", en: "Rarefaction")
  static let fairTermInterval = PhraseText(
    fr: "Intervalle", nl: "Interval", de: "Intervall", en: "Interval")
  static let fairDefinitionInterval = PhraseText(
    fr: """
      Bootstrap : percentiles 2,5 et 97,5 de {resamples} rééchantillonnages des partenaires et, pour \
      les moyennes, des plateformes ; on retient les limites extérieures des deux. Les paires \
      formées de deux copies d’un même partenaire sont omises. Graine {seed}. Indéfini avec moins \
      de trois plateformes.
      """,
    nl: """
      Bootstrap: percentielen 2,5 en 97,5 van {resamples} hertrekkingen van partners en, voor \
      gemiddelden, van platformen; de buitenste grenzen van beide gelden. Paren van twee kopieën van \
      dezelfde partner tellen niet mee. Startwaarde {seed}. Niet gedefinieerd met minder dan drie \
      platformen.
      """,
    de: """
      Bootstrap: Perzentile 2,5 und 97,5 von {resamples} Neuziehungen der Partner und, für \
      Mittelwerte, der Plattformen; es gelten die äußeren Grenzen beider. Paare aus zwei Kopien \
      desselben Partners bleiben außer Betracht. Startwert {seed}. Nicht definiert mit weniger als \
      drei Plattformen.
      """,
    en: """
      Bootstrap: percentiles 2.5 and 97.5 of {resamples} resamples of partners and, for means, of \
      platforms; the outer limits of both count. Pairs of two copies of one partner are left out. \
      Seed {seed}. Undefined with fewer than three platforms.
      """)
  static let fairTermPlace = PhraseText(
    fr: "Place", nl: "Plaats", de: "Platz", en: "Place")
  static let fairDefinitionPlace = PhraseText(
    fr: """
      Une commune est sûrement au-dessus d’une autre quand tout son intervalle l’est. La place va de \
      1 + le nombre de celles qui sont sûrement au-dessus jusqu’au total moins celles qui sont \
      sûrement au-dessous. Indéfinie avec moins de trois communes à intervalle.
      """,
    nl: """
      Een gemeente staat zeker boven een andere als haar hele interval dat doet. De plaats loopt van \
      1 + het aantal dat zeker hoger staat tot het totaal min het aantal dat zeker lager staat. Niet \
      gedefinieerd met minder dan drie gemeenten met een interval.
      """,
    de: """
      Eine Gemeinde liegt sicher über einer anderen, wenn es ihr ganzes Intervall tut. Der Platz \
      reicht von 1 + der Zahl derer, die sicher darüber liegen, bis zur Gesamtzahl minus derer, die \
      sicher darunter liegen. Nicht definiert mit weniger als drei Gemeinden mit Intervall.
      """,
    en: """
      A commune is surely above another where its whole interval is. Its place goes from 1 + the \
      number surely above it to the total less those surely below it. Undefined with fewer than \
      three communes that have an interval.
      """)
  static let fairTermFunnel = PhraseText(
    fr: "Densité attendue", nl: "Verwachte dichtheid", de: "Erwartete Dichte",
    en: "Expected density")
  static let fairDefinitionFunnel = PhraseText(
    fr: """
      Régression quasi-Poisson log E[participations] = {intercept} + {slope} · log(partenaires × \
      plateformes) sur {count} communes comparables, dispersion {dispersion} ; limites à 95 % : \
      attendu · exp(± 1,96 · √(dispersion ÷ participations attendues)).
      """,
    nl: """
      Quasi-Poissonregressie log E[deelnames] = {intercept} + {slope} · log(partners × platformen) \
      over {count} vergelijkbare gemeenten, dispersie {dispersion}; grenzen van 95 %: verwacht · \
      exp(± 1,96 · √(dispersie ÷ verwachte deelnames)).
      """,
    de: """
      Quasi-Poisson-Regression log E[Mitgliedschaften] = {intercept} + {slope} · log(Partner × \
      Plattformen) über {count} vergleichbare Gemeinden, Dispersion {dispersion}; Grenzen zu 95 %: \
      erwartet · exp(± 1,96 · √(Dispersion ÷ erwartete Mitgliedschaften)).
      """,
    en: """
      Quasi-Poisson regression log E[memberships] = {intercept} + {slope} · log(partners × \
      platforms) over {count} comparable communes, dispersion {dispersion}; limits at 95%: expected \
      · exp(± 1.96 · √(dispersion ÷ expected memberships)).
      """)
  static let fairTermNull = PhraseText(
    fr: "Modèle nul", nl: "Nulmodel", de: "Nullmodell", en: "Null model")
  static let fairDefinitionNull = PhraseText(
    fr: """
      {model} : tous les réseaux où chaque partenaire siège sur autant de plateformes et chaque \
      plateforme a autant de membres que dans la liste, également probables ; les sièges imposés ou \
      exclus par un statut restent fixes. {samples} échantillons par commune, graine {seed}. p est \
      bilatéral et empirique, (b + 1) ÷ (N + 1). Sans correction pour le nombre de communes. La \
      densité et les moyennes sont fixées par le modèle : elles n’ont pas de z. Indéfini avec moins \
      de trois plateformes.
      """,
    nl: """
      {model}: alle netwerken waarin elke partner op evenveel platformen zetelt en elk platform \
      evenveel leden heeft als in de lijst, even waarschijnlijk; plaatsen die een statuut oplegt of \
      uitsluit liggen vast. {samples} steekproeven per gemeente, startwaarde {seed}. p is tweezijdig \
      en empirisch, (b + 1) ÷ (N + 1). Zonder correctie voor het aantal gemeenten. Dichtheid en \
      gemiddelden liggen vast in het model: zij hebben geen z. Niet gedefinieerd met minder dan drie \
      platformen.
      """,
    de: """
      {model}: alle Netze, in denen jeder Partner auf so vielen Plattformen sitzt und jede Plattform \
      so viele Mitglieder hat wie in der Liste, gleich wahrscheinlich; Sitze, die eine Satzung \
      vorschreibt oder ausschließt, bleiben fest. {samples} Stichproben je Gemeinde, Startwert \
      {seed}. p ist zweiseitig und empirisch, (b + 1) ÷ (N + 1). Ohne Korrektur für die Zahl der \
      Gemeinden. Dichte und Mittelwerte liegen im Modell fest: Sie haben kein z. Nicht definiert mit \
      weniger als drei Plattformen.
      """,
    en: """
      {model}: all networks in which each partner sits on as many platforms and each platform has as \
      many members as in the list, equally likely; seats that a statute demands or bars stay fixed. \
      {samples} samples a commune, seed {seed}. p is two-sided and empirical, (b + 1) ÷ (N + 1). Not \
      corrected for the number of communes. Density and means are fixed by the model: they have no \
      z. Undefined with fewer than three platforms.
      """)
  static let fairTermMixing = PhraseText(
    fr: "Mélange des secteurs (sector_mixing)", nl: "Menging van sectoren (sector_mixing)",
    de: "Mischung der Bereiche (sector_mixing)", en: "Mixing of sectors (sector_mixing)")
  static let fairDefinitionMixing = PhraseText(
    fr: """
      Part des rencontres (deux partenaires sur une même plateforme, comptées à chaque plateforme) \
      qui joignent deux secteurs différents : 1 − Σ C(n_ps, 2) ÷ Σ C(n_p, 2). Les partenaires sans \
      secteur ne comptent pas. Indéfinie sans rencontre.
      """,
    nl: """
      Aandeel van de ontmoetingen (twee partners op eenzelfde platform, per platform geteld) die \
      twee verschillende sectoren verbinden: 1 − Σ C(n_ps, 2) ÷ Σ C(n_p, 2). Partners zonder sector \
      tellen niet mee. Niet gedefinieerd zonder ontmoeting.
      """,
    de: """
      Anteil der Begegnungen (zwei Partner auf einer Plattform, an jeder Plattform gezählt), die zwei \
      verschiedene Bereiche verbinden: 1 − Σ C(n_ps, 2) ÷ Σ C(n_p, 2). Partner ohne Bereich zählen \
      nicht. Nicht definiert ohne Begegnung.
      """,
    en: """
      Share of encounters (two partners on one platform, counted at each platform) that join two \
      different sectors: 1 − Σ C(n_ps, 2) ÷ Σ C(n_p, 2). Partners without a sector do not count. \
      Undefined without an encounter.
      """)
  static let fairTermOmission = PhraseText(
    fr: "Omission d’une participation", nl: "Weglaten van een deelname",
    de: "Weglassen einer Mitgliedschaft", en: "Leaving a membership out")
  static let fairDefinitionOmission = PhraseText(
    fr: """
      Chaque participation est omise une fois, toutes sont essayées ; une égalité compte comme \
      maintien.
      """,
    nl:
      "Elke deelname wordt eenmaal weggelaten, alle worden geprobeerd; gelijkstand telt als behoud.",
    de: """
      Jede Mitgliedschaft wird einmal weggelassen, alle werden versucht; Gleichstand zählt als \
      Bestand.
      """,
    en: "Each membership is left out once, all are tried; a tie counts as staying.")

  // MARK: Why a number is missing

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
