import Notes
import Testing

@testable import Cards

/// What a card says of how likely it is kept.
@Suite struct WorthTests {
  private let note = """
    # 도자기

    ## 유약

    유약은 그릇을 덮어 물이 새지 않게 하는 유리 같은 막이다.

    - 장점
      - 물이 스미지 않음
      - 닦기 쉬움
    - SG : Salt Glaze
    """

  @Test func `what should be asked has a half at least, what waits less`() {
    let page = Page(Document("# 가마\n\n- 불을 때는 곳\n"))
    for (sure, isAsked) in [(0.9, true), (0.6, true), (Draft.doubtful, false), (0.1, false)] {
      let draft = Draft(.list, ask: "가마의 특징은?", ["1. 불. 흙."], at: 1, of: page, confidence: sure).with {
        $0.rule = "F36"
      }
      #expect((Worth.confidence(of: draft, depth: 0) >= 0.5) == isAsked)
    }
  }

  @Test func `a table's cell and letters spelled out are surer than what stands below a heading`() throws {
    let page = Page(Document("# 가마\n\n- 불을 때는 곳\n"))
    func says(_ rule: String) -> Double {
      Worth.confidence(
        of: Draft(.definition, ask: "가마란?", ["불을 때어 그릇을 굽는 곳"], at: 1, of: page, confidence: 0.7).with {
          $0.rule = rule
        },
        depth: 1)
    }
    #expect(says("F10") > says("F17") && says("F17") > says("F3") && says("F3") > says("F36"))
  }

  @Test func `a title above, one sentence and no digits speak for a card`() {
    let page = Page(Document("# 가마\n\n- 불을 때는 곳\n"))
    func says(_ answer: Text, depth: Int) -> Double {
      Worth.confidence(
        of: Draft(.definition, ask: "가마란?", [answer], at: 1, of: page, confidence: 0.7).with { $0.rule = "F3" },
        depth: depth)
    }
    let plain = says("불을 때어 그릇을 굽는 곳", depth: 1)
    #expect(plain > says("불을 때어 그릇을 굽는 곳", depth: 0))
    #expect(plain > says("불을 때어. 그릇을 굽는 곳", depth: 1))
    #expect(plain > says("그릇 3개를 불에 굽는 곳", depth: 1))
  }

  @Test func `the same question says the same in two scripts of its own kind`() {
    let page = Page(Document("# Kiln\n"))
    let forms = [("What is a kiln?", "a hot place"), ("가마란?", "뜨거운 곳"), ("「窯」とは？", "熱い場所"), ("“窑”是什么？", "热的地方")]
    for (question, answer) in forms {
      let draft = Draft(.definition, ask: Text(question), [Text(answer)], at: 0, of: page, confidence: 0.7).with {
        $0.rule = "F3"
      }
      #expect((0.6...0.95).contains(Worth.confidence(of: draft, depth: 2)), "\(question)")
    }
  }

  @Test func `cards are surer by what they are, not by where they stand in the note`() {
    let (once, again) = (cards(note), cards("머리말이 한 줄 있다.\n\n" + note))
    for card in once {
      let same = again.first { $0.question == card.question && $0.section == card.section }
      #expect(same == nil || same?.confidence == card.confidence)
    }
    #expect(once.contains { $0.confidence > 0.7 })
  }
}
