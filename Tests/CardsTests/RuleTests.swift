import Testing

@testable import Cards

/// Each pattern in sentences of our own: note in, question and answer out.
@Suite struct RuleTests {
  struct Case: CustomTestStringConvertible {
    let rule: String
    let note: String
    let question: String
    let answer: [String]

    var testDescription: String { rule + " " + question }
  }

  static let cases: [Case] = [
    Case(rule: "Q", note: "# 새\n\nQ: 가장 큰 새는?\nA: 타조", question: "가장 큰 새는?", answer: ["타조"]),
    Case(rule: "Q", note: "# 새\n\n- 펭귄 :: 날지 못하는 바닷새", question: "펭귄이란?", answer: ["날지 못하는 바닷새"]),
    Case(rule: "Q", note: "# 새\n\n- 벌새는 {{c1::꿀}}을 먹는다", question: "벌새는 […]을 먹는다", answer: ["꿀"]),
    Case(
      rule: "F21",
      note: "# 물\n\n## 물의 세 가지 상태\n\n- 얼음 : 물이 굳어 단단한 상태\n- 물 : 물이 흐르는 보통의 상태\n- 김 : 물이 날아오른 상태\n\n## 끝\n\n글",
      question: "물의 세 가지 상태에는 무엇이 있는가?", answer: ["얼음", "물", "김"]),
    Case(
      rule: "F1", note: "# 등대\n\n뱃길을 밝혀 배를 이끄는 해안의 시설을 가진 구조", question: "등대란?", answer: ["뱃길을 밝혀 배를 이끄는 해안의 시설을 가진 구조"]
    ),
    Case(
      rule: "F8", note: "# 풍차란?\n\n- 바람을 이용해 곡식을 빻는 도구\n- 날개 : 바람을 받는 부분을 이루는 판 모양의 구조", question: "풍차란?",
      answer: ["바람을 이용해 곡식을 빻는 도구"]),
    Case(
      rule: "F2", note: "# 참나무\n\n- 잎이 넓음\n- 도토리가 열림\n- 수명이 긺", question: "참나무의 특징은?",
      answer: ["잎이 넓음", "도토리가 열림", "수명이 긺"]),
    Case(
      rule: "F3", note: "# 바다\n\n- 밀물 : 바닷물이 뭍으로 들어와 물 높이가 올라가는 현상", question: "밀물이란?",
      answer: ["바닷물이 뭍으로 들어와 물 높이가 올라가는 현상"]),
    Case(
      rule: "F4", note: "# Sails\n\n- **Jib** - a small sail set ahead of the mast", question: "What is Jib (Sails)?",
      answer: ["a small sail set ahead of the mast"]),
    Case(
      rule: "F14", note: "# 목조 주택\n\n#### Service\n\n- 장점\n  - 짓기 쉬움\n  - 따뜻함\n- 단점\n\n- 불에 약함\n- 벌레가 생김",
      question: "목조 주택의 단점은?", answer: ["불에 약함", "벌레가 생김"]),
    Case(
      rule: "F9", note: "# 온실 효과 (Greenhouse Effect)\n\n대기가 열을 가두어 지표를 데우는 현상\n\n# 다른 것\n\n글",
      question: "온실 효과를 영어로 하면?", answer: ["Greenhouse Effect"]),
    Case(
      rule: "F10", note: "# 바람\n\n- 적도 수렴대(ITCZ, Intertropical Convergence Zone)를 지남", question: "ITCZ는 무엇의 약자인가?",
      answer: ["Intertropical Convergence Zone"]),
    Case(
      rule: "F11", note: "# 항해\n\n- 배의 위치를 알아내기 위해 **육분의**를 사용함", question: "항해: 배의 위치를 알아내기 위해 무엇을 사용하는가?",
      answer: ["육분의"]),
    Case(
      rule: "F13", note: "# 지도\n\n축척이란 실제 거리를 지도에 줄여 나타낸 비율이다", question: "축척이란?", answer: ["실제 거리를 지도에 줄여 나타낸 비율이다"]),
    Case(
      rule: "F17",
      note: "# 그릇\n\n| 구분 | 토기 | 자기 | 옹기 |\n|---|---|---|---|\n| 재료 | 진흙 | 고령토 | 질흙 |\n| 특징 | 물이 샘 | 단단함 | 숨을 쉼 |",
      question: "자기의 재료는?", answer: ["고령토"]),
    Case(
      rule: "F16", note: "# 악기\n\n| 이름 | 용도 |\n|---|---|\n| 징 | 시작을 알림 |\n| 북 | 박자를 맞춤 |", question: "북의 용도는?",
      answer: ["박자를 맞춤"]),
    Case(
      rule: "F19", note: "# 부엌을 꾸미는 도구\n\n끓이기\t자르기\n냄비\t칼 + 도마", question: "부엌을 꾸미는 도구에서 자르기를 맡는 도구는?",
      answer: ["칼", "도마"]),
    Case(
      rule: "F20", note: "# 첼로\n\n- 활로 켜는 악기를 이루는 도구\n  - 그 외 현악기\n\n○ 비올라(Viola), 하프(Harp), 류트(Lute) 등",
      question: "첼로 외의 현악기는?", answer: ["비올라(Viola)", "하프(Harp)", "류트(Lute)"]),
    Case(
      rule: "F21", note: "# 물의 상태\n\n1. ##### 얼음\n\n   > 물이 굳은 상태\n\n2. ##### 수증기\n\n   > 물이 기체로 된 상태\n\n# 맺음\n\n끝",
      question: "물의 상태에는 무엇이 있는가?", answer: ["얼음", "수증기"]),
    Case(
      rule: "F22", note: "# 나비\n\n- 한살이: 알 → 애벌레 → 번데기 → 어른벌레", question: "한살이의 순서는?",
      answer: ["알", "애벌레", "번데기", "어른벌레"]),
    Case(
      rule: "F24", note: "# 별\n\n- 별은 왜 반짝이는가?\n  - 대기가 흔들려 빛이 꺾이기 때문", question: "별은 왜 반짝이는가?",
      answer: ["대기가 흔들려 빛이 꺾이기 때문"]),
    Case(rule: "F26", note: "# 겨울\n\n- 강이 얼기 때문에 배가 다닐 수 없음", question: "겨울: 배가 다닐 수 없는 이유는?", answer: ["강이 얼기 때문"]),
    Case(
      rule: "F30", note: "# 포유류\n\n젖을 먹여 새끼를 기르는 동물을 묶는 계층\n\nex) 고래, 박쥐, 사슴", question: "포유류의 예는?",
      answer: ["고래", "박쥐", "사슴"]),
    Case(
      rule: "F31", note: "# 파일\n\n```bash\n# 목록 보기\n$ ls -al\n```", question: "파일: 목록 보기 — 명령은?", answer: ["ls -al"]),
    Case(
      rule: "F32",
      note:
        "<details><summary>무지개의 색\n</summary>\n<details><summary>빨주노\n</summary>\n<div> 빨강 / 주황 / 노랑\n</div>\n</details>\n</details>",
      question: "무지개의 색에는 무엇이 있는가?", answer: ["빨강", "주황", "노랑"]),
    Case(
      rule: "F34", note: "# 고무\n\n물에 뜸 O, 전기가 통함 X", question: "고무: 물에 뜸, 전기가 통함 — 각각 O인가, X인가?",
      answer: ["물에 뜸 O", "전기가 통함 X"]),
    Case(rule: "F35", note: "# 저수지\n\n- 농업용수와 생활용수 지원", question: "저수지가 지원하는 것은?", answer: ["농업용수와 생활용수"]),
    Case(
      rule: "F37",
      note: "# Bridges\n\nThe oldest span in the valley was designed by the engineer Maria Holt and opened early.",
      question: "Bridges: what was the oldest span in the valley designed by?",
      answer: ["the engineer Maria Holt"]),
  ]

