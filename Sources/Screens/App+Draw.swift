import Scheduling
import TextUI

extension App {
  /// Draws the whole screen.
  package func draw(into frame: inout Frame, at time: Timestamp) {
    var taken = Frame(size: Size(width: 0, height: 0))
    swap(&taken, &frame)
    var sheet = Sheet(on: consume taken, words: words, measure: measure, ownKeys: ownKeys)
    draw(on: &sheet, at: time)
    frame = sheet.frame
    frame.apply(ColorScheme(interface))
  }

  private func draw(on sheet: inout Sheet, at time: Timestamp) {
    guard !sheet.layout.isTooSmall else { return sheet.sayTooSmall() }
    if let overlay {
      drawOverlay(overlay, on: &sheet)
    } else {
      drawPage(on: &sheet, at: time)
    }
    sheet.foot(keys, below: below(on: sheet))
    sheet.notice(notice)
    if notice == nil, overlay == nil, place == .home { home.sync.drawProgress(on: &sheet) }
  }

  private func drawPage(on sheet: inout Sheet, at time: Timestamp) {
    switch place {
    case .home: home.draw(on: &sheet, in: surroundings(at: time))
    case .review: review?.draw(on: &sheet, at: time)
    case .quiz: quiz?.draw(on: &sheet, at: time)
    case .stats: stats?.draw(on: &sheet)
    case .browse: browse?.draw(on: &sheet, library, at: time)
    case .carried: carried?.draw(on: &sheet)
    case .decide: decide?.draw(on: &sheet)
    case .fix: fix?.draw(on: &sheet)
    case .settings: settings?.draw(on: &sheet, library, at: time)
    }
  }

  private func surroundings(at time: Timestamp) -> HomePage.Surroundings {
    let day = Day(containing: time, startingAt: library.settings.scheduler.dayStart)
    return HomePage.Surroundings(notesName: notesName, date: day.date, notices: notices)
  }

  private func drawOverlay(_ overlay: Overlay, on sheet: inout Sheet) {
    if case .palette(let palette) = overlay { return palette.draw(on: &sheet) }
    let lines = overlayLines(on: sheet) ?? []
    var title = Line("dasi", Theme.accent) + Line("  " + notesName, Theme.quiet)
    if case .note(let note, _) = overlay { title = Line(note.title, Theme.quiet) }
    if case .why = overlay, let card = review?.card { title = Line(readable(card.question), Theme.quiet) }
    sheet.head(title)
    sheet.write(Scrolling(lines: lines, rows: sheet.layout.body.height).shown(from: overlay.scroll, words), row: 0)
  }

  /// Lines below what is seen, where the page itself has no row to say so.
  func below(on sheet: Sheet) -> Int {
    if let overlay {
      return Scrolling(lines: overlayLines(on: sheet) ?? [], rows: sheet.layout.body.height).below(overlay.scroll)
    }
    return switch place {
    case .home, .carried: 0
    case .decide: decide?.below(on: sheet) ?? 0
    case .settings: settings?.below(on: sheet, library, at: now) ?? 0
    case .fix: fix?.below(on: sheet) ?? 0
    case .review: review?.below(on: sheet) ?? 0
    case .quiz: quiz?.below(on: sheet) ?? 0
    case .stats: stats?.below(on: sheet) ?? 0
    case .browse: browse?.below(on: sheet, library, at: now) ?? 0
    }
  }

  /// The text of the overlay that is open.
  func overlayLines(on sheet: Sheet) -> [Line]? {
    let width = sheet.layout.body.width
    switch overlay {
    case .help(let keys, _):
      let told = home.told(notices, on: sheet)
      let help = HelpText(keys: keys, words: words, width: width, height: sheet.layout.body.height).lines
      guard place == .home, !told.isEmpty else { return help }
      // Where home has no room for what is to be known, one comes here for that.
      return sheet.layout.isLow ? told + [[]] + help : help + [[]] + told
    case .why:
      return review.flatMap {
        WhyText(
          $0.session, words: words, ownKeys: ownKeys, width: width, height: sheet.layout.body.height, at: now)?.lines
      }
    case .note(let note, _): return note.lines(width: width)
    case .palette, nil: return nil
    }
  }
}
