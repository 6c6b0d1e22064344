import Glibc
import Synchronization

/// Held while descriptors exist that are not yet closed on exec: a program started meanwhile by another test would keep
/// them, and their end would never come.
let spawning = Mutex(())

/// A program started for a test, alone in its session, with no signal blocked or ignored and only the given environment.
package final class ChildProcess {
  package enum Failure: Error { case spawn(path: String, code: Int32), pipe(code: Int32), deaf }

  /// How a program ended: its code, or 128 and the signal that killed it as shells say it.
  package enum Ending: Equatable {
    case code(Int32)
    case signal(Int32)
  }

  /// What a standard stream of the program is connected to.
  package enum Stream {
    /// A file or terminal by its path.
    case path(String, flags: Int32)
    /// The same as a stream opened before it.
    case same(Int32)
  }

  package let pid: pid_t
  /// Hangs up when the program, and whatever it has started and left, has ended.
  package let lifeline: Int32
  private var ending: Ending?

  package init(
    _ path: String, _ arguments: [String], environment: [String: String], streams: [Stream], folder: String
  ) throws {
    (pid, lifeline) = try spawning.withLock { _ in
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw Failure.pipe(code: errno) }
      defer { close(ends[1]) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let pid = try Self.spawn(path, arguments, environment, streams, folder, lifeline: ends[1])
      return (pid, ends[0])
    }
  }

  deinit {
    if ending == nil {
      kill(-pid, SIGKILL)
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    close(lifeline)
  }

  package func signal(_ number: Int32) { kill(pid, number) }

  /// Waits for the end of the program, calling `meanwhile` when `other` is readable.
  ///
  /// Throws when it has not ended after two minutes, which only means that it hangs.
  package func waitForEnd(beside other: Int32? = nil, _ meanwhile: () -> Void = {}) throws -> Ending {
    while ending == nil {
      var files = [pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)]
      if let other { files.append(pollfd(fd: other, events: Int16(POLLIN), revents: 0)) }
      guard poll(&files, nfds_t(files.count), 120_000) > 0 else { throw Failure.deaf }
      meanwhile()
      guard files[0].revents != 0 else { continue }
      var status: Int32 = 0
      waitpid(pid, &status, 0)
      ending = status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
      meanwhile()
    }
    return ending ?? .code(-1)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String], _ streams: [Stream], _ folder: String,
    lifeline: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      switch stream {
      case .path(let path, let flags): posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0o600)
      case .same(let earlier): posix_spawn_file_actions_adddup2(&actions, earlier, Int32(number))
      }
    }
    posix_spawn_file_actions_adddup2(&actions, lifeline, 19)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // 0x80 is POSIX_SPAWN_SETSID, which Swift does not see: the first terminal opened is the controlling one.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80))

    // The function that changes the folder of a child is hidden from Swift; env does it and becomes the program.
    let env = "/usr/bin/env"
    let words = ([env, "-C", folder, path] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, env, &actions, &attributes, words, settings)
    guard code == 0 else { throw Failure.spawn(path: path, code: code) }
    return pid
  }
}
