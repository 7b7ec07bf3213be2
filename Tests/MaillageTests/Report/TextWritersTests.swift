import Foundation
import Testing

@testable import Maillage

@Suite("JSON text")
struct JSONTextTests {
  /// Pages handed on one after another are the text that is kept whole.
  @Test func pagesMakeTheWholeText() {
    let row: @Sendable (Int) -> JSONValue = { ["name": .string("é\($0)"), "value": .integer($0)] }
    let values = (0..<60_000).map(row)
    let whole = JSONText(["rows": .array(values), "none": .array([])]).bytes
    let series = JSONValue.Series(count: values.count, value: row)
    let none = JSONValue.Series(count: 0, value: row)
    var pages: [ArraySlice<UInt8>] = []
    JSONText.write(["rows": .series(series), "none": .series(none)]) { pages.append($0) }
    #expect(pages.count > 1 && Array(pages.joined()) == whole)
    let flat = JSONValue.Series(count: 3) { .integer($0) }
    #expect(JSONText(.series(flat)).string == "[0, 1, 2]\n")
  }

  @Test("numbers are the shortest that read back, whole ones without a fraction")
  func numbers() {
    #expect(JSONText.number(7) == "7")
    #expect(JSONText.number(22.021536918123203) == "22.021536918123203")
    #expect(JSONText.number(0.1) == "0.1")
    #expect(JSONText.number(-0.0) == "0")
    #expect(JSONText.number(.nan) == "null")
    #expect(JSONText.number(-.infinity) == "null")
    for value in [1e300, 1e-300, 1e16, 1.0 / 3, -123_456_789.5, 9_007_199_254_740_992] {
      #expect(Double(JSONText.number(value)) == value)
    }
  }

  @Test("keys keep their order and flat values stand on one line")
  func layout() {
    let value: JSONValue = ["b": [1, 2], "a": [["x": nil_, "y": true], []], "c": [:]]
    #expect(
      JSONText(value).string
        == "{\n \"b\": [1, 2],\n \"a\": [\n  {\"x\": null, \"y\": true},\n  []\n ],\n \"c\": {}\n}\n"
    )
  }

  private var nil_: JSONValue { .null }

  @Test(
    "any text reads back as it was",
    arguments: [
      "plain", "\"\\/", "a\nb\r\t\u{8}\u{0}\u{1F}\u{7F}", "é œ ĳ ß", "👩‍👩‍👧 𝕏", "\u{2028}\u{2029}",
      "\u{202E}abc\u{FEFF}", "</script>",
    ])
  func escaping(text: String) throws {
    let json = JSONText(["k": .string(text)]).string
    #expect(!json.contains("\u{2028}") && !json.contains("\u{0}"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String])
    #expect(object["k"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test("numbers by name are sorted by name")
  func dictionaries() {
    let value = JSONValue.numbers(["b": 1, "a": .nan, "B": 2])
    #expect(JSONText(value).string == "{\"B\": 2, \"a\": null, \"b\": 1}\n")
  }
}

@Suite("Safe text")
struct SafeTextTests {
  @Test("markup in a name stays a name")
  func markup() {
    #expect(SafeText.html("<b a='x'>\"&") == "&lt;b a=&#39;x&#39;&gt;&quot;&amp;")
    #expect(SafeText.markdown("a|b*c_<d>[e](f)") == "a\\|b\\*c\\_&lt;d&gt;\\[e\\](f)")
    #expect(SafeText.markdown("- x") == "\\- x")
    #expect(SafeText.markdown("12. x") == "12\\. x")
    #expect(SafeText.markdown("1.4 – x.y") == "1.4 – x.y")
  }

  @Test("marks that reorder or hide text go, line ends become spaces")
  func controls() {
    #expect(SafeText.shown("a\u{202E}b\u{200F}\u{0}\u{FEFF}c\nd\u{2028}e") == "abc d e")
    #expect(SafeText.shown("שלום") == "שלום")
    #expect(SafeText.html("a\r\nb") == "a  b")
  }

  @Test("only plain web addresses are links")
  func addresses() {
    #expect(SafeText.webAddress("https://a.example/x?y=1&z#w") != nil)
    for bad in [
      "javascript:alert(1)", "data:text/html,x", "https://a b", "https://a\"onclick=", "a.csv:3",
      "https://a\u{202E}b", "ftp://a",
    ] {
      #expect(SafeText.webAddress(bad) == nil, "\(bad)")
    }
    #expect(SourceLabel("https://user:pass@evil.example/a").words == "evil.example")
    #expect(SourceLabel("liste.csv:12").words == "liste.csv")
    #expect(SourceLabel("PV du 3 mars : annexe").words == "PV du 3 mars : annexe")
  }
}

@Suite("File names")
struct SlugsTests {
  @Test("are ASCII and each only once")
  func slugs() {
    let slugs = Report.slugs(of: [
      "Liège", "Liege", "Œdelbourg", "’s-Gravenbrakel", "Index", "", "日本",
    ])
    #expect(slugs["Liège"] == "liege")
    #expect(slugs["Liege"] == "liege-2")
    #expect(slugs["Œdelbourg"] == "oedelbourg")
    #expect(slugs["’s-Gravenbrakel"] == "s-gravenbrakel")
    #expect(slugs["Index"] == "index-2")
    #expect(slugs[""] == "network")
    #expect(slugs["日本"] == "commune")
    #expect(Slugs.ascii("../../etc/passwd\u{0}") == "etc-passwd")
  }
}

@Suite("SHA-256")
struct SHA256Tests {
  @Test("gives the digests of the standard's examples")
  func vectors() {
    func hex(_ text: String) -> String {
      SHA256.digest(of: Array(text.utf8)).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    }
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hex(String(repeating: "a", count: 1000))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }
}
