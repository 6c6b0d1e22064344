import Notes

/// F31: commands with a caption.
///
/// Fires on a code block's comment line followed by exactly one command; asks for the command. Output, downloads by address and
/// configuration give no card.
enum Commands {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].kind == .code else { return [] }
      let lines = page.text(node).pieces { $0 == "\n" }
      guard lines.contains(where: { $0.starts(with: "$ ") }) else { return [] }
      return lines.indices.compactMap { draft(lines, $0, node, page) }.prefix(6).map { $0 }
    }
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
