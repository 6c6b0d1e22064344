import Notes

/// A card in the making: what a rule read, before the gate and the choice between rules.
struct Draft: Sendable {
  /// The confidence of a draft that as often as not is no card worth asking: it waits until the learner accepts it.
  ///
  /// What a rule means to be asked at once lies above; among drafts a higher one goes before. What a card says in the end comes
  /// from `Worth`.
  static let doubtful = 0.45

  /// What of a node a draft uses up, so that two rules do not ask the same thing.
  enum Aspect: Hashable, Sendable {
    /// What the line says as a whole.
    case statement
    /// A part of it: a marked word, a reason, a consequence.
    case part(Int)
    /// Its place in a list.
    case member
    /// The name in another language, what an abbreviation stands for.
    case name
    /// All of it: no other rule may claim any of the node.
    case everything

    /// What the sentence at a place of a line says as a whole.
    static func sentence(_ place: Int) -> Aspect { place == 0 ? .statement : .part(place) }
  }

  struct Claim: Hashable, Sendable {
    let node: Int
    let aspect: Aspect
  }

  var kind: CardKind
  var question: Text
  var answer: [Text]
  /// The node the card hangs on: its ancestors are the breadcrumb.
  var node: Int
  /// Lines it was read from.
  var lines: [ClosedRange<Int>]
  var isOrdered = false
  var isOpen = false
  var extra: Text?
  var hint: Text?
  var alternatives: [Text] = []
  var rule = ""
  var confidence: Double
  var claims: [Claim] = []
  /// Whether the writer made it a card: its words stay as they are.
  var isWritten = false
  /// Whether it asks for the term that a meaning belongs to, where another card asks for the meaning.
  var isWayBack = false
  /// Whether it asks from the other side what another card of its line asks, where both are worth knowing.
  var isTurned = false
  /// Whether it gathers lines that say different things of its subject ("X의 특징은?").
  var isGathered = false
  /// Whether words of its sentence mark the part it asks for: 〜ことで, 〜のみ.
  var isMarked = false
  /// Whether the writer marked its line or section (F33).
  var isImportant = false

  init(_ kind: CardKind, ask question: Text, _ answer: [Text], at node: Int, of page: Page, confidence: Double) {
    self.kind = kind
    self.question = question
    self.answer = answer
    self.node = node
    lines = [page.document[node].lines]
    self.confidence = confidence
  }

  /// The draft with claims on a node's aspects.
  consuming func claiming(_ aspect: Aspect, of nodes: [Int]) -> Draft {
    claims += nodes.map { Claim(node: $0, aspect: aspect) }
    return self
  }

  /// The draft with a claim on one aspect of a node and no other.
  consuming func claimingOnly(_ aspect: Aspect, of node: Int) -> Draft {
    claims = [Claim(node: node, aspect: aspect)]
    return self
  }

  consuming func from(_ nodes: [Int], of page: Page) -> Draft {
    lines = nodes.map { page.document[$0].lines }
    return self
  }

  consuming func with(_ change: (inout Draft) -> Void) -> Draft {
    change(&self)
    return self
  }
}

/// A way to make cards of a page.
struct Rule: Sendable {
  /// The pattern's name, such as `F3`.
  let id: String
  let make: @Sendable (Page) -> [Draft]

  init(id: String, make: @escaping @Sendable (Page) -> [Draft]) {
    self.id = id
    self.make = make
  }

  /// The rule that weighs what the others make.
  init(weighing id: String) { self.init(id: id) { _ in [] } }
}
