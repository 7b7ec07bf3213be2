import MaillageDrawing

/// What a picture can be written as, told by the ending of a file name.
enum PictureFormat: String, CaseIterable {
  case svg
  case png
  case pdf
  case dot

  init?(path: String) {
    let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard path.contains("."), let format = Self(rawValue: ending) else { return nil }
    self = format
  }

  /// The picture in this format.
  func bytes(
    of picture: Picture, _ size: PictureSize, _ fit: PaperFit?, by renderer: any PictureRenderer
  ) throws(DrawingError) -> [UInt8] {
    switch self {
    case .svg: Array(try picture.svg(by: renderer).utf8)
    case .png:
      if let width = size.width {
        try picture.png(width: width, by: renderer)
      } else if let dpi = size.dpi {
        try picture.png(dotsPerInch: dpi, fit, by: renderer)
      } else {
        try picture.png(scale: size.scale, by: renderer)
      }
    case .pdf: try picture.pdf(fit, by: renderer)
    case .dot: Array(picture.dot().utf8)
    }
  }
}

/// How large a bitmap is asked to be: by one of these, or by none.
struct PictureSize {
  var width: Int?
  var scale: Double?
  var dpi: Double?
}
