import Notes

/// Korean noun phrases that say by a clause before their last noun what a thing is: `잎을 덖어 말린 차`.
enum KoreanDescription {
  /// Whether a line without a predicate describes what stands above it.
  static func describes(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace || $0 == "." }
    guard plain.hasHangul, !Endings.isPredicate(plain), !text.containsArrow, !plain.contains(": ") else { return false }
    return isDescribing(plain) && !asks(plain)
  }

  /// Whether a noun phrase of three words or more has a verb that leads into its last noun.
  static func isDescribing(_ noun: Text) -> Bool {
    let words = noun.words
    guard noun.count >= 12, words.count >= 3, let last = words.last, !vague.contains(last) else { return false }
    return words.dropLast().contains {
      $0.count >= 2
        && ($0.endsWith(anyOf: ["하는", "되는", "있는", "없는", "한", "된", "인", "지는", "리는", "치는", "주는", "쓰는", "위한", "대한"])
          || KoreanVerbStems.leadsOn($0))
    }
  }

  /// Whether a phrase names what is wanted and so asks for it: 향을 되살리는 방법, 차를 섞을 때 쓰는 도구.
  static func asks(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace || $0 == "." }
    guard plain.wordCount >= 3, let last = plain.lastWord else { return false }
    return asking.contains(last) || last.endsWith(anyOf: ["방법", "방안", "해결책", "해결법", "대책"])
  }

  private static let asking: Set<Text> = [
    "방법", "방안", "해결책", "이유", "까닭", "원인", "조건", "절차", "도구", "옵션", "것", "사례", "차이", "차이점", "대책", "경우", "요인", "기준", "사항",
    "점",
    "예", "예시", "효과", "결과", "목적", "특징", "장점", "단점", "문제", "문제점", "한계",
  ]

  private static let vague: Set<Text> = [
    "것", "때문", "중", "편", "뿐", "셈", "예정", "정도", "경우", "때", "이유", "문제", "원인", "목적", "결과", "차이", "사실", "점", "특징", "장점",
    "단점", "중요",
  ]
}
