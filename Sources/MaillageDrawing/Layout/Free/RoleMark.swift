extension Disc {
  /// The mark on the disc of who chairs a platform, full, or coordinates one, hollow: in the ink of
  /// its letters, below them.
  init(role: Diagram.TieStyle, on disc: Disc, id: String) {
    self.init(
      id: id, kind: .role,
      centre: Point(x: disc.centre.x, y: disc.centre.y + 0.66 * disc.radius),
      radius: min(3.2, 0.24 * disc.radius))
    ink = disc.colour == nil ? Theme.plainInk : disc.ink
    colour = role == .chair ? ink : disc.colour
  }
}
