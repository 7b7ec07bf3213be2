internal import MaillageGraph

extension MeasureCatalogue {
  /// Rows of how much of the network stands near a node.
  static let reachRows: [Measure] = [
    Measure(
      "reach_organisations_2", .organisations,
      title: MeasureText(
        fr: "Organisations à deux pas", nl: "Organisaties op twee stappen",
        de: "Organisationen in zwei Schritten", en: "Organisations within two steps"),
      definition: MeasureText(
        fr: "Part des autres organisations que l’organisation retrouve sur une plateforme.",
        nl: "Deel van de andere organisaties dat de organisatie op een platform treft.",
        de: "Anteil der anderen Organisationen, die die Organisation auf einer Plattform trifft.",
        en: "Share of the other organisations that the organisation meets on a platform."),
      range: .share, undefined: .onlyOrganisation, normalisation: "÷ (n − 1)",
      complexity: "O((n + m) e / 512) a step", citation: .wassermanFaust,
      reading: .nodes(Sweeps.distances) { distances, _ in
        distances.reachOfOwnModeInTwoSteps.ofOrganisationsOnly
      }),
    Measure(
      "reach_platforms_3", .organisations,
      title: MeasureText(
        fr: "Plateformes à trois pas", nl: "Platforms op drie stappen",
        de: "Plattformen in drei Schritten", en: "Platforms within three steps"),
      definition: MeasureText(
        fr: "Part des plateformes où siège l’organisation ou une autre qu’elle y retrouve.",
        nl: "Deel van de platforms waarin de organisatie zetelt of een andere die zij er treft.",
        de:
          "Anteil der Plattformen, in denen die Organisation sitzt oder eine, die sie dort trifft.",
        en: "Share of the platforms that the organisation, or one it meets there, sits on."),
      range: .share, undefined: .platformsHaveNone, normalisation: "÷ m",
      complexity: "O((n + m) e / 512) a step", citation: .wassermanFaust,
      reading: .nodes(Sweeps.distances) { distances, network in
        distances.reachOfOtherModeInThreeSteps(degrees: network.degrees).ofOrganisationsOnly
      }),
    Measure(
      "reach_platforms_2", .platforms,
      title: MeasureText(
        fr: "Plateformes à deux pas", nl: "Platforms op twee stappen",
        de: "Plattformen in zwei Schritten", en: "Platforms within two steps"),
      definition: MeasureText(
        fr: "Part des autres plateformes avec lesquelles la plateforme partage un membre.",
        nl: "Deel van de andere platforms waarmee het platform een lid deelt.",
        de: "Anteil der anderen Plattformen, mit denen die Plattform ein Mitglied teilt.",
        en: "Share of the other platforms that the platform shares a member with."),
      range: .share, undefined: .onlyPlatform, normalisation: "÷ (m − 1)",
      complexity: "O((n + m) e / 512) a step", citation: .wassermanFaust,
      reading: .nodes(Sweeps.distances) { distances, _ in
        distances.reachOfOwnModeInTwoSteps.ofPlatformsOnly
      }),
    Measure(
      "reach_organisations_3", .platforms,
      title: MeasureText(
        fr: "Organisations à trois pas", nl: "Organisaties op drie stappen",
        de: "Organisationen in drei Schritten", en: "Organisations within three steps"),
      definition: MeasureText(
        fr: "Part des organisations qui y siègent ou sur une plateforme partageant un membre.",
        nl: "Deel van de organisaties die er zetelen of in een platform dat er een lid mee deelt.",
        de:
          "Anteil der Organisationen, die dort oder in einer Plattform mit gemeinsamem Mitglied sitzen.",
        en:
          "Share of the organisations that sit on it or on a platform that shares a member with it."
      ),
      range: .share, undefined: .organisationsHaveNone, normalisation: "÷ n",
      complexity: "O((n + m) e / 512) a step", citation: .wassermanFaust,
      reading: .nodes(Sweeps.distances) { distances, network in
        distances.reachOfOtherModeInThreeSteps(degrees: network.degrees).ofPlatformsOnly
      }),
  ]

