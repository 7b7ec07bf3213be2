/// The words that head a column, in four languages: the one place where they stand.
///
/// The first word of a language is the one a template carries; the others are understood as well.
/// Words are compared folded (`NameKey`), with `_` read as a space.
enum ColumnNames {
  /// The words for one column.
  struct Words {
    let french: [String]
    let dutch: [String]
    let german: [String]
    let english: [String]

    /// The words of one language.
    func `in`(_ language: Language) -> [String] {
      switch language {
      case .french: french
      case .dutch: dutch
      case .german: german
      case .english: english
      }
    }

    /// The words of all languages, in their order.
    var all: [String] { Language.allCases.flatMap { `in`($0) } }
  }

  /// The words for a column of the membership table.
  static func words(for column: MembershipColumn) -> Words {
    switch column {
    case .organisation:
      Words(
        french: [
          "organisme", "organisation", "partenaire", "membre", "institution", "acteur", "structure",
          "service", "nom de l'organisme", "nom du partenaire", "organisme partenaire",
        ],
        dutch: [
          "organisatie", "partner", "lid", "instelling", "actor", "partnerorganisatie",
          "naam van de organisatie", "naam organisatie", "dienst",
        ],
        german: [
          "Organisation", "Partner", "Mitglied", "Einrichtung", "Institution", "Akteur",
          "Name der Organisation", "Dienst", "Partnerorganisation",
        ],
        english: [
          "organisation", "organization", "partner", "member", "body", "institution", "agency",
          "organisation name", "organization name",
        ])
    case .platform:
      Words(
        french: [
          "plateforme", "plate-forme", "concertation", "réseau", "comité", "nom de la plateforme",
          "organe", "instance",
        ],
        dutch: [
          "platform", "overleg", "overlegplatform", "netwerk", "overlegorgaan", "comité",
          "naam van het platform", "naam platform",
        ],
        german: [
          "Plattform", "Netzwerk", "Gremium", "Ausschuss", "Runder Tisch", "Name der Plattform",
        ],
        english: ["platform", "committee", "partnership", "network", "forum", "platform name"])
    case .commune:
      Words(
        french: ["commune", "communes", "ville", "municipalité", "localité"],
        dutch: ["gemeente", "gemeenten", "gemeentes", "stad"],
        german: ["Gemeinde", "Gemeinden", "Stadt", "Kommune"],
        english: ["commune", "communes", "municipality", "municipalities", "town", "city"])
    case .platformKind:
      Words(
        french: [
          "type de plateforme", "type de plate-forme", "nature de la plateforme",
          "genre de plateforme", "catégorie de plateforme",
        ],
        dutch: [
          "soort platform", "type platform", "platformtype", "platformsoort",
          "aard van het platform",
        ],
        german: ["Art der Plattform", "Plattformtyp", "Plattformart", "Typ der Plattform"],
        english: ["platform_kind", "platform type", "kind of platform", "type of platform"])
    case .parent:
      Words(
        french: [
          "fait partie de", "plateforme parente", "plateforme mère", "relève de", "parent",
          "dépend de",
        ],
        dutch: [
          "deel van", "maakt deel uit van", "hoort bij", "onderdeel van", "hoofdplatform",
          "bovenliggend platform",
        ],
        german: [
          "Teil von", "gehört zu", "übergeordnete Plattform", "Hauptplattform", "untersteht",
        ],
        english: ["parent", "part of", "belongs to", "parent platform"])
    case .acronym:
      Words(
        french: ["sigle", "acronyme", "abréviation"],
        dutch: ["afkorting", "acroniem", "letterwoord"],
        german: ["Abkürzung", "Akronym", "Kürzel", "Kurzname"],
        english: ["acronym", "abbreviation", "short name"])
    case .sector:
      Words(
        french: ["secteur", "domaine", "secteur d'activité", "champ d'action"],
        dutch: ["sector", "domein", "werkveld", "beleidsdomein"],
        german: ["Bereich", "Sektor", "Fachbereich", "Tätigkeitsbereich", "Branche"],
        english: ["sector", "field", "domain"])
    case .kind:
      Words(
        french: [
          "type d'organisme", "type", "type d'organisation", "type de partenaire", "nature",
          "genre",
          "type de membre",
        ],
        dutch: [
          "soort organisatie", "soort", "type organisatie", "soort partner", "aard", "soort lid",
        ],
        german: ["Art der Organisation", "Art", "Typ", "Organisationstyp", "Art des Mitglieds"],
        english: ["kind", "type", "organisation type", "organization type", "kind of organisation"])
    case .role:
      Words(
        french: ["rôle", "fonction dans la plateforme", "qualité", "rôle dans la plateforme"],
        dutch: ["rol", "rol in het platform", "hoedanigheid"],
        german: ["Rolle", "Rolle in der Plattform", "Funktion in der Plattform"],
        english: ["role", "role in platform", "capacity"])
    case .weight:
      Words(
        french: [
          "poids", "nombre de réunions", "réunions", "pondération", "présences",
          "nombre de présences",
        ],
        dutch: ["gewicht", "aantal vergaderingen", "vergaderingen", "aanwezigheden"],
        german: ["Gewicht", "Anzahl Sitzungen", "Sitzungen", "Gewichtung", "Teilnahmen"],
        english: ["weight", "meetings", "number of meetings", "attendances"])
    case .from:
      Words(
        french: ["depuis", "du", "de", "date de début", "début", "à partir de"],
        dutch: ["vanaf", "van", "sinds", "begin", "begindatum", "startdatum"],
        german: ["von", "seit", "ab", "Beginn", "Anfangsdatum", "Startdatum"],
        english: ["from", "since", "start", "start date", "begin", "valid from"])
    case .until:
      Words(
        french: ["jusqu'à", "jusque", "jusqu'au", "au", "date de fin", "fin"],
        dutch: ["tot", "tot en met", "t/m", "einde", "einddatum"],
        german: ["bis", "Ende", "Enddatum", "bis einschließlich"],
        english: ["until", "to", "till", "end", "end date", "valid until"])
    case .statutory:
      Words(
        french: ["statutaire", "obligation", "siège statutaire", "siège légal", "obligatoire"],
        dutch: ["statutair", "verplichting", "verplicht", "wettelijk"],
        german: ["satzungsgemäß", "gesetzlich", "Verpflichtung", "Pflichtsitz"],
        english: ["statutory", "obligation", "legal seat", "required"])
    case .source:
      Words(
        french: ["source", "sources", "référence", "lien", "url", "provenance"],
        dutch: ["bron", "bronnen", "verwijzing", "referentie"],
        german: ["Quelle", "Quellen", "Fundstelle", "Verweis"],
        english: ["source", "sources", "reference", "evidence"])
    }
  }

  /// Which column a folded header means; built once from the words above.
  static let columnByHeader: [String: MembershipColumn] = {
    var result: [String: MembershipColumn] = [:]
    for column in MembershipColumn.allCases {
      for word in [column.rawValue] + words(for: column).all {
        let key = key(word)
        if result[key] == nil { result[key] = column }
      }
    }
    return result
  }()

  /// A header as it is compared: folded, `_` read as a space, a closing colon or star dropped.
  static func key(_ header: String) -> String {
    // Byte by byte: the search for a text that `replacing` begins with costs more than the rest.
    let spaced = header.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    var key = NameKey.fold(String(decoding: spaced, as: UTF8.self))
    while let last = key.last, ":*? ".contains(last) { key.removeLast() }
    return key
  }
}
