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
