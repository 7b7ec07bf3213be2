extension SheetLanguage {
  /// Who takes part, in the order in which the rules are tried: first who sits there, then who
  /// presides, carries and pays.
  static let frenchRules = frenchSeats + frenchCarriers + frenchPartners + frenchHelpers

  private static let frenchSeats: [MembershipRule] = [
    turn(
      "list after colon", "@partners ... sont|comprennent|: les|le? suivants|suivantes? : {L}"),
    turn("list after colon", "@partners ... : {L}"),
    turn(
      "list after colon",
      "accompagnent|viennent|venus|assistent|siegent|participent|participe|assiste|comprend|comprennent|regroupe|reunit|rassemble|compose|composee|composes ... : {L}"
    ),
    turn("list after colon", "font|fait|faisant partie ... : {L}"),
    turn("made up of", "la|le|les|l' composent|constituent|forment : {L}"),
    turn("made up of", "la|le|les|l' composent|constituent {L}"),
    turn("list after colon", "sont : {L}"),
    turn(
      "list after colon",
      "sont presents|presentes|venus|venues|la|assis|assises|representes|representees|membres|partenaires|associes|associees|impliques|impliquees|reunis|reunies|concernes|concernees|convies|conviees|invites|invitees|signataires|autour|egalement|aussi|parties ... : {L}"
    ),
    turn(
      "list after colon",
      "ont|a|avaient signe|adhere|paraphe|approuve|ratifie|souscrit|contresigne|rejoint ... : {L}"),
    turn("list after colon", "conclu|conclue|signe|signee|passe|passee|etabli|convenu entre : {L}"),
    turn(
      "list after colon",
      "est|sont|ont|ete retenus|retenues|selectionnes|selectionnees|choisis|laureats|designes ... : {L}"
    ),
    turn("members are", "@partners s' appellent|nomment {L}"),
    turn(
      "sits on",
      "{L} compte|comptent|figure|figurent ... parmi les|ses|leurs ... partenaires|membres|acteurs|signataires|fondateurs|piliers importants|principaux|actifs|essentiels|historiques? de|du|d'|des {P}"
    ),
    turn(
      "sits on",
      "{L} est|sont|y ... un|une|des|l'un|les partenaire|partenaires|membre|membres|acteur|pilier|piliers essentiel|essentiels|important|importants|majeur|actif|actifs|incontournable|fondateur|fondateurs? de|du|d'|des {P}"
    ),
    turn(
      "runs",
      "{P!} que|qu' {L=coordinator} a|ont|avait|avaient ... cree|creee|fonde|fondee|lance|lancee|initie|initiee|installe|installee|institue|mis|monte|constitue"
    ),
    turn(
      "sit there",
      "y a|ont|avaient travaille|collabore|contribue|participe|oeuvre|coopere|assiste ensemble|egalement|aussi|notamment? ,? {L}"
    ),
    turn("among them", "@partners ... ( {L}", .member, .check),
    turn(
      "head of",
      "{L=chair} le|la|les|l' president|copresident ensemble|conjointement|alternativement|tour"),
    turn("list behind platform", "{P} ... : {L}", .member, .check),
    turn(
      "works together", "{L} unissent|joignent|conjuguent leurs forces|efforts ... dans|au ... {P}"),
    turn("made up of", "{P}? ... se compose|composent ... de|d'|des|du {L}"),
    turn(
      "made up of",
      "{P}? ... compose|composee|composes|composees|constitue|constituee|forme|formee|faite ... de|d'|des|du {L}"
    ),
    turn("made up of", "{P} compte ... de|d'|des|du {L}"),
    turn(
      "brings together",
      "{P}? ... reunit|reunissent|reunira|rassemble|rassemblent|rassemblera|regroupe|regroupent|regroupera|associe|associent|associera|federe|federent|unit|unissent|implique|impliquent|reunissant|rassemblant|regroupant|associant|federant|mobilise|mobilisent {L}"
    ),
    turn(
      "counts",
      "{P}? ... compte|comptent|comprend|comprennent|inclut|incluent aussi|egalement|notamment? ... {L}"
    ),
    turn("sit there", "y siegent|participent|collaborent|prennent part? : {L}"),
    turn(
      "sit there",
      "y sont ... convies|conviees|invites|invitees|attendus|representes|representees {L}"),
    turn(
      "sit there", "{P!} , où siegent|participent|collaborent|cooperent aussi|egalement? {L}"),
    turn("sit there", "autour de|du|d' {L} y? prennent|prend|siegent|siege"),
    turn("sit there", "prennent place : {L}"),
    turn(
      "brings together",
      "{P} ... tisse|tissent|noue|nouent|cree|creent|jette liens|lien|ponts entre {L}"
    ),
    turn("brings together", "{P}? ... permet|permettent à|au|aux {L}"),
    turn(
      "sit there",
      "s' y cotoient|retrouvent|rencontrent|croisent|concertent|reunissent|associent {L}"),
    turn("sit there", "repondu à|au present|invitation|appel|l'? invitation|appel? ... : {L}"),
    turn(
      "brings together",
      "{P}? ... met|mettent|mis|mettra en presence|contact|reseau|relation|lien {L}"),
    turn("brings together", "{P}? ... met|mettent|mettra autour de|d' la|une meme? table {L}"),
    turn(
      "in work with",
      "est|sont|a|ont ... mene|menee|menes|menees|realise|realisee|organise|organisee|developpe|developpee|construit|construite|monte|montee|elabore|elaboree|concu|concue|cree|creee avec {L}"
    ),
    turn(
      "list after colon",
      "implique|impliquent|prevoit|requiert|associe l' intervention|participation|collaboration de? : {L}"
    ),
    turn(
      "sit there",
      "en font|fait notamment|egalement|aussi|ainsi|encore|toujours|desormais? partie {L}"),
    turn("sit there", "en sont|est egalement|aussi? membres|membre|partenaires|partenaire {L}"),
    turn(
      "sit there",
      "participent|participe|assistent|assiste|collaborent|contribuent egalement|aussi? à|aux|au cette|ces|ce|la|les|l'|ses? reunions|reunion|seances|travaux|rencontres|rencontre|echanges|assemblee|debats : {L}"
    ),
    turn(
      "sit there",
      "participent|participe|assistent|assiste|collaborent|contribuent egalement|aussi? à|aux|au cette|ces|ce|la|les|l'|ses? reunions|reunion|seances|travaux|rencontres|rencontre|echanges|assemblee|debats {L}"
    ),
    turn(
      "sit there",
      "participent|collaborent|siegent egalement|aussi? à|au|aux|dans|sein? de? {P} {L}"),
    turn(
      "sit there",
      "sein de|du|des|d' {P} siegent|siege|collaborent|travaillent|cooperent aussi|egalement? {L}"),
    turn("sit there", "dans|à|au {P} siegent|siege aussi|egalement? {L}"),
    turn(
      "sits on",
      "{L} y est|sont egalement|aussi|bien|tous? represente|representee|representes|representees|invite|invites|invitee|invitees|convie|convies|conviee|associe|associes|associee|presents|presentes"
    ),
    turn(
      "meet", "{L} s' y rencontrent|retrouvent|concertent|reunissent|croisent|parlent"),
    turn(
      "sit there",
      "{P!} ,? où se|s' rencontrent|retrouvent|concertent|reunissent|croisent|parlent|cotoient {L}"),
    turn("sit there", "{P!} , où {L} rencontrent|retrouvent|cotoient|croisent {L}"),
    turn("agreed", "{L} a|ont inaugure|ouvert|fonde ensemble? ... {P}"),
    turn("sit there", "autour d' elle|eux|lui|elles : {L}"),
    turn(
      "list after colon", "associations|asbl|organismes|institutions|structures ... : {L}"),
    turn("agreed", "{L} a|ont signe|conclu|passe avec {L} {P}"),
    turn("helps", "{P}? ... assiste|assistee|epaule|epaulee|seconde|secondee par {L}"),
    turn("carried by", "à la demande de|du|d'|des {L=coordinator}"),
    turn("sit there", "y prennent|prend|ont place|siege|part ... : {L}"),
    turn("sit there", "y prennent|ont place|siege|part {L}"),
    turn("sit there", "{P} aux cotes de|du|des|d' {L}"),
    turn("sit there", "à|au|auquel laquelle? ont|a participe|siege {L}"),
    turn(
      "sit there",
      "y siegent|participent|collaborent|sont|interviennent representes|presents|associes|egalement|aussi|notamment? {L}"
    ),
    turn(
      "sit there",
      "on y? croise|cotoie|retrouve|trouve|rencontre|compte ... {L}"),
    turn("sit there", "on y voit|reconnait|remarque ... {L}"),
    turn("made up of", "{P} ... , fait|faite|faits|faites de|d'|des|du {L}"),
    turn(
      "sit there",
      "peut|peuvent y? retrouver|trouver|rencontrer dans|au|parmi? sein? de|du? {P}? {L}"),
    turn(
      "sit there",
      "sont egalement|aussi|notamment|ainsi? presents|presentes|representes|representees|reunis|reunies|rassembles ... : {L}"
    ),
    turn(
      "sit there",
      "sont egalement|aussi|notamment|ainsi? presents|presentes|representes|representees|reunis|reunies|rassembles autour? de|d'? la|une? table? {L}"
    ),
    turn(
      "sits on",
      "{L} sont tous|toutes|bien|egalement|aussi? presents|presentes|reunis|reunies|rassembles|representes|representees|convies|conviees|invites|invitees|attendus"
    ),
    turn("sits on", "{L} a|ont repondu present|presents"),
    turn(
      "sits on",
      "{L} a|ont? participe|pris|assiste part? à|au|aux cette|ce|la|l' rencontre|reunion|seance|journee|table|echange"
    ),
    turn(
      "among them",
      "associations|services|partenaires|membres|acteurs|organismes|institutions|representants|delegues|asbl|ecoles|structures|operateurs|intervenants|professionnels|communes ... , dont {L}",
      .member, .check),
    turn("besides", "outre le|la|les|l' {L}"),
    turn("join", "se|s' joignent|ajoutent|associent à|y? eux|elles|ceux-ci? {L}"),
    turn(
      "sits on",
      "{L} siege|siegent|participe|participent|collabore|collaborent|contribue|contribuent ... à|au|aux|dans|sein ... {P}"
    ),
    turn("sits on", "{L} prend|prennent part ... à|au|aux ... {P}"),
    turn(
      "sits on",
      "{L} est|sont ... membre|membres|represente|representes|representee|presents|present|associe|associes|associee|associees|partie|partenaire|partenaires ... à|au|aux|dans|sein|de|du|d' ... {P}"
    ),
    turn(
      "sits on",
      "{L} se? retrouvent|reunissent|rencontrent|concertent|siegent|collaborent|cooperent|travaillent ensemble|regulierement? au|dans|autour|en|lors sein? ... {P}"
    ),
    turn("sits on", "{N} qui font|fait partie de|du|d'|des ... {P}"),
    turn("sits on", "{L} font|fait partie de|du|d'|des ... {P}"),
    turn("leans on", "{P}? ... peut|peuvent s'? compter|appuyer ~ sur {L}"),
    turn(
      "initiative of",
      "{P!} est|sont|fut ne|nee? un|une projet|realisation|service|action|outil commun|commune|conjoint|conjointe|partage? de|du|des|d'|entre {L=coordinator}"
    ),
    turn(
      "between",
      "{P!} est|sont|fut ne|nee|issu|issue|fruit? d'|de|du? un|une|la? partenariat|collaboration|cooperation|alliance|concertation|rapprochement|rencontre|dialogue etroit|etroite|local|locale? entre|de|du|des|d' {L}"
    ),
    turn(
      "initiative of",
      "{P!} est|fut|etait une initiative conjointe|commune? de|du|des|d' {L=coordinator}"),
    turn(
      "sits on",
      "{L} en est|sont|fait|font egalement|aussi? membre|membres|partie|partenaire|partenaires"
    ),
    turn(
      "sits on",
      "{L} y assiste|assistent|contribue|contribuent|coopere|cooperent|adhere|adherent|travaille|travaillent|pretent|prete|fournit|fournissent|offre|offrent|prend|prennent|siege|siegent|siegeront|participe|participent|participeront|collabore|collaborent|joue|jouent|organise|organisent|menent|gerent|interviennent|intervient|oeuvrent|tiennent|delegue|deleguent|envoie|envoient|representent|donnent|apportent|apporte"
    ),
    turn("sits on", "{L} y a|ont ... siege|place|voix|representant|delegue"),
    turn(
      "sits on",
      "{L} en est|sont le|la|les? ... piliers|chevilles|acteurs|fondateurs|signataires|moteurs"),
    turn("joined", "{L} a|ont rejoint|integre {P}"),
    turn("joined", "{L} rejoint|rejoignent|integre|integrent {P}"),
    turn("follows", "{L} suit|suivent|assiste|assistent ... {P}"),
    turn(
      "agreed",
      "{P!} ... conclu|conclue|signe|signee|noue|nouee|passe|passee|etabli|etablie|scelle|scellee entre {L}"
    ),
    turn(
      "agreed",
      "partenariat|collaboration|cooperation|convention|alliance etroite? conclue? signee? entre {L}"
    ),
    turn("sit there", "autour de la|d'une? table : {L}"),
    turn(
      "list after colon", "la? composition ... : {L}"),
    turn(
      "members are", "@partners ... sont|seront|etaient le|la|les|l'|un|une|des {L}"),
  ]
}
