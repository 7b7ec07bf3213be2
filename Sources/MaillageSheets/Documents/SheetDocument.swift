/// The text of a sheet of any kind.
package struct SheetDocument: Sendable, Equatable {
  /// What a sheet can be; each names the ending that it usually has.
  package enum Kind: String, Sendable, CaseIterable {
    case plainText = "txt"
    case markdown = "md"
    case webPage = "html"
    case word = "docx"
    case openDocument = "odt"
    case pdf
  }

  /// The base name of the file.
  package var file: String
  /// The text, without a byte order mark: that of the file itself where it is plain text, else lines
  /// made of its paragraphs, headings, list entries (`• …`) and table rows (`label : value`).
  package var text: String
  /// What the file is, told by its contents.
  package var kind: Kind
}

/// How much a sheet may ask for before it is refused with a clear word.
package struct DocumentLimits: Sendable {
  /// Bytes of a file.
  package var fileBytes = 100 << 20
  /// Bytes of the text that is made of it.
  package var textBytes = 100 << 20
  /// What a packed document may unpack to.
  package var packed: ZipLimits = {
    var limits = ZipLimits()
    limits.entryBytes = 100 << 20
    limits.bytes = 200 << 20
    return limits
  }()
  /// How long `pdftotext` may take over one file, in seconds.
  package var pdfSeconds = 30
  /// Problems of one kind that are listed one by one.
  package var problemsOfAKind = 20

  package init() {}
}

/// Why a document has no text to give.
enum DocumentFailure: Error, Equatable {
  case damaged(String)
  case encrypted
  case tooLarge
  case notADocument
  case noPDFTool
  case tooSlow(seconds: Int)
  case noTextInPDF
  /// What the system says.
  case pdfToolFailed(String)
}
