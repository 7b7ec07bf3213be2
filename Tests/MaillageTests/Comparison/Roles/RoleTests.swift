import Maillage
import MaillageGraph
import MaillageSheets
import MaillageTestSupport
import Testing

/// A table from counts: police 2 on platforms, 1 in projects …
private func table(_ cells: [(String?, PlatformKind, Int)]) -> RoleTable {
  var table = RoleTable()
  for (sector, kind, count) in cells {
    for _ in 0..<count { table.add(sector.map(Sector.init(rawValue:)), on: kind) }
  }
  return table
}

private func randomTable(_ generator: inout SplitMix64) -> RoleTable {
  var cells: [(String?, PlatformKind, Int)] = []
  for sector in ["police", "social", "youth", "own word", nil] {
    for kind in PlatformKind.allCases where Int.random(in: 0..<3, using: &generator) == 0 {
      cells.append((sector, kind, Int.random(in: 1...4, using: &generator)))
    }
  }
  return table(cells)
}

/// Σ|x − y| / Σ(x + y), cell by cell.
private func brayCurtis(_ a: RoleTable, _ b: RoleTable) -> Double {
  var (apart, whole) = (0, 0)
  for sector in Set(a.sectors + b.sectors) {
    for kind in PlatformKind.allCases {
      let (x, y) = (a.memberships(of: sector, on: kind), b.memberships(of: sector, on: kind))
      apart += abs(x - y)
      whole += x + y
    }
  }
  return Double(apart) / Double(whole)
}

@Suite("Dissimilarity of communes by role")
struct RoleDissimilarityTests {
  @Test("the example worked out by hand")
  func hand() {
    let here = table([
      ("police", .platform, 2), ("education", .platform, 1), ("education", .project, 1),
      ("youth", .platform, 1), (nil, .platform, 3),
    ])
    let there = table([
      ("police", .project, 1), ("education", .platform, 2), ("education", .project, 2),
    ])
    let parts = RoleDissimilarity(here, there)
    #expect(abs(parts.otherSectors - 0.1) < 1e-12)
    #expect(abs(parts.wiredOtherwise - 0.2) < 1e-12)
    #expect(abs(parts.otherVolume - 0.3) < 1e-12)
    #expect(abs(parts.total - 0.6) < 1e-12)
    #expect(parts.withoutSector == 3)
    #expect(here.total == 5 && here.withoutSector == 3)
  }

  @Test("the total is the Bray–Curtis dissimilarity; symmetric, 0 for identity", arguments: 1...8)
  func laws(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let (a, b) = (randomTable(&generator), randomTable(&generator))
    let parts = RoleDissimilarity(a, b)
    #expect(abs(parts.total - brayCurtis(a, b)) < 1e-12)
    for part in [parts.otherSectors, parts.wiredOtherwise, parts.otherVolume] {
      #expect(part >= 0 && part <= 1)
    }
    #expect(RoleDissimilarity(b, a) == parts)
    #expect(RoleDissimilarity(a, a).total == 0)
  }

  @Test("each part stands alone where nothing else differs")
  func pure() {
    let base = table([("police", .platform, 2), ("youth", .project, 2)])
    let moved = table([("police", .project, 2), ("youth", .platform, 2)])
    let doubled = table([("police", .platform, 4), ("youth", .project, 4)])
    let others = table([("health", .platform, 2), ("social", .project, 2)])
    let wiring = RoleDissimilarity(base, moved)
    #expect([wiring.otherSectors, wiring.wiredOtherwise, wiring.otherVolume] == [0, 1, 0])
    let volume = RoleDissimilarity(base, doubled)
    #expect([volume.otherSectors, volume.wiredOtherwise] == [0, 0])
    #expect(abs(volume.otherVolume - 1.0 / 3) < 1e-12)
    let sectors = RoleDissimilarity(base, others)
    #expect([sectors.otherSectors, sectors.wiredOtherwise, sectors.otherVolume] == [1, 0, 0])
  }

