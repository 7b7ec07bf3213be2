internal import MaillageGraph

extension MeasureCatalogue {
  /// The rows of measures of nodes.
  static let nodeRows: [Measure] =
    degreeRows + pathRows + reachRows + cutRows + surroundingRows + holeRows + spectrumRows

  /// Rows read from a node and its neighbours.
  private static let degreeRows: [Measure] = [
    Measure(
      "degree", .nodes,
      title: MeasureText(fr: "Degré", nl: "Graad", de: "Grad", en: "Degree"),
      definition: MeasureText(
        fr: "Nombre de plateformes où siège l’organisation ; nombre de membres de la plateforme.",
        nl: "Aantal platforms waarin de organisatie zetelt; aantal leden van het platform.",
        de:
          "Zahl der Plattformen, in denen die Organisation sitzt; Zahl der Mitglieder der Plattform.",
        en: "Number of platforms the organisation sits on; number of members of the platform."),
      range: .count, complexity: "O(n + m)", citation: .borgattiEverett,
      reading: .nodes(Sweeps.sizes) { network, _ in network.degrees }),
    Measure(
      "strength", .nodes,
      title: MeasureText(
        fr: "Force", nl: "Sterkte", de: "Stärke", en: "Strength"),
      definition: MeasureText(
        fr: "Somme des poids des participations (réunions suivies, par exemple).",
        nl: "Som van de gewichten van de lidmaatschappen (bijvoorbeeld bijgewoonde vergaderingen).",
        de: "Summe der Gewichte der Mitgliedschaften (etwa besuchter Sitzungen).",
        en: "Sum of the weights of the memberships (meetings attended, say)."),
      range: .amount, complexity: "O(n + m + e)", citation: .barrat,
      reading: .nodes(Sweeps.sizes) { network, _ in network.strengths }),
    Measure(
      "degree_centrality", .nodes,
      title: MeasureText(
        fr: "Degré relatif", nl: "Relatieve graad", de: "Relativer Grad", en: "Degree centrality"),
      definition: MeasureText(
        fr: "Degré divisé par le nombre de nœuds de l’autre mode.",
        nl: "Graad gedeeld door het aantal knopen van de andere modus.",
        de: "Grad geteilt durch die Zahl der Knoten der anderen Seite.",
        en: "Degree divided by the number of nodes of the other mode."),
      range: .share, undefined: .emptyOtherMode, normalisation: "÷ m; ÷ n",
      complexity: "O(n + m)", citation: .borgattiEverett,
      reading: .nodes(Sweeps.sizes) { network, _ in network.degreeCentrality }),
    Measure(
      "exclusive_members", .platforms,
      title: MeasureText(
        fr: "Membres exclusifs", nl: "Exclusieve leden", de: "Ausschließliche Mitglieder",
        en: "Exclusive members"),
      definition: MeasureText(
        fr: "Membres qui ne sont nommés sur aucune autre plateforme.",
        nl: "Leden die op geen enkel ander platform genoemd zijn.",
        de: "Mitglieder, die auf keiner anderen Plattform genannt sind.",
        en: "Members that are named on no other platform."),
      range: .count, undefined: .organisationsHaveNone, complexity: "O(n + m + e)",
      reading: .nodes(Sweeps.sizes) { network, _ in network.exclusiveMembers }),
    Measure(
      "butterflies", .nodes,
      title: MeasureText(
        fr: "Papillons", nl: "Vlinders", de: "Schmetterlinge", en: "Butterflies"),
      definition: MeasureText(
        fr: """
          Nombre de fois que le nœud fait partie de deux organisations qui se retrouvent sur deux \
          plateformes.
          """,
        nl: """
          Hoe vaak de knoop deel is van twee organisaties die elkaar op twee platforms treffen.
          """,
        de: """
          Wie oft der Knoten Teil zweier Organisationen ist, die sich auf zwei Plattformen treffen.
          """,
        en: "How often the node is part of two organisations that meet on two platforms."),
      range: .count, complexity: "O(Σ min(d, d′)) over memberships", citation: .wang,
      reading: .nodes(Sweeps.butterflies) { butterflies, _ in butterflies.ofNodes }),
  ]

