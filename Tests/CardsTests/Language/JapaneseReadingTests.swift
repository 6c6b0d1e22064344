import Testing

@testable import Cards

@Suite struct JapaneseReadingTests {
  @Test func `a sentence asks for the noun before its particle`() {
    #expect(JapaneseQuestion("酵素が葉の色を変える。")?.question == "何が葉の色を変える？")
  }

  @Test func `each step of a long process is asked by the one before`() {
    let steps = ["摘む", "蒸す", "冷やす", "揉む", "乾かす", "分ける", "炒る", "詰める"].enumerated().map { "\($0 + 1). 葉を\($1)" }
    let all = told("# 茶\n\n## 茶の作り方\n\n" + steps.joined(separator: "\n"), by: "F23")
    #expect(all.count == 7)
    #expect(all.first == "茶の作り方で「葉を摘む」の次は？ → 葉を蒸す")
  }

  @Test func `a foreign word with its meaning is a pair`() {
    #expect(ForeignGloss.cut("catechin 渋み成分")?.meaning == "渋み成分")
  }

  @Test func `a date with spaces is read to its day`() {
    #expect(told("# 茶史\n\n1780 年 9 月，茶叶协会在广州成立。", by: "F37").contains("茶叶协会在广州成立是在什么时候？ → 1780 年 9 月"))
  }

  @Test func `a title that names a kind asks for it`() {
    #expect(told("# 茶\n\n## 3 茶的价值\n\n- 解渴\n- 提神\n- 待客", by: "F2") == ["茶的价值有哪些？ → 解渴 / 提神 / 待客"])
  }

  @Test func `a page of a book is no answer`() {
    #expect(
      told("# 茶\n\n## 緑茶の産地は？\n\n- 静岡\n- 鹿児島\n- 茶の本p170").contains("緑茶の産地は？ → 静岡 / 鹿児島"))
  }
}
