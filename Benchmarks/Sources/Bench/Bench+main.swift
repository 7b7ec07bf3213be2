import Maillage

/// `Bench KERNEL THREADS` reads ties from standard input, runs a kernel and prints its seconds, then
/// its values, one a line. `Bench catalogue THREADS` prints the seconds of every measure instead, and
/// `Bench read FILE` reads a table of memberships into a network and prints the seconds of reading,
/// then of building, then the counts of organisations, platforms and memberships.
@main struct Bench {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "catalogue", let threads = Int(arguments[2]) {
      let results = MeasureCatalogue.evaluate(readNetwork(), parallelism: .workers(threads))
      for (id, seconds) in results.seconds.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        print(id, seconds)
      }
      print("total", results.seconds.values.reduce(0, +), "too costly:", results.tooCostly)
      return
    }
    if arguments.count == 3, arguments[1] == "read" {
      readTable(arguments[2])
      return
    }
    guard arguments.count == 3, let threads = Int(arguments[2]),
      let kernel = kernels[arguments[1]]
    else {
      print("usage: Bench \(kernels.keys.sorted().joined(separator: "|")) THREADS < TIES")
      return
    }
    let network = readNetwork()
    var best = Double.infinity
    var values: [Double] = []
    // The best of three: the machine may be busy with other things.
    for _ in 0..<3 {
      let clock = ContinuousClock()
      let start = clock.now
      values = kernel(network, threads == 1 ? .serial : .workers(threads))
      best = min(best, seconds(clock.now - start))
    }
    print(best)
    for value in values { print(value) }
  }

  /// Everything between a file and a network: bytes, cells, names, identity, adjacency.
  static func readTable(_ path: String) {
    var best = (read: Double.infinity, build: Double.infinity)
    var counts = ""
    for _ in 0..<3 {
      let clock = ContinuousClock()
      let start = clock.now
      let reading = SourceReader().read([path])
      let middle = clock.now
      let network = reading.value.network(Selection(), named: "all").network
      let times = (read: seconds(middle - start), build: seconds(clock.now - middle))
      if times.read + times.build < best.read + best.build { best = times }
      counts =
        "\(network.organisations.count) \(network.platforms.count) \(network.membershipCount)"
    }
    print(best.read, best.build, counts)
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// The kernels that can be measured; each gives the values of organisations, then of platforms.
  static let kernels: [String: @Sendable (TwoModeNetwork, Parallelism) -> [Double]] = [
    "betweenness": { network, parallelism in
      let scores = network.betweenness(parallelism: parallelism)
      return scores.organisations + scores.platforms
    },
    "harmonic": { network, parallelism in
      let scores = network.distances(parallelism: parallelism).harmonic
      return scores.organisations + scores.platforms
    },
    "build": { network, _ in
      // Names and ties in an order that is not the final one.
      var builder = NetworkBuilder()
      var generator = SplitMix64(seed: 1)
      let organisations = network.organisations.ids.shuffled(using: &generator)
      let platforms = network.platforms.ids.shuffled(using: &generator)
      var number = Array(repeating: 0, count: platforms.count)
      for platform in platforms {
        number[platform.index] = builder.addPlatform(network.platforms[platform])
      }
      for organisation in organisations {
        let row = builder.addOrganisation(network.organisations[organisation])
        for platform in network.platforms(of: organisation) {
          builder.addMembership(organisation: row, platform: number[platform.index])
        }
      }
      let degrees = builder.build().network.degrees
      return degrees.organisations + degrees.platforms
    },
    "cuts": { network, _ in
      let scores = network.cuts.isCutNode
      return scores.organisations + scores.platforms
    },
    // Both modes, with counts, then what the ties of each node add up to.
    "projection": { network, parallelism in
      let organisations = try? network.projection(of: .organisations, parallelism: parallelism)
      let platforms = try? network.projection(of: .platforms, parallelism: parallelism)
      return (organisations?.strengths ?? []) + (platforms?.strengths ?? [])
    },
    // The same with Newman's weights, which need a sum beside the count.
    "newman": { network, parallelism in
      let organisations = try? network.projection(
        of: .organisations, weight: .newman, parallelism: parallelism)
      let platforms = try? network.projection(
        of: .platforms, weight: .newman, parallelism: parallelism)
      return (organisations?.strengths ?? []) + (platforms?.strengths ?? [])
    },
    "butterflies": { network, parallelism in
      let scores = network.butterflies(parallelism: parallelism).ofNodes
      return scores.organisations + scores.platforms
    },
  ]

  /// First line: organisations, platforms; then a tie a line, both numbered from 0.
  static func readNetwork() -> TwoModeNetwork {
    var builder = NetworkBuilder()
    func numbers(_ line: String) -> (Int, Int)? {
      let words = line.split(separator: " ")
      guard words.count == 2, let one = Int(words[0]), let other = Int(words[1]) else { return nil }
      return (one, other)
    }
    guard let (organisations, platforms) = readLine().flatMap(numbers) else {
      return builder.build().network
    }
    func padded(_ number: Int) -> String { String(String(10_000_000 + number).dropFirst()) }
    for number in 0..<organisations { _ = builder.addOrganisation(padded(number)) }
    for number in 0..<platforms { _ = builder.addPlatform(padded(number)) }
    while let (organisation, platform) = readLine().flatMap(numbers) {
      builder.addMembership(organisation: organisation, platform: platform)
    }
    return builder.build().network
  }
}
