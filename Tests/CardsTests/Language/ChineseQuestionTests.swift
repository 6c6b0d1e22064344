import Notes
import Testing

@testable import Cards

@Suite struct ChineseQuestionTests {
  private func asked(_ text: Text) -> [String] {
    ChineseQuestion.all(in: text, traditional: false).map { $0.question.string + " → " + $0.answer.string }
  }

  @Test func `a verb asks for its object`() {
    #expect(asked("陈年普洱释放木香") == ["陈年普洱释放什么？ → 木香"])
    #expect(asked("茶多酚能够抑制细菌生长") == ["茶多酚能够抑制什么？ → 细菌生长"])
  }

  @Test func `a clause without a subject has that of the clause before`() {
    #expect(asked("陆羽撰写的茶书，系统总结了制茶方法") == ["陆羽撰写的茶书系统总结了什么？ → 制茶方法"])
  }

  @Test func `an attribute is asked for who has it`() {
    #expect(asked("发酵程度是乌龙茶的分类标准") == ["乌龙茶的分类标准是什么？ → 发酵程度"])
  }

  @Test(arguments: ["如何保存茶叶", "陆羽在山中隐居多年，反对权贵", "这种茶提供能量", "是由茶农形成的传统", "使用者很多"])
  func `questions, pointers and nouns ask nothing`(text: String) {
    #expect(asked(Text(text)).isEmpty)
  }

  @Test func `frames are asked for their middle`() {
    #expect(asked("制茶师把传统工艺同机械设备相结合") == ["制茶师把传统工艺同什么相结合？ → 机械设备"])
    #expect(asked("茶汤的颜色由茶黄素决定") == ["茶汤的颜色由什么决定？ → 茶黄素"])
  }

  @Test func `where something happened is asked for`() {
    #expect(asked("茶叶协会在广州成立") == ["茶叶协会在哪里成立？ → 广州"])
  }

  @Test func `a number at the end is asked for how much`() {
    #expect(asked("泡绿茶的水温一般低于85℃") == ["泡绿茶的水温一般低于多少？ → 85℃"])
  }

  @Test func `what a part of something is is asked for`() {
    #expect(asked("绿茶的主要产地是浙江") == ["绿茶的主要产地是什么？ → 浙江"])
  }

  @Test func `the clause after 由 keeps the subject before it`() {
    #expect(asked("茶单宁由叶肉细胞合成，抑制细菌生长").contains("茶单宁抑制什么？ → 细菌生长"))
  }

  @Test func `a sentence that lists behind a colon asks for the list`() {
    #expect(told("# 茶\n\n## 岩茶\n\n乌龙茶分为：闽北乌龙、广东乌龙。").contains("“乌龙茶”包括哪些？ → 闽北乌龙 / 广东乌龙"))
  }

  @Test func `the number of a chapter is no part of a label's subject`() {
    #expect(told("# 茶\n\n## 第一节 红茶的基本特征\n\n- 全发酵\n- 汤色红亮").contains { $0.hasPrefix("“红茶”的基本特征") })
  }
}
