internal import MaillageGraph

extension Sweeps {
  static let edgeConnectivity = Sweep(
    id: "edge_connectivity",
    cost: { network in
      // Any dominating set will do; the smaller mode is one.
      let sinks = min(network.organisations.count, network.platforms.count)
      return flowCost(network, flows: Double(sinks))
    },
    run: { network, _ in network.edgeConnectivity })
  static let vertexConnectivity = Sweep(
    id: "vertex_connectivity",
    cost: { network in
      let least = Double(network.leastDegree)
      return flowCost(
        network, flows: Double(network.adjacency.vertexCount) + least * (least - 1) / 2)
    },
    run: { network, _ in network.vertexConnectivity })

  /// A pass over nodes and ties for each path of each flow; no flow where the least degree is below
  /// three, which tells the answer. A network that has fallen apart or has a cut costs far less.
  private static func flowCost(_ network: TwoModeNetwork, flows: Double) -> Double {
    let pass = 20 * Double(network.adjacency.vertexCount + network.membershipCount)
    let least = Double(network.leastDegree)
    return least < 3 ? 2 * pass : (2 + flows * (least + 1)) * pass
  }
}

extension MeasureCatalogue {
  /// Rows of how much has to go before the network falls apart.
  static let cohesionRows: [Measure] = [
    Measure(
      "vertex_connectivity", .network,
      title: MeasureText(
        fr: "Connectivité des nœuds", nl: "Knopensamenhang", de: "Knotenzusammenhang",
        en: "Vertex connectivity"),
      definition: MeasureText(
        fr: """
          Plus petit nombre de nœuds dont la perte disloque le réseau ; 0 s’il l’est déjà, 1 pour \
          une participation seule.
          """,
        nl: """
          Kleinste aantal knopen waarvan het verlies het netwerk doet uiteenvallen; 0 als dat al \
          zo is, 1 voor één enkel lidmaatschap.
          """,
        de: """
          Kleinste Zahl von Knoten, deren Verlust das Netz zerfallen lässt; 0, wenn es schon \
          zerfallen ist, 1 für eine einzige Mitgliedschaft.
          """,
        en: """
          Fewest nodes whose loss makes the network fall apart; 0 where it has done so already, 1 \
          for a single membership.
          """),
      range: .count, complexity: "O((n + m + δ²) δ e), δ the least degree; O(n + m + e) for δ < 3",
      citation: .esfahanianHakimi,
      reading: .network(Sweeps.vertexConnectivity) { count, _ in Double(count) }),
    Measure(
      "edge_connectivity", .network,
      title: MeasureText(
        fr: "Connectivité des participations", nl: "Samenhang van lidmaatschappen",
        de: "Kantenzusammenhang", en: "Edge connectivity"),
      definition: MeasureText(
        fr:
          "Plus petit nombre de participations dont la perte disloque le réseau ; 0 s’il l’est déjà.",
        nl: """
          Kleinste aantal lidmaatschappen waarvan het verlies het netwerk doet uiteenvallen; 0 als \
          dat al zo is.
          """,
        de: """
          Kleinste Zahl von Mitgliedschaften, deren Verlust das Netz zerfallen lässt; 0, wenn es \
          schon zerfallen ist.
          """,
        en: """
          Fewest memberships whose loss makes the network fall apart; 0 where it has done so \
          already.
          """),
      range: .count, complexity: "O(min(n, m) δ e), δ the least degree; O(n + m + e) for δ < 3",
      citation: .matula,
      reading: .network(Sweeps.edgeConnectivity) { count, _ in Double(count) }),
  ]
}

extension Citation {
  static let esfahanianHakimi = Citation(
    "Esfahanian, A. H., & Hakimi, S. L.", 1984,
    "On computing the connectivities of graphs and digraphs", "Networks, 14(2), 355–366",
    doi: "10.1002/net.3230140211")
  static let matula = Citation(
    "Matula, D. W.", 1987, "Determining edge connectivity in O(nm)",
    "28th Annual Symposium on Foundations of Computer Science, 249–251",
    doi: "10.1109/SFCS.1987.19")
}
