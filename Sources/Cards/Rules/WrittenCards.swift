import Notes

/// Cards that were written as cards, in the syntax of a flashcard program.
///
/// Fires before every other rule and takes the writer's words as they are: `Q:`/`A:`, `term :: meaning`, `{{c1::blank}}`, `?`
/// between two sides, ticked choices and what else `WrittenReader` finds. What is asked both ways makes two cards; blanks of
/// one number make one. A short term with a meaning of some length is asked as a definition.
enum WrittenCards {
  static func drafts(_ page: Page) -> [Draft] {
    if let sheet = page.document.records { return RecordCards(sheet, page).drafts }
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .written(let place) = page[node].kind else { return [] }
      let card = page.document.written[place]
      return drafts(card.content, node, page).map { draft in
        draft.with {
          $0.isWritten = true
          $0.lines = [card.lines]
        }
      }
    }
  }

  private static func drafts(_ content: WrittenCard.Content, _ node: Int, _ page: Page) -> [Draft] {
    switch content {
    case .question(let front, let back, let direction):
      return sides(.question, front, back, direction, node, page)
    case .term(let front, let back, let direction): return term(front, back, direction, node, page)
    case .descriptor(let front, let back, let direction):
      return sides(.question, front, back, direction, node, page)
    case .blanks(let text): return blanks(text, node, page)
    case .choice(let question, let choices, let right):
      let shown = question + " (" + choices.joined(" / ") + ")"
      return [draft(.question, shown, WrittenAnswer(right.map { choices[$0] }), node, page)]
    }
  }

  private static func draft(_ kind: CardKind, _ question: Text, _ answer: WrittenAnswer, _ node: Int, _ page: Page)
    -> Draft
  {
    Draft(kind, ask: question, answer.items, at: node, of: page, confidence: 1).with { $0.isOrdered = answer.isOrdered }
  }

  private static func sides(
    _ kind: CardKind, _ front: Text, _ back: WrittenAnswer, _ direction: WrittenCard.Direction, _ node: Int,
    _ page: Page
  ) -> [Draft] {
    let forward = draft(kind, placed(front, node, page), back, node, page)
    let backward = draft(kind, back.items.joined(" / "), WrittenAnswer([front]), node, page)
    switch direction {
    case .forward: return [forward]
    case .backward: return [backward]
    case .both: return [forward, backward]
    }
  }

  /// A term or question with its other side, asked as its shape wants.
  static func term(
    _ front: Text, _ back: WrittenAnswer, _ direction: WrittenCard.Direction, _ node: Int, _ page: Page
  ) -> [Draft] {
    guard back.items.count == 1, isTerm(front), isMeaning(back.items[0]) else {
      return sides(.question, front, back, direction, node, page)
    }
    let meaning = back.items[0]
    let forward = draft(
      .definition, Wording.define(Term(front).name, in: page.language(of: front + meaning)), back, node, page)
    guard direction != .forward else { return [forward] }
    let backward = draft(
      .definition, Wording.ask(\.termFor, in: page.language(of: meaning), meaning), WrittenAnswer([front]), node, page)
    return direction == .both ? [forward, backward] : [backward]
  }

  /// A name alone below an item of an outline is asked with that item; headings are shown above the card.
  private static func placed(_ front: Text, _ node: Int, _ page: Page) -> Text {
    let above = page.subjectNodes[node]
    guard above > 0, !page[above].isSection, front.wordCount <= 3, let last = front.scalars.last, last != "?",
      last != "？", let name = page.name(of: above), !front.folded.contains(text: name.folded)
    else { return front }
    return name + ": " + front
  }

  private static func isTerm(_ text: Text) -> Bool {
    guard let last = text.scalars.last else { return false }
    return text.hasLetter && text.wordCount <= 4 && text.count <= 40 && last != "?" && last != "？"
      && !Endings.isPredicate(text)
  }

  /// Whether a text says what something is; a word or two are a translation or a plain answer.
  private static func isMeaning(_ text: Text) -> Bool {
    text.hasHan || text.hasKana ? text.count >= 8 : text.wordCount >= 3
  }

  /// One card for each group of blanks.
  static func blanks(_ text: BlankText, _ node: Int, _ page: Page) -> [Draft] {
    text.groups.compactMap { group in
      guard let asked = text.asking(group) else { return nil }
      return draft(.cloze, asked.question, WrittenAnswer(asked.answers, isOrdered: true), node, page).with {
        $0.hint = asked.hint
      }
    }
  }
}