  @Test("one empty commune is all other sectors; two are undefined")
  func degenerate() {
    let base = table([("police", .platform, 2)])
    #expect(RoleDissimilarity(base, RoleTable()).otherSectors == 1)
    #expect(RoleDissimilarity(RoleTable(), table([(nil, .platform, 1)])).total.isNaN)
  }
}

@Suite("Who meets whom, by sector")
struct SectorMixingTests {
  private func commune(_ platforms: [[String]]) -> PartnerNetwork {
    var made = MadeUpTable()
    for (number, members) in platforms.enumerated() {
      made.platform("P\(number)", in: "X", members: members)
    }
    return made.network(of: "X")
  }

  @Test("the example worked out by hand")
  func hand() throws {
    let mixing = SectorMixing(
      of: commune([
        ["police:a", "police:b", "education:c", "nobody"], ["education:c", "youth:d"],
      ]))
    let cells = mixing.cells.map { "\($0.first.rawValue) \($0.second.rawValue) \($0.observed)" }
    #expect(
      cells == [
        "police police 1", "police youth 0", "police education 2", "youth education 1",
      ])
    #expect(abs(mixing.cells[2].expected - 16.0 / 9) < 1e-12)
    #expect(abs(mixing.cells[2].ratio - 9.0 / 8) < 1e-12)
    #expect(mixing.eiIndexOfMeetings == 0.5 && mixing.eiIndex == 0.5)
    #expect(abs(mixing.eiIndexExpected - 7.0 / 9) < 1e-12)
    #expect(mixing.withoutSector == 1)
  }

  @Test("E–I index of the Southern Women, as the reference values say")
  func davis() throws {
    let reference = try ReferenceValues("davis")
    var made = MadeUpTable()
    for (column, event) in reference.columns.enumerated() {
      let members = reference.rows.indices.filter { reference.matrix[$0][column] > 0 }
        .map { ($0 < 9 ? "police:" : "social:") + reference.rows[$0] }
      made.platform(event, in: "Natchez", members: members)
    }
    let mixing = SectorMixing(of: made.network(of: "Natchez"))
    let binary = try reference.number("brokerage", "EI_index_binary")
    let weighted = try reference.number("brokerage", "EI_index_weighted")
    #expect(abs(mixing.eiIndex - binary) < 1e-9)
    #expect(abs(mixing.eiIndexOfMeetings - weighted) < 1e-9)
  }

  @Test(
    "meetings are those of all pairs on all platforms; expectations share them out",
    arguments: 1...5)
  func bruteForce(seed: UInt64) {
    for network in randomCommunes(4, seed: seed).networks() {
      let mixing = SectorMixing(of: network)
      var observed: [[Sector]: Int] = [:]
      for platform in network.network.platforms.ids {
        let members = network.network.organisations(of: platform)
        for (place, one) in members.enumerated() {
          for other in members[(place + 1)...] {
            guard let first = network.organisations[one.index].sector,
              let second = network.organisations[other.index].sector
            else { continue }
            observed[[first, second].sorted(), default: 0] += 1
          }
        }
      }
      for cell in mixing.cells {
        #expect(cell.observed == observed[[cell.first, cell.second]] ?? 0)
      }
      let whole = observed.values.reduce(0, +)
      #expect(mixing.cells.reduce(0) { $0 + $1.observed } == whole)
      let expected = mixing.cells.reduce(0) { $0 + $1.expected }
      #expect(abs(expected - Double(whole)) < 1e-9)
      let within = observed.filter { $0.key[0] == $0.key[1] }.values.reduce(0, +)
      if whole > 0 {
        let index = Double(whole - 2 * within) / Double(whole)
        #expect(abs(mixing.eiIndexOfMeetings - index) < 1e-12)
      } else {
        #expect(mixing.eiIndexOfMeetings.isNaN && mixing.eiIndex.isNaN)
      }
    }
  }

  @Test("Blau and IQV by hand; undefined without a known sector")
  func platforms() {
    let partners = commune([
      ["police:a", "police:b", "education:c", "nobody"], ["education:c", "youth:d", "police:a"],
      ["nobody"],
    ])
    let mixes = PlatformMix.table(of: partners)
    #expect(abs(mixes[0].blau - 4.0 / 9) < 1e-12)
    #expect(abs(mixes[0].iqv - 2.0 / 3) < 1e-12)
    #expect(mixes[0].members == 3 && mixes[0].withoutSector == 1 && mixes[0].sectors == 2)
    #expect(abs(mixes[1].iqv - 1) < 1e-12)
    #expect(mixes[2].blau.isNaN && mixes[2].iqv.isNaN)
    let alone = PlatformMix.table(of: commune([["police:a", "police:b"]]))
    #expect(alone[0].blau == 0 && alone[0].iqv.isNaN)
  }
}

