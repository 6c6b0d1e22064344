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
