import Foundation
import MaillageGraph
import Testing

@testable import Maillage

@Suite("Dissimilarity of communes by name")
struct BetaDiversityTests {
  @Test("toy communes: every value of the reference")
  func reference() throws {
    let (made, toy) = try toyCommunes()
    let comparison = Comparison(of: made.study())
    let all = try #require(
      toy["beta_diversity (own + R bipartite betalinkr + R betalink)"]
        as? [String: [String: Double]])
    let replaced = try #require(
      toy["replacement_richness (R bipartite betalinkr)"] as? [String: [String: Double]])
    var read = 0
    for pair in comparison.pairs {
      let overlap = pair.overlap
      let jaccard = BetaDiversity(overlap, index: .jaccard)
      let mode = BetaByMode(overlap)
      let parts = BetaReplacement(overlap)
      let values: [(String, Double)] = [
        ("a", Double(overlap.memberships.both)), ("b", Double(overlap.memberships.onlyInA)),
        ("c", Double(overlap.memberships.onlyInB)),
        ("b_rewired", Double(overlap.onlyInA.rewired)),
        ("c_rewired", Double(overlap.onlyInB.rewired)),
        ("shared_rows", Double(pair.sharedOrganisations)),
        ("shared_cols", Double(pair.sharedPlatforms)), ("S_sorensen", pair.beta.s),
        ("S_rows", mode.sOrganisations), ("S_cols", mode.sPlatforms),
        ("WN_sorensen", pair.beta.wn), ("OS_commondenom", pair.beta.os),
        ("ST_commondenom", pair.beta.st), ("OS_poisot", pair.betaPoisot.os),
        ("ST_poisot", pair.betaPoisot.st), ("WN_jaccard", jaccard.wn),
        ("OS_jaccard_commondenom", jaccard.os), ("ST_jaccard_commondenom", jaccard.st),
        ("ST_row_turnover", mode.stOrganisations), ("ST_col_turnover", mode.stPlatforms),
        ("ST_both_turnover", mode.stBoth), ("WN.repl", parts.wnReplacement),
        ("WN.rich", parts.wnRichness), ("OS.repl", parts.osReplacement),
        ("OS.rich", parts.osRichness),
      ]
      let key = "\(pair.a)|\(pair.b)"
      let expected = try #require(all[key]).merging(try #require(replaced[key])) { $1 }
      #expect(Set(values.map(\.0)) == Set(expected.keys))
      for (name, value) in values {
        #expect(abs(value - (expected[name] ?? .nan)) < 1e-9, "\(key) \(name)")
        read += 1
      }
    }
    #expect(read == 75)
  }

  @Test("toy communes: dissimilarity from all that any commune names")
  func metaweb() throws {
    let (made, toy) = try toyCommunes()
    let expected = try #require(toy["beta_os_prime (R betalink)"] as? [String: Double])
    let rows = Comparison(of: made.study()).contributions.communes
    #expect(rows.count == 3)
    for row in rows {
      #expect(abs(row.betaOSPrime - (expected[row.commune] ?? .nan)) < 1e-9, "\(row.commune)")
    }
  }

  @Test("walks over sorted lists count what asking for each name counts", arguments: 1...6)
  func bruteForce(seed: UInt64) throws {
    let study = randomCommunes(7, seed: seed).study()
    let communes = Dictionary(
      uniqueKeysWithValues: study.profiles.map { ($0.name, NaiveCommune($0)) })
    for pair in Comparison(of: study).pairs {
      let (a, b) = (try #require(communes[pair.a]), try #require(communes[pair.b]))
      #expect(pair.overlap.organisations == NaiveCommune.counts(a.organisations, b.organisations))
      #expect(pair.overlap.platforms == NaiveCommune.counts(a.platforms, b.platforms))
      #expect(pair.overlap.memberships == NaiveCommune.counts(a.memberships, b.memberships))
      #expect(pair.overlap.onlyInA == a.unmatched(in: b))
      #expect(pair.overlap.onlyInB == b.unmatched(in: a))
      #expect(
        pair.sharedGeneric
          == a.organisations.intersection(b.organisations)
          .count { ["Body 0", "Body 6"].contains($0) })
    }
  }

  @Test("parts add up, lie between 0 and 1 and do not depend on who comes first", arguments: 1...4)
  func laws(seed: UInt64) {
    let study = randomCommunes(8, seed: seed).study()
    let aligned = AlignedCommunes(of: study.profiles, includesIntercommunal: false).communes
    var scratch = NameOverlap.Scratch()
    var isDefined = false
    for (place, one) in aligned.enumerated() {
      for other in aligned[place...] {
        let overlap = NameOverlap(one, other, &scratch)
        let back = NameOverlap(other, one, &scratch)
        for index in BetaDiversity.Index.allCases {
          for partition in BetaDiversity.Partition.allCases {
            let beta = BetaDiversity(overlap, index: index, partition: partition)
            let mirrored = BetaDiversity(back, index: index, partition: partition)
            for (value, twin) in [
              (beta.s, mirrored.s), (beta.wn, mirrored.wn), (beta.os, mirrored.os),
              (beta.st, mirrored.st),
            ] where !value.isNaN {
              #expect(value == twin && value > -1e-12 && value <= 1)
              isDefined = true
            }
            if !beta.os.isNaN { #expect(abs(beta.wn - beta.os - beta.st) < 1e-12) }
          }
          let beta = BetaDiversity(overlap, index: index)
          guard !beta.wn.isNaN else { continue }
          let mode = BetaByMode(overlap, index: index)
          #expect(
            abs(mode.stOrganisations + mode.stPlatforms + mode.stBoth - beta.st) < 1e-12)
          let parts = BetaReplacement(overlap, index: index)
          #expect(abs(parts.wnReplacement + parts.wnRichness - beta.wn) < 1e-12)
          #expect(abs(parts.osReplacement + parts.osRichness - beta.os) < 1e-12)
        }
      }
      let itself = BetaDiversity(NameOverlap(one, one, &scratch))
      #expect([itself.s, itself.wn, itself.os, itself.st].allSatisfy { $0.isNaN || $0 == 0 })
    }
    #expect(isDefined)
  }

  @Test("nothing in common is 1, all of it from other nodes")
  func disjoint() throws {
    var made = MadeUpTable()
    made.platform("P", in: "X", members: ["a", "b"])
    made.platform("Q", in: "Y", members: ["c"])
    let pair = try #require(Comparison(of: made.study()).pairs.first)
    #expect([pair.beta.s, pair.beta.wn, pair.beta.st, pair.beta.os] == [1, 1, 1, 0])
    // No tie runs between nodes that both name: what they share cannot differ.
    #expect(pair.betaPoisot.wn == 1 && pair.betaPoisot.os.isNaN && pair.betaPoisot.st.isNaN)
    #expect(BetaByMode(pair.overlap).stBoth == 1)
  }

  @Test("without a membership, or a name, there is nothing to compare")
  func undefined() throws {
    var made = MadeUpTable()
    made.place("P", in: ["X"])
    made.place("P", in: ["Y"])
    let pair = try #require(Comparison(of: made.study()).pairs.first)
    #expect(pair.beta.s == 0 && pair.beta.wn.isNaN && pair.beta.os.isNaN && pair.beta.st.isNaN)
    #expect(BetaByMode(pair.overlap).sOrganisations.isNaN)
    #expect(BetaReplacement(pair.overlap).wnRichness.isNaN)
    #expect(BetaDiversity(NameOverlap()).s.isNaN)
    #expect(JSONText(pair.json).string.contains("\"wn\": null"))
  }

  @Test("pairs are the same for any number of threads, in the order of the study")
  func threads() {
    let profiles = randomCommunes(9, seed: 5).study().profiles
    let aligned = AlignedCommunes(of: profiles, includesIntercommunal: false)
    let serial = aligned.pairs(parallelism: .serial)
    #expect(serial.count == profiles.count * (profiles.count - 1) / 2 && serial.count > 20)
    let names = profiles.map(\.name)
    #expect(
      serial.map(\.a) == names.indices.flatMap { i in names[(i + 1)...].map { _ in names[i] } })
    let text = JSONText(.array(serial.map(\.json))).string
    #expect(JSONText(.array(aligned.pairs(parallelism: .workers(3)).map(\.json))).string == text)
  }

  @Test("identical communes, and one alone")
  func identical() {
    var made = MadeUpTable()
    for commune in ["X", "Y", "Z"] {
      made.platform("P", in: commune, members: ["police:a", "b"])
    }
    let same = Comparison(of: made.study())
    #expect(same.pairs.allSatisfy { $0.beta.wn == 0 && $0.roleAligned.total == 0 })
    #expect(same.contributions.communes.allSatisfy { $0.lcbdOrganisations.isNaN })
    #expect(same.contributions.communes.allSatisfy { $0.betaOSPrime == 0 })
    var lone = MadeUpTable()
    lone.platform("P", in: "X", members: ["a"])
    let single = Comparison(of: lone.study())
    #expect(single.pairs.isEmpty && single.changes.isEmpty && single.missingPartners.isEmpty)
    #expect(Comparison(of: MadeUpTable().study()).contributions.organisations.isEmpty)
  }
}
