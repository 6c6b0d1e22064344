/// Marks within a line: `::`, `>>`, `{{…}}`, `==…==`, `#card`.
extension WrittenReader {
  mutating func readPair(at index: Int) -> Bool {
    if lines[index].form == .tableRow || lines[index].form == .formula { return false }
    if OutlineProperty.isProgramLine(lines[index].text) { return false }
    if lines[index].isHeading, !habits.saysCards { return false }
    let line = WrittenLine(lines[index], at: index)
    let below = line.isItem ? below(index) : listBelow(index)
    guard let pair = ColonPair(line, marks[index], habits, hasBelow: !below.isEmpty) else { return false }
    let left = Inline(parsing: WrittenText.plain(pair.left)).text
    guard !left.isEmpty else { return false }
    if pair.right.isEmpty { return readList(pair, left, at: index, below) }
    guard let answer = AnswerLines.read(WrittenText.plain(pair.right), []), !answer.isEmpty else { return false }
    add(content(pair, left, answer), on: index..<(index + 1))
    return true
  }

  /// The list right below a bare line.
  private func listBelow(_ index: Int) -> Range<Int> {
    let range = block(from: index + 1)
    guard let first = range.first, lines[first].isItem else { return range.lowerBound..<range.lowerBound }
    return range
  }

  private func content(_ pair: ColonPair, _ left: Text, _ answer: WrittenAnswer) -> WrittenCard.Content {
    switch pair.kind {
    case .term: .term(left, answer, pair.direction)
    case .descriptor: .descriptor(left, answer, pair.direction)
    case .basic: .question(left, answer, pair.direction)
    }
  }

  /// The lines below are the answer.
  private mutating func readList(_ pair: ColonPair, _ left: Text, at index: Int, _ below: Range<Int>) -> Bool {
    guard var answer = AnswerLines.read(Text(), Array(lines[below])), !answer.isEmpty else { return false }
    let range = index..<below.upperBound
    if pair.isChoice {
      guard answer.items.count > 1 else { return false }
      add(.choice(left, answer.items, right: [0]), on: range)
    } else {
      if pair.isOrdered { answer = WrittenAnswer(answer.items, isOrdered: true) }
      add(.question(left, answer, pair.kind == .basic ? pair.direction : .forward), on: range)
    }
    return true
  }

  /// A line with `#card` and the lines below it, or the blanks in it.
  mutating func readTagged(at index: Int) -> Bool {
    let line = WrittenLine(lines[index], at: index)
    guard !line.tags.isEmpty else { return false }
    if line.text.isEmpty { return readTagged(above: index, line) }
    if marks[index].contains(.braces) || line.text.contains("=="), readBlanks(at: index, isTagged: true) { return true }
    if readOneLine(line, at: index) { return true }
    let range = line.isBulleted ? below(index) : blockBelow(index)
    return addTagged(line, WrittenText.plain(line.text), from: index, range)
  }

  /// `question : answer #flashcard`, as NeuraCache has it.
  private mutating func readOneLine(_ line: WrittenLine, at index: Int) -> Bool {
    guard line.tags.contains(where: { $0.starts(with: "flashcard") || $0 == "card" }),
      let cut = line.text.firstRange(of: " : "), cut.lowerBound > 0
    else { return false }
    let left = Inline(parsing: line.text.prefix(cut.lowerBound)).text
    guard let answer = AnswerLines.read(line.text.dropping(first: cut.upperBound), []), !answer.isEmpty, !left.isEmpty
    else { return false }
    add(.term(left, answer, .forward), on: index..<(index + 1))
    return true
  }

