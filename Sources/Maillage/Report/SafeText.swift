/// Names and sources as they may stand in a page: nothing in them can act as markup.
package enum SafeText {
  /// The text without control characters and marks that reorder or hide other text.
  ///
  /// Line ends and tabs become spaces. A name keeps all its letters, in any script.
  package static func shown(_ text: String) -> String {
    // Letters and signs of ASCII, which most texts have alone, may all be shown.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFC, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
        continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text for HTML, between tags or inside a quoted attribute.
  package static func html(_ text: String) -> String {
    var result = ""
    for scalar in shown(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text for Markdown, in running text or in a cell of a table.
  package static func markdown(_ text: String) -> String {
    var result = ""
    let shown = shown(text)
    // "1. " at the start of a line would begin a numbered list.
    let digits = shown.prefix { ("0"..."9").contains($0) }
    let isNumbered = !digits.isEmpty && shown[digits.endIndex...].hasPrefix(". ")
    if isNumbered { result += digits + "\\" }
    for scalar in shown[(isNumbered ? digits.endIndex : shown.startIndex)...].unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "$", "!", "=", "+", "@":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "-" where result.isEmpty: result += "\\-"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text if it is a web address that may be followed from a page, else `nil`.
  package static func webAddress(_ text: String) -> String? {
    // Most sources are files.
    guard text.utf8.first.map({ $0 | 0x20 == UInt8(ascii: "h") }) ?? false else { return nil }
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !"\"'<>\\`{}|^".unicodeScalars.contains(scalar)
    }
    return isPlain && shown(text) == text ? text : nil
  }
}
