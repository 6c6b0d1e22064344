import Scheduling
import Study
import TextUI

/// Everything that can be set, with its meaning, its range and what it would come to; for all notes, or for one deck.
///
/// What is changed shows at once and is written a moment later, so that a key held down writes one file.
struct SettingsPage: Sendable {
  /// The settings on disk.
  private(set) var saved: Settings
  /// The settings as they are shown.
  private(set) var draft: Settings
  /// The deck or group they are looked at for; nil for all notes.
  private(set) var deck: String?
  private(set) var chosen = 0
  /// What is being typed for the setting at the cursor.
  private(set) var field: TextField?
  /// The decks to choose from, while one is chosen.
  private(set) var picker: DeckPicker?
  /// What the year to come holds, as far as it is known.
  private(set) var answers: [Foresight: Workload.Row] = [:]
  /// What was asked last.
  private var asked: Set<Foresight> = []
  /// Settings before each change that is on disk, the last at the end.
  private var past: [Settings] = []
  private var isUndoing = false
  /// The setting that was taken back with what was written last; nil where that was no undo.
  private(set) var takenBack: String?
  /// When something was last changed that is not written yet.
  private var changedAt: Timestamp?
  /// Why nothing can be set; nil when it can.
  private let obstacle: String?
  private let all = SettingText.inOrder(SettingField.all.filter { $0.form != .decks })

  /// Milliseconds without a change after which it is written.
  static let patience: Int64 = 400

  init(_ settings: Settings, obstacle: String?) {
    (saved, draft) = (settings, settings)
    self.obstacle = obstacle
  }

  /// The settings there are here, in order.
  var fields: [SettingField] { deck.map { SettingText.inOrder(SettingField.all(ofDeck: $0)) } ?? all }

  /// The setting at the cursor.
  var current: SettingField { fields[min(chosen, fields.count - 1)] }

  /// The settings as they would be with what is being typed: a look shows before it is set.
  var shown: Settings {
    guard let field, current.key == "theme" else { return draft }
    return (try? current.typed(SettingText.written(field.text, of: current.key), in: draft)) ?? draft
  }

  /// The keys of this moment.
  var keys: KeyMap {
    if picker != nil { return .deckPicker }
    if field != nil { return .settingField }
    return .settings(canUndo: !past.isEmpty || draft != saved, isOneOfFew: current.isOneOfFew)
  }

  /// When there is something to do without a key.
  func nextTick(after now: Timestamp) -> Timestamp? {
    let open = Set(openQuestions)
    if !open.isEmpty, open != asked { return now }
    return changedAt.map { Timestamp(milliseconds: $0.milliseconds + Self.patience, offsetSeconds: $0.offsetSeconds) }
  }

  /// Asks what the year would hold, or writes what has not changed for a moment.
  mutating func tick(at time: Timestamp) -> [Step] {
    let open = openQuestions
    if !open.isEmpty, Set(open) != asked {
      asked = Set(open)
      return [.perform(.foresee(open))]
    }
    guard let changedAt, time.milliseconds - changedAt.milliseconds >= Self.patience else { return [] }
    return write()
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, _ library: Library, at time: Timestamp, on sheet: Sheet) -> [Step] {
    if picker != nil { return pick(command) }
    if field != nil { return finishTyping(command, at: time, sheet.words) }
    switch command {
    case .back where deck != nil: lookAt(deck: nil)
    case .back: return write() + [.perform(.foresee([])), .leave]
    case .left: return step(by: -1, at: time, sheet.words)
    case .right: return step(by: 1, at: time, sheet.words)
    case .forward:
      if let obstacle { return [.say(sheet.words(.readOnly, obstacle))] }
      if current.isOneOfFew { return step(by: 1, at: time, sheet.words) }
      field = opened(sheet.words)
    case .clear:
      var settings = draft
      current.reset(&settings)
      return change(to: settings, at: time, sheet.words)
    case .undo: return undo(sheet.words)
    case .pickDeck: picker = DeckPicker(library.decks(at: time).map(\.path), own: draft.decks)
    default: chosen = ListRows(count: fields.count).moved(chosen, by: command)
    }
    return []
  }

  /// A field with the value as the list shows it: a share in percent, and a number that the first digit typed replaces.
  private func opened(_ words: Words) -> TextField {
    let own = current.text(in: draft)
    let shown = words.value(own, of: current.form, key: current.key)
    let text = shown.hasSuffix("%") ? shown : own
    return TextField(text, isReplaced: Double(text.hasSuffix("%") ? String(text.dropLast()) : text) != nil)
  }

