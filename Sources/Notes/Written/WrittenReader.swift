/// Finds the cards of a note that were written as cards, before anything else is read from their lines.
///
/// Understands the marks of hashcards, Obsidian's plugins (Spaced Repetition, Flashcards, Decks), RemNote, Logseq, Mochi, Anki and
/// its Markdown tools. Each line is looked at a bounded number of times.
struct WrittenReader {
  var lines: [NoteLine]
  let marks: [WrittenMarks]
  let habits: WrittenHabits
  /// The first line after the front matter.
  let start: Int
  private(set) var cards: [WrittenCard] = []

  /// Most lines of one side of a card.
  static let mostLines = 400

  /// Takes the cards out of the lines: a card's first line becomes `.written`, its others are set aside.
  static func take(from lines: inout [NoteLine]) -> [WrittenCard] {
    let marks = lines.map { WrittenMarks($0) }
    let start = frontMatterEnd(lines)
    let habits = WrittenHabits(lines, marks, bodyFrom: start)
    let hasSides = lines.contains { $0.form == .rule }
    guard habits.isDeck || hasSides || marks.contains(where: { !$0.isSubset(of: .highlights) }) else { return [] }
    var reader = WrittenReader(lines: lines, marks: marks, habits: habits, start: start)
    reader.readAll()
    if !reader.cards.isEmpty { lines = reader.lines }
    return reader.cards
  }

  private init(lines: [NoteLine], marks: [WrittenMarks], habits: WrittenHabits, start: Int) {
    self.lines = lines
    self.marks = marks
    self.habits = habits
    self.start = start
  }

  private mutating func readAll() {
    for index in start..<lines.count where marks[index].contains(.separator) && isFree(index) {
      readSeparator(at: index)
    }
    for index in start..<lines.count where !marks[index].isEmpty && isFree(index) { readLine(at: index) }
    if cards.isEmpty { readSides() }
    if habits.isDeck, cards.allSatisfy({ if case .blanks = $0.content { true } else { false } }) { readDeck() }
  }

  private mutating func readLine(at index: Int) {
    let found = marks[index]
    if found.contains(.key), readKey(at: index) { return }
    if !found.isDisjoint(with: [.colons, .arrows, .semicolons]), readPair(at: index) { return }
    if found.contains(.tag), habits.saysCards, readTagged(at: index) { return }
    if found.contains(.braces) || found.contains(.highlights) && habits.saysCards, readBlanks(at: index) { return }
    if found.contains(.box), readChoices(at: index) { return }
    if found.contains(.toggle) { readToggle(at: index) }
  }

  /// Adds a card that stands on the lines of `range`.
  mutating func add(_ content: WrittenCard.Content, on range: Range<Int>) {
    let first = range.lowerBound
    let last = max(first, range.upperBound - 1)
    var level: Int?
    if case .heading(let found) = lines[first].form { level = found }
    cards.append(WrittenCard(content: content, lines: lines[first].number...lines[last].number, level: level))
    lines[first].form = .written(cards.count - 1)
    lines[first].setAside = nil
    for index in range.dropFirst() where !lines[index].isBlank { lines[index].remove(by: "Q") }
  }

  /// Sets lines aside that belong to cards and are none themselves.
  mutating func setAside(_ range: Range<Int>) {
    for index in range { lines[index].remove(by: "Q") }
  }

  /// Whether no card has the line yet, and it is no code.
  func isFree(_ index: Int) -> Bool {
    switch lines[index].form {
    case .written, .code, .fence: false
    default: lines[index].setAside != "Q"
    }
  }

  /// Whether a side of a card may not go over the line: a heading, a rule, another card.
  func endsSide(_ index: Int) -> Bool {
    switch lines[index].form {
    case .written, .heading, .rule: true
    default: lines[index].setAside == "Q" || marks[index].contains(.separator)
    }
  }

  /// The lines from `first` on up to a blank line or what ends a side.
  func block(from first: Int) -> Range<Int> {
    var end = first
    while end < lines.count, end - first < Self.mostLines, !lines[end].isBlank, !endsSide(end) { end += 1 }
    return first..<end
  }

  /// The lines below an item that stand deeper than it, with the blank ones between them.
  func below(_ index: Int) -> Range<Int> {
    let first = index + 1
    var end = first
    var next = first
    while next < lines.count, next - first < Self.mostLines * 2, lines[next].isBlank || !endsSide(next) {
      if !lines[next].isBlank {
        guard lines[next].indent > lines[index].indent, lines[next].quoteDepth == lines[index].quoteDepth else { break }
        end = next + 1
      }
      next += 1
    }
    return first..<end
  }

  /// The next line that is not blank, within a few.
  func nextFilled(after index: Int) -> Int? {
    let next = index + 1
    guard next < lines.count else { return nil }
    if !lines[next].isBlank { return next }
    return next + 1 < lines.count && !lines[next + 1].isBlank ? next + 1 : nil
  }

  /// The line before that is not blank.
  func previousFilled(before index: Int) -> Int? {
    if index - 1 >= start, !lines[index - 1].isBlank { return index - 1 }
    return index - 2 >= start && !lines[index - 2].isBlank ? index - 2 : nil
  }

  private static func frontMatterEnd(_ lines: [NoteLine]) -> Int {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), first < 3 else { return 0 }
    let fence = lines[first].raw.trimmed
    guard fence == "---" || fence == "+++" else { return 0 }
    let reach = min(lines.count, first + 80)
    guard let end = lines[(first + 1)..<max(first + 1, reach)].firstIndex(where: { $0.raw.trimmed == fence }),
      lines[(first + 1)..<end].allSatisfy({
        $0.isBlank || $0.raw.contains(":") || $0.raw.contains("=") || $0.raw.starts(with: " ")
          || $0.raw.starts(with: "-")
      })
    else { return 0 }
    return end + 1
  }
}
