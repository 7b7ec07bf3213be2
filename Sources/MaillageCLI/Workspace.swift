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
    let expected = global.language ?? .french
    Interruption.speak(expected)
    var options = try sources.readerOptions(language: expected)
    options.parallelism = global.parallelism
    let reading = stopwatch.time("read") {
      global.console.watching(.reading, in: expected) { _ in
        SourceReader(options).read(sources.sources, standardInput: sources.standardInput())
      }
    }
    self.table = reading.value
    let language = global.language ?? reading.value.language
    Interruption.speak(language)
    // The sheets tell which language is meant only when they are read.
    self.diagnostics = reading.diagnostics.map { $0.worded(in: language) }
    self.selection = selection
    self.language = language
    self.console = global.console
    self.stopwatch = stopwatch
    self.global = global
    diagnostics += Self.misses(of: selection, in: reading.value, language)
    if saysProblems { console.say(diagnostics) }
  }

  /// What the selection names and no table does: a misspelt name must not give an empty answer in
  /// silence. Where nothing was read at all, that has been said.
  private static func misses(
    of selection: Selection, in table: MembershipTable, _ language: Language
  ) -> [Diagnostic] {
    guard !table.organisations.isEmpty || !table.platforms.isEmpty else { return [] }
    let communes = table.communeNames
    var misses = (selection.communes ?? []).filter { name in
      name.isEmpty ? !communes.contains("") : table.commune(named: name) == nil
    }.map { Diagnostic.unknownCommune($0, among: communes, in: language) }
    let sectors = Set(table.organisations.compactMap(\.sector))
    misses += (selection.sectors ?? []).subtracting(sectors).filter { !$0.isKnown }.sorted()
      .map { .unknownChoice($0.rawValue, of: Sector.known.map(\.rawValue), in: language) }
    let roles = selection.includedRoles.subtracting(Role.known)
    misses += roles.filter { role in !table.memberships.contains { $0.roles.contains(role) } }
      .sorted().map { .unknownChoice($0.rawValue, of: Role.known.map(\.rawValue), in: language) }
    return misses
  }

  /// The networks a command answers for: one named `all`, or one for each commune.
  func networks(byCommune: Bool) -> [PartnerNetwork] {
    stopwatch.time("build") {
      console.watching(.building, in: language) { _ in
        byCommune
          ? table.networksByCommune(selection) : [table.network(selection, named: "all")]
      }
    }
  }

  /// Ends a command whose only answer is a file, where nothing could be read to put into it.
  func refuseToWriteNothing() throws {
    let isEmpty = table.organisations.isEmpty && table.platforms.isEmpty
    if isEmpty, diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.problems }
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
