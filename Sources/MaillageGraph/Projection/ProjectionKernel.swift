/// Makes the ties of a node with those of larger id.
func makeRow<Rule: Worth>(
  _ row: Int, of plan: MeetingPlan, in adjacency: Adjacency, _ scratch: inout RowScratch<Rule>
) {
  let start = scratch.ready.tieCount
  if adjacency.degree(of: plan.side.lowerBound + row) == 1 {
    scratch.ready.tieCount += meetInOnePlace(
      Rule.self, row, of: plan, in: adjacency, from: start, partners: &scratch.ready.partners,
      sums: &scratch.ready.sums)
    return
  }
  let reach = reach(of: row, of: plan, in: adjacency)
  // Where bits are few and far between, pages say which words to look at.
  if reach.count <= 2 * plan.meetings[row] {
    meet(
      Rule.self, row, of: plan, in: adjacency, tallies: &scratch.tallies,
      words: &scratch.marks.words)
    scratch.ready.tieCount = list(
      reach, of: &scratch.marks.words, from: start, partners: &scratch.ready.partners)
  } else {
    meetFarApart(
      Rule.self, row, of: plan, in: adjacency, tallies: &scratch.tallies,
      words: &scratch.marks.words, pages: &scratch.marks.pages)
    scratch.ready.tieCount = listFarApart(
      reach, of: &scratch.marks.words, pages: &scratch.marks.pages, from: start,
      partners: &scratch.ready.partners)
  }
  scratch.ready.repeatCount = take(
    Rule.self, start..<scratch.ready.tieCount, from: &scratch.tallies,
    partners: &scratch.ready.partners, repeats: &scratch.ready.repeats,
    sums: &scratch.ready.sums, repeatCount: scratch.ready.repeatCount)
}

/// The words of bits in which there may be someone of larger id that a node meets.
private func reach(
  of row: Int, of plan: MeetingPlan, in adjacency: Adjacency
) -> ClosedRange<Int> {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  let vertex = plan.side.lowerBound + row
  var last = vertex
  for position in offsets[vertex]..<offsets[vertex + 1] {
    last = max(last, Int(targets[offsets[Int(targets[position]) + 1] - 1]))
  }
  return (row >> 6)...((last - plan.side.lowerBound) >> 6)
}

/// Tallies what a node shares with each node of larger id, and marks those.
private func meet<Rule: Worth>(
  _: Rule.Type, _ row: Int, of plan: MeetingPlan, in adjacency: Adjacency,
  tallies: inout ContiguousArray<Rule.Tally>, words: inout ContiguousArray<UInt64>
) {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  let weights = adjacency.weights.span
  let behind = plan.behind.span
  let first = plan.side.lowerBound
  let firstTie = offsets[first]
  var tallies = tallies.mutableSpan
  var words = words.mutableSpan
  for position in offsets[first + row]..<offsets[first + row + 1] {
    let members = offsets[Int(targets[position])]..<offsets[Int(targets[position]) + 1]
    let own = weights[position]
    // Where there is nobody else there is nobody to give it to either, but nothing to divide by.
    let perOther = 1 / Double(max(1, members.count - 1))
    var inner = members.lowerBound + Int(behind[position - firstTie])
    while inner < members.upperBound {
      let other = Int(targets[inner]) &- first
      tallies[other] = Rule.add(
        tallies[other], own, Rule.hasSums ? weights[inner] : 0, perOther: perOther)
      words[other >> 6] |= 1 &<< UInt64(truncatingIfNeeded: other)
      inner &+= 1
    }
  }
}

/// The same, marking the words that are used too.
private func meetFarApart<Rule: Worth>(
  _: Rule.Type, _ row: Int, of plan: MeetingPlan, in adjacency: Adjacency,
  tallies: inout ContiguousArray<Rule.Tally>, words: inout ContiguousArray<UInt64>,
  pages: inout ContiguousArray<UInt64>
) {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  let behind = plan.behind.span
  let first = plan.side.lowerBound
  let firstTie = offsets[first]
  meet(Rule.self, row, of: plan, in: adjacency, tallies: &tallies, words: &words)
  var pages = pages.mutableSpan
  for position in offsets[first + row]..<offsets[first + row + 1] {
    let middle = Int(targets[position])
    var inner = offsets[middle] + Int(behind[position - firstTie])
    while inner < offsets[middle + 1] {
      let other = Int(targets[inner]) &- first
      pages[other >> 12] |= 1 &<< UInt64(truncatingIfNeeded: other >> 6)
      inner &+= 1
    }
  }
}

/// Lists who is marked, in order, and takes the marks away.
///
/// - Returns: where the list ends.
private func list(
  _ reach: ClosedRange<Int>, of words: inout ContiguousArray<UInt64>, from start: Int,
  partners: inout ContiguousArray<Int32>
) -> Int {
  var words = words.mutableSpan
  var partners = partners.mutableSpan
  var place = start
  for word in reach {
    list(words[word], of: word, to: &partners, &place)
    words[word] = 0
  }
  return place
}

