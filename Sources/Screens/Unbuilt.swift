import Scheduling
import TextUI

/// The quiz before it is built: only the way back.
struct QuizPage: Equatable, Sendable {
  let deck: String?
  let keys = KeyMap.reading

  func nextTick(after time: Timestamp) -> Timestamp? { nil }
  func handle(_ command: Command, at time: Timestamp) -> [Step] { command == .back ? [.goHome] : [] }
  func type(_ input: Input) {}
  func tick(at time: Timestamp) -> [Step] { [] }
  func saved() {}
  func saveFailed(_ reason: String) {}
  func command(at point: Point, on sheet: Sheet) -> Command? { nil }

  func draw(on sheet: inout Sheet, at time: Timestamp) {
    sheet.write(Line(sheet.words(.quizEmpty), Theme.quiet), row: 0)
    sheet.foot(keys)
  }
}

/// The statistics before they are built: only the way back.
struct StatsPage: Equatable, Sendable {
  let keys = KeyMap.reading

  func handle(_ command: Command, on sheet: Sheet) -> [Step] { command == .back ? [.goHome] : [] }
  func command(at point: Point, on sheet: Sheet) -> Command? { nil }

  func draw(on sheet: inout Sheet) {
    sheet.write(Line(sheet.words(.statsEmpty), Theme.quiet), row: 0)
    sheet.foot(keys)
  }
}
