import Notes

/// How one language asks: question forms with places for words.
///
/// `{x}` is the subject, `{w}` a label, `{n}` a count, `{y}` a second term. `{은/는}` and its like take the form that fits the
/// letter before; where the letter leaves it open (`API{은/는}`), a form with both is used.
struct LanguagePack: Sendable {
  var define: String
  /// Asks for a definition where the subject's end leaves the particle open.
  var defineOpen: String
  var termFor: String
  var labelled: String
  var labelledCount: String
  var features: String
  var kinds: String
  var roleOf: String
  var toolFor: String
  var others: String
  var translation: String
  var abbreviation: String
  var examples: String
  var uses: String
  var provides: String
  var supports: String
  var why: String
  var whyStatement: String
  var condition: String
  /// Asks what is done in a case, where `condition` asks what happens.
  var act: String
  var next: String
  var order: String
  var afterStep: String
  var cell: String
  var comparison: String
  var difference: String
  var members: String
  var command: String
  var meaning: String
  /// Asks for a second name of the same thing.
  var otherName: String
  var consistsOf: String
  /// Asks for the formula of a thing.
  var formulaFor: String
  /// Asks for the other side of an equation.
  var equals: String
  /// Between a subject and a sentence about it.
  var about: String
  var listComma: String

  static let korean = LanguagePack(
    define: "{x}{이란/란}?", defineOpen: "{x}의 정의는?", termFor: "다음이 가리키는 말은? {x}", labelled: "{x}의 {w}{은/는}?",
    labelledCount: "{x}의 {w} {n}가지는?", features: "{x}의 특징은?", kinds: "{x}의 종류는?", roleOf: "{x}의 역할은?",
    toolFor: "{y}에서 {x}{을/를} 맡는 {w}{은/는}?", others: "{x} 외의 {w}{은/는}?", translation: "{x}{을/를} 영어로 하면?",
    abbreviation: "{x}{은/는} 무엇의 약자인가?", examples: "{x}의 예는?", uses: "{x}{은/는} 무엇에 쓰이는가?",
    provides: "{x}{이/가} 제공하는 기능은?",
    supports: "{x}{이/가} 지원하는 것은?", why: "{x} 이유는?", whyStatement: "{x} — 그 이유는?", condition: "{x} 어떻게 되는가?",
    act: "{x} 어떻게 하는가?",
    next: "{x} — 그 결과는?", order: "{x}의 순서는?", afterStep: "{y}에서 {x} 다음 단계는?", cell: "{x}의 {w}{은/는}?",
    comparison: "{x}: {w}{은/는} 각각 어떻게 다른가?", difference: "{x}{와/과} {y}의 차이는?", members: "{x}에는 무엇이 있는가?",
    command: "{x} — 명령은?",
    meaning: "{x}의 뜻은?", otherName: "{x}{을/를} 달리 부르는 말은?", consistsOf: "{x}{은/는} 무엇으로 이루어지는가?", formulaFor: "{x}의 공식은?",
    equals: "{x} = ?", about: "{x}: {y}",
    listComma: ", ")

  static let english = LanguagePack(
    define: "What {is} {x}?", defineOpen: "What {is} {x}?", termFor: "Which term is meant? {x}",
    labelled: "What {is:w} the {w} of {x}?",
    labelledCount: "What are the {n} {w} of {x}?", features: "What characterizes {x}?",
    kinds: "What kinds of {x} are there?",
    roleOf: "What does {x} do?", toolFor: "{y}: what serves for {x}?", others: "Which other {w} are there besides {x}?",
    translation: "What is {x} called in English?", abbreviation: "What does {x} stand for?",
    examples: "What are examples of {x}?",
    uses: "What is {x} used for?", provides: "What does {x} provide?", supports: "What does {x} support?",
    why: "Why: {x}?",
    whyStatement: "{x} — why?", condition: "What happens {x}?", act: "What is done {x}?", next: "{x} → what follows?",
    order: "What is the order of {x}?",
    afterStep: "{y}: which step comes after {x}?", cell: "{x}: {w}?", comparison: "{x}: how do they differ in {w}?",
    difference: "What is the difference between {x} and {y}?", members: "What belongs to {x}?",
    command: "{x} — which command?",
    meaning: "What does {x} mean?", otherName: "What is another name for {x}?", consistsOf: "What does {x} consist of?",
    formulaFor: "What is the formula for {x}?",
    equals: "what is {x} equal to?",
    about: "{x}: {y}", listComma: ", ")