private func listFarApart(
  _ reach: ClosedRange<Int>, of words: inout ContiguousArray<UInt64>,
  pages: inout ContiguousArray<UInt64>, from start: Int, partners: inout ContiguousArray<Int32>
) -> Int {
  var words = words.mutableSpan
  var pages = pages.mutableSpan
  var partners = partners.mutableSpan
  var place = start
  for page in (reach.lowerBound >> 6)...(reach.upperBound >> 6) {
    var rest = pages[page]
    pages[page] = 0
    while rest != 0 {
      let word = page << 6 | rest.trailingZeroBitCount
      list(words[word], of: word, to: &partners, &place)
      words[word] = 0
      rest &= rest &- 1
    }
  }
  return place
}

/// Lists the bits of a word.
@inline(__always)
private func list(
  _ bits: UInt64, of word: Int, to partners: inout MutableSpan<Int32>, _ place: inout Int
) {
  var rest = bits
  let first = word << 6
  while rest != 0 {
    partners[place] = Int32(truncatingIfNeeded: first | rest.trailingZeroBitCount)
    place &+= 1
    rest &= rest &- 1
  }
}

/// Lists whom a node meets that has one tie only, which most organisations have: in order already,
/// and with nothing to tally.
///
/// - Returns: how many there are.
private func meetInOnePlace<Rule: Worth>(
  _: Rule.Type, _ row: Int, of plan: MeetingPlan, in adjacency: Adjacency, from start: Int,
  partners: inout ContiguousArray<Int32>, sums: inout ContiguousArray<Double>
) -> Int {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  let weights = adjacency.weights.span
  var partners = partners.mutableSpan
  var sums = sums.mutableSpan
  let lowerBound = Int32(truncatingIfNeeded: plan.side.lowerBound)
  let position = offsets[plan.side.lowerBound + row]
  let members = offsets[Int(targets[position])]..<offsets[Int(targets[position]) + 1]
  let first = members.lowerBound + Int(plan.behind[position - offsets[plan.side.lowerBound]])
  let count = members.upperBound - first
  for place in 0..<count {
    partners[start &+ place] = targets[first &+ place] &- lowerBound
  }
  if Rule.hasSums {
    let perOther = 1 / Double(max(1, members.count - 1))
    for place in 0..<count {
      sums[start &+ place] = Rule.sum(
        Rule.add(Rule.nothing, weights[position], weights[first &+ place], perOther: perOther))
    }
  }
  return count
}

/// Counts the ties of a node with those of larger id.
///
/// - Parameter words: bits that are all off, before and after.
func tieCount(
  ofRow row: Int, of plan: MeetingPlan, in adjacency: Adjacency,
  words: inout ContiguousArray<UInt64>
) -> Int {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  let behind = plan.behind.span
  let first = plan.side.lowerBound
  let own = offsets[first + row]..<offsets[first + row + 1]
  if own.count == 1 { return plan.meetings[row] }
  var words = words.mutableSpan
  var count = 0
  for position in own {
    let middle = Int(targets[position])
    for inner in (offsets[middle] + Int(behind[position - offsets[first]]))..<offsets[middle + 1] {
      let other = Int(targets[inner]) &- first
      let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: other)
      let word = words[other >> 6]
      count &+= word & bit == 0 ? 1 : 0
      words[other >> 6] = word | bit
    }
  }
  for position in own {
    let middle = Int(targets[position])
    for inner in (offsets[middle] + Int(behind[position - offsets[first]]))..<offsets[middle + 1] {
      words[(Int(targets[inner]) &- first) >> 6] = 0
    }
  }
  return count
}

/// Reads the tallies of partners and clears them.
///
/// - Returns: how many repeats there are now.
private func take<Rule: Worth>(
  _: Rule.Type, _ places: Range<Int>, from tallies: inout ContiguousArray<Rule.Tally>,
  partners: inout ContiguousArray<Int32>, repeats: inout ContiguousArray<Int32>,
  sums: inout ContiguousArray<Double>, repeatCount: Int
) -> Int {
  var tallies = tallies.mutableSpan
  var partners = partners.mutableSpan
  var repeats = repeats.mutableSpan
  var sums = sums.mutableSpan
  var repeatCount = repeatCount
  for place in places {
    let partner = partners[place]
    let tally = tallies[Int(partner)]
    tallies[Int(partner)] = Rule.nothing
    // Written each time and kept where it counts: no branch to guess wrong.
    let count = Rule.count(tally)
    repeats[repeatCount] = count
    repeatCount &+= count > 1 ? 1 : 0
    partners[place] = count > 1 ? ~partner : partner
    if Rule.hasSums { sums[place] = Rule.sum(tally) }
  }
  return repeatCount
}
