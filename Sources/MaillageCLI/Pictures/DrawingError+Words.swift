import Maillage
import MaillageDrawing

extension DrawingError {
  /// What is wrong with a picture and what to do, in the reader's language.
  ///
  /// - Parameter what: what the picture is of, or is to be called.
  func diagnostic(for what: String, in language: Language) -> Diagnostic {
    let (problem, first, second): (Problem, String, String) =
      switch self {
      case .limitExceeded(let limit, let value, _):
        (Problem.tooMuch(of: limit), "\(value)", "\(limit.atMost)")
      case .outputTooLarge(let bytes, let limit):
        (.tooManyBytes, "\(bytes >> 20)", "\(limit >> 20)")
      case .timedOut(let seconds, _): (.drawingTimedOut, "\(Int(seconds.rounded(.up)))", "")
      case .workerDied(let signal, let exitCode, let messages):
        (.drawingCrashed, signal.map { "signal \($0)" } ?? "exit \(exitCode)", said(messages))
      case .noWorker(let program, let reason): (.noWorker, program, reason)
      case .pluginsMissing: (.pluginsMissing, "", "")
      case .fontsMissing: (.fontsMissing, "", "")
      case .layoutFailed(let messages), .renderFailed(let messages):
        (.refused, said(messages), "")
      case .invalidDiagram, .wrongPartCount, .invalidText: (.undrawable, "\(self)", "")
      }
    return problem.at(file: nil, in: language, what, first, second)
  }

  /// What the library said stays in its words; a few of them will do on one line.
  private func said(_ messages: [String]) -> String {
    messages.isEmpty ? "–" : messages.prefix(3).joined(separator: "; ")
  }
}

extension Problem {
  fileprivate static func tooMuch(of limit: DrawingError.Limit) -> Problem {
    switch limit {
    case .bodies: tooManyBodies
    case .platforms: tooManyPlatforms
    case .ties: tooManyTies
    case .pixelsPerSide, .pixels: tooManyPixels
    }
  }
}
