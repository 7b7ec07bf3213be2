import ArgumentParser

/// The exit codes of the contract.
extension ExitCode {
  /// At least one error, missing input or unwritable output; what could be read is answered all the
  /// same.
  static let problems = ExitCode(1)
  /// Wrong usage.
  static let usage = ExitCode(64)
  /// Our fault.
  static let internalError = ExitCode(70)
}
