/// The noun in a Korean word: without particles, without the endings of 하다 and 되다, without 들 and 적.
package enum KoreanStem {
  /// The noun, at least two syllables; the word itself where nothing comes off.
  package static func of(_ word: Text) -> Text {
    var stem = word
    if let ending = verbEndings.firstEnd(of: word, where: { word.count - $0.count >= 2 }) {
      stem = word.dropping(last: ending.count)
    }
    if stem.count == word.count { stem = Particle.stripped(stem) }
    for ending in ["적", "들"] where stem.count >= 4 && stem.ends(with: ending) { stem = stem.dropping(last: 1) }
    return stem
  }

  /// Longer ones first.
  private static let verbEndings: Phrases = [
    "함으로써", "됨으로써", "하였다", "되었다", "합니다", "됩니다", "입니다", "하도록", "되도록", "하려고", "하려면", "하거나", "되거나", "하므로", "되므로", "시킨다",
    "시키는",
    "시키고", "시키기", "적으로", "적이고", "적이며", "하지만", "하면서", "되면서", "이지만", "인데", "하기", "하는", "하고", "하여", "하며", "하면", "하게", "하지",
    "하다",
    "하던", "한다", "해서", "해야", "했다", "되기", "되는", "되고", "되어", "되며", "되면", "되지", "되다", "된다", "되던", "됐다", "시켜", "시킨", "시킴",
    "시킬",
    "적인", "이다", "이며", "이고", "한", "할", "함", "해", "된", "될", "됨", "돼",
  ]
}
