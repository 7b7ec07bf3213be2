import Synchronization
import Testing

@testable import MaillageGraph

@Suite struct WorkMonitorTests {
  /// Folds some items and notes what share the monitor tells after each block.
  private func shares(_ monitor: WorkMonitor, items: Int, _ parallelism: Parallelism) -> [Double] {
    let seen = Mutex<[Double]>([])
    _ = FixedBlocks(itemCount: items).fold(
      into: 0, parallelism: parallelism, makeScratch: { 0 },
      work: { items, _ in
        seen.withLock { $0.append(monitor.share) }
        return items.count
      }, combine: { $0 += $1 })
    return seen.withLock { $0 }
  }

  @Test func foldsCountTheirBlocks() {
    let monitor = WorkMonitor()
    let seen = monitor.part("kernel", 0.5...1) { shares(monitor, items: 4, .serial) }
    #expect(seen == [0.5, 0.625, 0.75, 0.875])
    #expect(monitor.share == 1)
  }

  @Test func severalWorkersCountTogether() {
    let monitor = WorkMonitor()
    let seen = monitor.part("kernel") { shares(monitor, items: 64, .workers(4)) }
    #expect(seen.count == 64)
    #expect(seen.allSatisfy { (0..<1).contains($0) })
    #expect(monitor.share == 1)
  }

  @Test func partsOfPartsAreSharesOfThem() {
    let monitor = WorkMonitor()
    monitor.part("all", 0...1) {
      monitor.part(number: 1, of: 2) {
        #expect(monitor.name == "all")
        #expect(monitor.share == 0.5)
        monitor.part("inner", 0.5...1) {
          #expect(monitor.name == "inner")
          #expect(monitor.share == 0.75)
        }
      }
      #expect(monitor.name == "all")
      #expect(monitor.share == 1)
    }
  }

  @Test func severalRoundsShareThePart() {
    let monitor = WorkMonitor()
    monitor.part("kernel") {
      WorkMonitor.expect(rounds: 2)
      #expect(shares(monitor, items: 2, .serial) == [0, 0.25])
      #expect(shares(monitor, items: 2, .serial) == [0.5, 0.75])
    }
  }

  @Test func unexpectedRoundsNeverGoBack() {
    let monitor = WorkMonitor()
    monitor.part("kernel") {
      _ = shares(monitor, items: 2, .serial)
      let seen = shares(monitor, items: 2, .serial)
      #expect(seen.allSatisfy { $0 >= 0.5 })
    }
  }

  @Test func kernelsInsideKernelsCountNothing() {
    let monitor = WorkMonitor()
    monitor.part("kernel") {
      let ticks = WorkMonitor.Ticks(of: 4)
      ticks.tick()
      _ = shares(monitor, items: 64, .serial)
      #expect(monitor.share == 0.25)
      ticks.tick()
      #expect(monitor.share == 0.5)
    }
  }

  @Test func nobodyNeedWatch() {
    #expect(WorkMonitor.current == nil)
    let monitor = WorkMonitor()
    #expect(shares(monitor, items: 3, .serial) == [0, 0, 0])
  }
}
