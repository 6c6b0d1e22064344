import Notes

/// Turns the end of a Korean sentence into the form that goes before a noun: 증가함 → 증가하는, 필요함 → 필요한, 있다 → 있는.
enum KoreanPredicate {
  /// 하다-adjectives, which take 한 and not 하는.
  private static let adjectives: [Literal] = [
    "완만", "온화", "건조", "활발", "원활", "저렴", "우수", "심각", "엄격", "명확", "모호", "방대", "거대", "미세", "미묘", "상이", "친숙", "익숙", "순수",
    "정당", "타당", "급격", "희귀", "긴밀", "광범위", "빈번", "취약", "느슨", "촘촘", "민감", "둔감", "정밀", "신속", "무한", "유한", "독특", "평탄", "험준",
    "필요", "가능", "불과", "중요", "적합", "편리", "간단", "단순", "복잡", "용이", "유용", "다양", "동일", "효율적", "유리", "불리", "안전", "정확", "충분",
    "부족",
    "적절", "부적절", "명확", "불분명",
    "간편", "가벼", "유사", "비슷", "특별", "강력", "빈번", "유연", "엄격", "일정", "독립적", "효과적", "불필요", "불편", "원활", "저렴", "민감", "취약", "우수",
    "탁월", "공정", "치명적", "유일", "고유", "적당", "특수", "완전", "유명", "흔", "풍부", "희박", "온전", "뚜렷", "투명", "균일", "견고", "정교", "무관",
    "당연", "미흡", "안정", "불안정", "애매", "유의미", "무의미",
  ]
  /// Stems of adjectives in ㅁ and 다.
  private static let stems: [(String, String)] = [
    ("높음", "높은"), ("높다", "높은"), ("낮음", "낮은"), ("낮다", "낮은"), ("많음", "많은"), ("많다", "많은"), ("적음", "적은"), ("적다", "적은"),
    ("좋음", "좋은"), ("좋다", "좋은"),
    ("작음", "작은"), ("작다", "작은"), ("같음", "같은"), ("같다", "같은"), ("큼", "큰"), ("크다", "큰"), ("빠름", "빠른"), ("빠르다", "빠른"),
    ("느림", "느린"), ("느리다", "느린"), ("다름", "다른"), ("다르다", "다른"),
    ("쉬움", "쉬운"), ("쉽다", "쉬운"), ("어려움", "어려운"), ("어렵다", "어려운"), ("가벼움", "가벼운"), ("무거움", "무거운"), ("짧음", "짧은"),
    ("짧다", "짧은"), ("넓음", "넓은"), ("깊음", "깊은"), ("힘듦", "힘든"), ("힘들다", "힘든"),
    ("있음", "있는"), ("있다", "있는"), ("없음", "없는"), ("없다", "없는"), ("아니다", "아닌"), ("아님", "아닌"), ("않음", "않는"), ("않는다", "않는"),
    ("줄어들음", "줄어드는"),
    ("비쌈", "비싼"), ("비싸다", "비싼"), ("강함", "강한"), ("강하다", "강한"), ("심함", "심한"), ("심하다", "심한"), ("뛰어남", "뛰어난"),
    ("뛰어나다", "뛰어난"),
    ("얕음", "얕은"), ("얕다", "얕은"), ("얇다", "얇은"), ("굵다", "굵은"), ("무겁다", "무거운"), ("가볍다", "가벼운"), ("나쁘다", "나쁜"), ("짙다", "짙은"),
    ("굵음", "굵은"), ("얇음", "얇은"), ("좁음", "좁은"), ("좁다", "좁은"), ("넓다", "넓은"), ("깊다", "깊은"),
  ]

  private static let ends = Phrases(stems.map { Text($0.0) })
  private static let forms = Dictionary(stems.map { (Text($0.0), Text($0.1)) }) { first, _ in first }

