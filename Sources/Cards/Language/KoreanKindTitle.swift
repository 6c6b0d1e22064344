import Notes

/// Korean titles that end in a noun for what stands below them: 매출 증대 요인, 고지사항, 다관의 업무.
enum KoreanKindTitle {
  /// Whether a title asks for all its lines, none of which says what it is.
  static func asksForLines(_ title: Text) -> Bool {
    guard title.hasHangul, title.wordCount <= 7, let last = title.withoutBracket.lastWord else { return false }
    if nouns.contains(last) || last.count >= 3 && last.endsWith(anyOf: ends) { return true }
    // PCB에 담긴 정보: what is described so is listed.
    let words = title.withoutBracket.words
    return words.count >= 3 && held.contains(words[words.count - 2]) && things.contains(last)
  }

  /// `CISO의 업무는?`, with the owner before a word that stands alone: `찻집의 업무는?`.
  static func question(_ title: Text, _ name: Text, below owner: Text?) -> Text {
    guard title.wordCount == 1, name == title, let owner, owner.count <= 30, !KoreanContext.isSectionWord(owner),
      !owner.contains(text: title)
    else { return Wording.bare(name, in: .korean) }
    return Wording.ask(\.labelled, in: .korean, owner, w: title)
  }

  private static let nouns: WordSet = [
    "요인", "인자", "요건", "조치", "업무", "활동", "대상", "항목", "목록", "사유", "방안", "대책", "과제", "혜택", "자격", "서류", "예외", "조언", "유의점",
    "주의점",
    "구성원", "장점", "단점", "문제점", "차이점", "공통점", "특이점", "개선점", "이점", "한계점", "강점", "약점", "종류", "유형", "변수", "요소", "조건", "원칙",
    "절차", "단계", "갯수", "개수", "차이", "대안", "후보", "지표", "증상", "합병증", "부작용", "금기", "적응증",
  ]
  private static let held: WordSet = [
    "담긴", "들어있는", "포함된", "포함되는", "필요한", "저장되는", "저장된", "제공하는", "사용되는", "쓰이는", "관련된", "알아야",
  ]
  private static let things: WordSet = ["정보", "값", "데이터", "내용", "것", "것들", "기능", "서비스", "도구", "기술", "용어", "물건", "재료"]
  private static let ends: Phrases = ["사항", "요인", "인자", "조건", "요건", "항목", "요소", "대책", "방안"]
}
