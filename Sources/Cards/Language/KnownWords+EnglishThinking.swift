extension KnownWords {
  /// Study, thought and speech.
  static let englishThought = """
    ability absence abstract accept access account accuse achieve adapt adopt advice advise affect
    afford agenda agree allow alter amount analog analogy analyse analyze angle announce answer appear
    apply appoint approach argue argument arrange aspect assert assess assign assist assume assure
    attach attack attempt attend attention attract attribute author aware balance barely belief believe
    belong benefit beside besides between beyond border bound brief bring broad capable capital careful
    case cause caution certain challenge change chapter character choice choose circle cite claim
    clarify class clause clear close cognition coherent collect combine comment commit common compare
    compete compile complain complement complete complex compliment comply compose compound comprise
    compute conceal concede conceive concept concern conclude concrete condition conduct confer confess
    confide confirm conflict conform confront confuse connect conscience conscious consent consider
    consist constant constraint construct consult consume contain contend content contest context
    continue contract contrast contribute control convene convention converse convert convey convince
    correct correlate counter course create credit criteria critic critique culture current custom
    debate decide declare decline deduce deduct defect defend defer define degree delay deliberate
    demand denote deny depend deprive derive describe desert deserve design desire detail detect
    determine develop device devise devote dictate differ digest direct discern discover discreet
    discrete discuss dispose dispute distant distinct distort distract distribute diverse divide domain
    doubt effect effort elaborate element elicit eliminate embrace emerge emotion emphasis employ
    enable encounter endure engage enhance ensure entail entity envelope episode equal error escape
    essay establish estimate evaluate event evident evolve exact examine example exceed except excerpt
    excess exchange excite exclude excuse execute exempt exercise exert exhaust exhibit exist expand
    expect expel experience experiment expert explain explicit exploit explore export expose express
    extend extent external extract extreme factor faculty failure familiar fashion feature figure final
    focus follow force forget form formal formally former formerly formula forth found fourth fraction
    frame from function further future general generate gesture govern grammar grasp grateful gravity
    ground group growth guess guide habit handle hardly hence hesitate highlight hinder history honest
    human idea ideal identify identity ignore illusion illustrate image imagine imitate imply import
    impose impress improve incident incline include increase indicate induce infer influence inform
    inherent inherit inhibit initial initiate input inquire insert insight insist inspect inspire
    instance instant instinct institute instruct insult insure integral intend intense intent interact
    interest interface internal interpret interval intervene introduce invent invest investigate invite
    invoke involve isolate issue joint judge justify knowledge language latest latter lead learn least
    leave lecture length letter level liable liberal likely limit literal literary literate logic loose
    lose mainly maintain major manage manner margin matter mean meaning measure mediate memory mental
    mention merely method minor mistake model moral morale motion motive narrate nature nearly
    necessary negate neglect negotiate neither neutral never notice notion number object oblige observe
    obstacle obtain obvious occasion occur offer opinion oppose option orally order origin outcome
    outline output overall passage passive pattern peculiar perceive perform period permit persist
    person personal personnel perspective persuade phase phenomenon phrase point ponder portion portray
    pose position possess possible practical practice precede precedent precise predict prefer premise
    prepare prescribe presence present preserve press pretend prevail prevent previous price primary
    prime principal principle prior private probable problem proceed process produce product profess
    profit progress prohibit project promise promote prompt proof proper property propose prosecute
    prospect protect prove proverb provide provoke purpose pursue qualify quality quantity question
    quiet quite random range rather ratio ration rational reach react realize reason recall receive
    recent recite reckon recognize recommend record recover reduce refer refine reflect refuse refute
    regard region regret regular reject relate relative relax release relevant reliable relieve remark
    remember remind remote remove render repeat replace reply report represent require rescue research
    resemble reserve reside resign resist resolve resort resource respect respond restore restrain
    restrict result resume retain retire retreat retrieve reveal reverse review revise revolve reward
    right rough round sample scale scarce scene scheme scope search secure select sense sentence
    separate sequence series serious service settle several shape share shift signal signify similar
    simple simply single skill solid solve source space speak specific specify speech spell spirit
    split spoken spread square stable staff stage stand standard start state statement status steady
    stimulate stimulus story strain strange strategy stress strict strong structure struggle study
    style subject submit subtle succeed success suffer suggest suitable summary support suppose surface
    survey survive suspect suspend sustain symbol system talent target teach technique temper temporal
    tendency tense term theory thesis think thorough though thought threat through title topic total
    touch trace tradition trail train trait transfer transform transit translate transmit transport
    treat trend trial trigger trust truth twist typical unify union unique unit unite universe update
    usable usage useable useful usual utter vague valid value variable variant variety various vary
    verbal verify version view visible vision visual vital vocal volume voluntary weak weigh weight
    whether which while whole wide within without wonder word worth would write yield
    """
}
