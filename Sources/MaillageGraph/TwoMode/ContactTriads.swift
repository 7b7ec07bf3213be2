/// What a node's contacts have to do with one another.
///
/// A *contact* of a node is another node of its own mode that it shares a neighbour with.
public struct ContactTriads: Sendable {
  /// Contacts that do not stand for one another: *k(i)* − Σ *s(i, j)* *t(i, j)* / Σ *s(i, j)*, where
  /// *k(i)* is the number of contacts *j*, *s(i, j)* that of shared neighbours and *t(i, j)* that of
  /// the other contacts of *i* that are contacts of *j* too. 0 for a node without contacts.
  ///
  /// A contact counts the more the more neighbours it shares with the node, as in the R package
  /// netrics. Where every contact counts the same (Σ *t(i, j)* / *k(i)*), the measure is Burt's
  /// effective size in the projection; the two agree where all *s(i, j)* are equal.
  ///
  /// - Reference: J. Burchard and B. Cornwell, "Structural holes and bridging in two-mode networks",
  ///   Social Networks 55 (2018), doi:10.1016/j.socnet.2018.04.001.
  public let effectiveSize: NodeScores
  /// Paths of four ties whose middle is the node: they join two of its contacts through two of its
  /// neighbours.
  public let fourPaths: NodeScores
  /// Those of them whose ends share a neighbour that is not on the path.
  public let closedFourPaths: NodeScores

  /// The share of a node's paths of four ties that are closed.
  ///
  /// - **Undefined** (NaN) where the node is the middle of none.
  /// - Reference: T. Opsahl, "Triadic closure in two-mode networks: redefining the global and local
  ///   clustering coefficients", Social Networks 35 (2013), doi:10.1016/j.socnet.2011.07.001.
  public var opsahlClustering: NodeScores {
    NodeScores(
      organisations: zip(closedFourPaths.organisations, fourPaths.organisations).map(Self.share),
      platforms: zip(closedFourPaths.platforms, fourPaths.platforms).map(Self.share))
  }

  /// The share of all paths of four ties with an organisation in the middle that are closed; NaN if
  /// there are none.
  public var opsahlClusteringOfOrganisations: Double {
    Self.share(
      closedFourPaths.organisations.reduce(0, +), of: fourPaths.organisations.reduce(0, +))
  }

  /// The share of all paths of four ties with a platform in the middle that are closed; NaN if there
  /// are none.
  public var opsahlClusteringOfPlatforms: Double {
    Self.share(closedFourPaths.platforms.reduce(0, +), of: fourPaths.platforms.reduce(0, +))
  }

  private static func share(_ part: Double, of whole: Double) -> Double {
    whole > 0 ? part / whole : .nan
  }
}

extension TwoModeNetwork {
  /// What each node's contacts have to do with one another.
  ///
  /// Nodes with the same neighbours are looked at once. Numbers of paths are exact up to 2⁵³.
  ///
  /// - Parameter parallelism: how many threads to use; the result does not depend on it.
  /// - Complexity: O(Σ *k* *w*) time over the classes of nodes with the same neighbours, for *k*
  ///   classes of contacts and *w* paths of two ties from each; O(*n*) space for each thread.
  public func contactTriads(parallelism: Parallelism = .automatic) -> ContactTriads {
    let classes = TwinClasses(adjacency)
    let triads = FixedBlocks(itemCount: classes.count).fold(
      into: ContiguousArray<Triads>(), parallelism: parallelism,
      makeScratch: { ContactScratch(count: classes.count) },
      work: { items, scratch in
        ContiguousArray(
          items.map {
            triadFigures(
              of: $0, in: classes, shared: &scratch.shared, isOwn: &scratch.isOwn,
              contacts: &scratch.contacts, pairs: &scratch.pairs)
          })
      },
      combine: { $0 += $1 })
    func scores(_ read: (Triads) -> Double) -> NodeScores {
      NodeScores(classes.classOf.map { read(triads[Int($0)]) }, of: adjacency)
    }
    return ContactTriads(
      effectiveSize: scores(\.effectiveSize), fourPaths: scores(\.paths),
      closedFourPaths: scores(\.closed))
  }

  /// The steps that `contactTriads` takes, at most.
  package var contactTriadSteps: Double {
    let classes = TwinClasses(adjacency)
    let organisationClasses =
      classes.classOf.prefix(adjacency.organisationCount).max()
      .map { Double($0) + 1 } ?? 0
    var steps = 0.0
    for item in 0..<classes.count {
      var paths = 0.0
      for position in classes.offsets[item]..<classes.offsets[item + 1] {
        let middle = Int(classes.targets[position])
        paths += Double(classes.offsets[middle + 1] - classes.offsets[middle])
      }
      let own = Double(item) < organisationClasses
      let most = own ? organisationClasses : Double(classes.count) - organisationClasses
      steps += paths * min(paths, most)
    }
    return steps
  }
}

/// The figures of one vertex.
private struct Triads: Sendable {
  var effectiveSize = 0.0
  var paths = 0.0
  var closed = 0.0
}

