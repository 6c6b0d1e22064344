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
    field.draw(into: &frame, in: Rect(x: 1, y: 0, width: 6, height: 1))
    #expect(frame.cursor == Point(x: 6, y: 0))
    _ = field.handle(.key(Key(.home)))
    field.draw(into: &frame, in: Rect(x: 1, y: 1, width: 6, height: 1))
    expectFrame(frame, " ‹운다\n 한글을", styles: "0:1 \"‹\" dim\ncursor 1:1")
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
      let (width, height) = (random.int(in: 2...15), random.int(in: 1...3))
      var frame = Frame(size: Size(width: 20, height: 4))
      let area = Rect(x: 2, y: 1, width: width, height: height)
      field.draw(into: &frame, in: area)
      #expect(frame.cursor.map(area.contains) == true)
    }
  }

  /// The rows of a field in an area, and the cursor.
  private func drawn(_ field: TextField, width: Int, height: Int) -> (rows: [String], cursor: Point?) {
    var frame = Frame(size: Size(width: width, height: height))
    field.draw(into: &frame, in: frame.bounds)
    return (frame.rows, frame.cursor)
  }

  @Test func `a long text wraps between words where there are rows for it`() {
    let field = TextField("프로세스가 자원을 서로 기다리며")
    #expect(field.rows(width: 18) == 2)
    let (rows, cursor) = drawn(field, width: 18, height: 2)
    #expect(rows == ["프로세스가 자원을", "서로 기다리며"] && cursor == Point(x: 13, y: 1))
    #expect(TextField().rows(width: 18) == 1 && TextField("도커").rows(width: 18) == 1)
  }

  @Test func `the caret has a row of its own where the text fills the last`() {
    #expect(TextField("abcd").rows(width: 4) == 2)
    #expect(drawn(TextField("abcd"), width: 4, height: 2).cursor == Point(x: 0, y: 1))
    #expect(drawn(TextField("가나다"), width: 5, height: 2).rows == ["가나", "다"])
    #expect(drawn(TextField("abcd     e"), width: 4, height: 2).rows == ["abcd", "e"])
  }

  @Test func `where rows are few the text around the caret shows, and a sign where its beginning is cut`() {
    let text = "one two three four five"
    #expect(drawn(TextField(text), width: 9, height: 1).rows == ["‹ur five"])
    #expect(drawn(TextField(text), width: 9, height: 2).rows == ["‹four", "five"])
    var field = TextField(text)
    _ = field.handle(.key(Key(.home)))
    let (rows, cursor) = drawn(field, width: 9, height: 2)
    #expect(rows == ["one two", "three"] && cursor == Point(x: 0, y: 0))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `in as many rows as it says a text is shown whole`(seed: UInt64) {
    var random = Seeded(seed)
    let field = TextField(random.text(length: random.int(in: 0...40)))
    let width = random.int(in: 2...15)
    let rows = drawn(field, width: width, height: field.rows(width: width)).rows
    let letters = { (text: String) in text.filter { $0 != " " } }
    #expect(letters(rows.joined()) == letters(glyphs(of: field.text).map(\.text).joined()))
  }
}
