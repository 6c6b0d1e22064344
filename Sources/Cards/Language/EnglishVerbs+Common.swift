import Notes

extension EnglishVerbs {
  /// Regular verbs that notes of many subjects use now and then.
  static let commonVerbs = """
    believe arrive seem apologise cry dare disapprove regret realise criticise characterise categorise hydrolyse titrate \
    distil sue acquit inaugurate abdicate besiege bombard depreciate collude overload broadcast narrate juxtapose \
    foreshadow memorise recurse deallocate tug undress kiss scrape scrub generalise specialise summarise visualise \
    survey \
    tune retune strum hum pluck quench leach shrivel fizz overblow wilt moult hibernate clog curdle seethe abate abound abuse accommodate acquiesce actuate adjoin adjourn adjudicate affiliate affirm aggravate aid alert \
    allude ally amass ambush amuse annihilate arbitrate articulate assure attenuate avail avert barter befriend bestow \
    blind boil bolster bore brew brush bulge bulldoze bump buttress capitulate carve cherish coagulate coerce combat \
    compensate condone congest construe contrive corroborate covet crouch dance dash debunk decimate deflate demarcate \
    depolarize deride desegregate designate detonate detract devolve disallow disavow discredit disenfranchise \
    disinfect dislike dismember dismount disown dispense dissect disseminate dissent distill divorce divulge \
    domesticate drip dub earmark embezzle encroach entice enunciate equilibrate espouse evict excavate exhaust exhort \
    exonerate expedite extort extradite extrude falter feature fine fixate furrow gamble garner gauge gesture glance \
    grapple grieve hang hatch heed hoard honor honour hover hurry imbibe imbue immerse impound inactivate indict \
    indoctrinate indulge infest infiltrate intermarry intermix invalidate itch launder leverage liquefy loot lyse \
    malfunction massacre merit metabolise misrepresent misuse muffle muster mutilate nod nullify obfuscate obligate \
    obviate offset opt ordain ossify outcompete outlast overcharge overheat overrule pace pave penalise perch perturb \
    phagocytose placate poach police polish pollinate ponder presuppose preempt prey procreate purport quadruple quell \
    ravage raze reabsorb reaffirm reallocate reassess rebuff rebut recant recharge recoil recombine reconvene redeploy \
    redraw refactor refrigerate regress regroup reimburse rejuvenate relegate relish remit remodel rename repatriate \
    repudiate repulse rescind reset resettle restart retard retrain revamp revisit rig saponify scorch scour secede \
    sequester shave shelve shred shun siphon slam slash smuggle snatch sob solicit sort spar spare spearhead sprawl \
    stray streamline stumble stunt subjugate sublimate subsist subsume succumb suffocate tamper tease thicken throb \
    thwart tire toughen trample transact transcribe trespass typify uncoil unfreeze unleash unveil uproot usurp \
    vasodilate vasoconstrict vest vilify vomit waive wean wed whistle wither wreck
    """

  /// Which of them are as often nouns.
  static let commonNouns = """
    cry regret overload broadcast kiss tug scrape scrub \
    survey \
    abuse aid alert ally ambush barter blind bore brush bulge bump buttress combat dance dash dislike divorce drip \
    feature fine gamble gauge gesture glance hatch honor honour leverage malfunction massacre merit misuse nod offset \
    pace police polish recoil sort sprawl stunt vest vomit whistle wreck
    """

  /// Nouns of which only the forms in -ed and -ing tell a deed: "were grouped", "sampling"; "groups" is a plural.
  static let pastBases = WordSet(
    Text(
      """
      present embargo queue fork partition park post care license hammer punch plug shade stamp trouble telephone tip \
      cache hash boot film glue dust box book mate grease \
      appeal arm assault bias bid blockade bridge budget bundle camp catalog center charter chart clamp clip clot coil \
      comment commission console counter couple crack crop default defect desert detail diet discount disorder dispute \
      doubt draft dream dress drum eclipse embargo experiment farm fashion fear ferment file flank flash frame group hail \
      hope labor labour layer leak loan mine mount nest nurse paint parallel petition phone photograph plow pool prefix \
      premise profit progress prop puncture quarantine ration recess research review risk root sack sample scapegoat \
      screen seat shield shock shop sigh smell smoke source spit splice stab stage stake stall stamp steam stitch surf \
      swamp taint taste team tether toil total trail volunteer witness wonder thin dry free further mature age rate price \
      surface phase pattern grade school water voice space weight color curve buffer light list race ring stain sum \
      interest content perfect
      """
    ).words)

  /// Past forms of verbs whose base looks like another verb's past: "was founded".
  static let pastOnly: [Text: Text] = ["founded": "found", "born": "bear", "grounded": "ground", "wounded": "wound"]
}
