/// Reads a sheet of any kind: plain text, Markdown, a web page, DOCX, ODT, PDF.
///
/// What the file is, is told by its contents; its name serves for problems, and to know Markdown from
/// plain text. Whatever is wrong is reported; nothing is thrown. A document that is marked as not for
/// everybody, or that looks like a list of cases, is refused.
package enum DocumentReader {
  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - language: the language of the problems' words.
  ///   - limits: what is refused as too much.
  ///   - allowMarked: whether a document with a restriction mark is read all the same.
  /// - Returns: the document, `nil` with one error if it is refused.
  /// - Complexity: O(bytes), but for PDF, which another program reads.
  package static func read(
    path: String, language: Language, limits: DocumentLimits = DocumentLimits(),
    allowMarked: Bool = false
  ) -> Reading<SheetDocument?> {
    let contents = FileBytes.read(
      path: path, language: language, limit: limits.fileBytes, tooLarge: .documentTooLarge)
    guard let bytes = contents.value else { return Reading(nil, diagnostics: contents.diagnostics) }
    return read(
      bytes: bytes, file: FileBytes.baseName(of: path), language: language, limits: limits,
      allowMarked: allowMarked)
  }

  /// Reads a sheet that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: the contents of the file.
  ///   - baseName: its name without folders, as problems will call it.
  package static func read(
    bytes: [UInt8], file baseName: String, language: Language,
    limits: DocumentLimits = DocumentLimits(), allowMarked: Bool = false
  ) -> Reading<SheetDocument?> {
    var problems = ProblemLog(file: baseName, language: language, limit: limits.problemsOfAKind)
    do throws(DocumentFailure) {
      if bytes.count > limits.fileBytes { throw .tooLarge }
      guard let found = try text(of: bytes, name: baseName, limits: limits, problems: &problems)
      else { return Reading(nil, diagnostics: problems.closed()) }
      let document = SheetDocument(file: baseName, text: found.text, kind: found.kind)
      if isAdmitted(document.text, allowMarked: allowMarked, problems: &problems) {
        return Reading(document, diagnostics: problems.closed())
      }
    } catch {
      report(error, limits: limits, problems: &problems)
    }
    return Reading(nil, diagnostics: problems.closed())
  }

  /// Whether a text may be read; says why not.
  private static func isAdmitted(
    _ text: String, allowMarked: Bool, problems: inout ProblemLog
  ) -> Bool {
    if !text.unicodeScalars.contains(where: isVisible) {
      problems.report(.emptyDocument)
      return false
    }
    if let mark = RestrictionMark.find(in: text) {
      problems.report(allowMarked ? .restrictedButAllowed : .restricted, mark)
      if !allowMarked { return false }
    }
    if let mark = CaseListMark.find(in: text) {
      problems.report(.caseList, mark)
      return false
    }
    return true
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 0x20 && scalar.value != 0x7F }
    return scalar.properties.generalCategory != .format && !scalar.properties.isWhitespace
  }

  /// The text and what it was; `nil` if a problem was reported already.
  private static func text(
    of bytes: [UInt8], name: String, limits: DocumentLimits, problems: inout ProblemLog
  ) throws(DocumentFailure) -> (text: String, kind: SheetDocument.Kind)? {
    func string(_ bytes: some Collection<UInt8>) -> String {
      String(decoding: bytes, as: UTF8.self)
    }
    switch FileKind(of: bytes) {
    case .packed:
      let found = try PackedDocument.text(of: bytes, limits: limits)
      return (string(found.text), found.kind)
    case .pdf: return (string(try PDFReader.text(of: bytes, limits: limits)), .pdf)
    case .encrypted: throw .encrypted
    case .oldOffice, .richText: problems.report(.oldDocument)
    case .binary: problems.report(.binaryDocument)
    case .text:
      let decoded = DecodedText(bytes)
      // Sixteen-bit text shows its zeros only without a byte order mark.
      if decoded.bytes.contains(0) {
        problems.report(.binaryDocument)
        return nil
      }
      for (line, count) in decoded.unknown {
        problems.report(.unknownBytes, line: line, String(count), decoded.encoding.rawValue)
      }
      let body = decoded.bytes[decoded.start...]
      if name.lowercased().hasSuffix(".md") || name.lowercased().hasSuffix(".markdown") {
        return (string(MarkdownReader.text(of: body)), .markdown)
      }
      guard FileKind.isPage(body) else { return (string(body), .plainText) }
      let page = PageEncoding.mended(decoded, problems: &problems)
      guard let text = HTMLReader.text(of: page[...], limit: limits.textBytes) else {
        throw .tooLarge
      }
      return (string(text), .webPage)
    }
    return nil
  }

  private static func report(
    _ failure: DocumentFailure, limits: DocumentLimits, problems: inout ProblemLog
  ) {
    switch failure {
    case .damaged(let part): problems.report(.damagedDocument, part)
    case .encrypted: problems.report(.encryptedFile)
    case .tooLarge: problems.report(.documentTooLarge, String(limits.textBytes >> 20))
    case .notADocument: problems.report(.notADocument)
    case .noPDFTool: problems.report(.noPDFTool)
    case .tooSlow(let seconds): problems.report(.pdfTooSlow, String(seconds))
    case .noTextInPDF: problems.report(.noTextInPDF)
    case .pdfToolFailed(let reason): problems.report(.pdfToolFailed, reason)
    }
  }
}

/// What a web page says about its own letters.
enum PageEncoding {
  /// The text of a page; where its bytes are no UTF-8 and it names another encoding, in that one.
  static func mended(_ decoded: DecodedText, problems: inout ProblemLog) -> [UInt8] {
    let page = Array(decoded.bytes[decoded.start...])
    guard decoded.encoding == .windows1252, let name = declared(in: page.prefix(2_048)) else {
      return page
    }
    switch name {
    case "utf-8", "utf8", "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii":
      return page
    case "iso-8859-15", "latin9", "latin-9":
      let scalars = String(decoding: page, as: UTF8.self).unicodeScalars.map { latin9[$0] ?? $0 }
      return Array(String(String.UnicodeScalarView(scalars)).utf8)
    default:
      problems.report(.unknownEncoding, CleanText.quoted(name))
      return page
    }
  }

  /// The word behind `charset=` or `encoding=`.
  private static func declared(in head: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    for key in ["charset=", "encoding="] {
      guard let place = text.firstRange(of: key) else { continue }
      let name = text[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }

  /// Where ISO 8859-15 differs from ISO 8859-1.
  private static let latin9: [Unicode.Scalar: Unicode.Scalar] = [
    "¤": "€", "¦": "Š", "¨": "š", "´": "Ž", "¸": "ž", "¼": "Œ", "½": "œ", "¾": "Ÿ",
  ]
}
