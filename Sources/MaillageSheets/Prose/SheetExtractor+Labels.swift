/// Lines that begin with the field that the bodies behind it work in: "Santé : SSM Le Sas, projet 107".
extension SheetExtractor {
  /// The rule of what stands on such a line.
  static let labelled = MembershipRule("behind a label", ":", .member, .check)

  /// Whether a block is such a line below the heading of a platform; if so, takes its members.
  ///
  /// The first has to name two bodies at least; those right below it may name others.
  mutating func readLabelled(_ block: TextBlock) -> Bool {
    let line = block.tokens
    if readSection(line) { return true }
    let isListed = openList.map { $0.isOfLines || $0.isOfBodies && !$0.isOfItems } ?? false
    let spokenOf = isListed ? openList?.platform : register.focus
    guard !language.otherLists.isEmpty, block.kind != .item, openList == nil || isListed,
      let platform = spokenOf,
      // "Cluster zorg – A, B"
      let colon = line.prefix(isListed ? 8 : 4).first(where: {
        tokens[$0].isMark(":")
          || isListed && splitter.isLoneDash(tokens[$0]) && isFollowedByList($0, in: line)
      }),
      colon > line.lowerBound, colon + 1 < line.upperBound,
      isField(line.lowerBound..<colon, isListed: isListed)
    else {
      isAmongLabels = false
      return false
    }
    let list = colon + 1..<splitter.end(of: colon + 1..<line.upperBound)
    guard list.upperBound >= line.upperBound - 1 else { return false }
    // "Services : Le Ressort (Vaux) – Altass": one dash parts two as well.
    let dashes = splitter.divisions(of: list, splitter.isLoneDash)
    let pieces =
      dashes.count == 1 && isListed
        && splitter.divisions(of: list, { $0.isMark(",") }).isEmpty
      ? [list.lowerBound..<dashes[0], dashes[0] + 1..<list.upperBound] : [list]
    let entries = pieces.flatMap { splitter.entries(of: $0, isExplicit: true) }
    let bodies = entries.count { beginsAsBody($0.tokens) }
    let areNames =
      isListed && entries.count >= 2
      && entries.allSatisfy { tokens[$0.tokens.lowerBound].isCapitalised }
    let isOfTitle = isListed || isOfTitle(register.focus)
    guard
      isAmongLabels || areNames || isListed && bodies >= 1
        || bodies >= (isOfTitle ? 2 : 3) && bodies * 2 >= entries.count
    else { return false }
    isAmongLabels = true
    add(entries, to: platform, Self.labelled, .member)
    return true
  }

  /// Whether a platform is that of the title, or bears the name in it with more before it.
  private func isOfTitle(_ platform: Int?) -> Bool {
    guard let platform, let title = titlePlatform else { return platform == titlePlatform }
    let (name, short) = (
      register.entries[platform].platform.name, register.entries[title].platform.name
    )
    return platform == title || NameKey.fold(name).hasSuffix(" " + NameKey.fold(short))
  }

  /// "Cluster zorg – A, B", not "Ludothèque – Maison médicale – Ligue".
  private func isFollowedByList(_ dash: Int, in line: Range<Int>) -> Bool {
    let rest = dash + 1..<line.upperBound
    return rest.contains { tokens[$0].isMark(",") }
      && !rest.contains { splitter.isLoneDash(tokens[$0]) }
  }

  /// "Axe 1 – Logement : A et B" below a heading for members, "Composante 2 : les écoles": takes those
  /// behind the colon.
  private mutating func readSection(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    let isGroup =
      language.sections.length(at: first, in: tokens, before: line.upperBound) > 0
      && openList != nil
    guard
      isGroup || language.memberSections.length(at: first, in: tokens, before: line.upperBound) > 0,
      tokens[first].isCapitalised,
      let platform = openList?.platform ?? (isGroup ? nil : sectionPlatform) ?? register.focus
        ?? titlePlatform ?? (isGroup ? nil : fallback())
    else { return false }
    // "COMPOSANTE 4" is one of what "COMPOSANTE 1" was one of.
    if !isGroup { sectionPlatform = platform }
    // "Composante 2 : les écoles" with its lines below says what they are.
    guard let colon = line.prefix(10).first(where: { tokens[$0].isMark(":") }),
      colon + 1 < line.upperBound, itemBelow[line.upperBound] == nil
    else {
      // "Composante 2 – Écoles": its lines follow.
      guard !isGroup, line.count <= 10,
        !line.contains(where: { language.verbs.contains(tokens[$0].key) })
      else { return false }
      openList = OpenList(
        rule: Self.listBelow, role: .member, platform: platform, isOfLines: true)
      return true
    }
    // "Composante 4 : les opérateurs de l'accueil : A, B": the second only says what they are.
    let inner = (colon + 2..<min(line.upperBound, colon + 16)).first {
      tokens[$0].isMark(":") || tokens[$0].isMark(",") || tokens[$0].isMark(";")
    }
    let start = inner.flatMap { tokens[$0].isMark(":") ? $0 : nil } ?? colon
    var list = start + 1..<splitter.end(of: start + 1..<line.upperBound)
    // "LES REPRÉSENTANTS DES PERSONNES QUI CONFIENT LES ENFANTS"
    if list.upperBound < line.upperBound,
      language.bounds.tails.contains(tokens[list.upperBound].key),
      language.bounds.anyone.contains(tokens[list.upperBound - 1].key)
    {
      list = list.lowerBound..<line.upperBound
    }
    guard (list.upperBound..<line.upperBound).allSatisfy({ tokens[$0].kind == .mark }) else {
      return false
    }
    add(splitter.entries(of: list, isExplicit: true), to: platform, Self.labelled, .member)
    return true
  }

  /// Whether a label names a field of work: none of a header, of a role or of other things.
  private func isField(_ label: Range<Int>, isListed: Bool) -> Bool {
    // "Associations d'usagers : A – B" below "Membres du réseau" groups them.
    let first = label.lowerBound
    let isOfOthers =
      isListed && label.count > 1
      && language.participants.length(at: first, in: tokens, before: label.upperBound)
        < label.count
    return tokens[first].isCapitalised && (isOfOthers || !namesParticipants(label))
      && !isPlatform(label)
      && !label.contains { place in
        let key = tokens[place].key
        return tokens[place].kind == .number || language.otherLists.contains(key)
          || language.absent.contains(key) || language.fieldLabels[key] != nil
          || language.functions.contains(key) || language.verbs.contains(key)
          || language.roleMarks.contains { $0.words.contains(key) }
      }
  }
}
