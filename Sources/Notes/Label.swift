/// A word that says how its list belongs to the subject above it: 장점, disadvantages, 機序.
@usableFromInline
package struct Label: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case pros, cons, features, conditions, kinds, definition, examples, problems, solutions, causes, effects, uses,
      roles
    case methods, components, purpose, mechanism, formula, symptoms, remarks
    /// A side that only some things have, such as a habitat; told from what stands around it, never from the word alone.
    case aspect
  }

  package let kind: Kind
  /// The label as the note writes it, without number and colon.
  package let word: Text
  /// What the label itself names, as `도커` in 도커의 문제점.
  package let subject: Text?

  /// Reads a whole heading, line or left side of a colon; nil where it is no label.
  package init?(_ line: Text) {
    guard line.count <= 48, !line.isEmpty else { return nil }
    let text = Label.withoutInnerBracket(line).trimming {
      $0.isSpace || $0 == ":" || $0 == "：" || $0.isPicture || $0 == "<" || $0 == ">" || $0 == "[" || $0 == "]"
    }
    guard !text.isEmpty else { return nil }
    if text.hasHangul, text.first == "(", text.scalars.firstIndex(of: ")") == text.count - 1 {
      // (주로 쓰는 곳): a bracket round the whole.
      self.init(text.dropping(first: 1).dropping(last: 1))
      return
    }
    let plain = Label.withoutPlural(text.lowercased)
    if let kind = Label.words[plain] {
      self.init(kind: kind, word: Label.withoutPlural(text), subject: nil)
      return
    }
    guard let found = Label.inherited(text, plain) ?? Label.bracketed(text) else { return nil }
    self = found
  }

  /// `定义（等价）`, `定義（公理）`: the definition of what stands in the brackets.
  private static func bracketed(_ text: Text) -> Label? {
    guard text.startsWith(anyOf: ["定义（", "定义(", "定義（", "定義("]), let last = text.scalars.last, last.isClosing,
      text.count > 4
    else { return nil }
    let name = text.dropping(first: 3).dropping(last: 1).trimmed
    return name.count <= 20 && (name.hasHan || name.hasKana) && words[name] == nil
      ? Label(kind: .definition, word: text.prefix(2), subject: name) : nil
  }

  package init(kind: Kind, word: Text, subject: Text?) {
    self.kind = kind
    self.word = word
    self.subject = subject.map(Label.withoutLessonNumber)
  }

  /// `데드락(DeadLock) 발생 조건` without the bracket.
  private static func withoutInnerBracket(_ text: Text) -> Text {
    guard text.mayHold("("), let open = text.scalars.firstIndex(of: "("), open > 0,
      let close = text.scalars[open...].firstIndex(of: ")"),
      close + 1 < text.count, text[close + 1].isSpace, text.hasHangul
    else { return text }
    return text.prefix(open) + text.dropping(first: close + 1)
  }

  /// `disadvantage(s)` as `disadvantages`; a bracket round the whole stays off.
  private static func withoutPlural(_ text: Text) -> Text {
    if text.starts(with: "("), text.ends(with: ")") { return text.dropping(first: 1).dropping(last: 1) }
    return text.replacing("(s)", with: "s")
  }

  /// `X의 장점`, `X 특징`, `disadvantages: X`, `sources of X`, `Xの特徴`, `X的缺点`.
  private static func inherited(_ text: Text, _ plain: Text) -> Label? {
    for link in ["의 ", "の", "的"] {
      guard let cut = text.firstRange(of: link), cut.lowerBound > 0 else { continue }
      let word = text.dropping(first: cut.upperBound).trimmed
      guard !text.prefix(cut.lowerBound).containsAny(of: ["を", "을 ", "를 "]) else { continue }
      guard link == "의 " || cut.lowerBound <= 20 && !text.prefix(cut.lowerBound).containsAny(of: ["、", "，", "\""])
      else { continue }
      if let kind = words[word], link == "의 " || !isClause(text.prefix(cut.lowerBound)) {
        // `発酵との違い`, `与发酵的区别`: of what stands above, beside that.
        if link != "의 ", isBeside(text.prefix(cut.lowerBound)) { return Label(kind: kind, word: text, subject: nil) }
        // `地中海征服とその影響`: of the conquest.
        let whose = text.prefix(cut.lowerBound)
        let isJoined = link == "の" && whose.count > 3 && whose.endsWith(anyOf: ["とそ", "やそ", "/そ", "／そ", "・そ"])
        return Label(kind: kind, word: word, subject: withoutCount(isJoined ? whose.dropping(last: 2) : whose))
      }
    }
    let text = text.replacing("(s)", with: "s")
    for link in [": ", "："] {
      guard let cut = plain.firstRange(of: link), let kind = words[plain.prefix(cut.lowerBound)],
        cut.upperBound < text.count, !(kind == .definition && text.hasHangul)
      else { continue }
      return Label(kind: kind, word: text.prefix(cut.lowerBound), subject: text.dropping(first: cut.upperBound).trimmed)
    }
    if let cut = plain.firstRange(of: " of "), let kind = words[plain.prefix(cut.lowerBound)] {
      return Label(kind: kind, word: text.prefix(cut.lowerBound), subject: text.dropping(first: cut.upperBound).trimmed)
    }
    if let kind = AskedLabel.kind(of: text) { return Label(kind: kind, word: text, subject: nil) }
    if let found = closing(text) ?? eastAsianClosing(text) { return found }
    // "Key features", "Physical properties": of what stands above.
    if plain.wordCount == 2, let first = plain.firstWord, englishQualifiers.contains(first), let last = plain.lastWord,
      let kind = words[last], kind != .remarks, kind != .examples
    {
      return Label(kind: kind, word: text.lowercased, subject: nil)
    }
    // 발생 조건, 구조적 특징: the words before belong to the label, the subject stands above.
    if text.hasHangul, plain.wordCount == 2, let last = plain.lastWord, let kind = words[last], kind != .remarks {
      let before = text.words[0]
      if kind == .conditions || kind == .causes || Label.qualifiers.contains(before) {
        return Label(kind: kind, word: text, subject: nil)
      }
    }
    return nil
  }

  /// Whether what stands before a label sets something beside the thing it is of, and is no name of that.
  private static func isBeside(_ text: Text) -> Bool {
    if text.hasKana, text.endsWith(anyOf: ["との", "と", "まで", "から", "への", "へ", "より"]) {
      return !text.endsWith(anyOf: ["こと", "もと", "ひと", "あと"]) && text.count >= 2
    }
    return !text.hasKana && text.count >= 2
      && text.startsWith(anyOf: ["与", "與", "和", "跟", "同", "对", "對", "向"])
      && !text.startsWith(anyOf: ["和平", "和谐", "同步", "同位", "同学", "同时", "对数", "对称", "对流", "对象", "对偶", "向量", "和声"])
  }

  /// `产生死锁的四个` 必要条件: the count of what follows is no part of the name.
  static func withoutCount(_ text: Text) -> Text {
    guard let last = text.scalars.last, "个個种種大项項点點类類".unicodeScalars.contains(last), text.count >= 5,
      "一二两兩三四五六七八九十几幾0123456789".unicodeScalars.contains(text[text.count - 2])
    else { return text }
    return text.dropping(last: 2).trimming { $0.isSpace || $0 == "的" }
  }

  /// Whether what stands before の or 的 says something: `…から作る緑茶` の種類 is no label.
  private static func isClause(_ text: Text) -> Bool {
    text.count > 14 && text.containsAny(of: ["て", "から", "ため", "する", "した", "れる"]) || Endings.isPredicate(text)
  }

  /// `데드락 발생 조건`, `교착 상태 해결책`: the last word is the label, the words before its subject.
  private static func closing(_ text: Text) -> Label? {
    if let kind = RelativeLabel.kind(of: text) { return Label(kind: kind, word: text, subject: nil) }
    guard text.hasHangul, let last = text.lastWord, last.count >= 2, let kind = words[last] else { return nil }
    let all = text.words
    guard (2...5).contains(all.count) else { return nil }
    guard
      [.conditions, .solutions, .causes, .pros, .cons, .features, .problems].contains(kind) || last == "방법"
        || last.isOne(of: ["종류", "예", "예시", "사례"])
    else { return nil }
    let before = Array(all.dropLast())
    // 장점과 단점, 특징 및 장점: two labels of what stands above.
    if before.count <= 2, let first = before.first, before.count == 1 || before[1] == "및",
      words[before.count == 1 ? first.dropping(last: 1) : first] != nil,
      before.count == 2 || first.endsWith(anyOf: ["과", "와"])
    {
      return Label(kind: .features, word: text, subject: nil)
    }
    // 보완 방법, 필요한 이유: no subject of their own.
    if before.count == 1,
      words[before[0]] != nil || before[0].endsWith(anyOf: ["한", "하는", "되는", "된"]) && before[0].count >= 3
        || last == "이유" && (before[0].ends(with: "는") || adjectives.contains(before[0]))
    {
      return Label(kind: kind, word: text, subject: nil)
    }
    // 주요 실천 방법: ways of the subject above, not of 주요 실천.
    if before.count >= 2, qualifiers.contains(before[0]), kind == .methods || kind == .features {
      return Label(kind: kind, word: text, subject: nil)
    }
    guard before.count >= 2 || !qualifiers.contains(before[0]),
      !before.contains(where: { $0.endsWith(anyOf: ["은", "는", "을", "를", "하는", "의"]) })
    else { return nil }
    return Label(kind: kind, word: last, subject: before.joined(" "))
  }

  private static let adjectives: WordSet = [
    "빠른", "느린", "높은", "낮은", "많은", "적은", "좋은", "나쁜", "큰", "작은", "쉬운", "어려운", "비싼", "싼", "강한", "약한", "긴", "짧은", "다른",
  ]

  private static let englishQualifiers: WordSet = [
    "key", "main", "general", "important", "typical", "common", "physical", "chemical", "basic", "primary", "major",
    "essential", "notable", "core",
  ]

  private static let qualifiers: WordSet = [
    "개발", "도입", "사용", "이용", "접근", "구현", "실행", "처리", "통신", "연결", "저장", "배포", "관리", "운영", "계산", "측정", "주요", "주된", "핵심",
    "구조적", "기본", "일반적", "일반적인", "대표적인", "필요", "발생", "성립",
  ]

  static let words: [Text: Kind] = {
    var result: [Text: Kind] = [:]
    for (kind, list) in table + eastAsianTable {
      for word in list { result[Text(word)] = kind }
    }
    return result
  }()

  private static let table: [(Kind, [String])] = [
    (
      .pros,
      [
        "장점", "이점", "강점", "pros", "advantage", "advantages", "benefits", "strengths", "upsides", "利点", "メリット", "長所",
        "优点", "優點",
        "优势",
      ]
    ),
    (
      .cons,
      [
        "단점", "한계", "한계점", "약점", "cons", "disadvantage", "disadvantages", "drawbacks", "limitations", "weaknesses",
        "downsides", "欠点", "デメリット", "短所", "缺点", "缺點", "劣势",
      ]
    ),
    (
      .features,
      ["특징", "특성", "성질", "차이점", "공통점", "features", "characteristics", "properties", "特徴", "特点", "特點", "特性", "性质"]
    ),
    (.conditions, ["조건", "요건", "전제 조건", "conditions", "requirements", "条件", "條件"]),
    (.kinds, ["종류", "유형", "분류", "구분", "types", "kinds", "種類", "分類", "类型", "分类", "种类"]),
    (
      .definition,
      [
        "정의", "개념", "개요", "뜻", "의미", "사전적 의미", "사전적 정의", "definition", "def", "defn", "meaning", "concept", "定義", "定义",
        "意味", "概念",
        "含义",
      ]
    ),
    (.examples, ["예", "예시", "사례", "모범 사례", "예제", "example", "examples", "例", "例子", "示例", "具体例"]),
    (.problems, ["문제점", "문제", "problem", "problems", "issues", "問題", "问题", "問題点", "課題"]),
    (.solutions, ["해결", "해결책", "해결 방법", "해결방법", "보완", "대책", "solution", "solutions", "解决", "対策", "解決策"]),
    (
      .causes,
      [
        "원인", "이유", "배경", "발생 원인", "등장 배경", "등장배경", "탄생 배경", "cause", "causes", "reason", "reasons", "sources", "原因",
        "理由", "主な原因",
      ]
    ),
    (
      .effects,
      [
        "효과", "영향", "결과", "의의", "effect", "effects", "results", "consequences", "impact", "impacts", "効果", "影響", "影响",
        "结果",
      ]
    ),
    (.uses, ["용도", "사용처", "활용", "쓰임", "uses", "use cases", "applications", "用途", "适用", "应用"]),
    (.roles, ["역할", "기능", "role", "roles", "functions", "役割", "作用", "功能", "機能"]),
    (
      .methods,
      [
        "방법", "절차", "과정", "단계", "순서", "처리", "steps", "stages", "phases", "method", "methods", "procedure", "process",
        "구현 방법", "구현방법", "사용 방법", "사용방법", "동작 과정", "동작과정", "작동 과정", "처리 방식", "처리방식", "처리 과정", "처리과정", "진행 과정", "方法",
        "手順", "步骤",
      ]
    ),
    (.components, ["구성", "구성요소", "구성 요소", "요소", "components", "parts", "構成", "組成", "组成", "構成要素"]),
    (.purpose, ["목적", "필요성", "목표", "purpose", "goal", "goals", "目的"]),
    (
      .mechanism,
      ["원리", "기전", "메커니즘", "동작 원리", "동작원리", "작동 원리", "작동원리", "동작 방식", "동작방식", "mechanism", "機序", "機転", "机理", "原理"]
    ),
    (.formula, ["계산식", "공식", "수식", "formula", "equation", "計算式", "公式"]),
    (.symptoms, ["증상", "symptoms", "signs", "症状", "身体所見", "所見"]),
    (
      .remarks,
      [
        "주의", "주의사항", "주의 사항", "주의할 점", "주의점", "유의사항", "유의 사항", "특징 및 주의 사항", "특징 및 주의사항", "참고", "비고", "기타", "요약", "정리",
        "메모", "note", "notes", "summary", "recall", "注意", "备注",
        "まとめ", "check",
        "other", "others",
      ]
    ),
  ]
}

