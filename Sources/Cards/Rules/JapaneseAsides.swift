import Notes

/// F37 for Japanese: what a sentence tells beside the part that another card asks for: by what means, for what, of what alone, of which
/// two or more things, of either of two sides.
///
/// Fires last, on the first sentences of matter; a part that a card of the same line gives as its answer is not asked again.
enum JapaneseAsides {
  private static let mostSentences = 10
  /// Most cards of one sentence.
  private static let most = 3

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isEastAsian else { return [] }
    var byLine: [Int: [Gate.Passed]] = [:]
    for card in kept where card.draft.question.hasKana {
      for lines in card.draft.lines { byLine[lines.lowerBound, default: []].append(card) }
    }
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page.text(node).hasKana, page[node].label == nil,
        page[node].text.count <= 1_500, !Example.isExample(page.text(node))
      else { return [] }
      let told = (byLine[page[node].lines.lowerBound] ?? []).filter { !isDoubtful($0.draft, page) }
      return page.sentences[node].prefix(mostSentences).enumerated().flatMap { place, sentence in
        drafts(sentence.text, place, node, page, besides: told)
      }
    }
  }

  private static func drafts(_ sentence: Text, _ place: Int, _ node: Int, _ page: Page, besides told: [Gate.Passed])
    -> [Draft]
  {
    let owner = page.pairs[node].flatMap { $0.isNamed ? Term($0.left).name : nil }
    guard owner == nil || place > 0 || page.sentences[node].count == 1, !WrittenQuestions.isQuestion(sentence),
      !DatedSentence.fits(sentence)
    else { return [] }
    let said = place == 0 ? page.pairs[node]?.right.text ?? sentence : sentence
    var drafts: [Draft] = []
    let isStated = !page.stated(node, place).isEmpty
    for frame in JapaneseFrame.all(in: said, besidesLists: isStated) where drafts.count < most {
      let answer = frame.answer.map { $0.trimming { $0.isSpace || $0 == "、" } }
      let subject = about(frame, node, page, owner)
      let draft = Draft(frame.kind, ask: subject + frame.question, answer, at: node, of: page, confidence: 0.65)
        .with { ($0.isOpen, $0.isMarked) = (frame.isOpen, true) }
        .claiming(.part(25_000 + place * 8 + drafts.count), of: [node])
      guard !subject.folded.contains(text: answer.joined("").folded), !told.contains(where: { tells($0.draft, draft) }),
        frame.kind != .reason || !drafts.contains(where: { tells($0, draft) })
      else { continue }
      drafts.append(draft)
    }
    return drafts
  }

  /// Whether a card waits to be accepted, so that it tells nothing to who has not done so.
  private static func isDoubtful(_ draft: Draft, _ page: Page) -> Bool {
    var copy = draft
    Doubts.weigh(&copy, page.text(draft.node), isItem: page[draft.node].kind == .item)
    return copy.confidence <= Draft.doubtful
  }

  /// Whether a card asks for the same part, or for another part of the same words.
  private static func tells(_ told: Draft, _ new: Draft) -> Bool {
    let (one, other) = (told.answer.joined("").folded, new.answer.joined("").folded)
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    if short.count * 100 >= long.count * 85, long.contains(text: short) { return true }
    if new.kind == .list { return false }
    // `窯を見る理由：「発色」は？`: the line that announces a point is no part of what the point tells.
    let bare = told.question.lastRange(of: "：「").map { cut in
      told.with { $0.question = told.question.dropping(first: cut.upperBound - 1) }
    }
    let (known, asked) = (ForeignDoubles.content(of: bare ?? told), ForeignDoubles.content(of: new))
    return Double(known.intersection(asked).count) >= 0.8 * Double(max(asked.count, known.count))
  }

  /// What stands before a question that does not say what it speaks of.
  private static func about(_ frame: JapaneseFrame, _ node: Int, _ page: Page, _ owner: Text?) -> Text {
    guard let owner else { return Subjects.prefix(for: frame.question, node, page) }
    return frame.question.contains(text: owner) ? Text() : owner + "："
  }
}
