/// How the numbers of the fair comparison are defined, for those who check them.
extension PhraseText {
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
  static let fairTermRobustness = PhraseText(
    fr: "Compté autrement", nl: "Anders geteld", de: "Anders gezählt", en: "Counted otherwise")
  static let fairDefinitionRobustness = PhraseText(
    fr: """
      Les constats principaux, refaits sans les fonctions, sans les catégories, et avec ou sans les \
      liens entre plateformes.
      """,
    nl: """
      De voornaamste bevindingen, opnieuw zonder functies, zonder categorieën, en met of zonder de \
      banden tussen platformen.
      """,
    de: """
      Die wichtigsten Befunde, noch einmal ohne Ämter, ohne Kategorien und mit oder ohne die \
      Verbindungen zwischen Plattformen.
      """,
    en: """
      The main findings once more without functions, without categories, and with or without the \
      links between platforms.
      """)
}
