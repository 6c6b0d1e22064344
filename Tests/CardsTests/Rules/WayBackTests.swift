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
