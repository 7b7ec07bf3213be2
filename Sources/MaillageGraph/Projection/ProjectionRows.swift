/// The ties of a projection, as the blocks in which they were made.
///
/// Blocks are kept apart: joining them would copy everything once and need twice the memory.
struct ProjectionRows: Sendable {
  var blocks: [Block] = []
  var tieCount = 0

  /// Some neighbouring rows as compressed sparse rows; partners and rows count from the first node
  /// of the mode.
  struct Block: Sendable {
    /// The first row of the block.
    let firstRow: Int
    /// Where each row ends.
    var ends: ContiguousArray<Int> = []
    /// The nodes of larger id that a row's node is tied with, in ascending order.
    var partners: ContiguousArray<Int32> = []
    /// How many nodes are shared with each partner.
    var shared: ContiguousArray<Int32> = []
    /// What the weights add up to; empty where weights follow from counts.
    var sums: ContiguousArray<Double> = []
  }
}

/// The ties of a mode, with what their weights are made of.
func projectedRows(
  of side: Range<Int>, weight: ProjectionWeight, in adjacency: Adjacency, _ parallelism: Parallelism
) -> ProjectionRows {
  switch weight {
  case .newman: rows(NewmanWorth.self, of: side, in: adjacency, parallelism)
  case .sum: rows(SumWorth.self, of: side, in: adjacency, parallelism)
  case .minimum: rows(MinimumWorth.self, of: side, in: adjacency, parallelism)
  case .product: rows(ProductWorth.self, of: side, in: adjacency, parallelism)
  case .binary, .count, .jaccard, .overlap, .cosine:
    rows(CountWorth.self, of: side, in: adjacency, parallelism)
  }
}

/// Counts pairs of a mode that meet.
func projectedTieCount(
  of side: Range<Int>, in adjacency: Adjacency, _ parallelism: Parallelism
) -> Int {
  let blocks = rowBlocks(of: side, in: adjacency)
  return FixedBlocks(itemCount: blocks.count).fold(
    into: 0, parallelism: parallelism,
    makeScratch: { RowScratch<CountWorth>(nodeCount: side.count) },
    work: { items, scratch in
      var ties = 0
      for item in items {
        for row in blocks[item] {
          let count = meet(
            CountWorth.self, row, of: side, in: adjacency, tallies: &scratch.tallies,
            met: &scratch.met)
          for place in 0..<count { scratch.tallies[Int(scratch.met[place])] = 0 }
          ties += count
        }
      }
      return ties
    },
    combine: { $0 += $1 })
}

/// Rows cut into blocks of about equal work, which depend on the network alone.
private func rowBlocks(of side: Range<Int>, in adjacency: Adjacency) -> ContiguousArray<Range<Int>>
{
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  var work = ContiguousArray<Int>(repeating: 1, count: side.count)
  for vertex in side {
    for position in offsets[vertex]..<offsets[vertex + 1] {
      let middle = Int(targets[position])
      // Half of the others, on average, have larger ids.
      work[vertex - side.lowerBound] += 1 + (offsets[middle + 1] - offsets[middle]) / 2
    }
  }
  let share = max(1, work.reduce(0, +) / FixedBlocks.mostBlocks)
  var blocks: ContiguousArray<Range<Int>> = []
  var start = 0
  var sum = 0
  for row in 0..<side.count {
    sum += work[row]
    if sum >= share, blocks.count < FixedBlocks.mostBlocks - 1 {
      blocks.append(start..<(row + 1))
      start = row + 1
      sum = 0
    }
  }
  if start < side.count { blocks.append(start..<side.count) }
  return blocks
}

/// The working memory of one worker; between rows every tally is 0 and every bit is off.
private struct RowScratch<Rule: Worth>: ~Copyable {
  var tallies: ContiguousArray<Rule.Tally>
  /// One place more than there are nodes: what is written there is never counted.
  var met: ContiguousArray<Int32>
  var bits: ContiguousArray<UInt64>
  var shared: ContiguousArray<Int32>
  var sums: ContiguousArray<Double>

  init(nodeCount: Int) {
    tallies = .init(repeating: Rule.nothing, count: nodeCount)
    met = .init(repeating: 0, count: nodeCount + 1)
    bits = .init(repeating: 0, count: (nodeCount + 63) / 64)
    shared = .init(repeating: 0, count: nodeCount)
    sums = .init(repeating: 0, count: Rule.hasSums ? nodeCount : 0)
  }
}

private func rows<Rule: Worth>(
  _: Rule.Type, of side: Range<Int>, in adjacency: Adjacency, _ parallelism: Parallelism
) -> ProjectionRows {
  let blocks = rowBlocks(of: side, in: adjacency)
  return FixedBlocks(itemCount: blocks.count).fold(
    into: ProjectionRows(), parallelism: parallelism,
    makeScratch: { RowScratch<Rule>(nodeCount: side.count) },
    work: { items, scratch in
      items.map { item in
        var block = ProjectionRows.Block(firstRow: blocks[item].lowerBound)
        block.ends.reserveCapacity(blocks[item].count)
        for row in blocks[item] {
          let count: Int
          if adjacency.degree(of: side.lowerBound + row) == 1 {
            count = meetInOnePlace(
              Rule.self, row, of: side, in: adjacency, met: &scratch.met, shared: &scratch.shared,
              sums: &scratch.sums)
          } else {
            count = meet(
              Rule.self, row, of: side, in: adjacency, tallies: &scratch.tallies, met: &scratch.met)
            sort(&scratch.met, count, with: &scratch.bits)
            take(
              Rule.self, scratch.met, count, from: &scratch.tallies, shared: &scratch.shared,
              sums: &scratch.sums)
          }
          if count > 0 {
            block.partners.append(contentsOf: scratch.met[..<count])
            block.shared.append(contentsOf: scratch.shared[..<count])
            if Rule.hasSums { block.sums.append(contentsOf: scratch.sums[..<count]) }
          }
          block.ends.append(block.partners.count)
        }
        return block
      }
    },
    combine: { rows, made in
      for block in made {
        rows.tieCount += block.partners.count
        rows.blocks.append(block)
      }
    })
}

