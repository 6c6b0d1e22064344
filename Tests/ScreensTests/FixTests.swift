import Cards
import History
import Notes
import TestKit
import Study
import Testing
import TextUI

@testable import Screens

@Suite struct FixTests {
  /// A card forgotten nine times, one that is flagged, one with many items.
  static let entries: [Entry] = {
    let card = CardID("k1")
    var entries = [Fixture.entry(1, .review(card, .easy, milliseconds: 1), hoursAgo: 24 * 400)]
    for lapse in 0..<9 {
      let hours = 24 * (390 - lapse * 20)
      entries.append(Fixture.entry(10 + lapse * 2, .review(card, .again, milliseconds: 1), hoursAgo: hours))
      entries.append(Fixture.entry(11 + lapse * 2, .review(card, .good, milliseconds: 1), hoursAgo: hours - 1))
    }
    return entries + [Fixture.entry(90, .flag(CardID("k5")), hoursAgo: 2)]
  }()
  static let cards =
    Fixture.korean + [Fixture.card("k9", "일곱 층보다 많은 것은?", (1...9).map { "\($0)번째 층" }, line: 77)]
  static let remarks = [
    Remark(
      FindingID("f1"), file: "infra/network.md", line: 12, text: "'주소' 아래에 아무것도 없어요.", isWrong: false),
    Remark(
      FindingID("f2"), file: "infra/container.md", line: 30, text: "'컨테이어' → 혹시 '컨테이너'인가요?", isWrong: true),
  ]

  static func walk(
    _ language: Language = .korean, size: Size = Size(width: 80, height: 24), readOnly: String? = nil
  ) -> Walk {
    var walk = Walk(Fixture.app(cards, entries, language: language, size: size, readOnly: readOnly))
    walk.press("f")
    walk.wait()
    return walk
  }

  private static func checked(_ walk: inout Walk) {
    let lines = [
      NotePlace(file: "infra/container.md", line: 41): "- 서비스 디스커버리: 등록된 서비스를 알아낸다",
      NotePlace(file: "infra/network.md", line: 12): "## 주소",
    ]
    walk.send(.checked(remarks, lines))
  }

  @Test func `home says how many cards ask for a hand, and f leads to them`() {
    let walk = Walk(Fixture.app(Self.cards, Self.entries))
    #expect(walk.picture.contains("고칠 카드 2장  f"))
    #expect(Self.walk().app.place == .fix)
  }

  @Test func `the notes are looked through beside the page, with the lines of what is shown`() {
    var walk = Self.walk()
    guard case .check(let lines) = walk.effects.last else {
      Issue.record("nobody looks")
      return
    }
    #expect(lines.contains(NotePlace(file: "infra/container.md", line: 41)))
    walk.send(.checking(0.5))
    #expect(walk.picture.contains("노트 살펴보는 중 50%"))
    Self.checked(&walk)
    #expect(walk.picture.contains("5가지") && walk.picture.contains("▸ - 서비스 디스커버리"))
    walk.press("q")
    #expect(walk.effects.contains(.stopCheck))
  }

  @Test func `Enter edits the line, and the notes are read and looked through again`() {
    var walk = Self.walk()
    walk.press("Enter")
    #expect(walk.effects.last == .edit(file: "infra/container.md", line: 41))
    walk.send(.reloaded(Fixture.library(Self.cards, Self.entries)))
    walk.wait()
    #expect(walk.effects.count { if case .check = $0 { true } else { false } } == 2)
  }

  @Test func `a card rests, loses its flag or is no card, the next comes, and u brings it back`() {
    var walk = Self.walk()
    walk.press("s")
    #expect(walk.effects.last == .record(.suspend(CardID("k1"))))
    #expect(walk.app.fix?.current?.card?.card.id.rawValue == "k5")
    walk.press("f")
    #expect(walk.effects.last == .record(.unflag(CardID("k5"))))
    #expect(walk.app.fix?.current?.card?.card.id.rawValue == "k9")
    walk.press("x")
    #expect(walk.effects.last == .record(.dismiss(CardID("k9"))) && walk.app.fix?.items.isEmpty == true)
    walk.press("u u u")
    #expect(walk.app.fix?.items.map { $0.card?.card.id.rawValue } == ["k1", "k5", "k9"])
    #expect(walk.app.fix?.current?.card?.card.id.rawValue == "k1")
  }

