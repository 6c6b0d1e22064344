import Cards
import Scheduling
import Study
import TextUI

extension BrowsePage {
  func draw(on sheet: inout Sheet, _ library: Library, at time: Timestamp) {
    let geometry = geometry(on: sheet)
    drawHead(on: &sheet, library)
    drawQuery(on: &sheet, in: geometry.query)
    if !isOpen { drawList(on: &sheet, in: geometry.list, library, at: time) }
    if let rule = geometry.rule, browser.current != nil {
      let more = hidden(on: sheet).line(sheet.words)
      let bar = Line(
        String(repeating: "─", count: max(0, rule.width - (more.isEmpty ? 0 : more.width + 1))), Theme.quiet)
      sheet.write([more.isEmpty ? bar : bar + .gap(1) + more], in: rule)
    } else if saysMoreBelow(on: sheet) {
      let list = geometry.list
      let row = Rect(x: list.x, y: list.y + list.height, width: list.width, height: 1)
      sheet.write([hidden(on: sheet).line(sheet.words)], in: row)
    }
    if let area = geometry.card, let card = shownCard(library, at: time, on: sheet) {
      sheet.write(card.shown(from: isOpen ? scroll : 0, sheet.words), in: area)
    }
    drawAside(on: &sheet)
  }

  func geometry(on sheet: Sheet) -> BrowseGeometry { BrowseGeometry(sheet.layout, isOpen: isOpen) }

  /// Lines of the open card below what is seen that no row tells of.
  func below(on sheet: Sheet, _ library: Library, at time: Timestamp) -> Int {
    if let card = openCard(library, at: time, on: sheet) { return card.below(scroll) }
    return geometry(on: sheet).rule == nil && !saysMoreBelow(on: sheet) ? hidden(on: sheet).below : 0
  }

  /// How many cards of the list are out of sight.
  private func hidden(on sheet: Sheet) -> HiddenRows {
    guard !isOpen else { return HiddenRows() }
    let first = firstRow(on: sheet)
    let list = ListRows(count: browser.shown.count)
    return list.hidden(around: first..<max(first, min(list.count, first + geometry(on: sheet).list.height)))
  }

  /// Whether the row below the list says how many there are: it is free while nothing else is told there.
  private func saysMoreBelow(on sheet: Sheet) -> Bool {
    let isFree = !isOpen && saving == nil && !isTyping && sheet.layout.notice.y != sheet.layout.foot.y
    return isFree && geometry(on: sheet).rule == nil && geometry(on: sheet).card != nil
  }

  /// The lines of the open card, as they scroll; nil when none is open.
  func openCard(_ library: Library, at time: Timestamp, on sheet: Sheet) -> Scrolling? {
    isOpen ? shownCard(library, at: time, on: sheet) : nil
  }

  private func shownCard(_ library: Library, at time: Timestamp, on sheet: Sheet) -> Scrolling? {
    guard let area = geometry(on: sheet).card, let current = browser.current else { return nil }
    let preview = CardPreview(
      card: library.all[current], stands: CardStanding(current, in: library, at: time, sheet.words),
      ruleNames: ruleNames,
      width: area.width, isLow: sheet.layout.isLow)
    return Scrolling(lines: preview.lines, rows: area.height)
  }

  /// The first row of the list to be seen: as before, unless the cursor is out of sight.
  func firstRow(on sheet: Sheet) -> Int {
    let rows = max(1, geometry(on: sheet).list.height)
    let first = min(max(top, browser.cursor - rows + 1), browser.cursor)
    return max(0, min(first, browser.shown.count - rows))
  }

  /// What a click asks for.
  func command(at point: Point, on sheet: Sheet) -> Command? {
    let geometry = geometry(on: sheet)
    if geometry.query.contains(point) { return .find }
    guard !isOpen, geometry.list.contains(point) else { return nil }
    let row = firstRow(on: sheet) + point.y - geometry.list.y
    return browser.shown.indices.contains(row) ? .choose(row) : nil
  }
}

