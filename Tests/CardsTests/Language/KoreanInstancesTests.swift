import Testing

@testable import Cards

@Suite struct KoreanInstancesTests {
  @Test func `what stands as typical behind a meaning is asked as examples`() {
    #expect(
      told("# 차\n녹차는 잎을 덖어 산화를 막은 것으로 우전, 세작이 대표적이다.\n").contains("녹차의 대표적인 예는? → 우전 / 세작"))
  }
}
