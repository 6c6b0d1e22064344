/// Code fences, comments and formulas that are never closed: where they were to end is only supposed.
package enum OpenBlocks {
  package static func find(in document: Document) -> [Finding] {
    let open = document.lines.filter(\.isNeverClosed).map { Finding(.openBlock(mark: mark(of: $0)), line: $0.number) }
    return open.isEmpty ? cutByHeading(in: document).map { [$0] } ?? [] : open
  }

  /// A formula whose end stands somewhere below the heading that ended it.
  private static func cutByHeading(in document: Document) -> Finding? {
    var formula: NoteLine?
    var isInCode = false
    for line in document.lines {
      switch line.form {
      case .fence: isInCode.toggle()
      case .formula:
        formula = formula == nil ? (line.closesFormulaAtOnce ? nil : line) : line.closesFormula ? nil : formula
      default:
        guard !line.isBlank, !isInCode, let formula else { continue }
        return Finding(.openBlock(mark: mark(of: formula)), line: formula.number)
      }
    }
    return nil
  }

  /// The mark that opens a block: backquotes, `$$`, `<!--`, `<style>`, `#+BEGIN_SRC`.
  private static func mark(of line: NoteLine) -> String {
    let text = LineReader.withoutBullet(Text(line.raw.scalars.drop { $0.isSpace || $0 == ">" }))
    guard let first = text.first else { return "" }
    if first == "`" || first == "~" { return text.prefix(LineReader.fenceLength(text, first)).string }
    if first == "$" || first == "\\" || first == "%" { return text.prefix(2).string }
    let word = text.firstWord ?? text
    return (word.scalars.firstIndex(of: ">").map { word.prefix($0 + 1) } ?? word).string
  }
}

extension NoteLine {
  fileprivate var closesFormula: Bool { text.ends(with: "$$") || text.ends(with: "\\]") }

  fileprivate var closesFormulaAtOnce: Bool {
    text.count > 2 && closesFormula || text.firstRange(of: "$$", from: 2) != nil
  }
}
