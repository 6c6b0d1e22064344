import Synchronization

/// A value on its way to another thread, which then need not share it with whoever gave it.
package final class Handover<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  package init(_ value: Value) { self.value = Mutex(value) }

  /// Hands out what `body` makes of the value and lets go of it; nil the second time.
  package func take<Part>(_ body: (Value) -> Part) -> Part? {
    let taken = value.withLock { value in
      defer { value = nil }
      return value
    }
    return taken.map(body)
  }
}