/// The working memory of one worker; between classes every count is 0 and every flag false.
private struct ContactScratch: ~Copyable {
  /// Neighbours shared with the class looked at.
  var shared: ContiguousArray<Int32>
  var contacts: ContiguousArray<Int32> = []
  /// Whether a class is a neighbour of the one looked at.
  var isOwn: ContiguousArray<Bool>
  var pairs: PairScratch

  init(count: Int) {
    shared = .init(repeating: 0, count: count)
    isOwn = .init(repeating: false, count: count)
    pairs = PairScratch(count: count)
  }
}

/// The part of it that serves one contact; between contacts every count is 0.
private struct PairScratch: ~Copyable {
  /// Neighbours that the contact shares with another, and those of them that the class looked at
  /// shares too, side by side in one place of memory.
  var common: ContiguousArray<SIMD2<Int32>>
  /// The contacts that it shares a neighbour with; one place more than there are classes: what is
  /// written there is never counted.
  var met: ContiguousArray<Int32>

  init(count: Int) {
    common = .init(repeating: .zero, count: count)
    met = .init(repeating: 0, count: count + 1)
  }
}

private func triadFigures(
  of item: Int, in classes: TwinClasses, shared: inout ContiguousArray<Int32>,
  isOwn: inout ContiguousArray<Bool>, contacts: inout ContiguousArray<Int32>,
  pairs scratch: inout PairScratch
) -> Triads {
  let offsets = classes.offsets.span
  let targets = classes.targets.span
  let multiplicity = classes.multiplicity.span
  var shared = shared.mutableSpan
  var isOwn = isOwn.mutableSpan
  var ends = 0.0
  var squares = 0.0
  for position in offsets[item]..<offsets[item + 1] {
    let middle = Int(targets[position])
    isOwn[middle] = true
    let others = Double(classes.degrees[middle] - 1)
    ends += Double(multiplicity[middle]) * others
    squares += Double(multiplicity[middle]) * others * others
    for inner in offsets[middle]..<offsets[middle + 1] {
      let contact = Int(targets[inner])
      if shared[contact] == 0 { contacts.append(Int32(contact)) }
      shared[contact] += multiplicity[middle]
    }
  }
  var contactCount = 0.0
  var ties = 0.0
  var returns = 0.0
  var redundant = 0.0
  var closed = 0.0
  for entry in contacts {
    let contact = Int(entry)
    // The class looked at is a contact of itself where it stands for more than one.
    let copies = Double(multiplicity[contact]) - (contact == item ? 1 : 0)
    if copies == 0 { continue }
    let times = Double(shared[contact])
    contactCount += copies
    ties += copies * times
    returns += copies * times * (times - 1) / 2
    let pairs = closedPairs(
      of: contact, item: item, classes: classes, shared: shared.span, isOwn: isOwn.span,
      common: &scratch.common, met: &scratch.met)
    redundant += copies * times * pairs.others
    closed += copies * pairs.closed
  }
  for position in offsets[item]..<offsets[item + 1] { isOwn[Int(targets[position])] = false }
  for entry in contacts { shared[Int(entry)] = 0 }
  contacts.removeAll(keepingCapacity: true)
  return Triads(
    effectiveSize: contactCount > 0 ? contactCount - redundant / ties : 0,
    paths: (ends * ends - squares) / 2 - returns, closed: closed / 2)
}

/// For one contact: how many other contacts it is a contact of, and the closed paths to them.
private func closedPairs(
  of contact: Int, item: Int, classes: TwinClasses, shared: Span<Int32>, isOwn: Span<Bool>,
  common: inout ContiguousArray<SIMD2<Int32>>, met: inout ContiguousArray<Int32>
) -> (others: Double, closed: Double) {
  let offsets = classes.offsets.span
  let targets = classes.targets.span
  let multiplicity = classes.multiplicity.span
  var common = common.mutableSpan
  var met = met.mutableSpan
  var metCount = 0
  for position in offsets[contact]..<offsets[contact + 1] {
    let middle = Int(targets[position])
    let weight = multiplicity[middle]
    let weights = SIMD2(weight, isOwn[middle] ? weight : 0)
    for inner in offsets[middle]..<offsets[middle + 1] {
      let other = Int(targets[inner])
      let counts = common[other]
      // Written each time and kept the first time, and only for contacts: no branch to guess wrong.
      met[metCount] = Int32(truncatingIfNeeded: other)
      metCount &+= (counts.x == 0 ? 1 : 0) & (shared[other] == 0 ? 0 : 1)
      common[other] = counts &+ (shared[other] == 0 ? .zero : weights)
    }
  }
  var others = 0.0
  var closed = 0.0
  let times = Double(shared[contact])
  for place in 0..<metCount {
    let other = Int(met[place])
    let copies =
      Double(multiplicity[other]) - (other == item ? 1 : 0) - (other == contact ? 1 : 0)
    let all = Double(common[other].y)
    // The first neighbour on the path leads to the contact, the second to the other one; each that
    // both of them have is no witness, being on the path.
    var paths = (times - all) * (Double(shared[other]) - all)
    if common[other].x > 1 { paths += all * (times + Double(shared[other]) - 2 * all) }
    if common[other].x > 2 { paths += all * (all - 1) }
    others += copies
    closed += copies * paths
    common[other] = .zero
  }
  return (others, closed)
}
