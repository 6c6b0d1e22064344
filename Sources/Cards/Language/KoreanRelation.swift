import Notes

/// Questions by a Korean label with a verb before its noun: 발생하는 경우, 사용하는 이유, 주로 쓰는 곳.
enum KoreanRelation {
  /// `데드락이 주로 발생하는 경우는?`, `캐시를 사용하는 이유는?`; `캐시: 쓰면 안 되는 때는?` where the verb does not say what the subject is to it.
  static func ask(_ subject: Text, _ label: Text) -> Text? {
    let words = label.words
    guard words.count >= 2, let verb = words.dropLast().last, verb.count >= 2,
      verb.endsWith(anyOf: ["는", "한", "된"]) || verb.isOne(of: ["좋은", "나쁜"])
    else { return nil }
    let asked = Wording.bare(label, in: .korean)
    if words.count == 2 || !words[0].ends(with: "면") {
      if objects.contains(verb) { return Wording.object(subject) + " " + asked }
      if verb.endsWith(anyOf: states) || subjects.contains(verb) { return Wording.subject(subject) + " " + asked }
    }
    return subject + ": " + asked
  }

  /// Verbs that do something with what is asked about.
  private static let objects: WordSet = [
    "사용하는", "쓰는", "이용하는", "활용하는", "적용하는", "도입하는", "선택하는", "채택하는", "배우는", "공부하는", "만드는", "고려하는", "호출하는", "생성하는", "설정하는",
    "정의하는",
    "구현하는", "작성하는", "선언하는", "관리하는", "측정하는", "확인하는", "해결하는", "방지하는", "예방하는", "사용한", "도입한", "선택한", "알아야하는", "분리하는", "나누는",
    "제거하는",
    "추가하는", "수행하는", "실시하는", "시행하는", "연구하는", "유지하는", "먹는", "찾는", "읽는",
  ]

  /// Verbs that what is asked about does itself.
  private static let subjects: WordSet = [
    "발생하는", "생기는", "일어나는", "나타나는", "존재하는", "나오는", "실패하는", "등장한", "탄생한", "발생한", "끝나는", "시작하는", "쓰이는", "사라지는", "멈추는",
    "중단한",
  ]

  /// Ends of adjectives and of what is done to a thing.
  private static let states: Phrases = [
    "되는", "된", "지는", "필요한", "중요한", "적합한", "유용한", "유리한", "불리한", "가능한", "불가능한", "좋은", "나쁜", "위험한", "편리한", "특별한", "유명한",
    "강한", "약한",
  ]
}
