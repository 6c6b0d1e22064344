/// `Q:`, `A.`, `질문:`, `**答案**：` and their like at the start of a text.
struct CardKey {
  enum Side { case question, answer, blanks }

  let side: Side
  /// What stands after it.
  let rest: Text

  private static let longest = 14

  init?(_ text: Text) {
    var place = 0
    var stars: [Unicode.Scalar] = []
    while place < text.count, text[place] == "*" || text[place] == "_", place < 3 {
      stars.append(text[place])
      place += 1
    }
    let start = place
    while place < text.count, text[place].isWordLetter, place - start < Self.longest { place += 1 }
    guard place > start, let found = Self.words[text[start..<place].lowercased] else { return nil }
    if found != .blanks {
      while place < text.count, text[place].isDigit || Self.joinsNumber(text, place) { place += 1 }
    }
    let isLetter = place - start == 1
    while place < text.count, text[place] == "*" || text[place] == "_" { place += 1 }
    guard place < text.count, let width = Self.mark(text, at: place, isLetter: isLetter && found != .blanks) else {
      return nil
    }
    place += width
    while !stars.isEmpty, place < text.count, text[place] == stars[0] { place += 1 }
    side = found
    rest = text.dropping(first: place).trimmed
  }

  /// The side that a heading of one word names.
  static func side(named heading: Text) -> Side? {
    let word = heading.trimming { !$0.isWordPart }.lowercased
    return word.count > 1 ? words[word] : nil
  }

  /// `Q 1`, `Q1-2`.
  private static func joinsNumber(_ text: Text, _ place: Int) -> Bool {
    (text[place] == " " || text[place] == "-") && place + 1 < text.count && text[place + 1].isDigit
  }

  /// How many scalars the mark after the word takes: a colon, or a full stop or bracket after a single letter.
  private static func mark(_ text: Text, at place: Int, isLetter: Bool) -> Int? {
    let mark = text[place]
    let next = place + 1 < text.count ? text[place + 1] : " "
    if mark == "：" { return 1 }
    if mark == ":" {
      return next.isSpace || next == "*" || next == "_" || next.isHangul || next.isHan || next.isKana ? 1 : nil
    }
    // `Q1.`, `A)`
    let hasNumber = place > 0 && text[place - 1].isDigit
    guard isLetter || hasNumber, mark == "." || mark == ")" else { return nil }
    return next.isSpace || next == "*" ? 1 : nil
  }

  private static let words: [Text: Side] = {
    var result: [Text: Side] = [:]
    for word in ["q", "question", "질문", "문제", "문", "問", "問題", "質問", "问", "问题", "front", "앞면", "앞"] {
      result[Text(word)] = .question
    }
    for word in ["a", "ans", "answer", "답", "정답", "답변", "해답", "答", "答え", "解答", "回答", "答案", "back", "뒷면", "뒤"] {
      result[Text(word)] = .answer
    }
    result["c"] = .blanks
    return result
  }()
}
