import Testing

@testable import Cards

@Suite struct KoreanNamingTests {
  @Test func `two names given in one sentence are asked each by itself`() {
    let cards = told("# 차\n솥에 덖은 잎을 덖음차, 김으로 찐 잎을 증제차라고 한다.\n")
    #expect(cards.contains("덖음차란? → 솥에 덖은 잎"))
    #expect(cards.contains("증제차란? → 김으로 찐 잎"))
  }

  @Test func `a case that holds for both names stands in both meanings`() {
    let cards = told("# 차\n물이 식을 때 향이 짙어지는 차를 숙향차, 거꾸로 옅어지는 차를 단향차라고 한다.\n")
    #expect(cards.contains("단향차란? → 물이 식을 때 옅어지는 차"))
  }

  @Test func `what only names the sentence before takes that as its meaning`() {
    let cards = told("# 차\n딴 잎을 그늘에 펴 두면 물기가 천천히 빠진다. 이 과정을 위조라 한다.\n")
    #expect(cards.contains("위조란? → 딴 잎을 그늘에 펴 두면 물기가 천천히 빠진다."))
  }

  @Test func `a naming leaves the other sentences of its line their cards`() {
    let cards = told("# 차\n딴 잎을 그늘에 펴 두는 일을 위조라고 한다. 유념이란 잎을 비벼 즙을 내는 과정이다.\n")
    #expect(cards.contains { $0.hasPrefix("위조란? →") })
    #expect(cards.contains { $0.hasPrefix("유념이란? →") })
  }

  @Test func `a meaning before its name is its definition`() {
    let cards = told("# 다구\n## 숙우\n끓인 물을 알맞게 식혀 두는 넓은 그릇이 숙우이다. 크기는 여러 가지다.\n")
    #expect(cards.contains("숙우란? → 끓인 물을 알맞게 식혀 두는 넓은 그릇"))
  }

  @Test func `the one that is counted is asked for by its name`() {
    let cards = told("# 차\n익히는 길은 두 가지다. 하나는 덖음으로, 뜨거운 솥에서 잎을 굴려 익힌다. 다른 하나는 증제로, 잎을 김으로 찐다.\n")
    #expect(cards.contains("덖음이란? → 뜨거운 솥에서 잎을 굴려 익힌다"))
    #expect(cards.contains("증제란? → 잎을 김으로 찐다"))
  }

  @Test func `a word of time before its noun is no object that is named`() {
    #expect(
      !told("# 차\n여기서 \"물이 같을 때\"는 흔히 동수라고 하며, 다음 장에 나온다.\n").contains {
        $0.contains("같란?") || $0.contains("때\"는") && $0.contains("란?")
      })
  }
}
