/// How much each site and each kind contributes to what sites differ in.
///
/// Sites are communes, kinds are organisations or memberships. With *k*ᵢ kinds at site *i*, the cell of
/// a kind that is there is 1/√*k*ᵢ (Hellinger transformation of presence), and nought elsewhere; the
/// whole is the sum of squared differences of cells from the means of their columns. A site's share
/// (LCBD) is that of its row, a kind's share (SCBD) that of its column; either shares add up to 1.
///
/// By hand, two sites {x, y} and {x}: cells (0.7071, 0.7071) and (1, 0), means (0.8536, 0.3536), squares
/// 0.0214 and 0.125 in each row: both sites contribute 0.5, *x* 0.1464 and *y* 0.8536.
///
/// - Undefined (NaN): a site without kinds, which is left out; everything where all sites are equal, or
///   fewer than two have a kind.
/// - Complexity: O(cells that are not nought + kinds).
/// - Reference: P. Legendre and M. De Cáceres, "Beta diversity as the variance of community data:
///   dissimilarity coefficients and partitioning", Ecology Letters 16 (2013), doi:10.1111/ele.12141.
struct DiversityShares {
  /// The share of each site (local contribution to beta diversity).
  private(set) var sites: [Double]
  /// The share of each kind (species contribution to beta diversity).
  private(set) var kinds: [Double]
  /// At how many sites each kind is.
  private(set) var presences: [Int]

  /// Computes the shares.
  ///
  /// - Parameters:
  ///   - lists: the kinds of each site, by number, each once.
  ///   - kindCount: how many kinds there are.
  init(lists: [ContiguousArray<Int32>], kindCount: Int) {
    presences = [Int](repeating: 0, count: kindCount)
    var sums = [Double](repeating: 0, count: kindCount)
    var squares = [Double](repeating: 0, count: kindCount)
    let siteCount = Double(lists.count { !$0.isEmpty })
    for list in lists where !list.isEmpty {
      let cell = (1 / Double(list.count)).squareRoot()
      for kind in list {
        presences[Int(kind)] += 1
        sums[Int(kind)] += cell
        squares[Int(kind)] += 1 / Double(list.count)
      }
    }
    var whole = 0.0
    var squaredMeans = 0.0
    for kind in 0..<kindCount where presences[kind] > 0 {
      let mean = sums[kind] / siteCount
      squaredMeans += mean * mean
      squares[kind] = max(0, squares[kind] - sums[kind] * mean)
      whole += squares[kind]
    }
    // What is left where all sites are equal is rounding.
    let isDefined = siteCount > 1 && whole > 1e-12
    kinds = squares.map { isDefined ? $0 / whole : .nan }
    sites = lists.map { list in
      guard isDefined, !list.isEmpty else { return .nan }
      let cell = (1 / Double(list.count)).squareRoot()
      let crossed = list.reduce(0.0) { $0 + sums[Int($1)] / siteCount * cell }
      return max(0, 1 - 2 * crossed + squaredMeans) / whole
    }
  }
}
