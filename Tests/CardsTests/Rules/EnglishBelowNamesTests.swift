import Testing

@testable import Cards

@Suite struct EnglishBelowNamesTests {
  @Test func `names with meanings are asked together by a plural above them`() {
    let note = """
      # Yard

      - Price plans
        - On demand - a fixed rate for each hour at the quay
        - Reserved - a berth that is kept for a year
        - Shared - two crews pay for one berth
      """
    #expect(asked(note).contains("Yard: what are the price plans? → On demand | Reserved | Shared"))
  }

  @Test func `names that end alike are kinds of what they end in`() {
    let note = """
      # Yard

      ## Mooring at night (with both ropes)

      - Short knot: a knot of one turn that is made at the bow
      - Long knot: a knot of three turns that keeps the stern
      """
    #expect(asked(note).contains("What kinds of knots are there? → Short knot | Long knot"))
  }

  @Test func `names below a title that is no plural are no list`() {
    let note = "# Yard\n\n## Mooring\n\n- Bow: the front of a boat\n- Quay: a wall where boats lie\n- Tide: high sea"
    #expect(!asked(note).contains { $0.contains("Bow | Quay") })
    let hint = "# Yard\n\n## Gates\n\n- Hint: order matters here\n- Weir: a low wall across a river"
    #expect(!asked(hint).contains { $0.contains("Hint |") })
  }

  @Test func `a line that begins with for tells what a name is for`() {
    #expect(asked("# Yard\n\n## Tar Box\n\n> For storing hot tar").contains("What is Tar Box for? → storing hot tar"))
  }

  @Test func `a line with where tells what happens in a place`() {
    #expect(
      asked("# Yard\n\n## Kiln Room\n\nWhere firing and cooling take place").contains(
        "What happens in the Kiln Room? → firing and cooling take place"))
  }

  @Test func `called and a name is another name`() {
    #expect(
      asked("# Yard\n\n## Observant rowing\n\ncalled **mirroring**").contains(
        "What is another name for Observant rowing? → mirroring"))
  }

  @Test func `what these and its speak of right below a name is that name`() {
    #expect(
      asked("# Crafts\n\n## Weaving rules\n\nThese stand for Speed, Order and Care.").contains(
        "What do Weaving rules stand for? → Speed | Order | Care"))
    #expect(
      asked("# Crafts\n\n## The Drop Box\n\nIts goal is to change the thread without stopping the loom.").contains(
        "What is the goal of the Drop Box? → to change the thread without stopping the loom"))
    #expect(
      asked("# Crafts\n\n## Quiet rooms\n\nThese rooms help in keeping the noise out.").contains(
        "What do quiet rooms help in? → keeping the noise out"))
  }

  @Test func `all that a name does is asked at once where a line of it is left`() {
    #expect(
      asked("# Yard\n\n## Auto Lock\n\nHelps you keep the right number of doors shut.").contains(
        "What does Auto Lock do? → Helps you keep the right number of doors shut."))
    #expect(!asked("# Yard\n\n## Locks\n\nChanges in the rules of the yard").contains { $0.contains("do locks do") })
  }

  @Test func `downsides are asked as such`() {
    let note = """
      # Boats

      ## Oars

      - Oars are long.
      - Downsides:
          - More weight in the hull and the hold
          - Dull work at night
      """
    #expect(
      asked(note).contains(
        "What are the downsides of Oars? → More weight in the hull and the hold | Dull work at night"))
  }

  @Test func `two deeds in the past behind a dash are no meaning`() {
    #expect(
      asked("# Mills\n\n## Town\n\n- Mill hands - sang and danced at noon\n- Carters - a guild of the town").contains(
        "What did Mill hands do? → sang and danced at noon"))
  }
}
