extension SheetLanguage {
  /// Who joins in, signs, leads, lends and pays where the text does not say it in the words of those
  /// who sit somewhere.
  static let englishPartners: [MembershipRule] = [
    MembershipRule("members in brackets", "{P} ( {L}", .member, .check),
    MembershipRule(
      "sits on", "represented|sitting|serving|seated on|in|at it|this|them|{P} are|is|were {L}"),
    MembershipRule("sits on", "represented|sitting|serving|seated on|in|at {P} are|is|were {L}"),
    MembershipRule("sits on", "so do|does|did {L}"),
    MembershipRule(
      "sits on",
      "on|in both|all|each boards|groups|committees|partnerships|bodies sit|sits|serve|serves {L}"),
    MembershipRule(
      "not without",
      "not|never ... without the|its? support|help|backing|work|contribution|involvement|commitment ~ of|from {L}"
    ),
    MembershipRule(
      "not without", "{P} ... not|never|hardly ... without {L}", .member, .check),
    MembershipRule(
      "leans on", "{P} relies|rely|relied|depends|leans ~ on|upon {L}", .member, .check),
    MembershipRule(
      "counts", "counts|count|counted|numbers among|amongst its|the|their @partners {L}"),
    MembershipRule("sits on", "seats|places on|in {P} go|goes|went|belong to {L}"),
    MembershipRule(
      "at the table",
      "had|has|have|brings|bring|brought|puts|gathers|seats around|round the|its|one|a table {L}"),
    MembershipRule("helps", "{P} is|are|was|were ~ backed|championed by {L}", .member, .check),
    MembershipRule("counts", "# @partners ~ , {L}", .member, .check),
    MembershipRule("counts", "# @partners ~ – {L}", .member, .check),
    MembershipRule(
      "counts", "# organisations|agencies|bodies|services|authorities ... – {L}", .member, .check),
    MembershipRule("counts", "# @partners ,? ... i.e|namely|viz {L}"),
    MembershipRule(
      "joined",
      "{L} join|joins|joined the|our|its membership|partnership|board|group|table|committee|panel|network|forum"
    ),
    MembershipRule(
      "joined", "{L} become|becomes|became ~ partner|partners|member|members|signatory|signatories"),
    MembershipRule("sits on", "{L} is|are|was|were represented ~ by {L}"),
    MembershipRule(
      "sits on",
      "representative|representatives|rep|reps|nominee|nominees|delegate|delegates is|are|was|were {L}"
    ),
    MembershipRule(
      "head of",
      "{L=chair} be|is|are|was|were|as ~ chair|co-chair|co-chairs|chairs|vice-chair|chairman of {P}"
    ),
    MembershipRule(
      "carries",
      "support|administration|secretariat|coordination|co-ordination ... comes|came|provided|given|supplied from|by {L=coordinator}"
    ),
    MembershipRule("joined", "{L} have|has|had all|now|also? accepted|agreed|signed up|to|in?"),
    MembershipRule("joined", "{L} signed|sign|signs up|on to? {P}?"),
    MembershipRule(
      "work together",
      "{L} pool|pooled|combine|combined|share|join|joined their|forces|up resources|knowledge|efforts|budgets|money?"
    ),
    MembershipRule(
      "work together", "{L} pull|put|puts their|heads|together heads|together? together?"),
    MembershipRule(
      "work together", "{L} work|works|worked hand|side|shoulder in|by|to hand|side|shoulder"),
    MembershipRule("answer", "{L} answered|responded|rose to? the|its|this call|invitation"),
    MembershipRule("signed", "signed by {L}"),
    MembershipRule("signed", "{L} put|added|gave their|its name|names|signature|signatures to"),
    MembershipRule("signed", "signatories|signatory are|is|were|: {L}"),
    MembershipRule(
      "brings together", "get|gets|got|put|puts|bring|sits {L} round|around the|one|a? table"),
    MembershipRule(
      "carries",
      "{L=coordinator} is|are|was|were|remains the|a? lead|leads|coordinator|host|convener|organiser|organisers|initiator|driver agency|body|partner|organisation?"
    ),
    MembershipRule(
      "carries", "{L=coordinator} takes|took|has|have the lead|reins|helm|initiative"),
    MembershipRule("carries", "at the helm|heart is|are {L=coordinator}"),
    MembershipRule("carries", "which it leads|runs|hosts|chairs with|together with? {L}"),
    MembershipRule(
      "lends",
      "{L} lends|lent|lend|provides|provide|supplies|supply|offers|seconds|donates ... room|rooms|hall|office|space|premises|venue|officer|staff|vehicle|minibus|equipment",
      .member, .check),
    MembershipRule("in work with", "with help|input|assistance|thanks from|of|to {L}"),
    MembershipRule(
      "pays",
      "{L=funder} will|would? fund|funds|finance|finances|pay|pays|cover|covers|meet|meets|foot|foots for|the|a|an|half|two|three|its|all ... courses|course|costs|cost|bill|rent|post|posts|rest|half|salary|analyst|work|materials|room"
    ),
    MembershipRule("paid by", "paid for|jointly? by|from {L=funder}"),
    MembershipRule(
      "paid by", "bill|costs|money|grant is|are picked|footed|covered|met|shared up? by {L=funder}"),
  ]
}
