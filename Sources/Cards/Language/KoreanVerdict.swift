import Notes

/// A short Korean line that says whether something may be: `덖은 잎 재사용 가능`, `다시 덖어도 O`.
struct KoreanVerdict {
  /// What to ask: the line itself for O and X, else what may, must or must not be.
  let question: Text
  let answer: Text
  /// Whether lines beside it with the same verdict answer the same question.
  let isShared: Bool

  init?(_ line: Text) {
    let text = line.trimming { $0.isSpace || $0 == "." }
    guard text.hasHangul, text.count <= 40, !text.contains(","), !text.containsArrow,
      !Openers.points(text, inList: true)
    else { return nil }
    let words = text.words
    guard words.count >= 2, let last = words.last else { return nil }
    answer = text
    if last == "O" || last == "X" {
      guard words[words.count - 2].endsWith(anyOf: ["도", "면"]) else { return nil }
      question = words.dropLast().map { $0 }.joined(" ") + " 되는가?"
      isShared = false
      return
    }
    guard let asked = Self.verdicts[last],
      !words.dropLast().contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["면", "고", "여", "해", "서", "지만", "은", "는"])
      })
    else { return nil }
    question = asked
    isShared = true
  }

  /// What a verdict is passed on, where that has a name: 덖음차(Pan-fired) of `덖음차(Pan-fired) 사용 가능`.
  static func subject(of line: Text) -> Text? {
    var words = line.words
    guard words.count >= 2, let last = words.last, verdicts[last] != nil || last == "지원" else { return nil }
    words.removeLast()
    if words.count >= 2, let deed = words.last, CommonDeeds.contains(deed) || deed == "구성" || deed == "설정" {
      words.removeLast()
    }
    let name = words.joined(" ")
    return name.hasLatin && name.wordCount <= 3 && (name.scalars.last?.isClosing ?? false || Abbreviation.isShort(name))
      ? name : nil
  }

  private static let verdicts: [Text: Text] = [
    "가능": "무엇이 가능한가?", "가능함": "무엇이 가능한가?", "불가": "무엇이 불가능한가?", "불가능": "무엇이 불가능한가?", "불가능함": "무엇이 불가능한가?",
    "금지": "무엇이 금지되는가?", "허용": "무엇이 허용되는가?", "필수": "무엇이 꼭 있어야 하는가?",
  ]
}
