/// When measures read from eigenvalues have no value.
extension MeasureText {
  static let sharedSingularValue = MeasureText(
    fr: "aucune participation, ou plusieurs composantes ont la plus grande valeur singulière",
    nl: "geen lidmaatschappen, of verschillende componenten hebben de grootste singuliere waarde",
    de: "keine Mitgliedschaften, oder mehrere Komponenten haben den größten Singulärwert",
    en: "no membership is named, or several components have the largest singular value")
}
