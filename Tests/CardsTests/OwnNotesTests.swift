import Testing

@testable import Cards

/// A page of our own in the shapes of a real export: properties, contents, lost labels, roles over tools, lists without a name.
@Suite struct OwnNotesTests {
  private static let note = """
    # 목공 공부 1장: 하늘

    ✓ Done\t
    Q Area\t
    Do Date\t@2024년 3월 2일

    목공이란?

    통나무 집 (Log House)

    목공을 돕는 연장

    목공 준비

    # 목공이란?

    - 나무를 다듬어 쓸모 있는 물건을 만드는 기술
    - 대패 : 나무의 겉을 얇게 깎아 고르게 만드는 날을 가진 도구

    # 통나무 집 (Log House)

    • 통나무를 쌓아 벽을 이룬 집의 구조

    #### Service

    - 장점
      - 짓기 단순함
      - 。 겨울에 따뜻함
    - 단점

    - 나무가 마르면 → 벽 사이에 틈이 생김
    - 。 불에 약함

    # 목공을 돕는 연장

    ## 목공 준비

    자르기\t다듬기
    톱\t대패 + 사포

    #### (자르기) <mark>톱 Saw</mark>

    - 나무를 켜고 자르는 날을 가진 도구
      - 그 외 자르는 도구

    ○ 도끼(Axe), 끌(Chisel), 가위 (Shears) 등

    ### (다듬기) <mark>사포 Sandpaper</mark>

    - 겉을 문질러 고르게 만드는 종이 모양의 도구

    ○ 줄(File), 숫돌(Whetstone), 솔 (Brush) 등

    # 맺음
    """

  private var cards: [Card] { Reading(note: Self.note, file: "목공.md").cards }

  private func answer(_ question: String) -> [String]? { cards.first { $0.question == question }?.answer }

  @Test func `nothing comes from the page's head or an empty section`() {
    let last = Self.note.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(cards.filter { $0.line < 15 || $0.lastLine >= last } == [])
  }

  @Test func `definitions, lists, pairs and other tools are found`() {
    #expect(answer("목공이란?") == ["나무를 다듬어 쓸모 있는 물건을 만드는 기술"])
    #expect(answer("통나무 집의 장점은?") == ["짓기 단순함", "겨울에 따뜻함"])
    #expect(answer("통나무 집의 단점은?")?.count == 2)
    #expect(cards.filter { $0.rule == "F19" }.map(\.answer) == [["톱"], ["대패", "사포"]])
    #expect(cards.filter { $0.rule == "F20" && $0.isOpen }.map(\.answer.count) == [3, 3])
  }

  @Test func `every line that is not blank has one verdict`() {
    let reading = Reading(note: Self.note, file: "목공.md")
    let lines = Self.note.split(separator: "\n", omittingEmptySubsequences: false)
    let filled = lines.indices.filter { lines[$0].contains { !$0.isWhitespace } }.map { $0 + 1 }
    #expect(reading.lines.map(\.line) == filled)
  }
}
