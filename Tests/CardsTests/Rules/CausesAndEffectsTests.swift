import Testing

@testable import Cards

@Suite struct CausesAndEffectsTests {
  @Test func `a condition asks what happens`() {
    let note = "# 빵\n\n- 물을 많이 넣으면 반죽이 질어진다\n- 습도가 높은 경우 → 껍질이 눅눅해짐\n- 소금을 넣지 않을 때 맛이 밋밋함"
    #expect(
      told(note, by: "F26") == [
        "빵: 물을 많이 넣으면 반죽은 어떻게 되는가? → 질어진다", "빵: 습도가 높은 경우 껍질은 어떻게 되는가? → 눅눅해짐",
        "빵: 소금을 넣지 않을 때 맛은 어떻게 되는가? → 밋밋함",
      ])
    #expect(
      told("# Garden\n\n- If the soil dries out, tomatoes split their skins.\n- Roses like lime.", by: "F26")
        == ["Garden: what happens if the soil dries out? → tomatoes split their skins"])
    #expect(told("# 茶\n\n## 泡茶\n\n- 如果水太热，茶叶会变苦。\n- 水要软。", by: "F26") == ["泡茶：如果水太热，茶叶会怎样？ → 变苦"])
  }

  @Test func `a reason asks why`() {
    #expect(
      told("# 빵\n\n- 효모는 당을 먹기 때문에 가스가 발생함\n- 소금은 짬", by: "F26") == ["효모: 가스가 발생하는 이유는? → 당을 먹기 때문"])
    #expect(
      told("# Garden\n\n- Roses bloom twice because gardeners cut them back in June.\n- Frost bites.", by: "F26")
        == ["Why do roses bloom twice? → gardeners cut them back in June"])
    #expect(
      told("# お茶\n\n## 淹れ方\n\n- 湯が熱すぎるため、渋みが強く出る。\n- 香りがよい。", by: "F26") == ["淹れ方：渋みが強く出る — その理由は？ → 湯が熱すぎるため"])
  }

  @Test func `lines after arrows answer the label above, and each name has its role`() {
    #expect(
      told("# 정자\n\n- 여름 더위가 문제가 됨\n  - → 그늘을 얻는 방법\n  - ⇒ 처마 (햇빛을 가려 줌) + 누마루 (바람이 아래로 통함)", by: "F26") == [
        "정자: 그늘을 얻는 방법은? → 처마 / 누마루", "처마의 역할은? → 햇빛을 가려 줌", "누마루의 역할은? → 바람이 아래로 통함",
      ])
  }

  @Test func `a rhetorical question is answered by the line after the arrow`() {
    #expect(
      told("# 정원\n\n- 잎이 마르면 무엇을 해야 하는가?\n- ⇒ 뿌리 쪽에 물을 천천히 줌", by: "F26")
        == ["정원: 잎이 마르면 무엇을 해야 하는가? → 뿌리 쪽에 물을 천천히 줌"])
  }

  @Test(arguments: ["화면 앞에 두면 좋은 화분", "어느 방면으로 보나 예쁜 나무", "반면 국화는 볕을 좋아함", "예를 들어 물을 많이 주면 뿌리가 썩음"])
  func `words that only look like conditions make no question`(line: String) {
    #expect(told("# 정원\n\n- \(line)\n- 두 번째 줄", by: "F26") == [])
  }

  @Test func `no answer begins with an arrow`() {
    let note = "# 정원\n\n- 볕이 강함\n  - → 그늘막을 침\n  - ⇒ 잎이 타지 않음\n- 물이 많을 경우 => 뿌리가 썩음"
    #expect(!cards(note).flatMap(\.answer).contains { $0.hasPrefix("→") || $0.hasPrefix("⇒") || $0.hasPrefix("=>") })
  }
}