  /// Rows read from shortest paths.
  private static let pathRows: [Measure] = [
    Measure(
      "betweenness", .nodes,
      title: MeasureText(
        fr: "Intermédiarité", nl: "Tussenpositie", de: "Zwischenzentralität", en: "Betweenness"),
      definition: MeasureText(
        fr: """
          Somme, sur toutes les paires d’autres nœuds, de la part de leurs plus courts chemins qui \
          passent par le nœud.
          """,
        nl: """
          Som, over alle paren van andere knopen, van het deel van hun kortste paden dat door de \
          knoop loopt.
          """,
        de: """
          Summe, über alle Paare anderer Knoten, des Anteils ihrer kürzesten Wege, der durch den \
          Knoten führt.
          """,
        en: """
          Sum, over all pairs of other nodes, of the share of their shortest paths that passes \
          through the node.
          """),
      range: .amount, complexity: "O((n + m) e)", citation: .freeman,
      reading: .nodes(Sweeps.betweenness) { betweenness, _ in betweenness }),
    Measure(
      "betweenness_centrality", .nodes,
      title: MeasureText(
        fr: "Intermédiarité relative", nl: "Relatieve tussenpositie",
        de: "Relative Zwischenzentralität", en: "Betweenness centrality"),
      definition: MeasureText(
        fr: """
          Intermédiarité divisée par la plus grande possible dans un réseau biparti de cette taille.
          """,
        nl: """
          Tussenpositie gedeeld door de grootst mogelijke in een tweemodaal netwerk van deze \
          omvang.
          """,
        de: """
          Zwischenzentralität geteilt durch die größte mögliche in einem bimodalen Netz dieser Größe.
          """,
        en: "Betweenness divided by the largest possible in a two-mode network of these sizes."),
      range: .share, undefined: .noMaximum,
      normalisation:
        "÷ ½ (m² (s + 1)² + m (s + 1) (2t − s − 1) − t (2s − t + 3)), s = ⌊(n − 1) / m⌋, t = (n − 1) mod m",
      complexity: "O((n + m) e)", citation: .borgattiHalgin,
      reading: .nodes(Sweeps.betweenness) { $1.betweennessCentrality($0) }),
    Measure(
      "farness", .nodes,
      title: MeasureText(
        fr: "Éloignement", nl: "Afgelegenheid", de: "Ferne", en: "Farness"),
      definition: MeasureText(
        fr: "Somme des distances aux nœuds de la même composante.",
        nl: "Som van de afstanden tot de knopen van dezelfde component.",
        de: "Summe der Abstände zu den Knoten derselben Komponente.",
        en: "Sum of the distances to the nodes of the same component."),
      range: .count, complexity: "O((n + m) e / 512) a step", citation: .sabidussi,
      reading: .nodes(Sweeps.distances) { distances, _ in distances.farness }),
    Measure(
      "closeness_centrality", .nodes,
      title: MeasureText(
        fr: "Proximité", nl: "Nabijheid", de: "Nähezentralität", en: "Closeness centrality"),
      definition: MeasureText(
        fr: """
          Plus petit éloignement possible dans la composante, divisé par l’éloignement, fois la \
          part des autres nœuds que la composante contient.
          """,
        nl: """
          Kleinst mogelijke afgelegenheid in de component, gedeeld door de afgelegenheid, maal het \
          deel van de andere knopen dat de component bevat.
          """,
        de: """
          Kleinste mögliche Ferne in der Komponente, geteilt durch die Ferne, mal dem Anteil der \
          anderen Knoten, den die Komponente enthält.
          """,
        en: """
          Smallest possible farness in the component, divided by the farness, times the share of \
          the other nodes that the component holds.
          """),
      range: .share, normalisation: "(b + 2 (a − 1)) ÷ farness × (a + b − 1) / (n + m − 1)",
      complexity: "O((n + m) e / 512) a step", citation: .borgattiHalgin,
      reading: .nodes(Sweeps.distances) { distances, _ in distances.closenessCentrality }),
    Measure(
      "harmonic", .nodes,
      title: MeasureText(
        fr: "Somme harmonique", nl: "Harmonische som", de: "Harmonische Summe", en: "Harmonic sum"),
      definition: MeasureText(
        fr: "Somme des inverses des distances à tous les autres nœuds (0 sans chemin).",
        nl: "Som van de omgekeerde afstanden tot alle andere knopen (0 zonder pad).",
        de: "Summe der Kehrwerte der Abstände zu allen anderen Knoten (0 ohne Weg).",
        en: "Sum of the reciprocal distances to all other nodes (0 without a path)."),
      range: .amount, complexity: "O((n + m) e / 512) a step", citation: .rochat,
      reading: .nodes(Sweeps.distances) { distances, _ in distances.harmonic }),
    Measure(
      "harmonic_centrality", .nodes,
      title: MeasureText(
        fr: "Centralité harmonique", nl: "Harmonische centraliteit",
        de: "Harmonische Zentralität", en: "Harmonic centrality"),
      definition: MeasureText(
        fr: "Somme harmonique divisée par la plus grande possible pour ce mode.",
        nl: "Harmonische som gedeeld door de grootst mogelijke voor deze modus.",
        de: "Harmonische Summe geteilt durch die größte mögliche auf dieser Seite.",
        en: "Harmonic sum divided by the largest possible for this mode."),
      range: .share, undefined: .onlyNode,
      normalisation: "÷ (m + (n − 1) / 2); ÷ (n + (m − 1) / 2)",
      complexity: "O((n + m) e / 512) a step", citation: .rochat,
      reading: .nodes(Sweeps.distances) { distances, _ in distances.harmonicCentrality }),
    Measure(
      "eccentricity", .nodes,
      title: MeasureText(
        fr: "Excentricité", nl: "Excentriciteit", de: "Exzentrizität", en: "Eccentricity"),
      definition: MeasureText(
        fr: "Plus grande distance à un nœud de la même composante.",
        nl: "Grootste afstand tot een knoop van dezelfde component.",
        de: "Größter Abstand zu einem Knoten derselben Komponente.",
        en: "Largest distance to a node of the same component."),
      range: .count, complexity: "O((n + m) e / 512) a step", citation: .hageHarary,
      reading: .nodes(Sweeps.distances, exactOnly: true) { distances, _ in
        distances.eccentricity
      }),
  ]

