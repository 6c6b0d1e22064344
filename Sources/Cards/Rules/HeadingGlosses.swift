import Notes

/// What a heading itself says of its name, after a colon, a dash or in brackets.
enum HeadingGlosses {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isHeading, node != page.titleNode, let term = page.terms[node], let gloss = term.gloss,
        term.name.count >= 2, !Term.isCourseCode(term.name), term.name.wordCount <= 5, term.name.scalars.last != "?",
        !asksInEnglish(gloss, term.name), !saysWhen(gloss), gloss.count <= 60, !isBehindColon(gloss, page.text(node)),
        !EnglishAspect.isLettered(gloss),
        !GenericWords.contains(gloss), !Remark.isAside(gloss), !isSubtitle(gloss, page.text(node)),
        !Remark.isKindOfNote(gloss), term.abbreviation == nil, !gloss.containsArrow,
        !AbbreviationFinder.isShortAndLong(term.name, gloss)
      else { return nil }
      let language = page.language(of: term.name + gloss)
      let question: Text
      // "Leading question (suggests its answer)": what it does.
      if let clause = clause(gloss, of: term.name) {
        return EnglishQuestion(clause).map {
          Draft(.question, ask: $0.question, [$0.answer], at: node, of: page, confidence: 0.6)
            .claiming(.name, of: [node])
        }
      }
      // `食細胞（マクロファージや樹状細胞）`: examples; `王国 - 共和国`: two names.
      if namesOthers(gloss, term.name, page.text(node)) { return nil }
      if Remark.isShortened(term.name, gloss) {
        question = Wording.ask(\.abbreviation, in: language, term.name)
      } else if language == .korean, isArticle(gloss) {
        question = Wording.ask(\.labelled, in: .korean, term.name, w: "근거 조항")
      } else if language == .japanese, gloss.hasDigit, gloss.endsWith(anyOf: ["条", "項"]) {
        question = term.name + "は何条？"
      } else if gloss.hasDigit, Amounts.isTime(gloss) {
        question = Amounts.question(term.name, gloss, language)
      } else if page.text(node).scalars.last?.isClosing ?? false, gloss.wordCount <= 3 {
        let name = ["or ", "aka ", "a.k.a. ", "also "].first { gloss.starts(with: $0) }.map {
          gloss.without(prefix: $0)
        }
        // `화분(kiln-pot)`, 壶（常用）, 陶器（景德镇）: only Korean and English headings put another name there.
        guard gloss.hasHangul || gloss.isEnglish && term.name.isEnglish,
          !isNoOtherName(gloss, term.name, isSaid: name != nil)
        else { return nil }
        return Draft(
          .definition, ask: Wording.ask(\.otherName, in: language, term.name), [name ?? gloss], at: node, of: page,
          confidence: 0.6
        ).claiming(.name, of: [node])
      } else if gloss.isEnglish, gloss.wordCount <= 3, isLettered(page.text(node)),
        !gloss.startsWith(anyOf: ["a ", "an ", "the ", "A ", "An ", "The "])
      {
        // "B) Fabrics: a felt" may define, "B) Fabrics: felt" only says where it belongs.
        return nil
      } else if !SectionTitle.joinsTwo(gloss), let asked = told(term.name, gloss, language) {
        question = asked
      } else {
        return nil
      }
      // "Chorus: Thebans" may say what belongs to the part of the note as well as what its name means.
      let isShort = gloss.isEnglish && term.name.isEnglish && gloss.wordCount <= 3
      return Draft(
        .definition, ask: question, [gloss], at: node, of: page, confidence: isShort ? Draft.doubtful : 0.6
      ).claiming(.name, of: [node])
    }
  }

  /// "X是什么？"; what X does, where a Chinese gloss tells that; nil where it tells what goes on with X: `NaHCO₃——发泡反应`.
  private static func told(_ name: Text, _ gloss: Text, _ language: NoteLanguage) -> Text? {
    if FormulaNames.isFormula(name), gloss.endsWith(anyOf: processes) { return nil }
    guard language == .chinese || language == .traditionalChinese, gloss.startsWith(anyOf: deeds) else {
      return Wording.define(name, in: language)
    }
    return Wording.ask(\.roleOf, in: language, name)
  }

  private static let processes: Phrases = ["反应", "反應", "还原", "還原", "氧化", "法", "반응", "법"]
  /// Openings of a Chinese gloss that tells what the name does.
  private static let deeds: Phrases = [
    "选择性", "選擇性", "用于", "用於", "用来", "用來", "实现", "實現", "提供", "负责", "負責", "控制", "调节", "調節", "抑制", "促进", "促進", "防止", "保护",
    "保護",
  ]

  /// "Clay (towards the end of winter)": when or where, not what.
  private static func saysWhen(_ gloss: Text) -> Bool {
    gloss.isEnglish && gloss.firstWord.map { EnglishWords.prepositions.contains($0.lowercased) } ?? false
  }
}

