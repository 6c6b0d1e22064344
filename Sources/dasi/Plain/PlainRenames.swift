import Cards
import History
import Scheduling
import Screens
import Storage
import Study

/// Histories that went over to edited cards, in line mode: one after another, to confirm or refuse.
struct PlainRenames {
  private var library: Library
  private let desk: Desk
  private let words: Words
  private let clock: Clock

  init(desk: Desk, clock: Clock) {
    library = desk.library
    (self.desk, self.clock) = (desk, clock)
    words = Words.spoken(desk.language)
  }

  /// The newest first, as they stand now.
  var histories: [Library.CarriedHistory] { library.carriedHistories }

  /// Goes from one to the next until they, the input or the learner's patience end.
  mutating func run() throws {
    let pairs = histories.map(\.renaming)
    if pairs.isEmpty { Output.line(words(.carriedNone)) }
    for (place, pair) in pairs.enumerated() {
      guard try stay(at: place, of: pairs.count, pair) else { break }
    }
    close()
  }

  /// Shows one and takes lines until one leads on; false when the learner is done.
  private mutating func stay(at place: Int, of count: Int, _ pair: Renaming) throws -> Bool {
    while let history = histories.first(where: { $0.renaming.from == pair.from && $0.renaming.to == pair.to }) {
      show(history, at: place, of: count)
      guard let line = readLine() else { return false }
      switch String(line.drop(while: \.isWhitespace)) {
      case "": return true
      case "q", "ㅂ": return false
      case "a", "ㅁ": return try tell(history, isSame: true)
      case "x", "ㅌ": return try tell(history, isSame: false)
      default: break
      }
    }
    return true
  }

  private func show(_ history: Library.CarriedHistory, at place: Int, of count: Int) {
    let before = history.before?.question ?? history.renaming.from.rawValue
    let state = words(history.state.word)
    Output.line(words(.plainRename, place + 1, count, state, before, history.after?.question ?? words(.carriedAway)))
    if let card = history.after {
      Output.line(words(.plainAnswer, card.answer.joined(separator: "; ") + " (\(card.file):\(card.line))"))
    }
    Output.line(words(.plainRenameHow))
  }

  /// Decides and says so once it is on disk.
  private mutating func tell(_ history: Library.CarriedHistory, isSame: Bool) throws -> Bool {
    try decide(history, isSame: isSame)
    Output.line(words(.plainRenameSaved, words((isSame ? Library.CarriedHistory.State.kept : .refused).word)))
    return true
  }

  /// Decides on the newest history that went over to a card.
  mutating func decide(_ card: CardID, isSame: Bool) throws {
    guard let history = histories.first(where: { $0.renaming.to == card }) else {
      throw Failure.noRename(card.rawValue)
    }
    try decide(history, isSame: isSame)
  }

  /// Writes the decision down, where it is not so already.
  private mutating func decide(_ history: Library.CarriedHistory, isSame: Bool) throws {
    guard let act = history.act(isSame: isSame) else { return }
    let (now, known) = (clock.now(), library)
    for entry in try storage({ () throws(StorageError) in try desk.append(act, at: now, knowing: known) }) {
      library.add(entry)
    }
  }

  /// Leaves the folder in order.
  func close() { desk.close(with: library.ledger, at: clock.now()) }
}

extension Library.CarriedHistory.State {
  fileprivate var word: Word {
    switch self {
    case .supposed: .renameSupposed
    case .kept: .renameKept
    case .refused: .renameRefused
    }
  }
}
