import Testing

@testable import Cards

@Suite struct MarkedSpansTests {
  @Test func `a marked object becomes a question, other words a blank`() {
    #expect(
      told("# 빵\n\n## 반죽\n\n- 반죽의 힘을 기르기 위해 **글루텐**을 충분히 형성함\n- 굽기 전에 **칼집**을 넣어 수증기가 빠질 길을 냄", by: "F11")
        .first?.hasSuffix("힘을 기르기 위해 무엇을 충분히 형성하는가? → 글루텐") == true)
    #expect(
      told(
        "# Garden\n\n## Soil\n\n- You may put ==legumes== along the fence.\n- You also could spread `lime` there.",
        by: "F11")
        == ["Soil: You may put […] along the fence. → legumes", "Soil: You also could spread […] there. → lime"])
  }

  @Test func `a particle after the blank gives nothing away`() {
    #expect(
      told("# 빵\n\n## 굽기\n\n- 굽기 전에 **칼집**을 넣어 수증기가 빠질 길을 둔 빵", by: "F11").first?.contains("[…]을(를) 넣어") == true)
  }

  @Test func `a particle marked with the word stays out of the answer`() {
    #expect(
      cards("# 빵\n\n## 굽기\n\n- 오븐 안의 **수증기를** 가두어 껍질을 얇게 함").filter { $0.rule == "F11" }.map(\.answer) == [["수증기"]])
  }

  @Test func `two marked words side by side are one blank`() {
    let found = cards("# Bread\n\n## Crust\n\n- You may use **Steam** and **stone** for a thin crust.").filter {
      $0.rule == "F11"
    }
    #expect(found.map(\.answer) == [["Steam", "stone"]])
  }

  @Test(arguments: [
    "**반죽을 오래 접으면 결이 생긴다**", "겨울에는 발효가 **느려**지므로 물을 데워 씀", "**Note** that frost lifts the roots of bulbs.",
  ])
  func `sentences, half verbs and generic words make no blank`(line: String) {
    #expect(told("# 빵집 이야기\n\n## 굽기\n\n- \(line)\n- 두 번째 줄", by: "F11") == [])
  }

  @Test func `a phrase that asks for what stands below it has no blank`() {
    let note = "# 다실\n\n## 물\n\n- 무쇠솥의 **찻물**을 3분 안에 알맞게 식힐 수 있는 방법\n  - 찬 사발에 옮겨 담기\n  - 바람이 드는 마루에 두기\n"
    #expect(told(note, by: "F11").isEmpty && told(note, by: "F27").isEmpty)
  }
}
