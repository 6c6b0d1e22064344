import Notes
import Testing

@testable import Cards

/// Commas part a list only where its parts could stand apart.
@Suite struct KoreanItemsTests {
  @Test(arguments: [
    ["손님의 이름", "앉은 자리", "마신 차 등의 찻자리 기록"], ["첫물에 딴 잎", "혹은 두물에 딴 잎"], ["찻물이 끓고", "뚜껑이 들썩인다"],
    ["찻잔", "찻주전자와 같은 흙으로 제작"],
  ])
  func `one phrase with commas is no list`(items: [String]) { #expect(KoreanItems.areOne(items.map { Text($0) })) }

  @Test(arguments: [
    ["우전", "세작", "중작"], ["향을 유지", "값을 낮춤"], ["잎을 찻상에 저장", "물을 솥에 저장"], ["찻물 창고", "화로"],
  ])
  func `parts that stand apart are one`(items: [String]) { #expect(!KoreanItems.areOne(items.map { Text($0) })) }

  @Test func `a table's cell of one phrase stays whole`() {
    let note =
      "# 다실\n\n## 그릇\n\n| 이름 | 설명 | 값 |\n|---|---|---|\n| 찻종 | 찻잔, 다관과 같은 흙으로 제작 | 비쌈 |\n| 숙우 | 우린 차를 담음 | 쌈 |\n"
    #expect(told(note).contains { $0.hasSuffix("→ 찻잔, 다관과 같은 흙으로 제작") })
  }

  @Test func `capitals with their words are asked as a short form`() {
    #expect(
      told("# 다실\n\n## 물\n\n- TDS : Total Dissolved Solids\n- 물을 다루는 일\n").contains {
        $0 == "TDS는 무엇의 약자인가? → Total Dissolved Solids" || $0 == "TDS는(은) 무엇의 약자인가? → Total Dissolved Solids"
      })
  }

  @Test func `chapters are no subject`() {
    #expect(told("# 6단원\n\n## 6단원\n\n- 예) 우전, 세작, 중작\n- 찻잎을 덖는 일\n").allSatisfy { !$0.hasPrefix("6단원의") })
  }

  @Test func `a bare noun before 있음 takes its particle`() {
    let found = told("# 다실\n\n## 손님\n\n- 찻자리에 앉는 사람\n- 먼 데서 온 손님은 진한 말차를 선호하는 경향 있음\n")
    #expect(found.allSatisfy { !$0.contains("경향 있는가") })
  }
}
