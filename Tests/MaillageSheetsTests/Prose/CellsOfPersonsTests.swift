import Testing

@testable import MaillageSheets

/// Tables that copying has broken into cells below each other: persons, and the bodies that send them.
@Suite struct CellsOfPersonsTests {
  private static let persons = ["Orvane Quilt", "Zelda Brimm", "Xaver Plonk", "Tilde Vrask"]
  private static let bodies = ["Natuurpunt", "Scholen", "OCMW", "Milieuambtenaar"]

  private func reading(_ head: [String], _ rows: [[String]]) -> SheetReading {
    SheetExtractor.read(
      (["Milieuraad Rivaal", "Samenstelling:"] + head + rows.flatMap { $0 })
        .joined(separator: "\n\n"), file: "cells.txt")
  }

  @Test func bodiesStandBehindPersons() {
    let found = reading(
      ["Kandidaat", "Afvaardiging"], zip(Self.persons, Self.bodies).map { [$0, $1] })
    #expect(found.memberships.map(\.organisation) == Self.bodies)
    #expect(found.withheldPersons == 4)
  }

  @Test func bodiesStandBeforePersons() {
    let found = reading(
      ["Geleding", "Effectief lid", "Plaatsvervanger"],
      zip(Self.bodies, Self.persons).map { [$0, $1] })
    #expect(found.memberships.map(\.organisation) == Self.bodies)
  }

  @Test func namesInBracketsAreNoCells() {
    let found = reading([], Self.persons.map { ["\($0) (OCMW)", "Aagje Smolk"] })
    #expect(!found.memberships.contains { $0.organisation.contains("Smolk") })
  }
}
