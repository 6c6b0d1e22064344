import Notes

extension Page {
  /// The subject above a line with the side of it that the line stands below: 스라소니의 서식지, "Diet (Lynx)"; nil where there is none or
  /// the sentence names the side itself.
  func sideName(of node: Int, unlessIn sentence: Text) -> Text? {
    var above = self[node].parent
    while above > 0, self[above].isMatter, self[above].label == nil { above = self[above].parent }
    guard above > 0, let label = self[above].label, label.kind == .aspect, subjectNodes[node] == subjectNodes[above],
      !sentence.folded.contains(text: label.word.folded), let owner = subjectName(of: node)
    else { return nil }
    let word = label.word
    return joined(owner, word.isEnglish ? word.capitalizedStart : word)
  }
}
