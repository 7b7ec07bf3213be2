/// What communes name alike and which roles they fill, joined to the comparison.
extension Comparison {
  /// What the JSON of a comparison holds beside networks, pairs and sectors.
  var alignedMembers: [JSONValue.Member] {
    [
      JSONValue.Member("changes", changesJSON),
      JSONValue.Member("contributions", contributionsJSON),
      JSONValue.Member("roles", rolesJSON), JSONValue.Member("mixing", mixingJSON),
      JSONValue.Member("platform_mixes", platformMixesJSON),
      JSONValue.Member("missing_partners", missingPartnersJSON),
    ]
  }

  /// The tables that an output folder holds beside those of communes, pairs and sectors.
  public func alignedFiles(_ style: CSVText.Style = .standard) -> [ReportFile] {
    var files = [
      ReportFile(path: "contributions.csv", text: contributionsCSV(style)),
      ReportFile(path: "missing-partners.csv", text: missingPartnersCSV(style)),
      ReportFile(path: "mixing.csv", text: mixingCSV(style)),
      ReportFile(path: "platform-mixes.csv", text: platformMixesCSV(style)),
      ReportFile(path: "roles.csv", text: rolesCSV(style)),
      ReportFile(path: "shared-names.csv", text: namesCSV(style)),
    ]
    if !changes.isEmpty {
      files.append(ReportFile(path: "changes.csv", text: changesCSV(style)))
    }
    return files
  }
}
