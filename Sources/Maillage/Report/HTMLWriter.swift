#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import Mustache

/// Writes pages as HTML that needs nothing from outside: style, script and pictures stand inside.
///
/// The frame of a page is a template; bodies of tables are built as strings, every word escaped.
struct HTMLWriter {
  let context: ReportContext
  private let template: MustacheTemplate
  private let style: String
  private let script: String
  private let scriptHash: String

  init(in context: ReportContext) {
    self.context = context
    template = Self.template(PackageResources.page_mustache)
    style = String(decoding: PackageResources.style_css, as: UTF8.self)
    script = String(decoding: PackageResources.script_js, as: UTF8.self)
    scriptHash = Data(SHA256.digest(of: Array(script.utf8))).base64EncodedString()
  }

  /// What the template of a page asks for.
  private struct Frame {
    struct Banner {
      let kind: String
      let text: String
    }
    struct Link {
      let path: String
      let words: String
      let isCurrent: Bool
    }
    struct Lead {
      let role: String
      let text: String
    }
    let language: String
    let title: String
    let scriptHash: String
    let style: String
    let script: String
    let skip: String
    let banners: [Banner]
    let navigation: String
    let pages: [Link]
    let kicker: String?
    let heading: String
    let lead: [Lead]
    let body: String
    let absence: String
    let footer: String
  }

  /// The bytes of a page.
  func file(_ page: Page) -> ReportFile {
    let phrases = context.phrases
    let title = phrases[.reportTitle]
    let pages: [(String, Phrase)] =
      context.isComparisonAlone
      ? [("comparison.html", .navComparison)]
      : [
        ("index.html", .navOverview), ("comparison.html", .navComparison),
        ("sources.html", .navSources),
      ]
    let frame = Frame(
      language: context.language.rawValue,
      title: SafeText.shown(page.heading == title ? title : page.heading + " – " + title),
      scriptHash: scriptHash, style: style, script: script, skip: phrases[.skip],
      banners: page.banners.map { Frame.Banner(kind: $0.kind.rawValue, text: html($0.text)) },
      navigation: phrases[.navigation],
      pages: pages.map {
        Frame.Link(path: $0.0, words: phrases[$0.1], isCurrent: $0.0 == page.path)
      },
      kicker: page.kicker.isEmpty ? nil : SafeText.shown(page.kicker),
      heading: SafeText.shown(page.heading),
      lead: page.lead.enumerated().map {
        Frame.Lead(role: $0.offset == 0 ? "lead" : "aside", text: html($0.element))
      },
      body: body(of: page), absence: phrases[.absence],
      footer: phrases[.footer])
    return ReportFile(path: page.path, text: template.render(frame))
  }

  /// The sections; what is not under a heading stands before the list of those that are.
  private func body(of page: Page) -> String {
    let opening = page.sections.prefix { $0.heading.isEmpty }
    return opening.map(html).joined() + contents(of: page)
      + page.sections.dropFirst(opening.count).map(html).joined()
  }

  /// The list of a page's sections, where there are enough to look for one.
  private func contents(of page: Page) -> String {
    let named = page.sections.filter { !$0.heading.isEmpty }
    guard named.count > 4 else { return "" }
    let items = named.map { section in
      "<li><a href=\"#s-\(section.id)\">\(SafeText.html(section.heading))</a></li>\n"
    }
    let label = SafeText.html(context.phrases[.onThisPage])
    return "<nav class=\"toc\" aria-label=\"\(label)\"><ul>\n\(items.joined())</ul></nav>\n"
  }

  private func html(_ section: Page.Section) -> String {
    var kinds = section.heading.isEmpty ? ["figures"] : []
    if section.isAnnex { kinds.append("annex") }
    let kind = kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
    let id = "s-" + section.id
    guard !section.heading.isEmpty else {
      return "<div\(kind)>\n" + section.blocks.map { html($0, in: section) }.joined() + "</div>\n"
    }
    return "<section\(kind) id=\"\(id)\" aria-labelledby=\"\(id)-h\">\n"
      + "<h2 id=\"\(id)-h\">\(SafeText.html(section.heading))</h2>\n"
      + section.blocks.enumerated().map { html($0.element, in: section, at: $0.offset) }.joined()
      + "</section>\n"
  }

