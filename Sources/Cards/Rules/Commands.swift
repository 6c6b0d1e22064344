import Notes

/// F31: commands with a caption.
///
/// Fires on a code block's comment line followed by exactly one command, and on a line that ends in a word for a way (…하는 방법)
/// right above a lone call; asks for the command. Output, downloads by address and configuration give no card.
enum Commands {
  static func drafts(_ page: Page) -> [Draft] {
    CodeDeeds.drafts(page)
      + page.document.nodes.indices.flatMap { node -> [Draft] in
        if let plain = plain(node, page) { return [plain] }
        guard page[node].kind == .code else { return [] }
        let lines = page.text(node).pieces { $0 == "\n" }
        guard lines.contains(where: { $0.starts(with: "$ ") }) else { return captioned(lines, node, page) }
        return lines.indices.compactMap { draft(lines, $0, node, page) }.prefix(6).map { $0 }
      }
  }

  /// Commands without a prompt, each below a comment of its own; a block of a program has other lines besides.
  private static func captioned(_ lines: [Text], _ node: Int, _ page: Page) -> [Draft] {
    let told = lines.indices.filter { lines[$0].starts(with: "# ") && $0 + 1 < lines.count && isCommand(lines[$0 + 1]) }
    let matter = lines.filter { $0.hasLetter }
    guard told.count >= 2, matter.count == told.count * 2 else { return [] }
    return told.prefix(8).compactMap { place in
      let caption = lines[place].dropping(first: 2).trimmed
      guard caption.hasLetter, (2...9).contains(caption.wordCount), caption.isEnglish, caption.scalars.last != "?"
      else {
        return nil
      }
      let line = page[node].lines.lowerBound + 1 + place
      return Draft(
        .command,
        ask: Subjects.prefix(for: caption, node, page) + Wording.ask(\.command, in: .english, caption.loweredNoun),
        [lines[place + 1].trimmed], at: node, of: page, confidence: 0.7
      ).with { $0.lines = [line...(line + 1)] }
    }
  }

  /// `tap open --slow`: a word in small letters with what it is given, no statement of a program.
  private static func isCommand(_ line: Text) -> Bool {
    guard line.count <= 90, let first = line.firstWord, first.first?.isLower ?? false else { return false }
    return first.allSatisfy { $0.isLower || $0.isDigit || $0 == "-" || $0 == "_" } && !line.contains(" = ")
      && !line.contains("http") && !line.containsAny(of: ["(", "{", ";"])
      && !first.isOne(of: ["import", "from", "def", "return", "print", "for", "if", "let", "var", "class", "use"])
  }

  /// `데이터를 확인하는 방법` above `table.head()`, neither of them fenced.
  private static func plain(_ node: Int, _ page: Page) -> Draft? {
    let above = page.previous[node]
    guard page[node].isMatter, isCall(page.text(node)), above > 0, page[above].isMatter,
      page[above].lines.upperBound + 2 >= page[node].lines.lowerBound
    else { return nil }
    let caption = page.text(above).trimming { $0.isSpace || $0 == ":" }
    guard caption.count <= 40,
      caption.endsWith(anyOf: ["방법", "법", "하기", "보기", "확인", "출력"])
        || caption.startsWith(anyOf: ["How to ", "how to ", "To ", "to "])
    else { return nil }
    let question =
      Subjects.prefix(for: caption, node, page) + Wording.ask(\.command, in: page.language(of: caption), caption)
    return Draft(.command, ask: question, [page.text(node)], at: node, of: page, confidence: 0.6)
      .from([above, node], of: page).claiming(.statement, of: [above, node]).claiming(.member, of: [above, node])
  }

  /// `table.head()`: one word of Latin letters that ends in a bracket.
  private static func isCall(_ text: Text) -> Bool {
    text.count <= 90 && text.first?.isLatin ?? false && text.scalars.last == ")" && !text.hasHangul && !text.isEastAsian
      && text.scalars.firstIndex(of: "(").map { open in
        open >= 3 && text[..<open].allSatisfy { $0.isLatin || $0.isDigit || $0 == "." || $0 == "_" }
      } ?? false
  }

  private static func draft(_ lines: [Text], _ index: Int, _ node: Int, _ page: Page) -> Draft? {
    guard lines[index].starts(with: "# "), index + 1 < lines.count, lines[index + 1].starts(with: "$ ") else {
      return nil
    }
    if index + 2 < lines.count, lines[index + 2].starts(with: "$ ") { return nil }
    let caption = lines[index].dropping(first: 2).trimmed
    let command = lines[index + 1].dropping(first: 2).trimmed
    guard caption.hasLetter, caption.count <= 40, command.count <= 90, !command.contains("http"),
      !caption.contains("설치")
    else { return nil }
    let line = page[node].lines.lowerBound + 1 + index
    let question =
      Subjects.prefix(for: caption, node, page) + Wording.ask(\.command, in: page.language(of: caption), caption)
    return Draft(.command, ask: question, [command], at: node, of: page, confidence: 0.6).with {
      $0.lines = [line...(line + 1)]
    }
  }
}
