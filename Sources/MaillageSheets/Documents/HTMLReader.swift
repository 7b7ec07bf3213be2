/// The text of a web page as lines: what it says, without what it is steered with.
///
/// Menus, page headers and footers, forms, scripts and hidden elements are left out; attributes never
/// come into the text. Elements need not be closed: blocks end lines, and nothing depends on more.
struct HTMLReader {
  private var lines = LineAssembler()
  private var title: [UInt8] = []
  private var isInTitle = false
  private var hasMainHeading = false
  /// The element that is left out, and how many of its name are open.
  private var skipped: (name: String, depth: Int)?
  /// The open lists: the number of the next entry, `nil` where entries have none.
  private var lists: [Int?] = []
  /// The open tables and definition lists; `false` for one that lies too deep.
  private var tables: [(name: String, isKept: Bool)] = []
  private var forms: [LineAssembler.Mark] = []
  private var preformatted = 0
  /// How many articles are open: their headers and footers belong to the text.
  private var articles = 0
  /// Whether a page header is open: of it only headings are kept.
  private var isInPageHeader = false
  private var isInHeading = false

  private static let deepestList = 64

  /// The text of a page; `nil` if it grows beyond `limit` bytes.
  static func text(of bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var tokens = HTMLTokens(bytes)
    var reader = HTMLReader()
    while let token = tokens.next() {
      reader.take(token)
      if reader.lines.byteCount > limit { return nil }
    }
    let title = reader.hasMainHeading ? [] : reader.cleanTitle
    return reader.lines.finish(title: title)
  }

  private var cleanTitle: [UInt8] {
    var words = LineAssembler()
    words.appendCollapsed(title)
    var text = words.finish()
    while text.last == 0x0A { text.removeLast() }
    return text
  }

  private mutating func take(_ token: HTMLTokens.Token) {
    if let open = skipped {
      switch token {
      case .start(open.name, _): skipped = (open.name, open.depth + 1)
      case .end(open.name): skipped = open.depth > 1 ? (open.name, open.depth - 1) : nil
      default: break
      }
      return
    }
    switch token {
    case .text(let text): take(text: text)
    case .start(let name, let attributes):
      if Self.isHidden(name, attributes) {
        if !Self.empties.contains(name) { skipped = (name, 1) }
      } else {
        start(name, attributes)
      }
    case .end(let name): end(name)
    }
  }

  private mutating func take(text: [UInt8]) {
    if isInTitle {
      title += text
    } else if isInPageHeader && !isInHeading {
      return
    } else if preformatted > 0 {
      for (place, part) in text.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { lines.breakLine() }
        lines.append(part.filter { $0 != 0x0D })
      }
    } else {
      lines.appendCollapsed(text)
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [(name: String, value: [UInt8])]
  ) {
    switch name {
    case "title": isInTitle = title.isEmpty
    case "br": lines.breakLine()
    case "p", "hr": lines.endParagraph()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      lines.beginHeading()
      isInHeading = true
      if name == "h1" { hasMainHeading = true }
    case "ul", "menu", "ol":
      lines.endParagraph()
      let start = attributes.first { $0.name == "start" }
        .flatMap { Int(String(decoding: $0.value, as: UTF8.self)) }
      if lists.count < Self.deepestList {
        lists.append(name == "ol" ? min(max(start ?? 1, 0), 1_000_000) : nil)
      }
    case "li":
      lines.endItem()
      if let number = lists.last ?? nil {
        lists[lists.count - 1] = number + 1
        lines.beginItem("\(number). ")
      } else {
        lines.beginItem("• ")
      }
    case "pre":
      lines.endParagraph()
      preformatted += 1
    case "table", "dl":
      if tables.count < Self.deepestList {
        tables.append((name, !isInPageHeader && lines.beginTable()))
      }
    case "tr", "dt":
      lines.endParagraph()
      if isInTable {
        lines.beginRow()
        if name == "dt" { lines.beginCell() }
      }
    case "td", "th":
      if isInTable { lines.beginCell() } else { lines.appendCollapsed([0x20]) }
    case "dd":
      lines.endParagraph()
      // Several values of one label stand in one cell.
      if isInTable, !isInValue { lines.beginCell() }
      isInValue = true
    case "form": if forms.count < Self.deepestList { forms.append(lines.mark()) }
    case "article", "main": articles += 1
    case "header" where articles == 0:
      lines.endParagraph()
      isInPageHeader = true
    case "footer" where articles == 0: skipped = (name, 1)
    default:
      if Self.leftOut.contains(name) {
        skipped = (name, 1)
      } else if Self.blocks.contains(name) {
        lines.endParagraph()
      }
    }
    if name == "dt" || name == "dl" || name == "table" { isInValue = false }
  }

  /// Whether a value of a definition list is open.
  private var isInValue = false

  private var isInTable: Bool { tables.last?.isKept == true }

  private mutating func end(_ name: String) {
    switch name {
    case "title": isInTitle = false
    case "h1", "h2", "h3", "h4", "h5", "h6":
      lines.endParagraph()
      isInHeading = false
    case "ul", "menu", "ol":
      lines.endItem()
      _ = lists.popLast()
    case "li": lines.endItem()
    case "pre":
      lines.endParagraph()
      preformatted = max(0, preformatted - 1)
    case "table", "dl": endTable(name)
    case "td", "th": if isInTable { lines.endCell() }
    case "tr": if isInTable { lines.endRow() }
    // A whole page may stand in a form; a form of its own has little to say.
    case "form": if let mark = forms.popLast() { lines.takeBack(to: mark, unlessBytes: 400) }
    case "article", "main": articles = max(0, articles - 1)
    case "header": isInPageHeader = false
    default: break
    }
    if Self.blocks.contains(name) || name == "p" { lines.endParagraph() }
  }

  /// Ends a table, and what was left open in it.
  private mutating func endTable(_ name: String) {
    guard let place = tables.lastIndex(where: { $0.name == name }) else { return }
    while tables.count > place {
      if tables.removeLast().isKept { lines.endTable() }
    }
    isInValue = false
  }

  private static func isHidden(
    _ name: String, _ attributes: [(name: String, value: [UInt8])]
  ) -> Bool {
    attributes.contains { attribute in
      switch attribute.name {
      case "hidden": return true
      case "role":
        return attribute.value.elementsEqual("navigation".utf8)
          || attribute.value.elementsEqual("search".utf8)
      case "style":
        let style = String(decoding: attribute.value, as: UTF8.self).lowercased()
          .filter { $0 != " " }
        return style.contains("display:none") || style.contains("visibility:hidden")
      default: return false
      }
    }
  }

  /// Elements that have no end.
  private static let empties: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements that are no part of what a page says.
  private static let leftOut: Set<String> = [
    "nav", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "audio", "video",
    "button", "select", "label", "legend", "datalist", "output", "dialog", "noframes",
  ]

  /// Elements that stand on lines of their own.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "details", "div",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "main", "section",
    "summary", "tbody", "tfoot", "thead", "html", "head",
  ]
}
