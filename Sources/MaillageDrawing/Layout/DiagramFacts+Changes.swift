/// What two parts have in common, and what only one of them has.
extension DiagramFacts {
  /// What each of `ties` is: in both parts, or in one.
  var tonesOfTies: [Tone] {
    var tones: [Tone] = []
    var next = 0
    for tie in ties {
      var parts: [Int] = []
      while next < partTies.count, partTies[next].body == tie.body,
        partTies[next].platform == tie.platform
      {
        parts.append(partTies[next].part)
        next += 1
      }
      tones.append(Tone(changeIn: parts))
    }
    return tones
  }

  /// What each of `links` is.
  var tonesOfLinks: [Tone] {
    links.map { link in
      Tone(
        changeIn: partLinks.filter { ($0.from, $0.to) == (link.from, link.to) }.map(\.part))
    }
  }

  /// On how many platforms a body sits in each of two parts: one number, or "1 → 3".
  func changingCount(ofBody body: Int) -> String {
    var counts = [0, 0]
    for place in tieRange(of: body) where partTies[place].style != .outside {
      counts[partTies[place].part] += 1
    }
    return Self.change(counts[0], counts[1], in: bodies[body].parts)
  }

  /// How many members a platform has in each of two parts, in words.
  func changingCount(ofPlatform platform: Int) -> String {
    let counts = platforms[platform].partMembers
    let parts = platforms[platform].parts
    let sign = Tone(changeIn: parts).sign.map { $0 + " " } ?? ""
    let written = Self.change(counts[0], counts[1], in: parts)
    guard written != "0" else { return sign + partnerCount(0) }
    return sign + partnerCount(written == "1" ? 1 : 2, written: written)
  }

  private static func change(_ before: Int, _ after: Int, in parts: [Int]) -> String {
    if parts == [0] { return "\(before)" }
    if parts == [1] || before == after { return "\(after)" }
    return "\(before) → \(after)"
  }

  private func tieRange(of body: Int) -> Range<Int> {
    func first(from body: Int) -> Int {
      var (low, high) = (0, partTies.count)
      while low < high {
        let middle = (low + high) / 2
        if partTies[middle].body < body { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(from: body)..<first(from: body + 1)
  }
}
