import Notes

/// Reads a Chinese card as a strict student would, and refuses those that would be a nuisance.
enum ChineseCritic {
  /// The pattern that stops a card; nil where it may be asked.
  static func stop(_ draft: Draft) -> String? {
    guard draft.question.isEastAsian, !draft.question.hasHangul, !draft.question.hasKana else { return nil }
    if draft.question.startsWith(anyOf: joints) || miscounts(draft) { return "D6" }
    if let torn = torn(draft) { return torn }
    // 其建立的时间是[…]: whose, stands elsewhere.
    if draft.kind == .cloze, let its = draft.question.firstRange(of: "：其"),
      !draft.question.dropping(first: its.upperBound).startsWith(anyOf: ["中", "他", "它", "余", "餘", "实", "實"])
    {
      return "D8"
    }
    if tellsWhatNot(draft) { return "D1" }
    if let other = tellsOther(draft) { return other }
    if let name = name(in: draft.question) {
      if name.isOne(of: remarks) { return "N7" }
      if name.isOne(of: ["其他", "其它", "其余", "其餘", "其中", "不过", "不過", "但是", "然而", "此外", "因此", "此时", "此時"]) { return "D1" }
      if name.startsWith(anyOf: pointing) { return "D8" }
      if draft.question.endsWith(anyOf: whatThereIs), name.startsWith(anyOf: ["当", "當", "如果", "若", "因为", "因為"]),
        name.count >= 4
      {
        return "D6"
      }
      if name.endsWith(anyOf: ["是", "是一个", "是一個", "是一种", "是一種"]) { return "D6" }
      if draft.kind == .definition, draft.question.endsWith(anyOf: meaning), name.count >= 14,
        name.dropping(first: 2).containsAny(of: ["了", "提供", "使得"])
      {
        return "D6"
      }
      if draft.kind == .definition, draft.question.endsWith(anyOf: meaning), draft.rule != "F3" || name.count > 6,
        name.startsWith(anyOf: kinds)
          || kinds.places(in: name).contains(where: { $0.lowerBound > 0 && name[$0.lowerBound - 1] == "的" })
      {
        return "D1"
      }
      if draft.question.endsWith(anyOf: whatThereIs), isClause(name) { return "D6" }
    }
    if draft.answer.contains(where: { $0.endsWith(anyOf: ["下表所示", "下图所示", "下圖所示", "表所示"]) || $0 == "关" || $0 == "關" }) {
      return "D8"
    }
    guard draft.answer.count == 1, let answer = draft.answer.first else { return nil }
    if let name = name(in: draft.question),
      answer.isOne(of: [name + "为", name + "為", name + "是", name + "包括"].map(\.string))
    {
      return "D3"
    }
    if answer.contains("则该") || answer.contains("則該") { return "D6" }
    if draft.rule == "F37", answer.startsWith(anyOf: ["哪", "什么", "什麼", "谁", "誰", "如何", "怎么", "怎麼"]) { return "D6" }
    if draft.kind == .question, answer.startsWith(anyOf: counts), !answer.contains("、") { return "D3" }
    if draft.rule == "F37", answer.startsWith(anyOf: ["人、", "人，", "者、"]) || answer.endsWith(anyOf: works) {
      return "D6"
    }
    // `－1799年是在什么时候？`: the end of a span that began in the answer.
    if let first = draft.question.first, "－—–-~～".unicodeScalars.contains(first) { return "D6" }
    // `（皮肤系统，免疫系统）`: what a bracket adds is no object of the verb before it.
    if draft.rule == "F37", answer.first.map({ $0 == "（" || $0 == "(" }) ?? false { return "D6" }
    if draft.rule == "F25", answer.scalars.last == "！" { return "D1" }
    return holdsPair(answer) ? "D6" : nil
  }

  /// On what a thing hinges in place of what it is, words before a noun that went on, and what stands before a subject.
  private static func tellsOther(_ draft: Draft) -> String? {
    // `“瓷器”是什么？ – 瓷器与陶器的区别在于原料`: on what something hinges is asked for itself.
    if ["F1", "F36", "F15"].contains(draft.rule), draft.kind == .definition,
      ChineseTelling.isHinged(draft.isWayBack ? draft.question : draft.answer[0])
    {
      return "D1"
    }
    // `小型 | 快速的…所`: words before a noun that went on.
    if draft.rule == "F38", draft.answer.last?.ends(with: "所") ?? false { return "D6" }
    if draft.rule == "F37", draft.answer.count == 1,
      draft.answer[0].first == "的" || draft.answer[0].isOne(of: ["可以", "可能", "也", "就", "都"])
    {
      return "D6"
    }
    if draft.kind == .reason, draft.question.contains("如果说") || draft.question.contains("如果說") { return "D6" }
    return nil
  }

