import Notes
import Testing

@testable import Cards

@Suite struct KoreanSiblingFramesTests {
  @Test func `two lines that differ in one part are asked for it`() {
    let told = asked("# 다실\n\n## 차나무\n\n- 옥로는 그늘에서 기른다\n- 전차는 햇볕에서 기른다")
    #expect(told.contains("차나무: 옥로는 어디에서 기르는가? → 그늘"))
    #expect(told.contains("차나무: 전차는 어디에서 기르는가? → 햇볕"))
  }

  @Test func `two lines that differ in more are asked for their difference`() {
    let told = asked("# 다실\n\n## 차나무\n\n- 옥로는 그늘에서 자라 맛이 아주 달다\n- 전차는 볕에서 자라 맛이 아주 쓰다")
    #expect(told.contains("옥로와 전차의 차이는? → 옥로: 그늘에서 자라 맛이 아주 달다 | 전차: 볕에서 자라 맛이 아주 쓰다"))
  }

  @Test func `two meanings that are the same but for a word are asked for their difference`() {
    let told = asked("# 다실\n\n## 물\n\n- 단물 : 광물의 함량이 기준보다 적은 물\n- 센물 : 광물의 함량이 기준보다 많은 물")
    #expect(told.contains("단물과 센물의 차이는? → 단물: 광물의 함량이 기준보다 적은 물 | 센물: 광물의 함량이 기준보다 많은 물"))
  }

  @Test func `what one affirms and the other denies is their difference`() {
    let told = asked("# 다실\n\n## 뚜껑\n\n- 홑뚜껑\n  - 김을 막지 못한다\n- 겹뚜껑\n  - 김을 끝까지 막는다")
    #expect(!told.contains { $0.hasPrefix("홑뚜껑이란?") })
    let other = asked("# 다실\n\n## 체\n\n- 성긴체\n  - 찻가루를 통과시키지 못한다\n- 고운체\n  - 찻가루를 그대로 통과시킨다")
    #expect(other.contains("성긴체와 고운체의 차이는? → 성긴체: 찻가루를 통과시키지 못한다 | 고운체: 찻가루를 그대로 통과시킨다"))
  }

  @Test func `two lines that share no words are asked for no difference`() {
    let told = asked("# 다실\n\n## 차나무\n\n- 옥로는 그늘에서 기른다\n- 말차는 맷돌로 곱게 간다")
    #expect(!told.contains { $0.contains("차이는?") })
  }
}
