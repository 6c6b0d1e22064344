/// How sentences end.
package enum Endings {
  /// Whether a Korean text ends in a verb or adjective: 한다, 됨, 있음, 어려움.
  package static func isKoreanPredicate(_ text: Text) -> Bool {
    let plain = text.without(suffix: "ex)").trimming { !$0.isWordPart }
    guard let word = plain.words.last?.trimming({ !$0.isWordPart }), let last = word.scalars.last else { return false }
    guard let final = last.hangulFinal else { return false }
    if word.endsWith(anyOf: ["다", "요", "까", "죠"]) { return word.count >= 2 && !daNouns.contains(word) }
    guard final == 16 else { return false }
    // A noun made of a verb: the syllable ends in ㅁ.
    if word.endsWith(anyOf: mNouns) { return false }
    return "함됨음임짐침킴움림줌냄남감옴춤김됨룸뉨힘팸셈님쉼줆킴짊둠봄랆앎삶힘".unicodeScalars.contains(last)
      && (word.count >= 2 || last == "함" || last == "됨" || last == "임")
  }

  private static let daNouns: Set<Text> = ["바다", "판다", "소다", "람다", "마다", "보다", "코다", "나다", "수다"]
  private static let mNouns = [
    "시스템", "프로그램", "알고리즘", "메커니즘", "다음", "처음", "마음", "이름", "흐름", "그림", "게임", "타임", "프레임", "모임", "책임", "움직임", "사람", "컬럼",
    "칼럼", "도움",
    "웃음", "믿음", "죽음", "걸음", "얼음", "모음", "자음", "모음집", "묶음", "느낌", "가림", "임금", "지금", "요금", "현금", "예금", "자금", "세금", "그룹핑",
    "플랫폼", "도메임", "네임", "스트림",
    "두음", "발음", "소음", "녹음", "화음", "잠금", "점", "조임", "눈금", "바람", "봄", "여름", "구름", "기름", "필름", "앨범", "시험", "위험", "보험",
    "실험", "경험", "결함", "포함", "명함", "공감", "쓰임",
    "부담", "상담", "분담", "전담", "범람", "관람", "열람", "개념", "기념", "신념", "통념", "이념", "전념", "가뭄", "싸움", "꿈", "춤", "잠", "짐", "김",
    "봄", "틈", "홈", "힘", "매듭지음", "흠", "세대담",
  ]

  private static let verbs: Set<Text> = Set(
    [
      "is", "are", "was", "were", "be", "has", "have", "had", "can", "could", "will", "would", "should", "must", "may",
      "might", "does", "do", "did",
      "means", "uses", "allows", "makes", "takes", "gets", "gives", "provides", "contains", "consists", "refers",
      "requires", "needs", "helps", "occurs",
      "happens", "becomes", "remains", "includes", "represents", "increases", "decreases", "reduces", "causes", "leads",
      "shows", "tells", "returns",
      "isn't", "aren't", "doesn't", "don't", "cannot", "can't", "won't",
    ].map { Text($0) })

  /// Words that make a Chinese phrase a sentence.
  private static let chineseVerbs = [
    "會", "会", "可以", "就", "使", "令", "被", "若", "能", "需要", "可能", "把", "了", "应该", "應該", "是", "導致", "导致", "才", "一般情",
  ]

  /// Whether a plain verb form of everyday English stands in the text.
  package static func hasEnglishVerb(_ text: Text) -> Bool {
    text.words.contains { verbs.contains($0.trimming { !$0.isLatin && $0 != "'" }.lowercased) }
  }

  /// Whether a text says something of a subject, in any of the languages.
  package static func isPredicate(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace }
    guard let last = plain.scalars.last else { return false }
    if plain.hasHangul { return isKoreanPredicate(plain) }
    if plain.hasKana || plain.hasHan {
      return last.isSentenceEnd || plain.endsWith(anyOf: ["る", "た", "い", "だ", "す", "ない"])
    }
    return hasEnglishVerb(plain)
  }
}
