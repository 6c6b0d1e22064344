import Notes

extension KoreanQuestion {
  /// Whether a part tells what something is, or who did something before: 가장 큰 가마로, 상대가 들어오기 전까지.
  static func belongsElsewhere(_ phrase: KoreanPhrase, _ head: Int, _ deed: Deed) -> Bool {
    if phrase.parts[head] == .toward, phrase.words[head].scalars.last == "," { return true }
    return phrase.parts[head] == .subject
      && phrase.words[(head + 1)..<deed.start].contains {
        $0.isOne(of: ["전까지", "전에", "뒤에", "후에", "때까지", "동안", "전까지는", "때에"])
      }
  }

  /// Nouns for where something goes, and verbs of going there.
  static let regions: [Literal] = ["위", "속", "사이", "주위", "둘레", "주변", "밖", "안", "표면", "아래", "옆"]
  static let passing: Phrases = ["떠다니", "돌", "도는", "지나", "흐르", "흘러", "다니", "걷", "건너", "날아", "떠나", "통과"]

  /// Verbs of going somewhere, and of being or being put somewhere.
  static let moving: Phrases = [
    "돌아오", "들어오", "향하", "모이", "몰리", "퍼지", "이주", "망명", "이동", "옮", "전달", "전송", "보내", "복사", "넘어", "들어가", "나가", "흐르", "흘러",
    "돌아가",
  ]
  static let staying: Phrases = [
    "저장", "보관", "기록", "위치", "존재", "있", "설치", "등록", "보존", "올라", "올리", "배치", "탑재", "적재", "담기", "담겨", "들어가", "속하", "놓이",
    "쌓이", "짓는", "지었", "지어", "세우", "세웠", "세워", "심는", "심었", "두는", "두었", "건설", "설립", "묻는", "묻었",
  ]

  static let people: Phrases = [
    "사람", "인물", "학자", "개발자", "사용자", "관리자", "소비자", "생산자", "환자", "의사", "왕", "국왕", "남자", "여자", "남성",
    "여성", "노인", "아이", "어른", "백성", "농민", "상인", "양반", "노비", "귀족", "신하", "관리", "장군", "승려", "스님",
  ]
}