  static let japanese = LanguagePack(
    define: "{「x」}とは？", defineOpen: "{「x」}とは？", termFor: "次が指す語は？ {x}", labelled: "{「x」}の{w}は？",
    labelledCount: "{「x」}の{w}{n}つは？",
    features: "{「x」}の要点は？", kinds: "{「x」}の種類は？", roleOf: "{「x」}の役割は？", toolFor: "{y}で{x}を担うものは？",
    others: "{「x」}以外の{w}は？",
    translation: "{「x」}を英語で言うと？", abbreviation: "{「x」}は何の略？", examples: "{「x」}の例は？", uses: "{「x」}は何に使う？",
    provides: "{「x」}が提供するものは？",
    supports: "{「x」}が支援するものは？", why: "{x}のはなぜ？", whyStatement: "{x} — その理由は？", condition: "{x}、どうなる？", act: "{x}、どうする？",
    next: "{x} → その結果は？",
    order: "{「x」}の順序は？", afterStep: "{y}で{「x」}の次は？", cell: "{「x」}の{w}は？", comparison: "{x}：{w}はどう違う？",
    difference: "{「x」}と{「y」}の違いは？",
    members: "{「x」}には何がある？", command: "{x} — コマンドは？", meaning: "{「x」}の意味は？", otherName: "{「x」}の別名は？",
    consistsOf: "{「x」}は何からなる？", formulaFor: "{「x」}の公式は？",
    equals: "{x} = ？", about: "{x}：{y}", listComma: "、")

  static let chinese = LanguagePack(
    define: "{“x”}是什么？", defineOpen: "{“x”}是什么？", termFor: "下面说的是什么？ {x}", labelled: "{“x”}的{w}是什么？",
    labelledCount: "{“x”}的{n}个{w}是什么？",
    features: "{“x”}的要点是什么？", kinds: "{“x”}有哪些种类？", roleOf: "{“x”}的作用是什么？", toolFor: "{y}中，{x}用什么？",
    others: "除{“x”}外，还有哪些{w}？",
    translation: "{“x”}用英语怎么说？", abbreviation: "{“x”}是什么的缩写？", examples: "{“x”}有哪些例子？", uses: "{“x”}用来做什么？",
    provides: "{“x”}提供什么？",
    supports: "{“x”}支持什么？", why: "为什么{x}？", whyStatement: "{x} — 为什么？", condition: "{x}，会怎样？", act: "{x}，怎么做？",
    next: "{x} → 结果是什么？",
    order: "{“x”}的顺序是什么？", afterStep: "{y}中，{“x”}的下一步是什么？", cell: "{“x”}的{w}是什么？", comparison: "{x}：{w}有何不同？",
    difference: "{“x”}和{“y”}有什么区别？",
    members: "{“x”}包括哪些？", command: "{x} — 用什么命令？", meaning: "{“x”}是什么意思？", otherName: "{“x”}又叫什么？",
    consistsOf: "{“x”}由什么组成？",
    formulaFor: "{“x”}的公式是什么？",
    equals: "{x} = ？",
    about: "{x}：{y}", listComma: "、")

  static let traditionalChinese = LanguagePack(
    define: "{「x」}是什麼？", defineOpen: "{「x」}是什麼？", termFor: "下面說的是什麼？ {x}", labelled: "{「x」}的{w}是什麼？",
    labelledCount: "{「x」}的{n}個{w}是什麼？",
    features: "{「x」}的要點是什麼？", kinds: "{「x」}有哪些種類？", roleOf: "{「x」}的作用是什麼？", toolFor: "{y}中，{x}用什麼？",
    others: "除{「x」}外，還有哪些{w}？",
    translation: "{「x」}用英語怎麼說？", abbreviation: "{「x」}是什麼的縮寫？", examples: "{「x」}有哪些例子？", uses: "{「x」}用來做什麼？",
    provides: "{「x」}提供什麼？",
    supports: "{「x」}支援什麼？", why: "為什麼{x}？", whyStatement: "{x} — 為什麼？", condition: "{x}，會怎樣？", act: "{x}，怎麼做？",
    next: "{x} → 結果是什麼？",
    order: "{「x」}的順序是什麼？", afterStep: "{y}中，{「x」}的下一步是什麼？", cell: "{「x」}的{w}是什麼？", comparison: "{x}：{w}有何不同？",
    difference: "{「x」}和{「y」}有什麼區別？",
    members: "{「x」}包括哪些？", command: "{x} — 用什麼命令？", meaning: "{「x」}是什麼意思？", otherName: "{「x」}又叫什麼？",
    consistsOf: "{「x」}由什麼組成？",
    formulaFor: "{「x」}的公式是什麼？",
    equals: "{x} = ？",
    about: "{x}：{y}", listComma: "、")
}
