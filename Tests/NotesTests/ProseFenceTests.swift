import Testing

@testable import Notes

@Suite struct ProseFenceTests {
  @Test func `prose in a frame is read, code is not`() {
    #expect(
      Document("# 茶\n\n```\n新茶：その年の初めに摘んだ葉。\n古茶：前の年に摘んだ葉。\n```").nodes.filter { $0.kind == .paragraph }.count == 2)
    #expect(Document("# 茶\n\n```\nlet 茶 = 摘む(葉)\n```").nodes.contains { $0.kind == .code })
    #expect(Document("# 茶\n\n```swift\n新茶：その年の初めに摘んだ葉。\n```").nodes.contains { $0.kind == .code })
  }

  @Test func `English prose in a frame is read with its broken lines mended`() {
    let note =
      "# Pots\n\n```\nThrowing – the potter pulls the wall up with\nboth hands on the wheel.\nCoiling – ropes of clay are laid by hand.\n```\n"
    let lines = Document(note).nodes.filter { $0.kind == .paragraph }.map(\.text.string)
    #expect(
      lines == [
        "Throwing – the potter pulls the wall up with both hands on the wheel.",
        "Coiling – ropes of clay are laid by hand.",
      ])
    #expect(
      Document("# Run\n\n```\nnpm run build the whole site\nthen open the page\n```\n").nodes.contains {
        $0.kind == .code
      })
    #expect(Document("# Run\n\n```\nlet x = 3;\nprint the value of x.\n```\n").nodes.contains { $0.kind == .code })
  }
}
