/// The largest eigenvalue of a symmetric operator, by the method of Lanczos.
///
/// The basis is kept orthogonal to working precision by taking each new vector's parts along all
/// earlier ones off twice. Where the basis is full, the search starts again from the best vector.
///
/// - Reference: C. Lanczos, "An iteration method for the solution of the eigenvalue problem of
///   linear differential and integral operators", Journal of Research of the National Bureau of
///   Standards 45 (1950), doi:10.6028/jres.045.026.
struct Lanczos {
  /// The eigenvalue.
  private(set) var value = 0.0
  /// A unit eigenvector.
  private(set) var vector: ContiguousArray<Double>
  /// How far the operator's image of the vector is from *value* times the vector.
  private(set) var residual = Double.infinity

  /// Searches until the residual is a small share of the value, or the rounds are spent.
  ///
  /// - Parameters:
  ///   - start: any vector that is not orthogonal to the one looked for.
  ///   - isCentred: whether to stay among the vectors whose entries sum to 0.
  ///   - tolerance: the residual allowed, as a share of the value.
  ///   - basisSize: the most vectors kept at once.
  ///   - rounds: how often to start again at most.
  ///   - apply: the operator.
  init(
    start: ContiguousArray<Double>, isCentred: Bool, tolerance: Double, basisSize: Int,
    rounds: Int = 200, apply: (ContiguousArray<Double>) -> ContiguousArray<Double>
  ) {
    vector = start
    for _ in 0..<rounds where residual > tolerance * abs(value) {
      round(isCentred: isCentred, tolerance: tolerance, basisSize: basisSize, apply: apply)
    }
  }

  private mutating func round(
    isCentred: Bool, tolerance: Double, basisSize: Int,
    apply: (ContiguousArray<Double>) -> ContiguousArray<Double>
  ) {
    var next = vector
    if isCentred { centre(&next) }
    scale(&next, by: 1 / dot(next, next).squareRoot())
    var basis = [next]
    var diagonal: ContiguousArray<Double> = []
    var beside: ContiguousArray<Double> = []
    let most = min(basisSize, next.count)
    while true {
      next = apply(basis[basis.count - 1])
      diagonal.append(dot(next, basis[basis.count - 1]))
      for _ in 0..<2 {
        if isCentred { centre(&next) }
        for known in basis { add(known, times: -dot(next, known), to: &next) }
      }
      let length = dot(next, next).squareRoot()
      let isFull = basis.count == most
      if isFull || basis.count % 12 == 0 || length <= 1e-14 * abs(diagonal[0]) {
        let eigen = TridiagonalEigen(diagonal: diagonal, beside: beside)
        let best = eigen.largest
        let weights = eigen.vectors[(best * eigen.count)..<((best + 1) * eigen.count)]
        value = eigen.values[best]
        residual = length * abs(weights.last ?? 0)
        if isFull || residual <= tolerance * abs(value) || length <= 1e-14 * abs(value) {
          var sum = ContiguousArray(repeating: 0.0, count: next.count)
          for (known, weight) in zip(basis, weights) { add(known, times: weight, to: &sum) }
          scale(&sum, by: 1 / dot(sum, sum).squareRoot())
          vector = sum
          return
        }
      }
      beside.append(length)
      scale(&next, by: 1 / length)
      basis.append(next)
    }
  }
}

/// The sum of products of entries.
func dot(_ one: ContiguousArray<Double>, _ other: ContiguousArray<Double>) -> Double {
  let one = one.span
  let other = other.span
  var sum = 0.0
  for position in 0..<one.count { sum += one[position] * other[position] }
  return sum
}

/// Adds a multiple of one vector to another.
func add(
  _ one: ContiguousArray<Double>, times factor: Double, to sum: inout ContiguousArray<Double>
) {
  let one = one.span
  var sum = sum.mutableSpan
  for position in 0..<one.count { sum[position] += factor * one[position] }
}

/// Multiplies a vector.
func scale(_ vector: inout ContiguousArray<Double>, by factor: Double) {
  var vector = vector.mutableSpan
  for position in 0..<vector.count { vector[position] *= factor }
}

/// Takes the mean off each entry.
func centre(_ vector: inout ContiguousArray<Double>) {
  var vector = vector.mutableSpan
  var sum = 0.0
  for position in 0..<vector.count { sum += vector[position] }
  let mean = sum / Double(vector.count)
  for position in 0..<vector.count { vector[position] -= mean }
}
