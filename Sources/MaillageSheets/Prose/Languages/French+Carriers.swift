extension SheetLanguage {
  /// Who presides, keeps the minutes, carries and pays, and who has agreed to it.
  static let frenchCarriers: [MembershipRule] = [
    turn("headed by", "president|presidente|presidence : {L=chair}"),
    turn(
      "vice chair",
      "vice-president|vice-presidente|vice-presidence|vice-presidents|vice-presidences ... : {L}"),
    turn("secretary", "secretaire|secretariat : {L=secretary}"),
    turn(
      "carried by",
      "coordinateur|coordination|coordinatrice|pilote|porteur|operateur|coordinateurs|pilotes|porteurs|operateurs|promoteur|promoteurs ... : {L=coordinator}"
    ),
    turn("runs", "{L=coordinator} fait fonctionner ... {P}"),
    turn(
      "carries",
      "{L=coordinator} est|sont charge|chargee|charges|responsable|responsables de|du la|le|l'|son|sa? coordination|organisation|gestion|pilotage|suivi|animation de|du|d' {P}"
    ),
    turn(
      "head of", "{L=chair} chapeaute|chapeautent|preside|president|dirige|dirigent {P} avec {L}"),
    turn(
      "head of", "{L=chair} chapeaute|chapeautent|preside|president|dirige|dirigent {P}"),
    turn(
      "head of", "{L=chair} le|la|les|l' chapeaute|chapeautent|preside|dirige|dirigent avec {L}"),
    turn(
      "head of", "{L=chair} le|la|les|l' chapeaute|chapeautent|preside|dirige|dirigent"),
    turn(
      "carries", "{L=coordinator} le|la|les|l' coordonne|coordonnent|pilote|pilotent|anime|animent"),
    turn(
      "head of", "{L=chair} en? assure|assume|exerce|assurent la presidence|direction"),
    turn(
      "headed by",
      "preside|presidee|chapeaute|chapeautee|dirige|dirigee|presides|presidees par {L=chair}"),
    turn("headed by", "sous la presidence de|du|d'|des {L=chair}"),
    turn(
      "headed by", "la presidence est|sera assuree|assumee|exercee|confiee par|à|au|aux {L=chair}"),
    turn(
      "headed by",
      "sous la|l' responsabilite|direction|houlette|conduite|egide|autorite|supervision de|du|d'|des {L=chair}"
    ),
    turn(
      "carried by",
      "sous la|l' coordination|impulsion|pilotage|animation de|du|d'|des {L=coordinator}"),
    turn(
      "carried by", "à l' impulsion de|du|d'|des {L=coordinator}"),
    turn(
      "secretary", "le secretariat est|sera assure|tenu|confie par|à|au|aux {L=secretary}"),
    turn(
      "secretary", "{L=secretary} en? assure|tient|assurent|prend en? charge? le secretariat"),
    turn(
      "contact", "{L=contact} est|sont le|la|les? point|personne|points|service de contact"),
    turn(
      "carried by",
      "{P} ... cogere|cogeree|copilote|copilotee|coporte|coportee|coorganise|coorganisee|impulse|impulsee|coordonne|coordonnee|pilote|pilotee|porte|portee|organise|organisee|propose|proposee|anime|animee|lance|lancee|gere|geree|initie|initiee|mis|mise|cree|creee|mene|menee|encadre|encadree|imagine|imaginee|concu|concue|elabore|elaboree|developpe|developpee|monte|montee|emmene|emmenee|conduit|conduite|heberge|hebergee ... par {L=coordinator}"
    ),
    turn(
      "carried by",
      "{P} : porte|portee|anime|animee|coordonne|coordonnee|pilote|pilotee par {L=coordinator}"),
    turn(
      "in work with", "en etroit? lien avec {L}", .member, .check),
    turn(
      "carried by",
      "{P} ( anime|animee|coordonne|coordonnee|pilote|pilotee|porte|portee|menee|mene par {L=coordinator}"
    ),
    turn("members in brackets", "{P} ( {L}", .member, .check),
    turn("sit there", "autour de|du|d' {L} , elle|il|elles|ils|la|le|se"),
    turn("runs", "{L=coordinator} se dote|dotent de|d'|du {P}"),
    turn(
      "carried by",
      "@it ... coordonne|coordonnee|pilote|pilotee|porte|portee|organise|organisee|propose|proposee|anime|animee|lance|lancee|gere|geree|initie|initiee|cree|creee|mene|menee|encadre|encadree ... par {L=coordinator}"
    ),
    turn(
      "carried by",
      "lance|lancee|cree|creee|initie|initiee|fonde|fondee|porte|portee|pilote|pilotee|coordonne|coordonnee|organise|organisee|mis|mise ... par {L=coordinator} , {P}"
    ),
    turn("carried by", "à l' initiative de|du|des|d' {L=coordinator}"),
    turn(
      "carried by",
      "la coordination est|sera assuree|confiee|prise par|à|au|aux {L=coordinator}"),
    turn(
      "carries",
      "{L=coordinator} en? assure|assume|assurent la|l'|le coordination|animation|gestion|pilotage"
    ),
    turn(
      "carries",
      "{L=coordinator} convoque|convoquent|lance|coordonne|pilote|porte|organise|anime|gere|cree|initie|propose|mene|coordonnent|pilotent|portent|organisent|animent ... {P}"
    ),
    turn(
      "runs",
      "{L=coordinator} a|ont installe|instaure|lance|cree|mis|initie|fonde|developpe|impulse|constitue|institue ... {P}"
    ),
    turn(
      "runs",
      "c' est {L=coordinator} qui le|la|les|l'? ... pilote|coordonne|porte|organise|gere|anime|mene ... {P}?"
    ),
    turn("headed by", "c' est {L=chair} qui le|la|les|l'|en? preside|dirige|chapeaute ... {P}?"),
    turn(
      "paid by",
      "c' est {L=funder} qui le|la|les|l'|en? finance|subsidie|subventionne|paie|paye|soutient ... {P}?"
    ),
    turn(
      "paid by",
      "{P} ,? que|qu' finance|subsidie|subventionne|soutient|financent|soutiennent {L=funder}"),
    turn("headed by", "{P} , que|qu' preside|dirige|chapeaute {L=chair} avec {L}"),
    turn(
      "headed by", "{P} ,? que|qu' preside|dirige|chapeaute|copreside|copresident {L=chair}"),
    turn("headed by", "{P} que|qu' preside|dirige|chapeaute {L=chair}"),
    turn(
      "carried by",
      "{P} ,? que|qu' coordonne|pilote|anime|porte|organise|gere|mene|conduit|developpe|portent|animent|menent|coordonnent|organisent|gerent {L=coordinator}"
    ),
    turn(
      "paid by",
      "{L=funder} le|la|les|l' finance|subsidie|subventionne|soutient|financent|subventionnent|soutiennent"
    ),
    turn("head of", "{L=chair} le|la|les preside|dirige|chapeaute"),
    turn(
      "carries",
      "{L=coordinator} la|le|les|l' coordonne|pilote|anime|porte|gere|coordonnent|animent|portent"),
    turn("joined", "{L} la|le|les|l'|nous y? rejoint|rejoignent"),
    turn(
      "joined",
      "{L} la|le|les|l'|nous y? a|ont ... rejoint|rejoints|rejointe|rejointes|teste|testee|adopte|adoptee|signe|signee"
    ),
    turn(
      "paid by",
      "{L=funder} prend|prennent en charge ... equivalent|equivalents|etp|postes|loyer|loyers|travaux|impression|materiel|moitie|salaires|couts|salaire|cout|frais|financement|poste"
    ),
    turn(
      "paid by",
      "{L=funder} se? partage|partagent|assure|assurent|apporte|apportent le|la|l'|une? financement|subside|subvention|budget"
    ),
    turn(
      "takes care",
      "{L} en|y assure|assurent|assument le|la|l'|les? evaluation|suivi|formation|expertise|accueil|permanence|accompagnement|communication"
    ),
    turn(
      "sits on",
      "{L} est|sont membre|membres fondateur|fondatrice|fondateurs|effectif|actif|associe de|du|d'|des {P}"
    ),
    turn(
      "paid by",
      "{L=funder} finance|financent|subsidie|subsidient|subventionne|subventionnent|cofinance|cofinancent ... {P}"
    ),
    turn(
      "paid by",
      "{L=funder} en? supporte|supportent|couvre|couvrent|paie|paient|paye|payent|rembourse|remboursent|finance|financent chacun|chacune|tous|aussi? les|le|la|l'|un|une frais|cout|couts|salaires|salaire|depenses|charges|moitie|totalite"
    ),
    turn(
      "carried by",
      "{P} ... s' est ... , organise|organisee|coordonne|coordonnee|anime|animee|convoque|convoquee par {L=coordinator}"
    ),
    turn(
      "agreed",
      "{P} ... signe|signee|signes|signees|conclu|conclue|paraphe|paraphee|ratifie|ratifiee|passe|passee|etabli|etablie ... par {L}"
    ),
    turn(
      "agreed",
      "@it est|a|sera|etait ete? signe|signee|conclu|conclue|paraphe|paraphee|ratifie|ratifiee ... par {L}"
    ),
    turn(
      "paid by",
      "{P} , dont {L=funder} paie|paient|paye|finance|financent|supporte|supportent|couvre|assure le|la|les|l'"
    ),
    turn(
      "sits on",
      "{L} s' y sont|est inscrits|inscrit|inscrite|inscrites|affilies|affilie|affiliee|joints|joint|jointe|rallies|ralliee|rallie"
    ),
    turn("sits on", "{L} a|ont pour ... partenaires|partenaire # {P}"),
    turn("has as partners", "{P}? ... a|ont pour @partners {L}"),
    turn(
      "has as partners",
      "{P}? ... a|ont|avait pour partenaires|partenaire|membres|promoteurs|promoteur|fondateurs|porteurs|associes {L}"
    ),
    turn(
      "runs",
      "{N} , qui l'|la|le|les a|ont cree|creee|lance|lancee|initie|initiee|fonde|fondee|porte|portee|impulse|impulsee",
      .coordinator),
    turn(
      "runs", "{N} , qui coordonne|pilote|anime|porte|organise {P}", .coordinator),
    turn("head of", "{N} , qui preside|dirige {P}", .chair),
    turn("joined", "{L} vient|viennent de|d' rejoindre|integrer {P}"),
    turn(
      "helps",
      "{L} l'|la|le|les|lui epaule|epaulent|aide|aident|accompagne|accompagnent|conseille|conseillent|appuie|appuient|seconde|secondent|prete|pretent|cede|cedent"
    ),
    turn("runs", "{L=coordinator} y reunit|rassemble|convoque {L}"),
    turn(
      "paid by",
      "subsides|financement|moyens|fonds|subventions lui? ... vient|viennent|provient|proviennent de|du|d'|des {L=funder}"
    ),
    turn(
      "sit there",
      "{P!} , à? auquel|laquelle|lequel|auxquels|auxquelles collaborent|participent|contribuent|siegent|adherent ... {L}"
    ),
    turn("leans on", "{P} s' appuie|appuient|repose|reposent sur {L}"),
    turn("members are", "de|du|des|d' {P} sont|font|est membres|partie|membre {L}"),
    turn(
      "sits on",
      "{L} est|sont ... affilie|affilies|affiliee|affiliees|adherent|adherents ... à|au|aux|de|du ... {P}"
    ),
    turn("sit there", "à|autour la|d'une? meme? table ... {L}"),
    turn(
      "sit there",
      "se|s' sont ... retrouves|reunis|rassembles|associes|joints|unis|rassemblees|retrouvees {L}"),
    turn(
      "meet", "{L} se|s' reunissent|rencontrent|retrouvent|concertent|voient|associent", .member,
      .check),
    turn(
      "in work with",
      "en etroite? collaboration|partenariat|concertation|cooperation|association etroite? avec {L}"
    ),
    turn(
      "in work with",
      "avec le|l' soutien|appui|concours|aide de ses|nos|leurs|plusieurs|differents partenaires {L}"
    ),
    turn(
      "with the support of",
      "avec|grace le|au|a|à|l' soutien|appui|subside|subsides|financement financier|logistique? de|du|d'|des {L=funder}"
    ),
    turn(
      "in work with",
      "avec|grace le|au|l' concours|aide|collaboration|participation active? de|du|d'|des {L}"),
    turn(
      "paid by",
      "{P}? ... paye|payee|finance|financee|cofinance|cofinancee|subventionne|subventionnee|subsidie|subsidiee|co-finance|co-financee|soutenu|soutenue|finances|subsidies ... par {L=funder}"
    ),
    turn(
      "send",
      "{L} a|ont|avait|avaient envoye|delegue|mandate ... representant|representants|representante|delegue|delegues|delegation"
    ),
    turn(
      "agreed",
      "{L} signe|signent|conclut|concluent {P} avec {L}"),
    turn(
      "agreed",
      "{L} ont|a ... convenu|signe|signer|conclu|conclure|ratifie|adopte|adhere|adherer|souscrit|paraphe ... {P}"
    ),
    turn("agreed", "{L} a|ont etabli|noue|conclu|signe|entame|lance {P} ... avec {L}"),
    turn("agreed", "{L} signent|concluent|paraphent|ratifient|adherent ... {P}"),
    turn("agreed", "{P!} entre {L}"),
    turn("agreed", "conclu|conclue|signe|signee|convenu ... entre {L}"),
    turn(
      "agreed",
      "{L} s' engage|engagent|allie|allient|unissent|associe|associent ... avec|cotes de|du|des|d'|la? {L}"
    ),
    turn("partners in brackets", "@partners ( {L}"),
    turn(
      "agreed",
      "convention|conventions|protocole|accord|charte ~ lie|lient|unit|unissent {P} à|au|aux {L}"),
    turn("agreed", "{P} ... lie|unit|lient|unissent ... {L}"),
    turn(
      "works there",
      "dans|au|via sein? de? {P} , {L} echangent|collaborent|cooperent|dialoguent|travaillent|reflechissent|discutent ... avec {L}"
    ),
    turn(
      "works there",
      "dans|au|via sein? de? {P} , {L} echangent|collaborent|cooperent|dialoguent|travaillent|reflechissent|discutent|debattent|siegent|s'informent"
    ),
    turn(
      "works there",
      "{L} y collaborent|travaillent|echangent|cooperent|dialoguent|siegent ... avec {L}"),
    turn(
      "vice chair",
      "la vice-presidence est|sera assuree|assumee|exercee|confiee par|à|au|aux {L}"),
  ]
}
