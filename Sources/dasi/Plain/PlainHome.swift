import Scheduling
import Screens
import Study

/// The home screen as labelled lines: what today holds, and each deck.
struct PlainHome {
  let library: Library
  let words: Words
  /// What has changed since the last look; nil when nothing has.
  let changes: CardChanges?
  /// How to begin, where nothing was ever answered; nil where something was.
  var firstCommand: String?
  /// How much is doubtful in the notes.
  var remarks = 0

  func lines(at time: Timestamp) -> [String] {
    let today = library.today(at: time)
    let waits = words.sitting(seconds: today.estimatedSeconds)
    let left = today.left == 0 ? words(.todayNothing) : words(.todayRest, words.number(today.left), waits)
    let streak = today.streak > 0 ? [words(.streak, words.number(today.streak))] : []
    let waiting = today.waiting > 0 ? [words(.plainWaiting, words.number(today.waiting))] : []
    let toFix = library.fixCount
    let fix =
      (toFix > 0 ? [words(.plainToFix, words.number(toFix))] : [])
      + (remarks > 0 ? [words(.plainFixNotes, words.number(remarks))] : [])
    return welcome + ["\(words(.today)): \(left)"] + streak + ahead(at: time) + waiting + fix + carried
      + library.decks(at: time).map(line)
  }

  /// What the first visit says, and how to begin.
  private var welcome: [String] {
    guard let firstCommand else { return [] }
    let texts = [Word.welcomeTitle, .welcome1, .welcome2, .welcome3, .welcome4].map { words($0) }
    return texts + [words(.plainBegin, firstCommand)]
  }

  /// What is behind, and the exams to come.
  private func ahead(at time: Timestamp) -> [String] {
    (library.backlog(at: time).map { words.texts(of: $0).prefix(1) } ?? [])
      + library.exams(at: time).flatMap(words.texts)
  }

  /// What has changed since the last look, and the histories that went over to edited cards, as long as no journal holds
  /// that.
  private var carried: [String] {
    let supposed = library.carriedHistories.filter(\.isNew).enumerated().map { place, history in
      let before = history.before?.question ?? history.renaming.from.rawValue
      return words(.plainCarried, place + 1, before, history.after?.question ?? words(.carriedAway))
    }
    return (changes.map { [words(.plainChanges, words.text(of: $0))] } ?? []) + supposed
      + (supposed.isEmpty ? [] : [words(.plainCarriedHow)])
  }

  private func line(_ deck: DeckSummary) -> String {
    let new = words.number(deck.new)
    let isMoreAlone = deck.newAlone > deck.new
    let counts = [
      "\(words(.new)) \(isMoreAlone ? words(.plainAlone, new, words.number(deck.newAlone)) : new)",
      "\(words(.learning)) \(words.number(deck.learning))",
      "\(words(.due)) \(words.number(deck.due))", "\(words(.recall)) \(words.percent(deck.recall))",
    ]
    return "\(words(.deck)) \(deck.path): \(counts.joined(separator: ", "))"
  }
}
