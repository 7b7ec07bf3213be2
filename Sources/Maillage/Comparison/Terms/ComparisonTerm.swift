/// What some numbers of a comparison mean, for those who check them: on its page and in its JSON.
struct ComparisonTerm: Sendable {
  /// The columns and keys that it explains.
  let ids: [String]
  /// What it is called.
  let name: PhraseText
  /// Formula, range, and when it is undefined.
  let meaning: PhraseText
  /// What stands in the places of the meaning.
  let values: [String: PhraseValue]
  /// Where it comes from.
  let citations: [Citation]

  init(
    _ ids: [String], _ name: PhraseText, _ meaning: PhraseText,
    values: [String: PhraseValue] = [:], _ citations: Citation...
  ) {
    self.ids = ids
    self.name = name
    self.meaning = meaning
    self.values = values
    self.citations = citations
  }

  /// The term as it stands in the settings of `maillage.comparison/1`, in English.
  var json: JSONValue {
    [
      "ids": .texts(ids), "definition": .string(Phrases(.english).text(meaning, values)),
      "references": .texts(citations.map(\.line)),
    ]
  }
}

extension [ComparisonTerm] {
  /// What they cite, each once, in the order in which it is cited first.
  var citations: [Citation] {
    var seen: Set<Citation> = []
    return flatMap(\.citations).filter { seen.insert($0).inserted }
  }
}

extension Comparison {
  /// Every term of the comparison that has a number in it, in the order of the page.
  var terms: [ComparisonTerm] {
    fairness.terms + ComparisonTerm.names + ComparisonTerm.roles + ComparisonTerm.shapes
  }
}

extension ComparisonTerm {
  /// What communes share by name.
  static let names = [
    ComparisonTerm(
      ["jaccard_organisations", "jaccard_platforms", "jaccard_memberships"],
      .termJaccard, .definitionJaccard, .jaccard),
    ComparisonTerm(
      ["beta", "beta_poisot", "beta_jaccard"], .termBeta, .definitionBeta, .frund, .poisot),
    ComparisonTerm(["beta_by_mode"], .termBetaByMode, .definitionBetaByMode, .novotny),
    ComparisonTerm(
      ["beta_replacement"], .termReplacement, .definitionReplacement, .podaniSchmera,
      .legendre),
    ComparisonTerm(
      ["lcbd_organisations", "lcbd_memberships", "scbd", "beta_os_prime"],
      .termContribution, .definitionContribution, .legendreDeCaceres, .poisot),
    ComparisonTerm(["turnover"], .termTurnover, .definitionTurnover, .diamondMay, .jaccard),
  ]

  /// What communes share by sector and kind of platform.
  static let roles = [
    ComparisonTerm(
      ["role_aligned", "other_sectors", "wired_otherwise", "other_volume"],
      .termRoleAligned, .definitionRoleAligned, .brayCurtis, .legendre),
    ComparisonTerm(["mixing"], .termEncounters, .definitionEncounters, .newmanMixing),
    ComparisonTerm(["ei_index"], .termEI, .definitionEI, .krackhardtStern),
    ComparisonTerm(["blau", "iqv"], .termBlau, .definitionBlau, .blau, .muellerSchuessler),
    ComparisonTerm(["missing_partners"], .termMissing, .definitionMissing),
  ]

  /// What communes share by shape alone.
  static let shapes = [
    ComparisonTerm(
      ["portrait_divergence"], .termPortrait, .definitionPortrait, .bagrowBollt),
    ComparisonTerm(["netlsd", "netlsd_per_node"], .termNetLSD, .definitionNetLSD, .tsitsulin),
    ComparisonTerm(
      ["degree_divergence", "degree_divergence_organisations", "degree_divergence_platforms"],
      .termDegreeProfile, .definitionDegreeProfile, .lin),
    ComparisonTerm(
      ["motif_divergence"], .termMotifs, .definitionMotifs, .simmons, .lin),
    ComparisonTerm(
      ["likeness"], .termTreeAndMap, .definitionTreeAndMap, .sokalMichener, .lanceWilliams,
      .torgerson),
    ComparisonTerm(
      ["signatures"], .termSignature, .definitionSignature, .maysScutchfield),
  ]
}
