import Notes

/// Lines below a name that do not say what it is.
extension Definition {
  /// Whether a Japanese or Chinese line announces others, asks, counts or gives an amount: `炉の3要素`, `理解に要る２つの略語`, `成人 36℃`.
  static func leadsOn(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node)
    if text.endsWith(anyOf: ["について", "とは", "に関して", "从而实现", "從而實現", "以实现", "以實現", "以达到", "以達到"]) { return true }
    if text.hasKana, text.containsAny(of: counted), LineShape.isNounPhrase(text) { return true }
    // A bare line over a list further down is the name of that list.
    if page[node].kind == .paragraph, page.previous[node] > 0, page.matter(of: node).count >= 2, text.count <= 20,
      LineShape.isNounPhrase(text)
    {
      return true
    }
    return AnnouncedList.isAnnouncing(page.sentences[node].first?.text ?? text) || page[node].ordinal != nil
      || WrittenQuestions.isQuestion(text) || isCountOrValue(text)
  }

  /// Whether a line tells of one of the two things a name joins: `녹차는 …` below 녹차와 홍차.
  static func tellsOfHalf(_ text: Text, _ name: Term?) -> Bool {
    guard let name = name?.name,
      let joint = joints.lazy.compactMap({ name.firstRange(of: $0) }).first(where: { $0.lowerBound >= 1 })
    else { return false }
    let halves = [name.prefix(joint.lowerBound).trimmed, name.dropping(first: joint.upperBound).trimmed]
    let said = text.folded
    return halves.contains { half in
      guard half.hasLetter, said.starts(with: half.folded), said.count > half.count + 1 else { return false }
      let rest = text.dropping(first: half.count)
      return rest.startsWith(anyOf: ["은 ", "는 ", "이란 ", "란 ", "は", "とは", "是", "指", " is ", " are "])
    }
  }

  private static let joints = ["와 ", "과 ", " 및 ", " vs ", " vs. ", " and ", "と", "和", "与", "與"]

  private static let counted: Phrases = ["2つの", "２つの", "二つの", "3つの", "３つの", "三つの", "4つの", "４つの", "以下の"]

  private static func isCountOrValue(_ text: Text) -> Bool {
    guard text.count <= 20, let last = text.scalars.last, !Endings.isPredicate(text) else { return false }
    return last == "℃" || last == "%" || last.isDigit
      || !CountedLine.all(in: text).isEmpty && LineShape.isNounPhrase(text)
      || text.endsWith(anyOf: ["要素", "要件", "類型", "原則"]) && text.hasDigit
  }

  /// `뇌의 이상이 병의 원인`, `C의 나이(해)가 3년이다`: a Korean line with a subject of its own says what that is, not the name above.
  static func hasOwnSubject(_ text: Text) -> Bool {
    if KoreanStatement.role(text.trimming { $0.isSpace || $0 == "." }.words) != nil { return true }
    // `봄에는 맑으나, 가을에는 흐림`: what is so in each of two cases.
    if text.words.count(where: { $0.count >= 3 && $0.ends(with: "에는") }) >= 2 { return true }
    // `데움에는 숯을 사용`: told of something else than the name.
    if let word = text.firstWord, word.count >= 3, word.ends(with: "에는") { return true }
    guard let close = text.firstIndex(where: { $0 == ")" }), close + 2 < text.count else {
      return false
    }
    return text.dropping(first: close + 1).startsWith(anyOf: ["가 ", "이 "]) && text.hasDigit
  }

  /// Whether a line of Chinese prose does not name its heading: its sentences are read one by one.
  static func isReadOneByOne(_ line: Int, _ term: Text, _ page: Page) -> Bool {
    let text = page.text(line)
    return text.hasHan && !text.hasKana && !text.hasHangul && page[line].kind == .paragraph
      && page.sentences[line].count > 1 && !term.isEmpty && !text.folded.contains(text: term.folded)
  }

  /// Whether a Korean sentence says what something else is, with that name at its end.
  static func namesOther(_ sentence: Text, _ name: Term) -> Bool {
    guard sentence.hasHangul, let turned = KoreanTurned(sentence) else { return false }
    return turned.name.folded != name.name.folded
  }

  /// `1814~15 찻집 회의`, `곱다.`: when something was, a verdict.
  static func isScrap(_ text: Text) -> Bool {
    text.wordCount <= 2 && text.first?.isDigit ?? false || text.wordCount == 1 && Endings.isKoreanPredicate(text)
  }

  /// Whether a line is the first of steps or one of several points, of which none says what the name is.
  static func isOneOfRow(_ line: Int, _ term: Text, _ node: Int, _ page: Page) -> Bool {
    isFirstStep(line, of: node, page) || isOneOfPoints(line, term, node, page)
  }

  /// Whether an English line is only the first of a numbered course of steps.
  static func isFirstStep(_ line: Int, of node: Int, _ page: Page) -> Bool {
    page.text(line).isEnglish && page[line].ordinal != nil
      && page.matter(of: node).count { page[$0].ordinal != nil } >= 3
  }

  /// `찻집에는 화로가 없고 늘 끓는 상태`: what is so in a place tells nothing of the name above.
  static func tellsOfPlace(_ text: Text) -> Bool {
    text.hasHangul
      && text.words.prefix(4).dropLast().contains { $0.count >= 3 && $0.endsWith(anyOf: ["에는", "에서는"]) }
      && text.words.contains { $0.count >= 2 && $0.endsWith(anyOf: ["없고", "있고", "없으며", "있으며"]) }
  }

  /// `대표적인 물레` behind `손물레` with lines of its own: a further part of what a Korean name stands over, not what it is.
  static func isAmongParts(_ line: Int, _ node: Int, _ page: Page) -> Bool {
    let text = page.text(line)
    guard text.hasHangul, page[line].kind == .item, !KoreanDescription.isDescribing(text) || !page[line].isLeaf else {
      return false
    }
    return page.matter(of: node).prefix { $0 != line }.contains { page[$0].kind == .item && !page[$0].isLeaf }
  }

  /// An English sentence in the past tells what happened, not what a thing is.
  static func tells(_ text: Text) -> Bool {
    text.hasLatin && text.words.prefix(7).contains { pastVerbs.hold(lowered: $0) }
  }

  private static let pastVerbs: Phrases = ["was", "were", "had", "did"]

  /// The first of a subject's lines that defines it by its form.
  static func defining(_ lines: [Int], _ term: Text, _ node: Int, _ page: Page) -> Int? {
    lines.prefix(4).first { line in
      isDefining(page.text(line), first: line == lines.first, of: term)
        && !tellsOfOther(page.text(line), page.terms[node]) && !isAmongParts(line, node, page)
        && !isOneOfPoints(line, term, node, page)
    }
  }

  /// Whether a line is nothing but a list, and no phrase that commas cut: `窯において、土を焼くこと`.
  static func isList(_ text: Text) -> Bool {
    guard LineShape.isInlineList(text), !endsInClassNoun(text) else { return false }
    if text.hasKana { return !ItemList(text).items.contains(where: InlineLists.isPhrase) }
    return !text.hasHangul || !KoreanItems.areOne(ItemList(text).items)
  }

  /// `- 控制窑温，让釉色均匀` among other items below 窑务: one of several Chinese points, of which none says what the thing is.
  static func isOneOfPoints(_ line: Int, _ term: Text, _ node: Int, _ page: Page) -> Bool {
    let text = page.text(line)
    guard text.hasHan, !text.hasKana, !text.hasHangul, !text.startsWith(anyOf: definers),
      !text.starts(with: term.string), term.count >= 2
    else { return false }
    let lines = page.matter(of: node)
    // `作坊` over `处理…`, `分配…`, `保管…`: deeds of one thing side by side.
    if page[node].isMatter {
      return page[line].kind == .item && lines.count >= 3
        && lines.allSatisfy { page[$0].kind == .item && page[$0].isLeaf && ChineseEndings.opensOnDeed(page.text($0)) }
    }
    if page[line].kind == .item { return text.contains("，") && lines.count(where: { page[$0].kind == .item }) >= 2 }
    return areOneLiners(lines, page)
  }

  /// Whether three or more short Chinese paragraphs of one sentence each stand below a name: points of a list without its marks.
  static func areOneLiners(_ lines: [Int], _ page: Page) -> Bool {
    lines.count >= 3
      && lines.allSatisfy { line in
        let text = page.text(line)
        return page[line].kind == .paragraph && page[line].isLeaf && text.count <= 45 && !text.contains("。")
          && text.hasHan && !text.hasKana && !text.hasHangul && page.pairs[line] == nil && page[line].label == nil
          && !WrittenQuestions.isQuestion(text)
      }
  }

  private static let definers: Phrases = ["是", "指", "即", "一种", "一種", "一个", "一個", "一类", "一類", "一组", "一組"]
}
