import Foundation
import Testing

/// `extract` from a sheet to a table that the other commands read.
@Suite struct ExtractTests {
  private static let sheet = """
    Le Comité de prévention de Lindermeers se réunit chaque mois.

    Les partenaires sont les suivants : la police locale, le CPAS, l’école communale (Mme Jeanne \
    Dupont) et la maison des jeunes « Le Phare ».

    Données
    • Commune : Lindermeers
    • Organisme : Service de prévention
    • Personne de contact : jeanne.dupont@lindermeers.example
    """

  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.write(Self.sheet, to: "fiche.txt")
    return bench
  }

  @Test func jsonHasTheKeysOfTheContract() throws {
    let outcome = try bench().run("extract", "fiche.txt", "--format", "json", "--merge-items")
    #expect(outcome.status == 0)
    let sheet = try outcome.json()
    #expect(sheet["schema"] as? String == "maillage.sheet/1")
    #expect(sheet["file"] as? String == "fiche.txt" && sheet["language"] as? String == "fr")
    #expect(sheet["commune"] as? [String] == ["Lindermeers"])
    let fields = try #require(sheet["fields"] as? [String: Any])
    #expect(fields["Commune"] as? String == "Lindermeers")
    #expect(fields["Personne de contact"] is NSNull)
    let memberships = try #require(sheet["memberships"] as? [[String: Any]])
    let named = Set(memberships.compactMap { $0["organisation"] as? String })
    #expect(named.isSuperset(of: ["police locale", "CPAS"]))
    for membership in memberships {
      #expect(
        Set(membership.keys) == [
          "platform", "organisation", "acronym", "commune", "role", "kind", "sector", "confidence",
          "rule", "evidence", "sentence",
        ])
      // What stands at the place of the evidence is the name.
      let evidence = try #require(membership["evidence"] as? [String: Int])
      let scalars = Array(Self.sheet.unicodeScalars)
      let (start, end) = (evidence["start"] ?? 0, evidence["end"] ?? 0)
      try #require(start < end && end <= scalars.count)
      let text = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(text == membership["organisation"] as? String)
    }
    let withheld = try #require(sheet["withheld"] as? [String: Int])
    #expect(withheld["persons", default: 0] >= 1 && withheld["contacts", default: 0] >= 1)
    #expect(!outcome.output.contains("Dupont") && !outcome.output.contains("@"))
  }

  @Test func theTableIsReadBack() throws {
    let bench = try bench()
    let table = try bench.run("extract", "fiche.txt", "--format", "csv", "--links", "links.csv")
    #expect(table.status == 0)
    try bench.write(table.output, to: "m.csv")
    let metrics = try bench.run("metrics", "m.csv", "--measure", "degree", "--format", "csv")
    #expect(metrics.status == 0)
    #expect(metrics.output.contains("police locale"))
    #expect(try bench.names().contains("links.csv"))
  }

  @Test func severalSheetsAreDocuments() throws {
    let bench = try bench()
    try bench.write("Rien n’est dit de personne.", to: "vide.txt")
    let outcome = try bench.run("extract", ".", "--format", "json")
    #expect(outcome.status == 0)
    let documents = try #require(try outcome.json()["documents"] as? [[String: Any]])
    #expect(documents.map { $0["file"] as? String } == ["fiche.txt", "vide.txt"])
    #expect((documents[1]["memberships"] as? [Any])?.isEmpty == true)
    #expect(outcome.errors.contains("vide.txt: warning:"))
  }

  @Test func whatCannotBeReadIsAnError() throws {
    let bench = try bench()
    let outcome = try bench.run("extract", "missing.txt", "--format", "json", "--language", "en")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("missing.txt: error:"))
  }

  @Test func theItemsOfAListingAreDocuments() throws {
    let bench = try bench()
    let items = [
      "La Ville de Huy a mis sur pied un Comité logement qui réunit le CPAS et l’AIS.",
      "À la commune de Wanze, la Cellule jeunesse réunit la police locale et l’AMO Mille Lieux.",
      "Le Réseau santé réunit les médecins généralistes et les pharmaciens.",
      "Une Plateforme mobilité existe depuis 2020.", "Un Conseil des aînés existe aussi.",
    ]
    try bench.write(items.joined(separator: "\n\n"), to: "liste.txt")
    let outcome = try bench.run("extract", "liste.txt", "--format", "json")
    let documents = try #require(try outcome.json()["documents"] as? [[String: Any]])
    #expect(documents.map { $0["item"] as? Int } == [1, 2, 3, 4, 5])
    #expect(documents.map { $0["commune"] as? [String] } == [["Huy"], ["Wanze"], [], [], []])
    let joined = try bench.run("extract", "liste.txt", "--format", "json", "--merge-items").json()
    #expect(joined["commune"] as? [String] == ["Huy", "Wanze"])
    let memberships = try #require(joined["memberships"] as? [[String: Any]])
    let ofHuy = memberships.filter { $0["commune"] as? [String] == ["Huy"] }
    #expect(
      Set(ofHuy.compactMap { $0["organisation"] as? String }) == ["Ville de Huy", "CPAS", "AIS"])
    #expect(memberships.count { ($0["commune"] as? [String])?.isEmpty == true } == 2)
  }

  @Test func sheetsGoStraightIntoAReport() throws {
    let bench = try bench()
    #expect(try bench.run("report", "fiche.txt", "-o", "r").status == 0)
    let page = try bench.read("r/lindermeers.html")
    #expect(page.contains("Ce qui est écrit") && page.contains("Les partenaires sont les suivants"))
    #expect(!page.contains("Dupont") && !page.contains("jeanne"))
    // What was extracted comes back with its sentences.
    let table = try bench.run("extract", "fiche.txt", "--format", "csv")
    try bench.write(table.output, to: "m.csv")
    #expect(try bench.run("report", "m.csv", "-o", "s").errors.contains("unknown") == false)
    #expect(try bench.read("s/lindermeers.html").contains("Les partenaires sont les suivants"))
  }

  /// What a person changes in the table is there again when the sheets are read anew.
  @Test func editedTablesBecomeCorrections() throws {
    let bench = try bench()
    try bench.write(
      "La Cellule logement réunit le CPAS, l’AIS Bora et la police locale.", to: "sheets/b.txt")
    try bench.write(Self.sheet, to: "sheets/a.txt")
    var table = try bench.run("extract", "sheets", "--format", "csv").output
    #expect(try bench.run("corrections", "sheets", "--edited", "none.csv").status == 1)
    try bench.write(table, to: "m.csv")
    let nothing = try bench.run("corrections", "sheets", "--edited", "m.csv")
    #expect(nothing.status == 0 && nothing.output.split(separator: "\n").count == 1)

    // A name, a role, a platform, a row less, a row more.
    table = table.replacing("AIS Bora,", with: "Agence Bora,")
    table = table.replacing(
      "Service de prévention,Comité de prévention", with: "Service X,Comité de prévention")
    let lines = table.split(separator: "\n").map(String.init)
    var edited = lines.filter { !$0.hasPrefix("CPAS,Cellule logement") }
    edited = edited.map {
      $0.hasPrefix("police locale,Cellule logement")
        ? $0.replacing(",member,", with: ",chair,") : $0
    }
    edited = edited.map { $0.replacing("Comité de prévention", with: "Comité Prévention et Paix") }
    edited.append("Parquet,Cellule logement,,,,,justice,,,,,,")
    try bench.write(edited.joined(separator: "\n") + "\n", to: "m.csv")
    let made = try bench.run("corrections", "sheets", "--edited", "m.csv")
    #expect(made.status == 0)
    try bench.write(made.output, to: "sheets/corrections.csv")

    let again = try bench.run("extract", "sheets", "--format", "csv")
    #expect(!again.errors.contains("correction-unused") && !again.errors.contains("error"))
    func pairs(_ csv: String) -> Set<String> {
      Set(
        csv.split(separator: "\n").dropFirst().map {
          $0.split(separator: ",", omittingEmptySubsequences: false).prefix(2).joined(
            separator: " – ")
        })
    }
    #expect(pairs(again.output) == pairs(edited.joined(separator: "\n")))
    #expect(
      again.output.contains("police locale,Cellule logement,,platform,,,police,organisation,chair"))
    let settled = try bench.run("corrections", "sheets", "--edited", "m.csv", "--no-header")
    #expect(settled.output.isEmpty)
  }
}
