import Testing

@testable import Cards

/// Labels inside an English line.
@Suite struct InlineLabelsTests {
  @Test func `a label behind a meaning asks for the name of the line`() {
    let cards = told(
      "# Ward\n\n## Joints\n\n- **Gout**: crystals in a joint of the foot. Sx: sudden pain, swelling, heat. Tx: rest, colchicine. Gold standard = needle test\n"
    )
    #expect(cards.contains("Gout: what are the symptoms? → sudden pain / swelling / heat"))
    #expect(cards.contains("Gout: what is the treatment? → rest / colchicine"))
    #expect(cards.contains("Gout: what is the gold standard? → needle test"))
  }

  @Test func `a verb before the colon asks by itself`() {
    #expect(
      told(
        "# Ward\n\n## Drugs\n\n- **Willow bark** - powder of a tree's rind. Treats: fever, headache. Watch for: bleeding\n"
      )
      .contains("What does Willow bark treat? → fever / headache"))
  }
}
