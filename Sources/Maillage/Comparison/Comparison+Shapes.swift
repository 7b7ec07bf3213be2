extension Comparison {
  /// What the shapes of communes add to `maillage.comparison/1`.
  var shapeMembers: [JSONValue.Member] {
    [
      JSONValue.Member("signatures", signaturesJSON),
      JSONValue.Member("likeness", likeness.json),
    ]
  }

  /// Breadth, density and centralisation of each commune.
  private var signaturesJSON: JSONValue {
    .array(
      shapes.signatures.map { signature in
        [
          "commune": .string(signature.commune), "sectors": .integer(signature.sectors),
          "organisations": .integer(signature.organisations),
          "density": .number(signature.density),
          "centralisation": .number(signature.centralisation),
        ]
      })
  }

  /// The table of signatures.
  public func signaturesCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["commune", "sectors", "organisations", "density", "centralisation"], style: style)
    for signature in shapes.signatures {
      table.append([
        .text(signature.commune), .integer(signature.sectors), .integer(signature.organisations),
        .number(signature.density), .number(signature.centralisation),
      ])
    }
    return table.text
  }
}
