/// The parts of a configuration model in which the degrees leave a choice, and the probabilities.
///
/// Draw an arrow from an organisation to a platform for every free tie and from the platform to the
/// organisation for every free gap. Along a closed walk ties and gaps can change places and all degrees
/// stay; a pair that is on no such walk is the same in every network of these degrees. Nodes that
/// closed walks join (strong components) are therefore a problem of their own, whose solution is
/// finite; the pairs between them are settled. Nodes of a class have the same arrows wherever
/// something is settled, so that classes will do for nodes.
struct ConfigurationBlocks {
  /// The probability for each class of organisations and of platforms.
  private(set) var cells: ContiguousArray<Double>
  private let classes: ConfigurationClasses
  /// The block of each class: organisations, then platforms.
  private let blockOf: [Int]
  private let blockCount: Int

  init(of classes: ConfigurationClasses) {
    self.classes = classes
    (blockOf, blockCount) = StrongComponents(of: classes).result
    cells = ContiguousArray(repeating: 0, count: classes.cells.count)
    let width = classes.platforms.count
    for row in 0..<classes.organisations.count {
      for column in 0..<width {
        let cell = row * width + column
        let isTaken = classes.cells[cell] == .taken || classes.tieCounts[cell] > 0
        if !isOpen(row, column) { cells[cell] = isTaken ? 1 : 0 }
      }
    }
  }

  /// Whether there is a choice between a class of organisations and one of platforms.
  private func isOpen(_ row: Int, _ column: Int) -> Bool {
    classes.cells[row * classes.platforms.count + column] == .free
      && blockOf[row] == blockOf[classes.organisations.count + column]
  }

  /// Finds the probabilities of all blocks; returns the largest difference between a degree and the
  /// sum of a node's probabilities.
  mutating func solve() -> Double {
    var rows = [[Int]](repeating: [], count: blockCount)
    var columns = rows
    for row in 0..<classes.organisations.count { rows[blockOf[row]].append(row) }
    for column in 0..<classes.platforms.count {
      columns[blockOf[classes.organisations.count + column]].append(column)
    }
    var residual = 0.0
    for block in 0..<blockCount where !rows[block].isEmpty && !columns[block].isEmpty {
      residual = max(residual, solve(rows[block], columns[block]))
    }
    return residual
  }

  private mutating func solve(_ rows: [Int], _ columns: [Int]) -> Double {
    let width = classes.platforms.count
    var ties = (
      rows: ContiguousArray(repeating: 0.0, count: rows.count),
      columns: ContiguousArray(repeating: 0.0, count: columns.count)
    )
    var isOpen = ContiguousArray(repeating: 0.0, count: rows.count * columns.count)
    for (one, row) in rows.enumerated() {
      for (other, column) in columns.enumerated() where self.isOpen(row, column) {
        isOpen[one * columns.count + other] = 1
        let count = Double(classes.tieCounts[row * width + column])
        ties.rows[one] += count
        ties.columns[other] += count
      }
    }
    var solver = ConfigurationSolver(
      ConfigurationSolver.Side(
        sizes: rows.map { classes.organisations.sizes[$0] }, ties: ties.rows),
      ConfigurationSolver.Side(
        sizes: columns.map { classes.platforms.sizes[$0] }, ties: ties.columns),
      isOpen: isOpen)
    let residual = solver.solve()
    for (one, row) in rows.enumerated() {
      for (other, column) in columns.enumerated() where self.isOpen(row, column) {
        cells[row * width + column] = solver.probability(one, other)
      }
    }
    return residual
  }
}

/// The strong components of the arrows between classes.
private struct StrongComponents {
  private let classes: ConfigurationClasses
  private let rowCount: Int
  private let count: Int

  init(of classes: ConfigurationClasses) {
    self.classes = classes
    rowCount = classes.organisations.count
    count = rowCount + classes.platforms.count
  }

  /// The component of each class, and how many there are.
  ///
  /// Two searches (Kosaraju's way): one that notes in which order classes are left, and one against
  /// the arrows from the class left last.
  var result: (componentOf: [Int], count: Int) {
    var left: [Int] = []
    var isSeen = [Bool](repeating: false, count: count)
    for start in 0..<count where !isSeen[start] {
      search(from: start, forwards: true, &isSeen) { left.append($0) }
    }
    var componentOf = [Int](repeating: 0, count: count)
    var components = 0
    isSeen = [Bool](repeating: false, count: count)
    for start in left.reversed() where !isSeen[start] {
      search(from: start, forwards: false, &isSeen) { componentOf[$0] = components }
      components += 1
    }
    return (componentOf, components)
  }

  /// Goes wherever arrows lead, in depth, and says which class it leaves for good.
  private func search(
    from start: Int, forwards: Bool, _ isSeen: inout [Bool], _ leave: (Int) -> Void
  ) {
    var path = [(vertex: start, next: 0)]
    isSeen[start] = true
    while let (vertex, next) = path.last {
      let others = vertex < rowCount ? rowCount..<count : 0..<rowCount
      var place = others.lowerBound + next
      while place < others.upperBound,
        isSeen[place] || !(forwards ? hasArrow(vertex, place) : hasArrow(place, vertex))
      { place += 1 }
      if place == others.upperBound {
        leave(vertex)
        path.removeLast()
      } else {
        path[path.count - 1].next = place - others.lowerBound + 1
        isSeen[place] = true
        path.append((place, 0))
      }
    }
  }

  private func hasArrow(_ from: Int, _ to: Int) -> Bool {
    let row = min(from, to)
    let column = max(from, to) - rowCount
    let cell = row * classes.platforms.count + column
    guard classes.cells[cell] == .free else { return false }
    let ties = classes.tieCounts[cell]
    let pairs = Int(classes.organisations.sizes[row]) * Int(classes.platforms.sizes[column])
    return from < rowCount ? ties > 0 : ties < pairs
  }
}
