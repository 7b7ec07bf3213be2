@testable import MaillageDrawing

/// Pairs of boxes that touch each other, words on links and the grounds of others apart.
func overlaps(in scene: Scene) -> [String] {
  let cards = scene.cards.filter { ![.remark, .track, .block, .panel].contains($0.kind) }
  // Frames and kinds apart from the cards, whose texts are slow to copy.
  let frames = cards.map(\.outerFrame)
  let isDot = cards.map { $0.kind == .dot }
  let order = frames.indices.sorted { frames[$0].y < frames[$1].y }
  var found: [String] = []
  for (index, one) in order.enumerated() {
    for two in order[(index + 1)...] {
      if frames[two].y >= frames[one].maxY { break }
      guard frames[one].overlaps(frames[two]) else { continue }
      if isDot[one], isDot[two], areApart(frames[one], frames[two]) { continue }
      found.append("\(cards[one].id) and \(cards[two].id)")
    }
    for text in scene.texts where frames[one].overlaps(text.frame) {
      found.append("\(cards[one].id) and '\(text.lines.first ?? "")'")
    }
  }
  for (index, one) in scene.texts.enumerated() {
    for two in scene.texts[(index + 1)...] where one.frame.overlaps(two.frame) {
      found.append("'\(one.lines.first ?? "")' and '\(two.lines.first ?? "")'")
    }
  }
  return found + discOverlaps(in: scene)
}

/// Discs that touch others, names or boxes; a bubble is the ground of its dots, and a ground of
/// bubbles.
private func discOverlaps(in scene: Scene) -> [String] {
  var found: [String] = []
  let names = scene.cards.filter { $0.kind == .remark && $0.id.first != "k" }
  for (index, one) in scene.discs.enumerated() {
    for two in scene.discs[(index + 1)...] where one.overlaps(two) {
      let kinds = Set([one.kind, two.kind])
      if kinds.contains(.ground) && kinds.count == 2 { continue }
      if kinds == [.bubble, .partner] || kinds == [.bubble, .hub] { continue }
      // What somebody does stands on their disc.
      if kinds.contains(.role) { continue }
      found.append("\(one.id) and \(two.id)")
    }
    for card in scene.cards where card.kind != .remark && one.overlaps(card.outerFrame) {
      found.append("\(one.id) and \(card.id)")
    }
    for name in names where one.overlaps(name.frame) { found.append("\(one.id) and \(name.id)") }
    for text in scene.texts where one.overlaps(text.frame) {
      found.append("\(one.id) and '\(text.lines.first ?? "")'")
    }
  }
  guard !scene.discs.isEmpty else { return found }
  for (index, one) in names.enumerated() {
    for two in names[(index + 1)...] where one.frame.overlaps(two.frame) {
      found.append("'\(one.id)' and '\(two.id)'")
    }
  }
  return found
}

/// Whether two discs do not touch, though the squares around them may.
private func areApart(_ one: Frame, _ two: Frame) -> Bool {
  let (x, y) = (one.centre.x - two.centre.x, one.centre.y - two.centre.y)
  return (x * x + y * y).squareRoot() >= (one.width + two.width) / 2
}

/// Texts that run out of their place, out of their box or off the page, in any known family.
func overflows(in scene: Scene) -> [String] {
  var found: [String] = []
  let page = Frame(x: 0, y: 0, width: scene.width, height: scene.height)
  for family in [TextMeasure.Family.liberationSans, .dejaVuSans, .widest] {
    for text in scene.texts + scene.cards.flatMap(\.texts) {
      for line in text.lines where text.style.measure(family).width(of: line) > text.frame.width {
        found.append("'\(line)' in \(text.frame.width) points of \(family)")
      }
    }
  }
  for card in scene.cards {
    if !page.contains(card.outerFrame) { found.append("\(card.id) off the page") }
    for text in card.texts where !card.frame.contains(text.frame) {
      found.append("'\(text.lines.first ?? "")' out of \(card.id)")
    }
    if let gauge = card.gauge, !card.frame.contains(gauge) { found.append("bar out of \(card.id)") }
    if let swatch = card.swatch, !card.frame.contains(swatch.frame) {
      found.append("swatch out of \(card.id)")
    }
  }
  for disc in scene.discs where !page.contains(disc.outerFrame) {
    found.append("\(disc.id) off the page")
  }
  for text in scene.texts where !page.contains(text.frame) {
    found.append("'\(text.lines.first ?? "")' off the page")
  }
  for curve in scene.curves {
    for point in curve.points
    where !(0...scene.width).contains(point.x) || !(0...scene.height).contains(point.y) {
      found.append("a line off the page")
    }
  }
  return found
}

/// The text without its spaces: what must survive wrapping.
func squeezed(_ text: String) -> String {
  String(text.filter { !$0.isWhitespace })
}

/// U+FFFE, a letter, U+FDD0: Swift does not let them be written.
let nonCharacters = String(decoding: [0xEF, 0xBF, 0xBE, 0x61, 0xEF, 0xB7, 0x90], as: UTF8.self)

/// Names that are hard to draw, in both senses.
let hostileNames: [String] = [
  #"\N \G \L \E \T \H \n \l \r"#, #"ends with \"#, #"a\\Nb"#, "&eacute; &amp; &#60;",
  "<b>bold</b> <TABLE>", "]]> --> <!-- <![CDATA[", #"" onload="alert(1)"#, "javascript:alert('x')",
  "a\u{0}b", "bell \u{1}\u{1B}[31m", "line\nbreak\r\nand\ttab", "emoji 👩‍👩‍👧‍👦 🇧🇪", "مركز الشباب في لييج",
  "מרכז נוער", "青少年センター 有限会社", "Œuvre d’Œcuménisme, ŒÆĲß", "e\u{301}cole composée", "#{}[]();,=--",
  "\u{202E}esrever", "}; node [shape=star]; graph [", String(repeating: "x", count: 10_000),
  String(repeating: "Société de logement social ", count: 40),
  String(repeating: "Saint-Josse-ten-Noode/", count: 12), "", " ", "i", "\u{FEFF}BOM", "%d %s %n",
  "W" + String(repeating: "\u{301}", count: 200), nonCharacters,
  "« guillemets » : ; ! ?", "'single' `back` $dollar", "--", "\\", "\"", "&", "<", ">",
]

/// A commune whose every word is hostile.
func hostileDiagram() -> Diagram {
  var diagram = Samples.commune(bodies: hostileNames.count, platforms: 8)
  for index in hostileNames.indices { diagram.bodies[index].label = hostileNames[index] }
  for index in diagram.platforms.indices {
    diagram.platforms[index].label = hostileNames[index]
    diagram.platforms[index].note = hostileNames[hostileNames.count - 1 - index]
  }
  diagram.title = hostileNames[0]
  diagram.subtitle = hostileNames[4]
  diagram.sourceLine = hostileNames[6]
  diagram.banner = hostileNames[3]
  diagram.footnotes = [hostileNames[8], hostileNames[20]]
  return diagram
}
