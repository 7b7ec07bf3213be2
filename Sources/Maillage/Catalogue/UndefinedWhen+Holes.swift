/// When measures of holes and closure have no value.
extension MeasureText {
  static let degreeBelowTwo = MeasureText(
    fr: "le nœud a moins de deux voisins", nl: "de knoop heeft minder dan twee buren",
    de: "der Knoten hat weniger als zwei Nachbarn", en: "the node has fewer than two neighbours")
  static let allDegreesBelowTwo = MeasureText(
    fr: "aucun nœud du mode n’a deux voisins", nl: "geen knoop van de modus heeft twee buren",
    de: "kein Knoten der Seite hat zwei Nachbarn", en: "no node of the mode has two neighbours")
  static let noFourPathCentred = MeasureText(
    fr: "le nœud n’est au milieu d’aucun chemin de quatre liens",
    nl: "de knoop ligt in het midden van geen pad van vier banden",
    de: "der Knoten ist in der Mitte keines Weges aus vier Bindungen",
    en: "the node is in the middle of no path of four ties")
  static let noFourPaths = MeasureText(
    fr: "aucun chemin de quatre liens centré sur le mode",
    nl: "geen pad van vier banden met een knoop van de modus in het midden",
    de: "kein Weg aus vier Bindungen mit einem Knoten der Seite in der Mitte",
    en: "no path of four ties has a node of the mode in the middle")
  static let withoutTies = MeasureText(
    fr: "le nœud n’a aucun lien", nl: "de knoop heeft geen banden",
    de: "der Knoten hat keine Bindungen", en: "the node has no ties")
}
