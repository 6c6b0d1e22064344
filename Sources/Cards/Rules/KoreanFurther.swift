import Notes

/// F37 for Korean: a further part of a sentence of which another part is asked already, or none: by what means, what alone, in which
/// case.
///
/// Fires last, on the clauses of lines of matter; a part that stands in the answer of another card of the line is asked no more. At most
/// two a line.
enum KoreanFurther {
  private static let mostCards = 3
  private static let longest = 140

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let asked = FurtherAsked(kept)
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      guard isRead(node, page) else { return [] }
      // What counts the lines below it is asked with them.
      if Announcement.hasCount(page.text(node)), !page.matter(of: node).isEmpty || page.isTaken(node, .statement) {
        return []
      }
      var found: [Draft] = []
      for (place, sentence) in page.sentences[node].prefix(12).enumerated() {
        if let aside = aside(place, node, page) {
          found.append(aside.claiming(.part(22_400 + place), of: [node]))
          continue
        }
        for (part, clause) in page.koreanClauses(of: sentence.text).enumerated() where found.count < mostCards {
          guard let draft = draft(clause, place, node, page, asked) else { continue }
          found.append(draft.claiming(.part(22_000 + place * 8 + part), of: [node]))
        }
      }
      return found
    }
  }

  private static func isRead(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    // The lines of a short list below a label are asked together.
    if page[line.parent].label != nil, page.isTaken(node, .member) { return false }
    return line.isMatter && line.label == nil && line.text.hasHangul && page.pairs[node] == nil
      && (page.terms[node] == nil || line.isLeaf && line.text.wordCount >= 5) && !Example.isExample(line.text)
      && !line.text.containsArrow
      && !WrittenQuestions.isQuestion(line.text)
  }

  /// `찻잔을 데워 둔다. (차가 식기 때문)`: a sentence in brackets that says why, or what the one before it is called.
  private static func aside(_ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = page.sentences[node][place].text.trimming { $0.isSpace || $0 == "." }
    guard place > 0, text.first == "(", text.scalars.last == ")", text.count <= longest else { return nil }
    let before = page.sentences[node][place - 1].text.trimming { $0.isSpace || $0 == "." }
    guard before.hasHangul, before.count <= longest, !before.contains("("), !Openers.leans(before) else { return nil }
    if let reason = KoreanAside.reason(in: before + text) {
      let subject = reason.isWhole ? Text() : Subjects.prefix(for: reason.question, node, page)
      return Draft(.reason, ask: subject + reason.question, reason.answer, at: node, of: page, confidence: 0.7)
    }
    let name = text.dropping(first: 1).dropping(last: 1).trimmed
    guard (3...14).contains(name.count), name.wordCount <= 3, name.allSatisfy({ $0.isHangul || $0.isSpace }),
      name.endsWith(anyOf: ["성", "현상", "효과", "반응", "작용", "법칙", "원리"]), before.wordCount >= 3,
      Endings.isKoreanPredicate(before), !before.folded.contains(text: name.folded)
    else { return nil }
    return Draft(
      .definition, ask: Wording.ask(\.termFor, in: .korean, before), [name], at: node, of: page, confidence: 0.65)
  }

  private static func draft(_ clause: Text, _ place: Int, _ node: Int, _ page: Page, _ asked: FurtherAsked) -> Draft? {
    let said = clause.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let text = said.dropping(first: Openers.length(in: said))
    guard (3...26).contains(text.wordCount), text.count <= longest, !Openers.leans(text), !text.contains("?"),
      !text.containsAny(of: [": ", "; ", " = "])
    else { return nil }
    let phrase = KoreanPhrase(text)
    let line = page[node].lines.lowerBound
    let others = asked.reads(line) ? KoreanQuestion.other(phrase, page, node) : []
    let found =
      ([
        KoreanQuestion.byMeans(phrase, page, node), KoreanQuestion.alone(phrase, page, node),
        asked.reads(line) ? KoreanQuestion.when(phrase, page, node) : nil,
      ] + others).lazy.compactMap { $0 }.first { !asked.hold($0, line) }
    guard let found else { return nil }
    let owner = KoreanContext.antecedent(of: place, node, page).flatMap { $0.wordCount <= 2 ? $0 + ": " : nil }
    let subject = owner ?? Subjects.prefix(asking: found.question, for: found.answer, of: text, node, page)
    guard !subject.isEmpty || Subjects.namesOwnSubject(text) || page.subjectNodes[node] > 0,
      !subject.folded.contains(text: found.answer.folded)
    else { return nil }
    return Draft(
      .question, ask: subject + found.question, [found.answer], at: node, of: page,
      confidence: text.wordCount <= 10 ? 0.7 : 0.6
    )
    .with { $0.extra = found.told(text) }
  }
}

/// What the cards of each line ask and answer.
struct FurtherAsked {
  private var byLine: [Int: [(question: Text, answer: Text)]] = [:]

  init(_ kept: [Gate.Passed]) {
    for card in kept where !card.draft.isGathered && card.draft.answer.count == 1 {
      for lines in card.draft.lines { byLine[lines.lowerBound, default: []].append((card.asked, card.answered)) }
    }
  }

  /// Whether a line has a card of its own.
  func reads(_ line: Int) -> Bool { byLine[line] != nil }

  /// Whether a card of a line has the answer to a question, or a part of it, for its own.
  func hold(_ found: KoreanQuestion, _ line: Int) -> Bool {
    let answer = found.answer.folded
    return (byLine[line] ?? []).contains {
      $0.answer.count >= 2 && ($0.answer.contains(text: answer) || answer.contains(text: $0.answer))
    }
  }
}
