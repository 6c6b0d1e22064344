import Testing

@testable import Notes

@Suite struct JapaneseWrapTests {
  private func lines(_ note: String) -> [String] { Document(note).nodes.dropFirst().map(\.text.string) }

  @Test func `a line that stops at a joining word goes on in the next`() {
    #expect(lines("前の年に摘んだ葉を売る場合  \n古茶と札に書く。  ") == ["前の年に摘んだ葉を売る場合、古茶と札に書く。"])
    #expect(lines("茶葉を受け取った茶商は  \n品を倉に移す。  ") == ["茶葉を受け取った茶商は品を倉に移す。"])
  }

  @Test func `finished lines and pairs stay apart`() {
    #expect(lines("葉を蒸して揉む。  \n倉に移す。  ").count == 2)
    #expect(lines("摘んだ葉を売る場合\n期限：三日").count == 2)
  }
}
