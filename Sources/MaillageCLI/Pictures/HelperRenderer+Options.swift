import Maillage
import MaillageDrawing

extension HelperRenderer {
  /// Draws in processes of this program, as many at once as there are threads.
  convenience init(_ global: GlobalOptions) {
    self.init(
      program: Self.ownProgram ?? CommandLine.arguments[0], helpers: global.threads)
  }
}
