/// How the numbers that compare communes by name and by role are defined, for those who check them.
extension PhraseText {
  static let termQuantile = PhraseText(
    fr: "Quantile parmi les pairs", nl: "Kwantiel onder de peers",
    de: "Quantil unter Vergleichbaren", en: "Quantile among peers")
  static let definitionQuantile = PhraseText(
    fr: """
      Part des communes du même groupe dont la valeur est plus basse, plus la moitié de la part de \
      celles qui ont la même, elle comprise ; dans ]0, 1[. Indéfini avec moins de trois valeurs.
      """,
    nl: """
      Aandeel van de gemeenten van dezelfde groep met een lagere waarde, plus de helft van het aandeel \
      met dezelfde waarde, zijzelf inbegrepen; in ]0, 1[. Niet gedefinieerd met minder dan drie \
      waarden.
      """,
    de: """
      Anteil der Gemeinden derselben Gruppe mit niedrigerem Wert, dazu die Hälfte des Anteils derer \
      mit demselben Wert, sie selbst eingeschlossen; in ]0, 1[. Nicht definiert mit weniger als drei \
      Werten.
      """,
    en: """
      Share of the communes of the same group whose value is lower, plus half the share of those with \
      the same value, itself included; in (0, 1). Undefined with fewer than three values.
      """)
  static let termJaccard = PhraseText(
    fr: "Part commune (Jaccard)", nl: "Gemeenschappelijk deel (Jaccard)",
    de: "Gemeinsamer Anteil (Jaccard)", en: "Share in common (Jaccard)")
  static let definitionJaccard = PhraseText(
    fr: """
      Nommés dans les deux ÷ nommés dans l’une ou l’autre, noms comparés sans accents ni majuscules ; \
      de 0 à 1. Indéfini si aucune n’en nomme.
      """,
    nl: """
      In beide genoemd ÷ in een van beide genoemd, namen vergeleken zonder accenten en hoofdletters; \
      van 0 tot 1. Niet gedefinieerd als geen van beide er noemt.
      """,
    de: """
      In beiden genannt ÷ in einer von beiden genannt, Namen ohne Akzente und Großschreibung \
      verglichen; von 0 bis 1. Nicht definiert, wenn keine etwas nennt.
      """,
    en: """
      Named in both ÷ named in either, names compared without accents and capitals; from 0 to 1. \
      Undefined where neither names any.
      """)
  static let termBeta = PhraseText(
    fr: "Dissemblance des noms (S, WN, OS, ST)", nl: "Ongelijkheid van namen (S, WN, OS, ST)",
    de: "Unähnlichkeit der Namen (S, WN, OS, ST)", en: "Dissimilarity by name (S, WN, OS, ST)")
  static let definitionBeta = PhraseText(
    fr: """
      Indices de Sørensen, de 0 à 1. S : partenaires et plateformes ; WN : participations, (b + c) ÷ \
      (2a + b + c) ; OS : ce qui, entre noms communs aux deux, est lié autrement ; ST : ce qui vient \
      de noms propres à l’une, WN − OS. OS a le dénominateur de WN (beta) ou celui de la seule partie \
      commune (beta_poisot) ; beta_jaccard compte a une fois. Indéfinis sans participation.
      """,
    nl: """
      Indices van Sørensen, van 0 tot 1. S: partners en platformen; WN: deelnames, (b + c) ÷ (2a + b + \
      c); OS: wat tussen gemeenschappelijke namen anders verbonden is; ST: wat van namen van slechts \
      één gemeente komt, WN − OS. OS heeft de noemer van WN (beta) of die van het gemeenschappelijke \
      deel alleen (beta_poisot); beta_jaccard telt a eenmaal. Niet gedefinieerd zonder deelname.
      """,
    de: """
      Indizes nach Sørensen, von 0 bis 1. S: Partner und Plattformen; WN: Mitgliedschaften, (b + c) ÷ \
      (2a + b + c); OS: was zwischen gemeinsamen Namen anders verbunden ist; ST: was von Namen nur \
      einer Gemeinde kommt, WN − OS. OS hat den Nenner von WN (beta) oder den des gemeinsamen Teils \
      allein (beta_poisot); beta_jaccard zählt a einmal. Nicht definiert ohne Mitgliedschaft.
      """,
    en: """
      Sørensen indices, from 0 to 1. S: partners and platforms; WN: memberships, (b + c) ÷ (2a + b + \
      c); OS: what is tied otherwise between names that both have; ST: what comes from names of one \
      only, WN − OS. OS has the denominator of WN (beta) or that of the shared part alone \
      (beta_poisot); beta_jaccard counts a once. Undefined without a membership.
      """)
  static let termBetaByMode = PhraseText(
    fr: "Dissemblance par mode", nl: "Ongelijkheid per soort knoop",
    de: "Unähnlichkeit nach Knotenart", en: "Dissimilarity by mode")
  static let definitionBetaByMode = PhraseText(
    fr: """
      S des partenaires seuls et des plateformes seules ; ST selon que l’autre commune ne nomme pas le \
      partenaire, la plateforme, ou ni l’un ni l’autre : les trois parts font ST.
      """,
    nl: """
      S van partners alleen en van platformen alleen; ST naargelang de andere gemeente de partner, het \
      platform of geen van beide noemt: de drie delen samen zijn ST.
      """,
    de: """
      S der Partner allein und der Plattformen allein; ST danach, ob die andere Gemeinde den Partner, \
      die Plattform oder beide nicht nennt: Die drei Teile ergeben ST.
      """,
    en: """
      S of partners alone and of platforms alone; ST by whether the other commune does not name the \
      partner, the platform, or either of them: the three parts add up to ST.
      """)
  static let termReplacement = PhraseText(
    fr: "Remplacement et richesse", nl: "Vervanging en rijkdom", de: "Ersatz und Reichtum",
    en: "Replacement and richness")
  static let definitionReplacement = PhraseText(
    fr: """
      Une participation à la place d’une autre, 2 min(b, c) ÷ (2a + b + c), et simplement davantage, \
      |b − c| ÷ (2a + b + c) ; les deux font WN. De même pour OS.
      """,
    nl: """
      Een deelname in de plaats van een andere, 2 min(b, c) ÷ (2a + b + c), en gewoon meer, |b − c| ÷ \
      (2a + b + c); samen zijn ze WN. Evenzo voor OS.
      """,
    de: """
      Eine Mitgliedschaft anstelle einer anderen, 2 min(b, c) ÷ (2a + b + c), und einfach mehr, \
      |b − c| ÷ (2a + b + c); zusammen WN. Ebenso für OS.
      """,
    en: """
      One membership in the place of another, 2 min(b, c) ÷ (2a + b + c), and simply more, |b − c| ÷ \
      (2a + b + c); together WN. Likewise for OS.
      """)
  static let termContribution = PhraseText(
    fr: "Contributions (LCBD, SCBD, β′OS)", nl: "Bijdragen (LCBD, SCBD, β′OS)",
    de: "Beiträge (LCBD, SCBD, β′OS)", en: "Contributions (LCBD, SCBD, β′OS)")
  static let definitionContribution = PhraseText(
    fr: """
      Part d’une commune (LCBD) ou d’un nom (SCBD) dans la somme des carrés des listes transformées \
      selon Hellinger ; elles font 1. β′OS : c ÷ (2a + c), avec a participations propres et c autres \
      nommées ailleurs entre partenaires et plateformes que la commune nomme. Indéfinies si toutes \
      les listes sont égales.
      """,
    nl: """
      Aandeel van een gemeente (LCBD) of van een naam (SCBD) in de kwadratensom van de lijsten na \
      Hellingertransformatie; samen 1. β′OS: c ÷ (2a + c), met a eigen deelnames en c andere, elders \
      genoemd tussen partners en platformen die de gemeente noemt. Niet gedefinieerd als alle lijsten \
      gelijk zijn.
      """,
    de: """
      Anteil einer Gemeinde (LCBD) oder eines Namens (SCBD) an der Quadratsumme der nach Hellinger \
      transformierten Listen; zusammen 1. β′OS: c ÷ (2a + c), mit a eigenen Mitgliedschaften und c \
      weiteren, anderswo genannten zwischen Partnern und Plattformen, die die Gemeinde nennt. Nicht \
      definiert, wenn alle Listen gleich sind.
      """,
    en: """
      Share of a commune (LCBD) or of a name (SCBD) in the sum of squares of the lists after a \
      Hellinger transformation; they add up to 1. β′OS: c ÷ (2a + c), with a memberships of its own \
      and c others named elsewhere between partners and platforms that the commune names. Undefined \
      where all lists are equal.
      """)
  static let termTurnover = PhraseText(
    fr: "Renouvellement", nl: "Verloop", de: "Wechsel", en: "Turnover")
  static let definitionTurnover = PhraseText(
    fr: """
      (Entrées + sorties) ÷ (toutes d’avant + toutes d’après), de 0 à 1. Une sortie n’est un départ \
      que si une date de fin le dit ; sinon, le nom n’est plus cité.
      """,
    nl: """
      (Nieuw + verdwenen) ÷ (alle van vroeger + alle van later), van 0 tot 1. Verdwenen is alleen een \
      vertrek als een einddatum dat zegt; anders wordt de naam niet meer genoemd.
      """,
    de: """
      (Zugänge + Abgänge) ÷ (alle von vorher + alle von nachher), von 0 bis 1. Ein Abgang ist nur ein \
      Austritt, wenn ein Enddatum es sagt; sonst wird der Name nicht mehr genannt.
      """,
    en: """
      (Entries + exits) ÷ (all before + all after), from 0 to 1. An exit is a departure only where an \
      end date says so; else the name is no longer given.
      """)
}
