/// Which sectors sit where, who meets whom and who is usual elsewhere, in words.
extension PhraseText {
  static let sectionRoles = PhraseText(
    fr: "Quelles communes se ressemblent par leurs secteurs",
    nl: "Welke gemeenten op elkaar lijken naar sectoren",
    de: "Welche Gemeinden sich in ihren Bereichen gleichen",
    en: "Which communes are alike by their sectors")
  static let rolesCaption = PhraseText(
    fr: "Pour chaque commune, celle qui lui ressemble le plus",
    nl: "Voor elke gemeente de gemeente die er het meest op lijkt",
    de: "Zu jeder Gemeinde die, die ihr am meisten gleicht",
    en: "For each commune the one most like it")
  static let mostLike = PhraseText(
    fr: "Ressemble le plus à", nl: "Lijkt het meest op", de: "Gleicht am meisten",
    en: "Most like")
  static let differsInAll = PhraseText(
    fr: "Diffère en tout", nl: "Verschilt in totaal", de: "Unterschied gesamt",
    en: "Differs in all")
  static let otherSectorsHeading = PhraseText(
    fr: "Autres secteurs", nl: "Andere sectoren", de: "Andere Bereiche", en: "Other sectors")
  static let wiredOtherwiseHeading = PhraseText(
    fr: "Mêmes secteurs, autres sortes de plateformes",
    nl: "Zelfde sectoren, andere soorten platformen",
    de: "Gleiche Bereiche, andere Arten von Plattformen",
    en: "Same sectors, other kinds of platform")
  static let otherVolumeHeading = PhraseText(
    fr: "Plus ou moins de participations", nl: "Meer of minder deelnames",
    de: "Mehr oder weniger Teilnahmen", en: "More or fewer memberships")
  static let rolesNote = PhraseText(
    fr: """
      Sans regarder les noms : combien de participations chaque secteur a sur chaque sorte de \
      plateforme. 0\u{202F}% : les mêmes ; 100\u{202F}% : aucun secteur sur la même sorte. Les trois parts \
      s’additionnent. {count} {count:participation sans secteur n’est pas comptée|participations sans secteur ne sont pas comptées}.
      """,
    nl: """
      Zonder naar namen te kijken: hoeveel deelnames elke sector heeft op elke soort platform. 0%: \
      dezelfde; 100%: geen sector op dezelfde soort. De drie delen worden opgeteld. {count} \
      {count:deelname zonder sector is|deelnames zonder sector zijn} niet meegeteld.
      """,
    de: """
      Ohne auf Namen zu sehen: wie viele Teilnahmen jeder Bereich auf jeder Art von Plattform hat. \
      0\u{A0}%: dieselben; 100\u{A0}%: kein Bereich auf derselben Art. Die drei Teile ergeben die Summe. {count} \
      {count:Teilnahme ohne Bereich ist|Teilnahmen ohne Bereich sind} nicht mitgezählt.
      """,
    en: """
      Without looking at names: how many memberships each sector has on each kind of platform. 0%: the \
      same; 100%: no sector on the same kind. The three parts add up. {count} \
      {count:membership without a sector is|memberships without a sector are} not counted.
      """)

  static let sectionMixing = PhraseText(
    fr: "Qui rencontre qui, par secteur", nl: "Wie wie ontmoet, naar sector",
    de: "Wer wem begegnet, nach Bereich", en: "Who meets whom, by sector")
  static let mixingCaption = PhraseText(
    fr: "Rencontres entre secteurs", nl: "Ontmoetingen tussen sectoren",
    de: "Begegnungen zwischen Bereichen", en: "Meetings between sectors")
  static let betweenSectors = PhraseText(
    fr: "Entre secteurs", nl: "Tussen sectoren", de: "Zwischen Bereichen", en: "Between sectors")
  static let byChance = PhraseText(
    fr: "Au hasard", nl: "Bij toeval", de: "Bei Zufall", en: "By chance")
  static let meetOften = PhraseText(
    fr: "Se rencontrent plus qu’au hasard", nl: "Ontmoeten elkaar meer dan bij toeval",
    de: "Begegnen sich öfter als bei Zufall", en: "Meet more than by chance")
  static let meetSeldom = PhraseText(
    fr: "Se rencontrent moins qu’au hasard", nl: "Ontmoeten elkaar minder dan bij toeval",
    de: "Begegnen sich seltener als bei Zufall", en: "Meet less than by chance")
  static let meetingsOfSectors = PhraseText(
    fr: "{a} et {b} : {count} au lieu de {expected}",
    nl: "{a} en {b}: {count} in plaats van {expected}",
    de: "{a} und {b}: {count} statt {expected}", en: "{a} and {b}: {count} instead of {expected}")
  static let meetingsWithin = PhraseText(
    fr: "{a} entre eux : {count} au lieu de {expected}",
    nl: "{a} onder elkaar: {count} in plaats van {expected}",
    de: "{a} untereinander: {count} statt {expected}",
    en: "{a} among themselves: {count} instead of {expected}")
  static let mixingNote = PhraseText(
    fr: """
      Une rencontre : deux partenaires nommés sur une même plateforme. « Au hasard » : les mêmes \
      rencontres, réparties selon le nombre de plateformes de chaque partenaire (valeur calculée, sans \
      tirage). Les lignes sont des constats, pas des tests.
      """,
    nl: """
      Een ontmoeting: twee partners die op hetzelfde platform genoemd worden. ‘Bij toeval’: dezelfde \
      ontmoetingen, verdeeld naar het aantal platformen van elke partner (berekend, zonder trekking). \
      De regels stellen vast, ze toetsen niet.
      """,
    de: """
      Eine Begegnung: zwei Partner, die auf derselben Plattform genannt sind. „Bei Zufall“: dieselben \
      Begegnungen, verteilt nach der Zahl der Plattformen jedes Partners (berechnet, ohne Ziehung). Die \
      Zeilen stellen fest, sie testen nicht.
      """,
    en: """
      A meeting: two partners named on the same platform. “By chance”: the same meetings, spread by \
      the number of platforms of each partner (computed, not drawn). The lines state what is there; \
      they are no tests.
      """)
  static let mixesCaption = PhraseText(
    fr: "Les plateformes, de la moins à la plus mélangée",
    nl: "De platformen, van het minst naar het meest gemengd",
    de: "Die Plattformen, von der am wenigsten zur am meisten gemischten",
    en: "The platforms, from the least to the most mixed")
  static let sectorsOnIt = PhraseText(
    fr: "Secteurs", nl: "Sectoren", de: "Bereiche", en: "Sectors")
  static let mixHeading = PhraseText(
    fr: "Deux membres de secteurs différents", nl: "Twee leden van verschillende sectoren",
    de: "Zwei Mitglieder verschiedener Bereiche", en: "Two members of different sectors")