  /// Rows of how a node's surroundings hold together.
  static let surroundingRows: [Measure] = [
    Measure(
      "core_number", .nodes,
      title: MeasureText(
        fr: "Indice de noyau", nl: "Kerngetal", de: "Kernzahl", en: "Core number"),
      definition: MeasureText(
        fr:
          "Plus grand k tel que le nœud appartient à une partie où chaque nœud a k liens ou plus.",
        nl:
          "Grootste k waarbij de knoop hoort bij een deel waarin elke knoop k of meer banden heeft.",
        de:
          "Größtes k, für das der Knoten zu einem Teil gehört, in dem jeder Knoten k Bindungen hat.",
        en: "Largest k such that the node belongs to a part where every node has k ties or more."),
      range: .count, complexity: "O(n + m + e)", citation: .seidman,
      reading: .nodes(Sweeps.cores) { cores, _ in cores }),
    Measure(
      "page_rank", .nodes,
      title: MeasureText(fr: "PageRank", nl: "PageRank", de: "PageRank", en: "PageRank"),
      definition: MeasureText(
        fr: "Part du temps qu’un promeneur passe sur le nœud, allant de lien en lien au hasard.",
        nl:
          "Deel van de tijd dat een wandelaar in de knoop is, toevallig van band naar band gaand.",
        de:
          "Anteil der Zeit, die ein Wanderer im Knoten ist, der zufällig von Bindung zu Bindung geht.",
        en: "Share of time that a walker spends on the node, going from tie to tie at random."),
      range: .share, normalisation: "damping 0.85; sums to 1 over both modes",
      complexity: "O(e) a round", citation: .brinPage,
      reading: .nodes(Sweeps.pageRank) { rank, _ in rank }),
    clustering(
      "clustering_dot",
      MeasureText(
        fr: "tous les voisins de l’un ou de l’autre", nl: "alle buren van de ene of de andere",
        de: "alle Nachbarn des einen oder des anderen", en: "all neighbours of either"), { $0.dot }),
    clustering(
      "clustering_min",
      MeasureText(
        fr: "les voisins de celui qui en a le moins", nl: "de buren van wie er het minst heeft",
        de: "die Nachbarn dessen, der weniger hat", en: "the neighbours of the one with fewer"),
      { $0.min }),
    clustering(
      "clustering_max",
      MeasureText(
        fr: "les voisins de celui qui en a le plus", nl: "de buren van wie er het meest heeft",
        de: "die Nachbarn dessen, der mehr hat", en: "the neighbours of the one with more"),
      { $0.max }),
  ]

  /// A row of the mean overlap with the nodes met, by what overlaps are divided by.
  private static func clustering(
    _ id: String, _ divisor: MeasureText,
    _ column: @escaping @Sendable (PairwiseClustering) -> NodeScores
  ) -> Measure {
    let kind = id.dropFirst("clustering_".count)
    return Measure(
      id, .nodes,
      title: MeasureText(
        fr: "Recouvrement (Latapy, \(kind))", nl: "Overlap (Latapy, \(kind))",
        de: "Überlappung (Latapy, \(kind))", en: "Clustering (Latapy, \(kind))"),
      definition: MeasureText(
        fr: """
          Voisins communs divisés par \(divisor[.french]), en moyenne sur les nœuds du même mode \
          avec lesquels le nœud en a un.
          """,
        nl: """
          Gemeenschappelijke buren gedeeld door \(divisor[.dutch]), gemiddeld over de knopen van \
          dezelfde modus waarmee de knoop er een heeft.
          """,
        de: """
          Gemeinsame Nachbarn geteilt durch \(divisor[.german]), im Mittel über die Knoten derselben \
          Seite, mit denen der Knoten einen hat.
          """,
        en: """
          Shared neighbours divided by \(divisor[.english]), on average over the nodes of the same \
          mode that the node shares one with.
          """),
      range: .share, complexity: "O(Σ d²)", citation: .latapy,
      reading: .nodes(Sweeps.clustering) { clustering, _ in column(clustering) })
  }
}
