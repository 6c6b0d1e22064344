import Cards
import Testing

/// F3, F4 and F13 in English: the way back from a meaning that is specific.
@Suite struct WayBackTests {
  @Test func `a specific meaning is asked back for its term`() {
    let told = told(
      """
      # Harbours

      - Bollard: a short post on a quay to which ships are made fast.
      - **Fairway** - the part of a river that ships may use at every tide
      """)
    #expect(told.contains("Which term is meant? a short post on a quay to which ships are made fast → Bollard"))
    #expect(told.contains("Which term is meant? the part of a river that ships may use at every tide → Fairway"))
  }

  @Test func `the kind a name and its meaning both end in gives nothing away`() {
    let told = told("# 가마\n\n- **초벌 방식**: 유약을 바르지 않은 그릇에 처음으로 불을 먹이는 방식\n- **재벌 방식**: 두 번째 방식\n")
    #expect(told.contains("다음이 가리키는 말은? 유약을 바르지 않은 그릇에 처음으로 불을 먹이는 방식 → 초벌 방식"))
    #expect(told.allSatisfy { !$0.hasSuffix("→ 재벌 방식") })
  }

  @Test func `a phrase without an article is asked back where it tells one thing`() {
    #expect(
      told("# Harbours\n\n- Dredging: scooping mud out of the fairway\n").contains(
        "Which term is meant? scooping mud out of the fairway → Dredging"))
    #expect(
      told("# 항구\n\n- 준설: 물길 바닥에 쌓인 흙을 퍼냄\n- 예인: 작은 배로 큰 배를 끌기\n").filter { $0.hasPrefix("다음이") } == [
        "다음이 가리키는 말은? 물길 바닥에 쌓인 흙을 퍼냄 → 준설", "다음이 가리키는 말은? 작은 배로 큰 배를 끌기 → 예인",
      ])
  }

  @Test(arguments: [
    "도선사: 항구 길 안내, 큰 배 입출항 담당", "방파제: 파도를 막음", "3번 선석: 큰 배를 두 척 대는 자리임",
    "항만청: 선석 배정 + 뱃길 관리 + 세금 걷기",
  ])
  func `features side by side, scraps and numbered things are not`(_ line: String) {
    #expect(!told("# 항구\n\n- \(line)\n").contains { $0.hasPrefix("다음이") })
  }

  @Test(
    arguments: [
      "Bollard: a short post", "Pier: one of the oldest parts of the harbour town",
      "Pilot: helps ships into the harbour at night",
      "Tender: a kind of small boat for the use of passengers", "Wharf: the place where it lies at low tide in winter",
      "Mooring: a place where boats are on a mooring for the night",
      "4th: the quay with the fourth crane from the gate",
    ])
  func `a meaning that many things share, that points away or holds the term is not`(_ line: String) {
    #expect(!told("# Harbours\n\n- \(line)\n").contains { $0.hasPrefix("Which term is meant?") })
  }
}
