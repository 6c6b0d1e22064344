import Notes

/// F37 for Chinese and Japanese: parts of a layout with how long each is, `源端口号，16 位`.
///
/// Fires last, on items that are a name, a comma and a count of bits or bytes; makes "「X」有多少位？".
enum FieldSizes {
  static func drafts(_ page: Page) -> [Draft] {
    guard page.isEastAsian else { return [] }
    return page.document.nodes.indices.compactMap { node -> Draft? in
      let text = page.text(node)
      guard page[node].kind == .item, let comma = Term.size(of: text),
        case let name = Term(text.prefix(comma)).name, (2...14).contains(name.count)
      else { return nil }
      let size = text.dropping(first: comma + 1).trimmed
      let unit = size.trimming { $0.isDigit || $0.isSpace }
      let asked: Text =
        switch page.language(of: text) {
        case .japanese: Quotation.corner.set(name) + "は何" + unit + "？"
        case .traditionalChinese: Quotation.corner.set(name) + "有多少" + unit + "？"
        default: Quotation.curved.set(name) + "有多少" + unit + "？"
        }
      return Draft(.question, ask: asked, [size], at: node, of: page, confidence: 0.75)
        .claiming(.part(24_000), of: [node])
    }
  }
}
