import Scheduling
import Study
import TextUI

extension HomePage {
  /// What the page says beside its own.
  struct Surroundings: Hashable, Sendable {
    let notesName: String
    let date: CivilDate
    let notices: [String]
  }

  func draw(on sheet: inout Sheet, in place: Surroundings) {
    let words = sheet.words
    let plan = Plan(self, notices: place.notices, on: sheet)
    sheet.head(
      Line("dasi", Theme.accent) + Line("  " + place.notesName, Theme.quiet),
      Line(dateText(place.date, sheet), Theme.quiet))
    if welcomes(on: sheet) { sheet.write(welcome(words, layout: sheet.layout), row: 0) }
    drawToday(on: &sheet, row: plan.todayRow)
    if decks.isEmpty || visible.isEmpty {
      sheet.write(plan.nothing, row: plan.headerRow)
    } else {
      drawDecks(on: &sheet, plan: plan)
    }
    if let row = plan.activityRow { sheet.write(activity(words), row: row) }
    let body = sheet.layout.body
    sheet.write(plan.said.first(max(0, body.height - plan.saidRow), width: body.width), row: plan.saidRow)
  }

  /// What a click in the body asks for.
  func command(at row: Int, on sheet: Sheet, notices: [String]) -> Command? {
    let plan = Plan(self, notices: notices, on: sheet)
    if row == plan.todayRow { return .choose(0) }
    let place = row - plan.deckRow
    return (0..<plan.shown.count).contains(place) ? .choose(plan.shown.lowerBound + place + 1) : nil
  }

  private func dateText(_ date: CivilDate, _ sheet: Sheet) -> String {
    sheet.layout.isNarrow ? sheet.words.shortDate(date) : sheet.words.date(date)
  }

  /// Whether there is room for a welcome: on a low screen, what stands in the way of studying goes before.
  private func welcomes(on sheet: Sheet) -> Bool { isFirstRun && (obstacle == nil || !sheet.layout.isLow) }

  /// Why studying is off, which is always said whole.
  func obstacleLines(_ words: Words, width: Int) -> [Line] {
    obstacle.map { Self.notice(words(.readOnly, $0), width: width) } ?? []
  }

