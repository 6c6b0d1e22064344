/// Headings with nothing below them, or with nothing but a remark that something should stand there (N10).
///
/// A heading over a picture, a link or code has what the writer wanted; the first heading of a note is its title; a bare
/// word such as Notes or Summary is a field of a template that was left blank; a sentence says something itself. Where most
/// headings have nothing below them, they are the lines of an outline.
package enum EmptySections {
  package static func find(in document: Document) -> [Finding] {
    let content = Content(document.lines)
    var isFirst = true
    var leaves = 0
    let found = document.nodes.compactMap { node -> Finding? in
      guard node.isHeading else { return nil }
      defer { isFirst = false }
      guard node.children.isEmpty, !node.text.isEmpty, !isFirst || !content.hasMoreHeadings else { return nil }
      leaves += 1
      guard isTitle(node) else { return nil }
      switch content.below(node.lines.upperBound) {
      case .nothing: return Finding(.emptySection(title: node.text.string), line: node.lines.lowerBound)
      case .remark: return Finding(.stub(title: node.text.string), line: node.lines.lowerBound)
      case .something: return nil
      }
    }
    let empty = found.count { if case .emptySection = $0.kind { true } else { false } }
    let filled = content.headings - leaves
    return empty >= 4 && leaves > filled ? found.filter { if case .stub = $0.kind { true } else { false } } : found
  }

  /// Whether a heading names a section: no blank field of a template, no sentence.
  private static func isTitle(_ node: Node) -> Bool {
    guard node.label.map({ $0.kind != .remarks }) ?? !GenericWords.contains(node.text) else { return false }
    return !(node.text.scalars.last?.isSentenceEnd ?? false) && !Endings.isPredicate(node.text)
  }

  /// What stands between a heading and the next.
  private struct Content {
    enum Sort { case nothing, remark, something }

    private let lines: [NoteLine]
    let headings: Int
    var hasMoreHeadings: Bool { headings > 1 }

    init(_ lines: [NoteLine]) {
      self.lines = lines
      headings = lines.count(where: \.isHeading)
    }

    func below(_ number: Int) -> Sort {
      var sort = Sort.nothing
      for line in lines[place(after: number)...] {
        if line.isHeading { break }
        switch line.setAside {
        case nil where line.isBlank, "N6", "N9": continue
        case "N10", "N11": sort = .remark
        default: return .something
        }
      }
      return sort
    }

    /// The index of the first line with a greater number.
    private func place(after number: Int) -> Int {
      var low = 0
      var high = lines.count
      while low < high {
        let middle = (low + high) / 2
        if lines[middle].number <= number { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
