extension SheetLanguage {
  /// How platforms stand to each other.
  static let germanLinks: [LinkRule] = [
    LinkRule(
      "liaison", "{P} arbeitet|arbeiten|steht|stehen|tauscht|kooperiert|kooperieren ... mit {P}",
      .liaisesWith),
    LinkRule(
      "liaison", "arbeitet|arbeiten|kooperiert|kooperieren {P} eng|auch? mit {P}", .liaisesWith),
    LinkRule(
      "liaison", "{P} stimmt|stimmen sich ... mit {P} ab?", .liaisesWith),
    LinkRule(
      "liaison", "@it arbeitet|steht|tauscht|kooperiert|stimmt ... mit {P}", .liaisesWith),
    LinkRule(
      "part of",
      "{P} ist|sind|gehort|gehoren|bildet ein|eine? teil|untergruppe|arbeitsgruppe|bestandteil? ... des|der|zu|zum|zur|vom ... {P}",
      .partOf),
    LinkRule(
      "part of",
      "{P} , ein|eine? teil|untergruppe|arbeitsgruppe|unterarbeitsgruppe des|der|vom|von {P}",
      .partOf),
    LinkRule(
      "part of",
      "@it ist|gehort|bildet ein|eine? teil|untergruppe|arbeitsgruppe|gremium|organ? ... des|der|zu|zum|zur {P}",
      .partOf),
    LinkRule("part of", "{P} gehort|gehoren {P} an", .partOf),
    LinkRule("part of", "{P} gehort|gehoren zu|zum|zur {P}", .partOf),
    LinkRule("part of", "{P} untersteht|berichtet an? {P}", .partOf),
    LinkRule("part of", "{P} ist|wurde|sind bei|beim|an ... {P} angesiedelt|angegliedert", .partOf),
    LinkRule("part of", "{P} umfasst|gliedert sich? in? ... {P}", .partOf, reversed: true),
    LinkRule("succession", "{P} ersetzt|ersetzte|ersetzen {P}", .succeeds),
    LinkRule("succession", "@it ersetzt|ersetzte|lost|loste {P}", .succeeds),
    LinkRule("succession", "{P} lost|loste {P} ab", .succeeds),
    LinkRule("succession", "{P} folgt|folgte auf {P}", .succeeds),
    LinkRule("succession", "{P} tritt|trat an die stelle des|der|von {P}", .succeeds),
    LinkRule("succession", "{P} ist|wurde ... nachfolger|nachfolgerin des|der|von {P}", .succeeds),
    LinkRule(
      "succession", "aus dem|der {P} ging|entstand|wurde ... {P}", .succeeds, reversed: true),
    LinkRule(
      "succession", "{P} ging|geht|wurde ... in|durch|zum|zur {P} auf|abgelost|ersetzt|umgewandelt",
      .succeeds, reversed: true),
    LinkRule(
      "steering", "{P} steuert|steuern|leitet|begleitet|lenkt|uberwacht|koordiniert {P}", .steers),
    LinkRule(
      "steering",
      "{P} wird|werden von|vom|durch {P} gesteuert|geleitet|begleitet|gelenkt|uberwacht|koordiniert",
      .steers, reversed: true),
    LinkRule("complement", "@it erganzt {P}", .complements),
    LinkRule("complement", "{P} erganzt|erganzen {P}", .complements),
    LinkRule("complement", "{P} versteht sich als erganzung zum|zur|des|der {P}", .complements),
    LinkRule(
      "liaison", "@it ... arbeitet|steht|tauscht|kooperiert|stimmt ... mit {P}", .liaisesWith),
    LinkRule(
      "succession", "{P} , der|die|das|welches {P} ersetzt|ersetzte|abgelost|ablost", .succeeds),
    LinkRule("steering", "{P} , der|die|das|welches {P} steuert|leitet|begleitet", .steers),
    LinkRule("complement", "{P} , der|die|das|welches {P} erganzt", .complements),
  ]
}
