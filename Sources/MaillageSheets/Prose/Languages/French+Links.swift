extension SheetLanguage {
  static let frenchLinkRules: [LinkRule] = [
    LinkRule(
      "liaison",
      "{P} assure|fait|maintient|etablit|garantit|entretient le|un|la lien|liaison|liens ... {P}",
      .liaisesWith),
    LinkRule(
      "liaison",
      "{P} collabore|communique|echange|dialogue|coopere|travaille|agit|fonctionne ... avec {P}",
      .liaisesWith),
    LinkRule("liaison", "{P} est|reste en lien|contact|relation ... avec {P}", .liaisesWith),
    LinkRule(
      "part of",
      "{P} fait|font|est|sont|constitue partie? une? integrante? ... de|du|d'|integree {P}",
      .partOf),
    LinkRule(
      "part of",
      "{P} ... constitue|constituent|est|forme|represente une|un partie|element|volet|composante|maillon|bras integrante|arme? de|du|d' {P}",
      .partOf),
    LinkRule(
      "part of",
      "@it constitue|est|forme|represente une|un partie|element|volet|composante|maillon integrante? de|du|d' {P}",
      .partOf),
    LinkRule(
      "part of", "@it fait|font partie integrante? de|du|d'|des ... {P}", .partOf),
    LinkRule("part of", "@it depend|releve|emane directement? de|du|d' {P}", .partOf),
    LinkRule(
      "part of",
      "@it est|constitue|forme le|la|l'|un|une? emanation|organe|volet|cellule|branche|axe|sous-groupe de|du|d' {P}",
      .partOf),
    LinkRule(
      "complement",
      "@it est|sont complementaire|complementaires|completee|complete de|du|à|au|par? celui|celle|ceux? du|de|au|à? {P}",
      .complements),
    LinkRule("liaison", "@it travaille|collabore|echange|dialogue ... avec {P}", .liaisesWith),
    LinkRule("liaison", "@it alimente|informe|nourrit {P}", .liaisesWith),
    LinkRule(
      "part of",
      "{P} est|constitue|forme ... sous-groupe|groupe|organe|emanation|volet|cellule|sous-commission|branche|axe ... de|du|d' ... {P}",
      .partOf),
    LinkRule(
      "part of",
      "{P} depend|releve|emane directement? de|du|d' {P}", .partOf),
    LinkRule(
      "part of",
      "{P} ... au|dans|rattache|rattachee|issu|issue|integre|integree|inscrit|inscrite sein|à|de|le|au|dans ... {P}",
      .partOf),
    LinkRule(
      "succession", "{P} succede|remplace|prolonge|remplacera|succedera à|au? ... {P}", .succeeds),
    LinkRule(
      "succession", "{P} a|ont succede|remplace|pris ... à|au|le|la|de ... {P}", .succeeds),
    LinkRule(
      "steering", "{P} pilote|supervise|oriente|encadre|coordonne|chapeaute|dirige {P}", .steers),
    LinkRule(
      "steering",
      "{P} est pilote|pilotee|supervise|supervisee|encadre|encadree|chapeaute|chapeautee par {P}",
      .steers, reversed: true),
    LinkRule("complement", "{P} complete {P}", .complements),
    LinkRule(
      "complement", "{P} est|vient complementaire|completer|complement ... {P}", .complements),
  ]
}

