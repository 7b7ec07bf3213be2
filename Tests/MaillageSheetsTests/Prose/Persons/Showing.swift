@testable import MaillageSheets

extension SheetReading {
  /// All that is shown of a reading.
  var shown: [String] {
    var all = communes + fields.flatMap { [$0.label, $0.value ?? ""] } + announced.map(\.platform)
    for platform in platforms {
      all += [platform.name, platform.acronym ?? "", platform.parent ?? ""]
      all += platform.aliases + platform.communes
    }
    for member in memberships {
      all += [member.platform, member.organisation, member.acronym ?? "", member.sentence]
      all += member.communes
    }
    return all + links.flatMap { [$0.from, $0.to] }
  }

  /// Those of some words that are shown.
  func leaks(of hidden: [String]) -> [String] {
    let words = Set(
      shown.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() } })
    return hidden.filter { words.contains($0.lowercased()) }
  }
}
