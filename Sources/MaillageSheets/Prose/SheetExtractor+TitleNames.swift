/// Titles that are the name of what a text is about, though no noun in them tells what it is.
extension SheetExtractor {
  /// "Decision notice: Night Bus Service", "„Wach im Quartier“ im Kreis Ahr", and "Stark im Viertel"
  /// over a text in which these words stand again: what the first lines give as a name.
  ///
  /// Behind a word for the kind of paper, in quotation marks, or given again by the text, a title is a
  /// name; one that begins as a body does, or holds a person, is none.
  func nameInTitle(_ blocks: [TextBlock]) -> (name: Range<Int>, isGivenAgain: Bool)? {
    for block in blocks.prefix(Self.titleLines) {
      var line = block.tokens
      guard line.count <= 16, !tokens[line.upperBound - 1].isMark(".") else { return nil }
      let colon = line.prefix(6).first { tokens[$0].isMark(":") }
      let isPaper =
        language.pageTitles.length(at: line.lowerBound, in: tokens, before: line.upperBound) > 0
      if isPaper, let asked = nameAskedFor(line) { return (asked, true) }
      if isPaper, colon.map({ $0 + 1 == line.upperBound }) ?? true { continue }
      var isGiven = isPaper
      if let colon {
        guard isPaper else { continue }
        line = colon + 1..<line.upperBound
      }
      if tokens[line.lowerBound].isQuote,
        let close = line.dropFirst().first(where: { tokens[$0].isQuote })
      {
        line = line.lowerBound + 1..<close
        isGiven = true
      } else {
        line = withoutSubtitle(line)
        // "Le GAL Lac et Forêt"
        if line.count > 1, language.determiners.contains(tokens[line.lowerBound].key),
          tokens[line.lowerBound + 1].isAcronym
        {
          line = line.dropFirst()
        }
        // "Service 2021/22"
        while let last = line.last, tokens[last].kind != .word { line = line.dropLast() }
      }
      // What stands below the name of a platform is no other name of it.
      if !line.isEmpty, !language.instruments.isEmpty, isPlatform(line) { return nil }
      guard !line.isEmpty, mayNameThing(line) else { continue }
      let isAgain = isGivenAgain(line)
      if isGiven || isAgain { return (line, isAgain || isPaper) }
    }
    return nil
  }

  private static let titleLines = 3

  /// "Wat is Welzijnskring Duinkant?": the name that the question of a title asks about.
  private func nameAskedFor(_ line: Range<Int>) -> Range<Int>? {
    guard let last = line.last, tokens[last].isMark("?") else { return nil }
    let opener = language.pageTitles.length(
      at: line.lowerBound, in: tokens, before: line.upperBound)
    let name = line.dropFirst(opener).dropLast().drop { place in
      language.determiners.contains(tokens[place].key)
    }
    guard let first = name.first, name.count <= 6, !persons.hides(anyOf: name),
      name.allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapitalised }),
      name.count > 1 || tokens[first].isAcronym, !isPlatform(name), !namesParticipants(name),
      !beginsNamesOfPlatforms(name)
    else { return nil }
    return name
  }

  /// "What is Community Safety?" over what is said of a "Community Safety Partnership": a field of work, whose
  /// platform the text names by it.
  private func beginsNamesOfPlatforms(_ name: Range<Int>) -> Bool {
    guard !language.frontJoins.isEmpty else { return false }
    return (name.upperBound..<max(name.upperBound, tokens.count - name.count)).contains { place in
      name.allSatisfy { tokens[place + $0 - name.lowerBound].key == tokens[$0].key }
        && tokens[place + name.count].isCapitalised
        && shared.anyNoun.contains(tokens[place + name.count].key)
    }
  }

  private func mayNameThing(_ line: Range<Int>) -> Bool {
    tokens[line.lowerBound].isCapitalised && line.count <= 9 && !persons.hides(anyOf: line)
      && !isListHeading(line) && !namesParticipants(line) && !isPlatform(line)
      && !isHeadingOfOthers(line)
      && !lexicon.heads(at: line.lowerBound, tokens, before: line.upperBound).isBody
      && !line.contains { place in
        language.verbs.contains(tokens[place].key) && !tokens[place].isCapitalised
      }
  }

  /// Whether the words of a title stand again in the text as a name: with the capitals that they have
  /// there, and in quotation marks where a title is one word; of a compound, the first word with an
  /// article before it.
  private func isGivenAgain(_ line: Range<Int>) -> Bool {
    let words = line.filter { tokens[$0].kind == .word }
    guard let first = words.first else { return false }
    let isLong = words.count { tokens[$0].isCapitalised } >= 2
    for place in line.upperBound..<tokens.count where tokens[place].key == tokens[first].key {
      let isBehindArticle =
        language.determiners.contains(tokens[place - 1].key)
        || language.contractions.contains(tokens[place - 1].key)
      if isCompound(first), isBehindArticle { return true }
      let isSame =
        place + line.count <= tokens.count
        && line.indices.allSatisfy { index in
          let other = tokens[place + index - line.lowerBound]
          return other.key == tokens[index].key && other.sign == tokens[index].sign
            && (!tokens[index].isCapitalised || other.isCapitalised)
        }
      // 'the working group "Safe Streets"' is named by its noun.
      let isQuoted =
        place > 1 && tokens[place - 1].isQuote && !shared.anyNoun.contains(tokens[place - 2].key)
      if isSame, isQuoted || isLong && !language.nounsAreCapitalised {
        return true
      }
    }
    return false
  }

  /// A long noun with a capital that no table knows, where nouns are compounds: "Sprachcafé".
  private func isCompound(_ place: Int) -> Bool {
    language.nounsAreCapitalised && tokens[place].range.count > 8
      && BelgianCommunes.ownName(of: tokens[place].key) == nil
  }

  /// A name in capitals as the text writes it below, if it does.
  private func writtenSmall(_ name: Range<Int>) -> Range<Int> {
    guard name.allSatisfy({ tokens[$0].isAcronym }) else { return name }
    let other = (name.upperBound..<max(name.upperBound, tokens.count - name.count + 1)).first {
      place in
      name.indices.allSatisfy { tokens[place + $0 - name.lowerBound].key == tokens[$0].key }
        && tokens[place].isCapitalised && !tokens[place].isAcronym
    }
    return other.map { $0..<$0 + name.count } ?? name
  }

  /// Makes the name in the title a platform, by which later sentences know it again.
  mutating func takeNameOfThing() -> Int? {
    guard let name = nameOfThing else { return nil }
    let head = language.frontJoins.isEmpty ? name.lowerBound : name.upperBound - 1
    let isNoun = isCompound(head) || language.platformIfNamed.contains(tokens[head].key)
    let noun = isNoun ? tokens[head].key : ""
    let platform = register.add(
      title: string(of: writtenSmall(name)), kind: .project, noun: noun)
    clear(name)
    register.note(nameByUse: platform)
    return platform
  }
}
