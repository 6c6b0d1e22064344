/// Lines of code and of a terminal that stand among the text without a fence (N13, N14).
enum CodeLine {
  /// `(base) C:\\loom>conda …`, `$ ls`, `>>> x`: what was typed at a prompt, and installing.
  static func isPrompt(_ text: Text) -> Bool {
    if text.startsWith(anyOf: prompts) { return true }
    return text.count >= 6 && text[0].isUpper && text[1] == ":" && text[2] == "\\" && text.contains(">")
  }

  private static let prompts: Phrases = [
    "$ ", ">>> ", "PS C:", "(base) ", "(venv) ", "conda create", "conda install", "conda activate", "pip install ",
    "pip3 install ", "npm install ",
    "sudo apt", "brew install ",
  ]

  /// `import pandas as pd`, `from a import b`, `delay = randint(1,7)`, `query = "tea"`: a statement of a program.
  static func isStatement(_ text: Text) -> Bool {
    guard text.first?.isLatin ?? false, !text.hasHan else { return false }
    let words = text.words
    if words.count <= 4, words[0] == "import", words.count == 2 || words.count == 4 && words[2] == "as" {
      return words[1].allSatisfy { $0.isLatin || $0.isDigit || $0 == "." || $0 == "_" }
    }
    if words.count >= 4, words[0] == "from", words[2] == "import" { return true }
    guard words.count >= 3, words[1] == "=", isName(words[0]) else { return false }
    let value = words[2]
    return value.first == "\"" || value.first == "'" || value.first == "["
      || words.count == 3 && value.allSatisfy { $0.isDigit || $0 == "." } && words[0].first?.isLower ?? false
        && words[0].count >= 3
      || value.scalars.firstIndex(of: "(").map { $0 >= 3 && isName(value.prefix($0)) } ?? false
  }

  /// A name as programs have them: small letters, digits, `_` and `.`.
  private static func isName(_ word: Text) -> Bool {
    word.first?.isLower ?? false && word.allSatisfy { $0.isLatin || $0.isDigit || $0 == "_" || $0 == "." }
  }
}
