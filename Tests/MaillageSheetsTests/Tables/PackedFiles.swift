import CArchive

/// Packs parts into a zip archive, as spreadsheet programs do.
func zip(
  _ parts: [(name: String, contents: [UInt8])], deflated: Bool = true, password: String? = nil
) -> [UInt8] {
  let archive = archive_write_new()
  defer { archive_write_free(archive) }
  archive_write_set_format_zip(archive)
  archive_write_set_options(archive, deflated ? "zip:compression=deflate" : "zip:compression=store")
  if let password {
    archive_write_set_options(archive, "zip:encryption=zipcrypt")
    archive_write_set_passphrase(archive, password)
  }
  archive_write_set_bytes_in_last_block(archive, 1)
  let capacity = parts.reduce(1 << 16) { $0 + $1.contents.count + $1.contents.count / 100 + 1_024 }
  return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    archive_write_open_memory(archive, buffer.baseAddress, capacity, &count)
    for (name, contents) in parts {
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, name)
      archive_entry_set_size(entry, Int64(contents.count))
      archive_entry_set_filetype(entry, 0o100000)
      archive_entry_set_perm(entry, 0o644)
      archive_write_header(archive, entry)
      archive_write_data(archive, contents, contents.count)
    }
    archive_write_close(archive)
  }
}

/// An XLSX workbook made by hand: just what its rules ask for.
struct XLSXFile {
  /// What stands between the tags of the first worksheet (`<sheetData>…`).
  var sheet: String
  var strings: [String]? = nil
  var styles: String? = nil
  var workbookProperties = ""
  var sheets = #"<sheet name="Membres" sheetId="1" r:id="rId1"/>"#
  var otherParts: [(name: String, contents: [UInt8])] = []
  var otherRelations = ""

  static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The sheet's rows, each cell as its XML.
  init(rows: [[String]]) {
    let lines = rows.enumerated().map { row, cells in
      #"<row r="\#(row + 1)">\#(cells.joined())</row>"#
    }
    sheet = "<sheetData>\(lines.joined())</sheetData>"
  }

  init(sheet: String) { self.sheet = sheet }

  /// A cell with its text in place.
  static func text(_ text: String, at place: String? = nil) -> String {
    let reference = place.map { #" r="\#($0)""# } ?? ""
    return #"<c\#(reference) t="inlineStr"><is><t>\#(text)</t></is></c>"#
  }

  var parts: [(name: String, contents: [UInt8])] {
    var relations =
      #"<Relationship Id="rId1" Type="\#(Self.office)/worksheet" Target="worksheets/sheet1.xml"/>"#
    var parts: [(name: String, contents: String)] = []
    if let strings {
      relations +=
        #"<Relationship Id="s" Type="\#(Self.office)/sharedStrings" Target="sharedStrings.xml"/>"#
      let items = strings.map { "<si>\($0)</si>" }.joined()
      parts.append(
        ("xl/sharedStrings.xml", #"\#(Self.head)<sst xmlns="\#(Self.main)">\#(items)</sst>"#))
    }
    if let styles {
      relations += #"<Relationship Id="t" Type="\#(Self.office)/styles" Target="/xl/styles.xml"/>"#
      parts.append(
        (
          "xl/styles.xml",
          #"\#(Self.head)<styleSheet xmlns="\#(Self.main)">\#(styles)</styleSheet>"#
        ))
    }
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts += [
      (
        "_rels/.rels",
        #"\#(Self.head)<Relationships xmlns="\#(package)"><Relationship Id="a" Type="\#(Self.office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"\#(Self.head)<Relationships xmlns="\#(package)">\#(relations)\#(otherRelations)</Relationships>"#
      ),
      (
        "xl/workbook.xml",
        #"\#(Self.head)<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.office)">\#(workbookProperties)<sheets>\#(sheets)</sheets></workbook>"#
      ),
      (
        "xl/worksheets/sheet1.xml",
        #"\#(Self.head)<worksheet xmlns="\#(Self.main)">\#(sheet)</worksheet>"#
      ),
    ]
    return parts.map { ($0.name, Array($0.contents.utf8)) } + otherParts
  }

  var bytes: [UInt8] { zip(parts) }
}

/// An OpenDocument spreadsheet made by hand.
struct ODSFile {
  /// What stands in the spreadsheet element: `<table:table>…`.
  var tables: String
  var otherParts: [(name: String, contents: [UInt8])] = []

  init(tables: String) { self.tables = tables }

  /// One sheet with these rows, each as its XML.
  init(rows: [String]) {
    tables = #"<table:table table:name="Membres">\#(rows.joined())</table:table>"#
  }

  static func row(_ cells: String..., attributes: String = "") -> String {
    "<table:table-row \(attributes)>\(cells.joined())</table:table-row>"
  }

  static func text(_ text: String, attributes: String = "") -> String {
    #"<table:table-cell office:value-type="string" \#(attributes)><text:p>\#(text)</text:p></table:table-cell>"#
  }

  static func empty(_ count: Int = 1) -> String {
    #"<table:table-cell table:number-columns-repeated="\#(count)"/>"#
  }

  var content: String {
    let names = ["office", "table", "text"].map {
      #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""#
    }
    return
      #"<?xml version="1.0" encoding="UTF-8"?><office:document-content \#(names.joined(separator: " "))><office:body><office:spreadsheet>\#(tables)</office:spreadsheet></office:body></office:document-content>"#
  }

  var bytes: [UInt8] {
    zip(
      [
        ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
        ("content.xml", Array(content.utf8)),
      ] + otherParts)
  }
}
