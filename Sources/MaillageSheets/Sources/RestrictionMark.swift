/// Marks that say a text is not for everybody ("diffusion restreinte", "vertrouwelijk" …).
///
/// A mark is a cell or a line of its own at the head of a table, a row that says nothing else, or
/// the beginning of a value in a column for such marks. A name that merely contains the word
/// ("cellule spécifique restreinte") is none.
enum RestrictionMark {
  /// The mark of a table as it stands in the file, or `nil`.
  static func find(in table: RawTable) -> String? {
    for cell in table.titles + table.header { if let mark = wholeMark(cell) { return mark } }
    if let mark = markInColumn(table) { return mark }
    return markInRows(table)
  }

  /// Rows at the head, and rows anywhere with nothing else in them.
  private static func markInRows(_ table: RawTable) -> String? {
    for row in 0..<min(leadingRows, table.rowCount) {
      for column in table.columns {
        if let mark = wholeMark(column.values[Int(column.cells[row])]) { return mark }
      }
    }
    // A row with one cell has an empty one in every other column; most tables have no such row.
    let empties = table.columns.map { column in column.values.firstIndex(of: "").map(Int32.init) }
    guard empties.count(where: { $0 == nil }) <= 1 else { return nil }
    for row in 0..<table.rowCount {
      var stated: Int?
      var isAlone = true
      for place in table.columns.indices where table.columns[place].cells[row] != empties[place] {
        isAlone = stated == nil
        stated = place
        if !isAlone { break }
      }
      if isAlone, let stated {
        let column = table.columns[stated]
        if let mark = wholeMark(column.values[Int(column.cells[row])]) { return mark }
      }
    }
    return nil
  }

  /// How many rows belong to the head.
  private static let leadingRows = 3

  private static func markInColumn(_ table: RawTable) -> String? {
    for (place, header) in table.header.enumerated()
    where markColumns.contains(ColumnNames.key(header)) {
      for value in table.columns[place].values {
        let key = NameKey.fold(value)
        let isMark = marks.contains {
          key == $0 || key.hasPrefix($0 + " ") || key.hasPrefix($0 + ":")
        }
        if isMark { return CleanText.quoted(value) }
      }
    }
    return nil
  }

  /// The text, if one of its lines is nothing but marks and the words that introduce them.
  static func wholeMark(_ text: String) -> String? {
    guard text.utf8.count <= 200, !text.isEmpty else { return nil }
    for line in text.split(whereSeparator: \.isNewline) {
      // A dash with spaces divides; one inside a word, as in "VS-NfD", does not.
      let parts = line.replacing(" - ", with: "/").split(whereSeparator: {
        "/|:;,–—()[]*!".contains($0)
      })
      .map { NameKey.fold(String($0)) }.filter { !$0.isEmpty }
      let whole = NameKey.fold(line.filter { !"/|:;,()[]*!".contains($0) })
      if marks.contains(whole) { return CleanText.quoted(String(line)) }
      let telling = parts.filter { !introductions.contains($0) }
      if !telling.isEmpty, telling.allSatisfy(marks.contains) {
        return CleanText.quoted(String(line))
      }
    }
    return nil
  }

  private static let markColumns: Set<String> = Set(
    [
      "classification", "confidentialité", "diffusion", "niveau de classification", "marquage",
      "classificatie", "rubricering", "vertrouwelijkheid", "verspreiding", "markering",
      "Einstufung", "Vertraulichkeit", "Geheimhaltungsgrad", "Verschlusssache",
      "confidentiality", "marking", "protective marking", "security classification", "handling",
    ].map(ColumnNames.key))

  private static let introductions: Set<String> = Set(
    [
      "classification", "niveau", "niveau de classification", "diffusion", "confidentialité",
      "document", "classificatie", "rubricering", "Einstufung", "marking", "EU", "UE",
    ].map(NameKey.fold))

  private static let marks: Set<String> = Set(
    [
      "restreint", "diffusion restreinte", "diffusion limitée", "document restreint",
      "confidentiel", "document confidentiel", "strictement confidentiel", "secret", "très secret",
      "restreint UE", "confidentiel UE", "ne pas diffuser", "usage interne uniquement",
      "beperkte verspreiding", "beperkte verspreiding EU", "vertrouwelijk",
      "strikt vertrouwelijk", "geheim", "zeer geheim", "niet verspreiden",
      "vertraulich", "streng vertraulich", "streng geheim", "VS-NfD", "VS NfD",
      "VS – Nur für den Dienstgebrauch", "VS Nur für den Dienstgebrauch",
      "nur für den Dienstgebrauch", "eingeschränkte Verbreitung",
      "restricted", "EU restricted", "restreint UE EU restricted", "confidential",
      "strictly confidential", "EU confidential", "official sensitive", "top secret",
      "limited distribution", "restricted distribution", "not for distribution",
      "for official use only",
    ].map(NameKey.fold))
}
