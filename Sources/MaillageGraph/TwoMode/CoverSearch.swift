/// Branch and bound for a smallest cover of one connected remainder, on rows of bits.
///
/// It branches on the uncovered element with the fewest sets. The bound counts uncovered elements
/// no two of which share a set: each asks for a set of its own.
struct CoverSearch {
  /// Words looked at so far, those of earlier steps included.
  private(set) var work: Int

  /// The words that the rows of bits may take: 128 MiB.
  private static let mostWords = 1 << 24

  private let workLimit: Int
  private let wordCount: Int
  /// The vertex of each set.
  private let setVertices: [Int]
  /// The sets that hold each element, by position.
  private let setsOfElement: [[Int]]
  /// The elements of each set, as bits.
  private let elementsOfSet: [[UInt64]]
  /// The elements that share a set with each element, as bits.
  private let relatives: [[UInt64]]
  /// The elements with the fewest relatives first: those make the bound large.
  private let boundOrder: [Int]

  /// A choice of a set for one element.
  private struct Frame {
    let uncovered: [UInt64]
    let options: [Int]
    var next = 0
  }

  /// Prepares a search; nil where preparing alone passes the limit.
  init?(
    _ component: [Int], elements: Range<Int>, of adjacency: Adjacency, work: Int, _ workLimit: Int
  ) {
    let elementVertices = component.filter { elements.contains($0) }
    setVertices = component.filter { !elements.contains($0) }
    wordCount = (elementVertices.count + 63) / 64
    self.work = work + component.count * wordCount
    self.workLimit = workLimit
    guard self.work <= workLimit, component.count * wordCount <= Self.mostWords else { return nil }
    var positionOfElement: [Int: Int] = [:]
    for (position, vertex) in elementVertices.enumerated() { positionOfElement[vertex] = position }
    var setsOfElement: [[Int]] = Array(repeating: [], count: elementVertices.count)
    var elementsOfSet: [[UInt64]] = []
    for (set, vertex) in setVertices.enumerated() {
      var bits = [UInt64](repeating: 0, count: wordCount)
      for target in adjacency.neighbours(of: vertex) {
        guard let element = positionOfElement[Int(target)] else { continue }
        bits[element >> 6] |= 1 << UInt64(element & 63)
        setsOfElement[element].append(set)
      }
      elementsOfSet.append(bits)
    }
    var relatives: [[UInt64]] = []
    for sets in setsOfElement {
      var bits = [UInt64](repeating: 0, count: wordCount)
      for set in sets {
        self.work += wordCount
        for word in bits.indices { bits[word] |= elementsOfSet[set][word] }
      }
      relatives.append(bits)
    }
    guard self.work <= workLimit else { return nil }
    self.setsOfElement = setsOfElement
    self.elementsOfSet = elementsOfSet
    self.relatives = relatives
    let counts = relatives.map { $0.reduce(0) { $0 + $1.nonzeroBitCount } }
    boundOrder = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
  }

  /// The vertices of a smallest cover; nil where the limit did not suffice.
  mutating func run() -> [Int]? {
    var everything = [UInt64](repeating: 0, count: wordCount)
    for element in setsOfElement.indices { everything[element >> 6] |= 1 << UInt64(element & 63) }
    var best = greedyCover(of: everything)
    var chosen: [Int] = []
    var frames = [Frame(uncovered: everything, options: options(for: everything))]
    guard lowerBound(of: everything) < best.count else { return best.map { setVertices[$0] } }
    while let top = frames.indices.last {
      if work > workLimit { return nil }
      guard frames[top].next < frames[top].options.count else {
        frames.removeLast()
        _ = chosen.popLast()
        continue
      }
      let option = frames[top].options[frames[top].next]
      frames[top].next += 1
      let uncovered = subtract(option, from: frames[top].uncovered)
      if uncovered.allSatisfy({ $0 == 0 }) {
        if chosen.count + 1 < best.count { best = chosen + [option] }
      } else if chosen.count + 1 + lowerBound(of: uncovered) < best.count {
        chosen.append(option)
        frames.append(Frame(uncovered: uncovered, options: options(for: uncovered)))
      }
    }
    return best.map { setVertices[$0] }
  }

  /// The sets worth trying for the uncovered element with the fewest, largest gain first.
  private mutating func options(for uncovered: [UInt64]) -> [Int] {
    var rarest: Int?
    forEachElement(of: uncovered) { element in
      if setsOfElement[element].count < rarest.map({ setsOfElement[$0].count }) ?? .max {
        rarest = element
      }
    }
    guard let rarest else { return [] }
    let sets = setsOfElement[rarest]
    work += 2 * sets.count * wordCount
    let gains = sets.map { gain(of: $0, in: uncovered) }
    return sets.indices.sorted { (gains[$1], sets[$0]) < (gains[$0], sets[$1]) }.map { sets[$0] }
  }

  private mutating func greedyCover(of everything: [UInt64]) -> [Int] {
    var uncovered = everything
    var cover: [Int] = []
    while uncovered.contains(where: { $0 != 0 }) {
      work += elementsOfSet.count * wordCount
      var best = 0
      var bestGain = 0
      for set in elementsOfSet.indices {
        let gain = gain(of: set, in: uncovered)
        if gain > bestGain { (best, bestGain) = (set, gain) }
      }
      cover.append(best)
      uncovered = subtract(best, from: uncovered)
    }
    return cover
  }

  private mutating func lowerBound(of uncovered: [UInt64]) -> Int {
    var free = uncovered
    var count = 0
    work += boundOrder.count
    for element in boundOrder where free[element >> 6] >> UInt64(element & 63) & 1 == 1 {
      count += 1
      work += wordCount
      for word in free.indices { free[word] &= ~relatives[element][word] }
    }
    return count
  }

  private func gain(of set: Int, in uncovered: [UInt64]) -> Int {
    var gain = 0
    for word in uncovered.indices {
      gain += (uncovered[word] & elementsOfSet[set][word]).nonzeroBitCount
    }
    return gain
  }

  private mutating func subtract(_ set: Int, from uncovered: [UInt64]) -> [UInt64] {
    work += wordCount
    var rest = uncovered
    for word in rest.indices { rest[word] &= ~elementsOfSet[set][word] }
    return rest
  }

  private func forEachElement(of bits: [UInt64], _ body: (Int) -> Void) {
    for word in bits.indices {
      var rest = bits[word]
      while rest != 0 {
        body(word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
