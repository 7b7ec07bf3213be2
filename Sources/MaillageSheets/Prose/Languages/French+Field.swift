/// More words of the field in French: what else bodies, posts, kinds of people and platforms are called.
enum FrenchField {
  static let platforms =
    """
    conseil_d'arrondissement conseils_d'arrondissement conseils_d'arrondissements conseil_economique_et_social
    conseil_de_la_vie_sociale conseil_de_sante conseil_de_sante_mentale conseil_de_developpement_durable
    conseil_de_territoire conseil_de_surveillance conseil_de_vie_locale conference_locale conference_regionale
    conference_territoriale communaute_territoriale instance_de_concertation instance_de_coordination
    instance_bassin cellule_de_veille groupe_de_concertation groupe_de_coordination groupe_de_reflexion
    groupe_porteur groupe_moteur groupe_relais groupe_restreint copil cpts clsm cltsm ctsm pedt
    comite_technique comite_scientifique comite_de_gestion comite_de_concertation equipe_pluridisciplinaire
    collectif_associatif collectif_citoyen collectif_d'associations regroupement_d'associations
    federation_d'associations table_de_coordination table_thematique petit_dejeuner_de_reseau
    """
  static let projects =
    """
    projet_educatif projet_de_territoire convention_territoriale convention_territoriale_globale
    contrat_territorial contrat_de_cohesion contrat_de_renovation_urbaine operation_de_developpement_rural
    plan_d'action plan_local plan_communal plan_territorial maison_multi-services
    """
  static let functions =
    """
    expert experte attache attachee charges_de_mission chargees_de_mission charges_de_projet chargees_de_projet chef_de_projet
    cheffe_de_projet chefs_de_projet chef_de_service cheffe_de_service chefs_de_service chef_de_corps chef_de_zone
    assistant_social assistante_sociale educateur_de_rue travailleur_social travailleuse_sociale
    gardien_de_la_paix directeur_financier directrice_financiere directeur_d'ecole directrice_d'ecole
    conseiller_en_prevention conseiller_communal conseillere_communale conseillers_provinciaux conseiller_provincial
    conseillers_departementaux conseiller_departemental conseillere_departementale conseillers_regionaux
    chef_d'etablissement chefs_d'etablissement inspecteur_d'academie sous-prefets procureur_de_la_republique
    procureur_du_roi juge_de_la_jeunesse juges agent_de_prevention agents_de_prevention vice-presidents
    administrateur administratrice administrateurs delegues_syndicaux porte-parole conseiller_technique tresorier
    tresoriere responsable_de_zone animateurs animatrices evaluateur_interne
    """
  static let categories =
    """
    etablissements_d'enseignement etablissements_de_soins etablissements_medico-sociaux etablissements
    services_publics services_de_l'etat services_d'aide services_de_sante services_residentiels
    services_d'insertion services_d'accompagnement organismes organismes_publics organismes_prives
    organismes_de_formation organismes_d'insertion institutions institutions_publiques associations_locales
    associations_de_parents comites_de_parents comites_de_riverains milieux_d'accueil accueillantes
    assistantes_maternelles assistantes_sociales infirmieres sages-femmes kinesitherapeutes puericultrices logopedes
    praticiens soignants professionnels_de_sante professionnels_de_la_sante psychiatres generalistes pharmacies
    commerces artisans employeurs agences_immobilieres agences_immobilieres_sociales centres_culturels
    centres_de_jeunes centres_d'hebergement centres_sociaux maisons_d'accueil maisons_d'enfants maisons_de_justice
    maisons_de_l'emploi plannings_familiaux plannings epiceries_sociales restaurants_sociaux ecoles_de_devoirs
    ecoles_maternelles ecoles_primaires ecoles_communales operateurs_d'accueil operateurs_culturels acteurs_associatifs
    acteurs_institutionnels acteurs_publics acteurs_prives acteurs_de_terrain acteurs_de_prevention
    travailleurs_de_rue educateurs_de_rue intervenants_sociaux aidants aidants_proches proches patients
    allocataires demandeurs_d'emploi personnes_agees personnes_handicapees primo-arrivants tissu_associatif
    milieu_associatif secteur_associatif secteur_public secteur_prive monde_associatif monde_scolaire
    polices_municipales pouvoirs_publics pouvoirs_locaux pouvoirs_organisateurs autorites_locales autorites_communales
    autorites_judiciaires collectivites communes_partenaires intercommunales villes communes
    """
  static let bodies =
    """
    aviq federation_wallonie-bruxelles region_wallonne wallonie croix_rouge secours_populaire secours_catholique
    emmaus caritas restos_du_coeur mission_locale missions_locales pole_emploi france_travail centre_hospitalier
    centre_pms maison_communale maison_de_l'emploi maison_de_justice maison_des_jeunes maison_de_repos
    maison_des_adolescents maison_des_solidarites maison_departementale administration_communale hotel_de_ville
    zone_de_secours office_de_la_naissance office_du_tourisme regie_de_quartier regie_des_quartiers relais_sante
    aide_à_la_jeunesse protection_de_la_jeunesse ordre_des_medecins union_des_commercants groupement regroupement
    rassemblement comite_des_fetes fondation_rurale parc_naturel syndicat_mixte syndicat_intercommunal
    communaute_urbaine centre_communal_d'action_sociale planning_familial vie_feminine femmes_prevoyantes soralia
    mutualite_chretienne solidaris partenamut infor_jeunes service_jeunesse extrascolaire secretariat
    conseil_provincial college_provincial tribunal_judiciaire
    """
}