  /// `#card` stands on a line of its own below the question.
  private mutating func readTagged(above index: Int, _ line: WrittenLine) -> Bool {
    guard index > start,
      line.tags.contains(where: {
        $0.startsWith(anyOf: ["card", "flashcard"]) && !$0.startsWith(anyOf: ["cards", "flashcards"])
      }),
      !lines[index - 1].isBlank, isFree(index - 1), lines[index - 1].form != .rule
    else { return false }
    let question = WrittenText.plain(WrittenLine(lines[index - 1], at: index - 1).text)
    return addTagged(line, question, from: index - 1, blockBelow(index))
  }

  private mutating func addTagged(_ line: WrittenLine, _ text: Text, from index: Int, _ range: Range<Int>) -> Bool {
    // Blanks in the lines below are cards of their own.
    if range.contains(where: { marks[$0].contains(.braces) && lines[$0].raw.contains("{{c") }) { return false }
    guard !range.isEmpty, let answer = AnswerLines.read(Text(), Array(lines[range])), !answer.isEmpty else {
      return false
    }
    let isBoth = line.tags.contains { $0.containsAny(of: ["reverse", "bidirectional"]) }
    let question = owned(Inline(parsing: text).text, at: index)
    guard !question.isEmpty else { return false }
    add(.question(question, answer, isBoth ? .both : .forward), on: index..<range.upperBound)
    return true
  }

  /// A generic word (例, Types) behind the line that it hangs below.
  private func owned(_ question: Text, at index: Int) -> Text {
    guard GenericWords.contains(question), question.hasLetter,
      let above = (start..<index).last(where: { lines[$0].indent < lines[index].indent && !lines[$0].isBlank }),
      lines[above].setAside == nil
    else { return question }
    let owner = Inline(parsing: WrittenLine(lines[above], at: above).text).text
    guard !owner.isEmpty, owner.count <= 40 else { return question }
    return owner + (owner.hasHan || owner.hasKana ? "：" : ": ") + question
  }

  /// The block that follows a line, over blank lines between.
  private func blockBelow(_ index: Int) -> Range<Int> {
    guard let first = nextFilled(after: index), !endsSide(first),
      !marks[first].contains(.key) || CardKey(WrittenLine(lines[first], at: first).text)?.side != .question
    else { return (index + 1)..<(index + 1) }
    var range = block(from: first)
    // The next question stands right below.
    if let next = range.first(where: { marks[$0].contains(.tag) && !WrittenLine(lines[$0], at: $0).tags.isEmpty }) {
      range = range.lowerBound..<next
    }
    return range
  }

  /// The blanks of a line; what is highlighted is one where the note or the line itself says that it is a card.
  mutating func readBlanks(at index: Int, isTagged: Bool = false) -> Bool {
    if lines[index].form == .tableRow, !habits.saysCards { return false }
    let range = passage(around: index)
    var text = Text()
    for next in range {
      let line = WrittenText.plain(WrittenLine(lines[next], at: next).text)
      text += (text.isEmpty ? Text() : " ") + line
    }
    var accepted: BlankReader.Marks = [.numbered, .braces]
    if habits.saysCards || isTagged { accepted.insert(.highlights) }
    guard let blanks = BlankReader.read(text, accepted) else { return false }
    add(.blanks(blanks), on: range)
    return true
  }

  /// A bare line with the lines that it was broken into; an item with the lines below that have no bullet.
  private func passage(around index: Int) -> Range<Int> {
    var first = index
    if lines[index].form == .paragraph {
      while first > start, index - first < 12, lines[first - 1].form == .paragraph, isFree(first - 1),
        lines[first - 1].setAside == nil, !endsSide(first - 1), lines[first - 1].quoteDepth == lines[index].quoteDepth
      { first -= 1 }
    }
    var end = index + 1
    while !lines[index].isHeading, end < lines.count, end - index < 12, lines[end].form == .paragraph, !endsSide(end),
      lines[end].quoteDepth == lines[index].quoteDepth, !lines[index].isItem || lines[end].indent > lines[index].indent,
      !marks[end].contains(.key), OutlineProperty.read(lines[end].text) == nil
    { end += 1 }
    return first..<end
  }
}
