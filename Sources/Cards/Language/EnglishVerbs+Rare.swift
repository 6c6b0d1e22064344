extension EnglishVerbs {
  /// Regular verbs that notes of one subject use and others seldom do.
  static let rareVerbs = """
    abort panic accomplish advertise alienate allege amputate animate annoy applaud apprehend ascribe assimilate astonish \
    authenticate avenge awaken bake banish bankrupt bathe batter blame bleach bless bloom bother broaden choke chop \
    christen clash clone coax commemorate complain comply confess confuse congratulate constrict contradict convene cook \
    crawl cripple critique curtail debug decorate defer defy degenerate delight delude demolish demote denounce depart \
    depose deregulate despise detest devalue devour diffract disable disappoint disassemble disburse disconnect \
    disperse dissuade dive divert dodge downplay drill elapse emanate emigrate emphasise encase encircle encompass \
    endow engrave enlighten entertain entrench envelop equate err escort exhale expend exterminate extinguish extrapolate \
    fabricate fluctuate forage graduate gravitate groom hamper harass harness haunt heighten herald hesitate \
    hijack hoist humiliate imitate impart impersonate impoverish incarcerate incubate inflame infuse ingest injure \
    inscribe instantiate instigate institute interlock interpolate intrude ionize legislate lessen lighten liken mend \
    mirror misinterpret mitigate moderate obscure orchestrate outlaw outperform outsource overestimate overturn oxygenate \
    pacify perforate permeate persevere pervade plough pluck plunder pollinate posit practise preoccupy pretend \
    procrastinate protrude prune pulsate raid reactivate rearrange reelect rehearse reiterate relapse remark renounce \
    renovate repeal reuse ridicule sculpt secede seclude seduce seep segregate simmer smash smooth soothe speculate \
    stifle strangle struggle suffice supplement swarm taper thaw transgress transplant transpose unblock underpin unload \
    unravel uplift urinate utilise ventilate wane
    """

  /// Which of them are as often nouns.
  static let rareNouns = """
    blame clash clone crawl delight drill escort graduate harness mend mirror plunder raid relapse repeal reuse ridicule \
    smash struggle supplement swarm thaw transplant
    """

  /// Base, past and participle of rare irregular verbs.
  static let rareForms = """
    awake awoke awoken / grind ground ground / hurt hurt hurt / inlay inlaid inlaid / kneel knelt knelt \
    / mislay mislaid mislaid / mislead misled misled / mow mowed mown / outdo outdid outdone / outrun outran outrun / \
    partake partook partaken / redo redid redone / resell resold resold / rethink rethought rethought / sew sewed sewn / \
    shine shone shone / shoot shot shot / sneak snuck snuck / sting stung stung / stride strode stridden / thrust thrust \
    thrust / underlie underlay underlain / undo undid undone / unwind unwound unwound / weep wept wept / wring wrung wrung
    """
}
