internal import MaillageGraph

extension MeasureCatalogue {
  /// The rows of measures of the network as a whole.
  static let networkRows: [Measure] =
    sizeRows + componentRows + distanceRows + fragilityRows + overlapRows + clusteringRows
    + inequalityRows + closureRows + eigenvalueRows + cohesionRows + moduleRows

  /// Rows of sizes.
  private static let sizeRows: [Measure] = [
    Measure(
      "organisations", .network,
      title: MeasureText(
        fr: "Organisations", nl: "Organisaties", de: "Organisationen", en: "Organisations"),
      definition: MeasureText(
        fr: "Nombre d’organisations.", nl: "Aantal organisaties.", de: "Zahl der Organisationen.",
        en: "Number of organisations."),
      range: .count, complexity: "O(1)",
      reading: .network(Sweeps.sizes) { network, _ in Double(network.organisations.count) }),
    Measure(
      "platforms", .network,
      title: MeasureText(fr: "Plateformes", nl: "Platforms", de: "Plattformen", en: "Platforms"),
      definition: MeasureText(
        fr: "Nombre de plateformes.", nl: "Aantal platforms.", de: "Zahl der Plattformen.",
        en: "Number of platforms."),
      range: .count, complexity: "O(1)",
      reading: .network(Sweeps.sizes) { network, _ in Double(network.platforms.count) }),
    Measure(
      "memberships", .network,
      title: MeasureText(
        fr: "Participations", nl: "Lidmaatschappen", de: "Mitgliedschaften", en: "Memberships"),
      definition: MeasureText(
        fr: "Nombre de paires d’une organisation et d’une plateforme où elle siège.",
        nl: "Aantal paren van een organisatie en een platform waarin zij zetelt.",
        de: "Zahl der Paare einer Organisation und einer Plattform, in der sie sitzt.",
        en: "Number of pairs of an organisation and a platform it sits on."),
      range: .count, complexity: "O(1)",
      reading: .network(Sweeps.sizes) { network, _ in Double(network.membershipCount) }),
    Measure(
      "isolated_organisations", .network,
      title: MeasureText(
        fr: "Organisations isolées", nl: "Geïsoleerde organisaties",
        de: "Isolierte Organisationen", en: "Isolated organisations"),
      definition: MeasureText(
        fr: "Organisations nommées sur aucune plateforme.",
        nl: "Organisaties die op geen enkel platform genoemd zijn.",
        de: "Organisationen, die auf keiner Plattform genannt sind.",
        en: "Organisations that are named on no platform."),
      range: .count, complexity: "O(n)",
      reading: .network(Sweeps.sizes) { network, _ in Double(network.isolatedOrganisationCount) }),
    Measure(
      "empty_platforms", .network,
      title: MeasureText(
        fr: "Plateformes vides", nl: "Lege platforms", de: "Leere Plattformen",
        en: "Empty platforms"),
      definition: MeasureText(
        fr: "Plateformes dont aucun membre n’est nommé.",
        nl: "Platforms waarvan geen enkel lid genoemd is.",
        de: "Plattformen, von denen kein Mitglied genannt ist.",
        en: "Platforms no member of which is named."),
      range: .count, complexity: "O(m)",
      reading: .network(Sweeps.sizes) { network, _ in Double(network.emptyPlatformCount) }),
    Measure(
      "density", .network,
      title: MeasureText(fr: "Densité", nl: "Dichtheid", de: "Dichte", en: "Density"),
      definition: MeasureText(
        fr: "Part des participations possibles qui existent.",
        nl: "Deel van de mogelijke lidmaatschappen dat bestaat.",
        de: "Anteil der möglichen Mitgliedschaften, die bestehen.",
        en: "Share of the possible memberships that exist."),
      range: .share, undefined: .emptyMode, normalisation: "e ÷ (n m)", complexity: "O(1)",
      citation: .borgattiEverett,
      reading: .network(Sweeps.sizes) { network, _ in network.density }),
    Measure(
      "mean_degree_organisations", .network,
      title: MeasureText(
        fr: "Plateformes par organisation", nl: "Platforms per organisatie",
        de: "Plattformen je Organisation", en: "Platforms per organisation"),
      definition: MeasureText(
        fr: "Nombre moyen de plateformes où siège une organisation.",
        nl: "Gemiddeld aantal platforms waarin een organisatie zetelt.",
        de: "Mittlere Zahl der Plattformen, in denen eine Organisation sitzt.",
        en: "Mean number of platforms an organisation sits on."),
      range: .amount, undefined: .noOrganisations, normalisation: "e ÷ n", complexity: "O(1)",
      reading: .network(Sweeps.sizes) { network, _ in network.meanDegreeOfOrganisations }),
    Measure(
      "mean_degree_platforms", .network,
      title: MeasureText(
        fr: "Membres par plateforme", nl: "Leden per platform", de: "Mitglieder je Plattform",
        en: "Members per platform"),
      definition: MeasureText(
        fr: "Nombre moyen de membres d’une plateforme.",
        nl: "Gemiddeld aantal leden van een platform.",
        de: "Mittlere Zahl der Mitglieder einer Plattform.",
        en: "Mean number of members of a platform."),
      range: .amount, undefined: .noPlatforms, normalisation: "e ÷ m", complexity: "O(1)",
      reading: .network(Sweeps.sizes) { network, _ in network.meanDegreeOfPlatforms }),
  ]

