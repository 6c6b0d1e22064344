import Notes
import Testing

@testable import Cards

/// Lines that were torn, joined or asked too loosely, each as it should be read.
@Suite struct LooseShapesTests {
  private func queue(_ note: String) -> [String] {
    Reading(note: note, file: "n.md").cards.filter { $0.confidence > Draft.doubtful }
      .map { $0.question + " → " + $0.answer.joined(separator: " / ") }
  }

  @Test func `values behind an inner label stay with it`() {
    let list = ItemList("찻잎 세금, 관직: 다감, 다승, 다모")
    #expect(list.items.map(\.string) == ["찻잎 세금", "관직: 다감, 다승, 다모"])
    #expect(ItemList("봄: 우전, 여름: 세작").items.map(\.string) == ["봄: 우전", "여름: 세작"])
  }

  @Test func `a clause that a break of its cell cut is one item`() {
    let cell = TableCell(Inline("팽주가\n손님께 차를 대접함"))
    #expect(cell.items.map(\.string) == ["팽주가 손님께 차를 대접함"])
    #expect(TableCell(Inline("고양이\n작은 개")).items.map(\.string) == ["고양이", "작은 개"])
  }

  @Test func `two things set side by side are not named twice`() {
    let korean = queue("# 다구\n\n## 다관과 숙우\n\n### 다관\n\n다관은 잎을 우리는 그릇이다.\n\n### 숙우\n\n숙우는 물을 식히는 그릇이다.\n")
    #expect(korean.contains { $0.contains("다관과 숙우의 차이는? → 다관: 잎을") && !$0.contains("숙우: 숙우는") })
    let english = queue(
      "# Locks\n\n## Weirs vs sluices\n\nWeirs are low walls across a river.\n\nSluices are gates that let water through.\n"
    )
    #expect(english.contains { $0.contains("Weirs: low walls across a river") || !$0.contains("Weirs: Weirs are") })
  }

  @Test func `what mends a fault behind an arrow is asked as that`() {
    #expect(
      queue("# 다실\n\n## 가마솥\n\n### 단점\n\n- 불이 세면 바닥의 잎이 쉽게 탄다 => 약한 불로 해결\n").contains {
        $0.contains("— 해결 방법은? → 약한 불로 해결")
      })
    #expect(
      queue("# 茶事\n\n## 泡茶\n\n- 有苦味 + 杂味 → 先洗茶再泡\n").contains { $0.contains("有苦味 + 杂味，怎么做？") })
  }

  @Test func `what would happen is asked so`() {
    #expect(
      queue("# Locks\n\n## Twin gates\n\nIf both gates had a leak, the chamber would drain within an hour.\n")
        .allSatisfy { !$0.contains("hat happened if") })
  }

  @Test func `a span longer than any calendar is asked how long it is`() {
    #expect(Amounts.question("샘의 나이", "약 20억 년", .korean).string.hasSuffix("얼마인가?"))
    #expect(Amounts.question("다실의 시작", "20만 년 전", .korean).string.hasSuffix("언제인가?"))
  }

  @Test func `a name with its gloss over lines that tell of it is asked for its features`() {
    let told = queue("# 다구\n\n## 다구의 갈래\n\n숙우 (cooling bowl):\n- 다관 옆에 위치.\n- 물이 식는 속도가 빠름.\n- 귀때가 달려 있음.\n")
    #expect(told.contains { $0.contains("숙우의 특징은?") })
    #expect(!told.contains { $0.contains("숙우 (cooling bowl)는?") })
  }

  @Test func `half of a title's lines is no list of what there is`() {
    let note = "# 다구\n\n**🔷 잎차 도구**\n\n▪️TETSUBIN\n\n▪️찻상\n\n▪️주전자 - 다관 - 찻잔 구조\n"
    #expect(!queue(note).contains { $0.contains("잎차 도구에는 무엇이 있는가?") })
  }

  @Test func `a blank of what a name is goes behind its meaning`() {
    let told = queue("# 다구\n\n## 숙우\n\n숙우(Cooling Bowl, 물식힘사발)는 **귀때 달린 그릇** 이다.\n")
    #expect(told.contains { $0.hasPrefix("숙우란? → 귀때 달린 그릇") && !$0.contains("이다") })
    #expect(!told.contains { $0.contains("[…] 이다") })
  }

  @Test func `a line that leads on to a list says what its heading is`() {
    let told = queue(
      "# Workshop\n\n## KISS\n\nThe four habits of a tidy workshop:\n\n- keep\n- isolate\n- sort\n- sweep\n")
    #expect(told.contains("What is KISS? → The four habits of a tidy workshop"))
    let steps = queue("# Workshop\n\n## Setup\n\nThe following steps are needed:\n\n- keep\n- sort\n")
    #expect(!steps.contains { $0.hasPrefix("What is Setup") })
  }
}
