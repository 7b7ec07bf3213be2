internal import MaillageGraph

extension MeasureCatalogue {
  /// Rows of what falls apart, and of how few hold the rest.
  static let fragilityRows: [Measure] = [
    Measure(
      "cut_organisations", .network,
      title: MeasureText(
        fr: "Organisations d’articulation", nl: "Organisaties als articulatiepunt",
        de: "Organisationen als Schnittknoten", en: "Cut organisations"),
      definition: MeasureText(
        fr: "Organisations sans lesquelles leur composante se disloque.",
        nl: "Organisaties zonder welke hun component uiteenvalt.",
        de: "Organisationen, ohne die ihre Komponente zerfällt.",
        en: "Organisations without which their component falls apart."),
      range: .count, complexity: "O(n + m + e)", citation: .hopcroftTarjan,
      reading: .network(Sweeps.cuts) { cuts, _ in Double(cuts.cutOrganisationCount) }),
    Measure(
      "cut_platforms", .network,
      title: MeasureText(
        fr: "Plateformes d’articulation", nl: "Platforms als articulatiepunt",
        de: "Plattformen als Schnittknoten", en: "Cut platforms"),
      definition: MeasureText(
        fr: "Plateformes sans lesquelles leur composante se disloque.",
        nl: "Platforms zonder welke hun component uiteenvalt.",
        de: "Plattformen, ohne die ihre Komponente zerfällt.",
        en: "Platforms without which their component falls apart."),
      range: .count, complexity: "O(n + m + e)", citation: .hopcroftTarjan,
      reading: .network(Sweeps.cuts) { cuts, _ in Double(cuts.cutPlatformCount) }),
    Measure(
      "bridges", .network,
      title: MeasureText(fr: "Ponts", nl: "Bruggen", de: "Brücken", en: "Bridges"),
      definition: MeasureText(
        fr: "Participations sans lesquelles une composante se disloque.",
        nl: "Lidmaatschappen zonder welke een component uiteenvalt.",
        de: "Mitgliedschaften, ohne die eine Komponente zerfällt.",
        en: "Memberships without which a component falls apart."),
      range: .count, complexity: "O(n + m + e)", citation: .hopcroftTarjan,
      reading: .network(Sweeps.cuts) { cuts, _ in Double(cuts.bridges.count) }),
    Measure(
      "blocks", .network,
      title: MeasureText(fr: "Blocs", nl: "Blokken", de: "Blöcke", en: "Blocks"),
      definition: MeasureText(
        fr: "Parties qu’aucun nœud seul ne peut disloquer ; un pont en est une.",
        nl: "Delen die geen enkele knoop alleen kan doen uiteenvallen; een brug is er een.",
        de: "Teile, die kein Knoten allein zerfallen lässt; eine Brücke ist einer.",
        en: "Parts that no single node can break apart; a bridge is one."),
      range: .count, complexity: "O(n + m + e)", citation: .hopcroftTarjan,
      reading: .network(Sweeps.cuts) { cuts, _ in Double(cuts.blockCount) }),
    Measure(
      "cover_platforms", .network,
      title: MeasureText(
        fr: "Organisations pour toucher toutes les plateformes",
        nl: "Organisaties om alle platforms te bereiken",
        de: "Organisationen, um alle Plattformen zu erreichen", en: "Cover of the platforms"),
      definition: MeasureText(
        fr: "Plus petit nombre d’organisations qui siègent ensemble sur toute plateforme non vide.",
        nl: "Kleinste aantal organisaties die samen in elk niet-leeg platform zetelen.",
        de:
          "Kleinste Zahl von Organisationen, die zusammen in jeder nicht leeren Plattform sitzen.",
        en: "Fewest organisations that together sit on every platform with members."),
      range: .count, undefined: .workLimit, complexity: "bounded by a limit",
      citation: .garfinkelNemhauser,
      reading: .network(Sweeps.coverOfPlatforms) { count, _ in count.map(Double.init) }),
    Measure(
      "cover_organisations", .network,
      title: MeasureText(
        fr: "Plateformes pour toucher toutes les organisations",
        nl: "Platforms om alle organisaties te bereiken",
        de: "Plattformen, um alle Organisationen zu erreichen", en: "Cover of the organisations"),
      definition: MeasureText(
        fr:
          "Plus petit nombre de plateformes qui touchent toute organisation siégeant quelque part.",
        nl: "Kleinste aantal platforms die elke organisatie bereiken die ergens zetelt.",
        de: "Kleinste Zahl von Plattformen, die jede Organisation erreichen, die irgendwo sitzt.",
        en: "Fewest platforms that together reach every organisation that sits on one."),
      range: .count, undefined: .workLimit, complexity: "bounded by a limit",
      citation: .garfinkelNemhauser,
      reading: .network(Sweeps.coverOfOrganisations) { count, _ in count.map(Double.init) }),
  ]

