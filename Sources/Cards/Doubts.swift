import Notes

/// Shapes of cards that are worth keeping less often than not, whichever rule made them: they wait to be accepted.
///
/// Found by reading what rules made of many notes. Nothing is lost: what waits is a keypress away from being asked.
enum Doubts {
  /// Lowers the confidence of a draft of such a shape.
  ///
  /// `line` is the text the card was read from; `isItem` says whether it stood in a list.
  static func weigh(_ draft: inout Draft, _ line: Text, isItem: Bool) {
    if countsExactly(draft) { return }
    guard !draft.isWritten, !draft.isImportant, draft.confidence > Draft.doubtful,
      isDoubtful(draft) && !isShortFact(draft, line) || isSeldomKept(draft) || isOftenDropped(draft) || isUnsaid(draft)
        || isFurniture(draft, line)
        || isElsewhere(draft, in: line)
        || isItem && isTelegraphic(draft, line)
    else { return }
    draft.confidence = Draft.doubtful
  }

  /// `3C에는 무엇이 있는가?` over three: the name vouches for its list.
  private static func countsExactly(_ draft: Draft) -> Bool {
    let count = draft.answer.count
    guard draft.kind == .list, (3...9).contains(count),
      draft.answer.allSatisfy({ $0.wordCount <= 5 && $0.count <= 30 }),
      let place = draft.question.firstIndex(where: { $0.value == UInt32(0x30 + count) }),
      place + 1 < draft.question.count, draft.question[place + 1].isUpper || draft.question[place + 1].isHangul,
      place == 0 || !draft.question[place - 1].isDigit && draft.question[place - 1] != "."
    else { return false }
    return place == 0 || draft.question[place - 1].isSpace
  }

  private static func isDoubtful(_ draft: Draft) -> Bool {
    let question = draft.question
    if bearsSign(draft) || tellsNothing(draft) || listsHeadings(draft) || listsTitles(draft) || answersItself(draft)
      || isScrap(draft)
      || speaksOfNote(draft) || isCutList(draft) || isHollow(draft)
    {
      return true
    }
    // In English prose that no other rule read, and in examples of vocabulary, many words would fill a blank; of Japanese prose
    // such questions are as loose.
    if draft.kind == .cloze {
      if isBlankOfExample(draft) || isOneOfRow(draft) || question.hasHan && isIdleChinese(draft) { return true }
      if question.hasHan || question.hasKana, !question.hasHangul, isLooseEastAsian(draft) { return true }
      return question.isEnglish && ["F29", "F37"].contains(draft.rule) && !blanksName(draft)
        || question.hasHangul && (isLooseBlank(draft) || isKoreanHalf(draft))
        || draft.rule == "F37" && question.isEastAsian && !question.hasHangul
          && (question.hasKana || !draft.answer[0].hasHan && !draft.answer[0].contains(where: \.isUpper)
            || draft.answer[0].containsAny(of: ["/", "°"]))
    }
    if isExampleOrPart(draft) || isAdvice(draft) || isFigureOfMany(draft) || isArrowBetweenNames(draft) { return true }
    // A part of a cell is seldom what its column asks for.
    if isPartOfCell(draft) { return true }
    if question.hasHangul {
      if isKoreanDoubt(draft) { return true }
      // What follows where something is so is asked well: `물이 끓으면 뚜껑은 어떻게 되는가?`.
      if draft.rule == "F26" || draft.rule == "F37" && KoreanTelling.topic(in: question.words) != nil,
        question.ends(with: "어떻게 되는가?"), question.containsAny(of: ["면 ", " 시 "])
      {
        return false
      }
      if draft.rule == "F37", KoreanStatement.asksAttribute(question), draft.answer.count == 1 { return false }
      return question.endsWith(anyOf: vagueEndings) && ["F11", "F22", "F26", "F37"].contains(draft.rule)
    }
    if question.hasHan || question.hasKana {
      if isChineseDoubt(draft) || isJapaneseDoubt(draft) || isOfNoName(draft) || isNoEastAsianMeaning(draft)
        || isNoEastAsianList(draft) || isLooseEastAsian(draft) || isIdleChinese(draft)
      {
        return true
      }
      if question.hasKana ? question.containsAny(of: points) && !tellsPoints(draft) : isOfSide(question, draft.answer) {
        return true
      }
      return question.containsAny(of: vagueWords)
        || question.hasKana && draft.rule == "F37" && !draft.isMarked
          && !(draft.kind == .definition && question.ends(with: "とは？"))
          && !tellsPart(draft) && !tellsAttribute(draft)
    }
    guard question.isEnglish else { return false }
    if isEnglishDoubt(draft) || isLooseEnglish(draft) || isFeatureBelow(draft) || runsOn(draft) || isLooseChain(draft) {
      return true
    }
    guard let asked = stem(of: question) else { return false }
    return isAboutNoName(asked) && !counts(asked, draft)
      || draft.kind != .table && asked.starts(with: ["what", "characterizes"])
      || draft.rule == "F37"
        && (draft.kind != .list && asksTooLittle(asked) && !tellsDeed(asked, draft.answer[0]) || isAboutAnyone(asked)
          || isOfUnnamed(asked)
          || draft.answer[0].startsWith(lowered: masses)
          || draft.kind == .question && pointsBack(draft.answer))
  }

