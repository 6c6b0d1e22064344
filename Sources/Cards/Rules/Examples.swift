import Notes

/// F30: lines that give an example of the subject above.
///
/// Fires on lines that begin with `ex)`, 예), "e.g." or their like; makes "X의 예는?" where what follows is short. Two or more pairs in
/// one line (`이름 : 문자열, 전화번호 : 숫자`) and analogies give no card. Sentences that illustrate wait to be accepted.
enum Examples {
  static func drafts(_ page: Page) -> [Draft] {
    NamedCases.drafts(page) + NamedExamples.drafts(page)
      + page.document.nodes.indices.compactMap { node in
        if let inside = bracketed(node, page) ?? named(node, page) { return inside }
        guard page[node].isMatter, Example.isExample(page.text(node)), page[node].children.isEmpty,
          let subject = page.subjectName(of: node)
        else { return nil }
        var content = Example.content(page.text(node))
        var about = Text()
        let colons = content.filter { $0 == ":" || $0 == "：" }.count
        guard colons <= 1, content.count >= 2, content.count <= 140, !content.contains("비유") else { return nil }
        if colons == 1, let cut = content.scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
          about = content.prefix(cut).trimmed
          content = content.dropping(first: cut + 1).trimmed
        }
        if content.hasHangul,
          content.scalars.last == "?"
            || content.trimming({ !$0.isWordPart }).endsWith(anyOf: [" 때", " 경우", "면", "지만", "는데"])
        {
          return nil
        }
        let list = ItemList(content)
        let language = page.language(at: node)
        let items = list.items.count >= 2 && list.items.count <= 6 && list.isNames ? list.items : [content]
        var question =
          language == .english && items.count == 1 && !list.isOpen
          ? "What is an example of " + subject.withArticle + "?" : question(items, subject, node, page, language)
        if !about.isEmpty { question = question + " (" + about + ")" }
        // Below an item that is no name it illustrates what the item says, not the name above both.
        let parent = page[node].parent
        let isElsewhere =
          page[parent].kind == .item && page.subjectNodes[node] != parent
          && !question.contains(text: page.text(parent).prefix(8))
        let sureness = isElsewhere ? Draft.doubtful : certainty(of: items, for: subject)
        return Draft(.example, ask: question, items, at: node, of: page, confidence: sureness)
          .with { $0.isOpen = true }
          .claiming(.statement, of: [node])
      }
  }

  /// Things are asked at once; a sentence that illustrates, or a quotation, is one of many there might be and waits.
  private static func certainty(of items: [Text], for subject: Text) -> Double {
    // "canada -> can-eh-da", "dogs vs pets": what the pair shows is not said.
    if subject.isEnglish,
      EnglishPhrase.hasFiniteVerb(subject) || subject.lowercased.words.contains("get")
        || items.contains(where: { $0.containsArrow || $0.contains(" vs ") })
    {
      return Draft.doubtful
    }
    // "EXAMPLE: Stones laid without mortar": one case in full.
    if subject.isEnglish, items.count == 1, (3...16).contains(items[0].wordCount),
      items[0].first(where: \.isWordPart)?.isUpper ?? false
    {
      return 0.6
    }
    let areThings = items.allSatisfy { item in
      let isShort = item.isEastAsian ? item.count <= 16 : item.wordCount <= 4
      let isQuoted = item.first.map { "\"“‘'「".unicodeScalars.contains($0) } ?? false
      return isShort && !isQuoted && !Endings.isPredicate(item)
    }
    return areThings ? 0.6 : Draft.doubtful
  }

  /// "Marked cards, such as bookmarks and tabs": a name with its examples and nothing else.
  private static func named(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, text.isEnglish, text.count <= 160, page.pairs[node] == nil,
      let cut = text.firstRange(of: " such as ")
    else { return nil }
    let name = text.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "," }
    let list = ItemList(text.dropping(first: cut.upperBound).replacing(" and ", with: ", "))
    guard (1...4).contains(name.wordCount), name.count >= 3, EnglishPhrase.isName(name), !list.items.isEmpty,
      list.items.count <= 7, list.items.allSatisfy({ $0.wordCount <= 4 && EnglishPhrase.isItem($0) })
    else { return nil }
    return Draft(
      .example, ask: Wording.ask(\.examples, in: .english, name), list.items, at: node, of: page, confidence: 0.7
    )
    .with { $0.isOpen = true }.claiming(.statement, of: [node]).claiming(.part(1_000), of: [node])
  }

  /// "X의 예는?"; for a whole sentence, or below one, the question for an instance of it.
  private static func question(
    _ items: [Text], _ subject: Text, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text {
    let parent = page[node].parent
    let isBelowSentence = page[parent].isMatter && page.terms[parent] == nil && page[parent].label == nil
    // Below `作用：…` or a line of values it is the subject's.
    if page.pairs[parent] != nil || HanValues.of(page.text(parent)) != nil {
      return Wording.ask(\.examples, in: language, subject)
    }
    guard language.isEastAsian, isBelowSentence || items.count == 1 && Endings.isPredicate(items[0]) else {
      return Wording.ask(\.examples, in: language, subject)
    }
    let said = page.text(parent).trimming { $0.isSpace || $0 == "。" || $0 == "." }
    let about = isBelowSentence && said.count <= 60 ? Subjects.prefix(for: said, parent, page) + said : subject
    return Wording.ask(\StatementForms.instance, in: language, about) ?? Wording.ask(\.examples, in: language, subject)
  }

  /// `발효차(예: 홍차, 보이차 등)`: the name before the bracket with its examples.
  private static func bracketed(_ node: Int, _ page: Page) -> Draft? {
    let inline = page[node].inline
    let text = inline.text
    guard page[node].isMatter, text.count <= 200, let open = text.scalars.firstIndex(of: "("), open >= 2,
      let close = text.scalars[open...].firstIndex(of: ")")
    else { return nil }
    let inside = text[(open + 1)..<close].trimmed
    guard Example.isExample(inside) else { return nil }
    let content = Example.content(inside)
    let before = text.prefix(open).trimmed
    // 화로 위에 솥(예: 무쇠솥): the noun right before the bracket.
    let whole = before.hasHangul ? KoreanNoun.afterParticle(before) : before
    let marked = inline.spans.first { $0.range.upperBound == before.count && $0.mark != .link }.map { text[$0.range] }
    var name = marked ?? page.pairs[node].flatMap { $0.left.count >= open - 1 ? $0.left : nil } ?? whole
    if name.isEnglish, let colon = name.firstRange(of: ": ") { name = name.dropping(first: colon.upperBound).trimmed }
    guard name.count >= 2, name.count <= 30, name.wordCount <= 6, LineShape.isNounPhrase(name), content.count >= 2,
      !(name.isEnglish && EnglishWords.prepositions.contains(name.firstWord?.lowercased ?? name)),
      !(name.hasHangul && name.endsWith(anyOf: ["수록", "면", "때", "경우", "하여", "해서"])),
      content.count <= 100, !content.contains(":")
    else { return nil }
    let list = ItemList(content)
    let items = list.isNames && list.items.count <= 6 ? list.items : [content.without(suffix: " 등")]
    let language = page.language(of: name + content)
    return Draft(
      .example, ask: Wording.ask(\.examples, in: language, name), items, at: node, of: page,
      confidence: min(0.6, language == .english ? certainty(of: items, for: name) : 0.6)
    )
    .with { $0.isOpen = true }.claiming(.part(3_000), of: [node])
  }
}
