import ArgumentParser
import Maillage
import MaillageDrawing

/// Maps who works with whom.
@main
struct MaillageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maillage",
    abstract: "Maps who works with whom: organisations, platforms, and what holds them together."
  )
}
