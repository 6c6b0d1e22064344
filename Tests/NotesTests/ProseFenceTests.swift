import Testing

@testable import Notes

@Suite struct ProseFenceTests {
  @Test func `prose in a frame is read, code is not`() {
    #expect(
      Document("# 茶\n\n```\n新茶：その年の初めに摘んだ葉。\n古茶：前の年に摘んだ葉。\n```").nodes.filter { $0.kind == .paragraph }.count == 2)
    #expect(Document("# 茶\n\n```\nlet 茶 = 摘む(葉)\n```").nodes.contains { $0.kind == .code })
    #expect(Document("# 茶\n\n```swift\n新茶：その年の初めに摘んだ葉。\n```").nodes.contains { $0.kind == .code })
  }
}
