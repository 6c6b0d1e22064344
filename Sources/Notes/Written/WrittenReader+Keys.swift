/// `Q:` with `A:`, and `C:` with `[…]`.
extension WrittenReader {
  /// Longest question that an answer is looked for, in lines.
  private static let questionLines = 30

  mutating func readKey(at index: Int) -> Bool {
    if lines[index].isHeading, readHeaded(at: index) { return true }
    let line = WrittenLine(lines[index], at: index)
    if line.text == "START" { return readFramed(at: index) }
    guard let key = CardKey(line.text) else { return false }
    switch key.side {
    case .answer: return false
    case .blanks: return readBracketed(at: index, line, key)
    case .question:
      if readOnOneLine(at: index, key) { return true }
      guard let answer = answerLine(after: index) else { return false }
      return readAnswer(of: index, key, at: answer)
    }
  }

  /// Reads a heading `Front` with a heading `Back` after it, each with its text.
  private mutating func readHeaded(at index: Int) -> Bool {
    guard CardKey.side(named: lines[index].text) == .question else { return false }
    let reach = min(lines.count, index + Self.mostLines)
    guard let back = ((index + 1)..<reach).first(where: { lines[$0].isHeading }),
      CardKey.side(named: lines[back].text) == .answer, lines[back].form == lines[index].form
    else { return false }
    var end = back + 1
    while end < lines.count, end - back < Self.mostLines, !endsSide(end) { end += 1 }
    while end > back + 1, lines[end - 1].isBlank { end -= 1 }
    let question = WrittenText.joined(Array(lines[(index + 1)..<back]))
    guard let answer = AnswerLines.read(Text(), Array(lines[(back + 1)..<end])), !answer.isEmpty, !question.isEmpty
    else {
      return false
    }
    add(.question(question, answer, .forward), on: index..<end)
    return true
  }

  /// Reads what stands between `START` and `END`: a kind of note, its front, `Back:` and its back, as Obsidian to Anki has it.
  private mutating func readFramed(at index: Int) -> Bool {
    let reach = min(lines.count, index + Self.mostLines)
    guard let end = ((index + 1)..<reach).first(where: { lines[$0].raw.trimmed == "END" }), end > index + 2 else {
      return false
    }
    let body = (index + 2)..<end
    let parted = body.first { lines[$0].raw.trimmed.starts(with: "Back:") }
    guard let parted else {
      let text = WrittenText.joined(Array(lines[body]))
      guard let blanks = BlankReader.read(text, [.numbered, .braces]) else { return false }
      add(.blanks(blanks), on: index..<(end + 1))
      return true
    }
    let question = WrittenText.joined(Array(lines[body.lowerBound..<parted]))
    let first = WrittenText.plain(lines[parted].raw.trimmed.dropping(first: 5).trimmed)
    let below = lines[(parted + 1)..<end].filter { !$0.raw.trimmed.startsWith(anyOf: ["Tags:", "ID:"]) }
    guard let answer = AnswerLines.read(first, Array(below)), !answer.isEmpty, !question.isEmpty else { return false }
    add(.question(question, answer, .forward), on: index..<(end + 1))
    return true
  }

  /// Reads `Q: … A: …` on one line.
  private mutating func readOnOneLine(at index: Int, _ key: CardKey) -> Bool {
    for mark in [" A: ", " A. ", " 답: ", " 답 : ", " 정답: ", " 答：", " 答え：", " 答案：", " Answer: "] {
      guard let cut = key.rest.firstRange(of: mark), cut.lowerBound > 1 else { continue }
      let question = key.rest.prefix(cut.lowerBound).trimmed
      guard mark != " A. " || question.scalars.last == "?" else { continue }
      let right = WrittenText.plain(key.rest.dropping(first: cut.upperBound))
      guard let answer = AnswerLines.read(right, []), !answer.isEmpty else { continue }
      add(.question(Inline(parsing: question).text, answer, .forward), on: index..<(index + 1))
      return true
    }
    return false
  }

  /// The `A:` line below a question; blank lines between are allowed before it and where the note holds nothing but cards.
  private func answerLine(after index: Int) -> Int? {
    let reach = min(lines.count, index + Self.questionLines)
    var next = index + 1
    while next < reach {
      if lines[next].isBlank {
        guard habits.isOnlyKeys || nextFilled(after: next - 1).map(isAnswer) ?? false else { return nil }
      } else if endsSide(next) {
        return nil
      } else if marks[next].contains(.key), let key = CardKey(WrittenLine(lines[next], at: next).text) {
        return key.side == .answer ? next : nil
      }
      next += 1
    }
    return nil
  }

  private func isAnswer(_ index: Int) -> Bool {
    marks[index].contains(.key) && CardKey(WrittenLine(lines[index], at: index).text)?.side == .answer
  }

  private mutating func readAnswer(of index: Int, _ key: CardKey, at answerIndex: Int) -> Bool {
    let line = WrittenLine(lines[answerIndex], at: answerIndex)
    guard let answerKey = CardKey(line.text) else { return false }
    let end = answerEnd(from: answerIndex, line, hasText: !answerKey.rest.isEmpty)
    let below = Array(lines[(answerIndex + 1)..<end])
    guard let answer = AnswerLines.read(WrittenText.plain(answerKey.rest), below), !answer.isEmpty else { return false }
    let more = WrittenText.joined(Array(lines[(index + 1)..<answerIndex]))
    let first = Inline(parsing: WrittenText.plain(key.rest)).text
    let question = [first, more].filter { !$0.isEmpty }.joined(" ")
    guard !question.isEmpty else { return false }
    add(.question(question, answer, .forward), on: index..<end)
    return true
  }

  /// Where an answer ends: at the next mark, a heading, a rule, a line less deep than its bullet, or a blank line after text.
  private func answerEnd(from index: Int, _ line: WrittenLine, hasText: Bool) -> Int {
    var end = index + 1
    var next = end
    var sawText = hasText
    while next < lines.count, next - index < Self.mostLines, !endsSide(next) || lines[next].form == .code {
      if lines[next].isBlank {
        guard habits.isOnlyKeys || !sawText else { break }
      } else {
        if marks[next].contains(.key), CardKey(WrittenLine(lines[next], at: next).text) != nil { break }
        if line.isItem, lines[next].indent <= line.indent { break }
        // A line that says of itself that it is a card.
        if lines[next - 1].isBlank, marks[next].contains(.tag), !WrittenLine(lines[next], at: next).tags.isEmpty {
          break
        }
        sawText = true
        end = next + 1
      }
      next += 1
    }
    return end
  }

  /// Reads `C: The [order] of a group …`.
  private mutating func readBracketed(at index: Int, _ line: WrittenLine, _ key: CardKey) -> Bool {
    let end = answerEnd(from: index, line, hasText: !key.rest.isEmpty)
    var text = key.rest
    for next in (index + 1)..<max(index + 1, end) where !lines[next].isBlank {
      text += (text.isEmpty ? Text() : " ") + WrittenLine(lines[next], at: next).text
    }
    guard let blanks = BlankReader.read(WrittenText.plain(text), [.brackets, .numbered]) else { return false }
    add(.blanks(blanks), on: index..<end)
    return true
  }
}
