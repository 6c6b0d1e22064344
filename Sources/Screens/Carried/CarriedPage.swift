import Cards
import History
import Study
import TextUI

/// Histories that went over to another card because its note was edited: to look through, to confirm, and to take back.
///
/// It holds no library; the app hands its own to every call.
struct CarriedPage: Sendable {
  /// The newest first.
  private(set) var histories: [Library.CarriedHistory]
  /// How many histories have no card any more.
  private(set) var gone: Int
  private(set) var chosen = 0
  /// What was decided on this page, the newest last.
  private var decisions: [Decision] = []
  /// Why nothing can be recorded; nil when it can.
  private let obstacle: String?

  init(_ library: Library, obstacle: String?) {
    histories = library.carriedHistories
    gone = library.goneCount
    self.obstacle = obstacle
  }

  /// Looks again at what was carried over.
  ///
  /// Each stays in its row, new ones come first. The cursor stays on its history, and goes on to the next that is only
  /// supposed once it was confirmed.
  mutating func refresh(_ library: Library) {
    let before = history
    let rows = Dictionary(histories.enumerated().map { ($1.pair, $0) }, uniquingKeysWith: { first, _ in first })
    histories = library.carriedHistories.enumerated().sorted {
      (rows[$0.element.pair] ?? -1, $0.offset) < (rows[$1.element.pair] ?? -1, $1.offset)
    }.map(\.element)
    gone = library.goneCount
    chosen = histories.firstIndex { $0.pair == before?.pair } ?? min(chosen, max(0, histories.count - 1))
    guard before?.state == .supposed, history?.state == .kept else { return }
    let supposed = histories.indices.filter { histories[$0].state == .supposed }
    chosen = supposed.first { $0 > chosen } ?? supposed.first ?? chosen
  }

  /// Histories that one key decided, and how they stood before.
  private struct Decision {
    let pairs: [[CardID]]
    let before: Library.CarriedHistory.State
    let isSame: Bool
  }

  /// The keys of this moment.
  var keys: KeyMap {
    .carried(
      history?.state, hasSupposed: histories.count { $0.state == .supposed } > 1, canUndo: !decisions.isEmpty)
  }

  private var history: Library.CarriedHistory? { histories.indices.contains(chosen) ? histories[chosen] : nil }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, on sheet: Sheet) -> [Step] {
    switch command {
    case .back: return [.leave]
    case .accept: return decide(history.map { [$0] } ?? [], isSame: true, sheet.words)
    case .dismiss: return decide(history.map { [$0] } ?? [], isSame: false, sheet.words)
    case .acceptAll: return decide(histories.filter { $0.state == .supposed }, isSame: true, sheet.words)
    case .undo: return takeBack(sheet.words)
    case .edit:
      return history?.after.map { [.perform(.edit(file: $0.file, line: $0.line))] } ?? []
    default: chosen = ListRows(count: histories.count).moved(chosen, by: command, page: 5)
    }
    return []
  }

  /// Says of some histories that they are the same card's, or another's.
  private mutating func decide(_ histories: [Library.CarriedHistory], isSame: Bool, _ words: Words) -> [Step] {
    let acts = histories.compactMap { $0.act(isSame: isSame) }
    guard let first = histories.first, !acts.isEmpty else { return [] }
    if let obstacle { return [.say(words(.readOnly, obstacle))] }
    decisions.append(Decision(pairs: histories.map(\.pair), before: first.state, isSame: isSame))
    return acts.map { .perform(.record($0)) } + [.say(words(isSame ? .carriedSame : .carriedOther))]
  }

  /// Goes back to what was decided last and takes it back.
  ///
  /// A history that was only supposed stays with its card when its confirmation is taken back, as it did before; the key for
  /// another card is at hand.
  private mutating func takeBack(_ words: Words) -> [Step] {
    guard let last = decisions.popLast() else { return [.say(words(.nothingToUndoHere))] }
    chosen = histories.firstIndex { $0.pair == last.pairs.first } ?? chosen
    if last.isSame, last.before == .supposed { return [.say(words(.carriedUndone))] }
    let acts = histories.filter { last.pairs.contains($0.pair) }.compactMap { $0.act(isSame: !last.isSame) }
    return acts.map { .perform(.record($0)) } + [.say(words(.undone))]
  }
}

