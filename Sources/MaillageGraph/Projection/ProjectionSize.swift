/// How large a projection is, known before it is made.
public struct ProjectionSize: Sendable, Equatable {
  /// The number of ties: pairs of one mode that share at least one node of the other.
  public let ties: Int
  /// The number of meetings: pairs of ties that meet in a node of the other mode. There are never
  /// more ties than meetings, and the time that a projection takes grows with these.
  public let meetings: Int
}

/// Why a projection was not made.
public enum ProjectionError: Error, Sendable, Equatable {
  /// It would have more ties than it may: at least so many.
  case tooManyTies(atLeast: Int, limit: Int)
}

extension TwoModeNetwork {
  /// Counts the ties of a projection without making it.
  ///
  /// - Parameters:
  ///   - mode: whose nodes are to be tied.
  ///   - largestShared: how many ties a node of the other mode may have to count as shared; nil for
  ///     any number.
  ///   - parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ *d*²) time over the degrees of the other mode; O(*n*) space for each thread.
  public func projectionSize<Side>(
    of mode: ProjectedMode<Side>, largestShared: Int? = nil, parallelism: Parallelism = .automatic
  ) -> ProjectionSize {
    let ties = ties(for: mode, largestShared: largestShared).adjacency
    return ProjectionSize(
      ties: projectedTieCount(of: mode.vertices(in: ties), in: ties, parallelism),
      meetings: ProjectionBounds(of: mode, in: ties).meetings)
  }
}

/// What is known of the size of a projection from degrees alone.
struct ProjectionBounds {
  /// The members of the largest node are all tied with each other.
  private(set) var least = 0
  /// There are no more ties than meetings, nor than pairs.
  let most: Int
  private(set) var meetings = 0

  /// - Complexity: O(*n*) time.
  init<Side>(of mode: ProjectedMode<Side>, in adjacency: Adjacency) {
    for middle in mode.middles(in: adjacency) {
      let degree = adjacency.degree(of: middle)
      least = max(least, degree * (degree - 1) / 2)
      meetings += degree * (degree - 1) / 2
    }
    let count = mode.vertices(in: adjacency).count
    most = min(meetings, count * (count - 1) / 2)
  }
}
