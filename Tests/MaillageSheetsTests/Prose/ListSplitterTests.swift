internal import Testing

@testable internal import MaillageSheets

/// A list, and the entries it is cut into; the parts of a member stand in brackets.
struct ListCut: Sendable, CustomTestStringConvertible {
  let language: Language
  let list: String
  let entries: [String]

  init(_ language: Language, _ list: String, _ entries: [String]) {
    (self.language, self.list, self.entries) = (language, list, entries)
  }

  var testDescription: String { "\(language): \(list)" }
}

@Suite("Lists are cut as a careful reader does")
struct ListSplitterTests {
  static func splitter(_ list: String, _ language: Language) -> (ListSplitter, SheetText) {
    let shared = SharedLanguage.of(language)
    let text = SheetText(list)
    let tokens = Tokeniser.tokens(
      Tokeniser.tokens(of: text), of: text, abbreviations: shared.tables.abbreviations)
    return (ListSplitter(tokens: tokens, language: shared, lexicon: .of(language)), text)
  }

  static func shown(_ entries: [ListEntry], _ splitter: ListSplitter, _ text: SheetText) -> [String]
  {
    entries.map { entry in
      let first = splitter.tokens[entry.tokens.lowerBound].range.lowerBound
      let last = splitter.tokens[entry.tokens.upperBound - 1].range.upperBound
      let name = (entry.head.map { $0 + " " } ?? "") + text.text(first..<last)
      return entry.isPart ? "[\(name)]" : name
    }
  }

  static let lists: [ListCut] = [
    // The last "and" divides, one inside a name does not.
    ListCut(.dutch, "OCMW, Kind en Gezin en het CAW", ["OCMW", "Kind en Gezin", "het CAW"]),
    ListCut(.dutch, "het Agentschap Zorg en Gezondheid", ["het Agentschap Zorg en Gezondheid"]),
    ListCut(
      .english, "Highlands and Islands Enterprise, Police Scotland and NHS Highland",
      ["Highlands and Islands Enterprise", "Police Scotland", "NHS Highland"]),
    ListCut(
      .french, "la Ligue d'Entraide et de Formation, le CPAS et la police locale",
      ["la Ligue d'Entraide et de Formation", "le CPAS", "la police locale"]),
    ListCut(
      .german, "die Polizei, das Jugendbüro und die Schulen",
      [
        "die Polizei", "das Jugendbüro", "die Schulen",
      ]),
    ListCut(.dutch, "PZ Rhode & Schelde, OCMW", ["PZ Rhode & Schelde", "OCMW"]),
    // Suspended compounds.
    ListCut(
      .dutch, "de jeugd- en cultuurdienst, het OCMW",
      [
        "de jeugd- en cultuurdienst", "het OCMW",
      ]),
    ListCut(
      .german, "die Integrations- und Präventionsarbeit, die Polizei",
      [
        "die Integrations- und Präventionsarbeit", "die Polizei",
      ]),
    // Brackets, even unbalanced ones.
    ListCut(.french, "Province (Openado, Antenne), CPAS", ["Province (Openado, Antenne)", "CPAS"]),
    ListCut(
      .french, "Province (Openado, CPAS, AMO Le Cap",
      [
        "Province (Openado", "CPAS", "AMO Le Cap",
      ]),
    ListCut(.english, "Police), Council, NHS", ["Police)", "Council", "NHS"]),
    // Quotations and slashes.
    ListCut(
      .french, "le projet « Vivre, lire et grandir », le CPAS",
      [
        "le projet « Vivre, lire et grandir »", "le CPAS",
      ]),
    ListCut(.dutch, "dienst Jeugd/Sport/Cultuur, OCMW", ["dienst Jeugd/Sport/Cultuur", "OCMW"]),
    // Semicolons go before commas.
    ListCut(
      .french, "CPAS; Similes, aide aux proches; AMO Le Cap",
      [
        "CPAS", "Similes, aide aux proches", "AMO Le Cap",
      ]),
    // A legal form behind a comma is no entry.
    ListCut(.french, "Le Foyer, asbl, le CPAS", ["Le Foyer", "le CPAS"]),
    // Inner colons: parts of a member, or a heading that only groups.
    ListCut(
      .dutch, "Lokale politie: wijkpolitie, jeugdpolitie; OCMW; CAW",
      [
        "Lokale politie", "[wijkpolitie]", "[jeugdpolitie]", "OCMW", "CAW",
      ]),
    ListCut(.french, "Aide en Milieu Ouvert : AMO Le Cap, CPAS", ["AMO Le Cap", "CPAS"]),
    ListCut(
      .dutch, "OCMW; Straathoekwerk: asbl Trottoirs, AMO Latitude",
      [
        "OCMW", "asbl Trottoirs", "AMO Latitude",
      ]),
    ListCut(.dutch, "de volgende partners: OCMW, CAW", ["OCMW", "CAW"]),
    // Shared heads.
    ListCut(
      .dutch, "de gemeenten en OCMW’s van Deinze, De Pinte en Zulte, het CAW",
      [
        "gemeente Deinze", "OCMW Deinze", "gemeente De Pinte", "OCMW De Pinte", "gemeente Zulte",
        "OCMW Zulte", "het CAW",
      ]),
    ListCut(
      .dutch, "de lokale besturen Aalst, Ninove en Haaltert, de huisartsen",
      [
        "lokaal bestuur Aalst", "lokaal bestuur Ninove", "lokaal bestuur Haaltert", "de huisartsen",
      ]),
    ListCut(
      .french, "les communes de Dison, Limbourg et Theux",
      [
        "Commune de Dison", "Commune de Limbourg", "Commune de Theux",
      ]),
    ListCut(
      .french, "les communes et CPAS de Dison et Theux",
      [
        "Commune de Dison", "CPAS de Dison", "Commune de Theux", "CPAS de Theux",
      ]),
    ListCut(
      .french, "le CPAS de Dison, Tremplin et la police",
      [
        "le CPAS de Dison", "Tremplin", "la police",
      ]),
    ListCut(
      .german, "die Gemeinden Eupen, Kelmis und Raeren",
      [
        "Gemeinde Eupen", "Gemeinde Kelmis", "Gemeinde Raeren",
      ]),
    ListCut(.english, "the towns of Nairn and Wick", ["Town of Nairn", "Town of Wick"]),
    // Brackets that list the members they stand for.
    ListCut(.dutch, "verschillende partners (OCMW, CAW en politie)", ["OCMW", "CAW", "politie"]),
  ]

