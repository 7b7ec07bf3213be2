/// Where the measures read from eigenvalues were defined.
extension Citation {
  static let bonacich = Citation(
    "Bonacich, P.", 1991, "Simultaneous group and individual centralities",
    "Social Networks, 13(2), 155–168", doi: "10.1016/0378-8733(91)90018-O")
  static let fiedler = Citation(
    "Fiedler, M.", 1973, "Algebraic connectivity of graphs",
    "Czechoslovak Mathematical Journal, 23(2), 298–305", doi: "10.21136/CMJ.1973.101168")
}
