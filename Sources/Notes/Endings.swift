/// How sentences end.
package enum Endings {
  /// Whether a Korean text ends in a verb or adjective: 한다, 됨, 있음, 어려움.
  package static func isKoreanPredicate(_ text: Text) -> Bool {
    let plain = text.without(suffix: "ex)").trimming { !$0.isWordPart }
    guard let word = plain.lastWord?.trimming({ !$0.isWordPart }), let last = word.scalars.last else { return false }
    guard let final = last.hangulFinal else { return false }
    if last == "요" { return word.count >= 2 && politeEnds.contains(word[word.count - 2]) }
    if word.endsWith(anyOf: ["다", "까", "죠"]) { return word.count >= 2 && !daNouns.contains(word) }
    guard final == 16 else { return false }
    // A noun made of a verb: the syllable ends in ㅁ.
    if word.endsWith(anyOf: mNouns) || shortNouns.contains(word) { return false }
    // 포만감 is a feeling, 줄어감 a verb.
    if last == "감", word.count >= 3, !"아어해나가려워".unicodeScalars.contains(word[word.count - 2]) { return false }
    guard verbNounEnds.contains(last) else { return false }
    if word.count >= 2 || last == "함" || last == "됨" || last == "임" { return true }
    // 겨울을 남: one syllable says something only of what a particle joins to it.
    let before = plain.words.dropLast().last?.scalars.last
    return before.map { "을를이가에히게".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a text ends in a noun that looks like a verb: 움직임, 게임.
  package static func isNoun(_ text: Text) -> Bool { text.endsWith(anyOf: mNouns) }

  private static let verbNounEnds = Set("함됨음임짐침킴움림줌냄남감옴춤김룸뉨힘팸셈님쉼줆짊둠봄랆앎삶름핌딤틤듦뜸샘닮탐뺌댐땜맴뜀쌈".unicodeScalars)

  /// Nouns of one syllable, which end many a verb as well: 짐 and 느려짐.
  private static let shortNouns: WordSet = [
    "점", "잠", "짐", "김", "봄", "틈", "홈", "힘", "흠", "꿈", "춤", "샘", "뜸", "댐", "쌈", "보쌈", "결함",
  ]

  private static let daNouns: WordSet = [
    "바다", "판다", "소다", "람다", "마다", "보다", "코다", "나다", "수다", "캐나다", "베란다", "아젠다", "어젠다", "우간다", "르완다",
  ]

  /// What stands before 요 at the end of a polite verb; after other syllables it ends a noun (수요, 개요, 민요).
  private static let politeEnds = Set("어아해여예에세네지나까는가려래워봐줘돼데겨져켜셔게군걸".unicodeScalars)
  private static let mNouns: Phrases = [
    "시스템", "프로그램", "알고리즘", "메커니즘", "다음", "처음", "마음", "이름", "흐름", "그림", "게임", "타임", "프레임", "모임", "책임", "움직임", "사람", "컬럼",
    "칼럼", "도움",
    "웃음", "믿음", "죽음", "걸음", "얼음", "모음", "자음", "모음집", "묶음", "느낌", "가림", "임금", "위임", "해임", "취임", "부임", "선임", "지금", "요금",
    "현금", "예금", "자금", "세금", "그룹핑",
    "플랫폼", "도메임", "네임", "스트림",
    "두음", "발음", "소음", "녹음", "화음", "잠금", "점", "조임", "눈금", "바람", "봄", "여름", "구름", "기름", "필름", "앨범", "시험", "위험", "보험",
    "실험", "경험", "포함", "명함", "공감", "쓰임",
    "부담", "상담", "분담", "전담", "범람", "관람", "열람", "개념", "기념", "신념", "통념", "이념", "전념", "가뭄", "싸움", "낮잠", "늦잠", "지점", "시점",
    "관점", "초점", "장점", "단점", "매듭지음", "세대담", "온음", "반음", "지름", "주름", "씨름", "거름", "고름", "수증기샘", "요점", "공통점", "문제점", "차이점",
    "특이점", "원점", "정점", "약점", "강점", "온힘", "손힘", "이끎새",
  ]

  private static let verbs: Phrases = [
    "is", "are", "was", "were", "be", "has", "have", "had", "can", "could", "will", "would", "should", "must", "may",
    "might", "does", "do", "did",
    "means", "uses", "allows", "makes", "takes", "gets", "gives", "provides", "contains", "consists", "refers",
    "requires", "needs", "helps", "occurs",
    "happens", "becomes", "remains", "includes", "represents", "increases", "decreases", "reduces", "causes", "leads",
    "shows", "tells", "returns",
    "isn't", "aren't", "doesn't", "don't", "cannot", "can't", "won't",
  ]

  /// Whether a plain verb form of everyday English stands in the text.
  package static func hasEnglishVerb(_ text: Text) -> Bool {
    text.sketch.mayHoldLatin && text.hasWord { verbs.hold(lowered: $0.trimming { !$0.isLatin && $0 != "'" }) }
  }

  /// Whether a text says something of a subject, in any of the languages.
  package static func isPredicate(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace }
    guard !plain.isEmpty else { return false }
    if plain.hasHangul { return isKoreanPredicate(plain) }
    if plain.hasKana { return JapaneseEndings.isPredicate(plain) }
    if plain.hasHan { return ChineseEndings.isPredicate(plain) }
    return hasEnglishVerb(plain)
  }
}
