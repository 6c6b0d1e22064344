import Notes

/// F33: marks of importance (★, 📌, ✅, 중요!!) raise a card's weight.
///
/// Fires on cards of a line that bears such a mark, or of a section whose heading does; makes no card, but the card is marked as
/// important and surer than its rule alone would make it, so that a doubtful one may be asked at once. The marks are never part of
/// the text.
struct Weight {
  private static let more = 0.1

  /// Numbers of the lines that bear a mark.
  private let lines: Set<Int>
  private let page: Page

  init(_ page: Page) {
    self.page = page
    lines = Set(page.document.nodes.lazy.filter(\.isImportant).flatMap { Array($0.lines) })
  }

  /// Gives a draft its weight.
  func weigh(_ draft: inout Draft) {
    guard !lines.isEmpty, isImportant(draft) else { return }
    draft.isImportant = true
    draft.confidence = min(1, draft.confidence + Self.more)
  }

  private func isImportant(_ draft: Draft) -> Bool {
    if draft.lines.contains(where: { $0.contains(where: lines.contains) }) || page[draft.node].isImportant {
      return true
    }
    return page.section(of: draft.node).last.map { page[$0].isImportant && $0 != page.titleNode } ?? false
  }
}
