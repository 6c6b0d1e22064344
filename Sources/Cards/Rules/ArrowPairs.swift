import Notes

/// F26: a list each of whose items joins two names by an arrow: `찻잎 → 우전`, `물 → 샘물`.
///
/// Fires where at least three items stand together and each has one arrow between two short phrases that are no sentences; asks for
/// what the arrow leads to. A line alone fires where it says what does something to a thing: `온도 → 굴뚝이 결정`.
enum ArrowPairs {
  static func draft(_ node: Int, _ page: Page) -> Draft? { agent(node, page) ?? pair(node, page) }

  /// `가마의 온도 → 굴뚝이 결정`: what does it, of a line that stands alone.
  private static func agent(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, !page[node].isConclusion, page.text(node).hasHangul,
      let (left, right) = sides(page.text(node)),
      left.hasHangul, !Openers.points(left + " x"), right.wordCount >= 2, let deed = right.lastWord,
      deeds.contains(deed), case let doer = right.dropping(last: deed.count).trimmed,
      let particle = ["이", "가"].first(where: { doer.ends(with: $0) }),
      case let name = doer.without(suffix: particle), (2...24).contains(name.count), !KoreanNoun.isVague(name),
      // 전문가: no particle.
      let last = name.scalars.last, last.hangulFinal.map({ ($0 == 0) == (particle == "가") }) ?? true
    else { return nil }
    let asked = Wording.topic(left) + " 무엇이 " + deed + "하는가?"
    return Draft(
      .question, ask: Subjects.prefix(for: left, node, page) + asked, [name], at: node, of: page, confidence: 0.7
    ).claiming(.statement, of: [node])
  }

  private static let deeds: WordSet = [
    "결정", "관리", "담당", "처리", "제공", "수행", "실행", "저장", "생성", "감시", "조절", "제어", "분배", "할당", "배정",
  ]

  private static func pair(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].kind == .item, !page[node].isConclusion, let (left, right) = sides(page.text(node)),
      case let items = page.matter(of: page[node].parent).filter({ page[$0].kind == .item }),
      (3...120).contains(items.count),
      case let pairs = items.compactMap({ sides(page.text($0)) }), pairs.count >= 3,
      pairs.count == items.count || pairs.count * 3 >= items.count * 2 && max(left.count, right.count) <= 16,
      Set(pairs.map { $0.left.folded }).count == pairs.count,
      Set(pairs.map { $0.right.folded }).count * 2 > pairs.count,
      // `가마 → 솥`, `솥 → 잔`: one course from line to line.
      !pairs.contains(where: { pair in pairs.contains { $0.left.folded == pair.right.folded } })
    else { return nil }
    var prefix = Subjects.prefix(for: left, node, page)
    // `체`, `틀` below <그릇 빚기>: a word alone is asked below what it stands under.
    if prefix.isEmpty, left.wordCount == 1, left.first?.isLatin ?? false, left.count >= 4 {
      let above = page.text(page[node].parent).trimming { !$0.isWordPart }
      if (2...24).contains(above.count), above.hasHangul, !Endings.isKoreanPredicate(above) { prefix = above + ": " }
    }
    guard !prefix.isEmpty || left.wordCount >= 2 else { return nil }
    let language = page.language(of: left + right)
    return Draft(
      .definition, ask: prefix + question(left, language), [right], at: node, of: page, confidence: 0.7
    ).claiming(.statement, of: [node])
  }

  /// What stands on the other side of the arrow; of a deed in Japanese or Chinese it is not asked what it is.
  private static func question(_ left: Text, _ language: NoteLanguage) -> Text {
    switch language {
    case .chinese: Quotation.curved.set(left) + "对应的是什么？"
    case .traditionalChinese: Quotation.corner.set(left) + "對應的是什麼？"
    case .japanese: Quotation.corner.set(left) + "に対応するのは？"
    default: Wording.bare(left, in: language)
    }
  }

  private static func sides(_ text: Text) -> (left: Text, right: Text)? {
    guard text.count <= 80, text.containsArrow else { return nil }
    let plain = text.replacing("-->", with: "→").replacing("->", with: "→").replacing("=>", with: "→")
    let parts = plain.pieces { $0.isArrow }.map(\.trimmed)
    guard parts.count == 2,
      parts.allSatisfy({ $0.hasLetter && $0.withoutBracket.wordCount <= 5 && !$0.contains(":") && !$0.contains("=") }),
      LineShape.isNounPhrase(parts[0]), !Endings.isPredicate(parts[0]), parts[0].count <= 30
    else { return nil }
    return (parts[0], parts[1])
  }
}