  @Test func `u takes back only what was done on this page, and says what that was`() {
    var walk = Self.walk()
    walk.press("u")
    #expect(!walk.effects.contains { if case .record = $0 { true } else { false } })
    #expect(walk.picture.contains("여기서 한 일이 없어서"))
    walk.press("s u")
    #expect(walk.picture.contains("되돌렸어요: 쉬게 하기 · 등록된 서비스가"))
  }

  @Test func `a line of a note can only be edited, or called right as it is`() {
    var walk = Self.walk()
    Self.checked(&walk)
    walk.press("End s")
    #expect(!walk.effects.contains { if case .record = $0 { true } else { false } })
    walk.press("Enter")
    #expect(walk.effects.last == .edit(file: "infra/container.md", line: 30))
  }

  @Test func `what is right as it is goes from the list and from what home counts, and u brings it back`() {
    var walk = Self.walk()
    Self.checked(&walk)
    walk.press("End x")
    #expect(walk.effects.last == .record(.ignore(FindingID("f2"))))
    #expect(walk.app.fix?.items.count == 4 && walk.app.fix?.current?.place.line == 12)
    #expect(walk.picture.contains("이대로 맞아요"))
    walk.press("q")
    #expect(walk.picture.contains("노트에서 살펴볼 곳 1 "))
    walk.press("f")
    walk.send(.checked(Self.remarks, [:]))
    #expect(walk.app.fix?.items.count == 4)
    walk.press("u")
    #expect(walk.picture.contains("여기서 한 일이 없어서"))
    walk.press("End x u")
    #expect(walk.app.fix?.items.count == 4 && walk.picture.contains("되돌렸어요: 이대로 맞음"))
    #expect(walk.app.fix?.current?.place.line == 12)
  }

  @Test func `Tab goes from group to group, n to the next thing`() {
    var walk = Self.walk()
    Self.checked(&walk)
    let cards = ["n", "Tab", "Tab", "Tab"].map { key in
      walk.press(key)
      return walk.app.fix?.chosen
    }
    #expect(cards == [1, 2, 3, 0])
  }

  @Test func `where nothing can be written, only looking works`() {
    var walk = Self.walk(readOnly: "no")
    walk.press("s u")
    #expect(!walk.effects.contains { if case .record = $0 { true } else { false } })
  }

  @Test func `the fix list in Korean`() {
    var walk = Self.walk()
    Self.checked(&walk)
    expectFrame(
      walk.frame,
      """
       고칠 것                                                                  5가지



         자꾸 잊는 카드  1
       › ! 등록된 서비스가 무엇인지 알아내려고 두는 것은?                9번 잊음

         표시한 카드  1
         ⚑ 도메인 이름을 빌려주는 곳은?

         한 번에 떠올리기 많은 카드  1
         ≡ 일곱 층보다 많은 것은?

         노트에서 살펴볼 곳  2
         ? '주소' 아래에 아무것도 없어요.                           network.md:12
         ✗ '컨테이어' → 혹시 '컨테이너'인가요?                    container.md:30

         ────────
         infra/container.md:41
         ▸ - 서비스 디스커버리: 등록된 서비스를 알아낸다
         9번 잊었어요. 둘로 나누거나 실마리를 더 적으면 쉬워져요.


       ⏎ 고치기  s 쉬게 하기  x 카드 아님  n 다음  u 되돌리기  c 노트 보기  ?  q
      """)
  }

  @Test func `the fix list in English, narrow`() {
    var walk = Self.walk(.english, size: Size(width: 40, height: 12))
    Self.checked(&walk)
    expectFrame(
      walk.frame,
      """
       To fix                        5 things

       Often forgotten  1
      ›! 등록된 서비스가 무엇…   forgotten 9×
       Flagged  1
       ⚑ 도메인 이름을 빌려주는 곳은?
       infra/container.md:41
       ▸ - 서비스 디스커버리: 등록된 서비스…
       Forgotten 9 times. Split it, or write
       down something to hold on to.

       ⏎ edit  s suspend  ?  q             ▼5
      """)
  }

  @Test func `on a tiny screen the thing and what it is stay`() {
    expectFrame(
      Self.walk(.english, size: Size(width: 24, height: 6)).frame,
      """
       looking through the n…
       Often forgotten  1
      ›! 등록…   forgotten 9×
       Flagged  1
       Forgotten 9 times. …
       ⏎ edit  ?  q        ▼3
      """)
  }

  @Test(arguments: Language.allCases) func `nothing to fix is said kindly`(language: Language) {
    var walk = Walk(Fixture.app(Fixture.korean, language: language))
    walk.press("f")
    walk.wait()
    walk.send(.checked([], [:]))
    #expect(walk.picture.contains(Words(language)(.fixNothing)))
  }
}
