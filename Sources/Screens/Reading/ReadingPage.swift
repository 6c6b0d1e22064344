import Study
import TextUI

/// The page while notes are read at the start: how many of how many, and the way out.
package struct ReadingPage: Sendable {
  /// What an input asks for.
  package enum Wish: Hashable, Sendable {
    /// Ends the program with an exit code.
    case leave(code: Int32)
    /// Ctrl-Z.
    case stop
  }

  private let words: Words
  private let notesName: String
  /// The widest the bar is.
  private static let widest = 48

  package init(language: Language, notesName: String) {
    words = Words(language)
    self.notesName = notesName
  }

  /// Returns what an input asks for; nil where it means nothing yet.
  package func wish(of input: Input) -> Wish? {
    guard case .key(let key) = input else { return nil }
    switch KeyMap.notesReading.command(for: key) {
    case .back: return .leave(code: 0)
    case .quit: return .leave(code: 130)
    case .stop: return .stop
    default: return nil
    }
  }

  /// Draws how far it is; `total` is 0 until the notes are listed.
  package func draw(done: Int, of total: Int, into frame: inout Frame) {
    var taken = Frame(size: Size(width: 0, height: 0))
    swap(&taken, &frame)
    var sheet = Sheet(on: consume taken, words: words)
    if sheet.layout.isTooSmall {
      sheet.sayTooSmall()
    } else {
      draw(done, of: total, on: &sheet)
    }
    frame = sheet.frame
  }

  private func draw(_ done: Int, of total: Int, on sheet: inout Sheet) {
    sheet.head(Line("dasi", Theme.accent) + Line("  " + notesName, Theme.quiet))
    sheet.write(Line(words(.readingTitle), Theme.strong), row: 0)
    if total > 0 {
      let body = sheet.layout.body
      var bar = Frame(size: Size(width: min(Self.widest, body.width), height: 1))
      bar.putProgress(
        Double(done) / Double(total), x: 0, y: 0, width: bar.size.width, done: Theme.accent, rest: Theme.quiet)
      sheet.write((0..<bar.size.width).map { bar[$0, 0] }, row: 1)
      sheet.write(Line(words(.readingCount, words.number(done), words.number(total)), Theme.quiet), row: 2)
      sheet.write(wrapped(Line(words(.readingOnce), Theme.quiet), width: body.width), row: 4)
    }
    sheet.foot(.notesReading, below: 0)
  }
}
