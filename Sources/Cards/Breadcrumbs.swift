import Notes

/// The titles shown above a question; those that hold the answer are left out (W6).
///
/// Below at most one heading the names of the lines above count as titles; below more, the line right above, where the question
/// does not speak of it.
struct Breadcrumbs {
  private struct Title {
    let string: String
    let folded: Text
    /// Without what stands in brackets, folded.
    let bare: Text

    /// The words before the name in a title such as `(찻물 끓이기) 화로`; none where there are no such.
    let role: [Text]
    /// The name before a colon and the words behind it, in a title such as `Kiln: where pots are fired`.
    let gloss: (name: String, words: [Text])?

    init(_ text: Text) {
      (string, folded) = (text.string, text.folded)
      bare = Title.bare(text)?.folded ?? folded
      gloss = Title.gloss(text)
      guard text.first == "(", text.hasHangul, let close = text.scalars.firstIndex(of: ")") else {
        role = []
        return
      }
      let words = text[1..<close].words
      role = words.count >= 2 && words.allSatisfy { $0.count >= 2 } ? words.map(\.folded) : []
    }

    /// A title without its first bracket; nil for one that has none.
    private static func bare(_ text: Text) -> Text? {
      guard let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }), open >= 2,
        let close = text.dropping(first: open).firstIndex(where: { $0 == ")" || $0 == "）" })
      else { return nil }
      return text.prefix(open) + text.dropping(first: open + close + 1)
    }

    private static func gloss(_ text: Text) -> (String, [Text])? {
      guard let cut = text.firstRange(of: ": ") ?? text.firstRange(of: "："), cut.lowerBound >= 2,
        case let words = text.dropping(first: cut.upperBound).words.map(\.folded).filter({ $0.count >= 2 }),
        (1...10).contains(words.count)
      else { return nil }
      return (text.prefix(cut.lowerBound).trimmed.string, words)
    }

    /// What is shown of it: its name alone where most of what stands behind the colon is in an answer; nil where an answer stands in it.
    func shown(besides answers: [Text]) -> String? {
      if let gloss, !Text(gloss.name).folded.isEmpty,
        !answers.contains(where: { Text(gloss.name).folded.contains(text: $0) }),
        gloss.words.count(where: { word in
          let stem = word.hasHangul && word.count >= 3 ? word.dropping(last: 1) : word
          return answers.contains { $0.contains(text: stem) }
        }) * 3 >= gloss.words.count * 2
      {
        return gloss.name
      }
      return holds(answers) ? nil : string
    }

    /// Whether an answer stands in it, or the role it names is what an answer says.
    func holds(_ answers: [Text]) -> Bool {
      answers.contains { answer in
        folded.contains(text: answer) || bare.contains(text: answer) || isNearly(answer)
          || !role.isEmpty && role.allSatisfy { answer.contains(text: $0) }
      }
    }

    /// Whether an answer differs from the title in its end alone: `Kilns` below `Kiln`, `물레질` below `물레질하기`.
    private func isNearly(_ answer: Text) -> Bool {
      let longer = max(bare.count, answer.count)
      guard longer <= 40, min(bare.count, answer.count) >= 4 else { return false }
      let shared = zip(bare.scalars, answer.scalars).prefix { $0 == $1 }.count
      return shared >= 4 && shared * 4 >= longer * 3
    }
  }

  /// Titles from the outermost on, and their strings, which all cards share whose answers none of the titles holds.
  private struct Path {
    var titles: [Title] = []
    var strings: [String] = []

    func strings(besides answers: [Text]) -> [String] {
      titles.contains { $0.gloss != nil || $0.holds(answers) }
        ? titles.compactMap { $0.shown(besides: answers) } : strings
    }
  }

  private let page: Page
  /// The titles above nodes that cards were found at, under the node they all stand below; without those too long to show.
  private var paths: [Int: Path] = [:]
  /// The titles of nodes that cards were found at themselves.
  private var ownTitles: [Int: Title?] = [:]

  init(_ page: Page) { self.page = page }

  /// Titles above a card, outermost first.
  mutating func section(of card: Gate.Passed) -> [String] {
    let draft = card.draft
    // What ends an answer is no part of what a title may give away.
    let answers = (draft.answer.count == 1 ? [card.answered] : draft.answer.map(\.folded))
      .map { $0.trimming { !$0.isWordPart && !"+#".unicodeScalars.contains($0) } }.filter { $0.count > 1 }
    var titles = path(above: draft.node).strings(besides: answers)
    if let lead = lead(of: card), !lead.holds(answers), !titles.contains(lead.string) { titles.append(lead.string) }
    if let own = ownTitle(draft.node)?.shown(besides: answers) { titles.append(own) }
    return titles
  }

  /// The nearest line a card's line stands below that its question does not speak of: of what or in which case it holds.
  private func lead(of card: Gate.Passed) -> Title? {
    for node in page.document.ancestors(of: card.draft.node).prefix(3) {
      guard page[node].isMatter, !page.isTitled(node) else { return nil }
      let text = (page.pairs[node]?.left ?? page.text(node)).trimming { $0.isSpace || $0 == ":" || $0 == "：" }
      guard text.hasLetter, text.width <= Breadcrumbs.longestLead, !text.hasHan || !Endings.isPredicate(text) else {
        return nil
      }
      if let title = Breadcrumbs.title(text), !isTold(title.folded, in: card.asked) { return title }
    }
    return nil
  }

  /// Whether a question says a line, or the line says no more than the question does.
  private func isTold(_ lead: Text, in question: Text) -> Bool {
    lead.isEmpty || question.contains(text: lead) || lead.count > 12 && question.contains(text: lead.prefix(12))
  }

  /// Columns.
  private static let longestLead = 96

  private mutating func ownTitle(_ node: Int) -> Title? {
    guard page.isTitled(node) else { return nil }
    if let known = ownTitles[node] { return known }
    let title = Breadcrumbs.title(page.text(node))
    ownTitles[node] = .some(title)
    return title
  }

  private mutating func path(above node: Int) -> Path {
    let parent = page[node].parent
    if let known = paths[parent] { return known }
    var path = Path()
    let above = Array(page.document.ancestors(of: node).reversed())
    let mayLead = above.count(where: page.isTitled) <= Breadcrumbs.mostTitles
    for node in above {
      guard page.isTitled(node) || mayLead && leads(node) else { continue }
      let text = (page.pairs[node]?.left ?? page.text(node)).trimming { $0.isSpace || $0 == ":" || $0 == "：" }
      if let title = Breadcrumbs.title(text) { path.titles.append(title) }
    }
    path.strings = path.titles.map(\.string)
    paths[parent] = path
    return path
  }

  /// Titles above a node besides which the names of the lines above it tell something as well.
  private static let mostTitles = 1

  /// Whether a line is a short name over others: in an outline of lines alone it stands for a heading.
  private func leads(_ node: Int) -> Bool {
    guard page[node].isMatter, !page[node].children.isEmpty else { return false }
    let name = page.pairs[node]?.left ?? page.text(node)
    return name.hasLetter && name.width <= Breadcrumbs.longestName && !Endings.isPredicate(name)
      && !name.contains { $0 == "，" || $0 == "。" || $0 == "?" || $0 == "？" }
  }

  /// Columns.
  private static let longestName = 40

  private static func title(_ text: Text) -> Title? {
    let text = Gate.clean(text)
    return text.count <= 120 ? Title(text) : nil
  }
}
