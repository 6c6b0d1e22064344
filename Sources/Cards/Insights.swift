import Notes

/// What rules found out about a page's texts and nodes, kept so that others who ask the same need not look again.
///
/// Most of a page is asked for by several rules: whether a sentence has a verb, where it has two halves, which line defines a
/// subject. Each answer follows from the page alone, so that it is the same whoever asks first.
final class Insights {
  private struct Place: Hashable {
    let text: Text
    let node: Int
  }

  private var clauses: [Text: EnglishClause?] = [:]
  private var joints: [Text: Joint?] = [:]
  private var pairs: [Text: Bool] = [:]
  private var questions: [Place: Draft?] = [:]
  private var definitions: [Int: Definition.Found?] = [:]

  func clause(of text: Text) -> EnglishClause? {
    if let known = clauses[text] { return known }
    let clause = EnglishClause(text)
    clauses[text] = .some(clause)
    return clause
  }

  func joint(in text: Text) -> Joint? {
    if let known = joints[text] { return known }
    let joint = Joint.find(in: text)
    joints[text] = .some(joint)
    return joint
  }

  /// Whether a text without marks is a pair.
  func isPair(_ text: Text) -> Bool {
    if let known = pairs[text] { return known }
    let isPair = Pair(Inline(text)) != nil
    pairs[text] = isPair
    return isPair
  }

  /// The question that a sentence at a node is asked by, which `find` looks for.
  func question(_ text: Text, at node: Int, _ find: () -> Draft?) -> Draft? {
    let place = Place(text: text, node: node)
    if let known = questions[place] { return known }
    let question = find()
    questions[place] = .some(question)
    return question
  }

  /// The line that defines a node's subject, which `find` looks for.
  func definition(of node: Int, _ find: () -> Definition.Found?) -> Definition.Found? {
    if let known = definitions[node] { return known }
    let definition = find()
    definitions[node] = .some(definition)
    return definition
  }
}
