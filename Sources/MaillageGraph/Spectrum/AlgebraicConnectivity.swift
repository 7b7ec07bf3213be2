extension TwoModeNetwork {
  /// How hard the network is to cut in two: the second smallest eigenvalue of its Laplacian (degrees
  /// on the diagonal, −1 for each membership).
  ///
  /// 0 where the network is disconnected, and only there. Found by the method of Lanczos: up to 64
  /// nodes on the Laplacian itself, to working precision; beyond on its inverse among vectors that
  /// sum to 0, each product by conjugate gradients to 10⁻¹², until the relative residual is below
  /// 10⁻¹⁰ (the value is then right to 10⁻⁹ of it). The start is drawn with a fixed seed.
  ///
  /// - **Undefined** (NaN) with fewer than two nodes.
  /// - Complexity: O(*n* + *e*) where disconnected; otherwise O(*s* *c* *e*) time for *s* steps (some
  ///   dozens) and *c* rounds of conjugate gradients, which grow with the square root of the ratio
  ///   of the largest to the value; O(*s* *n*) space.
  /// - Reference: M. Fiedler, "Algebraic connectivity of graphs", Czechoslovak Mathematical Journal
  ///   23 (1973), doi:10.21136/CMJ.1973.101168.
  public var algebraicConnectivity: Double {
    let vertexCount = adjacency.vertexCount
    if vertexCount < 2 { return .nan }
    if componentLabels(of: adjacency).count > 1 { return 0 }
    if vertexCount == 2 { return 2 }
    let laplacian = Laplacian(adjacency: adjacency)
    var generator = SplitMix64(seed: 1)
    let start = ContiguousArray(
      (0..<vertexCount).map { _ in Double.random(in: -1..<1, using: &generator) })
    if vertexCount <= 64 {
      let lanczos = Lanczos(
        start: start, isCentred: true, tolerance: 1e-14, basisSize: vertexCount - 1, rounds: 3
      ) { vector in
        var image = laplacian.image(of: vector)
        scale(&image, by: -1)
        return image
      }
      return laplacian.quotient(of: lanczos.vector)
    }
    let lanczos = Lanczos(
      start: start, isCentred: true, tolerance: 1e-10, basisSize: 48, rounds: 20
    ) { laplacian.solution(of: $0) }
    return laplacian.quotient(of: lanczos.vector)
  }
}

/// The Laplacian of a connected network.
private struct Laplacian {
  let adjacency: Adjacency

  /// What it makes of a vector.
  func image(of vector: ContiguousArray<Double>) -> ContiguousArray<Double> {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    let vector = vector.span
    var image = ContiguousArray(repeating: 0.0, count: vector.count)
    var output = image.mutableSpan
    for vertex in 0..<vector.count {
      var sum = Double(offsets[vertex + 1] - offsets[vertex]) * vector[vertex]
      for position in offsets[vertex]..<offsets[vertex + 1] {
        sum -= vector[Int(targets[position])]
      }
      output[vertex] = sum
    }
    return image
  }

  /// The quotient of Rayleigh, as a sum of squares over the ties: nothing cancels.
  func quotient(of vector: ContiguousArray<Double>) -> Double {
    let offsets = adjacency.offsets.span
    let targets = adjacency.targets.span
    var sum = 0.0
    for vertex in 0..<adjacency.organisationCount {
      for position in offsets[vertex]..<offsets[vertex + 1] {
        let difference = vector[vertex] - vector[Int(targets[position])]
        sum += difference * difference
      }
    }
    return sum / dot(vector, vector)
  }

  /// The vector that sums to 0 and has this one, which does, as its image: conjugate gradients,
  /// each entry weighed by its degree.
  func solution(of vector: ContiguousArray<Double>) -> ContiguousArray<Double> {
    let count = vector.count
    let weights = ContiguousArray((0..<count).map { 1 / Double(adjacency.degree(of: $0)) })
    var solution = ContiguousArray(repeating: 0.0, count: count)
    var rest = vector
    var weighed = product(rest, weights)
    var direction = weighed
    var size = dot(rest, weighed)
    let goal = 1e-24 * dot(vector, vector)
    // Exact after as many rounds as there are vertices, but for rounding.
    for _ in 0..<(2 * count) where dot(rest, rest) > goal {
      let image = image(of: direction)
      let step = size / dot(direction, image)
      add(direction, times: step, to: &solution)
      add(image, times: -step, to: &rest)
      centre(&rest)
      weighed = product(rest, weights)
      let newSize = dot(rest, weighed)
      scale(&direction, by: newSize / size)
      add(weighed, times: 1, to: &direction)
      size = newSize
    }
    centre(&solution)
    return solution
  }

  private func product(
    _ one: ContiguousArray<Double>, _ other: ContiguousArray<Double>
  ) -> ContiguousArray<Double> {
    let one = one.span
    let other = other.span
    var product = ContiguousArray(repeating: 0.0, count: one.count)
    var output = product.mutableSpan
    for position in 0..<output.count { output[position] = one[position] * other[position] }
    return product
  }
}
