/// The shapes that formulas trip over, with the value of every measure, worked out by hand.
enum DegenerateTables {
  struct Shape: Sendable {
    let name: String
    let cells: [[Bool]]
    let columns: Int
  }

  /// The columns of the tables, from left to right.
  static let shapes = [
    Shape(name: "empty", cells: [], columns: 0),
    Shape(name: "one organisation", cells: [[]], columns: 0),
    Shape(name: "one platform", cells: [], columns: 1),
    Shape(name: "organisations only", cells: [[], [], []], columns: 0),
    Shape(name: "one tie", cells: [[true]], columns: 1),
    // Three organisations on one platform; one organisation on three platforms.
    Shape(name: "star", cells: [[true], [true], [true]], columns: 1),
    Shape(name: "fan", cells: [[true, true, true]], columns: 3),
    Shape(name: "all isolated", cells: [[false, false], [false, false]], columns: 2),
    Shape(name: "complete", cells: Array(repeating: [true, true, true], count: 3), columns: 3),
    // A – P, and B and C on Q.
    Shape(
      name: "disconnected", cells: [[true, false], [false, true], [false, true]], columns: 2),
  ]

  /// Measures of the network; `-` where there is no value.
  static let network = """
    measure                            empty org plat orgs  tie star fan isolated complete disconnected
    organisations                          0   1    0    3    1    3   1        2        3    3
    platforms                              0   0    1    0    1    1   3        2        3    2
    memberships                            0   0    0    0    1    3   3        0        9    3
    isolated_organisations                 0   1    0    3    0    0   0        2        0    0
    empty_platforms                        0   0    1    0    0    0   0        2        0    0
    density                                -   -    -    -    1    1   1        0        1    1/2
    mean_degree_organisations              -   0    -    0    1    1   3        0        3    1
    mean_degree_platforms                  -   -    0    -    1    3   1        0        3    3/2
    components                             0   1    1    3    1    1   1        4        1    2
    components_with_links                  0   1    1    3    1    1   1        4        1    2
    largest_component_share                -   1    1  1/3    1    1   1      1/4        1    3/5
    diameter                               -   -    -    -    1    2   2        -        2    2
    mean_distance                          -   -    -    -    1  3/2 3/2        -      7/5    5/4
    global_efficiency                      -   -    -    0    1  3/4 3/4        0      4/5    7/20
    connectedness                          -   -    -    0    1    1   1        0        1    2/5
    fragmentation                          -   -    -    1    0    0   0        1        0    3/5
    distance_fragmentation                 -   -    -    1    0  1/4 1/4        1      1/5    13/20
    cut_organisations                      0   0    0    0    0    0   1        0        0    0
    cut_platforms                          0   0    0    0    0    1   0        0        0    1
    bridges                                0   0    0    0    1    3   3        0        0    3
    blocks                                 0   0    0    0    1    3   3        0        1    3
    vertex_connectivity                    0   0    0    0    1    1   1        0        3    0
    edge_connectivity                      0   0    0    0    1    1   1        0        3    0
    maximum_matching                       0   0    0    0    1    1   1        0        3    2
    cover_platforms                        0   0    0    0    1    1   1        0        1    2
    cover_organisations                    0   0    0    0    1    1   1        0        1    2
    butterflies                            0   0    0    0    0    0   0        0        9    0
    three_paths                            0   0    0    0    0    0   0        0       36    0
    robins_alexander                       -   -    -    -    -    -   -        -        1    -
    clustering_dot_organisations           -   0    -    0    0    1   0        0        1    2/3
    clustering_min_organisations           -   0    -    0    0    1   0        0        1    2/3
    clustering_max_organisations           -   0    -    0    0    1   0        0        1    2/3
    clustering_dot_platforms               -   -    0    -    0    0   1        0        1    0
    clustering_min_platforms               -   -    0    -    0    0   1        0        1    0
    clustering_max_platforms               -   -    0    -    0    0   1        0        1    0
    redundancy_organisations               -   -    -    -    -    -   0        -        1    -
    redundancy_platforms                   -   -    -    -    -    0   -        -        1    0
    opsahl_organisations                   -   -    -    -    -    -   -        -        1    -
    opsahl_platforms                       -   -    -    -    -    -   -        -        1    -
    nodf_organisations                     -   -    -    -    -    0   -        -        0    0
    nodf_platforms                         -   -    -    -    -    -   0        -        0    0
    nodf                                   -   -    -    -    -    0   0        -        0    0
    modularity                             -   -    -    -    0    0   0        -        0    4/9
    modularity_bound                       -   -    -    -    0    0   0        -        0    4/9
    modules                                -   -    -    -    1    1   1        -        1    2
    degree_centralisation_organisations    -   -    -    -    -    -   -        0        0    0
    degree_centralisation_platforms        -   -    -    -    -    -   -        0        0    1/2
    betweenness_centralisation_organisations - -    -    -    -    -   -        0        0    0
    betweenness_centralisation_platforms   -   -    -    -    -    -   -        0        0    1/5
    degree_assortativity                   -   -    -    -    -   -1  -1        -        -    -1/2
    algebraic_connectivity                 -   -    -    0    2    1   1        0        3    0
    spectral_radius                        0   0    0    0    1   √3  √3        0        3    √2
    projection_density_organisations       -   -    -    0    -    1   -        0        1    1/3
    projection_density_platforms           -   -    -    -    -    -   1        0        1    0
    overlapping_pairs                      0   0    0    0    0    0   0        0        3    0
    """

