import Testing

@testable import Cards

/// What calls and commands do, told right behind them.
@Suite struct CodeDeedsTests {
  @Test func `each of several calls in a line is asked for its deed`() {
    let cards = told(
      "# Tank\n\n## Calls\n\n- `fill` opens the tap, `drain` empties slowly, `seal` shuts everything that is open\n")
    #expect(cards.contains("What does fill do? → opens the tap"))
    #expect(cards.contains("What does drain do? → empties slowly"))
    #expect(cards.contains("What does seal do? → shuts everything that is open"))
  }

  @Test func `a call before an arrow or a dash is told by what follows`() {
    let cards = told(
      "# Tank\n\n## Calls\n\n- `.flush()` → empties the whole tank\n- `fill` opens the tap — mostly for tests\n")
    #expect(cards.contains { $0.contains(".flush()") && $0.hasSuffix("→ empties the whole tank") })
    #expect(!cards.contains { $0.contains("What is fill opens") })
  }

  @Test func `lines that each open with a command stay apart`() {
    let cards = told(
      "# Tank\n\n`tank check` – looks at every valve without opening one of them at all\n`tank lint` – finds leaks\n`tank run`: opens the tap\n"
    )
    #expect(cards.contains { $0.contains("tank lint") && $0.hasSuffix("finds leaks") })
    #expect(!cards.contains { $0.contains("at all tank lint") })
  }

  @Test func `commands below their comments need no prompt`() {
    let cards = told(
      "# Tank\n\n```sh\n# open the tap\ntank open --slow\n# empty the whole tank\ntank drain\n```\n", by: "F31")
    #expect(
      cards == [
        "Tank: open the tap — which command? → tank open --slow",
        "empty the whole tank — which command? → tank drain",
      ])
    #expect(told("# Tank\n\n```py\n# open the tap\nx = 5\n# empty it\ntank.drain()\n```\n", by: "F31").isEmpty)
  }

  @Test func `a type keeps its bracket`() {
    #expect(told("# Tank\n\n- `Valve<T>`: holds one pipe of any width\n").contains { $0.contains("Valve<T>") })
  }
}
