/// The words of the tree, the map and the charts of a comparison.
extension PhraseText {
  // MARK: Which communes are alike

  package static let likenessTitle = PhraseText(
    fr: "Quelles communes se ressemblent",
    nl: "Welke gemeenten op elkaar lijken",
    de: "Welche Gemeinden sich ähneln",
    en: "Which communes are alike")
  package static let likenessByRoles = PhraseText(
    fr:
      "Comparées d’après les secteurs nommés sur chaque sorte de plateforme ; les noms ne comptent pas.",
    nl:
      "Vergeleken volgens de sectoren die op elke soort platform genoemd worden; namen tellen niet mee.",
    de:
      "Verglichen nach den Bereichen, die auf jeder Art von Plattform genannt sind; Namen zählen nicht.",
    en: "Compared by the sectors named on each kind of platform; names do not count.")
  package static let likenessByShape = PhraseText(
    fr:
      "Comparées d’après la seule forme du réseau : qui est lié à combien d’autres, et à quelle distance. Ni les noms ni les secteurs ne comptent.",
    nl:
      "Vergeleken volgens de vorm van het netwerk alleen: wie met hoeveel anderen verbonden is, en op welke afstand. Namen en sectoren tellen niet mee.",
    de:
      "Verglichen allein nach der Form des Netzes: wer mit wie vielen anderen verbunden ist, und in welchem Abstand. Weder Namen noch Bereiche zählen.",
    en:
      "Compared by the form of the network alone: who is linked to how many others, and at what distance. Neither names nor sectors count."
  )
  package static let likenessByNames = PhraseText(
    fr: "Comparées d’après les participations de même nom.",
    nl: "Vergeleken volgens de deelnames met dezelfde naam.",
    de: "Verglichen nach den Mitgliedschaften gleichen Namens.",
    en: "Compared by memberships of the same name.")
  package static let treeReading = PhraseText(
    fr:
      "Deux branches qui se rejoignent tôt, à gauche, sont semblables ; plus elles se rejoignent à droite, plus elles diffèrent.",
    nl:
      "Twee takken die vroeg, links, samenkomen lijken op elkaar; hoe verder naar rechts ze samenkomen, hoe meer ze verschillen.",
    de:
      "Zwei Zweige, die früh, links, zusammenkommen, sind ähnlich; je weiter rechts sie zusammenkommen, desto mehr unterscheiden sie sich.",
    en:
      "Two branches that meet early, on the left, are alike; the further to the right they meet, the more they differ."
  )
  package static let treeAxis = PhraseText(
    fr: "Différence (0 : pareilles, 1 : rien en commun)",
    nl: "Verschil (0: gelijk, 1: niets gemeen)",
    de: "Unterschied (0: gleich, 1: nichts gemeinsam)",
    en: "Difference (0: equal, 1: nothing in common)")
  package static let treeCut = PhraseText(
    fr:
      "{count} communes ne tiennent pas sur une page : les plus semblables forment une seule branche, en gris, qui porte le nom de la première et le nombre des autres (« + 12 »).",
    nl:
      "{count} gemeenten passen niet op een bladzijde: wie het meest op elkaar lijkt, vormt één tak, in grijs, met de naam van de eerste en het aantal andere (“+ 12”).",
    de:
      "{count} Gemeinden passen nicht auf eine Seite: Die ähnlichsten bilden einen einzigen Zweig, in Grau, mit dem Namen der ersten und der Zahl der anderen („+ 12“).",
    en:
      "{count} communes do not fit on a page: those most alike form a single branch, in grey, with the name of the first and the number of the others (“+ 12”)."
  )
  package static let likenessLeftOut = PhraseText(
    fr: "Laissées de côté, faute de participations propres à comparer : {names}.",
    nl: "Weggelaten, bij gebrek aan eigen deelnames om te vergelijken: {names}.",
    de: "Weggelassen mangels eigener Mitgliedschaften zum Vergleichen: {names}.",
    en: "Left out for lack of memberships of their own to compare: {names}.")
  package static let mapTitle = PhraseText(
    fr: "Carte des ressemblances", nl: "Kaart van de gelijkenissen",
    de: "Karte der Ähnlichkeiten", en: "Map of likeness")
  package static let mapReading = PhraseText(
    fr:
      "Proches, elles se ressemblent ; haut, bas, gauche et droite ne veulent rien dire. La carte rend {share} des différences.",
    nl:
      "Dicht bij elkaar lijken ze op elkaar; boven, onder, links en rechts betekenen niets. De kaart geeft {share} van de verschillen weer.",
    de:
      "Was nah ist, ist ähnlich; oben, unten, links und rechts bedeuten nichts. Die Karte gibt {share} der Unterschiede wieder.",
    en:
      "Near is alike; up, down, left and right mean nothing. The map keeps {share} of the differences."
  )
  package static let mapAllAlike = PhraseText(
    fr: "Toutes sont pareilles.", nl: "Allemaal zijn ze gelijk.", de: "Alle sind gleich.",
    en: "All are equal.")
  package static let mapSomeNamed = PhraseText(
    fr: "Les noms figurent là où il y a de la place.",
    nl: "Namen staan waar er plaats voor is.",
    de: "Namen stehen dort, wo Platz ist.",
    en: "Names stand where there is room.")
  package static let mapNoGroup = PhraseText(
    fr: "sans groupe", nl: "zonder groep", de: "ohne Gruppe", en: "no group")
  package static let likenessMethod = PhraseText(
    fr:
      "Arbre : liaison moyenne (Sokal et Michener 1958 ; Lance et Williams 1967). Carte : positionnement classique (Torgerson 1952). {measure}",
    nl:
      "Boom: gemiddelde koppeling (Sokal en Michener 1958; Lance en Williams 1967). Kaart: klassieke schaling (Torgerson 1952). {measure}",
    de:
      "Baum: mittlere Verknüpfung (Sokal und Michener 1958; Lance und Williams 1967). Karte: klassische Skalierung (Torgerson 1952). {measure}",
    en:
      "Tree: average linkage (Sokal and Michener 1958; Lance and Williams 1967). Map: classical scaling (Torgerson 1952). {measure}"
  )
  package static let likenessMeasureRoles = PhraseText(
    fr: "Différence : Bray et Curtis (1957), sur le tableau secteurs × sortes de plateforme.",
    nl: "Verschil: Bray en Curtis (1957), op de tabel sectoren × soorten platform.",
    de: "Unterschied: Bray und Curtis (1957), über die Tafel Bereiche × Arten von Plattformen.",
    en: "Difference: Bray and Curtis (1957), over the table of sectors × kinds of platform.")
  package static let likenessMeasureShape = PhraseText(
    fr: "Différence : divergence des portraits (Bagrow et Bollt 2019, équation de l’article).",
    nl: "Verschil: portretdivergentie (Bagrow en Bollt 2019, vergelijking van het artikel).",
    de: "Unterschied: Porträtdivergenz (Bagrow und Bollt 2019, Gleichung des Aufsatzes).",
    en: "Difference: portrait divergence (Bagrow and Bollt 2019, the paper’s equation).")
  package static let likenessMeasureNames = PhraseText(
    fr: "Différence : 1 moins l’indice de Jaccard (1912) des participations.",
    nl: "Verschil: 1 min de index van Jaccard (1912) van de deelnames.",
    de: "Unterschied: 1 minus Jaccard-Index (1912) der Mitgliedschaften.",
    en: "Difference: 1 minus Jaccard’s index (1912) of memberships.")
  package static let likenessNearest = PhraseText(
    fr: "Les plus semblables : {a} et {b} ({value}).",
    nl: "Het meest gelijkend: {a} en {b} ({value}).",
    de: "Am ähnlichsten: {a} und {b} ({value}).",
    en: "Most alike: {a} and {b} ({value}).")

