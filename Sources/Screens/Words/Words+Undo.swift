import Cards
import History
import Scheduling
import Study
import TextUI

extension Words {
  /// Columns of a question by which it is known again.
  private static let start = 32

  /// Returns that something was taken back or done again, and what: the act, and the start of its card's question.
  func undone(_ act: Entry.Act, in library: Library?) -> String {
    guard case .undo(let id) = act, let library else { return self(.undone) }
    let isRedo = library.isRedo(act)
    guard let target = library.act(of: id) else { return self(isRedo ? .redone : .undone) }
    let card = library.place(touchedBy: act).map { library.all[$0] }
    let parts = [name(of: target), card.map { Self.start(of: readable($0.question)) }].compactMap(\.self)
    guard !parts.isEmpty else { return self(isRedo ? .redone : .undone) }
    return self(isRedo ? .redone : .undone) + ": " + parts.joined(separator: isSpoken ? ", " : " · ")
  }

  /// Returns that a setting was taken back.
  func undone(setting key: String?) -> String {
    self(.undone) + (key.map { ": " + name(ofSetting: $0) } ?? "")
  }

  /// What was done, as its key is called.
  private func name(of act: Entry.Act) -> String? {
    switch act {
    case .review(_, let grade, _): name(of: grade)
    case .bury: self(.keyBury)
    case .suspend: self(.keySuspend)
    case .dismiss: self(.keyDismiss)
    case .flag: self(.keyFlag)
    case .unflag: self(.keyUnflag)
    case .restore: self(.keyAccept)
    case .resume: self(.keyAwake)
    case .ignore: self(.keyIgnore)
    default: nil
    }
  }

  private static func start(of question: String) -> String {
    var room = start
    let kept = question.prefix { character in
      room -= columns(of: glyphs(of: String(character)))
      return room > 0
    }
    return kept.count == question.count ? question : kept + "…"
  }
}
