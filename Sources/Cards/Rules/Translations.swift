import Notes

/// F9: a heading's name in another language, and the role written before it.
///
/// `모놀리식 아키텍쳐 (Monolithic Architecture)` makes "…를 영어로 하면?"; a proper name written in both scripts (도커 Docker) gives
/// no card, nor do two scripts without a sign between them (`周期触发Interrupt`: a verb and its object). Names of both languages
/// count as right answers elsewhere.
enum Translations {
  static func drafts(_ page: Page) -> [Draft] {
    var seen: Set<Text> = []
    return page.document.nodes.indices.compactMap { node in
      guard
        page[node].isSection || page[node].isMatter && page.pairs[node] == nil && page.text(node).isEastAsian
          || isGlossaryItem(node, page),
        node != page.titleNode || page[node].kind != .heading(level: 1),
        let term = page.terms[node] ?? (isGlossaryItem(node, page) ? Term(page.text(node)) : nil),
        let other = term.translation ?? term.longForm,
        !term.isQuestion, !other.contains("+"), other.first != "=", !GenericWords.contains(term.name),
        !page.text(node).contains(text: term.name + other),
        !page.text(node).contains(" | "), !page.text(node).contains("), ")
      else { return nil }
      // A Korean word of everyday has more than one English one.
      if term.name.hasHangul, !isGlossaryItem(node, page),
        other.wordCount < 2 || term.name.wordCount < 2 && !isTermOfArt(term.name, other)
      {
        return nil
      }
      // 가마 다시 지피기 (in winter): where, not how it is called.
      if let first = other.firstWord?.lowercased, EnglishWords.prepositions.contains(first) { return nil }
      if term.name.hasHangul, isTold(term.name, by: other) || HangulSpelling.spells(term.name, other) { return nil }
      // 2次发酵 Second Fermentation: whoever reads the number can say it.
      if term.name.hasDigit || page[node].isSection && isTitle(term.name, other, page) { return nil }
      guard term.name.hasHangul || term.name.hasHan || term.name.hasKana, isWorthAsking(term, other),
        seen.insert(term.name.folded).inserted
      else { return nil }
      // A name with Latin letters of its own is not translated but called otherwise.
      let isOther = term.name.hasHangul && term.name.hasLatin
      let question = Wording.ask(
        isOther ? \.otherName : \.translation, in: page.language(of: term.name), term.name)
      return Draft(.translation, ask: question, [other], at: node, of: page, confidence: 0.6).with {
        $0.alternatives = [term.abbreviation].compactMap { $0 }
      }.claiming(.name, of: [node])
    }
  }

  /// Whether a Korean item is nothing but a term with its English name, `소성 (Firing)`, one of several in its list.
  private static func isGlossaryItem(_ node: Int, _ page: Page) -> Bool {
    guard page[node].kind == .item, page.pairs[node] == nil, isGlossed(page.text(node)) else { return false }
    let beside = page[page[node].parent].children.prefix(60).filter { page[$0].kind == .item }
    return beside.count >= 4 && beside.count { isGlossed(page.text($0)) } * 2 >= beside.count
  }

  private static func isGlossed(_ text: Text) -> Bool {
    guard text.hasHangul, text.count <= 48, text.scalars.last == ")", let open = Term.matchingOpening(text), open >= 2,
      case let name = text.prefix(open).trimmed, name.wordCount <= 4, LineShape.isNounPhrase(name), !name.hasLatin,
      case let other = text[(open + 1)..<(text.count - 1)], other.first?.isUpper ?? false, !other.contains(",")
    else { return false }
    return other.allSatisfy { $0.isLatin || $0.isSpace || $0 == "-" } && other.count(where: \.isLower) >= 3
  }

  /// `消化的荷尔蒙控制（Hormone control of digestion）`, `胰腺分泌`: a Chinese or Japanese title of what its part tells is no word to learn.
  private static func isTitle(_ name: Text, _ other: Text, _ page: Page) -> Bool {
    guard name.isEastAsian else { return false }
    let isJapanese = page.language(of: name) == .japanese
    if name.contains("の") || !isJapanese && name.containsAny(of: ["的", "與", "与", "和"]) { return true }
    let words = other.lowercased.words
    return words.contains { EnglishWords.prepositions.contains($0) }
      || words.contains("and") && (words.count > 3 || name.count > 6) || !isJapanese && words.count >= 3
      || words.count == 2 && name.endsWith(anyOf: ["分泌", "吸收", "控制", "調節", "调节", "轉化", "转化", "過程", "过程"])
  }

  /// 기본열 (Base Column): one Korean word for two that begin with capitals is a word of the trade.
  private static func isTermOfArt(_ name: Text, _ other: Text) -> Bool {
    name.count >= 3 && (2...4).contains(other.wordCount) && other.first?.isUpper ?? false
      && (other.words.allSatisfy { $0.first?.isUpper ?? false } || name.count <= 4)
  }

  /// `차의 쓰임` (Uses of Tea) is no term, and of `TDS 값` (TDS Value) the half that counts is the same.
  private static func isTold(_ name: Text, by other: Text) -> Bool {
    let latin = name.words.filter { $0.hasLatin && !$0.hasHangul }
    let isPart = name.lastWord.map { KoreanNoun.isVague($0) || $0.isOne(of: ["성분", "쓰임", "예", "예시"]) } ?? false
    return isPart && name.words.dropLast().contains { $0.count >= 2 && $0.ends(with: "의") }
      || !latin.isEmpty && latin.allSatisfy { other.folded.contains(text: $0.folded) }
  }

  /// A name without brackets that stands in two scripts is a proper name, spelled twice.
  private static func isWorthAsking(_ term: Term, _ other: Text) -> Bool {
    guard !other.contains(where: { $0.isDigit || $0.isSmallDigit }) || other.wordCount > 1, other.hasLatin,
      !other.containsAny(of: ["<", ">", "≥", "≤", "～", "~"]), !(other.first?.isDigit ?? true),
      !other.hasHangul, !other.hasHan, !other.hasKana, other.count >= 3, other.count <= 60,
      !Abbreviation.isShort(other)
    else { return false }
    return !(term.role != nil && other.first?.isUpper ?? false && other.wordCount <= 3)
  }
}
