import Testing

@testable import Cards

/// Cards that readers of whole decks threw out, by their shape: they wait, or are not made at all.
@Suite struct DroppedShapesTests {
  @Test func `a blank whose words stand in its sentence waits`() {
    let note =
      "# Pots\n\n## Wares\n\n- Since slipware is the oldest of the painted wares, **slipware ware** is another name for these wares.\n"
    #expect(!asked(note).contains { $0.hasSuffix("→ slipware ware") })
  }

  @Test func `people who talk give no answer`() {
    #expect(
      !asked("# Talk\n\n## can\n\n### Can your potter mend it?\n\nWell, he is trying to mend it.\n").contains {
        $0.contains("Well,")
      })
  }

  @Test func `a cell that says nothing is not asked`() {
    let note = "# 窑\n\n| 窑 | 升温 | 燃料 |\n|---|---|---|\n| 龙窑 | 快 | 松柴 |\n| 馒头窑 | 慢 | 煤 |\n| 电窑 | 特殊 | 电 |\n"
    let found = asked(note)
    #expect(found.contains { $0.hasSuffix("→ 快") })
    #expect(!found.contains { $0.hasSuffix("→ 特殊") })
  }

  @Test func `a cell with one sentence in two halves is one answer`() {
    let note =
      "# 가마\n\n| 부분 | 쓰임 |\n| --- | --- |\n| 칸 | 가마의 가장 작은 단위로, 그릇을 나누어 굽는다 |\n| 굴뚝 | 연기를 내보낸다 |\n| 부창 | 장작을 넣는다 |\n"
    #expect(asked(note).contains { $0.hasSuffix("→ 가마의 가장 작은 단위로, 그릇을 나누어 굽는다") })
  }

  @Test func `what a thing can do is asked as that`() {
    let found = asked("# 가마\n\n- 칸가마는 여러 칸을 한 번에 데울 수 있고, 칸마다 다른 그릇을 구울 수 있다.\n")
    #expect(!found.contains { $0.hasPrefix("칸가마란?") }, "\(found)")
  }

  @Test func `a heading tells what its name does, or what goes on with it`() {
    let note = "# 釉\n\n## 1. 碱釉——选择性软化坯面\n\n- 光亮。\n\n## 2. NaHCO₃——发泡反应\n\n- 放出气体。\n"
    let found = asked(note)
    #expect(found.contains("“碱釉”的作用是什么？ → 选择性软化坯面"), "\(found)")
    #expect(!found.contains { $0.hasSuffix("→ 发泡反应") })
  }

  @Test func `a deed with its object is no name`() {
    let found = asked("# 작업\n\n흙을 고르고 그릇을 빚는 방법을 분석\n=> 빚은 그릇을 그늘에 보관\n")
    #expect(!found.contains { $0.contains("방법을 분석은?") }, "\(found)")
  }
}
