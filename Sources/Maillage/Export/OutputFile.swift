#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes files that appear whole or not at all.
///
/// The bytes go to a hidden neighbour first, which takes the name of the file in one step once all
/// of them are on the disk: whoever looks meanwhile, or after the process was killed, sees the old
/// file or the new one.
public enum OutputFile {
  /// Writes a file; the folder it stands in must exist.
  ///
  /// - Throws: `OutputError` if the path is a folder or cannot be written.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    if isFolder(path) { throw .outputIsFolder(path) }
    // A device or a pipe is written to: taking its name would put a plain file in its place.
    if isFile(path), !isPlainFile(path) { return try writeStraight(bytes, to: path) }
    // What a link leads to is written anew; the link stays.
    let target = resolved(path)
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? target
    let folder = parts.dropLast().joined(separator: "/")
    let prefix = parts.count == 1 ? "" : folder + "/"
    let temporary = "\(prefix).\(name).\(getpid()).part"
    UnfinishedOutput.begin(temporary)
    defer { UnfinishedOutput.end(temporary) }
    let file = UnfinishedOutput.step { open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    guard file >= 0 else { throw refusal(path) }
    guard writeAll(bytes, to: file) else {
      let error = refusal(path)
      close(file)
      unlink(temporary)
      throw error
    }
    // A full disk may only tell when the file is closed.
    guard close(file) == 0, UnfinishedOutput.step({ rename(temporary, target) }) == 0 else {
      let error = refusal(path)
      unlink(temporary)
      throw error
    }
  }

  /// Where a path leads, links followed; the path itself where nothing is there yet.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether there is something at the path that is not a folder.
  public static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether there is a folder at the path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func writeStraight(
    _ bytes: [UInt8], to path: String
  ) throws(OutputError) {
    let file = open(path, O_WRONLY)
    guard file >= 0 else { throw refusal(path) }
    guard writeAll(bytes, to: file) else {
      let error = refusal(path)
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw refusal(path) }
  }

  /// Whether all could be written; if not, `errno` says why.
  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(file, $0) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private static func refusal(_ path: String) -> OutputError {
    .cannotWrite(path, reason: String(cString: strerror(errno)))
  }

  private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }
}
