import Testing

@testable import Cards

@Suite struct ToldMembersTests {
  @Test func `as many Korean names as a sentence says, each told of behind it`() {
    #expect(
      told(
        "# 찻집\n\n## 도구\n\n찻물을 거르는 방법은 크게 두 가지다. **거름망**은 잎을 주전자 안에서 붙잡고, **숙우**는 우린 물을 옮겨 담아 농도를 고르게 한다.",
        by: "F21") == ["도구: 찻물을 거르는 방법 두 가지는? → 거름망 / 숙우"])
    #expect(
      told(
        "# 찻집\n\n## 고장\n\n고장의 원인은 세 군데로 나눠서 생각하면 된다. 급수관은 물이 새어 압력이 떨어진 것으로 균열이 대표적이다. 밸브는 고무가 닳은 것이고 가장 흔하다. 배수관은 찌꺼기가 쌓인 것이며 기름때가 여기 속한다.",
        by: "F21") == ["고장의 원인 세 가지는? → 급수관 / 밸브 / 배수관"])
  }

  @Test func `fewer names than are counted are no list`() {
    #expect(told("# 찻집\n\n## 도구\n\n거르는 방법은 세 가지다. 거름망은 잎을 안에서 붙잡는다. 오늘은 하나만 배운다.", by: "F21").isEmpty)
  }

  @Test func `as many Chinese names as a sentence says`() {
    #expect(
      told("# 茶库\n\n存茶会出的三个问题：受潮就是叶子吸了空气里的水。串味就是叶子吸了别的气味。褪色则是叶绿素被光分解。", by: "F21") == [
        "存茶会出的三个问题有哪些？ → 受潮 / 串味 / 褪色"
      ])
  }

  @Test func `a time alone names nothing`() {
    let cards = told("# [2] 차나라\n\n1. **청동** 시대 국가\n\t- **기원전 4세기경 '왕'** 등장: 갑왕, 을왕")
    #expect(!cards.contains { $0.contains("기원전은?") })
    #expect(cards.contains { $0.contains("기원전 4세기경 '왕' 등장은?") && $0.hasSuffix("→ 갑왕 / 을왕") })
  }
}
