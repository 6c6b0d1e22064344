import Scheduling
import Study
import TextUI

extension SettingsPage {
  /// What the value at the cursor comes to, a line each.
  func effects(_ library: Library, at time: Timestamp, width: Int, _ words: Words) -> [Line] {
    let outlook = outlook
    if !outlook.isEmpty {
      let model = draft.scheduler.model == .fsrs7 ? [Line(words(.yearModel), Theme.quiet)] : []
      return outlook.map { line($0, isShort: width < 54, words) } + model
    }
    if current.key == "theme" { return wrapped(voices(words), width: width) }
    let text: String? =
      switch current.key {
      case "learningSteps": steps(draft.scheduler.learningSteps, .settingLearning, words)
      case "relearningSteps": steps(draft.scheduler.relearningSteps, .settingRelearning, words)
      case "leastConfidence": words(.settingWaits, words.number(library.unknownCards(below: draft.leastConfidence)))
      case "dayStart": dayText(at: time, words)
      case "quizSeconds", "quizQuestions":
        words(.settingPace, words.decimal(Double(draft.quizSeconds) / Double(max(1, draft.quizQuestions))))
      default: nil
      }
    return text.map { wrapped(Line($0, Theme.quiet), width: width) } ?? []
  }

  /// A value with what a day of the year to come would hold under it; dots while that is being worked out.
  private func line(
    _ look: (sign: String, text: String, wish: Foresight), isShort: Bool, _ words: Words
  ) -> Line {
    let isNow = look.sign.isEmpty
    let style = isNow ? Theme.text : Theme.quiet
    let sign = Line(isNow ? "•" : look.sign, Theme.accent).padded(to: 2)
    let value = Line(words.value(look.text, of: current.form, key: current.key), style)
    let name = value.padded(to: max(7, value.width + 1))
    guard let row = answers[look.wish] else { return sign + name + Line(words(.settingWorking), Theme.quiet) }
    let day = words(.settingOutlook, words.decimal(row.reviewsPerDay), words.minutes(row.minutesPerDay))
    if isShort { return sign + name + Line(day, style) }
    return sign + name + Line(day + " · " + words(.settingKnown, words.number(Int(row.remembered.rounded()))), style)
  }

  /// Each voice of the screen in its own colour.
  private func voices(_ words: Words) -> Line {
    let samples: [(Word, Style, String)] = [
      (.voiceText, Theme.text, ""), (.voiceQuiet, Theme.quiet, ""), (.voiceAccent, Theme.accent, ""),
      (.voiceRight, Theme.right, "✓ "), (.voiceWrong, Theme.wrong, "✗ "), (.voiceLate, Theme.late, "! "),
    ]
    return samples.reduce(Line()) { $0 + ($0.isEmpty ? [] : .gap(2)) + Line($1.2 + words($1.0), $1.1) }
  }

  private func steps(_ seconds: [Int], _ word: Word, _ words: Words) -> String {
    let waits = seconds.map { words.duration(seconds: $0) }.joined(separator: " → ")
    return words(word, max(1, seconds.count), waits.isEmpty ? "–" : waits)
  }

  private func dayText(at time: Timestamp, _ words: Words) -> String {
    let start = draft.scheduler.dayStart
    let day = Day(containing: time, startingAt: start)
    let end = (day + 1).start(startingAt: start, offsetSeconds: time.offsetSeconds)
    let left = Int((end.milliseconds - time.milliseconds) / 1_000)
    return words(.settingDay, words.shortDate(day.date), words.duration(seconds: left))
  }
}