  /// Rows read from components and from what falls apart.
  private static let cutRows: [Measure] = [
    Measure(
      "component", .nodes,
      title: MeasureText(fr: "Composante", nl: "Component", de: "Komponente", en: "Component"),
      definition: MeasureText(
        fr: "Numéro de la partie connexe du nœud ; 1 est la plus grande.",
        nl: "Nummer van het samenhangende deel van de knoop; 1 is het grootste.",
        de: "Nummer des zusammenhängenden Teils des Knotens; 1 ist der größte.",
        en: "Number of the connected part the node stands in; 1 is the largest."),
      range: .ordinal, complexity: "O(n + m + e)", citation: .wassermanFaust,
      reading: .nodes(Sweeps.components) { components, _ in components.numbers }),
    Measure(
      "is_cut_node", .nodes,
      title: MeasureText(
        fr: "Point d’articulation", nl: "Articulatiepunt", de: "Schnittknoten", en: "Cut node"),
      definition: MeasureText(
        fr: "1 si la composante du nœud se disloque sans lui, 0 sinon.",
        nl: "1 als de component van de knoop zonder hem uiteenvalt, anders 0.",
        de: "1, wenn die Komponente des Knotens ohne ihn zerfällt, sonst 0.",
        en: "1 if the node’s component falls apart without it, 0 if not."),
      range: .flag, complexity: "O(n + m + e)", citation: .hopcroftTarjan,
      reading: .nodes(Sweeps.cuts) { cuts, _ in cuts.isCutNode }),
    Measure(
      "parts_if_removed", .nodes,
      title: MeasureText(
        fr: "Parties sans ce nœud", nl: "Delen zonder deze knoop", de: "Teile ohne diesen Knoten",
        en: "Parts without this node"),
      definition: MeasureText(
        fr: "Nombre de parties en lesquelles la composante du nœud se disloque sans lui.",
        nl: "Aantal delen waarin de component van de knoop zonder hem uiteenvalt.",
        de: "Zahl der Teile, in die die Komponente des Knotens ohne ihn zerfällt.",
        en: "Number of parts that the node’s component falls into without it."),
      range: .count, complexity: "O(n + m + e)", citation: .hopcroftTarjan,
      reading: .nodes(Sweeps.cuts) { cuts, _ in cuts.partsIfRemoved }),
    Measure(
      "pairs_linked_only_here", .nodes,
      title: MeasureText(
        fr: "Paires liées seulement ici", nl: "Paren enkel hier verbonden",
        de: "Nur hier verbundene Paare", en: "Pairs linked only here"),
      definition: MeasureText(
        fr: "Paires d’autres organisations entre lesquelles il ne reste aucun chemin sans ce nœud.",
        nl: "Paren van andere organisaties waartussen zonder deze knoop geen pad overblijft.",
        de: "Paare anderer Organisationen, zwischen denen ohne diesen Knoten kein Weg bleibt.",
        en: "Pairs of other organisations that no path joins any more without this node."),
      range: .count, complexity: "O(n + m + e)", citation: .hopcroftTarjan,
      reading: .nodes(Sweeps.cuts) { cuts, _ in cuts.pairsLinkedOnlyHere }),
  ]
}