  // MARK: Signature

  package static let signatureSection = PhraseText(
    fr: "Ampleur, densité, centralisation", nl: "Breedte, dichtheid, centralisatie",
    de: "Breite, Dichte, Zentralisierung", en: "Breadth, density, centralisation")
  package static let signatureNote = PhraseText(
    fr:
      "Trois traits par lesquels on décrit un partenariat local (Mays et Scutchfield 2010). Ils décrivent ; ni haut ni bas n’est mieux, et la densité baisse avec la taille.",
    nl:
      "Drie trekken waarmee een lokaal partnerschap beschreven wordt (Mays en Scutchfield 2010). Ze beschrijven; hoog noch laag is beter, en de dichtheid daalt met de omvang.",
    de:
      "Drei Züge, mit denen örtliche Partnerschaften beschrieben werden (Mays und Scutchfield 2010). Sie beschreiben; weder hoch noch niedrig ist besser, und die Dichte sinkt mit der Größe.",
    en:
      "Three traits by which local partnerships are described (Mays and Scutchfield 2010). They describe; neither high nor low is better, and density falls with size."
  )
  package static let signatureCaption = PhraseText(
    fr: "Ampleur (secteurs et partenaires nommés), densité, centralisation",
    nl: "Breedte (genoemde sectoren en partners), dichtheid, centralisatie",
    de: "Breite (genannte Bereiche und Partner), Dichte, Zentralisierung",
    en: "Breadth (sectors and partners named), density, centralisation")
  package static let signatureSectors = PhraseText(
    fr: "Secteurs nommés", nl: "Genoemde sectoren", de: "Genannte Bereiche", en: "Sectors named")
  package static let signatureDensity = PhraseText(
    fr: "Sièges possibles occupés", nl: "Mogelijke zetels bezet", de: "Besetzte mögliche Sitze",
    en: "Possible seats taken")
  package static let signatureCentralisation = PhraseText(
    fr: "Centrage sur un partenaire (0 à 1)", nl: "Gericht op één partner (0 tot 1)",
    de: "Ausrichtung auf einen Partner (0 bis 1)", en: "Centred on one partner (0 to 1)")

