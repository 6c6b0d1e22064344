import Glibc
import Synchronization

/// A wish to end early, heard by a program that runs on another thread.
package final class Recall: Sendable {
  private let state = Mutex<(isWished: Bool, process: pid_t)>((false, 0))

  package init() {}

  package var isWished: Bool { state.withLock { $0.isWished } }

  /// Ends what runs now, and lets nothing begin any more.
  package func wish() {
    state.withLock { state in
      state.isWished = true
      if state.process > 0 { kill(-state.process, SIGTERM) }
    }
  }

  fileprivate func began(_ process: pid_t) {
    state.withLock { state in
      state.process = process
      if state.isWished { kill(-process, SIGTERM) }
    }
  }

  fileprivate func ended() { state.withLock { $0.process = 0 } }
}

/// Another program, run to its end without a terminal: it can ask nobody anything.
struct ChildProgram {
  /// How it ended and what it said; 128 and the signal where one ended it.
  struct Ending {
    var code: Int32
    var output: [UInt8] = []
    var errors: [UInt8] = []
    /// Whether it was ended because nothing came from it for too long.
    var wasSilent = false
  }

  let words: [String]
  let environment: [String: String]
  /// Seconds without a sign of life after which it is ended; nil waits for ever.
  var patience: Int?

  /// Runs it and waits; nil when there is no such program.
  func run(_ recall: Recall? = nil) -> Ending? {
    guard let output = Pipe(), let errors = Pipe() else { return nil }
    let process = spawn(output, errors)
    output.closeEntry()
    errors.closeEntry()
    guard let process else { return nil }
    recall?.began(process)
    defer { recall?.ended() }
    var ending = Ending(code: 0)
    listen(to: output, errors, of: process, &ending)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    ending.code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return ending
  }

  /// Takes in all it says, until it has nothing more to say with.
  private func listen(to output: Pipe, _ errors: Pipe, of process: pid_t, _ ending: inout Ending) {
    var files = [output, errors].map { pollfd(fd: $0.exit, events: Int16(POLLIN), revents: 0) }
    while files.contains(where: { $0.fd >= 0 }) {
      let ready = poll(&files, 2, ending.wasSilent ? -1 : patience.map { Int32($0) * 1000 } ?? -1)
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else {
        ending.wasSilent = true
        kill(-process, SIGKILL)
        continue
      }
      for place in files.indices where files[place].fd >= 0 && files[place].revents != 0 {
        let bytes = (place == 0 ? output : errors).read()
        if bytes.isEmpty { files[place].fd = -1 }
        if place == 0 { ending.output += bytes } else { ending.errors += bytes }
      }
    }
  }

  /// Starts it in a session of its own, so that it has no terminal to ask on, with nothing to read.
  private func spawn(_ output: Pipe, _ errors: Pipe) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.entry, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.entry, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // 0x80 is POSIX_SPAWN_SETSID, which Swift does not see.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80))
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process = pid_t()
    return posix_spawnp(&process, words[0], &actions, &attributes, arguments, variables) == 0 ? process : nil
  }
}

/// A pipe from a program to this one, closed at the end of its life.
private final class Pipe {
  let exit: Int32
  private(set) var entry: Int32

  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (exit, entry) = (ends[0], ends[1])
  }

  deinit {
    close(exit)
    closeEntry()
  }

  func closeEntry() {
    if entry >= 0 { close(entry) }
    entry = -1
  }

  /// Reads what is there; empty at the end.
  func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = Glibc.read(exit, buffer.baseAddress, buffer.count)
      while got < 0 && errno == EINTR { got = Glibc.read(exit, buffer.baseAddress, buffer.count) }
      count = max(0, got)
    }
  }
}
