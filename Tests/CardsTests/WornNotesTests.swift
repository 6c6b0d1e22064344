import Testing

@testable import Cards
@testable import Notes

/// What pages made by site generators and lecture notes bring along: components, counting words, wide and tall cells, glossaries.
@Suite struct WornNotesTests {
  private func waiting(_ note: String) -> [String] {
    cards(note).filter { $0.confidence < 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  @Test func `a component's tag and a picture's name are no part of a heading`() {
    let found = asked("# 窑\n\n## :memo: 官窑 <Badge text=\"new\" type=\"tip\" />\n\n官窑是朝廷设立的一种窑。\n")
    #expect(
      found.contains { $0.hasPrefix("“官窑”是什么？") } && !found.contains { $0.contains("Badge") || $0.contains("memo") },
      "\(found)")
    #expect(Document("a `x` List<String> b <T> c\n").nodes.contains { $0.text.string.contains("List<String> b <T>") })
  }

  @Test func `a name in ticks with its colon is a name`() {
    let found = asked("# 窑\n\n## 层\n\n`外层：`由青砖砌成的防火层\n\n`内层：`由黏土砌成的保温层\n")
    #expect(found.contains("“外层”是什么？ → 由青砖砌成的防火层"), "\(found)")
  }

  @Test(arguments: [
    (
      "# 窑史\n\n## 官窑的衰落原因\n\n第一，木柴耗尽；\n\n窑户无力远运。\n\n第二，贡额过重\n\n第三，窑工逃散。\n",
      "“官窑的衰落”的原因有哪些？ → 木柴耗尽 | 贡额过重 | 窑工逃散"
    ),
    ("# 窑史\n\n## 核心问题\n\n第一，要不要改烧煤，这是争论的焦点；\n\n第二，要不要减贡。\n", "“核心问题”有哪些？ → 要不要改烧煤 | 要不要减贡"),
    ("# 가마\n\n## 가마를 옮긴 이유\n\n첫째, 땔감이 다 떨어졌다.\n\n둘째, 흙이 나빠졌다.\n", "가마를 옮긴 이유는? → 땔감이 다 떨어졌다 | 흙이 나빠졌다"),
    (
      "# Kilns\n\n## Causes of the crack\n\nFirst, the clay was wet.\n\nSecond, the fire was lit too fast.\n",
      "What are the causes of the crack? → the clay was wet | the fire was lit too fast"
    ),
  ])
  func `lines that count themselves in words are a list`(_ note: String, _ wanted: String) {
    let found = asked(note)
    #expect(found.contains(wanted), "\(found)")
  }

  @Test func `lines whose counting words do not go up are none`() {
    let found = asked("# 窑史\n\n## 核心问题\n\n第二，要不要改烧煤。\n\n第三，要不要减贡。\n")
    #expect(!found.contains { $0.hasPrefix("“核心问题”有哪些") }, "\(found)")
  }

  @Test func `cells below one wide head are one answer`() {
    let found = asked(
      "# 窑\n\n## 论战\n\n<table><thead><th>窑派</th><th colspan=\"2\">主张内容</th></thead><tbody><tr><td>柴窑派</td><td>多烧松柴</td><td>少开窑门</td></tr><tr><td>煤窑派</td><td>改烧煤炭</td><td>加高烟囱</td></tr></tbody></table>\n"
    )
    #expect(found.contains { $0.contains("柴窑派") && $0.hasSuffix("→ 多烧松柴 | 少开窑门") }, "\(found)")
  }

  @Test func `rows that hang on tall cells are read as branches`() {
    let found = asked(
      "# 窑\n\n## 倒窑\n\n<table><tbody><tr><td rowspan=\"2\">客观原因</td><td>根本原因</td><td>窑基太软</td></tr><tr><td>直接原因</td><td>连日大雨</td></tr><tr><td>教训</td><td colspan=\"2\">先夯实窑基</td></tr></tbody></table>\n"
    )
    #expect(found.contains { $0.contains("根本原因") && $0.hasSuffix("→ 窑基太软") }, "\(found)")
    #expect(found.contains { $0.contains("教训") && $0.hasSuffix("→ 先夯实窑基") }, "\(found)")
  }

  @Test func `a glossary of terms with their English names is asked for them`() {
    let found = asked("# 도예 용어\n\n1. 소성 (Firing)\n2. 유약 (Glaze)\n3. 초벌구이 (Bisque Firing)\n4. 태토 (Clay Body)\n")
    #expect(found.contains("유약을 영어로 하면? → Glaze") && found.contains("태토를 영어로 하면? → Clay Body"), "\(found)")
    #expect(!asked("# 도예\n\n- 유약 (Glaze)\n- 불을 땐다\n- 그릇을 굽는다\n- 물을 붓는다\n").contains { $0.contains("영어로") })
  }

  @Test func `a heading that spells letters out is asked for them`() {
    #expect(asked("# 窑\n\n### ◇ KCU：Kiln Control Unit（窑控装置）\n\n测量温度。\n").contains("“KCU”是什么的缩写？ → Kiln Control Unit"))
  }

  @Test func `a sentence that defines comes before the longer line below it`() {
    let found = asked(
      "# 도예\n\n## 굽는 가마\n굽는 가마는 그릇을 높은 열로 굽는 시설을 뜻합니다.\n\n- 마을 안쪽으로 이어지는 가마의 문을 손님용 문 (손님용 문은 주인이 정한 문 중에서 첫 번째 문)\n")
    #expect(found.contains("굽는 가마란? → 그릇을 높은 열로 굽는 시설"), "\(found)")
  }

  @Test func `values and numbers are kept whole`() {
    let found = asked(
      "# Kilns\n\n## Values\n\n- r = 0: no draught at all\n- r = 1: a full draught\n\nMore than 143 000 kilns were counted in the province.\n\nBecause of the frost, the kilns lost much of their heat.\n"
    )
    #expect(found.contains("Values: what does r = 1 mean? → a full draught"), "\(found)")
    #expect(found.contains { $0.hasSuffix("→ 143 000") } && found.contains { $0.hasSuffix("→ the frost") }, "\(found)")
    let korean = asked("# 가마\n\n## 칸\n\n- 가마 A의 기본 온도는 80도, B는 90도, C는 100도\n- 1.0.0.0 ~ 126.0.0.0 까지로 규정\n")
    #expect(korean.contains("칸: 가마 B의 기본 온도는? → 90도") && !korean.contains { $0.contains("언제") }, "\(korean)")
  }

  @Test(arguments: [
    "# 도예\n\n## 가마 이론\n\n- 반론: 가마는 여러 수를 써서 열을 지킨다\n",
    "# 도예\n\n## 가마\n\n### 옹기\n\n- 잔, 접시 (손님용)\n- 솥 (부엌)\n",
  ])
  func `a stance is no term and things are no features`(_ note: String) {
    let found = asked(note)
    #expect(!found.contains { $0.contains("반론이란") || $0.contains("특징은") }, "\(found) \(waiting(note))")
  }

  @Test func `who wrote a book is asked`() {
    let found = asked("# 窑书\n\n## 见闻\n\n掌柜每天开门。\n客人在窗边坐下。\n陶公写了《窑经》；土公发表了《土论》。\n")
    #expect(
      found.contains { $0.hasSuffix("谁写了《窑经》？ → 陶公") } && found.contains { $0.hasSuffix("谁发表了《土论》？ → 土公") }, "\(found)")
  }

