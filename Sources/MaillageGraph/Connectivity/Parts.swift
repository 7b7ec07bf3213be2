/// Some of the nodes of a network, by their ids, each list in order.
public struct Part: Sendable, Hashable {
  /// The organisations of the part.
  public let organisations: [OrganisationID]
  /// The platforms of the part.
  public let platforms: [PlatformID]

  /// A part with these nodes.
  public init(organisations: [OrganisationID], platforms: [PlatformID]) {
    self.organisations = organisations
    self.platforms = platforms
  }

  /// The nodes of both modes.
  public var size: Int { organisations.count + platforms.count }
}

extension TwoModeNetwork {
  /// What an organisation's own component falls into without it, largest part first.
  ///
  /// Parts of one size stand in the order of their first nodes, organisations before platforms.
  /// One part means that the others stay together; an organisation on no platform leaves none.
  ///
  /// - Complexity: O(*n* + *e*) time and O(*n*) space for *n* nodes and *e* memberships.
  public func parts(without organisation: OrganisationID) -> [Part] {
    parts(withoutVertex: vertex(organisation))
  }

  /// What a platform's own component falls into without it; see `parts(without:)` of organisations.
  public func parts(without platform: PlatformID) -> [Part] {
    parts(withoutVertex: vertex(platform))
  }

  private func parts(withoutVertex removed: Int) -> [Part] {
    var isMet = ContiguousArray(repeating: false, count: adjacency.vertexCount)
    isMet[removed] = true
    var parts: [(first: Int, part: Part)] = []
    for start in adjacency.neighbours(of: removed) where !isMet[Int(start)] {
      isMet[Int(start)] = true
      var met = [Int(start)]
      var head = 0
      while head < met.count {
        for target in adjacency.neighbours(of: met[head]) where !isMet[Int(target)] {
          isMet[Int(target)] = true
          met.append(Int(target))
        }
        head += 1
      }
      met.sort()
      let border = met.firstIndex { $0 >= adjacency.organisationCount } ?? met.count
      let part = Part(
        organisations: met[..<border].map { OrganisationID($0) },
        platforms: met[border...].map { PlatformID($0 - adjacency.organisationCount) })
      parts.append((met[0], part))
    }
    return parts.sorted { ($1.part.size, $0.first) < ($0.part.size, $1.first) }.map(\.part)
  }

  /// The organisations that sit on both platforms, in the order of ids.
  ///
  /// - Complexity: O(*d*) time, where *d* is the sum of both degrees.
  public func sharedMembers(of one: PlatformID, and other: PlatformID) -> [OrganisationID] {
    sortedIntersection(
      adjacency.neighbours(of: vertex(one)), adjacency.neighbours(of: vertex(other))
    ).map { OrganisationID(Int($0)) }
  }

  /// The platforms that both organisations sit on, in the order of ids.
  ///
  /// - Complexity: O(*d*) time, where *d* is the sum of both degrees.
  public func sharedPlatforms(
    of one: OrganisationID, and other: OrganisationID
  ) -> [PlatformID] {
    sortedIntersection(
      adjacency.neighbours(of: vertex(one)), adjacency.neighbours(of: vertex(other))
    ).map { PlatformID(Int($0) - adjacency.organisationCount) }
  }
}

/// What two ascending rows have in common.
private func sortedIntersection(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> [Int32] {
  var shared: [Int32] = []
  var (left, right) = (one.startIndex, other.startIndex)
  while left < one.endIndex && right < other.endIndex {
    if one[left] == other[right] {
      shared.append(one[left])
      left += 1
      right += 1
    } else if one[left] < other[right] {
      left += 1
    } else {
      right += 1
    }
  }
  return shared
}
