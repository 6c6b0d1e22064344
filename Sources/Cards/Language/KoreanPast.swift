import Notes

/// Korean verbs in the past: 소집했다, 시작되었음.
enum KoreanPast {
  /// The verb up to its sign of the past, 소집했; nil for what is or will be.
  static func stem(of sentence: Text) -> Text? {
    for end in ["습니다", "다", "음"] as [Literal] where sentence.ends(with: end) {
      let stem = sentence.dropping(last: end.count)
      guard stem.count >= 2, let last = stem.scalars.last, last.hangulFinal == 20, !stem.endsWith(anyOf: ["있", "겠"])
      else {
        return nil
      }
      return stem
    }
    return nil
  }

  /// The form before a noun: 소집한, 시작된, 쉬워진; of other verbs 보았던.
  static func adnominal(_ stem: Text) -> Text {
    for (past, form) in [("되었", "된"), ("하였", "한"), ("했", "한"), ("됐", "된"), ("졌", "진"), ("켰", "킨")]
      as [(Literal, Literal)]
    where stem.ends(with: past) {
      return stem.without(suffix: past) + Text(form)
    }
    return stem + "던"
  }
}
