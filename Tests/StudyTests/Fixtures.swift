import Cards
import History
import Scheduling
import Study

/// A card for a test; what is not named does not matter to it.
func card(
  _ id: String, deck: String = "deck", line: Int = 1, lastLine: Int? = nil, kind: CardKind = .definition,
  question: String? = nil, answer: [String]? = nil, isOrdered: Bool = false, isOpen: Bool = false,
  alternatives: [String] = [], section: [String] = [], confidence: Double = 1
) -> Card {
  Card(
    id: CardID(id), deck: deck, file: deck + ".md", line: line, lastLine: lastLine ?? line, section: section,
    kind: kind,
    question: question ?? "what is \(id)?", answer: answer ?? ["answer \(id)"], isOrdered: isOrdered, isOpen: isOpen,
    alternatives: alternatives, rule: "F1", confidence: confidence)
}

/// Cards `c000`, `c001`, … on lines of their own.
func cards(_ count: Int, deck: String = "deck", prefix: String = "c") -> [Card] {
  (0..<count).map { index in
    let digits = String(index)
    let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return card(prefix + number, deck: deck, line: index + 1)
  }
}

/// 2026-11-22 at a time of day, UTC; hours may pass 24.
func moment(_ hours: Int, _ minutes: Int = 0, _ seconds: Int = 0) -> Timestamp {
  Timestamp(milliseconds: 1_795_305_600_000 + Int64(hours * 3_600 + minutes * 60 + seconds) * 1_000)
}

func library(_ cards: [Card], _ entries: [Entry] = [], settings: Settings = Settings()) -> Library {
  Library(cards: cards, ledger: Ledger(scheduler: Scheduler(settings.scheduler), entries: entries), settings: settings)
}

/// A journal of one device that numbers what it is given.
struct Pen {
  var device = "pen"
  var written: [Entry] = []

  @discardableResult
  mutating func write(_ act: Entry.Act, at time: Timestamp) -> Entry {
    let entry = Entry(id: EntryID(device: device, number: written.count + 1), at: time, act: act)
    written.append(entry)
    return entry
  }

  /// Reviews of a card on so many days in a row up to the day before `moment(10)`, all Good.
  mutating func study(_ id: String, daysAgo: [Int], grade: Grade = .good, milliseconds: Int = 5_000) {
    for days in daysAgo {
      write(.review(CardID(id), grade, milliseconds: milliseconds), at: moment(10 - 24 * days))
    }
  }
}

/// A session with the disk beside it: what is to be recorded is written at once.
struct Desk {
  var session: ReviewSession
  var pen: Pen

  init(_ library: Library, deck: String? = nil, at time: Timestamp, pen: Pen = Pen()) {
    session = ReviewSession(library: library, deck: deck, at: time)
    self.pen = pen
  }

  mutating func send(_ event: ReviewSession.Event, at time: Timestamp) {
    for case .record(let act) in session.handle(event, at: time) {
      let entry = pen.write(act, at: time)
      _ = session.handle(.recorded(entry), at: time)
    }
  }

  mutating func answer(_ grade: Grade, at time: Timestamp) {
    send(.reveal, at: time)
    send(.grade(grade), at: time)
  }
}
