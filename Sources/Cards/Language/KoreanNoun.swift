import Notes

/// Tells the terms among Korean noun phrases from the words any sentence may use.
enum KoreanNoun {
  /// Whether a student would have to recall the phrase: a name the note knows, Latin letters, a compound, or one long word of its own.
  ///
  /// 글루텐 생성량 and 브로드캐스팅 are, 어떤 데이터, 기술 and 필요 이상의 방법 are not.
  static func isTerm(_ phrase: Text, _ page: Page) -> Bool {
    let words = phrase.words
    guard let head = words.last, !words.contains(where: { pointing.contains($0) || isAdverb($0) }),
      !isHalfVerb(head)
    else { return false }
    if page.glossary.mentions(in: phrase).contains(where: { $0.range.upperBound == phrase.count }) { return true }
    if phrase.hasLatin { return phrase.filter(\.isLatin).count >= 2 }
    let nouns = words.filter { !isModifier($0) }
    guard nouns.contains(where: { !isVague($0.without(suffix: "의")) }) else { return false }
    return nouns.count >= 2
      || head.count >= 2 && words.dropLast().allSatisfy { KoreanPredicate.isAdjective($0.without(suffix: "한")) }
  }

  /// The part of a noun phrase that is a term: the whole, or its last word without the verb that leads into it; nil where there is none.
  static func term(in text: Text, _ range: Range<Int>, _ page: Page) -> Range<Int>? {
    let before = text.prefix(range.lowerBound).words.last
    if let before, pointing.contains(before), text[range.lowerBound - 1].isSpace { return nil }
    if isTerm(text[range], page) { return range }
    guard let head = text[range].words.last, head.count >= 3, text[range].wordCount >= 2, isTerm(head, page) else {
      return nil
    }
    return (range.upperBound - head.count)..<range.upperBound
  }

  /// Whether nothing of a phrase but the name and words of every text would have to be recalled: `TCP 연결` below TCP.
  static func isOnly(_ name: Text, _ phrase: Text) -> Bool {
    guard name.count >= 2, let place = phrase.firstRange(ofText: name) else { return name.folded == phrase.folded }
    let rest = phrase.prefix(place.lowerBound) + " " + phrase.dropping(first: place.upperBound)
    return rest.words.allSatisfy { isVague($0) || isModifier($0) || Particle.isParticle($0) }
  }

  /// `솥` of `구조: 화로 위에 솥`: the noun behind the last word that a particle or a colon ends.
  static func afterParticle(_ phrase: Text) -> Text {
    let words = phrase.words
    guard words.count >= 2,
      let cut = words.dropLast().lastIndex(where: { word in
        word.scalars.last == ":" || word.scalars.last == ","
          || word.count >= 2 && word.endsWith(anyOf: ["에", "에서", "은", "는", "이", "가", "을", "를", "로", "고", "며"])
            && KoreanPhrase(word).parts.first != .bare && !KoreanClause.isAdjective(word)
            && !word.endsWith(anyOf: ["하는", "되는", "있는", "없는", "라는"])
      })
    else { return phrase }
    return words[(cut + 1)...].map { $0 }.joined(" ")
  }

  /// Whether a word outside a blank tells something: neither adverb nor a verb of being.
  static func tells(_ word: Text) -> Bool {
    word.count >= 2 && !isAdverb(word)
      && !word.isOne(of: ["있다", "있음", "없다", "없음", "한다", "된다", "이다", "것이다"])
  }

  /// Whether a verb or adjective leads into the noun behind it: 의도한, 가변적인.
  private static func isModifier(_ word: Text) -> Bool {
    word.count >= 2
      && (word.endsWith(anyOf: ["적인", "하는", "되는", "있는", "없는"]) || endsLikeVerb(word) || KoreanClause.isAdjective(word))
  }

  /// 의도한, 가변적인, 만든: a verb or adjective that leads into a noun.
  private static func endsLikeVerb(_ word: Text) -> Bool {
    guard word.count >= 2, let last = word.scalars.last, last.isHangul else { return false }
    return word.endsWith(anyOf: ["한", "된", "던", "인", "운", "진"]) && !modifierNouns.contains(word)
  }

  private static let modifierNouns: WordSet = [
    "제한", "권한", "기한", "무한", "유한", "최소한", "최대한", "상한", "하한", "원인", "요인", "확인", "승인", "라인", "메인", "도메인", "체인", "디자인",
    "로그인", "코인", "사진", "추진", "화면", "회전", "버전",
  ]

