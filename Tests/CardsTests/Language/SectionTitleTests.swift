import Notes
import Testing

@testable import Cards

/// Titles that head a part of a note and name no kind.
@Suite struct SectionTitleTests {
  @Test(arguments: [
    "흙과 유약", "가마의 이해", "굽기 및 식히기", "粘土と釉薬", "茶の理解", "烧成与上釉", "泥料、釉料", "茶史概述", "Glazes and Kilns", "Clay & Water",
  ])
  func `two things or an introduction name no kind`(_ title: String) {
    #expect(SectionTitle.namesNoKind(Text(title)))
  }

  @Test(arguments: [
    "실험 결과 정리", "가마의 종류", "물레", "釉薬の種類", "ひとつの窯", "共和时期", "茶器的种类与特性", "普及型窑炉", "Kinds of kilns",
    "Advantages and drawbacks of kilns",
  ])
  func `other titles may have members`(_ title: String) {
    #expect(!SectionTitle.namesNoKind(Text(title)))
  }

  @Test func `the parts of a section on two things wait`() {
    let parts = "## %\n\n### 백자토\n\n- 희게 구워지는 흙\n\n### 청자토\n\n- 철이 든 흙\n"
    let joined = cards("# 도예\n\n" + parts.replacing("%", with: "흙과 유약"))
    #expect(joined.filter { $0.answer == ["백자토", "청자토"] }.allSatisfy { $0.confidence < 0.5 })
    let kinds = asked("# 도예\n\n" + parts.replacing("%", with: "흙의 종류"))
    #expect(kinds.contains { $0.hasSuffix("→ 백자토 | 청자토") })
  }

  @Test func `a remark in the bracket of a title is no other name`() {
    for title in ["施釉（常考）", "上絵付け（応用問題）", "成形（景德镇）", "분할 소성(kiln-Range)"] {
      let found = asked("# 窯\n\n## \(title)\n\n- 湿った布で覆う\n")
      #expect(!found.contains { $0.contains("又叫什么") || $0.contains("別名") || $0.contains("달리 부르는") })
    }
    #expect(asked("# 도예\n\n## 초벌구이(애벌구이)\n\n- 유약 없이 한 번 굽는 일\n").contains { $0.hasSuffix("→ 애벌구이") })
  }

  @Test func `a title that leads on to two things does not say what the first is`() {
    #expect(!asked("# 가마 작동 원리 - 연소와 대류\n\n- 불길은 위로 오른다\n").contains { $0.contains("연소와 대류") })
  }
}
