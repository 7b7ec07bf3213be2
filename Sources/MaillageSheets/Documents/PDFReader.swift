#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The text of a PDF, had from poppler's `pdftotext`.
///
/// The program is an optional one: who has no PDF to read needs none. It gets a temporary copy under a
/// name of our own, so that no name of a file ever stands on a command line.
enum PDFReader {
  /// The text of a PDF.
  static func text(
    of bytes: [UInt8], limits: DocumentLimits, tool: String = "pdftotext"
  ) throws(DocumentFailure) -> [UInt8] {
    let copy = try temporaryFile(bytes)
    defer { unlink(copy) }
    let output = try Subprocess.run(
      tool, ["-enc", "UTF-8", "-nopgbrk", copy, "-"], seconds: limits.pdfSeconds,
      limit: limits.textBytes)
    guard output.status == 0 else {
      let words = String(decoding: output.errors, as: UTF8.self)
      // Exit status 3: its author forbids copying from it. 127: what a shell says of no such program.
      if words.contains("ncorrect password") || output.status == 3 { throw .encrypted }
      if output.status == 127 { throw .noPDFTool }
      throw .damaged("PDF")
    }
    let hasText = output.bytes.contains { HTMLEntities.isLetterOrDigit($0) || $0 >= 0x80 }
    guard hasText else { throw .noTextInPDF }
    return output.bytes
  }

  /// Writes bytes to a file that only this user may read, and returns its path.
  private static func temporaryFile(_ bytes: [UInt8]) throws(DocumentFailure) -> String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array(
      ((folder.hasPrefix("/") ? folder : "/tmp") + "/maillage-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .pdfToolFailed(String(cString: strerror(errno))) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        let count = write(descriptor, base + done, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        done += count
      }
      return 0
    }
    close(descriptor)
    if code != 0 {
      unlink(path)
      throw .pdfToolFailed(String(cString: strerror(code)))
    }
    return path
  }
}
