import ArgumentParser
import Foundation
import MaillageDrawing

/// The command; every subcommand stands in a file of its own.
@main
struct MaillageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maillage",
    abstract: "Map who works with whom: organisations, platforms, and what holds them together.",
    discussion: """
      A first walk, with a table of who sits on what:

        maillage template -o partners.xlsx         an empty table to fill in
        maillage check partners.xlsx               problems, by file and line
        maillage draw partners.xlsx -o p.svg       a picture
        maillage report partners.xlsx -o report    pages: open report/index.html

      Data go to standard output, talk to standard error. Exit codes: 0 fine,
      warnings included; 1 something was lost or could not be written; 64 wrong
      usage; 70 our fault; 130 or 143 stopped.
      """,
    version: "0.1.0",
    subcommands: [
      TemplateCommand.self, CheckCommand.self, ExtractCommand.self, CorrectionsCommand.self,
      NamesCommand.self,
      MetricsCommand.self,
      MeasuresCommand.self, ProjectCommand.self, DrawCommand.self, CompareCommand.self,
      ReportCommand.self, ConvertCommand.self,
    ])
  /// Runs the command that the arguments name, ready to be stopped at any moment.
  static func main() {
    // Started by another process of ours, which wants it to be quick.
    if CommandLine.arguments.dropFirst().elementsEqual([DrawingHelper.argument]) {
      Foundation.exit(DrawingHelper.serve())
    }
    Interruption.arm()
    main(nil)
  }
}