  /// Measures of the nodes, `organisations|platforms`: one value where all of a mode have it, else
  /// one for each.
  static let nodes = """
    measure                 empty org plat orgs      tie   star          fan           isolated complete        disconnected
    degree                      | 0|   |0  0|        1|1   1|3           3|1           0|0      3|3             1|1,2
    strength                    | 0|   |0  0|        1|1   1|3           3|1           0|0      3|3             1|1,2
    degree_centrality           | -|   |-  -|        1|1   1|1           1|1           0|0      1|1             1/2|1/3,2/3
    betweenness                 | 0|   |0  0|        0|0   0|3           3|0           0|0      1|1             0|0,1
    betweenness_centrality      | -|   |-  -|        -|-   -|1           1|-           0|0      1/8|1/8         0|0,1/5
    farness                     | 0|   |0  0|        1|1   5|3           3|5           0|0      7|7             1,3,3|1,2
    closeness_centrality        | 0|   |0  0|        1|1   1|1           1|1           0|0      1|1             1/4,1/2,1/2|1/4,1/2
    harmonic                    | 0|   |0  0|        1|1   2|3           3|2           0|0      4|4             1,3/2,3/2|1,2
    harmonic_centrality         | -|   |-  0|        1|1   1|1           1|1           0|0      1|1             1/3,1/2,1/2|2/7,4/7
    eccentricity                | 0|   |0  0|        1|1   2|1           1|2           0|0      2|2             1,2,2|1
    reach_organisations_2       | -|   |-  0|        -|-   1|-           -|-           0|-      1|-             0,1/2,1/2|-
    reach_platforms_3           | -|   |-  -|        1|-   1|-           1|-           0|-      1|-             1/2|-
    reach_platforms_2           | -|   |-  -|        -|-   -|-           -|1           -|0      -|1             -|0
    reach_organisations_3       | -|   |-  -|        -|1   -|1           -|1           -|0      -|1             -|1/3,2/3
    eigenvector_centrality      | -|   |-  -|        1|1   √1/3|1        1|√1/3        -|-      √1/3|√1/3       0,√1/2,√1/2|0,1
    page_rank                   | 1|   |1  1/3|      1/2|1/2 77/444|71/148 71/148|77/444 1/4|1/4 1/6|1/6        1/5,57/370,57/370|1/5,54/185
    core_number                 | 0|   |0  0|        1|1   1|1           1|1           0|0      3|3             1|1
    butterflies                 | 0|   |0  0|        0|0   0|0           0|0           0|0      6|6             0|0
    clustering_dot              | 0|   |0  0|        0|0   1|0           0|1           0|0      1|1             0,1,1|0
    clustering_min              | 0|   |0  0|        0|0   1|0           0|1           0|0      1|1             0,1,1|0
    clustering_max              | 0|   |0  0|        0|0   1|0           0|1           0|0      1|1             0,1,1|0
    redundancy                  | -|   |-  -|        -|-   -|0           0|-           -|-      1|1             -|-,0
    clustering_opsahl           | -|   |-  -|        -|-   -|-           -|-           -|-      1|1             -|-
    is_cut_node                 | 0|   |0  0|        0|0   0|1           1|0           0|0      0|0             0|0,1
    parts_if_removed            | 0|   |0  0|        1|1   1|3           3|1           0|0      1|1             1|1,2
    component                   | 1|   |1  1,2,3|    1|1   1|1           1|1           1,2|3,4  1|1             2,1,1|2,1
    constraint_two_mode         | -|   |-  -|        1|1   1|1/3         1/3|1         -|-      169/243|169/243 1|1,1/2
    effective_size_two_mode     | 0|   |0  0|        0|0   1|0           0|1           0|0      1|1             0,1,1|0
    exclusive_members           | -|   |0  -|        -|1   -|3           -|0           -|0      -|0             -|1,2
    pairs_linked_only_here      | 0|   |0  0|        0|0   0|3           0|0           0|0      0|0             0|0,1
    """
}
