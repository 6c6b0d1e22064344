import Testing

@testable import Cards

/// English sentences whose question is worded by what their answer tells.
@Suite struct RewordedTests {
  private func holds(_ note: String, _ card: String) -> Bool { asked(note).contains { $0.hasSuffix(card) } }

  @Test func `a measure is asked by its name`() {
    #expect(
      holds(
        "# Gates\n\nMost gates turn at a speed of 2 to 3 degrees per minute.\n",
        "At what speed do most gates turn? → 2 to 3 degrees per minute"))
  }

  @Test func `where something happens asks for the place`() {
    #expect(
      holds(
        "# Yard\n\n## Dock\n\nDry dock is where shipwrights and caulkers work.\n",
        "Where do shipwrights and caulkers work? → dry dock"))
  }

  @Test func `the moment of an end is asked with when`() {
    #expect(
      holds(
        "# Yard\n\n## Toll\n\nThe toll comes to an end at the close of the fair.\n",
        "hen does the toll come to an end? → at the close of the fair"))
  }

  @Test func `how it is done stands behind what it is done to`() {
    #expect(
      holds(
        "# Yard\n\n## Freight\n\nA pilot cannot refuse, either by word or by silence, a boat that carries the royal mail.\n",
        "what can a pilot not refuse? → a boat that carries the royal mail"))
  }

  @Test func `the last of three things is no clause`() {
    #expect(
      holds(
        "# Yard\n\n## Sails\n\nOld sails can be patched, tarred, or burned, but new canvas is hard to find.\n",
        "hat can be done with old sails? → patched | tarred | burned"))
    #expect(
      holds(
        "# Yard\n\n## Tar\n\nCommon uses include sealing hulls, and coating ropes on deck.\n",
        "hat do common uses include? → sealing hulls, and coating ropes on deck"))
  }

  @Test func `a small word before the reason is no part of what happens`() {
    let told = asked("# Yard\n\n## Gate\n\n- The upper gate is shut at night, partly because the guard sleeps.\n")
    #expect(told.contains { $0.contains("hy is the upper gate shut at night? → ") })
  }

  @Test func `an aim is asked for what it is to do`() {
    #expect(
      asked(
        "# Locks\n\nThe purpose of a lock is not to stop boats — it is to:\n\n1. Lift boats between two levels\n2. Keep water in the upper reach\n3. Spare the crews a carry\n"
      ).contains {
        $0.hasSuffix(
          "hat is the purpose of a lock? → Lift boats between two levels | Keep water in the upper reach | Spare the crews a carry"
        )
      })
  }

  @Test func `what works by something is asked how`() {
    #expect(
      holds(
        "# Yard\n\n## Chain Pump\n\n- works by discs that run through a pipe\n",
        "ow does Chain Pump work? → by discs that run through a pipe"))
  }

  @Test func `a rule is asked for its case and keeps its limit`() {
    #expect(
      asked(
        "# Law\n\n## River pacts\n\nRiver pacts are valid in all ports so long as both banks sign them.\n"
      ).allSatisfy { !$0.hasPrefix("What are River pacts? → valid") })
    let told = asked(
      "# Law\n\n## Finds\n\nSalvage: the finder of a wreck keeps a third share of it. But a crew that left by order gets none.\n"
    )
    #expect(told.contains { $0.contains("third share of it. But a crew that left by order gets none") })
  }

  @Test func `a blank that tells the means is asked`() {
    let note = "# Yard\n\n## Care\n\n- Held in place through cedar wedges\n"
    #expect(!cards(note).contains { $0.question.contains("[…]") && $0.confidence < 0.5 })
  }

  @Test func `an order to use a thing asks for the thing`() {
    let note = "# Yard\n\n## Care\n\n- Looks heavy\n- Use long oars to turn the raft\n- Use tar to seal the hull\n"
    #expect(holds(note, "hat is used to seal the hull? → tar"))
  }

  @Test func `orders below a deed are its steps`() {
    let note =
      "# Yard\n\n## Solving Leaks\n\n- Empty the hold of all water\n- Find the split plank\n- Seal the seam with tar\n"
    #expect(!asked(note).contains { $0.contains("What are the Solving Leaks?") })
  }

  @Test func `more of one thing leads to more of another`() {
    #expect(
      asked("# Yard\n\n## Wear\n\n- More rain → higher tolls on the upper locks\n").contains {
        $0.hasSuffix("More rain → what follows? → higher tolls on the upper locks")
      })
  }
}