  @Test(arguments: [
    (
      "# Kilns\n\n## Weir Board\n\n- Installed on every upper gate\n",
      "Where is Weir Board installed? → on every upper gate"
    ),
    ("# Kilns\n\n## Drying\n\nHappens in the open shed.\n", "Where does Drying happen? → in the open shed"),
    (
      "# Kilns\n\n## Gate keepers\n\n- reduces the number of broken jars\n",
      "What do Gate keepers reduce? → the number of broken jars"
    ),
  ])
  func `what is told below a name is asked of it at once`(_ note: String, _ wanted: String) {
    let found = asked(note)
    #expect(found.contains { $0.contains(wanted) }, "\(found)")
  }

  @Test func `who wrote several works is asked for them, who wrote one is asked for`() {
    let found = asked("# 窑史\n\n## 匠人\n\n窑客发表了《驳火论》；李匠写了《革新法》；陶公写了《窑经》《釉谱》两本小册子。\n")
    #expect(found.contains { $0.hasSuffix("陶公写了什么？ → 《窑经》《釉谱》") }, "\(found)")
    #expect(found.contains { $0.hasSuffix("谁写了《革新法》？ → 李匠") }, "\(found)")
  }

  @Test func `a count with a comma is no year`() {
    let found = asked(
      "# Firing\n\nA firing of the large jars results in 2,000 shards.\n\nThe kiln of the dwarf potters was built in 1845 near the river.\n"
    )
    #expect(!found.contains { $0.contains("when does") }, "\(found)")
    #expect(found.contains { $0.contains("hen was the kiln of the dwarf potters built? → in 1845") }, "\(found)")
  }

