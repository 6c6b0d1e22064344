/// Prose between fences without a language: a frame round words, not code.
enum ProseFence {
  private static let mostLines = 12

  private static let mostEnglishLines = 80

  /// Takes such fences off, so that the lines between are read like others.
  static func open(_ lines: inout [NoteLine]) {
    var start: Int?
    var isForeign: Bool?
    func isInOtherLanguage() -> Bool {
      let known = isForeign ?? Self.isForeign(lines)
      isForeign = known
      return known
    }
    for index in lines.indices where lines[index].form == .fence {
      guard let first = start, !lines[first].isNeverClosed else {
        start = index
        continue
      }
      start = nil
      let inner = lines[(first + 1)..<index]
      let isBare = namesNoLanguage(lines[first].raw)
      guard
        holdsProse(inner)
          && (isBare
            || !namesProgram(lines[first].raw) && inner.count { !$0.text.isEmpty } >= 2
              && !inner.contains(where: isComment))
          || isBare
            && (holdsKorean(inner) || holdsBullets(inner)
              || (holdsEnglish(inner) || holdsNotes(inner)) && !isInOtherLanguage())
      else { continue }
      lines[first].remove(by: "R11")
      lines[index].remove(by: "R11")
      for place in (first + 1)..<index where !lines[place].text.isEmpty {
        let raw = lines[place].raw
        // A line that was broken to fit the frame goes on in small letters.
        if place > first + 1, raw.trimmed.first.map({ $0.isLower && $0.isLatin }) ?? false,
          let upper = lines[..<place].lastIndex(where: { $0.setAside == nil }), upper > first, !lines[upper].isBlank
        {
          lines[upper].text.append(" ")
          lines[upper].text += raw.trimmed
          lines[place].remove(by: "R4")
          continue
        }
        let arrow = ["->", "→"].first { raw.trimmed.starts(with: $0) }
        var read = LineReader.plain(
          arrow.map { "- " + raw.trimmed.dropping(first: $0.unicodeScalars.count) } ?? raw, number: lines[place].number)
        read.boxDepth = lines[place].boxDepth
        lines[place] = read
      }
    }
  }

  /// A remark in a program, whose language the fence names: such a fence holds code with nothing but remarks.
  private static func isComment(_ line: NoteLine) -> Bool {
    line.text.trimmed.startsWith(anyOf: ["#", "//", "/*", "*", "--", "%", "\"", "'", "<!--", "@"])
  }

  /// ` ``` ` alone, or with a word for text.
  private static func namesNoLanguage(_ raw: Text) -> Bool {
    let text = raw.trimmed
    return text.starts(with: "```")
      && text.dropping(first: 3).trimmed.lowercased.isOne(of: [
        "", "text", "txt", "plain", "plaintext", "note", "quote",
      ])
  }

  /// Whether a fence says that it holds a program, its output or its settings: prose in it is what a program prints.
  private static func namesProgram(_ raw: Text) -> Bool {
    raw.trimmed.trimming { $0 == "`" || $0 == "~" || $0.isSpace }.lowercased.firstWord.map { programs.contains($0) }
      ?? false
  }

  private static let programs: WordSet = [
    "bash", "sh", "zsh", "shell", "console", "log", "terminal", "powershell", "cmd", "sql", "json", "yaml", "yml",
    "toml", "ini", "xml", "html", "css", "csv", "diff", "mermaid", "math", "latex", "tex", "swift", "java", "js",
    "javascript", "ts", "typescript", "rust", "go", "kotlin", "ruby", "php", "dockerfile", "nginx",
  ]

