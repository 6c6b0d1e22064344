import Testing

@testable import Cards
@testable import Notes

/// Headings that ask for the names below them, values and formulas, and what is only there because a note needs it.
@Suite struct TitledMembersTests {
  @Test(arguments: [
    (
      "## Benefits of glazing\n\n### Strength\n\nIt bears knocks.\n\n### Low cost\n\nAsh is cheap.",
      "What are the benefits of glazing? → Strength | Low cost"
    ),
    (
      "## Types of kiln\n\n### History of kilns\n\nThe first stood in 1200.\n\n### Climbing kiln\n\nOn a slope.\n\n### Pit\n\nIn the ground.",
      "What are the types of kiln? → Climbing kiln | Pit"
    ),
    (
      "## Glaze\n\n### Ash glaze\n\nOf burnt straw.\n\n### Salt glaze\n\nOf salt.",
      "What kinds of glaze are there? → Ash glaze | Salt glaze"
    ),
    (
      "## Main clays\n\n### Ball\n\nIt is fine.\n\n### Fire\n\nIt is coarse.", "What are the main clays? → Ball | Fire"
    ),
    ("## 가마의 장점\n\n### 빠른 소성\n\n반나절이면 된다.\n\n### 고른 열\n\n불이 돈다.", "가마의 장점은? → 빠른 소성 | 고른 열"),
    ("## 가마의 종류\n\n### 가마의 역사\n\n오래되었다.\n\n### 오름 가마\n\n비탈에 짓는다.\n\n### 굴 가마\n\n땅에 판다.", "가마의 종류는? → 오름 가마 | 굴 가마"),
    ("## 窯の利点\n\n### 速い焼成\n\n半日で済む。\n\n### 均一な熱\n\n火が回る。", "「窯」の利点は？ → 速い焼成 | 均一な熱"),
    ("## 釉薬の種類と特徴\n\n### 灰の釉\n\n灰から作る。\n\n### 鉄の釉\n\n鉄を含む。", "「釉薬」の種類は？ → 灰の釉 | 鉄の釉"),
    ("## 窑的优点\n\n### 烧得快\n\n半天就好。\n\n### 热得匀\n\n火会转。", "“窑”的优点是什么？ → 烧得快 | 热得匀"),
    ("## 釉\n\n### 灰釉\n\n用灰做。\n\n### 铁釉\n\n含铁。", "“釉”有哪些种类？ → 灰釉 | 铁釉"),
  ])
  func `a heading asks for the names of its parts`(_ section: String, _ wanted: String) {
    let scalars = section.unicodeScalars
    let title =
      scalars.contains { $0.value >= 0xAC00 && $0.value < 0xD7A4 }
      ? "도예"
      : scalars.contains { $0.value >= 0x3041 && $0.value < 0x30FF } ? "陶芸" : wanted.hasPrefix("“") ? "陶艺" : "Pottery"
    let found = asked("# \(title)\n\n\(section)\n")
    #expect(found.contains(wanted), "\(found)")
  }

  @Test(arguments: [
    ("### 장점과 단점", "- 장점: 흙이 고르게 마른다.", "오름 가마의 장점은? → 흙이 고르게 마른다."),
    ("### 장점 및 단점", "- 장점: 흙이 고르게 마른다.", "오름 가마의 장점은? → 흙이 고르게 마른다."),
  ])
  func `two labels in one heading are sides of what stands above`(_ title: String, _ line: String, _ wanted: String) {
    let found = asked("# 도예\n\n## 오름 가마\n\n\(title)\n\n\(line)\n- 단점: 오래 걸린다.\n")
    #expect(found.contains(wanted), "\(found)")
    #expect(!found.contains { $0.contains("장점과의") || $0.contains("차이는?") }, "\(found)")
  }

  @Test(arguments: [
    ("- 시간 복잡도\n  - 넣기: O(1)\n  - 찾기: O(n)", "넣기: O(1) | 찾기: O(n)")
  ])
  func `values below what is measured keep their names`(_ list: String, _ items: String) {
    let found = asked("# 도예\n\n## 가마\n\n\(list)\n")
    #expect(found.contains { $0.hasSuffix("→ " + items) }, "\(found)")
  }

