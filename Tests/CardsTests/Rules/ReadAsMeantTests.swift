import Testing

@testable import Cards

/// Shapes of ordinary notes that were read the wrong way round.
@Suite struct ReadAsMeantTests {
  @Test func `a side among the heads of a table is asked of its rows`() {
    let cards = told("# 계약\n\n| 구분 | 효과 | 상대방 |\n|---|---|---|\n| 비진의 표시 | 원칙 유효 | 지켜 줌 |\n| 착각 | 물릴 수 있음 | 지켜 줌 |\n")
    #expect(cards.contains("비진의 표시의 효과는? → 원칙 유효"))
    #expect(!cards.contains { $0.hasPrefix("효과의 ") })
  }

  @Test func `things among the heads still are asked by the rows' sides`() {
    let cards = told("# 기억\n\n| 구분 | 페이징 | 세그먼트 |\n|---|---|---|\n| 단위 | 고정 크기 | 가변 크기 |\n| 단편화 | 안쪽 | 바깥쪽 |\n")
    #expect(cards.contains("페이징의 단위는? → 고정 크기"))
  }

  @Test func `a name asked for what it is has its answer in its line`() {
    let cards = told("# 장사 원론\n\n📌 장사란? 물건을 주고 값을 받는 일\n\n## 값\n\n- 값은 오르내린다.\n")
    #expect(cards.contains { $0.hasSuffix("장사란? → 물건을 주고 값을 받는 일") })
    #expect(!cards.contains { $0.hasPrefix("장사 원론이란?") || $0.hasSuffix("→ 장사 원론") })
  }

  @Test func `a course between spaced signs is an order, and heads nothing`() {
    let note = "# 상품\n\n## 상품의 수명\n\n들임기 > 자람기 > 익음기 > 시듦기\n- 들임기: 팔리는 것이 적음\n- 자람기: 파는 이가 늘어남\n"
    let cards = told(note)
    #expect(cards.contains("상품의 수명의 순서는? → 들임기 / 자람기 / 익음기 / 시듦기"))
    #expect(!cards.contains { $0.contains("들임기 > 자람기") })
  }

  @Test func `a way through menus is no order`() {
    #expect(!told("# 편집기\n\n## 글꼴 바꾸기\n\n파일 > 설정 > 화면 > 글꼴\n").contains { $0.contains("순서는?") })
  }

  @Test func `a count spelled out asks for as many`() {
    let note =
      "# Markets\n\n## Failure\n\nMarkets fail now and then. There are four main causes:\n- spillovers\n- common goods\n- hidden facts\n- market power\n"
    #expect(cards(note).contains { $0.question.hasSuffix("what are the four main causes?") && $0.confidence >= 0.5 })
  }

  @Test func `a value with an arrow behind it is no pair`() {
    #expect(!told("# Price\n\n- |E| = 1 → unit elastic\n- |E| = 2 → elastic\n").contains { $0.contains("|E|? →") })
  }

  @Test func `a letter in a table is named with what it is a letter of`() {
    let cards = told("# 비타민\n\n| 비타민 | 기능 | 결핍증 |\n|---|---|---|\n| A | 눈을 지킴 | 밤눈이 어두움 |\n| C | 살을 잇게 함 | 잇몸 출혈 |\n")
    #expect(cards.contains("비타민 A의 기능은? → 눈을 지킴"))
  }

  @Test func `heads that are kinds of what the title names are the things`() {
    let cards = told(
      "# 피\n\n## 혈액형\n\n| | A형 | B형 | O형 |\n|---|---|---|---|\n| 응집원 | 갑 | 을 | 없음 |\n| 응집소 | 병 | 정 | 둘 다 |\n")
    #expect(cards.contains("A형의 응집원은? → 갑"))
  }

  @Test func `a name that counts its list vouches for it`() {
    let found = cards("# 장사\n\n### 3C\n- Customer\n- Competitor\n- Company\n")
    #expect(found.contains { $0.question == "What does 3C include?" && $0.confidence >= 0.5 })
  }

  @Test func `terms that touch their mark are cards where several lines have one`() {
    let found = cards("Stomata::pores in a leaf\nGuard cell::opens a stoma\nXylem::carries water up\n")
    #expect(found.map(\.rule) == ["Q", "Q", "Q"])
    #expect(found.map(\.answer) == [["pores in a leaf"], ["opens a stoma"], ["carries water up"]])
  }

  @Test(arguments: [
    "Vec::new makes a list\nVec::push adds to it\nVec::pop takes from it\n",
    "Stomata::pores in a leaf\n\nThe rest is prose.\n",
    "std::cout << x\nstd::vector v\nstd::map m\n",
  ])
  func `names of programs and a lone line are none`(note: String) {
    #expect(!cards(note).contains { $0.rule == "Q" })
  }

  @Test func `lines that each begin a pair are not one paragraph`() {
    let found = told(
      "# Shell\n\nset -e : ends at the first fault\nset -u : a fault for names unset\nset -x : shows each command\n")
    #expect(found.contains("What is set -u? → a fault for names unset"))
    let terms = told("# Matter\n\nosmosis = water moving through a skin\ndiffusion = spreading of grains\n")
    #expect(terms.contains { $0.hasSuffix("→ spreading of grains") && $0.contains("diffusion") })
  }

  @Test func `a place is asked what it is, a person who`() {
    let found = told("# Europe\n\n- Harn is the capital of Torrenland.\n- Lund is the founder of the guild.\n")
    #expect(found.contains { $0.hasSuffix("hat is the capital of Torrenland? → Harn") })
    #expect(found.contains { $0.hasSuffix("ho is the founder of the guild? → Lund") })
  }

  @Test func `what somebody said is no name`() {
    #expect(
      !told("# Inbox\n\n- prof said: osmosis = water moving\n- prof said: bring a book\n").contains {
        $0.contains("prof said?")
      })
  }
}