  /// Rows of connected parts.
  private static let componentRows: [Measure] = [
    Measure(
      "components", .network,
      title: MeasureText(fr: "Composantes", nl: "Componenten", de: "Komponenten", en: "Components"),
      definition: MeasureText(
        fr: "Nombre de parties connexes, nœuds isolés compris.",
        nl: "Aantal samenhangende delen, geïsoleerde knopen inbegrepen.",
        de: "Zahl der zusammenhängenden Teile, isolierte Knoten eingeschlossen.",
        en: "Number of connected parts, isolated nodes included."),
      range: .count, complexity: "O(n + m + e)", citation: .wassermanFaust,
      reading: .network(Sweeps.components) { components, _ in Double(components.count) }),
    Measure(
      "components_with_links", .network,
      title: MeasureText(
        fr: "Composantes, liens compris", nl: "Componenten, banden inbegrepen",
        de: "Komponenten, Verbindungen eingeschlossen", en: "Components with links"),
      definition: MeasureText(
        fr: "Nombre de parties connexes quand les liens entre plateformes comptent aussi.",
        nl: "Aantal samenhangende delen als ook de banden tussen platforms meetellen.",
        de: "Zahl der zusammenhängenden Teile, wenn auch Verbindungen zwischen Plattformen zählen.",
        en: "Number of connected parts where links between platforms count as well."),
      range: .count, complexity: "O(n + m + e)", citation: .wassermanFaust,
      reading: .network(Sweeps.linkedComponents) { count, _ in Double(count) }),
    Measure(
      "largest_component_share", .network,
      title: MeasureText(
        fr: "Part de la plus grande composante", nl: "Aandeel van de grootste component",
        de: "Anteil der größten Komponente", en: "Share of the largest component"),
      definition: MeasureText(
        fr: "Part de tous les nœuds que la plus grande composante contient.",
        nl: "Deel van alle knopen dat de grootste component bevat.",
        de: "Anteil aller Knoten, den die größte Komponente enthält.",
        en: "Share of all nodes that the largest component holds."),
      range: .share, undefined: .noNodes, normalisation: "÷ (n + m)", complexity: "O(n + m + e)",
      citation: .wassermanFaust,
      reading: .network(Sweeps.components) { components, _ in components.largestShare }),
    Measure(
      "connectedness", .network,
      title: MeasureText(
        fr: "Connexité", nl: "Verbondenheid", de: "Verbundenheit", en: "Connectedness"),
      definition: MeasureText(
        fr: "Part des paires de nœuds qu’un chemin relie.",
        nl: "Deel van de paren van knopen dat een pad verbindt.",
        de: "Anteil der Knotenpaare, die ein Weg verbindet.",
        en: "Share of the pairs of nodes that a path joins."),
      range: .share, undefined: .fewerThanTwoNodes, complexity: "O(n + m + e)",
      citation: .krackhardt,
      reading: .network(Sweeps.components) { components, _ in components.connectedness }),
    Measure(
      "fragmentation", .network,
      title: MeasureText(
        fr: "Fragmentation", nl: "Versnippering", de: "Zersplitterung", en: "Fragmentation"),
      definition: MeasureText(
        fr: "Part des paires de nœuds qu’aucun chemin ne relie.",
        nl: "Deel van de paren van knopen dat geen pad verbindt.",
        de: "Anteil der Knotenpaare, die kein Weg verbindet.",
        en: "Share of the pairs of nodes that no path joins."),
      range: .share, undefined: .fewerThanTwoNodes, normalisation: "1 − connectedness",
      complexity: "O(n + m + e)", citation: .borgattiKeyPlayers,
      reading: .network(Sweeps.components) { components, _ in 1 - components.connectedness }),
  ]