  /// "The […] called for two gates – Lower Weir Plan": a name of its own in a whole sentence.
  private static func blanksName(_ draft: Draft) -> Bool {
    if draft.rule == "F37", EnglishBlank.tellsMeans(draft.question, draft.answer[0]) { return true }
    let words = EnglishWord.list(in: draft.answer[0])
    guard draft.rule == "F37", (1...5).contains(words.count), draft.question.wordCount >= 9,
      words.allSatisfy({ $0.isCapital || $0.plain.isOne(of: ["of", "the", "and", "for"]) }),
      words.count >= 2 || words[0].inner || draft.question.firstRange(of: "[…]").map({ $0.lowerBound > 8 }) ?? false,
      !draft.answer[0].containsAny(of: ["United States", "United Kingdom", "(", ","]),
      !draft.question.containsAny(of: [" this ", " these ", " those "])
    else { return false }
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    return EnglishClause(asked.replacing("[…]", with: draft.answer[0])) != nil
  }

  /// "Built with only this task in mind": what the answer points to stands elsewhere.
  private static func pointsBack(_ answer: [Text]) -> Bool {
    answer.contains { said in
      let words = said.lowercased.words
      // "in it like icebergs": in what stands in a sentence that nobody sees.
      if words.count >= 2, words[1].isOne(of: ["it", "them"]), EnglishWords.prepositions.contains(words[0]) {
        return true
      }
      return words.contains { $0.isOne(of: ["this", "these"]) }
    }
  }

  /// The words of what is asked, without a context before a colon and the question mark.
  private static func stem(of question: Text) -> [Text]? {
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    let words = asked.lowercased.trimming { $0.isSpace || $0 == "?" }.words
    return words.count >= 3 ? words : nil
  }

  /// "What do soils have?": the verb says so little that much could follow.
  private static func asksTooLittle(_ words: [Text]) -> Bool {
    guard let last = words.last else { return false }
    if words.count >= 4, words[0] == "how", words[1] == "many" { return false }
    if last == "do" { return words.count < 3 || !words[words.count - 2].isOne(of: ["to"]) }
    return lightVerbs.contains(last)
  }

  /// "what do route boards do? – control traffic": the answer is a deed.
  private static func tellsDeed(_ asked: [Text], _ answer: Text) -> Bool {
    asked.last == "do" && asked.count >= 4 && asked[1].isOne(of: ["do", "does"])
      && answer.firstWord.map { EnglishVerbs.isBase($0.lowercased) || EnglishVerbs.base(ofThird: $0.lowercased) != nil }
        ?? false
  }

  /// "What can you turn on?", "what does this mean?": nobody and nothing in particular.
  private static func isAboutAnyone(_ words: [Text]) -> Bool {
    guard let auxiliary = words.firstIndex(where: auxiliaries.contains), auxiliary + 1 < words.count else {
      return false
    }
    return anyone.contains(words[auxiliary + 1])
  }

  /// "What are the 7 layers?" over seven answers.
  private static func counts(_ words: [Text], _ draft: Draft) -> Bool {
    guard draft.kind == .list else { return false }
    let spelled: [Text] = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let count = draft.answer.count
    return words.contains(Text("\(count)")) || (2...9).contains(count) && words.contains(spelled[count - 2])
  }

  /// `日本の首都は何？ – 東京`: what one thing of another is, in a word.
  private static func tellsAttribute(_ draft: Draft) -> Bool {
    let asked =
      draft.question.lastRange(of: "：").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    guard draft.kind == .question, draft.answer.count == 1, case let answer = draft.answer[0],
      (2...16).contains(answer.count)
    else { return false }
    if asked.endsWith(anyOf: ["のは誰？", "のは何？"]), asked.count >= 8, !answer.contains("、") { return true }
    guard let cut = asked.lastRange(of: "は"), asked.count - cut.upperBound <= 4,
      asked.endsWith(anyOf: ["は何？", "は？", "は誰？", "はどこ？"]) || asked.dropping(first: cut.upperBound).first == "何",
      case let head = asked.prefix(cut.lowerBound), let of = head.lastRange(of: "の"), of.lowerBound >= 2,
      case let side = head.dropping(first: of.upperBound), (2...10).contains(side.count),
      side.allSatisfy({ $0.isHan || $0.isKatakana || $0.isLatin || $0 == "ー" || $0 == "さ" || $0 == "き" }),
      !head.containsAny(of: ["その", "この", "今回", "、"]), !answer.containsAny(of: ["、", "こと", "もの", "など", "ため"]),
      !Endings.isPredicate(answer), !side.isOne(of: ["一つ", "場合", "目的", "結果", "特徴", "問題", "理由", "意味", "内容", "方法"])
    else { return false }
    return true
  }

