/// Gives labels the lists they lost (R8).
enum OrphanLists {
  static func adopt(_ document: inout Document) {
    unmarkMembers(&document)
    adoptSiblings(&document)
    adoptShallower(&document)
  }

  /// `窑炉故障症状` beside other bare items is one of them, and so is `目的` in a numbered list of nouns: no label.
  private static func unmarkMembers(_ document: inout Document) {
    for parent in document.nodes.indices where document[parent].children.count > 2 {
      let row = document[parent].children.filter { !document[$0].isSection }
      let labels = row.filter { document[$0].label != nil }
      guard !labels.isEmpty, labels.count * 3 <= row.count, row.allSatisfy({ document[$0].kind == .item }) else {
        continue
      }
      let areNumbered = row.allSatisfy { document[$0].ordinal != nil }
      let areBare = row.allSatisfy { document[$0].children.isEmpty }
      for found in labels {
        guard let label = document[found].label, let last = document[found].text.scalars.last, last != ":", last != "："
        else { continue }
        let isMember =
          labels.count == 1 && label.subject != nil && (areBare || areNumbered && label.kind == .remarks)
          || areBare && areNumbered && row.count >= 4
        if isMember { document[found].unmark() }
      }
    }
  }

  /// A label item without children takes the items after it, up to the next label.
  private static func adoptSiblings(_ document: inout Document) {
    for parent in document.nodes.indices where document[parent].children.count > 1 {
      var kept: [Int] = []
      var label: Int?
      for child in document[parent].children {
        let node = document[child]
        if node.kind == .item, namesOthers(node.text) {
          label = nil
          kept.append(child)
        } else if node.kind == .item, let word = node.label, word.subject == nil {
          // A remark such as 참고 only ends the list above it.
          label = node.children.isEmpty && word.kind != .remarks && mayLead(node) ? child : nil
          kept.append(child)
        } else if let found = label, node.kind == .item {
          if document[found].children.isEmpty {
            document.findings.append(
              Finding(.strayLabel(label: document[found].text.string), line: document[found].lines.lowerBound))
          }
          move(child, below: found, &document)
        } else {
          label = nil
          kept.append(child)
        }
      }
      if kept.count < document[parent].children.count { document[parent].children = kept }
    }
  }

  /// Whether an item may be a label without a list of its own: an English word needs a colon or a mark, or it is an item like the others.
  private static func mayLead(_ node: Node) -> Bool {
    guard node.text.hasLatin, !node.text.hasHangul, !node.text.hasHan, !node.text.hasKana else { return true }
    return node.text.scalars.last == ":" || node.inline.spans.contains { $0.mark == .strong }
      || node.label?.kind == .pros || node.label?.kind == .cons
  }

  /// An inline list that stands further out than a childless name just before it is that name's list.
  private static func adoptShallower(_ document: inout Document) {
    var moved: Set<Int> = []
    for index in document.nodes.indices.dropFirst() {
      let node = document[index]
      guard node.kind == .item, node.isAfterBlank, node.children.isEmpty, LineShape.isInlineList(node.text) else {
        continue
      }
      let before = index - 1
      let upper = document[before]
      guard upper.kind == .item, upper.children.isEmpty, upper.text.count <= 30, LineShape.isNounPhrase(upper.text),
        upper.depth > node.depth || upper.depth == node.depth && namesOthers(upper.text)
      else { continue }
      moved.insert(index)
      move(index, below: before, &document)
      document.findings.append(Finding(.strayLabel(label: upper.text.string), line: upper.lines.lowerBound))
    }
    guard !moved.isEmpty else { return }
    for parent in document.nodes.indices {
      let kept = document[parent].children.filter { !moved.contains($0) || document[$0].parent == parent }
      if kept.count < document[parent].children.count { document[parent].children = kept }
    }
  }

  /// `그 외 도구`, `Other tools`: the name of a list of what else there is.
  private static func namesOthers(_ text: Text) -> Bool {
    text.count <= 30 && text.startsWith(anyOf: others) && LineShape.isNounPhrase(text) && !LineShape.isInlineList(text)
  }

  private static let others: Phrases = [
    "그 외 ", "그 외의 ", "그외 ", "이 외의 ", "이외의 ", "그 밖의 ", "기타 ", "Other ", "その他の", "其他的", "其它",
  ]

  private static func move(_ child: Int, below parent: Int, _ document: inout Document) {
    document[child].parent = parent
    document[parent].children.append(child)
    document[child].depth = document[parent].depth + 1
  }
}
