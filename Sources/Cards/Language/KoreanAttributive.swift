import Notes

/// Verbs before the noun they tell of, which look like a noun with its topic mark: 돌아가는, 받는, 나타나는.
enum KoreanAttributive {
  /// Whether a word in 는 can only be a verb: its last syllable is closed (받는), or it ends like a joined verb (들어가는).
  static func isVerb(_ word: Text) -> Bool {
    guard word.count >= 2, word.ends(with: "는") else { return false }
    let stem = word.dropping(last: 1)
    return stem.scalars.last?.hangulFinal ?? 0 != 0 || stem.endsWith(anyOf: joined)
  }

  private static let joined: Phrases = [
    "아가", "어가", "라가", "려가", "해가", "져가", "나오", "아오", "어오", "려오", "져오", "타나", "어나", "겨나", "해주", "어주", "아주",
    "려주", "여주", "시키", "으키", "타내", "어내", "보내", "끝내", "따르", "흐르", "이르", "부르", "모르", "오르", "다르", "많아지", "좋아지", "작아지",
    "높아지", "낮아지", "어지", "워지",
    "려지", "져지", "빠지", "들리", "걸리", "달리", "알리", "불리", "쓰이", "보이", "줄이", "움직이", "배우", "채우", "세우", "피우",
    "이루", "다루", "모이", "바뀌", "나뉘", "만드", "들어내", "사라지", "무너지",
  ]
}
