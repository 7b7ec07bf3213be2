import Testing

@testable import MaillageSheets

@Suite("Documents: marks and lists of cases")
struct SensitiveTextTests {
  private let body = "La CSIL de Liège\n\nLes partenaires sont le CPAS et la police.\n"

  @Test func marksAtTheHead() {
    for mark in [
      "DIFFUSION RESTREINTE", "Classification : restreint", "VERTROUWELIJK",
      "Beperkte verspreiding",
      "VS-NfD", "[Confidential]", "Rubricering: beperkte verspreiding, alleen leden",
    ] {
      #expect(document(mark + "\n" + body).codes == ["restricted"], "\(mark)")
      #expect(document(mark + "\r\n" + body).value == nil, "\(mark)")
      #expect(document("<html><p>\(mark)</p><p>Texte</p>").codes == ["restricted"], "\(mark)")
      let allowed = document(mark + "\n" + body, allowMarked: true)
      #expect(allowed.value != nil)
      #expect(allowed.codes == ["restricted-but-allowed"])
    }
  }

  /// The ways in which such marks are written, in four languages.
  @Test(arguments: [
    "CONFIDENTIEL !", "*** CONFIDENTIEL ***", "« Confidentiel »", "Confidentiel – ne pas diffuser",
    "CONFIDENTIEL (loi du 11 décembre 1998)", "Personnel et confidentiel", "Usage interne",
    "Document à diffusion limitée", "Diffusion restreinte aux membres de la CSIL",
    "Statut : confidentiel", "Diffusion limitée à la cellule", "UE RESTREINT / EU RESTRICTED",
    "VERTROUWELIJK – NIET VERSPREIDEN", "Alleen voor intern gebruik", "Niet voor publicatie",
    "Persoonlijk en vertrouwelijk", "Verspreiding beperkt tot de leden", "“Vertrouwelijk”",
    "VERTROUWELIJK (wet van 11 december 1998)", "Intern document", "Streng vertraulich",
    "Nur für den internen Gebrauch", "Nicht zur Veröffentlichung",
    "Vertraulich – nur für Mitglieder",
    "VS-Vertraulich", "Persönlich und vertraulich", "Private and confidential", "TLP:RED",
    "TLP: AMBER+STRICT", "OFFICIAL-SENSITIVE", "Not for publication", "For internal use only",
    "Restricted to members of the Board", "Confidential: for members only",
  ])
  func marksAreWrittenInManyWays(_ mark: String) {
    #expect(document(mark + "\n" + body).codes == ["restricted"])
  }

  @Test func everyMarkIsFound() {
    for mark in RestrictionMark.marks {
      #expect(RestrictionMark.find(in: mark + "\n\n" + body) != nil, "\(mark)")
    }
  }

  @Test func marksFurtherDown() {
    let page = String(repeating: body, count: 10)
    #expect(RestrictionMark.find(in: page + "\nConfidentiel\n\n" + page) != nil)
    #expect(RestrictionMark.find(in: page + "\r\n\r\nConfidentiel\r\n\r\n" + page) != nil)
    #expect(RestrictionMark.find(in: page + "\nConfidentiel") != nil)
    #expect(RestrictionMark.find(in: page + "Diffusion : restreint\n") != nil)
    // A line that a paragraph was broken into is none.
    #expect(RestrictionMark.find(in: page + "Ce rapport est\nconfidentiel\net le reste.") == nil)
    #expect(RestrictionMark.find(in: page + "\nconfidentiel.\n\n" + page) == nil)
  }

  @Test func wordsAloneAreNoMark() {
    for line in [
      "Cellule spécifique restreinte", "Le secret professionnel partagé", "Diffusion : presse",
      "Geheimnis", "La CSIL restreinte réunit : le CPAS",
    ] {
      #expect(document(line + "\n" + body).value != nil, "\(line)")
    }
  }

  @Test func listsOfCases() {
    for row in [
      "Dossier n° 2023/14 : suivi", "X, né le 12/05/1998, suivi", "Y (geboren op 3 mei 2001)",
      "85.07.30-033.28 X", "DUPONT Marie 12/05/1998", "Marie Dupont;1998-05-12;Liège",
      "Jan Peeters | 01.02.1999 | opgevolgd", "Z, geb. 1.2.1999", "Case no. 12 open",
      "Aktenzeichen 7 Js 12", "X, né à Liège le 12/05/1998", "Date de naissance : 12.05.1998",
      "Y, geboren 3 mei 2001", "Z, born 12/05/1998", "Signalement n° 12 : suivi", "Casus 12",
      "Fall Nr. 12 offen", "Client no. 12", "Melding nr. 2023/14",
    ] {
      let list = document("Suivi\n" + Array(repeating: row, count: 4).joined(separator: "\n"))
      #expect(list.codes == ["case-list"], "\(row)")
      #expect(list.value == nil)
      // What is said of it holds nothing of what stands in it.
      #expect(list.diagnostics.allSatisfy { !$0.message.contains("1998") })
      #expect(document(body + row).value != nil, "\(row)")
    }
  }

  @Test func sheetsAreNoListsOfCases() {
    let harmless = [
      "Réunion du 12/05/2023 : CPAS, police", "Marie Dupont, 04 222 22 22, depuis le 12/05/2023",
      "Conseil communal 12/05/2010", "Le projet est né en 2012", "Né le projet 12, né le réseau 4",
      "Loi du 30 juillet 2018", "Tél. 085 12 34 56", "12.34.56 - 78", "Numéro national 1712",
    ]
    let text = harmless.map { Array(repeating: $0, count: 4).joined(separator: "\n") }
    #expect(document(text.joined(separator: "\n")).codes == [])
  }
}
