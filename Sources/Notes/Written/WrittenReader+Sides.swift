/// Sides parted by a line of their own: `?`, `??`, `%`, `---`.
extension WrittenReader {
  mutating func readSeparator(at index: Int) {
    let mark = lines[index].raw.trimmed
    if mark == "%" { return readPercent(at: index) }
    var front = lines[index].indent > 0 ? itemAbove(index) : blockAbove(index)
    var back = lines[index].indent > 0 ? sameDepth(below: index) : block(from: index + 1)
    // Where the note is known for a deck, blank lines beside the mark do no harm.
    if habits.saysCards {
      if front.isEmpty, index > start, lines[index - 1].isBlank { front = blockAbove(index - 1) }
      if back.isEmpty, index + 1 < lines.count, lines[index + 1].isBlank { back = block(from: index + 2) }
    }
    guard !front.isEmpty, !back.isEmpty else { return dropMark(at: index) }
    addSides(front, back, mark == "??" ? .both : .forward)
    dropMark(at: index)
  }

  /// A mark that parts nothing is no text either.
  private mutating func dropMark(at index: Int) {
    if habits.saysCards, isFree(index) { setAside(index..<(index + 1)) }
  }

  private mutating func addSides(_ front: Range<Int>, _ back: Range<Int>, _ direction: WrittenCard.Direction) {
    let question = WrittenText.joined(Array(lines[front]))
    guard !question.isEmpty, question.count <= 1_500, habits.saysCards || !question.contains("://") else { return }
    guard let answer = AnswerLines.read(Text(), Array(lines[back])), !answer.isEmpty else { return }
    add(.question(question, answer, direction), on: front.lowerBound..<back.upperBound)
  }

  /// The lines right above, up to a blank one; a heading may be the first of them.
  private func blockAbove(_ index: Int) -> Range<Int> {
    var first = index
    while first > start, index - first < Self.mostLines, !lines[first - 1].isBlank, !endsSide(first - 1),
      !isPair(first - 1)
    { first -= 1 }
    if first > start, first == index, lines[first - 1].isHeading { first -= 1 }
    return first..<index
  }

  private func isPair(_ index: Int) -> Bool {
    marks[index].contains(.colons)
      && ColonPair(WrittenLine(lines[index], at: index), marks[index], habits, hasBelow: false) != nil
  }

  /// The item that an indented separator stands below.
  private func itemAbove(_ index: Int) -> Range<Int> {
    var first = index
    while first > start, index - first < Self.mostLines, !lines[first - 1].isBlank, !endsSide(first - 1) {
      first -= 1
      if lines[first].indent < lines[index].indent { break }
    }
    return first..<index
  }

  private func sameDepth(below index: Int) -> Range<Int> {
    let whole = block(from: index + 1)
    let end = whole.first { lines[$0].indent < lines[index].indent } ?? whole.upperBound
    return whole.lowerBound..<end
  }

  /// The heading or the rule above is where the front begins, the next one where the back ends.
  private mutating func readPercent(at index: Int) {
    var first = index
    while first > start, index - first < Self.mostLines, !endsSide(first - 1) { first -= 1 }
    let isHeaded = first > start && lines[first - 1].isHeading
    if isHeaded { first -= 1 }
    guard isHeaded || habits.saysCards || first > start && lines[first - 1].form == .rule else { return }
    var end = index + 1
    while end < lines.count, end - index < Self.mostLines, !endsSide(end) { end += 1 }
    while end > index + 1, lines[end - 1].isBlank { end -= 1 }
    guard first < index, end > index + 1 else { return }
    while lines[first].isBlank, first < index { first += 1 }
    addSides(first..<index, (index + 1)..<end, .forward)
  }

  /// A whole note that is one card of two sides, or several between lines of `===`.
  mutating func readSides() {
    var parts: [(first: Int, rules: [Int])] = [(start, [])]
    for index in start..<lines.count where lines[index].form == .rule {
      let raw = lines[index].raw.trimmed
      if raw.first == "=" { parts.append((index + 1, [])) } else { parts[parts.count - 1].rules.append(index) }
      guard parts.count + parts[parts.count - 1].rules.count < 2_000 else { return }
    }
    let isSeries = parts.count > 1 && parts.count { $0.rules.count == 1 } * 3 >= parts.count * 2
    guard isSeries || parts.count == 1 && parts[0].rules.count == 1 && isOneCard(parts[0].rules[0]) else { return }
    for (number, part) in parts.enumerated() where part.rules.count == 1 {
      let end = number + 1 < parts.count ? parts[number + 1].first - 1 : lines.count
      addParted(filled(part.first..<part.rules[0]), filled((part.rules[0] + 1)..<end))
    }
  }

  private mutating func addParted(_ front: Range<Int>, _ back: Range<Int>) {
    guard !front.isEmpty, !back.isEmpty else { return }
    addSides(front, back, .forward)
  }

  /// Without blank lines at its ends.
  private func filled(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !lines[$0].isBlank }), let last = range.last(where: { !lines[$0].isBlank })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }

  /// Whether a note with one rule is a card: short, with a question above the rule, or said to be one.
  private func isOneCard(_ rule: Int) -> Bool {
    let front = filled(start..<rule)
    let all = lines[start...].filter { !$0.isBlank }
    guard all.count <= 16, front.count <= 3, !front.isEmpty, !all.contains(where: \.isHeading) || habits.isDeck else {
      return false
    }
    let text = WrittenText.joined(Array(lines[front]))
    return habits.isDeck || text.count <= 200 && (text.scalars.last == "?" || text.scalars.last == "？")
  }
}
