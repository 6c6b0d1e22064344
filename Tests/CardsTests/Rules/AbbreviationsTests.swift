import Testing

@testable import Cards

@Suite struct AbbreviationsTests {
  @Test func `short forms are asked for what they stand for`() throws {
    let note = "# 음악\n\n- 미디(MIDI, Musical Instrument Digital Interface)로 연주를 주고받음\n- 분당 박자 수(BPM, Beats Per Minute) 표시"
    #expect(
      told(note, by: "F10")
        == ["MIDI는 무엇의 약자인가? → Musical Instrument Digital Interface", "BPM은 무엇의 약자인가? → Beats Per Minute"])
    #expect(try #require(cards(note).first { $0.rule == "F10" }).alternatives == ["미디"])
    #expect(
      told("# Bikes\n\n## Parts\n\nA bottom bracket (BB) turns inside a mountain bike (MB).", by: "F10")
        == ["What does BB stand for? → bottom bracket", "What does MB stand for? → mountain bike"])
  }

  @Test func `a heading's short form counts, and only once in a note`() {
    let note = "# 차\n\n# 찜차 방식 (Steam Firing; SF)\n\n- 잎을 찌는 제다 방식\n\n# 덖음차\n\n- 찜차(SF, Steam Firing)와 다름"
    #expect(told(note, by: "F10") == ["SF는 무엇의 약자인가? → Steam Firing"])
  }

  @Test func `letters behind an East Asian name are asked for it`() {
    #expect(
      told("# 자전거\n\n- 무단 변속기(CVT)\n- 자동 제동 장치(ABS): 바퀴가 잠기지 않게 함", by: "F10")
        == ["CVT의 뜻은? → 무단 변속기", "ABS의 뜻은? → 자동 제동 장치"])
    #expect(
      told("# 鉄道のしくみ\n\n- *ディーゼル機関車*（*DL*）\n- *電気で動く機関車*（*EL*）", by: "F10")
        == ["「DL」は何を指す？ → ディーゼル機関車", "「EL」は何を指す？ → 電気で動く機関車"])
    // Three things together, a spelling, a name in a sentence.
    #expect(told("# 自転車\n\n- 整備の3要素（ABC）\n- 차축은 체인(CH)\n- 미디(MIDI)", by: "F10") == [])
  }

  @Test(arguments: ["온도(OK, warm enough)", "칼(N, steel)", "그릇(BOX, tea caddy)", "Home Tea (HEMA)"])
  func `letters that are no initials are no abbreviation`(line: String) {
    #expect(told("# 다기\n\n- \(line)", by: "F10") == [])
  }
}
