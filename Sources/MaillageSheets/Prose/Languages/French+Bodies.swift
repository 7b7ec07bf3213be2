/// Bodies, posts, kinds of people and platforms in French.
enum FrenchBodies {
  static let platformNouns: [PlatformKind: WordSet] = [
    .platform: WordSet(
      """
      cellule cellules plateforme plateformes plate-forme plates-formes comite comites
      conseil_consultatif conseils_consultatifs concertation coordination commission commissions
      commission_consultative table_ronde tables_rondes reseau reseaux assemblee assemblee_generale
      conseil_d'administration observatoire csil lisc cass plp c.a.s.s csils cca c.c.a
      clspd cispd cptl cls clss pssp relais_social communaute_de_pratiques communaute_de_pratique
      conference_des_bourgmestres cellule_de_crise conseil_de_participation conseil_de_developpement conseil_intercommunal
      conseil_de_la_jeunesse conseil_des_sages conseil_des_seniors conseil_des_enfants
      conseil_communal_des_enfants conseil_communal_des_jeunes conseil_communal_consultatif
      conseil_consultatif_communal conseil_citoyen conseil_departemental_de_prevention
      conseil_culturel conseil_d'orientation conseil_de_concertation conseil_de_gestion conseil_des assemblee_des_comites table_d'echange groupe_de_pilotage
      conseil_de_prevention conseil_communal_de_prevention conseil_zonal partenariat
      partenariat_local comite_de_pilotage comite_d'accompagnement bureau_de_coordination
      comites_de_quartier comites_d'habitants pcs p.c.s ccatm cldr ccca copaloc csil-r contrat_de_riviere contrat_de_quartier contrat_local table_de_concertation
      table_de_quartier conseil_de_quartier conseil_des_aines conseil_des_jeunes conseil_local
      alliance consortium pacte assises hub
      collectif_d'acteurs cercle forum intervision pole poles labo
      comptoir_d'echange budget_participatif etats_generaux comite_de_vigilance cellule_de_vigilance
      groupe_d'action_locale cafe_citoyen table_locale table_sociale table_intersectorielle atelier_de_travail atelier_thematique
      """
        + " " + FrenchField.platforms),
    .workingGroup: WordSet(
      "groupe_de_travail groupes_de_travail sous-groupe sous-groupes sous-commission gt"),
    .taskForce: WordSet("task_force task_forces taskforce taskforces tfl tf"),
    .project: WordSet(
      """
      projet projets programme action_pilote dispositif dispositifs initiative campagne plan rattrapage_scolaire
      participation_citoyenne procedure filiere strategie mecanisme guichet_unique
      action_globale action_d'ensemble schema schema_directeur schema_departemental accord contrat_de_ville contrat_local_de_sante
      demarche convention convention-cadre conventions protocole protocoles charte contrat
      protocole_d'accord accord_de_collaboration accord_de_cooperation accord-cadre
      experience_pilote projet_pilote programme_pilote dispositif_pilote projet-pilote projets-pilotes appel_à_projets recherche-action experimentation
      """
        + " " + FrenchField.projects),
    .group: WordSet(
      """
      marche_exploratoire colloque seminaire conference journee_d'etude groupe groupes rencontre rencontres reunion reunions seance seances formation_pleniere formation_restreinte
      reunion_de_concertation reunion_de_coordination reunion_d'information reunion_des_comites rencontre_des_comites reunion_pleniere reunion_annuelle
      reunion_trimestrielle reunion_mensuelle reunion_d'evaluation reunion_de_suivi reunion_de_travail
      reunion_de_pilotage reunion_de_reseau reunion_de_quartier federation_des_comites union_des_comites
      collectif_des_comites groupement_des_comites
      """),
  ]
  static let notPlatforms = WordSet(
    """
    conseil_des_ministres conseil_d'etat reseau_sante_mentale commission_communautaire commission_europeenne
    reseau_social reseaux_sociaux plan_de_secteur conference_de_presse projet_de_loi projet_de_decret contrat_de_travail
    contrat_de_bail contrats_de_travail groupe_politique groupes_politiques groupe_scolaire
    groupe_cible groupes_cibles groupe_d'age sur_le_plan premier_plan plan_d'eau charte_graphique
    programme_scolaire convention_collective au_programme reseau_d'enseignement comite_de_soutien
    d'accord en_accord l'accord_de l'accord_du pris_l'initiative prend_l'initiative prenne_l'initiative
    en_partenariat en_concertation en_collaboration en_reseau en_coordination en_groupe
    l'initiative_de l'initiative_du l'initiative_des l'initiative_d' syndicat_d'initiative
    maison_de_la_concertation
    charge_de_la_coordination chargee_de_la_coordination charges_de_la_coordination
    assure_la_coordination assurent_la_coordination convention_de_partenariat partenariat_entre concertation_entre partenariat_avec
    concertation_avec
    service_de_prevention conseil_de_l'aide_sociale conseil_de_l'action_sociale conseil_communal
    service_social conseil_de_l'europe conseil_de_l'union conseil_de_l'ordre conseil_de_police
    conseil_du_cpas conseil_de_la_region conseil_de_securite conseil_du_contentieux conseil_de_la_ville
    """)
  static let weakPlatforms = WordSet(
    """
    relais_social comite_de_quartier comites_de_quartier comite_d'habitants comites_d'habitants
    procedure filiere strategie mecanisme plan_de_prevention plan_de_cohesion_sociale plan_strategique pcs p.c.s convention
    convention-cadre conventions protocole protocoles charte contrat protocole_d'accord
    schema schema_directeur schema_departemental accord contrat_local_de_sante plan
    conseil_d'administration assemblee_generale accord_de_collaboration accord_de_cooperation
    pole poles labo experience_pilote appel_à_projets recherche-action
    experimentation observatoire participation_citoyenne colloque seminaire conference journee_d'etude semaine journee operation
    accord-cadre contrat_local forum conseil reunion reunions seance seances formation_pleniere
    formation_restreinte
    """)
  static let functions = WordSet(
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
    haut-commissaire sous-gouverneur conseillers conseilleres maires prefets proviseur principal_du_college recteur sous-prefete
    coordinatrices coordonnateurs directrices echevines commissaires inspecteurs magistrats procureurs procureure
    doyen cure pasteur rabbin aumonier capitaine lieutenant major adjudant adjoint adjointe adjoints
    chefs_de_corps secretaires mediateurs gouverneurs depute deputee senateur agents_de_quartier
    """
      + " " + FrenchField.functions)
  static let categories = WordSet(
    """
    residents experts ecoles hopitaux associations services_sociaux medecins_generalistes medecins mosquees
    commercants entreprises acteurs_sociaux acteurs_locaux acteurs intervenants travailleurs
    travailleurs_sociaux educateurs enseignants parents familles habitants citoyens jeunes
    riverains mouvements_de_jeunesse clubs_sportifs maisons_de_jeunes maisons_de_quartier
    autorites_administratives services_communaux services_de_prevention directions_d'ecole
    etablissements_scolaires organisations partenaires_locaux operateurs professionnels
    representants_religieux personnes bailleurs_sociaux creches pharmaciens benevoles
    psychologues administrations services agriculteurs seniors aines usagers locataires
    representants_politiques representants_religieux representants_syndicaux structures federations
    confessions_religieuses colleges lycees facultes prefectures communes_voisines maisons_de_repos homes bibliotheques
    gardiens_de_la_paix mediateurs_sociaux bailleurs assistants_sociaux conseillers_communaux
    services_de_police services_de_secours services_d'urgence forces_de_l'ordre cultes
    proprietaires etudiants eleves pompiers ambulanciers infirmiers clubs academies maisons_medicales
    mutualites syndicats zones_de_police agents secteur secteurs mandataires population elus menages citoyens_volontaires volontaires directions ecoles_secondaires
    """
      + " " + FrenchField.categories)
  static let bodies = WordSet(
    """
    protection_civile prefecture sous-prefecture communaute_de_communes communaute_d'agglomeration agglomeration
    metropole conseil_departemental conseil_regional caisse echevinat rectorat etat departement
    conseil_general conseil_des_femmes municipalite mairie inspectorat observatoire pole unite
    rotary lions amicale confrerie comptoir laboratoire faculte haute_ecole hautes_ecoles cabinet_medical
    maison_medicale association_des_commercants chambre_de_commerce fabrique_d'eglise home
    potager repair_cafe corps_de_police
    college_communal college_echevinal college_des_bourgmestre college_des_bourgmestres gendarmerie education_nationale bailleur division brigade pharmacie fanfare patro scouts epicerie restaurant_social resto vestiaire banque_alimentaire police parquet cpas c.p.a.s asbl amo saj spj commune ville province region service services
    communaute centre maison association ligue ecole ecoles universite hopital cabinet direction departement
    administration office agence bureau fondation federation union comite conseil cellule equipe
    espace foyer institut mutualite syndicat zone planning antenne bibliotheque musee theatre
    academie societe regie cocof ibz spf ocam tec stib sncb forem actiris onem onss instruction
    enseignement aide coupole gouvernement ministere tribunal prison collectif mouvement club
    ludotheque mediatheque creche intercommunale commissariat mission relais guidance athenee
    college_saint college_sainte lycee garderie banque cooperative entreprise parc internat abri samusocial chambre
    barreau inspection permanence residence institution commission societe_de_logement
    plate-forme paroisse mosquee eglise fabrique reseau plateforme dispensaire clinique polyclinique caserne
    pompiers protection_civile croix-rouge pms cpms pcs tfl task_force conseil_de_l'aide_sociale
    """
      + " " + FrenchField.bodies, plural: "s")
  static let organs = WordSet(
    """
    comite_de_pilotage comite_d'accompagnement comite_de_suivi comite_restreint 
    comite_de_reseau comite_de_coordination commission_d'accompagnement
    commission_de_quartier groupe_de_suivi groupe_de_pilotage groupe_de_travail sous-groupe
    sous-commission cellule_de_coordination
    """)
  static let pluralPlatforms = WordSet(
    "comites cellules plateformes plates-formes commissions reseaux groupes conseils conventions projets dispositifs reunions rencontres seances"
  )
}