extension HeadingGlosses {
  /// "Interpreting Arousal: The Role of Appraisal", `呼吸（Breathing: in and out）`: a title with its second half, and a colon that stands
  /// inside a bracket.
  private static func isSubtitle(_ gloss: Text, _ title: Text) -> Bool {
    if let colon = title.firstRange(of: ":"), let open = title.firstIndex(where: { $0 == "(" || $0 == "（" }),
      open < colon.lowerBound, title.ends(with: gloss) || title.dropping(last: 1).ends(with: gloss)
    {
      return true
    }
    guard gloss.isEnglish, title.contains(": "), (2...9).contains(gloss.wordCount) else { return false }
    let words = gloss.words.filter { $0.count >= 4 }
    return gloss.startsWith(anyOf: ["The ", "A ", "An "]) && words.count >= 1
      && words.allSatisfy { $0.first?.isUpper ?? false }
  }

  /// "the business cycle", "Nutrient Pollution": common words that name a thing.
  private static func isOtherName(_ gloss: Text) -> Bool {
    if gloss.startsWith(anyOf: ["the ", "The "]) { return true }
    let words = gloss.words
    guard words.count >= 2, let first = words.first?.lowercased, !EnglishWords.prepositions.contains(first) else {
      return false
    }
    return words.allSatisfy { $0.first?.isUpper ?? false && KnownWords.contains($0.lowercased) }
  }

  /// 消化：溶酶体 (Lysosome): what has to do with the title, not what it is.
  private static func isBehindColon(_ gloss: Text, _ title: Text) -> Bool {
    gloss.isEastAsian && !gloss.hasDigit && title.containsAny(of: ["：", ":"])
      && (gloss.count <= 24 && gloss.scalars.last?.isClosing ?? false || gloss.count <= 10)
  }

  /// Whether what stands in brackets is no other name: somebody, a version, a side of the thing, a word that ends otherwise.
  private static func isNoOtherName(_ gloss: Text, _ name: Text, isSaid: Bool) -> Bool {
    // 直接民主制（直接民主主義）: only the end differs.
    let shared = zip(name, gloss).prefix { $0 == $1 }.count
    if name.isEastAsian, shared >= 3, shared * 5 >= max(name.count, gloss.count) * 3 { return true }
    // "Conditioning (Pavlov)", "Storage (RAID)": a bracket may hold anything that has to do with the name.
    if !isSaid, gloss.isEnglish, name.isEnglish, !isOtherName(gloss) { return true }
    return isVersion(gloss) || isVersion(name) || isBesideSide(gloss, name) || name.containsAny(of: [" & ", " and "])
  }

  /// `ISO3103(과거)`, `차의 규격 - ISO3103`: which state of a thing, or by which paper.
  static func isVersion(_ gloss: Text) -> Bool {
    gloss.isOne(of: ["최신", "과거", "현재", "이전", "기존", "신규", "구버전", "신버전", "예정", "공식", "폐기"])
      || gloss.startsWith(anyOf: ["RFC", "ISO", "IEEE"]) && gloss.hasDigit
  }

  /// 临床应用（危重急）: what stands behind a side of a thing is no other name of it.
  private static func isBesideSide(_ gloss: Text, _ name: Text) -> Bool {
    gloss.isEastAsian && name.isEastAsian
      && (Label(name) != nil || ChineseOwner.isAspect(name) || name.endsWith(anyOf: ["应用", "應用", "方法", "步骤"]))
  }

