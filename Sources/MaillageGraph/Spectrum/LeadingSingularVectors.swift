/// The largest singular value of the matrix of memberships and the vectors that go with it.
public struct LeadingSingularVectors: Sendable {
  /// The value; also the largest eigenvalue of the two-mode graph. 0 without memberships.
  public let value: Double
  /// The vectors, each mode of unit length, no entry negative; 0 outside the component with the
  /// largest value.
  ///
  /// - **Undefined** (NaN everywhere) if several components share the value, to 10⁻¹² of it, and
  ///   without memberships.
  public let vectors: NodeScores
}

extension TwoModeNetwork {
  /// The largest singular value of the matrix of memberships and the vectors that go with it.
  ///
  /// Weights are left out. Found in each component that could have the largest value, by the method
  /// of Lanczos on the numbers of paths of two ties within the smaller mode, until the residual is
  /// below 10⁻¹³ of the eigenvalue, or after 200 fresh starts.
  ///
  /// - Complexity: O(*s* (*e* + *s* *k*)) time for *s* steps (some dozens; more where the second
  ///   value is close to the first), *e* memberships and *k* nodes of the smaller mode; O(*s* *k*)
  ///   space for at most 60 steps at once.
  /// - Reference: S. P. Borgatti and M. G. Everett, "Network analysis of 2-mode data", Social
  ///   Networks 19 (1997), doi:10.1016/S0378-8733(96)00301-2; P. Bonacich, "Simultaneous group and
  ///   individual centralities", Social Networks 13 (1991), doi:10.1016/0378-8733(91)90018-O.
  public var leadingSingularVectors: LeadingSingularVectors {
    let candidates = SpectralPart.all(of: adjacency)
    let nothing = ContiguousArray(repeating: Double.nan, count: adjacency.vertexCount)
    var best = 0.0
    var isShared = false
    var entries = nothing
    for part in candidates where part.bound >= best * (1 - 1e-12) {
      let (value, vector) = part.leading(in: adjacency)
      if value > best * (1 + 1e-12) {
        isShared = false
        entries = ContiguousArray(repeating: 0, count: adjacency.vertexCount)
        for (vertex, entry) in zip(part.vertices, vector) { entries[Int(vertex)] = entry }
      } else if value >= best * (1 - 1e-12) {
        isShared = true
      }
      best = max(best, value)
    }
    return LeadingSingularVectors(
      value: best, vectors: NodeScores(isShared ? nothing : entries, of: adjacency))
  }
}

/// A component with ties, and how large its singular value can be.
private struct SpectralPart {
  /// Its vertices, organisations first.
  let vertices: ContiguousArray<Int32>
  /// The root of the largest product of the degrees of two tied nodes: no singular value passes it.
  let bound: Double

  /// All components with ties, those of the largest bound first.
  static func all(of adjacency: Adjacency) -> [SpectralPart] {
    let (labels, count) = componentLabels(of: adjacency)
    var vertices = Array(repeating: ContiguousArray<Int32>(), count: count)
    var products = Array(repeating: 0.0, count: count)
    for vertex in 0..<adjacency.vertexCount {
      let label = Int(labels[vertex])
      vertices[label].append(Int32(vertex))
      for target in adjacency.neighbours(of: vertex) {
        let product = adjacency.degree(of: vertex) * adjacency.degree(of: Int(target))
        products[label] = max(products[label], Double(product))
      }
    }
    return (0..<count).filter { products[$0] > 0 }
      .sorted { (products[$1], $0) < (products[$0], $1) }
      .map { SpectralPart(vertices: vertices[$0], bound: products[$0].squareRoot()) }
  }

  /// The largest singular value, and the entries of its vectors in the order of the vertices.
  func leading(in adjacency: Adjacency) -> (value: Double, vector: ContiguousArray<Double>) {
    let middle = vertices.firstIndex { Int($0) >= adjacency.organisationCount } ?? vertices.count
    let modes = (vertices[..<middle], vertices[middle...])
    let isTurned = modes.1.count < modes.0.count
    let (few, many) = isTurned ? (modes.1, modes.0) : (modes.0, modes.1)
    let product = LocalProduct(few: few, many: many, adjacency: adjacency)
    let degrees = ContiguousArray(few.map { Double(adjacency.degree(of: Int($0))) })
    // Entries of the first eigenvector of a connected part have one sign: no positive start is
    // orthogonal to it.
    let lanczos = Lanczos(
      start: degrees, isCentred: false, tolerance: 1e-13,
      basisSize: min(60, max(24, 40_000_000 / few.count))
    ) { product.backward(product.forward($0)) }
    var short = ContiguousArray(lanczos.vector.map { abs($0) })
    var long = product.forward(short)
    let value = max(0, lanczos.value).squareRoot()
    scale(&long, by: 1 / dot(long, long).squareRoot())
    scale(&short, by: 1 / dot(short, short).squareRoot())
    return (value, isTurned ? long + short : short + long)
  }
}

/// The matrix of memberships of one component, from its smaller mode to its larger and back.
private struct LocalProduct {
  private let fewRows: SparseRows
  private let manyRows: SparseRows

  init(few: ArraySlice<Int32>, many: ArraySlice<Int32>, adjacency: Adjacency) {
    fewRows = SparseRows(few, beside: many, adjacency)
    manyRows = SparseRows(many, beside: few, adjacency)
  }

  /// From the smaller mode to the larger.
  func forward(_ vector: ContiguousArray<Double>) -> ContiguousArray<Double> {
    manyRows.sums(of: vector)
  }

  /// From the larger mode to the smaller.
  func backward(_ vector: ContiguousArray<Double>) -> ContiguousArray<Double> {
    fewRows.sums(of: vector)
  }
}

/// The rows of some vertices, their neighbours numbered within the other mode of a component.
private struct SparseRows {
  private var offsets: ContiguousArray<Int> = [0]
  private var targets: ContiguousArray<Int32> = []

  init(
    _ vertices: ArraySlice<Int32>, beside others: ArraySlice<Int32>,
    _ adjacency: Adjacency
  ) {
    for vertex in vertices {
      for target in adjacency.neighbours(of: Int(vertex)) {
        targets.append(Int32(position(of: target, in: others)))
      }
      offsets.append(targets.count)
    }
  }

  /// For each row, the sum of the entries that it names.
  func sums(of vector: ContiguousArray<Double>) -> ContiguousArray<Double> {
    let offsets = offsets.span
    let targets = targets.span
    let vector = vector.span
    var sums = ContiguousArray(repeating: 0.0, count: offsets.count - 1)
    var output = sums.mutableSpan
    for row in 0..<output.count {
      var sum = 0.0
      for position in offsets[row]..<offsets[row + 1] { sum += vector[Int(targets[position])] }
      output[row] = sum
    }
    return sums
  }
}

/// Where a vertex stands among sorted ones.
private func position(of vertex: Int32, in vertices: ArraySlice<Int32>) -> Int {
  var low = vertices.startIndex
  var high = vertices.endIndex
  while low < high {
    let middle = (low + high) / 2
    if vertices[middle] < vertex { low = middle + 1 } else { high = middle }
  }
  return low - vertices.startIndex
}
