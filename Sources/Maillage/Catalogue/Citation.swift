/// Where a measure was defined.
public struct Citation: Sendable, Hashable {
  /// Who wrote it, family names first named.
  public let authors: String
  /// When it appeared.
  public let year: Int
  /// What it is called.
  public let title: String
  /// Where it appeared.
  public let source: String
  /// Its digital object identifier, where it has one.
  public let doi: String?

  /// A citation in one line: `Brandes, U. (2001). A faster algorithm … doi:10.1080/…`.
  public var line: String {
    "\(authors) (\(year)). \(title). \(source)." + (doi.map { " doi:\($0)" } ?? "")
  }

  init(
    _ authors: String, _ year: Int, _ title: String, _ source: String, doi: String? = nil
  ) {
    self.authors = authors
    self.year = year
    self.title = title
    self.source = source
    self.doi = doi
  }

  static let borgattiEverett = Citation(
    "Borgatti, S. P., & Everett, M. G.", 1997, "Network analysis of 2-mode data",
    "Social Networks, 19(3), 243–269", doi: "10.1016/S0378-8733(96)00301-2")
  static let borgattiHalgin = Citation(
    "Borgatti, S. P., & Halgin, D. S.", 2011, "Analyzing affiliation networks",
    "The SAGE Handbook of Social Network Analysis, 417–433", doi: "10.4135/9781446294413.n28")
  static let barrat = Citation(
    "Barrat, A., Barthélemy, M., Pastor-Satorras, R., & Vespignani, A.", 2004,
    "The architecture of complex weighted networks", "PNAS, 101(11), 3747–3752",
    doi: "10.1073/pnas.0400087101")
  static let freeman = Citation(
    "Freeman, L. C.", 1977, "A set of measures of centrality based on betweenness",
    "Sociometry, 40(1), 35–41", doi: "10.2307/3033543")
  static let sabidussi = Citation(
    "Sabidussi, G.", 1966, "The centrality index of a graph", "Psychometrika, 31(4), 581–603",
    doi: "10.1007/BF02289527")
  static let wassermanFaust = Citation(
    "Wasserman, S., & Faust, K.", 1994, "Social network analysis: methods and applications",
    "Cambridge University Press", doi: "10.1017/CBO9780511815478")
  static let rochat = Citation(
    "Rochat, Y.", 2009,
    "Closeness centrality extended to unconnected graphs: the harmonic centrality index",
    "Applications of Social Network Analysis, ASNA 2009")
  static let hageHarary = Citation(
    "Hage, P., & Harary, F.", 1995, "Eccentricity and centrality in networks",
    "Social Networks, 17(1), 57–63", doi: "10.1016/0378-8733(94)00248-9")
  static let hopcroftTarjan = Citation(
    "Hopcroft, J., & Tarjan, R.", 1973,
    "Algorithm 447: efficient algorithms for graph manipulation",
    "Communications of the ACM, 16(6), 372–378", doi: "10.1145/362248.362272")
  static let wang = Citation(
    "Wang, K., Lin, X., Qin, L., Zhang, W., & Zhang, Y.", 2019,
    "Vertex priority based butterfly counting for large-scale bipartite networks",
    "Proceedings of the VLDB Endowment, 12(10), 1139–1152", doi: "10.14778/3339490.3339497")
  static let robinsAlexander = Citation(
    "Robins, G., & Alexander, M.", 2004,
    "Small worlds among interlocking directors: network structure and distance in bipartite graphs",
    "Computational & Mathematical Organization Theory, 10(1), 69–94",
    doi: "10.1023/B:CMOT.0000032580.12184.c0")
  static let almeidaNeto = Citation(
    "Almeida-Neto, M., Guimarães, P., Guimarães, P. R., Loyola, R. D., & Ulrich, W.", 2008,
    "A consistent metric for nestedness analysis in ecological systems",
    "Oikos, 117(8), 1227–1239", doi: "10.1111/j.0030-1299.2008.16644.x")
  static let latoraMarchiori = Citation(
    "Latora, V., & Marchiori, M.", 2001, "Efficient behavior of small-world networks",
    "Physical Review Letters, 87(19), 198701", doi: "10.1103/PhysRevLett.87.198701")
  static let krackhardt = Citation(
    "Krackhardt, D.", 1994, "Graph theoretical dimensions of informal organizations",
    "Computational Organization Theory, 89–111")
  static let borgattiKeyPlayers = Citation(
    "Borgatti, S. P.", 2006, "Identifying sets of key players in a social network",
    "Computational & Mathematical Organization Theory, 12(1), 21–34",
    doi: "10.1007/s10588-006-7084-x")
  static let seidman = Citation(
    "Seidman, S. B.", 1983, "Network structure and minimum degree",
    "Social Networks, 5(3), 269–287", doi: "10.1016/0378-8733(83)90028-X")
  static let hopcroftKarp = Citation(
    "Hopcroft, J. E., & Karp, R. M.", 1973,
    "An n^(5/2) algorithm for maximum matchings in bipartite graphs",
    "SIAM Journal on Computing, 2(4), 225–231", doi: "10.1137/0202019")
  static let brinPage = Citation(
    "Brin, S., & Page, L.", 1998, "The anatomy of a large-scale hypertextual web search engine",
    "Computer Networks and ISDN Systems, 30(1–7), 107–117", doi: "10.1016/S0169-7552(98)00110-X")
  static let newman = Citation(
    "Newman, M. E. J.", 2002, "Assortative mixing in networks",
    "Physical Review Letters, 89(20), 208701", doi: "10.1103/PhysRevLett.89.208701")
  static let latapy = Citation(
    "Latapy, M., Magnien, C., & Del Vecchio, N.", 2008,
    "Basic notions for the analysis of large two-mode networks", "Social Networks, 30(1), 31–48",
    doi: "10.1016/j.socnet.2007.04.006")
  static let garfinkelNemhauser = Citation(
    "Garfinkel, R. S., & Nemhauser, G. L.", 1972, "Integer programming", "Wiley")
}
