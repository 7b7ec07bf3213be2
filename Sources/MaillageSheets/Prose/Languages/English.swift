extension SheetLanguage {
  /// English.
  static let english = SheetLanguage(
    language: .english,
    frequent: WordSet(
      """
      the of and to in a is for that on with as was by at are from be this an it which or were have
      has will their its who
      """),
    determiners: WordSet("the a an our their its all each every"),
    indefinite: WordSet("a an some several various each every"),
    inflections: ["s"],
    demonstratives: WordSet("this that these those said"),
    conjunctions: WordSet("and as_well_as along_with together_with & plus"),
    ofWords: WordSet("of"),
    innerWords: WordSet("for in on to against from the"),
    clauseOpeners: WordSet(
      """
      which who whose where when while because although so_that in_order to_discuss to_share to_improve
      funded_by financed_by supported_by sponsored_by chaired_by co-chaired_by led_by run_by hosted_by
      managed_by coordinated_by co-ordinated_by convened_by in_partnership_with with_support_from
      with_funding_from as_does as_do as_is as_are to_support that if once every_month
      """),
    communeCues: WordSet(
      "city_of town_of borough_of municipality_of commune_of"),
    verbs: WordSet(
      """
      is are was were be been has have had do does did will would can could may might must should
      shall meets meet met sits sit brings bring works work consists includes include comprises leads
      lead chairs coordinates runs funds supports provides offers takes take attend attended joins
      join involves comprises decided decide agreed agree said says noted welcomed thanked sat serve serves
      participate participates joined hosts manages convened established
      """),
    adverbials: WordSet(
      "in on for with since during after by from according_to via within besides thanks_to at to under today"
    ),
    pronouns: WordSet("that_of those_of"),
    negations: WordSet("not no never without nor except excluding apologies"),
    conditionals: WordSet(
      "could may might would can if_needed where_appropriate as_required when_needed"),
    abbreviations: WordSet("mr mrs ms dr prof st etc e.g i.e no tel supt insp"),
    platformNouns: [
      .platform: WordSet(
        """
        board partnership committee forum network group platform council_of round_table panel
        steering_group alliance coalition commission cell hub taskgroup
        """),
      .workingGroup: WordSet("working_group sub-group subgroup working_party sub-committee"),
      .taskForce: WordSet("task_force taskforce"),
      .project: WordSet("project programme program initiative scheme campaign"),
      .group: WordSet("meeting conference"),
    ],
    platformIfNamed: WordSet("service team centre unit action"),
    anyPlatform: WordSet("group partnership board network committee forum body project meeting"),
    adjectivesPrecede: true,
    nounsAreCapitalised: false,
    notPlatforms: WordSet(
      "health_board area_committee housing_association health_and_social_care_partnership nhs_board"
    ),
    adjectives: WordSet(
      """
      local joint multi-agency strategic operational community national regional safer public safety
      planning co-ordinating coordinating chief officers prevention
      """),
    functions: WordSet(
      """
      mayor chair chairman chairwoman chairperson director manager coordinator co-ordinator convener vice-chair chief_executive chief_superintendent chief_inspector
      chief_constable chief_officer chief_fire_officer principal headteacher head_teacher governor
      sheriff bishop vicar minister cllr councillors constable sergeant officer
      head leader secretary commissioner superintendent inspector prosecutor judge councillor adviser
      administrator planner clerk
      """),
    categories: WordSet(
      """
      schools hospitals charities residents parents families citizens businesses churches mosques
      doctors volunteers teachers partners agencies organisations services youth_workers
      """),
    programmes: WordSet("plan programme"),
    bodies: WordSet(
      """
      police council nhs service services department authority agency university college school
      hospital trust association society union centre center office enterprise interface government
      fire rescue board commission foundation fund church library museum life hie natural heritage
      barnardo's shelter crisis citizens_advice victim_support homes advice authority ambulance
      probation victim housing_association neighbourhood_watch pubwatch chamber mosque
      voluntary court prison housing company
      """),
    sharedHeads: [
      "municipalities": "Municipality of", "towns": "Town of", "cities": "City of",
      "councils": "Council of",
    ],
    representatives: WordSet("representatives representative delegates delegate members officers"),
    participants: WordSet(
      """
      members partners participants attendees present representing membership attending signatories
      partner_organisations partner_agencies member_organisations
      """),
    fillers: WordSet(
      "etc including following such_as for_example e.g others other also namely and_others"),
    fundedBy: WordSet("funded_by co-funded_by supported_by with_support_from with_funding_from"),
    legalForms: WordSet("ltd plc cic inc llp"),
    titles: WordSet("mr mrs ms miss dr prof sir dame supt insp sgt pc cllr rev ch"),
    numbers: [
      "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    ],
    fieldLabels: [
      "municipality": .commune, "town": .commune, "commune": .commune,
      "organisation": .organisation, "organization": .organisation, "province": .province,
      "domain": .domain, "field": .domain, "prevention": .prevention, "contact": .contact,
      "contact person": .contact,
    ],
    absent: WordSet(
      "apologies apologies_for_absence in_attendance also_in_attendance also_present absent observers"
    ),
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
    membershipRules: englishRules,
    linkRules: [
      LinkRule("liaison", "{P} works|liaises closely? with {P}", .liaisesWith),
      LinkRule("part of", "{P} is|forms part|subgroup|sub-group of {P}", .partOf),
      LinkRule("part of", "{P} reports|accountable to {P}", .partOf),
      LinkRule("succession", "{P} replaces|succeeds|replaced {P}", .succeeds),
      LinkRule("steering", "{P} steers|oversees|directs {P}", .steers),
      LinkRule("complement", "{P} complements {P}", .complements),
    ])

  private static let englishRules: [MembershipRule] = [
    MembershipRule("representing", "representing {L}"),
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("members are", "@partners ... are|were|is {L}"),
    MembershipRule("members are", "following ... are|is|were ... : {L}"),
    MembershipRule(
      "made up of", "{P}? ... made|composed|consists|comprised|consisting|drawn up? of|from {L}"),
    MembershipRule("brings together", "{P}? ... brings|bring|bringing|brought together {L}"),
    MembershipRule(
      "counts", "{P}? ... includes|include|comprises|involves|including|comprising|involving {L}"),
    MembershipRule(
      "sits on",
      "{L} sits|sit|serves|serve|attend|attends|attended|participate|participates|participated|joined|joins|take|takes part? on|in|at? ... {P}"
    ),
    MembershipRule(
      "sits on", "{L} is|are|were members? represented? member|partner? of|on|in|to ... {P}"),
    MembershipRule("sits on", "{L} is|are|was|were represented"),
    MembershipRule("sits on", "as does|do|is|are {L}"),
    MembershipRule("head of", "{L=chair} chairs|chair|chaired {P}"),
    MembershipRule("headed by", "chaired|presided|co-chaired by {L=chair}"),
    MembershipRule("headed by", "chairmanship of {L=chair}"),
    MembershipRule("headed by", "chair|chairman|chairperson|convener : {L=chair}"),
    MembershipRule(
      "carried by",
      "{P}? ... led|coordinated|co-ordinated|run|organised|hosted|managed|convened|facilitated|administered|delivered by {L=coordinator}"
    ),
    MembershipRule(
      "carries",
      "{L=coordinator} leads|coordinates|co-ordinates|runs|hosts|manages|convenes|facilitates ... {P}"
    ),
    MembershipRule(
      "in work with", "in? partnership|collaboration|cooperation|co-operation with {L}"),
    MembershipRule("in work with", "{P} works|worked closely? with {L}"),
    MembershipRule(
      "with the support of", "with financial? support|funding|grant|grants from|of {L=funder}"),
    MembershipRule("paid by", "funded|financed|sponsored|co-funded|supported by {L=funder}"),
    MembershipRule("pays", "{L=funder} funds|finances|sponsors ... {P}"),
  ]
}
