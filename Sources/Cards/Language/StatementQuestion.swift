import Notes

/// Asks for a Japanese or Chinese statement about a name by what it says: what the name can do, needs or is used for.
///
/// What fits none of these is asked for as a feature. Korean and English ask by their verbs.
enum StatementQuestion {
  static func ask(_ name: Text, _ statement: Text, in language: NoteLanguage) -> Text? {
    guard let forms = language.statementForms else { return nil }
    let said = statement.trimming { !$0.isWordPart }
    let form = forms.shapes.first { $0.fits(said) }.map { Text($0.form) }
    // Without a subject of its own it tells what the name is: 为犯罪准备工具.
    let isTold =
      !statement.hasKana && statement.count <= 80
      && statement.startsWith(anyOf: ["为", "為", "对", "對", "已经", "已經", "自", "以", "将", "將", "把", "由"])
    // One line below 甲的关系 says what it is.
    let isOne = form == nil && !statement.hasKana && KindTitle.question(name, in: language) != nil
    return form.map { Wording.fill($0, x: name) } ?? (isOne ? Wording.define(name, in: language) : nil)
      ?? Wording.ask(isTold ? \LanguagePack.define : \LanguagePack.features, in: language, name)
  }
}

/// A shape of statements and the question for it.
struct StatementShape: Sendable {
  /// Words such a statement begins with.
  var starts: [String] = []
  /// Words such a statement ends with.
  var ends: [String] = []
  /// Words one of which it holds, where any are given.
  var inside: [String] = []
  var form: String

  func fits(_ statement: Text) -> Bool {
    !statement.startsWith(anyOf: Self.nouns) && (inside.isEmpty || statement.containsAny(of: inside))
      && (statement.startsWith(anyOf: starts) || statement.endsWith(anyOf: ends))
  }

  /// Nouns that begin like a word for what one can or must.
  private static let nouns: Phrases = [
    "需求", "能量", "能源", "能力", "能级", "能級", "能见", "可见光", "可見光", "可靠", "可能性", "可用性", "可变", "可變", "可燃", "可溶", "应用", "應用",
    "应激", "應激", "应力",
    "應力",
  ]

  static let japanese = [
    StatementShape(
      ends: ["を用いる", "を用います", "を使う", "を使います", "を使用する", "を利用する"], inside: ["ために", "ため、", "ため,"],
      form: "{「x」}は何のために使う？"),
    StatementShape(ends: ["できる", "できます", "可能", "可能である", "可能です"], form: "{「x」}では何ができる？"),
    StatementShape(
      ends: ["使われる", "使われます", "用いられる", "用いられます", "使用される", "使用されます", "利用される", "利用されます"], form: "{「x」}は何に使われる？"),
    StatementShape(
      ends: ["必要がある", "必要があります", "必要である", "必要です", "べきである", "べきです", "なければならない"], form: "{「x」}では何が必要？"),
  ]

  static let chinese = [
    StatementShape(starts: ["可以", "可"], form: "{“x”}可以怎样？"),
    StatementShape(starts: ["能够", "能", "有权", "允许", "支持"], form: "{“x”}能做什么？"),
    StatementShape(starts: ["用于", "用来", "适用于", "主要用于"], form: "{“x”}用来做什么？"),
    StatementShape(starts: ["需要", "需", "必须", "应当", "应该"], form: "{“x”}需要什么？"),
  ]

  static let traditionalChinese = [
    StatementShape(starts: ["可以", "可"], form: "{「x」}可以怎樣？"),
    StatementShape(starts: ["能夠", "能", "有權", "允許", "支援", "支持"], form: "{「x」}能做什麼？"),
    StatementShape(starts: ["用於", "用來", "適用於", "主要用於"], form: "{「x」}用來做什麼？"),
    StatementShape(starts: ["需要", "需", "必須", "應當", "應該"], form: "{「x」}需要什麼？"),
  ]
}