/// Tallies what a node shares with each node of larger id, and lists those.
///
/// - Returns: how many there are.
private func meet<Rule: Worth>(
  _: Rule.Type, _ row: Int, of side: Range<Int>, in adjacency: Adjacency,
  tallies: inout ContiguousArray<Rule.Tally>, met: inout ContiguousArray<Int32>
) -> Int {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  let weights = adjacency.weights.span
  let vertex = side.lowerBound + row
  var tallies = tallies.mutableSpan
  var met = met.mutableSpan
  var count = 0
  for position in offsets[vertex]..<offsets[vertex + 1] {
    let middle = Int(targets[position])
    let own = weights[position]
    // Where there is nobody else there is nobody to give it to either, but nothing to divide by.
    let perOther = 1 / Double(max(1, offsets[middle + 1] - offsets[middle] - 1))
    // From the largest down to the node itself, which stands there too.
    var inner = offsets[middle + 1] - 1
    while Int(targets[inner]) > vertex {
      let other = Int(targets[inner]) - side.lowerBound
      let tally = tallies[other]
      // Written each time and kept the first time: no branch to guess wrong.
      met[count] = Int32(truncatingIfNeeded: other)
      count += Rule.count(tally) == 0 ? 1 : 0
      tallies[other] = Rule.add(
        tally, own, Rule.hasSums ? weights[inner] : 0, perOther: perOther)
      inner -= 1
    }
  }
  return count
}

/// Lists whom a node meets that has one tie only, which most organisations have: in order already,
/// and with nothing to tally.
private func meetInOnePlace<Rule: Worth>(
  _: Rule.Type, _ row: Int, of side: Range<Int>, in adjacency: Adjacency,
  met: inout ContiguousArray<Int32>, shared: inout ContiguousArray<Int32>,
  sums: inout ContiguousArray<Double>
) -> Int {
  let offsets = adjacency.offsets.span
  let targets = adjacency.targets.span
  let weights = adjacency.weights.span
  let vertex = side.lowerBound + row
  let middle = Int(targets[offsets[vertex]])
  let own = weights[offsets[vertex]]
  let end = offsets[middle + 1]
  let perOther = 1 / Double(max(1, end - offsets[middle] - 1))
  // The node's own place among the members, by halving.
  var first = offsets[middle]
  var last = end - 1
  while first < last {
    let half = (first + last) / 2
    if Int(targets[half]) < vertex { first = half + 1 } else { last = half }
  }
  first += 1
  let count = end - first
  var met = met.mutableSpan
  var shared = shared.mutableSpan
  var sums = sums.mutableSpan
  for place in 0..<count {
    met[place] = Int32(truncatingIfNeeded: Int(targets[first + place]) - side.lowerBound)
    shared[place] = 1
    if Rule.hasSums {
      sums[place] = Rule.sum(
        Rule.add(Rule.nothing, own, weights[first + place], perOther: perOther))
    }
  }
  return count
}

/// Reads the tallies of nodes and clears them.
private func take<Rule: Worth>(
  _: Rule.Type, _ met: borrowing ContiguousArray<Int32>, _ count: Int,
  from tallies: inout ContiguousArray<Rule.Tally>, shared: inout ContiguousArray<Int32>,
  sums: inout ContiguousArray<Double>
) {
  let met = met.span
  var tallies = tallies.mutableSpan
  var shared = shared.mutableSpan
  var sums = sums.mutableSpan
  for place in 0..<count {
    let other = Int(met[place])
    shared[place] = Rule.count(tallies[other])
    if Rule.hasSums { sums[place] = Rule.sum(tallies[other]) }
    tallies[other] = Rule.nothing
  }
}

/// Puts the first nodes of a list in ascending order: few by comparing, many by marking and reading
/// the marks.
private func sort(
  _ met: inout ContiguousArray<Int32>, _ count: Int, with bits: inout ContiguousArray<UInt64>
) {
  var ordered = met.mutableSpan
  if count <= 12 {
    for place in 1..<max(1, count) {
      let node = ordered[place]
      var hole = place
      while hole > 0, ordered[hole - 1] > node {
        ordered[hole] = ordered[hole - 1]
        hole -= 1
      }
      ordered[hole] = node
    }
    return
  }
  var first = Int.max
  var last = 0
  for place in 0..<count {
    let word = Int(ordered[place]) >> 6
    first = min(first, word)
    last = max(last, word)
  }
  if count * 16 < last - first {
    met[..<count].sort()
    return
  }
  var words = bits.mutableSpan
  for place in 0..<count {
    let node = ordered[place]
    words[Int(node) >> 6] |= 1 &<< UInt64(truncatingIfNeeded: node & 63)
  }
  var place = 0
  for word in first...last {
    var rest = words[word]
    words[word] = 0
    while rest != 0 {
      ordered[place] = Int32(truncatingIfNeeded: word << 6 + rest.trailingZeroBitCount)
      place += 1
      rest &= rest - 1
    }
  }
}
