extension Citation {
  static let tumminello = Citation(
    "Tumminello, M., Miccichè, S., Lillo, F., Piilo, J., & Mantegna, R. N.", 2011,
    "Statistically validated networks in bipartite complex systems", "PLoS ONE, 6(3), e17994",
    doi: "10.1371/journal.pone.0017994")
  static let nealBackbone = Citation(
    "Neal, Z. P.", 2014,
    "The backbone of bipartite projections: inferring relationships from co-authorship, co-sponsorship, co-attendance and other co-behaviors",
    "Social Networks, 39, 84–97", doi: "10.1016/j.socnet.2014.06.001")
  static let saraccoProjection = Citation(
    "Saracco, F., Straka, M. J., Di Clemente, R., Gabrielli, A., Caldarelli, G., & Squartini, T.",
    2017, "Inferring monopartite projections of bipartite networks: an entropy-based approach",
    "New Journal of Physics, 19, 053022", doi: "10.1088/1367-2630/aa6b38")
  static let nealModels = Citation(
    "Neal, Z. P., Domagalski, R., & Sagan, B.", 2021,
    "Comparing alternatives to the fixed degree sequence model for extracting the backbone of bipartite projections",
    "Scientific Reports, 11, 23929", doi: "10.1038/s41598-021-03238-3")
  static let holm = Citation(
    "Holm, S.", 1979, "A simple sequentially rejective multiple test procedure",
    "Scandinavian Journal of Statistics, 6(2), 65–70")
  static let benjaminiHochberg = Citation(
    "Benjamini, Y., & Hochberg, Y.", 1995,
    "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
    "Journal of the Royal Statistical Society B, 57(1), 289–300",
    doi: "10.1111/j.2517-6161.1995.tb02031.x")
}