  static let sectionMissing = PhraseText(
    fr: "Qui est souvent nommé ailleurs, et pas ici",
    nl: "Wie elders vaak genoemd wordt, en hier niet",
    de: "Wer anderswo oft genannt wird, und hier nicht",
    en: "Who is often named elsewhere, and not here")
  static let missingHere = PhraseText(
    fr: """
      {name} : dans {count} des {total} communes comparables qui ont une plateforme de ce genre \
      ({kind}), un tel partenaire y est nommé ; ici, aucun n’est nommé.
      """,
    nl: """
      {name}: in {count} van de {total} vergelijkbare gemeenten met een platform van deze soort \
      ({kind}) wordt daar zo’n partner genoemd; hier wordt er geen genoemd.
      """,
    de: """
      {name}: In {count} von {total} vergleichbaren Gemeinden mit einer Plattform dieser Art ({kind}) \
      ist dort ein solcher Partner genannt; hier ist keiner genannt.
      """,
    en: """
      {name}: in {count} of the {total} comparable communes with a platform of this kind ({kind}) such \
      a partner is named on it; none is named here.
      """)
  static let missingOnKind = PhraseText(
    fr: """
      {name} : dans {count} des {total} communes comparables qui ont une plateforme de ce genre \
      ({kind}), un tel partenaire y est nommé ; ici, il est nommé, mais ailleurs.
      """,
    nl: """
      {name}: in {count} van de {total} vergelijkbare gemeenten met een platform van deze soort \
      ({kind}) wordt daar zo’n partner genoemd; hier wordt hij genoemd, maar niet daar.
      """,
    de: """
      {name}: In {count} von {total} vergleichbaren Gemeinden mit einer Plattform dieser Art ({kind}) \
      ist dort ein solcher Partner genannt; hier ist er genannt, aber nicht dort.
      """,
    en: """
      {name}: in {count} of the {total} comparable communes with a platform of this kind ({kind}) such \
      a partner is named on it; here it is named, but not there.
      """)
  static let missingNote = PhraseText(
    fr: """
      Ne pas être nommé dans une liste ne veut pas dire être absent : c’est une question à poser, pas un \
      manque constaté. Comparé aux communes du même groupe, dès que trois d’entre elles ont une telle \
      plateforme et que plus de la moitié y nomment ce partenaire.
      """,
    nl: """
      Niet in een lijst genoemd worden is niet hetzelfde als afwezig zijn: het is een vraag om te \
      stellen, geen vastgesteld gebrek. Vergeleken met gemeenten van dezelfde groep, zodra er drie zo’n \
      platform hebben en meer dan de helft die partner daar noemt.
      """,
    de: """
      In einer Liste nicht genannt zu sein heißt nicht zu fehlen: Es ist eine Frage, die man stellen \
      kann, kein festgestellter Mangel. Verglichen mit Gemeinden derselben Gruppe, sobald drei eine \
      solche Plattform haben und mehr als die Hälfte diesen Partner dort nennt.
      """,
    en: """
      Not to be named in a list is not to be absent: this is a question to ask, not a lack that was \
      found. Compared with communes of the same group, where at least three have such a platform and \
      more than half of them name that partner on it.
      """)
  static let missingCaption = PhraseText(
    fr: "Souvent nommés sur cette sorte de plateforme, pas ici",
    nl: "Vaak genoemd op deze soort platform, hier niet",
    de: "Auf dieser Art von Plattform oft genannt, hier nicht",
    en: "Often named on this kind of platform, not here")
  static let kindHeading = PhraseText(
    fr: "Sorte de plateforme", nl: "Soort platform", de: "Art der Plattform", en: "Kind of platform"
  )
  static let notNamedHeading = PhraseText(
    fr: "Pas nommé ici", nl: "Hier niet genoemd", de: "Hier nicht genannt", en: "Not named here")
  static let namedElsewhereHeading = PhraseText(
    fr: "Nommé dans", nl: "Genoemd in", de: "Genannt in", en: "Named in")
  static let countOfTotal = PhraseText(
    fr: "{count} sur {total} communes", nl: "{count} van {total} gemeenten",
    de: "{count} von {total} Gemeinden", en: "{count} of {total} communes")
}
