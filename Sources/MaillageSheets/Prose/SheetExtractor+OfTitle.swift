/// Mentions in a text of the platform that its heading names.
extension SheetExtractor {
  /// "Am Runden Tisch „Gewalt in der Familie“" below "Runder Tisch gegen Gewalt in der Familie": the noun of the title,
  /// and in quotation marks words of the title.
  mutating func platformOfTitle(quotedBy mention: PlatformMention, _ name: String) -> Int? {
    guard mention.manner == .named, let quoted = mention.aliases.first, let titlePlatform,
      let title = title ?? nameAbove,
      register.known(name) == nil,
      register.entries[titlePlatform].platform.kind == mention.kind
    else { return nil }
    let words = " " + NameKey.fold(string(of: title)) + " "
    let end = " " + NameKey.fold(quoted) + " "
    guard words.contains(end) else { return nil }
    let known = register.entries[titlePlatform].platform.name
    if words.hasSuffix(end), words.hasPrefix(" " + NameKey.fold(known) + " ") {
      register.rename(titlePlatform, to: string(of: title))
    }
    return titlePlatform
  }

  /// "De gemeentelijke adviesraad" below the heading "Milieuraad": a noun for any platform, with adjectives that
  /// name nothing, is what the text is about.
  func platformDescribed(by mention: PlatformMention, _ name: String) -> Int? {
    guard let titlePlatform, language.verbIsSecond, !language.nounsAreCapitalised,
      mention.manner == .named, mention.tokens != mention.name, mention.name.count > 1,
      mention.acronym == nil, language.anyPlatform.contains(mention.noun),
      mention.name.allSatisfy({ place in
        language.adjectives.contains(tokens[place].key) || tokens[place].key == mention.noun
      }), register.known(name) == nil, register.entries[titlePlatform].isNamed,
      register.entries[titlePlatform].platform.kind == mention.kind
    else { return nil }
    return titlePlatform
  }
}
