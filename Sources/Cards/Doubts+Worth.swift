import Notes

/// Shapes that readers who judged whole decks kept less often than not: the points of a part that only one sentence tells, headings
/// that are parts of a note and no members, a stance for a term, a noun read as a verb.
extension Doubts {
  /// Whether a card has such a shape.
  static func isSeldomKept(_ draft: Draft) -> Bool {
    guard !draft.isWritten else { return false }
    let question = draft.question
    if question.hasHangul { return isSeldomKeptKorean(draft) }
    if question.hasKana { return isSeldomKeptJapanese(draft) }
    if question.hasHan { return isSeldomKeptChinese(draft) }
    return question.isEnglish && (isSeldomKeptEnglish(draft) || isHalfSaid(draft))
  }

  private static func asked(_ draft: Draft, _ mark: String) -> Text {
    draft.question.lastRange(of: mark).map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
  }

  private static func isSeldomKeptKorean(_ draft: Draft) -> Bool {
    let question = draft.question
    if question.ends(with: "무엇을 하는 것인가?"),
      !draft.answer[0].trimming({ $0.isSpace || $0 == "." }).endsWith(anyOf: [
        "방법", "것", "것이다", "것임", "기법", "과정", "작업", "방식", "기술", "방법이다",
      ])
    {
      return true
    }
    if question.ends(with: ": 왜 그런가?"), draft.answer[0].wordCount <= 3 { return true }
    // `도기의 특징은? – 잔, 접시`: things below a name are not how it is.
    if question.ends(with: "특징은?"), ["F1", "F15", "F36"].contains(draft.rule),
      draft.answer.count(where: { tells($0) }) * 2 < draft.answer.count
    {
      return true
    }
    if draft.rule == "F37", question.endsWith(anyOf: ["이란?", "란?"]),
      case let said = KoreanPredicate.withoutCopula(draft.answer[0].trimming { $0.isSpace || $0 == "." }),
      !KoreanDescription.isDescribing(said),
      !said.words.dropLast().contains(where: { $0.endsWith(anyOf: ["는", "한", "된", "던"]) }),
      !Definition.endsInClassNoun(said),
      !said.endsWith(anyOf: ["것", "방식", "방법"])
    {
      return true
    }
    // `[…]을(를) 쓰지 않는다`: what is not so may be anything.
    if draft.rule == "F11", let last = question.lastRange(of: "[…]"),
      case let rest = question.dropping(first: last.upperBound), rest.count <= 24,
      rest.containsAny(of: ["않", "없", "못"]), !draft.answer[0].hasLatin
    {
      return true
    }
    let name = draft.isWayBack ? draft.answer[0] : definedName(question)
    return name.map { stances.contains($0) || $0.lastWord.map { stances.contains($0) } ?? false && $0.wordCount <= 2 }
      ?? false
  }

  /// What a Korean question asks the meaning or the features of.
  private static func definedName(_ question: Text) -> Text? {
    guard let end = ["이란?", "란?", "의 특징은?"].first(where: { question.ends(with: $0) }) else { return nil }
    return question.dropping(last: end.unicodeScalars.count)
  }

  /// Words for what a writer does with a thought.
  private static let stances: WordSet = [
    "반론", "문제 제기", "제기", "반박", "결론", "비판", "의문", "가정", "전제", "주장", "논점", "쟁점", "소결", "정리", "재정리", "복습", "추가", "참고",
    "보충", "예외", "주의",
  ]

  /// A Korean point that says something: a predicate, or what leads to one.
  private static func tells(_ item: Text) -> Bool {
    let plain = item.withoutBracket.trimming { $0.isSpace || $0 == "." }
    if Endings.isKoreanPredicate(plain) || KoreanDescription.isDescribing(plain) { return true }
    guard plain.wordCount >= 3, let last = plain.lastWord else { return false }
    return KoreanQuestion.isDeed(last) || CommonDeeds.contains(last)
      || last.isOne(of: [
        "설정", "사용", "관리", "처리", "구성", "의미", "저장", "수행", "해결", "가능", "불가능", "불가", "필요", "용이", "유리", "불리", "증가", "감소",
        "적합", "부적합", "유효",
      ])
  }

  private static func isSeldomKeptJapanese(_ draft: Draft) -> Bool {
    guard draft.rule == "F37", draft.kind == .question else { return false }
    let asked = asked(draft, "：")
    if asked.startsWith(anyOf: ["今回", "本研究", "本記事", "この記事", "ただ、", "したがって、", "したがって", "そして", "なので", "特に"]) {
      return true
    }
    return asked.endsWith(anyOf: [
      "何があります？", "何が含まれる？", "何が含まれます？", "何を持っている？", "何を持っています？", "何を示している？", "何を示しています？", "何が重要？", "何が極めて重要？",
      "何を紹介しました？", "何が期待できる？", "何が出来るようになる？", "何が考えられます？", "何を期待しています？", "何に登場する？",
    ])
      || asked.ends(with: "は何？") && draft.answer[0].endsWith(anyOf: ["ステップ", "手段", "もの", "こと", "一方", "存在", "要素", "方法"])
  }

