internal import CArchive

/// How much a packed file may unpack to before it is refused.
package struct ZipLimits: Sendable {
  /// Entries.
  package var entries = 10_000
  /// Bytes of one entry, once unpacked.
  package var entryBytes = 512 << 20
  /// Bytes of all entries that are read, once unpacked.
  package var bytes = 1 << 30
  /// How many times its own size a packed file may unpack to, beyond the first mebibyte.
  /// Sheets of a million alike rows stay below 100; what is made to harm reaches 1,000.
  package var ratio = 250

  package init() {}
}

/// A packed file in memory: what it holds, and its parts unpacked under limits.
struct ZipArchive {
  /// Why a packed file is refused.
  enum Failure: Error, Equatable {
    case damaged(String)
    case encrypted
    case tooLarge
  }

  private let bytes: [UInt8]
  private let limits: ZipLimits
  /// The names of all entries, in the order of the archive.
  private(set) var names: [String] = []
  /// Bytes unpacked so far, over all parts.
  private var unpacked = 0

  /// Lists the entries; nothing is unpacked.
  init(_ bytes: [UInt8], limits: ZipLimits) throws(Failure) {
    self.bytes = bytes
    self.limits = limits
    // Without its directory at the end a file is cut short, however much could still be unpacked.
    let end = bytes.suffix(22 + 65_535)
    let hasDirectory = end.indices.dropLast(21).contains { place in
      end[place] == 0x50 && end[place + 1] == 0x4B && end[place + 2] == 5 && end[place + 3] == 6
    }
    guard hasDirectory else { throw .damaged("zip") }
    var names: [String] = []
    try Self.visitEntries(of: bytes) { _, entry throws(Failure) in
      if archive_entry_is_encrypted(entry) != 0 { throw .encrypted }
      names.append(Self.name(of: entry))
      if names.count > limits.entries { throw .tooLarge }
      return true
    }
    self.names = names
  }

  /// The contents of an entry, `nil` if there is none of that name.
  mutating func contents(of name: String) throws(Failure) -> [UInt8]? {
    guard names.contains(name) else { return nil }
    let budget = min(
      limits.entryBytes, limits.bytes - unpacked,
      limits.ratio * bytes.count + (1 << 20) - unpacked)
    var contents: [UInt8] = []
    try Self.visitEntries(of: bytes) { archive, entry throws(Failure) in
      guard Self.name(of: entry) == name else { return true }
      contents = try Self.unpack(archive, name: name, budget: budget)
      return false
    }
    unpacked += contents.count
    return contents
  }

  /// Walks through a part that is XML and must be there.
  mutating func walk<Result>(
    _ name: String, _ body: (inout XMLPull) throws(XMLPull.Malformed) -> Result
  ) throws(Failure) -> Result {
    guard let result = try walkIfPresent(name, body) else { throw .damaged(name) }
    return result
  }

  /// Walks through a part that is XML, if it is there.
  mutating func walkIfPresent<Result>(
    _ name: String, _ body: (inout XMLPull) throws(XMLPull.Malformed) -> Result
  ) throws(Failure) -> Result? {
    guard let contents = try contents(of: name) else { return nil }
    let result: Result? = contents.withUnsafeBufferPointer { buffer in
      guard var reader = XMLPull(buffer) else { return nil }
      do throws(XMLPull.Malformed) { return try body(&reader) } catch { return nil }
    }
    guard let result else { throw .damaged(name) }
    return result
  }

  /// Whether an OpenDocument file says that its parts are encrypted.
  mutating func hasEncryptedParts() throws(Failure) -> Bool {
    try walkIfPresent("META-INF/manifest.xml") { xml throws(XMLPull.Malformed) -> Bool in
      while let node = try xml.next() {
        if node == .start, xml.isNamed("encryption-data") { return true }
      }
      return false
    } ?? false
  }

  /// Visits entries until `visit` returns `false`.
  private static func visitEntries(
    of bytes: [UInt8], _ visit: (OpaquePointer, OpaquePointer) throws(Failure) -> Bool
  ) throws(Failure) {
    guard let archive = archive_read_new() else { throw .damaged("zip") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    let result = bytes.withUnsafeBytes { buffer -> Result<Void, Failure> in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { return .failure(.damaged("zip")) }
      do throws(Failure) {
        var entry: OpaquePointer?
        while true {
          let code = archive_read_next_header(archive, &entry)
          if code == ARCHIVE_EOF { return .success(()) }
          guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry else {
            throw .damaged("zip")
          }
          guard try visit(archive, entry) else { return .success(()) }
        }
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// Unpacks the entry that the archive stands on, up to `budget` bytes.
  private static func unpack(
    _ archive: OpaquePointer, name: String, budget: Int
  ) throws(Failure) -> [UInt8] {
    var contents: [UInt8] = []
    var room = 1 << 16
    while true {
      var code = 0
      let wanted = room
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        code = archive_read_data(archive, buffer.baseAddress, wanted)
        count = max(0, code)
      }
      if code < 0 { throw .damaged(name) }
      if code == 0 { return contents }
      if contents.count + chunk.count > budget { throw .tooLarge }
      contents.append(contentsOf: chunk)
      room = min(1 << 22, max(room, contents.count))
    }
  }

  /// The entry's name; archives made elsewhere may hold names that are no UTF-8.
  private static func name(of entry: OpaquePointer) -> String {
    if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
    if let name = archive_entry_pathname(entry) { return String(cString: name) }
    return ""
  }
}