  @Test("Entries", arguments: ListSplitterTests.lists)
  func listEntries(_ cut: ListCut) {
    let (splitter, text) = Self.splitter(cut.list, cut.language)
    let end = splitter.end(of: splitter.tokens.indices)
    #expect(
      Self.shown(splitter.entries(of: 0..<end, isExplicit: true), splitter, text) == cut.entries)
  }

  static let ends: [ListCut] = [
    ListCut(.dutch, "OCMW, CAW en politie, die samen de jongeren helpen", ["OCMW, CAW en politie"]),
    ListCut(.dutch, "OCMW, CAW, enz. en nog veel", ["OCMW, CAW"]),
    ListCut(.dutch, "het OCMW en gesubsidieerd door de stad", ["het OCMW"]),
    ListCut(.french, "CPAS, AMO Le Cap, etc. pour aider", ["CPAS, AMO Le Cap"]),
    ListCut(.french, "le CPAS et la police, et vise à aider", ["le CPAS et la police"]),
    ListCut(.german, "ÖSHZ und Polizei, die sich treffen", ["ÖSHZ und Polizei"]),
    ListCut(.english, "police and NHS, who meet monthly", ["police and NHS"]),
  ]

  @Test("Where a list ends", arguments: ListSplitterTests.ends)
  func listEnd(_ cut: ListCut) {
    let (splitter, text) = Self.splitter(cut.list, cut.language)
    let end = splitter.end(of: splitter.tokens.indices)
    #expect([text.text(0..<splitter.tokens[end - 1].range.upperBound)] == cut.entries)
  }

  static let items: [ListCut] = [
    ListCut(.dutch, "KWB, Femma en OKRA", ["KWB", "Femma", "OKRA"]),
    ListCut(.dutch, "CLB GO! Aalst en VCLB Dender", ["CLB GO! Aalst", "VCLB Dender"]),
    ListCut(
      .dutch, "Scholen basisonderwijs en middelbaar onderwijs",
      [
        "Scholen basisonderwijs en middelbaar onderwijs"
      ]),
    ListCut(.dutch, "Stad Zottegem, dienst Jeugd", ["Stad Zottegem, dienst Jeugd"]),
    ListCut(
      .dutch, "Stad Aalst: dienst Onderwijs, Jeugddienst",
      [
        "Stad Aalst", "[dienst Onderwijs]", "[Jeugddienst]",
      ]),
  ]

  @Test("Items behind bullets", arguments: ListSplitterTests.items)
  func itemEntries(_ cut: ListCut) {
    let (splitter, text) = Self.splitter(cut.list, cut.language)
    #expect(
      Self.shown(splitter.entries(ofItem: splitter.tokens.indices), splitter, text) == cut.entries)
  }

  @Test(
    "Hostile lists are cut in linear time",
    arguments: ["(", "(a ", "A: ", "\"a ", "a, ", "A en ", "de gemeenten ", "a) ", "en en "])
  func hostile(_ unit: String) {
    func seconds(_ count: Int) -> Duration {
      let (splitter, _) = Self.splitter(String(repeating: unit, count: count), .dutch)
      return ContinuousClock().measure {
        let end = splitter.end(of: splitter.tokens.indices)
        _ = splitter.entries(of: 0..<end, isExplicit: true)
        _ = splitter.entries(ofItem: splitter.tokens.indices)
      }
    }
    // Sixteen times the length: sixteen times the time, 256 if it were quadratic.
    let short = (0..<3).map { _ in seconds(1_000) }.min() ?? .zero
    let long = (0..<3).map { _ in seconds(16_000) }.min() ?? .zero
    #expect(long < short * 90 + .milliseconds(20))
  }

  @Test(
    "A list ends before the next that is announced",
    arguments: [
      (Language.french, "le CPAS et l'AMO, nos partenaires : la police", "le CPAS et l'AMO"),
      (
        .french, "le CPAS, la police : partenaires locaux",
        "le CPAS, la police : partenaires locaux"
      ),
      (.dutch, "OCMW, politie; leden: CAW", "OCMW, politie;"),
    ])
  func endsBeforeTheNext(_ language: Language, _ list: String, _ rest: String) {
    let (splitter, text) = Self.splitter(list, language)
    let end = splitter.end(of: 0..<splitter.tokens.count)
    #expect(text.text(0..<splitter.tokens[end - 1].range.upperBound) == rest)
  }

  /// Each colon may open a list: were each as long as what follows, the work would grow with the square.
  @Test(arguments: [10, 100, 1_000])
  func announcementsInARowTakeWorkInProportion(_ count: Int) {
    let (splitter, _) = Self.splitter(
      String(repeating: "nos partenaires : ", count: count), .french)
    let tokens = splitter.tokens
    let work = tokens.indices.filter { tokens[$0].isMark(":") }.reduce(0) { work, colon in
      work + splitter.end(of: colon + 1..<tokens.count) - colon
    }
    #expect(work <= 3 * tokens.count)
  }
}
