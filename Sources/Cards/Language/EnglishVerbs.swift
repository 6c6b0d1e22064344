import Notes

/// English verbs and their forms, to tell which word of a sentence is its verb.
///
/// Regular forms are taken apart, irregular ones are listed.
enum EnglishVerbs {
  /// The base of a form with -s: carries → carry.
  static func base(ofThird word: Text) -> Text? {
    guard word.count >= 3, word.scalars.last == "s", !word.ends(with: "ss") else { return nil }
    if word == "has" { return "have" }
    if word == "does" { return "do" }
    if word == "goes" { return "go" }
    if word.ends(with: "ies") {
      let base = word.dropping(last: 3) + "y"
      if isBase(base) { return base }
    }
    if isBase(word.dropping(last: 1)) { return word.dropping(last: 1) }
    return word.ends(with: "es") && bases.contains(word.dropping(last: 2)) ? word.dropping(last: 2) : nil
  }

  /// The form of he, she and it: carry → carries.
  static func third(of base: Text) -> Text {
    if base == "have" { return "has" }
    if base.scalars.last == "y", base.count > 1, !"aeiou".unicodeScalars.contains(base[base.count - 2]) {
      return base.dropping(last: 1) + "ies"
    }
    return base + (base.endsWith(anyOf: ["s", "x", "z", "ch", "sh", "o"]) ? "es" : "s")
  }

  /// The base of a past form: led → lead, faced → face, stopped → stop.
  static func base(ofPast word: Text) -> Text? {
    irregularPasts[word] ?? regularBase(word, "ed") ?? pastOnly[word]
  }

  /// Whether a form tells what was done and is no participle: wrote, began, became.
  static func isPastAlone(_ word: Text) -> Bool {
    irregularPasts[word] != nil && irregularParticiples[word] == nil && !isBase(word)
  }

  /// The base of a past participle: taken → take.
  static func base(ofParticiple word: Text) -> Text? {
    irregularParticiples[word] ?? regularBase(word, "ed") ?? pastOnly[word]
  }

  /// The base of a form with -ing.
  static func base(ofGerund word: Text) -> Text? {
    word == "being" || word == "having" ? word.dropping(last: 3) : regularBase(word, "ing")
  }

  /// Whether a word is the participle of a known verb.
  static func isParticiple(_ word: Text?) -> Bool { word.map { base(ofParticiple: $0) != nil } ?? false }

  static func isBase(_ word: Text) -> Bool { bases.contains(word) || isMadeBase(word) }

  /// Whether the word is as often a noun: causes, results, a state.
  static func isNounToo(_ base: Text) -> Bool { nouns.contains(base) }

  private static func regularBase(_ word: Text, _ ending: String) -> Text? {
    guard word.count >= ending.utf8.count + 2, word.ends(with: ending) else { return nil }
    let stem = word.without(suffix: ending)
    if bases.contains(stem) || pastBases.contains(stem) { return stem }
    let withE = stem + "e"
    if isBase(withE) || pastBases.contains(withE) { return withE }
    if ending == "ed", stem.scalars.last == "i" {
      let withY = stem.dropping(last: 1) + "y"
      if isBase(withY) { return withY }
    }
    guard stem.count >= 3, stem.scalars.last == stem[stem.count - 2] else { return nil }
    let single = stem.dropping(last: 1)
    return bases.contains(single) || pastBases.contains(single) ? single : nil
  }

  private static let bases = WordSet(
    Text(regular + " " + furtherVerbs + " " + rareVerbs + " " + commonVerbs).words + irregular.map { $0[0] })

  private static let nouns = WordSet(Text(nounsToo + " " + furtherNouns + " " + rareNouns + " " + commonNouns).words)

  private static let irregular: [[Text]] = Text(irregularForms + " / " + furtherForms + " / " + rareForms).pieces {
    $0 == "/"
  }.map(\.words)
    .filter {
      $0.count == 3
    }
  private static let irregularPasts: [Text: Text] = Dictionary(
    irregular.filter { $0[1] != $0[0] }.map { ($0[1], $0[0]) }, uniquingKeysWith: { first, _ in first })
  private static let irregularParticiples: [Text: Text] = Dictionary(
    irregular.map { ($0[2], $0[0]) }, uniquingKeysWith: { first, _ in first })