  /// Rows of distances.
  private static let distanceRows: [Measure] = [
    Measure(
      "diameter", .network,
      title: MeasureText(fr: "Diamètre", nl: "Diameter", de: "Durchmesser", en: "Diameter"),
      definition: MeasureText(
        fr: "Plus grande distance entre deux nœuds qu’un chemin relie.",
        nl: "Grootste afstand tussen twee knopen die een pad verbindt.",
        de: "Größter Abstand zweier Knoten, die ein Weg verbindet.",
        en: "Largest distance between two nodes that a path joins."),
      range: .ordinal, undefined: .noMemberships, complexity: "O((n + m) e / 512) a step",
      citation: .wassermanFaust,
      reading: .network(Sweeps.distances) { distances, network in
        // A sample may leave it open.
        distances.diameter.isNaN && network.membershipCount > 0 ? nil : distances.diameter
      }),
    Measure(
      "mean_distance", .network,
      title: MeasureText(
        fr: "Distance moyenne", nl: "Gemiddelde afstand", de: "Mittlerer Abstand",
        en: "Mean distance"),
      definition: MeasureText(
        fr: "Distance moyenne entre deux nœuds qu’un chemin relie.",
        nl: "Gemiddelde afstand tussen twee knopen die een pad verbindt.",
        de: "Mittlerer Abstand zweier Knoten, die ein Weg verbindet.",
        en: "Mean distance between two nodes that a path joins."),
      range: .amount, undefined: .noMemberships, complexity: "O((n + m) e / 512) a step",
      citation: .wassermanFaust,
      reading: .network(Sweeps.distances) { distances, _ in distances.meanDistance }),
    Measure(
      "global_efficiency", .network,
      title: MeasureText(
        fr: "Efficacité globale", nl: "Globale efficiëntie", de: "Globale Effizienz",
        en: "Global efficiency"),
      definition: MeasureText(
        fr: "Moyenne des inverses des distances sur toutes les paires de nœuds (0 sans chemin).",
        nl: "Gemiddelde van de omgekeerde afstanden over alle paren van knopen (0 zonder pad).",
        de: "Mittel der Kehrwerte der Abstände über alle Knotenpaare (0 ohne Weg).",
        en: "Mean of the reciprocal distances over all pairs of nodes (0 without a path)."),
      range: .share, undefined: .fewerThanTwoNodes, complexity: "O((n + m) e / 512) a step",
      citation: .latoraMarchiori,
      reading: .network(Sweeps.distances) { distances, _ in distances.globalEfficiency }),
    Measure(
      "distance_fragmentation", .network,
      title: MeasureText(
        fr: "Fragmentation par distance", nl: "Versnippering naar afstand",
        de: "Zersplitterung nach Abstand", en: "Distance fragmentation"),
      definition: MeasureText(
        fr: "Un moins l’efficacité globale : 1 sans aucun chemin.",
        nl: "Eén min de globale efficiëntie: 1 zonder enig pad.",
        de: "Eins minus globale Effizienz: 1 ohne jeden Weg.",
        en: "One minus global efficiency: 1 without any path."),
      range: .share, undefined: .fewerThanTwoNodes, normalisation: "1 − global_efficiency",
      complexity: "O((n + m) e / 512) a step", citation: .borgattiKeyPlayers,
      reading: .network(Sweeps.distances) { distances, _ in 1 - distances.globalEfficiency }),
  ]
}
