import Testing

@testable import Cards

/// Korean notes as students jot them down: what stands beside a name is asked as it is said.
@Suite struct KoreanNotesTests {
  private func told(_ lines: String, below heading: String = "# 다실\n\n## 다관") -> [String] {
    CardsTests.told("\(heading)\n\n\(lines)\n")
  }

  @Test func `an event is asked how it went and a moment what was in it`() {
    #expect(told("- 찻잎 봉기 : 세금이 두 배로 오름 → 창고를 부수고 세금을 없앰").contains { $0.contains("찻잎 봉기의 전개는?") })
    #expect(told("- 10월 : 상인들이 항구로 몰려감 → 배를 불태움").contains { $0.contains("10월에는 어떤 일이 있었는가?") })
    #expect(told("- 붕괴 : 가뭄으로 샘이 마름 → 다실을 닫음").contains { $0.contains("붕괴 과정은?") })
    #expect(told("- 숙우 : 물을 받아 식힘, 찻잎을 적심 → 쓴맛이 줄어듦").allSatisfy { !$0.contains("숙우는 어떻게 되는가") })
  }

  @Test func `names before a noun or an object of their own are no list`() {
    #expect(told("- 바깥 조건 : 볕, 바람, 물기 같은 둘레/날씨").contains { $0.contains("→ 볕, 바람, 물기 같은 둘레/날씨") })
    #expect(told("- 화로 : 숯, 재 등 땔감 \"쓰임\"을 줄임").contains { $0.contains("화로란? → 숯, 재 등 땔감") })
    #expect(told("- 뚜껑 우리기 : 뚜껑 필요, 김을 가두는 둥근 조각").contains { $0.contains("→ 뚜껑 필요, 김을 가두는") })
  }

  @Test func `what follows and points back is no part of an amount`() {
    #expect(told("- 물의 끓는점 = 98도, 이를 넘으면 넘침").contains { $0.hasSuffix("물의 끓는점은 얼마인가? → 98도") })
  }

  @Test func `letters are spelled out before their meaning`() {
    let found = told("- WTP = White Tea Pot, 흰 흙으로 빚어 한 번만 쓰는 다관")
    #expect(found.contains { $0.contains("무엇의 약자인가? → White Tea Pot") })
    #expect(found.contains { $0.contains("→ 흰 흙으로 빚어 한 번만 쓰는 다관") })
  }

  @Test func `a case before a colon is asked for what comes of it`() {
    #expect(told("- 모자라면 : 쓴맛 (떫고 탁한 물)").contains { $0.contains("다관이 모자라면 어떻게 되는가?") })
    #expect(told("- 물의 길 : 솥 → 다관 → 잔\n- 암기 : 솥다잔").contains { $0.contains("다관의 암기어는? → 솥다잔") })
  }

