extension SheetLanguage {
  /// Who takes part, in the order in which the rules are tried: first who sits there, then who
  /// presides, carries and pays.
  static let frenchRules = frenchSeats + frenchCarriers

  private static let frenchSeats: [MembershipRule] = [
    MembershipRule(
      "list after colon", "@partners ... sont|comprennent|: les|le? suivants|suivantes? : {L}"),
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule(
      "list after colon",
      "font|fait|sont|siegent|participent|participe|assiste|comprend|comprennent|regroupe|reunit|rassemble|compose|composee|composes ... : {L}"
    ),
    MembershipRule("list behind platform", "{P} ... : {L}", .member, .check),
    MembershipRule(
      "works together", "{L} unissent|joignent|conjuguent leurs forces|efforts ... dans|au ... {P}"),
    MembershipRule("made up of", "{P}? ... se compose|composent ... de|d'|des|du {L}"),
    MembershipRule(
      "made up of",
      "{P}? ... compose|composee|composes|composees|constitue|constituee|forme|formee ... de|d'|des|du {L}"
    ),
    MembershipRule("made up of", "{P} compte ... de|d'|des|du {L}"),
    MembershipRule(
      "brings together",
      "{P}? ... reunit|reunissent|reunira|rassemble|rassemblent|rassemblera|regroupe|regroupent|regroupera|associe|associent|associera|federe|federent|unit|unissent|implique|impliquent|reunissant|rassemblant|regroupant|associant|federant|mobilise|mobilisent {L}"
    ),
    MembershipRule(
      "counts",
      "{P}? ... compte|comptent|comprend|comprennent|inclut|incluent aussi|egalement|notamment? ... {L}"
    ),
    MembershipRule("sit there", "y siegent|participent|collaborent|prennent part? : {L}"),
    MembershipRule(
      "sit there",
      "y sont ... convies|conviees|invites|invitees|attendus|representes|representees {L}"),
    MembershipRule(
      "sit there", "{P!} , où siegent|participent|collaborent|cooperent aussi|egalement? {L}"),
    MembershipRule("sit there", "autour de|du|d' {L} prennent|prend|siegent|siege"),
    MembershipRule("sit there", "prennent place : {L}"),
    MembershipRule("sit there", "en font|fait partie {L}"),
    MembershipRule(
      "sit there",
      "sein de|du|des|d' {P} siegent|siege|collaborent|travaillent|cooperent aussi|egalement? {L}"),
    MembershipRule("sit there", "dans|à|au {P} siegent|siege aussi|egalement? {L}"),
    MembershipRule("sits on", "{L} y a|ont", .member, .check),
    MembershipRule("sits on", "{L} y est|sont represente|representee|representes|representees"),
    MembershipRule(
      "meet", "{L} s' y rencontrent|retrouvent|concertent|reunissent|croisent|parlent"),
    MembershipRule("sit there", "{P!} , où {L} rencontrent|retrouvent|cotoient|croisent {L}"),
    MembershipRule("agreed", "{L} a|ont inaugure|ouvert|fonde ensemble? ... {P}"),
    MembershipRule("sit there", "autour d' elle|eux|lui|elles : {L}"),
    MembershipRule(
      "list after colon", "associations|asbl|organismes|institutions|structures ... : {L}"),
    MembershipRule("agreed", "{L} a|ont signe|conclu|passe avec {L} {P}"),
    MembershipRule("helps", "{P}? ... assiste|assistee|epaule|epaulee|seconde|secondee par {L}"),
    MembershipRule("carried by", "à la demande de|du|d'|des {L=coordinator}"),
    MembershipRule("sit there", "y prennent|ont place|siege|part : {L}"),
    MembershipRule("sit there", "y prennent|ont place|siege|part {L}"),
    MembershipRule("sit there", "{P} aux cotes de|du|des|d' {L}"),
    MembershipRule("sit there", "à|au|auquel laquelle? ont|a participe|siege {L}"),
    MembershipRule(
      "sit there",
      "y siegent|participent|collaborent|sont|interviennent representes|presents|associes|egalement|aussi|notamment? {L}"
    ),
    MembershipRule(
      "sit there",
      "on y? retrouve|trouve|rencontre|compte ... {L}"),
    MembershipRule(
      "sit there",
      "peut|peuvent y? retrouver|trouver|rencontrer|compter dans|au|parmi? sein? de|du? {P}? {L}"),
    MembershipRule("besides", "outre le|la|les|l' {L}"),
    MembershipRule("join", "se|s' joignent|ajoutent|associent à|y? eux|elles|ceux-ci? {L}"),
    MembershipRule(
      "sits on",
      "{L} siege|siegent|participe|participent|collabore|collaborent|contribue|contribuent ... à|au|aux|dans|sein ... {P}"
    ),
    MembershipRule("sits on", "{L} prend|prennent part ... à|au|aux ... {P}"),
    MembershipRule(
      "sits on",
      "{L} est|sont ... membre|membres|represente|representes|representee|presents|present|associe|associes|associee|associees|partie|partenaire|partenaires ... à|au|aux|dans|sein|de|du|d' ... {P}"
    ),
    MembershipRule(
      "sits on",
      "{L} se? retrouvent|reunissent|rencontrent|concertent|siegent|collaborent|cooperent|travaillent ensemble|regulierement? au|dans|autour|en|lors sein? ... {P}"
    ),
    MembershipRule("sits on", "{N} qui? font|fait partie de|du|d'|des ... {P}"),
    MembershipRule(
      "sits on",
      "{L} en est|sont|fait|font egalement|aussi? membre|membres|partie|partenaire|partenaires"
    ),
    MembershipRule(
      "sits on",
      "{L} y siege|siegent|siegeront|participe|participent|participeront|collabore|collaborent|joue|jouent|organise|organisent|menent|gerent|interviennent|intervient|oeuvrent|tiennent|delegue|deleguent|envoie|envoient|representent|donnent|apportent|apporte"
    ),
    MembershipRule("sits on", "{L} y a|ont ... siege|place|voix|representant|delegue"),
    MembershipRule(
      "sits on",
      "{L} en est|sont le|la|les? ... piliers|chevilles|acteurs|fondateurs|signataires|moteurs"),
    MembershipRule("joined", "{L} a|ont rejoint|integre {P}"),
    MembershipRule("joined", "{L} rejoint|rejoignent|integre|integrent {P}"),
    MembershipRule("follows", "{L} suit|suivent|assiste|assistent ... {P}"),
    MembershipRule(
      "agreed",
      "{P!} ... conclu|conclue|signe|signee|noue|nouee|passe|passee|etabli|etablie|scelle|scellee entre {L}"
    ),
    MembershipRule(
      "agreed",
      "partenariat|collaboration|cooperation|convention|alliance etroite? conclue? signee? entre {L}"
    ),
    MembershipRule("sit there", "autour de la|d'une? table : {L}"),
    MembershipRule(
      "list after colon", "la? composition ... : {L}"),
    MembershipRule(
      "members are", "@partners ... sont|seront|etaient le|la|les|l'|un|une|des {L}"),
  ]
}
