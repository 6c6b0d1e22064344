import Notes

/// Tells which Japanese and Chinese cards ask again what a short list, or the parts of a question, ask already (D9).
struct ListDoubles {
  private let cards: [Gate.Passed]
  private let page: Page
  /// The places of cards by the first line of each of their lines.
  private let byLine: [Int: [Int]]

  private static let mostItems = 5
  private static let mostText = 120

  /// Finds the places of cards that ask nothing new.
  static func told(_ cards: [Gate.Passed], _ page: Page) -> Set<Int> {
    guard page.isEastAsian else { return [] }
    var byLine: [Int: [Int]] = [:]
    for place in cards.indices {
      for lines in cards[place].draft.lines { byLine[lines.lowerBound, default: []].append(place) }
    }
    let doubles = ListDoubles(cards: cards, page: page, byLine: byLine)
    return Set(cards.indices.filter { doubles.isInList($0) || doubles.isWhole($0) || doubles.isPart($0) })
  }

  /// Whether a blank or a remark in brackets stands in an item of a short list that is asked.
  private func isInList(_ place: Int) -> Bool {
    let draft = cards[place].draft
    guard draft.rule == "F11" && draft.kind == .cloze || draft.rule == "F12" && draft.kind != .cloze,
      draft.lines.count == 1,
      let line = draft.lines.first
    else { return false }
    return (byLine[line.lowerBound] ?? []).contains { other in
      let list = cards[other].draft
      return other != place && isShort(list)
        && list.answer.contains { item in
          draft.answer.allSatisfy { item.folded.contains(text: $0.folded) }
        }
    }
  }

  /// Whether all of an answer stands in one part of a question that asks for the parts, `原因：…／治療：…`, in few words.
  private func isPart(_ place: Int) -> Bool {
    let draft = cards[place].draft
    guard draft.rule == "F14" || draft.rule == "F3", !draft.isWritten else { return false }
    return ([draft.node] + page.document.ancestors(of: draft.node)).contains { above in
      (byLine[page[above].lines.lowerBound] ?? []).contains { other in
        let whole = cards[other].draft
        return other != place && whole.rule == "F24" && isShort(whole) && !isWhole(other)
          && whole.answer.contains { part in
            (part.contains(": ") || part.contains("：")) && draft.answer.allSatisfy { part.contains(text: $0) }
          }
      }
    }
  }

  private func isShort(_ list: Draft) -> Bool {
    (2...ListDoubles.mostItems).contains(list.answer.count) && list.confidence > Draft.doubtful
      && list.answer.reduce(0) { $0 + $1.count } <= ListDoubles.mostText
  }

  /// Whether a heading's question is answered by lines with labels that each have a card of their own.
  private func isWhole(_ place: Int) -> Bool {
    let draft = cards[place].draft
    guard draft.rule == "F24", draft.answer.count >= 2, !draft.isWritten,
      draft.answer.allSatisfy({ $0.contains("：") || $0.contains(":") })
    else { return false }
    let parts = page.matter(of: draft.node)
    return parts.count == draft.answer.count
      && parts.allSatisfy { part in
        page.pairs[part] != nil
          && (byLine[page[part].lines.lowerBound] ?? []).contains { $0 != place && cards[$0].draft.rule != "F24" }
      }
  }
}
