import Notes

extension NestedItems {
  /// A line below a sentence or name that goes on with it, in Japanese and Chinese.
  ///
  /// Below a sentence: what follows after an arrow is its result ("… → 結果は？"), a single plain line tells more of it ("… — 詳しくは？").
  /// Below a name, a line after an arrow is its point.
  static func goingOn(_ node: Int, _ page: Page) -> Draft? {
    let parent = page[node].parent
    guard page[node].isMatter, page[parent].isMatter, page.isEastAsian, page[parent].label == nil,
      page[node].label == nil, page[parent].text.count <= 60, page.pairs[node] == nil,
      !Example.isExample(page.text(node)), page.joint(in: page.text(node)) == nil,
      !WrittenQuestions.isQuestion(page.text(parent)), !WrittenQuestions.isQuestion(page.text(node)),
      !LineShape.isInlineList(page.text(node)), Stated.read(page.text(node)).isEmpty
    else { return nil }
    if let told = JapaneseChain.draft(node, page) { return told }
    let language = page.language(at: node)
    // A command below what it does is asked for as such.
    if language == .japanese, JapaneseCommands.areBelow(parent, page) { return nil }
    let question: Text?
    if page.terms[parent] != nil {
      guard page[node].isConclusion, page.matter(of: parent).first == node, let name = page.name(of: parent) else {
        return nil
      }
      question = StatementQuestion.ask(name, page.text(node), in: language)
    } else {
      guard !GenericWords.contains(page.text(parent)), page[node].isConclusion || page.terms[node] == nil else {
        return nil
      }
      let said = page.text(parent).trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "：" || $0 == ":" }
      let about = Subjects.prefix(for: said, parent, page) + said
      if page[node].isConclusion {
        question = Wording.ask(\LanguagePack.next, in: language, about)
      } else {
        guard page[node].kind == .paragraph || page.matter(of: parent).count == 1, page.previous[node] == 0 else {
          return nil
        }
        let form = StatementForms.isEffect(page.text(node)) ? \StatementForms.effect : \StatementForms.elaborate
        question = Wording.ask(form, in: language, about)
      }
    }
    guard let question else { return nil }
    return Draft(.reason, ask: question, [page.text(node)], at: node, of: page, confidence: 0.65).from(
      [parent, node], of: page
    ).claiming(.statement, of: [node])
  }
}
