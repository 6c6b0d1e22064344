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

  mutating func move(_ command: Command) { chosen = ListRows(count: shown.count).moved(chosen, by: command) }

  /// Which paths are seen in so many rows.
  func window(of rows: Int) -> Range<Int> { ListRows(count: shown.count).window(of: rows, around: chosen) }
}
