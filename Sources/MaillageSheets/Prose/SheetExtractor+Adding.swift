/// What the entries of a list give: memberships, each pair once.
extension SheetExtractor {
  /// "Aan het overleg nemen deel: …": the platform itself, with the small words before it.
  private func isPlatformItself(_ name: Range<Int>, _ ownKey: String) -> Bool {
    guard language.innerWords.contains(tokens[name.lowerBound].key) else { return false }
    let rest = name.dropFirst().drop { language.determiners.contains(tokens[$0].key) }
    return !rest.isEmpty && NameKey.fold(string(of: rest)) == ownKey
  }

  /// Adds the members that entries name.
  mutating func add(
    _ entries: [ListEntry], to platform: Int, _ rule: MembershipRule, _ role: Role
  ) {
    let entries = withoutKindsOfNext(entries).flatMap { perPerson($0) }.map { withoutPronoun($0) }
    let found = entries.map { entry in
      let (short, role) = clauses.read(entry)
      return (member: members.read(short), role: role)
    }
    let evident = found.count { $0.member.isEvident }
    // "pakken geweld aan: psychisch, lichamelijk of seksueel": adjectives, and nobody.
    if evident == 0, rule.name == "list after colon", areSmallWords(entries) { return }
    let ownKey = NameKey.fold(register.entries[platform].platform.name)
    let doubts = doubts(about: platform, of: rule, entries, areAllBodies: evident == entries.count)
    var isBehindPerson = false
    for (place, entry) in entries.enumerated() where !entry.isPart {
      if place > 0, !reading.memberships.isEmpty, let role = roleAlone(entry.tokens) {
        reading.memberships[reading.memberships.count - 1].role = role
        continue
      }
      // "l'Agence, représentée par M. N, Directeur général": the post of who represents it.
      if place > 0, isRepresented(entries[place - 1].tokens), isCapitalisedPost(entry.tokens) {
        continue
      }
      let isOther = place > 0 && isSent(entries[place - 1].tokens)
      if place > 0 && !isOther && isContinued(by: entry) || isNobody(entry.tokens) { continue }
      let ownRole = found[place].role
      switch found[place].member {
      case .nothing: continue
      case .person: isBehindPerson = true
      case .member(let member):
        // "Mme Quint, Haut-Fays": where somebody lives.
        let isHome =
          isBehindPerson
          && (!tokens[member.tokens.lowerBound].isAcronym
            || tokens[member.tokens.lowerBound - 1].isMark("("))
          && !language.determiners.contains(tokens[member.tokens.lowerBound - 1].key)
          && !lexicon.namesBody(member.tokens, tokens)
        isBehindPerson = false
        if isHome { continue }
        if isPlatformItself(entry.tokens, ownKey) { continue }
        // "le CPAS, l'ONE et la ludothèque": among bodies it is one.
        let isAmongBodies =
          evident >= 2 && member.tokens.count <= 5 && member.tokens.lowerBound > 0
          && language.determiners.contains(tokens[member.tokens.lowerBound - 1].key)
          && !language.indefinite.contains(tokens[member.tokens.lowerBound - 1].key)
        let isBetweenBodies =
          place > 0 && place + 1 < entries.count && member.tokens.count <= 5
          && found[place - 1].member.isEvident && found[place + 1].member.isEvident
        // In a long list of members "personnes rescapées des attentats de Paris" is one.
        let isNamed = member.hasCapital && rule.confidence == .sure && entries.count >= 3
        // "la Conférence (Anderlues, Beaumont, Thuin)"
        let isCommune =
          entries.count >= 2 && entry.tokens.count <= 3
          && BelgianCommunes.ownName(of: tokens[entry.tokens.lowerBound].key) != nil
        // "la police, la santé et l'enseignement": a word or two that tell a sector, behind bodies.
        let isFieldAmongBodies =
          member.sector != nil && member.tokens.count <= 2 && evident >= 2
          && place + 1 == entries.count && place > 0 && found[place - 1].member.isEvident
        guard
          entry.isExplicit || member.isEvident || isAmongBodies || isBetweenBodies || isNamed
            || isCommune || isFieldAmongBodies || member.isSender
        else {
          continue
        }
        if isGroupAmongGroups(member.tokens) { continue }
        // "travail": a word in small letters that no table knows, among others of the kind.
        if !member.isEvident, !member.isSender, !member.hasCapital, member.sector == nil,
          !lexicon.namesBody(member.tokens, tokens), entries.count > 1, evident * 2 < entries.count
        {
          continue
        }
        // "un comité de suivi, qui suit le projet": an organ of the platform, linked to it.
        let organ = language.organs.length(
          at: member.tokens.lowerBound, in: tokens, before: member.tokens.upperBound)
        if organ > 0, organ == member.tokens.count { continue }
        let entry = register.entries[platform]
        // "112 CSIL": the platform is no member of itself.
        let key = NameKey.fold(member.name)
        guard !entry.keys.contains(key),
          !entry.keys.contains(tokens[member.tokens.lowerBound].key.text)
        else { continue }
        let name = entry.platform.name
        let stated = member.role ?? ownRole ?? role
        let pair = ownKey + "\n" + key
        if let known = placeOfPair[pair] {
          raise(known, to: stated)
          continue
        }
        placeOfPair[pair] = reading.memberships.count
        let span =
          tokens[member.tokens.lowerBound].range
          .lowerBound..<tokens[member.tokens.upperBound - 1].range.upperBound
        let origin = text.origin(of: span)
        append(
          SheetMembership(
            platform: name, organisation: member.name, acronym: member.acronym,
            role: stated, kind: member.kind, sector: member.sector,
            confidence: confidence(of: member, behind: entries[0], doubts, rule), rule: rule.name,
            line: text.line(ofOrigin: origin.lowerBound), range: origin),
          readAt: member.tokens)
      }
    }
  }

  /// "Le CPAS la coordonne", of a member that a list named before: what it does there is said now.
  private mutating func raise(_ membership: Int, to role: Role) {
    guard reading.memberships[membership].role == .member,
      [.chair, .coordinator, .secretary].contains(role)
    else { return }
    reading.memberships[membership].role = role
  }
}
