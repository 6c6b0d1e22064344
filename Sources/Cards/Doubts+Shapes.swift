import Notes

extension Doubts {
  /// Whether a definition goes round in a circle, `관계란? – 테이블 간의 관계`, or tells an event instead of what it is.
  static func tellsNothing(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1, let name = definedName(draft.question) else {
      return false
    }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "." || $0 == "。" }
    // `/data란? – /data/log 기록이 쌓이는 곳`: what lies below it.
    if name.first == "/", answer.starts(with: (name + "/").string) { return true }
    // `위험한 행동이란? – 위험한 행동을 하는 것`, `행동주의란? – 행동주의의 대표 이론`.
    if answer.hasHangul, name.count >= 3,
      answer.starts(with: (name + "의 ").string)
        || answer.endsWith(anyOf: ["을 하는 것", "를 하는 것"])
          && answer.dropping(last: 6).ends(with: name.string)
    {
      return true
    }
    if isCircular(name.folded, answer) || name.count >= 2 && answer.contains(text: name + "(") { return true }
    guard !draft.question.isEnglish else { return false }
    // 入力装置 – データを入力: the device does what its name says.
    if name.isEastAsian, !name.hasHangul, name.count >= 4, answer.count <= 16,
      let end = ["装置", "機器", "方式", "機能", "设备", "裝置"].first(where: { name.ends(with: $0) }),
      answer.contains(text: name.dropping(last: end.unicodeScalars.count))
    {
      return true
    }
    // `~BC 194: 철기의 시작`: a row of a chronicle, with its own name before its colon.
    if answer.containsArrow, draft.question.hasHangul || name.contains("は") || draft.rule == "F13" { return true }
    return answer.first == "~"
      || answer.firstRange(of: ": ").map { $0.lowerBound <= 12 } ?? false
  }

  /// A Korean blank in a step of a chain, or of a phrase that some mark only made stand out: much would fill it.
  static func isLooseBlank(_ draft: Draft) -> Bool {
    if isLooseKorean(draft) { return true }
    return draft.rule == "F11" && (draft.confidence <= 0.56 && !blanksLatin(draft) || draft.question.containsArrow)
  }

  /// `첫 형태의 […] 제작 – TEAPOT`: a name in Latin letters in a sentence of some words.
  private static func blanksLatin(_ draft: Draft) -> Bool {
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    return draft.answer.count == 1 && draft.answer[0].first?.isUpper ?? false && draft.answer[0].wordCount <= 2
      && !draft.answer[0].contains(", ") && asked.wordCount >= 5 && !asked.startsWith(anyOf: ["[…],", "[…]이(가) 마냥"])
  }

  /// Korean examples made up to show what a name means (`도메인의 예는? (‘성별’의 도메인)`, or clauses), and the way back from a line of
  /// which only the marked words are known.
  static func isExampleOrPart(_ draft: Draft) -> Bool {
    guard draft.question.hasHangul else { return false }
    if draft.rule == "F11" { return draft.kind == .definition }
    return draft.rule == "F30" && draft.kind == .example
      && (draft.question.scalars.last == ")" || draft.answer.allSatisfy { KoreanTelling.topic(in: $0.words) != nil })
  }

  /// A part asked out of a Korean sentence where much could be meant: one word, or behind next to nothing or very much.
  private static func isLoosePart(_ draft: Draft) -> Bool {
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    if draft.rule == "F37", KoreanStatement.asksAttribute(asked) || asked.ends(with: "무엇에서 유래하는가?") { return false }
    let words = asked.wordCount
    let isNamed =
      draft.answer[0].count { $0.isUpper } >= 2 && draft.answer[0].wordCount <= 3
      && !asked.containsAny(of: ["무엇이 아닌", "볼 수 있는가", "할 수 있는가", "무엇을 덮"])
      || asked.contains("몇 ")
    if draft.kind == .question, isNamed, words >= 3, words < 14 { return false }
    // `/etc: 무엇을 저장하는가?`: asked of the one word before the colon.
    if draft.rule == "F37", words <= 3, asked.count < draft.question.count,
      draft.question.prefix(draft.question.count - asked.count).wordCount == 1,
      !asked.endsWith(anyOf: ["어떠한가?", "무엇을 하는가?"]), asked.startsWith(anyOf: ["무엇을 ", "무엇으로 ", "무엇이 ", "어디에 "])
    {
      return false
    }
    switch (draft.rule, draft.kind) {
    case ("F11", .question):
      return draft.confidence <= 0.6 && (draft.answer[0].wordCount == 1 && !hasShortTopic(asked) || words >= 10)
    case ("F37", .question):
      let isTold =
        hasShortTopic(asked) && !asked.ends(with: "무엇을 하는가?")
        && (!asked.containsAny(of: ["무엇을 ", "무엇이 "]) || draft.answer[0].wordCount >= 3)
      return draft.confidence <= 0.65 && (words <= 3 && !isTold || words >= 8)
    case ("F11", .cloze), ("F27", .cloze): return draft.confidence <= 0.8 && words >= 10
    default: return false
    }
  }

  /// `젖은 장작이란? – 연기 증가`: below an item, behind a dash or an equals sign what happens to a thing as often stands as what it is.
  private static func isDeedForMeaning(_ draft: Draft) -> Bool {
    guard ["F4", "F7", "F15"].contains(draft.rule), draft.kind == .definition, draft.question.ends(with: "란?") else {
      return false
    }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "." }
    return !Definition.endsInClassNoun(answer) && !KoreanDescription.isDescribing(answer)
      && !Endings.isKoreanPredicate(answer)
      && !answer.words.contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
  }

  /// English lists of whatever stands below a heading, and what is told as "several toxins" or in a word with more behind it.
  static func isEnglishDoubt(_ draft: Draft) -> Bool {
    if draft.answer.count >= 2, draft.question.starts(with: "What is the example of ") { return true }
    if draft.kind == .list {
      // "What are the key concepts of …?": whatever the note lists there.
      if draft.answer.allSatisfy({ $0.wordCount <= 4 }), draft.question.lowercased.containsAny(of: keyThings) {
        return true
      }
      return ["F2", "F21", "F38"].contains(draft.rule) && draft.question.starts(with: "What belongs to ")
    }
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1 else { return false }
    let answer = draft.answer[0]
    return answer.startsWith(lowered: ["several ", "various ", "many ", "multiple ", "different ", "certain "])
      || draft.extra != nil && answer.wordCount == 1
  }

  private static let keyThings: Phrases = [
    "what are the key concepts", "what are the key events", "what are the key points", "what are the key ideas",
    "what are the key terms", "what are the key topics", "what are the main ideas", "what are the main points",
  ]

  /// Japanese sentences in place of a meaning or of what follows, and reasons of what is not said.
  static func isJapaneseDoubt(_ draft: Draft) -> Bool {
    guard draft.question.hasKana, draft.answer.count == 1 else { return false }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "。" || $0 == "." }
    switch draft.rule {
    case "F13":
      guard draft.kind == .definition, draft.question.ends(with: "とは？") else { return false }
      if let comma = answer.firstRange(of: "、"),
        answer.prefix(comma.lowerBound).endsWith(anyOf: ["ても", "でも", "たら", "けど", "けれど", "ながら", "一方"])
      {
        return true
      }
      return answer.prefix(16).contains("は") && answer.endsWith(anyOf: ["る", "た", "う", "い"])
        || answer.startsWith(anyOf: ["現在", "最も", "もっとも"])
    case "F26":
      if draft.question.ends(with: "どうなる？") {
        return answer.endsWith(anyOf: ["必要がある", "がわかる", "がわかりました", "がわかった", "べきである"])
          || answer.ends(with: "できる") && (!answer.ends(with: "ができる") || answer.ends(with: "ことができる"))
      }
      return draft.question.ends(with: "その理由は？") && !subjects.contains(where: { draft.question.contains($0) })
    default: return false
    }
  }

  private static let subjects: [Literal] = ["は、", "が", "：", "も"]

  /// Chinese questions without their subject, or about how a thing is in place of what it is.
  static func isChineseDoubt(_ draft: Draft) -> Bool {
    guard draft.question.hasHan, !draft.question.hasKana else { return false }
    let asked =
      draft.question.lastRange(of: "：").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    guard draft.answer.count == 1 else { return draft.rule == "F37" && asksLittle(asked) }
    if isOfFigure(draft.answer[0]) || isNumbered(ChineseCritic.name(in: asked)) { return true }
    // 甲男, 乙女: people of a case that the note tells.
    if draft.question.containsAny(of: parties) || draft.answer[0].containsAny(of: parties) { return true }
    // 可以通过…: of whom it holds stands before.
    if draft.rule == "F37", asked.startsWith(anyOf: ["可以", "泛指", "可通过", "可通過"]) { return true }
    if draft.rule == "F26", asked.containsAny(of: ["，但", "，并", "，並", "，故", "，因此", "，所以"]) { return true }
    if draft.rule == "F26" { return asked.contains("之所以") || asked.startsWith(anyOf: ["为什么可以", "為什麼可以", "为什么能"]) }
    guard draft.rule == "F37" else { return false }
    if draft.kind == .cloze { return asked.containsAny(of: ["这个意义", "這個意義", "这种意义"]) }
    return asksLittle(asked) || asked.startsWith(anyOf: openings) || draft.answer[0].contains("还是")
      || draft.answer[0].contains("還是")
      || asked.endsWith(anyOf: ["是什么？", "是什麼？"])
        && draft.answer[0].trimming { $0.isLatin || $0.isSpace }.ends(with: "的")
  }

  private static let parties: Phrases = ["甲男", "乙女", "甲女", "乙男", "甲某", "乙某", "张某", "張某", "李某", "王某", "某甲", "某乙"]

  /// `A+B+C`: areas of a figure that stands in the note.
  private static func isOfFigure(_ answer: Text) -> Bool {
    answer.indices.dropLast(2).contains { index in
      answer[index].isUpper && answer[index + 1] == "+" && answer[index + 2].isUpper
        && (index + 3 == answer.count || !answer[index + 3].isLower) && (index == 0 || !answer[index - 1].isWordPart)
    }
  }

  /// `政策1`: a number that only this note gave.
  private static func isNumbered(_ name: Text?) -> Bool {
    guard let name, let last = name.scalars.last, last.isDigit, name.count >= 3 else { return false }
    return name[name.count - 2].isHan
  }

  /// `意识具有什么？`: a verb that says so little that much could follow.
  private static func asksLittle(_ asked: Text) -> Bool {
    guard asked.endsWith(anyOf: ["什么？", "什麼？"]), !asked.endsWith(anyOf: ["是什么？", "是什麼？", "为什么？", "為什麼？"]) else {
      return false
    }
    let deed = asked.dropping(last: 3).without(suffix: "了")
    return deed.endsWith(anyOf: emptyVerbs) || asked.contains("\"")
  }

  /// `“我国”的要点是什么？`, `… – 不属于饮茶的杯子`: of a country or side of the world much is told, and what a thing is not is no point.
  static func isOfSide(_ question: Text, _ answer: [Text]) -> Bool {
    if answer.count == 1, answer[0].startsWith(anyOf: ["不属于", "不屬於", "不是"]) { return true }
    // `[例句]…`: an entry of a dictionary.
    if answer.contains(where: { $0.first == "[" || $0.starts(with: "【例") }) { return true }
    return question.endsWith(anyOf: ["要点是什么？", "要點是什麼？"])
      && (ChineseCritic.name(in: question).map { $0.isOne(of: sides) || isOfDiary($0) } ?? false)
  }

  /// `11月3号`, `今日心情`: a day and what was done on it.
  private static func isOfDiary(_ name: Text) -> Bool {
    name.containsAny(of: diary)
      || name.first?.isDigit ?? false && name.contains("月") && name.endsWith(anyOf: ["日", "号", "號"])
  }

  private static let diary: Phrases = ["心情", "进展", "進展", "计划", "計劃", "日记", "日記", "任务", "任務", "妈妈", "媽媽", "爸爸"]

  /// Verbs that say so little that much could follow.
  private static let emptyVerbs: Phrases = [
    "有", "具有", "存在", "存有", "进行", "進行", "做", "出现", "出現", "体现", "體現", "成为", "成為", "需要", "能", "可以", "会", "會", "用", "使用",
    "看", "让", "讓",
    "令", "给", "給", "说", "說", "得", "得到", "是", "包含", "包括", "分", "取得", "采取", "採取", "发生", "發生", "认为", "認為", "想", "使", "把",
    "将", "將", "来", "來",
  ]

  /// Words that open the second half of a Chinese sentence, or a remark on the note itself.
  private static let openings: Phrases = [
    "或", "尤其", "可能", "下章", "上章", "本章", "图片", "圖片", "判断", "判斷", "其中", "并", "並", "也", "还", "還",
  ]

  /// `be/[…]/lie/remainなど`: one word of a row of them.
  static func isOneOfRow(_ draft: Draft) -> Bool {
    draft.rule == "F11" && draft.kind == .cloze && draft.question.containsAny(of: ["/[…]", "[…]/"])
  }

  /// Korean lists of whatever stands below a heading, kinds told by a slash (`입술 모양 - 원순/평순`) and an exam's own question.
  static func isKoreanDoubt(_ draft: Draft) -> Bool {
    if draft.rule == "F2", draft.kind == .list { return draft.confidence <= 0.7 }
    if draft.rule == "F15", draft.kind == .list, draft.question.ends(with: "에는 무엇이 있는가?") {
      // `Firing methods에는 …`: a plural asks for its members.
      return draft.answer.count < 3 || !draft.question.ends(with: "s에는 무엇이 있는가?") && !endAlike(draft.answer)
    }
    if asksOfPeople(draft) || isNoKoreanMeaning(draft) || isMiscountedOrLong(draft) || isLooseKorean(draft)
      || isKoreanHalf(draft)
    {
      return true
    }
    guard draft.answer.count == 1 else { return false }
    if isLoosePart(draft) || agrees(draft) || isDated(draft) || isHalfCase(draft) || isHow(draft) { return true }
    if isDeedForMeaning(draft) || draft.rule == "F3" && draft.question.ends(with: "얼마인가?") { return true }
    if draft.rule == "F4", draft.kind == .definition, draft.answer[0].wordCount <= 4, draft.answer[0].contains("/") {
      return true
    }
    return draft.answer[0].endsWith(anyOf: ["옳은 것", "옳지 않은 것", "틀린 것", "맞는 것", "아닌 것은"])
      || draft.question.endsWith(anyOf: ["옳은 것", "옳지 않은 것"])
  }

  /// `다도 연구에는 무엇이 있는가? – 초의, 정약용`: below a deed stand those who did it.
  private static func asksOfPeople(_ draft: Draft) -> Bool {
    draft.kind == .list && ["F21", "F38"].contains(draft.rule)
      && draft.question.endsWith(anyOf: ["연구에는 무엇이 있는가?", "업적에는 무엇이 있는가?", "공로에는 무엇이 있는가?", "발견에는 무엇이 있는가?"])
  }

  /// `뱃삯이란? – 짐의 무게로 계산`, `장교란?`, `바로 나루란?`: how it is reckoned, whoever did something, and a word too many.
  private static func isHow(_ draft: Draft) -> Bool {
    guard draft.kind == .definition else { return false }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "." }
    if draft.question.ends(with: "란?"), answer.endsWith(anyOf: ["로 계산", "로 구함", "로 결정", "로 처리", "로 산출", "로 측정"]) {
      return true
    }
    if draft.question.starts(with: "다음이 가리키는 말은?") {
      return roles.contains(draft.answer[0]) || answer.starts(with: "바로 ") || draft.question.contains("같은 것")
    }
    if draft.rule == "F15", draft.question.ends(with: "란?"),
      let name = draft.question.without(suffix: "란?").without(suffix: "이").lastWord,
      !Definition.endsInClassNoun(answer)
    {
      return events.contains(name) || draft.question.wordCount >= 4 && name.endsWith(anyOf: ["감", "함", "됨", "킴"])
    }
    return draft.question.starts(with: "바로 ")
  }

  private static let events: WordSet = [
    "중단", "발표", "점령", "해산", "이탈", "철수", "구금", "창설", "체결", "개최", "폐지", "즉위", "사망", "암살", "침공", "패배", "승리", "처형", "시작",
    "종료",
    "주도", "거부", "파병", "선포", "망명", "귀국", "퇴위", "몰락", "붕괴", "탈출", "복귀", "등장", "확산", "실패", "성공",
  ]

  private static let roles: WordSet = [
    "병사", "장교", "군인", "경찰", "정부", "시민", "농민", "노동자", "황제", "국왕", "왕", "학생", "교사", "일본", "미국", "영국", "프랑스", "독일", "러시아",
    "중국",
  ]

  /// `물이 식는 경우 — 그 이유는?`, `무슨 방식으로 무엇을 바꾸는가?`: a case has no reason, and how it is done is what is to be known.
  private static func isHalfCase(_ draft: Draft) -> Bool {
    draft.question.ends(with: "경우 — 그 이유는?")
      || draft.kind == .question && draft.question.containsAny(of: ["방식으로 무엇을 ", "방법으로 무엇을 "])
  }

  /// `물이 끓으면 잎을 넣는가? – 예`: who asks has answered already.
  private static func agrees(_ draft: Draft) -> Bool {
    draft.question.contains("면 ")
      && (draft.answer[0].startsWith(anyOf: ["예, ", "네, "]) || draft.answer[0].isOne(of: ["예", "네"]))
  }

  /// `1999년 2월 8일 제정이란?`: what happened on a day is no term.
  private static func isDated(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, let first = draft.question.firstWord, first.first?.isDigit ?? false else {
      return false
    }
    return first.count >= 4 && first.endsWith(anyOf: ["년", "년도"]) || first.count >= 4 && first.allSatisfy(\.isDigit)
  }

  /// `必ず覚える — その理由は？`: what one learns by heart, and why, is advice to oneself.
  static func isAdvice(_ draft: Draft) -> Bool {
    draft.kind == .reason
      && (draft.question.containsAny(of: advice)
        || draft.question.hasKana
          && draft.answer.contains { $0.endsWith(anyOf: ["必要があります", "必要がある", "ください", "オススメします"]) })
  }

  private static let advice: Phrases = [
    "覚え", "외우", "암기", "하자!", "하자 —", "보자 —", "보자!", "ください —", "オススメします —", "おすすめします —", "お勧めします —", "必要があります —",
    "大変です —", "と思います —", "と思う —", "ましょう —", "注意 —", "注意です —", "べきです —", "べき —", "建议", "建議", "值得 —",
  ]

  /// The answer's last word is the name; a name of several words says more than its last one.
  private static func isCircular(_ name: Text, _ answer: Text) -> Bool {
    guard !name.isEmpty, let last = answer.lastWord else { return false }
    if last.isEastAsian, !last.hasHangul { return last.count >= name.count + 2 && last.folded.ends(with: name) }
    return name.count >= 2 && answer.wordCount >= 2 && last.folded == name
  }

  /// The name a question asks the meaning of: `Stack이란?`, `「栈」是什么？`, "What is a stack?".
  private static func definedName(_ question: Text) -> Text? {
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if asked.hasHangul { return ["이란?", "란?"].first { asked.ends(with: $0) }.map { asked.dropping(last: $0.count) } }
    if let open = asked.firstIndex(where: { $0 == "“" || $0 == "「" }),
      let close = asked.lastIndex(where: { $0 == "”" || $0 == "」" }), open < close,
      asked.endsWith(anyOf: ["是什么？", "是什麼？", "とは？"])
    {
      return asked[(open + 1)..<close]
    }
    return ["What is ", "What are "].first { asked.starts(with: $0) }.map {
      asked.dropping(first: $0.utf8.count).without(suffix: "?").withoutArticle
    }
  }

  /// Whether a list of what there is names headings of chapters, not kinds of one thing: `구석기와 신석기`, `公钥的起源`.
  static func listsHeadings(_ draft: Draft) -> Bool {
    // `가마 역사에는 무엇이 있는가? – 1960년대, 1970년대`: the times only part the section.
    if draft.kind == .list, draft.question.endsWith(anyOf: whatThereIs),
      draft.answer.allSatisfy({ $0.first?.isDigit ?? false && $0.containsAny(of: ["년", "세기", "年", "世紀", "世纪"]) })
    {
      return true
    }
    guard draft.rule == "F21" || draft.rule == "F38", draft.kind == .list,
      draft.question.endsWith(anyOf: whatThereIs)
    else { return false }
    if draft.answer.contains(where: {
      KoreanContext.isAspect($0) || $0.isOne(of: sides) || $0.startsWith(anyOf: ["其他", "기타"])
    }) {
      return true
    }
    guard draft.rule == "F21" else { return false }
    // `우리는 원칙 네 가지는?` over four: the title counts them.
    if draft.question.ends(with: "\(draft.answer.count)가지는?"),
      draft.question.words.dropLast().last.map({ $0.endsWith(anyOf: counted) }) ?? false
    {
      return false
    }
    if draft.answer.count(where: namesPart) * 2 >= draft.answer.count { return true }
    return draft.answer.contains { item in
      item.scalars.last == "?" || item.containsAny(of: ["的", "与", "與", "の"])
        || item.words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["의", "와", "과"]) }
    } || draft.answer.count { draft.question.folded.contains(text: $0.folded) } >= 2
  }

  /// Where something was: `中国` and `西方` part a chapter, and are kinds of nothing.
  private static let sides: [Literal] = [
    "中国", "中國", "西方", "我国", "我國", "国内", "國內", "国外", "國外", "한국", "서양", "동양", "국내", "해외",
  ]
  private static let whatThereIs: Phrases = ["에는 무엇이 있는가?", "가지는?", "방법은?", "包括哪些？", "有哪些？"]
  /// Ends of Korean headings that name a part of the chapter.
  private static let partWords: WordSet = [
    "용어", "특징", "속성", "절차", "활용처", "개요", "서비스", "단계", "정리", "예시", "사례", "장단점", "주의사항", "고려사항",
  ]

  /// Words for what a title counts.
  private static let counted: Phrases = [
    "원칙", "원리", "요소", "종류", "유형", "방법", "단계", "법칙", "조건", "권리", "의무", "특성", "기법", "전략",
  ]

  /// `EBS 특징`, `파일 업로드하기`, `4단계`: a part of a chapter, not one of several things.
  private static func namesPart(_ item: Text) -> Bool {
    guard item.hasHangul, item.wordCount >= 2, let last = item.lastWord else { return false }
    return partWords.contains(last) || last.ends(with: "하기") || last.ends(with: "단계") && last.hasDigit
  }

  /// Whether a part of a sentence is asked for that its context names, `가상 머신: … – 여러 가상 머신`, or that much would answer.
  static func answersItself(_ draft: Draft) -> Bool {
    guard draft.kind == .question, draft.answer.count == 1, draft.question.hasHangul else { return false }
    if draft.question.ends(with: "무엇이 가능한가?") { return true }
    guard let cut = draft.question.lastRange(of: ": ") else { return false }
    let context = draft.question.prefix(cut.lowerBound).folded
    return context.count >= 2 && draft.answer[0].wordCount <= 3 && draft.answer[0].folded.ends(with: context)
  }
}
