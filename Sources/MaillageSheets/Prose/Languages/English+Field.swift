/// More words of the field in English: what else bodies, posts, kinds of people and platforms are called.
enum EnglishField {
  static let platforms =
    """
    public_services_board psb cypsc local_community_development_committee advisory_group reference_group
    liaison_group liaison_committee consultative_committee multi-agency_group interagency_group inter-agency_group
    marac mash mappa citizens'_panel community_alliance community_forum strategic_group delivery_group
    operational_group task_and_finish_group co-operative_forum community_of_practice
    """
  static let functions =
    """
    medical_director service_director executive_director independent_chair independent_scrutineer heads_of_service
    chief_operating_officer town_clerk county_clerk city_manager alderman aldermen ald assistant_chief_constable
    assistant_chief_officer assistant_commissioner detective_superintendent district_manager development_officer
    development_officers policy_officer policy_officers community_development_officer community_development_manager
    support_officer outreach_worker social_worker liaison_officer safeguarding_lead designated_nurse
    elected_member elected_representatives elected_representative political_representatives lay_member lay_adviser
    lay_advisers vice-chairperson vice-chairpersons health_visitor executive_member
    """
  static let categories =
    """
    statutory_agencies statutory_bodies statutory_organisations public_bodies voluntary_sector community_sector
    third_sector third_sector_organisations private_sector business_community registered_providers
    social_landlords health_services local_services emergency_services education_providers care_providers
    service_providers service_users local_residents local_people local_businesses community_members
    local_communities interest_groups tenants_groups women's_groups faith_leaders community_leaders employers
    trade_unions head_teachers headteachers nurseries sports_organisations drug_services probation_services
    prisons courts fire_services ambulance_services police_forces experts practitioners professionals clinicians
    pharmacists dentists
    """
  static let bodies =
    """
    health_and_social_care_trust public_health_agency public_health_wales public_health_scotland
    integration_joint_board health_board university_health_board teaching_health_board ambulance_service
    fire_authority natural_resources_wales housing_executive dept national_park chamber_of_commerce
    volunteer_centre voluntary_action third_sector_interface development_trust development_company
    law_centre resource_centre family_resource_centre youth_service community_centre credit_union
    rotary british_legion age_uk age_concern action_for_children nspcc nacro turning_point mencap
    national_probation_service community_rehabilitation_company youth_offending_service youth_offending_team
    coastguard armed_forces scottish_water scottish_government welsh_government
    """
}
