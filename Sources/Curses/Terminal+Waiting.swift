import CTerminal
import Glibc
import TextUI

extension Terminal {
  /// Waits until something happens, at most so many milliseconds (nil: as long as it takes), and returns what did; at
  /// least one event.
  ///
  /// After `.hangUp` the program has to end: there is nothing more to wait for.
  package func wait(milliseconds: Int?) -> [TerminalEvent] {
    let deadline = milliseconds.map { monotonicMilliseconds() + max(0, $0) }
    while true {
      var events = signalEvents()
      if events.isEmpty {
        let now = monotonicMilliseconds()
        let readiness = poll(until: [deadline, flushTime].compactMap(\.self).min().map { max(0, $0 - now) })
        events = signalEvents() + inputEvents(readiness)
      }
      if events.isEmpty, let flushTime, monotonicMilliseconds() >= flushTime {
        events = decoder.flush().map(TerminalEvent.input)
        lastInput = monotonicMilliseconds()
      }
      if !events.isEmpty { return events }
      if let deadline, monotonicMilliseconds() >= deadline { return [.deadline] }
    }
  }

  /// When the decoder is to give up waiting for the rest of what has begun.
  private var flushTime: Int? {
    switch decoder.pending {
    case nil: nil
    case .escape: lastInput + 50
    case .part: lastInput + 1_000
    }
  }

  /// Sleeps until the terminal or a signal has something, and returns what `poll` says of the terminal.
  private func poll(until timeout: Int?) -> Int32 {
    var files = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let limit = timeout.map { Int32(min($0, 3_600_000)) } ?? -1
    return Glibc.poll(&files, nfds_t(files.count), limit) > 0 ? Int32(files[0].revents) : 0
  }

  private func inputEvents(_ readiness: Int32) -> [TerminalEvent] {
    guard readiness != 0 else { return [] }
    guard let bytes = availableBytes() else { return [.hangUp] }
    guard !bytes.isEmpty else { return [] }
    lastInput = monotonicMilliseconds()
    return decoder.feed(bytes).map(TerminalEvent.input)
  }

  /// Reads what has come, never waiting for more; nil when the terminal is gone.
  private func availableBytes() -> [UInt8]? {
    var count: Int32 = 0
    guard ioctl(input, UInt(FIONREAD), &count) == 0, count > 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: min(Int(count), 1 << 16)) { buffer, done in
      done = max(0, read(input, buffer.baseAddress, buffer.count))
    }
    return bytes.isEmpty && errno != EINTR ? nil : bytes
  }

  private func signalEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while case let signal = ct_next_signal(), signal != 0 {
      switch signal {
      case SIGWINCH: adoptSize()
      case SIGCONT:
        take()
        events.append(.resumed)
      case SIGTSTP:
        suspend()
        events.append(.resumed)
      case SIGHUP: events.append(.hangUp)
      default: events.append(.interrupted(signal: signal))
      }
    }
    guard size != announcedSize else { return events }
    announcedSize = size
    return events + [.resized(size)]
  }
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
