public import MaillageSheets

/// Why an output could not be written.
public enum OutputError: Error, Sendable, Hashable {
  /// The folder that was named is a file.
  case outputIsFile(String)
  /// The file that was named is a folder.
  case outputIsFolder(String)
  /// The folder could not be made.
  case cannotCreateFolder(String, reason: String)
  /// A file could not be written; nothing else was.
  case cannotWrite(String, reason: String)
  /// A file would have landed outside the folder.
  case pathLeavesFolder(String)

  /// The error in words, with what to do about it.
  public func diagnostic(in language: Language) -> Diagnostic {
    switch self {
    case .outputIsFile(let path):
      Problem.outputIsFile.at(file: nil, in: language, path)
    case .outputIsFolder(let path):
      Problem.outputIsFolder.at(file: nil, in: language, path)
    case .cannotCreateFolder(let path, let reason):
      Problem.outputFolderRefused.at(file: nil, in: language, path, reason)
    case .cannotWrite(let path, let reason):
      Problem.outputFileRefused.at(file: nil, in: language, path, reason)
    case .pathLeavesFolder(let path):
      Problem.outputLeavesFolder.at(file: nil, in: language, path)
    }
  }
}

extension Problem {
  fileprivate static let outputIsFile = Problem(
    .error, "output-is-file",
    fr: Words("« {0} » est un fichier", "indiquer un dossier"),
    nl: Words("‘{0}’ is een bestand", "geef een map op"),
    de: Words("„{0}“ ist eine Datei", "einen Ordner angeben"),
    en: Words("“{0}” is a file", "name a folder"))

  fileprivate static let outputIsFolder = Problem(
    .error, "output-is-folder",
    fr: Words("« {0} » est un dossier", "indiquer un fichier dans ce dossier"),
    nl: Words("‘{0}’ is een map", "geef een bestand in die map op"),
    de: Words("„{0}“ ist ein Ordner", "eine Datei in diesem Ordner angeben"),
    en: Words("“{0}” is a folder", "name a file in it"))

  fileprivate static let outputFolderRefused = Problem(
    .error, "output-unwritable",
    fr: Words("le dossier « {0} » ne peut pas être créé ({1})", "choisir un autre dossier"),
    nl: Words("de map ‘{0}’ kan niet worden gemaakt ({1})", "kies een andere map"),
    de: Words(
      "der Ordner „{0}“ kann nicht angelegt werden ({1})", "einen anderen Ordner wählen"),
    en: Words("the folder “{0}” cannot be made ({1})", "choose another folder"))

  fileprivate static let outputFileRefused = Problem(
    .error, "output-unwritable",
    fr: Words(
      "« {0} » ne peut pas être écrit ({1}) ; rien n’a été écrit",
      "vérifier les droits et la place sur le disque"),
    nl: Words(
      "‘{0}’ kan niet worden geschreven ({1}); er is niets geschreven",
      "kijk de rechten en de schijfruimte na"),
    de: Words(
      "„{0}“ kann nicht geschrieben werden ({1}); nichts wurde geschrieben",
      "Rechte und Speicherplatz prüfen"),
    en: Words(
      "“{0}” cannot be written ({1}); nothing was written", "check the rights and the disk space"))

  fileprivate static let outputLeavesFolder = Problem(
    .error, "output-outside",
    fr: Words("« {0} » sortirait du dossier", "choisir un autre nom"),
    nl: Words("‘{0}’ zou buiten de map vallen", "kies een andere naam"),
    de: Words("„{0}“ läge außerhalb des Ordners", "einen anderen Namen wählen"),
    en: Words("“{0}” would leave the folder", "choose another name"))
}
