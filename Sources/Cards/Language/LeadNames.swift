import Notes

/// Paragraphs that open with a name in bold and have a list right below: the list tells of that name.
///
/// "**Weir gates** hold the water back." over bullets on what they do: below a heading Canals the bullets speak of the gates.
struct LeadNames {
  /// The names by the node of their paragraph.
  private(set) var names: [Int: Term] = [:]
  /// The paragraph above each item of such a list.
  private(set) var above: [Int: Int] = [:]

  private static let longest = 32

  /// No names.
  init() {}

  init(_ document: Document, _ previous: [Int]) {
    for index in document.nodes.indices.dropFirst() where document[index].kind == .item {
      let before = previous[index]
      guard before > 0 else { continue }
      if let lead = above[before] {
        above[index] = lead
      } else if document[before].kind == .paragraph,
        document[index].lines.lowerBound - document[before].lines.upperBound <= 1,
        let name = names[before] ?? LeadNames.name(of: document[before])
      {
        names[before] = name
        above[index] = before
      }
    }
  }

  /// The name a paragraph opens with and goes on from.
  private static func name(of node: Node) -> Term? {
    guard node.isMatter, node.label == nil,
      let span = node.inline.spans.first(where: { $0.mark == .strong && $0.range.lowerBound == 0 }),
      span.range.upperBound < node.text.count - 8, node.text.scalars.last != ":"
    else { return nil }
    let name = node.text[span.range].trimming { $0.isSpace || $0 == ":" || $0 == "," }
    guard (2...longest).contains(name.count), name.wordCount <= 4, Label(name) == nil, !GenericWords.contains(name),
      !EnglishRemark.isLabel(name), !EnglishAspect.isAspect(name), EnglishPhrase.isName(name)
    else { return nil }
    return Term(name)
  }
}
