import Notes

/// Stems of Korean verbs: 비비는 기계 has a verb before its noun, 서버는 a topic.
enum KoreanVerbStems {
  /// Whether a word is a known verb in a form that leads into the noun behind it: 비비는, 남은, 나눈, 보낼.
  static func leadsOn(_ word: Text) -> Bool {
    guard word.count >= 2, word.count <= 6, let last = word.scalars.last, last.isHangul, word != "이를" else {
      return false
    }
    if last == "는" || last == "던" {
      let stem = word.dropping(last: 1)
      // 만들다 loses its ㄹ before ㄴ.
      return holds(stem) || stem.scalars.last?.hangulFinal == 0 && holds(closed(stem))
    }
    if last == "은" || last == "을" {
      let final = word[word.count - 2].hangulFinal ?? 0
      return final != 0 && final != 8 && holds(word.dropping(last: 1))
    }
    guard let final = last.hangulFinal, final == 4 || final == 8 else { return false }
    let open = word.dropping(last: 1) + Text([last.withFinal(0)])
    return holds(open) || final == 4 && holds(closed(open))
  }

  /// Whether a text is the stem of a known verb: 줄이, 들어가.
  static func isStem(_ text: Text) -> Bool { holds(text) }

  /// A stem with ㄹ below its last syllable.
  private static func closed(_ stem: Text) -> Text {
    stem.scalars.last.map { stem.dropping(last: 1) + Text([$0.withFinal(8)]) } ?? stem
  }

  /// Whether a stem is known, alone or behind a verb it is joined to: 들어|가, 살아|남.
  private static func holds(_ stem: Text) -> Bool {
    if stems.contains(stem) { return true }
    return stem.count >= 3
      && stem.endsWith(anyOf: tails)
      && (stem.dropping(last: 1).scalars.last.map { joints.contains($0) } ?? false)
  }

  /// Verbs that stand behind another: 들어가, 바라보, 살아남, 돌아오.
  private static let tails: [Literal] = ["가", "오", "보", "남", "붙", "들", "내", "주", "두", "지", "나", "쓰", "놓"]
  /// Last syllables of the verb before them.
  private static let joints = Set("아어여라해러려져켜겨쳐내나라와워".unicodeScalars)

  private static let stems: WordSet = [
    "가", "오", "보", "쓰", "먹", "멈추", "흐르", "바꾸", "바뀌", "나누", "나뉘", "이루", "다루", "고르", "부르", "치", "잡", "찾", "넣", "꺼내", "보내",
    "받",
    "주", "올리", "내리", "나오", "나가", "움직이", "기다리", "걸리", "늘리", "줄이", "높이", "낮추", "맞추", "갖추", "가리키", "알리", "열", "닫", "읽",
    "묶", "풀",
    "잃", "얻", "벗어나", "일어나", "생기", "사라지", "떨어지", "커지", "작아지", "끝나", "끊", "끊기", "비비", "남", "남기", "옮기", "넘기", "숨기", "맡기",
    "담", "담기",
    "잠기", "열리", "닫히", "쌓", "쌓이", "놓", "놓이", "묶이", "쓰이", "보이", "보여주", "돌리", "돌", "울리", "굴리", "달리", "매달", "모으", "모이", "섞",
    "섞이",
    "녹", "녹이", "굽", "구우", "끓", "끓이", "찌", "덖", "말리", "마르", "적시", "젖", "씻", "깎", "자르", "잘리", "붙", "붙이", "떼", "떼어내", "뽑",
    "뽑히", "심",
    "기르", "키우", "자라", "태어나", "죽", "죽이", "살", "살리", "낳", "배우", "가르치", "익히", "외우", "믿", "따르", "이끌", "맺", "세우", "무너지",
    "무너뜨리",
    "빼", "빼앗", "지키", "막", "막히", "뚫", "밀", "밀리", "당기", "끌", "끌어당기", "던지", "때리", "부수", "부서지", "깨", "깨지", "깨뜨리", "찢", "접",
    "펴",
    "펼치", "덮", "덮이", "가리", "비추", "빛나", "보태", "더하", "곱하", "나타나", "나타내", "드러나", "드러내", "퍼지", "퍼뜨리", "번지", "스미", "빠지",
    "빠져나가",
    "들", "들이", "들어가", "들어오", "거치", "지나", "건너", "건너뛰", "넘", "넘치", "미치", "끼치", "벌", "팔", "팔리", "사", "빌리", "갚", "치르", "내",
    "내놓",
    "만들", "만나", "마시", "갖", "가지", "지니", "띠", "입", "벗", "걸", "걷", "뛰", "날", "앉", "서", "눕", "자", "쉬", "듣", "들리", "묻", "밝히",
    "알", "모르", "느끼", "여기", "삼", "견디", "버티", "참", "이기", "지", "싸우", "다투", "돕", "바라", "바라보", "꿈꾸", "웃", "울", "그리", "쓰러지",
    "고치", "고르",
    "뜻하", "일으키", "불러오", "불러일으키", "가로막", "둘러싸", "감싸", "싸", "싣", "실리", "나르", "띄우", "채우", "비우", "줄", "늘", "늘어나", "줄어들",
    "오르", "떠오르",
    "뜨", "가라앉", "식", "식히", "데우", "얼", "얼리", "타", "태우", "불타", "터지", "터뜨리", "흔들", "흔들리", "튀", "떨", "구르", "멀어지", "가까워지",
    "이어지", "잇",
    "끼", "끼우", "걸치", "겹치", "맞", "맞서", "맞닿", "닿", "다다르", "이르", "머무르", "머물", "그치", "버리", "버려지", "챙기", "거두", "거느리", "다스리",
    "물려받",
    "이어받", "물리치", "쳐들어오", "펴내", "엮", "짓", "지어내", "짜", "꾸미", "꾸리", "차리", "마련하", "앞서", "뒤따르", "빚", "긁", "칠하", "새기", "새겨지",
    "찍", "누르",
    "눌리", "두드리", "돌아가", "돌아오", "살아남", "붙잡", "사로잡", "뒤집", "뒤바뀌", "되돌리", "되돌아가", "가다듬", "다듬", "갈", "빻", "으깨", "거르", "걸러내",
    "골라내",
    "가려내", "나눠주", "뿌리", "엎", "엎지르", "흘리", "흘러나오", "새어나가", "메우", "고이", "괴", "떠받치", "받치", "기대", "의지하", "어울리", "알맞", "갖춰지",
    "이뤄지",
    "이루어지", "만들어지", "쓰여지", "주어지", "정해지", "나누어지", "나눠지", "합쳐지", "합치", "뭉치", "흩어지", "좁히", "넓히", "깊어지", "굳", "굳히", "무르",
    "썩", "삭", "익",
    "피우", "지우", "지워지", "켜", "켜지", "끄", "꺼지",
  ]
}
