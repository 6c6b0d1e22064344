import Testing

@testable import Cards
@testable import Notes

/// Sentences as notes on many subjects have them: bounds, comparisons, how things are and came about, who did what.
@Suite struct EverydaySentencesTests {
  private func asked(_ note: String) -> [String] {
    cards(note).map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  private func below(_ line: String, _ heading: String, _ others: String = "") -> [String] {
    asked("# 茶\n\n## \(heading)\n\n\(others)- \(line)\n")
  }

  @Test(arguments: [
    ("茶盒最多容纳2斤茶叶", "茶盒最多容纳多少？ → 2斤茶叶"), ("茶车最多容纳3个茶箱", "茶车最多容纳几个茶箱？ → 3个"), ("茶霜是水汽凝结形成的", "茶霜是怎样形成的？ → 水汽凝结"),
    ("水温低于60度为凉水", "水温低于60度属于什么？ → 凉水"), ("茶汤遇铁变黑", "茶汤遇铁会怎样？ → 变黑"), ("陆羽认为山水最宜煮茶", "陆羽认为什么？ → 山水最宜煮茶"),
    ("陆羽被称为“茶圣”", "谁被称为“茶圣”？ → 陆羽"), ("砖茶的价格比散茶低", "砖茶的价格与散茶相比怎么样？ → 低"), ("鉴别陈茶用开水", "鉴别陈茶用什么？ → 开水"),
    ("龙井是最有名的绿茶", "最有名的绿茶是什么？ → 龙井"), ("茶色变深是因为火候", "为什么茶色变深？ → 火候"), ("绿茶带清香，红茶带甜香", "红茶带什么？ → 甜香"),
    ("陆羽提出了煮茶的三大要诀：水、火、器", "陆羽提出了煮茶的哪三大要诀？ → 水 | 火 | 器"), ("制茶分为摊青、杀青、揉捻三个步骤", "制茶分为哪三个步骤？ → 摊青 | 杀青 | 揉捻"),
    ("茶税不得超过茶价的一成", ""), ("茶税不得超过茶价的10%", "茶税不得超过茶价的多少？ → 10%"), ("红茶的优点是耐放，缺点是味重", "红茶的缺点是什么？ → 味重"),
    ("紧压茶有利于运输，不利于冲泡", "紧压茶不利于什么？ → 冲泡"), ("茶法由陆羽提出", "茶法由谁提出？ → 陆羽"), ("水碓是水力驱动的", "水碓是由什么驱动的？ → 水力"),
    ("陈茶具有较高的药性", "陈茶的药性怎么样？ → 较高"), ("春茶的水分一般比较高", "春茶的水分一般怎么样？ → 比较高"), ("发酵会降低茶的苦味", "发酵会降低什么？ → 茶的苦味"),
    ("使用茶则来量取干茶", "用什么来量取干茶？ → 茶则"), ("每个茶师有自己的茶盘", "每个茶师有自己的什么？ → 茶盘"), ("茶饼呈扁圆形", "茶饼呈什么形？ → 扁圆形"),
    ("茶籽油广泛用作灯油", "茶籽油广泛用作什么？ → 灯油"), ("把鲜叶揉成条的手法叫揉捻", "“揉捻”是什么？ → 鲜叶揉成条的手法"), ("同一时间内至多有两个茶师", "至多有几个茶师？ → 两个"),
    ("茶仓（tea depot, TD）是一种存放毛茶的库房，而无需雇工", "“茶仓”是什么？ → 一种存放毛茶的库房，而无需雇工"), ("茶会包括茶点和茶汤（如绿茶、红茶等）", "“茶会”包括哪些？ → 茶点 | 茶汤"),
    ("水质越硬，茶汤越硬", "水质越硬，会怎样？ → 茶汤越硬"),
  ])
  func `Chinese facts are asked by what they tell`(_ line: String, _ wanted: String) {
    let found = below(line, "茶市见闻", "- 掌柜每天开门。\n- 客人在窗边坐下。\n")
    #expect(wanted.isEmpty || found.contains { $0.contains(wanted) }, "\(found)")
  }

  @Test(arguments: [
    ("绿茶的酶已经失活，所以不易变红", "为什么绿茶不易变红？"), ("试茶会证明了水质重要", "试茶会证明了什么？"), ("茶税继承优先于盐税", "茶税继承优先于什么？"),
    ("茶师需要向掌柜通报，掌柜通过伙计向客人通知茶价", "掌柜通过什么向客人通知茶价？"),
  ])
  func `Chinese words are parted where they belong`(_ line: String, _ wanted: String) {
    let found = below(line, "茶市见闻", "- 掌柜每天开门。\n- 客人在窗边坐下。\n")
    #expect(found.contains { $0.contains(wanted) }, "\(found)")
  }

  @Test(arguments: [
    ("- The guild, in its fear of fire, banned the old kilns.", "what did the guild ban? → the old kilns"),
    ("- The plan called for a weir with two gates.", "What did the plan call for? → a weir with two gates"),
    ("- Weirs differ only in the height of their sills.", "what do weirs differ only in? → the height of their sills"),
    ("- Only the guild can open the lower market.", "Who or what alone can open the lower market? → the guild"),
    ("- Thirst causes cracked lips and dry skin.", "What does thirst cause? → cracked lips and dry skin"),
    ("- The rule states that if the gauge falls, the gate is shut.", "that if the gauge falls, the gate is shut"),
    (
      "- Most common cause of leaks in winter is hard frost.",
      "what is the most common cause of leaks in winter? → hard frost"
    ),
    ("- Maas distinguished three kinds of lock: single, double and stair.", "did Maas distinguish"),
    ("- Charters become law once they are sealed by the mayor.", "once they are sealed by the mayor"),
  ])
  func `English sentences are asked for what they say`(_ line: String, _ wanted: String) {
    let found = asked("# Locks\n\n## Keeping\n\nNotes on keeping.\n\n\(line)\n- Boats wait there.\n")
    #expect(found.contains { $0.lowercased().contains(wanted.lowercased()) }, "\(found)")
  }

  @Test func `a part under nothing but its number is no subject`() {
    let found = asked(
      "# Summary Section 1\n\n## Section 1 - Lesson 2\n\nA weir is a wall that holds water back. Locks lift boats by letting water in.\n\n## Section 1 - Lesson 3\n\nBarges carry coal to the mills.\n"
    )
    #expect(!found.isEmpty && !found.contains { $0.contains("Section 1") || $0.contains("Lesson") }, "\(found)")
  }

  @Test func `an exercise under its number waits`() {
    let note = "# Locks\n\n## Keeping\n\n### Q4\n\nA barge carries ten tons of coal through the upper lock.\n"
    #expect(cards(note).allSatisfy { $0.confidence < 0.5 })
  }

  @Test(arguments: [
    ("仕組み", "茶室は客を待たせない仕組みを備えている。この仕組みを待合という。", "「待合」とは？ → 客を待たせない仕組み"),
    ("銀瓶", "銀瓶は現在、茶席で最も多く使われている道具である。", "現在、茶席で最も多く使われている道具は？ → 銀瓶"),
    ("高注ぎ", "湯を高い所から細く注ぐ方法で、香りが立ちやすい。", "「高注ぎ」とは？ → 湯を高い所から細く注ぐ方法"),
  ])
  func `Japanese meanings are phrases before a word for things`(_ heading: String, _ text: String, _ wanted: String) {
    let found = asked("# 茶\n\n## \(heading)\n\n\(text)\n")
    #expect(found.contains(wanted), "\(found)")
  }

  @Test func `a described noun that the name ends in is what the name means`() {
    let found = asked("# 茶\n\n## 仮の茶会\n\n- **予備茶法** T\n  - 客を招く前に道具を試すために行われる茶法\n  - 一般に、亭主が一人で行う茶法をこちらに数える\n")
    #expect(found.contains("「予備茶法 T」とは？ → 客を招く前に道具を試すために行われる茶法"), "\(found)")
  }

  @Test(arguments: ["を立てて", "後者は", "1は"])
  func `Japanese questions that begin in the middle are none`(_ start: String) {
    let found = asked("# 茶\n\n## 試し\n\n\(start)茶を二度に分けて丁寧に注ぐ。\n")
    #expect(!found.contains { $0.contains("：\(start)") }, "\(found)")
  }

  /// What an atlas or an almanac says first.
  @Test(arguments: [
    ("ja", "甲国の首都は窯城である。", "甲国の首都はどこ？ → 窯城"),
    ("ja", "大窯を開いたのは山川太郎だ。", "大窯を開いたのは誰？ → 山川太郎"),
    ("ja", "大窯の火入れは1600年に行われた。", "大窯の火入れは何年に行われた？ → 1600年"),
    ("ko", "가마국의 수도는 도성이다.", "가마국의 수도는? → 도성"),
    ("ko", "큰 가마를 처음 세운 사람은 김도공이다.", "큰 가마를 처음 세운 사람은? → 김도공"),
    ("en", "The founder of the pottery was Ada Berg.", "Who was the founder of the pottery? → Ada Berg"),
    ("zh", "建立大窑的人是陶公。", "建立大窑的人是谁？ → 陶公"),
  ])
  func `what an almanac says is asked at once`(_ language: String, _ sentence: String, _ wanted: String) {
    let (title, part) =
      ["ja": ("陶芸", "まとめ"), "ko": ("도예", "정리"), "en": ("Pottery", "Recap"), "zh": ("陶艺", "小结")][language] ?? ("", "")
    let found = cards("# \(title)\n\n## \(part)\n\n1. \(sentence)\n").filter { $0.confidence >= 0.5 }
      .map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }
}
