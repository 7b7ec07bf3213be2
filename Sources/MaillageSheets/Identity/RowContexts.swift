/// Finds the context that each row shares with others: one for each set of communes, list of roles,
/// and file or list of sources that rows put together.
struct RowContexts {
  /// The contexts, by number.
  private(set) var values: [MembershipContext] = []
  private let collector: MembershipCollector
  private let communeNames: [[String]]
  private let hasPlaces: Bool
  /// Pairs of a set of communes and a list of roles.
  private var said = PairIndex()
  /// Such pairs, each with a file or a list of sources.
  private var places = PairIndex()

  init(_ collector: MembershipCollector, communeNames: [[String]]) {
    self.collector = collector
    self.communeNames = communeNames
    hasPlaces = collector.rows.fileStarts.count > 1 || !collector.rows.source.saysNothing
  }

  /// The number of the context of a row.
  mutating func number(ofRow row: Int, file: Int) -> Int32 {
    let (communes, roles) = (collector.rows.communes[row], collector.rows.roles[row])
    let source = collector.rows.source[row]
    var number = said.insert(communes, roles)
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