  /// Takes text into what is being typed.
  mutating func type(_ input: Input) {
    if picker != nil { picker?.type(input) } else { _ = field?.handle(input) }
  }

  /// Takes in what a year would hold.
  mutating func foreseen(_ wish: Foresight, _ row: Workload.Row) { answers[wish] = row }

  /// Takes in settings that are on disk.
  mutating func wrote(_ settings: Settings) {
    if !isUndoing, settings != saved { past.append(saved) }
    takenBack = isUndoing ? changed(from: saved, to: settings) : nil
    isUndoing = false
    saved = settings
  }

  /// Takes in that they could not be written: what is on disk stands.
  mutating func writeFailed() {
    isUndoing = false
    draft = saved
  }
}

extension SettingField {
  /// Whether there is nothing to type: Enter goes on to the next value.
  fileprivate var isOneOfFew: Bool {
    switch form {
    case .yesOrNo, .oneOf: true
    default: false
    }
  }
}

extension SettingsPage {
  /// Goes to a row, clicked a second time to type.
  mutating func choose(_ row: Int, on sheet: Sheet) -> Command? {
    guard fields.indices.contains(row) else { return nil }
    if row == chosen { return .forward }
    chosen = row
    return nil
  }

  /// Goes to the setting of a name, for all notes.
  mutating func go(to key: String) {
    (field, picker) = (nil, nil)
    lookAt(deck: nil)
    chosen = fields.firstIndex { $0.key == key } ?? 0
  }

  private mutating func lookAt(deck: String?) {
    self.deck = deck
    chosen = 0
  }

  private mutating func pick(_ command: Command) -> [Step] {
    switch command {
    case .forward:
      lookAt(deck: picker?.current)
      picker = nil
    case .clear: picker = nil
    default: picker?.move(command)
    }
    return []
  }

  private mutating func finishTyping(_ command: Command, at time: Timestamp, _ words: Words) -> [Step] {
    guard command == .forward, let field else {
      if command == .clear { self.field = nil }
      return []
    }
    do throws(SettingForm) {
      let settings = try current.typed(SettingText.written(field.text, of: current.key), in: draft)
      self.field = nil
      return change(to: settings, at: time, words)
    } catch {
      return [.say(words(.settingWrong, words.range(of: error)))]
    }
  }

  private mutating func step(by step: Int, at time: Timestamp, _ words: Words) -> [Step] {
    guard let settings = current.stepped(by: step, in: draft) else { return [.say(words(.settingNoStep))] }
    return change(to: settings, at: time, words)
  }

  private mutating func change(to settings: Settings, at time: Timestamp, _ words: Words) -> [Step] {
    if let obstacle { return [.say(words(.readOnly, obstacle))] }
    draft = settings
    changedAt = draft == saved ? nil : time
    return []
  }

  /// Takes back the last change, whether it is on disk or not yet.
  private mutating func undo(_ words: Words) -> [Step] {
    changedAt = nil
    if draft != saved {
      let key = changed(from: draft, to: saved)
      draft = saved
      return [.say(words.undone(setting: key))]
    }
    guard let before = past.popLast() else { return [.say(words(.nothingToUndo))] }
    draft = before
    isUndoing = true
    return [.perform(.saveSettings(draft))]
  }

  /// The first setting in which two differ.
  private func changed(from before: Settings, to after: Settings) -> String? {
    (fields + SettingField.all).first { $0.text(in: before) != $0.text(in: after) }?.key
  }

  private mutating func write() -> [Step] {
    changedAt = nil
    return draft == saved ? [] : [.perform(.saveSettings(draft))]
  }
}

extension SettingsPage {
  /// The settings of now, of a step down and of a step up, for the setting at the cursor.
  var outlook: [(sign: String, text: String, wish: Foresight)] {
    guard picker == nil, Foresight.depends(on: current.key) else { return [] }
    let steps =
      [("", draft)]
      + [("←", -1), ("→", 1)].compactMap { sign, step in
        current.stepped(by: step, in: draft).map { (sign, $0) }
      }
    return steps.map { ($0.0, shownText(of: current, in: $0.1), Foresight($0.1, deck: deck)) }
  }

  /// A value as it holds: a deck's own, else what holds for all.
  func shownText(of field: SettingField, in settings: Settings) -> String {
    let own = field.text(in: settings)
    return own.isEmpty ? field.forAll?.text(in: settings) ?? "" : own
  }

  private var openQuestions: [Foresight] { outlook.map(\.wish).filter { answers[$0] == nil } }
}
