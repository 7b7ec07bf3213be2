extension TwoModeNetwork {
  /// The work that a search for a smallest cover may take unless told otherwise: a count of looked
  /// at entries and words, about a second's worth.
  public static let coverWorkLimit = 400_000_000

  /// The fewest organisations that together sit on every platform with members.
  ///
  /// Where several sets are equally small, a fixed one of them. A search by branch and bound after
  /// exact reductions: it answers with a proved minimum or not at all.
  ///
  /// - Parameter workLimit: how much work the search may take.
  /// - Returns: the organisations in the order of ids, or nil where the limit did not suffice.
  /// - Complexity: exponential at worst, bounded by the limit.
  /// - Reference: for the reductions, R. S. Garfinkel and G. L. Nemhauser, "Integer programming"
  ///   (1972), chapter 8.
  public func coverOfPlatforms(workLimit: Int = coverWorkLimit) -> [OrganisationID]? {
    let border = adjacency.organisationCount
    return smallestCover(
      of: border..<adjacency.vertexCount, by: 0..<border, in: adjacency, workLimit: workLimit
    )?.map { OrganisationID($0) }
  }

  /// The fewest platforms that together reach every organisation that sits on one.
  ///
  /// - Parameter workLimit: how much work the search may take.
  /// - Returns: the platforms in the order of ids, or nil where the limit did not suffice; see
  ///   `coverOfPlatforms(workLimit:)`.
  public func coverOfOrganisations(workLimit: Int = coverWorkLimit) -> [PlatformID]? {
    let border = adjacency.organisationCount
    return smallestCover(
      of: 0..<border, by: border..<adjacency.vertexCount, in: adjacency, workLimit: workLimit
    )?.map { PlatformID($0 - border) }
  }
}

/// The fewest vertices of `sets` that touch every vertex of `elements` with a tie, in order.
private func smallestCover(
  of elements: Range<Int>, by sets: Range<Int>, in adjacency: Adjacency, workLimit: Int
) -> [Int]? {
  var reduction = CoverReduction(adjacency, elements: elements, sets: sets, workLimit: workLimit)
  guard reduction.run() else { return nil }
  var cover = reduction.chosen
  var work = reduction.work
  for component in reduction.remainingComponents() {
    guard
      var search = CoverSearch(component, elements: elements, of: adjacency, work: work, workLimit),
      let chosen = search.run()
    else { return nil }
    cover += chosen
    work = search.work
  }
  return cover.sorted()
}

/// What can be decided without branching, on the sparse rows.
private struct CoverReduction {
  /// The sets that every smallest cover of the kind looked for contains.
  var chosen: [Int] = []
  /// Entries looked at so far.
  var work = 0

  private let adjacency: Adjacency
  private let elements: Range<Int>
  private let sets: Range<Int>
  private let workLimit: Int
  private var isOpen: [Bool]
  private var openDegree: [Int]
  private var queue: [Int] = []
  private var isQueued: [Bool]

  init(_ adjacency: Adjacency, elements: Range<Int>, sets: Range<Int>, workLimit: Int) {
    self.adjacency = adjacency
    self.elements = elements
    self.sets = sets
    self.workLimit = workLimit
    openDegree = (0..<adjacency.vertexCount).map { adjacency.degree(of: $0) }
    isOpen = openDegree.map { $0 > 0 }
    isQueued = isOpen.map { _ in false }
  }

  /// Reduces until nothing changes; false where the limit did not suffice.
  ///
  /// A vertex is looked at again only after it has lost a neighbour: nothing else can let it be
  /// decided.
  mutating func run() -> Bool {
    // Sets from the last on: of equals the first stays.
    for vertex in Array(elements) + sets.reversed() { enqueue(vertex) }
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      isQueued[vertex] = false
      guard isOpen[vertex] else { continue }
      if elements.contains(vertex) {
        decide(element: vertex)
      } else if openDegree[vertex] == 0 || containing(vertex) != nil {
        // It reaches nothing that another set does not reach.
        close(vertex)
      }
      if work > workLimit { return false }
    }
    return true
  }

  private mutating func enqueue(_ vertex: Int) {
    guard isOpen[vertex], !isQueued[vertex] else { return }
    isQueued[vertex] = true
    queue.append(vertex)
  }

  private mutating func decide(element: Int) {
    if openDegree[element] == 1 {
      let row = adjacency.neighbours(of: element)
      if let only = row.first(where: { isOpen[Int($0)] }) { choose(Int(only)) }
      return
    }
    // An element that is reached whenever this one is asks for nothing more.
    while let other = containing(element) { close(other) }
  }

  /// Another open vertex of the same mode that has every open neighbour of this one.
  private mutating func containing(_ vertex: Int) -> Int? {
    var rarest = -1
    for target in adjacency.neighbours(of: vertex) where isOpen[Int(target)] {
      if rarest < 0 || openDegree[Int(target)] < openDegree[rarest] { rarest = Int(target) }
    }
    guard rarest >= 0 else { return nil }
    for candidate in adjacency.neighbours(of: rarest).reversed() {
      let other = Int(candidate)
      guard other != vertex, isOpen[other], openDegree[other] >= openDegree[vertex] else {
        work += 1
        continue
      }
      if hasAllNeighbours(other, of: vertex) { return other }
    }
    return nil
  }

  private mutating func hasAllNeighbours(_ other: Int, of vertex: Int) -> Bool {
    let row = adjacency.neighbours(of: other)
    var position = row.startIndex
    for target in adjacency.neighbours(of: vertex) where isOpen[Int(target)] {
      while position < row.endIndex && row[position] < target {
        position += 1
        work += 1
      }
      work += 1
      if position == row.endIndex || row[position] != target { return false }
    }
    return true
  }

  private mutating func choose(_ set: Int) {
    chosen.append(set)
    for element in adjacency.neighbours(of: set) where isOpen[Int(element)] { close(Int(element)) }
    close(set)
  }

  private mutating func close(_ vertex: Int) {
    isOpen[vertex] = false
    for target in adjacency.neighbours(of: vertex) {
      openDegree[Int(target)] -= 1
      enqueue(Int(target))
    }
    work += adjacency.degree(of: vertex)
  }

  /// What is left, cut into connected parts: the open vertices of each, in order.
  func remainingComponents() -> [[Int]] {
    var isMet = isOpen.map { !$0 }
    var components: [[Int]] = []
    for start in elements where !isMet[start] {
      isMet[start] = true
      var component = [start]
      var head = 0
      while head < component.count {
        for target in adjacency.neighbours(of: component[head]) where !isMet[Int(target)] {
          isMet[Int(target)] = true
          component.append(Int(target))
        }
        head += 1
      }
      components.append(component.sorted())
    }
    return components
  }
}
