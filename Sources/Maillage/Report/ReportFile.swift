/// A file of the report before it is written: where it goes, and its bytes.
public struct ReportFile: Sendable, Hashable {
  /// Where it goes within the folder, with `/` between names.
  public var path: String
  /// What it holds.
  public var bytes: [UInt8]

  /// A file of bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of UTF-8 text.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// What it holds, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
