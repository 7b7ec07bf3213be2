internal import MaillageGraph

extension MeasureCatalogue {
  /// Rows of what a node's neighbours and contacts have to do with one another without it.
  static let holeRows: [Measure] = [
    Measure(
      "redundancy", .nodes,
      title: MeasureText(
        fr: "Redondance (Latapy)", nl: "Redundantie (Latapy)", de: "Redundanz (Latapy)",
        en: "Redundancy (Latapy)"),
      definition: MeasureText(
        fr: "Part des paires de voisins du nœud qui ont encore un autre voisin en commun.",
        nl: "Deel van de paren van buren van de knoop die nog een andere buur gemeen hebben.",
        de:
          "Anteil der Paare von Nachbarn des Knotens, die noch einen anderen Nachbarn gemeinsam haben.",
        en: "Share of the node’s pairs of neighbours that have another neighbour in common."),
      range: .share, undefined: .degreeBelowTwo, normalisation: "÷ (d (d − 1) / 2)",
      complexity: "O(Σ d²)", citation: .latapy,
      reading: .nodes(Sweeps.redundancy) { redundancy, _ in redundancy }),
    Measure(
      "clustering_opsahl", .nodes,
      title: MeasureText(
        fr: "Fermeture triadique (Opsahl)", nl: "Triadische sluiting (Opsahl)",
        de: "Triadische Schließung (Opsahl)", en: "Triadic closure (Opsahl)"),
      definition: MeasureText(
        fr: """
          Part des chemins de quatre liens au milieu desquels se trouve le nœud dont les extrémités \
          ont encore un voisin commun hors du chemin.
          """,
        nl: """
          Deel van de paden van vier banden met de knoop in het midden waarvan de uiteinden buiten \
          het pad nog een buur gemeen hebben.
          """,
        de: """
          Anteil der Wege aus vier Bindungen mit dem Knoten in der Mitte, deren Enden außerhalb des \
          Weges noch einen gemeinsamen Nachbarn haben.
          """,
        en: """
          Share of the paths of four ties with the node in the middle whose ends have another \
          neighbour in common, off the path.
          """),
      range: .share, undefined: .noFourPathCentred,
      normalisation: "closed 4-paths ÷ all 4-paths centred on the node",
      complexity: "O(Σ k w) over contacts k and paths of two ties w", citation: .opsahl,
      reading: .nodes(Sweeps.contactTriads) { triads, _ in triads.opsahlClustering }),
    Measure(
      "constraint_two_mode", .nodes,
      title: MeasureText(
        fr: "Contrainte bimodale", nl: "Beperking in twee modi", de: "Zwang in zwei Modi",
        en: "Two-mode constraint"),
      definition: MeasureText(
        fr: """
          Somme, sur les voisins du nœud, du carré de la part de ses liens qui dépend d’eux, \
          directement ou par d’autres nœuds qu’ils partagent.
          """,
        nl: """
          Som, over de buren van de knoop, van het kwadraat van het deel van zijn banden dat van hen \
          afhangt, rechtstreeks of via andere knopen die zij delen.
          """,
        de: """
          Summe, über die Nachbarn des Knotens, des Quadrats des Anteils seiner Bindungen, der von \
          ihnen abhängt, unmittelbar oder über andere Knoten, die sie teilen.
          """,
        en: """
          Sum, over the node’s neighbours, of the square of the share of its ties that depends on \
          them, directly or through other nodes that they share.
          """),
      range: .amount, undefined: .withoutTies,
      normalisation: "Σ_a (1/d_i + Σ_{b≠a} Σ_{j≠i} 1/(d_i d_b d_j))²", complexity: "O(Σ d²)",
      citation: .hollway,
      reading: .nodes(Sweeps.constraint) { constraint, _ in constraint }),
    Measure(
      "effective_size_two_mode", .nodes,
      title: MeasureText(
        fr: "Taille effective bimodale", nl: "Effectieve omvang in twee modi",
        de: "Effektive Größe in zwei Modi", en: "Two-mode effective size"),
      definition: MeasureText(
        fr: """
          Nombre de contacts du même mode moins leur nombre moyen de liens entre eux, pondéré par \
          les voisins que chacun partage avec le nœud ; 0 sans contact.
          """,
        nl: """
          Aantal contacten in dezelfde modus min hun gemiddeld aantal banden onderling, gewogen met \
          de buren die elk met de knoop deelt; 0 zonder contact.
          """,
        de: """
          Zahl der Kontakte derselben Seite minus ihrer mittleren Zahl von Bindungen untereinander, \
          gewichtet mit den Nachbarn, die jeder mit dem Knoten teilt; 0 ohne Kontakt.
          """,
        en: """
          Number of contacts of the same mode minus their mean number of ties among themselves, \
          weighted by the neighbours that each shares with the node; 0 without contacts.
          """),
      range: .amount, normalisation: "k − Σ s_ij t_ij ÷ Σ s_ij",
      complexity: "O(Σ k w) over contacts k and paths of two ties w", citation: .burchardCornwell,
      reading: .nodes(Sweeps.contactTriads) { triads, _ in triads.effectiveSize }),
  ]
}
