import TestKit
import Testing
import TextUI

@Suite struct FrameTests {
  private func frame(_ width: Int, _ height: Int) -> Frame { Frame(size: Size(width: width, height: height)) }

  @Test func `text is written in its style`() {
    var frame = frame(10, 2)
    let used = frame.put("다시 go", x: 1, y: 0, style: Style(foreground: .ansi(1), bold: true))
    #expect(used == 7)
    expectFrame(frame, " 다시 go", styles: #"0:1 "다시 go" bold red"#)
  }

  @Test func `text is cut at its width and never in the middle of a glyph`() {
    var frame = frame(10, 3)
    let used = [
      frame.put("한국어", x: 0, y: 0, width: 5), frame.put("한국어", x: 7, y: 1), frame.put("abc", x: 0, y: 2, width: 0),
    ]
    #expect(used == [4, 2, 0])
    expectFrame(frame, "한국\n       한")
  }

  @Test func `what begins left of the frame shows its rest`() {
    var frame = frame(6, 1)
    frame.put("한국어", x: -1, y: 0)
    expectFrame(frame, " 국어")
  }

  @Test func `half of a wide glyph painted over blanks the other half`() {
    var frame = frame(6, 2)
    frame.put("한국어", x: 0, y: 0)
    frame.put("x", x: 1, y: 0)
    frame.put("y", x: 4, y: 0)
    expectFrame(frame, " x국y")
    frame.put("한", x: 1, y: 0)
    expectFrame(frame, " 한 y")
  }

  @Test func `filling is clipped`() {
    var frame = frame(4, 3)
    frame.fill(Rect(x: 2, y: 1, width: .max, height: .max), Cell("─"))
    frame.fill(Rect(x: -5, y: 0, width: 8, height: 1), Cell("가"))
    expectFrame(frame, "가\n  ──\n  ──")
  }

  @Test func `an area changes its style and keeps its text`() {
    var frame = frame(6, 1)
    frame.put("a한b", x: 0, y: 0)
    frame.restyle(Rect(x: 1, y: 0, width: 1, height: 1)) { $0.isReversed = true }
    expectFrame(frame, "a한b", styles: #"0:1 "한" reversed"#)
  }

  @Test func `text aligns right and in the middle, cut with an ellipsis`() {
    var frame = frame(9, 3)
    frame.put("오늘", x: 0, y: 0, width: 9, aligned: .right)
    frame.put("오늘", x: 0, y: 1, width: 9, aligned: .centre)
    frame.put("오늘 복습할 카드", x: 0, y: 2, width: 9, aligned: .right)
    expectFrame(frame, "     오늘\n  오늘\n 오늘 복…")
  }

  @Test func `rows leave out the spaces at their end only`() {
    var frame = frame(5, 2)
    frame.put(" a b ", x: 0, y: 0)
    #expect(frame.rows == [" a b", ""])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a huge text costs what is seen of it`() {
    let huge = String(repeating: "가나 ", count: 300_000)
    for _ in 0..<300 {
      var frame = frame(20, 1)
      frame.put(huge, x: 0, y: 0)
      frame.put(huge, x: 0, y: 0, width: 20, aligned: .right)
      #expect(frame.rows == ["가나 가나 가나 가나…"])
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every wide glyph keeps its right half and nothing else has one`(seed: UInt64) {
    var random = Seeded(seed)
    var frame = frame(random.int(in: 0...12), random.int(in: 0...4))
    for _ in 0..<40 {
      let (x, y) = (random.int(in: -6...14), random.int(in: -1...5))
      let text = random.text(length: 6)
      switch random.int(in: 0...3) {
      case 0: frame.fill(Rect(x: x, y: y, width: random.int(in: -2...9), height: 2), Cell(random.pick(["가", "x"])))
      case 1: frame.restyle(Rect(x: x, y: y, width: 3, height: 1)) { $0.isBold.toggle() }
      case 2: frame.put(text, x: x, y: y, width: random.int(in: -1...9))
      default: frame.put(text, x: x, y: y)
      }
      expectWhole(frame)
    }
  }

  private func expectWhole(_ frame: Frame) {
    for y in 0..<frame.size.height {
      let cells = Array(frame.row(y))
      for x in cells.indices {
        let isCovered = x > 0 && cells[x - 1].glyph.width == 2
        #expect((cells[x].glyph == .rightHalf) == isCovered)
        #expect(!isCovered || cells[x].style == cells[x - 1].style)
      }
      #expect(cells.last?.glyph.width != 2)
    }
  }
}
