import Testing

@testable import MaillageSheets

@Suite("Tables: words of problems")
struct TableProblemTests {
  /// Every kind of problem that this part knows.
  static let all: [Problem] = [
    .unknownBytes, .unclosedQuote, .textAfterQuote, .wrongColumnCount, .manyLines, .rowTooLong,
    .cellTooLong, .tooManyColumns, .emptyTable, .noRows, .badHeader, .missingHeader,
    .duplicateHeader, .moreOfTheSame, .missingFile, .isFolder, .unreadableFile, .fileTooLarge,
    .binaryFile, .webPage, .oldSpreadsheet, .encryptedFile, .damagedFile, .notASpreadsheet,
    .unpacksTooLarge, .tooManyRows, .outsideTable, .errorValue, .uncalculatedFormula, .mergedCells,
    .otherSheets, .documentTooLarge, .emptyDocument, .binaryDocument, .oldDocument, .notADocument,
    .damagedDocument, .unknownEncoding, .noPDFTool, .noTextInPDF, .pdfTooSlow, .pdfToolFailed,
    .caseList,
  ]

  @Test func everyLanguageSaysTheSame() {
    for problem in Self.all {
      let words = Language.allCases.map { problem.at(file: nil, in: $0, "⟦0⟧", "⟦1⟧", "⟦2⟧") }
      let messages = words.map(\.message)
      #expect(Set(messages).count == 4, "\(problem.code)")
      for argument in ["⟦0⟧", "⟦1⟧", "⟦2⟧"] {
        let holding = messages.filter { $0.contains(argument) }.count
        #expect(holding == 0 || holding == 4, "\(problem.code) \(argument)")
      }
      let remedies = words.compactMap(\.remedy)
      #expect(remedies.isEmpty || Set(remedies).count == 4, "\(problem.code)")
      #expect(problem.severity == .note || !remedies.isEmpty, "\(problem.code): what to do?")
      for text in messages + remedies {
        #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("{"), "\(problem.code)")
      }
    }
  }

  @Test func codesAreStableNames() {
    let codes = Self.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { "abcdefghijklmnopqrstuvwxyz-".contains($0) } })
  }
}
