internal import Dispatch

extension Adjacency {
  /// Builds sorted rows from ties in any order, each naming the ids of its ends.
  ///
  /// Two stable counting sorts do it: writing the ties platform by platform leaves every row of an
  /// organisation sorted, and reading those rows back leaves every row of a platform sorted. Ties
  /// that come in the order of their ends, each once, are the rows of organisations already.
  /// `nil` for weights says that all are 1.
  init(
    organisationCount: Int, platformCount: Int,
    tieOrganisations: ContiguousArray<Int32>, tiePlatforms: ContiguousArray<Int32>,
    tieWeights: ContiguousArray<Double>?
  ) {
    let isSorted = tieOrganisations.indices.dropFirst().allSatisfy { tie in
      (tieOrganisations[tie - 1], tiePlatforms[tie - 1])
        < (tieOrganisations[tie], tiePlatforms[tie])
    }
    if isSorted {
      var offsets = ContiguousArray<Int>(repeating: 0, count: organisationCount + platformCount + 1)
      for organisation in tieOrganisations { offsets[Int(organisation) + 1] += 1 }
      for row in 0..<organisationCount { offsets[row + 1] += offsets[row] }
      self.init(
        organisationCount: organisationCount, platformCount: platformCount, offsets: offsets,
        rowPlatforms: tiePlatforms, rowWeights: tieWeights)
      return
    }
    let tieCount = tieOrganisations.count
    // Ties in the order of their platforms.
    var platformStart = ContiguousArray<Int>(repeating: 0, count: platformCount + 1)
    for platform in tiePlatforms { platformStart[Int(platform) + 1] += 1 }
    for platform in 0..<platformCount { platformStart[platform + 1] += platformStart[platform] }
    var byPlatform = ContiguousArray<Int32>(repeating: 0, count: tieCount)
    for tie in 0..<tieCount {
      let platform = Int(tiePlatforms[tie])
      byPlatform[platformStart[platform]] = Int32(tie)
      platformStart[platform] += 1
    }
    // Rows of organisations, now sorted; equal neighbours are adjacent and merge.
    var start = ContiguousArray<Int>(repeating: 0, count: organisationCount + 1)
    for organisation in tieOrganisations { start[Int(organisation) + 1] += 1 }
    for row in 0..<organisationCount { start[row + 1] += start[row] }
    var fill = start
    var rowPlatforms = ContiguousArray<Int32>(repeating: 0, count: tieCount)
    var rowWeights = ContiguousArray<Double>(repeating: 0, count: tieCount)
    for position in 0..<tieCount {
      let tie = Int(byPlatform[position])
      let row = Int(tieOrganisations[tie])
      rowPlatforms[fill[row]] = tiePlatforms[tie]
      rowWeights[fill[row]] = tieWeights?[tie] ?? 1
      fill[row] += 1
    }
    var offsets = ContiguousArray<Int>(repeating: 0, count: organisationCount + platformCount + 1)
    var kept = 0
    for row in 0..<organisationCount {
      let first = kept
      for position in start[row]..<start[row + 1] {
        if kept > first, rowPlatforms[kept - 1] == rowPlatforms[position] {
          rowWeights[kept - 1] += rowWeights[position]
        } else {
          rowPlatforms[kept] = rowPlatforms[position]
          rowWeights[kept] = rowWeights[position]
          kept += 1
        }
      }
      offsets[row + 1] = kept
    }
    self.init(
      organisationCount: organisationCount, platformCount: platformCount, offsets: offsets,
      rowPlatforms: rowPlatforms, rowWeights: rowWeights)
  }

  /// Adds the rows of platforms, by reading the rows of organisations in order.
  ///
  /// - Parameters:
  ///   - offsets: those of the organisations, then zeros.
  ///   - rowWeights: `nil` where all are 1.
  private init(
    organisationCount: Int, platformCount: Int, offsets organisationOffsets: ContiguousArray<Int>,
    rowPlatforms: ContiguousArray<Int32>, rowWeights: ContiguousArray<Double>?
  ) {
    let kept = organisationOffsets[organisationCount]
    var offsets = organisationOffsets
    for position in 0..<kept { offsets[organisationCount + Int(rowPlatforms[position]) + 1] += 1 }
    for platform in 0..<platformCount {
      offsets[organisationCount + platform + 1] += offsets[organisationCount + platform]
    }
    let starts = offsets
    targets = unsafe ContiguousArray(unsafeUninitializedCapacity: 2 * kept) { buffer, count in
      nonisolated(unsafe) let targets = unsafe buffer
      // Many ties are written by two threads: one for the rows of each mode.
      let halves = kept < Self.manyTies ? 1 : 2
      DispatchQueue.concurrentPerform(iterations: halves) { half in
        if half == 0 {
          for position in 0..<kept {
            unsafe targets.initializeElement(
              at: position, to: Int32(organisationCount) + rowPlatforms[position])
          }
        }
        if half == halves - 1 {
          Self.forEachTieOfPlatforms(organisationCount, starts, rowPlatforms) { row, _, place in
            unsafe targets.initializeElement(at: place, to: Int32(row))
          }
        }
      }
      count = 2 * kept
    }
    var weights = ContiguousArray<Double>(repeating: 1, count: 2 * kept)
    if let rowWeights {
      for position in 0..<kept { weights[position] = rowWeights[position] }
      Self.forEachTieOfPlatforms(organisationCount, starts, rowPlatforms) { _, position, place in
        weights[place] = rowWeights[position]
      }
    }
    self.organisationCount = organisationCount
    self.platformCount = platformCount
    self.offsets = offsets
    self.weights = weights
  }

  /// From how many ties on a second thread is worth its while.
  private static let manyTies = 1 << 17

  /// Calls a function with each tie: its organisation, its place in the rows of organisations, and in
  /// those of platforms.
  @inline(__always)
  private static func forEachTieOfPlatforms(
    _ organisationCount: Int, _ offsets: ContiguousArray<Int>,
    _ rowPlatforms: ContiguousArray<Int32>, _ body: (Int, Int, Int) -> Void
  ) {
    var next = ContiguousArray(offsets[organisationCount..<(offsets.count - 1)])
    for row in 0..<organisationCount {
      for position in offsets[row]..<offsets[row + 1] {
        let platform = Int(rowPlatforms[position])
        body(row, position, next[platform])
        next[platform] += 1
      }
    }
  }
}