  @Test func `a side of a thing is asked with the thing`() {
    #expect(
      told("- 위치\n  - 화로 옆, 선반 위\n  - 잔보다 조금 높게 둠").contains { $0.contains("다관의 위치는?") || $0.contains("다관: 위치는?") })
    #expect(told("- 작용 : 물을 식힘 → 잎을 폄 → 향을 냄").contains { $0.contains("다관의 작용은? → 물을 식힘") })
  }

  @Test func `states that meet in a table ask for what has both`() {
    let table = "|  | 향 있음 | 향 없음 |\n| --- | --- | --- |\n| 맛 있음 | 우전 | 말차 |\n| 맛 없음 | 꽃차 | 맹물 |"
    #expect(told(table).contains { $0.contains("맛 없음, 향 있음: 무엇인가? → 꽃차") })
  }

  @Test func `what a sentence says of itself is not asked`() {
    #expect(told("대표적인 예가 덖은 잎을 항아리에 담는 일이다.").allSatisfy { !$0.hasSuffix("→ 대표적인 예") })
    #expect(told("물을 아낀 주인들이 잔을 두 번 씻었다는 이야기가 유명하다.").allSatisfy { !$0.contains("유명한가") })
    #expect(told("옛 책에서는 다관을 옛말로 찻병이라고 한다.").allSatisfy { !$0.hasSuffix("→ 옛말") })
    #expect(told("불이 세면 잎이 타는 까닭도 이것으로 설명할 수 있다.").allSatisfy { !$0.contains("어떻게 되는가") })
  }

  @Test func `a heading that only asks takes the name above it`() {
    #expect(told("### 왜 쓰나?\n\n- 물이 덜 식고 향이 오래 남아서").contains { $0.contains("다관: 왜 쓰나?") })
  }

  @Test func `the last pair of a list is no title of what follows behind a gap`() {
    let note = "## 다관\n\n옆손잡이\n · 흰 것 - 볕에 말린 흙으로 빚음\n · 검은 것 - 숯가마에서 구움\n\n우리는 차례: 데움 → 넣음 → 부음\n- 뒷물 : 다시 부은 물\n"
    #expect(CardsTests.told("# 다실\n\n" + note).allSatisfy { !$0.contains("검은 것: ") })
  }

  @Test func `lines that are counted above or share a kind are asked for their names`() {
    let two = "- 물을 거르는 데 쓰는 체 두개\n  - **고운 체** : 찌꺼기를 남김없이 거름\n  - **성긴 체** : 잎만 건져 냄"
    #expect(told(two).contains { $0.contains("체 두개는? → 고운 체 / 성긴 체") })
    let kinds = "### 우리는 방법론\n\n- 물붓기 : 위에서 천천히 부음\n- 담그기 : 오래 담가 둠\n- 끓이기 : 솥에서 함께 끓임"
    #expect(told(kinds).contains { $0.contains("우리는 방법론에는 무엇이 있는가? → 물붓기 / 담그기 / 끓이기") })
  }

  @Test func `a heading of two things goes before no sentence on one of them`() {
    #expect(
      told("숙우는 뜨거운 물을 받아 알맞게 식히는 그릇을 돕는다.", below: "# 다실\n\n## 숙우 vs 다관").allSatisfy { !$0.contains("숙우 vs 다관: 숙우는") })
    let note = "# 잔과 다관\n\n## 쓰임\n\n- 잔은 손님마다 하나씩 두고 씻는다.\n- 다관은 상 위에 하나만 둔다.\n"
    #expect(CardsTests.told(note).allSatisfy { !$0.contains("잔과 다관의 차이") })
  }

  @Test func `a side of two things is asked where its line speaks of one of them`() {
    let lines = "- 무게: 개완은 다관보다 가볍고 빨리 식는다\n- 값어치: 다관은 오래 쓸수록 값이 오른다"
    let found = told(lines, below: "# 다실\n\n## 다관과 개완")
    #expect(found.contains { $0.contains("다관과 개완: 값어치는? →") } && found.allSatisfy { !$0.contains("값어치란") })
  }

  @Test func `what stands before a clause as what the thing is defines it`() {
    #expect(told("- 찻상 위에 놓는 으뜸 그릇으로, 손님 앞에서 물을 붓습니다.").contains { $0.contains("다관이란? → 찻상 위에 놓는 으뜸 그릇") })
  }

  @Test func `one of several names between commas is no blank`() {
    #expect(told("- 주인은 손님에게 찻잔, `숙우`, 다식을 차례로 내놓는다.").allSatisfy { !$0.contains(", […], ") })
  }

  @Test func `a cell that describes is one answer`() {
    let table = "| 용어 | 뜻 |\n| --- | --- |\n| 찻상 | 잔, 다관, 손에 익은 그릇을 얹은 묶음 |\n| 숙우 | 물을 식히는 그릇 |\n"
    #expect(told(table).contains { $0.contains("찻상이란? → 잔, 다관, 손에 익은 그릇을 얹은 묶음") })
    #expect(
      told("| 용어 | 뜻 |\n| --- | --- |\n| 개완 | 뚜껑 있는 찻그릇 중 하나 |\n| 잔 | 물을 담는 그릇 |").allSatisfy { !$0.hasSuffix("→ 개완") })
  }

  @Test func `what only happens in a case is asked for the case`() {
    let found = told("- 물때\n  - 씻지 않은 솥에 찻물을 며칠이나 그대로 두면 발생함")
    #expect(found.allSatisfy { !$0.hasSuffix("→ 발생함") })
    #expect(told("- 솥에 찬물을 부으면 하얀 김이 생긴다").contains { $0.contains("무엇이 생기는가? → 하얀 김") })
  }

  @Test func `deeds with their objects are no names`() {
    #expect(told("- 두 솥의 찻물을 같은 불로 통일\n  - 주인이 아침마다 불을 살펴 찻물의 빛깔을 맞춤").allSatisfy { !$0.contains("통일이란") })
  }

  @Test func `the noun right before a bracket has the examples`() {
    #expect(told("- 구조: 화로 위에 무쇠솥(ex: 가마솥)이 있고, 그 곁에 여러 잔이 놓인다").allSatisfy { !$0.contains("화로 위에 무쇠솥의 예") })
  }

  @Test func `names set against each other are asked once and never blanked`() {
    let found = told("- 윗물 *Clear* <> 아랫물 *Cloudy*\n- 덖음 <> 찜")
    #expect(found.contains { $0.contains("반대말은? → 찜") } && found.allSatisfy { !$0.contains("[…]") })
  }

  @Test func `what happened is asked for what it was`() {
    let war = "- 찻길 전쟁\n  - 서쪽 상인의 항구 점령 → 찻값 폭등\n  - 주인들의 창고 습격, 다리 폐지\n  - 새 길의 개척"
    #expect(told(war).contains { $0.contains("찻길 전쟁의 주요 내용은?") })
    #expect(told("- 새 찻집 건국: 늙은 주인 등 산골 사람들 + 뱃사공").allSatisfy { !$0.contains("건국이란") })
    let sides = "- 솥·화로 쓰임\n  - 화로: 숯, 재를 담음 + 방을 데움\n  - 솥: 물을 끓임 + 김을 냄"
    #expect(told(sides).allSatisfy { !$0.contains("화로란?") })
  }

  @Test func `when a thing is used is asked as such`() {
    #expect(told("물을 식힐 때 사용한다.", below: "# 다실\n\n## 숙우").contains { $0.contains("숙우는 언제 쓰는가?") })
  }

  @Test func `a count stands before the word it counts`() {
    let note = "## 찻물이 끓기 위한 3가지 조건\n\n- 불 : 센 불이 있다.\n- 솥 : 뚜껑이 있다.\n- 물 : 맑은 물이 있다.\n"
    #expect(CardsTests.told("# 다실\n\n" + note).allSatisfy { !$0.contains("3가지의 조건") })
  }

  @Test func `a bold name over a quote is what the quote says`() {
    let note =
      "# 장사\n\n## 값\n\n- **찻값(Tea Price)**\n\n    > 손님과 주인이 서로 맞추어 가며 저절로 정하게 되는 한 잔의 값\n\n    - **웃돈** : 값에 더 얹어 주는 돈\n"
    #expect(CardsTests.told(note).contains { $0.contains("찻값이란? → 손님과 주인이") })
  }

  @Test func `a dash in a sum parts no name from its meaning`() {
    #expect(told("- 판 잔 - 깨진 잔 = 남은 잔(벌이) 셈하기").allSatisfy { !$0.contains("판 잔이란") })
  }

  @Test func `numbered names behind a sentence that says of what sort they are make a list`() {
    let note = "다관은 아래와 같은 구실을 한다.\n\n1. 잎을 담기\n    주인이 마른 잎을 한 줌 담는다.\n2. 물을 가두기\n    끓은 물을 뚜껑으로 가둔다.\n"
    #expect(told(note).contains { $0.contains("다관의 구실은? → 잎을 담기 / 물을 가두기") })
  }

  @Test func `what a note says of its book is no card and where it was told before no meaning`() {
    #expect(
      CardsTests.told("# 차 읽기\n\n- `Author`: Old Host\n- `Link`: Tea House\n\n## 물\n\n물은 산에서 온다.\n").allSatisfy {
        !$0.contains("Author") && !$0.contains("Link")
      })
    #expect(told("위에 적은 것처럼 찻잎을 솥에서 세 번 굴려 말리도록 하는 것을 덖음이라 한다.").allSatisfy { !$0.contains("→ 위에") })
  }
}
