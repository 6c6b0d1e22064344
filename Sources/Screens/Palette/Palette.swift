import Scheduling
import Study
import TextUI

/// Everything that can be done now, found by typing its name in either language.
struct Palette: Hashable, Sendable {
  /// One thing to do.
  struct Entry: Hashable, Sendable {
    enum Action: Hashable, Sendable {
      /// A command of the page below.
      case here(Command)
      /// A command of the home page, from wherever one is.
      case home(Command)
      case goHome
    }

    let word: Word
    let action: Action
    /// The key that does it, as shown; empty where the page has none.
    let key: String
  }

  let entries: [Entry]
  private(set) var field = TextField()
  /// The entries that match what is typed, by their places.
  private(set) var shown: [Int]
  private(set) var chosen = 0

  /// What the page's keys do, those that a field keeps from being heard too, and what home leads to from everywhere.
  init(_ keys: KeyMap, behind: KeyMap? = nil, isHome: Bool) {
    let heard = keys.bindings.flatMap(Self.entries)
    let unheard = (behind?.bindings.flatMap(Self.entries) ?? []).filter { entry in
      !heard.contains { $0.word == entry.word || $0.action == entry.action }
    }
    let here = heard + unheard.map { Entry(word: $0.word, action: $0.action, key: "") }
    let known = Set(here.map(\.word))
    let elsewhere = isHome ? [] : Self.elsewhere.filter { !known.contains($0.word) }
    entries = here + elsewhere
    shown = Array(entries.indices)
  }

  /// The entry at the cursor; nil when nothing matches.
  var current: Entry? { shown.indices.contains(chosen) ? entries[shown[chosen]] : nil }

  mutating func type(_ input: Input) {
    guard field.handle(input) else { return }
    let names = entries.map { Words(.korean)($0.word) + "\n" + Words(.english)($0.word) }
    shown = NameSearch.places(of: field.text, in: names)
    chosen = 0
  }

  mutating func move(_ command: Command) { chosen = ListRows(count: shown.count).moved(chosen, by: command) }

  /// What a row of keys does: one thing, or each grade by its own name; moving is not looked for.
  private static func entries(of binding: Binding) -> [Entry] {
    if let command = binding.clicked {
      return command == .palette ? [] : [Entry(word: binding.word, action: .here(command), key: binding.shown)]
    }
    return Grade.allCases.compactMap { grade in
      guard let key = binding.presses.first(where: { $0.value == .grade(grade) })?.key,
        case .character(let digit) = key.code
      else { return nil }
      return Entry(word: Word(grade: grade), action: .here(.grade(grade)), key: String(digit))
    }
  }

  private static let elsewhere =
    [Entry(word: .keyGoHome, action: .goHome, key: "")]
    + KeyMap.home.bindings.compactMap { binding -> Entry? in
      guard let command = binding.clicked, ![.back, .help, .palette, .quit, .stop, .find].contains(command) else {
        return nil
      }
      return Entry(word: binding.word, action: .home(command), key: "")
    }
}

extension Palette {
  func draw(on sheet: inout Sheet) {
    let (words, body) = (sheet.words, sheet.layout.body)
    sheet.head(Line(words(.paletteTitle), Theme.accent), Line(words(.paletteCount, shown.count), Theme.quiet))
    sheet.write(Line(":", Theme.accent), row: 0)
    let window = ListRows(count: shown.count).window(of: body.height - 1, around: chosen)
    for (offset, place) in window.enumerated() {
      let entry = entries[shown[place]]
      let isChosen = place == chosen
      let name = Line(words(entry.word), isChosen ? Theme.chosen : Theme.text)
      sheet.write(name.opposite(Line(entry.key, Theme.quiet), in: min(body.width, 44)), row: offset + 1)
      if isChosen { sheet.mark(row: offset + 1) }
    }
    if shown.isEmpty { sheet.write(Line(words(.paletteNone), Theme.quiet), row: 1) }
    sheet.field(field, row: 0, indent: 2)
  }
}
