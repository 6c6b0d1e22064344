import Notes
import Testing

@testable import Cards

/// Faults that readers found, each in sentences of our own.
@Suite struct FoundFaultsTests {
  @Test func `no card comes from a line with letters that could not be read`() {
    let note = "# 강\n\n- 하구 : 강물이 바다와 만나는 \u{FFFD}\u{FFFD} 넓은 장소\n- 여울 : 바닥이 얕아 물살이 빠른 장소"
    #expect(!cards(note).contains { $0.line == 3 })
    #expect(cards(note).contains { $0.question == "여울이란?" })
  }

  @Test func `a broken line is told by its own number below blank lines`() {
    let note = "# 강\n\n\n\n\n- 하구 : 강물이 바다와 만나는 장소\n\n\n\n- 여\u{FFFD}울 : 바닥이 얕은 장소\n- 소 : 물이 깊게 고인 장소"
    #expect(cards(note).map(\.line).sorted().first == 6)
    #expect(!cards(note).contains { $0.line == 10 })
  }

  @Test func `half an image leaves no marks in a card`() {
    #expect(told("# 강\n\n- 여울 : 바닥이 얕은 ![image 장소\n- 소 : 물이 깊게 고인 곳](그림 장소") == [])
  }

  @Test(arguments: [
    ("The tide pool", "What is the tide pool?"), ("FSRS", "What is FSRS?"),
    ("Weathering process", "What is Weathering process?"),
    ("Tide tables", "What are Tide tables?"), ("A camera lens", "What is a camera lens?"),
  ])
  func `an English definition is asked as a sentence`(term: String, question: String) {
    #expect(Wording.define(Text(term), in: .english).string == question)
  }

  @Test func `a heading that asks keeps its words`() {
    let note = "# What is the tide line?\n\nThe mark that the highest water leaves on the shore.\n\n# More\n\ntext"
    #expect(told(note, by: "F8").first?.hasPrefix("What is the tide line?") == true)
  }

  @Test func `what happens and what is done are asked apart`() {
    #expect(told("# 오븐\n\n- 문을 열 때는 빨간 단추를 누른다", by: "F26") == ["오븐: 문을 열 때는 무엇을 누르는가? → 빨간 단추"])
    #expect(told("# 정원\n\n- 흙이 차게 식을수록 발효가 느려짐", by: "F26") == ["정원: 흙이 차게 식을수록 발효는 어떻게 되는가? → 느려짐"])
  }

  @Test func `an item that begins with later is matter`() {
    #expect(!cards("# 씨앗\n\n- 나중에 심는 씨앗 : 서리가 지난 뒤 밭에 뿌리는 씨앗의 묶음").isEmpty)
  }

  @Test func `a long heading stays out of a question that names its subject`() {
    let note = "# 바람과 비를 막아 추운 겨울에도 사람이 살 수 있게 한 북쪽 지방의 집\n\n- 두꺼운 벽은 집 안의 **온기**를 지킴"
    #expect(told(note, by: "F11") == ["두꺼운 벽은 집 안의 무엇을 지키는가? → 온기"])
  }

  @Test func `a label of steps is not said twice`() {
    #expect(told("# 도자기\n\n## 백자\n\n- 순서: 성형 → 초벌 → 재벌\n\n## 끝\n\n글", by: "F22") == ["백자의 순서는? → 성형 / 초벌 / 재벌"])
  }

