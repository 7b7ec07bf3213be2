extension BackboneTest.Adjustment {
  /// P-values adjusted for many tests, in the order given.
  ///
  /// Holm: the *k*-th smallest of *m* times *m* − *k* + 1, or the one before if that is larger.
  /// Benjamini and Hochberg: the *k*-th smallest times *m* / *k*, or the one after if that is smaller.
  /// Never above 1.
  ///
  /// - Parameters:
  ///   - values: p-values.
  ///   - count: how many tests there were, *m*; the p-values that are not among `values` are 1.
  /// - Complexity: O(*k* log *k*) time for *k* values.
  func adjusted(_ values: [Double], among count: Int) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var adjusted = values
    switch self {
    case .none: break
    case .holm:
      var most = 0.0
      for (rank, place) in order.enumerated() {
        most = max(most, min(1, Double(count - rank) * values[place]))
        adjusted[place] = most
      }
    case .benjaminiHochberg:
      var least = 1.0
      for (rank, place) in order.enumerated().reversed() {
        least = min(least, Double(count) * values[place] / Double(rank + 1))
        adjusted[place] = least
      }
    }
    return adjusted
  }
}
