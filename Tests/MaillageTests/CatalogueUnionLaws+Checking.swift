import Maillage
import MaillageGraph
import MaillageTestSupport

extension UnionLaws {
  /// Where the measures of a whole differ from what its two parts say; empty where they agree.
  static func differences(_ one: MeasuredPart, _ other: MeasuredPart, _ whole: MeasuredPart)
    -> [String]
  {
    var differences: [String] = []
    for (id, law) in nodes where whole.results.organisations[id] != nil {
      for isOrganisations in [true, false] {
        let expected = expectedColumn(law, id, isOrganisations, one, other, whole)
        let column = whole.column(id, isOrganisations: isOrganisations)
        if column.count != expected.count
          || !zip(column, expected).allSatisfy({ areClose($0, $1) })
        {
          differences.append("\(id) of \(isOrganisations): \(column), not \(expected)")
        }
      }
    }
    for (id, law) in network {
      guard let value = whole.results.network[id] else { continue }
      if let expected = expectedValue(law, id, one, other, whole) {
        if !areClose(value, expected) { differences.append("\(id): \(value), not \(expected)") }
      }
    }
    return differences + moduleDifferences(one, other, whole)
  }

  private static func expectedColumn(
    _ law: OfNodes, _ id: String, _ isOrganisations: Bool, _ one: MeasuredPart,
    _ other: MeasuredPart, _ whole: MeasuredPart
  ) -> [Double] {
    switch law {
    case .divided(let ofOrganisations, let ofPlatforms):
      let figure = isOrganisations ? ofOrganisations : ofPlatforms
      let divisor = figure(whole)
      return [one, other].flatMap { part in
        let own = figure(part)
        return part.column(id, isOrganisations: isOrganisations).map { value in
          let sum = own == 0 ? 0 : value * own
          return divisor == 0 ? .nan : sum / divisor
        }
      }
    case .other where id == "eigenvector_centrality":
      let radii = [one, other].map { $0.value("spectral_radius") }
      let isShared = areClose(radii[0], radii[1])
      return zip([one, other], [radii[0] > radii[1], radii[1] > radii[0]]).flatMap { part, leads in
        part.column(id, isOrganisations: isOrganisations).map { value in
          // The part that leads may itself have no single leader.
          let leader = radii[0] > radii[1] ? one : other
          let isOpen = (leader.results.organisations[id] ?? []).contains { $0.isNaN }
          return isShared || isOpen ? .nan : leads ? value : 0
        }
      }
    default:
      // Components are numbered by size; equal sizes in the order of their nodes.
      return numbers(of: [one, other], whole, isOrganisations)
    }
  }

  /// The numbers of components by definition: those of the parts, put in one order.
  private static func numbers(
    of parts: [MeasuredPart], _ whole: MeasuredPart, _ isOrganisations: Bool
  ) -> [Double] {
    var members: [[Double]: (size: Int, first: Int)] = [:]
    var keys: [[Double]] = []
    for side in [true, false] {
      for (index, part) in parts.enumerated() {
        for number in part.column("component", isOrganisations: side) {
          let key = [Double(index), number]
          members[key, default: (0, keys.count)].size += 1
          keys.append(key)
        }
      }
    }
    let order = members.sorted { ($1.value.size, $0.value.first) < ($0.value.size, $1.value.first) }
      .map(\.key)
    let all = keys.map { key in Double(1 + (order.firstIndex(of: key) ?? -1)) }
    return Array(isOrganisations ? all.prefix(Int(whole.n)) : all.dropFirst(Int(whole.n)))
  }

  /// The value that the whole must have; nil where a function of its own says what is allowed.
  private static func expectedValue(
    _ law: OfNetwork, _ id: String, _ one: MeasuredPart, _ other: MeasuredPart,
    _ whole: MeasuredPart
  ) -> Double? {
    let values = [one.value(id), other.value(id)]
    switch law {
    case .added: return values[0] + values[1]
    case .largest: return values.filter { !$0.isNaN }.max() ?? .nan
    case .zero: return 0
    case .mean(let weight):
      let sum = zip(values, [one, other]).reduce(0.0) { sum, part in
        part.0.isNaN ? sum : sum + part.0 * weight(part.1)
      }
      let all = weight(whole)
      return all == 0 ? .nan : sum / all
    case .complement(let twin): return 1 - whole.value(twin)
    case .lead(let column, let isOrganisations, let figure):
      let values = [one, other].flatMap { $0.column(column, isOrganisations: isOrganisations) }
      let lead = values.reduce(0.0) { $0 + (values.max() ?? 0) - $1 }
      return figure(whole) > 0 ? lead / figure(whole) : .nan
    case .other where id == "largest_component_share":
      return [one, other].map { $0.value(id) * $0.nodes }.max().map { $0 / whole.nodes }
    case .other: return nil
    }
  }

  /// The best division of the whole is at least as good as that of the parts, each kept.
  private static func moduleDifferences(
    _ one: MeasuredPart, _ other: MeasuredPart, _ whole: MeasuredPart
  ) -> [String] {
    let (value, bound) = (whole.value("modularity"), whole.value("modularity_bound"))
    let ties = [one, other].map { Double($0.network.membershipCount) }
    guard whole.results.network["modularity"] != nil else { return [] }
    guard ties[0] + ties[1] > 0 else {
      return value.isNaN && bound.isNaN ? [] : ["modularity without memberships: \(value)"]
    }
    var differences: [String] = []
    if !(value <= bound && bound < 1) { differences.append("modularity: \(value) above \(bound)") }
    let parts = [one, other].map { $0.value("modularity") }
    if ties.contains(0) {
      let single = ties[0] > 0 ? one : other
      for id in ["modularity", "modules"] where !areClose(whole.value(id), single.value(id)) {
        differences.append("\(id): \(whole.value(id)), not \(single.value(id))")
      }
    } else if value == bound {
      // Only what is proved to be the best must be.
      let mean = (parts[0] * ties[0] + parts[1] * ties[1]) / (ties[0] + ties[1])
      if value < mean - 1e-12 { differences.append("modularity: \(value) below \(mean)") }
    }
    return differences
  }
}
