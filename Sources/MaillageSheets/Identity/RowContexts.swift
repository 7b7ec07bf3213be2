/// Finds the context that each row shares with others: one for each set of communes, list of roles,
/// and file or list of sources that rows put together.
struct RowContexts {
  /// The contexts, by number.
  private(set) var values: [MembershipContext] = []
  private let collector: MembershipCollector
  private let communeNames: [[String]]
  private let hasPlaces: Bool
  /// The context of each set of communes, where nothing else tells contexts apart; -1 for none yet.
  private var ofCommunes: ContiguousArray<Int32>?
  /// Pairs of a set of communes and a list of roles.
  private var said = PairIndex()
  /// Such pairs, each with a file or a list of sources.
  private var places = PairIndex()

  init(_ collector: MembershipCollector, communeNames: [[String]]) {
    self.collector = collector
    self.communeNames = communeNames
    hasPlaces = collector.rows.fileStarts.count > 1 || !collector.rows.source.saysNothing
    if !hasPlaces, collector.rows.roles.saysNothing {
      ofCommunes = ContiguousArray(repeating: -1, count: communeNames.count)
    }
  }

  /// The number of the context of a row.
  mutating func number(ofRow row: Int, file: Int) -> Int32 {
    let (communes, roles) = (collector.rows.communes[row], collector.rows.roles[row])
    if let known = ofCommunes?[Int(communes)], known >= 0 { return known }
    let source = collector.rows.source[row]
    var number = said.insert(communes, roles)
    ofCommunes?[Int(communes)] = number
    if hasPlaces { number = places.insert(number, source >= 0 ? source : -1 - Int32(file)) }
    if Int(number) == values.count {
      values.append(
        MembershipContext(
          communes: communeNames[Int(communes)], roles: collector.roles.values[Int(roles)],
          evidence: source >= 0
            ? Evidence(collector.sources[Int(source)])
            : Evidence(file: collector.fileNames[file], line: collector.rows.line[row])))
    }
    return number
  }
}
