import Notes
import Testing

@testable import Cards

@Suite struct JapaneseClausesTests {
  private func clauses(_ text: Text) -> [String] { JapaneseClauses.of(text).map(\.string) }

  @Test func `each clause of a sentence stands by itself with the topic of the first`() {
    #expect(clauses("酵母は糖を分解し、香りを出す") == ["酵母は糖を分解する", "酵母は香りを出す"])
    #expect(clauses("炉は煙を逃がさないが、熱を外へ伝える") == ["炉は煙を逃がさない", "炉は熱を外へ伝える"])
  }

  @Test func `a clause with a topic of its own keeps it`() {
    #expect(clauses("売る側は売り主、買う側は買い主") == ["売る側は売り主", "買う側は買い主"])
  }

  @Test func `a noun before で is what is said of the topic`() {
    #expect(clauses("麹の原料は蒸した米で、木の箱に広げる") == ["麹の原料は蒸した米", "麹の原料は木の箱に広げる"])
  }

  @Test(arguments: [
    ("温度を下げ", "温度を下げる"), ("酸を含み", "酸を含む"), ("色を示し", "色を示す"), ("水を吸収して", "水を吸収する"), ("糸を結んで", "糸を結ぶ"),
    ("道具を用い", "道具を用いる"), ("鍋に水がなく", "鍋に水がない"),
  ])
  func `a verb that joins is finished`(joined: String, finished: String) {
    #expect(JapaneseVerb.finished(Text(joined)) == Text(finished))
  }

  @Test(arguments: ["味噌ではなく", "温度によって", "豆や米"])
  func `what belongs to the next words is no clause`(text: String) {
    #expect(JapaneseVerb.finished(Text(text)) == nil)
  }
}
