internal import MaillageSheets

/// The names, letters and colours of the sectors of the contract, in four languages.
enum SectorWords {
  struct Row {
    let hue: SectorStyle.Hue
    private let words: [Language: (code: String, name: String)]

    init(
      _ hue: SectorStyle.Hue, fr: (String, String), nl: (String, String), de: (String, String),
      en: (String, String)
    ) {
      self.hue = hue
      words = [.french: fr, .dutch: nl, .german: de, .english: en]
    }

    func code(in language: Language) -> String { words[language]?.code ?? "" }
    func name(in language: Language) -> String { words[language]?.name ?? "" }
  }

  static let rows: [String: Row] = [
    "police": Row(
      .blue, fr: ("PO", "Police et sécurité"), nl: ("PO", "Politie en veiligheid"),
      de: ("PO", "Polizei und Sicherheit"), en: ("PO", "Police and safety")),
    "justice": Row(
      .blue, fr: ("JU", "Justice"), nl: ("JU", "Justitie"), de: ("JU", "Justiz"),
      en: ("JU", "Justice")),
    "municipal": Row(
      .grey, fr: ("CO", "Services communaux"), nl: ("GE", "Gemeentediensten"),
      de: ("GM", "Gemeindedienste"), en: ("MU", "Municipal services")),
    "social": Row(
      .green, fr: ("SO", "Action sociale"), nl: ("WE", "Welzijn"), de: ("SO", "Soziales"),
      en: ("SO", "Social services")),
    "health": Row(
      .green, fr: ("SA", "Santé"), nl: ("GZ", "Gezondheid"), de: ("GE", "Gesundheit"),
      en: ("HE", "Health")),
    "youth": Row(
      .orange, fr: ("JE", "Jeunesse et famille"), nl: ("JE", "Jeugd en gezin"),
      de: ("JG", "Jugend und Familie"), en: ("YO", "Youth and family")),
    "education": Row(
      .pink, fr: ("EN", "Enseignement"), nl: ("ON", "Onderwijs"), de: ("UN", "Unterricht"),
      en: ("ED", "Education")),
    "university": Row(
      .pink, fr: ("UN", "Universités et hautes écoles"), nl: ("HO", "Hoger onderwijs"),
      de: ("HS", "Hochschulen"), en: ("UN", "Universities")),
    "housing": Row(
      .green, fr: ("LO", "Logement"), nl: ("WO", "Wonen"), de: ("WO", "Wohnen"),
      en: ("HO", "Housing")),
    "civil_society": Row(
      .vermilion, fr: ("AS", "Associations et société civile"),
      nl: ("VE", "Verenigingen en middenveld"), de: ("VE", "Vereine und Zivilgesellschaft"),
      en: ("CS", "Civil society")),
    "culture_sport": Row(
      .vermilion, fr: ("CS", "Culture et sport"), nl: ("CS", "Cultuur en sport"),
      de: ("KS", "Kultur und Sport"), en: ("CU", "Culture and sport")),
    "religion": Row(
      .vermilion, fr: ("CU", "Cultes et convictions"), nl: ("LE", "Levensbeschouwing"),
      de: ("RE", "Religion und Weltanschauung"), en: ("RL", "Religion and belief")),
    "business": Row(
      .sky, fr: ("EC", "Économie"), nl: ("EC", "Economie"), de: ("WI", "Wirtschaft"),
      en: ("BU", "Business")),
    "transport": Row(
      .sky, fr: ("TR", "Transport"), nl: ("VV", "Vervoer"), de: ("VK", "Verkehr"),
      en: ("TR", "Transport")),
    "regional": Row(
      .yellow, fr: ("RE", "Région, Communauté, province"),
      nl: ("GW", "Gewest, gemeenschap, provincie"), de: ("RG", "Region, Gemeinschaft, Provinz"),
      en: ("RG", "Region, Community, province")),
    "federal": Row(
      .yellow, fr: ("FE", "Autorités fédérales"), nl: ("FE", "Federale overheid"),
      de: ("FÖ", "Föderale Behörden"), en: ("FE", "Federal authorities")),
    "eu": Row(
      .yellow, fr: ("UE", "Union européenne"), nl: ("EU", "Europese Unie"),
      de: ("EU", "Europäische Union"), en: ("EU", "European Union")),
    "other": Row(
      .grey, fr: ("AU", "Autres"), nl: ("AN", "Andere"), de: ("AN", "Andere"),
      en: ("OT", "Other")),
  ]

  /// The name of a sector; one outside the contract is named by its own id.
  static func label(of sector: Sector, in language: Language) -> String {
    rows[sector.rawValue]?.name(in: language) ?? sector.rawValue.replacing("_", with: " ")
  }
}
