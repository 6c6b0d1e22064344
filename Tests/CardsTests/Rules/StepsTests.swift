import Testing

@testable import Cards

@Suite struct StepsTests {
  @Test func `numbered lines below a word for a process are one order`() throws {
    let note = "# 도자기\n\n## 백자 굽는 절차\n\n1. 흙을 빚음\n2. 초벌을 구움\n3. 유약을 바름\n\n## 끝\n\n글"
    let card = try #require(cards(note).first { $0.rule == "F23" })
    #expect(card.question == "백자 굽는 절차는?")
    #expect(card.answer == ["흙을 빚음", "초벌을 구움", "유약을 바름"])
    #expect(card.isOrdered)
    #expect(!cards(note).contains { $0.question.contains("특징") })
  }

  @Test func `numbers that begin anew are another list, numbers that are all 1 are one`() {
    let note = "# 두부\n\n## 두부 만드는 순서\n\n1. 콩을 불림\n2. 콩을 갊\n3. 콩물을 끓임\n\n1. 맷돌\n2. 가마솥\n\n## 끝\n\n글"
    #expect(told(note, by: "F23") == ["두부 만드는 순서는? → 콩을 불림 / 콩을 갊 / 콩물을 끓임"])
    let ones = "# 두부\n\n## 두부 만드는 순서\n\n1. 콩을 불림\n1. 콩을 갊\n1. 콩물을 끓임\n\n## 끝\n\n글"
    #expect(told(ones, by: "F23") == ["두부 만드는 순서는? → 콩을 불림 / 콩을 갊 / 콩물을 끓임"])
  }

  @Test func `bullets below the same word have no order`() {
    #expect(told("# 도자기\n\n## 백자 굽는 절차\n\n- 흙을 빚음\n- 유약을 바름\n\n## 끝\n\n글", by: "F23") == [])
  }

  @Test func `a label is asked with its subject, an English one as a sentence`() {
    #expect(told("# 두부\n\n## 순서\n\n1. 콩을 불림\n2. 콩을 갊\n\n## 끝\n\n글", by: "F23") == ["두부의 순서는? → 콩을 불림 / 콩을 갊"])
    #expect(
      told("# Bread\n\n## Steps to bake a loaf\n\n1. Mix the dough\n2. Let it rise\n\n## End\n\ntext", by: "F23")
        == ["What is the order of the steps to bake a loaf? → Mix the dough / Let it rise"])
  }
}

@Suite struct WrittenStepsTests {
  @Test func `a step written out begins anew and names what is below it`() {
    let note = """
      # Kiln

      ## Glazing
         Step 1: Stir the glaze
           The potter stirs the glaze with a long wooden paddle for some minutes.
         Step 2: Dip the pot
           The tongs hold the pot under the surface of the glaze.
      """
    let cards = told(note)
    #expect(cards.contains("Step 2 (Glazing): what do the tongs hold? → the pot under the surface of the glaze"))
    #expect(!cards.contains { $0.contains("minutes. Step 2") || $0.contains("Dip the pot The") })
  }

  @Test func `a letter or a small number before a heading only counts`() {
    #expect(
      told("# Kiln\n\n### A) Slow firing\n\n- Slow firing saves fuel.\n- It takes nine days of work.").allSatisfy {
        !$0.contains("A)")
      })
    #expect(
      told("# Kiln\n\n#### ii. Wet clay\n\n- It cracks in the wind.").allSatisfy { !$0.contains("ii.") })
  }
}