  /// Whether a list holds more or fewer than its name counts: 两大任务 with three of them.
  private static func miscounts(_ draft: Draft) -> Bool {
    guard draft.answer.count >= 2, draft.question.endsWith(anyOf: whatThereIs),
      let place = draft.question.indices.dropLast().first(where: {
        // 第三个五年计划 counts nothing below it.
        numbers.contains(draft.question[$0]) && ($0 == 0 || draft.question[$0 - 1] != "第")
          && "大个個种種项項点點".unicodeScalars.contains(draft.question[$0 + 1])
      }), let value = numbers.firstIndex(of: draft.question[place])
    else { return false }
    return [2, 2, 2, 3, 4, 5, 6, 7, 8][value] != draft.answer.count
  }

  private static let numbers = Array("两兩二三四五六七八".unicodeScalars)

  /// `并减少…`: what goes on from words that are gone.
  private static let joints: Phrases = ["并且", "並且", "并", "並", "且", "而且", "从而", "從而"]
  /// `两种方法`, `以下内容`: things that stand elsewhere in the note.
  private static let pointing: Phrases = [
    "两种", "兩種", "两者", "兩者", "二者", "这两", "這兩", "这些", "這些", "以下", "以上", "上述", "下列",
  ]
  /// `两种不同的茶`: how many there are, with no name of any.
  private static let counts: Phrases = ["两种", "兩種", "三种", "三種", "四种", "四種", "几种", "幾種", "多种不同", "多種不同"]
  /// `第一部研究茶道的著作`: the verb stood inside the phrase.
  private static let works: Phrases = ["的著作", "的书", "的書", "的学者", "的學者"]
  /// `常见算法`: a heading for several, of which the first is not what they are.
  private static let kinds: Phrases = ["常见", "常見", "常用", "主要", "典型"]
  private static let meaning: Phrases = ["是什么？", "是什麼？"]
  private static let whatThereIs: Phrases = ["包括哪些？", "有哪些？"]
  /// Words that open a remark: `但：见下章`.
  private static let remarks: [Literal] = [
    "但", "但是", "即", "如", "注", "另", "另外", "并且", "其实", "其實", "特别", "特別", "相比较而言", "相比之下", "一般来说", "一般來說", "总的来说", "總的來說",
    "换句话说", "換句話說",
  ]
  /// Whether a card asks for, or by, what a thing is not, or the way back to a few of its kinds.
  private static func tellsWhatNot(_ draft: Draft) -> Bool {
    if let said = ["下面说的是什么？ ", "下面說的是什麼？ "].first(where: { draft.question.starts(with: $0) }) {
      return isDenial(draft.question.dropping(first: said.unicodeScalars.count), of: draft.answer[0])
        || draft.answer.contains { $0.startsWith(anyOf: kinds) }
    }
    return draft.kind == .definition && draft.question.endsWith(anyOf: meaning) && draft.answer.count == 1
      && isDenial(draft.answer[0], of: name(in: draft.question) ?? draft.answer[0])
  }

  /// What a thing is not; `没有盖的壶` is what a 敞壶 is.
  private static func isDenial(_ said: Text, of name: Text) -> Bool {
    guard said.startsWith(anyOf: denials) else { return false }
    guard said.startsWith(anyOf: ["没有", "沒有"]), let link = said.lastRange(of: "的") else { return true }
    let noun = said.dropping(first: link.upperBound).trimming { $0.isSpace || $0 == "。" }
    return !(1...6).contains(noun.count) || !name.ends(with: noun.string)
  }

  private static let denials: Phrases = ["不是", "不属于", "不屬於", "并不", "並不", "并非", "並非", "没有", "沒有"]

  /// `泡茶和喝茶使用不同的杯子`: a sentence that was taken for the name of its kinds.
  private static func isClause(_ name: Text) -> Bool {
    name.startsWith(anyOf: ["从", "從", "在"]) && name.endsWith(anyOf: ["看", "中", "上", "下", "里", "裡"])
      || name.endsWith(anyOf: ["被", "也", "都", "系列"])
      || name.count >= 10
        && ["使用", "需要", "可以", "进行", "進行", "具有", "采用", "採用"].contains { verb in
          name.firstRange(of: verb).map { $0.lowerBound >= 2 } ?? false
        }
  }

  /// `很重要；二级：不重要`: the pair beside it went along.
  private static func holdsPair(_ answer: Text) -> Bool {
    guard let cut = answer.scalars.firstIndex(where: { $0 == "；" || $0 == ";" }),
      case let rest = answer.dropping(first: cut + 1).trimmed,
      let colon = rest.scalars.prefix(9).firstIndex(where: { $0 == "：" || $0 == ":" })
    else { return false }
    return colon >= 1
  }

  /// The name between the marks of a Chinese or Japanese question; nil without them.
  static func name(in question: Text) -> Text? {
    guard let open = question.firstIndex(where: { $0 == "“" || $0 == "「" }),
      let close = question.lastIndex(where: { $0 == "”" || $0 == "」" }), close > open + 1
    else { return nil }
    return question[(open + 1)..<close]
  }
}
