/// The words for the values of `sector`, `role`, `kind` and the like, in four languages: the one
/// place where they stand.
///
/// The first word of a language is the one a template lists; ids are understood in every language.
enum ValueNames {
  /// One value, by its id, with its words.
  typealias Entry = (id: String, words: ColumnNames.Words)

  private static func entry(
    _ id: String, fr: [String], nl: [String], de: [String], en: [String]
  ) -> Entry {
    (id, ColumnNames.Words(french: fr, dutch: nl, german: de, english: en))
  }

  /// The sectors of the contract.
  static let sectors: [Entry] = [
    entry("police", fr: ["police"], nl: ["politie"], de: ["Polizei"], en: ["police"]),
    entry(
      "justice", fr: ["justice", "judiciaire"], nl: ["justitie", "gerecht"], de: ["Justiz"],
      en: ["justice", "judiciary"]),
    entry(
      "municipal", fr: ["communal", "commune", "administration communale", "ville"],
      nl: ["gemeentelijk", "gemeente", "stad", "lokaal bestuur"],
      de: ["kommunal", "Gemeinde", "Stadt"],
      en: ["municipal", "municipality", "local authority"]),
    entry(
      "social", fr: ["social", "action sociale", "aide sociale"],
      nl: ["sociaal", "welzijn", "sociale zaken"], de: ["Soziales", "sozial"],
      en: ["social", "social services", "welfare"]),
    entry(
      "health", fr: ["santé", "santé mentale", "médical"],
      nl: ["gezondheid", "gezondheidszorg", "zorg"],
      de: ["Gesundheit", "Gesundheitswesen"], en: ["health", "health care", "healthcare"]),
    entry(
      "youth", fr: ["jeunesse", "aide à la jeunesse", "enfance"],
      nl: ["jeugd", "jeugdzorg", "jeugdhulp"], de: ["Jugend", "Jugendhilfe"],
      en: ["youth", "children", "youth work"]),
    entry(
      "education", fr: ["enseignement", "éducation", "école"], nl: ["onderwijs", "school"],
      de: ["Bildung", "Unterrichtswesen", "Schule"], en: ["education", "schools"]),
    entry(
      "university", fr: ["université", "recherche", "enseignement supérieur"],
      nl: ["universiteit", "hoger onderwijs", "onderzoek"],
      de: ["Universität", "Hochschule", "Forschung"],
      en: ["university", "research", "higher education"]),
    entry(
      "housing", fr: ["logement", "habitat"], nl: ["huisvesting", "wonen"],
      de: ["Wohnen", "Wohnungswesen"], en: ["housing"]),
    entry(
      "civil_society", fr: ["société civile", "associatif", "association", "associations"],
      nl: ["middenveld", "verenigingen", "vereniging", "maatschappelijk middenveld"],
      de: ["Zivilgesellschaft", "Vereine", "Verein"],
      en: ["civil society", "voluntary sector", "third sector", "ngo"]),
    entry(
      "culture_sport", fr: ["culture et sport", "culture", "sport", "culture / sport"],
      nl: ["cultuur en sport", "cultuur", "sport", "vrije tijd"],
      de: ["Kultur und Sport", "Kultur", "Sport"],
      en: ["culture and sport", "culture", "sport", "leisure"]),
    entry(
      "religion", fr: ["religion", "culte", "cultes"],
      nl: ["religie", "erediensten", "godsdienst"],
      de: ["Religion", "Kirche"], en: ["religion", "faith"]),
    entry(
      "business", fr: ["entreprises", "économie", "commerce", "privé"],
      nl: ["bedrijven", "economie", "handel", "privé"],
      de: ["Wirtschaft", "Handel", "Unternehmen"],
      en: ["business", "economy", "private sector"]),
    entry(
      "transport", fr: ["transport", "transports", "mobilité"], nl: ["vervoer", "mobiliteit"],
      de: ["Verkehr", "Mobilität"], en: ["transport", "mobility"]),
    entry(
      "regional", fr: ["régional", "région", "province", "communautaire", "provincial"],
      nl: ["regionaal", "gewest", "provincie", "provinciaal"],
      de: ["regional", "Region", "Provinz"], en: ["regional", "region", "provincial"]),
    entry(
      "federal", fr: ["fédéral", "État fédéral", "national"], nl: ["federaal", "nationaal"],
      de: ["föderal", "Bund", "national"], en: ["federal", "national"]),
    entry(
      "eu", fr: ["Union européenne", "européen", "UE"], nl: ["Europese Unie", "Europees"],
      de: ["Europäische Union", "europäisch"], en: ["European Union", "European", "EU"]),
    entry(
      "other", fr: ["autre", "autres", "divers"], nl: ["andere", "ander", "overige"],
      de: ["andere", "sonstige", "Sonstiges"], en: ["other"]),
  ]

