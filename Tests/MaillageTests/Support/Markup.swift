/// What is wrong with the tags of a page: a small checker of our own, for HTML as this tool writes
/// it (every element closed but the void ones, every attribute quoted).
enum Markup {
  private static let void: Set<String> = ["meta", "input", "img", "br", "link"]

  static func faults(in html: String) -> [String] {
    var faults: [String] = []
    var open: [String] = []
    var ids: Set<String> = []
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      if text.contains(">"), open.last != "style", open.last != "script" {
        faults.append("a stray > after \(text.suffix(20))")
      }
      rest = rest[start...]
      if rest.hasPrefix("<!DOCTYPE html>") {
        rest = rest.dropFirst(15)
        continue
      }
      if let raw = open.last, raw == "script" || raw == "style", !rest.hasPrefix("</\(raw)>") {
        rest = rest.dropFirst()
        continue
      }
      guard let end = endOfTag(rest) else {
        faults.append("a tag that does not end: \(rest.prefix(30))")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) {
          faults.append("</\(tag.dropFirst())> closes nothing")
        }
        continue
      }
      let name = String(tag.prefix { $0.isLetter || $0.isNumber })
      if name.isEmpty { faults.append("< begins no tag: \(tag.prefix(20))") }
      for attribute in attributes(tag.dropFirst(name.count), &faults) where attribute.name == "id" {
        if !ids.insert(attribute.value).inserted { faults.append("id twice: \(attribute.value)") }
      }
      if !void.contains(name), !tag.hasSuffix("/") { open.append(name) }
    }
    return faults + open.map { "<\($0)> is not closed" }
  }

  /// The first `>` outside quotation marks.
  private static func endOfTag(_ text: Substring) -> String.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ">", !isQuoted { return index }
    }
    return nil
  }

  private static func attributes(
    _ text: Substring, _ faults: inout [String]
  ) -> [(name: String, value: String)] {
    var found: [(String, String)] = []
    var rest = text.drop { $0 == " " || $0 == "/" }
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" && $0 != " " && $0 != "/" }
      rest = rest[name.endIndex...]
      if name.hasPrefix("on") { faults.append("an event handler: \(name)") }
      guard rest.hasPrefix("=\"") else {
        if rest.hasPrefix("=") { faults.append("an attribute without quotes: \(name)") }
        rest = rest.drop { $0 != " " }.drop { $0 == " " || $0 == "/" }
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      if value.contains("<") { faults.append("< in an attribute: \(name)") }
      found.append((String(name), String(value)))
      rest = rest[value.endIndex...].dropFirst().drop { $0 == " " || $0 == "/" }
    }
    return found
  }
}
