import Scheduling
import Study
import TextUI

/// Help with a decision: what each desired retention would come to over a year, from the learner's own cards and speed.
///
/// The rows are worked out beside the page, one after another, so that it is there at once and never holds anything up.
struct DecidePage: Sendable {
  private let cardCount: Int
  /// The desired retention that is set.
  private(set) var current: Double
  private(set) var chosen: Int
  private var rows: [Workload.Row?]
  /// What is asked for each row.
  private let wishes: [Foresight]
  private var isAsked = false
  /// Why nothing can be set; nil when it can.
  private let obstacle: String?
  /// What is to be known of the rows beside what they are.
  private let remarks: [Word]

  init(_ library: Library, _ settings: Settings, obstacle: String?) {
    cardCount = library.all.indices.count { place in
      let standing = library.standing(at: place)
      return standing.role == .active && !standing.progress.isSuspended
    }
    self.obstacle = obstacle
    let hasOwn = settings.decks.values.contains { $0.desiredRetention != nil }
    remarks = (hasOwn ? [.decideOwn] : []) + (settings.scheduler.model == .fsrs7 ? [.yearModel] : [])
    current = settings.scheduler.desiredRetention
    let retentions = Workload.retentions
    rows = Array(repeating: nil, count: retentions.count)
    let current = current
    let place = retentions.indices.min { abs(retentions[$0] - current) < abs(retentions[$1] - current) } ?? 0
    chosen = place
    wishes = retentions.map { retention in
      var settings = settings
      settings.scheduler.desiredRetention = retention
      return Foresight(settings, deck: nil)
    }
  }

  private static func rank(_ index: Int, _ current: Int) -> Int {
    index == current ? 0 : index.isMultiple(of: 5) ? 1 + index : 100 + index
  }

  static let keys = KeyMap(
    [
      Binding("⏎", .keySetRetention, .forward, [Key(.enter)]),
      Binding("q", .keyBack, .back, [Key(.escape), .of("q")]),
      KeyMap.help,
    ] + KeyMap.rows(.keyPickRetention))

  /// Whether the rows are still to be asked for.
  var wantsTick: Bool { !isAsked }

  /// Asks for the rows: what is set and every fifth first, so that the whole range is soon to be seen.
  mutating func tick() -> [Step] {
    guard !isAsked else { return [] }
    isAsked = true
    let order = wishes.indices.sorted { Self.rank($0, chosen) < Self.rank($1, chosen) }
    return [.perform(.foresee(order.map { wishes[$0] }))]
  }

  /// Takes in what a row comes to.
  mutating func foreseen(_ wish: Foresight, _ row: Workload.Row) {
    if let place = wishes.firstIndex(of: wish) { rows[place] = row }
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, _ settings: Settings, on sheet: Sheet) -> [Step] {
    switch command {
    case .forward: return set(settings, sheet.words)
    case .back: return [.perform(.foresee([])), .leave]
    default: chosen = ListRows(count: rows.count).moved(chosen, by: command, page: 5)
    }
    return []
  }

  private func set(_ settings: Settings, _ words: Words) -> [Step] {
    if let obstacle { return [.say(words(.readOnly, obstacle))] }
    var settings = settings
    settings.scheduler.desiredRetention = Workload.retentions[chosen]
    return [.perform(.saveSettings(settings))]
  }

  /// Takes in that settings are on disk.
  mutating func saved(_ settings: Settings) { current = settings.scheduler.desiredRetention }
}

extension DecidePage {
  func draw(on sheet: inout Sheet) {
    let (words, body) = (sheet.words, sheet.layout.body)
    sheet.head(Line(words(.decideTitle), Theme.accent), Line(words(.cards, cardCount), Theme.quiet))
    guard cardCount > 0 else {
      sheet.write(wrapped(Line(words(.decideNothing), Theme.quiet), width: body.width), row: 0)
      return
    }
    let isLimited = rows.contains { $0.map(Self.isLimited) ?? false }
    let what = ([.decideWhat] + remarks + (isLimited ? [.decideLimited] : [])).flatMap {
      wrapped(Line(words($0), Theme.quiet), width: body.width)
    }
    let row = sheet.write(sheet.layout.isLow ? [] : what + [[]], row: 0)
    sheet.write(header(words, width: body.width), row: row)
    let list = ListRows(count: rows.count)
    let room = body.height - row - 1
    let saysMore = list.count > room && !sheet.layout.isLow
    let window = list.window(of: saysMore ? room - 1 : room, around: chosen)
    if saysMore { sheet.write(list.hidden(around: window).line(words), row: row + room) }
    for (offset, place) in window.enumerated() {
      sheet.write(line(place, words, width: body.width), row: row + 1 + offset)
      if place == chosen { sheet.mark(row: row + 1 + offset) }
    }
  }

  /// Rows below those that are seen, where no row of the page says so.
  func below(on sheet: Sheet) -> Int {
    guard sheet.layout.isLow, cardCount > 0 else { return 0 }
    let list = ListRows(count: rows.count)
    return list.hidden(around: list.window(of: sheet.layout.body.height - 1, around: chosen)).below
  }

  /// Whether limits of the day decide upon a row, too.
  private static func isLimited(_ row: Workload.Row) -> Bool { row.limitedDays > 0 }

  /// The columns there is room for; behind the last one a sign may stand.
  private static func columns(width: Int) -> [Int] {
    var room = width - 1
    return [8, 9, 9, width < 40 ? 11 : 12].prefix { column in
      room -= column
      return room >= 0
    }
  }

  private func header(_ words: Words, width: Int) -> Line {
    let titles = [Word.decideRetention, .decideReviews, .decideMinutes, .decideRemembered]
    return zip(titles, Self.columns(width: width)).reduce(Line()) {
      $0 + Line(words($1.0), Theme.quiet).pushed(to: $1.1)
    }
  }

  private func line(_ place: Int, _ words: Words, width: Int) -> Line {
    let retention = Workload.retentions[place]
    let style = place == chosen ? Theme.chosen : Theme.text
    let figures =
      rows[place].map {
        [words.decimal($0.reviewsPerDay), words.minutes($0.minutesPerDay), words.number(Int($0.remembered.rounded()))]
      } ?? ["…", "…", "…"]
    var line = zip([words.percent(retention)] + figures, Self.columns(width: width)).reduce(Line()) {
      $0 + Line($1.0, style).pushed(to: $1.1)
    }
    let isWhole = Self.columns(width: width).count == 4
    if isWhole, let row = rows[place], Self.isLimited(row) { line += Line("*", Theme.accent) }
    let mark = Line("  " + words(.decideCurrent), Theme.accent)
    let isCurrent = abs(retention - current) < 0.005
    if isCurrent { return line.width + mark.width <= width ? line + mark : Line("•", Theme.accent) + line.dropFirst() }
    let bar = width - line.width - 4
    if bar >= 12, let row = rows[place] {
      line += .gap(2) + Line(String(repeating: "━", count: share(row.minutesPerDay, of: min(bar, 24))), Theme.quiet)
    }
    return line.cut(to: width)
  }

  /// Columns for so many minutes, where the most there are takes all.
  private func share(_ minutes: Double, of width: Int) -> Int {
    let most = rows.compactMap { $0?.minutesPerDay }.max() ?? 0
    return most > 0 ? Int((minutes / most * Double(width)).rounded()) : 0
  }
}
