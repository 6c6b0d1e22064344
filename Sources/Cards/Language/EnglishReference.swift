import Notes

/// Puts what "it", "they", "its" and "their" at the start of an English sentence stand for in their place.
///
/// Only where the sentence before, in the same line, has one subject that agrees in number; every rule then reads the sentence as
/// if it stood alone. What the heading alone names is left to the question (`EnglishAntecedent`).
enum EnglishReference {
  /// Longest subject that is taken up, in words.
  private static let longest = 7

  /// The sentences of a line, each with its subject.
  static func resolved(_ sentences: [Inline]) -> [Inline] {
    guard sentences.count > 1, sentences.contains(where: { mayPoint($0.text) }) else { return sentences }
    var result: [Inline] = []
    var before: (subject: Text, isPlural: Bool)?
    var person: Text?
    for sentence in sentences {
      guard sentence.text.isEnglish else { return sentences }
      var sentence = sentence
      if let word = opens(sentence.text) {
        if !isExpletive(sentence.text), let named = before, named.isPlural == word.isPlural {
          result.append(replaced(sentence, word, named.subject))
          // "Its hull …" still speaks of the ship.
          if !word.isOwner { before = subject(of: result[result.count - 1].text) ?? named }
          continue
        } else if !result.isEmpty {
          before = nil
          result.append(sentence)
          continue
        }
      } else if let told = personal(sentence.text, person) {
        result.append(
          told.isOwner ? put(told.name, for: 3, in: sentence) : put(told.name, for: told.length, in: sentence))
        before = nil
        continue
      } else if let word = inner(sentence.text), let named = before, named.isPlural == word.isPlural {
        sentence = putInside(named.subject, word, in: sentence)
      } else if let part = part(sentence.text), let named = before, named.isPlural {
        let whole =
          named.subject.lowercased.starts(with: "the ") ? named.subject : "the " + named.subject.loweredStatement
        sentence = put(part + " of " + whole, for: part.count + 8, in: sentence)
      } else if let definite = definite(sentence.text, result.last?.text) {
        sentence = put(definite.name, for: definite.count, in: sentence)
      }
      before = subject(of: sentence.text) ?? nil
      if let name = before?.subject { person = EnglishAntecedent.isPerson(name) ? name : nil }
      result.append(sentence)
    }
    return result
  }

  private static func mayPoint(_ text: Text) -> Bool {
    opens(text) != nil || inner(text) != nil || text.startsWith(anyOf: ["He ", "She ", "His ", "Her "])
      || text.startsWith(anyOf: ["The ", "This "]) || text.contains(" of them ")
  }

  private struct Word {
    let plain: Text
    let isPlural: Bool
    /// Where it stands.
    var start = 0
    var isOwner: Bool { plain == "its" || plain == "their" }
  }

  /// "He painted …" behind a sentence on a person: the person's name.
  private static func personal(_ text: Text, _ name: Text?) -> (name: Text, isOwner: Bool, length: Int)? {
    guard let name, let first = text.firstWord?.lowercased, first.isOne(of: ["he", "she", "his"]) else { return nil }
    let owner = name + (name.scalars.last == "s" ? "'" : "'s")
    return (first == "his" ? owner : name, first == "his", first.count)
  }

  /// "As it shrinks, …", "When they meet, …": a case that opens with a word for what was told before.
  private static func inner(_ text: Text) -> Word? {
    let words = text.prefix(24).words
    guard words.count >= 3,
      words[0].isOne(of: ["As", "When", "If", "Once", "While", "After", "Before", "Because", "Since"]),
      words[1].isOne(of: ["it", "they"])
    else { return nil }
    return Word(plain: words[1], isPlural: words[1] == "they", start: words[0].count + 1)
  }

  private static func putInside(_ name: Text, _ word: Word, in sentence: Inline) -> Inline {
    let first = sentence.cut(0..<word.start).text + " " + name
    return Inline(first).joined(sentence.cut((word.start + word.plain.count)..<sentence.text.count))
  }

  private static func opens(_ text: Text) -> Word? {
    guard let first = text.firstWord?.lowercased, first.isOne(of: ["it", "they", "its", "their"]) else { return nil }
    return Word(plain: first, isPlural: first == "they" || first == "their")
  }

  /// "One of them …", "Most of them …": how many of those named before.
  private static func part(_ text: Text) -> Text? {
    guard let cut = text.firstRange(of: " of them "), cut.lowerBound <= 5,
      text.prefix(cut.lowerBound).lowercased.isOne(of: ["one", "some", "most", "many", "two", "three", "none", "few"])
    else { return nil }
    return text.prefix(cut.lowerBound)
  }