  @Test(arguments: cases)
  func `a pattern makes its card`(example: Case) throws {
    let cards = Reading(note: example.note, file: "n.md").cards
    let card = try #require(cards.first { $0.question == example.question }, "\(cards.map(\.question))")
    #expect(card.answer == example.answer)
    #expect(card.rule == example.rule)
  }

  @Test func `a rule that is switched off makes nothing`() {
    let note = "# 바다\n\n- 밀물 : 바닷물이 뭍으로 들어와 물 높이가 올라가는 현상"
    #expect(!Reading(note: note, file: "n.md", disabledRules: ["F3"]).cards.contains { $0.rule == "F3" })
  }

  @Test func `the deck is the path without its ending`() {
    let card = Reading(note: "# 등대란?\n\n배를 이끄는 높은 시설 구조", file: "a.b/여행.md").cards.first
    #expect(card?.deck == "a.b/여행")
  }

  @Test func `the same fact from contents and body stands once`() {
    let note = "# 등대\n\n- 등대란 뱃길을 밝히는 높은 구조이다\n- 등대란 뱃길을 밝히는 높은 구조이다"
    let questions = Reading(note: note, file: "n.md").cards.map(\.question)
    #expect(Set(questions).count == questions.count)
  }

  @Test func `an identity stays when the card moves and changes when it asks something else`() {
    let one = Reading(note: "# 등대란?\n\n배를 이끄는 높은 시설 구조", file: "n.md").cards[0]
    let moved = Reading(note: "\n\n앞말\n\n# 등대란?\n\n배를 이끄는 아주 높은 시설 구조", file: "m.md").cards.first {
      $0.question == one.question
    }
    #expect(moved?.id == one.id)
    #expect(one.id.rawValue.count == 13)
    #expect(one.id.hash64 != CardID("0000000000000").hash64)
  }

  @Test func `a lost negation is the worst error, so none is dropped`() {
    let note = "# 재료\n\n- 유리는 전기를 통하지 않음\n- **구리**는 물에 녹지 않는 금속을 이루는 원소이다"
    let text = Reading(note: note, file: "n.md").cards.map { $0.question + $0.answer.joined() }
    #expect(text.allSatisfy { $0.contains("않") || !$0.contains("통하") && !$0.contains("녹") })
  }
}
