import Notes

extension EnglishVerbs {
  /// Less common regular verbs.
  static let furtherVerbs = """
    abandon abbreviate accuse acknowledge admire admit adsorb advise advocate alleviate amend amount amplify anchor anneal \
    annotate anticipate apologize appease argue arouse ascend aspire attain attribute audit augment automate await award \
    bargain battle beg betray blend boast bomb bounce bow boycott brand breathe bribe browse bully bury campaign capture \
    cast catalyse catalyze cater caution cede celebrate cement censor centralise centralize challenge channel chant chase \
    cheat chew circle circulate circumvent cleave climb coat coexist coincide collaborate collide colonise colonize \
    commence compel complement complicate comprehend concede conceive concern condemn condition configure confine \
    confiscate congregate conjugate connote consent consolidate conspire counteract contaminate contemplate contend contest continue \
    converge converse convict convince cope corrode corrupt crash crave crown crumble culminate cultivate curb curl \
    customize debate deceive decelerate decree deduct deem deflect deform deliberate denature deploy deport depress \
    deprive descend desire detach detain deter devastate devise devote dictate digitize dine dip disagree disarm \
    disband discern disclose discriminate disguise dismantle dismiss disobey dispel displace dispose disprove disqualify \
    disregard dissipate dissociate distort distract disturb donate download downgrade drag drift drown dump duplicate \
    dwell dye ease echo eject elaborate elevate elicit elongate elude emancipate embark embrace empower emulate enact \
    endanger endorse endure engulf enlarge enlist enrich enroll enslave ensue entangle entitle entrust enumerate envision \
    envy equip eradicate erase erect erupt escalate evacuate evade evoke exacerbate exaggerate excel excrete exempt exert \
    exile expire explode fade falsify fascinate fertilise fertilize finish flap flatten flip flourish flush forfeit forge \
    formalize format fracture frighten frustrate furnish germinate glide glorify glow grab grasp graze greet grip \
    guess halve harvest hasten haul hop hug hunt hybridize hypothesize idealize ignite illuminate immigrate immunize \
    impeach impede impel implant implicate impress imprison improvise incite incline inflict infringe inhale innovate \
    inoculate inquire insist insulate insult insure intensify intercede interconnect intersect intertwine intervene \
    interview intimidate inundate invert irrigate irritate jail jeopardize join joke kidnap knit knock lag lament lapse \
    laugh leach lean leap lease liberate linger liquidate litigate lobby lodge lure mandate march marry maximise \
    meditate memorize mimic minimise mobilise mobilize mock modernize modulate mold mourn multiplex murder \
    nationalise nationalize navigate necessitate negate negotiate nurture offend ooze oppress oust outline \
    outlive outnumber outweigh overhear overlook overpower overwhelm oxidise pair pardon paste patch patrol pause peak \
    peel perish perpetuate persecute pertain photosynthesize pick pierce pile pin pioneer pivot plague plead please plot \
    plunge poison poke pose position postpone pour pray preach preclude predate predispose predominate prescribe preside \
    prioritise probe proceed procure program prohibit proliferate prompt prosecute prosper punish purge quarrel query \
    quench quote rally ransom rationalize readjust realign reap reappear reassemble reassure reboot rebound recede recite \
    reckon reconcile rectify recur redeem redefine redesign redistribute refill refrain refresh refute rehabilitate reign \
    reinstate reintroduce rejoice relieve relinquish relocate remedy reopen reorganize repay repent rephrase replenish \
    repolarize reposition rescue resemble resent resign resonate resort restrain resurrect retaliate retract retreat \
    reunite revere revert revive revoke revolve reward rinse ripen roam rob roll rot rub ruin rupture rush sabotage \
    sacrifice sail salvage sanction sanitize scare scavenge scratch scream seize serialize sever shed shelter ship shout \
    shrug shuffle sift situate sketch skip slaughter slip snap soak soar socialize solidify span spark spell spike \
    spoil sponsor spray sprout spur squeeze stack stagnate stain standardize stare steer sterilize stipulate stir \
    straighten strain strip strive stroke stumble subdue submerge submit subscribe subside subsidize subtract subvert \
    summon superimpose supersede supervise surpass surprise suspect swallow sway sweat tackle tag tailor tame tap tempt \
    terrify testify thank thrive throttle tick tilt topple torture toss tour tow transcend transduce transition transmute \
    traverse tremble trick trickle trim triple triumph troubleshoot truncate uncover underestimate underline unfold \
    unlock unpack upgrade upload usher utter vaccinate venture veto vie vow wage warrant weld welcome whip whisper wipe \
    worship wrestle yell zoom shatter sentence stockpile
    """

  /// Which of them are as often nouns.
  static let furtherNouns = """
    sentence power practice pressure amount anchor audit award bargain battle blend bomb bow boycott brand bribe campaign capture cast caution cement \
    challenge channel chant chase circle coat concern condition consent contest convict crash crown curb curl decree \
    desire dip download drag drift dump dye ease echo envy exile finish flap flip flush forge format fracture glow grasp \
    grip guess harvest hug hunt implant insult interview jail joke lag lapse laugh lease leave lobby lure mandate march mold \
    murder outline pair pardon paste patch patrol pause peak pile pin pioneer pivot plague plot poison pose position \
    probe program prompt purge quarrel query quote rally ransom rebound reign remedy rescue resort retreat reward roll \
    rub ruin rupture rush sabotage sacrifice sail salvage sanction scratch scream sketch slip snap spark spell spike \
    sponsor spray spur squeeze stack stain stare strain strip stroke surprise suspect sweat tag tap tick tilt torture \
    toss tour transition trick triumph upgrade venture veto vow wage warrant whip worship
    """

  /// Base, past and participle of further irregular verbs.
  static let furtherForms = """
    bind bound bound / beat beat beaten / bend bent bent / bleed bled bled / cling clung clung / creep crept crept / \
    dig dug dug / flee fled fled / foresee foresaw foreseen / lay laid laid / mistake mistook mistaken / quit quit quit / \
    shake shook shaken / slide slid slid / sweep swept swept / swell swelled swollen / swing swung swung / tear tore torn / \
    undertake undertook undertaken / uphold upheld upheld / weave wove woven / withhold withheld withheld / \
    withstand withstood withstood / override overrode overridden / rewrite rewrote rewritten / oversee oversaw overseen / \
    overtake overtook overtaken / stem stemmed stemmed
    """

  /// Endings of verbs that were made of nouns: whatever ends so is a verb.
  static func isMadeBase(_ word: Text) -> Bool {
    word.count >= 7
      && (word.endsWith(anyOf: ["ize", "ify", "lyze", "lyse"])
        || word.endsWith(anyOf: britishEndings) && !nouns(ise: word))
  }

  /// Endings with which verbs are spelled in Britain: crystallise, characterise, normalise.
  private static let britishEndings = ["lise", "rise", "nise", "tise", "mise", "dise", "sise", "cise"]

  /// Words of these endings that are no verbs.
  private static func nouns(ise word: Text) -> Bool {
    word.isOne(of: [
      "exercise", "otherwise", "expertise", "enterprise", "franchise", "merchandise", "paradise", "precise", "concise",
      "promise", "premise", "treatise", "comprise", "surprise", "sunrise", "moonrise", "incise", "imprecise",
      "compromise",
      "demise", "anise", "chemise", "reprise",
    ])
  }
}
