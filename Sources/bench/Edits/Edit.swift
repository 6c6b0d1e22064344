import Scheduling
import Study

/// What people do to their notes.
enum Edit: String, CaseIterable {
  case typo = "fix a typo"
  case reword = "reword a line"
  case addItem = "add a list item"
  case dropItem = "drop a list item"
  case extendHeading = "extend a heading"
  case renameHeading = "rename a heading"
  case moveSection = "move a section"
  case dropSection = "drop a section"
  case split = "split a file"
  case join = "join two files"
  case rename = "rename a file"
  case moveFile = "move a file"
  case reorder = "reorder items"
  case bullets = "change bullets"
  case export = "export anew from Notion"
  case several = "five at once"

  /// Edits the first of some notes; nil where there is nothing to edit that way.
  func applied(to notes: [EditedNote], _ random: inout SplitMix64) -> [EditedNote]? {
    guard var note = notes.first else { return nil }
    switch self {
    case .split: return Self.split(note, &random).map { $0 + notes.dropFirst() }
    case .join:
      guard notes.count > 1 else { return nil }
      note.lines += [.init(text: "", origin: nil)] + notes[1].lines
      return [note] + notes.dropFirst(2)
    case .several:
      var edited = notes
      let small: [Edit] = [.typo, .reword, .addItem, .dropItem, .extendHeading, .reorder, .moveSection, .typo, .reword]
      for _ in 0..<5 { edited = random.pick(small).applied(to: edited, &random) ?? edited }
      return edited
    default:
      return edit(&note, &random) ? [note] + notes.dropFirst() : nil
    }
  }

  private func edit(_ note: inout EditedNote, _ random: inout SplitMix64) -> Bool {
    switch self {
    case .typo: return Self.change(&note, \.isProse, &random) { Self.slipped($0, &$1) }
    case .reword: return Self.change(&note, { $0.isProse && !$0.isHeading }, &random) { Self.reworded($0, &$1) }
    case .addItem: return Self.addItem(to: &note, &random)
    case .dropItem: return Self.dropItem(of: &note, &random)
    case .extendHeading: return Self.change(&note, \.isHeading, &random) { text, _ in text + Self.more(text) }
    case .renameHeading: return Self.change(&note, \.isHeading, &random) { Self.renamed($0, &$1) }
    case .moveSection: return Self.moveSection(of: &note, &random)
    case .dropSection: return Self.dropSection(of: &note, &random)
    case .rename: note.file = "renamed " + note.file
    case .moveFile: note.file = "archive/2026/" + note.file
    case .reorder: return Self.swapItems(of: &note, &random)
    case .bullets: return Self.changeBullets(of: &note)
    case .export: Self.exportAnew(&note, &random)
    case .split, .join, .several: return false
    }
    return true
  }
}

extension SplitMix64 {
  /// One of some values; there is at least one.
  mutating func pick<Values: RandomAccessCollection>(_ values: Values) -> Values.Element where Values.Index == Int {
    values[values.startIndex + Int(next() % UInt64(values.count))]
  }
}
