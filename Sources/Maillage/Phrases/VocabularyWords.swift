internal import MaillageSheets

/// The words for kinds, roles, relations and severities in the four languages.
package struct VocabularyWords: Sendable {
  private let language: Language

  package init(_ language: Language) { self.language = language }

  /// What a member is.
  package func name(of kind: BodyKind) -> String {
    switch kind {
    case .organisation: pick("organisme", "organisatie", "Organisation", "organisation")
    case .function: pick("fonction", "functie", "Funktion", "function")
    case .category: pick("catégorie", "categorie", "Kategorie", "category")
    case .programme: pick("programme", "programma", "Programm", "programme")
    }
  }

  /// What a platform is.
  package func name(of kind: PlatformKind) -> String {
    switch kind {
    case .platform: pick("plateforme", "platform", "Plattform", "platform")
    case .workingGroup: pick("groupe de travail", "werkgroep", "Arbeitsgruppe", "working group")
    case .taskForce: pick("task force", "taskforce", "Taskforce", "task force")
    case .project: pick("projet", "project", "Projekt", "project")
    case .group: pick("groupe", "groep", "Gruppe", "group")
    }
  }

  /// What a member does there; a role of the user's own is its own word.
  package func name(of role: Role) -> String {
    switch role {
    case .member: pick("membre", "lid", "Mitglied", "member")
    case .chair: pick("présidence", "voorzitter", "Vorsitz", "chair")
    case .coordinator: pick("coordination", "coördinatie", "Koordination", "coordinator")
    case .secretary: pick("secrétariat", "secretariaat", "Sekretariat", "secretary")
    case .contact: pick("point de contact", "contactpunt", "Kontaktstelle", "contact")
    case .funder: pick("bailleur", "financier", "Geldgeber", "funder")
    case .beneficiary: pick("bénéficiaire", "begunstigde", "Begünstigter", "beneficiary")
    default: role.rawValue.replacing("_", with: " ")
    }
  }

  /// How two platforms are linked, between their names; a word of the user's own stays as it is.
  package func name(ofRelation relation: String) -> String {
    switch relation {
    case "part of": pick("fait partie de", "maakt deel uit van", "gehört zu", "is part of")
    case "liaises with":
      pick(
        "est en liaison avec", "staat in verbinding met", "steht in Verbindung mit",
        "liaises with")
    case "succeeds": pick("succède à", "volgt op", "folgt auf", "succeeds")
    case "steers": pick("pilote", "stuurt", "steuert", "steers")
    case "complements": pick("complète", "vult aan", "ergänzt", "complements")
    default: relation
    }
  }

  /// How much a problem matters.
  package func name(of severity: Severity) -> String {
    switch severity {
    case .error: pick("erreur", "fout", "Fehler", "error")
    case .warning: pick("avertissement", "waarschuwing", "Warnung", "warning")
    case .note: pick("remarque", "opmerking", "Hinweis", "note")
    }
  }

  /// A seat that the law rules on.
  package func name(of seat: StatutorySeat) -> String {
    switch seat {
    case .mandatory: pick("doit siéger", "moet zetelen", "muss vertreten sein", "must sit")
    case .impossible:
      pick("ne peut pas siéger", "kan niet zetelen", "kann nicht vertreten sein", "cannot sit")
    }
  }

  private func pick(_ french: String, _ dutch: String, _ german: String, _ english: String)
    -> String
  {
    switch language {
    case .french: french
    case .dutch: dutch
    case .german: german
    case .english: english
    }
  }
}
