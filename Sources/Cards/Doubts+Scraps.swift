import Notes

/// English lines that tell their reader something about the note, and scraps of sentences.
extension Doubts {
  /// A blank in a remark to the reader, in a line without a verb, or in the first of several in a bracket.
  static func isScrap(_ draft: Draft) -> Bool {
    guard draft.question.isEnglish else { return false }
    let said =
      draft.question.firstRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    if draft.kind == .cloze {
      if said.containsAny(lowered: remarks) || said.startsWith(anyOf: ["~", "≈ ", "=> ", "-> "]) { return true }
      if said.contains(text: "(" + Cloze.blank + ", ") { return true }
      // A blank in what is asked, and the sign of a thread or the premise of an example.
      if said.scalars.last == "?" || said.contains("? ") || said.startsWith(lowered: ["given ", "thread "])
        || draft.rule == "F27" && said.startsWith(lowered: ["for example", "e.g."])
          && draft.answer[0].allSatisfy(\.isDigit)
      {
        return true
      }
      // A blank among examples, and letters that the words before the colon spell.
      if let place = said.firstRange(of: Cloze.blank), case let before = said.prefix(place.lowerBound),
        before.contains("e.g. ") || draft.answer.count == 1 && before.ends(with: "such as ")
      {
        return true
      }
      if spells(draft.question, draft.answer[0]) { return true }
      guard draft.rule == "F11" else { return false }
      let own = said.words.filter { !$0.contains(text: Cloze.blank) && !isSmall($0) }
      return own.count < 4 && !EnglishPhrase.hasFiniteVerb(said) || own.count < 3
    }
    return isScrapAsked(said, draft)
  }

  /// "Public prosecutor: … of the […] – PP".
  private static func spells(_ question: Text, _ answer: Text) -> Bool {
    guard (2...5).contains(answer.count), answer.allSatisfy(\.isUpper), let cut = question.firstRange(of: ": ") else {
      return false
    }
    let letters = question.prefix(cut.lowerBound).words.compactMap(\.first).map { Text([$0]).lowercased }
    return letters.joined("").contains(text: answer.lowercased)
  }

  /// Questions out of half a sentence, of nobody in particular, or with an answer that says nothing.
  private static func isScrapAsked(_ said: Text, _ draft: Draft) -> Bool {
    guard let answer = draft.answer.first else { return false }
    if answer.startsWith(lowered: ["here is ", "here are ", "here's "])
      || said.containsAny(lowered: hereAre)
    {
      return true
    }
    if draft.rule == "F30", draft.answer.count == 1, draft.kind == .example || draft.question.contains("example"),
      answer.first?.isLower ?? false
    {
      return true
    }
    if draft.rule == "F22", let last = draft.answer.last?.firstWord?.lowercased,
      EnglishWords.have.contains(last) || EnglishWords.be.contains(last)
    {
      return true
    }
    if ["F1", "F36", "F15"].contains(draft.rule), draft.kind == .definition,
      said.startsWith(anyOf: ["What is ", "What are "]),
      answer.startsWith(lowered: ["when ", "if ", "after ", "before "]) && answer.contains(", ")
    {
      return true
    }
    guard ["F37", "F26", "F21", "F38", "F6"].contains(draft.rule) else { return false }
    if answer.startsWith(lowered: ["whatever ", "yet ", "but ", "to how "]) { return true }
    if said.endsWith(anyOf: [", has?", ", have?", " for?"]), said.starts(with: "What belongs") || said.contains(", ha")
    {
      return true
    }
    if said.startsWith(lowered: ["of ", "at this ", "after this", "by this "]), said.contains(", w") {
      return true
    }
    // "what did the abbot begin? – building locks", "what did most millers not join? – the league".
    if draft.rule == "F37", let verb = said.without(suffix: "?").lastWord?.lowercased,
      verb.isOne(of: ["begin", "start", "started", "begun", "continue", "cease", "choose", "tend"])
    {
      return true
    }
    if draft.rule == "F37", said.contains(" not "), draft.extra?.startsWith(anyOf: ["but ", "instead"]) ?? false {
      return true
    }
    if said.containsAny(lowered: halfConditions) { return true }
    if said.ends(with: " as?"), answer.startsWith(anyOf: ["far as", "well as", "long as", "soon as"]) { return true }
    if answer.startsWith(lowered: ["another ", "other "]), answer.wordCount <= 3 { return true }
    return said.containsAny(lowered: someone)
  }

  private static let hereAre: Phrases = ["here is a", "here are "]
  private static let halfConditions: Phrases = ["will if ", "does if ", "do if ", "is if ", "are if "]
  private static let someone: Phrases = [
    "do some people ", "did some people ", "can some people ", "do some companies ", "do many people ",
    "do most people ",
    "do some ", "did some ",
  ]

  /// Labels behind which stands where to read on, and no fact.
  static func isReference(_ left: Text) -> Bool { left.isEnglish && references.contains(left.lowercased) }