  @Test func `a meaning loses its verb`() {
    #expect(
      told("# 차\n\n여기서 위조란 **잎의 수분을 날리는 과정**을 의미한다", by: "F13") == [
        "위조란? → 잎의 수분을 날리는 과정", "다음이 가리키는 말은? 잎의 수분을 날리는 과정 → 위조",
      ])
  }

  @Test func `a first bullet that describes is asked whole`() {
    let note =
      "# 물레방아 (Water Mill; WM)\n\n- 흐르는 물의 힘을 큰 바퀴로 받아 곡식을 찧는 공이를 들어 올림\n- 물길과 바퀴와 방앗간이 하나로 이어진 구조\n\n# 끝\n\n글"
    #expect(
      told(note, by: "F1") == ["물레방아란? → 흐르는 물의 힘을 큰 바퀴로 받아 곡식을 찧는 공이를 들어 올림 / 물길과 바퀴와 방앗간이 하나로 이어진 구조"])
  }

  @Test func `which way a thing goes is the answer`() {
    #expect(
      told("# Kilns\n\n## Heat\n\nFuel use increases when two chambers are fired one after the other:", by: "F26")
        == ["Heat: What happens when two chambers are fired one after the other? → Fuel use increases"])
  }

  @Test func `ends of short sentences answer how, in what and which share`() {
    let note =
      "# Clay\n\n## Storing\n\n8% of the clay is lost, most in drying. The rest is stored in sealed bins (dry). It is turned daily."
    #expect(
      told(note, by: "F37") == [
        "Storing: where is the rest stored? → in sealed bins (dry)"
      ])
    #expect(told(note, by: "F27") == ["Storing: […] of the clay is lost, most in drying → 8%"])
  }

  @Test func `a term named at the end of its sentence is defined by it`() {
    #expect(
      told("# Soil\n\n## Water\n\nRain sinks slowly into the ground, termed seepage.", by: "F13")
        == ["What is seepage? → Rain sinks slowly into the ground"])
  }

  @Test func `a mark over half of its sentence is asked by its last part`() {
    let note = "# 배\n\n- 배는 **다른 배와 최소 한 개 이상의 신호**가 있어야 한다.\n- 돛은 바람을 받음"
    #expect(told(note, by: "F11").contains { $0.hasSuffix("→ 최소 한 개 이상의 신호") })
  }

  @Test func `a bulleted question keeps its answer`() {
    #expect(
      told("# Tea\n\n- Q. Why steam the leaf?\n- A. It stops oxidation", by: "Q") == [
        "Why steam the leaf? → It stops oxidation"
      ])
  }

  @Test func `a short answer leaks only inside a word`() {
    #expect(told("# 차\n\n{{c1::우전}}은 {{c2::곡우}} 전에 딴다", by: "Q").count == 2)
  }

  @Test func `a heading of two names with one definition defines both`() {
    let note = "# 차\n\n## 찻잔과 받침\n\n- 우린 차를 나누어 담고 뜨거운 열을 막는 도구\n\n## 끝\n\n글"
    #expect(told(note, by: "F1").contains("찻잔과 받침이란? → 우린 차를 나누어 담고 뜨거운 열을 막는 도구"))
  }

  @Test func `a heading with a count lists its sub-headings`() {
    let note = "# 화산 폭발 조건 3가지\n\n## 마그마 상승\n\n글\n\n## 기체 압력\n\n글\n\n## 약한 지각\n\n글"
    #expect(told(note, by: "F21") == ["화산 폭발 조건 3가지는? → 마그마 상승 / 기체 압력 / 약한 지각"])
  }

  @Test func `a story's sentence defines nothing`() {
    let note = "# Volcanoes\n\nThe eruption was watched by a writer from a villa across the bay."
    #expect(told(note, by: "F1") == [])
    #expect(told("# 茶\n\n- 湯が熱すぎるため、渋みが強く出る。", by: "F1") == [])
  }

  @Test func `Han letters in a Japanese note are asked in Japanese`() {
    #expect(
      told("# お茶のこと\n\n## 萎凋（Withering）\n\n葉をしおれさせる工程\n\n## ほか\n\nこれから書く", by: "F9") == ["「萎凋」を英語で言うと？ → Withering"])
  }

  @Test func `an adverb is no blank`() {
    #expect(told("# 반죽\n\n- 반죽을 **아주 천천히** 식히는 편이 좋은 맛을 냄", by: "F11").allSatisfy { !$0.hasSuffix("천천히") })
  }
}
