import Testing

@testable import Cards
@testable import Notes

/// W1–W6 and the D ids that need a whole note: how questions are worded and what is dropped.
@Suite struct WordingPatternsTests {
  @Test func `W1, W2: the subject is the nearest name that is no generic word`() {
    let note = "# 전통 가마\n## 등요\n### 특징\n- 비탈을 따라 칸이 이어져 불길이 오른다\n## 통가마\n### 특징\n- 칸막이 없이 길게 뚫려 있다"
    #expect(told(note, by: "F14") == ["등요의 특징은? → 비탈을 따라 칸이 이어져 불길이 오른다", "통가마의 특징은? → 칸막이 없이 길게 뚫려 있다"])
  }

  @Test(arguments: [("가마", "가마란?"), ("유약", "유약이란?"), ("물레(Wheel)", "물레란?"), ("그릇(Pot)", "그릇이란?")])
  func `W3: the particle follows the last sound of the name`(name: String, question: String) {
    #expect(told("# 도자기\n\n- \(name) : 그릇을 만드는 데 쓰는 것 가운데 하나").first?.hasPrefix(question) == true)
  }

  @Test(arguments: [
    ("HTTP는(은) 문서를", "HTTP는 문서를"), ("물(을)를 붓는다", "물을 붓는다"), ("가마이(가) 식는다", "가마가 식는다"), ("흙와(과) 물", "흙과 물"),
    ("그릇(은)는", "그릇은"), ("괄호(예)는 그대로", "괄호(예)는 그대로"),
  ])
  func `W3: a particle written both ways is settled`(written: String, settled: String) {
    #expect(DoubledParticle.settled(Text(written)) == Text(settled))
  }

  @Test func `W4: a closed list says how many are asked for, an open one does not`() {
    let list = "- 온도\n- 시간\n- 공기의 양"
    #expect(told("# 소성\n\n소성의 조건 3가지\n\(list)").first == "소성의 조건 3가지는? → 온도 / 시간 / 공기의 양")
    let open = cards("# 물레\n- 그릇을 빚는 회전 도구\n- 그 외 성형 도구\n  판, 틀, 코일 등")
    #expect(open.contains { $0.isOpen && !$0.question.contains("3") })
  }

  @Test func `W5: the answer keeps the note's words without bullet, arrow or label`() {
    let found = cards("# 시유\n\n- 담금법 : 그릇을 유약에 담갔다 꺼내는 방법\n- → 분무법 : 유약을 뿌리는 방법")
    #expect(found.allSatisfy { card in card.answer.allSatisfy { !$0.hasPrefix("→") && !$0.hasPrefix("-") } })
  }

  @Test func `W6: a breadcrumb that holds the answer is not shown`() {
    let card = cards("# 도자기\n\n## 유약\n- 유약 : 그릇 겉면에 바르는 유리질의 얇은 막").first { $0.answer == ["유약"] }
    #expect(card?.section.contains("유약") ?? false == false)
  }

  @Test func `D9: one fact in a heading, a table and a summary is one card`() {
    let note = """
      # 흙

      ## 옹기토
      - 모래가 섞여 숨을 쉬는 흙

      | 흙 | 설명 |
      |---|---|
      | 옹기토 | 모래가 섞여 숨을 쉬는 흙 |
      | 고령토 | 희고 불에 강한 흙 |

      ## 고령토
      희고 불에 강한 흙
      """
    #expect(told(note).filter { $0.hasPrefix("옹기토") } == ["옹기토란? → 모래가 섞여 숨을 쉬는 흙"])
    #expect(told(note).filter { $0.hasPrefix("고령토") } == ["고령토란? → 희고 불에 강한 흙"])
  }

  @Test func `D8: what only points at a picture is defined by nothing`() {
    #expect(told("# 가마\n\n- 아래의 그림은 등요와 통가마의 얼개를 견주어 그린 그림이다", by: "F13") == [])
  }

  @Test(arguments: ["담금법을 사용하면 될것같음", "붓질은 얼룩이 생기는 것 같다", "유약이 두꺼우면 흐르는 듯하다", "This glaze is real confusing"])
  func `D13: what the writer is not sure of is no fact`(line: String) {
    #expect(cards("# 시유\n\n- \(line)") == [])
  }
}