  @Test(arguments: [
    ("# 窯\n\n## 薪の計算\n\n消費エネルギー：E = 2 mv²\n", "「消費エネルギー」の公式は？ → E = 2 mv²"),
    ("# 窑\n\n## 烧柴的计算\n\n动能：E = 2 mv²\n", "“动能”的公式是什么？ → E = 2 mv²"),
    ("# Kilns\n\n## Reckoning\n\nFlame energy: E = 2 mv²\n", "What is the formula for flame energy? → E = 2 mv²"),
    ("# 窯\n\n## 高さ\n\n- 窯高 = 炉床から天井までの長さ\n", "「窯高」とは？ → 炉床から天井までの長さ"),
    (
      "# Kilns\n\n## Draught\n\nPull of the chimney = height of the chimney / width of the grate\n",
      "height of the chimney / width of the grate"
    ),
    ("# 가마\n\n## 정리\n\n- 오름 가마의 평균 탐색 시간은 O(log n)이다.\n", "오름 가마의 평균 탐색 시간은 얼마인가? → O(log n)"),
    ("# 窑\n\n## 小结\n\n1. 龙窑的平均查找时间是O(log n)。\n", "龙窑的平均查找时间是多少？ → O(log n)"),
  ])
  func `values and formulas are asked for as such`(_ note: String, _ wanted: String) {
    let found = asked(note)
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("What is Draught") || $0.hasPrefix("What is draught") }, "\(found)")
  }

  @Test(arguments: [
    ("# 陶芸\n\n## 発明\n\n- 登り窯は1962年に山川と北原が考案した。\n", "登り窯は何年に山川と北原が考案した？ → 1962年"),
    ("# 陶艺\n\n## 小结\n\n1. 窑用砖砌成。\n2. 龙窑由山川和北原于1962年提出。\n", "龙窑于1962年由谁提出？ → 山川和北原"),
    ("# 陶艺\n\n## 清朝\n\n- 1840年：官窑战争爆发\n", "清朝：1840年发生了什么？ → 官窑战争爆发"),
    ("# 도예\n\n## 무엇으로 이루어지는가?\n\n흙과 불.\n", "무엇으로 이루어지는가? → 흙과 불."),
    ("# 도예\n\n**오름 가마.** 비탈에 지은 긴 가마.\n", "오름 가마란? → 비탈에 지은 긴 가마."),
    ("# 陶芸\n\n**登り窯。** 斜面に作った長い窯のこと。\n", "「登り窯」とは？ → 斜面に作った長い窯のこと。"),
    ("# 陶芸\n\n## 工程\n\n### 段階\n\n1. **土練り** – 土を練る\n2. **焼成** – 窯で焼く\n", "「工程」の順序は？ → 土練り | 焼成"),
    ("# 陶艺\n\n## 什么是龙窑？\n\n依山坡而建的长形窑炉总称\n\n- 甲窑：在南坡\n- 乙窑：在北坡\n", "什么是龙窑？ → 依山坡而建的长形窑炉总称"),
    (
      "# Pottery\n\n## Monopoly\n\nA market dominated by a single pottery. It sets its own price.\n",
      "What is Monopoly? → A market dominated by a single pottery."
    ),
    ("# 陶芸\n\n## 窯の名\n\n窯が1つの場合は単窯，複数の場合は連窯という．\n", "「連窯」とは？ → 窯が複数の場合"),
    ("# 陶芸\n\n## 連房窯とは\n\n職人が薪を運んだとする．薪は窯の奥で燃える．\n", "「連房窯」とは？ → 職人が薪を運んだとする．薪は窯の奥で燃える．"),
    ("# 도예\n\n## 가마\n\n- 초벌도 소성이기 때문에 기록에 남긴다.\n", "초벌이 기록에 남기는 이유는? → 소성이기 때문"),
  ])
  func `what was asked for past its answer is asked for whole`(_ note: String, _ wanted: String) {
    let found = asked(note)
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test(arguments: [
    "# 陶艺\n\n## 课程\n\n| 节 | 题目 |\n| --- | --- |\n| Lecture 01 | 揉泥 |\n| Lecture 02 | 烧窑 |\n",
    "# 陶芸\n\n## 集める\n\n- What：何の土\n- When：いつの土\n- Where：どこで採れた土\n",
    "# 陶芸\n\n## 記号\n\n- ZMOT（ズィーモット）\n- FMOT（エフモット）\n",
    "# 陶芸\n\n## 灰釉\n\n鉄釉の説明を参考にせよ．\n",
    "# 도예\n\n## 광고\n\n가마를 다 지을 수 있는 시간 30초!\n",
  ])
  func `what only orders a note, and calls, are not asked at once`(_ note: String) {
    #expect(asked(note).filter { !$0.contains("には何がある？") } == [])
  }

  @Test func `a list neither holds its own name nor what is left over`() {
    #expect(
      asked("# Kilns\n\n## Ways\n\n- Fuels of a kiln: straw, pine, other\n").contains { $0.hasSuffix("→ straw | pine") }
    )
    let note = "# 陶芸\n\n## 薪の性質\n\n- 薪\n- 薪の長さ\n- 薪の大原則\n"
    #expect(!asked(note).contains { $0.contains("薪 | ") }, "\(asked(note))")
  }

  @Test func `lists of names may end in a word for things`() {
    let found = asked("# 窯\n\n## 焼成\n\n- 産物：灰、水、エネルギー\n")
    #expect(found.contains { $0.hasSuffix("灰 | 水 | エネルギー") }, "\(found)")
  }

  @Test(arguments: [
    ("# 네트워크\n\n## 포트 번호\n\n- HTTP: 80\n- SSH: 22\n- DNS: 53\n", ["HTTP의 포트 번호는? → 80", "SSH의 포트 번호는? → 22"]),
    ("# 材料\n\n## 密度\n\n- 黄铜：8.5 g/cm³\n- 铅块：11.3 g/cm³\n", ["“黄铜”的密度是多少？ → 8.5 g/cm³"]),
    (
      "# Study\n\n## Words\n\n- Psychology: the study of mind and behaviour\n- Notebook: a book for notes that a student keeps\n",
      [
        "What is Psychology (Words)? → the study of mind and behaviour",
        "What is Notebook (Words)? → a book for notes that a student keeps",
      ]
    ),
  ])
  func `names keep their values whatever they begin with`(_ note: String, _ wanted: [String]) {
    let found = asked(note)
    for card in wanted { #expect(found.contains { $0.hasSuffix(card) }, "\(found)") }
    #expect(!found.contains { $0.hasPrefix("포트 번호에는") }, "\(found)")
  }

  @Test(arguments: [
    ("# 가마\n\n## 불\n\n장작으로 지핀 것은 재로만 덮을 수 있다.\n", "것은 무엇인가?"),
    ("# 陶艺\n\n## 龙窑和馒头窑\n\n| 窑 | 缺点 |\n| --- | --- |\n| 龙窑 | 1. 需要很长的山坡和很多的柴 |\n", "缺点是什么？"),
  ])
  func `half of what was said waits or is none`(_ note: String, _ question: String) {
    #expect(!asked(note).contains { $0.contains(question) }, "\(asked(note))")
  }
}
