import Notes

/// F24: questions the writer put down, with their answers below.
///
/// Fires on headings, items and lines that end in a question mark or an order (説明せよ, 설명하시오) and have lines below, and on
/// a question followed by its answer after a run of spaces. The writer's words are kept; the subject is added where they lack it.
enum WrittenQuestions {
  private static let orders: [Literal] = [
    "説明せよ", "述べよ", "挙げよ", "説明しなさい", "答えよ", "설명하시오", "서술하시오", "쓰시오", "설명하라", "何か", "なぜか",
  ]

  static func drafts(_ page: Page) -> [Draft] {
    let found = page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isSection || page[node].isMatter else { return [] }
      if let inline = onOneLine(node, page) ?? beforeArrow(node, page) ?? KoreanAsked.draft(node, page) {
        return [inline]
      }
      guard isQuestion(page.text(node)) || asksReason(node, page) || isUnmarked(node, page),
        page.terms[node]?.isQuestion != true || !page[node].isSection || titled(node, page) != nil
      else {
        return []
      }
      return answers(node, page)
    }
    let labelled = LabelledAnswers.drafts(page)
    return toldApart(labelled + found + AskedLines.drafts(page) + ProseQuestions.drafts(page), page)
      + SelfChecks.drafts(page)
  }

  /// The same question below two subjects, with two answers, is asked with the part of the note it stands in.
  private static func toldApart(_ drafts: [Draft], _ page: Page) -> [Draft] {
    var places: [Text: Set<[Text]>] = [:]
    for draft in drafts { places[draft.question.folded, default: []].insert(draft.answer.map(\.folded)) }
    return drafts.map { draft in
      guard let answers = places[draft.question.folded], answers.count > 1,
        let part = page.document.ancestors(of: draft.node).first(where: { page[$0].isHeading }),
        let outer = page.terms[part]?.name, !draft.question.folded.contains(text: outer.folded)
      else { return draft }
      return draft.with { $0.question = page.joined(outer, named: $0.question, at: draft.node) }
    }
  }

  /// Whether a question lets choose among the lines below it, none of which is marked as the right one.
  static func offersChoices(_ node: Int, _ page: Page) -> Bool {
    let lines = page.matter(of: node)
    guard lines.count >= 3, page.text(node).lowercased.containsAny(of: choosing) else { return false }
    return !lines.contains { line in
      page[line].hasCheckbox || page[line].inline.spans.contains { $0.mark == .strong || $0.mark == .highlight }
    }
  }

  private static let choosing: Phrases = [
    "どれか", "どれですか", "次のうち", "다음 중", "고르시오", "고르세요", "고르면", "which of the following", "下列哪", "以下哪", "哪一项", "哪一項", "哪项是",
  ]

  private static func answers(_ node: Int, _ page: Page) -> [Draft] {
    if let titled = titled(node, page) { return [titled] }
    let all = page[node].children.filter { page[$0].isMatter && !isQuestion(page.text($0)) }
    let isFirst = asksWhat(page.text(node)) && isLead(all, page) || isUnmarked(node, page) && !all.isEmpty
    let lines = isFirst ? [all[0]] : all
    guard !lines.isEmpty, lines.count <= 7, !offersChoices(node, page) else { return [] }
    if let parts = parts(node, lines, page) { return parts }
    // A lone line over a list says what the list has in common; the list is the answer.
    let below = lines.count == 1 ? page.matter(of: lines[0]) : []
    let isList = (2...7).contains(below.count) && page.text(lines[0]).isEastAsian && page[lines[0]].label == nil
    let found = isList ? below : pairs(among: lines, page) ?? lines
    let areHeads = isList || found.count < lines.count || namesThings(lines, page)
    let items = found.map { areHeads ? head($0, page) : answer($0, page, isOneOfTwo: found.count == 2) }
    guard items.reduce(0, { $0 + $1.count }) <= 230 else { return [] }
    let asked = worded(page.text(node), node, page)
    let isPartial = isList || asked.hasKana && items.count > 1 && found.allSatisfy { tells($0, page) }
    let told = isList || found.count < lines.count ? leadingCase(page.text(lines[0])) : Text()
    let question = told + (isPartial ? JapaneseRequest.first(of: asked) : asked) + (isUnmarked(node, page) ? "？" : "")
    let card = Draft(.question, ask: question, items, at: node, of: page, confidence: 0.85).from(found, of: page)
      .claiming(.member, of: found)
      .claiming(.statement, of: found.filter { _ in found.count == 1 })
    if isWhole(found, items, page) { return [] }
    guard isList, let name = page.name(of: node), !page.text(lines[0]).containsAny(of: ["以下", "次の", "下記"]),
      let point = JapaneseRequest.second(of: asked)
        ?? StatementQuestion.ask(name, page.text(lines[0]), in: page.language(at: node))
    else { return [card] }
    return [
      card,
      Draft(.question, ask: point, [page.text(lines[0])], at: node, of: page, confidence: 0.6).from(
        [lines[0]], of: page
      )
      .claiming(.statement, of: [lines[0]]),
    ]
  }

  /// `什么是茶？`, `茶是什么？`: what a thing is.
  private static func asksWhat(_ text: Text) -> Bool {
    text.isEastAsian
      && (text.startsWith(anyOf: ["什么是", "什麼是", "何为", "何謂", "何谓"])
        || text.endsWith(anyOf: ["是什么？", "是什麼？", "是什么?", "とは何か？", "とは？"]))
  }

  /// `什么是茶`: a Chinese heading that asks what something is without a mark, over a paragraph.
  private static func isUnmarked(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node).trimmed
    if page[node].isSection, text.hasKana, !text.hasHangul, (6...40).contains(text.count), text.scalars.last == "か",
      text.startsWith(anyOf: ["なぜ", "どうして", "どのように", "どうやって", "どうすれば", "何を", "何が", "いつ", "どこで", "誰が"])
    {
      return page.matter(of: node).first.map { page[$0].kind == .paragraph && page.pairs[$0] == nil } ?? false
    }
    guard page[node].isSection, text.isEastAsian, !text.hasKana, (4...30).contains(text.count),
      text.startsWith(anyOf: ["什么是", "什麼是", "何为", "何謂", "何谓"]) || text.endsWith(anyOf: ["是什么", "是什麼"]),
      !text.containsAny(of: ["？", "?", "，", "为什么"]), let line = page.matter(of: node).first
    else { return false }
    return page[line].kind == .paragraph && (6...160).contains(page.text(line).count) && page.pairs[line] == nil
  }

  /// Whether a paragraph stands before items that go on from it.
  private static func isLead(_ lines: [Int], _ page: Page) -> Bool {
    lines.count >= 2 && page[lines[0]].kind == .paragraph && page.text(lines[0]).count >= 6
      && lines.dropFirst().allSatisfy { page[$0].kind == .item }
      && !"：:".unicodeScalars.contains(page.text(lines[0]).scalars.last ?? " ")
  }

  /// `为什么要醒茶？` over `**1. 唤出香气**` and `**2. …**`, each over its own lines: the numbered titles are the answer.
  static func titled(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection, isQuestion(page.text(node)) || page.text(node).startsWith(anyOf: reasons) else {
      return nil
    }
    let titles = page[node].children.filter {
      page[$0].kind == .title
        || page[$0].kind == .paragraph && page[$0].inline.isWholly(.strong)
          && (page[$0].ordinal != nil || page.text($0).first?.isDigit ?? false)
    }
    let items = titles.map { page.text($0).trimming { $0.isSpace || $0 == ":" || $0 == "：" } }
    guard (2...7).contains(titles.count), items.reduce(0, { $0 + $1.count }) <= 230, !items.contains(where: isQuestion)
    else { return nil }
    let said = items.map { $0.trimming { $0.isDigit || ".．、)）".unicodeScalars.contains($0) || $0.isSpace } }
    guard said.allSatisfy({ $0.count >= 4 }) else { return nil }
    let asked = worded(page.text(node), node, page)
    let isMarked = asked.scalars.last == "?" || asked.scalars.last == "？"
    return Draft(
      .list, ask: isMarked ? asked : asked + (asked.isEastAsian ? "？" : "?"), said, at: node, of: page, confidence: 0.85
    )
    .from(titles, of: page).claiming(.member, of: titles)
  }

  /// 왜 `빛이` 필요한가: the second of three words is what the question is about.
  private static func hasOwnSubject(_ text: Text) -> Bool {
    text.words[1].endsWith(anyOf: ["이", "가", "은", "는", "을", "를"])
  }

  private static let bare: Phrases = [
    "왜 ", "언제 ", "어떻게 ", "무엇을 ", "뭘 ", "어디에 ", "어디서 ", "어디에서 ", "어디로 ", "무엇으로 ", "무엇이 ", "무엇에 ", "누가 ", "누구에게 ", "얼마나 ",
    "몇 ",
  ]

  private static let reasons: Phrases = ["为什么", "為什麼", "为何", "為何"]

  /// A question for each part that the title orders, where all of them stand below it over lists of their own.
  private static func parts(_ node: Int, _ lines: [Int], _ page: Page) -> [Draft]? {
    guard lines.count >= 2, page.isEastAsian, let title = PartedTitle(page.text(node)) else { return nil }
    let words = lines.map { page.text($0).trimming { $0.isSpace || $0 == ":" || $0 == "：" } }
    guard zip(lines, words).allSatisfy({ title.owner(of: $1) != nil && page.pairs[$0] == nil }) else { return nil }
    let below = lines.map { page.matter(of: $0) }
    guard below.allSatisfy({ (1...7).contains($0.count) }) else { return nil }
    return lines.indices.map { place in
      let question = Wording.labelled(
        title.subject, words[place], items: below[place].count, in: page.language(of: title.subject + words[place]))
      return Draft(
        .question, ask: question, below[place].map { meaning($0, page) }, at: node, of: page, confidence: 0.85
      ).from([lines[place]] + below[place], of: page).claiming(.member, of: below[place])
    }
  }

  /// Whether a line has its own answer to the second part of the order below it: `機序：…`.
  private static func tells(_ line: Int, _ page: Page) -> Bool {
    page.matter(of: line).contains { page.pairs[$0].map { !$0.isNamed } ?? false }
  }

  /// Whether each of the lines is a label with a card of its own and all of them together are long.
  private static func isWhole(_ lines: [Int], _ items: [Text], _ page: Page) -> Bool {
    lines.count >= 2 && items.reduce(0, { $0 + $1.count }) > 90 && page.isEastAsian
      && lines.allSatisfy { page.pairs[$0].map { !$0.isNamed } ?? (page[$0].label != nil) }
  }

  /// Two or more named pairs below a line that introduces them: their names are the answer, what they say is asked by itself.
  private static func pairs(among lines: [Int], _ page: Page) -> [Int]? {
    let named = lines.filter { page.pairs[$0]?.isNamed ?? false }
    return named.count >= 2 && named.count == lines.count - 1 && page.text(lines[0]).isEastAsian
      && page.pairs[lines[0]] == nil ? named : nil
  }

  /// `抹茶を点てるにあたり、以下を確かめる`: in which case the names below it are the answer; empty where none is told.
  private static func leadingCase(_ text: Text) -> Text {
    guard text.hasKana, let mark = text.firstRange(of: "以下") ?? text.firstRange(of: "次の"),
      mark.lowerBound > 4, mark.lowerBound <= longestCase, text[mark.lowerBound - 1] == "、",
      text.prefix(mark.lowerBound - 1).endsWith(anyOf: ["あたり", "あたって", "際", "際に", "場合", "とき", "時", "には", "では"])
    else { return Text() }
    return text.prefix(mark.lowerBound)
  }

  private static let longestCase = 40

  /// Names of which some have a meaning behind a colon: the names are the answer.
  private static func namesThings(_ lines: [Int], _ page: Page) -> Bool {
    lines.count >= 3 && page.isEastAsian && lines.contains { page.pairs[$0]?.isNamed ?? false }
      && lines.allSatisfy {
        page.pairs[$0]?.isNamed ?? (page.text($0).count <= 16 && LineShape.isNounPhrase(page.text($0)))
      }
      && lines.contains { page.pairs[$0] == nil }
  }

  /// The name of a pair or of a line with a gloss in brackets; else the line.
  private static func head(_ line: Int, _ page: Page) -> Text {
    if let pair = page.pairs[line], pair.isNamed { return pair.left }
    return Gloss(page[line].inline)?.name ?? page.text(line)
  }

  /// `为什么要静置` over its answers: a Chinese line that asks without a mark.
  private static func asksReason(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node)
    return (page[node].isMatter || titled(node, page) != nil) && text.isEastAsian && !text.hasKana
      && (5...40).contains(text.count)
      && (text.startsWith(anyOf: reasons) || text.startsWith(anyOf: ["如何", "怎样", "怎樣"])) && !text.contains("，")
      && (!page.matter(of: node).isEmpty || page[node].isSection)
  }

  static func isQuestion(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace || $0.isPicture || $0 == "★" || $0 == "。" }
    guard let last = plain.scalars.last, plain.count >= (plain.hasKana ? 4 : 5) else { return false }
    if last == "?" || last == "？" || plain.endsWith(anyOf: orders) { return true }
    return plain.hasKana && !plain.hasHangul && text.scalars.last == "。"
      && plain.endsWith(anyOf: ["か", "とは", "は何", "述べる", "何"])
  }

  /// A label's items stand after it: `身体所見: …`.
  private static func answer(_ line: Int, _ page: Page, isOneOfTwo: Bool) -> Text {
    let below = page.matter(of: line)
    let isKind =
      below.count >= 2 && page.isEastAsian && page.pairs[line] == nil && page.text(line).count <= 16
      && (below.allSatisfy { page.pairs[$0] != nil }
        || isOneOfTwo && page.language(at: line) == .japanese && below.count <= 6
          && below.allSatisfy { isName($0, page) })
    guard page[line].label != nil || page.text(line).scalars.last == ":" || isKind, !below.isEmpty else {
      return page.text(line)
    }
    return page.text(line).trimming { $0 == ":" || $0 == "：" } + ": "
      + below.prefix(isOneOfTwo ? 6 : 5).map { isKind ? meaning($0, page) : page.text($0) }.joined(", ")
  }

  /// Whether a line below a head of an answer names a thing, alone or before its meaning: all together they are the answer.
  private static func isName(_ line: Int, _ page: Page) -> Bool {
    let text = page.pairs[line]?.left ?? page.text(line)
    return text.isEastAsian && (2...24).contains(text.count) && !text.contains("。")
      && (LineShape.isNounPhrase(text) || JapaneseNoun.endsInNoun(text))
  }

  /// What a pair names; of one with a letter as its name, what it means.
  private static func meaning(_ line: Int, _ page: Page) -> Text {
    guard let pair = page.pairs[line] else { return page.text(line) }
    return Term(pair.left).name.count <= 1 ? pair.right.text : pair.left
  }

  private static func worded(_ text: Text, _ node: Int, _ page: Page) -> Text {
    let plain = text.trimming { $0.isSpace || $0.isPicture || $0 == "★" }
    let names = page.glossary.mentions(in: plain)
    // 왜 쓰나?, 언제 좋을까?: a heading that asks of what stands above it.
    if page[node].isHeading, plain.hasHangul, plain.wordCount == 2 || plain.wordCount == 3 && !hasOwnSubject(plain),
      plain.startsWith(anyOf: bare)
    {
      return Subjects.named(for: plain, node, page) + plain
    }
    if page[node].isSection || !names.isEmpty || plain.wordCount >= 6 { return plain }
    return Subjects.prefix(for: plain, node, page) + plain
  }

  /// "What holds the gate shut? The water behind it does.": an English line that asks and answers itself.
  private static func answered(_ node: Int, _ mark: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    let sentences = page.sentences[node]
    guard text.isEnglish, page.pairs[node] == nil, page[node].children.isEmpty, sentences.count >= 2,
      sentences[0].text.count == mark + 1, (4...20).contains(sentences[0].text.wordCount),
      let first = sentences[0].text.firstWord?.lowercased,
      first.isOne(of: ["what", "why", "how", "when", "who", "where", "which"])
    else { return nil }
    let answer = sentences[1].text
    guard (3...40).contains(answer.wordCount), answer.count <= 200, !answer.containsAny(of: ["?", "？"]),
      let opening = answer.firstWord?.lowercased.trimming({ !$0.isLatin }),
      !opening.isOne(of: ["let's", "let’s", "i", "see", "we'll", "consider", "first", "that", "this", "well"])
    else { return nil }
    return Draft(
      .question, ask: worded(sentences[0].text, node, page), [answer.trimming { $0.isSpace || $0 == "." }], at: node,
      of: page, confidence: 0.75
    ).claiming(.statement, of: [node]).claiming(.statement(1), of: [node])
  }

  /// `What is X?    Answer`, `X가 뭐야? → …`.
  private static func onOneLine(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, let mark = page.text(node).scalars.firstIndex(where: { $0 == "?" || $0 == "？" }),
      mark >= 3
    else { return nil }
    let rest = page.text(node).dropping(first: mark + 1)
    let answer = rest.trimming { $0.isSpace || $0.isArrow || $0 == "-" || $0 == "=" || $0 == ":" || $0 == ">" }
    if let answered = answered(node, mark, page) { return answered }
    guard
      page[node].children.isEmpty
        && (page[node].kind == .item && isAnswered(page.text(node), at: mark) || defines(page.text(node), at: mark))
        || rest.starts(with: "   ")
        || rest.trimmed.first?.isArrow ?? false
        || rest.trimmed.startsWith(anyOf: ["- ", "=> ", "-> "]), answer.count >= 3, answer.count <= 200,
      !answer.containsAny(of: ["?", "？"])
    else { return nil }
    let isSentence = page.text(node).hasHangul && Endings.isKoreanPredicate(answer)
    return Draft(
      .question, ask: worded(page.text(node).prefix(mark + 1), node, page),
      [isSentence ? answer.trimmingEnd { $0 == "." } : answer], at: node, of: page,
      confidence: 0.8
    ).claiming(.statement, of: [node])
  }
}
