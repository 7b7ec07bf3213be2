import Foundation
import Maillage

/// `Bench KERNEL THREADS NETWORK FOLDER` runs a kernel on a network (see NetworkFile.swift), prints
/// the seconds of its best run and the most memory that the process held, in bytes, and writes its
/// values to the folder: a file a name, of 64-bit floating-point numbers.
@main struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let threads = Int(arguments[2]),
      let kernel = kernels[arguments[1]]
    else {
      print("usage: Bench \(kernels.keys.sorted().joined(separator: "|")) THREADS NETWORK FOLDER")
      exit(64)
    }
    let network = try NetworkFile.read(arguments[3])
    let parallelism: Parallelism = threads == 1 ? .serial : .workers(threads)
    var best = Double.infinity
    var spent = 0.0
    var runs = 0
    var values: Values?
    repeat {
      // What the last run holds must not count as memory of the next.
      values = nil
      let start = ContinuousClock.now
      values = try kernel(network, parallelism)
      let seconds = seconds(ContinuousClock.now - start)
      best = min(best, seconds)
      spent += seconds
      runs += 1
    } while !isEnough(runs: runs, best: best, spent: spent)
    print(best, peakMemory())
    let folder = URL(fileURLWithPath: arguments[4])
    for (name, column) in values?() ?? [] {
      let bytes = column.withUnsafeBytes { Data($0) }
      try bytes.write(to: folder.appendingPathComponent(name))
    }
  }

  /// Best of three, or of as many as fit in a fifth of a second; long runs are not done thrice.
  /// The same rule stands in cell.py.
  static func isEnough(runs: Int, best: Double, spent: Double) -> Bool {
    runs >= (best > 10 ? 1 : best > 2 ? 2 : 3) && spent >= 0.2
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// The most memory that the process held, in bytes.
  ///
  /// Linux hands the mark that `getrusage` gives on from the program that starts another, so that
  /// the kernel's own file is asked first.
  static func peakMemory() -> Int {
    if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    {
      return (Int(kibibytes) ?? 0) * 1024
    }
    #if canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      return 0
    #endif
  }
}
