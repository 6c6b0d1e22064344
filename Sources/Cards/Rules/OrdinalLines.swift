import Notes

/// F21: paragraphs or items that count themselves in words: `第一，…` over `第二，…`, `첫째, …`, 第一に…, "First, …".
///
/// Fires on a heading, a title or an item with two to seven lines below it whose counting words go up from the first, whatever stands
/// between them; asks for what they say, each without its word and up to the end of its first sentence.
enum OrdinalLines {
  private static let most = 7
  private static let longestItem = 100
  private static let longestText = 230

  static func drafts(_ page: Page) -> [Draft] { page.document.nodes.indices.compactMap { draft($0, page) } }

  /// Whether the lines below a node count themselves.
  static func holds(_ node: Int, _ page: Page) -> Bool { !lines(below: node, page).isEmpty }

  private static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection || page[node].isMatter, node != page.titleNode, page.pairs[node] == nil,
      page[node].label?.kind != .remarks, !WrittenQuestions.isQuestion(page.text(node))
    else { return nil }
    let found = lines(below: node, page)
    guard !found.isEmpty, let question = question(node, found.count, page) else { return nil }
    let items = found.map { item($0.said) }
    guard items.allSatisfy({ $0.count >= 2 && $0.count <= longestItem && $0.hasLetter }),
      items.reduce(0, { $0 + $1.count }) <= longestText
    else { return nil }
    let nodes = found.map(\.node)
    return Draft(.list, ask: question, items, at: node, of: page, confidence: 0.75).from(nodes, of: page)
      .claiming(.member, of: nodes)
  }

  private static func question(_ node: Int, _ count: Int, _ page: Page) -> Text? {
    let language = page.language(of: page.text(node) + page.text(page.matter(of: node).first ?? node))
    if let label = page[node].label {
      guard let subject = label.subject ?? page.subjectName(of: node), subject.count <= 40 else { return nil }
      let word = language == .english ? label.word.loweredStart : label.word
      return Wording.labelled(subject, word, items: count, in: language)
    }
    guard let name = page.name(of: node), (2...30).contains(name.count), LineShape.isNounPhrase(name) else {
      return nil
    }
    switch language {
    case .chinese: return Quotation.curved.set(name) + "有哪些？"
    case .traditionalChinese: return Quotation.corner.set(name) + "有哪些？"
    case .english: return Wording.isPlural(name) ? "What are the " + name.loweredNoun + "?" : nil
    default: return Wording.bare(name, in: language)
    }
  }

  /// The counting lines below a node, each with what it says; none where the words do not go up from the first.
  private static func lines(below node: Int, _ page: Page) -> [(node: Int, said: Text)] {
    var found: [(node: Int, said: Text)] = []
    for line in page.matter(of: node) {
      guard let (place, said) = opening(page.text(line)) else { continue }
      // 最后, 마지막으로: whatever its number.
      guard place == found.count + 1 || place == last && found.count >= 1 else { return [] }
      found.append((line, said))
    }
    return (2...most).contains(found.count) ? found : []
  }

  private static let last = 99

  /// Which place a line gives itself, and what it says.
  private static func opening(_ text: Text) -> (place: Int, said: Text)? {
    guard text.count >= 6, let first = text.first, openers.contains(first) else { return nil }
    for (word, place) in words where text.starts(with: word) {
      let rest = text.without(prefix: word)
      guard let mark = rest.first, "，,、:：".unicodeScalars.contains(mark) || word.hasSuffix("로") && mark.isSpace else {
        continue
      }
      let said = rest.dropping(first: 1).trimmed
      return said.count >= 4 ? (place, said) : nil
    }
    return nil
  }

  private static let openers = Set("第首其再次一二三四五最此另첫둘셋넷다여두세네마まつFST".unicodeScalars)

  private static let words: [(String, Int)] = [
    ("第一点", 1), ("第二点", 2), ("第三点", 3), ("第四点", 4), ("第一に", 1), ("第二に", 2), ("第三に", 3), ("第四に", 4), ("第五に", 5),
    ("第一", 1), ("第二", 2),
    ("第三", 3), ("第四", 4), ("第五", 5), ("第六", 6), ("第七", 7), ("首先", 1), ("其次", 2), ("再次", 3), ("其一", 1), ("其二", 2),
    ("其三", 3),
    ("一是", 1), ("二是", 2), ("三是", 3), ("四是", 4), ("最后", last), ("最後に", last), ("最後", last), ("此外", last), ("まず", 1),
    ("つぎに", 2),
    ("첫째로", 1), ("둘째로", 2), ("셋째로", 3), ("첫째", 1), ("둘째", 2), ("셋째", 3), ("넷째", 4), ("다섯째", 5), ("여섯째", 6),
    ("첫 번째로", 1), ("두 번째로", 2),
    ("세 번째로", 3), ("네 번째로", 4), ("마지막으로", last), ("Firstly", 1), ("Secondly", 2), ("Thirdly", 3), ("First", 1),
    ("Second", 2),
    ("Third", 3), ("Fourth", 4), ("Finally", last),
  ]

  /// What a line says first.
  private static func item(_ said: Text) -> Text {
    let end =
      said.scalars.firstIndex { "。；;".unicodeScalars.contains($0) } ?? said.firstRange(of: ". ")?.lowerBound
      ?? said.count
    let whole = said.prefix(end).trimming { $0.isSpace || $0 == "." }
    // `…，这是争论的焦点`: what points back only tells more.
    let aside = ["，这是", "，這是", "，这也", "，也就是"].compactMap { whole.firstRange(of: $0)?.lowerBound }.min()
    let sentence = aside.map { $0 >= 4 ? whole.prefix($0) : whole } ?? whole
    guard sentence.isEastAsian, sentence.count > 50 else { return sentence }
    let cut = sentence.scalars.prefix(50).lastIndex { $0 == "，" || $0 == "、" } ?? sentence.count
    return cut >= 8 ? sentence.prefix(cut) : sentence
  }
}