  private static let references: WordSet = [
    "more info", "more information", "see also", "source", "sources", "further reading", "link", "links", "watch",
    "video",
    "reference", "references", "note to self", "todo", "to do", "read", "read more", "attached", "credit", "credits",
    "image source", "aside", "outline", "slides", "textbook", "helpful video", "helpful link", "helpful links",
    "useful links", "important",
    "note", "notes", "nb", "n.b",
  ]

  private static let remarks: Phrases = [
    "for now ", "we will ", "here is a", "here's a", "note that ", "the following ", " for a list", "many more",
    "walk through",
    "walkthrough", "note: ", "see […]", "later on ", "as mentioned", "as discussed", "in this chapter",
    "in this section", "in this lecture", "this lecture", "below:",
  ]

  private static func isSmall(_ word: Text) -> Bool {
    let plain = word.lowercased.trimming { !$0.isWordPart }
    return plain.isEmpty || EnglishWords.determiners.contains(plain) || EnglishWords.prepositions.contains(plain)
      || plain.isOne(of: ["and", "or", "but", "not", "also", "then", "so"])
  }

  /// What the writer says of the lecture or the page: `この講義で扱う事`, `本章では…`.
  static func speaksOfNote(_ draft: Draft) -> Bool {
    guard draft.question.isEastAsian || draft.answer.contains(where: \.isEastAsian) else { return false }
    return draft.question.containsAny(of: noteWords) || draft.answer.contains { $0.containsAny(of: noteWords) }
  }

  private static let noteWords: Phrases = [
    "この講義", "本講義", "この記事", "本記事", "この章で", "本章では", "このページ", "这一章", "這一章", "本章我们", "本节课", "这节课", "该部分", "这部分主要", "本部分",
    "本文将", "本文介绍",
  ]

  /// `山川説によれば、どうなる？`: who says so is no case; `「方針」とは？ – 方針を確立`: the name, and a verb that goes with anything.
  ///
  /// A meaning may end with the name's last word: `沈み込み境界` is a kind of 境界.
  static func isHollow(_ draft: Draft) -> Bool {
    guard draft.question.isEastAsian, draft.answer.count == 1 else { return false }
    if draft.rule == "F26", draft.question.containsAny(of: ["によれば", "によると"]) { return true }
    guard draft.kind == .definition, draft.rule == "F3", draft.question.ends(with: "とは？"), draft.question.first == "「",
      let close = draft.question.firstIndex(where: { $0 == "」" }), close >= 4
    else { return false }
    let name = draft.question[1..<close]
    let answer = draft.answer[0]
    let words = name.pieces { !$0.isHan }.filter { !$0.isEmpty }
    let letters = name.filter(\.isHan)
    guard letters.count >= 3, let last = words.last, !answer.without(suffix: "。").ends(with: last.string) else {
      return false
    }
    return answer.count <= name.count + 10 && words.allSatisfy { answer.contains(text: $0) }
      || answer.count <= name.count + 6 && letters.allSatisfy { letter in answer.contains { $0 == letter } }
  }

  /// `様々な種類があり / 代表的なもの`: a Japanese sentence that was cut at its commas.
  static func isCutList(_ draft: Draft) -> Bool {
    guard draft.kind == .list, draft.question.hasKana, ["F38", "F21"].contains(draft.rule) else { return false }
    return draft.answer.contains { item in
      item.endsWith(anyOf: ["ていて", "していて", "ので", "に関して", "ために", "から", "けど", "ですが", "ますが", "としては", "ことが"])
        || item.startsWith(anyOf: ["か聞", "か言", "か見"])
    }
  }

  /// Names beside names under "Themes" or "Topics", or in a row of bare words: no meanings.
  static func isTopicList(_ node: Int, _ page: Page) -> Bool {
    guard let pair = page.pairs[node], pair.mark == .dash, pair.left.isEnglish else { return false }
    let above = page.text(page[node].parent).lowercased
    if above.wordCount <= 3, above.startsWith(anyOf: topics) { return true }
    guard pair.right.text.wordCount <= 2, pair.left.wordCount <= 2, pair.left.first?.isLower ?? false,
      pair.right.text.first?.isLower ?? false, !pair.right.text.hasDigit
    else { return false }
    let siblings = page.matter(of: page[node].parent)
    return (3...40).contains(siblings.count) && siblings.count(where: { page.pairs[$0] != nil }) * 2 <= siblings.count
  }

  private static let topics: Phrases = [
    "themes", "topics", "keywords", "key words", "overview", "contents", "agenda", "ideas", "brainstorm", "outline",
  ]

  /// Whether a title that the writer set in no list stands among the items: `흙`, `<굽는 도구>`.
  static func listsTitles(_ draft: Draft) -> Bool {
    draft.answer.count >= 2 && draft.answer.contains { $0.first == "<" && $0.scalars.last == ">" && $0.hasHangul }
  }
}