  /// The sentence as a modifier; nil where its end is no known form.
  static func adnominal(_ sentence: Text) -> Text? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.count >= 2, let last = text.scalars.last else { return nil }
    if let end = ends.firstEnd(of: text), let form = forms[end] { return text.dropping(last: end.count) + form }
    if let stem = KoreanPast.stem(of: text) { return KoreanPast.adnominal(stem) }
    for end in ["하다", "한다", "함"] where text.ends(with: end) {
      let stem = text.without(suffix: end)
      return stem + (isAdjective(stem) ? "한" : "하는")
    }
    for end in ["된다", "되다", "됨"] where text.ends(with: end) { return text.without(suffix: end) + "되는" }
    if text.endsWith(anyOf: ["이다", "임"]), !text.endsWith(anyOf: ["움직임", "보임", "쓰임", "모임", "줄임", "높임", "들임"]) {
      return text.without(suffix: "이다").without(suffix: "임") + "인"
    }
    if text.ends(with: "지 않다") { return text.dropping(last: 1) + "은" }
    if text.ends(with: "는다") { return text.dropping(last: 1) }
    if last == "다" { return plainVerb(text) }
    // 만듦, 줄어듦: the ㄹ of the stem falls away.
    if last == "듦" { return text.dropping(last: 1) + "드는" }
    guard last.hangulFinal == 16, Endings.isKoreanPredicate(text) else { return nounVerb(text) }
    return verbNoun(text, last)
  }

  /// The noun before 이다, 입니다 or 임 at a sentence's end; other sentences as they are.
  static func withoutCopula(_ sentence: Text) -> Text {
    let plain = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    for end in ["입니다", "이다", "이에요", "예요"] where plain.ends(with: end) { return plain.without(suffix: end).trimmed }
    if plain.ends(with: "임"), !Endings.isNoun(plain) { return plain.without(suffix: "임") }
    // 최소 단위다: after a vowel 이 falls away.
    let noun = plain.dropping(last: 1)
    let isShort = plain.ends(with: "다") && noun.scalars.last?.hangulFinal == 0 && Definition.endsInClassNoun(noun)
    return isShort ? noun : plain
  }

  /// 사용, 지원, 필요 at the end of a note's line stand for 사용함.
  private static func nounVerb(_ text: Text) -> Text? {
    guard let word = text.lastWord else { return nil }
    if let joined = happening(text, word) { return joined }
    if word.isOne(of: adjectives) { return text + "한" }
    return actions.contains(word) ? text + "하는" : nil
  }

  /// `떫은맛 발생` → 떫은맛이 발생하는: what happens, with the particle that notes leave out.
  private static func happening(_ text: Text, _ word: Text) -> Text? {
    guard word.isOne(of: ["발생", "증가", "감소", "존재", "변동", "변화", "상승", "하락", "저하", "향상", "악화"]),
      let before = text.dropping(last: word.count).trimmed.lastWord,
      before.count >= 2, before.scalars.last?.isHangul ?? false, Particle.stripped(before).count == before.count,
      !KoreanNoun.isAdverb(before), !before.endsWith(anyOf: ["시", "때", "후", "도", "게", "히", "여", "해", "서"])
    else { return nil }
    return Wording.subject(text.dropping(last: word.count).trimmed) + " " + word + "하는"
  }

  private static let actions: WordSet = [
    "사용", "지원", "제공", "발생", "증가", "감소", "수행", "저장", "생성", "관리", "처리", "보장", "반환", "확인", "이용", "할당", "허용", "전달", "구현",
    "개발", "전환", "성립", "변동", "변화", "상승", "하락", "저하", "향상", "악화",
  ]

  /// 많아진다 → 많아지는, 말한다 → 말하는.
  private static func plainVerb(_ text: Text) -> Text? {
    let before = text[text.count - 2]
    guard before.hangulFinal == 4 else { return nil }
    return text.dropping(last: 2) + Text([before.withFinal(0)]) + "는"
  }

  /// 커짐 → 커지는, 미침 → 미치는, 얻음 → 얻는.
  private static func verbNoun(_ text: Text, _ last: Unicode.Scalar) -> Text? {
    if last == "음" { return text.dropping(last: 1) + "는" }
    if last == "움" { return nil }
    return text.dropping(last: 1) + Text([last.withFinal(0)]) + "는"
  }

  static func isAdjective(_ stem: Text) -> Bool { stem.endsWith(anyOf: adjectives) }

  /// "…는가?" of a sentence: 보장함 → 보장하는가.
  static func asked(_ sentence: Text) -> Text? {
    if let stem = KoreanPast.stem(of: sentence.trimming({ $0.isSpace || $0 == "." || $0 == "!" })) {
      return stem + "는가"
    }
    return adnominal(sentence).map { $0 + "가" }
  }
}