  @Test func `a card whose quotation marks do not close is none`() {
    let found = cards("# 窯\n\n調べると「窯の灰を使わなければ、問題ない」と聞いた。窯を急に冷やすと、割れる。\n")
    #expect(
      !found.contains {
        ($0.question + $0.answer.joined()).count { $0 == "「" } != ($0.question + $0.answer.joined()).count { $0 == "」" }
      })
  }

  @Test func `how wide a picture is to be is no text`() {
    let nodes = Document("- 每种窑都有烟道\n  ![烟道](a.png){width=75%}\n- ![b](b.png){.small} 窑门\n").nodes
    #expect(!nodes.contains { $0.text.string.contains("{") })
    #expect(nodes.contains { $0.text.string == "窑门" })
    #expect(Document("- 집합 ![a](a.png){1, 2}\n").nodes.contains { $0.text.string.contains("{1, 2}") })
  }

  @Test func `an English question in a Japanese note has an English colon`() {
    let found = cards(
      "# 窯の学習\n\n## Learning Journal\n\n窯の記録をつける。\n\nThe upper kiln stores the dry wood. It is heated by the lower kiln.\n"
    )
    #expect(
      !found.contains { $0.question.hasPrefix("Learning Journal：") && $0.question.contains("what") },
      "\(found.map(\.question))")
  }

  @Test func `letters told by their numbers are read`() {
    let found = asked("# 窑\n\n## 窑门\n\n**封门：**&#x7528;湿泥封住窑口的做法\n\n**开门：**&#20986;窑之前打开窑口的做法&#x20;\n")
    #expect(found.contains("“封门”是什么？ → 用湿泥封住窑口的做法"), "\(found)")
    #expect(found.contains("“开门”是什么？ → 出窑之前打开窑口的做法"), "\(found)")
    #expect(
      Document("a &#x0; b &#xD800; c &#zz; d\n").nodes.contains { $0.text.string == "a &#x0; b &#xD800; c &#zz; d" })
  }

  @Test(arguments: [
    "# 窑\n\n## KCU\n\n了解点火的过程，封门的过程。\n", "# 窑\n\n## KCU\n\n引入了温区的概念\n",
    "# 窯\n\n## KCU\n\n点火方式（lighting method）\n",
    "# Kilns\n\n## Firing\n\n- Load/Unload: Load or unload the rack from the shelf\n", "# 도예\n\n- **내열성** : 내열한 성질\n",
  ])
  func `a line that says no meaning is not asked as one`(_ note: String) {
    let found = cards(note).filter {
      $0.confidence >= 0.5 && $0.kind == .definition || $0.question.contains("これを「[…]」") && $0.confidence >= 0.5
    }
    #expect(found.isEmpty, "\(found.map { $0.question + " → " + $0.answer[0] })")
  }

  @Test func `a measure stands behind its case`() {
    let found = asked("# 窑税\n\n## 边际窑税和总窑税\n\n- 边际窑税是多烧一窑瓷器，官府所得的增加量。记住窑税递减规律。\n")
    #expect(found.contains { $0.hasSuffix("边际窑税是什么？ → 多烧一窑瓷器，官府所得的增加量") }, "\(found)")
    #expect(!asked("# 窑\n\n左边的门用于运送的木柴，右边的门用于烧制的瓷器。\n").contains { $0.contains("用什么？") })
  }

  @Test func `a Japanese heading that begins like a negation is a name`() {
    let found = cards(
      "# 窯\n\n窯は薪を燃やして器を焼くための設備である。\n\n## 窯の種類\n\nいろいろな窯がこの村にはある。\n\n#### 無煙窯A\n\nよく乾いた薪は無煙窯Aの燃料\n\nかぜを送るふいご（blower）\n\n煙道\n"
    )
    #expect(!found.contains { $0.question.contains("哪些") }, "\(found.map(\.question))")
  }
}