  /// `법 제22조`, `제12조의2`: where in a law it stands.
  private static func isArticle(_ gloss: Text) -> Bool {
    guard gloss.hasHangul, gloss.hasDigit, let start = gloss.firstRange(of: "제")?.lowerBound else { return false }
    return gloss.dropping(first: start + 1).first?.isDigit ?? false && gloss.dropping(first: start + 2).contains("조")
  }

  /// "B) Fabrics: felt": a part of a numbered course of matter.
  private static func isLettered(_ heading: Text) -> Bool {
    guard heading.contains(": "), let first = heading.firstWord, let last = first.scalars.last else { return false }
    return first.count <= 3 && (last == ")" || last == ".")
  }

  private static func asksInEnglish(_ gloss: Text, _ name: Text) -> Bool {
    name.isEnglish
      && (EnglishDate.isDate(name) || gloss.contains("?") || gloss.startsWith(anyOf: ["Why ", "How ", "What "]))
  }

  /// What an English gloss in small letters, or one that begins with a verb, tells of the name.
  private static func clause(_ gloss: Text, of name: Text) -> EnglishClause? {
    guard gloss.isEnglish, gloss.wordCount >= 2, let first = gloss.firstWord?.lowercased,
      gloss.first?.isLower ?? false || EnglishVerbs.base(ofThird: first) != nil
    else { return nil }
    return EnglishClause(gloss, of: name.loweredArticle, isPlural: Wording.isPlural(name))
  }

  /// Whether a Japanese or Chinese gloss gives examples, or a dash parts two names.
  private static func namesOthers(_ gloss: Text, _ name: Text, _ heading: Text) -> Bool {
    if gloss.isEastAsian, name.contains("の") || gloss.containsAny(of: ["で", "に", "を", "が"]) { return true }
    return name.isEastAsian && (gloss.containsAny(of: ["や", "、", "など", "等"]) || heading.contains(" - "))
  }
}

/// Remarks of the writer in brackets.
enum Remark {
  private static let koreanAsides: WordSet = [
    "유사", "참고", "참조", "중요", "필수", "선택", "동일", "생략", "복습", "예습", "시험", "기출", "출제", "암기", "심화", "보충",
  ]

  /// Whether words name a sort of note: 1부 요약, 핵심 개념 정리.
  static func isKindOfNote(_ text: Text) -> Bool {
    text.hasHangul && text.wordCount <= 5
      && text.lastWord.map { $0.isOne(of: ["요약", "정리", "노트", "복습", "필기", "총정리", "요점정리"]) } ?? false
  }

  /// Whether a gloss only says how a part of the note is to be taken: 超要点, 必考, 毕竟它比较重要.
  static func isAside(_ gloss: Text) -> Bool {
    gloss.containsAny(of: [
      "要点", "重点", "重要", "必考", "常考", "考过", "套路", "PPT", "ppt", "高频", "高頻", "頻出", "了解即可", "选学", "选修", "详见", "詳見", "续",
      "暗記", "覚え", "它", "试试", "补充", "補充",
    ])
      || gloss.isEastAsian && Endings.isPredicate(gloss)
      // "Weeks and dates (Week 1 and 4)": when it was told.
      || gloss.isEnglish && gloss.hasDigit
        && gloss.firstWord.map { Term.isCourseWord($0) || $0.isOne(of: ["Weeks", "Day", "Days", "week", "weeks"]) }
          ?? false
      || gloss.hasHangul && gloss.lastWord.map(koreanAsides.contains) ?? false
      || !gloss.hasDigit && gloss.contains { "〜～~".unicodeScalars.contains($0) }
  }

  /// "DiffServ (Differentiated Services)": each part of the name begins a word behind it.
  static func isShortened(_ name: Text, _ gloss: Text) -> Bool {
    guard name.isEnglish, gloss.isEnglish, name.wordCount == 1, (2...4).contains(gloss.wordCount),
      name.count(where: \.isUpper) == gloss.wordCount, name.count < gloss.count,
      gloss.words.allSatisfy({ $0.first?.isUpper ?? false })
    else { return false }
    var rest = name
    for word in gloss.words {
      let shared = zip(rest.scalars, word.scalars).prefix { $0.lowered == $1.lowered }.count
      guard shared >= 2 else { return false }
      rest = rest.dropping(first: shared)
    }
    return rest.isEmpty
  }
}
