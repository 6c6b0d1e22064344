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
    if let typed = typed(node, page) { return typed }
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

  /// `찻집 꾸러미 설치` above the one line `!pip install teahouse`.
  private static func typed(_ node: Int, _ page: Page) -> Draft? {
    let above = page.previous[node]
    guard page[node].isMatter, page[node].isLeaf, isTyped(page.text(node)), above > 0, page[above].isMatter,
      page[above].lines.upperBound + 2 >= page[node].lines.lowerBound, page.pairs[above] == nil
    else { return nil }
    let caption = page.text(above).trimming { $0.isSpace || $0 == ":" }
    guard caption.hasHangul, caption.count <= 40, (1...6).contains(caption.wordCount), !caption.containsArrow,
      caption.withoutBracket.trimmed.endsWith(anyOf: captions), !follows(node, page)
    else { return nil }
    let said = caption.withoutBracket.trimmed
    let word: Text =
      said.endsWith(anyOf: ["방법", "법", "위치", "명령", "명령어"]) ? Wording.bare(said, in: .korean) : said + " 명령은?"
    return Draft(
      .command, ask: Subjects.prefix(for: said, node, page) + word, [page.text(node)], at: node, of: page,
      confidence: 0.6
    ).from([above, node], of: page).claiming(.statement, of: [above, node]).claiming(.member, of: [above, node])
  }

  private static let captions: Phrases = [
    "설치", "실행", "방법", "확인", "위치", "이동", "구축", "삭제", "생성", "조회", "시작", "종료", "명령", "명령어",
  ]

  /// Whether a line right behind is code as well: of several lines no one is the command.
  private static func follows(_ node: Int, _ page: Page) -> Bool {
    let next = node + 1
    guard next < page.document.nodes.count, page[next].isMatter || page[next].kind == .code else { return false }
    return page[next].lines.lowerBound <= page[node].lines.upperBound + 2 && !page.text(next).hasHangul
  }

  /// `!pip install teahouse`, `brew install kettle`, `/usr/share/tea`: no words of any language.
  private static func isTyped(_ text: Text) -> Bool {
    guard (4...90).contains(text.count), !text.hasHangul, !text.isEastAsian, let first = text.firstWord,
      !text.contains("://"), text.scalars.last != ":", text.scalars.last != "."
    else { return false }
    if first.first == "!" || first.first == "$" { return first.count >= 2 && first.dropping(first: 1).hasLatin }
    if first.first == "/" { return first.count { $0 == "/" } >= 2 && text.wordCount == 1 }
    return text.wordCount >= 2 && programs.contains(first)
  }

  private static let programs: WordSet = [
    "pip", "pip3", "conda", "npm", "npx", "yarn", "brew", "apt", "apt-get", "yum", "dnf", "sudo", "docker", "kubectl",
    "git", "python", "python3",
    "java", "javac", "gcc", "cd", "ls", "rm", "cp", "mv", "mkdir", "cat", "echo", "chmod", "chown", "systemctl",
    "service", "jupyter", "curl", "wget",
    "ssh", "scp", "tar", "grep", "find", "node", "go", "cargo", "swift", "helm", "terraform", "mysql", "psql",
    "redis-cli", "import", "from",
  ]

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