  /// Rows of what organisations, and platforms, have in common.
  static let overlapRows: [Measure] = [
    Measure(
      "butterflies", .network,
      title: MeasureText(
        fr: "Papillons", nl: "Vlinders", de: "Schmetterlinge", en: "Butterflies"),
      definition: MeasureText(
        fr: "Nombre de fois que deux organisations se retrouvent sur deux plateformes.",
        nl: "Aantal keren dat twee organisaties elkaar op twee platforms treffen.",
        de: "Wie oft zwei Organisationen sich auf zwei Plattformen treffen.",
        en: "Number of times that two organisations meet on two platforms."),
      range: .count, complexity: "O(Σ min(d, d′)) over memberships", citation: .wang,
      reading: .network(Sweeps.butterflies) { butterflies, _ in butterflies.count }),
    Measure(
      "three_paths", .network,
      title: MeasureText(
        fr: "Chemins de trois participations", nl: "Paden van drie lidmaatschappen",
        de: "Wege aus drei Mitgliedschaften", en: "Paths of three memberships"),
      definition: MeasureText(
        fr: "Nombre de chemins de trois participations, fermés par une quatrième ou non.",
        nl: "Aantal paden van drie lidmaatschappen, al dan niet door een vierde gesloten.",
        de: "Zahl der Wege aus drei Mitgliedschaften, durch eine vierte geschlossen oder nicht.",
        en: "Number of paths of three memberships, closed by a fourth or not."),
      range: .count, complexity: "O(e)", citation: .robinsAlexander,
      reading: .network(Sweeps.sizes) { network, _ in network.threePathCount }),
    Measure(
      "robins_alexander", .network,
      title: MeasureText(
        fr: "Fermeture (Robins et Alexander)", nl: "Geslotenheid (Robins en Alexander)",
        de: "Geschlossenheit (Robins und Alexander)", en: "Clustering (Robins and Alexander)"),
      definition: MeasureText(
        fr: "Part des chemins de trois participations qu’une quatrième ferme.",
        nl: "Deel van de paden van drie lidmaatschappen dat een vierde sluit.",
        de: "Anteil der Wege aus drei Mitgliedschaften, den eine vierte schließt.",
        en: "Share of the paths of three memberships that a fourth one closes."),
      range: .share, undefined: .noThreePaths, normalisation: "4 × butterflies ÷ three_paths",
      complexity: "O(Σ min(d, d′)) over memberships", citation: .robinsAlexander,
      reading: .network(Sweeps.butterflies) { $1.robinsAlexanderClustering($0) }),
    Measure(
      "overlapping_pairs", .network,
      title: MeasureText(
        fr: "Paires qui se recoupent", nl: "Overlappende paren", de: "Überlappende Paare",
        en: "Overlapping pairs"),
      definition: MeasureText(
        fr: "Paires d’organisations qui partagent au moins deux plateformes.",
        nl: "Paren van organisaties die twee of meer platforms delen.",
        de: "Paare von Organisationen, die zwei oder mehr Plattformen teilen.",
        en: "Pairs of organisations that share two or more platforms."),
      range: .count, complexity: "O(Σ d²)",
      reading: .network(Sweeps.overlaps) { overlaps, _ in overlaps.overlappingPairs }),
    Measure(
      "nodf_organisations", .network,
      title: MeasureText(
        fr: "Emboîtement des organisations (NODF)", nl: "Nesting van organisaties (NODF)",
        de: "Verschachtelung der Organisationen (NODF)", en: "Nestedness of organisations (NODF)"),
      definition: MeasureText(
        fr: """
          Pour deux organisations de degrés différents, part des plateformes de la moins présente où \
          siège aussi l’autre ; moyenne sur les paires, en pour cent.
          """,
        nl: """
          Voor twee organisaties met verschillende graad, het deel van de platforms van de minst \
          aanwezige waarin ook de andere zetelt; gemiddelde over de paren, in procent.
          """,
        de: """
          Für zwei Organisationen verschiedenen Grades der Anteil der Plattformen der seltener \
          vertretenen, in denen auch die andere sitzt; Mittel über die Paare, in Prozent.
          """,
        en: """
          For two organisations of different degree, the share of the less present one’s platforms \
          that the other sits on too; mean over pairs, in per cent.
          """),
      range: .percentage, undefined: .noPairs, normalisation: "÷ (n (n − 1) / 2)",
      complexity: "O(Σ d²)", citation: .almeidaNeto,
      reading: .network(Sweeps.overlaps) { overlaps, _ in overlaps.nodfOfOrganisations }),
    Measure(
      "nodf_platforms", .network,
      title: MeasureText(
        fr: "Emboîtement des plateformes (NODF)", nl: "Nesting van platforms (NODF)",
        de: "Verschachtelung der Plattformen (NODF)", en: "Nestedness of platforms (NODF)"),
      definition: MeasureText(
        fr: """
          Pour deux plateformes de tailles différentes, part des membres de la plus petite que \
          l’autre compte aussi ; moyenne sur les paires, en pour cent.
          """,
        nl: """
          Voor twee platforms van verschillende grootte, het deel van de leden van het kleinste dat \
          ook het andere telt; gemiddelde over de paren, in procent.
          """,
        de: """
          Für zwei Plattformen verschiedener Größe der Anteil der Mitglieder der kleineren, den auch \
          die andere zählt; Mittel über die Paare, in Prozent.
          """,
        en: """
          For two platforms of different size, the share of the smaller one’s members that the \
          other has too; mean over pairs, in per cent.
          """),
      range: .percentage, undefined: .noPairs, normalisation: "÷ (m (m − 1) / 2)",
      complexity: "O(Σ d²)", citation: .almeidaNeto,
      reading: .network(Sweeps.overlaps) { overlaps, _ in overlaps.nodfOfPlatforms }),
    Measure(
      "nodf", .network,
      title: MeasureText(
        fr: "Emboîtement (NODF)", nl: "Nesting (NODF)", de: "Verschachtelung (NODF)",
        en: "Nestedness (NODF)"),
      definition: MeasureText(
        fr: "Emboîtement moyen sur les paires de l’un et de l’autre mode, en pour cent.",
        nl: "Gemiddelde nesting over de paren van beide modi, in procent.",
        de: "Mittlere Verschachtelung über die Paare beider Seiten, in Prozent.",
        en: "Mean nestedness over the pairs of both modes, in per cent."),
      range: .percentage, undefined: .noPairs,
      normalisation: "÷ (n (n − 1) / 2 + m (m − 1) / 2)", complexity: "O(Σ d²)",
      citation: .almeidaNeto,
      reading: .network(Sweeps.overlaps) { overlaps, _ in overlaps.nodf }),
  ]
}
