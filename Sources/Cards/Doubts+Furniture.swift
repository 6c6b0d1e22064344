import Notes

/// What a note needs to be a note and nobody needs to know: the numbers of its chapters, the words that lines are ordered by, calls.
extension Doubts {
  /// Whether a card asks for such.
  static func isFurniture(_ draft: Draft, _ line: Text) -> Bool {
    if listsPeople(draft) || listsItself(draft) || areOpposites(draft) || isCall(draft, line) { return true }
    if draft.kind == .list, draft.question.lowercased.endsWith(anyOf: goals) { return true }
    if draft.question.isEnglish, draft.kind == .cloze, draft.question.containsAny(lowered: ofCourse) { return true }
    // `다음이 가리키는 말은? … – 자신의 솜씨`: whose it is makes no name.
    if draft.isWayBack ? draft.answer[0].startsWith(anyOf: owners) : asksOfSelf(draft) { return true }
    // "F = ma": a letter is no name.
    if draft.rule == "F7", draft.question.isEnglish, let cut = line.firstRange(of: " = "), cut.lowerBound == 1 {
      return true
    }
    guard named.contains(draft.rule), draft.kind != .cloze else { return false }
    // `“Lecture 01”的题目是什么？`, "Chapters: Lecture 01?"
    if draft.rule == "F16" || draft.rule == "F17" {
      let asked = draft.question.trimming { $0 == "?" }.pieces { $0 == ":" }.map(\.trimmed)
      return (asked + [ChineseCritic.name(in: draft.question)].compactMap { $0 }).contains { Term.onlyCounts($0) }
    }
    if draft.isWayBack { return Term.onlyCounts(draft.answer[0]) || asking.contains(draft.answer[0].lowercased) }
    let head = (line.scalars.firstIndex { ":：|-–—".unicodeScalars.contains($0) }.map { line.prefix($0) } ?? line)
      .trimmed
    guard head.count <= 24, !head.isEmpty, head.count < line.count else { return false }
    return Term.onlyCounts(head) || draft.rule != "F1" && asking.contains(head.lowercased)
  }

  /// `특징은? – 뜨거움/차가움, 굵음/가늚`: the poles something lies between are no features of it.
  private static func areOpposites(_ draft: Draft) -> Bool {
    draft.answer.count >= 2 && draft.question.ends(with: "특징은?")
      && draft.answer.allSatisfy { $0.wordCount == 1 && $0.count <= 10 && $0.contains("/") }
  }

  /// "What are the people?", `「江戸時代」の人物は？`: whoever a note tells of belongs to no list.
  private static func listsPeople(_ draft: Draft) -> Bool {
    draft.kind == .list && draft.answer.count >= 2
      && draft.question.lowercased.endsWith(anyOf: [
        "what are the people?", "what are the key people?", "what are the key figures?", "what are the figures?",
        "の人物は？",
        "の人物には何がある？", "的人物有哪些？", "主要人物有哪些？", "인물은?", "인물에는 무엇이 있는가?", "인물에는 누가 있는가?",
      ])
  }

  /// What a course wants of its reader.
  private static let goals: Phrases = [
    "learning outcomes?", "course outcomes?", "learning objectives?", "course objectives?", "learning goals?",
  ]

  /// What a course has told, or tells of itself.
  private static let ofCourse: Phrases = [
    "so far, we've ", "so far we've ", "so far, we have ", "so far we have ", " in this course", " in this class",
    " in this lecture", " in this chapter", " in this unit", " in this module", " for this course", " for this class",
  ]

  private static let owners: Phrases = ["자신의 ", "타인의 ", "나의 ", "상대방의 ", "우리의 ", "자기 자신의 ", "나 자신"]

  /// `자신의 솜씨란?`, `나 자신이란?`: whose it is makes no name.
  private static func asksOfSelf(_ draft: Draft) -> Bool {
    draft.kind == .definition && draft.question.startsWith(anyOf: owners)
      && draft.question.endsWith(anyOf: ["이란?", "란?"])
  }

  private static let named: Set<String> = ["F1", "F3", "F4", "F16", "F17"]

  /// "What: …", "When: …": who and where are what a note is ordered by.
  private static let asking: WordSet = ["what", "when", "where", "who", "whom", "why", "how", "which"]

  /// `「薪」の性質は？ – 薪, 薪の長さ`, `소나무의 종류는? – 소나무, …`: the name itself is none of what belongs to it.
  private static func listsItself(_ draft: Draft) -> Bool {
    guard draft.answer.count >= 2, draft.question.hasHan || draft.question.hasKana || draft.question.hasHangul else {
      return false
    }
    guard let name = ChineseCritic.name(in: draft.question) else {
      return draft.question.hasHangul && draft.answer.contains { draft.question.starts(with: ($0 + "의 ").string) }
    }
    return draft.answer.contains { $0.folded == name.folded }
  }

  /// `물이 끓기까지 30초!`: a call out of which a word is left.
  private static func isCall(_ draft: Draft, _ line: Text) -> Bool {
    if draft.kind == .definition, !draft.isWayBack, draft.rule == "F1", draft.question.hasHangul {
      return draft.answer[0].scalars.last == "!"
    }
    return draft.kind == .cloze && line.hasHangul && line.scalars.last == "!" && draft.rule != "F11"
  }
}
