import Testing

@testable import Cards
@testable import Notes

/// Lines whose place or mark says what they are: numbered names over tables, names in code, siblings that are announced, sides of a heading.
@Suite struct NumberedAndNamedTests {
  private func asked(_ note: String) -> [String] {
    cards(note).map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  @Test func `numbered names over tables are whose the tables are`() {
    let found = asked(
      """
      # 茶学

      ### （三）近代茶派

      1. 制茶的系统与权变

      （1）**制茶的系统观**

      | 项目 | 内容 |
      | --- | --- |
      | 提出者 | **陆茶** |
      | 著作 | 《茶之系统》 |

      （2）制茶的权变观

      制茶要随天气而变，没有什么一成不变的方法

      2. 茶市的决策研究

      （1）茶市的决策

      | 项目 | 内容 |
      | --- | --- |
      | 代表人物 | 西茶 |
      | 著作 | 《茶市》 |
      """)
    #expect(found.contains("“制茶的系统观”的提出者是谁？ → 陆茶"), "\(found)")
    #expect(found.contains("“茶市的决策”的代表人物是谁？ → 西茶"), "\(found)")
    #expect(found.contains { $0.starts(with: "“制茶的权变观”") }, "\(found)")
    #expect(!found.contains { $0.contains("下面说的是什么") && $0.hasSuffix("→ 著作") }, "\(found)")
  }

  @Test func `names in code before their meanings are asked for what they are`() {
    let found = asked("# 다실\n\n## 자리\n\n- `/tea/leaf` 말린 잎을 두는 자리\n- `/tea/cup` 잔을 엎어 놓을 선반\n- `/tea/log` 손님 목록 저장\n")
    #expect(found.contains { $0.contains("/tea/leaf의 정의는? → 말린 잎을 두는 자리") }, "\(found)")
    #expect(found.contains { $0.contains("/tea/cup의 정의는? → 잔을 엎어 놓을 선반") }, "\(found)")
  }

  @Test func `a list in a frame is a list`() {
    let found = asked("# 다관\n\n## 다관의 특징\n\n다관은 다음과 같은 특징을 가지고 있다.\n```\n- 낮은 무게\n- 넓은 바닥\n- 긴 손잡이\n```\n")
    #expect(found.contains { $0.hasSuffix("낮은 무게 | 넓은 바닥 | 긴 손잡이") }, "\(found)")
  }

  @Test func `a line that counts asks for the names beside it`() {
    let found = asked(
      "# Glazes\n\n## Classes of glaze\n\n- Two main classes of glaze:\n- **Ash**: made of burnt straw and clay\n- **Salt**: thrown into the hot kiln\n"
    )
    #expect(found.contains { $0.hasSuffix("→ Ash | Salt") && $0.contains("two main classes of glaze") }, "\(found)")
  }

  @Test func `what stands below by whom is asked with its heading`() {
    let found = asked(
      "# Town\n\n**Limits on the Market**\n\nBy the guild\n\n- Can close stalls at noon\n- Sets the price of salt\n\nBy the mayor\n\n- May forbid fires\n- Names the wardens\n"
    )
    #expect(
      found.contains(
        "What are the Limits on the Market by the guild? → Can close stalls at noon | Sets the price of salt"),
      "\(found)")
  }

  @Test func `an answer behind its word belongs to the line above`() {
    let found = asked("# 茶\n\n## 茶汤\n\n- 为什么茶汤放久会变红\n  - 答：茶多酚在空气里氧化\n")
    #expect(found.contains { $0.hasPrefix("为什么茶汤放久会变红") && $0.hasSuffix("→ 茶多酚在空气里氧化") }, "\(found)")
  }

  @Test func `rows that measure tell of what the columns name`() {
    let found = asked(
      "# 茶\n\n## 茶样\n\n| 茶样 | 甲 | 乙 | 丙 |\n| --- | --- | --- | --- |\n| 含水量 | 4 | 5 | 6 |\n| 温度（℃） | 70 | 80 | 90 |\n")
    #expect(found.contains("“甲”的含水量是多少？ → 4"), "\(found)")
  }

  @Test func `particles apart from a word in Latin letters belong to it`() {
    let found = asked("# 다실\n\n## 기록\n\n- Cup 은 Tray 위에 엎어 두는 그릇이다.\n")
    #expect(found.contains { $0.starts(with: "Cup이란?") || $0.starts(with: "Cup의 정의는?") }, "\(found)")
  }

  @Test(arguments: [
    ("- 첫자리 : 낮은 상, 손님을 앉히려 만든 상", "첫자리란? → 낮은 상, 손님을 앉히려 만든 상"),
    ("- 이름표 : 자리표 <이름, 순서>", "<이름, 순서>"),
  ])
  func `a comma inside one phrase parts no list`(_ line: String, _ wanted: String) {
    let found = asked("# 다실\n\n## 물건\n\n\(line)\n- 상 : 잔을 올리는 낮은 판\n")
    #expect(found.contains { $0.contains(wanted) }, "\(found)")
  }
}
