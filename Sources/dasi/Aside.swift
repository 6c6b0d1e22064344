import Screens
import Storage

/// Long work that goes on beside the screen, one of a kind at a time; what it finds comes back as events.
struct Aside {
  enum Kind: Hashable {
    case foresight, check, fit, backup
  }

  private var errands: [Kind: Errand<App.Event>] = [:]

  /// What is readable while there is news.
  var bells: [Int32] { errands.values.map(\.bell) }

  /// Begins work of a kind, in the place of what goes on of it; false when the system has no thread or pipe to give.
  mutating func begin(_ kind: Kind, _ work: @escaping @Sendable (Errand<App.Event>) -> Void) -> Bool {
    withdraw(kind)
    guard let errand = Errand<App.Event>(), let thread = Thread({ work(errand) }) else { return false }
    thread.letGo()
    errands[kind] = errand
    return true
  }

  /// Lets work of a kind end early; what it still finds is not heard.
  mutating func withdraw(_ kind: Kind) { errands.removeValue(forKey: kind)?.withdraw() }

  /// What has been found since the last time.
  func news() -> [App.Event] { errands.values.flatMap { $0.news() } }
}
