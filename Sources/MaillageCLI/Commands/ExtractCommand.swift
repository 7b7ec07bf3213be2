import ArgumentParser
import Maillage

/// `maillage extract`
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read who takes part in what from sheets that people wrote.",
    discussion: """
      Sheets are texts (.txt .md .html .docx .odt .pdf) in French, Dutch,
      German or English. Each membership comes with the rule that found it,
      where it stands, and whether it is sure or should be checked. Names of
      persons are withheld and only counted; one that reads like the name of a
      body can slip through, so read the output before you pass it on.

      maillage extract sheet.txt                     a summary
      maillage extract sheets/ --format csv > m.csv  a table to correct
      maillage report m.csv -o report
      """)

  @Argument(help: "Sheets, or folders of them.", completion: .file())
  var sheets: [String]
  @Option(help: "Also write the links between platforms to this file.", completion: .file())
  var links: String?
  @Flag(help: "Join the items of a listing page into one object.")
  var mergeItems = false
  @Option(
    help: ArgumentHelp("Switch rules off, to measure what each is worth.", valueName: "rule,…"))
  var withoutRules: String?
  @Flag(help: "Read sheets that carry a restriction mark.")
  var allowMarked = false
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let expected = global.language ?? .french
    Interruption.speak(expected)
    let rules = withoutRules?.split(separator: ",").map { String($0) } ?? []
    let reader = SheetReader(
      .init(
        language: expected, allowMarked: allowMarked, rulesSwitchedOff: Set(rules),
        parallelism: global.parallelism))
    let stopwatch = Stopwatch()
    var read = stopwatch.time("read") {
      global.console.watching(.reading, in: expected) { _ in reader.read(sheets) }
    }
    let language = global.language ?? SheetReader.language(ofMost: read) ?? expected
    for place in read.indices {
      read[place].problems = read[place].problems.map { $0.worded(in: language) }
    }
    var problems = read.flatMap(\.problems)
    let document = ExtractDocument(of: read, joinsItems: mergeItems)
    if let links {
      do throws(OutputError) {
        try OutputFile.write(Array(document.links(global.style).utf8), to: links)
      } catch {
        problems.append(error.diagnostic(in: language))
      }
    }
    global.console.say(problems)
    switch global.format {
    case .json: JSONText.write(document.json) { global.console.data($0) }
    case .csv: document.writeCSV(global.style) { global.console.data($0) }
    case .text: global.console.data(document.text)
    }
    try global.writeTimings(of: stopwatch)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode.problems }
  }
}