extension Library.CarriedHistory {
  /// The names of both cards, which stay the same whatever is decided.
  fileprivate var pair: [CardID] { [renaming.from, renaming.to] }

  /// What stands before it: decided, refused, or still to decide.
  fileprivate var sign: Line {
    switch state {
    case .supposed: Line("→ ", Theme.accent)
    case .kept: Line("✓ ", Theme.right)
    case .refused: Line("✗ ", Theme.late)
    }
  }
}

extension CarriedPage {
  func draw(on sheet: inout Sheet) {
    let words = sheet.words
    let count = histories.isEmpty ? [] : Line("\(chosen + 1)/\(histories.count)", Theme.quiet)
    sheet.head(Line(words(.carriedTitle), Theme.accent), count)
    let start = sheet.write(summary(on: sheet), row: 0)
    let rows = rows(width: sheet.layout.body.width, words)
    let room = max(0, sheet.layout.body.height - start)
    let first = firstLine(of: rows, room: room)
    for (offset, row) in rows.dropFirst(first).prefix(room).enumerated() {
      sheet.write(row.line, row: start + offset)
      if row.place == chosen, row.isFirst { sheet.mark(row: start + offset) }
    }
  }

  /// How many there are: in whole sentences where there is room, else on one line.
  private func summary(on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    if histories.isEmpty { return wrapped(Line(words(.carriedNone), Theme.quiet), width: width) }
    let carried = words.number(histories.count { !$0.renaming.isUndone })
    let gone = gone > 0 ? " · " + words(.carriedGone, words.number(gone)) : ""
    let whole = words(.carriedCount, carried) + gone
    guard sheet.layout.isLow else { return wrapped(Line(whole, Theme.quiet), width: width) + [[]] }
    let ways = [whole, words(.carriedOverShort, carried) + gone, words(.carriedOverShort, carried)]
    let lines = ways.map { Line($0, Theme.quiet) }
    return [(lines.first { $0.width <= width } ?? lines[2]).cut(to: width)]
  }

  private struct Row {
    let line: Line
    let place: Int
    let isFirst: Bool
  }

  /// Each history on a line for what is asked now and one for what was asked; the chosen one in full.
  private func rows(width: Int, _ words: Words) -> [Row] {
    histories.enumerated().flatMap { place, history in
      let isChosen = place == chosen
      let sign = history.sign
      let now = Line(history.after?.question ?? words(.carriedAway), isChosen ? Theme.chosen : Theme.text)
      let asked = history.before?.question ?? history.renaming.from.rawValue
      let before = Line(words(.carriedBefore, asked), Theme.quiet)
      var lines = [sign + now, .gap(2) + before]
      if isChosen {
        lines = CardText.hanging(now, sign: sign, width: width) + CardText.hanging(before, sign: .gap(2), width: width)
        if let card = history.after {
          let answer = Line(card.answer.joined(separator: " · "), Theme.text)
          lines += CardText.hanging(answer, sign: Line("  ", Theme.quiet), width: width).prefix(3)
          lines += [.gap(2) + Line("\(card.file):\(card.line)", Theme.quiet)]
        }
      }
      return lines.enumerated().map { offset, line in
        Row(line: line.cut(to: width), place: place, isFirst: offset == 0)
      }
    }
  }

  /// The first line to show so that all of the chosen history can be seen.
  private func firstLine(of rows: [Row], room: Int) -> Int {
    let chosenRows = rows.indices.filter { rows[$0].place == chosen }
    guard let top = chosenRows.first, let bottom = chosenRows.last, bottom >= room else { return 0 }
    return min(top, bottom - room + 1)
  }
}
