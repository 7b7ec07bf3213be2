import Testing

@testable import MaillageDrawing

@Suite struct PlacingTests {
  static func random(_ count: Int, edges: Int, seed: UInt64) -> PlacingGraph {
    var random = Random(seed: seed)
    // A tree first, so that all hangs together.
    var list = (1..<max(1, count)).map {
      PlacingGraph.Edge(from: random.below($0), to: $0, length: 20 + Double(random.below(30)))
    }
    for _ in 0..<edges {
      let (one, two) = (random.below(count), random.below(count))
      if one != two { list.append(.init(from: one, to: two, length: 30)) }
    }
    return PlacingGraph(count: count, edges: list)
  }

  @Test func aPathIsDrawnOutAsLongAsItIs() {
    let path = PlacingGraph(
      count: 6, edges: (0..<5).map { .init(from: $0, to: $0 + 1, length: 10) })
    let places = StressPlacing.places(of: path)
    for one in 0..<6 {
      for two in (one + 1)..<6 {
        let (dx, dy) = (places[one].x - places[two].x, places[one].y - places[two].y)
        let wanted = 10 * Double(two - one)
        #expect(abs((dx * dx + dy * dy).squareRoot() - wanted) < 0.1)
      }
    }
  }

  @Test func distancesAreThoseOfTheShortestWays() {
    for seed in 1...6 {
      let graph = Self.random(30, edges: 25, seed: UInt64(seed))
      var wanted = [[Double]](
        repeating: [Double](repeating: .infinity, count: 30), count: 30)
      for place in 0..<30 { wanted[place][place] = 0 }
      for edge in graph.edges {
        wanted[edge.from][edge.to] = min(wanted[edge.from][edge.to], edge.length)
        wanted[edge.to][edge.from] = wanted[edge.from][edge.to]
      }
      for middle in 0..<30 {
        for one in 0..<30 {
          for two in 0..<30 {
            wanted[one][two] = min(wanted[one][two], wanted[one][middle] + wanted[middle][two])
          }
        }
      }
      for place in 0..<30 { #expect(graph.distances(from: place) == wanted[place]) }
    }
  }

  @Test(arguments: [1, 2, 3, 17, 60])
  func discsNeverTouchAndPlacesAreTheSameAgain(count: Int) {
    for seed in 1...3 {
      let graph = Self.random(count, edges: count, seed: UInt64(seed))
      let radii = (0..<count).map { 4 + Double($0 % 7) * 3 }
      let places = ForcePlacing.places(of: graph, radii: radii, gap: 5)
      #expect(places == ForcePlacing.places(of: graph, radii: radii, gap: 5))
      #expect(Self.areApart(places, radii, gap: 5))
      if count <= DiscPacking.most {
        #expect(
          Self.areApart(DiscPacking.places(radii: radii, gap: 5, graph: graph), radii, gap: 5))
      }
    }
  }

  @Test func manyDiscsNeverTouch() {
    let count = 250
    let graph = Self.random(count, edges: 200, seed: 5)
    let radii = (0..<count).map { 3 + Double($0 % 5) }
    let places = ForcePlacing.relaxed(graph, radii: radii, gap: 4)
    #expect(Self.areApart(places, radii, gap: 4))
    #expect(places == ForcePlacing.relaxed(graph, radii: radii, gap: 4))
  }

  @Test func boxesAtOnePlaceAreParted() {
    let boxes = (0..<25).map { Separation.Box(width: 20 + Double($0), height: 12) }
    let places = Separation.places(
      [Point](repeating: Point(x: 3, y: 3), count: 25), boxes: boxes, gap: 2)
    let frames = zip(places, boxes).map {
      Frame(
        x: $0.x - $1.width / 2 - 0.99, y: $0.y - $1.height / 2 - 0.99, width: $1.width + 1.98,
        height: $1.height + 1.98)
    }
    for (index, one) in frames.enumerated() {
      #expect(!frames[(index + 1)...].contains { $0.overlaps(one) })
    }
  }

  @Test func theSmallestDiscHoldsAllAndIsHardlyLarger() {
    let places = [Point(x: 0, y: 0), Point(x: 30, y: 0), Point(x: 15, y: 4)]
    let around = Enclosing.disc(around: places, radii: [5, 5, 2])
    #expect(abs(around.radius - 20) < 0.3)
    #expect(abs(around.centre.x - 15) < 0.3)
  }

  @Test(arguments: ["", "A", "Saint-Josse-ten-Noode et environs, commune de démonstration"])
  func aNameStandsInItsDiscAndOffWhatItNames(name: String) {
    for inner in [4.0, 30, 200] {
      let named = NamedDisc(radius: inner, label: name, style: .place)
      #expect(named.shift + inner <= named.radius + 1e-6)
      guard let label = named.label else { continue }
      let disc = Disc(
        id: "x", kind: .hub, centre: Point(x: 0, y: named.shift), radius: inner)
      #expect(!disc.overlaps(label.frame))
      for x in [label.frame.x, label.frame.maxX] {
        for y in [label.frame.y, label.frame.maxY] {
          #expect((x * x + y * y).squareRoot() <= named.radius + 1e-6)
        }
      }
    }
  }

  @Test func rowsHoldAllAndNothingOverlaps() {
    let sizes: [(width: Double, height: Double)] = (0..<30).map { place in
      let (width, height) = (30 + place * 7 % 50, 20 + place % 9)
      return (Double(width), Double(height))
    }
    let packed = Packing.shelves(sizes, gap: 6)
    let frames = zip(packed.corners, sizes).map {
      Frame(x: $0.x, y: $0.y, width: $1.width, height: $1.height)
    }
    for (index, one) in frames.enumerated() {
      #expect(one.maxX <= packed.width + 1e-9 && one.maxY <= packed.height + 1e-9)
      #expect(!frames[(index + 1)...].contains { $0.overlaps(one) })
    }
  }

  private static func areApart(_ places: [Point], _ radii: [Double], gap: Double) -> Bool {
    places.indices.allSatisfy { one in
      places.indices.allSatisfy { two in
        let (dx, dy) = (places[one].x - places[two].x, places[one].y - places[two].y)
        return one == two
          || (dx * dx + dy * dy).squareRoot() > radii[one] + radii[two] + gap - 1e-3
      }
    }
  }
}
