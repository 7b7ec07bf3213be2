extension SheetLanguage {
  /// How platforms stand to each other.
  private static let germanLinkRules: [LinkRule] = [
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

  static let germanLinks: [LinkRule] =
    ([
      germanLinkRules,
      LinkRule.inverted(
        "liaison", .liaisesWith,
        [
          "arbeitet|arbeiten|arbeitete|kooperiert|kooperieren|vernetzt|tauscht|tauschen ... mit {P}",
          "stimmt|stimmen ~ sich ... mit {P}",
          "steht|stehen|ist|sind|bleibt ~ in|im engem|regelmassigem|standigem? kontakt|austausch|verbindung|dialog ... mit {P}",
          "ist|sind ~ in|im {P} vertreten",
          "informiert|informieren|berat|unterrichtet {P}",
        ]),
      [
        LinkRule(
          "liaison",
          "{P} , mit dem|der|denen {P} ... arbeitet|kooperiert|austauscht|abstimmt|zusammenarbeitet",
          .liaisesWith),
        LinkRule("liaison", "{P} , in dem|der ... {P} vertritt", .liaisesWith, reversed: true),
      ],
      LinkRule.inverted(
        "part of", .partOf,
        [
          "berichtet|berichten|berichtete|rapportiert ~ an? ... {P}",
          "ist|sind ~ rechenschaftspflichtig ~ gegenuber? {P}",
          "ist|sind|bleibt ~ {P} rechenschaftspflichtig|unterstellt|zugeordnet|angegliedert|angeschlossen",
          "untersteht|unterstehen|gehort|gehoren ~ zu|zum|zur? {P}",
          "ist|sind|wurde ~ in|bei|beim|an ... {P} eingebettet|eingebunden|integriert|angesiedelt|verankert|verortet",
          "entstand|entstanden|ging|gingen|stammt|erwuchs ~ aus ... {P}",
          "wurde|wurden|wird|ist ~ von|vom|durch|aus|innerhalb ... {P} \(germanFounded)",
          "arbeitet|besteht|existiert|tagt ~ innerhalb|unter|unterhalb dem? dach? des|der|von? {P}",
          "bereitet ~ die sitzungen|treffen|beschlusse|entscheidungen des|der|von {P} vor",
        ]),
      LinkRule.inverted(
        "part of", .partOf, reversed: true,
        [
          "grundete|bildete|bildet|richtete|setzte|setzt|schuf|berief|beauftragte|rief|startete|lancierte ~ ein|eine|einen|zwei|drei|vier {P}",
          "hat|haben|umfasst|unterhalt|verfugt ~ uber? ein|eine|einen|zwei|drei|vier {P}",
          "besteht|gliedert|setzt sich? ~ aus|in einer|einem|eine|zwei|drei|vier {P}",
        ]),
      [
        LinkRule("part of", "innerhalb des|der|von {P} ,? ~ {P}", .partOf, reversed: true),
        LinkRule("part of", "im rahmen des|der|von {P} ,? ~ {P}", .partOf, reversed: true),
        LinkRule("part of", "unter dem dach des|der|von {P} ~ {P}", .partOf, reversed: true),
        LinkRule(
          "part of", "aus|bei|beim ... {P} ~ entstand|ging|angesiedelt {P}", .partOf, reversed: true
        ),
        LinkRule(
          "part of",
          "{P} , ein|eine ... gremium|organ|teil|untergruppe|ableger des|der|von|vom {P}", .partOf),
      ],
      LinkRule.inverted(
        "succession", .succeeds,
        [
          "ersetzt|ersetzte|ersetzen {P}", "lost|loste {P} ab",
          "folgt|folgte|folgen ~ auf? {P} nach?",
          "tritt|trat ~ an die stelle des|der|von {P}",
          "ubernimmt|ubernahm ~ die aufgaben|nachfolge|rolle des|der|von {P}",
        ]),
      LinkRule.inverted(
        "succession", .succeeds, reversed: true,
        [
          "wurde|wird|ist ~ von|vom|durch ... {P} abgelost|ersetzt|ubernommen",
          "wurde|wird ~ in|zum|zur ... {P} umgewandelt|umbenannt|uberfuhrt",
          "ging|geht|gehen ~ in|im ... {P} auf|uber",
          "macht|machte ~ platz fur {P}", "weicht|wich {P}",
        ]),
      LinkRule.inverted(
        "steering", .steers,
        [
          "steuert|steuern|leitet|lenkt|koordiniert|koordinieren|uberwacht|beaufsichtigt|begleitet|verantwortet {P}"
        ]),
      LinkRule.inverted(
        "part of", .partOf,
        [
          "ist|sind|bildet|bilden|war ~ ein|eine|der|die|das? ~ teil|bestandteil|baustein|untergruppe|arbeitsgruppe|organ|gremium|arm|saule|element|ableger|unterausschuss ~ des|der|von|vom|eines|im {P}",
          "steht|stehen|arbeitet|arbeiten|tagt|lauft|handelt ... unter der|dem|des ~ leitung|aufsicht|dach|schirmherrschaft|federfuhrung|regie|fuhrung|obhut|verantwortung des|der|von|vom {P}",
          "arbeitet|arbeiten|arbeitete ... {P} zu",
          "erstattet|legt|gibt ... {P} ... bericht|rechenschaft",
          "geht|gehen|ging ~ auf {P} zuruck",
          "ist|sind|wurde|wurden ~ am|im|beim|an|in|aus ... {P} entstanden|gewachsen|hervorgegangen|gegrundet|gebildet",
        ]),
      LinkRule.inverted(
        "part of", .partOf, reversed: true,
        [
          "arbeitet|tagt|organisiert|teilt|unterteilt ~ sich? ~ in zwei|drei|vier|funf|mehrere|mehreren {P}",
          "hat|haben ~ ein|eine|einen|zwei|drei|vier {P} ... \(germanFounded)|ins",
        ]),
      LinkRule.inverted(
        "liaison", .liaisesWith,
        [
          "gibt|geben|reicht|leitet|meldet|meldete|ubermittelt|tragt ... an|in|dem|der {P} ... weiter|zuruck|ein|vor?",
          "pflegt|pflegen|halt|halten|sucht|hat|haben ... kontakt|austausch|verbindung|draht|kontakte ... zu|zum|zur|mit|mit {P}",
          "unterstutzt|unterstutzen|starkt {P}",
        ]),
      [
        LinkRule("liaison", "an|dem|der {P} ~ \(germanHandedOn)", .liaisesWith),
        LinkRule("liaison", "fliessen|fliesst|munden|mundet|gehen|geht in|an {P}", .liaisesWith),
        LinkRule(
          "same", "{P} ~ , das|die|der ... als|unter ... {P} ... bekannt|gefuhrt|firmiert", nil),
        LinkRule("same", "{P} ... bekannt als|unter {P}", nil),
        LinkRule("same", "{P} heisst|nennt|tragt sich|den? namen? {P}", nil),
      ],
      LinkRule.inverted("complement", .complements, ["erganzt|erganzen|erganzte {P}"]),
    ] as [[LinkRule]]).flatMap { $0 }

  /// What is done to signals, conclusions, requests that go from one platform to another.
  private static let germanHandedOn =
    "weitergeleitet|ubermittelt|vorgelegt|gemeldet|berichtet|mitgeteilt|weitergegeben|vorgestellt|ubergeben|zuruckgemeldet|unterbreitet|zugeleitet"

  /// What is done to a body when it is founded.
  private static let germanFounded =
    "gegrundet|gebildet|eingesetzt|eingerichtet|geschaffen|berufen|beauftragt|gestartet|entstanden|hervorgegangen|einberufen|initiiert"
}
