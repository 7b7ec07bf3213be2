import Testing

@testable import MaillageSheets

@Suite("Documents: web pages")
struct WebPageTests {
  @Test func blocksEndLines() {
    #expect(
      pageLines("<h1>Plan</h1><p>Un <b>texte</b>\n  court.</p><div>Deux<br>trois</div>")
        == ["Plan", "", "Un texte court.", "Deux", "trois"])
  }

  @Test func headingsStandAlone() {
    #expect(
      pageLines("<p>Avant</p><h2>Les <em>partenaires</em></h2><p>Après</p>")
        == ["Avant", "", "Les partenaires", "", "Après"])
  }

  @Test func paragraphsThatWouldRunTogetherStandApart() {
    let long = String(repeating: "mot ", count: 20) + "fin"
    #expect(pageLines("<p>\(long)</p><p>Police</p>") == [long, "", "Police"])
    #expect(pageLines("<p>CPAS</p><p>police locale</p>") == ["CPAS", "", "police locale"])
    #expect(pageLines("<p>CPAS</p><p>école</p><p>École</p>") == ["CPAS", "", "école", "École"])
    #expect(pageLines("<p>CPAS</p><p>Police</p>") == ["CPAS", "Police"])
  }

  @Test func lists() {
    #expect(
      pageLines("<p>Membres :</p><ul><li>CPAS<li><p>Police</p><ul><li>Zone 5</ul></ul>")
        == ["Membres :", "• CPAS", "• Police", "• Zone 5"])
    #expect(
      pageLines("<ol start=3><li>Un</li><li></li><li>Trois</li></ol>") == ["3. Un", "5. Trois"])
  }

  @Test func tables() {
    #expect(
      pageLines(
        "<table><tr><th>Commune<td>Liège<tr><th>Organisme :</th><td>CPAS</td></tr>"
          + "<tr><td>Partenaires<td><ul><li>Police<li>Parquet</ul></table><p>Fin</p>")
        == [
          "Commune : Liège", "Organisme : CPAS", "Partenaires :", "• Police", "• Parquet", "Fin",
        ])
    #expect(
      pageLines("<table><tr><td>A<td><td>B<td>C<br>D</table>") == ["A ; B ; C, D"])
    // A page laid out by a table is no label and value.
    #expect(
      pageLines("<table><tr><td><p>A</p><p>B</p><td><p>C</p></table>") == ["A", "B", "C"])
    #expect(
      pageLines("<table><tr><td>X<td><table><tr><td>a<td>b</table></table>") == ["X : a : b"])
  }

  @Test func definitionLists() {
    #expect(
      pageLines("<dl><dt>Ville<dd>Liège<dt>Membres</dt><dd>CPAS</dd><dd>Police</dd></dl>")
        == ["Ville : Liège", "Membres :", "CPAS", "Police"])
  }

  @Test func whatIsNotSaidIsLeftOut() {
    let left = [
      "<script>var a = '<p>x</p>';</script>", "<style>p{}</style>", "<nav><p>Menu</p></nav>",
      "<header><a>Accueil</a></header>", "<footer>Contact</footer>", "<!-- non -->",
      "<p hidden>x</p>", "<div style='Display: none'><div>x</div>y</div>",
      "<form><label>Nom</label><input value=x> Cherchez <button>Ok</button></form>",
      "<a href='mailto:x@y.be'></a>", "<img alt='x'>", "<ul role=navigation><li>x</ul>",
      "<template>x</template>", "<svg><title>x</title></svg>", "<noscript>x</noscript>",
    ]
    for markup in left {
      #expect(pageLines("<p>Un</p>\(markup)<p>Deux</p>") == ["Un", "Deux"], "\(markup)")
    }
    // A page wrapped in a form, headers of articles, and the heading in a page's header stay.
    let long = String(repeating: "mot ", count: 120)
    #expect(pageLines("<form><p>\(long)</p></form>").joined().contains("mot mot"))
    #expect(
      pageLines("<header><h1>Titre</h1><p>Menu</p></header><article><header>Par</header></article>")
        == ["Titre", "", "Par"])
  }

  @Test func titleServesWithoutMainHeading() {
    #expect(
      pageLines("<p>Un</p>", head: "<title>Plan &amp; cie</title>") == ["Plan & cie", "", "Un"])
    #expect(pageLines("<h1>Un</h1>", head: "<title>Plan</title>") == ["Un"])
  }

  @Test func references() {
    #expect(
      pageLines(
        "&Eacute;cole&nbsp;&#8211; d&rsquo;&#xC9;t&eacute; &#150; &amp;eacute; &x; A&B?a&copy=1")
        == ["École\u{A0}– d’Été – &eacute; &x; A&B?a&copy=1"])
    #expect(pageLines("a&#0;&#xD800;&#99999999999;b") == ["a\u{FFFD}\u{FFFD}&#99999999999;b"])
  }

  @Test func encodings() {
    func page(_ charset: String, _ byte: UInt8) -> Reading<SheetDocument?> {
      document(Array("<html><meta charset=\"\(charset)\"><p>c".utf8) + [byte] + Array("t".utf8))
    }
    #expect(lines(page("iso-8859-1", 0xE9)) == ["cét"])
    #expect(lines(page("ISO-8859-15", 0xBD)) == ["cœt"])
    #expect(lines(page("utf-8", 0xE9)) == ["cét"])
    let other = page("koi8-r", 0xE9)
    #expect(lines(other) == ["cét"])
    #expect(other.codes == ["unknown-encoding"])
    let wide = "<html><p>Liège</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(lines(document([0xFF, 0xFE] + wide)) == ["Liège"])
  }

  @Test func brokenMarkup() {
    #expect(
      pageLines("<p>A<b>B</p>C</b></div></td><p class=\"x>D</p>E < F <3 </ G")
        == ["AB", "C", "D", "E < F <3 </ G"])
    #expect(pageLines("<table><td>A</td>B<form><tr><td>C</form>D").joined().contains("C"))
    #expect(pageLines("A<!-- never closed").first == "A")
    #expect(document("<p>a <b").value?.kind == .webPage)
  }

  @Test func partsOfPages() {
    for opening in ["<!-- x --><p>", "<div>", "\n\n<h1>", "<BODY>"] {
      #expect(document("\(opening)Texte").value?.kind == .webPage, "\(opening)")
    }
    #expect(document("<Liège> 2020").value?.kind == .plainText)
  }
}
