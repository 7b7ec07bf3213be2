/// Where the methods of comparisons come from.
extension Citation {
  static let hurlbert = Citation(
    "Hurlbert, S. H.", 1971,
    "The nonconcept of species diversity",
    "Ecology, 52(4), 577–586", doi: "10.2307/1934145")
  static let gotelliColwell = Citation(
    "Gotelli, N. J., & Colwell, R. K.", 2001,
    "Quantifying biodiversity",
    "Ecology Letters, 4(4), 379–391", doi: "10.1046/j.1461-0248.2001.00230.x")
  static let snijdersBorgatti = Citation(
    "Snijders, T. A. B., & Borgatti, S. P.", 1999,
    "Non-parametric standard errors and tests for network statistics",
    "Connections, 22(2), 161–170")
  static let efronTibshirani = Citation(
    "Efron, B., & Tibshirani, R. J.", 1993,
    "An introduction to the bootstrap",
    "Chapman & Hall", doi: "10.1201/9780429246593")
  static let spiegelhalter = Citation(
    "Spiegelhalter, D. J.", 2005,
    "Funnel plots for comparing institutional performance",
    "Statistics in Medicine, 24(8), 1185–1202", doi: "10.1002/sim.1970")
  static let jaccard = Citation(
    "Jaccard, P.", 1912,
    "The distribution of the flora in the alpine zone",
    "New Phytologist, 11(2), 37–50", doi: "10.1111/j.1469-8137.1912.tb05611.x")
  static let frund = Citation(
    "Fründ, J.", 2021,
    "Dissimilarity of species interaction networks: how to partition rewiring and species turnover components",
    "Ecosphere, 12(7), e03653", doi: "10.1002/ecs2.3653")
  static let poisot = Citation(
    "Poisot, T., Canard, E., Mouillot, D., Mouquet, N., & Gravel, D.", 2012,
    "The dissimilarity of species interaction networks",
    "Ecology Letters, 15(12), 1353–1361", doi: "10.1111/ele.12002")
  static let novotny = Citation(
    "Novotny, V.", 2009,
    "Beta diversity of plant–insect food webs in tropical forests: a conceptual framework",
    "Insect Conservation and Diversity, 2(1), 5–9", doi: "10.1111/j.1752-4598.2008.00035.x")
  static let podaniSchmera = Citation(
    "Podani, J., & Schmera, D.", 2011,
    "A new conceptual and methodological framework for exploring and explaining pattern in presence–absence data",
    "Oikos, 120(11), 1625–1638", doi: "10.1111/j.1600-0706.2011.19451.x")
  static let legendre = Citation(
    "Legendre, P.", 2014,
    "Interpreting the replacement and richness difference components of beta diversity",
    "Global Ecology and Biogeography, 23(11), 1324–1334", doi: "10.1111/geb.12207")
  static let legendreDeCaceres = Citation(
    "Legendre, P., & De Cáceres, M.", 2013,
    "Beta diversity as the variance of community data: dissimilarity coefficients and partitioning",
    "Ecology Letters, 16(8), 951–963", doi: "10.1111/ele.12141")
  static let brayCurtis = Citation(
    "Bray, J. R., & Curtis, J. T.", 1957,
    "An ordination of the upland forest communities of southern Wisconsin",
    "Ecological Monographs, 27(4), 325–349", doi: "10.2307/1942268")
  static let krackhardtStern = Citation(
    "Krackhardt, D., & Stern, R. N.", 1988,
    "Informal networks and organizational crises: an experimental simulation",
    "Social Psychology Quarterly, 51(2), 123–140", doi: "10.2307/2786835")
  static let newmanMixing = Citation(
    "Newman, M. E. J.", 2003,
    "Mixing patterns in networks",
    "Physical Review E, 67, 026126", doi: "10.1103/PhysRevE.67.026126")
  static let blau = Citation(
    "Blau, P. M.", 1977,
    "Inequality and heterogeneity: a primitive theory of social structure",
    "Free Press")
  static let muellerSchuessler = Citation(
    "Mueller, J. H., & Schuessler, K. F.", 1961,
    "Statistical reasoning in sociology",
    "Houghton Mifflin")
  static let bagrowBollt = Citation(
    "Bagrow, J. P., & Bollt, E. M.", 2019,
    "An information-theoretic, all-scales approach to comparing networks",
    "Applied Network Science, 4, 45", doi: "10.1007/s41109-019-0156-x")
  static let tsitsulin = Citation(
    "Tsitsulin, A., Mottin, D., Karras, P., Bronstein, A., & Müller, E.", 2018,
    "NetLSD: hearing the shape of a graph",
    "KDD 2018, 2347–2356", doi: "10.1145/3219819.3219991")
  static let lin = Citation(
    "Lin, J.", 1991,
    "Divergence measures based on the Shannon entropy",
    "IEEE Transactions on Information Theory, 37(1), 145–151", doi: "10.1109/18.61115")
  static let simmons = Citation(
    "Simmons, B. I., Cirtwill, A. R., Baker, N. J., Wauchope, H. S., Dicks, L. V., Stouffer, D. B., & Sutherland, W. J.",
    2019,
    "Motifs in bipartite ecological networks: uncovering indirect interactions",
    "Oikos, 128(2), 154–170", doi: "10.1111/oik.05670")
  static let sokalMichener = Citation(
    "Sokal, R. R., & Michener, C. D.", 1958,
    "A statistical method for evaluating systematic relationships",
    "University of Kansas Science Bulletin, 38, 1409–1438")
  static let lanceWilliams = Citation(
    "Lance, G. N., & Williams, W. T.", 1967,
    "A general theory of classificatory sorting strategies: 1. Hierarchical systems",
    "The Computer Journal, 9(4), 373–380", doi: "10.1093/comjnl/9.4.373")
  static let torgerson = Citation(
    "Torgerson, W. S.", 1952,
    "Multidimensional scaling: I. Theory and method",
    "Psychometrika, 17(4), 401–419", doi: "10.1007/BF02288916")
  static let maysScutchfield = Citation(
    "Mays, G. P., & Scutchfield, F. D.", 2010,
    "Improving public health system performance through multiorganizational partnerships",
    "Preventing Chronic Disease, 7(6), A116")
  static let diamondMay = Citation(
    "Diamond, J. M., & May, R. M.", 1977,
    "Species turnover rates on islands: dependence on census interval",
    "Science, 197(4300), 266–270", doi: "10.1126/science.197.4300.266")
}
