import Curses
import Scheduling
import Storage

/// Why the program could not do what it was asked; words for it are made in `Report`.
enum Failure: Error {
  /// No folder was named and none was found from here upward.
  case noNotes
  /// There are notes, but none that can be read, or no notes at all.
  case nothingToRead(path: String)
  case storage(StorageError)
  case sync(SyncFault)
  /// A backup or a restore of that file failed.
  case archive(Archive.Fault, path: String)
  case terminal(TerminalError, name: String?)
  /// Answers could not be kept.
  case readOnly(reason: String)
  /// There is no deck of that name among these.
  case noDeck(String, decks: [String])
  /// A log of reviews could not be read.
  case reviewTable(path: String, ReviewTable.Fault)
  case weights(Weights.Fault)
  case weightNoNumber(String)
  /// The first word of the call is no command and no notes; the command nearest to it.
  case noCommand(String, nearest: String?)
  /// Weights cannot be fitted to so few answers.
  case tooFewAnswers(least: Int)
  case noFitOfModel
  /// Weights are set by hand, and go before those that are chosen.
  case weightsSetByHand
  /// No history went over to that card.
  case noRename(String)
  /// Nothing of that name is doubtful in the notes.
  case noFinding(String)
  /// There is no setting of that name among these.
  case noSetting(String, known: [String])
  /// A setting cannot be that; it takes this.
  case wrongSetting(String, range: String)
  /// There is no choice of weights that could be taken back.
  case noChoiceOfWeights

  /// 2 where the call or the terminal was wrong, 1 where the world failed.
  var exitCode: Int32 {
    switch self {
    case .noNotes, .terminal, .noDeck, .noRename, .noFinding, .noSetting, .wrongSetting, .noCommand, .storage(.missing),
      .weights,
      .weightNoNumber:
      2
    case .nothingToRead, .storage, .readOnly, .sync, .archive, .reviewTable, .tooFewAnswers, .noFitOfModel,
      .weightsSetByHand, .noChoiceOfWeights:
      1
    }
  }
}
