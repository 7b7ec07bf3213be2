/// An exact search for the best modules of one connected part, by branch and bound.
///
/// Given the modules of one mode, each node of the other joins the one that suits it best: only
/// partitions of the smaller mode have to be tried. Twins (nodes with the same neighbours) are
/// suited alike and count as one. Rows are added one by one, each to a module met before or to a
/// new one. What the rows still to come can add at most is the best score of a network of those
/// rows alone, found before by the same search (Russian doll search).
///
/// - Reference: for the bound, G. Verfaillie, M. Lemaître and T. Schiex, "Russian doll search for
///   solving constraint optimization problems", AAAI (1996).
struct ModuleProof {
  /// The best score, as `ModuleSearch` counts it.
  private(set) var score: Int
  /// The fewest modules that reach it.
  private(set) var moduleCount: Int
  /// The module of each vertex of the part, in step with the vertices given; nil where what was
  /// given is best already.
  private(set) var labels: [Int32]?
  /// Additions made so far.
  private(set) var work: Int

  /// What rows and columns stand for: vertices of the part, by position, twins together.
  private let rowVertices: [[Int]]
  private let columnVertices: [[Int]]
  private let rowCount: Int
  private let columnCount: Int
  /// What a row and a column add by standing in one module, row by row.
  private let gains: ContiguousArray<Int>
  private let workLimit: Int
  /// The score of the best modules of the rows from each one on.
  private var suffixBest: ContiguousArray<Int>
  /// Sums of gains by module and column for the rows that stand in it.
  private var sums: ContiguousArray<Int>
  private var choice: ContiguousArray<Int>
  private var bestChoice: ContiguousArray<Int> = []

  /// Prepares the search for a connected part.
  ///
  /// - Parameters:
  ///   - vertices: its vertices.
  ///   - labels: modules found for them.
  ///   - found: their score and how many they are.
  init(
    _ vertices: [Int], labels: [Int32], found: (score: Int, moduleCount: Int),
    in adjacency: Adjacency, work: Int, workLimit: Int
  ) {
    (score, moduleCount) = found
    self.work = work
    self.workLimit = workLimit
    var sides = [
      Self.twins(vertices, from: 0, to: adjacency.organisationCount, in: adjacency),
      Self.twins(
        vertices, from: adjacency.organisationCount, to: adjacency.vertexCount, in: adjacency),
    ]
    if sides[1].count < sides[0].count { sides.swapAt(0, 1) }
    // Rows of one module follow one another: what comes later then owes little to what came before.
    var sizes: [Int32: Int] = [:]
    for label in labels { sizes[label, default: 0] += 1 }
    let rank = sides[0].indices.map { row in
      let position = sides[0][row][0]
      return (
        -sizes[labels[position], default: 0], labels[position],
        -adjacency.degree(of: vertices[position]), row
      )
    }
    rowVertices = sides[0].indices.sorted { rank[$0] < rank[$1] }.map { sides[0][$0] }
    columnVertices = sides[1]
    rowCount = rowVertices.count
    columnCount = columnVertices.count
    let edgeCount = adjacency.edgeCount
    var gains: ContiguousArray<Int> = []
    for row in rowVertices {
      let neighbours = adjacency.neighbours(of: vertices[row[0]])
      for column in columnVertices {
        let other = vertices[column[0]]
        let tie = neighbours.contains(Int32(other)) ? edgeCount : 0
        gains.append(
          row.count * column.count * (tie - neighbours.count * adjacency.degree(of: other)))
      }
    }
    self.gains = gains
    suffixBest = .init(repeating: 0, count: rowCount + 1)
    sums = .init(repeating: 0, count: (rowCount + 1) * columnCount)
    choice = .init(repeating: 0, count: rowCount)
  }

  /// The entries that the tables of a part may have: 8 MiB each. A part with more is out of reach
  /// of any proof.
  private static let mostEntries = 1 << 20

  /// How many entries the tables of a part take; nil where they are too many.
  static func preparationWork(_ vertices: [Int], in adjacency: Adjacency) -> Int? {
    let organisations = vertices.count { $0 < adjacency.organisationCount }
    let entries = organisations * (vertices.count - organisations)
    return entries <= mostEntries ? entries : nil
  }

