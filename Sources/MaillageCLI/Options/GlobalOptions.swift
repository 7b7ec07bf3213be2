public import ArgumentParser
public import Maillage

/// What data is written as.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case json
}

/// Options that every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(help: "What to write on standard output: text, csv or json.")
  var format: OutputFormat = .text

  @Option(help: "How many threads to use (all cores by default). The results do not depend on it.")
  var threads: Int?

  @Option(help: "The seed of everything random. The same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Flag(name: .shortAndLong, help: "Say nothing on standard error but errors.")
  var quiet = false

  @Option(
    help: "The language of words: fr, nl, de or en (by default that of most sheets, or French).")
  var language: Language?

  @Option(help: "Write to this file, as JSON, how long each stage and measure took.")
  var timings: String?

  @Flag(help: "Write CSV for spreadsheets: semicolons, decimal commas and a byte order mark.")
  var spreadsheet = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError(
        "--threads \(threads): expected a number from 1 to 1024; leave it out to use all cores.")
    }
  }

  /// How work is spread.
  var parallelism: Parallelism { threads.map { .workers($0) } ?? .automatic }

  /// How CSV is written.
  var style: CSVText.Style { spreadsheet ? .spreadsheet : .standard }

  /// Writes the timings, if asked for, of a command that reads no sources.
  func writeTimings(of stopwatch: Stopwatch) throws {
    guard let timings else { return }
    do throws(OutputError) {
      try OutputFile.write(JSONText(stopwatch.document).bytes, to: timings)
    } catch {
      console.say([error.diagnostic(in: language ?? .french)])
      throw ExitCode.problems
    }
  }

  /// Where to talk.
  var console: Console { Console(isQuiet: quiet) }
}

extension Language: ExpressibleByArgument {}
