import Notes

/// The small words of English, by what they do in a sentence.
enum EnglishWords {
  /// What stands in sentences for their grammar alone.
  static let grammatical = determiners.union(prepositions).union(pronouns).union(lonePronouns).union(modals).union(be)
    .union(have).union(doing)

  static let determiners = set(
    "the a an this that these those each every any some no all both either neither many much few several most more its "
      + "their his her our your my another such one two three four five less little fewer far")
  static let prepositions = set(
    "in on at by to of for from with within without into onto through throughout via between among across around along "
      + "against under over above below behind beyond near inside outside during before after about as than like per "
      + "toward towards upon off despite until since up down unlike due except")
  static let pronouns = set(
    "it this these they that those there he she i who what which and or but here everything everyone someone "
      + "something nothing anyone anything how why where when whether let")
  /// Words that name nothing where they stand alone.
  static let lonePronouns = set("one such which what another others both we you all some many most few each")
  /// Adjectives that lean on the preposition behind them.
  static let states = set(
    "responsible similar different necessary essential important useful common dependent resistant sensitive equal "
      + "parallel rich poor vulnerable prone subject relevant specific typical characteristic capable "
      + "analogous identical proportional perpendicular adjacent close superior inferior prior inherent unique "
      + "independent free full harmful toxic present absent crucial vital suitable ideal good bad famous known native")
  /// Adjectives that look like a verb: "double walls", "own engine".
  static let adjectivesToo = set(
    "equal double own open close dry clean clear cool warm slow empty free smooth complete correct direct secure separate live "
      + "level present perfect mature moderate alternate approximate subject triple lower further better sharp blunt quiet "
      + "calm humble idle narrow secondary parallel thin tense forward")
  /// Pronouns that take up what the heading names.
  static let backward = set("it they this these that those its their his")
  static let relatives = set(
    "that which who whom whose where when while whilst because if how whether although though unless why")
  static let modals = set("can could will would shall should must may might cannot")
  static let be = set("is are was were")
  static let have = set("has have had")
  static let doing = set("do does did")
  static let negations = set("not never")
  /// Adverbs that only lead on.
  static let fillers = set(
    "also then thus therefore hence however instead so moreover furthermore additionally similarly just")
  /// Words that, before a comma, only join a sentence to the one before.
  static let joining = set(
    "here otherwise next second third today meanwhile afterwards afterward nevertheless nonetheless besides further "
      + "overall later soon again lastly yet still though")
  static let adverbs = set(
    "often usually typically generally always sometimes rarely seldom only just still now mostly mainly almost even "
      + "already together well again later first both all each not never")
  static let subordinators = set(
    "if when while because since although though unless whereas as once until before after whenever whether despite given"
  )
  static let particles = set("up out down off over back away together apart on")
  static let objectPronouns = set("it them itself themselves us you him her himself herself me one")
  /// Words that only repeat who is spoken of.
  static let reflexives = set("myself yourself yourselves ourselves himself herself itself themselves oneself")
  static let pluralNouns = set(
    "people children men women bacteria cyanobacteria algae data mice media criteria fungi nuclei mitochondria phenomena "
      + "fish police teeth feet both many most some these those they we you larvae vertebrae alumni stimuli hypotheses "
      + "atria ganglia alveoli bronchi villi microvilli cilia flagella foci loci ova septa gyri sulci axes troops "
      + "species series others cattle characteristics topics basics metrics graphics tetrahedra polyhedra strata stomata "
      + "automata schemata spectra quanta formulae antennae nebulae supernovae algae fauna cortices matrices vertices indices"
  )
  /// Verbs after which someone is to do something: "allows us to …".
  static let catenatives = set(
    "allow enable help cause require force encourage inspire ask want need tell teach permit lead motivate persuade "
      + "instruct direct get urge forbid drive prompt entitle oblige compel empower train authorize remind")
  /// Verbs with "into", which say what becomes of what.
  static let turning = set(
    "convert turn transform divide split break change separate translate classify group organize "
      + "compile compress decompose map encode")
  /// Verbs whose "to" leads to a thing, not to a deed: "leads to lower yields".
  static let bindingTo = set(
    "lead leads led contribute contributed belong correspond refer relate react amount respond adhere object")
  /// Participles after which "in" or "on" tells a place.
  static let placing = set(
    "located found situated placed stored kept positioned housed embedded attached produced made formed")
  /// Verbs that need nothing behind them, whose -ed is seldom a participle.
  static let going = set(
    "move migrate emigrate immigrate arrive return emerge happen occur collapse fail die travel sail march settle escape "
      + "retreat surrender resign decline vanish disappear continue depend belong consist participate compete differ live "
      + "remain stay succeed react respond rely agree rebel revolt work pass appear exist result evolve start end land "
      + "flow drift erupt explode crash graduate retire compete cooperate rotate revolve suffer benefit vote last spread range extend "
      + "stretch lean shrink swell dwindle resort disagree succumb adhere collide converge diverge")
  /// Past forms of verbs that need nothing behind them.
  static let wentSoFar = set(
    "fought went came fell rose grew stood sat slept spoke flew swam ran began arose became fled rode drove crept sank "
      + "lay lived")
  /// Verbs that an aim with "to" follows.
  static let willing = set(
    "prepare agree decide refuse attempt continue threaten promise manage fail try want plan offer hope choose seek help "
      + "rush hurry proceed vow pledge struggle volunteer")
  /// Verbs that say where something is.
  static let lying = set("occur happen live lie reside take exist begin start end originate stand sit grow")
  /// Phrases before a sentence that only join it to the one before.
  static let connectives: WordSet = [
    "for example", "for instance", "in general", "in addition", "in fact", "in contrast", "by contrast", "as a result",
    "in other words", "put another way", "put differently", "put simply", "simply put", "on the other hand",
    "on the one hand", "of course", "in short", "in summary", "in this case",
    "in that case", "in these cases", "as such", "in turn", "at first", "in the end", "in reality", "like this",
    "due to this", "because of this", "for this reason", "after this", "after that", "unlike this", "from this",
  ]
  /// Subjects that name nothing unless something follows them: "the hope is that …".
  static let vagueNouns = set("hope focus question idea point thing trick catch fact key rest issue concern word name")
  /// Subjects that only lead to a clause: "a problem is that …".
  static let claims = set(
    "problem question answer reason difference challenge advantage disadvantage result goal downside")
  /// Subjects that are told by an "-ing": "the goal is getting …".
  static let aims = set("goal aim idea purpose task job point trick key solution problem challenge")
  static let timeUnits = set(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries ms milliseconds"
  )

  static func isAdverb(_ word: Text) -> Bool {
    adverbs.contains(word) || fillers.contains(word)
      || word.count >= 5 && word.ends(with: "ly")
        && !word.isOne(of: [
          "family", "jelly", "belly", "bully", "rally", "lily", "folly", "butterfly", "firefly", "monopoly", "gully",
          "doily",
          "homily", "panoply", "melancholy", "butterfly", "ally", "filly", "trolley", "barfly", "supply", "reply",
          "apply", "rely", "assembly", "anomaly", "italy", "july", "multiply", "comply",
          "imply",
        ])
  }

  /// Whether a noun is a plural by its look.
  static func isPlural(_ word: Text) -> Bool {
    if pluralNouns.contains(word) { return true }
    return word.count >= 4 && word.scalars.last == "s"
      && !word.endsWith(anyOf: ["ss", "us", "is", "ics", "ous", "news", "'s", "’s", "lens"])
  }

  private static func set(_ words: String) -> WordSet { WordSet(Text(words).words) }
}
