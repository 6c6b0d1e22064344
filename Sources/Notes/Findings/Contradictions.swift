/// Items that say the opposite of their label (D12): something hard among the 장점, something easy among the 단점.
///
/// Fires on the items right below a label of pros or cons whose last words are plainly good or bad and are not taken
/// back by a negation or a decrease; a sign that a label was lost on the way.
package enum Contradictions {
  package static func find(in document: Document) -> [Finding] {
    document.nodes.flatMap { node -> [Finding] in
      guard let label = node.label, label.kind == .pros || label.kind == .cons else { return [] }
      let opposite = label.kind == .pros ? bad : good
      return node.children.compactMap { child in
        let item = document[child]
        guard item.isMatter, item.text.count <= 120, says(item.text, opposite) else { return nil }
        return Finding(.contradiction(item: item.text.string, label: label.word.string), line: item.lines.lowerBound)
      }
    }
  }

  private static func says(_ text: Text, _ words: [Literal]) -> Bool {
    let plain = text.lowercased.trimming { !$0.isWordPart }
    return plain.endsWith(anyOf: words) && !plain.containsAny(of: turning)
  }

  /// What turns a statement round.
  private static let turning: [Literal] = [
    "않", "없", "못", "아니", "줄", "감소", "낮", "적", "덜", "방지", "해결", "지만", "이나 ", "으나 ", "제외", "대신", "보다", "반면",
    "not ", "n't ", "no ", "never", "less", "without", "avoid", "reduc", "but ", "than ", "if ", "while ", "ない", "ず",
    "不", "没", "減", "减", "少",
  ]

  private static let bad: [Literal] = [
    "어려움", "어렵다", "힘듦", "힘들다", "복잡함", "복잡하다", "복잡해짐", "느림", "느리다", "느려짐", "떨어짐", "떨어진다", "저하됨", "저하된다", "비쌈", "비싸다",
    "불편함",
    "불편하다", "불가능함", "불가능하다", "낭비됨", "낭비가 심함", "is slow", "are slow", "is complex", "is expensive", "hard to maintain",
    "hard to debug", "is difficult", "難しい", "遅い", "複雑になる", "复杂", "困难", "很慢",
  ]

  private static let good: [Literal] = [
    "쉬움", "쉽다", "쉬워짐", "간편함", "간편하다", "용이함", "용이하다", "빠름", "빠르다", "빨라짐", "향상됨", "향상된다", "편리함", "편리하다", "저렴함", "저렴하다",
    "절감됨", "is fast", "is simple", "is cheap", "is easy", "easy to maintain", "easy to use", "簡単", "速い", "容易", "方便",
    "简单",
  ]
}
