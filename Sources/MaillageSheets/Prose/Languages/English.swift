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
    demonstratives: WordSet("this that these those said"),
    conjunctions: WordSet("and as_well_as along_with together_with & plus"),
    ofWords: WordSet("of"),
    innerWords: WordSet("for in on to against at with the"),
    clauseOpeners: WordSet(
      """
      which who whose where when while because although so_that in_order to_discuss to_share to_improve
      to_support that if once every_month
      """),
    verbs: WordSet(
      """
      is are was were be been has have had do does did will would can could may might must should
      shall meets meet met sits sit brings bring works work consists includes include comprises leads
      lead chairs coordinates runs funds supports provides offers takes take attend attended joins
      join involves
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
    notPlatforms: WordSet("health_board area_committee"),
    adjectives: WordSet(
      """
      local joint multi-agency strategic operational community national regional safer public safety
      planning co-ordinating coordinating chief officers prevention
      """),
    functions: WordSet(
      """
      mayor chair chairman chairwoman chairperson director manager coordinator co-ordinator officer
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
      voluntary court prison housing company
      """),
    sharedHeads: [
      "municipalities": "Municipality of", "towns": "Town of", "cities": "City of",
      "councils": "Council of",
    ],
    representatives: WordSet("representatives representative delegates delegate members officers"),
    participants: WordSet(
      "members partners participants attendees present representing membership"),
    fillers: WordSet("etc including such_as for_example e.g others other also namely and_others"),
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
    MembershipRule("made up of", "{P}? ... made|composed|consists|comprised up? of {L}"),
    MembershipRule("brings together", "{P}? ... brings together {L}"),
    MembershipRule("counts", "{P}? ... includes|include|comprises|involves {L}"),
    MembershipRule(
      "sits on",
      "{L} sits|sit|serves|serve|attend|attends|participate|participates on|in|at? ... {P}"),
    MembershipRule("sits on", "{L} is|are members? represented? member? of|on ... {P}"),
    MembershipRule("head of", "{L=chair} chairs|chair|chaired {P}"),
    MembershipRule("headed by", "chaired by {L=chair}"),
    MembershipRule("headed by", "chairmanship of {L=chair}"),
    MembershipRule(
      "carried by", "{P}? ... led|coordinated|run|organised|hosted|managed by {L=coordinator}"),
    MembershipRule("carries", "{L=coordinator} leads|coordinates|runs|hosts|manages {P}"),
    MembershipRule("in work with", "in partnership|collaboration|cooperation with {L}"),
    MembershipRule("with the support of", "with financial? support|funding from|of {L=funder}"),
    MembershipRule("paid by", "funded|financed|sponsored by {L=funder}"),
  ]
}
