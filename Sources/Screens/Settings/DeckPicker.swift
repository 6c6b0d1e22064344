import Study
import TextUI

/// Decks and groups to choose one from, found by typing; those with settings of their own are marked and come first.
struct DeckPicker: Sendable {
  private let paths: [String]
  private let own: Set<String>
  private(set) var field = TextField()
  /// The paths that match what is typed.
  private(set) var shown: [String]
  private(set) var chosen = 0

  init(_ paths: [String], own decks: [String: DeckSettings]) {
    own = Set(decks.keys)
    self.paths = decks.keys.sorted() + paths.filter { decks[$0] == nil }
    shown = self.paths
  }

  /// The deck at the cursor; nil when nothing matches.
  var current: String? { shown.indices.contains(chosen) ? shown[chosen] : nil }

  func hasOwn(_ path: String) -> Bool { own.contains(path) }

  mutating func type(_ input: Input) {
    guard field.handle(input) else { return }
    shown = NameSearch.places(of: field.text, in: paths).map { paths[$0] }
    chosen = 0
  }

  mutating func move(_ command: Command) {
    let last = max(0, shown.count - 1)
    switch command {
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(last, chosen + 1)
    case .pageUp: chosen = max(0, chosen - 8)
    case .pageDown: chosen = min(last, chosen + 8)
    case .choose(let row): chosen = min(max(0, row), last)
    default: break
    }
  }
}
