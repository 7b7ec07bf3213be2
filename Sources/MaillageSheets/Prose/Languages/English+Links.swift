extension SheetLanguage {
  /// How platforms stand to each other.
  static let englishLinks: [LinkRule] = [
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
}
