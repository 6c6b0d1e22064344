import Testing

@testable import Cards

@Suite struct ProsAndConsTests {
  @Test func `pros and cons are asked of their subject`() {
    #expect(
      told("# 한옥\n\n## 온돌\n\n- 장점\n  - 바닥이 고르게 따뜻함\n  - 연기가 방에 들지 않음\n- 단점\n  - 데우는 데 오래 걸림", by: "F14") == [
        "온돌의 장점은? → 바닥이 고르게 따뜻함 / 연기가 방에 들지 않음", "온돌의 단점은? → 데우는 데 오래 걸림",
      ])
    #expect(
      told("# Bicycles\n\n## Belt drive\n\n### Pros\n\n- quiet ride\n- no grease", by: "F14")
        == ["What are the pros of Belt drive? → quiet ride / no grease"])
    #expect(
      told("# 自転車\n\n## ベルト駆動\n\n- メリット\n  - 音が静か\n  - 汚れにくい", by: "F14") == ["「ベルト駆動」のメリットは？ → 音が静か / 汚れにくい"])
    #expect(told("# 自行车\n\n## 皮带传动\n\n### 缺点\n\n- 价格高\n- 零件少", by: "F14") == ["“皮带传动”的缺点有哪些？ → 价格高 / 零件少"])
  }

  @Test func `below a title that names several parts each is asked of the subject`() {
    #expect(
      told("# 과수\n\n## 서리 피해의 원인과 대책\n\n- 원인\n  - 맑은 밤\n  - 찬 공기\n- 대책\n  - 물 뿌리기\n  - 바람 틀기", by: "F14")
        == ["서리 피해의 원인은? → 맑은 밤 / 찬 공기", "서리 피해의 대책은? → 물 뿌리기 / 바람 틀기"])
    #expect(
      told("# Fruit\n\n## Causes and effects of frost\n\n### Causes\n\n- clear nights\n- cold air", by: "F14")
        == ["What are the causes of frost? → clear nights / cold air"])
  }

  @Test func `each label has its kind of card`() {
    let found = cards("# 한옥\n\n## 마루\n\n### 장점\n\n- 여름에 시원함\n- 바람이 통함\n\n### 단점\n\n- 겨울에 추움\n- 먼지가 쌓임")
    #expect(found.map(\.kind) == [.pros, .cons])
  }

  @Test func `a label that lost its list keeps the other's items out`() {
    let note = "# 무쇠솥\n\n- 장점\n  - 열이 고르게 퍼짐\n- 단점\n\n- 녹이 잘 슮\n- 매우 무거움"
    #expect(told(note, by: "F14") == ["무쇠솥의 장점은? → 열이 고르게 퍼짐", "무쇠솥의 단점은? → 녹이 잘 슮 / 매우 무거움"])
  }

  @Test func `a stray generic heading passes the subject on`() {
    let note = "# 다기\n\n# 개완\n\n- 뚜껑이 있는 찻그릇을 가리키는 말\n\n#### Service\n\n- 장점\n  - 향을 모음\n  - 씻기 쉬움"
    #expect(told(note, by: "F14") == ["개완의 장점은? → 향을 모음 / 씻기 쉬움"])
  }

  @Test func `the label itself may name the subject`() {
    #expect(
      told("# Repairs\n\n### Disadvantage(s): rim brakes\n\n- wear the rim\n- fade in rain", by: "F14")
        == ["What are the disadvantages of rim brakes? → wear the rim / fade in rain"])
  }

  @Test func `a remedy after a double arrow is no part of the con`() {
    #expect(
      told("# 온돌\n\n## 단점\n\n- 데우는 데 오래 걸림 => 구들을 얇게 놓음\n- 땔감이 많이 듦", by: "F14")
        == ["온돌의 단점은? → 데우는 데 오래 걸림 / 땔감이 많이 듦"])
  }

  @Test func `no question is made of the label alone`() {
    #expect(!cards("- 장점\n  - 가벼움\n  - 조용함").contains { $0.question.hasPrefix("장점") })
  }

  @Test func `a case over lines of its own is no item among statements`() {
    let items = "- 찻잔은 깨끗해야 한다\n- 찻물은 맑아야 한다(봄가을)\n- 찻잎은 말라 있어야 한다\n- 손님은 앉아 있어야 한다\n"
    let note = "# 다실\n\n## 찻자리의 특징\n\n" + items + "- 찻상을 치우고 시작하는 경우\n  1. 바닥에 앉는 날\n  2. 비가 오는 날\n"
    #expect(told(note, by: "F14").allSatisfy { !$0.contains("시작하는 경우") })
  }
}
