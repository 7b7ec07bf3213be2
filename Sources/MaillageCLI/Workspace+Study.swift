import ArgumentParser
import Maillage

extension Workspace {
  /// The communes of the selection, each with its measures and findings.
  func study() -> Study {
    let networks = networks(byCommune: true)
    let parallelism = parallelism
    var seconds: [String: Double] = [:]
    var done = 0
    let study = stopwatch.time("measure") {
      console.watching(.measuring, in: language) { monitor in
        Study(table: table, networks: networks, selection: selection) { network in
          let results = monitor.part(number: done, of: networks.count) {
            MeasureCatalogue.evaluate(network, parallelism: parallelism, monitor: monitor)
          }
          done += 1
          seconds.merge(results.seconds, uniquingKeysWith: +)
          return results
        }
      }
    }
    stopwatch.add(seconds)
    return study
  }

  /// Writes a folder whole; one that cannot be written is a problem.
  mutating func writeFolder(_ files: [ReportFile], to folder: String) {
    do throws(OutputError) {
      try ReportWriter.write(files, toFolder: folder)
    } catch {
      report(error.diagnostic(in: language))
    }
  }

  /// Ends before any work is done where it could not be written.
  mutating func refuseOutputThatIsFile(_ path: String) throws {
    guard OutputFile.isFile(path) else { return }
    report(OutputError.outputIsFile(path).diagnostic(in: language))
    throw ExitCode.problems
  }
}
