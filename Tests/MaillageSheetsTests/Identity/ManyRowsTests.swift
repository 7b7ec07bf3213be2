import MaillageGraph
import Testing

@testable import MaillageSheets

/// Tables with so many rows that several threads work on them.
struct ManyRowsTests {
  private static let count = 34_000

  /// Bodies with a handful of rows and some with very many; pairs that come again with other roles,
  /// weights, dates, communes and notes.
  private static let csv: String = {
    var generator = SplitMix64(seed: 7)
    var rows = ["organisation,platform,commune,role,weight,from,note"]
    for row in 0..<count {
      let body = row % 5 == 0 ? row / 5 % 3 : Int.random(in: 0..<9_000, using: &generator)
      let platform = Int.random(in: 0..<400, using: &generator)
      let role = row % 11 == 0 ? "chair" : ""
      let weight = row % 7 == 0 ? "\(row % 13 + 1)" : ""
      let from = row % 17 == 0 ? "20\(10 + row % 9)" : ""
      rows.append(
        "Body \(body),Platform \(platform),Commune \(platform % 30),\(role),\(weight),\(from),"
          + (row % 19 == 0 ? "note \(row % 23)" : ""))
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  private func reading(_ parallelism: Parallelism) -> Reading<MembershipTable> {
    MaillageSheetsTests.reading(Self.csv) { $0.parallelism = parallelism }
  }

  @Test func anyNumberOfThreadsMakesTheSameTable() {
    let one = reading(.serial)
    let other = reading(.workers(2))
    #expect(one.diagnostics == other.diagnostics)
    #expect(one.value.memberships == other.value.memberships)
    #expect(one.value.attributes.map(\.name) == other.value.attributes.map(\.name))
    #expect(
      one.value.attributes.allSatisfy { attribute in
        let twin = other.value.attributes.first { $0.name == attribute.name }
        return one.value.memberships.indices.allSatisfy {
          attribute.value(ofMembership: $0) == twin?.value(ofMembership: $0)
        }
      })
    #expect(one.value.organisations == other.value.organisations)
    #expect(one.value.platforms == other.value.platforms)
    let (network, twin) = (one.value.network(), other.value.network())
    #expect(network.network == twin.network)
    #expect(network.memberships == twin.memberships)
  }

  /// Against a dictionary of what the rows say.
  @Test func everyRowIsInItsMembership() {
    struct Pair: Hashable {
      let organisation: String
      let platform: String
    }
    var lines: [Pair: [Int]] = [:]
    for (row, text) in Self.csv.split(separator: "\n").dropFirst().enumerated() {
      let cells = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      lines[Pair(organisation: cells[0], platform: cells[1]), default: []].append(row + 2)
    }
    let table = reading(.workers(2)).value
    var found: [Pair: [Int]] = [:]
    for record in table.memberships {
      let pair = Pair(
        organisation: table.organisations[record.organisation].name,
        platform: table.platforms[record.platform].name)
      let places = record.sources.compactMap { Int($0.drop { $0 != ":" }.dropFirst()) }
      found[pair, default: []] += places
    }
    #expect(found.mapValues { $0.sorted() } == lines)
    let ends = table.memberships.map { ($0.organisation, $0.platform) }
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
