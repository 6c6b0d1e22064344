import Study

/// What the reader's patterns are called when a line is explained.
///
/// The ids are those of the rules and of the gate.
enum PatternWords {
  /// Returns a few words for a pattern such as `N4` or `D9`; the id alone when it has no words.
  static func text(_ pattern: String, in language: Language) -> String {
    guard let words = table[pattern] else { return pattern }
    return language == .korean ? words.korean : words.english
  }

  private static let table: [String: (korean: String, english: String)] = [
    "N1": ("페이지 속성", "page property"),
    "N2": ("머리말 속성", "front matter"),
    "N3": ("문서 제목", "title of the page"),
    "N4": ("목차", "table of contents"),
    "N5": ("저작권·출처 표시", "licence or author"),
    "N6": ("이동 링크", "navigation"),
    "N7": ("링크 목록", "list of links"),
    "N8": ("그림", "picture"),
    "N9": ("구분선이나 빈 항목", "rule or empty item"),
    "N10": ("내용이 없는 절", "section without text"),
    "N11": ("혼잣말", "remark to oneself"),
    "N12": ("답이 없는 질문", "question without an answer"),
    "N13": ("코드", "code"),
    "N14": ("기록", "log"),
    "D1": ("질문에 주제어가 없음", "question without a subject"),
    "D2": ("답이 비었거나 링크·그림뿐", "answer is empty, a link or a picture"),
    "D3": ("답이 질문의 말뿐", "answer is only the term asked for"),
    "D4": ("질문에 답이 보임", "answer stands in the question"),
    "D5": ("답이 제목이나 목차", "answer is a heading"),
    "D6": ("답이 중간에서 끊김", "answer begins or ends in mid-sentence"),
    "D7": ("표시 기호가 남음", "markup left over"),
    "D8": ("무엇을 가리키는지 모를 말", "pronoun without a noun"),
    "D9": ("같은 사실이 이미 있음", "same fact already asked"),
    "D10": ("항목이 하나뿐이거나 너무 많음", "list of one, or of too many"),
    "D11": ("빈칸이 문장의 절반 이상", "blank takes half the sentence"),
    "D12": ("이름표와 내용이 어긋남", "label and item contradict"),
    "D13": ("확실하지 않은 말", "hedged"),
  ]
}
