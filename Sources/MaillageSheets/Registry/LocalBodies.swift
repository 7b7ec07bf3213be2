/// Names of bodies that every commune has one of: "CPAS" in Liège is not "CPAS" in Verviers.
///
/// The table is short on purpose: it holds what people write without saying where. `registry.csv`
/// overrides it with `scope` (`local` or `shared`).
enum LocalBodies {
  /// Whether a folded name, as bytes, means one body in each commune.
  ///
  /// Nearly every name is turned away by its length or one look into the table.
  static func contains(_ key: ArraySlice<UInt8>) -> Bool {
    guard key.count <= longest else { return false }
    if index.find(key) != nil { return true }
    // "le CPAS", "l'école", "de gemeente", "die Schulen".
    guard let space = key.prefix(4).firstIndex(of: 0x20),
      articles.contains(String(decoding: key[..<space], as: UTF8.self))
    else { return false }
    return index.find(key[(space + 1)...]) != nil
  }

  /// Whether a name means one body in each commune.
  static func contains(_ name: String) -> Bool {
    contains(ArraySlice(NameKey.fold(name).utf8))
  }

  private static let articles: Set<String> = [
    "le", "la", "les", "l", "de", "het", "t", "der", "die", "das", "the",
  ]

  private static let index: NameIndex = {
    var index = NameIndex()
    for name in french + dutch + german + english { _ = index.insert(name) }
    return index
  }()

  private static let longest =
    3 + 1 + (0..<index.count).reduce(0) { max($0, index.keyBytes($1).count) }

  private static let french = [
    "CPAS", "Centre public d'action sociale", "Centre public d'aide sociale",
    "Conseil de l'action sociale", "Président du CPAS", "Présidente du CPAS",
    "commune", "administration communale", "ville", "administration de la ville", "municipalité",
    "collège communal", "collège des bourgmestre et échevins", "conseil communal",
    "bourgmestre", "la bourgmestre", "bourgmestres", "cabinet du bourgmestre",
    "cabinet de la bourgmestre", "échevin", "échevine", "échevins", "directeur général",
    "directrice générale", "secrétaire communal",
    "police", "police locale", "zone de police", "zone de police locale", "police de proximité",
    "police de quartier", "chef de corps", "chef de zone", "agent de quartier",
    "agents de quartier", "gardiens de la paix",
    "PCS", "Plan de cohésion sociale", "Service PCS", "service de prévention",
    "plan de prévention", "service de médiation", "éducateurs de rue", "comité de quartier",
    "comités de quartier", "maison de quartier", "maisons de quartier",
    "école", "écoles", "écoles communales", "école communale", "établissements scolaires",
    "enseignement", "académie", "crèche", "crèches", "accueil extrascolaire",
    "service social", "services sociaux", "service jeunesse", "maison des jeunes",
    "maison de jeunes", "maisons de jeunes", "service des sports", "service culture",
    "service population", "service logement", "service communal", "services communaux",
    "hôpital", "hôpitaux", "médecins généralistes", "médecin généraliste", "maison médicale",
    "maisons médicales", "maison de repos", "maisons de repos", "pharmaciens", "pharmacies",
    "bibliothèque", "bibliothèque communale", "centre culturel", "agence locale pour l'emploi",
    "ALE", "commerçants", "associations locales", "clubs sportifs", "pompiers",
  ]

  private static let dutch = [
    "OCMW", "Openbaar centrum voor maatschappelijk welzijn", "OCMW-voorzitter",
    "voorzitter van het OCMW", "gemeente", "gemeentebestuur", "gemeentediensten", "stad",
    "stadsbestuur", "stadsdiensten", "lokaal bestuur", "college van burgemeester en schepenen",
    "schepencollege", "gemeenteraad", "burgemeester", "kabinet van de burgemeester",
    "kabinet burgemeester", "schepen", "schepenen", "algemeen directeur",
    "politie", "lokale politie", "politiezone", "wijkpolitie", "korpschef", "wijkagent",
    "wijkagenten", "gemeenschapswachten", "preventiedienst", "stedelijke preventiedienst",
    "school", "scholen", "basisscholen", "secundaire scholen", "gemeentescholen",
    "gemeenteschool", "onderwijs", "kinderopvang", "kinderopvanginitiatieven",
    "buitenschoolse opvang",
    "sociale dienst", "sociale diensten", "sociaal huis", "jeugddienst", "jeugdhuis",
    "jeugdhuizen", "sportdienst", "cultuurdienst", "dienst jeugd", "dienst sport", "dienst cultuur",
    "welzijnsdienst", "dienst welzijn", "huisvestingsdienst", "dienst bevolking",
    "lokaal dienstencentrum", "lokale dienstencentra", "buurthuis", "buurthuizen", "buurtcomité",
    "buurtcomités", "ziekenhuis", "ziekenhuizen", "huisartsen", "huisarts", "apothekers",
    "wijkgezondheidscentrum", "woonzorgcentrum", "woonzorgcentra", "bibliotheek", "cultuurcentrum",
    "gemeenschapscentrum", "adviesraden", "jeugdraad", "verenigingen", "sportclubs", "handelaars",
    "brandweer",
  ]

  private static let german = [
    "ÖSHZ", "Öffentliches Sozialhilfezentrum", "Präsident des ÖSHZ", "ÖSHZ-Sekretär",
    "Gemeinde", "Gemeindeverwaltung", "Stadt", "Stadtverwaltung", "Gemeindekollegium",
    "Gemeinderat", "Stadtrat", "Bürgermeister", "Bürgermeisterin", "Kabinett des Bürgermeisters",
    "Schöffe", "Schöffin", "Schöffen", "Generaldirektor",
    "Polizei", "lokale Polizei", "Polizeizone", "Lokalpolizei", "Korpschef", "Zonenchef",
    "Bezirkspolizist", "Revierpolizist", "Präventionsdienst", "Sozialer Zusammenhaltsplan",
    "Schule", "Schulen", "Gemeindeschule", "Gemeindeschulen", "Kindergarten", "Kindergärten",
    "Kinderkrippe", "Kinderbetreuung", "Sozialdienst", "Sozialdienste", "soziale Dienste",
    "Jugenddienst", "Jugendheim", "Jugendtreff", "Jugendtreffs", "Sportdienst", "Kulturdienst",
    "Krankenhaus", "Krankenhäuser", "Hausarzt", "Hausärzte", "Apotheken", "Altenheim",
    "Altenheime", "Seniorenheim", "Bibliothek", "Kulturzentrum", "Vereine", "Sportvereine",
    "Geschäftsleute", "Feuerwehr",
  ]

  private static let english = [
    "municipality", "municipal administration", "local authority", "town council", "city council",
    "town hall", "mayor", "mayor's office", "alderman", "aldermen", "police", "local police",
    "police zone", "police chief", "community police", "prevention service", "school", "schools",
    "primary schools", "secondary schools", "social services", "social service", "youth service",
    "youth centre", "hospital", "hospitals", "general practitioners", "pharmacies", "library",
    "cultural centre", "nursery", "nurseries", "shopkeepers", "local associations",
    "public centre for social welfare", "fire brigade",
  ]
}
