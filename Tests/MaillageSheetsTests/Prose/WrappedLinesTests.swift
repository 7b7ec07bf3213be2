import Testing

@testable import MaillageSheets

/// Lines that were broken to fit a page mean what they meant before.
@Suite struct WrappedLinesTests {
  private static let texts = [
    """
    La Cellule de prévention de Lindermeers réunit la police locale, le Centre Public d’Action \
    Sociale, la Maison des Jeunes, le Service d’Aide en Milieu Ouvert et l’École communale \
    de la Rive. Elle se réunit six fois par an.
    """,
    """
    Het Lokaal Overleg Jeugd bestaat uit de Jeugddienst, het OCMW, de Politiezone Vlasdal, het Centrum \
    voor Leerlingenbegeleiding, de Scholengemeenschap Ter Beke en Kind en Gezin. Het komt elk kwartaal \
    samen in het Sociaal Huis.
    """,
    """
    Das Netzwerk Prävention besteht aus der Gemeinde Kelmis, der Stadt Eupen, der Staatsanwaltschaft \
    Eupen, der Polizeizone Weser-Göhl und der Beratungsstelle Wegweiser. Es trifft sich viermal im Jahr.
    """,
    """
    The Community Safety Partnership is made up of Police Scotland, Highland Council, the Scottish Fire \
    and Rescue Service, NHS Highland and the Third Sector Interface. It meets four times a year.
    """,
  ]

  private func wrapped(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: texts)
  func theWidthOfThePageMakesNoDifference(text: String) {
    func members(_ text: String) -> [String] {
      SheetExtractor.read(text, file: "sheet.txt").memberships.map {
        $0.organisation + " – " + $0.platform
      }
    }
    let expected = members(text)
    #expect(expected.count >= 5)
    for width in stride(from: 55, through: 120, by: 5) {
      #expect(members(wrapped(text, at: width)) == expected, "at \(width)")
    }
  }

  @Test func aListOfNamesIsNotWrapped() {
    let read = SheetExtractor.read(
      "Les partenaires de la Plateforme logement de Lindermeers :\nCPAS\nPolice locale\nAIS Bora\n",
      file: "sheet.txt")
    #expect(read.memberships.map(\.organisation) == ["CPAS", "Police locale", "AIS Bora"])
  }
}
