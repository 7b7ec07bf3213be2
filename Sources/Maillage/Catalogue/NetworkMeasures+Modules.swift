internal import MaillageGraph

extension Sweeps {
  static let modules = Sweep(
    id: "modules", cost: moduleCost,
    run: { network, parallelism in network.modules(parallelism: parallelism) },
    runWhenNamed: { network, parallelism in
      network.modules(parallelism: parallelism, workLimit: patientModuleWork)
    })

  /// The work of proofs that were asked for: about a minute's worth.
  private static let patientModuleWork = 2000 * TwoModeNetwork.moduleWorkLimit

  /// Some twenty rounds a search, most of their time spent waiting for memory, and the proofs: no
  /// more than there are partitions of one mode.
  @Sendable private static func moduleCost(_ network: TwoModeNetwork) -> Double {
    let size = Double(network.adjacency.vertexCount + network.membershipCount)
    var proof = size
    for nodes in 1...(min(20, max(1, min(network.organisations.count, network.platforms.count)))) {
      proof *= Double(nodes)
    }
    return 1000 * Double(network.moduleSearchCount) * size
      + min(proof, Double(TwoModeNetwork.moduleWorkLimit))
  }
}

extension MeasureCatalogue {
  /// Rows of how clearly the network falls into groups.
  static let moduleRows: [Measure] = [
    Measure(
      "modularity", .network,
      title: MeasureText(
        fr: "Modularité (Barber)", nl: "Modulariteit (Barber)", de: "Modularität (Barber)",
        en: "Modularity (Barber)"),
      definition: MeasureText(
        fr: """
          Part des participations au sein des modules, moins la part attendue si les nœuds se \
          liaient au hasard selon leurs degrés ; la plus grande trouvée.
          """,
        nl: """
          Deel van de lidmaatschappen binnen modules, min het deel dat men verwacht als knopen zich \
          toevallig volgens hun graad verbonden; het grootste dat gevonden werd.
          """,
        de: """
          Anteil der Mitgliedschaften innerhalb der Module, weniger den Anteil, der zu erwarten \
          wäre, wenn sich Knoten zufällig nach ihrem Grad verbänden; der größte gefundene.
          """,
        en: """
          Share of the memberships that lie within modules, less the share expected if nodes were \
          tied at random by their degrees; the largest found.
          """),
      range: .share, undefined: .noMemberships,
      normalisation: "Σ (A − k d ÷ e) ÷ e over pairs within a module",
      complexity: "O(e) a round, tens of rounds a search; proofs within a limit",
      citation: .barber,
      reading: .network(Sweeps.modules) { modules, _ in modules?.modularity ?? .nan }),
    Measure(
      "modules", .network,
      title: MeasureText(fr: "Modules", nl: "Modules (aantal)", de: "Module", en: "Modules"),
      definition: MeasureText(
        fr: """
          Nombre de modules de la division trouvée de plus grande modularité, le plus petit à \
          modularité égale ; sans les nœuds isolés.
          """,
        nl: """
          Aantal modules van de gevonden indeling met de grootste modulariteit, het kleinste bij \
          gelijke modulariteit; zonder geïsoleerde knopen.
          """,
        de: """
          Zahl der Module der gefundenen Einteilung mit der größten Modularität, die kleinste bei \
          gleicher Modularität; ohne isolierte Knoten.
          """,
        en: """
          Number of modules of the division found with the largest modularity, the fewest where \
          several have it; isolated nodes left out.
          """),
      range: .ordinal, undefined: .noMemberships,
      complexity: "O(e) a round, tens of rounds a search; proofs within a limit",
      citation: .liuMurata,
      reading: .network(Sweeps.modules) { modules, _ in modules.map { Double($0.count) } ?? .nan }),
    Measure(
      "modularity_bound", .network,
      title: MeasureText(
        fr: "Borne de la modularité", nl: "Bovengrens van de modulariteit",
        de: "Schranke der Modularität", en: "Bound on modularity"),
      definition: MeasureText(
        fr: """
          Nombre qu’aucune division ne dépasse : la modularité même là où une recherche exacte la \
          prouve, sinon composante par composante la somme de max(0, 1 − k d ÷ e) ÷ e sur les \
          participations.
          """,
        nl: """
          Getal dat geen enkele indeling overschrijdt: de modulariteit zelf waar een exacte \
          zoektocht ze bewijst, anders per component de som van max(0, 1 − k d ÷ e) ÷ e over de \
          lidmaatschappen.
          """,
        de: """
          Zahl, die keine Einteilung übersteigt: die Modularität selbst, wo eine genaue Suche sie \
          beweist, sonst je Komponente die Summe von max(0, 1 − k d ÷ e) ÷ e über die \
          Mitgliedschaften.
          """,
        en: """
          Number that no division passes: the modularity itself where an exact search proves it, \
          otherwise, component by component, the sum of max(0, 1 − k d ÷ e) ÷ e over memberships.
          """),
      range: .share, undefined: .noMemberships,
      complexity: "O(e), and proofs within a limit", citation: .barber,
      reading: .network(Sweeps.modules) { modules, _ in modules?.bound ?? .nan }),
  ]
}

extension Citation {
  static let barber = Citation(
    "Barber, M. J.", 2007, "Modularity and community detection in bipartite networks",
    "Physical Review E, 76(6), 066102", doi: "10.1103/PhysRevE.76.066102")
  static let liuMurata = Citation(
    "Liu, X., & Murata, T.", 2010,
    "An efficient algorithm for optimizing bipartite modularity in bipartite networks",
    "Journal of Advanced Computational Intelligence and Intelligent Informatics, 14(4), 408–415",
    doi: "10.20965/jaciii.2010.p0408")
}
