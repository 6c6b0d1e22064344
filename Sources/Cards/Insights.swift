import Notes

/// What rules found out about a page's texts and nodes, kept so that others who ask the same need not look again.
///
/// Most of a page is asked for by several rules: whether a sentence has a verb, where it has two halves, which line defines a
/// subject. Each answer follows from the page alone, so that it is the same whoever asks first.
final class Insights {
  private var clauses = Known<EnglishClause?>()
  private var joints = Known<Joint?>()
  private var pairs = Known<Bool>()
  private var statements = Known<Statement?>()
  private var koreanClauses = Known<[Text]>()
  private var koreanQuestions = Known<KoreanQuestion?>()
  private var koreanForms = Known<Text?>()
  private var questions = Known<Draft?>()
  private var definitions = Known<Definition.Found?>()
  private var workedExamples = Known<Bool>()
  private var spelling: EnglishCasing?
  private var claimed: Set<Key> = []

  /// How the note spells its English words; looked for once.
  func casing(_ look: () -> EnglishCasing) -> EnglishCasing {
    if let spelling { return spelling }
    let found = look()
    spelling = found
    return found
  }

  func clause(of text: Text) -> EnglishClause? {
    // What ends the sentence is no part of the clause.
    let key = text.trimmingEnd { $0.isSpace || $0 == "." || $0 == "!" || $0 == ";" }.fingerprint
    if let known = clauses[key] { return known }
    let clause = EnglishClause(text)
    clauses[key] = clause
    return clause
  }

  func joint(in text: Text) -> Joint? {
    let key = text.fingerprint
    if let known = joints[key] { return known }
    let joint = Joint.find(in: text)
    joints[key] = joint
    return joint
  }

  /// Whether a text without marks is a pair.
  func isPair(_ text: Text) -> Bool {
    let key = text.fingerprint
    if let known = pairs[key] { return known }
    let isPair = Pair(Inline(text)) != nil
    pairs[key] = isPair
    return isPair
  }

  /// What a sentence's shape asks for.
  func statement(in text: Text) -> Statement? {
    let key = text.fingerprint
    if let known = statements[key] { return known }
    let statement = Statement.find(in: text)
    statements[key] = statement
    return statement
  }

  /// The clauses of a Korean sentence, as sentences of their own.
  func koreanClauses(of text: Text) -> [Text] {
    let key = text.fingerprint
    if let known = koreanClauses[key] { return known }
    let clauses = KoreanClauses.of(text)
    koreanClauses[key] = clauses
    return clauses
  }

  /// The question of a Korean sentence at a node, which `find` looks for.
  func koreanQuestion(_ text: Text, at node: Int, _ find: () -> KoreanQuestion?) -> KoreanQuestion? {
    let key = Text.fingerprint(text.fingerprint, UInt64(node))
    if let known = koreanQuestions[key] { return known }
    let question = find()
    koreanQuestions[key] = question
    return question
  }

  /// What a name before a colon is asked by with the text behind it, which `find` looks for.
  func koreanForm(_ name: Text, _ text: Text, at node: Int, _ find: () -> Text?) -> Text? {
    let key = Text.fingerprint(Text.fingerprint(name.fingerprint, text.fingerprint), UInt64(node))
    if let known = koreanForms[key] { return known }
    let form = find()
    koreanForms[key] = form
    return form
  }

  /// The question that a sentence at a node is asked by, which `find` looks for.
  func question(_ text: Text, at node: Int, _ find: () -> Draft?) -> Draft? {
    let key = Text.fingerprint(text.fingerprint, UInt64(node))
    if let known = questions[key] { return known }
    let question = find()
    questions[key] = question
    return question
  }

  /// The line that defines a node's subject, which `find` looks for.
  func definition(of node: Int, _ find: () -> Definition.Found?) -> Definition.Found? {
    let key = UInt64(node)
    if let known = definitions[key] { return known }
    let definition = find()
    definitions[key] = definition
    return definition
  }

  /// Whether the lines below a node work a problem through, which `look` finds out.
  func isWorkedExample(below node: Int, _ look: () -> Bool) -> Bool {
    let key = UInt64(node)
    if let known = workedExamples[key] { return known }
    let isOne = look()
    workedExamples[key] = isOne
    return isOne
  }

  /// Whether a card that was kept has claimed this, or all of the node.
  func isTaken(_ claim: Draft.Claim) -> Bool {
    claimed.contains(Key(claim.key))
      || claimed.contains(Key(Draft.Claim(node: claim.node, aspect: .everything).key))
  }

  func take(_ claims: [Draft.Claim]) { claimed.formUnion(claims.lazy.map { Key($0.key) }) }
}

/// A number things are found again by; one multiplication tells where, as they are asked for at every step.
private struct Key: Hashable {
  private let number: UInt64

  init(_ number: UInt64) { self.number = number }

  func _rawHashValue(seed: Int) -> Int {
    let hash = (number ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

/// Answers by a number for their question; beyond some thousand all are forgotten, so that no note needs much memory.
private struct Known<Value> {
  private static var most: Int { 8_192 }

  private var values: [Key: Value] = [:]

  subscript(number: UInt64) -> Value? {
    get { values[Key(number)] }
    set {
      if values.count >= Self.most { values.removeAll(keepingCapacity: true) }
      values[Key(number)] = newValue
    }
  }
}

extension Draft.Claim {
  /// One number for the claim.
  fileprivate var key: UInt64 {
    let aspect: UInt64 =
      switch self.aspect {
      case .statement: 0
      case .member: 1
      case .name: 2
      case .everything: 3
      case .part(let place): 4 + UInt64(place)
      }
    return UInt64(node) << 32 | aspect
  }
}
