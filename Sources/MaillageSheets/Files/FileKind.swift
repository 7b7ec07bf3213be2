/// What a file is, by its first bytes.
enum FileKind: Equatable {
  /// A zip archive: XLSX, ODS, DOCX, ODT, or something else packed.
  case packed
  /// An office document behind a password.
  case encrypted
  /// A document of the office formats before XLSX and DOCX.
  case oldOffice
  /// A PDF.
  case pdf
  /// Rich text, of old word processors.
  case richText
  /// Something that is known not to be text.
  case binary
  /// Anything else.
  case text

  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .packed
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Office keeps an encrypted workbook in the container of the old format.
      self = Self.hasEncryptedPackage(bytes) ? .encrypted : .oldOffice
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .richText
    } else if Self.signatures.contains(where: { bytes.starts(with: $0) }) {
      self = .binary
    } else {
      self = .text
    }
  }

  /// Gzip, 7z, PNG, JPEG, GIF, PostScript: files that people pick by mistake.
  private static let signatures: [[UInt8]] = [
    [0x1F, 0x8B], [0x37, 0x7A, 0xBC, 0xAF], [0x89, 0x50, 0x4E, 0x47],
    [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("%!PS".utf8),
  ]

  private static func hasEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
    // Names of streams stand in 128-byte entries at sector borders.
    var place = 512
    while place + name.count <= bytes.count {
      if bytes[place..<place + name.count].elementsEqual(name) { return true }
      place += 128
    }
    return false
  }

  /// Whether text is a web page or XML, which a spreadsheet program may have called `.xls` or `.csv`.
  static func isMarkup(_ text: ArraySlice<UInt8>) -> Bool { begins(text, with: openings) }

  /// Whether text is a web page, or a part of one.
  static func isPage(_ text: ArraySlice<UInt8>) -> Bool {
    begins(text, with: openings) || begins(text, with: pageOpenings)
  }

  private static func begins(_ text: ArraySlice<UInt8>, with openings: [String]) -> Bool {
    let start = text.prefix(1_024).drop { $0 <= 0x20 }
    return openings.contains { opening in
      start.prefix(opening.utf8.count).elementsEqual(opening.utf8, by: isSameLetter)
    }
  }

  private static let openings = ["<!doctype", "<html", "<?xml", "<table", "<head", "<meta"]
  private static let pageOpenings = [
    "<!--", "<body", "<title", "<div", "<section", "<article", "<main", "<h1", "<h2", "<h3", "<p>",
    "<p ", "<ul", "<ol", "<dl", "<span", "<header", "<nav", "<style", "<script", "<link",
  ]

  private static func isSameLetter(_ byte: UInt8, _ lowercase: UInt8) -> Bool {
    let isLetter = lowercase >= 0x61 && lowercase <= 0x7A
    return byte == lowercase || (isLetter && byte == lowercase - 0x20)
  }
}
