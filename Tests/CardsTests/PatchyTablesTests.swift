import Testing

@testable import Cards

/// Tables whose first column is left empty below a group, of a single row of sentences, and named by what most rows name.
@Suite struct PatchyTablesTests {
  private func told(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: "; "))" }
  }

  @Test func `an empty cell belongs to the group above`() {
    let found = told(
      """
      # 차 도구

      | 쓰임 | 이름 | 설명 |
      |---|---|---|
      | 우리기 | 다관 | 찻잎을 우리는 주전자 |
      | | 개완 | 뚜껑이 있는 찻잔 |
      | 식히기 | 숙우 | 물을 식히는 그릇 |
      """)
    #expect(found.contains("개완이란? → 뚜껑이 있는 찻잔") || found.contains("개완의 설명은? → 뚜껑이 있는 찻잔"))
    #expect(!found.contains { $0.hasPrefix("우리기란?") || $0.hasPrefix("우리기의 이름은?") })
  }

  @Test func `rows without a name go on with the one above`() {
    let found = told(
      "# Tea\n\n| Region | Tea |\n|---|---|\n| Fujian | white tea |\n| | oolong tea |\n| Yunnan | pu-erh tea |\n")
    #expect(found.contains("Fujian: Tea? → white tea; oolong tea"))
  }

  @Test func `a row of sentences tells of what heads its columns`() {
    let heads = ["1. Bed", "2. Toe", "3. Crest", "4. Apron", "5. Wing"]
    let told5 = heads.map { "The part that \($0.dropFirst(3).lowercased()) names holds back the water" }
    let note =
      "# Weir\n\n## 5 Parts:\n\n| \(heads.joined(separator: " | ")) |\n|-|-|-|-|-|\n| \(told5.joined(separator: " | ")) |\n"
    let found = told(note)
    #expect(found.contains("What are the 5 parts? → Bed; Toe; Crest; Apron; Wing"))
    #expect(found.contains { $0.hasPrefix("5 Parts: Crest? → The part that crest names") })
    // A row of figures shows how one row might look.
    let sample = "# Weir\n\n| Id | Name | Height | Width | Year |\n|-|-|-|-|-|\n| 1 | Low | 2 m | 5 m | 1890 |\n"
    #expect(!told(sample).contains { $0.hasPrefix("Weir: Id?") })
  }

  @Test func `dates stand before the names of most rows`() {
    let found = told(
      """
      # 茶史

      ## 相关条约

      | 时间 | 事件 | 条约名称 | 要点 |
      |---|---|---|---|
      | 1501年 | 茶战 | 《东山条约》 | 开放茶港 |
      | 1520年 | - | 《西山条约》 | 减少茶税 |
      | 1533年 | 火烧茶园 | - | - |
      | 1540年 | - | 《南山条约》 | 归还茶园 |
      """)
    #expect(found.contains { $0.contains("《西山条约》的要点是什么？ → 减少茶税") })
    #expect(!found.contains { $0.contains("1520年”的") })
  }

  @Test func `what only points elsewhere is no answer`() {
    let found = told("# 窯\n\n| 種類 | 説明 |\n|---|---|\n| 登り窯 | 斜面に築く窯 |\n| 穴窯 | ※別項目参照 |\n")
    #expect(found.contains { $0.hasSuffix("→ 斜面に築く窯") })
    #expect(!found.contains { $0.contains("別項目") })
    #expect(Elsewhere.points("see below") && Elsewhere.points("아래 참고") && !Elsewhere.points("위치를 참조하는 값"))
  }

  @Test func `a question that a lesson sets out with is no meaning`() {
    #expect(Elsewhere.asks("どのようにして窯の火を保つか") && Elsewhere.asks("왜 물이 넘치는가"))
    #expect(!Elsewhere.asks("水を引くかどうか決める役") && !Elsewhere.asks("물이 넘치지 않게 막는 벽"))
  }
}
