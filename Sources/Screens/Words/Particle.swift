/// Korean particles that depend on how the word before them ends.
enum Particle {
  /// Returns `word` with the fitting form of a particle, named by its form after a consonant: 은, 이, 을, 과, 으로.
  static func attached(_ particle: String, to word: String) -> String {
    guard let open = openForms[particle] else { return word + particle }
    let ending = self.ending(of: word)
    let isOpen = ending == .vowel || (particle == "으로" && ending == .rieul)
    return word + (isOpen ? open : particle)
  }

  /// Returns a text that goes on after `word`: where it begins with a particle in both its forms, `(으)로` or `을(를)`,
  /// the one that fits stands there alone.
  static func settled(_ text: Substring, after word: String) -> String {
    for (forms, particle) in bothForms where text.hasPrefix(forms) {
      return String(attached(particle, to: word).dropFirst(word.count) + text.dropFirst(forms.count))
    }
    return String(text)
  }

  private static let bothForms = [
    ("(으)로", "으로"), ("으로(로)", "으로"), ("로(으로)", "으로"), ("을(를)", "을"), ("를(을)", "을"), ("은(는)", "은"),
    ("는(은)", "은"), ("이(가)", "이"), ("가(이)", "이"), ("와(과)", "과"), ("과(와)", "과"), ("을/를", "을"), ("은/는", "은"),
    ("이/가", "이"), ("와/과", "과"), ("과/와", "과"), ("으로/로", "으로"),
  ]

  private enum Ending { case vowel, rieul, consonant }

  private static let openForms = ["은": "는", "이": "가", "을": "를", "과": "와", "으로": "로"]

  /// How the last sounded character ends; digits and Latin letters count as they are read aloud in Korean.
  private static func ending(of word: String) -> Ending {
    let sounded = word.unicodeScalars.last { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    guard let last = sounded else { return .vowel }
    if (0xAC00...0xD7A3).contains(last.value) {
      let final = (last.value - 0xAC00) % 28
      return final == 0 ? .vowel : final == 8 ? .rieul : .consonant
    }
    if "178lLrR".unicodeScalars.contains(last) { return .rieul }
    return "036mMnN".unicodeScalars.contains(last) ? .consonant : .vowel
  }
}
