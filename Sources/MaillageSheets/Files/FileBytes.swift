#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
package import MaillageGraph

/// The bytes of a file or of standard input, or a clear word why they cannot be had.
package enum FileBytes {
  /// The last part of a path: what people are told, never where it lies.
  package static func baseName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Reads a whole file; pipes and devices are read to their end.
  ///
  /// - Returns: the bytes, or `nil` and one error: missing, a folder, unreadable, too large.
  package static func read(
    path: String, language: Language, limit: Int = TableLimits().fileBytes,
    tooLarge: Problem = .fileTooLarge, parallelism: Parallelism = .serial
  ) -> Reading<[UInt8]?> {
    let name = baseName(of: path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      let problem =
        code == ENOENT || code == ENOTDIR
        ? Problem.missingFile.at(file: name, in: language)
        : Problem.unreadableFile.at(file: name, in: language, reason(code))
      return Reading(nil, diagnostics: [problem])
    }
    defer { close(descriptor) }
    return read(
      descriptor: descriptor, file: name, language: language, limit: limit, tooLarge: tooLarge,
      parallelism: parallelism)
  }

  /// Reads standard input to its end; in problems it is called `-`.
  package static func readStandardInput(
    language: Language, limit: Int = TableLimits().fileBytes
  ) -> Reading<[UInt8]?> {
    read(descriptor: STDIN_FILENO, file: "-", language: language, limit: limit)
  }

  /// Reads what is open to its end.
  static func read(
    descriptor: Int32, file: String, language: Language, limit: Int,
    tooLarge: Problem = .fileTooLarge, parallelism: Parallelism = .serial
  ) -> Reading<[UInt8]?> {
    func refused(_ problem: Problem, _ argument: String = "") -> Reading<[UInt8]?> {
      Reading(nil, diagnostics: [problem.at(file: file, in: language, argument)])
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return refused(.unreadableFile, reason(errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { return refused(.isFolder) }
    if Int(status.st_size) > limit { return refused(tooLarge, String(limit >> 20)) }
    let size = Int(status.st_size)
    let isLarge = status.st_mode & S_IFMT == S_IFREG && size >= 2 * partBytes
    let beginning = isLarge ? beginning(of: descriptor, bytes: size, parallelism: parallelism) : []
    switch contents(of: descriptor, behind: beginning, expecting: size, limit: limit) {
    case .bytes(let bytes): return Reading(bytes)
    case .tooLarge: return refused(tooLarge, String(limit >> 20))
    case .failed(let code): return refused(.unreadableFile, reason(code))
    }
  }

  private enum Contents {
    case bytes([UInt8])
    case tooLarge
    case failed(Int32)
  }

  private static let partBytes = 1 << 22

  /// The first bytes of a large file, its parts read side by side; all of them, unless the file is
  /// changed meanwhile or cannot be read.
  private static func beginning(
    of descriptor: Int32, bytes size: Int, parallelism: Parallelism
  ) -> [UInt8] {
    // Room for what is asked for once more at the end.
    [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      nonisolated(unsafe) let start = base
      LargePages.advise(UnsafeMutableRawBufferPointer(buffer))
      let parts = (size + partBytes - 1) / partBytes
      let ends = Workers.map(parts, parallelism: parallelism) { part in
        var place = part * partBytes
        let end = min(size, place + partBytes)
        while place < end {
          let got = pread(descriptor, start + place, end - place, off_t(place))
          if got <= 0 { break }
          place += got
        }
        return place
      }
      // Behind a part that came short there may be anything.
      count = 0
      for (part, end) in ends.enumerated() where count == part * partBytes { count = end }
    }
  }

  /// Reads until nothing comes; the expected size only saves growing.
  private static func contents(
    of descriptor: Int32, behind beginning: [UInt8], expecting size: Int, limit: Int
  ) -> Contents {
    var bytes = beginning
    if !bytes.isEmpty, lseek(descriptor, off_t(bytes.count), SEEK_SET) < 0 { return .failed(errno) }
    var room = max(size + 1 - bytes.count, 1 << 16)
    while true {
      // A file may grow or a pipe go on for ever: one byte more than the limit is enough to know.
      room = min(room, limit + 1 - bytes.count)
      let before = bytes.count
      var code: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < room {
          let got = Self.read(descriptor, buffer, at: count, upTo: room)
          if got < 0 {
            code = errno
            if code == EINTR { continue }
            return
          }
          code = 0
          if got == 0 { return }
          count += got
        }
      }
      if code != 0 { return .failed(code) }
      if before == 0 { bytes = chunk } else if !chunk.isEmpty { bytes.append(contentsOf: chunk) }
      if bytes.count > limit { return .tooLarge }
      if chunk.count < room { return .bytes(bytes) }
      room = max(1 << 16, bytes.count)
    }
  }

  private static func read(
    _ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int, upTo end: Int
  ) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    #if canImport(Glibc)
      return Glibc.read(descriptor, base + start, end - start)
    #elseif canImport(Musl)
      return Musl.read(descriptor, base + start, end - start)
    #else
      return Darwin.read(descriptor, base + start, end - start)
    #endif
  }

  /// Whether a byte is zero.
  static func containZero(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