@Suite("Missing partners")
struct MissingPartnerTests {
  /// Five communes: four with a working group, three of these name a school on it.
  private func made() -> MadeUpTable {
    var made = MadeUpTable()
    let local: Set<String> = ["CPAS"]
    for commune in ["A", "B", "C"] {
      made.platform(
        "Jeunesse", in: commune, members: ["education:École \(commune)", "social:CPAS"],
        kind: .workingGroup, local: local)
    }
    made.platform("Groupe", in: "D", members: ["police:Police D"], kind: .workingGroup)
    made.platform("Table", in: "D", members: ["education:École D"])
    made.platform("Table", in: "E", members: ["police:Police E"])
    return made
  }

  private func words(_ partners: [MissingPartner]) -> [String] {
    partners.map {
      "\($0.commune) \($0.platformKind.rawValue) \($0.body ?? $0.sector?.rawValue ?? "") "
        + "\($0.namedIn)/\($0.peers)" + ($0.isNamedElsewhereHere ? " elsewhere" : "")
    }
  }

  @Test("what more than half of at least three peers name is said where it is not named")
  func usual() {
    let partners = Comparison(of: made().study()).missingPartners
    #expect(
      words(partners) == [
        "D working group social 3/3", "D working group education 3/3 elsewhere",
        "D working group CPAS 3/3",
      ])
  }

  @Test("two peers are too few, and half of them is not more than half")
  func thresholds() {
    var few = MadeUpTable()
    for commune in ["A", "B"] { few.platform("P", in: commune, members: ["police:p"]) }
    few.platform("Q", in: "C", members: ["youth:y"])
    #expect(Comparison(of: few.study()).missingPartners.isEmpty)
    var half = few
    half.platform("R", in: "D", members: ["health:h"])
    half.platform("S", in: "E", members: ["social:s"])
    #expect(Comparison(of: half.study()).missingPartners.isEmpty)
    half.platform("T", in: "F", members: ["police:q"])
    half.platform("U", in: "G", members: ["police:r"])
    #expect(
      words(Comparison(of: half.study()).missingPartners) == [
        "C platform police 4/6", "D platform police 4/6", "E platform police 4/6",
      ])
  }

  @Test("a generic body under another name, as in another language, is not missed")
  func otherLanguage() {
    var bilingual = made()
    bilingual.platform(
      "Groupe", in: "D", members: ["social:OCMW"], kind: .workingGroup, local: ["OCMW"])
    #expect(
      words(Comparison(of: bilingual.study()).missingPartners) == [
        "D working group education 3/3 elsewhere"
      ])
  }

  @Test("peers are those of the group; a commune without one has none")
  func groups() {
    var grouped = made()
    grouped.table.communeRecords = ["A", "B", "C"].map { CommuneRecord(name: $0, group: "small") }
    #expect(Comparison(of: grouped.study()).missingPartners.isEmpty)
    grouped.table.communeRecords.append(CommuneRecord(name: "D", group: "small"))
    #expect(Comparison(of: grouped.study()).missingPartners.count == 3)
  }
}
