/// Things to be placed, and which of them are to stand near each other.
struct PlacingGraph {
  /// How many things.
  let count: Int
  /// Pairs that are to stand near each other.
  let edges: [Edge]
  private let offsets: [Int]
  private let neighbours: [Neighbour]

  /// A pair, and how far apart it would best stand.
  struct Edge {
    var from: Int
    var to: Int
    var length: Double
  }

  /// The other end of an edge.
  struct Neighbour {
    var place: Int
    var length: Double
  }

  init(count: Int, edges: [Edge]) {
    self.count = count
    self.edges = edges
    var offsets = [Int](repeating: 0, count: count + 1)
    for edge in edges {
      offsets[edge.from + 1] += 1
      offsets[edge.to + 1] += 1
    }
    for place in 0..<count { offsets[place + 1] += offsets[place] }
    var next = offsets
    var neighbours = [Neighbour](
      repeating: Neighbour(place: 0, length: 0), count: 2 * edges.count)
    for edge in edges {
      neighbours[next[edge.from]] = Neighbour(place: edge.to, length: edge.length)
      next[edge.from] += 1
      neighbours[next[edge.to]] = Neighbour(place: edge.from, length: edge.length)
      next[edge.to] += 1
    }
    self.offsets = offsets
    self.neighbours = neighbours
  }

  /// What stands near `place`.
  func neighbours(of place: Int) -> ArraySlice<Neighbour> {
    neighbours[offsets[place]..<offsets[place + 1]]
  }

  /// How many things are to stand near `place`.
  func degree(of place: Int) -> Int { offsets[place + 1] - offsets[place] }

  /// Groups that nothing ties to each other, in the order of their first members.
  func components() -> [[Int]] {
    var isSeen = [Bool](repeating: false, count: count)
    var components: [[Int]] = []
    for start in 0..<count where !isSeen[start] {
      isSeen[start] = true
      var found = [start]
      var next = 0
      while next < found.count {
        for neighbour in neighbours(of: found[next]) where !isSeen[neighbour.place] {
          isSeen[neighbour.place] = true
          found.append(neighbour.place)
        }
        next += 1
      }
      components.append(found.sorted())
    }
    return components
  }

  /// The graph of these things alone, which hold all their neighbours.
  func part(_ members: [Int]) -> PlacingGraph {
    var placeOf: [Int: Int] = [:]
    for (place, member) in members.enumerated() { placeOf[member] = place }
    var edges: [Edge] = []
    for (place, member) in members.enumerated() {
      for neighbour in neighbours(of: member) {
        guard let other = placeOf[neighbour.place], other > place else { continue }
        edges.append(Edge(from: place, to: other, length: neighbour.length))
      }
    }
    return PlacingGraph(count: members.count, edges: edges)
  }

  /// The length of the shortest way from `start` to everything; infinite where there is none.
  func distances(from start: Int) -> [Double] {
    var distances = [Double](repeating: .infinity, count: count)
    var isWaiting = [Bool](repeating: false, count: count)
    distances[start] = 0
    var queue = [start]
    var next = 0
    // Few lengths differ much: nearly everything is reached once, and a heap would not pay.
    while next < queue.count {
      let place = queue[next]
      next += 1
      isWaiting[place] = false
      let distance = distances[place]
      for index in offsets[place]..<offsets[place + 1] {
        let neighbour = neighbours[index]
        let reached = distance + neighbour.length
        guard reached < distances[neighbour.place] else { continue }
        distances[neighbour.place] = reached
        if !isWaiting[neighbour.place] {
          isWaiting[neighbour.place] = true
          queue.append(neighbour.place)
        }
      }
    }
    return distances
  }
}
