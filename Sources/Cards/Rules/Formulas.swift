import Notes

/// F28: a formula below a name.
///
/// Fires on a fenced, displayed or plain line of the form `left = right` that is arithmetic, not code and not worked numbers; makes "What is
/// the formula for X?" with the whole formula where the left side is a symbol, "What is … equal to?" where it is in words. A
/// fraction may stand on three lines. Symbols told below it ("Where: …") are rules of their own.
enum Formulas {
  /// Longest formula, in scalars.
  private static let longest = 160

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      if let reaction = Reaction.draft(node, page) { return [reaction] }
      guard
        page[node].kind == .code || page[node].kind == .formula || isPlainFormula(node, page)
          || isCodeFormula(node, page),
        let name = name(over: node, page)
      else { return [] }
      guard page.text(node).contains("=") else { return relation(node, name, page).map { [$0] } ?? [] }
      let lines = rows(of: page.text(node))
      guard lines.count <= 4, !lines.contains(where: isCode) else { return [] }
      let sides = lines.compactMap(Sides.init)
      guard sides.count == lines.count || sides.count == 1 && isFraction(lines) else { return [] }
      return sides.prefix(3).map { draft($0, lines, name, node, page) }
    }
  }

  /// What the formula is of: the name above it, not a line that only says what that is.
  private static func name(over node: Int, _ page: Page) -> Text? {
    let above = page.subjectNodes[node]
    guard above > 0, page[above].isMatter, page.pairs[above] == nil, Definition.endsInClassNoun(page.text(above)),
      let outer = page.subjectName(of: above)
    else { return page.subjectName(of: node) }
    return outer
  }

  /// A formula's words without the marks that set them upright: `\text{낭비} = 2`.
  private static func withoutUpright(_ line: Text) -> Text {
    var text = line
    for mark in ["\\text{", "\\textbf{", "\\mathrm{", "\\textit{"] {
      while let open = text.firstRange(of: mark),
        let close = text.scalars[open.upperBound...].firstIndex(where: { $0 == "}" || $0 == "{" }), text[close] == "}"
      {
        text = text.prefix(open.lowerBound) + text[open.upperBound..<close] + text.dropping(first: close + 1)
      }
    }
    return text
  }

  /// The lines of a formula without its signs and the frame that aligns it.
  private static func rows(of text: Text) -> [Text] {
    text.pieces { $0 == "\n" }.map { line in
      let plain = line.trimmed.without(suffix: "\\\\").trimmed.replacing("&=", with: "=").replacing(":=", with: "=")
      return plain.mayHold("\\") ? withoutUpright(plain) : plain
    }.filter { line in
      line.hasLetter && !line.startsWith(anyOf: ["\\begin", "\\end"]) || line.contains("---") || line.contains("=")
    }
  }

  /// `$$ \varepsilon > 1 $$` right below a line with a name: the condition by which it is told.
  private static func relation(_ node: Int, _ name: Text, _ page: Page) -> Draft? {
    let text = page.text(node).trimming { $0.isSpace || $0 == "$" || $0 == "\n" }
    guard page[node].kind == .formula, (5...80).contains(text.count), !text.contains("\n"),
      page[page[node].parent].isMatter,
      text.containsAny(of: [" > ", " < ", "≥", "≤", "\\geq ", "\\leq ", "\\ge ", "\\le "])
    else { return nil }
    return Draft(
      .definition, ask: Wording.ask(\.formulaFor, in: page.language(of: name), name), [Formula.plain(text)], at: node,
      of: page, confidence: 0.7
    ).claiming(.part(0), of: [node])
  }

  /// `넓이 = 길이 × 너비` on a line of its own.
  private static func isPlainFormula(_ node: Int, _ page: Page) -> Bool {
    guard let pair = page.pairs[node], pair.mark == .equals else { return false }
    return pair.right.text.containsAny(of: operators) && !pair.right.text.containsAny(of: ["'", "[", "_"])
      && !pair.left.containsAny(of: ["_", "["])
  }

  /// `` `수율 = 찻물 / (찻물 + 찌꺼기)` ``: a line that is wholly code and speaks in words.
  private static func isCodeFormula(_ node: Int, _ page: Page) -> Bool {
    let inline = page[node].inline
    guard page[node].isMatter, inline.isWholly(.code), inline.text.count(where: { $0 == "=" }) == 1,
      let cut = inline.text.firstRange(of: " = "), (2...24).contains(cut.lowerBound)
    else { return false }
    let (left, right) = (inline.text.prefix(cut.lowerBound), inline.text.dropping(first: cut.upperBound))
    return [left, right].allSatisfy { $0.hasHangul || $0.hasHan || $0.hasKana } && right.containsAny(of: operators)
  }

  /// `需求弹性 = 需求量变动率 / 价格变动率`: a line that is a formula in words and says not what something is.
  static func isFormula(_ text: Text) -> Bool {
    guard text.count <= 120, let cut = text.firstRange(of: " = ") else { return false }
    return text.dropping(first: cut.upperBound).containsAny(of: operators)
  }

  /// What stands between the parts of a formula on a plain line.
  static let operators: Phrases = ["×", "÷", " * ", " / ", " + ", " − ", " - "]

  private static func draft(_ sides: Sides, _ lines: [Text], _ name: Text, _ node: Int, _ page: Page) -> Draft {
    let language = page.language(of: name)
    let isFraction = isFraction(lines)
    let right = isFraction ? fraction(lines) : sides.right
    let isTold =
      (sides.left.wordCount >= 2 || sides.left.count >= 6
        || (sides.left.isEastAsian || sides.left.hasHangul) && sides.left.count >= 2)
      && !sides.left.containsAny(of: ["\\", "_{", "^"])
      && sides.left.folded != name.folded
    let question =
      isTold
      ? Wording.ask(\.about, in: language, name, y: Wording.ask(\.equals, in: language, sides.left))
      : Wording.ask(\.formulaFor, in: language, name)
    // Of a reaction the sign is a bond, and stays as close as it was written.
    let whole =
      right.contains("arrow") ? (lines.first ?? right).replacing("$$", with: "").trimmed : sides.left + " = " + right
    return Draft(
      .definition, ask: question, [Formula.plain(isTold ? right : whole)], at: node, of: page, confidence: 0.7
    ).with { $0.extra = symbols(below: node, page) }.claiming(.part(sides.left.count), of: [node])
  }

  /// The symbols that "Where:" tells of below a formula.
  private static func symbols(below node: Int, _ page: Page) -> Text? {
    let siblings = page[page[node].parent].children
    guard let place = siblings.firstIndex(of: node), place + 1 < siblings.count else { return nil }
    let next = siblings[place + 1]
    guard page.text(next).trimming({ !$0.isWordPart }).lowercased.isOne(of: ["where", "여기서", "단", "ここで", "其中"]) else {
      return nil
    }
    let lines = page.matter(of: next).map { page.text($0) }
    return lines.isEmpty || lines.count > 8 ? nil : lines.joined(", ")
  }

  /// A numerator, a line of dashes with the sign of equality, a denominator.
  private static func isFraction(_ lines: [Text]) -> Bool {
    lines.count == 3 && lines[1].contains("---") && !lines[0].contains("=") && !lines[2].contains("=")
  }

  private static func fraction(_ lines: [Text]) -> Text { "(" + lines[0].trimmed + ") / (" + lines[2].trimmed + ")" }

  /// Whether a part of a formula holds a letter of its own, not only commands that set it: `\frac{1}{2}`.
  private static func hasSign(_ text: Text) -> Bool {
    var isInCommand = false
    for scalar in text {
      if scalar == "\\" { isInCommand = true } else if isInCommand { isInCommand = scalar.isLatin }
      if !isInCommand, scalar.isWordLetter { return true }
    }
    return false
  }

  private static func isCode(_ line: Text) -> Bool {
    line.containsAny(of: [
      "==", ";", "{", "}", "()", "=>", "->", "//", "\"", "let ", "var ", "const ", "int ", "def ", "return ", "import ",
      "self.", "+=", "!=", "<=", "SELECT", "$ ", "|",
    ]) && !line.contains("\\") || line.count >= 16 && !line.trimmed.contains(where: \.isSpace) && !line.contains("^")
  }

  /// Both sides of the first sign of equality.
  private struct Sides {
    let left: Text
    let right: Text

    init?(_ line: Text) {
      let text = line.replacing("$$", with: "").trimmed
      guard text.count <= Formulas.longest, let cut = text.scalars.firstIndex(of: "="), cut > 0, cut + 1 < text.count
      else { return nil }
      left = text.prefix(cut).trimmed
      right = text.dropping(first: cut + 1).trimmed
      // Of `R-CH=CH_2` behind a reaction's arrow the sign is a bond.
      guard !left.contains("arrow") else { return nil }
      guard left.hasLetter, left.wordCount <= 6, left.count <= 60, right.count >= 3,
        right.hasLetter || right.contains("-"),
        left.first.map({ $0.isWordLetter || $0 == "\\" }) ?? false
      else { return nil }
      // Worked numbers show one case, not the rule: `(0 + 24) / 2 = 12`.
      if let next = right.firstIndex(where: { $0 == "=" }), !Formulas.hasSign(right.prefix(next)) { return nil }
      guard right.filter(\.isDigit).count * 2 < right.count,
        right.containsAny(of: ["+", "-", "*", "/", "×", "·", "^", "÷", "\\", "−", "(", "Σ", "√"])
      else { return nil }
    }
  }
}
