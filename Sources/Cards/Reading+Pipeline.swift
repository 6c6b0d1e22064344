import Notes

extension Reading {
  /// Reads one note: text → outline → rules → gate → cards.
  ///
  /// `file` is the note's path below the notes folder; `disabledRules` are ids such as `F17`. Linear in the text.
  package init(note text: String, file: String, disabledRules: Set<String> = []) {
    let page = Page(Document(text, file: file, disabledRules: disabledRules), file: file)
    self.init(CardPress(reading: page, file: file, disabledRules: disabledRules))
  }

  /// Reads one note for its cards alone: the same cards, without accounts of lines and findings.
  package static func cards(of note: String, file: String, disabledRules: Set<String> = []) -> [Card] {
    let page = Page(Document(note, file: file, disabledRules: disabledRules), file: file)
    let press = CardPress(reading: page, file: file, disabledRules: disabledRules)
    return press.cards(press.ordered())
  }

  /// What the rules made of a page.
  init(_ press: CardPress) {
    let ordered = press.ordered()
    self.init(
      cards: press.cards(ordered), lines: LineAccounts.of(press.page, press, ordered),
      findings: press.page.document.findings + EmptySections.find(in: press.page.document))
  }
}

extension Document {
  /// Reads a note as its file's name and the rules in use say.
  init(_ note: String, file: String, disabledRules: Set<String>) {
    let name = Text(file).lowercased
    if RecordSheet.holds(name, Text(String(note.prefix(16)))) {
      self.init(records: note, isTabbed: name.ends(with: ".tsv"))
    } else {
      self.init(note, readsCards: !disabledRules.contains("Q"), isOrg: name.ends(with: ".org"))
    }
  }
}