  /// Whether all lines are Korean sentences; commands with a remark, logs, mails and dialogues are none.
  private static func holdsKorean(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.isEmpty }
    guard (2...mostLines).contains(filled.count) else { return false }
    return filled.allSatisfy { line in
      let text = line.text
      return text.first?.isHangul ?? false && Endings.isKoreanPredicate(text.trimming { $0 == "." || $0.isSpace })
        && text.wordCount >= 3 && !text.containsAny(of: codeSigns)
        && !text.containsAny(of: [":", "：", "\"", "'", "#", "  ", "\t", "?", "!"])
    }
  }

  /// Whether every line is a bullet with a short name in letters of Korean, Chinese or Japanese: a list in a frame.
  private static func holdsBullets(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.trimmed.isEmpty }
    guard (2...mostLines).contains(filled.count) else { return false }
    return filled.allSatisfy { line in
      let raw = line.raw.trimmed
      guard raw.startsWith(anyOf: ["- ", "* ", "• ", "· "]) else { return false }
      let text = raw.dropping(first: 2).trimmed
      return text.count <= 60 && (text.hasHangul || text.hasHan || text.hasKana) && !text.containsAny(of: codeSigns)
        && !text.containsAny(of: ["\"", "=", "#", "\t"])
    }
  }

  /// Whether a note is not in English, so that English in a frame is an example of the language.
  private static func isForeign(_ lines: [NoteLine]) -> Bool {
    var (own, all) = (0, 0)
    for line in lines where !line.text.isEmpty {
      all += 1
      if line.text.hasHangul || line.text.hasHan || line.text.hasKana { own += 1 }
    }
    return own * 3 >= all
  }

  /// Whether every line is a pair or a sentence in Japanese or Chinese.
  private static func holdsProse(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.isEmpty }
    guard (1...mostLines).contains(filled.count) else { return false }
    return filled.allSatisfy { line in
      let text = withoutArrow(line.text)
      let letters = text.count { $0.isHan || $0.isKana }
      let marks = text.count { "《》：、，。".unicodeScalars.contains($0) }
      return !text.hasHangul && letters >= 6 && (letters + marks) * 3 >= text.count * 2
        && !text.containsAny(of: [";", "{", "}", "==", "->", "=>", "//", "│", "|", "→", "["])
        && (LineShape.hasPairMark(text) || text.containsAny(of: ["...", "・・", "…"]) || text.ends(with: "。")
          || text.hasKana && text.hasHan && letters >= 10)
    }
  }

  /// Whether all lines are in English words, most of them long enough for a sentence, and none has a sign of code.
  private static func holdsEnglish(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.isEmpty }
    guard (2...mostEnglishLines).contains(filled.count) else { return false }
    var (long, ended) = (0, 0)
    for line in filled {
      let text = line.text
      let letters = text.count { $0.isLatin && $0.value < 0x250 || $0.isSpace }
      guard !text.hasHangul, !text.hasHan, !text.hasKana, letters * 20 >= text.count * 17,
        !text.containsAny(of: codeSigns), text.first.map({ $0.isWordPart || $0 == "(" || $0 == "-" }) ?? false
      else { return false }
      if text.wordCount >= 5 { long += 1 }
      if text.scalars.last == "." || LineShape.hasPairMark(text) || text.contains("- ") { ended += 1 }
    }
    return long * 5 >= filled.count * 3 && ended * 6 >= filled.count && ended > 0
  }

  /// Whether lines are English notes in brief, `Armistice - ceasefire, signed 11 Nov 1918`: words, figures and dashes, most of them with the
  /// small words of a sentence, and nowhere a command or a sign of code.
  private static func holdsNotes(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.trimmed.isEmpty }
    guard (3...mostNotes).contains(filled.count) else { return false }
    var (words, led, told, opened) = (0, 0, 0, 0)
    for line in filled {
      let text = line.raw.trimmed
      let plain = text.count { $0.isLatin && $0.value < 0x250 || $0.isSpace || $0.isDigit || noteMarks.contains($0) }
      guard plain * 50 >= text.count * 49, !text.hasHangul, !text.hasHan, !text.hasKana,
        !text.replacing("->", with: "").replacing("=>", with: "").replacing("<-", with: "").containsAny(
          of: programSigns),
        let first = text.firstWord, !commands.contains(first.lowercased),
        !first.startsWith(anyOf: ["$", ">", "-", "#", "/", "@"])
      else { return false }
      let own = text.lowercased.words
      words += own.count
      if own.contains(where: { smallWords.contains($0) }) { told += 1 }
      if text.contains(" - ") || text.contains(" – ") || text.contains(": ") || text.scalars.last == "." { led += 1 }
      if first.first?.isUpper ?? false || first.first?.isDigit ?? false || first.first == "'" || first.first == "\"" {
        opened += 1
      }
    }
    let count = filled.count
    return words >= count * 6 && told * 5 >= count * 2 && led * 2 >= count && opened * 5 >= count * 4
  }

  private static let mostNotes = 200
  private static let noteMarks = Set(".,'’‘\"“”-–—%&()/+:£$€!?*=><;~".unicodeScalars)
  private static let smallWords: WordSet = [
    "the", "a", "an", "of", "to", "in", "on", "by", "for", "with", "and", "was", "were", "is", "are", "from", "at",
    "as", "into",
  ]
  private static let programSigns: Phrases = [
    "{", "}", "==", "!=", "//", "│", "|", "()", "</", "/>", "\\", "--", "__", "::", "[", "]", "&&", "+=", "= ", " =",
    ";",
  ]
  private static let commands: WordSet = [
    "git", "sudo", "npm", "yarn", "docker", "kubectl", "cd", "pip", "curl", "wget", "apt", "apt-get", "brew", "ssh",
    "mkdir", "ls",
    "echo", "cat", "chmod", "export", "import", "from", "def", "class", "return", "if", "for", "while", "let", "var",
    "const",
    "select", "insert", "update", "delete", "create", "alter", "drop", "func", "function", "public", "private", "void",
    "int",
    "user:", "assistant:", "system:", "error:", "warning:", "info:", "debug:", "dear", "hi", "subject:", "to:", "from:",
  ]

  private static let codeSigns: Phrases = [
    ";", "{", "}", "==", "->", "=>", "//", "│", "|", "→", "[", "_", "()", "$", "<", ">", " = ", "\\", "--", "...", "./",
  ]

  /// A line without the arrow that stands for a bullet.
  private static func withoutArrow(_ text: Text) -> Text {
    ["->", "→", "- "].first { text.trimmed.starts(with: $0) }.map {
      text.trimmed.dropping(first: $0.unicodeScalars.count).trimmed
    } ?? text
  }
}
