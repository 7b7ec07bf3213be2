internal import MaillageGraph

extension MeasureCatalogue {
  /// Rows of redundancy and of triadic closure in each mode.
  static let closureRows: [Measure] = [
    Measure(
      "redundancy_organisations", .network,
      title: MeasureText(
        fr: "Redondance des organisations (Latapy)", nl: "Redundantie van organisaties (Latapy)",
        de: "Redundanz der Organisationen (Latapy)", en: "Redundancy of organisations (Latapy)"),
      definition: MeasureText(
        fr: "Moyenne de redundancy sur les organisations d’au moins deux plateformes.",
        nl: "Gemiddelde van redundancy over de organisaties met minstens twee platforms.",
        de: "Mittel von redundancy über die Organisationen mit mindestens zwei Plattformen.",
        en: "Mean of redundancy over the organisations with two platforms or more."),
      range: .share, undefined: .allDegreesBelowTwo,
      normalisation: "÷ organisations of degree 2 or more", complexity: "O(Σ d²)",
      citation: .latapy,
      reading: .network(Sweeps.redundancy) { scores, _ in scores.meanOfDefinedOrganisations }),
    Measure(
      "redundancy_platforms", .network,
      title: MeasureText(
        fr: "Redondance des plateformes (Latapy)", nl: "Redundantie van platforms (Latapy)",
        de: "Redundanz der Plattformen (Latapy)", en: "Redundancy of platforms (Latapy)"),
      definition: MeasureText(
        fr: "Moyenne de redundancy sur les plateformes d’au moins deux membres.",
        nl: "Gemiddelde van redundancy over de platforms met minstens twee leden.",
        de: "Mittel von redundancy über die Plattformen mit mindestens zwei Mitgliedern.",
        en: "Mean of redundancy over the platforms with two members or more."),
      range: .share, undefined: .allDegreesBelowTwo,
      normalisation: "÷ platforms of degree 2 or more", complexity: "O(Σ d²)", citation: .latapy,
      reading: .network(Sweeps.redundancy) { scores, _ in scores.meanOfDefinedPlatforms }),
    Measure(
      "opsahl_organisations", .network,
      title: MeasureText(
        fr: "Fermeture triadique des organisations (Opsahl)",
        nl: "Triadische sluiting van organisaties (Opsahl)",
        de: "Triadische Schließung der Organisationen (Opsahl)",
        en: "Triadic closure of organisations (Opsahl)"),
      definition: MeasureText(
        fr: """
          Part des chemins de quatre liens entre deux organisations, par une troisième, dont les \
          extrémités partagent encore une plateforme hors du chemin.
          """,
        nl: """
          Deel van de paden van vier banden tussen twee organisaties, langs een derde, waarvan de \
          uiteinden buiten het pad nog een platform delen.
          """,
        de: """
          Anteil der Wege aus vier Bindungen zwischen zwei Organisationen, über eine dritte, deren \
          Enden außerhalb des Weges noch eine Plattform teilen.
          """,
        en: """
          Share of the paths of four ties between two organisations, by way of a third, whose ends \
          share another platform, off the path.
          """),
      range: .share, undefined: .noFourPaths, normalisation: "closed 4-paths ÷ all 4-paths",
      complexity: "O(Σ k w) over contacts k and paths of two ties w", citation: .opsahl,
      reading: .network(Sweeps.contactTriads) { triads, _ in triads.opsahlClusteringOfOrganisations
      }),
    Measure(
      "opsahl_platforms", .network,
      title: MeasureText(
        fr: "Fermeture triadique des plateformes (Opsahl)",
        nl: "Triadische sluiting van platforms (Opsahl)",
        de: "Triadische Schließung der Plattformen (Opsahl)",
        en: "Triadic closure of platforms (Opsahl)"),
      definition: MeasureText(
        fr: """
          Part des chemins de quatre liens entre deux plateformes, par une troisième, dont les \
          extrémités partagent encore un membre hors du chemin.
          """,
        nl: """
          Deel van de paden van vier banden tussen twee platforms, langs een derde, waarvan de \
          uiteinden buiten het pad nog een lid delen.
          """,
        de: """
          Anteil der Wege aus vier Bindungen zwischen zwei Plattformen, über eine dritte, deren \
          Enden außerhalb des Weges noch ein Mitglied teilen.
          """,
        en: """
          Share of the paths of four ties between two platforms, by way of a third, whose ends \
          share another member, off the path.
          """),
      range: .share, undefined: .noFourPaths, normalisation: "closed 4-paths ÷ all 4-paths",
      complexity: "O(Σ k w) over contacts k and paths of two ties w", citation: .opsahl,
      reading: .network(Sweeps.contactTriads) { triads, _ in triads.opsahlClusteringOfPlatforms }),
  ]
}
