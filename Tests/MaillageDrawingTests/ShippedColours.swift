import Maillage

/// The colours of sectors as pictures really have them, each hue once.
enum ShippedColours {
  static let hues: [SectorStyle] = {
    var hues: [SectorStyle] = []
    for (_, style) in SectorStyle.table(of: Sector.known, in: .english)
    where !hues.contains(where: { $0.swatch == style.swatch }) {
      hues.append(style)
    }
    return hues
  }()
}
