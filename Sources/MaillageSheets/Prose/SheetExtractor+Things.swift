/// Places and services that several run together, which no platform noun tells of.
///
/// "Une antenne de prévention ouvre ses portes. Elle est gérée par la commune et a pour partenaires …":
/// what the text introduced and goes on to say who carries.
extension SheetExtractor {
  /// What a sentence introduced, and how many sentences ago.
  struct Thing {
    /// It, as a mention.
    let mention: PlatformMention
    /// How many sentences stand behind it.
    var age = 0
    /// The platform that it has become.
    var platform: Int?
  }

  /// No further back does "elle" reach.
  private static let longestAge = 2

  /// Makes a platform of what was introduced, if the sentence says who carries it, and the text speaks of
  /// no other platform.
  mutating func turnToThing(_ sentence: Range<Int>, _ found: [Found], _ mentions: [PlatformMention])
  {
    guard let thing, thing.age <= Self.longestAge, thing.platform == nil,
      isFree, pointsAt(thing.mention, sentence),
      let use = found.first(where: { $0.match.platforms.isEmpty && !$0.match.lists.isEmpty }),
      !mentions.contains(where: {
        $0.manner == .named && $0.tokens.lowerBound < use.match.pivot
      })
    else { return }
    let name = shownName(thing.mention)
    let platform = register.add(bare: thing.mention, name: name, isNamed: false)
    var known = thing
    known.platform = platform
    self.thing = known
    things.insert(platform)
    register.focus = platform
  }

  /// Whether the text speaks of nothing else, or of another such thing.
  private var isFree: Bool {
    titlePlatform == nil && (register.focus.map(things.contains) ?? true)
  }

  private func pointsAt(_ thing: PlatformMention, _ sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound
    return shared.isSubjectPronoun(start, tokens)
      || language.placePronouns.contains(tokens[start].key)
      || names(thing, sentence)
  }

  /// "Ce centre", "L'antenne" at the head of a sentence.
  private func names(_ thing: PlatformMention, _ sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound
    return start + 1 < sentence.upperBound && tokens[start + 1].key == thing.noun
      && (language.demonstratives.contains(tokens[start].key)
        || language.determiners.contains(tokens[start].key))
  }

  /// Notes what a sentence introduces: "une antenne de prévention".
  mutating func noteThing(_ sentence: Range<Int>, _ mentions: [PlatformMention]) {
    if var known = introduced.last(where: { names($0.mention, sentence) }) {
      // "Ce centre est ouvert": it is still spoken of.
      known.age = 0
      thing = known
      return
    }
    if var known = thing {
      known.age = pointsAt(known.mention, sentence) ? 0 : known.age + 1
      thing = known
    }
    guard !language.commonThings.isEmpty, mentions.isEmpty else { return }
    let finder = PlatformFinder(text, tokens, shared, lexicon, acronyms: register.acronyms)
    for place in sentence.dropFirst().prefix(Self.reach)
    where language.commonThings.contains(tokens[place].key)
      && language.indefinite.contains(tokens[place - 1].key)
      && !language.ofWords.contains(tokens[place - 1].key)
    {
      let extent = finder.rightExtent(from: place + 1, in: sentence, hasComplement: true)
      let name = place..<extent.end
      guard !persons.hides(anyOf: name), extent.end > place + 1 || tokens[place].isCapitalised
      else { continue }
      let new = Thing(
        mention: PlatformMention(
          tokens: place - 1..<extent.end, name: name, manner: .named, kind: .project,
          noun: tokens[place].key, acronym: extent.acronym))
      thing = new
      if introduced.count < Self.reach { introduced.append(new) }
      return
    }
  }

  /// A sentence introduces what it speaks of near its beginning.
  private static let reach = 24
}
