import MaillageTestSupport
import Testing

@testable import MaillageGraph

@Suite struct FixedBlocksTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1000, 12_345])
  func blocksHoldEveryItemOnce(count: Int) {
    let blocks = FixedBlocks(itemCount: count)
    #expect(blocks.count <= FixedBlocks.mostBlocks)
    #expect((0..<blocks.count).flatMap { Array(blocks.items(of: $0)) } == Array(0..<count))
    #expect((0..<blocks.count).allSatisfy { !blocks.items(of: $0).isEmpty })
  }

  @Test(arguments: [Parallelism.serial, .workers(0), .workers(2), .workers(10_000), .automatic])
  func partsAreFoldedInTheOrderOfBlocks(parallelism: Parallelism) {
    let order = FixedBlocks(itemCount: 500).fold(
      into: [Int](), parallelism: parallelism, makeScratch: { 0 },
      work: { items, _ in Array(items) }, combine: { $0 += $1 })
    #expect(order == Array(0..<500))
  }

  @Test func sumsAreTheSameToTheLastBit() {
    func sum(_ parallelism: Parallelism) -> Double {
      FixedBlocks(itemCount: 10_000).fold(
        into: 0.0, parallelism: parallelism, makeScratch: { 0 },
        work: { items, _ in items.reduce(0.0) { $0 + 1 / Double($1 + 1) } },
        combine: { $0 += $1 })
    }
    let serial = sum(.serial)
    for _ in 0..<20 {
      for workers in [1, 2, 3, 8] { #expect(sum(.workers(workers)) == serial) }
    }
    // In another order the last bits do differ: the test above can fail.
    #expect((0..<10_000).reversed().reduce(0.0) { $0 + 1 / Double($1 + 1) } != serial)
  }

  @Test func workersAreNeverMoreThanBlocks() {
    #expect(Parallelism.serial.workerCount(forBlocks: 64) == 1)
    #expect(Parallelism.workers(3).workerCount(forBlocks: 64) == 3)
    #expect(Parallelism.workers(-5).workerCount(forBlocks: 64) == 1)
    #expect(Parallelism.workers(10_000).workerCount(forBlocks: 64) == 64)
    #expect(Parallelism.automatic.workerCount(forBlocks: 0) == 1)
  }

  /// The first outputs for seed 1234567, as the authors' own program prints them.
  @Test func theGeneratorIsThePublishedOne() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test(arguments: [[], [0], [5, 0, 1], Array(repeating: 1, count: 1000), [1_000_000, 1, 1, 1]])
  func evenBlocksCoverAllItemsInOrder(work: [Int]) {
    let ranges = EvenBlocks(work: ContiguousArray(work)).ranges
    #expect(ranges.flatMap { Array($0) } == Array(work.indices))
    #expect(ranges.count <= FixedBlocks.mostBlocks && ranges.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [Parallelism.serial, .workers(3), .automatic])
  func whatWorkersGatherIsAllThereIs(parallelism: Parallelism) {
    let sum = FixedBlocks(itemCount: 1000).gather(
      into: 7, parallelism: parallelism, makeScratch: { 0 },
      work: { items, scratch in scratch += items.reduce(0, +) }, combine: { $0 += $1 })
    #expect(sum == 499_507)
  }
}
