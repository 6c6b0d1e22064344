/// Code fences and formulas that are never closed: all below them is taken for code.
package enum OpenBlocks {
  package static func find(in document: Document) -> [Finding] {
    var fence: NoteLine?
    var formula: NoteLine?
    var isFormulaOpen = false
    var forgotten: NoteLine?
    for line in document.lines {
      switch line.form {
      case .fence: fence = fence == nil ? line : nil
      case .formula:
        if !isFormulaOpen { formula = line }
        isFormulaOpen = isFormulaOpen ? !line.closesFormula : !line.closesFormulaAtOnce
      default:
        guard !line.isBlank, fence == nil else { continue }
        // A heading ends what nothing else did.
        if isFormulaOpen, forgotten == nil { forgotten = formula }
        isFormulaOpen = false
      }
    }
    if let forgotten, fence == nil { return [finding(forgotten)] }
    if let fence { return [Finding(.openBlock(mark: mark(of: fence)), line: fence.number)] }
    guard isFormulaOpen, let formula, formula.number < document.lines.last?.number ?? 0 else { return [] }
    return [finding(formula)]
  }

  private static func finding(_ formula: NoteLine) -> Finding {
    Finding(.openBlock(mark: formula.text.prefix(2).string), line: formula.number)
  }

  private static func mark(of fence: NoteLine) -> String {
    let text = fence.raw.trimming { $0.isSpace || $0 == ">" }
    return Text(Array(text.scalars.prefix { $0 == "`" || $0 == "~" })).string
  }
}

extension NoteLine {
  fileprivate var closesFormula: Bool { text.ends(with: "$$") || text.ends(with: "\\]") }

  fileprivate var closesFormulaAtOnce: Bool {
    text.count > 2 && closesFormula || text.firstRange(of: "$$", from: 2) != nil
  }
}
