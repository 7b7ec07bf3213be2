/// The tables of a language behind one reference.
///
/// A language has a hundred tables, and those who read sheets are made anew for each of them, or for
/// each sentence: to hand on one reference costs nothing, to copy a hundred does.
@dynamicMemberLookup
final class SharedLanguage: Sendable {
  let tables: SheetLanguage

  private init(_ tables: SheetLanguage) { self.tables = tables }

  subscript<Table>(dynamicMember table: KeyPath<SheetLanguage, Table>) -> Table {
    @inline(__always) _read { yield tables[keyPath: table] }
  }

  /// The languages that sheets are read in; a text in none of them is read as in the first.
  static let all: [SharedLanguage] = [.french, .dutch, .german, .english].map { SharedLanguage($0) }
}
