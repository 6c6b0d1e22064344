import Notes

extension Enumerations {
  /// `다관은 아래와 같은 일을 한다.` over names: "다관의 일은?".
  ///
  /// Fires on a Korean sentence that says of what sort the items behind it are; asks for them.
  static func following(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, page[node].kind == .paragraph, text.hasHangul, text.count <= 60,
      let cut = text.firstRange(of: "아래와 같은 ") ?? text.firstRange(of: "다음과 같은 "),
      let noun = text.dropping(first: cut.upperBound).firstWord.map({ Particle.stripped($0) }), noun.count >= 2
    else { return nil }
    let after = page.matter(of: page[node].parent).drop { $0 <= node }
    let areNumbered = after.first.map { page[$0].ordinal != nil } ?? false
    let siblings = after.prefix { page[$0].kind == .item && (page[$0].ordinal != nil) == areNumbered }
    let lines = page.matter(of: node).isEmpty ? Array(siblings) : page.matter(of: node)
    let items = lines.map { page.pairs[$0]?.left ?? page.text($0) }
    guard (2...HeadingLists.mostItems).contains(lines.count), items.allSatisfy({ $0.count <= 40 && $0.hasLetter })
    else {
      return nil
    }
    let words = text.prefix(cut.lowerBound).words
    let topic = words.firstIndex { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) }
    let name =
      topic.map { (Array(words[..<$0]) + [words[$0].dropping(last: 1)]).joined(" ") } ?? page.subjectName(of: node)
    guard let name, (2...24).contains(name.count) else { return nil }
    return Draft(
      .list, ask: Wording.ask(\.labelled, in: .korean, name, w: noun), items, at: node, of: page, confidence: 0.75
    ).from(lines, of: page).claiming(.member, of: lines).claiming(.statement, of: [node])
  }
}
