/// What the library drew, read: the page, then all shapes in the order in which they were asked for.
struct SVGDrawing {
  /// What the library wrote.
  let bytes: [UInt8]
  /// The part of the plane that is shown, as written.
  private(set) var viewBox: ArraySlice<UInt8> = []
  /// What moves all that is drawn, as written.
  private(set) var transform: ArraySlice<UInt8>?
  /// The page and what lies on it.
  private(set) var shapes: [Shape] = []

  /// A polygon, a path or an ellipse: the places of its name and attributes in the bytes.
  struct Shape {
    var name: Range<Int>
    var attributes: Range<Int>
  }

  init(_ svg: [UInt8]) {
    bytes = svg
    shapes.reserveCapacity(svg.count / 100)
    var scanner = MarkupScanner(svg)
    while let tag = scanner.next() {
      switch tag.name {
      case let name
      where svg.says("polygon", at: name) || svg.says("path", at: name)
        || svg.says("ellipse", at: name):
        shapes.append(Shape(name: name, attributes: tag.attributes))
      case let name where svg.says("svg", at: name):
        viewBox = svg.value(of: "viewBox", in: tag.attributes) ?? []
      case let name where svg.says("g", at: name) && transform == nil:
        transform = svg.value(of: "transform", in: tag.attributes) ?? []
      default: continue
      }
    }
  }
}
