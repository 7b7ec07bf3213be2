/// The ties of a two-mode network as compressed sparse rows over both modes.
///
/// Rows (*vertices*) `0..<organisationCount` are organisations and
/// `organisationCount..<vertexCount` are platforms; each tie stands in both of its rows. Rows are
/// sorted, and a row never names the same neighbour twice. Kernels loop over `offsets` and
/// `targets` by their spans; the typed ids live one level up.
///
/// ```
/// row r:  targets[offsets[r] ..< offsets[r + 1]],  weights in lock step
/// ```
public struct Adjacency: Sendable, Equatable {
  /// The number of organisations, and so the vertex of the first platform.
  public let organisationCount: Int
  /// The number of platforms.
  public let platformCount: Int
  /// Where each row begins; one entry more than there are vertices.
  public let offsets: ContiguousArray<Int>
  /// The neighbours, row by row, as vertices.
  public let targets: ContiguousArray<Int32>
  /// The weights of the ties, in lock step with `targets`.
  public let weights: ContiguousArray<Double>

  /// Organisations and platforms together.
  public var vertexCount: Int { organisationCount + platformCount }
  /// The number of ties (memberships), each counted once.
  public var edgeCount: Int { targets.count / 2 }

  /// The number of neighbours of a vertex.
  public func degree(of vertex: Int) -> Int { offsets[vertex + 1] - offsets[vertex] }

  /// The neighbours of a vertex, in ascending order.
  public func neighbours(of vertex: Int) -> ArraySlice<Int32> {
    targets[offsets[vertex]..<offsets[vertex + 1]]
  }

  /// Checks what the comments promise; ends the process where they do not hold.
  package func checkInvariants() {
    precondition(offsets.count == vertexCount + 1 && offsets[0] == 0, "offsets")
    precondition(offsets[vertexCount] == targets.count && weights.count == targets.count, "sizes")
    for vertex in 0..<vertexCount {
      let isOrganisation = vertex < organisationCount
      var previous = -1
      for position in offsets[vertex]..<offsets[vertex + 1] {
        let target = Int(targets[position])
        precondition(target > previous, "rows are sorted and free of duplicates")
        precondition((target >= organisationCount) == isOrganisation, "ties join the two modes")
        previous = target
      }
    }
  }
}
