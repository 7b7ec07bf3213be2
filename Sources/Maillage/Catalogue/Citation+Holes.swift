/// Where the measures of holes and closure were defined.
extension Citation {
  static let opsahl = Citation(
    "Opsahl, T.", 2013,
    "Triadic closure in two-mode networks: redefining the global and local clustering coefficients",
    "Social Networks, 35(2), 159–167", doi: "10.1016/j.socnet.2011.07.001")
  static let hollway = Citation(
    "Hollway, J., Morin, J.-F., & Pauwelyn, J.", 2020,
    """
    Structural conditions for novelty: the introduction of new environmental clauses to the trade \
    regime complex
    """,
    "International Environmental Agreements, 20(1), 61–83", doi: "10.1007/s10784-019-09464-5")
  static let burchardCornwell = Citation(
    "Burchard, J., & Cornwell, B.", 2018, "Structural holes and bridging in two-mode networks",
    "Social Networks, 55, 11–20", doi: "10.1016/j.socnet.2018.04.001")
}
