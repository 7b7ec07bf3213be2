#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes the files of a report into a folder: whole or not at all.
///
/// A folder that is new is filled under a hidden name and appears by one rename. In a folder that
/// exists, every file is first written aside; only when all are whole do they take their places, one
/// rename each. Files of other names are left alone. What a run that was killed left aside is
/// removed by the next.
public enum ReportWriter {
  /// Writes files into a folder, which is made if it is missing.
  ///
  /// - Throws: `OutputError`; nothing of the report is in the folder then.
  public static func write(
    _ files: [ReportFile], toFolder folder: String
  ) throws(OutputError) {
    for file in files where !isInside(file.path) {
      throw .pathLeavesFolder(file.path)
    }
    let target = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
    let manager = FileManager.default
    var isFolder = false
    let exists = manager.fileExists(atPath: path(target), isDirectory: &isFolder)
    if exists, !isFolder { throw .outputIsFile(folder) }

    let parent = target.deletingLastPathComponent()
    let mark = exists ? ".partial-" : ".\(target.lastPathComponent).partial-"
    let place = exists ? target : parent
    removeLeftovers(named: mark, in: place)
    let aside = place.appending(path: mark + "\(getpid())")
    UnfinishedOutput.begin(path(aside))
    defer { UnfinishedOutput.end(path(aside)) }
    do {
      if !exists { try manager.createDirectory(at: parent, withIntermediateDirectories: true) }
      try manager.createDirectory(at: aside, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreateFolder(folder, reason: reason(of: error))
    }
    defer { try? manager.removeItem(at: aside) }
    try fill(aside, with: files)
    guard exists else {
      if UnfinishedOutput.step({ rename(path(aside), path(target)) }) != 0 {
        throw .cannotCreateFolder(folder, reason: lastReason())
      }
      return
    }
    for file in files {
      let destination = target.appending(path: file.path)
      do {
        try manager.createDirectory(
          at: destination.deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch {
        throw .cannotWrite(file.path, reason: reason(of: error))
      }
      if isDirectory(destination) {
        throw .cannotWrite(file.path, reason: String(cString: strerror(EISDIR)))
      }
    }
    // All of them in one step: a command that is stopped leaves the old report or the new one.
    let refused = UnfinishedOutput.step {
      files.first { file in
        rename(path(aside.appending(path: file.path)), path(target.appending(path: file.path))) != 0
      }
    }
    if let refused { throw .cannotWrite(refused.path, reason: lastReason()) }
  }

  /// Removes what processes that are gone have left aside.
  private static func removeLeftovers(named mark: String, in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    for name in names where name.hasPrefix(mark) {
      guard let process = pid_t(name.dropFirst(mark.count)), process > 0 else { continue }
      if kill(process, 0) != 0, errno == ESRCH {
        try? FileManager.default.removeItem(at: folder.appending(path: name))
      }
    }
  }

  /// Writes all files under a folder that nobody looks at yet.
  private static func fill(
    _ folder: URL, with files: [ReportFile]
  ) throws(OutputError) {
    for file in files {
      let url = folder.appending(path: file.path)
      do {
        try UnfinishedOutput.step {
          try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(file.bytes).write(to: url)
        }
      } catch {
        throw .cannotWrite(file.path, reason: reason(of: error))
      }
    }
  }

  /// Whether a path stays within the folder: relative, and never up.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") }
  }

  private static func isDirectory(_ url: URL) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path(url), isDirectory: &isFolder) && isFolder
  }

  /// The path without a slash at its end, which would hide a file of that name.
  private static func path(_ url: URL) -> String {
    let path = url.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private static func lastReason() -> String { String(cString: strerror(errno)) }

  /// The system's own short reason; nothing that names more of the machine than the user did.
  private static func reason(of error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(type(of: error))" }
    return switch error.code {
    case .fileWriteNoPermission: String(cString: strerror(EACCES))
    case .fileWriteOutOfSpace: String(cString: strerror(ENOSPC))
    case .fileWriteVolumeReadOnly: String(cString: strerror(EROFS))
    case .fileWriteFileExists: String(cString: strerror(EEXIST))
    case .fileNoSuchFile: String(cString: strerror(ENOENT))
    default: "\(error.code.rawValue)"
    }
  }
}
