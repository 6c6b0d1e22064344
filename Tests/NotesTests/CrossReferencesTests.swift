import Testing

@testable import Notes

@Suite struct CrossReferencesTests {
  @Test(arguments: [
    ("유약: 겉에 바르는 유리질 막 [[굽기#온도|온도]] 참고", "유약: 겉에 바르는 유리질 막"), ("초벌: 유약 없이 굽는 것 (→ [[굽기]] 참조)", "초벌: 유약 없이 굽는 것"),
    ("Slip is thin clay (see [[clay]]).", "Slip is thin clay."),
    ("Slip is thin clay (see [clay](notes/clay.md))", "Slip is thin clay"),
    ("素焼き：釉薬をかけずに焼くこと（[[窯]]を参照）", "素焼き：釉薬をかけずに焼くこと"), ("素烧：不上釉的烧制（见[[窑]]）。", "素烧：不上釉的烧制。"),
  ])
  func `what only sends the reader elsewhere goes`(line: String, left: String) {
    #expect(CrossReferences.cut(Text(line)) == Text(left))
  }

  @Test(arguments: [
    "Slip is fired in a kiln ([[kiln]])", "[[굽기]] 참고", "자세한 것은 [[굽기]] 참고", "유약은 [[굽기]]를 참고한다", "Glaze (also [[slip]])",
    "Clay lies in [beds](beds.md)",
  ])
  func `a link that the line speaks of stays`(line: String) {
    #expect(CrossReferences.cut(Text(line)) == Text(line))
  }

  @Test func `the foot of a page is set aside`() {
    let document = Document("# Clay\n\nClay shrinks in the kiln.[^1]\n\n[^1]: Kim, On Clay, 1987\n")
    #expect(document.lines.first { $0.raw.starts(with: "[^1]") }?.setAside == "N7")
    #expect(document.lines.first { $0.raw.starts(with: "Clay shrinks") }?.setAside == nil)
  }
}
