import ArgumentParser
import Foundation
import Maillage

/// What a command works on: the sources as they were read, and everything said about them.
struct Workspace {
  /// The table all networks are cut from.
  let table: MembershipTable
  /// The problems met so far; reading comes first.
  private(set) var diagnostics: [Diagnostic]
  /// The part of the table that is meant.
  let selection: Selection
  /// The language of every word.
  let language: Language
  /// Where to talk.
  let console: Console
  /// What took how long.
  let stopwatch: Stopwatch
  private let global: GlobalOptions

  /// How work is spread.
  var parallelism: Parallelism { global.parallelism }

  /// Reads the sources and says what is wrong with them.
  ///
  /// - Parameters:
  ///   - sources: what is read.
  ///   - selection: which part of it is meant.
  ///   - global: the options of all commands.
  ///   - saysProblems: whether problems go to standard error; not where they are the data.
  init(
    reading sources: SourceOptions, selection: Selection = Selection(), _ global: GlobalOptions,
    saysProblems: Bool = true
  ) throws {
    let stopwatch = Stopwatch()
    let options = try sources.readerOptions(language: global.language ?? .french)
    let reading = stopwatch.time("read") {
      SourceReader(options).read(sources.sources, standardInput: sources.standardInput())
    }
    self.table = reading.value
    let language = global.language ?? reading.value.language
    let unknown = (selection.communes ?? []).filter { reading.value.commune(named: $0) == nil }
    self.diagnostics =
      reading.diagnostics
      + unknown.map {
        .unknownCommune($0, known: reading.value.communeNames, in: language)
      }
    self.selection = selection
    self.language = language
    self.console = global.console
    self.stopwatch = stopwatch
    self.global = global
    if saysProblems { console.say(diagnostics) }
  }

  /// The networks a command answers for: one named `all`, or one for each commune.
  func networks(byCommune: Bool) -> [PartnerNetwork] {
    stopwatch.time("build") {
      byCommune
        ? table.networksByCommune(selection) : [table.network(selection, named: "all")]
    }
  }

  /// Adds a problem and says it.
  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    console.say([diagnostic])
  }

  /// Writes a file whole; one that cannot be written is a problem, not the end.
  mutating func write(_ bytes: [UInt8], to path: String) {
    do throws(OutputError) {
      try OutputFile.write(bytes, to: path)
    } catch {
      report(error.diagnostic(in: language))
    }
  }

  /// Writes the timings, if asked for, and ends with the exit code that the problems call for.
  mutating func finish() throws {
    if let path = global.timings { write(JSONText(stopwatch.document).bytes, to: path) }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.problems }
  }
}
