import TestKit
import Testing
import TextUI

@Suite struct TextFieldTests {
  /// The field after keys, the caret shown as `‸`.
  private func typed(_ text: String, _ keys: Key...) -> String {
    var field = TextField()
    for key in text.unicodeScalars.map({ Key(.character($0)) }) + keys {
      let isTaken = field.handle(.key(key))
      #expect(isTaken)
    }
    return shown(field)
  }

  private func shown(_ field: TextField) -> String {
    String(field.characters[..<field.caret]) + "‸" + String(field.characters[field.caret...])
  }

  @Test func `typed scalars join to characters`() {
    #expect(typed("e\u{301}한👩‍👩‍👧", Key(.backspace)) == "e\u{301}한‸")
    #expect(typed("e\u{301}한", Key(.left), Key(.left)) == "‸e\u{301}한")
  }

  @Test func `keys move the caret and delete`() {
    #expect(typed("다시 보기", Key(.home), Key(.delete)) == "‸시 보기")
    #expect(typed("다시 보기", Key(.character("w"), .control)) == "다시 ‸")
    #expect(typed("다시 보기", Key(.left), Key(.character("u"), .control)) == "‸기")
    #expect(typed("다시 보기", Key(.left, .control), Key(.character("k"), .control)) == "다시 ‸")
    #expect(typed("다시 보기", Key(.character("a"), .control), Key(.right, .control)) == "다시‸ 보기")
    #expect(typed("가", Key(.right), Key(.end), Key(.delete), Key(.left), Key(.left), Key(.backspace)) == "‸가")
  }

  @Test
  func `a value a field opens with is replaced by the first text typed, and kept by any key that moves or deletes`() {
    func after(_ inputs: Input...) -> String {
      var field = TextField("20", isReplaced: true)
      for input in inputs { _ = field.handle(input) }
      return shown(field)
    }
    #expect(after(.key(Key(.character("5")))) == "5‸")
    #expect(after(.paste("15"), .key(Key(.character("0")))) == "150‸")
    #expect(after(.key(Key(.backspace)), .key(Key(.character("5")))) == "25‸")
    #expect(after(.key(Key(.left)), .key(Key(.character("5")))) == "25‸0")
    #expect(after(.key(Key(.enter)), .key(Key(.character("5")))) == "5‸")
  }

  @Test func `keys of other meaning are not taken`() {
    var field = TextField("가")
    for code in [Key.Code.enter, .escape, .tab, .up, .down, .pageUp, .function(1)] {
      let isTaken = field.handle(.key(Key(code)))
      #expect(!isTaken)
    }
    #expect(field == TextField("가"))
  }

  @Test func `a paste goes onto one line without control characters`() {
    var field = TextField("가나")
    _ = field.handle(.key(Key(.left)))
    _ = field.handle(.paste("x\ny\t\u{1B}[2Jz\u{7}"))
    #expect(shown(field) == "가x y [2Jz‸나")
  }

  @Test func `a huge paste is cut`() {
    var field = TextField("가나")
    _ = field.handle(.paste(String(repeating: "다", count: 100_000)))
    #expect(field.characters.count == TextField.limit)
  }

  @Test func `the cursor stands at the caret and the text scrolls to it`() {
    var frame = Frame(size: Size(width: 12, height: 3))
    var field = TextField("한글을 배운다")
    field.draw(into: &frame, x: 1, y: 0, width: 6)
    #expect(frame.cursor == Point(x: 5, y: 0))
    _ = field.handle(.key(Key(.home)))
    field.draw(into: &frame, x: 1, y: 1, width: 6)
    expectFrame(frame, " 운다\n 한글을", styles: "cursor 1:1")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the caret stays inside and the cursor within the field`(seed: UInt64) {
    var random = Seeded(seed)
    var field = TextField()
    let keys: [Key] =
      [.left, .right, .home, .end, .backspace, .delete].map { Key($0) }
      + ["u", "w", "k", "a", "e", "b", "f"].map { Key(.character($0), .control) }
    for _ in 0..<60 {
      if random.int(in: 0...1) == 0 {
        _ = field.handle(.paste(random.text(length: 3)))
      } else {
        _ = field.handle(.key(random.pick(keys)))
      }
      #expect((0...field.characters.count).contains(field.caret))
      #expect(field.characters == Array(field.text))
      var frame = Frame(size: Size(width: 20, height: 1))
      let width = random.int(in: 2...15)
      field.draw(into: &frame, x: 2, y: 0, width: width)
      #expect(frame.cursor.map { (2..<2 + width).contains($0.x) } == true)
    }
  }
}
