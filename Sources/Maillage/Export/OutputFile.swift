#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Why an output could not be written.
public enum OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path is a folder, where a file is to be written.
  case isFolder(String)
  /// The path is a file, where a folder is to be written.
  case isFile(String)
  /// The system refused, for the reason given.
  case refused(path: String, reason: String)

  /// What is wrong and what to do, in a sentence.
  public var description: String {
    switch self {
    case .isFolder(let path): "\(path): this is a folder: name a file in it"
    case .isFile(let path): "\(path): this is a file, not a folder: name another output folder"
    case .refused(let path, let reason): "\(path): cannot be written: \(reason)"
    }
  }
}

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
    if isFolder(path) { throw .isFolder(path) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? path
    let folder = parts.dropLast().joined(separator: "/")
    let prefix = parts.count == 1 ? "" : folder + "/"
    let temporary = "\(prefix).\(name).\(getpid()).part"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw refusal(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(file, $0) }
      if written < 0 {
        if errno == EINTR { continue }
        let error = refusal(path)
        close(file)
        unlink(temporary)
        throw error
      }
      rest = rest.dropFirst(written)
    }
    // A full disk may only tell when the file is closed.
    guard close(file) == 0, rename(temporary, path) == 0 else {
      let error = refusal(path)
      unlink(temporary)
      throw error
    }
  }

  /// Writes text as UTF-8; see `write(_:to:)` for bytes.
  public static func write(_ text: String, to path: String) throws(OutputError) {
    try write(Array(text.utf8), to: path)
  }

  /// Makes a folder and those above it, unless they are there.
  ///
  /// - Throws: `OutputError` if the path is a file or cannot be made.
  public static func makeFolder(_ path: String) throws(OutputError) {
    if isFolder(path) { return }
    var status = stat()
    if stat(path, &status) == 0 { throw .isFile(path) }
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    let above = path.hasPrefix("/") ? "/" + parent : parent
    if !above.isEmpty, above != "/" { try makeFolder(above) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw refusal(path) }
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

  private static func refusal(_ path: String) -> OutputError {
    .refused(path: path, reason: String(cString: strerror(errno)))
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