  /// The last word of an answer without its bracket, where it tells something: 식별자 of 임의의 식별자(일련번호).
  static func head(of answer: Text) -> Text? {
    let open = answer.scalars.last == ")" ? Term.matchingOpening(answer) ?? 0 : 0
    guard let last = (open > 1 ? answer.prefix(open) : answer).lastWord, last.count >= 2, last.hasHangul,
      !isVague(last)
    else { return nil }
    return last
  }

  /// Whether a word is so general that nobody need recall it, with or without 들.
  static func isVague(_ word: Text) -> Bool {
    vague.contains(word) || word.ends(with: "들") && vague.contains(word.dropping(last: 1))
  }

  /// 모든 것, 다른 방법, 이것: names nothing by itself.
  static func isOpen(_ name: Text) -> Bool {
    let words = name.words
    guard let head = words.last else { return true }
    return head.isOne(of: ["것", "것들", "점", "때", "경우", "쪽", "곳"])
      || words[0].count > 1 && pointing.contains(words[0]) && !(words[0] == "모든" && words.count >= 3)
      || words.count == 1 && pointing.contains(head)
  }

  /// Whether a word may belong to the noun behind it: neither adverb nor pointer nor half a verb.
  static func mayJoin(_ word: Text) -> Bool { !isAdverb(word) && !pointing.contains(word) && !isHalfVerb(word) }

  /// 결과적, 알아봐야: no noun at all.
  private static func isHalfVerb(_ word: Text) -> Bool {
    word.count >= 2
      && word.endsWith(anyOf: [
        "야", "적", "히", "듯", "만큼", "려고", "도록", "거나", "면서", "지만", "받아", "가져와", "들어", "모아", "담아", "찾아", "놓아", "두어", "주어",
        "이어", "내어", "넣어", "읽어", "빌려",
      ]) && !word.hasLatin
      && !word.isOne(of: ["목적", "분야", "시야", "실적", "면적", "흔적", "업적", "누적", "축적", "추적", "최적"])
  }

  /// 적합한 그릇, 중요한 물: an adjective of every text before one noun.
  static func isPlain(_ words: [Text]) -> Bool { words.count == 2 && plainAdjectives.contains(words[0]) }

  private static let plainAdjectives: WordSet = [
    "필요한", "중요한", "다양한", "특정한", "새로운", "적절한", "알맞은", "많은", "적합한", "적당한", "올바른", "최적의", "좋은", "충분한", "일정한", "커다란", "모든",
    "적은",
  ]

  /// 스위치는, 메모리는: a noun with its topic mark that ends like a verb (고치는, 버리는).
  static func isTopic(_ word: Text) -> Bool {
    word == "나라는" || word.ends(with: "는") && word.dropping(last: 1).endsWith(anyOf: topicNouns)
  }

  private static let topicNouns: Phrases = [
    "빙하", "은하", "지하", "운하", "낙하", "부하", "저하", "영하", "신하", "강하", "폐하", "맥주", "소주", "메주", "포도주", "음주", "전주", "광주", "제주",
    "원주", "진주", "청주", "경주", "파주", "스트", "이트", "세트", "파트",
    "리스", "미스", "비스", "박스", "서브", "카드", "코드", "노드", "모드", "밴드", "워드", "로드", "보드", "헤드", "필드", "스레드", "클라우드", "메서드",
    "메소드",
    "스위치", "위치", "장치", "수치", "가치", "조치", "배치", "설치", "일치", "통치", "정치", "자치", "유치", "피치", "매치", "배터리", "메모리", "러리", "쿼리",
    "카테고리", "토리", "터리", "트리", "논리", "원리", "심리", "처리", "관리", "분리", "정리", "윤리", "거리", "소리", "진리", "물리", "금리", "영리", "병리",
    "대리", "처리", "승리", "머리", "다리", "이미지", "메시지", "메세지", "페이지", "패키지", "스토리지", "브리지", "브릿지", "엣지", "에지", "토지", "의지", "유지",
    "금지", "방지", "감지", "인지", "정지", "단지", "폐지", "기지", "가지", "국가", "평가", "증가", "추가", "작가", "사상가", "정치가", "소설가", "음악가",
    "건축가", "예술가", "발명가", "탐험가", "운동가",
    "혁명가", "화가", "물가", "단가", "원가", "주가", "휴가",
    "전문가",
    "하나", "오디오", "비디오", "시나리오", "라디오", "스튜디오", "포트폴리오", "민주", "거주", "지주", "영주", "군주", "우주", "연주", "안내", "국내", "업주",
    "호스트", "이용자", "사용자", "관리자", "소비자", "생산자", "노동자", "근로자", "개발자", "사업자", "투자자", "유권자", "공급자", "수요자", "당사자", "피해자",
    "채권자",
    "채무자", "보호자", "환자", "학자", "독자", "저자",
  ]