  private static func isSeldomKeptChinese(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    let asked = asked(draft, "：")
    if asked.containsAny(of: ["不仅", "不僅", "不但", "不只"]) || answer.startsWith(anyOf: ["、", "，", "而"]) { return true }
    if draft.rule == "F37", draft.kind == .question,
      asked.startsWith(anyOf: ["如", "促使", "更", "无法", "無法", "首先", "其次", "是第一", "也", "还", "還", "就", "并", "並", "直接"])
    {
      return true
    }
    // A blank for one value beside others, or in a sentence that points back.
    if draft.kind == .cloze,
      answer.contains("=") && question.contains("=") || asked.containsAny(of: ["这个问题", "這個問題", "这一问题", "该问题", "該問題"])
    {
      return true
    }
    let isMeaning = draft.kind == .definition && question.endsWith(anyOf: ["”是什么？", "」是什麼？", "”是什麼？"])
    // `“日食只发生在朔”是什么？`: a sentence for a name.
    if isMeaning, draft.rule == "F13", let name = ChineseCritic.name(in: question), name.count >= 5,
      name.containsAny(of: ["只", "发生在", "發生在", "出现在", "出現在"])
    {
      return true
    }
    if isMeaning, ["F1", "F36"].contains(draft.rule) {
      let said = answer.trimming { $0.isSpace || $0 == "。" || $0 == "." }
      let name = ChineseCritic.name(in: question) ?? Text()
      return said.count > 60
        || said.count > 14 && !Definition.endsInClassNoun(said)
          && !said.startsWith(anyOf: ["一种", "一種", "一个", "一個", "指", "是"])
          && !(said.starts(with: name.string)
            && said.dropping(first: name.count).prefix(3).containsAny(of: ["是", "指", "，"]))
    }
    if question.endsWith(anyOf: ["要点是什么？", "要點是什麼？"]),
      draft.rule == "F2" || draft.rule == "F1" && !tellsInFull(answer, of: ChineseCritic.name(in: question) ?? Text())
    {
      return true
    }
    // `“制茶史”包括哪些？ – 起源, 衰落`: the parts of a note, and no kinds of anything.
    return draft.rule == "F21" && draft.confidence < ChineseMembers.whole
      && question.endsWith(anyOf: ["”包括哪些？", "」包括哪些？"]) && draft.answer.count >= 2
      && !draft.answer.contains(where: \.hasLatin)
      && Set(draft.answer.compactMap { $0.withoutBracket.scalars.last }).count > 1
  }

  /// Ends of a sentence that goes on in the lines below it.
  private static let leadingOn: Phrases = ["从而实现", "從而實現", "实现", "實現", "如下", "包括", "有", "为", "為", "是", "：", ":", "以下"]

  /// Whether a Chinese sentence says something of the name above it: no long name of it (`Tea Board，茶叶局`), no event with what came
  /// of it, and nothing of a sister (`散装茶` below 袋装茶).
  private static func tellsInFull(_ answer: Text, of name: Text) -> Bool {
    guard answer.count >= 10, let first = answer.first, first.isHan || first.isDigit, !answer.contains("——"),
      !answer.trimming({ $0 == "。" || $0.isSpace }).endsWith(anyOf: leadingOn)
    else {
      return false
    }
    guard name.count >= 4, !answer.starts(with: name.string) else { return true }
    return !answer.prefix(name.count + 2).contains(text: name.suffix(3))
  }

  /// "what do glaze carriers move? – glaze round the kiln": the first word of a short answer stands in the question.
  private static func saysItself(_ draft: Draft) -> Bool {
    let words = draft.answer[0].withoutArticle.lowercased.words.map { $0.trimming { !$0.isLatin } }
    guard let first = words.first, first.count >= 4, words.count <= 6 else { return false }
    let asked = asked(draft, ": ").lowercased.words.map { $0.trimming { !$0.isLatin }.without(suffix: "s") }
    return asked.contains(first.without(suffix: "s")) && !EnglishWords.prepositions.contains(first)
  }

  private static func isSeldomKeptEnglish(_ draft: Draft) -> Bool {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1 else { return false }
    if saysItself(draft) { return true }
    let asked = asked(draft, ": ").trimming { $0 == "?" || $0.isSpace }
    let words = asked.lowercased.words
    guard words.count >= 4, words[0] == "what", words[1].isOne(of: ["does", "do", "did"]) else { return false }
    let answer = draft.answer[0]
    // "what does contract term? – 1 or 3 years", "what does a feedback loop? – counteract any changes": the noun before is the verb.
    if let last = words.last, EnglishVerbs.isNounToo(last), let first = answer.firstWord?.lowercased,
      first.first?.isDigit ?? false || EnglishVerbs.isBase(first) && !EnglishVerbs.isNounToo(first)
    {
      return true
    }
    if asked.contains("(") != asked.contains(")") || asked.contains(" / ") { return true }
    // "What do additional volumes delete on? – termination not checked by default"
    return words.count >= 5 && words[words.count - 1].isOne(of: ["on", "of", "in"])
      && EnglishVerbs.isNounToo(words[words.count - 2])
      && answer.words.contains { $0.isOne(of: ["not", "will", "is", "are"]) }
  }
}
