import TextUI

/// What is wrong with a key that the learner has given to a command; the usual key stays.
package enum KeyFault: Hashable, Sendable {
  /// There is no such command.
  case unknownCommand(String, known: [String])
  /// This names no key.
  case unknownKey(String, of: String)
  /// Enter, Escape, Ctrl-C and Ctrl-Z lead on and back on every page.
  case fixed(String, of: String)
  /// The key means something else on a page where the command is.
  case taken(String, of: String, by: String)
}

/// Keys that the learner has given to commands in place of the usual ones.
///
/// Only characters are replaced: Enter, Escape, arrows and the like keep their meaning, so nobody can lock themselves out.
struct OwnKeys: Hashable, Sendable {
  private(set) var keys: [Command: [Key]] = [:]

  init() {}

  /// Takes what can be used of wishes, by the names of commands.
  init(_ wishes: [String: [String]]) { self = Self.reading(wishes).keys }

  /// Reads wishes, and tells what of them cannot be used.
  static func reading(_ wishes: [String: [String]]) -> (keys: OwnKeys, faults: [KeyFault]) {
    var own = OwnKeys()
    var faults: [KeyFault] = []
    for (name, texts) in wishes.sorted(by: { $0.key < $1.key }) {
      guard let command = Command.named.first(where: { $0.name == name })?.command else {
        faults.append(.unknownCommand(name, known: Command.named.map(\.name)))
        continue
      }
      for text in texts {
        guard let key = Key(named: text) else {
          faults.append(.unknownKey(text, of: name))
          continue
        }
        if fixed.contains(key) {
          faults.append(.fixed(text, of: name))
        } else {
          own.keys[command, default: []].append(key)
        }
      }
    }
    own.dropClashes(&faults)
    return (own, faults)
  }

  private static let fixed: Set<Key> = [Key(.enter), Key(.escape), .control("c"), .control("z")]

  /// Drops keys that mean something else on a page where their command is.
  private mutating func dropClashes(_ faults: inout [KeyFault]) {
    for (name, command) in Command.named {
      for key in keys[command] ?? [] {
        guard let other = owner(of: key, besides: command) else { continue }
        keys[command]?.removeAll { $0 == key }
        if keys[command]?.isEmpty ?? false { keys[command] = nil }
        faults.append(.taken(key.name, of: name, by: other.name ?? "1–9"))
      }
    }
  }

  private func owner(of key: Key, besides command: Command) -> Command? {
    for map in KeyMap.all where map.has(command) && !(map.takesText && key.isCharacter) {
      if let other = applied(to: map).commands(for: key).first(where: { $0 != command }) { return other }
    }
    return nil
  }

  /// The key to show for a command; nil where it has its usual one.
  func label(of command: Command) -> String? { keys[command]?.first?.name }

  /// Returns a table with these keys in place of its own.
  func applied(to map: KeyMap) -> KeyMap {
    guard !keys.isEmpty else { return map }
    var map = map
    map.bindings = map.bindings.map { changed($0, takesText: map.takesText) }
    return map
  }

  private func changed(_ binding: Binding, takesText: Bool) -> Binding {
    var presses = binding.presses
    for (command, own) in keys where binding.presses.contains(where: { $1 == command && $0.isReplaced }) {
      let usable = own.filter { !takesText || !$0.isCharacter }
      guard !usable.isEmpty else { continue }
      presses = presses.filter { $1 != command || !$0.isReplaced }
      for key in usable { presses[key] = command }
    }
    guard presses != binding.presses else { return binding }
    return Binding(shown(binding, presses), binding.word, presses, binding.place)
  }

  /// What to show: the own key of a single command, and the keys of all grades one after the other.
  private func shown(_ binding: Binding, _ presses: [Key: Command]) -> String {
    if let command = binding.clicked {
      let keepsEnter = binding.shown == "⏎"
      return keepsEnter ? binding.shown : label(of: command) ?? binding.shown
    }
    let grades = presses.sorted { $0.key.name < $1.key.name }.reduce(into: [Int: String]()) { labels, press in
      if case .grade(let grade) = press.value, labels[grade.rawValue] == nil { labels[grade.rawValue] = press.key.name }
    }
    return grades.isEmpty ? binding.shown : grades.sorted { $0.key < $1.key }.map(\.value).joined()
  }
}

extension Key {
  /// Whether a key of one's own takes its place: a character, or one with Ctrl.
  fileprivate var isReplaced: Bool {
    if case .character = code { return true }
    return false
  }
}

extension KeyMap {
  /// Whether a command has a key that may be replaced.
  fileprivate func has(_ command: Command) -> Bool {
    bindings.contains { $0.presses.contains { $1 == command && $0.isReplaced } }
  }

  /// Everything a key means, which is one thing where all is well.
  fileprivate func commands(for key: Key) -> Set<Command> { Set(bindings.compactMap { $0.presses[key] }) }

  /// The tables of all pages, in each of their states.
  static let all: [KeyMap] =
    [
      home, homeSyncing, question, questionTyped, waiting, saving, failed, reading, stats, calendar, quizTyped,
      quizPaused, quizMissed, quizFlawless, quizMissedOne, browseField, browseSaving, quizChoices(4), why(.four),
      why(.two), DecidePage.keys, end(hasNext: true), end(hasNext: false).leavingProgram,
      answer(suggested: .good, hasItems: true), answer(suggested: .hard, hasItems: false),
      answer(suggested: .good, hasItems: true, buttons: .two), settings(canUndo: true), settingField, deckPicker,
      palette,
      fix(isCard: true, isFlagged: false, isEmpty: false),
    ]
    + [nil, .waiting, .dismissed, .active].flatMap { role in
      [false, true].map { isOpen in browse(BrowseState(role: role, isOpen: isOpen)) }
    }
    + [nil, .supposed, .kept, .refused].map { carried($0, hasSupposed: true, canUndo: true) }
}