  /// Whether a Japanese sentence is asked for a part that is a phrase of its own: `鍵は何で包む？ – 受け手の公開の布`.
  private static func tellsPart(_ draft: Draft) -> Bool {
    let answer = draft.answer[0]
    let asked =
      draft.question.lastRange(of: "：").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    guard draft.kind == .question, draft.answer.count == 1, answer.count >= 5, asked.count >= 10,
      let first = answer.first, first != "（", first != "(", !answer.startsWith(anyOf: ["また", "その", "この", "同じ", "以下"]),
      !asked.containsAny(of: ["さきほど", "先ほど", "だろうか", "というアルゴリズム", "ものもある", "が良くわかって"]),
      !asked.endsWith(anyOf: ["に加える？", "ようにならなかった？"]),
      !answer.containsAny(of: ["これら", "それら", "ても", "たら", "ので", "けど"]),
      answer.hasHan || answer.hasLatin || answer.count >= 6
    else { return false }
    return !answer.contains("、")
      || answer.pieces { $0 == "、" }.allSatisfy { $0.count >= 2 && LineShape.isNounPhrase($0) }
  }

  /// Whether a card asks for a part of a cell; the way back from a row of a Japanese table may tell enough to know its name:
  /// `次が指す語は？ 窯の火を朝まで保ってから消す – -k`.
  private static func isPartOfCell(_ draft: Draft) -> Bool {
    draft.kind == .definition && ["F16", "F17"].contains(draft.rule) && draft.confidence <= 0.65 && !tellsRow(draft)
  }

  private static func tellsRow(_ draft: Draft) -> Bool {
    draft.rule == "F16" && draft.question.starts(with: "次が指す語は？") && draft.question.count >= 22
  }

  /// Whether Japanese points below an item are whole phrases or sentences: `「気密性」の要点は？ – 情報が漏れていないこと`.
  private static func tellsPoints(_ draft: Draft) -> Bool {
    draft.rule == "F15" && draft.question.ends(with: "」の要点は？") && (1...4).contains(draft.answer.count)
      && draft.answer.allSatisfy { $0.count >= 8 && $0.scalars.last != "、" && !$0.contains("://") }
  }

  /// "What is the third day?", "what is partially?", "what is an example?": a place in a row, a manner and a word for
  /// anything are no names.
  private static func isAboutNoName(_ words: [Text]) -> Bool {
    guard words.count <= 6, words[0] == "what", words[1].isOne(of: ["is", "are", "was", "were"]) else { return false }
    let name = words[2...].filter { !$0.isOne(of: ["the", "a", "an"]) }
    guard let first = name.first else { return true }
    if numerals.contains(first) || first.first?.isDigit ?? false && first.count <= 4 { return true }
    if name.count == 2, name[1].isOne(of: ["example", "examples"]) { return true }
    return name.count == 1
      && (first.ends(with: "ly") && first.count >= 6 && !first.ends(with: "poly") && EnglishWords.isAdverb(first)
        || anything.contains(first))
  }

  private static let anything: WordSet = [
    "good", "bad", "better", "best", "example", "examples", "distinction", "difference", "differences", "drawback",
    "drawbacks", "reason", "reasons",
    "solution", "problem", "problems", "idea", "point", "points", "result", "results", "goal", "aim", "answer", "note",
    "notes", "thing", "things", "case", "cases", "way", "ways", "part", "parts", "step", "steps", "issue", "issues",
  ]

  private static let numerals: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "first",
    "second",
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  ]
  /// What asks for whatever the note says, or for a remark.
  private static let points = ["要点", "要點"]
  private static let vagueWords = ["詳しくは", "メモは", "参考は", "備考は", "備考是", "备注是", "備註是"]
  /// How something is, becomes or is done, and what comes after a step of many: much that is true would answer it.
  private static let vagueEndings = [
    "어떠한가?", "어떻게 되는가?", "어떻게 하는가?", "다음 단계는?", "무엇을 수행하는가?", "무엇을 진행하는가?", "무엇을 실시하는가?",
  ]
  /// "What does runoff bring? – tons of dirt": how much of it there is says the note's writer, not the subject.
  private static let masses: Phrases = ["tons of ", "lots of ", "a lot of ", "loads of "]
  private static let lightVerbs: WordSet = [
    "have", "take", "make", "give", "get", "say", "keep", "use", "go", "put", "add", "set", "form", "mean", "see",
    "show",
    "know", "want", "think", "decide", "bring",
  ]
  private static let auxiliaries: WordSet = [
    "do", "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "should", "must", "may", "might",
  ]
  private static let anyone: WordSet = [
    "you", "we", "they", "it", "he", "she", "people", "one", "this", "that", "these", "those",
  ]
}
