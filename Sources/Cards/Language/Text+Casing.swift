import Notes

extension Text {
  /// A heading inside a sentence: its first word in lower case where no other word has a capital of its own ("of" and the like aside).
  var loweredNoun: Text {
    let later = words.dropFirst().filter {
      !EnglishWords.prepositions.contains($0) && !EnglishWords.determiners.contains($0)
    }
    let word = firstWord ?? Text()
    if starts(with: "The ") || starts(with: "the ") { return dropping(first: 4) }
    if word.dropping(first: 1).contains(where: \.isUpper) { return self }
    return later.contains { $0.first?.isLower ?? false } || later.isEmpty ? loweredStart : self
  }

  /// The text with its first letter in lower case: a question's "What" behind a colon.
  ///
  /// What is written in capitals stays.
  var loweredStart: Text {
    guard let first, !(count > 1 && self[1].isUpper) else { return self }
    return Text([first.lowered]) + dropping(first: 1)
  }

  /// A statement inside a question: its first word in small letters where it is a common one.
  var loweredStatement: Text {
    let word = firstWord ?? Text()
    let plain = word.lowercased.trimming { !$0.isLatin }
    let isCommon =
      EnglishWords.determiners.contains(plain) || EnglishWords.pronouns.contains(plain)
      || EnglishWords.lonePronouns.contains(plain) || EnglishWords.prepositions.contains(plain)
      || EnglishWords.subordinators.contains(plain) || KnownWords.contains(plain)
    return isCommon && !word.dropping(first: 1).contains(where: \.isUpper) ? loweredStart : self
  }

  /// The text with its first letter in upper case.
  var capitalizedStart: Text {
    guard let first, first.isLower, let upper = String(first).uppercased().unicodeScalars.first else { return self }
    return Text([upper]) + dropping(first: 1)
  }
}
