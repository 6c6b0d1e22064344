import Notes
import Testing

@testable import Cards

/// What a strict student would call a nuisance is not asked.
@Suite struct KoreanCriticTests {
  private func told(_ line: String, below heading: String = "# 다실\n\n## 물 끓이기") -> [String] {
    CardsTests.told("\(heading)\n\n- 물을 다루는 일\n- \(line)\n")
  }

  @Test(arguments: [
    "물을 데우는 그릇으로, 그 밑의 숯불", "물이 식을 때 찻잎", "찻솔을 써서 고운 거품", "손으로 모든 찻잎", "물이 남는 경우 퇴수기", "때문에 찻잔",
  ])
  func `a phrase over the joint of two clauses is cut`(answer: String) { #expect(KoreanCritic.isCut(Text(answer))) }

  @Test(arguments: [
    "물을 데우는 그릇", "손으로 비빈 찻잎", "값이 비싼 찻잔", "찻잎과 물", "여러 개의 찻잔", "불이 꺼지지 않는 화로", "향을 살리는 보조적 도구",
    "주인이 찻잔을 제거", "우전, 세작, 중작", "물을 담고 있는 그릇", "잎을 뜯는 손님", "흙을 구운 찻잔",
  ])
  func `what belongs to its noun is whole`(answer: String) { #expect(!KoreanCritic.isCut(Text(answer))) }

  @Test func `what points outside the card is not asked`() {
    #expect(KoreanCritic.pointsOutside("무엇이 여기에 놓이는가?", "찻잔"))
    #expect(KoreanCritic.pointsOutside("다실: 주인은 이 과정에서 무엇을 따르는가?", "물"))
    #expect(!KoreanCritic.pointsOutside("찻물을 끓이는 화로에서 이 화로에 무엇을 올리는가?", "솥"))
  }

  @Test(arguments: ["찻잔에 무엇을 사용하기하는가?", "차를 무엇이라고 부르겠다고하는가?", "무엇을 다관이라하는가?"])
  func `a verb of no form is not asked`(question: String) { #expect(KoreanCritic.isMalformed(Text(question))) }

  @Test(arguments: ["찻잔은 무엇을 포함하는가?", "주인은 무엇을 권고하는가?", "잎은 무엇이라고 하는가?"])
  func `verbs of 하다 are right`(question: String) { #expect(!KoreanCritic.isMalformed(Text(question))) }

  @Test(arguments: ["물 온도 > 끓는점", "찻물이 넘치면 덜기,", "찻자리를 위해 준비", "결론", "3단원", "찻잎 → 찻물", "버려졌던 찻잎"])
  func `a clause, a comparison, a part of any note names nothing`(name: String) {
    #expect(!KoreanCritic.isName(Text(name)))
  }

  @Test(arguments: ["찻잔", "차를 덖는 솥", "Tea Bowl", "봉통 칸", "3단 찻장"])
  func `a name is one`(name: String) { #expect(KoreanCritic.isName(Text(name))) }

  @Test func `a quality is asked for itself, not for what has it`() {
    #expect(told("백자 찻잔은 벽의 두께가 매우 얇다").contains { $0.contains("두께는 어떠한가? → 매우 얇다") })
    #expect(!told("백자 찻잔은 벽의 두께가 매우 얇다").contains { $0.contains("무엇이 매우 얇은가") })
  }

  @Test func `one word of every day is no blank`() {
    #expect(!told("찻자리의 어두운 분위기를 바꾸려 할 때, 더 밝게 여겨지는 흰 찻잔").contains { $0.hasSuffix("→ 분위기") })
  }

  @Test func `half of a longer name is no blank`() {
    #expect(!told("다실에서 온도 기록은 모두 TDS 측정 장부의 빈칸에 적어 둔다").contains { $0.hasSuffix("→ TDS") })
  }

  @Test func `where one goes is asked by 어디로`() {
    #expect(told("주인은 식은 물을 퇴수기 바닥으로 옮긴다").contains { $0.contains("어디로") })
  }

  @Test func `a question keeps its name where only its answer held it`() {
    let note = "# 다실\n\n## 화로\n\n- 불을 담는 일\n- 화로 곁의 부젓가락을 통해 불길을 다스린다\n"
    let asked = cards(note).map(\.question).filter { $0.contains("통해 불길을") }
    #expect(asked.allSatisfy { $0.contains("화로") })
  }

  @Test func `what follows 때문에 or 의 stands whole`() {
    #expect(told("여러 찻잎을 섞은 차는 스스로 다른 차의 **바탕 구실**을 한다").allSatisfy { !$0.contains("의 무엇을") })
  }

  @Test func `a line below 단점 is asked as one`() {
    let note = "# 다실\n\n## 무쇠솥\n\n### 단점\n\n- 물기를 오래 두면 안쪽 벽에 녹이 슨다\n- 다루기에 무겁다\n"
    #expect(CardsTests.told(note).contains { $0.hasPrefix("무쇠솥의 단점은? → 물기를 오래 두면") })
  }

  @Test func `lines before headings of their own are not the list`() {
    let note = """
      # 찻자리

      ## 찻자리 성립 조건

      세 가지가 모두 갖추어져야 찻자리 성립

      하나라도 빠지면 찻자리 취소 가능

      1. ### 찻물

         끓인 물이 있어야 한다

      2. ### 찻잎

         그해의 잎이 있어야 한다

      3. ### 손님

         마실 사람이 있어야 한다
      """
    #expect(!CardsTests.told(note).contains { $0.contains("모두 갖추어져야") && $0.contains(" / ") })
  }

  @Test func `what is used is asked for what it can do`() {
    #expect(
      told("물시계를 사용하면 한 번에 여러 찻잔의 차가 우러나는 시간을 어긋남 없이 잴 수 있다").contains {
        $0.contains("물시계를 사용하면 무엇을 할 수 있는가?")
      })
  }

  @Test func `comparisons are cases`() {
    #expect(told("물의 온도 > 알맞은 온도 : 찬물 한 국자").contains { $0.contains("알맞은 온도일 때는? → 찬물 한 국자") })
  }

  @Test func `owners are not piled up`() {
    let asked = Wording.ask(\.labelled, in: .korean, "봉통의 칸", w: "높이")
    #expect(asked == "봉통의 칸: 높이는?")
  }

  @Test func `what joins two deeds on one object is asked for what it does`() {
    #expect(Wording.define("찻잔을 분리 & 보관", in: .korean) == "찻잔을 분리 & 보관: 무엇을 하는 것인가?")
  }

  @Test func `an arrow behind a name has no result`() {
    #expect(!told("찻장 안의 마른 잎 → 봄의 햇차 묶음").contains { $0.contains("그 결과는?") })
    #expect(told("물의 온도 상승 → 찻물의 떫은맛이 짙어진다").contains { $0.contains("그 결과는?") })
  }

  @Test func `a thing is asked for what it is there for, else for its features`() {
    #expect(CardsTests.told("# 다실\n\n## 퇴수기\n\n마시고 남은 물을 손님 곁에서 처리한다.").contains { $0.hasPrefix("퇴수기는 무엇을 하는가?") })
    #expect(CardsTests.told("# 다실\n\n## 퇴수기\n\n손님이 아주 늦게 알아본다.").allSatisfy { !$0.hasPrefix("퇴수기란?") })
  }
}

extension KoreanCriticTests {
  @Test func `a sentence cut at its joints is no list`() {
    #expect(KoreanCritic.isSplit(["찻물이 끓고", "뚜껑이 들썩인다"]))
    #expect(!KoreanCritic.isSplit(["찻잎 창고", "불을 피우는 화로"]))
  }

  @Test func `what a thing is said to be before a comma defines it`() {
    let found = told("퇴수기는 손님이 남긴 찻물을 모으는 도구로, 찻상 아래의 모든 물을 받아 낼 수 있다")
    #expect(found.contains { $0.hasPrefix("퇴수기란? →") && $0.hasSuffix("도구") })
  }

  @Test func `numbers before items stay off`() {
    let note =
      "# 다실\n\n## 솥\n\n| | 무쇠솥 | 돌솥 |\n|---|---|---|\n| 장점 | 1. 값이 싸다<br>2. 오래 쓴다 | 1. 물맛이 좋다<br>2. 쉬이 식지 않는다 |\n| 무게 | 무겁다 | 아주 무겁다 |\n"
    #expect(CardsTests.told(note).contains { $0.contains("값이 싸다 / 오래 쓴다") })
  }

  @Test func `a phrase that ends in the word of its name defines it`() {
    #expect(told("찻상 모임 - 한 명의 주인과 여러 명의 손님으로 이루어지는 모임").contains { $0.hasPrefix("찻상 모임이란? → 한 명의 주인과") })
  }

  @Test func `only a case of its own follows a subject`() {
    let found = told("찻장 안에 빈 자리가 없는 경우 손님이 오면 주인이 손수 의자를 내어 준다")
    #expect(found.allSatisfy { !$0.contains("→ 오면") })
  }
}

extension KoreanCriticTests {
  @Test func `nouns that end like a verb are topics`() {
    #expect(KoreanTelling.topic(in: Text("스위치는 물길을 열고 닫는다").words) == 0)
    #expect(KoreanTelling.topic(in: Text("장작을 고치는 사람은 화부이다").words) == 2)
    #expect(KoreanNoun.isTopic("메모리는") && !KoreanNoun.isTopic("버리는"))
  }

  @Test func `여기 is the name above`() {
    let found = CardsTests.told("# 가마\n\n## 봉통 칸\n\n- 불을 지피는 자리\n- 타고 남은 장작의 재가 여기에 쌓인다\n")
    #expect(found.contains { $0.contains("봉통 칸에 쌓이는가?") })
    #expect(Pointing.resolved(Inline("남은 재가 여기로 모인다"), below: ["봉통 칸"]).text == "남은 재가 봉통 칸으로 모인다")
    #expect(Pointing.resolved(Inline("여기로 재가 모인다"), below: ["봉통 칸"]).text == "여기로 재가 모인다")
  }

  @Test func `what must hold for a thing is asked as its condition`() {
    #expect(
      told("세 사람이 모두 자리해야 찻자리 성립", below: "# 다실\n\n## 찻자리").contains {
        $0.contains("찻자리는 어떤 조건에서 성립하는가? → 세 사람이 모두 자리해야")
      })
    #expect(told("잎이 고르게 마르기 위해서는 아침저녁으로 찻잎을 번갈아 가며 함께 두 번 뒤집어야 한다").contains { $0.contains("마르기 위해서는 어떻게 해야 하는가?") })
  }

  @Test func `a sentence in brackets is read`() {
    #expect(told("(숯이 다 타 버리면 화로의 물은 금세 식는다)").contains { $0.contains("숯이 다 타 버리면") })
  }

  @Test func `cases are asked for as cases`() {
    let note = "# 다실\n\n## 화로\n\n- 불을 담는 도구\n- 찻물 보온에 사용\n  - 손님이 늦어 오래 기다리는 경우\n  - 물을 다시 끓일 시간이 없는 경우\n"
    #expect(CardsTests.told(note).allSatisfy { !$0.contains("사용의 특징은?") })
  }

  @Test func `a particle that stands apart points nowhere`() {
    #expect(!KoreanCritic.pointsOutside("찻물의 TDS 이 얼마일 때 무엇을 쓰는가?", "화로"))
  }
}

extension KoreanCriticTests {
  @Test func `what leans on lines or tables that follow is not asked`() {
    let note = "# 다실\n\n## 물 끓이기\n\n- 물을 다루는 일\n- 찻물이 식으면 아래와 같이 물을 나누어 데운다\n"
    #expect(CardsTests.told(note, by: "F26") == [])
  }

  @Test func `two names have no definition in common, and a clause none`() {
    #expect(!CardsTests.told("# 다실\n\n## 솥과 화로\n\n찻자리에서 서로 아무런 연관이 없는 상황").contains { $0.contains("솥과 화로란?") })
    #expect(!KoreanCritic.isName("찻잎을 널어 말리게 되며 비비기") && !KoreanCritic.isName("중요한 목적"))
  }

  @Test func `capitals behind a number are a name`() {
    let found = told("이 다실의 물은 가장 엄한 등급인 2NF에 만족한다")
    #expect(found.allSatisfy { !$0.contains("몇 NF") })
  }

  @Test func `a phrase with 등의 inside is one meaning`() {
    let found = told("찻장 기록 : 손님의 이름, 앉은 자리, 마신 차 등의 찻자리 정보")
    #expect(found.contains { $0.contains("→ 손님의 이름, 앉은 자리, 마신 차 등의 찻자리 정보") })
  }

  @Test func `what a heading is made for is its subject's`() {
    let found = CardsTests.told("# 다실\n\n## 퇴수기\n\n### 개발 목적\n\n- 찻상을 마른 채로 두기 위함\n- 남은 물을 모음\n")
    #expect(found.contains { $0.hasPrefix("퇴수기의 개발 목적은? →") })
  }
}
