import Notes

/// What the pairs of a date and what happened then are asked.
///
/// Fires on pairs whose left side is a date: `1884년: 찻집 개업`, `1192年：茶会の始まり`. What happened then is asked by F3, and when it was
/// by a card of its own.
enum DatedPairs {
  private static let longestEvent = 40

  /// What happened at the date a Korean pair opens with; nil where it opens with none.
  static func asked(_ name: Text, _ text: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    guard language == .korean, KoreanDates.isDate(name), !Amounts.isAmount(text) else { return nil }
    return Subjects.prefix(for: name, node, page) + name + (name.scalars.last?.isDigit ?? false ? "년에" : "에")
      + " 무슨 일이 있었는가?"
  }

  /// When the event behind an East Asian date was; nil where the date or what stands behind it is none.
  static func when(_ pair: Pair, _ node: Int, _ page: Page) -> Draft? {
    let event = pair.right.text.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    guard pair.left.isEastAsian, pair.left.first?.isDigit ?? false, (4...longestEvent).contains(event.count),
      !event.containsAny(of: ["。", "；", "："]), !page.repeatedPairs.contains(pair.left.folded)
    else { return nil }
    return DatedSentence.draft(pair.left + (event.hasKana ? "、" : "，") + event, 0, node, page)
  }
}
