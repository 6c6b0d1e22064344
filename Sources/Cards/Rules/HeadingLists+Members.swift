import Notes

extension HeadingLists {
  /// All members of an English title that asks for them: lines alone, and the names of lines beside them that say more of themselves.
  ///
  /// Where one of the lines has no name, the list is a part and waits.
  static func allMembers(_ title: Text, _ lines: [Int], _ node: Int, _ page: Page) -> Draft {
    let beside = page.matter(of: node).filter {
      lines.contains($0)
        || page[$0].kind == page[lines[0]].kind && page[$0].label == nil && !Example.isExample(page.text($0))
    }
    let members = beside.compactMap { line -> (line: Int, name: Text)? in
      if lines.contains(line) { return (line, page.text(line)) }
      let name = page.pairs[line].map { $0.isNamed ? Term($0.left).name : Text() } ?? page.text(line)
      return (1...8).contains(name.wordCount) ? (line, name) : nil
    }
    let isWhole = members.count == beside.count && members.count <= mostItems
    let plain = title.loweredNoun.trimming { $0 == ":" }
    // "Solving knots" over orders: its steps.
    let areSteps =
      EnglishListForm.isWork(title) && lines.count >= 3
      && lines.count(where: { EnglishListForm.isStep(page.text($0)) }) * 4 >= lines.count * 3
    let asked: Text = "What are the " + (areSteps ? "steps of " + plain.loweredStart : plain) + "?"
    return Draft(
      .list, ask: asked, isWhole ? members.map(\.name) : lines.map { page.text($0) }, at: node, of: page,
      confidence: isWhole ? 0.75 : Draft.doubtful
    ).from(isWhole ? members.map(\.line) : lines, of: page).claiming(.member, of: lines)
  }

  /// "Key differences between clay and glaze": an English title that narrows its kind asks for every line below it.
  static func asksForAll(_ lines: [Int], _ name: Text, _ node: Int, _ page: Page) -> Bool {
    guard name.isEnglish, (2...mostItems).contains(lines.count), lines.count == page.matter(of: node).count,
      ListHeading.isKind(name), name.words.contains(where: { narrowing.contains($0) }), Wording.isPlural(name)
    else { return false }
    return lines.reduce(0) { $0 + page.text($1).count } <= mostText && lines.allSatisfy { page[$0].kind == .item }
  }

  private static let narrowing: WordSet = ["between", "of", "for", "affecting", "against", "behind", "with"]

  /// Whether few Chinese points are asked together, though some of them can be asked alone as well.
  static func belongTogether(_ lines: [Int], _ plain: Int, _ page: Page) -> Bool {
    if lines.count <= 5, Definition.areOneLiners(lines, page) {
      return lines.reduce(0) { $0 + page.text($1).count } <= 160
    }
    return plain < lines.count && plain * 2 >= lines.count && areFewPoints(lines, page)
  }

  /// Whether two or three Chinese items that each say one thing are all that stands below a name: none is told without the others.
  private static func areFewPoints(_ lines: [Int], _ page: Page) -> Bool {
    (2...3).contains(lines.count)
      && lines.allSatisfy { line in
        let text = page.text(line)
        return page[line].kind == .item && page[line].isLeaf && page[line].label == nil && page.pairs[line] == nil
          && text.hasHan && !text.hasKana && !text.hasHangul && text.count <= 80 && !Example.isExample(text)
          && !WrittenQuestions.isQuestion(text) && !text.containsArrow && text.scalars.last != "："
          && text.scalars.last != ":"
      } && lines.reduce(0) { $0 + page.text($1).count } <= 170
  }

  /// Whether all that stands below a Chinese or Japanese title are items that are short names and nothing else.
  static func areShortNames(_ lines: [Int], _ page: Page) -> Bool {
    lines.allSatisfy { line in
      let text = page.text(line).withoutBracket.trimmed
      return page[line].kind == .item && page[line].isLeaf && page[line].label == nil && page.pairs[line] == nil
        && (2...14).contains(text.count) && text.hasHan && LineShape.isNounPhrase(text)
        && !text.containsAny(of: ["，", "。", "：", "？"]) && !Endings.isPredicate(text)
    }
  }