  private func html(_ block: Page.Block, in section: Page.Section, at position: Int = 0) -> String {
    switch block {
    case .paragraph(let prose): "<p>\(html(prose))</p>\n"
    case .note(let prose): "<p class=\"note\">\(html(prose))</p>\n"
    case .list(let items): list(items, kind: "points")
    case .figures(let figures): html(figures)
    case .table(let table): html(table, id: "t-\(section.id)-\(position)")
    case .roster(let groups):
      "<div class=\"roster\">\n" + groups.map(html).joined() + "</div>\n"
    case .cards(let cards): "<div class=\"cards\">\n" + cards.map(html).joined() + "</div>\n"
    case .picture(let picture): html(picture)
    case .gallery(let pictures):
      "<div class=\"gallery\">\n" + pictures.map(html).joined() + "</div>\n"
    case .definitions(let definitions): html(definitions)
    case .legend(let styles):
      list(styles.map { Prose([.sector($0), .text(" " + $0.label)]) }, kind: "legend")
    }
  }

  private func list(_ items: [Prose], kind: String) -> String {
    "<ul class=\"\(kind)\">\n" + items.map { "<li>\(html($0))</li>\n" }.joined() + "</ul>\n"
  }

  private func html(_ figures: [Page.KeyFigure]) -> String {
    let items = figures.map { figure in
      "<li><b>\(SafeText.html(figure.number))</b> <span>\(SafeText.html(figure.label))</span></li>\n"
    }
    return "<ul class=\"tiles\">\n\(items.joined())</ul>\n"
  }

  private func html(_ group: Page.RosterGroup) -> String {
    "<section><h3>\(html(Prose([.sector(group.style)]))) <span>\(SafeText.html(group.style.label))"
      + "</span> <span class=\"n\">\(SafeText.html(group.count))</span></h3>\n<ul>\n"
      + group.members.map { "<li>\(html($0))</li>\n" }.joined() + "</ul></section>\n"
  }

  private func html(_ card: Page.Card) -> String {
    "<article class=\"card\"><h3>\(html(card.title))</h3>\n" + list(card.facts, kind: "facts")
      + (card.members.isEmpty ? "" : list(card.members, kind: "members")) + "</article>\n"
  }

  private func html(_ picture: Page.Picture) -> String {
    let image: String
    switch picture.source {
    case .inline(let svg):
      image = "<div class=\"scroll\">\(Self.element(of: svg))</div>"
    case .file(let path):
      image =
        "<img src=\"\(SafeText.html(path))\" alt=\"\(SafeText.html(picture.alternative))\""
        + (picture.width.map { " width=\"\($0)\"" } ?? "") + " loading=\"lazy\">"
    }
    let links = picture.files.map {
      "<a href=\"\(SafeText.html($0.path))\">\(SafeText.html($0.words))</a>"
    }.joined(separator: " · ")
    let files =
      links.isEmpty
      ? ""
      : " <span class=\"files\">\(SafeText.html(context.phrases[.download] + context.phrases[.colon])) \(links)</span>"
    return "<figure>\(image)<figcaption><span>\(html(picture.caption))</span>\(files)"
      + "</figcaption></figure>\n"
  }

