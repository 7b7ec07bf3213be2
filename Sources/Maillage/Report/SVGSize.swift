/// How large a picture says it is, so that several can be shown on one scale.
enum SVGSize {
  /// The width of the view box of an SVG text, in its own units.
  static func width(of svg: String) -> Double? {
    guard let start = svg.firstRange(of: "viewBox=\"") else { return nil }
    let numbers = svg[start.upperBound...].prefix { $0 != "\"" }
      .split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    guard numbers.count == 4, numbers[2].isFinite, numbers[2] > 0 else { return nil }
    return numbers[2]
  }
}
