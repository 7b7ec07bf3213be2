internal import MaillageGraph

extension MeasureCatalogue {
  /// The row of how central those are that a node is tied to.
  static let spectrumRows: [Measure] = [
    Measure(
      "eigenvector_centrality", .nodes,
      title: MeasureText(
        fr: "Centralité spectrale", nl: "Eigenvectorcentraliteit", de: "Eigenvektorzentralität",
        en: "Eigenvector centrality"),
      definition: MeasureText(
        fr: """
          Centralité proportionnelle à la somme de celles des voisins : premiers vecteurs singuliers \
          des participations ; 0 hors de la composante à la plus grande valeur singulière.
          """,
        nl: """
          Centraliteit evenredig met de som van die van de buren: eerste singuliere vectoren van de \
          lidmaatschappen; 0 buiten de component met de grootste singuliere waarde.
          """,
        de: """
          Zentralität im Verhältnis zur Summe derer der Nachbarn: erste Singulärvektoren der \
          Mitgliedschaften; 0 außerhalb der Komponente mit dem größten Singulärwert.
          """,
        en: """
          Centrality in proportion to the sum of the neighbours' own: leading singular vectors of \
          the memberships; 0 outside the component with the largest singular value.
          """),
      range: .share, undefined: .sharedSingularValue,
      normalisation: "÷ square root of the sum of squares over the mode", complexity: "O(e) a step",
      citation: .bonacich,
      reading: .nodes(Sweeps.leadingVectors) { leading, _ in leading.vectors })
  ]
}