  private func html(_ definitions: [Page.Definition]) -> String {
    let hasValues = definitions.contains { $0.value != nil }
    let items = definitions.map { definition in
      let value =
        hasValues ? "<dd class=\"value\">\(SafeText.html(definition.value ?? ""))</dd>" : ""
      return "<div><dt>\(html(definition.term))</dt>\(value)"
        + "<dd class=\"meaning\">\(html(definition.meaning))</dd></div>\n"
    }
    return "<dl\(hasValues ? "" : " class=\"plain\"")>\n\(items.joined())</dl>\n"
  }

  private func html(_ table: Page.Table, id: String) -> String {
    var text = ""
    if let label = table.filterLabel {
      text += "<p class=\"filter\" data-table=\"\(id)\" hidden><label for=\"\(id)-f\">"
      text += "\(SafeText.html(label))</label> <input type=\"search\" id=\"\(id)-f\"></p>\n"
    }
    let kinds =
      (table.rows.count > 40 ? " long" : "") + (table.columns.count > 6 ? " dense" : "")
    text += "<div class=\"table\(kinds)\" tabindex=\"0\" role=\"region\""
    text += " aria-label=\"\(SafeText.html(table.caption))\"><table id=\"\(id)\""
    text += table.isSortable ? " data-sortable>\n" : ">\n"
    text += "<caption>\(SafeText.html(table.caption))</caption>\n<thead><tr>"
    for column in table.columns {
      let hint = column.hint.map { " title=\"\(SafeText.html($0))\"" } ?? ""
      text += "<th scope=\"col\"\(column.isNumber ? " class=\"num\"" : "")\(hint)>"
      text += SafeText.html(column.heading) + "</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>"
      for (position, cell) in row.enumerated() {
        text += html(cell, isFirst: position == 0, isNumber: table.columns[position].isNumber)
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  private func html(_ cell: Page.Table.Cell, isFirst: Bool, isNumber: Bool) -> String {
    var key = ""
    if let number = cell.sortKey {
      key = " data-k=\"\(number.isFinite ? JSONText.number(number) : "-Infinity")\""
    }
    var content = html(cell.prose)
    if let bar = cell.bar {
      let words = SafeText.html(bar.words)
      let width = JSONText.number((bar.share * 100).rounded())
      content +=
        "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" role=\"img\""
      content += " aria-label=\"\(words)\"><title>\(words)</title>"
      content += "<rect class=\"back\" width=\"100\" height=\"8\"/>"
      content += "<rect class=\"share\" width=\"\(width)\" height=\"8\"/></svg>"
    }
    return isFirst
      ? "<th scope=\"row\"\(key)>\(content)</th>"
      : "<td\(isNumber ? " class=\"num\"" : "")\(key)>\(content)</td>"
  }

  private func html(_ prose: Prose) -> String {
    prose.runs.map { run in
      switch run {
      case .text(let text): return SafeText.html(text)
      case .badge(let number, let words):
        return "<span class=\"badge\" title=\"\(SafeText.html(words))\">"
          + "<span aria-hidden=\"true\">\(SafeText.html(number))</span>"
          + "<span class=\"unseen\">\(SafeText.html(words))</span></span>"
      case .quiet(let text): return "<span class=\"quiet\">\(SafeText.html(text))</span>"
      case .name(let name): return "<b>\(SafeText.html(name))</b>"
      case .link(let words, let target):
        return "<a href=\"\(SafeText.html(target))\">\(SafeText.html(words))</a>"
      case .sector(let style):
        let colours = "background:\(style.swatch);color:\(style.ink)"
        return "<span class=\"chip\" style=\"\(SafeText.html(colours))\""
          + " title=\"\(SafeText.html(style.label))\">\(SafeText.html(style.code))</span>"
      }
    }.joined()
  }

  /// The `svg` element alone: a page has its own prolog.
  private static func element(of svg: String) -> String {
    guard let start = svg.firstRange(of: "<svg"),
      let end = svg.ranges(of: "</svg>").last
    else { return "" }
    return start.lowerBound < end.lowerBound ? String(svg[start.lowerBound..<end.upperBound]) : ""
  }

  private static func template(_ bytes: [UInt8]) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
    } catch {
      preconditionFailure("the template that is built in cannot be read: \(error)")
    }
  }
}
