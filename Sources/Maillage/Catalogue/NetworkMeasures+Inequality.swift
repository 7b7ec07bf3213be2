internal import MaillageGraph

extension MeasureCatalogue {
  /// Rows of means of clustering and of pairs that meet.
  static let clusteringRows: [Measure] =
    meansOfClustering("dot") { $0.dot } + meansOfClustering("min") { $0.min }
    + meansOfClustering("max") { $0.max }

  /// A row for the organisations and one for the platforms.
  private static func meansOfClustering(
    _ kind: String, _ column: @escaping @Sendable (PairwiseClustering) -> NodeScores
  ) -> [Measure] {
    [
      Measure(
        "clustering_\(kind)_organisations", .network,
        title: MeasureText(
          fr: "Recouvrement des organisations (\(kind))",
          nl: "Overlap van organisaties (\(kind))",
          de: "Überlappung der Organisationen (\(kind))",
          en: "Clustering of organisations (\(kind))"),
        definition: MeasureText(
          fr: "Moyenne de clustering_\(kind) sur toutes les organisations.",
          nl: "Gemiddelde van clustering_\(kind) over alle organisaties.",
          de: "Mittel von clustering_\(kind) über alle Organisationen.",
          en: "Mean of clustering_\(kind) over all organisations."),
        range: .share, undefined: .noOrganisations, normalisation: "÷ n",
        complexity: "O(Σ d²)", citation: .latapy,
        reading: .network(Sweeps.clustering) { clustering, _ in
          column(clustering).meanOfOrganisations
        }),
      Measure(
        "clustering_\(kind)_platforms", .network,
        title: MeasureText(
          fr: "Recouvrement des plateformes (\(kind))", nl: "Overlap van platforms (\(kind))",
          de: "Überlappung der Plattformen (\(kind))", en: "Clustering of platforms (\(kind))"),
        definition: MeasureText(
          fr: "Moyenne de clustering_\(kind) sur toutes les plateformes.",
          nl: "Gemiddelde van clustering_\(kind) over alle platforms.",
          de: "Mittel von clustering_\(kind) über alle Plattformen.",
          en: "Mean of clustering_\(kind) over all platforms."),
        range: .share, undefined: .noPlatforms, normalisation: "÷ m",
        complexity: "O(Σ d²)", citation: .latapy,
        reading: .network(Sweeps.clustering) { clustering, _ in
          column(clustering).meanOfPlatforms
        }),
    ]
  }

