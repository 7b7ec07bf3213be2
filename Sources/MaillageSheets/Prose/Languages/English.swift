extension SheetLanguage {
  /// English.
  static let english = SheetLanguage(
    language: .english,
    bounds: .english,
    frequent: WordSet(
      """
      the of and to in a is for that on with as was by at are from be this an it which or were have
      has will their its who
      """),
    determiners: WordSet("the a an our your their its all each every"),
    indefinite: WordSet("a an some several various each every"),
    listOpeners: WordSet("between with by"),
    frames: WordSet("as_part at_the_head under_the_umbrella in_the_context thanks_to"),
    liaisons: WordSet("contact link links touch line"),
    companions: WordSet("with alongside"),
    memberColumns: WordSet(
      "organisation organisations organization agency agencies partner partners member members body"
    ),
    helpingVerbs: WordSet(
      """
      help helps helped support supports supported advise advises advised inform informs visit visits
      reach reaches serve serves ask asks asked receive receives received need needs refuse refused
      scrutinise oblige obliges
      """),
    placeRelatives: WordSet("where whereby"),
    lightAdverbs: WordSet("also now both together regularly today then"),
    pluralPlatforms: WordSet(
      "groups committees boards forums networks sub-groups subgroups panels partnerships workstreams"
    ),
    organs: WordSet(
      """
      steering_group working_group sub-group subgroup sub-committee executive_group delivery_group
      """),
    membershipVerbs: WordSet(
      "comprises includes consists_of is_made_up_of brings_together comprise include"),
    seatVerbs: WordSet("taking_part_in represented_on sitting_on"),
    parts: englishParts,
    notOnly: WordSet("not_only not_just not_merely"),
    collaborations: WordSet(
      "collaboration cooperation joint_venture joint_effort product_of result_of"),
    structures: WordSet("structure organogram"),
    prepositions: [
      (.partOf, WordSet("within under beneath on_behalf_of")),
      (.liaisesWith, WordSet("with to into alongside")),
    ],
    groups: WordSet("group"),
    placeWords: WordSet("in at"),
    namely: WordSet("namely that_is i.e"),
    namings: WordSet(
      "called known_as also_known_as better_known_as locally_known_as entitled titled"),
    onBehalf: WordSet("for"),
    deputies: WordSet("deputy substitute alternate deputies substitutes"),
    times: WordSet("time times once twice"),
    perWords: WordSet("a per every each"),
    periods: WordSet("year month week quarter day months weeks years fortnight"),
    everyWords: WordSet("every each"),
    newThings: WordSet("a an"),
    whoWords: WordSet("who"),
    suchAs: WordSet("such_as including"),
    hereafter: WordSet("in_short hereafter for_short abbreviated abbreviated_to"),
    agents: WordSet("by"),
    listQuestions: WordSet(
      """
      who_is_on who_sits who_are_the_members who_are_our_partners who_is_involved who_takes_part
      who_are_we who_attends
      """),
    pageTitles: WordSet(
      """
      about_us about who_we who_are what_is what_we contact news press introduction background
      decision_notice decision media_release case_study briefing project_profile fact_sheet terms_of
      history frequently minutes report agenda welcome our home
      """),
    projectVerbs: WordSet(
      """
      is_run_by is_overseen_by is_funded_by is_delivered_by is_led_by is_managed_by
      is_coordinated_by is_co-ordinated_by is_supported_by is_hosted_by was_run_by was_overseen_by
      was_funded_by was_delivered_by was_led_by was_managed_by was_coordinated_by was_co-
      ordinated_by was_supported_by was_hosted_by which_is_run_by which_is_overseen_by
      which_is_funded_by which_is_delivered_by which_is_led_by which_is_managed_by
      which_was_run_by which_was_overseen_by which_was_funded_by which_was_delivered_by
      which_was_led_by which_was_managed_by is_paid_for was_paid_for is_a_project is_a_programme
      is_a_scheme is_a_partnership is_a_joint is_an_initiative brings_together
      """),
    operations: WordSet("operation op"),
    placePronouns: WordSet("there"),
    following: WordSet("following"),
    answerOpeners: WordSet(
      "they_are these_are it_is"),
    timeSpans: WordSet("year term period winter"),
    contrasts: WordSet("but"),
    ordinals: WordSet("first second third fourth fifth"),
    nearPronouns: WordSet("the_latter"),
    nobodies: WordSet(
      """
      organisations agencies bodies stakeholders local_organisations local_agencies local_bodies
      designated_organisations designated_agencies designated_bodies relevant_agencies
      relevant_organisations other_organisations other_agencies other_bodies key_agencies
      partners right_partners key_partners key_organisations different_organisations different_agencies various_organisations
      various_agencies small_number smaller_number number_of range_of wide_range
      """),
    relatives: WordSet("which that"),
    copulas: WordSet("is are was were forms becomes remains"),
    inflections: ["s"],
    possessives: WordSet("our your their its"),
    frontJoins: WordSet("and & in for of the"),
    sharedNouns: WordSet(
      """
      services councils agencies organisations groups sector sectors bodies providers associations schools
      colleges partners authorities representatives communities teams boards departments interests
      """),
    offices: WordSet("office"),
    areaWords: WordSet("district area region county islands environs surroundings"),
    departments: WordSet(
      "department ministry minister directorate secretary member office holder lead director committee"
    ),
    departmentJoins: WordSet("for of"),
    standAlone: WordSet("council police government university college constabulary council's"),
    sittings: WordSet("meeting meetings conference"),
    belongings: WordSet("their its"),
    demonstratives: WordSet("this that these those said"),
    conjunctions: WordSet(
      "and as_well_as along_with alongside together_with & plus and_also but_also and_finally"),
    ofWords: WordSet("of"),
    innerWords: WordSet("for in on to against from the"),
    clauseOpeners: EnglishPhrases.clauseOpeners,
    entryClauses: EnglishPhrases.entryClauses,
    alternatives: WordSet("or"),
    subjectPronouns: WordSet("it they he she"),
    roleMarks: EnglishPhrases.roleMarks,
    alternates: WordSet(
      "or_their_representative or_his_representative or_her_representative or_deputy or_nominee or_a_representative"
    ),
    preludes: EnglishPhrases.preludes,
    communeCues: WordSet(
      "city_of town_of borough_of municipality_of commune_of port_of isle_of county_of district_of diocese_of"
    ),
    verbs: EnglishPhrases.verbs,
    adverbials: WordSet(
      "under below above alongside beneath in on for with since during after by from according_to via within besides thanks_to at to under today alongside"
    ),
    pronouns: WordSet("that_of those_of"),
    negations: WordSet("neither cannot not no never without nor except excluding apologies"),
    conditionals: WordSet(
      "could may might would can if_needed where_appropriate as_required when_needed"),
    abbreviations: WordSet("mr mrs ms dr prof st etc e.g i.e no tel supt insp"),
    platformNouns: EnglishBodies.platformNouns,
    platformIfNamed: WordSet("service team centre unit action"),
    anyPlatform: WordSet("group partnership board network committee forum body project meeting"),
    adjectivesPrecede: true,
    housesFollowNames: true,
    nounsAreCapitalised: false,
    notPlatforms: EnglishBodies.notPlatforms,
    unnaming: EnglishPhrases.unnaming,
    purposeJoins: WordSet("for against on"),
    aidJoins: WordSet("for on"),
    themeTails: WordSet("with"),
    people: WordSet("people children families women men parents adults carers"),
    otherLists: EnglishPhrases.otherLists,
    adjectives: WordSet(
      """
      delivery monitoring advisory reference steering executive new wider small local joint multi-agency strategic operational community national regional safer public safety
      planning co-ordinating coordinating chief officers prevention
      """),
    functions: EnglishBodies.functions,
    categories: EnglishBodies.categories,
    programmes: WordSet("plan programme"),
    bodies: EnglishBodies.bodies,
    sharedHeads: [
      "municipalities": "Municipality of", "towns": "Town of", "cities": "City of",
      "councils": "Council of", "local authorities": "local authority in",
      "borough councils": "Borough Council of", "county councils": "County Council of",
      "district councils": "District Council of", "universities": "University of",
    ],
    representatives: WordSet(
      """
      representatives representative rep reps staff delegates delegate members officers senior_members
      senior_officers colleagues senior_people most_senior_people people_from
      """),
    participants: WordSet(
      """
      members partners participants attendees present representing membership attending signatories
      partner_organisations partner_agencies member_organisations core_members core_partners
      responsible_authorities specified_authorities statutory_agencies
      attendance statutory_partners invitees responders stakeholders stakeholders_involved
      agencies_involved organisations_involved partners_involved consultees
      """),
    fillers: WordSet(
      "at_present at_the_moment half_of most_of the_majority_of a_number_of a_range_of dozens_of some_of numerous etc including following such_as for_example e.g others other also namely and_others both local_partners"
    ),
    fundedBy: WordSet("funded_by co-funded_by supported_by with_support_from with_funding_from"),
    legalForms: WordSet("ltd plc cic inc llp"),
    titles: WordSet(
      """
      not_only not_just not_merely both
      mr mrs ms miss dr prof sir dame supt insp sgt pc cllr rev ch inspector sergeant superintendent
      constable chief_inspector chief_superintendent detective_inspector detective_sergeant
      """),
    numbers: [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
      "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
      "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    ],
    fieldLabels: [
      "municipality": .commune, "town": .commune, "commune": .commune,
      "organisation": .organisation, "organization": .organisation, "province": .province,
      "domain": .domain, "field": .domain, "prevention": .prevention, "contact": .contact,
      "contact person": .contact, "title": .title, "project title": .title, "project": .title,
      "project name": .title, "area": .commune, "council area": .commune,
      "lead organisation": .organisation,
      "lead agency": .organisation,
    ],
    absent: WordSet(
      "apologies apologies_for_absence in_attendance also_in_attendance also_present absent observers"
    ),
    attending: WordSet("in_attendance"),
    excused: WordSet("apologies apologies_for_absence apologies_received apologies_from"),
    postsOfPlaces: [
      "chairs": "Chair of the {place} {body}", "conveners": "Convener of the {place} {body}",
      "leaders": "Leader of the {place} {body}", "managers": "Manager of the {place} {body}",
    ],
    announcing: WordSet("following"),
    roleNotes: [
      "chair": .chair, "chairman": .chair, "chairperson": .chair, "convener": .chair,
      "secretary": .secretary, "secretariat": .secretary, "lead": .coordinator,
      "coordinator": .coordinator, "funder": .funder,
    ],
    inChair: WordSet("in_the_chair presiding"),
    membershipRules: englishRules.map { $0.withPast(PastForms.english) },
    linkRules: englishLinks.map { $0.withPast(PastForms.english) })
}