/// Turns of phrase that tell how platforms stand to each other, by what they tell.
extension SheetLanguage {
  static let frenchLinks: [LinkRule] =
    ([
      frenchLinkRules,
      LinkRule.said(
        "liaison", .liaisesWith,
        [
          "\(french("travaill collabor dialogu communiqu echang cooper concert coordonn articul")) ... avec {P}",
          "est|sont|reste|restent|sera en etroit|etroite? lien|liens|contact|relation|liaison|dialogue|concertation|partenariat|collaboration ... avec {P}",
          "\(french("aliment inform conseill eclair")) {P}",
          "se? joint|joignent|associe|associent ... à|au|aux {P}",
          "transmet|transmettent|adresse|adressent|envoie|envoient|communique|remet ... à|au|aux {P}",
          "est|sont|sera ~ represente|representee|representes|representees|invite|invitee à|au|aux|dans|aupres du|de? {P}",
        ]),
      [
        LinkRule(
          "liaison", "{P} , où|ou ... represente|representent {P}", .liaisesWith, reversed: true),
        LinkRule(
          "liaison", "{P} , avec lequel|laquelle ... \(french("travaill collabor echang"))",
          .liaisesWith),
      ],
      LinkRule.said(
        "part of", .partOf,
        [
          "rend|rendent|rendra|rendront ~ compte|comptes ... à|au|aux {P}",
          "fait|font|fera|feront ~ rapport ... à|au|aux {P}",
          "\(french("rapport")) ... à|au|aux {P}",
          "depend|dependent|dependra|releve|relevent|emane|emanent|decoule|decoulent ~ de|du|des|d' {P}",
          "s'|se? inscrit|inscrivent|insere|integre|integrent|situe|deploie ~ dans|au ... {P}",
          "est|sont ~ rattache|rattachee|rattaches|rattachees|adosse|adossee|lie|liee ~ à|au|aux {P}",
          "est|sont ~ issu|issue|issus|issues|ne|nee|nes|nees|emane|sorti|sortie ~ de|du|des {P}",
          "est|sont|a|ont ete? ~ \(frenchFounded) ~ par|dans {P}",
          "\(frenchFounded) ~ par {P}",
          "\(frenchFounded)|existe|existent|fonctionne|fonctionnent|agit|travaille ~ au sein de|du|des|d'? {P}",
          "\(frenchFounded)|existe|prevu|prevue ~ dans le cadre de|du|des|d'? {P}",
          "prepare|preparent ~ les travaux|reunions|seances|decisions de|du {P}",
        ]),
      LinkRule.said(
        "part of", .partOf, reversed: true,
        [
          "\(frenchFounded)|charge|chargee|designe|lance ~ un|une|deux|trois|quatre {P}",
          "met|mettent|mis|mise ~ sur|en pied|place un|une|deux|trois {P}",
          "s'|se? dote|dotee|appuie|entoure ~ d'|de|sur un|une? {P}",
          "dispose|disposent d'|de un|une? {P}",
          "comprend|comprennent|compte|comptent|comporte|comportent|chapeaute ~ un|une|deux|trois|quatre {P}",
          "demande|decide|propose|souhaite|voulu|initie|obtenu la creation|constitution|mise de|du|d'|en? ... {P}",
        ]),
      [
        LinkRule(
          "part of", "{P} est|sont ~ ne|nee|nes|nees|issu|issue|sorti|sortie {P}", .partOf,
          reversed: true),
        LinkRule(
          "part of", "au|dans sein|cadre de|du|des|d' {P} ,? ~ {P}", .partOf, reversed: true),
      ],
      LinkRule.said(
        "steering", .steers,
        [
          "\(french("pilot supervis encadr coordonn chapeaut dirig anim orient")) {P}",
          "assure|assurent|assurera|garantit ~ le|la pilotage|suivi|coordination|supervision|animation|gestion de|du|des {P}",
          "donne|met|mettent vie|en à|au|aux|oeuvre {P}",
          "est|sont ~ charge|chargee du|de|d' pilotage|suivi|coordination de|du {P}",
        ]),
      LinkRule.said(
        "succession", .succeeds,
        [
          "\(french("succed remplac prolong suppl")) à|au? {P}",
          "prend|prennent|prendra|prit|pris|reprend|assure la|le releve|relais|suite|place|succession|flambeau de|du|des {P}",
          "fait|font|fera ~ suite à|au|aux {P}",
          "est|sont ~ heritier|heritiere|successeur de|du|des {P}",
        ]),
      LinkRule.said(
        "succession", .succeeds, reversed: true,
        [
          "est|a|sera ete? ~ remplace|remplacee|absorbe|absorbee|supplante ~ par {P}",
          "est|a ~ devenu|devenue|devient {P}", "devient|deviendra {P}",
          "cede|cedera|laisse|laissera la|sa place à|au|aux {P}",
          "s'|se? est|sont? ~ transforme|transformee|mue en {P}",
        ]),
      LinkRule.said(
        "part of", .partOf,
        [
          "... sous l'|la|le egide|tutelle|houlette|autorite|responsabilite|supervision|coordination de|du|d'|des {P}",
          "est|sont ~ une|un|l'|le|la? ~ declinaison|prolongement|emanation|antenne|bras|outil|instance|organe|pilier|partie ~ de|du|d'|des {P}",
          "est|sont ~ place|placee|places|placees ~ sous ... de|du|d' {P}",
          "\(frenchFounded)|nait|nee|ne|nes|nees|vu|issu|issue ~ au|du|de|d' ... sein|giron de|du|d'|des {P}",
          "fait|font ~ remonter ... à|au|aux|vers {P}",
        ]),
      LinkRule.said(
        "part of", .partOf, reversed: true,
        [
          "se? subdivise|divise|structure|decline|organise|decompose ~ en|autour de|d'|du? ... {P}",
          "a|ont ~ un|une|deux|trois|quatre {P}",
          "institue|creent|cree|creera|lancera|installe|convoque ~ un|une|deux|trois|quatre {P}",
          "chapeaute|federe|englobe|coiffe ~ un|une|deux|trois|quatre|plusieurs {P}",
        ]),
      LinkRule.said(
        "liaison", .liaisesWith,
        [
          "... en|dans etroite? lien|liaison|articulation|synergie|coordination|concertation|contact|complementarite etroit|etroite|permanent|regulier? avec {P}",
          "rend|rendent|remet|remettent|donne|donnent|formule ~ un|des|ses? avis|propositions|recommandations ... à|au|aux {P}",
          "\(french("aliment nourr inform prepar eclair appui")) ~ les|le travaux|reflexions|travail|reflexion|decisions de|du|d'|des {P}",
          "fait|font|assure|assurent|sert|servent ~ le|la|de relais|pont|trait|jonction|lien ... avec|vers|aupres|entre ... {P}",
          "soumet|soumettent|presente|presentent|rapporte|rapportent|renvoie|renvoient ... à|au|aux|devant|vers {P}",
        ]),
      LinkRule.said("complement", .complements, ["soutient|soutiennent|epaule|epaulent {P}"]),
      [
        LinkRule(
          "liaison",
          "remonte|remontent|remontes|remontees|remonter|remontera ~ à|au|aux|vers {P}",
          .liaisesWith),
        LinkRule(
          "liaison",
          "\(frenchHandedOn) ~ à|au|aux|devant|vers|aupres|avec de|du|d'? {P}", .liaisesWith),
        LinkRule(
          "liaison",
          "{P} sort|sortent|sorti|sortie|decoule|decoulent|nait|naitra|resulte ~ de|des ses|leurs|ces|cette|ce travaux|reflexions|echanges|reunions|discussions|travail|reflexion",
          .liaisesWith),
        LinkRule("same", "{P} ... connu|connue sous le nom|nom|appellation de|d' {P}", nil),
        LinkRule(
          "same", "{P} ,? ... rebaptise|rebaptisee|renomme|renommee|surnomme|surnommee {P}", nil),
        LinkRule("same", "{P} s' appelle|intitule|nomme|appellera {P}", nil),
        LinkRule("same", "{P} ... porte|prend|portera le nom de {P}", nil),
      ],
      LinkRule.said(
        "complement", .complements,
        [
          "\(french("complet")) {P}",
          "vient|viennent ~ completer|renforcer {P}",
          "est|sont|se ~ complementaire|complementaires ~ de|du|des|à|au|aux {P}",
        ]),
    ] as [[LinkRule]]).flatMap { $0 }

  /// What is done to signals, conclusions, requests that go from one platform to another.
  private static let frenchHandedOn = [
    "transmis", "communiqu", "relay", "adress", "envoy", "soumis", "present", "rapport", "signal",
    "partag", "renvoy", "repercut",
  ].flatMap { stem in
    let endings = stem.hasSuffix("is") ? ["", "e", "es"] : ["e", "ee", "es", "ees"]
    return endings.map { stem + $0 }
  }.joined(separator: "|")

  /// The forms of regular verbs by their stems.
  private static func french(_ stems: String) -> String {
    stems.split(separator: " ").flatMap { stem in
      ["e", "ent", "era", "eront", "ait", "aient", "er", "ant"].map { stem + $0 }
    }.joined(separator: "|")
  }

  /// What is done to a body when it is founded.
  private static let frenchFounded = [
    "cre", "institu", "constitu", "fond", "install", "form", "lanc", "mandat",
  ].flatMap { stem in ["e", "ee", "es", "ees"].map { stem + $0 } }.joined(separator: "|")
}
