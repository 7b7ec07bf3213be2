internal import CXLSXWriter
internal import MaillageSheets

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Workbook {
  /// 1 January 2000: a date, because the format wants one; fixed, because equal input must give
  /// equal bytes.
  private static let creationDate = 946_684_800

  /// The workbook's bytes, to be put wherever a file is wanted.
  ///
  /// Written to a temporary folder of its own, which is gone when this returns: the library writes
  /// files only.
  ///
  /// - Throws: what is wrong with the workbook, before anything is written; or that the temporary
  ///   file cannot be written.
  /// - Complexity: O(cells) time; one row of cells and the bytes in memory.
  public func data() throws(WorkbookError) -> [UInt8] {
    try validate()
    let folder = try Self.temporaryFolder()
    let file = folder + "/workbook.xlsx"
    defer {
      unlink(file)
      rmdir(folder)
    }
    try write(to: file, temporaryFolder: folder)
    let reading = FileBytes.read(path: file, language: .english)
    guard let bytes = reading.value else {
      throw .cannotWrite(reading.diagnostics.first?.message ?? "")
    }
    return bytes
  }

  private func write(to file: String, temporaryFolder: String) throws(WorkbookError) {
    let code = temporaryFolder.withCString { folder -> lxw_error in
      // Rows go to a temporary file one by one instead of staying in memory.
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      guard let book = workbook_new_opt(file, &options) else {
        return LXW_ERROR_MEMORY_MALLOC_FAILED
      }
      var properties = lxw_doc_properties()
      properties.created = time_t(Self.creationDate)
      workbook_set_properties(book, &properties)
      let headerFormat = workbook_add_format(book)
      format_set_bold(headerFormat)
      format_set_bg_color(headerFormat, 0xE4ECF4)
      format_set_border_color(headerFormat, 0x5B7083)
      format_set_bottom(headerFormat, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_align(headerFormat, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      var hasActive = false
      var failure = LXW_NO_ERROR
      for sheet in sheets {
        guard let page = workbook_add_worksheet(book, sheet.name) else {
          failure = LXW_ERROR_MEMORY_MALLOC_FAILED
          break
        }
        if sheet.isHidden {
          worksheet_hide(page)
        } else if !hasActive {
          worksheet_activate(page)
          worksheet_set_first_sheet(page)
          hasActive = true
        }
        let result = Self.write(sheet, to: page, headerFormat: headerFormat)
        if failure == LXW_NO_ERROR { failure = result }
      }
      // Closing frees everything, so it comes even after a failure.
      let closing = workbook_close(book)
      return failure == LXW_NO_ERROR ? closing : failure
    }
    guard code == LXW_NO_ERROR else {
      throw .cannotWrite(lxw_strerror(code).map { String(cString: $0) } ?? "")
    }
  }

  /// Writes a sheet row by row, as constant memory wants it.
  private static func write(
    _ sheet: Sheet, to page: UnsafeMutablePointer<lxw_worksheet>,
    headerFormat: UnsafeMutablePointer<lxw_format>?
  ) -> lxw_error {
    for (column, width) in widths(of: sheet).enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
    }
    worksheet_freeze_panes(page, 1, 0)
    for (column, title) in sheet.header.enumerated() {
      let code = worksheet_write_string(page, 0, UInt16(column), cText(title), headerFormat)
      if code != LXW_NO_ERROR { return code }
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let code = write(cell, to: page, row: UInt32(row + 1), column: UInt16(column))
        if code != LXW_NO_ERROR { return code }
      }
    }
    for choice in sheet.choices {
      let code = add(choice, to: page)
      if code != LXW_NO_ERROR { return code }
    }
    return LXW_NO_ERROR
  }

  private static func write(
    _ cell: TableCell, to page: UnsafeMutablePointer<lxw_worksheet>, row: UInt32, column: UInt16
  ) -> lxw_error {
    switch cell {
    case .empty: LXW_NO_ERROR
    case .text(let text) where text.isEmpty: LXW_NO_ERROR
    case .text(let text): worksheet_write_string(page, row, column, cText(text), nil)
    case .integer(let number):
      worksheet_write_number(page, row, column, Double(number), nil)
    case .number(let number) where number.isFinite:
      worksheet_write_number(page, row, column, number, nil)
    case .number: LXW_NO_ERROR
    }
  }

  /// A text that C can hold: it ends at the first zero.
  private static func cText(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }

  private static func add(
    _ choice: Choice, to page: UnsafeMutablePointer<lxw_worksheet>
  ) -> lxw_error {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.error_type = UInt8(
      choice.allowsOthers
        ? LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue : LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    let column = UInt16(choice.column)
    let lastRow = UInt32(maximumRows - 1)
    switch choice.values {
    case .listed(let values):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      var pointers: [UnsafeMutablePointer<CChar>?] = values.map { strdup($0) }
      pointers.append(nil)
      defer { for pointer in pointers { free(pointer) } }
      return pointers.withUnsafeMutableBufferPointer { list in
        rule.value_list = list.baseAddress
        return worksheet_data_validation_range(page, 1, column, lastRow, column, &rule)
      }
    case .column(let sheet, let source, let count):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      let letters = columnName(source)
      let quoted = sheet.replacing("'", with: "''")
      let formula = "='\(quoted)'!$\(letters)$2:$\(letters)$\(count + 1)"
      return formula.withCString { text in
        rule.value_formula = UnsafeMutablePointer(mutating: text)
        return worksheet_data_validation_range(page, 1, column, lastRow, column, &rule)
      }
    }
  }

  private static func columnName(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Given widths, or those of the longest of the first texts, between 8 and 48 characters.
  private static func widths(of sheet: Sheet) -> [Double] {
    sheet.header.enumerated().map { column, title in
      if column < sheet.columnWidths.count { return sheet.columnWidths[column] }
      var longest = title.count
      for row in sheet.rows.prefix(1_000) where column < row.count {
        switch row[column] {
        case .text(let text): longest = max(longest, min(text.count, 64))
        case .integer, .number: longest = max(longest, 10)
        case .empty: continue
        }
      }
      return Double(min(max(longest + 2, 8), 48))
    }
  }

  /// A fresh folder that nobody else can read.
  private static func temporaryFolder() throws(WorkbookError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/maillage-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw .cannotWrite("\(parent): \(String(cString: strerror(errno)))") }
    return made
  }
}
