#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What lies in a folder that is a source, in the order in which it is read.
struct FolderListing {
  /// What a file is for.
  enum Role: Equatable {
    case memberships
    case registry
    case communes
    case links
    case corrections
    case sectors
    case sheet
  }

  /// A file that has a use.
  struct File: Equatable {
    let path: String
    let role: Role
  }

  /// The files of this folder alone, in name order.
  private(set) var files: [File] = []
  /// The paths of the folders in it, in name order.
  private(set) var folders: [String] = []

  /// Lists a folder; `nil` if it cannot be read.
  ///
  /// Hidden files, lock files of office programs (`~$…`) and links to folders are left aside: a link
  /// may lead round in a circle.
  init?(_ path: String) {
    let manager = FileManager.default
    guard let names = try? manager.contentsOfDirectory(atPath: path) else { return nil }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in sorted where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let full = path.hasSuffix("/") ? path + name : path + "/" + name
      switch Self.kind(of: full) {
      case .folder:
        let type = try? manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType
        if type != .typeSymbolicLink { folders.append(full) }
      case .file:
        if let role = Self.role(of: name) { files.append(File(path: full, role: role)) }
      case .missing: break
      }
    }
  }

  /// What a path leads to.
  enum Kind {
    case file
    case folder
    case missing
  }

  /// What a path leads to, links followed.
  static func kind(of path: String) -> Kind {
    #if canImport(FoundationEssentials)
      var isFolder = false
    #else
      var isFolder: ObjCBool = false
    #endif
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .missing
    }
    #if canImport(FoundationEssentials)
      return isFolder ? .folder : .file
    #else
      return isFolder.boolValue ? .folder : .file
    #endif
  }

  /// What a file is for, by its name or path; `nil` if it has no use.
  static func role(of name: String) -> Role? {
    let (stem, ending) = parts(of: name)
    // What explains a folder is no sheet about a platform.
    if ["readme", "license", "licence"].contains(stem.lowercased()) { return nil }
    if sheetEndings.contains(ending) { return .sheet }
    guard tableEndings.contains(ending) else { return nil }
    switch stem.lowercased() {
    case "registry": return .registry
    case "communes": return .communes
    case "links": return .links
    case "corrections": return .corrections
    case "sectors": return .sectors
    default: return .memberships
    }
  }

  /// The last part of a path.
  static func baseName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name of the folder that a file lies in, found without asking where links lead; `nil` for a
  /// file in the root.
  static func folderName(of path: String) -> String? {
    let absolute =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in absolute.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.dropLast().last.map(String.init)
  }

  /// A name without its ending, and the ending in small letters.
  static func parts(of name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), name[name.index(after: dot)...].lowercased())
  }

  private static let tableEndings: Set<String> = ["csv", "tsv", "tab", "xlsx", "xls", "ods"]
  private static let sheetEndings: Set<String> = [
    "txt", "md", "html", "htm", "docx", "doc", "odt", "pdf", "rtf",
  ]
}
