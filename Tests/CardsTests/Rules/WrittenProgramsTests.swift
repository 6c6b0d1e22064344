import Testing

@testable import Cards

/// What people coming from a flashcard program find: one deck a program.
@Suite struct WrittenProgramsTests {
  @Test func `hashcards`() {
    let found = cards(Fixtures.hashcards)
    #expect(
      found.map { $0.question + " → " + $0.answer.joined(separator: " / ") } == [
        "What is the order of a loom's heddles? → The number of its shafts.",
        "Name the bast fibres. → flax / hemp / nettle", "The […] runs along the cloth, the weft across. → warp",
        "The warp runs along the cloth, the […] across. → weft",
        "How is flax made soft? → By retting it in water. / It takes ten days.",
      ])
    #expect(found.allSatisfy { $0.rule == "Q" && $0.confidence == 1 && !$0.isOrdered || $0.kind == .cloze })
  }

  @Test func `a program in an answer stands as far in as it is written`() {
    let note = "# Loops\n\nQ: How is it counted?\nA:\n```python\n  for i in range(3):\n      if i:\n  \tprint(i)\n```"
    let blank = String(repeating: "\u{A0}", count: 4)
    let card = cards(note).first
    #expect(card?.answer == ["for i in range(3):", blank + "if i:", blank + "print(i)"] && card?.isOrdered == true)
  }

  @Test func `spaces in a line of a program stay as they are written`() {
    let card = cards("# Loops\n\nQ: How is it set?\nA:\n```\ncount  =  1\nname   = \"a b\"\n```").first
    let blank = "\u{A0}"
    #expect(card?.answer == ["count \(blank)= \(blank)1", "name \(blank)\(blank)= \"a b\""])
  }

  @Test func `Obsidian Spaced Repetition`() {
    #expect(
      told(Fixtures.spacedRepetition) == [
        "What holds the warp? → The heddles", "la lana → the wool", "the wool → la lana",
        "Why is the warp stretched? → It keeps the threads even and the cloth square.",
        "Three weaves → plain / twill / satin", "plain / twill / satin → Three weaves",
        "Flax needs […] before it is broken. → water", "Flax needs water before it is […]. → broken",
        "What is Selvedge (Weaving)? → the edge of a cloth that does not fray",
        "Which term is meant? the edge of a cloth that does not fray → Selvedge",
      ])
    #expect(cards(Fixtures.spacedRepetition).compactMap(\.hint) == ["place"])
  }

  @Test func `Flashcards for Obsidian, and Neuracache`() {
    #expect(
      told(Fixtures.flashcardsPlugin) == [
        "Why wash the fleece? → The grease goes out. / The dirt goes with it.",
        "What is a niddy-noddy? → A frame for winding skeins.", "A frame for winding skeins. → What is a niddy-noddy?",
        "Which wheel spins fastest? → The charkha",
      ])
    #expect(
      told("## Why card wool?\n#card\nIt lays the fibres straight.") == [
        "Why card wool? → It lays the fibres straight."
      ])
  }

  @Test func `Obsidian to Anki, and cards on one line`() {
    let note = """
      START
      Basic
      What is felt?
      Back: matted fibre
      <!--ID: 1234-->
      END

      START
      Cloze
      Felt is {{c1::matted}} by {{c2::hand}}.
      END

      How long is flax retted? : ten days #flashcard #flax
      """
    #expect(
      told(note) == [
        "What is felt? → matted fibre", "Felt is […] by hand. → matted", "Felt is matted by […]. → hand",
        "How long is flax retted? → ten days",
      ])
  }

  @Test func `blank lines beside the mark, an announced answer, code and an answer that is an image`() {
    let note = """
      #flashcards/loom

      Which way does the shuttle go?

      ?

      **Answer:**
      from side to side

      How is it thrown?
      ?
      ```
      throw(shuttle)
      catch(shuttle)
      ```

      How does it look?
      ?
      ![[shuttle.png]]
      """
    let found = cards(note)
    #expect(found.map(\.answer) == [["from side to side"], ["throw(shuttle)", "catch(shuttle)"]])
    #expect(found.map(\.isOrdered) == [false, true])
  }

  @Test func `RemNote`() {
    let found = cards(Fixtures.remnote)
    #expect(
      told(Fixtures.remnote) == [
        "What is Selvedge? → the edge of a cloth that does not fray", "Weaving: Shed → the gap that the shuttle passes",
        "one pass of the weft → pick", "Weaving: urdimbre → warp", "warp → urdimbre", "Twill: Look → a slanting rib",
        "Weaving: Steps → warping / threading / beating", "Weaving: Fibres → wool / flax",
        "Which fibre comes from a pod? (cotton / hemp / silk) → cotton", "The […] spaces the warp. → reed",
        "The reed spaces the […]. → warp",
      ])
    #expect(found.first { $0.answer.count == 3 }?.isOrdered == true)
    #expect(found.first { $0.answer == ["wool", "flax"] }?.isOrdered == false)
  }

  @Test func `Logseq`() {
    #expect(
      told(Fixtures.logseq) == [
        "왜 날실을 팽팽히 하는가? → 올이 고르게 놓이려고 / 북이 잘 지나가려고", "북은 […]을 나르는 배 모양의 통이다 → 씨실",
        "바디란? → 날실을 고르게 벌려 주는 빗 모양의 틀", "다음이 가리키는 말은? 날실을 고르게 벌려 주는 빗 모양의 틀 → 바디", "베틀의 산지는? → 한산",
      ])
    #expect(told("- 什么是纬线？#card\n  - 横穿经线的线") == ["什么是纬线？ → 横穿经线的线"])
    #expect(
      told("- # What is roving? [[card]]\n\t- a slightly twisted strand") == [
        "What is roving? → a slightly twisted strand"
      ])
  }

  @Test func `Decks`() {
    #expect(
      told(Fixtures.decks) == [#"What does "telar" mean? → Loom."#, "How is wool carded? → laid on a comb / drawn out"])
    let table = "---\ntags: decks\n---\n| Front | Back |\n|---|---|\n| hilo | thread |\n| aguja | needle |\n"
    #expect(told(table) == ["hilo → thread", "aguja → needle"])
    let blanks = "---\ntags: decks\n---\n## Dyes\n\n==Madder== gives red, ==weld== yellow.\n"
    #expect(told(blanks) == ["[…] gives red, weld yellow. → Madder", "Madder gives red, […] yellow. → weld"])
  }

  @Test func `Anki's blanks and its Markdown tools`() {
    let found = cards(Fixtures.ankiMarkdown)
    #expect(
      told(Fixtures.ankiMarkdown) == [
        "A front of two lines → The back of it", "[…]는 그늘에서 자라고 […]로 퍼진다. → 이끼 / 포자",
        "이끼는 […]에서 자라고 포자로 퍼진다. → 그늘",
      ])
    #expect(found.compactMap(\.hint) == ["자리"])
    #expect(found.first { $0.answer.count == 2 }?.isOrdered == true)
    #expect(told("### Front\n\nWhich dye is red?\n\n### Back\n\nMadder") == ["Which dye is red? → Madder"])
  }

  @Test func `Mochi`() {
    #expect(told(Fixtures.mochi) == ["What keeps felt together? → The scales of the fibres."])
    #expect(
      told("A {{1::llama}} gives {{2::coarse}} and {{2::fine}} wool.") == [
        "A […] gives coarse and fine wool. → llama", "A llama gives […] and […] wool. → coarse / fine",
      ])
  }

  @Test func `Notion's toggles, and those that hide an answer`() {
    #expect(
      told(Fixtures.notion) == [
        "왜 끝을 태우는가? → 올이 풀리지 않게 하려고", "옭매듭이란? → 한 번 감아 조이는 가장 쉬운 매듭", "다음 중 풀기 쉬운 매듭은? → 나비매듭",
      ])
  }

  @Test func `decks in Japanese and Chinese`() {
    #expect(
      told(Fixtures.japaneseDeck) == [
        "「経糸」とは？ → 織り機に縦に張る糸", "「杼」とは？ → 緯糸を通す舟形の道具", "次が指す語は？ 緯糸を通す舟形の道具 → 杼",
        "なぜ経糸を強く張るのか？ → 布の幅をそろえるため",
      ])
    #expect(
      told(Fixtures.chineseDeck) == [
        "哪种纤维来自蚕？ (棉 / 丝 / 麻) → 丝", "为什么要先浸麻？ → 浸泡使纤维容易剥离", "[…]带着纬线穿过经线。 → 梭子",
        "梭子带着[…]穿过经线。 → 纬线",
      ])
  }
}
