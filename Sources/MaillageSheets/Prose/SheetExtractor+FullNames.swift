/// Names that a text gives in full and, above or between, without the words before them.
extension SheetExtractor {
  /// "Interagency Group" in a heading, of what the text calls "Tarnwick Traveller Interagency Group" again and again:
  /// the longer name is that of the platform.
  ///
  /// Only where names stand before their noun; elsewhere what comes first is the noun itself.
  mutating func nameInFull(_ item: Range<Int>) {
    guard !language.frontJoins.isEmpty else { return }
    for platform in register.entries.indices where register.entries[platform].isNamed {
      let name = register.entries[platform].platform.name
      let longer = register.entries[platform].platform.aliases.filter {
        $0.hasSuffix(" " + name) && $0.first?.isUppercase == true
      }
      guard longer.count == 1, let full = longer.first, count(of: full, in: item) >= 2 else {
        continue
      }
      register.rename(platform, to: full)
      register.removeAlias(full, of: platform)
    }
  }

  /// How often the words of a name stand in a text.
  private func count(of name: String, in item: Range<Int>) -> Int {
    let words = name.split(separator: " ").map { Word(NameKey.fold(String($0))) }
    guard !words.isEmpty, item.count >= words.count else { return 0 }
    return (item.lowerBound...item.upperBound - words.count).count { start in
      words.indices.allSatisfy { tokens[start + $0].key == words[$0] }
    }
  }
}
