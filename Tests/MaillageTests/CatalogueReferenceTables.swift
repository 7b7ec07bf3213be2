/// Which number of `reference_values.json` belongs to which measure.
enum ReferenceTables {
  /// A measure and the place of its value, or of its values by name.
  struct Row: Sendable {
    let id: String
    let path: String
    /// How far apart two computations may be: iterative ones farther.
    var share = 1e-9
    var isOfDavisOnly = false
  }

  /// Measures of `davis` and `movie_actor`; what is worked out from lists stands in `derived`.
  static let network =
    rows(
      """
      organisations                    network/values/n_rows
      platforms                        network/values/n_cols
      memberships                      network/values/edges
      memberships                      network/values/total_weight
      memberships                      motifs_bmotif/counts/1
      density                          network/values/density
      density                          r_bipartite_only/values/connectance
      components                       network/values/components
      components                       r_bipartite_only/values/number of compartments
      diameter                         network/values/diameter_largest
      mean_distance                    network/values/mean_distance_connected_pairs
      global_efficiency                network/values/global_efficiency
      blocks                           network/values/biconnected_components
      vertex_connectivity              network/values/vertex_connectivity
      edge_connectivity                network/values/edge_connectivity
      maximum_matching                 network/values/maximum_matching_size
      degree_assortativity             network/values/degree_assortativity
      butterflies                      clustering/values/butterflies
      three_paths                      clustering/values/three_paths
      robins_alexander                 clustering/values/robins_alexander
      clustering_dot_organisations     clustering/values/latapy_dot_mean_rows
      clustering_dot_platforms         clustering/values/latapy_dot_mean_cols
      clustering_min_organisations     clustering/values/latapy_min_mean_rows
      clustering_min_platforms         clustering/values/latapy_min_mean_cols
      clustering_max_organisations     clustering/values/latapy_max_mean_rows
      clustering_max_platforms         clustering/values/latapy_max_mean_cols
      redundancy_organisations         clustering/values/redundancy_mean_rows_deg2plus
      redundancy_platforms             clustering/values/redundancy_mean_cols_deg2plus
      opsahl_organisations             opsahl/values/opsahl_global_rows
      opsahl_platforms                 opsahl/values/opsahl_global_cols
      projection_density_organisations projections/values/proj_rows_density
      projection_density_platforms     projections/values/proj_cols_density
      nodf_organisations               nestedness/nodf/rows
      nodf_platforms                   nestedness/nodf/cols
      nodf                             nestedness/nodf/total
      nodf                             r_bipartite_only/values/NODF
      modularity                       modularity/barber_optimum_binary
      """)
    // On the other network the bound stays above the optimum within the default limit on work.
    + [Row(id: "modularity_bound", path: "modularity/barber_optimum_binary", isOfDavisOnly: true)]
    + rows(
      """
      spectral_radius                  network/values/sigma1_binary
      spectral_radius                  r_bipartite_only/values/spectral radius
      algebraic_connectivity           network/values/algebraic_connectivity
      """, within: 1e-7)

  /// Measures of nodes of `davis` and `movie_actor`.
  static let nodes =
    rows(
      """
      degree                  node/values/degree
      degree                  r_bipartite_only/specieslevel_rows/degree
      degree                  r_bipartite_only/specieslevel_cols/degree
      strength                node/values/degree
      degree_centrality       node/values/degree_norm
      degree_centrality       r_bipartite_only/specieslevel_rows/normalised.degree
      degree_centrality       r_bipartite_only/specieslevel_cols/normalised.degree
      betweenness             node/values/betweenness_raw
      betweenness_centrality  node/values/betweenness_norm_BE97
      farness                 node/values/farness_within_component
      closeness_centrality    node/values/closeness_norm_BE97
      harmonic                node/values/harmonic_raw
      harmonic_centrality     node/values/harmonic_norm_two_mode
      core_number             node/values/core_number
      butterflies             clustering/values/butterflies_node
      clustering_dot          clustering/values/latapy_dot
      clustering_min          clustering/values/latapy_min
      clustering_max          clustering/values/latapy_max
      redundancy              clustering/values/redundancy
      clustering_opsahl       opsahl/values/opsahl_local_rows
      clustering_opsahl       opsahl/values/opsahl_local_cols
      """)
    + rows(
      """
      eigenvector_centrality  node/values/eigenvector_permode_L2
      page_rank               node/values/pagerank_085_binary
      """, within: 1e-7)
    + [
      Row(
        id: "constraint_two_mode",
        path:
          "brokerage/two_mode_constraint_hollway2020 (own, first 3 agree with netrics tests)",
        isOfDavisOnly: true),
      Row(
        id: "effective_size_two_mode",
        path: """
          brokerage/two_mode_effective_size_burchard_cornwell2018 (own, first 3 agree with \
          netrics tests)
          """,
        isOfDavisOnly: true),
    ]

  static let toyNetwork = rows(
    """
    memberships         edges
    density             density
    components          components
    butterflies         butterflies
    three_paths         three_paths
    nodf_organisations  nodf/rows
    nodf_platforms      nodf/cols
    nodf                nodf/total
    """)

  static let toyNodes = rows(
    """
    farness               farness_within_component
    closeness_centrality  closeness_component_ideal_times_WF
    harmonic              harmonic_raw
    harmonic_centrality   harmonic_two_mode_norm
    betweenness           betweenness_raw
    """)

