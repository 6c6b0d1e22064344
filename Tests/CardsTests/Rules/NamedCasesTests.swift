import Testing

@testable import Cards

/// Cases of law as English notes name them.
@Suite struct NamedCasesTests {
  @Test func `a rule asks for the case that stands for it`() {
    #expect(
      told(
        "# Tolls\n\n## Duty\n\n- a toll is due at the gate\n- horses on the towpath → exempt, *Barge v Weir* [1931]\n"
      )
      .contains { $0.contains("hich case stands for “horses on the towpath → exempt”? → Barge v Weir [1931]") })
  }

  @Test func `a case before a mark asks what it stands for`() {
    #expect(
      told("# Tolls\n\n- *Lock Co v Miller* (1868) – no toll on flood days\n").contains(
        "What does Lock Co v Miller (1868) stand for? → no toll on flood days"))
  }

  @Test func `cases alone stand for the sentence before them`() {
    #expect(
      told("# Tolls\n\n- late notice is no notice. *Reed v Moss* (1842), *Re Tow Rope* [1951]\n").contains {
        $0.contains("hich cases stand for “late notice is no notice”? → Reed v Moss (1842) / Re Tow Rope [1951]")
      })
  }

  @Test func `sides that only meet are no case`() {
    #expect(!told("# Boats\n\nFrom here on it is North v. South really.\n").contains { $0.contains("hich case") })
  }
}
