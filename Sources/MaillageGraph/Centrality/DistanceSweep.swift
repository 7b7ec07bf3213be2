/// What searches from classes add up to for one class, itself and its own pendants left out.
struct ClassSums: Sendable {
  var farness = 0
  /// The sum of 1 / *d* as seen by a member, and as seen one step behind it.
  var harmonic = (ofMember: 0.0, ofPendant: 0.0)
  var eccentricity: Int32 = 0
  /// Members of the neighbouring classes.
  var neighbours: Int32 = 0
  var atTwoSteps: Int32 = 0
  var atThreeSteps: Int32 = 0

  /// Notes that nodes were met in a step, members and the pendants one step behind them.
  @inline(__always)
  mutating func add(_ nodes: UInt64, at step: SearchStep) {
    let (members, pendants) = (Int32(truncatingIfNeeded: nodes), Int32(nodes >> 32))
    farness &+= Int(members) &* step.number &+ Int(pendants) &* (step.number &+ 1)
    let (now, next, last) = step.reciprocals
    harmonic.ofMember += Double(members) * now + Double(pendants) * next
    harmonic.ofPendant += Double(members) * next + Double(pendants) * last
    eccentricity = max(eccentricity, Int32(step.number) &+ (pendants > 0 ? 1 : 0))
    switch step.number {
    case 1:
      neighbours &+= members
      atTwoSteps &+= pendants
    case 2:
      atTwoSteps &+= members
      atThreeSteps &+= pendants
    case 3: atThreeSteps &+= members
    default: break
    }
  }

  /// Adds the sums of other sources.
  mutating func add(_ other: ClassSums) {
    farness += other.farness
    harmonic.ofMember += other.harmonic.ofMember
    harmonic.ofPendant += other.harmonic.ofPendant
    eccentricity = max(eccentricity, other.eccentricity)
    atTwoSteps += other.atTwoSteps
    atThreeSteps += other.atThreeSteps
  }
}

/// Searches from every class of every bundle and adds up, for each class, the nodes it meets.
func classSums(of classes: DistanceClasses, parallelism: Parallelism) -> ContiguousArray<ClassSums>
{
  let batches = SourceBatch.all(of: classes)
  return FixedBlocks(itemCount: batches.count).fold(
    into: ContiguousArray(repeating: ClassSums(), count: classes.count), parallelism: parallelism,
    makeScratch: { DistanceSearch(classCount: classes.count) },
    work: { items, search in
      let first = batches[items.lowerBound].bundle.organisations.lowerBound
      let end = batches[items.upperBound - 1].bundle.platforms.upperBound
      var sums = ContiguousArray(repeating: ClassSums(), count: end - first)
      for item in items { search.run(from: batches[item], in: classes, to: &sums, first: first) }
      return (first, sums)
    },
    combine: { total, partial in
      for (position, sums) in partial.1.enumerated() { total[partial.0 + position].add(sums) }
    })
}

/// Up to 512 classes of one mode to search from at once, a bit each.
///
/// The classes of one word have equally many members and pendants, so that counting the bits of the
/// word counts the nodes.
struct SourceBatch: Sendable {
  let bundle: DistanceClasses.Bundle
  let areOrganisations: Bool
  var words: [ArraySlice<Int32>] = []
  /// What a class of each word stands for: members in the lower half, pendants in the upper.
  var nodeCounts = SourceBits.zero

  static func all(of classes: DistanceClasses) -> [SourceBatch] {
    var batches: [SourceBatch] = []
    for bundle in classes.bundles {
      for (side, areOrganisations) in [(bundle.organisations, true), (bundle.platforms, false)] {
        var batch = SourceBatch(bundle: bundle, areOrganisations: areOrganisations)
        for word in words(of: side, in: classes) {
          if batch.words.count == SourceBits.scalarCount {
            batches.append(batch)
            batch = SourceBatch(bundle: bundle, areOrganisations: areOrganisations)
          }
          let first = Int(word[word.startIndex])
          batch.nodeCounts[batch.words.count] = classes.nodeCounts(of: first)
          batch.words.append(word)
        }
        batches.append(batch)
      }
    }
    return batches
  }

  /// Classes by how many members and pendants they have, cut every 64: single nodes without
  /// pendants, mostly the greatest part, first.
  private static func words(
    of side: Range<Int>, in classes: DistanceClasses
  ) -> [ArraySlice<Int32>] {
    func weight(_ number: Int32) -> (Int32, Int32) {
      (classes.memberCount[Int(number)], classes.pendantCount[Int(number)])
    }
    var sorted: [Int32] = []
    var rest: [Int32] = []
    for number in side {
      if weight(Int32(number)) == (1, 0) {
        sorted.append(Int32(number))
      } else {
        rest.append(Int32(number))
      }
    }
    rest.sort {
      let (one, other) = (weight($0), weight($1))
      return one == other ? $0 < $1 : one < other
    }
    sorted += rest
    var words: [ArraySlice<Int32>] = []
    var start = 0
    for position in 1...sorted.count
    where position == sorted.count || position == start + 64
      || weight(sorted[position]) != weight(sorted[start])
    {
      words.append(sorted[start..<position])
      start = position
    }
    return words
  }
}
