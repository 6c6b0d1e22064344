import Testing

@testable import Cards
@testable import Notes

/// Chinese and Japanese lines that were read for what they are not: namings of the last clause, sides, adverbs, cases inside a thought.
@Suite struct EastAsianMendingTests {
  private func below(_ lines: String, _ heading: String = "茶市") -> [String] {
    asked("# 茶\n\n## \(heading)\n\n\(lines)\n")
  }

  @Test func `a naming takes the clause before it, and a name that only tells which is none`() {
    let found = below("茶引是指官府发给茶商的凭证，持有茶引的商人称为*引商*。")
    #expect(found.contains { $0.contains("“引商”是什么？ → 持有茶引的商人") }, "\(found)")
    let kind = below("- 使买卖信息单独形成一个称为 茶票 的凭证，简称票")
    #expect(!kind.contains { $0.contains("的凭证”是什么") }, "\(kind)")
    let course = below("*茶利*：两地各有所长。 过程中，两者的茶叶总量会变多，这被称为 *互利*。")
    #expect(!course.contains { $0.contains("→ 过程中") }, "\(course)")
  }

  @Test(arguments: [
    ("茶价（Price） 的衡量指标为 茶价指数，比较不同时期的价格。", "“茶价”是什么？"), ("茶季里，促使春茶价格升高、夏茶降低，买家转向红茶。", "升高什么"),
    ("如龙井、抵押支持茶票，都可以买卖。", "抵押支持什么"), ("检索茶号，释放茶仓，删除旧票", "检索茶号删除"), ("如果只泡两次，会有这样一种场景，\n客人还没喝到茶。", "如果只泡两次，会怎样"),
  ])
  func `half clauses and sides are not asked`(_ line: String, _ never: String) {
    #expect(!below(line, never.contains("茶价") ? "茶价" : "茶市").contains { $0.contains(never) }, "\(below(line))")
  }

  @Test func `of whom it is asked stands in the question`() {
    let found = below("当茶季来临时，茶叶的名义价格也会偏高。")
    #expect(found.contains { $0.contains("茶叶的名义价格会怎样？ → 偏高") }, "\(found)")
    let arrows = below("茶市有三个目标：\n\n- 保持增长 --> 茶叶总产量\n- 减少积压 --> 积压率\n- 稳定价格 --> 涨价率")
    #expect(arrows.contains { $0.contains("“保持增长”对应的是什么？ → 茶叶总产量") }, "\(arrows)")
  }

  @Test func `a blank never wants what the whole note is of, nor what a bracket behind it says`() {
    let note = "# TCP\n\n## 茶馆\n\n第一次：「`TCP` 连接茶单」中，有 `SYN` 一栏。\n"
    #expect(!cards(note).contains { $0.kind == .cloze && $0.answer == ["TCP"] })
    let gloss = cards("# 차\n\n## 등급\n\n- **최대 우림**(Max Brew)은 첫 잎이 가장 진한 빛깔을 내는 방법이 아니라 쓴맛이 적은 잎을 고른다\n")
    #expect(!gloss.contains { $0.question.contains("[…](Max Brew)") }, "\(gloss.map(\.question))")
  }

  @Test func `an adverb is no name, and quotes hold one`() {
    let found = below("- 権限の昇格\n    - 本来は茶室に入れない客に席が与えられてしまうこと", "脅威")
    #expect(!found.contains { $0.contains("「本来」") }, "\(found)")
    #expect(below("この湯の温度を量る人は「湯番」と呼ばれる", "役").contains { $0.contains("「湯番」とは？ → 湯の温度を量る人") })
  }

  @Test(arguments: [
    ("- 湯を沸かしさえすれば味がよくなるという認識は誤っている", "という認識"), ("- 湯を注ぐためには、蓋の確認に加えて、茶碗の確認をする必要がある", "湯を注ぐため」には何がある"),
    ("- 茶室側で配る鍵を公開しておく(公開鍵)", "「公開鍵」とは？"),
  ])
  func `a thought, an aim and a deed are not what is asked`(_ line: String, _ never: String) {
    #expect(!below(line, "茶室").contains { $0.contains(never) }, "\(below(line, "茶室"))")
  }

  @Test func `what a line points out is a meaning, and whole phrases are points`() {
    let found = below("- 気密性 (Confidentiality)\n  - 茶の中身が客以外に漏れていないことを示す\n- 茶碗\n  - 湯を受けても割れないように厚く焼かれている", "茶室")
    #expect(found.contains("「気密性」とは？ → 茶の中身が客以外に漏れていないことを示す"), "\(found)")
  }
}