  /// The roles of the contract.
  static let roles: [Entry] = [
    entry(
      "member", fr: ["membre", "participant", "partenaire"],
      nl: ["lid", "deelnemer", "partner"], de: ["Mitglied", "Teilnehmer", "Partner"],
      en: ["member", "participant", "partner"]),
    entry(
      "chair", fr: ["présidence", "président", "présidente", "préside"],
      nl: ["voorzitter", "voorzitterschap"], de: ["Vorsitz", "Vorsitzender", "Vorsitzende"],
      en: ["chair", "president", "chairman", "chairwoman", "chairperson"]),
    entry(
      "coordinator", fr: ["coordination", "coordinateur", "coordinatrice", "pilote", "porteur"],
      nl: ["coördinator", "coördinatie", "trekker"],
      de: ["Koordination", "Koordinator", "Koordinatorin", "Träger"],
      en: ["coordinator", "coordination", "lead", "leader"]),
    entry(
      "secretary", fr: ["secrétariat", "secrétaire"], nl: ["secretaris", "secretariaat"],
      de: ["Sekretariat", "Sekretär", "Sekretärin"], en: ["secretary", "secretariat"]),
    entry(
      "contact", fr: ["contact", "point de contact", "personne de contact"],
      nl: ["contactpunt", "contact", "contactpersoon"], de: ["Kontakt", "Ansprechpartner"],
      en: ["contact", "contact point"]),
    entry(
      "funder", fr: ["financement", "financeur", "bailleur", "subsidiant", "pouvoir subsidiant"],
      nl: ["financier", "financiering", "subsidieverstrekker", "subsidiegever"],
      de: ["Geldgeber", "Finanzierung", "Zuschussgeber", "Förderer"], en: ["funder", "sponsor"]),
    entry(
      "beneficiary", fr: ["bénéficiaire", "bénéficiaires", "public cible"],
      nl: ["begunstigde", "begunstigden", "doelgroep"],
      de: ["Begünstigter", "Begünstigte", "Zielgruppe"], en: ["beneficiary", "beneficiaries"]),
  ]

  /// What a member can be.
  static let bodyKinds: [Entry] = [
    entry(
      "organisation", fr: ["organisme", "organisation", "institution", "service"],
      nl: ["organisatie", "instelling", "dienst"], de: ["Organisation", "Einrichtung", "Dienst"],
      en: ["organisation", "organization", "body", "institution"]),
    entry(
      "function", fr: ["fonction", "mandat"], nl: ["functie", "ambt", "mandaat"],
      de: ["Funktion", "Amt"], en: ["function", "office", "post"]),
    entry(
      "category", fr: ["catégorie", "groupe d'organismes"], nl: ["categorie"], de: ["Kategorie"],
      en: ["category"]),
    entry(
      "programme", fr: ["programme", "plan"], nl: ["programma", "plan"], de: ["Programm", "Plan"],
      en: ["programme", "program", "plan"]),
  ]

  /// What a platform can be.
  static let platformKinds: [Entry] = [
    entry(
      "platform",
      fr: ["plateforme", "plate-forme", "comité", "cellule", "conseil", "concertation", "réseau"],
      nl: ["platform", "overleg", "cel", "raad", "comité", "netwerk"],
      de: ["Plattform", "Ausschuss", "Rat", "Netzwerk", "Gremium"],
      en: ["platform", "committee", "council", "cell", "board", "network"]),
    entry(
      "working group", fr: ["groupe de travail", "GT", "sous-groupe"],
      nl: ["werkgroep", "subgroep"], de: ["Arbeitsgruppe", "AG", "Arbeitskreis"],
      en: ["working group", "working party", "subgroup"]),
    entry(
      "task force", fr: ["task force", "cellule de crise"], nl: ["taskforce", "task force"],
      de: ["Taskforce", "Task Force", "Einsatzgruppe"], en: ["task force", "taskforce"]),
    entry(
      "project", fr: ["projet"], nl: ["project"], de: ["Projekt"], en: ["project"]),
    entry(
      "group", fr: ["groupe", "autre groupe"], nl: ["groep", "andere groep"],
      de: ["Gruppe", "andere Gruppe"], en: ["group", "other group"]),
  ]