  // MARK: Charts of indicators

  package static let chartsSection = PhraseText(
    fr: "Les indicateurs en images", nl: "De indicatoren in beeld",
    de: "Die Kennzahlen in Bildern", en: "The indicators in pictures")
  package static let funnelTitle = PhraseText(
    fr: "Sièges occupés, selon la taille", nl: "Bezette zetels, volgens omvang",
    de: "Besetzte Sitze, nach Größe", en: "Seats taken, by size")
  package static let funnelReading = PhraseText(
    fr:
      "Plus la liste est longue, plus la part des sièges occupés baisse d’elle-même. Seule une commune hors de la bande est inhabituelle pour sa taille.",
    nl:
      "Hoe langer de lijst, hoe lager vanzelf het aandeel bezette zetels. Alleen een gemeente buiten de band is ongewoon voor haar omvang.",
    de:
      "Je länger die Liste, desto niedriger von selbst der Anteil besetzter Sitze. Nur eine Gemeinde außerhalb des Bandes ist für ihre Größe ungewöhnlich.",
    en:
      "The longer the list, the lower by itself the share of seats taken. Only a commune outside the band is unusual for its size."
  )
  package static let funnelSize = PhraseText(
    fr: "Sièges possibles (partenaires × plateformes)",
    nl: "Mogelijke zetels (partners × platformen)",
    de: "Mögliche Sitze (Partner × Plattformen)",
    en: "Possible seats (partners × platforms)")
  package static let funnelDensity = PhraseText(
    fr: "Part des sièges occupés (densité)", nl: "Aandeel bezette zetels (dichtheid)",
    de: "Anteil besetzter Sitze (Dichte)", en: "Share of seats taken (density)")
  package static let funnelExpected = PhraseText(
    fr: "attendu pour cette taille", nl: "verwacht voor deze omvang",
    de: "für diese Größe zu erwarten", en: "expected for this size")
  package static let funnelLimits = PhraseText(
    fr: "95 % des communes de cette taille", nl: "95% van de gemeenten van deze omvang",
    de: "95 % der Gemeinden dieser Größe", en: "95% of communes of this size")
  package static let funnelOutside = PhraseText(
    fr: "hors de la bande", nl: "buiten de band", de: "außerhalb des Bandes",
    en: "outside the band")
  package static let funnelMethod = PhraseText(
    fr:
      "Bande : régression quasi-Poisson log-linéaire des participations sur les sièges, {count} communes ; limites à 95 % (Spiegelhalter 2005).",
    nl:
      "Band: log-lineaire quasi-Poissonregressie van de deelnames op de zetels, {count} gemeenten; grenzen van 95% (Spiegelhalter 2005).",
    de:
      "Band: log-lineare Quasi-Poisson-Regression der Mitgliedschaften auf die Sitze, {count} Gemeinden; Grenzen von 95 % (Spiegelhalter 2005).",
    en:
      "Band: log-linear quasi-Poisson regression of memberships on seats, {count} communes; limits of 95% (Spiegelhalter 2005)."
  )
  package static let heatTitle = PhraseText(
    fr: "Communes et indicateurs", nl: "Gemeenten en indicatoren",
    de: "Gemeinden und Kennzahlen", en: "Communes and indicators")
  package static let heatReading = PhraseText(
    fr:
      "Dans chaque case, la valeur ; la teinte dit où elle se place parmi les pairs. Beaucoup n’est pas mieux que peu.",
    nl:
      "In elk vak de waarde; de tint zegt waar ze staat tegenover vergelijkbare gemeenten. Veel is niet beter dan weinig.",
    de:
      "In jedem Feld der Wert; der Farbton sagt, wo er unter vergleichbaren Gemeinden steht. Viel ist nicht besser als wenig.",
    en:
      "In each cell the value; the shade says where it stands among peers. Much is not better than little."
  )
  package static let heatLow = PhraseText(
    fr: "plus bas que les pairs", nl: "lager dan vergelijkbare", de: "niedriger als vergleichbare",
    en: "lower than peers")
  package static let heatHigh = PhraseText(
    fr: "plus haut", nl: "hoger", de: "höher", en: "higher")
  package static let heatEmpty = PhraseText(
    fr: "pas comparable", nl: "niet te vergelijken", de: "nicht vergleichbar",
    en: "not comparable")
  package static let heatCell = PhraseText(
    fr: "{commune} – {indicator} : {value} ({share} des pairs sont en dessous)",
    nl: "{commune} – {indicator}: {value} ({share} van de vergelijkbare gemeenten ligt lager)",
    de: "{commune} – {indicator}: {value} ({share} der vergleichbaren liegen darunter)",
    en: "{commune} – {indicator}: {value} ({share} of peers are below)")
  package static let sectorsTitle = PhraseText(
    fr: "Communes et secteurs", nl: "Gemeenten en sectoren", de: "Gemeinden und Bereiche",
    en: "Communes and sectors")
  package static let sectorsReading = PhraseText(
    fr:
      "Combien de partenaires de chaque secteur sont nommés. Un point : aucun n’est nommé, ce qui ne veut pas dire qu’il n’y en a pas.",
    nl:
      "Hoeveel partners van elke sector genoemd worden. Een punt: er is geen genoemd, wat niet betekent dat er geen is.",
    de:
      "Wie viele Partner jedes Bereichs genannt sind. Ein Punkt: keiner ist genannt, was nicht heißt, dass es keinen gibt.",
    en:
      "How many partners of each sector are named. A dot: none is named, which does not mean that there is none."
  )
  package static let sectorsLow = PhraseText(
    fr: "peu de partenaires", nl: "weinig partners", de: "wenige Partner", en: "few partners")
  package static let sectorsHigh = PhraseText(
    fr: "beaucoup", nl: "veel", de: "viele", en: "many")
  package static let sectorsEmpty = PhraseText(
    fr: "aucun n’est nommé", nl: "geen enkele genoemd", de: "keiner ist genannt",
    en: "none is named")
  package static let intervalsTitle = PhraseText(
    fr: "Sur combien de plateformes siège un partenaire",
    nl: "Op hoeveel platformen een partner zit",
    de: "Auf wie vielen Plattformen ein Partner sitzt",
    en: "On how many platforms a partner sits")
  package static let intervalsReading = PhraseText(
    fr:
      "Le point : la moyenne. Le trait : où elle resterait, dans 95 % des cas, si la liste avait été faite autrement. Là où deux traits se recouvrent, on ne peut pas dire laquelle des communes est au-dessus.",
    nl:
      "De stip: het gemiddelde. De lijn: waar het in 95% van de gevallen zou blijven, was de lijst anders gemaakt. Waar twee lijnen elkaar overlappen, is niet te zeggen welke gemeente hoger ligt.",
    de:
      "Der Punkt: der Mittelwert. Der Strich: wo er in 95 % der Fälle bliebe, wäre die Liste anders entstanden. Wo zwei Striche sich überlappen, lässt sich nicht sagen, welche Gemeinde höher liegt.",
    en:
      "The dot: the mean. The line: where it would stay, in 95% of cases, had the list been made otherwise. Where two lines overlap nobody can say which commune is above."
  )
  package static let intervalsAxis = PhraseText(
    fr: "Plateformes par partenaire", nl: "Platformen per partner",
    de: "Plattformen je Partner", en: "Platforms for each partner")
  package static let intervalsMedian = PhraseText(
    fr: "milieu des communes", nl: "midden van de gemeenten", de: "Mitte der Gemeinden",
    en: "middle of the communes")
  package static let intervalsAbove = PhraseText(
    fr: "sûrement au-dessus", nl: "zeker erboven", de: "sicher darüber", en: "surely above")
  package static let intervalsBelow = PhraseText(
    fr: "sûrement en dessous", nl: "zeker eronder", de: "sicher darunter", en: "surely below")
  package static let intervalsUndecided = PhraseText(
    fr: "on ne peut pas trancher", nl: "niet uit te maken", de: "nicht zu entscheiden",
    en: "cannot be told")
  package static let intervalsPlace = PhraseText(
    fr: "sûrement au-dessus de {below}, en dessous de {above}",
    nl: "zeker boven {below}, onder {above}",
    de: "sicher über {below}, unter {above}",
    en: "surely above {below}, below {above}")
  package static let intervalsNoPlace = PhraseText(
    fr: "ne se distingue d’aucune autre", nl: "niet te onderscheiden van de andere",
    de: "von keiner anderen zu unterscheiden", en: "not distinguishable from others")
  package static let intervalHeading = PhraseText(
    fr: "Intervalle", nl: "Interval", de: "Intervall", en: "Interval")
  package static let remarkHeading = PhraseText(
    fr: "Remarque", nl: "Opmerking", de: "Bemerkung", en: "Remark")
  package static let chartRowsCut = PhraseText(
    fr: "{shown} communes sur {count} tiennent ici ; les tableaux CSV les contiennent toutes.",
    nl: "{shown} van de {count} gemeenten passen hier; de CSV-tabellen bevatten ze allemaal.",
    de: "{shown} von {count} Gemeinden haben hier Platz; die CSV-Tabellen enthalten alle.",
    en: "{shown} of {count} communes fit here; the CSV tables hold them all.")
  package static let chartRowsEnds = PhraseText(
    fr:
      "Les {half} plus hautes et les {half} plus basses des {count} communes ; les tableaux CSV les contiennent toutes.",
    nl:
      "De {half} hoogste en de {half} laagste van de {count} gemeenten; de CSV-tabellen bevatten ze allemaal.",
    de:
      "Die {half} höchsten und die {half} niedrigsten der {count} Gemeinden; die CSV-Tabellen enthalten alle.",
    en:
      "The {half} highest and the {half} lowest of {count} communes; the CSV tables hold them all.")
}
