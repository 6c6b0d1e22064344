import Testing

@testable import Cards

@Suite struct KoreanInstancesTests {
  @Test func `what stands as typical behind a meaning is asked as examples`() {
    #expect(
      told("# 차\n녹차는 잎을 덖어 산화를 막은 것으로 우전, 세작이 대표적이다.\n").contains("녹차의 대표적인 예는? → 우전 / 세작"))
  }

  @Test func `what belongs here is asked of the name before it`() {
    #expect(
      told("# 차\n청차는 잎을 절반만 띄운 것이며 백호오룡이나 동정오룡이 여기 속한다.\n").contains("청차의 예는? → 백호오룡 / 동정오룡"))
  }

  @Test func `a typical case is one of what the sentence before speaks of`() {
    #expect(
      told("## 다구\n숙우는 끓인 물을 식히는 그릇이다. 대표적인 예가 유리 주전자이다.\n").contains("숙우의 대표적인 예는? → 유리 주전자"))
  }
}
