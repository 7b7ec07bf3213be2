/// Memberships as columns of numbers, one number a membership in each.
///
/// A million values of their own would each hold a reference to what they share, to be counted
/// whenever one is made, copied or freed, and threads that count one reference wait for one another.
/// Here a table and the networks that show all of it share the columns themselves, and a column that
/// says nothing takes no memory.
struct MembershipColumns: Sendable {
  private(set) var organisations: ContiguousArray<Int32> = []
  private(set) var platforms: ContiguousArray<Int32> = []
  /// The line of the first row, where that is the evidence; else 0.
  private(set) var lines: ContiguousArray<Int32> = []
  private(set) var contextNumbers = RowColumn<Int32>(nothing: 0)
  private(set) var weights = RowColumn<Double>(nothing: 1)
  private(set) var isWeightStated = RowColumn(nothing: false)
  private(set) var isMandatory = RowColumn(nothing: false)
  private(set) var dates = RowColumn(nothing: DateSpan())
  /// What memberships share, by number.
  private(set) var contexts: [MembershipContext] = []

  /// No memberships yet, but what they will share.
  init(contexts: [MembershipContext] = []) { self.contexts = contexts }

  /// Memberships one by one.
  init(_ records: some Sequence<MembershipRecord>) {
    for record in records { append(record) }
  }

  /// How many memberships there are.
  var count: Int { organisations.count }

  /// What a membership shares with others.
  func context(_ position: Int) -> MembershipContext {
    contexts[Int(contextNumbers[position])]
  }

  /// Room for so many memberships.
  mutating func reserve(_ count: Int) {
    organisations.reserveLarge(count)
    platforms.reserveLarge(count)
    lines.reserveLarge(count)
    if contexts.count > 1 { contextNumbers.reserve(count) }
  }

  /// Appends a membership under the number of a context that is known.
  @inline(__always)
  mutating func append(
    organisation: Int32, platform: Int32, context: Int32, line: Int32, weight: Double = 1,
    isWeightStated isStated: Bool = false, dates span: DateSpan? = nil,
    isMandatory mustSit: Bool = false
  ) {
    organisations.append(organisation)
    platforms.append(platform)
    lines.append(line)
    contextNumbers.append(context)
    weights.append(weight)
    isWeightStated.append(isStated)
    isMandatory.append(mustSit)
    if let span { dates.append(span) } else { dates.appendNothing(rows: 1) }
  }

  /// Appends a membership.
  mutating func append(_ record: MembershipRecord) {
    append(
      organisation: Int32(record.organisation), platform: Int32(record.platform),
      context: number(of: record.context), line: record.line, weight: record.weight,
      isWeightStated: record.isWeightStated, dates: record.dates, isMandatory: record.isMandatory)
  }

  /// Appends other memberships that have their first contexts, so many, in common with these.
  mutating func append(_ other: Self, sharing shared: Int) {
    let offset = Int32(contexts.count - shared)
    contexts += other.contexts[shared...]
    contextNumbers.append(
      offset == 0 || other.contexts.count == shared
        ? other.contextNumbers : other.contextNumbers.map { $0 < shared ? $0 : $0 + offset })
    organisations.append(contentsOf: other.organisations)
    platforms.append(contentsOf: other.platforms)
    lines.append(contentsOf: other.lines)
    weights.append(other.weights)
    isWeightStated.append(other.isWeightStated)
    isMandatory.append(other.isMandatory)
    dates.append(other.dates)
  }

  /// A membership as a value.
  subscript(position: Int) -> MembershipRecord {
    get {
      MembershipRecord(
        organisation: organisations[position], platform: platforms[position],
        context: context(position), line: lines[position], weight: weights[position],
        isWeightStated: isWeightStated[position], dates: dates[position],
        isMandatory: isMandatory[position])
    }
    set {
      if newValue.context !== context(position) {
        contextNumbers.set(number(of: newValue.context), row: position)
      }
      organisations[position] = Int32(newValue.organisation)
      platforms[position] = Int32(newValue.platform)
      lines[position] = newValue.line
      weights.set(newValue.weight, row: position)
      isWeightStated.set(newValue.isWeightStated, row: position)
      isMandatory.set(newValue.isMandatory, row: position)
      dates.set(newValue.dates, row: position)
    }
  }

  /// The memberships at some positions, in their order.
  func keeping(_ positions: [Int]) -> Self {
    var kept = Self(contexts: contexts)
    kept.organisations = ContiguousArray(positions.lazy.map { organisations[$0] })
    kept.platforms = ContiguousArray(positions.lazy.map { platforms[$0] })
    kept.lines = ContiguousArray(positions.lazy.map { lines[$0] })
    kept.contextNumbers = contextNumbers.keeping(positions)
    kept.weights = weights.keeping(positions)
    kept.isWeightStated = isWeightStated.keeping(positions)
    kept.isMandatory = isMandatory.keeping(positions)
    kept.dates = dates.keeping(positions)
    return kept
  }

  /// Writes other numbers for both ends of every membership.
  mutating func replaceEnds(
    organisations newOrganisations: ContiguousArray<Int32>,
    platforms newPlatforms: ContiguousArray<Int32>
  ) {
    for position in organisations.indices {
      organisations[position] = newOrganisations[Int(organisations[position])]
      platforms[position] = newPlatforms[Int(platforms[position])]
    }
  }

  /// The number of a context; memberships made one after the other often share it.
  private mutating func number(of context: MembershipContext) -> Int32 {
    if contexts.last !== context { contexts.append(context) }
    return Int32(contexts.count - 1)
  }
}
