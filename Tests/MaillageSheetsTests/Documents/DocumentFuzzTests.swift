import Testing

@testable import MaillageSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Damaged and hostile documents: none may crash, hang, or be refused without a word.
@Suite("Documents: fuzz")
struct DocumentFuzzTests {
  private static let page = """
    <html><head><title>Plan</title></head><body><header><h1>A</h1></header><form><table><tr><td>Ville
    <td>Liège</tr><tr><td><ul><li>CPAS<li>Police</ul><td><dl><dt>a<dd>b</dl></table></form><article>
    <header>x</header><pre>a\nb</pre><p hidden>x</p><!-- c --><script>d</script>&eacute;&#233;</article>
    """
  private static let markdown = """
    ---\na: [b]\n---\n# A\n- [x] *b* [c](d) ![e](f)\n|g|h|\n|-|-|\n```\ni\n```\n<!-- j -->[^k]\\*
    """
  private static let word =
    "<w:tbl><w:tr><w:tc>\(WordFile.paragraph("a"))</w:tc><w:tc><w:p><w:r><w:txbxContent>"
    + "\(WordFile.paragraph("b"))</w:txbxContent></w:r></w:p></w:tc></w:tr></w:tbl>"
  private static let open =
    "<text:list><text:list-item><text:p>a<draw:text-box><text:p>b</text:p></draw:text-box></text:p>"
    + "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>c</text:p>"
    + "</table:table-cell></table:table-row></table:table>"

  @Test func mutated() {
    let alphabet = Array("<>\"'/=&;#[]()|*-:!` \n\rabtdhlpu".utf8) + [0xC3, 0xE9, 0xFF]
    let samples: [(bytes: [UInt8], pack: ([UInt8]) -> [UInt8], file: String)] = [
      (Array(Self.page.utf8), { $0 }, "a.html"), (Array(Self.markdown.utf8), { $0 }, "a.md"),
      (
        Array("<w:document xmlns:w=\"w\"><w:body>\(Self.word)</w:body></w:document>".utf8),
        { zip([("word/document.xml", $0)], deflated: false) }, "a.docx"
      ),
      (
        Array(TextFile(body: Self.open).content.utf8),
        { zip([("content.xml", $0)], deflated: false) }, "a.odt"
      ),
      (WordFile(body: Self.word).bytes, { $0 }, "b.docx"),
    ]
    for seed in 0..<2_000 {
      var generator = SeededLetters(state: UInt64(seed))
      let sample = samples[seed % samples.count]
      let bytes = sample.pack(generator.mutated(sample.bytes, with: alphabet))
      let reading = document(bytes, file: sample.file)
      #expect(
        reading.value != nil || reading.diagnostics.contains { $0.severity == .error },
        "seed \(seed): refused without a word")
    }
  }

  /// Texts made to cost more than they should: ten times as much may take some forty times as long,
  /// where a quadratic reading takes a hundred.
  @Test(arguments: [
    "<div>", "<table><tr><td>", "<ul><li>", "</p>", "<a b=\"", "<!--", "<p a a a", "<script>",
    "<h1>",
    "<dl><dt>", "<form>", "&", "&#", "<td>x", "<table><form><tr><td>x</form>", "<p hidden>", "<",
  ])
  func hostilePages(_ part: String) {
    expectLinear { document("<html>" + String(repeating: part, count: $0) + "x") }
  }

  @Test(arguments: [
    "[", "[a](", "![", "`", "*", "<a", "|", "[^", "> ", "\\", "<!--", "&", "~~~\n", "---\n",
  ])
  func hostileMarkdown(_ part: String) {
    expectLinear { document(String(repeating: part, count: $0) + "x", file: "a.md") }
  }

  @Test(arguments: [
    "né le 1", "\u{202E}", "confidentiel ", "\n\n", "1.1.2000 ", "a: ", "00.00.00-",
  ])
  func hostileText(_ part: String) {
    expectLinear { document(String(repeating: part, count: $0) + "x") }
  }

  private func expectLinear(_ read: (Int) -> Reading<SheetDocument?>) {
    // Time of this thread alone: the machine may be busy.
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    func time(_ count: Int) -> Double {
      let times = (0..<3).map { _ in
        let start = now()
        _ = read(count)
        return now() - start
      }
      return times.min() ?? 0
    }
    let short = time(300)
    let long = time(3_000)
    #expect(long < short * 40 + 0.05, "\(short) \(long)")
  }

  @Test func nesting() {
    let deep = 100_000
    for (open, close) in [("<div>", "</div>"), ("<table><tr><td>", "</table>"), ("<ul><li>", "")] {
      let text =
        "<html>" + String(repeating: open, count: deep) + "CPAS"
        + String(repeating: close, count: deep) + "<p>Fin"
      let found = lines(document(text))
      #expect(found.first?.hasSuffix("CPAS") == true)
      #expect(found.last == "Fin")
    }
  }
}

/// SplitMix64: small, and the same everywhere.
private struct SeededLetters: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A few bytes changed, taken out or put in.
  mutating func mutated(_ bytes: [UInt8], with alphabet: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &self) {
      let place = Int.random(in: 0...bytes.count, using: &self)
      let letter = alphabet.randomElement(using: &self) ?? 0
      switch Int.random(in: 0..<4, using: &self) {
      case 0 where place < bytes.count: bytes[place] = letter
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2: bytes.insert(letter, at: place)
      case 3 where place + 8 < bytes.count:
        bytes.removeSubrange(place..<place + Int.random(in: 1...8, using: &self))
      default: continue
      }
    }
    return bytes
  }
}