  /// Rows of who is ahead of whom, and who meets whom.
  static let inequalityRows: [Measure] = [
    Measure(
      "degree_centralisation_organisations", .network,
      title: MeasureText(
        fr: "Centralisation de degré des organisations", nl: "Graadcentralisatie van organisaties",
        de: "Gradzentralisierung der Organisationen", en: "Degree centralisation of organisations"),
      definition: MeasureText(
        fr:
          "Avance de l’organisation la plus présente, en part de la plus grande possible sans nœud isolé.",
        nl:
          "Voorsprong van de meest aanwezige organisatie, als deel van de grootst mogelijke zonder geïsoleerde knopen.",
        de:
          "Vorsprung der meistvertretenen Organisation als Anteil des größten ohne isolierte Knoten möglichen.",
        en:
          "Lead of the most present organisation, as a share of the largest possible without isolates."
      ),
      range: .amount, undefined: .fewerThanTwoOfAMode, normalisation: "÷ ((n − 1) (m − 1))",
      complexity: "O(n + m)", citation: .borgattiEverett,
      reading: .network(Sweeps.sizes) { network, _ in network.degreeCentralisation.organisations }),
    Measure(
      "degree_centralisation_platforms", .network,
      title: MeasureText(
        fr: "Centralisation de degré des plateformes", nl: "Graadcentralisatie van platforms",
        de: "Gradzentralisierung der Plattformen", en: "Degree centralisation of platforms"),
      definition: MeasureText(
        fr:
          "Avance de la plateforme la plus peuplée, en part de la plus grande possible sans nœud isolé.",
        nl:
          "Voorsprong van het platform met de meeste leden, als deel van de grootst mogelijke zonder geïsoleerde knopen.",
        de:
          "Vorsprung der Plattform mit den meisten Mitgliedern als Anteil des größten ohne isolierte Knoten möglichen.",
        en:
          "Lead of the platform with the most members, as a share of the largest possible without isolates."
      ),
      range: .amount, undefined: .fewerThanTwoOfAMode, normalisation: "÷ ((n − 1) (m − 1))",
      complexity: "O(n + m)", citation: .borgattiEverett,
      reading: .network(Sweeps.sizes) { network, _ in network.degreeCentralisation.platforms }),
    Measure(
      "betweenness_centralisation_organisations", .network,
      title: MeasureText(
        fr: "Centralisation d’intermédiarité des organisations",
        nl: "Centralisatie van tussenposities van organisaties",
        de: "Zwischenzentralisierung der Organisationen",
        en: "Betweenness centralisation of organisations"),
      definition: MeasureText(
        fr: "Avance de l’organisation la plus intermédiaire, en part de la plus grande possible.",
        nl:
          "Voorsprong van de organisatie met de sterkste tussenpositie, als deel van de grootst mogelijke.",
        de: "Vorsprung der am meisten vermittelnden Organisation als Anteil des größten möglichen.",
        en: "Lead of the organisation most in between, as a share of the largest possible."),
      range: .share, undefined: .fewerThanTwoOfAMode,
      normalisation: "÷ ((n − 1) × the largest betweenness)", complexity: "O((n + m) e)",
      citation: .borgattiHalgin,
      reading: .network(Sweeps.betweenness) { $1.betweennessCentralisation($0).organisations }),
    Measure(
      "betweenness_centralisation_platforms", .network,
      title: MeasureText(
        fr: "Centralisation d’intermédiarité des plateformes",
        nl: "Centralisatie van tussenposities van platforms",
        de: "Zwischenzentralisierung der Plattformen",
        en: "Betweenness centralisation of platforms"),
      definition: MeasureText(
        fr: "Avance de la plateforme la plus intermédiaire, en part de la plus grande possible.",
        nl:
          "Voorsprong van het platform met de sterkste tussenpositie, als deel van de grootst mogelijke.",
        de: "Vorsprung der am meisten vermittelnden Plattform als Anteil des größten möglichen.",
        en: "Lead of the platform most in between, as a share of the largest possible."),
      range: .share, undefined: .fewerThanTwoOfAMode,
      normalisation: "÷ ((m − 1) × the largest betweenness)", complexity: "O((n + m) e)",
      citation: .borgattiHalgin,
      reading: .network(Sweeps.betweenness) { $1.betweennessCentralisation($0).platforms }),
    Measure(
      "degree_assortativity", .network,
      title: MeasureText(
        fr: "Assortativité des degrés", nl: "Graadassortativiteit", de: "Gradassortativität",
        en: "Degree assortativity"),
      definition: MeasureText(
        fr: "Corrélation des degrés aux deux bouts des participations.",
        nl: "Correlatie van de graden aan beide einden van de lidmaatschappen.",
        de: "Korrelation der Grade an beiden Enden der Mitgliedschaften.",
        en: "Correlation of the degrees at both ends of the memberships."),
      range: .correlation, undefined: .equalDegrees, complexity: "O(e)", citation: .newman,
      reading: .network(Sweeps.sizes) { network, _ in network.degreeAssortativity }),
    Measure(
      "projection_density_organisations", .network,
      title: MeasureText(
        fr: "Densité de la projection sur les organisations",
        nl: "Dichtheid van de projectie op organisaties",
        de: "Dichte der Projektion auf Organisationen", en: "Projection density of organisations"),
      definition: MeasureText(
        fr: "Part des paires d’organisations qui partagent une plateforme.",
        nl: "Deel van de paren van organisaties die een platform delen.",
        de: "Anteil der Paare von Organisationen, die eine Plattform teilen.",
        en: "Share of the pairs of organisations that share a platform."),
      range: .share, undefined: .fewerThanTwoOfTheMode, normalisation: "÷ (n (n − 1) / 2)",
      complexity: "O(Σ d²)", citation: .borgattiEverett,
      reading: .network(Sweeps.overlaps) { overlaps, _ in
        overlaps.projectionDensityOfOrganisations
      }),
    Measure(
      "projection_density_platforms", .network,
      title: MeasureText(
        fr: "Densité de la projection sur les plateformes",
        nl: "Dichtheid van de projectie op platforms", de: "Dichte der Projektion auf Plattformen",
        en: "Projection density of platforms"),
      definition: MeasureText(
        fr: "Part des paires de plateformes qui partagent un membre.",
        nl: "Deel van de paren van platforms die een lid delen.",
        de: "Anteil der Paare von Plattformen, die ein Mitglied teilen.",
        en: "Share of the pairs of platforms that share a member."),
      range: .share, undefined: .fewerThanTwoOfTheMode, normalisation: "÷ (m (m − 1) / 2)",
      complexity: "O(Σ d²)", citation: .borgattiEverett,
      reading: .network(Sweeps.overlaps) { overlaps, _ in
        overlaps.projectionDensityOfPlatforms
      }),
    Measure(
      "maximum_matching", .network,
      title: MeasureText(
        fr: "Plus grand appariement", nl: "Grootste koppeling", de: "Größte Paarung",
        en: "Maximum matching"),
      definition: MeasureText(
        fr: "Plus grand nombre de participations sans organisation ni plateforme en commun.",
        nl: "Grootste aantal lidmaatschappen zonder gemeenschappelijke organisatie of platform.",
        de: "Größte Zahl von Mitgliedschaften ohne gemeinsame Organisation oder Plattform.",
        en: "Most memberships no two of which have an organisation or platform in common."),
      range: .count, complexity: "O(e √(n + m))", citation: .hopcroftKarp,
      reading: .network(Sweeps.matching) { size, _ in Double(size) }),
  ]
}