  /// What is to be known beside the decks: why studying is off, how a sync ended, what is behind and ahead, cards that
  /// wait, what became of edited cards, then notices; help has those there is no room for.
  ///
  /// `tellsAlone` is whether it is said what a deck holds alone.
  private func said(_ notices: [String], on sheet: Sheet, tellsAlone: Bool) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    let reason = obstacleLines(words, width: width)
    // A question goes before everything else where there is little room.
    if sheet.layout.isLow, trial != nil { return fitLines(words, width: width) }
    let most = mostSaid(on: sheet) - reason.count
    let lines = toKnow(notices, on: sheet)
    let alone = tellsAlone ? aloneLines(words, on: sheet) : []
    guard lines.count > most else { return reason + lines + (lines.count + alone.count <= most ? alone : []) }
    let more = [Line(words(.moreNotices), Theme.quiet).cut(to: width)]
    return reason + lines.prefix(max(0, most - 1)) + (most > 0 ? more : [])
  }

  /// Rows for what is to be known, the reason why studying is off among them.
  private func mostSaid(on sheet: Sheet) -> Int {
    max(obstacleLines(sheet.words, width: sheet.layout.body.width).count, sheet.layout.isLow ? 2 : 5)
  }

  /// All that is to be known beside the decks, whether there is room for it or not.
  private func toKnow(_ notices: [String], on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    return sync.lines(width: width) + moreLines(words, width: width) + backlogLines(words, width: width)
      + examLines(words, width: width) + waits(words, width: width) + fitLines(words, width: width)
      + movedLines(words, width: width) + notices.flatMap { Self.notice($0, width: width) }
  }

  /// What help says beside the keys: all that is to be known where home had no room for it, else how a sync ended and notices.
  func told(_ notices: [String], on sheet: Sheet) -> [Line] {
    let width = sheet.layout.body.width
    let reason = obstacleLines(sheet.words, width: width)
    let lines = toKnow(notices, on: sheet)
    if reason.count + lines.count > mostSaid(on: sheet) { return reason + lines }
    return reason + sync.lines(width: width) + notices.flatMap { Self.notice($0, width: width) }
  }

  /// With today's cards done, that there are more new ones for who wants them.
  private func moreLines(_ words: Words, width: Int) -> [Line] {
    guard today.newKeptBack > 0, obstacle == nil else { return [] }
    let (handful, all) = (min(Library.handful, today.newKeptBack), today.newKeptBack)
    let text = words(.endMoreNew, words.number(handful), words.number(all))
    return [(Line(text, Theme.quiet) + .gap(2) + Line("n", Theme.accent)).cut(to: width)]
  }

  /// What waits for the learner, each with its key: on one line where there is room.
  private func waits(_ words: Words, width: Int) -> [Line] {
    let things = [
      (today.waiting, Word.waiting, "a"), (toFix, .toFix, "f"), (openRemarks, .toFixNotes, "f"),
      (unsynced, .unsynced, "y"),
    ]
    let parts = things.compactMap { count, word, key in
      count > 0 ? Line(words(word, words.number(count)), Theme.quiet) + .gap(2) + Line(key, Theme.accent) : nil
    }
    let line = parts.reduce(Line()) { $0.isEmpty ? $1 : $0 + Line("  ·  ", Theme.quiet) + $1 }
    return line.width <= width && !line.isEmpty ? [line] : parts
  }

  /// That other weights would predict better, and by how much.
  private func fitLines(_ words: Words, width: Int) -> [Line] {
    guard let offer else { return [] }
    if let trial { return Self.lines(asking: trial, words, width: width) }
    let ways = [Word.fitOffer, .fitOfferShort].map {
      Line(words($0, words.percent(offer.gain)), Theme.quiet) + .gap(2) + Line("w", Theme.accent)
    }
    return [ways.first { $0.width <= width } ?? ways[1]]
  }

  /// What weights would change today, and the keys that use them and leave them.
  private static func lines(asking trial: HomePage.FitTrial, _ words: Words, width: Int) -> [Line] {
    let keys =
      Line("w", Theme.accent) + .gap(1) + Line(words(.fitUse), Theme.quiet) + .gap(2) + Line("Esc", Theme.accent)
      + .gap(1)
      + Line(words(.fitLeave), Theme.quiet)
    let change = words(.fitTrial, words.number(trial.cards), words.number(trial.cardsThen))
    let whole = Line(change, Theme.text) + .gap(2) + keys
    return whole.width <= width ? [whole] : wrapped(Line(change, Theme.text), width: width) + [keys]
  }

  /// What the deck at the cursor holds when it is studied alone, where that is more than its share of today.
  ///
  /// Else what the numbers in brackets mean, where there are some; the row stays free where another deck would take it.
  private func aloneLines(_ words: Words, on sheet: Sheet) -> [Line] {
    guard !sheet.layout.isLow, filter == nil, visible.contains(where: { $0.newAlone > $0.new }) else { return [] }
    let width = sheet.layout.body.width
    if chosen > 0, case let deck = visible[min(chosen, visible.count) - 1], deck.newAlone > deck.new {
      return [Line(words(.newAloneHere, words.number(deck.newAlone)), Theme.quiet).cut(to: width)]
    }
    guard visible.contains(where: { $0.new == 0 && $0.newAlone > 0 }) else { return [[]] }
    return [Line(words(.newAlone), Theme.quiet).cut(to: width)]
  }

  /// What became of the cards since the last visit, or how many histories went over to edited cards.
  private func movedLines(_ words: Words, width: Int) -> [Line] {
    let key = carried > 0 || changes?.carriesHistory ?? false ? .gap(2) + Line("m", Theme.accent) : Line()
    let carriedOver = carried > 0 ? [Word.carriedOver, .carriedOverShort].map { words($0, words.number(carried)) } : []
    let ways = changes.map { [words.text(of: $0), words.text(of: $0, isShort: true)] } ?? carriedOver
    guard let last = ways.last else { return [] }
    let text = ways.first { Line($0).width + key.width <= width } ?? last
    return [Line(text, Theme.quiet) + key]
  }

  /// How much is left over from before, and when it is done.
  private func backlogLines(_ words: Words, width: Int) -> [Line] {
    guard let backlog else { return [] }
    let ways = words.texts(of: backlog).map { Line($0, Theme.quiet) }
    return [(ways.first { $0.width <= width } ?? ways[ways.count - 1]).cut(to: width)]
  }

  /// The exams ahead, each with what it still takes on a line of its own.
  private func examLines(_ words: Words, width: Int) -> [Line] {
    exams.flatMap { exam in
      words.texts(of: exam).enumerated().flatMap { place, text in
        place == 0
          ? wrapped(Line(text, Theme.quiet), width: width) : [(.gap(2) + Line(text, Theme.quiet)).cut(to: width)]
      }
    }
  }

  /// A notice with its sign.
  static func notice(_ text: String, width: Int) -> [Line] {
    CardText.hanging(Line(text, Theme.quiet), sign: Line("! ", Theme.late), width: width)
  }

  /// What the first visit says; on a low screen the title and how to begin, where there is something to begin with.
  private func welcome(_ words: Words, layout: Layout) -> [Line] {
    let title = Line(words(.welcomeTitle), Theme.accent)
    let begins: [Word] = decks.isEmpty ? [] : [.welcome5]
    guard !layout.isLow else {
      let how = begins.map { Line(words($0)).cut(to: layout.body.width) }
      return layout.body.height < 6 ? how : [title] + how + (layout.body.height >= 8 ? [[]] : [])
    }
    let texts = [Word.welcome1, .welcome2, .welcome3, .welcome4] + begins
    return [title, []] + texts.flatMap { wrapped(Line(words($0)), width: layout.body.width) } + [[]]
  }

  private func drawToday(on sheet: inout Sheet, row: Int) {
    if let filter {
      sheet.write(Line("/", Theme.accent), row: row)
      return sheet.field(filter, row: row, indent: 2)
    }
    let words = sheet.words
    let isChosen = chosen == 0
    let title = Line(words(.today), isChosen ? Theme.chosen : Theme.accent)
    let streak = today.streak > 1 ? Line(words(.streak, today.streak), Theme.quiet) : []
    let width = sheet.layout.body.width
    let room = width - (streak.isEmpty ? 0 : streak.width + 2)
    let lines = todayTexts(words).map { title + .gap(2) + Line($0) }
    let line = lines.first { $0.width <= room } ?? lines[lines.count - 1]
    let fits = line.width <= room
    sheet.write(line.opposite(fits ? streak : [], in: width), row: row)
    if isChosen { sheet.mark(row: row) }
  }

  /// What today holds, the whole of it first and then shorter.
  private func todayTexts(_ words: Words) -> [String] {
    if today.left > 0 {
      let (left, time) = (words.number(today.left), words.sitting(seconds: today.estimatedSeconds))
      let short = words(.todayRest, left, time)
      return today.answers > today.left
        ? [words(.todayAnswers, left, words.number(today.answers), time), short] : [short]
    }
    let done = today.reviewed > 0 ? words(.todayDone, words.number(today.reviewed)) : words(.todayNothing)
    let tomorrow = words.number(today.cardsTomorrow)
    return today.cardsTomorrow > 0 ? [done + words(.todayTomorrow, tomorrow), done] : [done]
  }

  /// The last four weeks as small bars, a gap between weeks.
  private func activity(_ words: Words) -> Line {
    let bars = sparkline(today.activity)
    var line = Line(words(.lastWeeks) + "   ", Theme.quiet)
    for (place, bar) in bars.enumerated() {
      if place > 0, (bars.count - place).isMultiple(of: 7) { line += .gap(1) }
      line += today.activity[place] > 0 ? Line(String(bar), Theme.accent) : Line("·", Theme.quiet)
    }
    return line
  }
}

