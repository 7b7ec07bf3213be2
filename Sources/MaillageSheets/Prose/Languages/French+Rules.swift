extension SheetLanguage {
  static let frenchRules: [MembershipRule] = [
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
    MembershipRule("headed by", "president|presidente|presidence : {L=chair}"),
    MembershipRule("secretary", "secretaire|secretariat : {L=secretary}"),
    MembershipRule(
      "carried by",
      "coordinateur|coordination|coordinatrice|pilote|porteur|operateur ... : {L=coordinator}"),
    MembershipRule("runs", "{L=coordinator} fait fonctionner ... {P}"),
    MembershipRule(
      "head of", "{L=chair} chapeaute|chapeautent|preside|president|dirige|dirigent {P} avec {L}"),
    MembershipRule(
      "head of", "{L=chair} chapeaute|chapeautent|preside|president|dirige|dirigent {P}"),
    MembershipRule(
      "head of", "{L=chair} en? assure|assume|exerce|assurent la presidence|direction"),
    MembershipRule(
      "headed by",
      "preside|presidee|chapeaute|chapeautee|dirige|dirigee|presides|presidees par {L=chair}"),
    MembershipRule("headed by", "sous la presidence de|du|d'|des {L=chair}"),
    MembershipRule(
      "headed by", "la presidence est|sera assuree|assumee|exercee|confiee par|à|au|aux {L=chair}"),
    MembershipRule(
      "headed by",
      "sous la|l' responsabilite|direction|houlette|conduite|egide|autorite|supervision de|du|d'|des {L=chair}"
    ),
    MembershipRule(
      "carried by",
      "sous la|l' coordination|impulsion|pilotage|animation de|du|d'|des {L=coordinator}"),
    MembershipRule(
      "carried by", "à l' impulsion de|du|d'|des {L=coordinator}"),
    MembershipRule(
      "secretary", "le secretariat est|sera assure|tenu|confie par|à|au|aux {L=secretary}"),
    MembershipRule(
      "secretary", "{L=secretary} assure|tient|assurent|prend en? charge? le secretariat"),
    MembershipRule(
      "contact", "{L=contact} est|sont le|la|les? point|personne|points|service de contact"),
    MembershipRule(
      "carried by",
      "{P} ... impulse|impulsee|coordonne|coordonnee|pilote|pilotee|porte|portee|organise|organisee|propose|proposee|anime|animee|lance|lancee|gere|geree|initie|initiee|mis|mise|cree|creee|mene|menee|encadre|encadree|imagine|imaginee|concu|concue|elabore|elaboree|developpe|developpee|monte|montee|emmene|emmenee|conduit|conduite|heberge|hebergee ... par {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "{P} : porte|portee|anime|animee|coordonne|coordonnee|pilote|pilotee par {L=coordinator}"),
    MembershipRule(
      "in work with", "en etroit? lien avec {L}", .member, .check),
    MembershipRule(
      "carried by",
      "{P} ( anime|animee|coordonne|coordonnee|pilote|pilotee|porte|portee|menee|mene par {L=coordinator}"
    ),
    MembershipRule("members in brackets", "{P} ( {L}", .member, .check),
    MembershipRule("sit there", "autour de|du|d' {L} , elle|il|elles|ils|la|le|se"),
    MembershipRule("runs", "{L=coordinator} se dote|dotent de|d'|du {P}"),
    MembershipRule(
      "carried by",
      "@it ... coordonne|coordonnee|pilote|pilotee|porte|portee|organise|organisee|propose|proposee|anime|animee|lance|lancee|gere|geree|initie|initiee|cree|creee|mene|menee|encadre|encadree ... par {L=coordinator}"
    ),
    MembershipRule(
      "carried by",
      "lance|lancee|cree|creee|initie|initiee|fonde|fondee|porte|portee|pilote|pilotee|coordonne|coordonnee|mis|mise ... par {L=coordinator} , {P}"
    ),
    MembershipRule("carried by", "à l' initiative de|du|des|d' {L=coordinator}"),
    MembershipRule(
      "carried by",
      "la coordination est|sera assuree|confiee|prise par|à|au|aux {L=coordinator}"),
    MembershipRule(
      "carries", "{L=coordinator} assure|assume|assurent la coordination|animation|gestion|pilotage"
    ),
    MembershipRule(
      "carries",
      "{L=coordinator} lance|coordonne|pilote|porte|organise|anime|gere|cree|initie|propose|mene|coordonnent|pilotent|portent|organisent|animent ... {P}"
    ),
    MembershipRule(
      "runs",
      "{L=coordinator} a|ont lance|cree|mis|initie|fonde|developpe|impulse|constitue|institue ... {P}"
    ),
    MembershipRule(
      "runs",
      "c' est {L=coordinator} qui ... pilote|coordonne|porte|organise|gere|anime|mene ... {P}?"),
    MembershipRule("headed by", "c' est {L=chair} qui preside|dirige|chapeaute ... {P}?"),
    MembershipRule(
      "paid by", "c' est {L=funder} qui finance|subsidie|subventionne|paie|paye|soutient ... {P}?"),
    MembershipRule(
      "paid by",
      "{P} , que|qu' finance|subsidie|subventionne|soutient|financent|soutiennent {L=funder}"),
    MembershipRule("headed by", "{P} , que|qu' preside|dirige|chapeaute {L=chair} avec {L}"),
    MembershipRule(
      "headed by", "{P} , que|qu' preside|dirige|chapeaute|copreside|copresident {L=chair}"),
    MembershipRule(
      "carried by",
      "{P} , que|qu' coordonne|pilote|anime|porte|organise|gere|portent|animent {L=coordinator}"),
    MembershipRule(
      "paid by",
      "{L=funder} le|la|les|l' finance|subsidie|subventionne|soutient|financent|subventionnent|soutiennent"
    ),
    MembershipRule("head of", "{L=chair} le|la|les preside|dirige|chapeaute"),
    MembershipRule(
      "carries",
      "{L=coordinator} la|le|les|l' coordonne|pilote|anime|porte|gere|coordonnent|animent|portent"),
    MembershipRule("joined", "{L} la|le|les|l'|nous y? rejoint|rejoignent"),
    MembershipRule(
      "joined",
      "{L} la|le|les|l'|nous y? a|ont ... rejoint|rejoints|rejointe|rejointes|teste|testee|adopte|adoptee|signe|signee"
    ),
    MembershipRule(
      "paid by", "{L=funder} prend|prennent en charge ... salaire|cout|frais|financement|poste"),
    MembershipRule(
      "paid by",
      "{L=funder} se? partage|partagent|assure|assurent|apporte|apportent le|la|l'|une? financement|subside|subvention|budget"
    ),
    MembershipRule(
      "takes care",
      "{L} en|y assure|assurent|assument le|la|l'|les? evaluation|suivi|formation|expertise|accueil|permanence|accompagnement|communication"
    ),
    MembershipRule(
      "sits on",
      "{L} est|sont membre|membres fondateur|fondatrice|fondateurs|effectif|actif|associe de|du|d'|des {P}"
    ),
    MembershipRule(
      "has as partners",
      "{P}? ... a|ont|avait pour partenaires|partenaire|membres|promoteurs|promoteur|fondateurs|porteurs|associes {L}"
    ),
    MembershipRule(
      "runs",
      "{N} , qui l'|la|le|les a|ont cree|creee|lance|lancee|initie|initiee|fonde|fondee|porte|portee|impulse|impulsee",
      .coordinator),
    MembershipRule(
      "runs", "{N} , qui coordonne|pilote|anime|porte|organise {P}", .coordinator),
    MembershipRule("head of", "{N} , qui preside|dirige {P}", .chair),
    MembershipRule("joined", "{L} vient|viennent de|d' rejoindre|integrer {P}"),
    MembershipRule(
      "helps",
      "{L} l'|la|le|les|lui epaule|epaulent|aide|aident|accompagne|accompagnent|conseille|conseillent|appuie|appuient|seconde|secondent|prete|pretent|cede|cedent"
    ),
    MembershipRule("runs", "{L=coordinator} y reunit|rassemble|convoque {L}"),
    MembershipRule(
      "paid by",
      "subsides|financement|moyens|fonds|subventions lui? ... vient|viennent|provient|proviennent de|du|d'|des {L=funder}"
    ),
    MembershipRule(
      "sit there",
      "{P!} , à? auquel|laquelle|lequel|auxquels|auxquelles collaborent|participent|contribuent|siegent|adherent ... {L}"
    ),
    MembershipRule("leans on", "{P} s' appuie|appuient|repose|reposent sur {L}"),
    MembershipRule("members are", "de|du|des|d' {P} sont|font|est membres|partie|membre {L}"),
    MembershipRule(
      "sits on",
      "{L} est|sont ... affilie|affilies|affiliee|affiliees|adherent|adherents ... à|au|aux|de|du ... {P}"
    ),
    MembershipRule("sit there", "à|autour la|d'une? meme? table ... {L}"),
    MembershipRule(
      "sit there",
      "se|s' sont ... retrouves|reunis|rassembles|associes|joints|unis|rassemblees|retrouvees {L}"),
    MembershipRule(
      "meet", "{L} se|s' reunissent|rencontrent|retrouvent|concertent|voient|associent", .member,
      .check),
    MembershipRule(
      "in work with",
      "en etroite? collaboration|partenariat|concertation|cooperation|association etroite? avec {L}"
    ),
    MembershipRule(
      "with the support of",
      "avec|grace le|au|a|à|l' soutien|appui|subside|subsides|financement financier|logistique? de|du|d'|des {L=funder}"
    ),
    MembershipRule(
      "in work with",
      "avec|grace le|au|l' concours|aide|collaboration|participation active? de|du|d'|des {L}"),
    MembershipRule(
      "paid by",
      "{P}? ... paye|payee|finance|financee|cofinance|cofinancee|subventionne|subventionnee|subsidie|subsidiee|co-finance|co-financee|soutenu|soutenue|finances|subsidies ... par {L=funder}"
    ),
    MembershipRule(
      "agreed",
      "{L} signe|signent|conclut|concluent {P} avec {L}"),
    MembershipRule(
      "agreed",
      "{L} ont|a ... convenu|signe|signer|conclu|conclure|ratifie|adopte|adhere|adherer|souscrit|paraphe ... {P}"
    ),
    MembershipRule("agreed", "{L} a|ont etabli|noue|conclu|signe|entame|lance {P} ... avec {L}"),
    MembershipRule("agreed", "{L} signent|concluent|paraphent|ratifient|adherent ... {P}"),
    MembershipRule("agreed", "{P!} entre {L}"),
    MembershipRule("agreed", "conclu|conclue|signe|signee|convenu ... entre {L}"),
    MembershipRule(
      "agreed",
      "{L} s' engage|engagent|allie|allient|unissent|associe|associent ... avec|cotes de|du|des|d'|la? {L}"
    ),
    MembershipRule("partners in brackets", "@partners ( {L}"),
    MembershipRule("agreed", "{P} ... lie|unit|lient|unissent ... {L}"),
    MembershipRule(
      "works there",
      "dans|au|via sein? de? {P} , {L} echangent|collaborent|cooperent|dialoguent|travaillent|reflechissent|discutent ... avec {L}"
    ),
    MembershipRule(
      "works there",
      "dans|au|via sein? de? {P} , {L} echangent|collaborent|cooperent|dialoguent|travaillent|reflechissent|discutent|debattent|siegent|s'informent"
    ),
    MembershipRule(
      "works there",
      "{L} y collaborent|travaillent|echangent|cooperent|dialoguent|siegent ... avec {L}"),
    MembershipRule(
      "vice chair",
      "la vice-presidence est|sera assuree|assumee|exercee|confiee par|à|au|aux {L}"),
  ]
}
