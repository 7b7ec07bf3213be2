internal import MaillageGraph

extension MeasureCatalogue {
  /// Rows of eigenvalues.
  static let eigenvalueRows: [Measure] = [
    Measure(
      "algebraic_connectivity", .network,
      title: MeasureText(
        fr: "Connectivité algébrique", nl: "Algebraïsche connectiviteit",
        de: "Algebraische Konnektivität", en: "Algebraic connectivity"),
      definition: MeasureText(
        fr: """
          Deuxième plus petite valeur propre du laplacien : difficulté de couper le réseau en deux ; \
          0 s’il est en morceaux.
          """,
        nl: """
          Op een na kleinste eigenwaarde van de laplaciaan: hoe moeilijk het netwerk in tweeën te \
          knippen is; 0 als het uiteenvalt.
          """,
        de: """
          Zweitkleinster Eigenwert der Laplace-Matrix: wie schwer das Netz zu zerschneiden ist; 0, \
          wenn es zerfällt.
          """,
        en: """
          Second smallest eigenvalue of the Laplacian: how hard the network is to cut in two; 0 if \
          it is in pieces.
          """),
      range: .amount, undefined: .fewerThanTwoNodes,
      complexity: "O(n + e) if disconnected, else O(e) a round of conjugate gradients",
      citation: .fiedler,
      reading: .network(Sweeps.algebraicConnectivity) { value, _ in value }),
    Measure(
      "spectral_radius", .network,
      title: MeasureText(
        fr: "Rayon spectral", nl: "Spectrale straal", de: "Spektralradius", en: "Spectral radius"),
      definition: MeasureText(
        fr: "Plus grande valeur singulière de la matrice des participations.",
        nl: "Grootste singuliere waarde van de matrix van lidmaatschappen.",
        de: "Größter Singulärwert der Matrix der Mitgliedschaften.",
        en: "Largest singular value of the matrix of memberships."),
      range: .amount, complexity: "O(e) a step", citation: .borgattiEverett,
      reading: .network(Sweeps.leadingVectors) { leading, _ in leading.value }),
  ]
}
