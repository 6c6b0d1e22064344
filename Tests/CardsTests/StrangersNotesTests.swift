import Testing

@testable import Cards

/// Shapes of notes that nobody had made a rule for, found by reading what was made of them.
@Suite struct StrangersNotesTests {
  private func questions(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map(\.question)
  }

  @Test func `the sign of a test belongs to its name`() {
    #expect(
      told("# Hides\n\n## Smoke test\n\n- Tannin (+): oak bark\n- Tannin (+), lime (-): sumac leaves\n", by: "F3") == [
        "Smoke test: Tannin (+)? → oak bark", "Smoke test: Tannin (+), lime (-)? → sumac leaves",
      ])
  }

  @Test func `things before which a use stands are asked for by the use`() {
    #expect(
      told("# Hulls\n\n## Coatings\n\n- Anti-rot: tar, linseed oil\n- Anti-rust: zinc, red lead\n", by: "F3") == [
        "Coatings: Anti-rot? → tar, linseed oil", "Coatings: Anti-rust? → zinc, red lead",
      ])
  }

  @Test func `a verb before a colon is the subject's`() {
    #expect(
      told("# Boats\n\n## Rigs\n\n- Consists of: mast, boom, gaff\n- Made by: riggers of the yard\n", by: "F3") == [
        "What do Rigs consist of? → mast / boom / gaff", "What are Rigs made by? → riggers of the yard",
      ])
  }

  @Test func `what several dashes part is told of the name before the first`() {
    #expect(
      told(
        "# Rivers\n\nDelta - flat land - made of silt that the river drops - many arms\nFord - a shallow place",
        by: "F4"
      ).first
        == "What is Delta (Rivers)? → flat land - made of silt that the river drops - many arms")
    #expect(
      told("# Trade\n\nCotton - Thread - Cloth - Shirt", by: "F22")
        == [
          "What is the order of Trade? → Cotton / Thread / Cloth / Shirt",
          "Trade: which step comes after Thread? → Cloth",
        ])
  }

  @Test func `a line that leads to a list is no part of the pair above`() {
    let made = told(
      "# Coasts\n\nBay - a dent in the shore\n2 ways of moving sand:\n1) Creep - grains roll\n2) Drift - grains float\n"
    )
    #expect(made.contains("What is Bay (Coasts)? → a dent in the shore"))
    #expect(made.contains("Coasts: what are the 2 ways of moving sand? → Creep / Drift"))
  }

  @Test func `a label's word in a row of names is a name`() {
    let made = told(
      "# Coasts\n\n- Abrasion - rocks scrape the cliff\n- Attrition - rocks grind each other\n- Solution - the sea takes up chalk\n"
    )
    #expect(made.contains("Coasts: Solution? → the sea takes up chalk"))
    #expect(made.allSatisfy { !$0.contains("olution of") })
  }

  @Test(arguments: [
    "# Kilns\n\n## Chorus: potters\n\n- Fired clay rings when it is struck.",
    "# Sounds\n\n## Loss\n\n- e.g. boatswain -> bosun",
    "# Sounds\n\n## Shift\n\n- e.g. field -> field -> veld -> felt",
  ])
  func `what may be anything of a heading, and pairs that show what is not said, wait`(_ note: String) {
    #expect(questions(note).allSatisfy { !$0.contains("Chorus") && !$0.contains("Loss") && !$0.contains("order") })
  }

  @Test func `the whole name before a bracket is asked for`() {
    #expect(
      told("# Fires\n\n- Smouldering peat (slow fire below ground)\n- Wet peat\n", by: "F37")
        == ["What is Smouldering peat? → slow fire below ground"])
    #expect(told("# Fires\n\n- Drain the peat (soft wet turf)\n", by: "F37").allSatisfy { !$0.contains("“peat”") })
  }

  @Test func `a table with a column of meanings defines its rows`() {
    #expect(
      told("# 茶の店\n\n| 項目 | 説明 | 参考例(万) |\n|---|---|---|\n| 売上 | 売った茶の総額 | 100 |\n| 経費 | 炭、薪、人手の費用 | 20 |\n") == [
        "「売上」とは？ → 売った茶の総額", "「経費」とは？ → 炭、薪、人手の費用",
      ])
  }

  @Test func `of two names in one Japanese sentence each has its own meaning`() {
    let made = told("# 窯\n\n## 部屋\n\n左の部屋を焚き口といい、上の部屋を煙道、右の部屋を焼成室という。", by: "F13")
    #expect(["「煙道」とは？ → 上の部屋", "「焼成室」とは？ → 右の部屋"].allSatisfy(made.contains))
    #expect(told("# 窯\n\n形が登り坂に似ることから、英語ではクライミングという。", by: "F13") == [])
  }

  @Test func `a quality is asked for with what has it, and not asked back`() {
    let made = told("# 창고\n\n## 나무 창고\n\n- 통기성: 바람이 벽 사이로 고르게 드나듦\n")
    #expect(made == ["나무 창고: 통기성이란? → 바람이 벽 사이로 고르게 드나듦"])
  }

  @Test func `letters behind a Korean word are part of its name`() {
    #expect(told("# 저장\n\n- 콜드 HDD\n  - 드물게 읽는 자료를 두는 싼 판\n").first == "콜드 HDD란? → 드물게 읽는 자료를 두는 싼 판")
    #expect(told("# 저장\n\n## 창고\n\n- 자재 보관: S3\n", by: "F3") == ["창고의 자재 보관은? → S3"])
    #expect(told("# 열쇠\n\n- 자체 열쇠 기반의 SSE(SSE-C)\n  - 열쇠를 스스로 맡는 방식\n", by: "F10") == [])
  }

  @Test(arguments: [
    "# 불\n\n## 점화 시 고려사항\n\n- 바람이 없어야 한다\n- 물이 가까이 있어야 한다", "# 불\n\n- 등잔 자리\n  - 등잔을 두는 등잔 자리",
    "# 불\n\n- 정전\n  - 정전 후, 등잔을 다시 켜야 함",
  ])
  func `the first of several, a circle and what is done afterwards are no meaning`(_ note: String) {
    #expect(questions(note).allSatisfy { !$0.hasSuffix("란?") })
  }

  @Test func `Chinese questions that ask by a bare verb wait`() {
    #expect(questions("# 茶\n\n## 绿茶\n\n- 茶汤具有清爽的香气。\n- 茶多酚可抑制细菌的生长。") == ["绿茶：茶多酚可抑制什么？"])
    #expect(told("# 茶\n\n- 但：见下章的说明").isEmpty)
  }

  @Test func `a line without its subject, and a later sentence, wait`() {
    let note =
      "# Letters\n\n## Kennan's telegram\n\n- Sends the long telegram to the ministry.\n- The ministry prints copies for the fleet.\n"
    #expect(questions(note).allSatisfy { !$0.contains("telegram send") })
    #expect(questions(note).contains { $0.contains("the ministry print") })
  }

  @Test func `what means and refers to is asked for its meaning`() {
    #expect(
      told(
        "# Markets\n\n## Terms\n\n- Scarcity: means that goods are fewer than wishes\n- Fixed costs: costs that no output changes\n",
        by: "F3"
      )
      .filter { $0.hasPrefix("What") } == [
        "What is Scarcity? → goods are fewer than wishes", "What are Fixed costs? → costs that no output changes",
      ])
  }

  @Test func `a list of members holds also the members that have their own meaning`() {
    let made = told("# Kilns\n\n## Factors of the glaze\n\n- Heat\n- Ash - falls on the pots\n- Smoke\n", by: "F2")
    #expect(made == ["What are the factors of the glaze? → Heat / Ash / Smoke"])
  }

  @Test(arguments: [
    "# Plans\n\n## Example of a kiln\n\n- Door: the lower one of the two\n- Roof: the one of old bricks",
    "# Wages\n\n| id | name | room |\n|---|---|---|\n| 100 | Kim | kiln |\n| 101 | Lee | yard |\n| 102 | Park | kiln |",
    "# Kilns\n\n- Kiln heat\n  - measure the heat of the wall\n  - less harmed by salt",
  ])
  func `what holds in an example alone, and what is done or how it fares, is not asked at once`(_ note: String) {
    #expect(questions(note) == [])
  }

  @Test func `another name of the subject is no answer`() {
    let made = told("# 권한\n\n## 접근 제어 목록(ACL)\n\n- ACL을 통해 창고 문을 열 수 있다.\n")
    #expect(made.allSatisfy { !$0.hasSuffix("→ ACL") || $0.contains("약자") })
  }

  @Test func `what will be, what holds if and a bare amount are not asked back`() {
    #expect(told("# 가마\n\n- 불목하니는 밤새 불을 지켜 줄 것이다.", by: "F13").isEmpty)
    let made = told("# 가마\n\n- 불때기: 연기가 검으면 장작을 더 넣음\n- 하루 품삯: 많아야 쌀 2말 남짓\n- 초벌과 재벌의 차이: 유약을 입히고 굽는지 달리함\n")
    #expect(made.allSatisfy { !$0.hasPrefix("다음이") })
  }

  @Test func `a place behind a Korean name is no translation of it`() {
    #expect(told("# 가마\n\n## 가마 다시 지피기 (in deep winter)\n\n- 불씨를 옮긴다\n", by: "F9").isEmpty)
  }

  @Test func `what a diagram is drawn from is no note`() {
    let note =
      "# 战争\n\n<div class=\"mermaid\">\ngantt\n  title 战争\n  鸦片战争 :done, war1, 1840-06-01\n</div>\n\n- 条约：两国写下的约定\n"
    #expect(told(note).allSatisfy { !$0.contains("war1") })
    #expect(told(note).contains { $0.contains("两国写下的约定") })
  }

  @Test func `what opens with what it can, and names its kind, is a meaning`() {
    #expect(told("# 病\n\n- 共患病：可在人与动物间互相传播的疾病\n", by: "F3").first == "“共患病”是什么？ → 可在人与动物间互相传播的疾病")
  }

  @Test func `an aspect without the thing it belongs to waits`() {
    #expect(questions("# 虫\n\n## 滴虫\n\n- 寄生部位\n  - 十二指肠的里面\n").allSatisfy { !$0.hasPrefix("“寄生部位”") })
  }
}