extension BrowsePage {
  /// How many cards of how many, and which view and order; while writing, how far that is.
  private func drawHead(on sheet: inout Sheet, _ library: Library) {
    let words = sheet.words
    let (shown, all) = (words.number(browser.shown.count), words.number(library.all.count))
    let isAll = browser.shown.count == library.all.count
    var line = Line(words(.cards, isOpen || isAll ? shown : all), Theme.accent)
    if isOpen {
      line += Line("  " + words(.browseAt, words.number(browser.cursor + 1)))
    } else if !isAll {
      line += Line("  " + words(.browseFound, shown))
    }
    if !browser.marked.isEmpty {
      line += Line("  " + words(.browseMarked, words.number(browser.marked.count)), Theme.chosen)
    }
    let view = BrowseView.word(of: field.text)
    let aside = (view == .viewAll ? [] : [words(view)]) + (browser.order == .deck ? [] : [words(browser.order.word)])
    sheet.head(line, Line(aside.joined(separator: " · "), Theme.quiet))
  }

  /// The field, with the cursor while letters go there; where nothing is looked for, how to.
  private func drawQuery(on sheet: inout Sheet, in area: Rect) {
    let sign = Line("/ ", isTyping ? Theme.accent : Theme.quiet)
    let rest = Rect(x: area.x + 2, y: area.y, width: area.width - 2, height: 1)
    if isTyping {
      sheet.write([sign], in: area)
      sheet.field(field, in: rest)
    } else if !field.text.isEmpty {
      sheet.write([sign + Line(field.text)], in: area)
    }
  }

  /// What is said in the row above the foot until something has happened.
  private func drawAside(on sheet: inout Sheet) {
    let words = sheet.words
    let text: String
    if let saving {
      text =
        saving.isWaiting
        ? words(.backingUp) : words(.savingMany, words.number(saving.written.count), words.number(saving.count))
    } else if browser.query.unknownState != nil {
      text = "is: " + CardQuery.State.allCases.map(\.rawValue).joined(separator: " ")
    } else if let measure = browser.query.unreadMeasure {
      text = words(.measureUnread, measure)
    } else if let fault = browser.query.patternFault {
      text = words.text(of: fault)
    } else if isTyping {
      text = words(.browseHint)
    } else {
      return
    }
    guard sheet.layout.notice.y != sheet.layout.foot.y else { return }
    sheet.write([Line(text, Theme.quiet)], in: sheet.layout.notice)
  }

  private func drawList(on sheet: inout Sheet, in area: Rect, _ library: Library, at time: Timestamp) {
    guard !browser.shown.isEmpty else { return sheet.write(nothing(on: sheet, library), in: area) }
    let first = firstRow(on: sheet)
    for (offset, card) in browser.shown.dropFirst(first).prefix(area.height).enumerated() {
      let row = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      let isChosen = first + offset == browser.cursor
      let stands = CardStanding(card, in: library, at: time, sheet.words)
      sheet.write([line(of: library.all[card], isChosen, browser.marked.contains(card), stands, area.width)], in: row)
      if isChosen {
        let margin = sheet.layout.isNarrow ? 1 : 2
        let left = max(0, area.x - margin)
        sheet.write([Line("›", Theme.chosen)], in: Rect(x: left, y: row.y, width: 1, height: 1))
      }
    }
  }

  /// What stands in the place of the list when there is nothing to list.
  private func nothing(on sheet: Sheet, _ library: Library) -> [Line] {
    let width = geometry(on: sheet).list.width
    let words: [Word] =
      library.all.isEmpty
      ? [.nothingHere, .nothingHereHow]
      : field.text == BrowseView.waiting ? [.browseNoWaiting, .browseNoneHow] : [.browseNone, .browseNoneHow]
    return words.flatMap { wrapped(Line(sheet.words($0), Theme.quiet), width: width) }
  }

  /// One card of the list: its mark, its question, and at the right what it is sorted by.
  private func line(
    of card: Card, _ isChosen: Bool, _ isMarked: Bool, _ stands: CardStanding, _ width: Int
  ) -> Line {
    let style = isChosen ? Theme.chosen : stands.isAsked ? Theme.text : Theme.quiet
    let sign = isMarked ? Line("✓ ", Theme.accent) : stands.sign
    let right = stands.short(for: browser.order)
    let room = max(0, width - right.width - 2 - sign.width)
    return sign + Line(card.question, style).padded(to: room) + .gap(2) + right
  }
}
