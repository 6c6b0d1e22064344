import Testing

@testable import Cards

@Suite struct EnglishQuestionTests {
  /// What a sentence below "Moss" asks, by its verb.
  private func asked(_ sentence: String) -> [String] { told("# Garden\n\n## Moss\n\n\(sentence)", by: "F37") }

  @Test func `the object of a verb is asked for`() {
    #expect(asked("Moss covers damp stones, which dry it slowly.") == ["What does Moss cover? → damp stones"])
    #expect(
      asked("Gardeners and potters use dry moss to pack clay.")
        == ["What do gardeners and potters use? → dry moss to pack clay"])
  }

  @Test func `a pronoun takes up the heading`() {
    #expect(asked("It holds water like a sponge.") == ["Moss: what does it hold? → water like a sponge"])
  }

  @Test func `a place, a cause and an aim have words of their own`() {
    #expect(asked("Moss gardens are located near streams.") == ["Where are moss gardens located? → near streams"])
    #expect(
      asked("The moss spores are carried by the wind and ripen late.") == [
        "What are the moss spores carried by? → the wind and ripen late"
      ])
    #expect(asked("Wet moss is used to pack clay.") == ["What is wet moss used for? → to pack clay"])
    #expect(
      asked("Wet moss allows the clay to shrink slowly.") == [
        "What does wet moss allow the clay to do? → shrink slowly"
      ])
    #expect(asked("Old moss turns into dark mud.") == ["What does old moss turn into? → dark mud"])
  }

  @Test func `subjects that name nothing and answers that point back are not asked`() {
    #expect(asked("The hope is that the dam holds.") == [])
    #expect(asked("A large problem is that moss dries in summer.") == [])
    #expect(asked("Old ponds hold much of it.") == [])
    #expect(asked("Care should be given to when the pond dries.") == [])
    #expect(asked("Disasters should also be considered - not just small leaks.") == [])
  }

  @Test func `what something tends to be is asked as that`() {
    #expect(
      asked("Moss tends to be the first plant on bare rock.") == [
        "What does Moss tend to be? → the first plant on bare rock"
      ])
    #expect(
      asked("Moss is thought to be spread by snails.") == ["What is Moss thought to be spread by? → snails"])
  }

  @Test func `not only stands in the answer`() {
    #expect(
      asked("Moss does not only bind sand, but also stores water.")
        == ["What does Moss do? → not only bind sand, but also stores water"])
  }

  @Test func `brackets do not end an answer`() {
    #expect(
      asked("Moss stores rain (which is soft) in dead cells.") == [
        "What does Moss store? → rain (which is soft) in dead cells"
      ])
  }

  @Test func `a second clause with a subject of its own is asked by itself`() {
    #expect(
      asked("Moss shrinks in the sun, but dry spores keep their shape.").contains(
        "Moss: what do dry spores keep? → their shape"))
  }

  @Test func `a marked name is asked for what the clause behind it says`() {
    let note = "# Garden\n\n## Helpers\n\n- **Spiders** that catch flies at dusk\n- **Nets** found in old barns"
    #expect(
      told(note, by: "F37") == [
        "Helpers: what do Spiders do? → catch flies at dusk", "Helpers: where are Nets found? → in old barns",
      ])
  }

  @Test func `an opposite and a chosen approach are asked for`() {
    #expect(
      told("# Kiln\n\n## Oxidation\n\n- can happen in any fire\n- opposite of reduction", by: "F37").contains(
        "What is Oxidation the opposite of? → reduction"))
    #expect(asked("A slow heat approach is taken.") == ["Moss: which approach is taken? → slow heat"])
  }

  @Test func `nouns behind adjectives and subjects without a thing are no verbs and no subjects`() {
    #expect(asked("Similar geological features on both shores").filter { $0.contains("what do") } == [])
    #expect(asked("No moss may grow inside a kiln.") == [])
    #expect(asked("Moss grows where snow lies long.") == ["Where does Moss grow? → where snow lies long"])
  }

  @Test func `negation stays in the question`() {
    #expect(asked("Moss does not need deep soil.") == ["What does Moss not need? → deep soil"])
    #expect(asked("Moss cannot survive salt water.") == ["What can Moss not survive? → salt water"])
  }

  @Test func `several verbs are answered together`() {
    #expect(
      asked("The moss softens, cools and cleans the yard.") == [
        "What does the moss do? → softens, cools and cleans the yard"
      ])
  }

  @Test func `a line that begins with its verb tells of the heading`() {
    let note = "# Walls\n\n## Lime mortar\n\n- Made from burnt chalk\n- can bear 3 tons\n- used to bind brick"
    #expect(
      told(note, by: "F37") == [
        "What is Lime mortar made from? → burnt chalk", "What can Lime mortar bear? → 3 tons",
        "What is Lime mortar used for? → to bind brick",
      ])
  }

  @Test func `a person is asked for with who`() {
    #expect(asked("Anna Holt was a painter of harbours.") == ["Who was Anna Holt? → a painter of harbours"])
  }

  @Test func `reasons and conditions are asked as a person would`() {
    #expect(
      told("# Garden\n\n## Moss\n\nMoss turns brown because the sun dries it.", by: "F26")
        == ["Why does Moss turn brown? → the sun dries it"])
    #expect(
      told("# Garden\n\n## Moss\n\nOld moss is hard to lift, so potters cut it wet.", by: "F26")
        == ["Why do potters cut old moss wet? → Old moss is hard to lift"])
  }

  @Test func `a list is announced by a verb, a count or a name`() {
    func list(_ line: String) -> String? {
      told("# Clay\n\n## Kilns\n\n\(line)\n- wedge\n- dry\n- fire", by: "F21").first
    }
    #expect(list("Potters must:") == "Kilns: what must potters do? → wedge / dry / fire")
    #expect(
      list("Pots were sorted into three groups:")
        == "Kilns: which three groups were pots sorted into? → wedge / dry / fire")
    #expect(
      list("There are 3 ways to break a pot:") == "Kilns: what are the 3 ways to break a pot? → wedge / dry / fire")
  }

  @Test func `a sentence that is only told defines nothing`() {
    #expect(told("# Garden\n\n## Storing\n\n8% of the moss is lost.", by: "F1") == [])
    #expect(told("# Garden\n\n## Moss\n\nMoss covers damp stones.", by: "F1") == [])
  }

  @Test func `a clipped line below a sentence tells of what that sentence names`() {
    let note =
      "# Soil\n\n## Water\n\n- Rain sinks slowly into the ground, termed seepage\n  - depends on slope and roots"
    #expect(told(note, by: "F37") == ["Water: what does seepage depend on? → slope and roots"])
  }

  @Test func `a phrase after a preposition is asked by it`() {
    #expect(
      told("# Hides\n\n## Tannin\n\n- From bark, roots, galls\n- covers the hide", by: "F37")
        == ["Tannin: from what? → bark / roots / galls", "What does Tannin cover? → the hide"])
  }

  @Test func `a sentence in quotation marks is asked without them`() {
    #expect(asked("\"Old moss will cover its wall.\"") == ["What will old moss cover? → its wall"])
  }

  @Test func `names with and without a meaning beside them are one list`() {
    let note = "# Pottery\n\n## Firing\n\n- drying - water leaves the clay\n- biscuit\n- glost"
    #expect(told(note, by: "F2") == ["What does the firing include? → drying / biscuit / glost"])
  }

  @Test func `a heading that names a kind asks for its members`() {
    let note = "# Garden\n\n## Uses of moss\n\n- pack clay\n- dress wounds\n- line baskets"
    #expect(
      told(note).contains {
        $0.hasSuffix("→ pack clay / dress wounds / line baskets") && $0.hasPrefix("What are the uses of")
      })
  }

  @Test func `a negation is never the blank`() {
    #expect(told("# Garden\n\n## Moss\n\n- Wet moss does **not** have to be turned", by: "F11") == [])
  }
}