/// Words that never name a subject by themselves (W2).
package enum GenericWords {
  package static func contains(_ text: Text) -> Bool {
    let plain = text.trimming { !$0.isWordPart }.lowercased
    guard plain.hasLetter else { return true }
    if isPlace(plain) { return true }
    if plain.hasLatin, plain.count <= 32, plain.wordCount > 1,
      plain.words.allSatisfy({ words.contains($0) || links.contains($0) || $0.hasLatin && Label.words[$0] != nil })
    {
      return true
    }
    return words.contains(plain) || Label(plain).map { $0.subject == nil } ?? false || joinsLabels(plain)
  }

  /// `H30S P10`, `R1 p. 12`: where in a book or an exam something stands; nothing but numbers with a letter or two.
  private static func isPlace(_ text: Text) -> Bool {
    guard text.hasDigit else { return false }
    let words = text.words
    guard words.count >= 2, let last = words.last, last.first == "p", last.hasDigit else { return false }
    return words.allSatisfy { word in word.hasDigit && word.count <= 5 && word.filter(\.isLatin).count <= 2 }
  }

  /// `种类与病因`, `原因と対策`: labels joined by a word for "and".
  private static func joinsLabels(_ text: Text) -> Bool {
    guard text.count <= 12, !text.hasHangul else { return false }
    for mark in ["及", "与", "與", "和", "、", "・", "と"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2 else { continue }
      let parts = [text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound)]
      return parts[0].count <= 4 && Label(parts[1]).map { $0.subject == nil } ?? false
    }
    return false
  }

  /// Words that join or narrow generic ones: "class notes", "some general questions".
  private static let links = Set(
    [
      "and", "the", "of", "my", "our", "some", "key", "class", "lecture", "study", "general", "more", "other", "course",
      "exam", "quick", "important",
    ]
    .map { Text($0) })

  private static let words: Set<Text> = Set(
    [
      "how", "why", "extra", "extras", "notes", "note", "summary", "recap", "review", "concepts", "points", "terms",
      "examples", "example",
      "facts", "ideas", "cheatsheet", "cheat sheet",
      "기본", "비교", "동기", "기타", "내용", "설명", "항목", "개요", "서론", "결론", "도입", "소개", "목차", "복습", "질문", "주요 질문", "표", "그림",
      "추가",
      "핵심", "핵심 정리", "주요 내용", "주요 개념", "정리하기", "서비스 구조", "구조", "순서도", "전체", "본문", "필기", "공부", "오늘", "실습", "사용법", "장단점",
      "개념 정리", "내용 정리", "예제 코드",
      "service", "services", "use", "usage", "overview", "general", "source", "reference", "references", "introduction",
      "intro",
      "motivation", "background", "details", "content", "contents", "topic", "date", "misc", "todo", "questions",
      "key points",
      "basics", "basic", "comparison", "conclusion", "main", "items", "table",
      "figure", "extra", "appendix", "glossary", "vocabulary", "further reading", "see also", "resources", "links",
      "objectives",
      "learning objectives", "key terms", "key concepts", "takeaways", "key takeaways", "discussion", "announcements",
      "概要", "説明", "内容", "基本", "比較", "比较", "总结", "小结", "简介", "介绍", "条目", "説明", "实例", "相关笔记", "考试重点提醒", "考试重点", "区分",
      "提示", "说明", "說明", "结论", "結論", "補足", "知识点", "例题", "例題", "問題", "练习",
      "概述", "概况", "概況", "绪论", "緒論", "导论", "導論", "簡介", "小結", "總結", "本章小结", "用語", "用語集", "名词解释", "简答题", "おわりに", "はじめに",
      "相关概念", "相關概念", "基本知识", "前言", "引言", "序言", "其他", "その他", "思考", "疑问",
    ].map { Text($0) })
}
