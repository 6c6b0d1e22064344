import Testing

@testable import Notes

@Suite struct PhrasesTests {
  private let list: [Text] = ["차", "녹차", "잎차", "tea", "teapot", "a cup", "です", "것이다", "이다"]
  private let texts: [Text] = [
    "", "차", "좋은 녹차", "녹차 한 잔", "Tea", "teapots", "A cup of tea", "it is TEA", "これはお茶です", "마시는 것이다", "이다음", "찻잎",
  ]
  private var table: Phrases { Phrases(list) }

  @Test func `a table answers as its phrases would one by one`() {
    for text in texts {
      #expect(text.startsWith(anyOf: table) == list.contains { text.starts(with: $0) })
      #expect(text.endsWith(anyOf: table) == list.contains { text.ends(with: $0) })
      #expect(text.containsAny(of: table) == list.contains { text.contains(text: $0) })
      #expect(table.contains(text) == list.contains(text))
    }
  }

  @Test func `capitals are small where that is asked`() {
    for text in texts {
      #expect(table.hold(lowered: text) == list.contains(text.lowercased))
      #expect(text.startsWith(lowered: table) == list.contains { text.lowercased.starts(with: $0) })
      #expect(text.containsAny(lowered: table) == list.contains { text.lowercased.contains(text: $0) })
    }
  }

  @Test func `the first phrase at a place is the first of the table that stands there`() {
    for text in texts {
      for index in 0...text.count {
        #expect(table.length(in: text, at: index) == list.first { text.dropping(first: index).starts(with: $0) }?.count)
      }
    }
  }

  @Test func `the first end is the first of the table that fits`() {
    #expect(table.firstEnd(of: "마시는 것이다") { _ in true } == "것이다")
    #expect(table.firstEnd(of: "마시는 것이다") { $0.count < 3 } == "이다")
    #expect(table.firstEnd(of: "녹차") { $0.count < 2 } == "차")
    #expect(table.firstEnd(of: "찻잎") { _ in true } == nil)
  }

  @Test func `places come in the order of the table`() {
    #expect(Array(table.places(in: "이다음 녹차")) == [5..<6, 4..<6, 0..<2])
    #expect(Array(table.places(in: "")) == [])
  }
}
