/// Names that no table knows.
///
/// A list of given names is never whole. Where two words with capitals stand together and nothing
/// tells that they name a body – no article, no noun, no word that any table knows, no quotation
/// marks – they are taken for a person: a body that is missed can be added by hand, a person who
/// comes out can't be called back.
extension PersonSearch {
  /// Hides all runs of two or more words that may be nothing but a name.
  ///
  /// - Complexity: O(*n*) for *n* tokens: what a run is made of is not looked at again.
  mutating func hideStrangers() {
    let bodies = shownToBeBodies()
    var place = 0
    while place < tokens.count {
      guard let run = strangers(from: place) else {
        place += 1
        continue
      }
      if run.count >= 2
        ? !tellsOfBody(run.range) && !bodies.contains(key(of: run.range))
        : isBesideName(run.range) && !isBehindNoun(run.range)
      {
        hide(run.range, as: .likely)
      } else if run.count >= 2, let name = nameBeforeBody(run.range) {
        hide(name, as: .likely)
      } else if run.count >= 2, isNameBehindBody(run.range) {
        hide(run.range, as: .likely)
      }
      place = run.range.upperBound
    }
  }

  /// The runs without a given name of which the text tells somewhere that they are bodies: "Bleu Horizon" beside a
  /// "Bleu Horizon asbl".
  private mutating func shownToBeBodies() -> Set<String> {
    var bodies: Set<String> = []
    var place = 0
    while place < tokens.count {
      guard let run = strangers(from: place) else {
        place += 1
        continue
      }
      if run.count >= 2, !run.range.contains(where: { isGivenName[$0] }), tellsOfBody(run.range) {
        bodies.insert(key(of: run.range))
      }
      place = run.range.upperBound
    }
    return bodies
  }

  private func key(of run: Range<Int>) -> String {
    run.map { tokens[$0].key.text }.joined(separator: " ")
  }

  /// The words of a name from a place on, and how many of them tell something.
  private mutating func strangers(from start: Int) -> (range: Range<Int>, count: Int)? {
    guard startsName(start) else { return nil }
    var place = start
    var end = start
    var count = 0
    let last = min(tokens.count, start + Self.longestName)
    while place < last, place == start || !startsLine[place], hidden[place] == .none,
      count < 2 || !isWide(before: place)
    {
      if isStranger(place) {
        place += 1
        count += 1
        end = place
      } else if isInitial(place), count > 0 || hasStops(place) || isStop(place + 1) {
        place += 1
        if isStop(place) { place += 1 }
        if count > 0 { end = place }
      } else if let next = particleEnd(place) {
        // "Van Hoeydonck", "El Idrissi", not "De Kaap"; "Van 't Hof", though a court is a noun.
        let tells =
          tokens[place].isCapitalised && PersonWords.surnameParticles.contains(tokens[place].key)
          && !isShouted(place)
        if isStranger(next) {
          place = next
        } else if hidden[next] == .none,
          // "Zbigniew de la Croix", "Ionela van der Ploeg", "Raquel de Jong"
          tells
            || count > 0
              && (next - place > 1 && !isKnown(next) || isOfSurname(place, next)
                || PersonWords.surnamesBehindArticles.contains(tokens[next].key))
        {
          count += 1
          place = next + 1
          end = place
        } else {
          break
        }
        if tells { count += 1 }
      } else {
        break
      }
    }
    return end > start ? (start..<end, count) : nil
  }

  /// "VORBEUGUNG VON GEWALT": a small word that has its capitals from the words around it.
  private mutating func isShouted(_ place: Int) -> Bool {
    place > 0 && !startsLine[place] && tokens[place].isAcronym && tokens[place - 1].isAcronym
      && isKnown(place - 1)
  }

  /// "van der", "van den": the forms of the article that only surnames have kept; and "van" before
  /// what ends as the names of places do.
  private func isOfSurname(_ start: Int, _ end: Int) -> Bool {
    guard tokens[start].key.isShort("van") || tokens[start].key.isShort("von") else { return false }
    // "Liwia van Northeim"
    return end == start + 1
      ? PersonWords.eponyms.contains(tokens[end].key)
        && !PersonWords.eponyms.containsWhole(tokens[end].key)
      : tokens[start].key.isShort("van") && ["der", "den"].contains(tokens[start + 1].key)
  }

  /// "Odilon" and "Hadj" of "Odilon Bel Hadj": what is left of a name that is hidden in part.
  private func isBesideName(_ run: Range<Int>) -> Bool {
    var start = run.lowerBound
    while start > 0, run.lowerBound - start < 3, !startsLine[start],
      PersonWords.particles.contains(tokens[start - 1].key), hidden[start - 1] == .none
    {
      start -= 1
    }
    let end = run.upperBound
    return !startsLine[start] && isName(start - 1) && !(isWide(before: start) && isWhole(start - 1))
      || end < tokens.count && !startsLine[end] && isName(end)
  }

  /// Whether a name that ends at a token has two words at least.
  private func isWhole(_ end: Int) -> Bool { !begins[end] && isName(end - 1) }

  /// "Bundespolizeiinspektion Angermünde Herr Quint": the place of a body before a name.
  private func isBehindNoun(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && !startsLine[run.lowerBound] && tokens[run.lowerBound - 1].isCapitalised
      && isNoun(run.lowerBound - 1)
  }

  private func isName(_ place: Int) -> Bool {
    place >= 0 && place < tokens.count && (hidden[place] == .person || hidden[place] == .likely)
  }

  private mutating func startsName(_ place: Int) -> Bool {
    hidden[place] == .none && tokens[place].kind == .word
      && (isStranger(place) || isInitial(place)
        || tokens[place].isCapitalised && particleEnd(place) != nil)
  }

  private func isStop(_ place: Int) -> Bool {
    place < tokens.count && tokens[place].isMark(".") && !tokens[place].hasSpaceBefore
  }

  /// Whether a word may be part of a name: a capital, and no table that knows it as anything else.
  mutating func isStranger(_ place: Int) -> Bool {
    guard place < tokens.count, hidden[place] == .none else { return false }
    let token = tokens[place]
    guard token.kind == .word, token.isCapitalised, token.range.count > 1, !hasStops(place),
      !PersonWords.particles.contains(token.key)
    else { return false }
    if token.isAcronym, token.range.count < 4 {
      // "DIB Ronke", not "MFC Ronke".
      return token.key.hasVowel && !isKnown(place)
        && !PersonWords.isOrdinary(token.key)
        && (isLongStranger(place + 1) || isLongStranger(place - 1) || isName(place - 1))
    }
    if PersonWords.surnames.contains(token.key) || isGiven(place) { return true }
    // "LGBT": no surname is without a vowel.
    if token.isAcronym, !token.key.hasVowel { return false }
    return !isKnown(place) && !PersonWords.isOrdinary(token.key)
  }

  private mutating func isLongStranger(_ place: Int) -> Bool {
    place >= 0 && place < tokens.count && tokens[place].range.count > 3 && isStranger(place)
  }
}
