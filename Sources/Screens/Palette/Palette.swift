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
      /// The settings page, at a setting; at the choice of a deck.
      case setting(String), deckSettings
      /// A page of the statistics.
      case statistics(StatsPage.Tab)
      /// A command for the shell, which is only told.
      case tell(String)
    }

    let word: Word
    let action: Action
    /// The key that does it, as shown; empty where the page has none.
    let key: String
    /// Words under which it is found beside its name.
    var also = ""

    /// What it is called: after its page, where it is a part of one.
    func name(_ words: Words) -> String {
      switch action {
      case .setting(let key): words(.settingsTitle) + " › " + words.name(ofSetting: key)
      case .deckSettings: words(.settingsTitle) + " › " + words(.keyPickDeck)
      case .statistics: words(.statsTitle) + " › " + words(word)
      default: words(word)
      }
    }

    /// All under which it is looked for.
    fileprivate var found: String {
      let names = [Words(.korean), Words(.english)].map(name)
      return (names + (also.isEmpty ? [] : [also])).joined(separator: "\n")
    }
  }

  let entries: [Entry]
  private(set) var field = TextField()
  /// The entries that match what is typed, by their places.
  private(set) var shown: [Int]
  private(set) var chosen = 0

  /// What the page's keys do, those that a field keeps from being heard too, and what home leads to from everywhere.
  ///
  /// What has two keys is one thing; weights that nobody has fitted yet cannot be taken.
  init(_ keys: KeyMap, behind: KeyMap? = nil, isHome: Bool, hasOffer: Bool = false) {
    var actions: Set<Entry.Action> = []
    let heard = keys.bindings.flatMap(Self.entries).filter { actions.insert($0.action).inserted }
    let unheard = (behind?.bindings.flatMap(Self.entries) ?? []).filter { entry in
      !heard.contains { $0.word == entry.word || $0.action == entry.action }
    }
    let here = heard + unheard.map { Entry(word: $0.word, action: $0.action, key: "", also: $0.also) }
    let known = Set(here.map(\.word))
    let elsewhere = isHome ? [] : Self.elsewhere.filter { !known.contains($0.word) }
    let all = here + elsewhere + Self.everywhere
    entries = all.filter { hasOffer || $0.word != .keyUseWeights }
    shown = Array(entries.indices)
  }

  /// The entry at the cursor; nil when nothing matches.
  var current: Entry? { shown.indices.contains(chosen) ? entries[shown[chosen]] : nil }

  mutating func type(_ input: Input) {
    guard field.handle(input) else { return }
    shown = NameSearch.places(of: field.text, in: entries.map(\.found))
    chosen = 0
  }

  mutating func move(_ command: Command) { chosen = ListRows(count: shown.count).moved(chosen, by: command) }

  /// What a row of keys does: one thing, or each grade by its own name; moving is not looked for.
  private static func entries(of binding: Binding) -> [Entry] {
    if let command = binding.clicked {
      if command == .palette { return [] }
      return [Entry(word: binding.word, action: .here(command), key: binding.shown, also: other(names: command))]
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
      guard let command = binding.clicked, ![.back, .help, .palette, .quit, .stop, .find, .moreNew].contains(command)
      else {
        return nil
      }
      return Entry(word: binding.word, action: .home(command), key: "", also: other(names: command))
    }

  /// What else a command is looked for as, where its name beside the key is short.
  private static func other(names command: Command) -> String {
    switch command {
    case .decideRetention: "help me decide 기억률 정하기"
    case .browse: "browse all cards 모두 보기"
    case .fixList: "fix list leeches flagged findings"
    case .why: "why this date forgetting curve 왜 이날인가요"
    case .useWeights: "optimise optimize 최적화"
    case .waitingCards: "accept waiting cards 받아들이기"
    case .stats: "statistics"
    case .dismiss: "refuse 거절"
    default: ""
    }
  }
}

extension Palette {
  /// What is found from every page: each setting, each page of the statistics, and what only the shell does.
  static let everywhere: [Entry] =
    StatsPage.Tab.allCases.map { Entry(word: $0.word, action: .statistics($0), key: "") }
    + [
      Entry(word: .keyPickDeck, action: .deckSettings, key: "", also: "덱 설정 deck settings"),
      Entry(
        word: .commandOptimize, action: .tell("dasi optimize"), key: "dasi optimize", also: "optimise optimize fit"),
      Entry(word: .commandCheck, action: .tell("dasi check"), key: "dasi check", also: "검사 lint"),
      Entry(
        word: .commandBackUp, action: .tell("dasi doctor --backup FILE"), key: "dasi doctor --backup FILE",
        also: "backup"),
    ]
    + SettingText.all.filter { $0.key != "decks" }.map {
      Entry(word: .keySettings, action: .setting($0.key), key: "", also: $0.key)
    }

  func draw(on sheet: inout Sheet) {
    let (words, body) = (sheet.words, sheet.layout.body)
    sheet.head(Line(words(.paletteTitle), Theme.accent), Line(words(.paletteCount, shown.count), Theme.quiet))
    sheet.write(Line(":", Theme.accent), row: 0)
    let window = ListRows(count: shown.count).window(of: body.height - 1, around: chosen)
    for (offset, place) in window.enumerated() {
      let entry = entries[shown[place]]
      let isChosen = place == chosen
      let name = Line(entry.name(words), isChosen ? Theme.chosen : Theme.text)
      sheet.write(name.opposite(Line(entry.key, Theme.quiet), in: min(body.width, 44)), row: offset + 1)
      if isChosen { sheet.mark(row: offset + 1) }
    }
    if shown.isEmpty { sheet.write(Line(words(.paletteNone), Theme.quiet), row: 1) }
    sheet.field(field, row: 0, indent: 2)
  }
}
