import MaillageGraph
import MaillageSheets

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads a table as if it came on standard input; problems in English.
func reading(_ csv: String, _ change: (inout SourceReader.Options) -> Void = { _ in })
  -> Reading<MembershipTable>
{
  var options = SourceReader.Options(language: .english)
  change(&options)
  return SourceReader(options).read(["-"], standardInput: Array(csv.utf8))
}

/// Reads a folder with these files (paths with folders allowed), made in a fresh temporary place.
func readingFolder(
  _ files: [String: String], at part: String = "",
  _ change: (inout SourceReader.Options) -> Void = { _ in }
) throws -> Reading<MembershipTable> {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "maillage-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, text) in files {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  var options = SourceReader.Options(language: .english)
  change(&options)
  return SourceReader(options).read([folder.path + part])
}

extension Reading where Value == MembershipTable {
  /// The codes of the problems, in order.
  var codes: [String] { diagnostics.map(\.code) }

  /// The places and codes of the problems of one severity.
  func places(_ severity: Severity) -> [String] {
    diagnostics.filter { $0.severity == severity }.map {
      "\($0.file ?? ""):\($0.line ?? 0) \($0.code)"
    }
  }
}

extension PartnerNetwork {
  /// The measured memberships, as `organisation > platform`.
  var pairs: [String] {
    memberships.map {
      "\(network.organisations[$0.organisation]) > \(network.platforms[$0.platform])"
    }
  }
}