extension HomePage {
  private func drawDecks(on sheet: inout Sheet, plan: Plan) {
    let columns = Columns(width: sheet.layout.body.width)
    sheet.write(columns.header(sheet.words, part: plan.part(of: visible.count)), row: plan.headerRow)
    let decks = visible
    let isFiltered = filter.map { !$0.text.isEmpty } ?? false
    for (offset, place) in plan.shown.enumerated() {
      let row = plan.deckRow + offset
      let isChosen = place + 1 == chosen
      let deck = decks[place]
      let line = columns.line(
        deck, isFolded: folded.contains(deck.path), isWhole: isFiltered, isChosen, sheet.words)
      sheet.write(line, row: row)
      if isChosen { sheet.mark(row: row) }
    }
    let hidden = decks.count - plan.shown.upperBound
    if plan.saysMore, hidden > 0 {
      sheet.write(Line(sheet.words(.moreLines, hidden), Theme.quiet), row: plan.deckRow + plan.shown.count)
    }
  }

  /// Which rows of the body hold what; parts that do not fit are left out, the decks last of all.
  struct Plan {
    var todayRow = 0
    var headerRow = 0
    var deckRow = 0
    /// The decks in sight, of the visible ones.
    var shown = 0..<0
    var saysMore = false
    var activityRow: Int?
    let said: [Line]
    let saidRow: Int
    /// What stands in the place of the decks when there are none.
    let nothing: [Line]

    /// Which of so many decks are in sight, where not all are and no row below says so.
    func part(of count: Int) -> String {
      guard shown.count < count, !saysMore else { return "" }
      return "  " + (shown.count == 1 ? "" : "\(shown.lowerBound + 1)–") + "\(shown.upperBound)/\(count)"
    }

