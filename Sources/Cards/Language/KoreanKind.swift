import Notes

/// Korean nouns for a kind of thing: what ends in one is asked for by it, `밀폐 발효 방식` by "어떤 방식을", not by "무엇을".
enum KoreanKind {
  /// The kind an answer of several words ends in, where its other words are left to recall.
  static func of(_ answer: Text) -> Text? {
    let open = answer.scalars.last == ")" ? Term.matchingOpening(answer) ?? 0 : 0
    let words = (open > 1 ? answer.prefix(open).trimmed : answer).words
    guard words.count >= 2, let last = words.last, kinds.contains(last.without(suffix: "들")) else { return nil }
    let rest = words.dropLast()
    guard let before = rest.last, !before.isOne(of: ["및", "또는", "혹은"]), !before.endsWith(anyOf: ["와", "과", ","]),
      rest.contains(where: {
        KoreanNoun.tells($0) && !KoreanNoun.isVague(Particle.stripped($0))
          && !KoreanPhrase.determiners.contains($0.string)
      })
    else { return nil }
    return last
  }

  /// The kind that a line of a section beside a line's own names before the same last word: 안개 방식 사용 beside 연기 사용.
  static func beside(_ node: Int, _ last: Text, _ page: Page) -> Text? {
    let own = page.subjectNodes[node]
    guard own > 0, page[node].parent == own else { return nil }
    let sections = page[page[own].parent].children.prefix(mostBeside)
    for line in sections where line != own {
      for other in page.matter(of: line).prefix(mostBeside) {
        let said = page.text(other)
        guard said.hasHangul, said.count <= 40, said.lastWord == last else { continue }
        if let kind = of(said.dropping(last: last.count + 1).trimmed) { return kind }
      }
    }
    return nil
  }

  private static let mostBeside = 12

  /// 무엇을 as it asks for an answer of some kind: 어떤 방식을; nil where another word asks or the answer is of no known kind.
  static func asking(_ word: Text, for answer: Text) -> Text? {
    guard word.starts(with: "무엇"), let kind = of(answer) else { return nil }
    // 불순물인 철분: what stands before says what the kind itself is.
    if let before = answer.words.dropLast().last, before.count >= 2, before.ends(with: "인"), !before.ends(with: "적인") {
      return nil
    }
    let particle = word.dropping(first: 2)
    switch particle.string {
    case "을", "이": return "어떤 " + Wording.fill(particle == "을" ? "{x}{을/를}" : "{x}{이/가}", x: kind)
    case "으로": return "어떤 " + Wording.fill("{x}{으로/로}", x: kind)
    case "에", "으로부터": return "어떤 " + kind + (particle == "에" ? "에" : Wording.fill("{으로부터/로부터}", x: kind))
    default: return nil
    }
  }

  private static let kinds: WordSet = [
    "알고리즘", "방식", "방법", "기법", "기술", "개념", "구조", "자료구조", "프로토콜", "언어", "모델", "명령", "명령어", "도구", "함수", "연산자", "연산", "원칙",
    "원리",
    "법칙", "이론", "정책", "전략", "제도", "기관", "물질", "세포", "효소", "호르몬", "단백질", "성분", "질환", "질병", "증상", "검사", "약물", "작용", "반응",
    "과정", "단계", "역할", "기능", "특성", "성질", "관계", "상황", "문제", "현상", "오류", "에러", "예외", "상태", "조건", "형태", "유형", "계층", "영역",
    "부위",
    "장치", "회로", "신호", "메시지", "패킷", "헤더", "필드", "주소", "테이블", "객체", "인터페이스", "메서드", "메소드", "파일", "데이터", "정보", "자원", "스레드",
    "프로세스", "작업", "서비스", "서버", "시장", "비용", "권리", "의무", "책임", "행위", "법률", "사건", "운동", "조약", "지역", "계급", "세력", "집단", "요인",
    "요소",
    "기준", "규칙", "형식", "절차", "활동", "능력", "영향", "효과", "에너지", "이온", "신경", "혈관", "조직", "변수", "속성", "값",
  ]
}
