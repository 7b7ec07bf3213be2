import Testing

@testable import MaillageSheets

/// Lists in shapes that break off easily, those who join in where the verb says so, and lists of other
/// things than members.
@Suite struct ListShapeTests {
  @Test(arguments: sheets)
  func listsAreReadAsTheyAreMeant(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "between two dashes",
      text: """
        La Plateforme Tremplin agit avec ses partenaires – Département du Lon, Gendarmerie, Maison des \
        femmes – elle informe le public.
        """,
      pairs: [
        "Plateforme Tremplin <- Département du Lon", "Plateforme Tremplin <- Gendarmerie",
        "Plateforme Tremplin <- Maison des femmes",
      ]),
    MemberPairs(
      name: "subjects behind a verb that stands first",
      text: """
        Le Réseau Tremplin existe depuis 2010. Aux côtés des associations, participent le procureur, \
        différents services de l'État et la CAF.
        """,
      pairs: [
        "Réseau Tremplin <- procureur", "Réseau Tremplin <- services de l'État",
        "Réseau Tremplin <- CAF",
      ]),
    MemberPairs(
      name: "those who take part in this action",
      text:
        "La Cellule Froid existe depuis 2010. Les Gardiens de la paix participent aussi à cette action.",
      pairs: ["Cellule Froid <- Gardiens de la paix"]),
    MemberPairs(
      name: "those without whom nothing would be",
      text: """
        Le réseau Tremplin est né en 2010. Il n'aurait pas vu le jour sans l'appui de la Fondation Lonvaux, \
        de la Province et du CPAS.
        """,
      pairs: [
        "réseau Tremplin <- Fondation Lonvaux", "réseau Tremplin <- Province",
        "réseau Tremplin <- CPAS",
      ]),
    MemberPairs(
      name: "posts and kinds among items",
      text: """
        La Commission Tremplin se compose de :
        - 2 membres des AMO
        - 1 expert
        - 1 représentant d'une institution qui met en œuvre des mesures
        - Représentants politiques
        """,
      pairs: [
        "Commission Tremplin <- AMO", "Commission Tremplin <- expert",
        "Commission Tremplin <- institution qui met en œuvre des mesures",
        "Commission Tremplin <- Représentants politiques",
      ]),
    MemberPairs(
      name: "what bodies do says who they are",
      text: "Membres du Réseau Tremplin : les organismes touristiques, les écoles et le CPAS.",
      pairs: [
        "Réseau Tremplin <- organismes touristiques", "Réseau Tremplin <- écoles",
        "Réseau Tremplin <- CPAS",
      ]),
    MemberPairs(
      name: "below a word alone",
      text: """
        Contrat local de santé de Lonvaux

        AVEC
        • la Ville de Lonvaux
        • les Hôpitaux Universitaires de Lonvaux
        """,
      pairs: [
        "Contrat local de santé de Lonvaux <- Ville de Lonvaux",
        "Contrat local de santé de Lonvaux <- Hôpitaux Universitaires de Lonvaux",
      ]),
    MemberPairs(
      name: "fields below actors are no members",
      text: """
        Le Plan Grand Froid fait appel à de nombreux acteurs publics, actifs dans plusieurs domaines :
        • Accueil de jour
        • Santé
        """,
      pairs: []),
    MemberPairs(
      name: "aims below those who act are no members",
      text: """
        Le PLP Harmonie existe. Les citoyens et la police locale s'associent pour :
        • que chacun soit en sécurité ;
        • que la prévention gagne du terrain.
        """,
      pairs: ["PLP Harmonie <- citoyens", "PLP Harmonie <- police locale"]),
    MemberPairs(
      name: "sections belong to one commission",
      text: """
        Commission Communale de l'Accueil

        COMPOSANTE 1 : LES REPRÉSENTANTS DES ÉCOLES

        On y parle aussi du comité de soutien.

        COMPOSANTE 2 : LES REPRÉSENTANTS DES PERSONNES QUI CONFIENT LES ENFANTS
        """,
      pairs: [
        "Commission Communale de l'Accueil <- ÉCOLES",
        "Commission Communale de l'Accueil <- PERSONNES QUI CONFIENT LES ENFANTS",
      ]),
    MemberPairs(
      name: "apologies in a sentence of minutes, before the group is named",
      text: """
        Minutes: The Chair welcomed those present. Apologies were given on behalf of: Zelda Orr, Forestry \
        Lonvale; Pam Quint, Bramley Homes; Mary Plim, Lonvale College and Jane Brack, SSE.

        The minutes of the Lonvale Community Planning Group were approved.
        """,
      pairs: [
        "Lonvale Community Planning Group <- Forestry Lonvale",
        "Lonvale Community Planning Group <- Bramley Homes",
        "Lonvale Community Planning Group <- Lonvale College",
        "Lonvale Community Planning Group <- SSE",
      ]),
    MemberPairs(
      name: "words of a field, at the end as well",
      text: """
        The Lonvale Partnership includes Lonvale Council, business, health, police, voluntary organisations \
        and education.
        """,
      pairs: [
        "Lonvale Partnership <- Lonvale Council", "Lonvale Partnership <- business",
        "Lonvale Partnership <- health", "Lonvale Partnership <- police",
        "Lonvale Partnership <- voluntary organisations", "Lonvale Partnership <- education",
      ]),
    MemberPairs(
      name: "an item that says when somebody comes",
      text: """
        Members of the Lonvale Forum:
        • Lonvale Council
        • NHS Bramley will come only if a concern calls for it.
        • Healthwatch Bramley.
        """,
      pairs: [
        "Lonvale Forum <- Lonvale Council", "Lonvale Forum <- NHS Bramley",
        "Lonvale Forum <- Healthwatch Bramley",
      ]),
    MemberPairs(
      name: "what stands first for who is there",
      text: """
        Lonvale Public Services Board

        Represented on it are Lonvale Council, Bramley College and The Port of Lonvale Haven.
        """,
      pairs: [
        "Lonvale Public Services Board <- Lonvale Council",
        "Lonvale Public Services Board <- Bramley College",
        "Lonvale Public Services Board <- Port of Lonvale Haven|The Port of Lonvale Haven",
      ]),
    MemberPairs(
      name: "the interests of somebody",
      text: """
        The Lonvale Abuse Board
        Its members include:
        • Lonvale Council
        • a representative of the interests of victims of domestic abuse
        """,
      pairs: [
        "Lonvale Abuse Board <- Lonvale Council",
        "Lonvale Abuse Board <- victims of domestic abuse",
      ]),
  ]
}
