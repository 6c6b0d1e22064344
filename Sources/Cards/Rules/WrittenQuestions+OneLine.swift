import Notes

extension WrittenQuestions {
  /// Longest answer that follows its question in the same line with nothing but a space between; scalars.
  private static let longestAnswer = 90

  /// Whether a line is a question with its answer right behind it: "How long is a marathon? 42.195 km", `乳酸是什么？发酵的产物`.
  ///
  /// The question has a word that asks, so that no doubt of the writer is taken for one, and speaks of something by name.
  static func isAnswered(_ line: Text, at mark: Int) -> Bool {
    let question = line.prefix(mark + 1)
    let answer = line.dropping(first: mark + 1).trimmed
    guard (2...longestAnswer).contains(answer.count), !answer.containsAny(of: ["?", "？", "!", "！"]),
      !Openers.points(question),
      !Openers.pointsInside(question), !Openers.points(answer), !question.containsAny(of: ["。", ". "]), asks(question)
    else { return false }
    let sentences = answer.trimmingEnd { $0.isSentenceEnd || $0 == "。" }
    return !sentences.containsAny(of: [". ", "。"])
  }

  /// What a line asks before an arrow without a mark: `なぜ疲れるのか → 乳酸がたまるから`, `근육이 피로한 이유 → 젖산이 쌓임`.
  static func beforeArrow(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, page[node].children.isEmpty, text.containsArrow,
      let arrow = text.firstIndex(where: \.isArrow),
      case let (asked, answer) = (text.prefix(arrow).trimmed, text.dropping(first: arrow + 1).trimmed),
      (2...longestAnswer).contains(answer.count), !answer.containsArrow, (5...40).contains(asked.count),
      !asked.containsAny(of: ["?", "？"]), !Openers.points(asked), !Openers.pointsInside(asked)
    else { return nil }
    let question: Text
    if asked.hasKana, asked.startsWith(anyOf: ["なぜ", "どうして", "何故"]), asked.ends(with: "か") {
      question = asked + "？"
    } else if asked.hasHangul, asked.endsWith(anyOf: [" 이유", " 까닭"]), asked.wordCount >= 3 {
      question = asked + "는?"
    } else {
      return nil
    }
    return Draft(
      .reason, ask: Subjects.prefix(for: question, node, page) + question.replacing("까닭는?", with: "까닭은?"), [answer],
      at: node,
      of: page, confidence: 0.75
    ).claiming(.statement, of: [node])
  }

  /// `마케팅이란? 가치를 주고받는 과정`, "What is a kiln? A furnace …": a name asked for what it is, in whatever line it stands.
  static func defines(_ line: Text, at mark: Int) -> Bool {
    let question = line.prefix(mark).trimmed
    let isAsked =
      question.hasHangul
      ? question.wordCount <= 4 && question.endsWith(anyOf: ["란", "이란"]) && question.count >= 3
      : question.isEnglish
        ? question.wordCount <= 7 && question.startsWith(lowered: ["what is ", "what are "]) && asks(question)
        : question.count <= 20 && question.endsWith(anyOf: ["是什么", "是什麼", "とは", "とは何か", "とは何"])
    let answer = line.dropping(first: mark + 1).trimmed
    return isAsked && answer.count >= 4 && !answer.containsAny(of: ["?", "？"]) && !Openers.points(question)
      && !answer.trimmingEnd { $0.isSentenceEnd || $0 == "。" }.containsAny(of: [". ", "。"])
  }

  private static func asks(_ question: Text) -> Bool {
    let plain = question.trimming { !$0.isWordPart }
    if plain.isEnglish {
      let words = plain.lowercased.words
      return words.count >= 3 && openings.contains(words[0])
        && !words.contains { $0.isOne(of: ["this", "that", "it", "they", "these", "we", "i", "you"]) }
    }
    if plain.hasHangul { return plain.wordCount >= 2 && plain.containsAny(of: korean) }
    return plain.count >= 4 && plain.containsAny(of: plain.hasKana ? japanese : chinese)
  }

  private static let openings: WordSet = ["what", "how", "when", "where", "who", "why", "which", "whose"]
  private static let korean: Phrases = [
    "무엇", "왜 ", "어떻게", "누가", "누구", "언제", "어디", "몇 ", "몇가지", "얼마", "어떤 ", "뭐",
  ]
  private static let chinese: Phrases = [
    "什么", "什麼", "如何", "怎么", "怎麼", "哪", "谁", "誰", "多少", "几个", "几种", "几大", "几年", "何时", "何時", "为何", "為何",
  ]
  private static let japanese: Phrases = ["何", "なに", "なぜ", "どう", "どこ", "いつ", "誰", "どの", "どれ", "いくつ", "どんな"]
}
