import Notes
import Testing

@testable import Cards

@Suite struct KoreanFurtherTests {
  private func told(_ heading: String, _ lines: String) -> [String] { asked("# 다실\n\n## \(heading)\n\n\(lines)") }

  @Test func `a sentence is asked by what means as well`() {
    let told = told("거름", "- 주인은 고운 체를 통해 찻가루를 걸러 낸다")
    #expect(told.contains("거름: 주인은 무엇을 통해 찻가루를 걸러 내는가? → 고운 체"))
    #expect(told.contains("거름: 주인은 고운 체를 통해 무엇을 걸러 내는가? → 찻가루"))
  }

  @Test func `means that only point are not asked`() {
    #expect(!told("거름", "- 이 과정을 통해 찻가루를 걸러 낸다").contains { $0.contains("무엇을 통해") })
  }

  @Test func `what alone is asked with its particle`() {
    #expect(told("숙우", "- 숙우는 뜨거운 물에만 사용한다").contains("숙우는 무엇에만 사용하는가? → 뜨거운 물"))
  }

  @Test func `a number is not what alone`() {
    #expect(!told("숙우", "- 숙우는 하루에 두 번만 사용한다").contains { $0.contains("무엇만") })
  }

  @Test func `a case is asked for itself beside what follows`() {
    let told = told("다관", "- 물이 너무 뜨거울 경우 숙우에 옮긴다")
    #expect(told.contains("다관: 어떤 경우에 숙우에 옮기는가? → 물이 너무 뜨거울 경우"))
  }

  @Test func `what is said by 경우에 따라 is no case`() {
    #expect(!told("다관", "- 물이 뜨거운 경우에 따라 찻잔을 다시 데운다").contains { $0.contains("어떤 경우에") })
  }

  @Test func `a part is asked rather than what it is not`() {
    #expect(told("다관", "- 찻잎은 햇볕이 아닌 그늘에서 말린다").contains("다관: 찻잎은 햇볕이 아닌 어디에서 말리는가? → 그늘"))
  }

  @Test func `a sentence in brackets is the reason or the name of the one before`() {
    #expect(told("다관", "- 찻잔을 미리 데운다. (차가 빨리 식기 때문)").contains("다관: 왜 찻잔을 미리 데우는가? → 차가 빨리 식기 때문"))
    #expect(
      told("다관", "- 찻잎이 물을 머금고 천천히 펴진다. (찻잎의 복원성)").contains(
        "다음이 가리키는 말은? 찻잎이 물을 머금고 천천히 펴진다 → 찻잎의 복원성"))
    #expect(!told("다관", "- 찻잎이 물을 머금고 천천히 펴진다. (아주 중요)").contains { $0.hasSuffix("→ 아주 중요") })
  }

  @Test func `amounts, kinds and parts of short lines are asked`() {
    let told = told("찻상", "- 찻상 하나의 너비는 30cm ~ 45cm\n- 놓을 수 있는 찻잔의 개수 무제한\n- 찻상법은 특별법\n- 다도는 오랜 예법의 일부")
    #expect(told.contains("찻상 하나의 너비는 얼마인가? → 30cm ~ 45cm"))
    #expect(told.contains("찻상: 놓을 수 있는 찻잔의 개수는? → 무제한"))
    #expect(told.contains("찻상법은 무엇인가? → 특별법"))
    #expect(told.contains { $0.hasSuffix("다도는 무엇의 일부인가? → 오랜 예법") })
  }

  @Test func `a name below what it means is asked for that`() {
    let told = told("버릇", "1. 어른이 잔을 들 때까지 제 잔을 들지 않으려는 경향\n    > 선배 효과(Elder effect)\n2. 잔은 두 손으로 든다")
    #expect(told.contains("선배 효과란? → 어른이 잔을 들 때까지 제 잔을 들지 않으려는 경향"))
    #expect(!told.contains { $0.contains("경향이란?") })
  }

  @Test func `letters with words for a thing in brackets mean that`() {
    #expect(told("감시", "- 화로 옆에 TCM(온도 관제 시스템)을 둔다").contains("TCM이란? → 온도 관제 시스템"))
  }

  @Test func `two names given in one sentence are asked apart`() {
    #expect(
      told("이름", "덖은 잎을 초청이라고 하고 찐 잎을 증청이라고 한다.") == ["초청이란? → 덖은 잎", "증청이란? → 찐 잎"])
  }

  @Test func `a noun that points back is what the clause before says`() {
    #expect(
      told("이름", "물은 거듭하여 끓고 식기를 되풀이하는데 이 기간을 물때라고 한다.").contains("물때란? → 물은 거듭하여 끓고 식기를 되풀이하는 기간"))
  }
}
