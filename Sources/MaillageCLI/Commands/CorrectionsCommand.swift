import ArgumentParser
import Maillage

/// `maillage corrections`
struct CorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "Turn a corrected table of sheets into corrections that last.",
    discussion: """
      Correct what was read in a spreadsheet: delete rows, change names, roles
      or sectors, add rows, write sure for check. What you changed becomes rows
      of corrections.csv, which is applied whenever the sheets beside it are read.

      maillage extract sheets/ --format csv > read.csv      correct read.csv
      maillage corrections sheets/ --edited read.csv > sheets/corrections.csv
      maillage report sheets/ -o report

      Where sheets/corrections.csv is there already, what is printed comes on top
      of it: add it with >>, without the header (--no-header).
      """)

  @Argument(help: "Sheets, or folders of them.", completion: .file())
  var sheets: [String]
  @Option(help: "The table that was corrected.", completion: .file())
  var edited: String
  @Flag(help: "Leave the header out, to add the rows to a file that has one.")
  var noHeader = false
  @Flag(help: "Read sheets that carry a restriction mark.")
  var allowMarked = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let expected = global.language ?? .french
    Interruption.speak(expected)
    let stopwatch = Stopwatch()
    let reader = SheetReader(
      .init(language: expected, allowMarked: allowMarked, parallelism: global.parallelism))
    let read = stopwatch.time("read") {
      global.console.watching(.reading, in: expected) { _ in reader.read(sheets) }
    }
    let language = global.language ?? SheetReader.language(ofMost: read) ?? expected
    let draft = CorrectionsDraft(editedTable: edited, sheets: read, language: language)
    let problems = read.flatMap(\.problems).filter { $0.severity == .error } + draft.problems
    global.console.say(problems.map { $0.worded(in: language) })
    switch global.format {
    case .json:
      let rows = draft.rows.map { row in
        JSONValue.object(
          zip(CorrectionsDraft.columns, row).map { .init($0, .text($1.isEmpty ? nil : $1)) })
      }
      let document = JSONValue.object([
        .init("schema", "maillage.corrections/1"), .init("corrections", .array(rows)),
      ])
      JSONText.write(document) { global.console.data($0) }
    case .csv, .text:
      var table = CSVText(header: CorrectionsDraft.columns, style: global.style)
      for row in draft.rows { table.append(row.map { .text(orEmpty: $0.isEmpty ? nil : $0) }) }
      let lines = table.text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      global.console.data(noHeader ? String(lines.last ?? "") : table.text)
    }
    try global.writeTimings(of: stopwatch)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode.problems }
  }
}
