import Notes
import Testing

@testable import Cards

@Suite struct EnglishArticleTests {
  @Test(arguments: [
    ("law of demand", "the law of demand"), ("greenhouse effect", "the greenhouse effect"), ("kiln", "kiln"),
    ("storage (3 key functions of memory)", "storage (3 key functions of memory)"),
    ("law of demand (markets)", "the law of demand (markets)"),
  ])
  func `names that need an article have one, whatever a bracket adds`(name: String, asked: String) {
    #expect(Text(name).withArticle == Text(asked))
  }
}
