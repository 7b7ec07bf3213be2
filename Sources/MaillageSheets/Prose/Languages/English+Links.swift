extension SheetLanguage {
  /// How platforms stand to each other.
  private static let englishLinkRules: [LinkRule] = [
    LinkRule(
      "liaison",
      "{P} works|work|liaises|liaise|cooperates|consults closely|also? closely? with {P}",
      .liaisesWith),
    LinkRule(
      "liaison", "{P} has|have|keeps|maintains ... links|link|contact with|to {P}", .liaisesWith),
    LinkRule("liaison", "@it works|liaises|cooperates closely|also? with {P}", .liaisesWith),
    LinkRule(
      "part of", "{P} is|are|forms|form a|an? part|subgroup|sub-group|sub-committee|arm of {P}",
      .partOf),
    LinkRule(
      "part of", "{P} , a|an? part|subgroup|sub-group|sub-committee|arm of {P}", .partOf),
    LinkRule(
      "part of", "@it is|forms a|an? part|subgroup|sub-group|sub-committee|arm of {P}", .partOf),
    LinkRule(
      "part of", "{P} reports|report|accountable directly|also? to {P}", .partOf),
    LinkRule("part of", "{P} is|are accountable|answerable to {P}", .partOf),
    LinkRule("part of", "@it reports directly? to {P}", .partOf),
    LinkRule("part of", "{P} sits|sit under|within|beneath {P}", .partOf),
    LinkRule(
      "succession", "{P} replaces|succeeds|replaced|succeeded|replace|supersedes {P}", .succeeds),
    LinkRule("succession", "{P} took|takes over from {P}", .succeeds),
    LinkRule("succession", "@it replaces|succeeds|replaced|succeeded {P}", .succeeds),
    LinkRule(
      "succession", "{P} was|has|is been? replaced|superseded|succeeded by {P}", .succeeds,
      reversed: true),
    LinkRule("succession", "{P} became|becomes {P}", .succeeds, reversed: true),
    LinkRule("steering", "@it steers|oversees|directs|guides ... {P}", .steers),
    LinkRule("complement", "@it complements {P}", .complements),
    LinkRule("steering", "{P} steers|oversees|directs|guides|oversee|steer ... {P}", .steers),
    LinkRule(
      "steering", "{P} is|are overseen|steered|guided|directed by {P}", .steers, reversed: true),
    LinkRule("complement", "{P} complements|complement {P}", .complements),
    LinkRule("complement", "{P} sits|works|runs alongside|beside ... {P}", .complements),
    LinkRule(
      "liaison", "{P} ... and works|work|liaises|cooperates closely|also? with {P}", .liaisesWith),
    LinkRule("steering", "{P} steers|oversees|directs|guides ... : {P}", .steers),
    LinkRule("succession", "{P} , which replaces|replaced|succeeds|succeeded {P}", .succeeds),
    LinkRule("steering", "{P} , which steers|oversees|directs|guides {P}", .steers),
    LinkRule("part of", "{P} , which is|forms|reports part? of|to {P}", .partOf),
  ]

  static let englishLinks: [LinkRule] =
    ([
      englishLinkRules,
      LinkRule.said(
        "liaison", .liaisesWith,
        [
          "work|works|worked|working|liaise|liaises|liaised|cooperate|cooperates|co-operates|collaborate|collaborates|coordinate|coordinates|consult|consults|meet|meets|engage|engages ... with|alongside {P}",
          "exchange|exchanges|share|shares ... with {P}",
          "has|have|keeps|keep|stays|stay|maintains ... links|link|contact|touch|relationship|ties with|to {P}",
          "is|are ~ represented ~ on|at|in {P}",
          "inform|informs|advise|advises|consult|consults {P}",
        ]),
      [
        LinkRule(
          "liaison", "{P} , with which {P} ... works|meets|liaises|shares|exchanges|cooperates",
          .liaisesWith),
        LinkRule(
          "liaison", "{P} , where|on|in which? ... represents {P}", .liaisesWith, reversed: true),
      ],
      LinkRule.said(
        "part of", .partOf,
        [
          "report|reports|reported|reporting|answer|answers|answered|feed|feeds ... to|into one|the? {P}",
          "is|are|be|remain|remains ~ accountable|answerable|responsible ~ to {P}",
          "belong|belongs|belonged to {P}",
          "come|comes|fall|falls|fell|sit|sits|operates|operate|works|stands ~ under|within|beneath|inside {P}",
          "is|are|was|were|been|be ~ \(englishFounded) ~ up? by|within|under|from|as {P}",
          "\(englishFounded) ~ by|within|under {P}",
          "grew|grown|arose|came|evolved ~ out of|from {P}",
          "hangs|hang off {P}",
          "prepares|prepare ~ the meetings|business|decisions|agenda|work of {P}",
        ]),
      LinkRule.said(
        "part of", .partOf, reversed: true,
        [
          "\(englishFounded)|has|have|runs|tasked|appointed|includes|comprises ~ up? a|an|two|three|four {P}",
          "consists|made|composed ~ up? of a|an|two|three|four {P}",
        ]),
      [
        LinkRule("part of", "under|within|beneath|beside {P} , ~ {P}", .partOf, reversed: true),
        LinkRule(
          "part of", "under|within|beneath {P} sits|sit|is|are|works|meets {P}", .partOf,
          reversed: true),
        LinkRule("part of", "{P} , {P} 's ... group|committee|arm|strand", .partOf),
      ],
      LinkRule.said(
        "succession", .succeeds,
        [
          "replace|replaces|replaced|succeed|succeeds|succeeded|supersede|supersedes|superseded {P}",
          "took|takes|take|taken over from {P}", "took|takes|take ~ the place of {P}",
          "follows|followed ~ on from? {P}",
        ]),
      LinkRule.said(
        "succession", .succeeds, reversed: true,
        [
          "replaced|superseded|succeeded|absorbed ~ by {P}",
          "become|became|becomes {P}", "gave|gives way to {P}",
          "merged|folded|subsumed|rolled|evolved into {P}",
        ]),
      LinkRule.said(
        "steering", .steers,
        [
          "steer|steers|steered|oversee|oversees|oversaw|direct|directs|guide|guides|govern|governs|coordinates|supervises|commissions {P}"
        ]),
      LinkRule.said(
        "part of", .partOf,
        [
          "is|are|was|forms|form ~ a|an|one|the? ~ part|strand|arm|element|sub-committee|subcommittee|subgroup|sub-group|branch|wing|offshoot|workstream|committee ~ of|within {P}",
          "... under the auspices|umbrella|remit|aegis|leadership|direction|guidance|authority|banner of {P}",
          "is|are|was|were ~ attached|subordinate|affiliated ~ to|with {P}",
          "... on|at behalf|request of {P}", "... which|that|would|will|to report|reports ~ to {P}",
        ]),
      LinkRule.said(
        "part of", .partOf, reversed: true,
        [
          "agreed|agrees|decided|resolved|wants|plans ~ to \(englishFounded)|establish|form|create|found|convene|launch ~ up? a|an|two|three {P}",
          "works|operates|acts|meets|delivers through|via|in a|an|its|two|three|four|five {P}",
        ]),
      LinkRule.said(
        "liaison", .liaisesWith,
        [
          "keeps|keep|kept|stays|stay|remains|remain|is|are ... in touch|contact|dialogue|liaison with {P}",
          "updates|briefs|supports|assists|alerts {P}",
          "passes|pass|refers|refer|escalates|escalate|brings|takes|sends|send|presents|submits|provides|makes ... to|before {P}",
          "is|are ~ linked|aligned|connected|tied ~ to|with|into {P}",
        ]),
      [
        LinkRule("liaison", "\(englishHandedOn) ~ to|into|with|before|at|by {P}", .liaisesWith),
        LinkRule(
          "same", "{P} ,? ... known|called|renamed|rebranded|branded|styled now? as? {P}", nil),
      ],
      LinkRule.said(
        "complement", .complements,
        ["complement|complements|supplement|supplements {P}"]),
    ] as [[LinkRule]]).flatMap { $0 }

  /// What is done to signals, conclusions, requests that go from one platform to another.
  private static let englishHandedOn =
    "passed|sent|reported|referred|fed|taken|escalated|presented|submitted|forwarded|shared|relayed|brought|reported"

  /// What is done to a body when it is founded.
  private static let englishFounded =
    "established|formed|created|founded|convened|launched|initiated|commissioned|set"
}
