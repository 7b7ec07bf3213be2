extension SheetLanguage {
  /// French.
  static let french = SheetLanguage(
    language: .french,
    frequent: WordSet(
      """
      le la les l' de des du d' et est sont dans pour par avec qui que sur une un aux au ce cette ces
      il elle on ne pas plus se s' qu' n' en ou ont a leur leurs son ses entre
      """),
    determiners: WordSet(
      "le la les l' un une des du d' son sa ses leur leurs notre nos votre vos chaque tous toutes"),
    indefinite: WordSet("un une des de d' plusieurs certains certaines"),
    demonstratives: WordSet("ce cet cette ces ledit ladite"),
    conjunctions: WordSet("et ainsi_que de_meme_que & sans_oublier mais_aussi mais_egalement"),
    ofWords: WordSet("de du des d'"),
    innerWords: WordSet("pour en sur contre à au aux l' la le les par sans sous entre"),
    clauseOpeners: WordSet(
      """
      qui que qu' dont où afin lors lorsque lorsqu' quand si car puisque puisqu' notamment_pour
      dans_le_cadre dans_le_but en_vue en_collaboration autour_de autour_d' autour_du tandis alors
      pour_que pour_mettre pour_faire pour_assurer pour_permettre pour_offrir pour_discuter
      pour_echanger pour_organiser pour_ameliorer pour_renforcer pour_lutter pour_soutenir
      pour_garantir pour_favoriser pour_developper pour_mieux chaque_mois une_fois toutes_les
      tous_les chaque_fois chaque_trimestre deux_fois trois_fois depuis
      """),
    verbs: WordSet(
      """
      est sont etait etaient a ont avait avaient sera seront fait font vise visent met mettent
      assure assurent permet permettent propose proposent offre offrent organise organisent
      travaille travaillent intervient interviennent collabore collaborent reunit reunissent
      rassemble rassemblent regroupe regroupent siege siegent participe participent compte comptent
      preside president chapeaute chapeautent coordonne coordonnent pilote pilotent anime animent
      finance financent soutient soutiennent subventionne subsidie signe signent repond repondent
      doit doivent peut peuvent veut veulent va vont vient viennent donne donnent prend prennent
      suit suivent tient tiennent constitue constituent devient deviennent rencontre rencontrent
      contribue contribuent existe existent fonctionne fonctionnent accueille accueillent
      se s' y ne n'
      """),
    adverbials: WordSet(
      "comme avec depuis lors dans en pour pour_la_premiere_fois à selon apres avant malgre grace_à des_lors aujourd'hui ainsi outre chez sous par parmi au_sein via"
    ),
    pronouns: WordSet("celui celle ceux celles"),
    negations: WordSet(
      "pas non sans aucun aucune jamais ni excepte sauf hors ne_sont_plus n'est_plus"),
    conditionals: WordSet(
      """
      pourrait pourraient pourra pourront peut peuvent eventuellement le_cas_echeant si_necessaire
      au_besoin devrait devraient serait seraient aurait auraient selon_les_besoins en_fonction_des
      ponctuellement à_la_demande souhaite souhaitent envisage envisagent
      """),
    abbreviations: WordSet(
      "m mm mme mmes mlle dr st ste etc cf art tel av bd no nr p ex env vs prof me"),
    platformNouns: [
      .platform: WordSet(
        """
        cellule plateforme plate-forme comite conseil_consultatif concertation coordination
        commission table_ronde reseau assemblee observatoire csil lisc cass plp c.a.s.s csils
        conseil_de_prevention conseil_communal_de_prevention conseil_zonal partenariat
        partenariat_local comite_de_pilotage comite_d'accompagnement bureau_de_coordination
        collectif_d'acteurs cercle forum intervision
        """),
      .workingGroup: WordSet(
        "groupe_de_travail groupes_de_travail sous-groupe sous-groupes sous-commission atelier gt"),
      .taskForce: WordSet("task_force taskforce tfl tf"),
      .project: WordSet(
        """
        projet programme action_pilote dispositif initiative campagne plan rattrapage_scolaire demarche
        """),
      .group: WordSet("groupe rencontre reunion_de_concertation"),
    ],
    platformIfNamed: WordSet("service outil formation centre action equipe point_de_contact"),
    anyPlatform: WordSet(
      """
      structure instance organe partenariat dispositif concertation collaboration plateforme reseau
      cellule groupe comite reunion projet
      """),
    adjectivesPrecede: false,
    nounsAreCapitalised: false,
    notPlatforms: WordSet(
      """
      plan_de_prevention plan_de_cohesion_sociale plan_strategique reseau_sante_mentale
      service_de_prevention conseil_de_l'aide_sociale conseil_de_l'action_sociale conseil_communal
      comite_de_quartier comites_de_quartier service_social comite_d'habitants
      """),
    adjectives: WordSet(
      """
      local locale locaux locales social sociale sociaux sociales communal communale zonal zonale
      intersectoriel intersectorielle integral integrale strategique operationnel operationnelle
      pluridisciplinaire multidisciplinaire interdisciplinaire partenarial partenariale permanent
      permanente consultatif consultative restreint restreinte elargi elargie regional regionale
      provincial provinciale supralocal supralocale interprofessionnel interprofessionnelle
      thematique technique citoyen citoyenne pilote inclusive inclusif scolaire jeunesse urbain
      urbaine integre integree preventif preventive securite prevention travail pilotage
      accompagnement suivi concertation quartier quartiers radicalisation radicalisme
      """),
    functions: WordSet(
      """
      bourgmestre bourgmestres bourgmestre-president maire echevin echevine echevins president
      presidente vice-president vice-presidente directeur directrice directeurs chef cheffe chefs
      coordinateur coordinatrice coordinateurs coordonnateur coordonnatrice responsable responsables
      referent referente referents fonctionnaire fonctionnaires personne_de_contact secretaire
      commissaire procureur magistrat juge substitut charge_de_projet chargee_de_projet
      charge_de_mission conseiller conseillere delegue deleguee inspecteur inspectrice gouverneur
      commandant officier ministre gestionnaire mediateur mediatrice animateur animatrice
      fonctionnaire_de_prevention agent_de_quartier directeur_general directrice_generale
      """),
    categories: WordSet(
      """
      ecoles hopitaux associations services_sociaux medecins_generalistes medecins mosquees
      commercants entreprises acteurs_sociaux acteurs_locaux acteurs intervenants travailleurs
      travailleurs_sociaux educateurs enseignants parents familles habitants citoyens jeunes
      riverains mouvements_de_jeunesse clubs_sportifs maisons_de_jeunes maisons_de_quartier
      autorites_administratives services_communaux services_de_prevention directions_d'ecole
      etablissements_scolaires organisations partenaires_locaux operateurs professionnels
      representants_religieux personnes bailleurs_sociaux creches pharmaciens benevoles
      psychologues administrations services
      """),
    programmes: WordSet("plan programme contrat projet_pilote"),
    bodies: WordSet(
      """
      police parquet cpas c.p.a.s asbl amo saj spj commune ville province region service services
      centre maison association ligue ecole ecoles universite hopital cabinet direction departement
      administration office agence bureau fondation federation union comite conseil cellule equipe
      espace foyer institut mutualite syndicat zone planning antenne bibliotheque musee theatre
      academie societe regie cocof ibz spf ocam tec stib sncb forem actiris onem onss instruction
      enseignement aide coupole gouvernement ministere tribunal prison collectif mouvement club
      paroisse mosquee eglise fabrique reseau plateforme dispensaire clinique polyclinique caserne
      pompiers protection_civile croix-rouge pms cpms pcs tfl task_force conseil_de_l'aide_sociale
      """),
    sharedHeads: [
      "communes": "Commune de", "villes": "Ville de", "zones": "Zone de",
      "les cpas": "CPAS de", "des cpas": "CPAS de", "aux cpas": "CPAS de", "et cpas": "CPAS de",
    ],
    representatives: WordSet(
      """
      representants representant representante representantes delegues delegue delegation
      delegations membres personnel collaborateurs mandataires acteurs des_representants_de
      """),
    participants: WordSet(
      """
      partenaires partenaire membres participants intervenants acteurs signataires collaborateurs
      composition operateurs representants organisations services presents
      """),
    fillers: WordSet(
      """
      etc et_cetera notamment entre_autres autres d'autres divers diverses differents differentes
      tels telles comme par_exemple egalement aussi encore enfin outre_autres bien_sur ensuite pour_moitie pour_partie d'une_part d'autre_part
      """),
    fundedBy: WordSet(
      "cofinance_par finance_par subsidie_par co-finance_par avec_le_soutien_de avec_le_soutien_du avec_l'appui_de"
    ),
    legalForms: WordSet("asbl a.s.b.l ong scrl sprl sa aisbl fondation_d'utilite_publique"),
    titles: WordSet("m mm mme mmes mlle monsieur madame messieurs mesdames maitre docteur dr"),
    numbers: [
      "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
      "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
      "vingt": 20, "trente": 30,
    ],
    fieldLabels: [
      "commune": .commune, "ville": .commune, "communes": .commune, "organisme": .organisation,
      "organisation": .organisation, "province": .province, "domaine": .domain,
      "prevention": .prevention, "niveau de prevention": .prevention,
      "personne de contact": .contact, "contact": .contact,
    ],
    membershipRules: frenchRules,
    linkRules: [
      LinkRule(
        "liaison",
        "{P} assure|fait|maintient|etablit|garantit|entretient le|un|la lien|liaison|liens ... {P}",
        .liaisesWith),
      LinkRule("liaison", "{P} collabore|communique|echange etroitement? avec {P}", .liaisesWith),
      LinkRule(
        "part of", "{P} fait|est|constitue partie? une? integrante? ... de|du|d'|integree {P}",
        .partOf),
      LinkRule(
        "part of", "{P} au|dans|rattache|rattachee|issu|issue sein|à|de|le ... {P}", .partOf),
      LinkRule("succession", "{P} succede|remplace|prolonge à? {P}", .succeeds),
      LinkRule("steering", "{P} pilote|supervise|oriente|encadre|coordonne {P}", .steers),
      LinkRule("complement", "{P} complete|est complementaire? à? {P}", .complements),
    ])

  private static let frenchRules: [MembershipRule] = [
    MembershipRule(
      "list after colon", "@partners ... sont|comprennent|: les|le? suivants|suivantes? : {L}"),
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("made up of", "{P}? ... se compose|composent ... de|d'|des|du {L}"),
    MembershipRule(
      "made up of",
      "{P}? ... compose|composee|composes|composees|constitue|constituee|forme|formee|compte ... de|d'|des|du {L}"
    ),
    MembershipRule(
      "brings together",
      "{P}? ... reunit|reunissent|rassemble|rassemblent|regroupe|regroupent|associe|associent|federe|unit|implique|reunissant|rassemblant|regroupant|associant {L}"
    ),
    MembershipRule(
      "counts",
      "{P}? ... compte|comptent|comprend|comprennent aussi|egalement|notamment|parmi? ... {L}"),
    MembershipRule(
      "sits on",
      "{L} siege|siegent|participe|participent|collabore|collaborent|prend|prennent|est|sont part? membre|membres|representes|represente|presents? ... à|au|aux|dans|sein|de|du|d' ... {P}"
    ),
    MembershipRule("sits on", "{N} qui? font|fait partie de {P}"),
    MembershipRule("follows", "{L} suit|suivent|assiste|assistent ... {P}"),
    MembershipRule("agreed", "conclu|conclue|signe|signee|convenu ... entre {L}"),
    MembershipRule("runs", "{L=coordinator} fait fonctionner ... {P}"),
    MembershipRule(
      "head of", "{L=chair} chapeaute|chapeautent|preside|president|dirige|dirigent {P} avec {L}"),
    MembershipRule(
      "head of", "{L=chair} chapeaute|chapeautent|preside|president|dirige|dirigent {P}"),
    MembershipRule(
      "headed by", "{P} ... preside|presidee|chapeaute|chapeautee|dirige|dirigee par {L=chair}"),
    MembershipRule("headed by", "sous la presidence de|du|d'|des {L=chair}"),
    MembershipRule(
      "carried by",
      "{P} ... coordonne|coordonnee|pilote|pilotee|porte|portee|organise|organisee|propose|proposee|anime|animee|lance|lancee|gere|geree|initie|initiee|mis|mise|cree|creee ... par {L=coordinator}"
    ),
    MembershipRule(
      "carries",
      "{L=coordinator} lance|coordonne|pilote|porte|organise|anime|gere|cree|initie|propose ... {P}"
    ),
    MembershipRule("runs", "{L=coordinator} a lance|cree|mis|initie|fonde|developpe ... {P}"),
    MembershipRule(
      "in work with", "en collaboration|partenariat|concertation|cooperation etroite? avec {L}"),
    MembershipRule(
      "with the support of",
      "avec|grace le|au|a|l' soutien|appui|concours|aide financier? de|du|d'|des {L=funder}"),
    MembershipRule(
      "paid by",
      "{P}? ... finance|financee|cofinance|cofinancee|subventionne|subventionnee|subsidie|subsidiee|co-finance|soutenu|soutenue ... par {L=funder}"
    ),
    MembershipRule("agreed", "{L} ont|a convenu|signe|conclu ... {P}"),
  ]
}
