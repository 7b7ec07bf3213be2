extension SheetLanguage {
  /// Who presides, keeps the minutes, carries and pays, and who has agreed to it.
  static let frenchCarriers: [MembershipRule] = [
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
      "head of", "{L=chair} le|la|les|l' chapeaute|chapeautent|preside|dirige|dirigent avec {L}"),
    MembershipRule(
      "head of", "{L=chair} le|la|les|l' chapeaute|chapeautent|preside|dirige|dirigent"),
    MembershipRule(
      "carries", "{L=coordinator} le|la|les|l' coordonne|coordonnent|pilote|pilotent|anime|animent"),
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
      "secretary", "{L=secretary} en? assure|tient|assurent|prend en? charge? le secretariat"),
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
    MembershipRule("headed by", "{P} que|qu' preside|dirige|chapeaute {L=chair}"),
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
