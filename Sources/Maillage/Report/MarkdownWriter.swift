/// Writes pages one after another as Markdown that any reader of it shows alike.
struct MarkdownWriter {
  let context: ReportContext

  init(in context: ReportContext) { self.context = context }

  /// The text of all pages, the first one's heading on top.
  func text(_ pages: [Page]) -> String {
    var text = ""
    for (position, page) in pages.enumerated() {
      let mark = position == 0 ? "#" : "##"
      text += "\(mark) \(SafeText.markdown(page.heading))\n\n"
      for banner in page.banners where position == 0 || banner.kind == .internalOnly {
        text += "> \(markdown(banner.text))\n\n"
      }
      if !page.kicker.isEmpty { text += "\(SafeText.markdown(page.kicker))\n\n" }
      for prose in page.lead { text += "\(markdown(prose))\n\n" }
      for section in page.sections {
        if !section.heading.isEmpty {
          text += "\(mark)# \(SafeText.markdown(section.heading))\n\n"
        }
        for block in section.blocks { text += markdown(block) }
      }
    }
    return text + "\(SafeText.markdown(context.phrases[.absence]))\n"
  }

  private func markdown(_ block: Page.Block) -> String {
    switch block {
    case .paragraph(let prose), .note(let prose): return markdown(prose) + "\n\n"
    case .list(let items): return list(items)
    case .figures(let figures):
      let parts = figures.map {
        "**\(SafeText.markdown($0.number))** \(SafeText.markdown($0.label))"
      }
      return parts.joined(separator: " · ") + "\n\n"
    case .table(let table): return markdown(table)
    case .roster(let groups):
      return groups.map { group in
        "**\(SafeText.markdown(group.style.label))** (\(group.count))\n\n" + list(group.members)
      }.joined()
    case .cards(let cards):
      return cards.map { card in
        markdown(card.title) + "\n\n" + card.facts.map(markdown).joined(separator: " · ") + "\n\n"
          + (card.members.isEmpty ? "" : list(card.members))
      }.joined()
    case .picture(let picture): return markdown(picture)
    case .gallery(let pictures): return pictures.map(markdown).joined()
    case .legend(let styles):
      return list(styles.map { Prose([.sector($0), .text(" " + $0.label)]) })
    case .definitions(let definitions):
      return definitions.map { definition in
        let value = definition.value.map { " = \(SafeText.markdown($0))" } ?? ""
        let meaning = markdown(definition.meaning)
        return "- \(markdown(definition.term))\(value)\(meaning.isEmpty ? "" : ". \(meaning)")\n"
      }.joined() + "\n"
    }
  }

  private func list(_ items: [Prose]) -> String {
    items.map { "- \(markdown($0))\n" }.joined() + "\n"
  }

  private func markdown(_ picture: Page.Picture) -> String {
    let path: String? =
      switch picture.source {
      case .inline: picture.files.first?.path
      case .file(let path): path
      }
    guard let path else { return "" }
    return "![\(SafeText.markdown(picture.alternative))](\(path))\n\n"
      + markdown(picture.caption) + "\n\n"
  }

  private func markdown(_ table: Page.Table) -> String {
    var text = "*\(SafeText.markdown(table.caption))*\n\n"
    text += "| " + table.columns.map { SafeText.markdown($0.heading) }.joined(separator: " | ")
    text += " |\n| "
    text += table.columns.map { $0.isNumber ? "---:" : "---" }.joined(separator: " | ") + " |\n"
    for row in table.rows {
      text += "| " + row.map { markdown($0.prose) }.joined(separator: " | ") + " |\n"
    }
    return text + "\n"
  }

  private func markdown(_ prose: Prose) -> String {
    prose.runs.map { run in
      switch run {
      case .text(let text), .quiet(let text): SafeText.markdown(text)
      case .badge(let number, _): "(\(SafeText.markdown(number)))"
      case .name(let name): "**\(SafeText.markdown(name))**"
      case .link(let words, let target):
        "[\(SafeText.markdown(words))](\(target.contains { "()".contains($0) } ? "<\(target)>" : target))"
      case .sector(let style): "\\[\(SafeText.markdown(style.code))\\]"
      }
    }.joined()
  }
}
