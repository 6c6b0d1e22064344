import Scheduling
import Study
import TextUI

/// How far the learner has come, a subject a tab.
struct StatsPage: Equatable, Sendable {
  /// What a tab is about.
  enum Tab: Int, CaseIterable, Hashable, Sendable {
    case overview, calendar, forecast, retention, states, decks, hours, quiz

    var word: Word {
      switch self {
      case .overview: .tabOverview
      case .calendar: .tabCalendar
      case .forecast: .tabForecast
      case .retention: .tabRetention
      case .states: .tabStates
      case .decks: .tabDecks
      case .hours: .tabHours
      case .quiz: .tabQuiz
      }
    }
  }

  let statistics: Statistics
  /// Finished quizzes, oldest first.
  let results: [QuizResult]
  var tab = Tab.overview
  var scroll = 0
  /// The day the calendar's cursor is on, as days before today.
  var daysAgo = 0

  init(_ statistics: Statistics, results: [QuizResult]) {
    self.statistics = statistics
    self.results = results
  }

  var keys: KeyMap { tab == .calendar ? .calendar : .stats }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, on sheet: Sheet) -> [Step] {
    switch command {
    case .back: return [.leave]
    case .forward, .nextTab: turn(by: 1)
    case .previousTab: turn(by: -1)
    case .choose(let place): open(Tab(rawValue: place) ?? tab)
    case .left where tab != .calendar: turn(by: -1)
    case .right where tab != .calendar: turn(by: 1)
    default: move(command, on: sheet)
    }
    return []
  }

  /// What a click in the body asks for: the head has the tabs, but they lie above it.
  func command(at point: Point, on sheet: Sheet) -> Command? {
    guard point.y == sheet.layout.top.y else { return nil }
    let column = point.x - sheet.layout.top.x
    return tabColumns(sheet).first { $0.value.contains(column) }.map { .choose($0.key.rawValue) }
  }

  private mutating func turn(by step: Int) {
    let count = Tab.allCases.count
    open(Tab(rawValue: (tab.rawValue + step + count) % count) ?? .overview)
  }

  private mutating func open(_ tab: Tab) {
    self.tab = tab
    scroll = 0
  }

  private mutating func move(_ command: Command, on sheet: Sheet) {
    guard tab == .calendar else {
      let scrolling = Scrolling(lines: lines(on: sheet), rows: sheet.layout.body.height)
      scroll = scrolling.moved(scroll, by: command) ?? scroll
      return
    }
    let step: [Command: Int] = [.up: 1, .down: -1, .left: 7, .right: -7, .pageUp: 28, .pageDown: -28]
    switch command {
    case .first: daysAgo = statistics.days.count - 1
    case .last: daysAgo = 0
    default: daysAgo += step[command] ?? 0
    }
    daysAgo = min(max(0, daysAgo), max(0, statistics.days.count - 1))
  }
}

extension StatsPage {
  func draw(on sheet: inout Sheet) {
    sheet.head(tabs(sheet))
    let lines = lines(on: sheet)
    sheet.write(Scrolling(lines: lines, rows: sheet.layout.body.height).shown(from: scroll, sheet.words), row: 0)
  }

  /// Lines below what is seen that no row tells of.
  func below(on sheet: Sheet) -> Int {
    Scrolling(lines: lines(on: sheet), rows: sheet.layout.body.height).below(scroll)
  }

  /// The text of the open tab.
  func lines(on sheet: Sheet) -> [Line] {
    let text = StatsText(statistics: statistics, results: results, words: sheet.words, layout: sheet.layout)
    return switch tab {
    case .overview: text.overview
    case .calendar: text.calendar(daysAgo: daysAgo)
    case .forecast: text.forecast
    case .retention: text.retention
    case .states: text.states
    case .decks: text.decks
    case .hours: text.hours
    case .quiz: text.quizzes
    }
  }

  private func tabs(_ sheet: Sheet) -> Line {
    let words = sheet.words
    var line = Line(words(.statsTitle) + "  ", Theme.quiet)
    if isShort(sheet) {
      line += Line("‹ ", Theme.accent) + Line(words(tab.word), Theme.chosen) + Line(" ›", Theme.accent)
      return line + Line("  \(tab.rawValue + 1)/\(Tab.allCases.count)", Theme.quiet)
    }
    for each in Tab.allCases {
      line += each == tab ? Line("[\(words(each.word))]", Theme.chosen) : Line(" \(words(each.word)) ", Theme.quiet)
    }
    return line
  }

  /// Whether there is no room for the names of all tabs: then only the open one is named.
  private func isShort(_ sheet: Sheet) -> Bool {
    let names = Tab.allCases.reduce(Line(sheet.words(.statsTitle) + "  ").width) {
      $0 + Line(sheet.words($1.word)).width + 2
    }
    return sheet.layout.isNarrow || names > sheet.layout.top.width
  }

  /// Which columns of the top line belong to which tab.
  private func tabColumns(_ sheet: Sheet) -> [Tab: Range<Int>] {
    guard !isShort(sheet) else { return [:] }
    var column = Line(sheet.words(.statsTitle) + "  ").width
    var columns: [Tab: Range<Int>] = [:]
    for each in Tab.allCases {
      let width = Line(sheet.words(each.word)).width + 2
      columns[each] = column..<column + width
      column += width
    }
    return columns
  }
}
