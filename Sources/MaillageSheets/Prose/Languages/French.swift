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
    liaisons: WordSet("lien liens contact contacts relation relations comparaison rapport rupture"),
    placeLists: WordSet("rues avenues chaussees hameaux boulevards ruelles"),
    memberColumns: WordSet(
      "institution institutions organisme organismes organisation organisations association associations structure partenaire partenaires membre membres service services"
    ),
    pluralPlatforms: WordSet(
      "comites cellules plateformes plates-formes commissions reseaux groupes conseils conventions projets"
    ),
    organs: WordSet(
      """
      comite_de_pilotage comite_d'accompagnement comite_de_suivi comite_restreint comite_directeur
      comite_de_gestion comite_de_reseau comite_de_coordination commission_d'accompagnement
      commission_de_quartier groupe_de_suivi groupe_de_pilotage groupe_de_travail sous-groupe
      sous-commission cellule_de_coordination
      """),
    placeWords: WordSet("à"),
    namely: WordSet("à_savoir c'est-à-dire parmi_lesquels parmi_lesquelles soit"),
    asideVerbs: WordSet(
      """
      vote approuve adopte decide oblige precise resume declare estime explique rappelle souligne
      indique annonce affirme espere ajoute repond juge regrette salue
      """),
    namings: WordSet("baptise baptisee intitule intitulee denomme denommee appele appelee"),
    agents: WordSet("par"),
    commonAcronyms: WordSet(
      "sms gsm tv pv pdf url faq covid cv tva qr wc lgbt lgbtqi lgbtqia sdf cdi cdd ii iii iv vi vii viii ix xi xii ue bd dvd cd hlm"
    ),
    partRoles: [
      (
        .coordinator,
        WordSet(
          """
          confie_à confiee_à confie_au confiee_au a_charge ont_charge l'initiative_de l'initiative_du
          la_volonte_de la_volonte_du l'impulsion_de l'impulsion_du la_demande_de la_demande_du
          la_houlette_de la_houlette_du la_direction_de la_direction_du à_l'appel_de à_l'appel_du
          """)
      ),
      (
        .funder,
        WordSet(
          """
          subside_de subside_du subsides_de subsides_du euros_de euros_du financement_de
          financement_du subvention_de subvention_du fonds_de fonds_du octroye_par octroyes_par
          octroyee_par accorde_par accordes_par alloue_par alloues_par verse_par paye_par payee_par
          """)
      ),
      (
        .member,
        WordSet(
          """
          signature_de signature_du signatures_de cotes_de cotes_du presence_de presence_du
          participation_de participation_du concours_de concours_du collaboration_de
          collaboration_du ont_participe a_participe ont_pris_part prennent_place siegent place_à
          siegent_aussi
          """)
      ),
    ],
    roleVerbs: [
      (
        .funder,
        WordSet(
          """
          finance financent subsidie subsidient subventionne subventionnent paie paye paient octroie
          octroient accorde accordent alloue allouent verse versent debloque debloquent supporte
          supportent cofinance
          """)
      ),
      (.chair, WordSet("preside president_ensemble dirige")),
      (
        .coordinator,
        WordSet(
          """
          coordonne coordonnent pilote pilotent anime animent porte portent gere gerent organise
          organisent lance lancent cree creent a_confie a_lance a_cree a_mis_sur_pied
          met_sur_pied mettent_sur_pied ont_mis_sur_pied
          """)
      ),
    ],
    listQuestions: WordSet(
      """
      qui_en_fait_partie qui_y_participe qui_y_siege qui_participe qui_siege qui_compose
      qui_sont_les_membres qui_sont_les_partenaires qui_sont_nos_partenaires qui_fait_partie
      qui_sont-ils qui_est_autour_de_la_table avec_qui
      """),
    copulas: WordSet("est sont constitue forme devient etait ete"),
    possessives: WordSet("son sa ses leur leurs notre nos votre vos"),
    demonstratives: WordSet("ce cet cette ces ledit ladite"),
    conjunctions: WordSet(
      "et ou_encore ainsi_que ainsi_qu' de_meme_qu' de_meme_que & sans_oublier mais_aussi mais_egalement"
    ),
    ofWords: WordSet("de du des d'"),
    innerWords: WordSet("pour en sur contre à au aux l' la le les par sans sous entre"),
    clauseOpeners: WordSet(
      """
      qui que qu' dont où afin lors lorsque lorsqu' quand si car puisque puisqu' notamment_pour
      dans_le_cadre dans_le_but en_vue en_collaboration en_partenariat en_concertation avec_le_soutien
      avec_l'appui avec_l'aide avec_le_concours grace_à autour_de autour_d' autour_du tandis alors
      pour_que pour_mettre pour_faire pour_assurer pour_permettre pour_offrir pour_discuter
      pour_echanger pour_organiser pour_ameliorer pour_renforcer pour_lutter pour_soutenir
      pour_garantir pour_favoriser pour_developper pour_mieux chaque_mois une_fois toutes_les
      tous_les chaque_fois chaque_trimestre deux_fois trois_fois depuis à_echanger
      à_collaborer à_participer à_soutenir à_mettre à_lutter à_renforcer à_partager à_travailler
      à_respecter à_promouvoir à_developper à_favoriser à_unir à_mener à_oeuvrer à_faire à_assurer
      le_tout sous_la sous_l' avec_voix
      """),
    entryClauses: WordSet(
      """
      oeuvrant travaillant agissant intervenant_dans intervenant_en ayant souhaitant disposant
      designe_par designes_par designee_par designees_par designes_parmi designe_au designes_au
      nomme_par nommes_par nommee_par elu_par elus_par elue_par choisi_par choisis_par choisis_parmi
      situe situes situee situees actif_dans active_dans actifs_dans actives_dans actifs_en
      actives_en actifs_sur actives_sur impliques_dans impliquees_dans concernes_par concernees_par
      en_fonction en_charge au_nombre_de avec_voix à_hauteur_de les_plus
      """),
    alternatives: WordSet("ou"),
    complementWords: WordSet("de du des d' contre pour"),
    subjectPronouns: WordSet("il elle ils elles celui-ci celle-ci ceux-ci celles-ci c'"),
    roleMarks: [
      (
        .chair,
        WordSet(
          """
          qui_preside qui_le_preside qui_la_preside qui_les_preside qui_en_assure_la_presidence
          qui_assure_la_presidence qui_assume_la_presidence president presidente presidence
          qui_dirige qui_la_dirige qui_le_dirige
          """)
      ),
      (
        .coordinator,
        WordSet(
          """
          coordination coordinateur coordinatrice pilote porteur porteur_de_projet
          porteur_du_projet coordonnateur qui_coordonne qui_la_coordonne qui_le_coordonne
          qui_pilote qui_le_pilote qui_la_pilote qui_en_assure_la_coordination
          qui_assure_la_coordination qui_anime qui_l'anime qui_porte_le_projet
          """)
      ),
      (
        .secretary,
        WordSet(
          """
          secretaire secretariat qui_assure_le_secretariat qui_en_assure_le_secretariat
          qui_tient_le_secretariat
          """)
      ),
      (.contact, WordSet("point_de_contact personne_de_contact contact")),
    ],
    alternates: WordSet(
      """
      ou_son_delegue ou_sa_deleguee ou_son_representant ou_sa_representante ou_leur_representant
      ou_leurs_representants ou_leur_delegue ou_leurs_delegues ou_son_remplacant ou_son_suppleant
      ou_la_personne ou_le_delegue
      """),
    preludes: WordSet(
      """
      autour_de_la_table autour_d'une_table autour_d'une_meme_table chaque_mois chaque_trimestre
      chaque_semaine chaque_annee une_fois_par_mois deux_fois_par_an trois_fois_par_an
      quatre_fois_par_an aujourd'hui parmi_ses_membres parmi_ses_partenaires regulierement notamment entre_autres egalement aussi en_son_sein
      tous_les_mois tous_les_deux_mois tous_les_trois_mois en_plus desormais depuis_peu
      au_niveau_communal au_niveau_local au_niveau_de_la_commune au_niveau_de_l'arrondissement
      sur_le_terrain etroitement activement actuellement ainsi mensuellement a_ce_jour à_ce_jour a_ses_cotes à_ses_cotes
      """),
    communeCues: WordSet(
      """
      ville_de ville_d' commune_de commune_d' cpas_de cpas_d' administration_communale_de
      administration_communale_d' entite_de entite_d' municipalite_de bourgmestre_de bourgmestre_d'
      """),
    verbs: WordSet(
      """
      est sont etait etaient a ont avait avaient sera seront fait font vise visent met mettent
      assure assurent permet permettent propose proposent offre offrent organise organisent
      travaille travaillent intervient interviennent collabore collaborent reunit reunissent
      rassemble rassemblent regroupe regroupent siege siegent participe participent compte comptent
      preside chapeaute chapeautent coordonne coordonnent pilote pilotent anime animent
      finance financent soutient soutiennent subventionne subsidie signe signent repond repondent
      doit doivent peut peuvent veut veulent va vont vient viennent donne donnent prend prennent comprend comprennent signer signaient
      suit suivent tient tiennent constitue constituent devient deviennent rencontre rencontrent
      contribue contribuent existe existent fonctionne fonctionnent accueille accueillent
      appelle appellent rappelle renouvelle communique explique indique pratique applique implique
      revendique mentionne fonctionne decide decident accompagne accompagnent invite invitent
      rejoint rejoignent retrouve retrouvent
      joignent joint dispose disposent s'occupe souhaite souhaitent attend lance
      lancent cree creent gere gerent mene menent porte portent etaient vu_le_jour
      se s' y ne n' reflechit reflechissent determine determinent definit definissent elabore
      elaborent encourage encouragent apporte apportent beneficie beneficient ouvre ouvrent
      sert servent cherche cherchent tente tentent agit agissent entend entendent compose composent
      figure figurent sollicite sollicitent remet remettent rend rendent adresse adressent repose
      reposent appuie appuient fournit fournissent occupe occupent depend dependent releve relevent
      examine examinent etudie etudient exerce exercent traite traitent informe informent
      sensibilise sensibilisent oriente orientent encadre encadrent convoque convoquent associe
      associent engage engagent designe designent choisit choisissent elit nomme envoie envoient
      represente representent reste restent demeure nait remonte concerne concernent inclut
      incluent integre integrent echangent aident debattent preparent evoquent federe federent
      unit unissent aura auront *era *eront *iront mobilise mobilisent favorise favorisent renforce renforcent developpe developpent
      repondre ameliorer soutenir
      """),
    adverbials: WordSet(
      "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet septembre octobre novembre decembre pour_cela un_ancien une_ancienne comme au_lendemain au_cours au_terme suite_à à_la_suite à_l'occasion à_partir avec depuis lors dans en pour pour_la_premiere_fois à sur selon apres avant malgre grace_à des_lors aujourd'hui ainsi outre chez sous par parmi au_sein via toute_personne toute_autre tout_autre toutes_les_personnes toute_instance tout_citoyen la_vice-presidence la_presidence le_secretariat"
    ),
    pronouns: WordSet("celui celle ceux celles"),
    negations: WordSet(
      "pas non sans aucun aucune jamais ni excepte sauf hors ne_sont_plus n'est_plus excuse excuses absents excusees absent en_compte tient_compte compte_tenu tenir_compte"
    ),
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
        cellule cellules plateforme plateformes plate-forme plates-formes comite comites
        conseil_consultatif conseils_consultatifs concertation coordination commission commissions
        commission_consultative table_ronde tables_rondes reseau reseaux assemblee assemblee_generale
        conseil_d'administration observatoire csil lisc cass plp c.a.s.s csils cca c.c.a
        clspd cispd cptl conseil_de_participation conseil_de_developpement conseil_intercommunal
        conseil_de_la_jeunesse conseil_des_sages conseil_des_seniors conseil_des_enfants
        conseil_communal_des_enfants conseil_communal_des_jeunes conseil_communal_consultatif
        conseil_consultatif_communal conseil_citoyen conseil_departemental_de_prevention
        conseil_culturel conseil_des assemblee_des_comites table_d'echange groupe_de_pilotage
        conseil_de_prevention conseil_communal_de_prevention conseil_zonal partenariat
        partenariat_local comite_de_pilotage comite_d'accompagnement bureau_de_coordination
        comites_de_quartier comites_d'habitants pcs p.c.s ccatm cldr ccca copaloc csil-r contrat_de_riviere contrat_de_quartier contrat_local table_de_concertation
        table_de_quartier conseil_de_quartier conseil_des_aines conseil_des_jeunes conseil_local
        alliance consortium pacte assises
        collectif_d'acteurs cercle forum intervision
        """),
      .workingGroup: WordSet(
        "groupe_de_travail groupes_de_travail sous-groupe sous-groupes sous-commission gt"),
      .taskForce: WordSet("task_force task_forces taskforce taskforces tfl tf"),
      .project: WordSet(
        """
        projet programme action_pilote dispositif initiative campagne plan rattrapage_scolaire
        demarche convention convention-cadre conventions protocole protocoles charte contrat
        protocole_d'accord accord_de_collaboration accord_de_cooperation accord-cadre
        """),
      .group: WordSet(
        """
        groupe groupes rencontre
        reunion_de_concertation reunion_de_coordination reunion_d'information reunion_des_comites rencontre_des_comites
        """),
    ],
    platformIfNamed: WordSet(
      "service outil formation atelier centre action equipe point_de_contact"),
    anyPlatform: WordSet(
      """
      structure instance organe partenariat dispositif concertation collaboration plateforme reseau
      cellule groupe comite reunion projet
      """),
    adjectivesPrecede: false,
    nounsAreCapitalised: false,
    notPlatforms: WordSet(
      """
      conseil_des_ministres conseil_d'etat reseau_sante_mentale commission_communautaire commission_europeenne commission_paritaire
      reseau_social reseaux_sociaux plan_de_secteur projet_de_loi projet_de_decret contrat_de_travail
      contrat_de_bail contrats_de_travail groupe_politique groupes_politiques groupe_scolaire
      groupe_cible groupes_cibles groupe_d'age sur_le_plan premier_plan plan_d'eau charte_graphique
      programme_scolaire convention_collective
      en_partenariat en_concertation en_collaboration en_reseau en_coordination en_groupe
      l'initiative_de l'initiative_du l'initiative_des l'initiative_d' syndicat_d'initiative
      maison_de_la_concertation
      convention_de_partenariat partenariat_entre concertation_entre partenariat_avec
      concertation_avec
      service_de_prevention conseil_de_l'aide_sociale conseil_de_l'action_sociale conseil_communal
      service_social
      """),
    weakPlatforms: WordSet(
      """
      comite_de_quartier comites_de_quartier comite_d'habitants comites_d'habitants
      plan_de_prevention plan_de_cohesion_sociale plan_strategique pcs p.c.s convention
      convention-cadre conventions protocole protocoles charte contrat protocole_d'accord
      conseil_d'administration assemblee_generale accord_de_collaboration accord_de_cooperation
      accord-cadre contrat_local forum
      """),
    longAdjectives: WordSet("*ale *ales *aires *iques *ives *elles"),
    unnaming: WordSet(
      """
      relatif relative relatifs relatives actuel actuelle eventuel eventuelle annuel annuelle mensuel
      mensuelle bimensuelle bimestrielle trimestrielle semestrielle principal principale recente
      reelle celle celles elle elles quelle telle telles actif active actifs actives mission missions
      action actions fois mois trois bois choix hopital tribunal appel quel tel hotel question occasion presentation condition evaluation
      """),
    otherLists: WordSet(
      """
      mission missions attribution attributions objectif objectifs but buts role roles tache taches
      theme themes thematique thematiques sujet sujets activite activites action actions axe axes
      domaine domaines competence competences priorite priorites principe principes date dates
      horaire horaires condition conditions etape etapes document documents droit droits
      ordre_du_jour horaires_d'ouverture public publics public_cible adresse adresses rue rues
      finalite finalites outil outils avantage avantages modalite modalites permanence permanences
      engagement engagements question questions budget budgets montant montants constat constats
      enjeu enjeux resultat resultats methode methodes programme moyens lieu lieux heures volet volets
      besoins critere criteres reunions projets contenu fonctionnement contact
      contacts infos renseignements telechargement documents_utiles liens_utiles
      """),
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
      *onnes *enne *ennes rural ruraux wallon flamand *ois *al *el *ique *iques *ale *ales *aux *aire *aires *ive *ives *if *ifs *ien *iens *ienne *iennes *elle
      *elles *tion *sion *isme *oise *oises *aise *aises *geois *llois *urois *tois *nois
      accompagnement suivi concertation quartier quartiers radicalisation radicalisme
      """),
    functions: WordSet(
      """
      bourgmestre bourgmestres bourgmestre-president maire echevin echevine echevins president
      presidente vice-president vice-presidente directeur directrice directeurs chef cheffe chefs
      coordinateur coordinatrice coordinateurs coordonnateur coordonnatrice responsable responsables
      referent referente referents fonctionnaire fonctionnaires personne_de_contact secretaire
      commissaire procureur magistrat juge substitut charge_de_projet chargee_de_projet
      charge_de_mission conseiller conseillere delegue deleguee inspecteur inspectrice gouverneur gouverneure
      commandant officier ministre gestionnaire mediateur mediatrice animateur animatrice
      notaire vicaire imam juge_de_paix prefet prefete sous-prefet facteur pharmacien
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
      psychologues administrations services agriculteurs seniors aines usagers locataires
      proprietaires etudiants eleves pompiers ambulanciers infirmiers clubs academies maisons_medicales
      mutualites syndicats zones_de_police agents secteur secteurs mandataires population elus menages citoyens_volontaires volontaires directions ecoles_secondaires
      """),
    programmes: WordSet("plan programme contrat projet_pilote"),
    bodies: WordSet(
      """
      college_communal college_echevinal college_des_bourgmestre college_des_bourgmestres gendarmerie education_nationale bailleur division brigade pharmacie fanfare patro scouts epicerie restaurant_social resto vestiaire banque_alimentaire police parquet cpas c.p.a.s asbl amo saj spj commune ville province region service services
      centre maison association ligue ecole ecoles universite hopital cabinet direction departement
      administration office agence bureau fondation federation union comite conseil cellule equipe
      espace foyer institut mutualite syndicat zone planning antenne bibliotheque musee theatre
      academie societe regie cocof ibz spf ocam tec stib sncb forem actiris onem onss instruction
      enseignement aide coupole gouvernement ministere tribunal prison collectif mouvement club
      ludotheque mediatheque creche intercommunale commissariat mission relais guidance athenee
      college_saint college_sainte lycee garderie banque cooperative entreprise parc internat abri samusocial chambre
      barreau inspection permanence residence institution commission societe_de_logement
      paroisse mosquee eglise fabrique reseau plateforme dispensaire clinique polyclinique caserne
      pompiers protection_civile croix-rouge pms cpms pcs tfl task_force conseil_de_l'aide_sociale
      """, plural: "s"),
    sharedHeads: [
      "communes": "Commune de", "provinces": "Province de", "villes": "Ville de",
      "zones": "Zone de",
      "les cpas": "CPAS de", "des cpas": "CPAS de", "aux cpas": "CPAS de", "et cpas": "CPAS de",
    ],
    elisions: ["de": "d'"],
    representatives: WordSet(
      """
      representants representant representante representantes delegues delegue delegation membre
      representant_issu representants_issus representante_issue membres_designes_parmi participation participation_active
      delegations membres personnel collaborateurs mandataires acteurs membres_issus personnes_issues des_representants_de
      """),
    participants: WordSet(
      """
      partenaires partenaire membres participants intervenants acteurs signataires collaborateurs
      composition operateurs representants organisations services presents presentes
      membres_effectifs membres_suppleants membres_associes partenariats observateurs
      """),
    fillers: WordSet(
      """
      une_dizaine_d' une_vingtaine_d' une_trentaine_d' une_quinzaine_d' une_dizaine_de une_quinzaine_de une_vingtaine_de une_trentaine_de une_quarantaine_de
      une_cinquantaine_de une_centaine_de etc et_cetera notamment entre_autres autres d'autres chacun chacune plusieurs quelques divers diverses differents differentes
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
      "personne de contact": .contact, "contact": .contact, "titre": .title,
      "titre du projet": .title, "intitule": .title, "intitule du projet": .title,
      "nom du projet": .title, "denomination": .title, "projet": .title,
    ],
    absent: WordSet("excuse excuses excusee excusees absent absents absente absentes"),
    membershipRules: frenchRules,
    linkRules: frenchLinkRules)
}