  /// Printed numbers, with the half of their last digit (or what the source says of it).
  static let printed: [(id: String, place: String, digits: Double)] = [
    ("robins_alexander", "robins_alexander_networkx_docstring", 0.0005),
    ("robins_alexander", "netrics_tests/robins_alexander", 0.0001),
    ("vertex_connectivity", "netrics_tests/vertex_connectivity", 0),
    ("edge_connectivity", "netrics_tests/edge_connectivity", 0),
    ("diameter", "netrics_tests/diameter", 0),
    ("mean_distance", "netrics_tests/mean_distance", 0.0005),
    ("opsahl_organisations", "opsahl_tutorial/clustering_tm", 5e-8),
  ]

  /// Printed lists, in the order of the rows or columns of the matrix.
  static let printedLists: [(id: String, place: String, digits: Double)] = [
    ("constraint_two_mode", "netrics_tests/two_mode_constraint_first3", 0.0001),
    ("effective_size_two_mode", "netrics_tests/two_mode_effective_size_first3", 0.005),
    ("clustering_opsahl", "opsahl_tutorial/clustering_local_tm_women_first8", 1e-7),
    ("clustering_opsahl", "opsahl_tutorial/clustering_local_tm_events", 1e-7),
  ]

  /// Measures that the tests work out from lists, matrices and printed tables of the file.
  static let derived: Set<String> = [
    "node component", "node is_cut_node", "node parts_if_removed",
    "network components_with_links", "network largest_component_share", "network connectedness",
    "network fragmentation", "network cut_organisations", "network cut_platforms",
    "network bridges", "network overlapping_pairs", "network modules",
    "network degree_centralisation_organisations", "network degree_centralisation_platforms",
    "network betweenness_centralisation_organisations",
    "network betweenness_centralisation_platforms",
    "network cover_platforms", "network cover_organisations",
  ]

  /// Measures of which the file says nothing.
  static let withoutReference: Set<String> = [
    "node eccentricity", "node reach_organisations_2", "node reach_platforms_3",
    "node reach_platforms_2", "node reach_organisations_3", "node exclusive_members",
    "node pairs_linked_only_here", "network isolated_organisations", "network empty_platforms",
    "network mean_degree_organisations", "network mean_degree_platforms",
    "network distance_fragmentation",
  ]

  /// What of `davis` and `movie_actor` is not compared here, and why.
  static let elsewhere: [(prefix: String, reason: String)] = [
    ("source", "where the data come from"), ("data/", "the network itself"),
    ("network/by", "who computed it"), ("node/by", "who computed it"),
    ("clustering/by", "who computed it"), ("opsahl/by", "who computed it"),
    ("nestedness/by", "who computed it"),
    ("node_single_peer/", "BiRank: no measure of the catalogue"),
    ("projections/", "weights of projected ties: tested with the projection"),
    ("nestedness/weighted_nodf", "no measure of the catalogue: memberships count once"),
    ("nestedness/cscore", "no measure of the catalogue"),
    ("nestedness/nodf_unsorted_trap", "what must not come out: CatalogueTrapsTests"),
    ("quantitative/", "indices of quantities: no measure of the catalogue"),
    ("r_bipartite_only/", "one program's own indices: no measure of the catalogue"),
    ("motifs_bmotif/", "counts of motifs other than ties, three-paths and butterflies"),
    ("modularity/heuristics", "how others searched"), ("modularity/proof", "how it was proved"),
    ("modularity/fixed_partitions", "two modularities: CatalogueTrapsTests"),
    ("significance/", "null models and backbones: not measures"),
    ("robustness/", "removal in order: no measure of the catalogue"),
    ("key_player_fragmentation/by", "who computed it"),
    ("key_player_fragmentation/values/rows_k1/n_ties", "how many sets do as well"),
    ("key_player_fragmentation/values/rows_k2/n_ties", "how many sets do as well"),
    ("key_player_fragmentation/values/rows_k3/n_ties", "how many sets do as well"),
    ("key_player_fragmentation/values/cols_k1/n_ties", "how many sets do as well"),
    ("key_player_fragmentation/values/cols_k2/n_ties", "how many sets do as well"),
    ("key_player_fragmentation/values/cols_k3/n_ties", "how many sets do as well"),
    ("lattice_and_ca/", "correspondence analysis, bicliques, cores of unequal degrees"),
    ("published/borgatti_halgin_2011_two_decimals/source", "where it was printed"),
    ("published/netrics_tests/", "other conventions of centralisation, and motifs"),
    ("published/opsahl_tutorial/", "ties of projections, and where it was printed"),
    ("centralisation/", "other conventions of centralisation"),
    ("brokerage/", "measures of the projection or of attributes"),
  ]

  static let toyElsewhere: [(prefix: String, reason: String)] = [
    ("note", "what it is"), ("rows", "the network itself"), ("cols", "the network itself"),
    ("matrix", "the network itself"),
    (
      "networkx_bipartite_closeness_3_6_1_do_not_copy",
      "what must not come out: CatalogueTrapsTests"
    ),
  ]

  static let communesElsewhere: [(prefix: String, reason: String)] = [
    ("data/", "the networks themselves"),
    ("beta_diversity", "pairs of communes: tested with the comparison"),
    ("replacement_richness", "pairs of communes: no part of the comparison"),
    ("beta_os_prime", "pairs of communes: no part of the comparison"),
    ("unaligned/", "pairs of communes: not measures"),
  ]

  /// A row a line: the id, then the path, whose keys may have spaces.
  private static func rows(_ table: String, within share: Double = 1e-9) -> [Row] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return Row(
        id: String(parts[0]), path: String(parts[1].drop { $0 == " " }), share: share)
    }
  }
}