  /// Whether the two to five lines of a Korean section whose title is no term are all that it says.
  static func isWhole(_ lines: [Int], _ definition: [Int], _ node: Int, _ page: Page) -> Bool {
    guard page[node].isSection, node != page.titleNode, definition.isEmpty, (2...5).contains(lines.count),
      lines.count == page[node].children.count, lines.allSatisfy({ page[$0].kind == .item && page[$0].isLeaf }),
      let title = page.terms[node]?.name, title.hasHangul, title.wordCount >= 2, !KoreanKindTitle.asksForLines(title),
      !KoreanContext.isSectionWord(title)
    else { return false }
    return title.lastWord.map { $0.ends(with: "화") || $0.ends(with: "성") || KoreanQuestion.isDeed($0) } ?? false
  }

  /// All that a section says, asked together.
  static func whole(_ name: Text, _ lines: [Int], _ node: Int, _ page: Page) -> Draft {
    Draft(
      .list, ask: name + "의 주요 내용은?", lines.map { page.text($0) }, at: node, of: page, confidence: 0.75
    ).with { $0.isGathered = true }.from(lines, of: page).claiming(.member, of: lines)
  }

  /// Whether lines are names: short, without a verb; of foreign names in a Korean note also longer ones, `Shortest Job First (SJF)`.
  static func areNames(_ items: [Text], _ language: NoteLanguage) -> Bool {
    let areShort = items.allSatisfy {
      ($0.count <= 24 || language == .korean && !$0.hasHangul && $0.count <= 40 && $0.wordCount <= 6)
        && (!Endings.isPredicate($0) || items.count >= 3 && language.isEastAsian && $0.count <= 6)
    }
    return areShort && !(language.isEastAsian && (HanValues.areQualities(items) || areMixed(items) || areTold(items)))
  }

  /// Whether one of a few Chinese items says how something is or what must be: `各窑自成一体`, `茶味最为要紧`, `无盖`.
  private static func areTold(_ items: [Text]) -> Bool {
    items.contains { item in
      guard item.hasHan, !item.hasKana else { return false }
      if (2...6).contains(item.count), "无無不".unicodeScalars.contains(item[0]), item[1].isLatin { return true }
      return item.count >= 6
        && ["最有", "最为", "最為", "要相互", "高度", "并行地", "自动地", "相互"].contains {
          item.firstRange(of: $0).map { $0.lowerBound >= 2 && !item.dropping(first: $0.upperBound).isEmpty } ?? false
        } && !item.contains("的")
    }
  }

  /// Whether Chinese items are of several sorts, a book beside a phrase that describes: what is told of a thing, not its members.
  static func areMixed(_ items: [Text]) -> Bool {
    guard items.count >= 2, !items.contains(where: \.hasKana) else { return false }
    let (books, phrases) = (items.count { $0.first == "《" }, items.count { $0.count >= 6 && $0.contains("的") })
    // `容量为七升`: a value told in full.
    if items.contains(where: { $0.count >= 5 && $0.hasDigit && $0.dropFirst(2).contains { $0 == "为" || $0 == "為" } }) {
      return true
    }
    return books > 0 && books < items.count || phrases > 0 && phrases < items.count
  }

  /// A Chinese or Japanese list without the sentences that stand as paragraphs behind its items.
  static func withoutRemarks(_ lines: [Int], _ page: Page) -> [Int] {
    guard page.isEastAsian, let first = lines.first, page[first].kind == .item else { return lines }
    let items = lines.filter { page[$0].kind == .item }
    guard items.count >= 2, items.count < lines.count,
      lines.allSatisfy({ page[$0].kind == .item || Endings.isPredicate(page.text($0)) || page.text($0).count >= 12 })
    else { return lines }
    return items
  }
}