  /// Searches; false where the limit did not suffice.
  mutating func run() -> Bool {
    for first in stride(from: rowCount - 1, through: 1, by: -1) {
      var best = suffixBest[first + 1]
      guard search(from: first, best: &best, scale: 1, modulesCost: 0) else { return false }
      suffixBest[first] = best
    }
    // Of equal scores the one with fewer modules counts more.
    let scale = rowCount + 1
    var best = score * scale - moduleCount
    guard search(from: 0, best: &best, scale: scale, modulesCost: 1) else { return false }
    guard !bestChoice.isEmpty else { return true }
    moduleCount = (bestChoice.max() ?? 0) + 1
    score = (best + moduleCount) / scale
    labels = labelsOfBest()
    return true
  }

  /// Searches the modules of the rows from one on for more than what is known.
  private mutating func search(
    from first: Int, best: inout Int, scale: Int, modulesCost: Int
  ) -> Bool {
    var used = ContiguousArray(repeating: 0, count: rowCount + 1)
    bestChoice = []
    var row = first
    choice[first] = -1
    while row >= first {
      if choice[row] >= 0 { add(row, to: choice[row], sign: -1) }
      choice[row] += 1
      // One module more than there were, at most.
      guard choice[row] <= used[row] else {
        row -= 1
        continue
      }
      add(row, to: choice[row], sign: 1)
      let modules = max(used[row], choice[row] + 1)
      work += (modules + 1) * columnCount
      if work > workLimit {
        for index in sums.indices { sums[index] = 0 }
        return false
      }
      let bound = (value(modules) + suffixBest[row + 1]) * scale - modules * modulesCost
      guard bound > best else { continue }
      if row == rowCount - 1 {
        best = bound
        bestChoice = choice
      } else {
        row += 1
        used[row] = modules
        choice[row] = -1
      }
    }
    return true
  }

  private mutating func add(_ row: Int, to module: Int, sign: Int) {
    let (from, to) = (row * columnCount, module * columnCount)
    for column in 0..<columnCount { sums[to + column] += sign * gains[from + column] }
  }

  /// The score of the rows that stand somewhere, each column where it suits best or nowhere.
  private func value(_ modules: Int) -> Int {
    var value = 0
    for column in 0..<columnCount {
      var best = 0
      var position = column
      for _ in 0..<modules {
        best = max(best, sums[position])
        position += columnCount
      }
      value += best
    }
    return value
  }

  private func labelsOfBest() -> [Int32] {
    let count = rowVertices.joined().count + columnVertices.joined().count
    var labels = [Int32](repeating: 0, count: count)
    var totals = Array(repeating: Array(repeating: 0, count: columnCount), count: moduleCount)
    for row in 0..<rowCount {
      for position in rowVertices[row] { labels[position] = Int32(bestChoice[row]) }
      for column in 0..<columnCount {
        totals[bestChoice[row]][column] += gains[row * columnCount + column]
      }
    }
    for column in 0..<columnCount {
      var best = 0
      for module in totals.indices where totals[module][column] > totals[best][column] {
        best = module
      }
      for position in columnVertices[column] { labels[position] = Int32(best) }
    }
    return labels
  }

  /// The vertices of one mode, by position in the part, those with the same neighbours together.
  private static func twins(
    _ vertices: [Int], from first: Int, to end: Int, in adjacency: Adjacency
  ) -> [[Int]] {
    let own = vertices.indices.filter { vertices[$0] >= first && vertices[$0] < end }
    let order = own.sorted { one, other in
      let (row, otherRow) = (
        adjacency.neighbours(of: vertices[one]), adjacency.neighbours(of: vertices[other])
      )
      if row.elementsEqual(otherRow) { return one < other }
      return row.lexicographicallyPrecedes(otherRow)
    }
    var groups: [[Int]] = []
    for position in order {
      if let last = groups.last?.first,
        adjacency.neighbours(of: vertices[last]).elementsEqual(
          adjacency.neighbours(of: vertices[position]))
      {
        groups[groups.count - 1].append(position)
      } else {
        groups.append([position])
      }
    }
    return groups
  }
}
