/// How the numbers that compare communes by role and by shape are defined, for those who check them.
extension PhraseText {
  static let termRoleAligned = PhraseText(
    fr: "Autres secteurs, liés autrement, autre volume",
    nl: "Andere sectoren, anders verbonden, ander volume",
    de: "Andere Bereiche, anders verbunden, anderer Umfang",
    en: "Other sectors, wired otherwise, other volume")
  static let definitionRoleAligned = PhraseText(
    fr: """
      Trois parts, de somme égale à la dissemblance de Bray et Curtis Σ|x − y| ÷ Σ(x + y) des tableaux \
      secteurs × sortes de plateforme : secteurs propres à l’une ; secteurs des deux, 2 min(B, C), sur \
      d’autres sortes ; |B − C|, en plus grand nombre. Les partenaires sans secteur ne comptent pas. \
      Indéfinies sans secteur connu.
      """,
    nl: """
      Drie delen, samen gelijk aan de ongelijkheid van Bray en Curtis Σ|x − y| ÷ Σ(x + y) van de \
      tabellen sectoren × soorten platform: sectoren van slechts één; sectoren van beide, 2 min(B, C), \
      op andere soorten; |B − C|, in groter aantal. Partners zonder sector tellen niet mee. Niet \
      gedefinieerd zonder bekende sector.
      """,
    de: """
      Drei Teile, deren Summe die Unähnlichkeit nach Bray und Curtis Σ|x − y| ÷ Σ(x + y) der Tafeln \
      Bereiche × Arten von Plattformen ist: Bereiche nur einer Gemeinde; Bereiche beider, 2 min(B, C), \
      auf anderen Arten; |B − C|, in größerer Zahl. Partner ohne Bereich zählen nicht. Nicht definiert \
      ohne bekannten Bereich.
      """,
    en: """
      Three parts that add up to the Bray–Curtis dissimilarity Σ|x − y| ÷ Σ(x + y) of the tables of \
      sectors × kinds of platform: sectors of one only; sectors of both, 2 min(B, C), on other kinds; \
      |B − C|, in larger number. Partners without a sector do not count. Undefined without a known \
      sector.
      """)
  static let termEncounters = PhraseText(
    fr: "Rencontres attendues", nl: "Verwachte ontmoetingen", de: "Erwartete Begegnungen",
    en: "Expected encounters")
  static let definitionEncounters = PhraseText(
    fr: """
      Autant de rencontres, réparties entre les paires de partenaires en proportion du produit de \
      leurs participations (modèle de configuration, forme close). Observé ÷ attendu : 1 comme le \
      hasard.
      """,
    nl: """
      Evenveel ontmoetingen, over de paren van partners verdeeld in verhouding tot het product van hun \
      deelnames (configuratiemodel, gesloten vorm). Waargenomen ÷ verwacht: 1 zoals het toeval.
      """,
    de: """
      Ebenso viele Begegnungen, auf die Paare von Partnern verteilt im Verhältnis des Produkts ihrer \
      Mitgliedschaften (Konfigurationsmodell, geschlossene Form). Beobachtet ÷ erwartet: 1 wie der \
      Zufall.
      """,
    en: """
      As many encounters, spread over pairs of partners in proportion to the product of their \
      memberships (configuration model, closed form). Observed ÷ expected: 1 as by chance.
      """)
  static let termEI = PhraseText(
    fr: "Indice E–I", nl: "E–I-index", de: "E–I-Index", en: "E–I index")
  static let definitionEI = PhraseText(
    fr: """
      (E − I) ÷ (E + I), avec E paires de partenaires de secteurs différents qui se rencontrent et I \
      d’un même secteur ; de −1 à 1. Aussi des rencontres (ei_index_meetings) et des attendues \
      (ei_index_expected). Indéfini sans rencontre.
      """,
    nl: """
      (E − I) ÷ (E + I), met E paren van partners van verschillende sectoren die elkaar ontmoeten en I \
      van dezelfde sector; van −1 tot 1. Ook van ontmoetingen (ei_index_meetings) en van verwachte \
      (ei_index_expected). Niet gedefinieerd zonder ontmoeting.
      """,
    de: """
      (E − I) ÷ (E + I), mit E Paaren von Partnern verschiedener Bereiche, die sich begegnen, und I \
      desselben Bereichs; von −1 bis 1. Auch der Begegnungen (ei_index_meetings) und der erwarteten \
      (ei_index_expected). Nicht definiert ohne Begegnung.
      """,
    en: """
      (E − I) ÷ (E + I), with E pairs of partners of different sectors that meet and I of one sector; \
      from −1 to 1. Also of encounters (ei_index_meetings) and of expected ones (ei_index_expected). \
      Undefined without an encounter.
      """)
  static let termBlau = PhraseText(
    fr: "Mélange d’une plateforme (Blau, IQV)", nl: "Menging van een platform (Blau, IQV)",
    de: "Mischung einer Plattform (Blau, IQV)", en: "Mix of a platform (Blau, IQV)")
  static let definitionBlau = PhraseText(
    fr: """
      1 − Σp², avec p la part de chaque secteur parmi les membres de secteur connu, de 0 à 1 ; IQV : \
      divisé par (K − 1) ÷ K, K étant le nombre de secteurs que nomme la commune. Indéfini sans membre \
      de secteur connu.
      """,
    nl: """
      1 − Σp², met p het aandeel van elke sector onder de leden met bekende sector, van 0 tot 1; IQV: \
      gedeeld door (K − 1) ÷ K, met K het aantal sectoren dat de gemeente noemt. Niet gedefinieerd \
      zonder lid met bekende sector.
      """,
    de: """
      1 − Σp², mit p dem Anteil jedes Bereichs an den Mitgliedern mit bekanntem Bereich, von 0 bis 1; \
      IQV: geteilt durch (K − 1) ÷ K, K die Zahl der Bereiche, die die Gemeinde nennt. Nicht definiert \
      ohne Mitglied mit bekanntem Bereich.
      """,
    en: """
      1 − Σp², with p the share of each sector among members of known sector, from 0 to 1; IQV: \
      divided by (K − 1) ÷ K, K being the sectors that the commune names. Undefined without a member \
      of known sector.
      """)
  static let termMissing = PhraseText(
    fr: "Partenaires habituels ailleurs", nl: "Elders gebruikelijke partners",
    de: "Anderswo übliche Partner", en: "Partners usual elsewhere")
  static let definitionMissing = PhraseText(
    fr: """
      Un secteur, ou une sorte d’organisme, que plus de la moitié d’au moins trois communes du même \
      groupe nomment sur une plateforme de cette sorte et que celle-ci n’y nomme pas. Qui n’est pas \
      nommé n’est pas pour autant absent.
      """,
    nl: """
      Een sector, of een soort instelling, die meer dan de helft van minstens drie gemeenten van \
      dezelfde groep op een platform van die soort noemt en deze gemeente daar niet. Wie niet genoemd \
      wordt, is daarom niet afwezig.
      """,
    de: """
      Ein Bereich oder eine Art von Einrichtung, die mehr als die Hälfte von mindestens drei Gemeinden \
      derselben Gruppe auf einer Plattform dieser Art nennt und diese Gemeinde dort nicht. Wer nicht \
      genannt ist, fehlt deshalb nicht.
      """,
    en: """
      A sector, or a kind of body, that more than half of at least three communes of the same group \
      name on a platform of this kind and this one does not. Who is not named is not therefore absent.
      """)
  static let termPortrait = PhraseText(
    fr: "Divergence des portraits", nl: "Portretdivergentie", de: "Porträtdivergenz",
    en: "Portrait divergence")
  static let definitionPortrait = PhraseText(
    fr: """
      Divergence de Jensen et Shannon (base 2) des portraits : combien de nœuds ont k autres à la \
      distance l, pondérés selon l’équation de l’article (le programme de ses auteurs pondère \
      autrement) ; de 0 à 1. Indéfinie sans nœud.
      """,
    nl: """
      Jensen-Shannondivergentie (grondtal 2) van de portretten: hoeveel knopen k andere op afstand l \
      hebben, gewogen volgens de vergelijking van het artikel (het programma van de auteurs weegt \
      anders); van 0 tot 1. Niet gedefinieerd zonder knoop.
      """,
    de: """
      Jensen-Shannon-Divergenz (Basis 2) der Porträts: wie viele Knoten k andere im Abstand l haben, \
      gewichtet nach der Gleichung des Aufsatzes (das Programm der Verfasser gewichtet anders); von 0 \
      bis 1. Nicht definiert ohne Knoten.
      """,
    en: """
      Jensen–Shannon divergence (base 2) of the portraits: how many nodes have k others at distance l, \
      weighted by the paper’s equation (its authors’ program weighs otherwise); from 0 to 1. Undefined \
      without a node.
      """)
  static let termNetLSD = PhraseText(
    fr: "Trace de chaleur (NetLSD)", nl: "Warmtespoor (NetLSD)", de: "Wärmespur (NetLSD)",
    en: "Heat trace (NetLSD)")
  static let definitionNetLSD = PhraseText(
    fr: """
      Distance euclidienne de h(t) = Σ exp(−tλ), λ valeurs propres du laplacien normalisé, à 250 temps \
      de 0,01 à 100 ; elle croît avec la taille. netlsd_per_node : h(t) divisé par le nombre de nœuds. \
      Au moins 0. Indéfinie sans nœud.
      """,
    nl: """
      Euclidische afstand van h(t) = Σ exp(−tλ), λ eigenwaarden van de genormaliseerde Laplaciaan, op \
      250 tijdstippen van 0,01 tot 100; ze groeit met de omvang. netlsd_per_node: h(t) gedeeld door \
      het aantal knopen. Minstens 0. Niet gedefinieerd zonder knoop.
      """,
    de: """
      Euklidischer Abstand von h(t) = Σ exp(−tλ), λ Eigenwerte der normierten Laplace-Matrix, zu 250 \
      Zeiten von 0,01 bis 100; er wächst mit der Größe. netlsd_per_node: h(t) geteilt durch die Zahl \
      der Knoten. Mindestens 0. Nicht definiert ohne Knoten.
      """,
    en: """
      Euclidean distance of h(t) = Σ exp(−tλ), λ the eigenvalues of the normalised Laplacian, at 250 \
      times from 0.01 to 100; it grows with size. netlsd_per_node: h(t) divided by the number of \
      nodes. At least 0. Undefined without a node.
      """)
  static let termDegreeProfile = PhraseText(
    fr: "Profil des degrés", nl: "Graadprofiel", de: "Gradprofil", en: "Degree profile")
  static let definitionDegreeProfile = PhraseText(
    fr: """
      Divergence de Jensen et Shannon (base 2) des parts de nœuds de chaque degré, isolés compris : \
      tous, partenaires seuls, plateformes seules ; de 0 à 1. Indéfinie pour un mode sans nœud.
      """,
    nl: """
      Jensen-Shannondivergentie (grondtal 2) van de aandelen knopen van elke graad, geïsoleerde \
      inbegrepen: alle, partners alleen, platformen alleen; van 0 tot 1. Niet gedefinieerd voor een \
      soort zonder knoop.
      """,
    de: """
      Jensen-Shannon-Divergenz (Basis 2) der Anteile der Knoten jedes Grades, isolierte eingeschlossen: \
      alle, Partner allein, Plattformen allein; von 0 bis 1. Nicht definiert für eine Art ohne Knoten.
      """,
    en: """
      Jensen–Shannon divergence (base 2) of the shares of nodes of each degree, isolates included: all, \
      partners alone, platforms alone; from 0 to 1. Undefined for a mode without a node.
      """)
  static let termMotifs = PhraseText(
    fr: "Profil des motifs", nl: "Motiefprofiel", de: "Motivprofil", en: "Motif profile")
  static let definitionMotifs = PhraseText(
    fr: """
      Moyenne des divergences de Jensen et Shannon (base 2) des parts des motifs induits de trois et de \
      quatre nœuds (deux et quatre sortes) ; de 0 à 1. Indéfinie si l’un des réseaux n’en a pas de \
      trois ou de quatre nœuds.
      """,
    nl: """
      Gemiddelde van de Jensen-Shannondivergenties (grondtal 2) van de aandelen van geïnduceerde \
      motieven van drie en van vier knopen (twee en vier soorten); van 0 tot 1. Niet gedefinieerd als \
      een van de netwerken er geen van drie of van vier knopen heeft.
      """,
    de: """
      Mittel der Jensen-Shannon-Divergenzen (Basis 2) der Anteile induzierter Motive aus drei und aus \
      vier Knoten (zwei und vier Arten); von 0 bis 1. Nicht definiert, wenn eines der Netze keine aus \
      drei oder aus vier Knoten hat.
      """,
    en: """
      Mean of the Jensen–Shannon divergences (base 2) of the shares of induced motifs of three and of \
      four nodes (two and four kinds); from 0 to 1. Undefined where either network has none of three or \
      none of four nodes.
      """)
  static let termTreeAndMap = PhraseText(
    fr: "Arbre et carte", nl: "Boom en kaart", de: "Baum und Karte", en: "Tree and map")
  static let definitionTreeAndMap = PhraseText(
    fr: """
      Arbre : liaison moyenne ; la hauteur d’une fourche est la moyenne des différences entre ses deux \
      branches. Carte : coordonnées principales ; la part rendue est celle des deux premières valeurs \
      propres parmi les positives. Il faut trois communes.
      """,
    nl: """
      Boom: gemiddelde koppeling; de hoogte van een vork is het gemiddelde van de verschillen tussen \
      haar twee takken. Kaart: hoofdcoördinaten; het weergegeven deel is dat van de eerste twee \
      eigenwaarden onder de positieve. Er zijn drie gemeenten nodig.
      """,
    de: """
      Baum: mittlere Verknüpfung; die Höhe einer Gabel ist das Mittel der Unterschiede zwischen ihren \
      zwei Zweigen. Karte: Hauptkoordinaten; der wiedergegebene Anteil ist der der ersten zwei \
      Eigenwerte an den positiven. Es braucht drei Gemeinden.
      """,
    en: """
      Tree: average linkage; the height of a fork is the mean difference between its two branches. Map: \
      principal coordinates; the share kept is that of the first two eigenvalues among the positive \
      ones. Three communes are needed.
      """)
  static let termSignature = PhraseText(
    fr: "Signature structurelle", nl: "Structurele signatuur", de: "Strukturelle Signatur",
    en: "Structural signature")
  static let definitionSignature = PhraseText(
    fr: """
      Secteurs et partenaires nommés ; participations ÷ (partenaires × plateformes) ; centralisation \
      des degrés des partenaires, 0 quand tous siègent autant. Densité indéfinie sans plateforme, \
      centralisation avec moins de deux partenaires ou plateformes.
      """,
    nl: """
      Genoemde sectoren en partners; deelnames ÷ (partners × platformen); centralisatie van de graden \
      van partners, 0 als allen evenveel zetelen. Dichtheid niet gedefinieerd zonder platform, \
      centralisatie met minder dan twee partners of platformen.
      """,
    de: """
      Genannte Bereiche und Partner; Mitgliedschaften ÷ (Partner × Plattformen); Zentralisierung der \
      Grade der Partner, 0 wenn alle gleich oft sitzen. Dichte nicht definiert ohne Plattform, \
      Zentralisierung mit weniger als zwei Partnern oder Plattformen.
      """,
    en: """
      Sectors and partners named; memberships ÷ (partners × platforms); centralisation of the degrees \
      of partners, 0 where all sit equally often. Density undefined without a platform, centralisation \
      with fewer than two partners or platforms.
      """)
}
