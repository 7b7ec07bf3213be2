import Testing

@testable import MaillageSheets

/// Heads in the plural that several places share, wherever the places stand.
@Suite struct SharedHeadTests {
  @Test(arguments: sheets)
  func eachPlaceGetsTheHead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "behind a number and a colon in brackets",
      text: """
        Le Réseau Tremplin de Lonvaux aide chacun. Les membres du Réseau Tremplin de Lonvaux (3 C.P.A.S. : \
        Lonvaux, Bramont et Grandval) y travaillent.
        """,
      pairs: [
        "Réseau Tremplin de Lonvaux <- CPAS de Lonvaux",
        "Réseau Tremplin de Lonvaux <- CPAS de Bramont",
        "Réseau Tremplin de Lonvaux <- CPAS de Grandval",
      ]),
    MemberPairs(
      name: "before a colon",
      text:
        "Le Réseau Tremplin compte parmi ses membres trois CPAS : Lonvaux, Bramont et Grandval.",
      pairs: [
        "Réseau Tremplin <- CPAS de Lonvaux", "Réseau Tremplin <- CPAS de Bramont",
        "Réseau Tremplin <- CPAS de Grandval",
      ]),
    MemberPairs(
      name: "with the places in brackets",
      text: """
        Organisée par les Relais sociaux (Lonvaux, Bramont-Grandval, Taviers), la Cellule Froid aide chacun.
        """,
      pairs: [
        "Cellule Froid <- Relais social de Lonvaux = coordinator",
        "Cellule Froid <- Relais social de Bramont-Grandval = coordinator",
        "Cellule Froid <- Relais social de Taviers = coordinator",
      ]),
    MemberPairs(
      name: "with an article in the place",
      text:
        "La Cellule Froid réunit la Province et les centres hospitaliers de la Taviole et de Lonvaux.",
      pairs: [
        "Cellule Froid <- Province", "Cellule Froid <- Centre hospitalier de la Taviole",
        "Cellule Froid <- Centre hospitalier de Lonvaux",
      ]),
    MemberPairs(
      name: "of a kind of bodies, whose names are those of the places",
      text: """
        La cellule de veille est née. Commune à trois villes (Lonvaux, Bramont-le-Haut et Grandval), cette \
        instance se réunit peu.
        """,
      pairs: [
        "cellule de veille <- Lonvaux", "cellule de veille <- Bramont-le-Haut",
        "cellule de veille <- Grandval",
      ]),
    MemberPairs(
      name: "in English",
      text:
        "The Lonvale Partnership brings together three local authorities in Lonvale, Bramley and Thurl.",
      pairs: [
        "Lonvale Partnership <- local authority in Lonvale",
        "Lonvale Partnership <- local authority in Bramley",
        "Lonvale Partnership <- local authority in Thurl",
      ]),
    MemberPairs(
      name: "not of a region beside other bodies",
      text: "La Cellule Froid réunit les centres culturels du Lonvaillois, Praxis et le CPAS.",
      pairs: [
        "Cellule Froid <- centres culturels du Lonvaillois", "Cellule Froid <- Praxis",
        "Cellule Froid <- CPAS",
      ]),
  ]
}
