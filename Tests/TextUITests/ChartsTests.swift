import TestKit
import Testing
import TextUI

@Suite struct ChartsTests {
  @Test func `only nothing looks empty and only all looks full`() {
    var frame = Frame(size: Size(width: 8, height: 5))
    for (y, fraction) in [0, 0.001, 0.5, 0.999, 1].enumerated() { frame.putProgress(fraction, x: 0, y: y, width: 8) }
    expectFrame(frame, "────────\n━───────\n━━━━────\n━━━━━━━─\n━━━━━━━━")
  }

  @Test func `a sparkline reaches from one eighth to eight`() {
    #expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7, 8]) == "▁▁▂▃▄▅▆▇█")
    #expect(sparkline([0, 0]) == "▁▁")
    #expect(sparkline([]) == "")
    #expect(sparkline([.min, .max]) == "▁█")
    #expect(sparkline([5], maximum: 10) == "▄")
  }

  @Test func `a curve goes from the top left to the bottom right`() {
    #expect(curve(width: 4, height: 2) { 1 - $0 } == ["⠑⢄  ", "  ⠑⢄"].map { $0.replacing(" ", with: "⠀") })
    #expect(curve(width: 2, height: 1) { _ in .nan } == ["⠀⠀"])
    #expect(curve(width: 0, height: 3) { $0 } == [])
  }

  @Test(arguments: [
    ("ㅂ", "q"), ("ㅁ", "a"), ("ㅡ", "m"), ("ㅔ", "p"), ("ㅃ", "Q"), ("１", "1"), ("？", "?"), ("x", "x"), ("가", "가"),
  ])
  func `keys of a Korean or full-width layout are known by their Latin ones`(typed: String, latin: String) throws {
    let scalars = try (#require(typed.unicodeScalars.first), #require(latin.unicodeScalars.first))
    #expect(Key(.character(scalars.0), .alt).latin == Key(.character(scalars.1), .alt))
  }
}
