import Notes
import Testing

@testable import Cards

/// Shapes found in notes of many hands: cases worked through, laws behind titles, lines without stops, tables by their sides.
struct StandingApartTests {
  /// The cards asked at once, "question → a / b".
  private func queue(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map { $0.question + " → " + $0.answer.joined(separator: " / ") }
  }

  @Test func `where in a law it stands is asked as that`() {
    #expect(
      told("# 세법\n\n## 물길세의 징수 (법 제12조의2)\n\n- 물길세는 해마다 걷는다\n\n## 그 밖\n\n- 다리세\n", by: "F1").contains {
        $0.hasSuffix("근거 조항은? → 법 제12조의2")
      })
    #expect(!queue("# 찻집\n\n## 찻잔 고르기 (앞의 것과 유사)\n\n- 흰 잔\n\n## 물\n\n- 맑은 물\n").contains { $0.contains("달리 부르는 말") })
  }

  @Test func `what holds in a case that is worked through waits`() {
    let note = "# 물길법\n\n## 사례 1: 작은 나루\n\n- 통행료: 닷 냥\n- 다리: 나무로 만든 것\n\n## 나루\n\n- 사공: 배를 젓는 사람\n"
    #expect(queue(note).contains { $0.hasPrefix("사공") || $0.contains("사공이란?") })
    #expect(!queue(note).contains { $0.contains("통행료") })
  }

  @Test func `parts that stand below the part beside as well are no members`() {
    let note =
      "# 찻집\n\n## 큰 찻집\n\n### 상황\n\n- 손님이 많음\n\n### 조언\n\n- 찻잔을 더 산다\n\n## 작은 찻집\n\n### 상황\n\n- 손님이 적음\n\n### 조언\n\n- 값을 내린다\n"
    #expect(!told(note, by: "F21").contains { $0.contains("에는 무엇이 있는가?") })
  }

  @Test func `a sentence that breaks off before its list is told on`() {
    let cards = told("# 찻집\n\n## 들어올 때\n\n손님은 다음에 드는 경우에만 입장 가능:\n\n1. 예약을 한 경우\n2. 자리가 남은 경우\n", by: "F21")
    #expect(cards == ["들어올 때: 손님은 다음에 드는 경우에만 입장 가능 — 어떤 경우인가? → 예약을 한 경우 / 자리가 남은 경우"])
  }

  @Test func `answers that are nothing but places in books make no card and no crash`() {
    #expect(queue("# 병\n\n## 배경\n\n- 처음의 일 P15\n- 나중의 일 P15\n").isEmpty)
  }

  @Test func `a heading that is a remark still holds what stands below it`() {
    let note = "# 다도\n\n## 찻잎의 조건\n\n- 어린 잎\n- 깨끗한 잎\n\n## 이제 다구를 알아보도록 하자\n\n- 다관: 찻잎을 우리는 그릇\n"
    #expect(!queue(note).contains { $0.contains("찻잎의 조건의 다관") })
  }

  @Test func `statements on lines of their own do not run into each other`() {
    let note =
      "## Canal\n\nThe abbot never called the [[Old Council|great council of the valley]]\nNo checks on his power\nBuilt three mills and fought the town\nThe town was starving\nBad harvests came\nPeople left\n"
    #expect(queue(note).contains("Canal: what did the abbot never call? → the great council of the valley"))
  }

  @Test func `the names in a title are the things of its table`() {
    let note =
      "# Mills\n\n## Windmill vs watermill\n\n| | Windmill | Watermill |\n|---|---|---|\n| Power | moving air | moving water |\n| Place | hills | rivers |\n"
    #expect(told(note, by: "F17").contains { $0.hasPrefix("Windmill: Power") })
    let chinese = "# 通信\n\n## 双工\n\n| 特性 | FDD | TDD |\n|---|---|---|\n| 延迟 | 低 | 高 |\n| 场景 | 通话 | 上网 |\n"
    #expect(told(chinese, by: "F17").contains("“FDD”的延迟是什么？ → 低"))
  }

  @Test(arguments: [
    "- Howell bodies → small remnants", "- In other causes → for some weeks",
  ])
  func `an arrow between names waits`(line: String) {
    #expect(
      !queue("# Mill sickness\n\n## Signs\n\n\(line)\n- The dust fills the lungs\n").contains {
        $0.contains("what follows?")
      })
  }

  @Test func `a topic before a reason is the topic of both halves`() {
    #expect(told("# 다구\n\n차는 물이다.\n\n무쇠 솥은 바닥이 두꺼워서 열이 고르다.\n", by: "F26").contains { $0.hasPrefix("무쇠 솥: ") })
    #expect(told("# 茶道具\n\n鉄瓶は、底が厚いため、熱がゆっくり伝わる。\n", by: "F26") == ["鉄瓶：熱がゆっくり伝わる — その理由は？ → 底が厚いため"])
  }

  @Test(arguments: [
    ("옹기 뚜껑은 물이 끓으면 생긴다.", "옹기 뚜껑은 언제 생기는가? → 물이 끓으면"),
    ("이슬 맺힘은 찬 잔에 더운 김이 닿으면 발생한다.", "이슬 맺힘은 언제 발생하는가? → 찬 잔에 더운 김이 닿으면"),
  ])
  func `what arises in a case is asked when`(line: String, card: String) {
    #expect(told("# 다실\n\n\(line)\n", by: "F26") == [card])
  }

  @Test func `the last word of a list is whole, and without its particle`() {
    #expect(queue("# 다실\n\n찻물지기는 물, 불, 솥을 살핀다.\n").contains { $0.hasSuffix("→ 물 / 불 / 솥") })
  }

  @Test func `the count behind a list is no member of it`() {
    #expect(
      queue("# 다구\n\n차는 잎을 우린 물이다.\n\n찻솥에는 무쇠솥, 곱돌솥, 옹기솥의 세 종류가 있다.\n\n솥은 날마다 닦는다.\n").contains(
        "찻솥에는 어떤 세 종류가 있는가? → 무쇠솥 / 곱돌솥 / 옹기솥"))
  }

  @Test func `words of another script follow the note's own`() {
    let note = "# 詞彙\n\nkiln 窯\n\nglaze 釉\n\nslip 泥漿\n\nwheel 轆轤\n\nclay 黏土\n\n這個學期學習陶藝的詞彙，還有歷史與發展。\n"
    #expect(told(note, by: "F29").allSatisfy { !$0.contains("什么") && !$0.contains("怎么") })
  }

  @Test func `an English item in brief waits where it was read as a sentence`() {
    let note =
      "# Mill\n\n- The wheel drives two stones\n- A quern is a small mill for the hand\n- The keeper cleans the stones.\n"
    let asked = queue(note)
    #expect(!asked.contains { $0.contains("drive") })
    #expect(asked.contains("What is a quern? → a small mill for the hand"))
    #expect(asked.contains { $0.contains("→ the stones") })
  }

  @Test func `what comes of what is asked, and where something comes about`() {
    #expect(told("# 식물\n\n## 숨쉬기\n\n녹말 + 공기 → 물 + 더운 김\n", by: "F28") == ["숨쉬기: 녹말 + 공기 → ? → 물 / 더운 김"])
    #expect(told("# 식물\n\n## 숨쉬기\n\n- 낮일: 잎에서 일어남\n- 밤일: 뿌리에서 일어남\n", by: "F3").contains("낮일은 어디에서 일어나는가? → 잎에서 일어남"))
  }

  @Test func `bold names before what they mean are pairs`() {
    let cards = told("# 씨앗\n\n## 갈래\n\n**겉껍질** 밖을 감싸는 부분\n**배젖** 양분의 구성\n", by: "F5")
    #expect(cards.contains("겉껍질이란? → 밖을 감싸는 부분"))
  }

  @Test func `a page's head may hold comments`() {
    let note =
      "---\ntitle: mills\n# close or open something here\ncomment: false\n\nheaders: |\n\t\\usepackage{soul}\n---\n\n# Mills\n\n- Quern: a small mill\n"
    #expect(queue(note).allSatisfy { $0.contains("uern") })
  }

  @Test func `the numbered ways to do something are no order`() {
    let note = "# Clay\n\n## Ways to rest clay\n\n1. Wrap it in cloth\n2. Keep it in a pit\n3. Cover it with sand\n"
    #expect(told(note, by: "F23").isEmpty)
    #expect(
      told(note, by: "F2") == [
        "What are the ways to rest clay? → Wrap it in cloth / Keep it in a pit / Cover it with sand"
      ])
  }

  @Test func `who wrote something was no event`() {
    #expect(
      !queue("# Clay\n\n## Papers\n\n- Leach & Hamada (1952): slow firing keeps glaze whole\n").contains {
        $0.hasPrefix("When were")
      })
  }

  @Test func `words in small letters stand in brackets, indices do not`() {
    let shelf = queue("# 창고\n\n- 선반<sub>storage rack</sub>은 짐을 얹는 판이다.\n").joined()
    #expect(shelf.contains("짐을 얹는 판") && !shelf.contains("선반storage"))
    #expect(Document("- 물은 H<sub>2</sub>O이다\n").nodes.last?.inline.text.string == "물은 H2O이다")
  }

  @Test func `a sentence that prepares the next waits`() {
    let note = "# 찻집\n\n#### Tea Caddy\n\n오래 두다 보면 찻잎이 눅눅해진다. 따라서 **통의 뚜껑을 꼭 닫는다.**\n"
    #expect(!queue(note).contains { $0.contains("눅눅해진다. →") || $0.hasPrefix("Tea Caddy의 특징은?") })
    #expect(cards(note).contains { $0.question == "Tea Caddy의 특징은?" && $0.confidence < 0.5 })
  }

  @Test func `more of a date is nothing that happened, and what a name means is no name`() {
    #expect(!queue("# 찻집\n\n- 19세기 말과 20세기 초\n- 1884.12 첫 찻집 개업\n").contains { $0.contains("말과") })
    let caddy = "# 찻집\n\n- 다기\n  - 차를 마실 때 쓸 수 있는 모든 그릇\n    - 가마에서 구워서 시장에 내다 파는 일이 많음\n"
    #expect(!queue(caddy).contains { $0.contains("그릇이란?") })
    #expect(queue(caddy).contains { $0.hasPrefix("다기란?") })
  }

  @Test func `a part of nothing but terms is no list to learn`() {
    let items = "- 다기\n  - 차를 마실 때 쓰는 모든 그릇\n- 다식\n  - 차와 함께 먹는 과자\n"
    #expect(!queue("# 찻집\n\n## 기본 용어\n\n" + items).contains { $0.hasPrefix("기본 용어") })
    #expect(queue("# 찻집\n\n## 상차림\n\n" + items).contains { $0.hasPrefix("상차림에는 무엇이 있는가?") })
  }
}