  /// Base, past and participle.
  private static let irregularForms = """
    arise arose arisen / become became become / begin began begun / \
    blow blew blown / break broke broken / breed bred bred / bring brought brought / build built built / \
    burn burnt burnt / buy bought bought / catch caught caught / choose chose chosen / come came come / \
    cost cost cost / cut cut cut / deal dealt dealt / draw drew drawn / drink drank drunk / drive drove driven / \
    eat ate eaten / fall fell fallen / feed fed fed / feel felt felt / fight fought fought / find found found / \
    flow flowed flowed / fly flew flown / forget forgot forgotten / forgive forgave forgiven / freeze froze frozen / \
    get got gotten / give gave given / go went gone / grow grew grown / hang hung hung / hear heard heard / \
    hide hid hidden / hit hit hit / hold held held / keep kept kept / know knew known / lead led led / \
    learn learnt learnt / leave left left / lend lent lent / let let let / lie lay lain / lose lost lost / \
    make made made / mean meant meant / meet met met / pay paid paid / put put put / read read read / \
    ride rode ridden / rise rose risen / run ran run / say said said / see saw seen / seek sought sought / \
    sell sold sold / send sent sent / set set set / shift shifted shifted / shrink shrank shrunk / sing sang sung / \
    sink sank sunk / sit sat sat / sleep slept slept / speak spoke spoken / spend spent spent / spin spun spun / \
    split split split / spread spread spread / stand stood stood / steal stole stolen / stick stuck stuck / \
    strike struck struck / swear swore sworn / swim swam swum / take took taken / teach taught taught / \
    tell told told / think thought thought / throw threw thrown / undergo underwent undergone / \
    understand understood understood / win won won / withdraw withdrew withdrawn / write wrote written / \
    overcome overcame overcome / overthrow overthrew overthrown / outgrow outgrew outgrown / wear wore worn
    """

  private static let nounsToo = """
    need access act aim answer attack balance base benefit block bond branch break bridge buffer burn call cause center change \
    charge claim clock close code color command comment compound conduct conflict contact content contract contrast \
    control copy cost cover cross cure current curve cut cycle damage deal debate decay decline decrease delay demand \
    design display dispute dose doubt draft draw drive drop estimate exchange exercise exhibit experience experiment \
    export face fall fear feature feed feel ferment field fight file fill filter find fire fix flood flow focus force \
    form frame function fund gain grade grant ground group guarantee guard guide handle harm heat help hold host house \
    impact import increase index influence insert interest issue joint judge jump kick kill label land last lead leak \
    level lie lift light limit line link list live load lock loop map mark mass match matter measure mediate model \
    monitor move name need network notice object offer open order pack pass pattern pay phase place plan plant play \
    point poll pool pressure price print process produce profile profit program project promise protest pull pump \
    purchase purpose push question race raise range rank rate reach read reason rebel record reform register release \
    rent repair report request research reserve respect response rest result return reverse review revolt reward ring \
    rise risk root round route rule run sample scale school score seal search sense sentence set shape share shift shock \
    show sign signal sink sit slope smell sort sound source space split spread stage stand start state step stick stop \
    store stress stretch strike structure study subject sum supply support surface switch swing target taste tax term \
    test time touch trade train transfer transport trap travel treat trend trigger trust turn type use value view visit \
    voice vote wait walk want wash waste watch water wave weight will win wish witness wonder work wound yield function \
    lack mean matter process progress sleep hope love talk dream laugh
    """

