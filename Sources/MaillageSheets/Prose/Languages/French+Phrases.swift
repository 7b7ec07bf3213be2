/// Turns and small words of French: verbs, what opens clauses, what says of a role.
enum FrenchPhrases {
  static let verbs = WordSet(
    FrenchVerbs.withTenses(
      """
      est sont etait etaient a ont avait avaient sera seront fait font vise visent met mettent
      assure assurent permet permettent propose proposent offre offrent organise organisent
      travaille travaillent intervient interviennent collabore collaborent reunit reunissent
      rassemble rassemblent regroupe regroupent siege siegent participe participent compte comptent
      preside chapeaute chapeautent coordonne coordonnent pilote pilotent anime animent
      *ettent *issent *oivent *ennent *uisent *ortent *aitent *ondent *andent *endent
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
      repondre ameliorer soutenir conseille conseillent epaule epaulent seconde secondent assiste
      assistent alimente alimentent evalue evaluent
      """) + " *aient")
  static let referents: [(pronouns: WordSet, nouns: WordSet)] = [
    (
      WordSet("elle celle-ci"),
      WordSet(
        """
        cellule plateforme plate-forme concertation coordination commission table assemblee alliance
        convention charte initiative campagne action operation strategie demarche formation task_force
        sous-commission reunion rencontre csil csil-r lisc clss federation union intervision communaute
        conference experience cca ccatm cldr
        """)
    ),
    (
      WordSet("il celui-ci"),
      WordSet(
        """
        comite conseil groupe groupe_de_travail sous-groupe reseau projet programme plan contrat pacte
        partenariat dispositif forum collectif cercle pole hub relais protocole accord observatoire
        consortium gt plp pcs clspd cispd cptl cass schema bureau atelier labo
        """)
    ),
  ]
  static let clauseOpeners = WordSet(
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
    pour_le_compte le_tout sous_la sous_l' avec_voix
    """)
  static let adverbials = WordSet(
    "face_à face_au face_aux lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet septembre octobre novembre decembre pour_cela un_ancien une_ancienne comme au_lendemain au_cours au_terme suite_à à_la_suite à_l'occasion à_partir avec depuis lors dans en pour pour_la_premiere_fois à sur selon apres avant autour_de autour_du autour_d' malgre grace_à des_lors aujourd'hui ainsi outre chez sous par parmi au_sein via toute_personne toute_autre tout_autre toutes_les_personnes toute_instance tout_citoyen la_vice-presidence la_presidence le_secretariat"
  )
  static let entryClauses = WordSet(
    """
    employe_par employee_par engage_par engagee_par detache_par detachee_par oeuvrant travaillant agissant intervenant_dans intervenant_en ayant souhaitant disposant
    designe_par designes_par designee_par designees_par designes_parmi designe_au designes_au
    nomme_par nommes_par nommee_par elu_par elus_par elue_par choisi_par choisis_par choisis_parmi
    actifs_entre actives_entre actifs_notamment actives_notamment actif_entre active_entre
    situe situes situee situees actif_dans active_dans actifs_dans actives_dans actifs_en
    actives_en actifs_sur actives_sur impliques_dans impliquees_dans concernes_par concernees_par
    avec_un_mandat pour_un_mandat pour_une_duree repartis reparties tires_au_sort issus issues elus_pour elus_par elus_en elues_pour contre_toute contre_toutes face_à
    represente_par representee_par representes_par representees_par dument choisis choisies designes
    designees nommes nommees en_fonction en_charge au_nombre_de avec_voix à_hauteur_de les_plus
    """)
  static let preludes = WordSet(
    """
      donc surtout principalement essentiellement ensemble maintenant parfois souvent toujours deja
    à_titre_consultatif à_titre_d'experts à_titre_d'expert à_titre_d'observateur à_titre_d'observateurs
    aux_cotes_de aux_cotes_du aux_cotes_des d'office de_droit l'aide_de l'aide_du l'appui_de l'appui_du le_soutien_de le_soutien_du le_concours_de
    le_concours_du la_collaboration_de la_collaboration_du la_participation_de la_participation_du
    sous_un_meme_toit sous_le_meme_toit au_meme_endroit dans_un_meme_lieu dans_une_meme_salle
    autour_de_la_table autour_d'une_table autour_d'une_meme_table chaque_mois chaque_trimestre
    chaque_semaine chaque_annee une_fois_par_mois deux_fois_par_an trois_fois_par_an
    quatre_fois_par_an aujourd'hui parmi_ses_membres parmi_ses_partenaires regulierement notamment entre_autres egalement aussi en_son_sein
    tous_les_mois tous_les_deux_mois tous_les_trois_mois tous_les_quatre_mois tous_les_six_mois
    tous_les_ans toutes_les_semaines toutes_les_deux_semaines toutes_les_trois_semaines
    toutes_les_quatre_semaines toutes_les_six_semaines toutes_les_huit_semaines en_plus desormais depuis_peu
    au_niveau_communal au_niveau_local au_niveau_de_la_commune au_niveau_de_l'arrondissement
    sur_le_terrain etroitement activement actuellement ainsi mensuellement que qu' a_ce_jour à_ce_jour a_ses_cotes à_ses_cotes
    """)
  static let partRoles: [(role: Role, words: WordSet)] = [
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
  ]
  static let roleVerbs: [(role: Role, words: WordSet)] = [
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
  ]
  static let roleMarks: [(role: Role, words: WordSet)] = [
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
  ]
  static let otherLists = WordSet(
    """
    ce_qu' ce_que mission missions attribution attributions objectif objectifs but buts role roles tache taches
    theme themes thematique thematiques sujet sujets activite activites action actions axe axes
    domaine domaines competence competences priorite priorites principe principes date dates
    horaire horaires condition conditions etape etapes document documents droit droits
    ordre_du_jour horaires_d'ouverture public publics public_cible adresse adresses rue rues
    finalite finalites outil outils avantage avantages modalite modalites permanence permanences
    engagement engagements question questions budget budgets montant montants constat constats
    territoire perimetre localisation enjeu enjeux resultat resultats methode methodes programme moyens lieu lieux heures volet volets
    duree calendrier prochaine_reunion prochaines_reunions prochaine_seance
    besoins critere criteres reunions projets contenu fonctionnement contact
    contacts infos renseignements telechargement documents_utiles liens_utiles
    """)
  static let asideVerbs = WordSet(
    """
    vote approuve adopte decide oblige precise resume declare estime explique rappelle souligne
    indique annonce affirme espere ajoute repond juge regrette salue
    """)
  static let unnaming = WordSet(
    """
    relatif relative relatifs relatives actuel actuelle eventuel eventuelle 
    principal principale recente
    reelle celle celles elle elles quelle telle telles actif active actifs actives mission missions
    action actions fois mois trois bois choix hopital tribunal appel quel tel hotel question occasion presentation condition evaluation
    """)
}
