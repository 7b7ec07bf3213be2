/// The p-values of all numbers of shared nodes that occur, for each pair of classes that occurs.
///
/// ```
/// classes a ≥ b:  place a (a + 1) / 2 + b, its numbers 0 … most from starts[place] on
/// ```
struct TailTable: Sendable {
  private let classOf: ContiguousArray<Int32>
  private let starts: ContiguousArray<Int>
  private var values = Values()

  private struct Values: Sendable {
    var upper: ContiguousArray<Double> = []
    var lower: ContiguousArray<Double> = []
    /// The mean of each pair of classes; 0 where it does not occur.
    var means: ContiguousArray<Double> = []
  }

  /// - Parameter pairs: for which p-values will be asked.
  init(_ law: SharedCountLaw, of pairs: [TestedPair], _ parallelism: Parallelism) {
    classOf = law.classOf
    let placeCount = law.classCount * (law.classCount + 1) / 2
    var most = ContiguousArray<Int32>(repeating: -1, count: placeCount)
    for pair in pairs {
      let place = Self.place(classOf[Int(pair.first)], classOf[Int(pair.second)])
      most[place] = max(most[place], pair.shared)
    }
    var starts = ContiguousArray(repeating: 0, count: placeCount + 1)
    for place in 0..<placeCount { starts[place + 1] = starts[place] + Int(most[place]) + 1 }
    self.starts = starts
    let largest = most
    values = FixedBlocks(itemCount: law.classCount).fold(
      into: values, parallelism: parallelism, makeScratch: {},
      work: { classes, _ in
        var values = Values()
        for one in classes {
          for other in 0...one {
            let most = Int(largest[one * (one + 1) / 2 + other])
            guard most >= 0 else {
              values.means.append(0)
              continue
            }
            let distribution = law.distribution(one, other, most: most)
            let tails = distribution.tails()
            values.upper += tails.upper
            values.lower += tails.lower
            values.means.append(distribution.mean)
          }
        }
        return values
      },
      combine: { all, values in
        all.upper += values.upper
        all.lower += values.lower
        all.means += values.means
      })
  }

  private static func place(_ one: Int32, _ other: Int32) -> Int {
    let larger = Int(max(one, other))
    return larger * (larger + 1) / 2 + Int(min(one, other))
  }

  /// Writes down what the model says about a pair.
  func fill(_ pair: inout TestedPair) {
    let place = Self.place(classOf[Int(pair.first)], classOf[Int(pair.second)])
    let entry = starts[place] + Int(pair.shared)
    pair.upper = values.upper[entry]
    pair.lower = values.lower[entry]
    pair.expected = values.means[place]
  }
}
