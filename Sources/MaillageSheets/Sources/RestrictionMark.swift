/// Marks that say a text is not for everybody ("diffusion restreinte", "vertrouwelijk" …).
///
/// A mark is a cell or a line of its own at the head of a table, a row that says nothing else, or
/// the beginning of a value in a column for such marks. A name that merely contains the word
/// ("cellule spécifique restreinte") is none.
package enum RestrictionMark {
  /// The mark of a table as it stands in the file, or `nil`.
  static func find(in table: RawTable) -> String? {
    for cell in table.titles + table.header { if let mark = wholeMark(cell) { return mark } }
    if let mark = markInColumn(table) { return mark }
    return markInRows(table)
  }

  /// The mark of a text, or `nil`.
  ///
  /// A mark is a line of its own among the first, a line that stands alone further down (PDFs repeat
  /// it on each page), or the value of a field for such marks ("Classification : restreint").
  ///
  /// - Complexity: O(bytes).
  package static func find(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var seen = 0
      var isAfterEmpty = true
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        let line = bytes[start..<end]
        let isEmpty = line.allSatisfy { $0 <= 0x20 }
        if !isEmpty, mayHoldMark(line) {
          let string = String(decoding: line, as: UTF8.self)
          let isAlone = isAfterEmpty && line.last != 0x2E && isEmptyLine(behind: end, in: bytes)
          if seen < leadingLines || isAlone, let mark = wholeMark(string) { return mark }
          if let mark = markInField(string) { return mark }
        }
        // The second half of CR LF is no empty line.
        let isHalf = isEmpty && start > 0 && bytes[start - 1] == 0x0D && end == start
        if !isHalf { isAfterEmpty = isEmpty }
        if !isEmpty { seen += 1 }
        start = end + 1
      }
      return nil
    }
  }

  /// Whether nothing stands on the line behind the one that ends at a place.
  private static func isEmptyLine(behind end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = end
    if place < bytes.count, bytes[place] == 0x0D { place += 1 }
    if place < bytes.count, bytes[place] == 0x0A { place += 1 }
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return place >= bytes.count || bytes[place] == 0x0A || bytes[place] == 0x0D
  }

  /// How many lines belong to the head of a text.
  private static let leadingLines = 10

  /// Whether a line is short enough and holds the beginning of a mark: most lines end here.
  private static func mayHoldMark(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard line.count <= 200 else { return false }
    let bytes = UnsafeBufferPointer(rebasing: line)
    return bytes.indices.contains { stems.stem(at: $0, in: bytes) != nil }
  }

  /// What every mark holds one of.
  private static let stems = StemFinder([
    "restrei", "restrict", "limit", "confiden", "secret", "diffus", "interne", "beperkt",
    "vertrouw", "geheim", "verspreid", "vertraul", "nfd", "dienstgebrauch", "verbreit",
    "sensitive", "distribution", "official", "tlp", "internal", "intern", "publi", "distribu",
    "circulat", "weitergabe", "weitergeb", "ffentlich", "verschluss",
  ])

  /// The value of a field that is there for marks.
  private static func markInField(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"),
      markColumns.contains(ColumnNames.key(String(line[..<colon])))
    else { return nil }
    let value = String(line[line.index(after: colon)...])
    return isMarkBeginning(value) ? CleanText.quoted(line) : nil
  }

  /// Rows at the head, and rows anywhere with nothing else in them.
  private static func markInRows(_ table: RawTable) -> String? {
    for row in 0..<min(leadingRows, table.rowCount) {
      for column in table.columns {
        if let mark = wholeMark(column.texts[Int(column.cells[row])]) { return mark }
      }
    }
    // A row with one cell has an empty one in every other column; most tables have no such row.
    let empties = table.columns.map { column in column.texts.firstPlace(of: "").map(Int32.init) }
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
        if let mark = wholeMark(column.texts[Int(column.cells[row])]) { return mark }
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
        if isMarkBeginning(value) { return CleanText.quoted(value) }
      }
    }
    return nil
  }

  /// Whether a value is a mark, or begins with one.
  private static func isMarkBeginning(_ value: String) -> Bool {
    let key = NameKey.fold(value)
    return marks.contains { mark in
      guard key.hasPrefix(mark) else { return false }
      return key.dropFirst(mark.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }

  /// The text, if one of its lines is nothing but marks and the words that introduce them.
  static func wholeMark(_ text: String) -> String? {
    guard text.utf8.count <= 200, !text.isEmpty, holdsMark(text) else { return nil }
    for line in text.split(whereSeparator: \.isNewline) {
      // A dash with spaces divides; one inside a word, as in "VS-NfD", does not.
      let hasDash = line.utf8.contains(UInt8(ascii: "-"))
      let parts = (hasDash ? line.replacing(" - ", with: "/") : line).split(whereSeparator: {
        "/|:;,–—()[]*!«»“”„\"#".contains($0)
      })
      .map { NameKey.fold(String($0)) }.filter { !$0.isEmpty }
      let whole = NameKey.fold(line.filter { !"/|:;,()[]*!«»“”„\"#".contains($0) })
      if beginnings.contains(where: { whole.hasPrefix($0) }), line.utf8.count <= 80 {
        return CleanText.quoted(String(line))
      }
      if marks.contains(whole) { return CleanText.quoted(String(line)) }
      let telling = parts.filter { !introductions.contains($0) }
      if !telling.isEmpty, telling.allSatisfy(marks.contains) {
        return CleanText.quoted(String(line))
      }
    }
    return nil
  }

  /// Whether the letters of a mark stand together in a text, whatever signs part them; false only of
  /// what holds no mark.
  private static func holdsMark(_ text: String) -> Bool {
    let letters = letters(of: NameKey.fold(text))
    return letters.withUnsafeBufferPointer { letters in
      letters.indices.contains { wholeMarks.stem(at: $0, in: letters) != nil }
    }
  }

  private static func letters(of folded: String) -> [UInt8] {
    folded.utf8.filter { HTMLEntities.isLetterOrDigit($0) }
  }

  /// The letters of all marks and of what they begin with.
  private static let wholeMarks = StemFinder(
    (marks.sorted() + beginnings).map { String(decoding: letters(of: $0), as: UTF8.self) })

  private static let markColumns: Set<String> = Set(
    [
      "classification", "confidentialité", "diffusion", "niveau de classification", "marquage",
      "classificatie", "rubricering", "vertrouwelijkheid", "verspreiding", "markering",
      "Einstufung", "Vertraulichkeit", "Geheimhaltungsgrad", "Verschlusssache",
      "confidentiality", "marking", "protective marking", "security classification", "handling",
    ].map(ColumnNames.key))

  /// With these a mark begins that says to whom the text may go.
  private static let beginnings: [String] = [
    "diffusion restreinte aux ", "diffusion restreinte à ", "diffusion limitée aux ",
    "diffusion limitée à ", "diffusion strictement limitée ", "usage interne ",
    "document à usage interne ", "confidentiel loi du ", "confidentiel réservé ",
    "beperkte verspreiding tot ", "verspreiding beperkt tot ", "alleen voor leden ",
    "enkel voor leden ", "vertrouwelijk alleen ", "vertrouwelijk enkel ", "vertrouwelijk wet van ",
    "vertraulich nur für ", "verteiler nur ", "confidential for ", "confidential not for ",
    "restricted to ", "distribution limited to ", "distribution restricted to ",
  ].map { NameKey.fold($0) + " " }

  private static let introductions: Set<String> = Set(
    [
      "classification", "niveau", "niveau de classification", "diffusion", "confidentialité",
      "document", "classificatie", "rubricering", "Einstufung", "marking", "EU", "UE",
      "mention", "statut", "status", "loi du 11 décembre 1998", "wet van 11 december 1998",
    ].map(NameKey.fold))

  static let marks: Set<String> = Set(
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
      "usage interne", "à usage interne", "document interne", "diffusion interne",
      "diffusion interdite", "ne pas distribuer", "ne pas publier", "à ne pas diffuser",
      "document à diffusion restreinte", "document à diffusion limitée", "UE restreint",
      "personnel et confidentiel", "strictement personnel et confidentiel", "privé et confidentiel",
      "beperkt", "vertrouwelijk document", "intern gebruik", "voor intern gebruik",
      "alleen voor intern gebruik", "enkel voor intern gebruik", "intern document",
      "niet voor publicatie", "niet voor verspreiding", "niet publiceren",
      "persoonlijk en vertrouwelijk", "nur für den internen Gebrauch", "nur für internen Gebrauch",
      "interner Gebrauch", "vertrauliches Dokument", "persönlich und vertraulich",
      "nicht zur Veröffentlichung", "nicht zur Weitergabe", "nicht weitergeben", "Verschlusssache",
      "VS-Vertraulich", "private and confidential", "in confidence", "internal use only",
      "for internal use only", "not for publication", "not for circulation", "do not distribute",
      "do not circulate", "official-sensitive", "NATO restricted", "OTAN restreint",
      "TLP RED", "TLPRED", "TLP AMBER", "TLPAMBER", "TLP AMBER+STRICT", "TLPAMBER+STRICT",
    ].map(NameKey.fold))
}
