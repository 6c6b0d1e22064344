import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct ReadingPageTests {
  private func frame(_ done: Int, of total: Int, _ language: Language, _ size: Size) -> Frame {
    var frame = Frame(size: size)
    ReadingPage(language: language, notesName: "~/notes").draw(done: done, of: total, into: &frame)
    return frame
  }

  @Test func `how many notes are read of how many, in both languages`() {
    expectFrame(
      frame(2_500, of: 10_000, .english, Size(width: 60, height: 12)),
      """
       dasi  ~/notes

         Reading your notes
         ━━━━━━━━━━━━────────────────────────────────────
         2,500 of 10,000

         Next time only notes that changed are read.




       q quit
      """, styles: nil)
    expectFrame(
      frame(1, of: 3, .korean, Size(width: 30, height: 10)),
      """
       dasi  ~/notes

       노트를 읽고 있어요
       ━━━━━━━━━───────────────────
       3개 중 1개

       다음부터는 바뀐 노트만
       읽어요.

       q 끝
      """, styles: nil)
  }

  @Test func `before the notes are listed nothing is counted, and no window is too small`() {
    let text = frame(0, of: 0, .english, Size(width: 40, height: 8)).rows.joined(separator: "\n")
    #expect(text.contains("Reading your notes") && !text.contains(" of "))
    for width in 0...24 { for height in 0...6 { _ = frame(1, of: 2, .korean, Size(width: width, height: height)) } }
  }

  @Test func `the ways out, also with a Korean layout`() {
    let page = ReadingPage(language: .english, notesName: "")
    func wish(_ key: Key) -> ReadingPage.Wish? { page.wish(of: .key(key)) }
    #expect(wish(.of("q")) == .leave(code: 0) && wish(.of("ㅂ")) == .leave(code: 0))
    #expect(wish(Key(.escape)) == .leave(code: 0) && wish(.control("c")) == .leave(code: 130))
    #expect(wish(.control("z")) == .stop && wish(.of("x")) == nil && page.wish(of: .paste("q")) == nil)
  }
}