  /// "It is important to …", "It was in Lyon that …": an "it" that names nothing.
  static func isExpletive(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard words.count > 3, words[0].plain == "it" else { return false }
    if words[1].plain.isOne(of: ["seems", "appears", "follows", "turns", "takes", "took", "rains", "means"]) {
      return true
    }
    guard EnglishWords.be.contains(words[1].plain) || EnglishWords.modals.contains(words[1].plain) else { return false }
    if words[1].plain.isOne(of: ["was", "is"]),
      words[2].plain.isOne(of: ["in", "on", "at", "only", "not", "because", "when"]),
      text.contains(" that ")
    {
      return true
    }
    let state =
      words.dropFirst(2).prefix(4).first { !EnglishWords.isAdverb($0.plain) && $0.plain != "be" }?.plain ?? Text()
    // "It is required to …": what is to be done, not a thing that is required for it.
    if state.isOne(of: ["required", "recommended", "advised", "suggested", "advisable", "necessary"]),
      text.contains(" to ")
    {
      return true
    }
    return !EnglishTerms.isNoun(state) && EnglishVerbs.base(ofParticiple: state) == nil
      && text.containsAny(of: [" to ", " that ", " whether ", " if ", " how "])
      || state.isOne(of: [
        "important", "possible", "easy", "hard", "difficult", "common", "said", "thought", "believed", "clear",
      ])
        && text.containsAny(of: [" to ", " that "])
  }

  /// Whom a sentence speaks of, and whether that is more than one.
  private static func subject(of text: Text) -> (subject: Text, isPlural: Bool)? {
    guard let clause = EnglishClause(text), clause.subject.wordCount <= longest,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.lonePronouns.contains(first), !EnglishWords.backward.contains(first), first != "no",
      !first.isOne(of: ["each", "every", "any", "another"]), !EnglishQuestion.isVague(clause),
      EnglishVerbs.base(ofGerund: first) == nil || clause.subject.wordCount > 1
    else { return nil }
    return (clause.subject, isPlural(clause))
  }

  static func isPlural(_ clause: EnglishClause) -> Bool {
    switch clause.auxiliary.string {
    case "is", "was", "does", "has": return false
    case "are", "were", "do", "have": return true
    default:
      let subject = clause.subject
      let head = subject.firstRange(of: " of ").map { subject.prefix($0.lowerBound) } ?? subject
      return subject.contains(" and ") || Wording.isPlural(head)
        || EnglishWords.pluralNouns.contains(head.lastWord?.lowercased ?? head)
    }
  }

  private static func replaced(_ sentence: Inline, _ word: Word, _ subject: Text) -> Inline {
    let owner = subject + (subject.scalars.last == "s" ? "'" : "'s")
    return put((word.isOwner ? owner : subject).capitalizedStart, for: word.plain.count, in: sentence)
  }

  /// "The rule does not …" behind "Under the postal rule, …": the name the noun had there.
  private static func definite(_ text: Text, _ before: Text?) -> (name: Text, count: Int)? {
    guard let before, text.startsWith(anyOf: ["The ", "This "]), let clause = EnglishClause(text), clause.start == 0,
      clause.subject.wordCount == 2, let noun = clause.subject.lastWord, noun.count >= 4, noun.first?.isLower ?? false,
      EnglishTerms.isNoun(noun), !EnglishReference.isPlural(clause)
    else { return nil }
    let words = EnglishWord.list(in: before)
    guard let place = words.indices.dropFirst(2).first(where: { words[$0].plain == noun }),
      words.indices.filter({ words[$0].plain == noun }).count == 1
    else { return nil }
    var first = place
    while first > 0, place - first < 3, !words[first - 1].endsInComma, !words[first - 1].closesPart,
      !isSmall(words[first - 1].plain)
    {
      first -= 1
    }
    guard first < place, first > 0, words[first - 1].plain.isOne(of: ["the", "a", "an"]),
      place + 1 == words.count || words[place].endsInComma || isSmall(words[place + 1].plain)
        || EnglishWords.be.contains(words[place + 1].plain)
    else { return nil }
    let name = before[words[first].range.lowerBound..<words[place].range.upperBound].trimming { !$0.isWordPart }
    return ("The " + name, clause.subject.count)
  }

  private static func isSmall(_ word: Text) -> Bool {
    EnglishWords.determiners.contains(word) || EnglishWords.prepositions.contains(word)
      || EnglishWords.pronouns.contains(word)
      || EnglishWords.be.contains(word) || EnglishWords.modals.contains(word) || EnglishWords.isAdverb(word)
      || EnglishWords.relatives.contains(word)
  }

  /// The sentence with a name for its first `count` letters.
  private static func put(_ name: Text, for count: Int, in sentence: Inline) -> Inline {
    Inline(name).joined(sentence.cut(count..<sentence.text.count))
  }
}
