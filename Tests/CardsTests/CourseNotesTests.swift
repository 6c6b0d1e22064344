import Testing

@testable import Cards

/// Notes written along a course: numbered names in two tongues, goals for headings, lines drawn across, narrow colons.
@Suite struct CourseNotesTests {
  @Test func `a numbered name with its English behind a comma is one name`() {
    let found = asked(
      """
      # 도예

      ## 성형의 종류

      1. 물레 성형, Wheel throwing
      - 돌아가는 판 위에서 흙을 빚음

      2. 코일링, Coiling
      - 흙을 길게 말아 쌓아 올리는 방법

      3. 판 성형, Slab building
      - 얇게 민 흙판을 이어 붙이는 방법
      """)
    #expect(found.contains("성형의 종류는? → 물레 성형 (Wheel throwing) | 코일링 (Coiling) | 판 성형 (Slab building)"))
    #expect(found.contains("코일링이란? → 흙을 길게 말아 쌓아 올리는 방법"))
  }

  @Test func `two things behind a number are no name in two tongues`() {
    let found = asked("# 주방\n\n1. 간장, Miso\n- 콩으로 빚음\n\n2. 식초\n- 쌀로 빚음\n")
    #expect(!found.contains { $0.contains("간장 (Miso)") || $0.contains("간장을 영어로") })
  }

  @Test func `Chinese lines with a narrow colon are each a line of their own`() {
    let found = asked(
      """
      # 窑炉

      ## 内部构造

      夹层:窑壁与内胆之间的空隙,充满热气,具有保温和缓冲等功能
      燃烧系统:由炉口、火道、烟囱、风箱组成的完整管道,三个风口送出多种气流
      排烟系统:管型(一对长烟道)或箱型(一个烟室)
      """)
    #expect(found.contains("“夹层”是什么？ → 窑壁与内胆之间的空隙，充满热气，具有保温和缓冲等功能"))
    #expect(found.contains { $0.contains("燃烧系统") && $0.hasSuffix("→ 由炉口、火道、烟囱、风箱组成的完整管道，三个风口送出多种气流") })
    #expect(found.contains("“排烟系统”是什么？ → 管型(一对长烟道)或箱型(一个烟室)"))
  }

  @Test func `what a course wants to be learned is no name of what stands below`() {
    let found = asked("# 施釉\n\n## 要求1：可以按照自己的理解说明施釉的过程。\n\n> 简单而言，釉料是一种覆盖在坯体表面的玻璃质材料。\n\n## 要求2：能够动手完成。\n\n> 见网页\n")
    #expect(found.contains("“釉料”是什么？ → 一种覆盖在坯体表面的玻璃质材料"))
    #expect(!found.contains { $0.contains("要求") || $0.contains("见网页") || $0.contains("简单而言") })
  }

  @Test func `below a line drawn across the note a small section is over`() {
    let note =
      "# Pottery\n\n## Firing\n\n### Raku\n\nRaku is a way of firing that takes pots out of the kiln while hot.\n\n---\n\n"
    let found = cards(note + "Bisque is a first firing that makes clay hard without glaze.\n")
    let after = found.filter { $0.question == "What is Bisque?" }
    #expect(!after.isEmpty && after.allSatisfy { !$0.section.contains("Raku") && $0.section.contains("Firing") })
    // Right below its heading the line only adorns it.
    let adorned = cards(
      "# Pottery\n\n## Firing\n\n### Raku\n\n---\n\nThe pots are taken out while hot.\n\n- Smoke: blackens the clay\n")
    #expect(adorned.contains { $0.section.contains("Raku") || $0.question.contains("Raku") })
  }
}
