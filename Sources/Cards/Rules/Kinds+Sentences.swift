import Notes

extension Kinds {
  /// Kinds and parts that a sentence lists: 〜には…がある, 〜は…からなる, …分为…, …由…组成.
  ///
  /// Fires on the first eight sentences of a Japanese or Chinese line whose items are short names; makes the list of them.
  static func ofSentences(_ node: Int, _ page: Page) -> [Draft] {
    guard page[node].isMatter, page.text(node).hasHan || page.text(node).hasKana else { return [] }
    if let counted = counted(node, page) { return [counted] }
    guard page.pairs[node] == nil else { return [] }
    return page.sentences[node].prefix(8).indices.flatMap { place in
      page.stated(node, place).enumerated().compactMap { half, stated -> Draft? in
        guard case .members(let subject, let items, let isOpen) = stated,
          let question = question(subject, items.count, node, page)
        else { return nil }
        return Draft(.list, ask: question, items, at: node, of: page, confidence: 0.8)
          .with { $0.isOpen = isOpen }.claiming(
            half > 0 ? .part(5_500 + place * 8 + half) : place == 0 ? .statement : .part(5_000 + place), of: [node])
      }
    }
  }

  /// A Chinese line that is one sentence and lists as many as it says.
  private static func counted(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node).trimming { $0.isSpace || $0 == "。" }
    guard !text.hasKana, text.count <= 120, page[node].label == nil, page.pairs[node].map({ !$0.isNamed }) ?? true,
      let found = ChineseCount.list(text)
    else { return nil }
    return Draft(
      .list, ask: Subjects.prefix(for: found.question, node, page) + found.question, found.items, at: node, of: page,
      confidence: 0.8
    ).claiming(.statement, of: [node])
  }

  private static func question(_ subject: Text, _ count: Int, _ node: Int, _ page: Page) -> Text? {
    let language = page.language(of: page.text(node))
    if subject.isEmpty {
      return page.subjectName(of: node).map { Wording.ask(\LanguagePack.consistsOf, in: language, $0) }
    }
    var name = Term(subject).name
    if let pointer = Stated.pointers.first(where: { name.starts(with: $0) }) {
      // `これを実現する方法`: what the pronoun stands for is the section's name.
      guard let above = page.subjectName(of: node) else { return nil }
      name = above + name.without(prefix: pointer)
    }
    // `根据甲可分为…`: what is parted by it is the section's name.
    if name.startsWith(anyOf: ["根据", "根據", "按照", "依据", "依據", "按", "依"]), !name.contains("的") || name.count >= 6 {
      guard let owner = page.subjectName(of: node), owner.count <= 20, !name.contains(text: owner) else { return nil }
      return name + "，" + owner + (language == .chinese ? "分为哪些？" : "分為哪些？")
    }
    // `四种算法：…`: whose they are is said by the part of the note.
    if let first = name.first, "两兩三四五六七八九十".unicodeScalars.contains(first), let owner = page.subjectName(of: node),
      !name.hasKana, !owner.contains(text: name)
    {
      return owner + "的" + name + "有哪些？"
    }
    if let label = Label(name) {
      guard let owner = label.subject ?? page.subjectName(of: node) else { return nil }
      return Wording.labelled(owner, label.word, items: count, in: language)
    }
    return GenericWords.contains(name) ? nil : Wording.ask(\LanguagePack.members, in: language, name)
  }
}
