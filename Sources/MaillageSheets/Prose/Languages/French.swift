extension SheetLanguage {
  /// French.
  static let french = SheetLanguage(
    language: .french,
    bounds: .french,
    frequent: WordSet(
      """
      le la les l' de des du d' et est sont dans pour par avec qui que sur une un aux au ce cette ces
      il elle on ne pas plus se s' qu' n' en ou ont a leur leurs son ses entre
      """),
    determiners: WordSet(
      "le la les l' un une des du d' son sa ses leur leurs notre nos votre vos chaque tous toutes au aux"
    ),
    indefinite: WordSet("un une des de d' plusieurs certains certaines"),
    connectors: WordSet(
      """
      ainsi en_outre par_ailleurs enfin mais car or puis ensuite de_plus cependant toutefois
      de_quoi à_cette_fin dans_ce_cadre pour_rappel concretement d'autre_part en_effet de_meme
      il elle ils elles celui-ci celle-ci
      """),
    listOpeners: WordSet("entre avec par dont via outre"),
    instruments: WordSet(
      "convention convention-cadre protocole charte contrat accord accord-cadre schema plan pacte"),
    properIfCapitalised: WordSet("plan"),
    clefts: WordSet("c'est c'etait"),
    cleftJoins: WordSet("que qu' qui"),
    frames: WordSet("dans_le_cadre à_la_tete grace à_l'occasion en_vertu"),
    papers: WordSet("charte convention convention-cadre protocole accord accord-cadre pacte"),
    liaisons: WordSet("lien liens contact contacts relation relations comparaison rapport rupture"),
    companions: WordSet("avec en_collaboration_avec en_partenariat_avec"),
    placeLists: WordSet("rues avenues chaussees hameaux boulevards ruelles"),
    memberColumns: WordSet(
      "institution institutions organisme organismes organisation organisations association associations structure partenaire partenaires membre membres service services"
    ),
    pluralPlatforms: FrenchBodies.pluralPlatforms,
    organs: FrenchBodies.organs,
    membershipVerbs: WordSet(
      "comprend comporte se_compose_de est_compose_de est_composee_de reunit rassemble compte"),
    seatVerbs: WordSet(
      "participent_à participent_au siegent_à siegent_au font_partie_de font_partie_du y_participent"
    ),
    parts: frenchParts,
    notOnly: WordSet("non_seulement pas_seulement pas_uniquement pas_que"),
    collaborations: WordSet(
      "partenariat collaboration cooperation fruit_d'une fruit_d'un resultat_d'une resultat_d'un action_commune action_conjointe"
    ),
    structures: WordSet("structure organigramme"),
    prepositions: [
      (
        .partOf,
        WordSet(
          "au_sein_de au_sein_du dans_le_cadre_du dans_le_cadre_de sous_l'egide_du sous_l'egide_de")
      ),
      (.liaisesWith, WordSet("avec aupres_de aupres_du au aux à vers")),
    ],
    groups: WordSet("groupe"),
    placeWords: WordSet("à"),
    namely: WordSet("à_savoir c'est-à-dire parmi_lesquels parmi_lesquelles soit"),
    asideVerbs: FrenchPhrases.asideVerbs,
    namings: WordSet(
      "baptise baptisee intitule intitulee denomme denommee appele appelee connu_sous_le_nom_de connue_sous_le_nom_de connu_sous_le_nom_d' connue_sous_le_nom_d'"
    ),
    kindsBeforeNames: WordSet("association ong organisation bailleur bailleurs"),
    ownStaff: WordSet("equipe equipes"),
    onBehalf: WordSet("pour"),
    deputies: WordSet("suppleant suppleante suppleants suppleantes remplacant remplacante"),
    times: WordSet("fois"),
    perWords: WordSet("par l' dans_l' dans_le a_l'"),
    periods: WordSet("an annee mois semaine semaines trimestre trimestres semestre jour jours ans"),
    everyWords: WordSet("tous_les toutes_les chaque tous_le"),
    newThings: WordSet("un une"),
    participleEndings: ["é", "ée", "és", "ées", "duit", "duite", "duits", "duites"],
    whoWords: WordSet("qui"),
    themes: WordSet(
      "vivre_ensemble vivre-ensemble bien_vivre_ensemble bien_vieillir vivre_en_securite mieux_vivre mieux_vivre_ensemble"
    ),
    withoutVote: WordSet(
      "sans_y_voter sans_voter sans_vote sans_droit_de_vote sans_voix sans_pouvoir"),
    suchAs: WordSet("comme tels_que telles_que tel_que telle_que parmi_lesquels dont"),
    purposes: WordSet("pour contre"),
    beforeAims: WordSet("pour afin à"),
    infinitives: WordSet(
      "*er faire mettre prendre rendre suivre construire repondre reunir agir definir fournir offrir"
    ),
    notInfinitives: WordSet(
      "*ier foyer foyers danger loyer hiver mer fer enfer cancer conseiller leader manager"),
    fusedPrepositions: ["au": "à", "aux": "à", "du": "de", "des": "de", "d'": "de"],
    widened: WordSet("elargi elargie elargis ouvert ouverte etendu etendue"),
    betweenWords: WordSet("entre"),
    participles: WordSet("*ees *iee *uee *tee *see *ree *lee *nee *dee"),
    clitics: WordSet("en l' le la les lui leur nous"),
    localAdjectives: WordSet("local locale communal communale municipal municipale"),
    likewise: WordSet(
      "comme tout_comme de_meme_que de_meme_qu' ainsi_que au_meme_titre_que aux_cotes_de aux_cotes_du"
    ),
    sections: WordSet("axe volet pilier niveau bloc thematique"),
    memberSections: WordSet(
      "composante college secteur_public secteur_prive secteur_associatif pouvoirs_publics"),
    hereafter: WordSet("ci-apres en_abrege en_bref alias"),
    agents: WordSet("par"),
    commonAcronyms: WordSet(
      "sms gsm tv pv pdf url faq covid cv tva qr wc lgbt lgbtqi lgbtqia sdf cdi cdd ii iii iv vi vii viii ix xi xii ue bd dvd cd hlm"
    ),
    partRoles: FrenchPhrases.partRoles,
    partEnds: WordSet("de du à au par charge participe part place siegent aussi"),
    roleVerbs: FrenchPhrases.roleVerbs,
    listQuestions: WordSet(
      """
      qui_en_fait_partie qui_y_participe qui_y_siege qui_participe qui_siege qui_compose
      qui_sont_les_membres qui_sont_les_partenaires qui_sont_nos_partenaires qui_fait_partie
      qui_sont-ils quels_sont-ils quelles_sont-elles qui_? avec_qui_? qui_s'en_occupe qui_le_porte qui_l'organise qui_porte_le_projet qui_organise
      qui_sont_les_acteurs qui_est_autour_de_la_table avec_qui
      """),
    pageTitles: WordSet(
      """
      a_propos à_propos qui_sommes qui_est presentation introduction accueil actualite actualites
      communique historique questions foire_aux_questions faq contexte compte rapport informations
      fiche formulaire notre nos nous
      """),
    projectVerbs: WordSet(
      """
      est_porte_par est_portee_par est_pilote_par est_pilotee_par est_mene_par est_menee_par
      est_finance_par est_financee_par est_subsidie_par est_subsidiee_par est_cofinance_par
      est_cofinancee_par est_coordonne_par est_coordonnee_par est_anime_par est_animee_par
      est_organise_par est_organisee_par est_soutenu_par est_soutenue_par etait_porte_par
      etait_portee_par etait_pilote_par etait_pilotee_par etait_mene_par etait_menee_par
      etait_finance_par etait_financee_par etait_subsidie_par etait_subsidiee_par
      etait_cofinance_par etait_cofinancee_par etait_coordonne_par etait_coordonnee_par
      etait_anime_par etait_animee_par etait_organise_par etait_organisee_par etait_soutenu_par
      etait_soutenue_par a_ete_porte_par a_ete_portee_par a_ete_pilote_par a_ete_pilotee_par
      a_ete_mene_par a_ete_menee_par a_ete_finance_par a_ete_financee_par a_ete_subsidie_par
      a_ete_subsidiee_par a_ete_cofinance_par a_ete_cofinancee_par a_ete_coordonne_par
      a_ete_coordonnee_par a_ete_anime_par a_ete_animee_par a_ete_organise_par a_ete_organisee_par
      a_ete_soutenu_par a_ete_soutenue_par sera_porte_par sera_portee_par sera_pilote_par
      sera_pilotee_par sera_mene_par sera_menee_par sera_finance_par sera_financee_par
      sera_subsidie_par sera_subsidiee_par sera_cofinance_par sera_cofinancee_par
      sera_coordonne_par sera_coordonnee_par sera_anime_par sera_animee_par sera_organise_par
      sera_organisee_par sera_soutenu_par sera_soutenue_par porte_par portee_par pilote_par
      pilotee_par coordonne_par coordonnee_par est_un_projet est_une_initiative est_un_partenariat
      est_un_dispositif est_une_collaboration reunit rassemble
      """),
    operations: WordSet("operation action"),
    placePronouns: WordSet("y"),
    commonThings: WordSet(
      """
      antenne centre maison permanence guichet espace abri hebergement logement outil epicerie cafe bus
      lieu point accueil comptoir atelier jardin potager donnerie vestiaire ressourcerie boutique
      """),
    following: WordSet("suivant suivante suivants suivantes"),
    answerOpeners: WordSet(
      "il_s'agit_de il_s'agit_du il_s'agit_des il_s'agit_d' ce_sont on_y_trouve on_y_retrouve"),
    timeSpans: WordSet(
      "plus moins legislature mandature annee annees periode saison exercice hiver ete printemps automne mois semaine"
    ),
    contrasts: WordSet("mais"),
    ordinals: WordSet("premier premiere *ieme"),
    nearPronouns: WordSet("celui-ci celle-ci ce_dernier cette_derniere"),
    relatives: WordSet("qui"),
    copulas: WordSet(
      "est sont designe constitue forme devient etait ete nait naissent resulte resultent decoule provient issu issue ne nee"
    ),
    inflections: ["es", "s", "e"],
    possessives: WordSet("son sa ses leur leurs notre nos votre vos"),
    departments: WordSet(
      "direction ministere ministre departement secretariat delegation pole echevin echevine echevinat"
    ),
    sittings: WordSet("reunion reunions seance seances"),
    referents: FrenchPhrases.referents,
    belongings: WordSet("son sa ses leur leurs"),
    demonstratives: WordSet("ce cet cette ces ledit ladite"),
    conjunctions: WordSet(
      "et ou_encore ainsi_que ainsi_qu' de_meme_qu' de_meme_que & sans_oublier mais_aussi mais_egalement"
    ),
    ofWords: WordSet("de du des d'"),
    innerWords: WordSet("pour en sur contre à au aux l' la le les par sans sous entre"),
    clauseOpeners: FrenchPhrases.clauseOpeners,
    correlatives: ["que": "tant", "qu'": "tant"],
    entryClauses: FrenchPhrases.entryClauses,
    alternatives: WordSet("ou"),
    complementWords: WordSet("de du des d' contre pour entre"),
    subjectPronouns: WordSet("il elle ils elles celui-ci celle-ci ceux-ci celles-ci c'"),
    roleMarks: FrenchPhrases.roleMarks,
    alternates: WordSet(
      """
      ou_son_delegue ou_sa_deleguee ou_son_representant ou_sa_representante ou_leur_representant
      ou_leurs_representants ou_leur_delegue ou_leurs_delegues ou_son_remplacant ou_son_suppleant
      ou_la_personne ou_le_delegue
      """),
    preludes: FrenchPhrases.preludes,
    communeCues: WordSet(
      """
      ville_de ville_d' commune_de commune_d' cpas_de cpas_d' administration_communale_de
      administration_communale_d' entite_de entite_d' municipalite_de bourgmestre_de bourgmestre_d'
      """),
    verbs: FrenchPhrases.verbs,
    adverbials: FrenchPhrases.adverbials,
    pronouns: WordSet("celui celle ceux celles"),
    pluralPronouns: WordSet("ceux celles"),
    negations: WordSet(
      "pas non sans aucun aucune jamais ni excepte sauf hors ne_sont_plus n'est_plus excuse excuses absents excusee excusees absent absente absentes en_compte tient_compte compte_tenu tenir_compte"
    ),
    conditionals: WordSet(
      """
      pourrait pourraient pourra pourront peut peuvent eventuellement le_cas_echeant si_necessaire
      au_besoin devrait devraient serait seraient aurait auraient selon_les_besoins en_fonction_des
      ponctuellement à_la_demande souhaite souhaitent envisage envisagent
      """),
    abbreviations: WordSet(
      "m mm mme mmes mlle dr st ste etc cf art tel av bd no nr p ex env vs prof me"),
    platformNouns: FrenchBodies.platformNouns,
    bodiesOfAgreements: WordSet("concertation cellule comite plateforme"),
    platformIfNamed: WordSet(
      "epicerie epicerie_sociale cafe jardin journee semaine operation fete festival parcours guichet espace service outil formation atelier centre action equipe point_de_contact"
    ),
    nounsWithCapital: WordSet(
      "conseil semaine semaines journee operation table collectif atelier relais"),
    anyPlatform: WordSet(
      """
      structure instance organe partenariat dispositif concertation collaboration plateforme reseau
      cellule groupe comite reunion formation projet
      """),
    adjectivesPrecede: false,
    nounsAreCapitalised: false,
    notPlatforms: FrenchBodies.notPlatforms,
    weakPlatforms: FrenchBodies.weakPlatforms,
    longAdjectives: WordSet("*ale *ales *aires *iques *ives *elles"),
    unnaming: FrenchPhrases.unnaming,
    otherLists: FrenchPhrases.otherLists,
    adjectives: WordSet(
      """
      local locale locaux locales social sociale sociaux sociales communal communale zonal zonale
      intersectoriel intersectorielle integral integrale strategique operationnel operationnelle
      pluridisciplinaire multidisciplinaire interdisciplinaire partenarial partenariale permanent
      permanente consultatif consultative restreint restreinte elargi elargie regional regionale
      provincial provinciale supralocal supralocale interprofessionnel interprofessionnelle
      thematique technique citoyen citoyenne inclusive inclusif scolaire jeunesse urbain
      urbaine integre integree preventif preventive securite prevention travail pilotage logement emploi sante habitat famille familles enfance parentalite
      mobilite diversite precarite jeunes
      *onnes *enne *ennes rural ruraux wallon wallonne flamand flamande francophone germanophone policier policiere judiciaire hospitalier hospitaliere *ois *al *el *ique *iques *ale *ales *aux *aire *aires *ive *ives *if *ifs *ien *iens *ienne *iennes *elle
      *elles *tion *sion *isme *oise *oises *aise *aises *geois *llois *urois *tois *nois
      public publique publics publiques civil civile civils civiles pilote paritaire paritaires junior juniors handicapee handicapees handicape handicapes agee agees demunie demunies porteuse
      accompagnement suivi concertation quartier quartiers radicalisation radicalisme
      grand grands grande grandes froid froids froide froides
      """),
    functions: FrenchBodies.functions,
    categories: FrenchBodies.categories,
    programmes: WordSet("plan programme contrat projet_pilote"),
    bodies: FrenchBodies.bodies,
    sharedHeads: [
      "communes": "Commune de", "provinces": "Province de", "villes": "Ville de",
      "zones": "Zone de", "zones de police": "Zone de police de",
      "zones de secours": "Zone de secours de", "relais sociaux": "Relais social de",
      "les cpas": "CPAS de", "des cpas": "CPAS de", "aux cpas": "CPAS de", "et cpas": "CPAS de",
      "# cpas": "CPAS de", "les c.p.a.s": "CPAS de", "des c.p.a.s": "CPAS de",
      "aux c.p.a.s": "CPAS de", "et c.p.a.s": "CPAS de", "# c.p.a.s": "CPAS de",
      "centres hospitaliers": "Centre hospitalier de", "centres culturels": "Centre culturel de",
      "missions locales": "Mission locale de", "departements": "Département de",
      "prefectures": "Préfecture de", "parquets": "Parquet de", "bourgmestres": "Bourgmestre de",
      "maires": "Maire de", "maisons de justice": "Maison de justice de",
      "communautes de communes": "Communauté de communes de", "universites": "Université de",
      "hopitaux": "Hôpital de", "comites de quartier": "Comité de quartier de",
    ],
    elisions: ["de": "d'"],
    representatives: WordSet(
      """
      representants representant representante representantes delegues delegue delegation membre
      representant_issu representants_issus representante_issue membres_designes_parmi participation participation_active
      concours soutien appui observateur observatrice observateurs expert experte experts delegations membres personnel collaborateurs mandataires acteurs membres_issus personnes_issues des_representants_de
      """),
    participants: WordSet(
      """
      partenaires partenaire membres participants intervenants acteurs signataires collaborateurs
      composition operateurs representants organisations services presents presentes presences services_representes representes
      institutions organismes instances invites invitees cosignataires co-signataires membres_effectifs membres_suppleants membres_associes partenariats observateurs
      """),
    fillers: WordSet(
      """
      non_seulement pas_seulement pas_uniquement pas_que tant à_la_fois
      trois_quarts_des les_trois_quarts_des quarts_des la_moitie_des la_plupart_des une_partie_des la_majorite_des bon_nombre_de nombre_de
      une_dizaine_d' une_vingtaine_d' une_trentaine_d' une_quinzaine_d' une_dizaine_de une_quinzaine_de une_vingtaine_de une_trentaine_de une_quarantaine_de
      pres_de plus_de environ quelque une_cinquantaine_de une_centaine_de une_cinquantaine_d' une_centaine_d' une_quarantaine_d' le_cas_echeant etc et_cetera notamment entre_autres autres d'autres chacun chacune plusieurs quelques divers diverses differents differentes
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
      "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100, "cents": 100,
    ],
    fieldLabels: [
      "commune": .commune, "ville": .commune, "communes": .commune, "organisme": .organisation,
      "organisation": .organisation, "province": .province, "domaine": .domain,
      "prevention": .prevention, "niveau de prevention": .prevention,
      "personne de contact": .contact, "contact": .contact, "titre": .title,
      "titre du projet": .title, "intitule": .title, "intitule du projet": .title,
      "nom du projet": .title, "denomination": .title, "projet": .title,
    ],
    absent: WordSet(
      """
      excuse excuses excusee excusees absent absents absente absentes etaient_absents etait_absent
      etaient_excuses etaient_absents_excuses absents_excuses sont_excuses ont_excuse
      """),
    excused: WordSet(
      """
      excuse excuses excusee excusees etaient_excuses etaient_absents_excuses absents_excuses
      sont_excuses
      """),
    membershipRules: frenchRules,
    linkRules: frenchLinks.map { $0.withPast(PastForms.french) })
}