  private static let regular = """
    soften harden tighten loosen sharpen thicken deepen brighten darken moisten fasten listen lengthen abolish absorb accelerate accept access accompany account accumulate achieve acquire act activate adapt add address \
    adhere adjust administer adopt advance affect afford aggregate agree aim align allocate allow alter analyse analyze \
    announce annex answer appear append apply appoint appreciate approach approve arrange arrest ask assassinate assemble assert assess \
    assign assist associate assume attach attack attempt attend attract authorize avoid balance ban base bear behave belong \
    benefit bind block boil bond boost borrow branch bypass calculate call cancel carry cause cease change characterize charge \
    check cite claim clarify classify clean clear close code collapse collect combine command commit communicate compare \
    compensate compete compile complete compose compound comprise compress compute conceal concentrate conclude condense \
    conduct confirm conflict conform confront connect conquer conserve consider consist constitute constrain construct consult consume \
    contact contain contract contrast contribute control convert convey cool cooperate coordinate copy correct correlate \
    correspond count cover create criticize cross crush crystallize cure cycle damage decay decide declare decline decode \
    decompose decrease decrypt dedicate deduce defeat defend define degrade delay delegate delete deliver demand \
    demonstrate denote deny depend depict deplete deposit derive describe deserve design destroy detect deteriorate \
    determine develop deviate diagnose die differ differentiate diffuse digest dilate diminish direct disappear discard discharge discourage \
    discover discuss dispatch display dissolve distinguish distribute disrupt diverge divide dominate donate double drain \
    drop earn edit educate elect eliminate embed embody emerge emit emphasize employ empty enable encapsulate enclose encode encounter \
    encourage encrypt end enforce engage enhance enjoy ensure enter entail equal erode escape establish estimate evaluate \
    evaporate evolve examine exceed exchange excite exclude execute exercise exhibit exist expand expect expel experience \
    explain exploit explore export expose express extend extract face facilitate fail favor favour feature fetch fill \
    filter finance finish fire fit fix flee float flood focus fold follow force forbid form formulate forward foster fuel \
    fulfil fulfill function fund fuse gain gather generate govern grant guarantee guard guide halt handle happen harm head \
    heal heat help highlight hinder hire host house hydrate hydrolyze identify ignore illustrate imagine impact impair implement \
    imply import impose improve include incorporate increase incur index indicate induce infect infer inflate influence \
    inform inhabit inherit inhibit initialize initiate inject innervate insert inspect inspire install instruct integrate intend \
    interact intercept interfere interpret interrupt introduce invade invalidate invent invest investigate invite invoke \
    involve isolate issue iterate join judge jump justify kill label lack land last launch lend level lift limit line link \
    list listen live load locate lock look loop love lower lubricate maintain manage manifest manipulate manufacture map mark mask match matter \
    maximize measure mediate melt mention merge migrate minimize miss mix model modify monitor motivate move multiply \
    mutate name need neglect neutralize nominate note notice notify nourish obey object oblige observe obstruct obtain occupy occur \
    offer omit open operate oppose optimize orbit order organize originate oscillate overflow overlap override overwrite owe own \
    oxidize package pack paralyze parse participate pass penetrate perceive percolate perform permit persist persuade phosphorylate pinpoint place plan plant \
    play pledge point polarize pollute populate portray possess postulate power practice praise precede precipitate predict prefer prepare preserve \
    press pressure presume prevail prevent print prioritize process proclaim produce prohibit project prolong promise promote pronounce propagate \
    propel propose protect protest prove provide provoke publish pull pump purchase purify pursue push qualify quantify question \
    radiate raise range rank ratify react reach realize reason rebel rebuild recall receive reclaim recognise recognize recommend reconstruct record recover recruit recycle redirect reduce refer \
    refine reflect reform refract refuse regain regard regenerate register regulate reinforce reject relate relax relay \
    release rely remain remember remind remove render renew repair repeat repel replace replicate reply report represent \
    repress reproduce request require reserve reside resist resolve respect respond rest restore restrict result resume \
    retain retire retrieve return reveal reverse revise revolt reward rotate route rule satisfy saturate save scale scan scatter schedule \
    score seal search secrete secure select sense separate serve settle shape share shorten show shut sign signal signify simplify simulate slide slow \
    solve sort sound span specialize specify spill spawn stabilise stabilize start starve state stay stem step stimulate stop store \
    strengthen stress stretch structure study subdivide subject substitute succeed suck suffer suggest suit summarize supply support suppose suppress surge \
    surrender surround survive suspend sustain swap swell switch symbolize synchronize synthesize synthesise talk target tax tend term terminate test \
    threaten tie time tolerate touch trace track trade train transcribe transfer transform translate transmit transpire transport trap travel treat trend \
    trigger trust try turn twist type undermine unify unite update uphold upset urge use utilize vacate validate value vanish vaporize vary \
    verify vibrate view violate visit visualize vote wait walk wander want warm warn wash waste watch weaken weigh widen wield \
    wish work worry worsen wrap yield
    """
}