  static func isAdverb(_ word: Text) -> Bool { adverbs.contains(word) }

  private static let adverbs: WordSet = [
    "더", "평생", "한평생", "일생", "가장", "매우", "보통", "주로", "점점", "이미", "모두", "다시", "서로", "각각", "계속", "직접", "미리", "함께", "먼저",
    "또는", "혹은", "및",
    "한꺼번에", "원래", "마치", "바로", "아예", "항상", "자주", "종종", "오히려", "그냥", "굳이", "거의", "훨씬", "좀", "조금", "많이",
  ]

  /// Words that point or leave open which is meant.
  private static let pointing: WordSet = [
    "어떤", "그", "이", "저", "해당", "다른", "여러", "모든", "각", "새로운", "특정", "일부", "이런", "이러한", "그런", "그러한", "아무", "같은",
    "하나의", "우리", "우리의", "무슨", "누구", "누가", "몇", "무언가의", "것", "것들", "필요", "전체", "한", "두", "이전", "이전의", "새", "한개의",
  ]

  /// Nouns of every text: by themselves they are no answer.
  private static let vague: WordSet = [
    "것", "수", "이", "점", "일", "값", "말", "때", "곳", "쪽", "양", "식", "영향", "경우", "역할", "문제", "문제점", "기능", "기술", "방법", "방식",
    "사용",
    "작업", "데이터", "서비스", "시스템", "프로그램", "정보", "내용", "부분", "결과", "과정", "상태", "종류", "크기", "길이", "이유", "원인", "특성", "특징",
    "의미", "목적", "목표",
    "도움", "환경", "코드", "파일", "객체", "사용자", "유저", "정도", "책임", "설정", "요청", "응답", "처리", "차이", "차이점", "조건", "단계", "시점", "시간",
    "순서", "구조", "형태", "형식", "모양", "대상", "주체", "위치", "장소", "공간", "범위", "기준", "규칙", "개념", "이론", "사실", "행동", "행위", "동작",
    "실행", "관리",
    "제어", "접근", "전달", "전송", "저장", "생성", "삭제", "변경", "수정", "추가", "변화", "증가", "감소", "이동", "이용", "활용", "적용", "구현", "개발",
    "설계",
    "효과", "효율", "성능", "속도", "비용", "장점", "단점", "이점", "한계", "관계", "연결", "구성", "요소", "항목", "목록", "리스트", "이름", "제목", "번호",
    "숫자", "문자",
    "글자", "단어", "문장", "시작", "종료", "제한", "작성", "선택", "결정", "판단", "확인", "검사", "비교", "분석", "설명", "이해", "생각", "관심", "노력",
    "능력", "힘",
    "성격", "모습", "상황", "현상", "사건", "사람", "사람들", "학생", "회사", "업무", "물건", "물질", "재료", "도구", "장치", "기계", "기관", "방향", "수준",
    "정책", "계획",
    "가능성", "필요성", "중요성", "다양성", "안정감", "자료", "자원", "변수", "함수", "메서드", "메소드", "클래스", "모듈", "페이지", "화면", "버튼", "입력", "출력",
    "컴퓨터", "네트워크", "서버", "클라이언트", "개발자", "애플리케이션", "어플리케이션", "소프트웨어", "하드웨어", "디바이스", "메시지", "이벤트", "작은", "부담", "이득",
    "손해",
    "어려움", "도중", "개수", "횟수", "단위", "구간", "지점", "쿼리", "인스턴스", "컴포넌트", "리소스", "옵션", "방안", "수단", "표현", "대응", "컨텐츠", "콘텐츠",
    "이미지", "동영상", "텍스트",
  ]
}
