import Cards
import Study

/// What the reader's patterns are called: the rules that make cards, and what sets a line aside.
enum PatternWords {
  /// Returns a few words for a pattern such as `F3`, `N4` or `D9`; the id alone when it has no words.
  static func text(_ pattern: String, in language: Language) -> String {
    guard let words = names[pattern] else { return pattern }
    return language == .korean ? words.korean : words.english
  }

  /// Why a line gave no card although nothing set it aside.
  static func unread(in language: Language) -> String {
    language == .korean ? "맞는 규칙이 없음" : "no rule reads this line as a fact"
  }

  /// Every pattern with its words, rules first, as `dasi cards --rules` prints them; rules that are switched also where.
  static func lines(in language: Language, _ switches: RuleSwitches) -> [String] {
    (rules + reasons).map { id, korean, english in
      id + String(repeating: " ", count: 5 - id.count) + (language == .korean ? korean : english)
        + state(of: id, switches, in: language)
    }
  }

  /// Where a rule is off and on, where anything was said of it.
  private static func state(of rule: String, _ switches: RuleSwitches, in language: Language) -> String {
    let everywhere = language == .korean ? "모든 노트" : "all notes"
    let states = [(false, language == .korean ? "끔" : "off"), (true, language == .korean ? "켬" : "on")]
    let parts = states.compactMap { isOn, word -> String? in
      let places = switches.places.filter { $0.value[rule] == isOn }.keys.sorted().map { $0.isEmpty ? everywhere : $0 }
      return places.isEmpty ? nil : word + ": " + places.joined(separator: ", ")
    }
    return parts.isEmpty ? "" : "  [" + parts.joined(separator: "; ") + "]"
  }

  /// What rules are called, by their ids.
  static func ruleNames(in language: Language) -> [String: String] {
    Dictionary(
      rules.map { ($0.id, language == .korean ? $0.korean : $0.english) }, uniquingKeysWith: { first, _ in first })
  }

  private typealias Row = (id: String, korean: String, english: String)

  private static let names = Dictionary(
    (rules + reasons).map { ($0.id, (korean: $0.korean, english: $0.english)) }, uniquingKeysWith: { first, _ in first }
  )

  private static let rules: [Row] = [
    ("Q", "카드로 써 둔 것 (Q:/A:, ::, {{c1::…}})", "written as a card (Q:/A:, ::, {{c1::…}})"),
    ("F1", "제목과 한 문단: 정의", "heading and one paragraph: a definition"),
    ("F2", "제목과 여러 항목: 특징", "heading and several items: features"),
    ("F3", "용어 : 뜻", "term : meaning"),
    ("F4", "용어 - 뜻", "term - meaning"),
    ("F5", "굵은 용어와 뜻", "bold term and meaning"),
    ("F6", "굵은 줄을 제목으로: 정의와 특징", "bold line as a heading: a definition and features"),
    ("F7", "가 = 나", "A = B"),
    ("F8", "'…이란?' 제목", "heading that asks what it is"),
    ("F9", "우리말과 외국어 이름", "name in two languages"),
    ("F10", "약자", "abbreviation"),
    ("F11", "문장 속 강조한 말: 빈칸", "marked words in a sentence: a blank"),
    ("F12", "기울인 말: 답의 핵심", "words in italics: the key items"),
    ("F13", "'…란 …이다' 문장", "sentence that defines"),
    ("F14", "장점과 단점", "pros and cons"),
    ("F15", "항목 아래 항목", "items below an item"),
    ("F16", "두 칸 표", "table of two columns"),
    ("F17", "표의 칸", "cell of a table"),
    ("F18", "비교 표", "table that compares"),
    ("F19", "탭으로 맞춘 표", "table aligned by tabs"),
    ("F20", "쉼표로 늘어놓은 목록", "list within a line"),
    ("F21", "'세 가지' 같은 열거", "announced enumeration"),
    ("F22", "가 → 나 → 다: 순서", "chain of arrows: an order"),
    ("F23", "번호를 매긴 과정", "numbered process"),
    ("F24", "적어 둔 질문", "question in the note"),
    ("F25", "가와 나의 차이", "one against the other"),
    ("F26", "까닭과 결과", "cause and effect"),
    ("F27", "수와 날짜", "numbers and dates"),
    ("F28", "공식", "formula"),
    ("F29", "낱말과 뜻", "vocabulary"),
    ("F30", "예", "examples"),
    ("F31", "명령과 뜻", "command and meaning"),
    ("F32", "외우는 말", "mnemonic"),
    ("F33", "중요 표시: 더 무겁게", "mark of importance: weighs more"),
    ("F34", "맞다·아니다", "yes or no"),
    ("F35", "지원·제공하는 것", "what it offers or supports"),
    ("F36", "제목과 여러 문단: 정의와 특징", "heading and bare paragraphs: a definition and features"),
    ("F37", "글에서 고른 문장", "sentence chosen from prose"),
    ("F38", "종류로 나눔", "kinds of a thing"),
  ]

  private static let reasons: [Row] = [
    ("N1", "페이지 속성", "page property"),
    ("N2", "머리말 속성", "front matter"),
    ("N3", "문서 제목", "title of the page"),
    ("N4", "목차", "table of contents"),
    ("N5", "저작권·출처 표시", "licence or author"),
    ("N6", "이동 링크", "navigation"),
    ("N7", "링크 목록", "list of links"),
    ("N8", "그림", "picture"),
    ("N9", "구분선이나 빈 항목", "rule or empty item"),
    ("N10", "내용이 없는 절", "section without text"),
    ("N11", "혼잣말", "remark to oneself"),
    ("N12", "답이 없는 질문", "question without an answer"),
    ("N13", "코드", "code"),
    ("N14", "기록", "log"),
    ("R13", "위 행의 이어지는 줄", "row above goes on here"),
    ("D1", "질문에 주제어가 없음", "question without a subject"),
    ("D2", "답이 비었거나 링크·그림뿐", "answer is empty, a link or a picture"),
    ("D3", "답이 질문의 말뿐", "answer is only the term asked for"),
    ("D4", "질문에 답이 보임", "answer stands in the question"),
    ("D5", "답이 제목이나 목차", "answer is a heading"),
    ("D6", "답이 중간에서 끊김", "answer begins or ends in mid-sentence"),
    ("D7", "표시 기호나 깨진 글자가 남음", "markup or broken text left over"),
    ("D8", "무엇을 가리키는지 모를 말", "pronoun without a noun"),
    ("D9", "같은 사실이 이미 있음", "same fact already asked"),
    ("D10", "항목이 하나뿐이거나 너무 많음", "list of one, or of too many"),
    ("D11", "빈칸이 문장의 절반 이상", "blank takes half the sentence"),
    ("D12", "이름표와 내용이 어긋남", "label and item contradict"),
    ("D13", "확실하지 않은 말", "hedged"),
  ]
}
