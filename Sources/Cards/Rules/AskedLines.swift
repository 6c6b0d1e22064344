import Notes

/// F24 for questions in plain lines: the question and its answer side by side, or one below the other.
///
/// "**What is osmosis?** Water that goes through a membrane." and the same on two lines. One that speaks of what stands elsewhere
/// ("Why is this so?") asks nothing alone; a lone one with a gap before its answer may only lead on, and waits.
enum AskedLines {
  static func drafts(_ page: Page) -> [Draft] {
    let below = page.document.nodes.indices.compactMap { node in answer(below: node, page).map { (node, $0) } }
    return page.document.nodes.indices.compactMap { inOneLine($0, page) }
      + below.map { node, line in
        let isSure = below.count > 1 || page[line].lines.lowerBound == page[node].lines.upperBound + 1
        return Draft(
          .question, ask: page.text(node).trimmed, [page.text(line)], at: node, of: page,
          confidence: isSure ? 0.8 : Draft.doubtful
        ).from([line], of: page).claiming(.statement, of: [node, line])
      }
  }

  /// A line whose first sentence asks and whose rest answers.
  private static func inOneLine(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, page[node].children.isEmpty, page[node].label == nil, page.pairs[node] == nil else {
      return nil
    }
    let text = page.text(node)
    guard let mark = text.scalars.firstIndex(where: { $0 == "?" || $0 == "？" }), (6...160).contains(mark) else {
      return nil
    }
    let question = text.prefix(mark + 1)
    let answer = text.dropping(first: mark + 1).trimming { $0.isSpace || $0 == "-" || $0 == "–" || $0 == ":" }
    let isMarked = page[node].inline.spans.contains {
      $0.mark == .strong && $0.range.lowerBound == 0 && $0.range.upperBound >= mark && $0.range.upperBound <= mark + 2
    }
    guard isMarked, asks(question), answers(answer) else { return nil }
    return Draft(.question, ask: question, [answer], at: node, of: page, confidence: 0.8)
      .claiming(.statement, of: [node])
  }

  /// The paragraph right below a question that nothing else answers; nil where there is none.
  private static func answer(below node: Int, _ page: Page) -> Int? {
    guard page[node].kind == .paragraph || page[node].kind == .item, page[node].children.isEmpty,
      page[node].label == nil, asks(page.text(node)), page.text(node).count <= 160
    else { return nil }
    let row = page[page[node].parent].children
    guard let place = row.firstIndex(of: node), place + 1 < row.count, case let line = row[place + 1],
      page[line].kind == .paragraph, page[line].label == nil, page.pairs[node] == nil, page.pairs[line] == nil,
      page.text(line).scalars.last != ":",
      page.text(line).scalars.last != "：", !page.text(line).contains("?"), !page.text(line).contains("？"),
      answers(page.text(line))
    else { return nil }
    return line
  }

  private static func answers(_ text: Text) -> Bool {
    (2...230).contains(text.count) && (text.hasLetter || text.hasDigit) && !text.contains("?") && !text.contains("？")
      && !text.startsWith(lowered: leading) && text.first != "("
      // The title of what follows.
      && !text.endsWith(anyOf: ["하는 방법", "하는 법", "는 이유", "의 차이", "의 차이점"])
  }

  /// Whether a line asks one thing that can be understood alone.
  private static func asks(_ text: Text) -> Bool {
    let plain = text.trimmed
    // `민수: 어디 가요?`: somebody speaks.
    if plain.prefix(14).contains(where: { $0 == ":" || $0 == "：" }) || !(plain.first?.isWordPart ?? false) {
      return false
    }
    guard let last = plain.scalars.last, last == "?" || last == "？", !plain.dropping(last: 1).contains("?") else {
      return false
    }
    if plain.isEnglish {
      let words = plain.lowercased.words.map { $0.trimming { !$0.isWordPart } }
      return words.count >= 3 && asking.contains(words[0]) && !words.contains(where: pointing.contains)
    }
    return plain.count >= 7 && !plain.startsWith(anyOf: pointers)
  }

  private static let asking: WordSet = [
    "what", "who", "whom", "whose", "when", "where", "why", "which", "how", "name", "is", "are", "does", "do", "can",
    "did", "was", "were", "in",
  ]

  /// What stands elsewhere, and who speaks or reads.
  private static let pointing: WordSet = [
    "this", "that", "these", "those", "it", "they", "he", "she", "we", "you", "i", "us", "me", "so", "here", "next",
    "them",
  ]

  private static let pointers: Phrases = [
    "이것", "이건", "이게", "이런", "이러한", "그것", "그건", "그게", "그럼", "그러면", "그런데", "그렇다면", "그래서", "우리", "여러분", "둘다", "둘 다", "오늘",
    "내일", "어제",
    "내가", "나는", "나의", "내 ", "너는", "네가", "여기", "왜일까",
    "왜 그럴까", "왜 그런가",
    "무슨 말", "무슨 뜻", "どうして？", "なぜ？", "これ", "それ", "では", "じゃあ", "那么", "那麼", "这", "這", "为什么呢", "為什麼呢", "我们", "我們", "你",
  ]

  private static let leading: Phrases = [
    "let's ", "let us ", "see ", "i ", "we ", "well", "to be ", "tbd", "todo", "?", "think ", "try ", "discuss",
    "write ", "read ", "in this ", "many ", "some people", "보자", "살펴", "알아보", "아래에", "아래와",
    "아래 ", "다음과", "다음 ", "見て",
    "次の", "让我们",
    "我们来",
  ]
}
