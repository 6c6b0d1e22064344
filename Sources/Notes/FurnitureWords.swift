/// Headings whose sections hold no matter.
enum SectionWords {
  static func pattern(of heading: Text) -> String? {
    let plain = Inline(parsing: heading).text.lowercased.trimming { !$0.isWordPart }
    if plain.count <= 40, namesLicence(plain) { return "N5" }
    if goals.contains(plain) { return "N11" }
    return sources.contains(plain) ? "N7" : nil
  }

  /// "License", `라이선스 _License_`, "MIT License": under what the page may be used; "Types of licenses" is matter.
  private static func namesLicence(_ plain: Text) -> Bool {
    let words = plain.pieces { !$0.isWordPart }.filter { !$0.isEmpty }
    return words.contains { $0.isOne(of: ["license", "licence", "라이선스", "라이센스", "许可证", "ライセンス"]) }
      && words.allSatisfy { licences.contains($0) }
  }

  private static let licences: WordSet = [
    "license", "licence", "라이선스", "라이센스", "许可证", "ライセンス", "mit", "apache", "cc", "by", "sa", "nc", "gpl", "bsd", "and",
    "the",
    "copyright", "notice", "this", "note", "notes", "저작권", "및",
  ]

  /// What the reader shall be able to do, not what is so.
  private static let goals: WordSet = [
    "학습 목표", "학습목표", "성취 기준", "성취기준", "오늘의 목표", "learning goals", "learning goal", "learning objectives",
    "learning objective", "learning outcomes", "student learning outcomes", "course outcomes", "course objectives",
    "student outcomes", "intended learning outcomes", "objectives", "achievement goals", "学習目標", "到達目標", "学习目标", "學習目標",
    "教学目标", "todo", "to do", "to-do", "todo list", "할 일", "할일", "다음 할 일", "해야 할 일", "내일 할 일", "다음에 할 것", "남은 일", "待办",
    "待辦", "待办事项", "待辦事項", "やること", "やることリスト", "まだやってない", "まだやっていない", "これからやること", "やり残し",
    "tasks", "homework", "assignments", "assignment", "hw", "next steps", "action items", "다음 학습 주제", "다음 학습", "다음 시간",
    "다음 주제", "과제",
    "숙제", "宿題", "作业", "作業", "강의 정보", "작성 정보", "마치며", "마무리하며", "느낀 점", "느낀점", "소감", "회고", "about this note",
    "おわりに", "感想", "あとがき", "写在前面", "写在最后", "考纲内容", "考纲要求", "考试大纲", "考試大綱",
  ]

  /// Whether a line alone says that what stands below it is still to do: 할 일, 待办, やること.
  static func isPlan(_ line: Text) -> Bool {
    if line.starts(with: "[!"), let title = CalloutTitle(line)?.text, !title.isEmpty { return isPlan(title) }
    return line.count <= 12 && plans.contains(line.trimming { !$0.isWordPart }.lowercased)
  }

  private static let plans: WordSet = [
    "todo", "to do", "to-do", "할 일", "할일", "해야 할 일", "다음 할 일", "待办", "待辦", "待办事项", "待辦事項", "やること", "まだやってない",
    "まだやっていない", "考纲内容", "考纲要求", "考纲", "考试大纲", "大纲要求", "考試大綱", "考綱內容",
  ]

  /// Whether a link's words only lead through the pages.
  static func isNavigation(_ text: Text) -> Bool {
    text.count <= 40
      && text.lowercased.pieces { $0 == "/" || $0 == "|" || $0 == "·" }.map { $0.trimming { !$0.isWordPart } }
        .allSatisfy { $0.isEmpty || ways.contains($0) }
  }

  private static let ways: WordSet = [
    "뒤로", "뒤로가기", "위로", "목록", "목록으로", "처음으로", "홈", "이전", "다음", "back", "back to top", "top", "home", "next", "prev",
    "previous", "go back", "戻る", "トップへ", "前へ", "次へ", "目次へ", "返回", "返回目录", "上一页", "下一页", "上一篇", "下一篇",
  ]

  /// Whether a plain line can only stand above what was read: 참고문헌, but not 참고, which leads to remarks too.
  static func namesSources(_ line: Text) -> Bool {
    line.count <= 24 && certainSources.contains(line.trimming { !$0.isWordPart }.lowercased)
  }

  private static let certainSources: WordSet = [
    "references", "bibliography", "further reading", "참고자료", "참고 자료", "참고문헌", "참고 문헌", "참고 링크", "참고 사이트",
    "参考文献", "参考资料", "參考文獻", "參考資料",
  ]

