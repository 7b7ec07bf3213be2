/// A small table beside the memberships (`registry.csv`, `communes.csv`, `links.csv`), row by row.
struct AuxiliaryTable {
  private let table: RawTable
  private let places: [String: Int]

  /// Understands the headers by their ids and synonyms.
  init(_ table: RawTable, columns: [AuxiliaryColumn]) {
    self.table = table
    let keys = table.header.map(ColumnNames.key)
    var places: [String: Int] = [:]
    for column in columns {
      let words = [ColumnNames.key(column.id)] + column.words.map(ColumnNames.key)
      places[column.id] = words.lazy.compactMap { keys.firstIndex(of: $0) }.first
    }
    self.places = places
  }

  /// The number of rows.
  var rowCount: Int { table.rowCount }

  /// Whether a column is there.
  func has(_ column: String) -> Bool { places[column] != nil }

  /// The line on which the headers stand.
  var headerLine: Int { table.headerLine }

  /// The headers that mean no column of this table.
  var unknownHeaders: [String] {
    let known = Set(places.values)
    return table.header.indices.filter { !known.contains($0) && !table.header[$0].isEmpty }
      .map { table.header[$0] }
  }

  /// The headers, for a message.
  var headers: String {
    table.header.isEmpty
      ? "–" : table.header.map { "\"\(CleanText.quoted($0))\"" }.joined(separator: ", ")
  }

  /// The line of a row.
  func line(_ row: Int) -> Int { Int(table.lines[row]) }

  /// The cleaned cell of a row; empty where the column is missing.
  func cell(_ column: String, _ row: Int) -> String {
    guard let place = places[column] else { return "" }
    return CleanText(table.columns[place].values[Int(table.columns[place].cells[row])]).text
  }

  /// The cleaned cell of a row, `nil` where it is empty.
  func stated(_ column: String, _ row: Int) -> String? {
    let text = cell(column, row)
    return text.isEmpty ? nil : text
  }
}

/// A column of a table beside the memberships, with the words that may head it.
struct AuxiliaryColumn {
  let id: String
  let words: [String]

  init(_ id: String, _ words: String...) {
    self.id = id
    self.words = words
  }

  static let registry = [
    AuxiliaryColumn("name", "nom", "naam", "Name", "variante", "variant", "alias"),
    AuxiliaryColumn(
      "canonical", "canonique", "nom canonique", "canoniek", "canonieke naam", "kanonisch",
      "kanonischer Name", "Hauptname",
      "canonical name", "nom officiel", "officiële naam"),
    AuxiliaryColumn("acronym", "sigle", "acronyme", "afkorting", "Abkürzung"),
    AuxiliaryColumn("sector", "secteur", "Bereich", "Sektor"),
    AuxiliaryColumn("kind", "type", "soort", "Art"),
    AuxiliaryColumn("scope", "portée", "reikwijdte", "Reichweite", "Geltung"),
    AuxiliaryColumn("mode", "modus"),
  ]

  static let communes = [
    AuxiliaryColumn("commune", "gemeente", "Gemeinde", "municipality", "nom", "naam", "name"),
    AuxiliaryColumn("nis", "ins", "refnis", "code ins", "nis-code", "NIS-Kode"),
    AuxiliaryColumn(
      "population", "habitants", "inwoners", "bevolking", "Bevölkerung", "Einwohner", "inhabitants"),
    AuxiliaryColumn(
      "population_year", "année", "année de population", "jaar", "Jahr", "year"),
    AuxiliaryColumn(
      "population_source", "source de population", "source", "bron", "Quelle"),
    AuxiliaryColumn("group", "groupe", "groep", "Gruppe", "peer group"),
  ]

  static let corrections = [
    AuxiliaryColumn("action", "décision", "actie", "beslissing", "Entscheidung", "Aktion"),
    AuxiliaryColumn("sheet", "fiche", "Blatt", "file", "fichier", "bestand", "Datei"),
    AuxiliaryColumn(
      "organisation", "organisme", "partenaire", "organisatie", "partner", "Partner",
      "organization"),
    AuxiliaryColumn("platform", "plateforme", "Plattform"),
    AuxiliaryColumn("commune", "gemeente", "Gemeinde", "municipality"),
    AuxiliaryColumn("to", "nouveau nom", "nieuwe naam", "neuer Name", "new name"),
    AuxiliaryColumn("role", "rôle", "rol", "Rolle"),
    AuxiliaryColumn("sector", "secteur", "Bereich", "Sektor"),
    AuxiliaryColumn("kind", "type", "soort", "Art"),
    AuxiliaryColumn("acronym", "sigle", "acronyme", "afkorting", "Abkürzung"),
    AuxiliaryColumn(
      "platform_kind", "type de plateforme", "soort platform", "Art der Plattform"),
    AuxiliaryColumn("remark", "remarque", "opmerking", "Bemerkung", "note"),
  ]

  static let sectors = [
    AuxiliaryColumn("words", "mots", "mot", "woorden", "woord", "Wörter", "Wort", "word"),
    AuxiliaryColumn("sector", "secteur", "Bereich", "Sektor"),
    AuxiliaryColumn("weak", "faible", "zwak", "schwach"),
  ]

  static let links = [
    AuxiliaryColumn("from", "de", "van", "von", "plateforme", "platform", "Plattform"),
    AuxiliaryColumn("to", "vers", "à", "naar", "zu", "nach", "an"),
    AuxiliaryColumn("relation", "lien", "relatie", "verband", "Beziehung"),
    AuxiliaryColumn("commune", "gemeente", "Gemeinde", "municipality"),
  ]
}
