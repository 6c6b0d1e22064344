import Testing

@testable import Cards

/// Short Korean lines with signs for words: arrows, plus signs, O and X, an aside with cf.
@Suite struct KoreanLinesTests {
  @Test func `among pairs with a colon an arrow stands for one`() {
    let cards = told("# 차\n## 잎의 등급\n- 우전: 곡우 전에 딴 여린 잎\n- 세작: 곡우 뒤에 딴 잎\n- 대작 → 늦봄에 따서 크고 거칠어진 잎\n")
    #expect(cards.contains("대작이란? → 늦봄에 따서 크고 거칠어진 잎"))
  }

  @Test func `an arrow among no pairs names nothing`() {
    #expect(!told("# 차\n## 끓이기\n- 과열 → 물이 끓어 넘쳐 불이 꺼질 수 있다\n").contains { $0.hasPrefix("과열") })
  }

  @Test func `examples behind a name are asked as such`() {
    #expect(told("# 차\n## 다구\n- 찻잔 예) 개완, 다완, 문향배\n").contains { $0.hasSuffix("예는? → 개완 / 다완 / 문향배") })
  }

  @Test func `parts with plus signs are a list`() {
    #expect(told("# 차\n## 규칙\n- 다회법 2조 요건 → 주인 + 손님 + 찻물\n").contains { $0.hasSuffix("→ 주인 / 손님 / 찻물") })
  }

  @Test func `a chain below a whole line is a line of its own`() {
    let cards = told(
      "# 차\n## 제다\n덖음: 뜨거운 솥에서 잎을 굴려 산화를 멈추는 일, 구수한 향이 많이 나게 하는 단계로 봄에 주로 함\n제다 순서 → 따기 + 덖기 + 비비기 + 말리기\n")
    #expect(cards.allSatisfy { !($0.contains("봄에 주로 함") && $0.contains("비비기")) })
  }

  @Test func `what cf opens is a line of its own, without it`() {
    let cards = told("# 차\n## 값\n덖음차: 솥에서 잎을 굴려 익힌 차로 우리나라에서 가장 많이 마시는 구수한 차\ncf. 증제차는 비쌈, 덖음차는 쌈!\n")
    #expect(cards.allSatisfy { !$0.contains("cf") })
  }

  @Test func `a meaning with a verdict behind it is no verdict`() {
    let cards = told("# 차\n## 값\n덖음차 = 솥에서 굴려 익혀야 하는 차. 찌기 X\n")
    #expect(!cards.contains { $0.contains("O인가, X인가") })
  }

  @Test func `a column that asks is asked in its own words`() {
    let cards = told("# 차\n\n| | 다도 | 다회 |\n|---|---|---|\n| 누가 끓임 | 주인 | 손님 |\n| 장소 | 다실 | 마당 |\n")
    #expect(cards.contains("다도: 누가 끓임? → 주인"))
  }

  @Test func `a heading that asks why is no term, and its name is the subject`() {
    let cards = told("# 차\n## 왜 덖음차인가\n솥이 흔했기 때문에 집집이 잎을 덖었다.\n덖은 잎은 오래 둘 수 있다.\n")
    #expect(!cards.contains { $0.contains("인가란") || $0.contains("왜 덖음차인가") })
  }

  @Test func `what is solved is what the line before names`() {
    let cards = told("# 차\n## 우리기\n- 과추출: 오래 담가 쓴맛이 지나치게 우러나는 것\n- 해결 → 물 식히기, 시간 줄이기\n")
    #expect(cards.contains { $0.hasPrefix("과추출의 해결") })
  }

  @Test func `a question of the writer is answered by a purpose`() {
    let cards = told("# 차\n## 예열\n- 다관\n    - 잎을 우리는 주전자\n- 잔은 왜 데우는가?\n    - 찻물이 빨리 식지 않게 하려고\n    - 잔이 차면 향이 줄어듦\n")
    #expect(cards.contains { $0.contains("잔은 왜 데우는가? → 찻물이 빨리 식지 않게 하려고") })
  }

  @Test func `names that together are one thing are its list`() {
    #expect(told("# 차\n## 찻자리\n- 맑은 물, 어린 잎, 센 불 = 삼보\n").contains { $0.hasSuffix("→ 맑은 물 / 어린 잎 / 센 불") })
  }

  @Test func `two names with brackets and vs between them are compared`() {
    #expect(
      told("# 차\n## 익히기\n- 덖음차(가마솥) vs 증제차(뜨거운 김)\n- 봄에 하는 일\n").contains("덖음차와 증제차의 차이는? → 덖음차: 가마솥 / 증제차: 뜨거운 김"))
  }

  @Test func `names behind a count are its list`() {
    #expect(told("# 차\n## 다도\n다도의 원칙은 두 가지, 고요와 맑음이다.\n").contains { $0.hasSuffix("원칙은? → 고요 / 맑음") })
  }

  @Test func `a verdict behind another sentence is not the whole line`() {
    let cards = told("# 차\n## 다관\n- 다관은 흙으로 빚어 물에 약함. 식기 세척기 사용 X\n- 잎을 우리는 그릇\n")
    #expect(!cards.contains { $0.contains("O인가, X인가") })
  }

  @Test func `a name of one syllable may be given`() {
    #expect(told("# 차\n## 물\n솥에 한 번 끓여 식힌 물을 탕이라고 한다.\n").contains("탕이란? → 솥에 한 번 끓여 식힌 물"))
  }
}
