import Notes

/// F20: a list numbered inside its line behind what it lists: `차의 목표는 1. 향 2. 빛깔`, "The goals are (1) scent and (2) colour",
/// `茶的目标有：①香②色`.
///
/// Fires on matter that is no pair whose items are two to seven; asks for the items by the words before the first number.
enum NumberedInLine {
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, page[node].label == nil, page[node].isLeaf,
      !Example.isExample(page.text(node)), let list = InlineOrdinals(page.text(node)),
      (2...80).contains(list.head.count),
      page.pairs[node] == nil || leadsOn(list.head)
    else { return nil }
    let head = list.head
    guard let question = question(head, node, page), !Openers.points(head), !Openers.pointsInside(head),
      !head.startsWith(anyOf: Stated.pointers)
    else { return nil }
    let items = closed(list.items)
    guard items.allSatisfy({ $0.count <= 60 }), items.reduce(0, { $0 + $1.count }) <= HeadingLists.mostText else {
      return nil
    }
    return Draft(.list, ask: question, items, at: node, of: page, confidence: 0.75).claiming(.statement, of: [node])
  }

  /// The head as a question; nil where it is a sentence of its own.
  private static func question(_ head: Text, _ node: Int, _ page: Page) -> Text? {
    let plain = head.trimming { $0.isSpace || $0 == ":" || $0 == "：" || $0 == "," || $0 == "，" }
    if plain.hasHangul {
      guard let last = plain.lastWord else { return nil }
      let asked = plain.without(suffix: "으로는").without(suffix: "로는").without(suffix: "에는")
      if plain.ends(with: "에는") { return Subjects.prefix(for: plain, node, page) + plain + " 무엇이 있는가?" }
      if asked.count < plain.count { return Subjects.prefix(for: asked, node, page) + Wording.bare(asked, in: .korean) }
      if last.count >= 2, last.endsWith(anyOf: ["은", "는"]), !KoreanClause.isAdjective(last) {
        return Subjects.prefix(for: plain, node, page) + plain + "?"
      }
      let isBare = plain.count < head.count && LineShape.isNounPhrase(plain) && plain.wordCount <= 8
      return isBare ? Subjects.prefix(for: plain, node, page) + Wording.bare(plain, in: .korean) : nil
    }
    if plain.hasKana {
      for end in ["には", "は", "として"] where plain.ends(with: end) && plain.count >= end.unicodeScalars.count + 2 {
        let name = plain.without(suffix: end)
        return Wording.ask(\.members, in: .japanese, name)
      }
      return nil
    }
    if plain.hasHan {
      let isLed = head.count > plain.count || plain.endsWith(anyOf: ["是", "有", "为", "為", "包括", "分为", "分為", "在于", "在於"])
      let isCounted = page.text(node).dropping(first: head.count).trimmed.starts(with: "一是")
      guard isLed || isCounted, plain.count >= 3, !plain.containsAny(of: ["，", "。", "；"]) else { return nil }
      let name = bare(plain)
      return name.count >= 2 ? name + "有哪些？" : nil
    }
    guard plain.isEnglish else { return nil }
    for verb in [" are", " include", " were"] where plain.ends(with: verb) {
      let name = plain.without(suffix: verb)
      guard (1...8).contains(name.wordCount), Wording.isPlural(name) else { return nil }
      return "What" + Text(verb == " include" ? " are" : verb) + " " + name.loweredArticle.loweredNoun + "?"
    }
    return nil
  }

  /// Whether a head before a colon leads on to its items and is no name: `茶的目标有：`.
  private static func leadsOn(_ head: Text) -> Bool {
    let plain = head.trimming { $0.isSpace || $0 == ":" || $0 == "：" }
    return plain.hasHan && !plain.hasKana && plain.endsWith(anyOf: ["有", "是", "包括", "为", "為"])
  }

  private static func bare(_ head: Text) -> Text {
    for end in ["主要包括", "主要有", "包括", "分为", "分為", "主要是", "有", "是", "为", "為"] where head.ends(with: end) {
      return head.without(suffix: end)
    }
    return head
  }

  /// The items, the last one without the copula that closes the sentence.
  private static func closed(_ items: [Text]) -> [Text] {
    guard let last = items.last else { return items }
    var end = last
    if end.hasHangul { end = KoreanPredicate.withoutCopula(end) }
    for copula in ["である", "です", "がある", "の3つ", "の三つ"] where end.ends(with: copula) { end = end.without(suffix: copula) }
    return items.dropLast() + [end.count >= 1 ? end : last]
  }
}
