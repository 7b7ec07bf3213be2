import Testing

@testable import MaillageSheets

@Suite("Links between platforms") struct PlatformLinkTests {
  /// A text, and the links it states as "from > relation > to".
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let links: [String]
    var testDescription: String { text }

    init(_ text: String, _ links: String...) {
      self.text = text
      self.links = links
    }
  }

  private static let french = [
    Example(
      """
      La Coordination sociale de Vaux réunit le CPAS et la police. Le travail se fait dans des groupes :

      1. Groupe Logement. Pilote : AIS Nord. Participants : le CPAS, la Régie
      2. Groupe Santé mentale. Pilote : SSM Le Sas. Participants : le CPAS, La Trace
      """,
      "Groupe Logement > part of > Coordination sociale de Vaux",
      "Groupe Santé mentale > part of > Coordination sociale de Vaux"),
    Example(
      "La concertation locale d'Aubel est l'organe de concertation du contrat de quartier.",
      "concertation locale d'Aubel > part of > contrat de quartier"),
    Example(
      """
      La Commission Seniors de Vaux réunit le CPAS et deux clubs. Née en 2008, elle est l'émanation \
      du Conseil consultatif des aînés.
      """,
      "Commission Seniors de Vaux > part of > Conseil consultatif des aînés"),
    Example(
      """
      La cellule « Vivre mieux » réunit la police et le CPAS. Son travail est complémentaire de celui \
      du Conseil consultatif des aînés.
      """,
      "cellule « Vivre mieux » > complements > Conseil consultatif des aînés"),
  ]

  private static let dutch = [
    Example(
      "De werkgroep Verkeer valt onder de Mobiliteitsraad. De Mobiliteitsraad werkt samen met het Fietsplatform.",
      "werkgroep Verkeer > part of > Mobiliteitsraad",
      "Mobiliteitsraad > liaises with > Fietsplatform"),
    Example(
      "De werkgroep Zorg, een onderdeel van de Welzijnsraad, werkt nauw samen met het Netwerk Dementie.",
      "werkgroep Zorg > liaises with > Netwerk Dementie", "werkgroep Zorg > part of > Welzijnsraad"),
    Example(
      "Het Huis van het Kind wordt aangestuurd door de stuurgroep Gezin.",
      "stuurgroep Gezin > steers > Huis van het Kind"),
    Example(
      """
      Het nieuwe Wijkplatform komt in de plaats van het Buurtoverleg. Het vormt een aanvulling op het \
      Sociaal Overleg.
      """,
      "Wijkplatform > complements > Sociaal Overleg", "Wijkplatform > succeeds > Buurtoverleg"),
    Example(
      "De Jeugdraad Oostveld verenigt de scouts en de chiro. De stuurgroep bestaat uit de jeugddienst en het OCMW.",
      "stuurgroep > part of > Jeugdraad Oostveld"),
  ]

  private static let german = [
    Example(
      "Das Forum Integration löst den Ausländerbeirat ab. Die Arbeitsgruppe Sprache gehört zum Forum Integration.",
      "Arbeitsgruppe Sprache > part of > Forum Integration",
      "Forum Integration > succeeds > Ausländerbeirat"),
    Example(
      """
      Die Plattform Wohnen besteht aus dem ÖSHZ Eupen und der Stadt Eupen. Sie wird vom Land bezahlt und \
      arbeitet mit dem Netzwerk Armut zusammen.
      """,
      "Plattform Wohnen > liaises with > Netzwerk Armut"),
    Example(
      "Das Netzwerk Pinto ergänzt die Kommission für öffentliche Sicherheit.",
      "Netzwerk Pinto > complements > Kommission für öffentliche Sicherheit"),
  ]

  private static let english = [
    Example(
      "The Hate Crime Group reports to the Safer Anytown Partnership, which replaced the Crime Reduction Board.",
      "Hate Crime Group > part of > Safer Anytown Partnership",
      "Safer Anytown Partnership > succeeds > Crime Reduction Board"),
    Example(
      "The Anyshire Community Planning Partnership Board is made up of Anyshire Council and the police.",
      "Anyshire Community Planning Partnership Board > part of > Anyshire Community Planning Partnership"
    ),
    Example(
      "The Anytown Executive Board oversees the Prevention Forum and the Recovery Forum.",
      "Anytown Executive Board > steers > Prevention Forum",
      "Anytown Executive Board > steers > Recovery Forum"),
  ]

  /// What a platform is part of by what it is, by its name or by its place.
  private static let parts = [
    // By what it is: of what the text is about, not of what the sentence before was about.
    Example(
      """
      Le conseil consultatif des aînés de Vaux réunit le CPAS et deux clubs. Il est voisin du réseau \
      Habitat, que porte l'asbl Tilleul. Un groupe restreint rassemble la police et le CPAS.
      """,
      "groupe restreint > part of > conseil consultatif des aînés de Vaux"),
    Example(
      """
      Der Präventionsrat Auental besteht aus der Stadt Auental und der Polizei. Im Entscheidungsgremium \
      sitzen das Jugendamt und die Caritas.
      """,
      "Entscheidungsgremium > part of > Präventionsrat Auental"),
    // By its name.
    Example(
      """
      The Anytown Community Planning Partnership (ACPP) includes the police and Anytown College. The \
      ACPP Board is made up of the council and the police.
      """,
      "ACPP Board > part of > Anytown Community Planning Partnership"),
    Example(
      """
      Coordination sociale

      Coordination sociale "santé"
      Elle réunit le CPAS et la Maison médicale du Parc.

      Coordination sociale "logement"
      Elle réunit l'agence immobilière sociale et le CPAS.
      """,
      "Coordination sociale \"logement\" > part of > Coordination sociale",
      "Coordination sociale \"santé\" > part of > Coordination sociale"),
    // By its place in a list of parts.
    Example(
      """
      Le conseil local de sécurité de Vaux réunit le maire et la gendarmerie.
      Deux cellules se voient plus souvent :
      1. la cellule Logement : police municipale, bailleurs ;
      2. la cellule Écoles : le collège et la mission locale.
      """,
      "cellule Logement > part of > conseil local de sécurité de Vaux",
      "cellule Écoles > part of > conseil local de sécurité de Vaux"),
  ]

  /// The same relations in the words of each language.
  private static let families = [
    Example(
      "Le comité de sécurité prend la relève de la plateforme Sûreté. Il supervise la coordination Jeunesse.",
      "comité de sécurité > steers > coordination Jeunesse",
      "comité de sécurité > succeeds > plateforme Sûreté"),
    Example(
      "Het netwerk Welzijn bestaat al lang. Daarnaast werkt het netwerk Welzijn nauw samen met het Overleg Drugs.",
      "netwerk Welzijn > liaises with > Overleg Drugs"),
    Example(
      "Die Plattform Wohnen ist neu. Die Plattform Wohnen steuert das „Netzwerk Armut“.",
      "Plattform Wohnen > steers > Netzwerk Armut"),
    Example(
      "The Advice Partnership answers to the Safer Anytown Partnership.",
      "Advice Partnership > part of > Safer Anytown Partnership"),
  ]

  @Test(
    "How platforms stand to each other",
    arguments: french + dutch + german + english + parts + families)
  func linksAreRead(_ example: Example) {
    let links = SheetExtractor.read(example.text, file: "sheet.txt").links
    #expect(
      links.map { "\($0.from) > \($0.relation) > \($0.to)" }.sorted() == example.links.sorted())
  }

  /// "Een netwerk" says what the platform is, "een lid van" that it belongs to no other.
  @Test(arguments: [
    "Das Bündnis Nord ist ein Netzwerk aus Polizei, Schulen und Kirchen.",
    "De Jeugdraad Oostveld is een overleg van scouts, chiro en jeugdhuis.",
    "The Harbour Forum does not report to the Safety Board.",
  ])
  func noLinkIsMade(_ text: String) {
    #expect(SheetExtractor.read(text, file: "sheet.txt").links.isEmpty)
  }
}
