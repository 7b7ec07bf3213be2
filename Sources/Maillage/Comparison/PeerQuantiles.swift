/// Where each of several values stands among its peers.
///
/// The quantile of a value is the share of peers below it plus half the share of peers equal to it
/// (itself included): the mid-rank, in (0, 1), 0.5 for all where all are equal. It makes no claim
/// about a population, only about the communes of the list.
///
/// - Undefined for an undefined value and where fewer than three peers have a defined one.
/// - Complexity: O(*k* log *k*) for *k* values.
public enum PeerQuantiles {
  /// The fewest defined values, the value itself included, that make a quantile worth reading.
  public static let fewestPeers = 3

  /// The mid-rank quantiles of values that are all peers of one another; NaN where undefined.
  public static func midRanks(of values: [Double]) -> [Double] {
    let order = values.indices.filter { values[$0].isFinite }.sorted {
      (values[$0], $0) < (values[$1], $1)
    }
    var quantiles = [Double](repeating: .nan, count: values.count)
    guard order.count >= fewestPeers else { return quantiles }
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      let quantile = (Double(start) + Double(end - start) / 2) / Double(order.count)
      for position in start..<end { quantiles[order[position]] = quantile }
      start = end
    }
    return quantiles
  }
}
