import Testing

@testable import Notes

@Suite struct RemarksTests {
  @Test(arguments: [
    "이 글은 녹차를 다룬다", "녹차의 종류를 정리해보았다", "나중에 다시 정리", "짧게 정리", "물 온도는 아직 모르겠다", "여기까지만 외우자", "찻물 끓이기 너무 어렵다 ㅋㅋ",
    "In this post we look at tea", "Add the brewing table later", "I don't understand this step",
    "この記事では茶を扱う", "あとで温度を調べる", "淹れ方をまとめてみた", "本文介绍绿茶", "水温以后再补充",
  ])
  func `what the writer says of the note or to himself is a remark`(line: String) {
    #expect(Remarks.pattern(of: Text(line)) == "N11")
  }

  @Test(arguments: [
    "나중에 딴 잎은 떫은맛이 강하다", "의사표시의 하자는 취소 사유가 된다", "추후 잎을 더하면 향이 진해진다", "The leaves are rolled later in the day.",
    "I = V / R", "微笑とは声を立てずに笑うこと", "정리해고는 경영상 이유에 의한 해고이다", "찻잎을 공부방에 둔다", "잎을 크기로 나누어 정리", "저장 시각 : 밤 ㅎㅎ",
  ])
  func `facts in like words stay`(line: String) {
    #expect(Remarks.pattern(of: Text(line)) == nil)
  }
}
