/// A word as it stands in a note: a run of Hangul, or of Latin letters with hyphens inside.
package struct NoteWord: Hashable, Sendable {
  package enum Script: Hashable, Sendable { case hangul, latin }

  package let text: Text
  package let script: Script
  /// Whether it follows a letter of another script or a digit at once, as 는 in `API는`.
  package let isAttached: Bool
}

/// Finds the words of a line, without code, formulas, tags, link targets and names of files or variables.
///
/// Marks of emphasis do not part a word. Linear in the line.
package struct WordScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var words: [NoteWord] = []

  package static func words(in line: Text) -> [NoteWord] {
    var scanner = WordScanner(line)
    scanner.scan()
    return scanner.words
  }

  private init(_ line: Text) { scalars = line.scalars.filter { $0 != "*" && $0 != "~" } }

  private mutating func scan() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "`" || scalar == "$" {
        index = place(of: scalar, from: index + 1).map { $0 + 1 } ?? index + 1
      } else if scalar == "<", isTagStart(index + 1) {
        index = place(of: ">", from: index + 1).map { $0 + 1 } ?? index + 1
      } else if scalar == "]", index + 1 < scalars.count, scalars[index + 1] == "(" {
        index = place(of: ")", from: index + 2).map { $0 + 1 } ?? scalars.count
      } else if scalar.isHangul {
        takeHangul()
      } else if scalar.isLatin || scalar.isDigit {
        takeLatin()
      } else {
        index += 1
      }
    }
  }

  private func place(of scalar: Unicode.Scalar, from start: Int) -> Int? {
    start < scalars.count ? scalars[start...].firstIndex(of: scalar) : nil
  }

  private func isTagStart(_ place: Int) -> Bool {
    place < scalars.count && (scalars[place].isLatin || scalars[place] == "/" || scalars[place] == "!")
  }

  private mutating func takeHangul() {
    let start = index
    while index < scalars.count, scalars[index].isHangul { index += 1 }
    let before = start > 0 ? scalars[start - 1] : " "
    let after = index < scalars.count ? scalars[index] : " "
    words.append(
      NoteWord(
        text: Text(Array(scalars[start..<index])), script: .hangul,
        isAttached: before.isWordPart || before.isClosing || before == "'" || before == "’" || after.isLatin
          || after.isDigit))
  }

  /// Takes a run of Latin letters; one with digits, dots, underscores or the like is a name and no word.
  private mutating func takeLatin() {
    let start = index
    var isName = false
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == ":", isAddress { return skipToSpace() }
      if scalar.isDigit || Self.isNamePart(scalar) && index + 1 < scalars.count && scalars[index + 1].isWordPart {
        isName = isName || scalar != "-" && scalar != "'" && scalar != "’" && scalar != "/"
        if scalar == "/" { break }
      } else if !scalar.isLatin {
        break
      }
      index += 1
    }
    let before = start > 0 ? scalars[start - 1] : " "
    if index == start { index += 1 }
    guard !isName, !Self.marksName(before), !isCalled else { return }
    let text = Text(Array(scalars[start..<index]))
    guard text.count >= 3 else { return }
    words.append(NoteWord(text: text, script: .latin, isAttached: false))
  }

  /// Whether `://` stands next.
  private var isAddress: Bool {
    index + 2 < scalars.count && scalars[index + 1] == "/" && scalars[index + 2] == "/"
  }

  private mutating func skipToSpace() {
    while index < scalars.count, !scalars[index].isSpace { index += 1 }
  }

  /// Whether what stands next makes the letters before it a function or a variable.
  private var isCalled: Bool {
    guard index < scalars.count else { return false }
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    return scalars[index] == "_" || scalars[index] == "\\" || scalars[index] == "(" && next == ")"
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", "’", "_", ".", "@", ":", "/", "\\", "=": true
    default: false
    }
  }

  private static func marksName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "_", ".", "@", "\\", "#", "%", "&": true
    default: false
    }
  }
}