  private static let sources: WordSet = [
    "reference", "references", "source", "sources", "further reading", "see also", "links", "bibliography",
    "source(s) and further reading", "sources and further reading", "참고", "출처", "참고자료", "참고 자료", "참고문헌", "참고 문헌",
    "참고 링크", "링크", "참고 문서", "참고 사이트", "참조",
    "관련 노트", "관련 링크", "관련 글", "참고 영상", "関連ノート", "関連リンク", "関連記事", "参考リンク", "参考サイト", "参考", "参考文献", "出典", "参考资料", "参考链接",
    "相关链接", "相关笔记", "相關連結", "參考連結", "related notes", "related links", "related", "resources", "read more",
  ]
}

/// A line of a page's head: a key with a value only a page has.
struct PropertyLine {
  /// Whether the value alone says so: a date, yes or no, nothing after a tab.
  let isCertain: Bool

  init?(_ raw: Text) {
    guard raw.count <= 200, !raw.starts(with: "#"), !raw.starts(with: "|") else { return nil }
    let key: Text
    let value: Text
    let hasTab: Bool
    if let tab = raw.scalars.firstIndex(of: "\t"), tab > 0 {
      key = raw.prefix(tab).trimmed
      value = raw.dropping(first: tab + 1).trimmed
      hasTab = true
      guard !value.contains("\t") else { return nil }
    } else if let colon = raw.scalars.firstIndex(of: ":"), colon > 0 {
      key = raw.prefix(colon).trimmed
      value = raw.dropping(first: colon + 1).trimmed
      hasTab = false
    } else {
      // An exported property whose value is empty keeps only its icon and name.
      guard raw.count <= 24, !raw.contains("："), !raw.contains("。"), let icon = raw.first,
        PropertyLine.icons.contains(icon), raw.has(" ", at: 1)
      else {
        return nil
      }
      isCertain = true
      return
    }
    guard !key.isEmpty, key.count <= 24, key.wordCount <= 3 else { return nil }
    let kind = PropertyLine.kind(of: value)
    if hasTab {
      guard value.isEmpty || kind else { return nil }
      isCertain = true
      return
    }
    guard value.count <= 120, !raw.starts(with: "- "), !raw.starts(with: "* "), kind || value.wordCount <= 4 else {
      return nil
    }
    isCertain = kind && !value.isEmpty || PropertyLine.keys.contains(key.lowercased)
  }

  /// `status: 상태`: a Latin word and a short gloss without a figure.
  static func isGloss(_ raw: Text) -> Bool {
    guard let colon = raw.scalars.firstIndex(of: ":"), case let value = raw.dropping(first: colon + 1).trimmed else {
      return false
    }
    return !raw.prefix(colon).hasHangul && (value.hasHangul || value.hasHan || value.hasKana) && value.count <= 12
      && !value.hasDigit && !value.hasLatin
  }

  private static let icons: Set<Unicode.Scalar> = ["✓", "Q", "→", "Ø", "☰", "≡", "⊙", "#", "@", "☑", "Σ"]

  private static let keys: WordSet = [
    "tags", "tag", "태그", "class", "created", "modified", "date", "author", "작성일", "작성일시", "생성일", "작성자", "materials",
    "복습", "created time",
    "last edited", "url", "status", "상태", "aliases", "카테고리", "category", "날짜", "강의", "수강일", "タグ", "作成日", "标签", "日期",
    "작성자명", "이름", "학번", "room", "teacher", "professor", "instructor", "semester", "강의실", "중요도", "난이도", "페이지", "제목",
    "교수", "교수님",
    "학기",
  ]

  private static let months: Phrases = [
    "january", "february", "march", "april", "may ", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// Whether a value is a date, a time, yes or no, or a file name.
  private static func kind(of value: Text) -> Bool {
    let plain = value.lowercased
    if plain.isOne(of: ["yes", "no", "true", "false", "done", "예", "아니오"]) { return true }
    if plain.isAddress || plain.starts(with: "@") || plain.endsWith(anyOf: [".pdf", ".md", ".png", ".jpg"]) {
      return true
    }
    guard plain.hasDigit else { return false }
    if plain.contains("년"), plain.contains("월") { return true }
    if plain.contains("年"), plain.contains("月") { return true }
    if plain.containsAny(of: months) { return true }
    let marks = plain.scalars.filter { $0 == "-" || $0 == "/" || $0 == "." }
    let digits = plain.scalars.filter(\.isDigit)
    return marks.count >= 2 && digits.count >= 6 && digits.count + marks.count * 2 + 8 >= plain.count
  }
}
