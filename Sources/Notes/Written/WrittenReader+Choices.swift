/// Questions with boxes to tick, toggles that hide an answer, and notes whose headings are the cards.
extension WrittenReader {
  private static let mostChoices = 12

  /// A question above `- [ ]` and `- [x]`: the ticked ones are right.
  mutating func readChoices(at index: Int) -> Bool {
    var end = index
    while end < lines.count, end - index <= Self.mostChoices, lines[end].hasCheckbox, isFree(end),
      lines[end].indent == lines[index].indent
    { end += 1 }
    // What costs little is asked first: a long list of tasks comes here with each of its lines.
    guard end - index >= 2, end - index <= Self.mostChoices, let above = previousFilled(before: index), isFree(above),
      !lines[above].hasCheckbox
    else { return false }
    let choices = (index..<end).map { WrittenLine(lines[$0], at: $0) }
    let right = choices.indices.filter { choices[$0].isTicked ?? false }
    guard !right.isEmpty, right.count < choices.count else { return false }
    let texts = choices.map { Inline(parsing: WrittenText.plain($0.text)).text }
    guard texts.allSatisfy({ !$0.isEmpty && $0.count <= 200 && !Self.asks($0) }) else { return false }
    let line = WrittenLine(lines[above], at: above)
    let key = CardKey(line.text)
    let text = key?.side == .question ? key?.rest ?? line.text : line.text
    let question = Inline(parsing: WrittenText.plain(text)).text
    guard key?.side == .question || Self.asks(question) else { return false }
    add(.choice(question, texts, right: right), on: above..<end)
    return true
  }

  /// Whether a text asks or orders to choose.
  private static func asks(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace || $0 == ")" || $0 == "）" || $0 == "。" || $0 == "." }
    guard let last = plain.scalars.last, plain.count >= 3 else { return false }
    return last == "?" || last == "？"
      || plain.endsWith(anyOf: ["것은", "고르시오", "고르세요", "고르라", "選べ", "選びなさい", "选择", "的是", "是哪个"])
      || plain.lowercased.startsWith(anyOf: ["choose ", "select ", "which ", "pick "])
  }

  /// `<details><summary>정답</summary>`: what stands above is the question.
  mutating func readToggle(at index: Int) {
    guard Self.answerWords.contains(Inline(parsing: lines[index].text).text.folded),
      lines[index].raw.contains("<summary"), let end = closing(from: index)
    else { return }
    var above = index
    while above > start, isBoxTag(above - 1) || lines[above - 1].isBlank { above -= 1 }
    guard above > start, !endsSide(above - 1) || lines[above - 1].isHeading else { return }
    var first = above - 1
    while !lines[first].isHeading, first > start, above - first < Self.mostLines, !lines[first - 1].isBlank,
      !endsSide(first - 1), !isBoxTag(first - 1)
    { first -= 1 }
    let question = WrittenText.joined(Array(lines[first..<above]))
    let key = CardKey(question)
    guard let answer = AnswerLines.read(Text(), Array(lines[(index + 1)..<end])), !answer.isEmpty, !question.isEmpty
    else {
      return
    }
    add(.question(key?.side == .question ? key?.rest ?? question : question, answer, .forward), on: first..<(end + 1))
  }

  private func isBoxTag(_ index: Int) -> Bool {
    lines[index].form == .furniture
      && lines[index].raw.trimmed.startsWith(anyOf: ["<details", "</details", "<div", "</div"])
  }

  private func closing(from index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, next - index < Self.mostLines {
      if lines[next].raw.contains("</details") { return next }
      if endsSide(next) || lines[next].raw.contains("<details") { return nil }
      next += 1
    }
    return nil
  }

  private static let answerWords: Set<Text> = Set(
    [
      "정답", "답", "답안", "해답", "정답 보기", "답 보기", "정답 확인", "정답보기", "답 확인", "해설", "풀이", "answer", "answers",
      "show answer", "see answer", "view answer", "click to see answer", "click for answer", "click to reveal",
      "reveal",
      "reveal answer", "the answer", "solution", "show solution", "答え", "解答", "回答", "答えを見る", "解答を見る", "答案", "查看答案",
      "点击查看答案", "参考答案", "显示答案",
    ].map { Text($0).folded })
}