  /// What a statute can say of a seat.
  static let statutorySeats: [Entry] = [
    entry(
      "mandatory", fr: ["obligatoire", "oui"], nl: ["verplicht", "ja"],
      de: ["verpflichtend", "Pflicht", "vorgeschrieben"],
      en: ["mandatory", "required", "compulsory", "yes"]),
    entry(
      "impossible", fr: ["impossible", "exclu", "interdit"],
      nl: ["onmogelijk", "uitgesloten", "verboden"],
      de: ["unmöglich", "ausgeschlossen", "verboten"], en: ["impossible", "excluded", "forbidden"]),
  ]

  /// How platforms can be linked.
  static let relations: [Entry] = [
    entry(
      "part of", fr: ["fait partie de", "partie de", "relève de"],
      nl: ["deel van", "maakt deel uit van", "onderdeel van"],
      de: ["Teil von", "ist Teil von", "gehört zu"],
      en: ["part of", "is part of", "belongs to"]),
    entry(
      "liaises with", fr: ["en lien avec", "collabore avec", "est en lien avec"],
      nl: ["overlegt met", "in contact met", "werkt samen met"],
      de: ["in Verbindung mit", "arbeitet zusammen mit", "stimmt sich ab mit"],
      en: ["liaises with", "works with", "in touch with"]),
    entry(
      "succeeds", fr: ["succède à", "remplace"], nl: ["volgt op", "vervangt"],
      de: ["folgt auf", "ersetzt", "Nachfolger von"], en: ["succeeds", "replaces"]),
    entry(
      "steers", fr: ["pilote", "dirige"], nl: ["stuurt aan", "stuurt"],
      de: ["steuert", "leitet"], en: ["steers", "leads"]),
    entry(
      "complements", fr: ["complète", "est complémentaire de"],
      nl: ["vult aan", "is aanvulling op"],
      de: ["ergänzt"], en: ["complements"]),
  ]

  /// Whether a name means one body or one in each commune.
  static let scopes: [Entry] = [
    entry("local", fr: ["local"], nl: ["lokaal"], de: ["lokal", "örtlich"], en: ["local"]),
    entry(
      "shared", fr: ["partagé", "commun"], nl: ["gedeeld", "gemeenschappelijk"],
      de: ["gemeinsam", "geteilt"], en: ["shared", "common"]),
  ]

  /// What a person decides about the reading of a sheet.
  static let corrections: [Entry] = [
    entry(
      "accept", fr: ["accepter", "accepté", "oui", "juste"],
      nl: ["aanvaarden", "aanvaard", "ja", "juist"], de: ["annehmen", "ja", "richtig"],
      en: ["accept", "yes", "right"]),
    entry(
      "reject", fr: ["rejeter", "rejeté", "non", "faux"],
      nl: ["verwerpen", "verworpen", "nee", "fout"], de: ["ablehnen", "nein", "falsch"],
      en: ["reject", "no", "wrong"]),
    entry(
      "rename", fr: ["renommer"], nl: ["hernoemen"], de: ["umbenennen"], en: ["rename"]),
    entry(
      "add", fr: ["ajouter"], nl: ["toevoegen"], de: ["hinzufügen"], en: ["add"]),
  ]

  /// What a row of the registry names.
  static let modes: [Entry] = [
    entry(
      "organisation", fr: ["organisme", "organisation"], nl: ["organisatie"], de: ["Organisation"],
      en: ["organisation", "organization"]),
    entry("platform", fr: ["plateforme"], nl: ["platform"], de: ["Plattform"], en: ["platform"]),
    entry(
      "commune", fr: ["commune"], nl: ["gemeente"], de: ["Gemeinde"],
      en: ["commune", "municipality"]),
  ]
}

/// Finds the id that a word in any of the languages means.
struct ValueLookup: Sendable {
  private let ids: [String: String]

  private init(_ entries: [ValueNames.Entry]) {
    var ids: [String: String] = [:]
    for (id, words) in entries {
      for word in [id] + words.all where ids[ColumnNames.key(word)] == nil {
        ids[ColumnNames.key(word)] = id
      }
    }
    self.ids = ids
  }

  /// The id of a word, or `nil` where no table knows it.
  func id(of word: String) -> String? { ids[ColumnNames.key(word)] }

  static let sectors = ValueLookup(ValueNames.sectors)
  static let roles = ValueLookup(ValueNames.roles)
  static let bodyKinds = ValueLookup(ValueNames.bodyKinds)
  static let platformKinds = ValueLookup(ValueNames.platformKinds)
  static let statutorySeats = ValueLookup(ValueNames.statutorySeats)
  static let relations = ValueLookup(ValueNames.relations)
  static let scopes = ValueLookup(ValueNames.scopes)
  static let modes = ValueLookup(ValueNames.modes)
  static let corrections = ValueLookup(ValueNames.corrections)
}
