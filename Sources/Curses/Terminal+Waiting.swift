import CTerminal
import Glibc
import TextUI

extension Terminal {
  /// Waits until something happens, at most so many milliseconds (nil: as long as it takes), and returns what did.
  ///
  /// The list may be empty: then nothing is complete yet, and the caller works out anew how long to wait; that way no
  /// clock is needed here. What becomes readable `beside` the terminal is told, and is the caller's to read. After `.hangUp` the program has to end: there is nothing more to wait for.
  package func wait(milliseconds: Int?, beside descriptors: [Int32] = []) -> [TerminalEvent] {
    let announced = signalEvents()
    guard announced.isEmpty else { return announced }
    let patience = decoderPatience
    let limit = [milliseconds.map { max(0, $0) }, patience].compactMap(\.self).min()
    if let (readiness, isCalled) = poll(atMost: limit, beside: descriptors) {
      return signalEvents() + inputEvents(readiness) + (isCalled ? [.called] : [])
    }
    return patience != nil && patience == limit ? decoder.flush().map(TerminalEvent.input) : [.deadline]
  }

  /// How long the decoder waits for the rest of what has begun; nil when nothing has.
  private var decoderPatience: Int? {
    switch decoder.pending {
    case nil: nil
    case .escape: 50
    case .part: 1_000
    }
  }

  /// Sleeps until the terminal, a signal or a descriptor beside them has something, and returns what `poll` says of the
  /// terminal and whether a descriptor has; nil when the time is over.
  private func poll(atMost milliseconds: Int?, beside descriptors: [Int32]) -> (readiness: Int32, isCalled: Bool)? {
    var files = ([input, signals] + descriptors).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let limit = milliseconds.map { Int32(min($0, 3_600_000)) } ?? -1
    let ready = Glibc.poll(&files, nfds_t(files.count), limit)
    return ready == 0 ? nil : (Int32(files[0].revents), files.dropFirst(2).contains { $0.revents != 0 })
  }

  private func inputEvents(_ readiness: Int32) -> [TerminalEvent] {
    guard readiness != 0 else { return [] }
    guard let bytes = availableBytes() else { return [.hangUp] }
    guard !bytes.isEmpty else { return [] }
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
