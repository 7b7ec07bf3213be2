/// What the library drew, read: shapes by the boxes, discs and lines that they belong to.
///
/// Its texts are left out. The finished picture sets its own, where they were placed: the library
/// moves them with the fonts at hand.
struct SVGDrawing {
  /// What the library wrote.
  let bytes: [UInt8]
  /// The part of the plane that is shown, as written.
  private(set) var viewBox: ArraySlice<UInt8> = []
  /// What moves all that is drawn, as written.
  private(set) var transform: ArraySlice<UInt8>?
  /// What belongs to no box, disc or line: the page, and the grounds on it.
  private(set) var ground: ArraySlice<Shape> = []
  private var shapes: [Shape] = []
  private var groups: [String: Range<Int>] = [:]

  /// A polygon, a path or an ellipse: the places of its name and attributes in the bytes.
  struct Shape {
    var name: Range<Int>
    var attributes: Range<Int>
  }

  init(_ svg: [UInt8]) {
    bytes = svg
    var scanner = MarkupScanner(svg)
    var group = ""
    var start = 0
    var groundEnd: Int?
    var isTitle = false
    while let token = scanner.next() {
      switch token {
      case .open(let tag):
        switch tag.name {
        case let name where svg[name].says("svg"):
          viewBox = svg.value(of: "viewBox", in: tag.attributes) ?? []
        case let name where svg[name].says("title"): isTitle = true
        case let name where svg[name].says("text"): break
        case let name where svg[name].says("g"):
          if transform == nil {
            transform = svg.value(of: "transform", in: tag.attributes) ?? []
          } else {
            groundEnd = groundEnd ?? shapes.count
            group = text(svg.value(of: "id", in: tag.attributes) ?? [])
            start = shapes.count
          }
        default: shapes.append(Shape(name: tag.name, attributes: tag.attributes))
        }
      case .text(let place):
        // The title of a node is its own name; nodes of a lean drawing have no other.
        if isTitle, group.hasPrefix("node") { group = text(svg[place]) }
      case .close(let name) where svg[name].says("title"): isTitle = false
      case .close(let name) where svg[name].says("g"):
        if start < shapes.count { groups[group] = start..<shapes.count }
        start = shapes.count
      case .close: break
      }
    }
    ground = shapes[..<(groundEnd ?? shapes.count)]

    func text(_ slice: ArraySlice<UInt8>) -> String { String(decoding: slice, as: UTF8.self) }
  }

  /// The shapes of a box, a disc or a line, in the order in which they were drawn.
  func shapes(of id: String) -> ArraySlice<Shape> {
    groups[id].map { shapes[$0] } ?? []
  }
}
