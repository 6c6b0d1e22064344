import Testing

@testable import Cards

@Suite struct VersusTests {
  @Test func `two things below a joint heading are told apart with labels`() {
    #expect(
      told("# 온돌과 마루\n\n## 온돌\n\n- 바닥을 데우는 난방 방식\n\n## 마루\n\n- 나무 널을 깐 시원한 바닥 공간", by: "F25")
        == ["온돌과 마루의 차이는? → 온돌: 바닥을 데우는 난방 방식 / 마루: 나무 널을 깐 시원한 바닥 공간"])
    let note =
      "# Bikes\n\n## Rim brakes vs disc brakes\n\n### Rim brakes\n\nA pair of pads that press on the rim.\n\n### Disc brakes\n\nA pair of pads that press on a rotor."
    #expect(
      told(note, by: "F25") == [
        "What is the difference between rim brakes and disc brakes? → Rim brakes: A pair of pads that press on the rim. / disc brakes: A pair of pads that press on a rotor."
      ])
  }

  @Test func `one side alone makes no comparison`() {
    #expect(told("# 한옥\n\n## 온돌 vs 마루\n\n### 온돌\n\n- 바닥을 데우는 난방 방식\n\n## 처마\n\n- 비를 막음", by: "F25") == [])
    #expect(told("# Tea\n\n## Steaming vs firing\n\n- Both stop the leaf from oxidising.", by: "F25") == [])
  }
}
