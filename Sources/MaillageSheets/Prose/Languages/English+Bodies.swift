/// Bodies, posts, kinds of people and platforms in English.
enum EnglishBodies {
  static let platformNouns: [PlatformKind: WordSet] = [
    .platform: WordSet(
      """
      board partnership committee forum network group platform council_of round_table panel
      steering_group alliance coalition commission cell hub taskgroup partnerships
      pcsp csp cpp jpc lcdc lsp cdrp vru lecp
      youth_council action_team youth_parliament youth_assembly youth_cabinet violence_reduction_unit
      taskforce_group roundtable consortium collaborative assembly executive_board
      """
        + " " + EnglishField.platforms),
    .workingGroup: WordSet(
      "working_group sub-group subgroup working_party sub-committee subcommittee task_group"),
    .taskForce: WordSet("task_force taskforce"),
    .project: WordSet(
      "project programme program initiative scheme campaign pilot charter compact concordat pledge"),
    .group: WordSet("meeting conference"),
  ]
  static let notPlatforms = WordSet(
    """
    health_board area_committee housing_association health_and_social_care_partnership nhs_board
    clinical_commissioning_group clinical_commissioning_groups commissioning_group
    safeguarding_board_manager in_partnership in_the_meeting next_meeting previous_meeting last_meeting previous_meetings
    integrated_care_board education_and_training_board project_manager programme_manager
    project_officer committee_administrator board_secretary meeting_room committee_room board_room
    group_manager group_commander network_rail board_member committee_services
    partnership_manager partnership_officer programme_lead project_lead age_group age_groups
    youth_group youth_groups community_group community_groups voluntary_group voluntary_groups
    residents_group residents_groups housing_group target_group target_groups focus_group support_service public_participation_network
    """)
  static let functions = WordSet(
    """
    assistant
    mayor chair chairman chairwoman chairperson director manager coordinator co-ordinator convener vice-chair chief_executive chief_superintendent chief_inspector
    chief_constable chief_officer chief_fire_officer principal headteacher head_teacher governor
    sheriff bishop vicar minister cllr councillors constable sergeant officer
    head leader secretary commissioner superintendent inspector prosecutor judge councillor adviser
    administrator planner clerk cabinet_member deputy_leader lead_member portfolio_holder
    elected_members police_and_crime_commissioner garda_commissioner assistant_director
    deputy_director borough_commander area_commander area_manager station_manager team_leader
    deputy_mayor lord_mayor provost chief_social_work_officer senator senators tds td deputies
    oireachtas_members ward_councillors local_authority_officials officials magistrate
    deputy_chair vice-chairman service_manager youth_worker community_safety_officer
    """
      + " " + EnglishField.functions)
  static let categories = WordSet(
    """
    business schools hospitals charities residents parents families citizens businesses churches mosques
    doctors volunteers teachers partners agencies organisations services youth_workers
    universities colleges councils local_authorities housing_associations housing_providers
    landlords community_groups voluntary_groups faith_groups youth_groups voluntary_organisations
    community_organisations faith_communities retailers traders publicans young_people students
    pupils carers gps general_practitioners nurses social_workers community_councils
    parish_councils tenants tenants'_associations residents'_associations neighbourhood_watch_groups
    registered_social_landlords town_councils district_councils youth_organisations
    independent_members lay_members community_members co-opted_members political_members
    council_members community_representatives local_community_representatives community_nominees farmers
    youth_offending_teams clinical_commissioning_groups sports_clubs licensees
    """
      + " " + EnglishField.categories)
  static let bodies = WordSet(
    """
    police healthwatch council nhs service services department authority agency university college school
    hospital trust association society union centre center office enterprise interface government
    fire rescue board commission foundation fund church library museum life hie natural heritage
    barnardo's shelter crisis citizens_advice victim_support homes advice authority ambulance
    probation victim housing_association neighbourhood_watch pubwatch chamber mosque
    voluntary court prison housing company
    constabulary parish chambers garda garda_siochana an_garda_siochana tusla hse home_office county borough
    district alcohol
    assembly ppn public_participation_network brigade health team unit ltd project foroige
    policing council_of_faiths foodbank traders
    women's_aid samaritans mind rape_crisis youth_justice youthlink young_scot yot cvs
    federation club scouts guides salvation_army red_cross alliance consortium institute
    education_authority business_improvement_district bid watch job_centre jobcentre
    transport_scotland skills_development_scotland visitscotland scottish_enterprise
    crown_office procurator_fiscal constabularies ministry executive social_work public_health
    clinical_commissioning_group integrated_care_board cps crown_prosecution_service
    """
      + " " + EnglishField.bodies)
}
