/// Labels such as 단점 that have no list although a label beside them has one.
///
/// Labels that all stand without a list are a list themselves.
package enum EmptyLabels {
  package static func find(in document: Document) -> [Finding] {
    document.nodes.flatMap { parent -> [Finding] in
      let labels = parent.children.filter { index in
        let node = document[index]
        return !node.isHeading && node.label.map { $0.kind != .remarks } ?? false
      }
      guard labels.contains(where: { !document[$0].children.isEmpty }) else { return [] }
      return labels.filter { document[$0].children.isEmpty && !leads($0, in: parent, document) }.map {
        Finding(.emptyLabel(label: document[$0].text.string), line: document[$0].lines.lowerBound)
      }
    }
  }

  /// Whether a table, code or formula follows, which hangs beside the label.
  private static func leads(_ index: Int, in parent: Node, _ document: Document) -> Bool {
    guard let place = parent.children.firstIndex(of: index), place + 1 < parent.children.count else { return false }
    return !document[parent.children[place + 1]].isMatter && !document[parent.children[place + 1]].isSection
  }
}
