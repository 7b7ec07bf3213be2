extension SheetLanguage {
  /// Who takes part, in the order in which the rules are tried: first who sits there, then who
  /// presides, carries and pays.
  static let englishRules = englishSeats + englishCarriers + englishPartners

  private static let englishSeats: [MembershipRule] = [
    MembershipRule("representing", "representing {L}"),
    MembershipRule("list after colon", "@partners ... : {L}"),
    MembershipRule("members are", "@partners ... is|are open|restricted|limited to {L}"),
    MembershipRule("members are", "@partners ... are|were|is {L}"),
    MembershipRule("members are", "@partners for|of|in|on|to {P} are|were|include|is {L}"),
    MembershipRule("counts", "{P} should|must|shall|will|to? represent|represents : {L}"),
    MembershipRule("members are", "following ... are|is|were ... : {L}"),
    MembershipRule(
      "joined by", "is|are|was|were also? joined on|in|at? the|this|that? {P}? by {L}"),
    MembershipRule(
      "list after colon",
      "# partners|agencies|organisations|bodies|members who|that|which ... ... : {L}"),
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
      "sits on",
      "{L} is|are|were all? to? be? members|member|partner|partners|represented of|on|in|to|at ... {P}"
    ),
    MembershipRule("sits on", "{L} is|are|was|were represented"),
    MembershipRule("sits on", "as does|do|is|are {L}"),
    MembershipRule(
      "sits on",
      "{L} will|shall be represented|members|partners on|of|in|at {P}"),
    MembershipRule(
      "sits on",
      "{L} has|have a|an|one|two|its|their? ... seat|seats|place|places|representative|representatives on|in {P}"
    ),
    MembershipRule("sits on", "{L} also? sit|sits|serve|serves on it|this"),
    MembershipRule(
      "sits on", "{L} work|works|worked|working together|closely? ... in|on|through|as ... {P}"),
    MembershipRule("sits on", "seats|places ... held|reserved|taken for|by {L}"),
    MembershipRule(
      "relative clause",
      "on|in|at which {L} is|are? also? represented|sit|sits|work|works|meet|meets|serve|serves|participate|participates"
    ),
    MembershipRule(
      "relative clause",
      "where {L} meet|meets|work|works|sit|sits|come|comes|discuss|share together|regularly?"),
    MembershipRule("brings together", "{P}? ... brings|bring|brought|bringing {L} together|around"),
    MembershipRule("counts", "@partners ... include|includes|comprise|comprises {L}"),
    MembershipRule(
      "between",
      "partnership|agreement|collaboration|alliance|protocol|memorandum|network|initiative|project|programme|operation|scheme|venture|effort|campaign|charter between {L}"
    ),
    MembershipRule("between", "partnership|alliance|coalition|network|collaboration of {L}"),
    MembershipRule("at the table", "around|round the|one|same|its? table are|is|sit|sits|were {L}"),
    MembershipRule(
      "at the table", "around|round the|one table of|for {P} are|is|sit|sits|were {L}"),
    MembershipRule("at the table", "{L} sit|sits|sat around|round the|one table"),
    MembershipRule(
      "send",
      "{L} each? nominate|nominates|appoint|appoints|send|sends|second|seconds ... member|members|representative|representatives|people|officer|officers|official|officials|delegate|delegates|nominee|nominees|councillor|councillors"
    ),
    MembershipRule(
      "send", "{L} had|have|has? sent ... representative|representatives|delegate|delegates"),
    MembershipRule("send", "{L} nominate|nominates|appoint|appoints|send|sends ... to {P}"),
    MembershipRule("members with", "{P} , with {L}", .member, .check),
    MembershipRule("counts", "{P}? ... draws|draw|drawn|drew ... on|from|upon|in {L}"),
    MembershipRule("counts", "{P}? ... unites|gathers|links|joins|engages|covers|combines {L}"),
    MembershipRule("at the table", "around|round the|one|same|its? table : {L}"),
    MembershipRule(
      "at the table", "{L} complete|completes|round|rounds|fill|fills ... table|membership|line-up"),
    MembershipRule(
      "sits on",
      "{L} has|have|holds|hold|takes|take a|an|one|two|its|their? ... seat|seats|place|places too|also|as? well?"
    ),
    MembershipRule("sits on", "{L} take|takes|took|taking part"),
    MembershipRule("sits on", "alongside|beside it|them? are|is|sit|sits {L}"),
    MembershipRule("sits on", "membership is|was|comes|drawn ... of|from {L}"),
    MembershipRule("took part", "present|attending|attendance|there were|was also? {L}"),
    MembershipRule(
      "meets",
      "{L} meet|meets|met every|monthly|weekly|quarterly|twice|regularly|once|fortnightly|four|three|six"
    ),
    MembershipRule("sits on", "on|in|at {P} sit|sits|are|is {L}"),
    MembershipRule("members are", "today|now|currently that|this|it means|is|are {L}"),
    MembershipRule("sits on", "{L} have|has|had put ... name|names|themselves forward"),
    MembershipRule("sits on", "{L} has|have|had|has joined|accepted|agreed ... {P}"),
    MembershipRule(
      "relative clause",
      "on|in|at which {L} have|has|had? already|now|also? come|came|join|joined|met|sat|sit|worked together?"
    ),
    MembershipRule(
      "list after colon",
      "# councils|council|organisations|agencies|bodies|services|partners|groups|departments|charities|seats|members ... : {L}"
    ),
    MembershipRule("took part", "{L} is|are|were also|all|both|closely|actively? involved"),
    MembershipRule("took part", "{L} play|plays|played a|an|their ... part|role in? {P}?"),
    MembershipRule("took part", "involved in|with {P} are|include {L}"),
    MembershipRule("took part", "invited are {L}"),
    MembershipRule("list after colon", "has|have # members|partners|seats|councillors : {L}"),
    MembershipRule("made up of", "{P} is|are a|an|the ... of {L}", .member, .check),
    MembershipRule("took part", "attended by {L}"),
    MembershipRule("took part", "attendance were|was|from {L}"),
    MembershipRule("took part", "joined by {L}"),
    MembershipRule("delegates", "representatives|representative|delegates|officers from {L}"),
    MembershipRule("delegates", "representatives|delegates of {L}"),
    MembershipRule(
      "founded",
      "{L} formed|form|established|launched|signed|founded|created|set|have|make|makes ... {P}"),
    MembershipRule("met", "{L} meet|meets|met|come|comes|came ... as|in|for|at|through ... {P}"),
    MembershipRule(
      "between", "partnership|alliance|coalition|network|collaboration|initiative|venture of {L}"),
    MembershipRule("at the table", "around|round the|one|same? table are|is|sit|sits|were {L}"),
    MembershipRule(
      "send",
      "{L} each? nominate|nominates|appoint|appoints|send|sends|second|seconds ... member|members|representative|representatives|people|officers"
    ),
    MembershipRule(
      "brings together", "{P}? ... unites|unite|united|assembles|gathers|groups|combines|links {L}"),
    MembershipRule("between", "shared|divided between|by {L}"),
    MembershipRule(
      "list after colon", "# bodies|organisations|agencies|services|groups|authorities ... : {L}"),
    MembershipRule("joined", "{L} joined in|later|recently|too"),
    MembershipRule("made up of", "{P}? ... draws|drew|drawing ... from {L}"),
    MembershipRule("made up of", "they come|came from {L}"),
    MembershipRule("list after colon", "are|sit|attend|come|attended ... : {L}"),
    MembershipRule("in work with", "together with {L}"),
    MembershipRule(
      "in work with", "delivered|run|organised|developed|planned|produced jointly? with {L}"),
    MembershipRule("list after colon", "representatives|nominees|officials : {L}"),
    MembershipRule("joined", "{L} has|have|was|were|is|are also|since? been? co-opted"),
    MembershipRule("joined", "{L} has|have already|now|also|recently? signed up? to {P}|it"),
    MembershipRule("relative clause", "on|in|at which {L} works|work|worked with {L}"),
    MembershipRule(
      "founded",
      "{L} agreed|decided|resolved|agree|joined|teamed to|forces|up to|and? form|set|create|establish|launch|found|start ... {P}"
    ),
    MembershipRule(
      "joined",
      "welcomed|welcomes|welcome|gained|admitted|added # new|further|more|other? @partners , {L}"),
    MembershipRule(
      "joined",
      "welcomed|welcomes|welcome|gained|admitted|added # new|further|more|other? @partners : {L}"),
    MembershipRule("joined", "new|newest|latest @partners is|are {L}"),
  ]

  private static let englishCarriers: [MembershipRule] = [
    MembershipRule("head of", "{L=chair} chairs|chair|chaired {P}"),
    MembershipRule("headed by", "chaired|presided|co-chaired by {L=chair}"),
    MembershipRule("headed by", "its|the chair|chairman|chairperson|convener is|was {L=chair}"),
    MembershipRule(
      "head of", "{L=chair} will|would? chair|chairs|convene|convenes it|them|the|meetings|this"),
    MembershipRule("headed by", "chair is held|taken|filled by {L=chair}"),
    MembershipRule(
      "carries",
      "{L=coordinator} convenes|hosts|runs|coordinates|co-ordinates|services|administers|leads|manages it|them"
    ),
    MembershipRule(
      "carried by",
      "{P}? ... overseen|serviced|staffed|delivered|steered|initiated|founded by {L=coordinator}"),
    MembershipRule(
      "carried by", "set|established|launched|created|started up|in? ... by {L=coordinator}"),
    MembershipRule(
      "pays",
      "{L=funder} has|have? provided|given|awarded|contributed|granted|invested ... towards|to|for|in {P}"
    ),
    MembershipRule(
      "pays",
      "{L=funder} has|have? provided|given|awarded|contributed|granted|invested ... towards|to|for|in it"
    ),
    MembershipRule("paid by", "paid|pay for by {L=funder}"),
    MembershipRule(
      "paid by",
      "money|cash|funding|budget|costs ... comes|come|came|met|provided ... from|by {L=funder}"),
    MembershipRule(
      "pays",
      "{L=funder} pay|pays|paid|meets|meet|covers|cover|foots|contributes|contribute|puts|put ... bill|costs|cost|money|funding|budget|rent|salary|salaries|pounds|it"
    ),
    MembershipRule("pays", "{L=funder} is|are likely|ready to pay|fund"),
    MembershipRule("headed by", "chairmanship of {L=chair}"),
    MembershipRule(
      "carries",
      "{L=coordinator} will|shall run|lead|deliver|coordinate|co-ordinate|manage|host|organise|convene|oversee ... {P}"
    ),
    MembershipRule("pays", "{L=funder} will|shall fund|finance|sponsor|support|pay ... {P}"),
    MembershipRule(
      "members are",
      "delivery|lead|partner|member|participating|supporting organisations|agencies|bodies|charities|services are|include|were {L=member}"
    ),
    MembershipRule(
      "paid by",
      "awarded|granted|given|received|secured|won ... by|from {L=funder} for|towards|to ... {P}"),
    MembershipRule(
      "secretary",
      "{L=secretary} will|shall|also? provide|provides|provided|supply the|a|its? secretariat|clerk|minutes|secretary|administration|support"
    ),
    MembershipRule(
      "pays",
      "{L=funder} pays|pay|paid|contributes|contribute|contributed|gives|give|gave|provides ... towards|toward"
    ),
    MembershipRule("sits on", "with {L} as deputy|vice|vice-chair chair|chairman?"),
    MembershipRule(
      "headed by", "chair|chairs|co-chairs|co-chair|chairman|chairperson|convener : {L=chair}"),
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
    MembershipRule("head of", "{L=chair} takes|took|holds the chair"),
    MembershipRule("head of", "{L=chair} chairs|co-chairs|chaired it"),
    MembershipRule(
      "head of", "{L=chair} is|acts|was as|the|its? chair|chairman|chairperson ... of|to {P}"),
    MembershipRule("headed by", "chair|chairman|chairperson|convener ... is {L=chair}"),
    MembershipRule(
      "secretary", "{L=secretary} acts|serves as secretary|secretariat|clerk"),
    MembershipRule("secretary", "{L=secretary} provides|takes the? secretariat|minutes"),
    MembershipRule("secretary", "secretariat|secretarial ... provided|from by? {L=secretary}"),
    MembershipRule(
      "labelled",
      "lead|leads|coordinator|coordination|host|agency|organiser|organisers : {L=coordinator}"),
    MembershipRule("labelled", "secretary|secretariat|clerk : {L=secretary}"),
    MembershipRule("labelled", "funding|funder|funders|sponsor|sponsors|funded by? : {L=funder}"),
    MembershipRule(
      "pays",
      "{L=funder} awarded|awards|gave|gives|granted|provided|provides ... grant|funding|money to|for ... {P}"
    ),
    MembershipRule("paid by", "funding|money|grant comes|came from {L=funder}"),
    MembershipRule("pays", "{L=funder} funds|finances|sponsors|fund|finance it"),
    MembershipRule("secretary", "minutes ... kept|taken by {L=secretary}"),
    MembershipRule("pays", "{L=funder} pays|pay|paid for {P}"),
    MembershipRule("carried by", "{P} is|was set up by {L=coordinator}"),
    MembershipRule(
      "with the support of",
      "with a|the? financial? support|funding|grant|grants from|of {L=funder}"),
    MembershipRule("paid by", "supported by a|the? grant|grants|funding|money from {L=funder}"),
    MembershipRule("head of", "{L=chair} provides|supplies the chair"),
    MembershipRule("paid by", "paid for by {L=funder}"),
    MembershipRule("head of", "{L=chair} chairs|co-chairs|chaired|co-chaired {P} with {L=chair}"),
    MembershipRule("head of", "{L=chair} co-chairs|co-chair|co-chaired {P}"),
  ]
}
