internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Runs a program without a shell, for a limited time, up to a limited output.
enum Subprocess {
  /// What a program wrote, and how it ended.
  struct Output {
    var bytes: [UInt8]
    /// The beginning of what it wrote to standard error.
    var errors: [UInt8]
    /// Its exit status; 128 and more if a signal ended it.
    var status: Int32
  }

  /// How much of standard error is kept.
  private static let keptErrors = 1 << 14

  /// Held while a program starts: between its making and its marking a pipe could be inherited by a
  /// program that another thread starts, which would keep it open.
  private static let starting = Mutex(())

  /// Runs a program that is found on the `PATH`, its standard input empty.
  ///
  /// - Throws: `noPDFTool` if there is no such program, `tooSlow` and `tooLarge` after it was ended.
  static func run(
    _ name: String, _ arguments: [String], seconds: Int, limit: Int
  ) throws(DocumentFailure) -> Output {
    var output = Pipe()
    var errors = Pipe()
    defer {
      output.close()
      errors.close()
    }
    let process = try starting.withLock { _ throws(DocumentFailure) in
      guard output.open(), errors.open() else {
        throw DocumentFailure.pdfToolFailed(String(cString: strerror(errno)))
      }
      return try spawn(name, arguments, output: output.writing, errors: errors.writing)
    }
    output.closeWriting()
    errors.closeWriting()
    let gathered = gather(output.reading, errors.reading, seconds: seconds, limit: limit)
    if case .failure = gathered { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    switch gathered {
    case .failure(let failure): throw failure
    case .success(let both):
      // The low seven bits name a signal; the next eight are the exit status.
      let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
      return Output(bytes: both.output, errors: both.errors, status: code)
    }
  }

  private static func spawn(
    _ name: String, _ arguments: [String], output: Int32, errors: Int32
  ) throws(DocumentFailure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    #if canImport(Darwin)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_CLOEXEC_DEFAULT))
    #endif
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var strings = ([name] + arguments).map { strdup($0) }
    strings.append(nil)
    defer { for string in strings { free(string) } }
    // What the program says must not depend on who runs it.
    var surroundings = ["LC_ALL=C", getenv("PATH").map { "PATH=" + String(cString: $0) }]
      .map { $0.flatMap { strdup($0) } }
    surroundings.append(nil)
    defer { for string in surroundings { free(string) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, name, &actions, &attributes, strings, surroundings)
    if code == ENOENT { throw .noPDFTool }
    if code != 0 { throw .pdfToolFailed(String(cString: strerror(code))) }
    return process
  }

  /// Reads both ends until both are closed, the time is up or the output too large.
  private static func gather(
    _ output: Int32, _ errors: Int32, seconds: Int, limit: Int
  ) -> Result<(output: [UInt8], errors: [UInt8]), DocumentFailure> {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var gathered: (output: [UInt8], errors: [UInt8]) = ([], [])
    var waiting = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      let left = clock.now.duration(to: end)
      guard left > .zero else { return .failure(.tooSlow(seconds: seconds)) }
      let milliseconds = Int32(min(left.components.seconds * 1_000 + 100, 1_000))
      let count = poll(&waiting, nfds_t(waiting.count), milliseconds)
      if count < 0, errno != EINTR {
        return .failure(.pdfToolFailed(String(cString: strerror(errno))))
      }
      guard count > 0 else { continue }
      for place in waiting.indices where waiting[place].fd >= 0 && waiting[place].revents != 0 {
        let got = read(waiting[place].fd, &buffer, buffer.count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          // A negative descriptor is left out of the wait.
          waiting[place].fd = -1
          continue
        }
        if place == 0 {
          gathered.output.append(contentsOf: buffer[..<got])
          if gathered.output.count > limit { return .failure(.tooLarge) }
        } else if gathered.errors.count < keptErrors {
          gathered.errors.append(contentsOf: buffer[..<got])
        }
      }
    }
    return .success(gathered)
  }

  /// A pipe that no other program inherits.
  private struct Pipe {
    private var ends: [Int32] = [-1, -1]
    var reading: Int32 { ends[0] }
    var writing: Int32 { ends[1] }

    mutating func open() -> Bool {
      pipe(&ends) == 0 && ends.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
    }

    mutating func closeWriting() { close(1) }

    mutating func close() {
      close(0)
      close(1)
    }

    private mutating func close(_ place: Int) {
      guard ends[place] >= 0 else { return }
      #if canImport(Glibc)
        Glibc.close(ends[place])
      #elseif canImport(Musl)
        Musl.close(ends[place])
      #else
        Darwin.close(ends[place])
      #endif
      ends[place] = -1
    }
  }
}
