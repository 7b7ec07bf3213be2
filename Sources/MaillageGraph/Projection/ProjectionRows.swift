/// The ties of a projection, as the blocks in which they were made.
///
/// Blocks are kept apart: joining them would copy everything once and need twice the memory.
struct ProjectionRows: Sendable {
  var blocks: [Block] = []
  var tieCount = 0

  /// Some neighbouring rows as compressed sparse rows; partners and rows count from the first node
  /// of the mode.
  ///
  /// Most pairs share one node: a count is written down only where it is more, and the partner's
  /// sign says so. That is half the memory, and half the time that it takes to fill it.
  struct Block: Sendable {
    /// The first row of the block.
    let firstRow: Int
    /// Where each row ends.
    var ends: ContiguousArray<Int> = []
    /// The nodes of larger id that a row's node is tied with, in ascending order; `~node` where it
    /// shares more than one.
    var partners: ContiguousArray<Int32> = []
    /// How many nodes are shared with each partner that shares more than one.
    var repeats: ContiguousArray<Int32> = []
    /// What the weights add up to; empty where weights follow from counts.
    var sums: ContiguousArray<Double> = []

    /// Reads an entry of `partners`.
    static func read(_ entry: Int32) -> (partner: Int, isRepeated: Bool) {
      (Int(entry < 0 ? ~entry : entry), entry < 0)
    }
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

private func rows<Rule: Worth>(
  _: Rule.Type, of side: Range<Int>, in adjacency: Adjacency, _ parallelism: Parallelism
) -> ProjectionRows {
  let plan = MeetingPlan(of: side, in: adjacency)
  return plan.blocks.blocks.fold(
    into: ProjectionRows(), parallelism: parallelism,
    makeScratch: { RowScratch<Rule>(nodeCount: side.count) },
    work: { items, scratch in
      items.map { item in
        let rows = plan.blocks.ranges[item]
        var block = ProjectionRows.Block(firstRow: rows.lowerBound)
        block.ends.reserveCapacity(rows.count)
        // Memory that is never written costs nothing; growing would copy.
        let mostTies = plan.mostTies(of: rows)
        block.partners.reserveCapacity(mostTies)
        if Rule.hasSums { block.sums.reserveCapacity(mostTies) }
        for row in rows {
          makeRow(row, of: plan, in: adjacency, &scratch)
          block.ends.append(block.partners.count + scratch.tieCount)
          if scratch.isFull { scratch.empty(into: &block) }
        }
        scratch.empty(into: &block)
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

/// Counts pairs of a mode that meet.
func projectedTieCount(
  of side: Range<Int>, in adjacency: Adjacency, _ parallelism: Parallelism
) -> Int {
  let plan = MeetingPlan(of: side, in: adjacency)
  return plan.blocks.blocks.fold(
    into: 0, parallelism: parallelism,
    makeScratch: { ContiguousArray<UInt64>(repeating: 0, count: (side.count + 63) / 64) },
    work: { items, words in
      var ties = 0
      for item in items {
        for row in plan.blocks.ranges[item] {
          ties += tieCount(ofRow: row, of: plan, in: adjacency, words: &words)
        }
      }
      return ties
    },
    combine: { $0 += $1 })
}
