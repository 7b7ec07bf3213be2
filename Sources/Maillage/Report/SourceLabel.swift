/// How a source is shown: a web address by its host, a line of a file by the file.
package struct SourceLabel: Hashable {
  /// What a reader sees.
  package let words: String
  /// Where it leads, if it is a web address.
  package let address: String?

  package init(_ source: String) {
    if let address = SafeText.webAddress(source) {
      self.address = address
      let bare = address.drop { $0 != "/" }.dropFirst(2)
      let host = bare.prefix { !"/?#".contains($0) }
      // Credentials in an address must not pass for its host.
      words = String(host.split(separator: "@").last ?? host)
    } else {
      address = nil
      let text = SafeText.shown(source)
      let colon = text.utf8.lastIndex(of: UInt8(ascii: ":"))
      let file = colon.flatMap { colon in
        Int(text[text.utf8.index(after: colon)...]).map { _ in text[..<colon] }
      }
      words = file.map { String($0) } ?? text
    }
  }

  /// As it stands in a sentence.
  package var prose: Prose { Prose([address.map { .link(words, to: $0) } ?? .text(words)]) }

  /// Several sources, each shown once, in their order.
  package static func unique(_ sources: [String]) -> [SourceLabel] {
    var seen: Set<SourceLabel> = []
    return sources.map(SourceLabel.init).filter { seen.insert($0).inserted }
  }
}
