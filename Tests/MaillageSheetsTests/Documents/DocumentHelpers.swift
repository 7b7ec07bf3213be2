@testable import MaillageSheets

/// A sheet read from text, in English.
func document(
  _ text: String, file: String = "a.txt", limits: DocumentLimits = DocumentLimits(),
  allowMarked: Bool = false
) -> Reading<SheetDocument?> {
  document(Array(text.utf8), file: file, limits: limits, allowMarked: allowMarked)
}

/// A sheet read from bytes, in English.
func document(
  _ bytes: [UInt8], file: String = "a.txt", limits: DocumentLimits = DocumentLimits(),
  allowMarked: Bool = false
) -> Reading<SheetDocument?> {
  DocumentReader.read(
    bytes: bytes, file: file, language: .english, limits: limits, allowMarked: allowMarked)
}

/// The lines of a web page with this body.
func pageLines(_ body: String, head: String = "") -> [String] {
  lines(document("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"))
}

/// The lines of a document, the empty one at its end left out.
func lines(_ reading: Reading<SheetDocument?>) -> [String] {
  var lines = (reading.value?.text ?? "").split(
    separator: "\n", omittingEmptySubsequences: false
  ).map(String.init)
  if lines.last == "" { lines.removeLast() }
  return lines
}

/// A DOCX file made by hand.
struct WordFile {
  /// What stands between the tags of the body.
  var body: String
  var styles = ""

  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// A paragraph with this text, its properties before it.
  static func paragraph(_ text: String, _ properties: String = "") -> String {
    let head = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return #"<w:p>\#(head)<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r></w:p>"#
  }

  var parts: [(name: String, contents: [UInt8])] {
    let relation =
      #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#
    let names =
      #"xmlns:w="\#(Self.main)" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v" xmlns:r="r""#
    return [
      ("_rels/.rels", relation),
      ("word/styles.xml", #"<w:styles xmlns:w="\#(Self.main)">\#(styles)</w:styles>"#),
      ("word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
    ].map { ($0.0, Array($0.1.utf8)) }
  }

  var bytes: [UInt8] { zip(parts) }
}

/// An ODT file made by hand.
struct TextFile {
  /// What stands in the text element.
  var body: String

  var content: String {
    let names = ["office", "table", "text", "draw", "svg"].map {
      #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""#
    }
    return
      "<office:document-content \(names.joined(separator: " "))><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
  }

  var bytes: [UInt8] { zip([("content.xml", Array(content.utf8))]) }
}

/// A PDF made by hand: one page, one line of Helvetica for each text.
func pdf(_ texts: [String]) -> [UInt8] {
  let shown = texts.enumerated().map { "1 0 0 1 72 \(720 - 20 * $0) Tm (\($1)) Tj" }
  let stream = texts.isEmpty ? "" : "BT /F1 12 Tf \(shown.joined(separator: " ")) ET"
  let objects = [
    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
      + " /Resources << /Font << /F1 5 0 R >> >> >>",
    "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ]
  var text = "%PDF-1.4\n"
  var places: [Int] = []
  for (place, object) in objects.enumerated() {
    places.append(text.utf8.count)
    text += "\(place + 1) 0 obj\n\(object)\nendobj\n"
  }
  let start = text.utf8.count
  let rows = places.map { place in
    let digits = String(place)
    return String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
  }
  text += "xref\n0 6\n0000000000 65535 f \n\(rows.joined())"
  text += "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  return Array(text.utf8)
}
