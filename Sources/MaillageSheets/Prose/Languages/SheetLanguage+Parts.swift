/// Bodies that are parts of others by what they are, in each language.
extension SheetLanguage {
  static let frenchParts = WordSet(
    """
    comite_de_pilotage comite_d'accompagnement comite_de_suivi comite_restreint comite_executif
    comite_de_coordination comite_de_direction comite_de_gestion comite_de_reseau comite_technique
    comite_d'evaluation comite_de_redaction comite_operationnel comite_scientifique sous-comite
    groupe_de_pilotage groupe_de_suivi groupe_de_travail groupe_restreint groupe_technique
    groupe_d'appui groupe_moteur groupe_porteur groupe_de_coordination groupe_d'accompagnement
    groupe_thematique groupe_operationnel groupe_projet sous-groupe noyau_dur gt
    cellule_de_pilotage cellule_de_coordination cellule_de_suivi cellule_d'appui cellule_de_veille
    cellule_restreinte cellule_technique cellule_operationnelle equipe_de_pilotage
    commission_d'accompagnement commission_de_suivi commission_technique commission_thematique
    commission_restreinte sous-commission bureau_executif bureau_permanent bureau_restreint
    bureau_de_coordination assemblee_generale assemblee_pleniere conseil_d'administration
    conseil_de_gestion secretariat_permanent secretariat_technique atelier_thematique
    commission_de_quartier organe_de_gestion organe_d'administration
    """)
  static let dutchParts = WordSet(
    """
    stuurgroep *stuurgroep stuurcomite werkgroep *werkgroep kerngroep *kerngroep kernteam
    triageteam casusteam regieteam klankbordgroep begeleidingscomite begeleidingsgroep begeleidingscommissie subgroep deelgroep
    subwerkgroep deelwerkgroep projectgroep themagroep denkgroep regiegroep opvolgingsgroep
    opvolgingscomite coordinatiegroep coordinatieteam voorbereidingsgroep adviesgroep expertengroep
    redactiegroep dagelijks_bestuur bestuursorgaan raad_van_bestuur algemene_vergadering
    beheerscomite projectteam stuurteam beperkte_groep technische_commissie subcommissie
    deelcommissie
    """)
  static let germanParts = WordSet(
    """
    lenkungsgruppe lenkungsausschuss lenkungskreis lenkungsteam lenkungsgremium steuerungsgruppe
    steuergruppe steuerungskreis steuerkreis steuerungsausschuss steuerungsteam steuerungsgremium
    begleitgruppe begleitausschuss begleitkreis begleitgremium kerngruppe kernteam leitungsgruppe
    leitungsteam leitungskreis leitungsgremium koordinierungsgruppe koordinationsgruppe
    koordinierungskreis koordinationskreis koordinierungsteam koordinationsteam planungsgruppe
    planungsteam vorbereitungsgruppe vorbereitungsteam projektgruppe projektteam redaktionsgruppe
    redaktionsteam arbeitsgruppe *arbeitsgruppe ag unterarbeitsgruppe untergruppe unterausschuss
    teilgruppe fachgruppe themengruppe expertengruppe entscheidungsgremium beschlussgremium
    exekutivausschuss vorstand geschaftsfuhrung mitgliederversammlung vollversammlung
    generalversammlung plenum fachbeirat wissenschaftlicher_beirat
    """)
  static let englishParts = WordSet(
    """
    steering_group steering_committee steering_board working_group working_party task_group
    task_and_finish_group task_and_co-ordination_group sub-group subgroup sub-committee subcommittee
    executive_group executive_board executive_committee delivery_group delivery_board core_group
    management_committee management_board management_group monitoring_group monitoring_sub-group
    reference_group advisory_group operational_group operations_group planning_group project_group
    project_board theme_group thematic_group co-ordinating_group coordinating_group
    co-ordination_group coordination_group task_team expert_group executive secretariat plenary
    """)
}
