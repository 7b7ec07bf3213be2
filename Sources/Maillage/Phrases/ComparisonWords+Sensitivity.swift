/// What hangs on one membership, or on what is counted, in the paragraph of a commune.
extension PhraseText {
  static let fairStaysFirst = PhraseText(
    fr: """
      {name} reste en première place entre les autres dans {survives} cas sur {tried} quand on \
      omet une participation
      """,
    nl: """
      {name} blijft de eerste tussenpersoon in {survives} van {tried} gevallen als één deelname \
      wordt weggelaten
      """,
    de: """
      {name} bleibt in {survives} von {tried} Fällen erster Vermittler, wenn eine Mitgliedschaft \
      weggelassen wird
      """,
    en: """
      {name} stays first among those who stand between others in {survives} of {tried} cases when \
      one membership is left out
      """)
  static let fairLinksAlone = PhraseText(
    fr: "{name} reste le seul lien entre d’autres partenaires dans {survives} cas sur {tried}",
    nl: "{name} blijft de enige band tussen andere partners in {survives} van {tried} gevallen",
    de: "{name} bleibt in {survives} von {tried} Fällen die einzige Verbindung zwischen anderen",
    en: "{name} stays the only link between other partners in {survives} of {tried} cases")
  static let fairLargestOverlap = PhraseText(
    fr: """
      {first} et {second} restent les deux plateformes avec le plus de partenaires en commun dans \
      {survives} cas sur {tried}
      """,
    nl: """
      {first} en {second} blijven de twee platformen met de meeste gemeenschappelijke partners in \
      {survives} van {tried} gevallen
      """,
    de: """
      {first} und {second} bleiben in {survives} von {tried} Fällen die zwei Plattformen mit den \
      meisten gemeinsamen Partnern
      """,
    en: """
      {first} and {second} stay the two platforms with most partners in common in {survives} of \
      {tried} cases
      """)
  static let fairHoldsTogether = PhraseText(
    fr: "le partenariat reste d’un seul tenant dans {survives} cas sur {tried}",
    nl: "het partnerschap blijft één geheel in {survives} van {tried} gevallen",
    de: "die Partnerschaft bleibt in {survives} von {tried} Fällen ein Ganzes",
    en: "the partnership stays in one piece in {survives} of {tried} cases")
  static let fairAboveMiddle = PhraseText(
    fr: """
      le nombre moyen de plateformes par partenaire reste au-dessus du milieu des communes \
      comparables dans {survives} cas sur {tried}
      """,
    nl: """
      het gemiddelde aantal platformen per partner blijft boven het midden van de vergelijkbare \
      gemeenten in {survives} van {tried} gevallen
      """,
    de: """
      die mittlere Zahl der Plattformen je Partner bleibt in {survives} von {tried} Fällen über \
      der Mitte der vergleichbaren Gemeinden
      """,
    en: """
      the mean number of platforms per partner stays above the middle of the comparable communes \
      in {survives} of {tried} cases
      """)
  static let fairBelowMiddle = PhraseText(
    fr: """
      le nombre moyen de plateformes par partenaire reste au-dessous du milieu des communes \
      comparables dans {survives} cas sur {tried}
      """,
    nl: """
      het gemiddelde aantal platformen per partner blijft onder het midden van de vergelijkbare \
      gemeenten in {survives} van {tried} gevallen
      """,
    de: """
      die mittlere Zahl der Plattformen je Partner bleibt in {survives} von {tried} Fällen unter \
      der Mitte der vergleichbaren Gemeinden
      """,
    en: """
      the mean number of platforms per partner stays below the middle of the comparable communes \
      in {survives} of {tried} cases
      """)
  static let fairHangsOn = PhraseText(
    fr: " ; ce qui en décide : {seats}.", nl: "; wat daarover beslist: {seats}.",
    de: "; darüber entscheidet: {seats}.", en: "; what decides it: {seats}.")
  static let fairSeat = PhraseText(
    fr: "{organisation} dans {platform}", nl: "{organisation} in {platform}",
    de: "{organisation} in {platform}", en: "{organisation} on {platform}")
  static let fairOtherSeats = PhraseText(
    fr: "{count} {count:autre participation|autres participations}",
    nl: "{count} andere {count:deelname|deelnames}",
    de: "{count} {count:weitere Mitgliedschaft|weitere Mitgliedschaften}",
    en: "{count} other {count:membership|memberships}")
  static let fairWithoutFunctions = PhraseText(
    fr: """
      Sans les fonctions et les catégories, ce n’est plus {name} mais {other} qui relie seul le \
      plus de paires de partenaires.
      """,
    nl: """
      Zonder functies en categorieën is het niet {name} maar {other} die alleen de meeste paren \
      partners verbindt.
      """,
    de: """
      Ohne Funktionen und Kategorien verbindet nicht {name}, sondern {other} allein die meisten \
      Paare von Partnern.
      """,
    en: """
      Without functions and categories it is not {name} but {other} that alone links most pairs of \
      partners.
      """)
  static let fairWithoutFunctionsNobody = PhraseText(
    fr: "Sans les fonctions et les catégories, {name} ne relie plus seul d’autres partenaires.",
    nl: "Zonder functies en categorieën verbindt {name} niet meer alleen andere partners.",
    de: "Ohne Funktionen und Kategorien verbindet {name} nicht mehr allein andere Partner.",
    en: "Without functions and categories {name} no longer links other partners alone.")
  static let fairWithLinks = PhraseText(
    fr: """
      En comptant les liens entre plateformes, {linked} \
      {linked:groupe|groupes} au lieu de {parts}.
      """,
    nl: """
      Met de banden tussen platformen erbij: {linked} {linked:groep|groepen} in plaats van {parts}.
      """,
    de: """
      Zählt man die Verbindungen zwischen Plattformen mit: {linked} {linked:Gruppe|Gruppen} statt \
      {parts}.
      """,
    en: """
      Counting the links between platforms, {linked} {linked:group|groups} instead of {parts}.
      """)
}