    init(_ page: HomePage, notices: [String], on sheet: Sheet) {
      let (words, layout) = (sheet.words, sheet.layout)
      let height = max(0, layout.body.height)
      let isRoomy = !layout.isLow
      let welcomes = page.welcomes(on: sheet)
      todayRow = welcomes ? page.welcome(words, layout: layout).count : 0
      headerRow = todayRow + (isRoomy || (layout.size.height >= 10 && !welcomes) ? 2 : 1)
      deckRow = headerRow + 1
      let hasActivity = height - deckRow >= 6 && page.today.activity.contains { $0 > 0 }
      let free = height - deckRow - (hasActivity ? 2 : 0)
      let count = page.visible.count
      func room(beside said: [Line]) -> Int { max(1, free - (said.isEmpty ? 0 : said.count + (isRoomy ? 1 : 0))) }
      let all = page.said(notices, on: sheet, tellsAlone: true)
      let least = page.said(notices, on: sheet, tellsAlone: false)
      // No deck goes out of sight for what it holds alone.
      said =
        room(beside: all) < min(count, 4) || room(beside: all) < count && count <= room(beside: least) ? least : all
      let room = room(beside: said)
      saysMore = count > room && room > 3
      shown = ListRows(count: count).window(of: saysMore ? room - 1 : room, around: page.chosen - 1)
      let nothingWords: [Word] = page.decks.isEmpty ? [.nothingHere, .nothingHereHow] : [.filterNone]
      nothing = nothingWords.flatMap {
        wrapped(Line(words($0), Theme.quiet), width: layout.body.width)
      }
      let end = page.visible.isEmpty ? headerRow + nothing.count : deckRow + shown.count + (saysMore ? 1 : 0)
      activityRow = hasActivity ? end + 1 : nil
      saidRow = end + (hasActivity ? 2 : 0) + (isRoomy ? 1 : 0)
    }
  }

  /// The columns of the deck table; a narrow table has fewer.
  struct Columns {
    enum Column { case new, learning, due, recall, left }

    let shown: [Column]
    let each: Int
    let name: Int

    init(width: Int) {
      shown =
        width >= 54
        ? [.new, .learning, .due, .recall]
        : width >= 36 ? [.new, .learning, .due] : width >= 26 ? [.new, .due] : [.left]
      each = width >= 54 ? 8 : 6
      name = max(0, width - shown.count * each)
    }

    /// The titles; beside the first, which of the decks are seen where no other row says so.
    func header(_ words: Words, part: String) -> Line {
      let titles = shown.map { column in
        switch column {
        case .new: words(.new)
        case .learning: words(.learning)
        case .due: words(.due)
        case .recall: words(.recall)
        case .left: words(.cardsTitle)
        }
      }
      return titles.reduce(Line(words(.deck) + part, Theme.quiet).padded(to: name)) {
        $0 + Line($1, Theme.quiet).pushed(to: each)
      }
    }

    /// A whole line has the deck's path, and stands in no tree.
    func line(_ deck: DeckSummary, isFolded: Bool, isWhole: Bool, _ isChosen: Bool, _ words: Words) -> Line {
      let sign = isWhole ? "  " : deck.isGroup ? (isFolded ? "▸ " : "▾ ") : "  "
      let title =
        Line(String(repeating: "  ", count: isWhole ? 0 : deck.depth) + sign, Theme.quiet)
        + Line(isWhole ? deck.path : deck.name, isChosen ? Theme.chosen : Theme.text)
      let cut = title.cutInside(to: max(0, name - 1))
      let dots = Line(" " + String(repeating: "·", count: max(0, name - cut.width - 1)), Theme.quiet)
      return shown.reduce(cut + dots) { $0 + number($1, of: deck, words).pushed(to: each) }
    }

    private func number(_ column: Column, of deck: DeckSummary, _ words: Words) -> Line {
      switch column {
      case .new: deck.new == 0 ? alone(deck, words) : count(deck.new, words)
      case .learning: count(deck.learning, words)
      case .due: count(deck.due, words)
      case .left where deck.new + deck.learning + deck.due == 0: alone(deck, words)
      case .left: count(deck.new + deck.learning + deck.due, words)
      case .recall: Line(words.percent(deck.recall), Theme.quiet)
      }
    }

    /// New cards that come when only this deck is chosen, as today's are of others.
    private func alone(_ deck: DeckSummary, _ words: Words) -> Line {
      deck.newAlone > 0 ? Line("(\(words.number(deck.newAlone)))", Theme.quiet) : count(0, words)
    }

    private func count(_ value: Int, _ words: Words) -> Line {
      Line(words.number(value), value > 0 ? Theme.text : Theme.quiet)
    }
  }
}
