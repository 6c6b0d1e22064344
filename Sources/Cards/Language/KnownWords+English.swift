extension KnownWords {
  /// English words that are one slip away from another.
  static let englishWords = """
    abdallah abel abiding ability able acadia accomodate accursed aceh acer acknowledgement acknowledgment acre
    action actions adapted adapting adaption adaptive addiction addictions addictive addition additions additive
    adler adopted adopter adopting adoptive adress adriana adverse aesthetic afield agility agra agro aground
    agustin aiding aires alam alastair albino albion albright alder alexander alexandre alfonso alight aline alisa
    alison alistair allison alluding alluring alma alonso alot alright alteration altercation alternation altitude
    alto amiable amis anaemia anaesthesia anaesthetic ander anders andres anesthetic anesthetics anfield angel
    angeles angels angers angle angles anniston anno annuals anthony antlers antony apologies apologise appel
    aptitude archeological archeologist archeologists archeology arching ares ariana aries aris arise armband
    armored armoured arno arse artefact artefacts artifacts ashtray asserted assorted astor atalanta atmos auction
    auctions austral averse awsome axel axle babbling backboard backed backers backing backwater baddies badr baek
    baer bagging baht bail bailing baillie baiting bake bakers baking bakr baldy bali ballets balling baluchistan
    bandage bandana banded banding bani bankers banking barbies bard barely baring barking barkley barley barn
    barnard barnett barnyard barrack barring barrows bars bart bartley bashing basing basking bassline bast
    batchelor batches bateman bathers bathes batista batman batsman batting battled battles battling bawling beached
    beaches beaded beading beak beaker bearded bearing bearings beast beasts beat beaters beating beatings beatles
    beats becuase bedding bedside beetles begging begining behavioral behavioural bein bela beleive bellied bellies
    belted bender bending bene benefitting beni benning berating bergman bering berkley berman bernard berners
    bernhard bert beside best beta betas bets bettered betters betting bidding biding biel bien billion binding
    binging biol bios birding bitched bitches biting bitters blackbeard blacked blacker blacking blanked blanking
    blaring blasted blaster blasters blasting blatter bleating blended blender blending bleu blinded blinder
    blinding blister bloating blocked blogged bloomer blooming blot blowers blowing blunder blushes bluster boar
    boarded boarder boarders boast boasted boasting boating boatman boats bobo body boer boiling bois boko bolder
    bolster bolsters bolt bondage bonded bonding boners boning bonkers bono boob booing book booking bookings
    booming boon boost boosted booster boosting booted booting boots bora bore borrows bother bothers bottled
    bottles bottling bought boulton bounded bounding bowels bowers bowing bowlers bowles bowling bowser boyd brad
    braden brae bragged bragging brain braised braking bran branded brandon branson bras brat bratton braving
    braxton breaches breaded breaking breasts breeches bremner bren brendon brenton bret bretton brian bridgwater
    brien brining briton brittain britten brittney brixton broached broiled broiler bron bronson brooker brookings
    brother brothers brough brought browder browser brun bruner brunner brunson brunt brushes brut brutish bruton
    bucking budding bugging bugle buisness bullard bullion bunches bunkers burley burnett burnt burrowing bursting
    burying bushes bushing busing busting bustling busy buts buttered butters buttery butting buying buys cached
    caches caching caen calgary caliber calibre callaghan calm calms calvary camber cambria campaign camped campion
    canceling cancelling canines canning cannons canons cantons canyons capers capped capping caramel carb carbs
    carding caries caring carleton carling carlo carlson carlton carmel carnaval carne carol carols carp carrier
    carson carta carte carter carters cartier carting carton carve carving carvings cary cashed cashing casing cast
    castel castello caster casters casting castor castro casual caters catharine cation cations catlin cats causal
    causally causes causing caving ceasing cellars cement cements censured center centered centers centimeters
    centimetres centre centred centrepiece centres certain chai chambre champaign champlain chancel changing
    channelling channing chanting chapped chargers charging charing charlton charted charter charters charting
    chartres chasing chatter chatting cheater chesney chested chester chia chipped chipper chipping chon chopped
    chopper chopping chorley christian christina chucked chucking clam clamped clamping clams clapped clapper
    clapping claps clashed clashing clatter clauses cleaning cleansing cleaver clement clenched clever clicked
    climactic clipped clipping clocked clocking closest closets clot clots clowning cluster clutter cnet coal coast
    coaster coasting coating coats cocked cocker coed coen coil coking cola colas coli collages collars collectable
    collectables collision colluded collusion colman colo colombia colombian colored colorful coloring coloured
    colourful colouring colourless colson colt colter colts columbia columbian columbo combatting combing comical
    coming commanded commended commending commends comming compete competed competes competing compiled complaint
    complement complementary complemented complements complete completed completes completing compliant complied
    compliment complimentary complimented compliments composting computed computes computing comte concert concerted
    concerts concession concessions conclave concussion concussions conducive conductive confection confession
    confessions confirming conformation conformed conforming conforms congested conical conifer connelly conning
    connolly constricted constricting constriction contact contacted contacting contacts contested continent
    contingent contingents contract contracted contracting contracts contusion convection convent converging convert
    converted converts conviction cooing cooked cooking cool cooling cooney coping copped copper copping copying
    corner cornwell coroner coroners corp corps corse costal coster costing cota cots couched couches councilors
    counseling counselling counsellors countess counties countless countries countrywide courses coursing courtier
    covent covert cowbell cowley cpus crab crabs cracker crackling cramped cramping crap crapped crashed crashes
    crashing crate crater craters crates crave craved craving cravings crawley cray creased creases created creates
    creation creedence cremated cremation crepe crepes crested crips crises cristian cristina crocker croker
    crompton cron crony crooked crop cropper crops crowell crowing crowley crozier cruises crushed crushes crushing
    crustal culling culvert cunning cupping cups curates curbing cures curing curling curries curse curses cursing
    curtain curving cuse cushing cusp cust custer cutter dairies dairy dalia damping danvers darin daring darling
    darting davidson davison dawning dealing debated debating debuted debuting decades deceased decent decides
    deciding decking decoded decoding decreased dede defect defected defecting defection defective defector
    defectors defects defiant definately deflect deflected deflects dela deleted deletion delores demoted dempster
    dena dene denies denise denoted dented departed deplete depleted depleting depletion deported deporting depraved
    deprecation deprivation deprive deprived deprives dera derailed derailing dere derivation derive derived derives
    deriving descendents descent desert deserts despatch despatched despatches dessert desserts detailed detected
    detective detects deterred deus deviance deviant dialing dialling dian diary dicking diem dier diggers dilated
    dilation dime diners dinners dino dion dipping discreet discrete dishing distracts diverging divers divested
    diving dmitri docking does dogging doin domo dose dosent dost downed downing drafted drafting dragged draught
    draughts drayton drifted drifting dripped dripping drivers drives driving droning drooping dropping drought
    drowned drowning drugged drugging ducking duckling dues dumpling dutchess dwyane earnest ears easing east eats
    editing edmonds egerton elector elias elisa elise ellicott elsie emanuel embarassed embarassing emmanuel
    emoticons encyclopaedia enda endured endures enduring engle enrollment enrolment ensuing ensured ensures
    ensuring entrails entre eras erasing erikson ernest esports eternal eternally ethically ethnically excised
    excited exciting exerts exist existed existing exited exiting exits exorcise expanse expanses expansive expended
    expending expense expensive experts exploding exploring exports external externally facies faction factional
    factions faculty failing failings fairing fait falk fallback falling faltered faltering falters famers faring
    faris farmed farming fart farther farthest fast father fathered fathers fats fatten fatter fattest faucets
    faulty favorable favored favorite favorites favors favour favourable favourably favoured favouring favourite
    favourites favours feast feasting feather feathers feats feeling fela feld felder felled felling fellows fending
    ferrell festering feta fete feuding fiance fiber fibers fibre fibreglass fibres fiction fictions fief field
    fiend fiends fights filed files filing filings filling fillings filming finance finders finding fined finely
    fining finish finley finnish firearm fired fireman fires firming fischer fisher fist fisting fits flailing
    flaked flaking flaming flanders flapping flashed flashing flatter flattering flavored flavoring flavors flavour
    flavoured flavours fleeing fleeting fleming flemming fleshed flies flights flinders flings flipped flipping
    flogged flooding flooring flopped flopping flounder flushed flushes flushing flutter fluttered fluttering fnatic
    foaming focussing follows foraging forearm forearms foreman forest forester forging forgoing forking form forman
    formers forming forrest forrester forster foster foto fouling founded founding foundling fournier fraction
    fractions framed framers framing francesco francisco frat fredrick freedman freeing freezing freight fren frere
    fricking friction frictional fried fries fright frith from frontpage froth frye fueling fuelling fulfilment
    funded funder funders funding furries further furthest gaal gael gaol gaping gaps garage garb garbage gard garde
    gardener gardiner gardner garish garner gartner gary gasp gasped gasping gasses gating gazing generically
    generics georgian georgina gerard gerhard gerrard ghastly ghostly gian giggles gilding glas glazing glided
    glosses gnomes godard godwin goer goggles golding goldman goodman goodwin goofing goran gorges goverment grab
    gracing gradation grade grafted grafting grained grainger granada grander granted granting grasping grated
    grater grating gray grazing great greaves grenada grenville greta griping grooves groped groping grosses
    grouping groves growling grunting guerilla guilford gust guts gutting haan haar haemorrhage hailing hair halting
    halving handel handers handing handley handling handover hangover hannover hanover hardiness harding hardman
    hardness harford hari harington harkness harley harman harness harried hartley hartman harwood haskins hast
    haters hating hats hauling haunted haunting havens haywood hazzard heading headings headley heaping hearing
    hearst hearted hearts heated heaters heating heavens heaving hebert heer hela hemming hempstead hendrik hensley
    hera herat herding hermetic hermitage herrmann hertford heyward hier hilary hillary hinting hist hitched hitches
    hitching hoarder hoarding hocking hockney hodson hoes hogging hoisted hoisting holliday hollowed homogenous
    honorable honored honourable honoured honouring hoping hopping horus hosp hossain hossein hosted hostels hotels
    hots huffman huggins humbert hungover hunted hunting hurst hurtling hurts husain hustings huston hutchison
    identifies identities imam imma immorality imparted imparting imparts impatient impeding incentive incited
    incites inciting incline indented indicated indices indicted induces inducted inferior infernal infested
    inflected inflection ingested ingesting inhabit inhabited inhabiting inhabits inhibit inhibited inline inpatient
    insect inspect inspects inst installment instalment instalments instilled instilling insulated insulating
    insulted insulting intensities interior interment internal interred inventive invested inviting irrigate
    irrigated irrigation irritation jaan jaime jamie jamieson jamison janette jani jaques jeanine jeannette jeannie
    jefferies jeffery jeffrey jena jest jets jian jiggling jingles joanna joes joffrey johanna johnathan join joni
    jonson jourdan judgement judgemental judgements judgment judgments kahn kampala karam karina karna karsten
    katarina katerina katharine katherine kauffman keeling kesler khan kilometer kilometers kilometre kilometres
    kingship kipling kirsten kitted knotted knowledgable kolo kristen kristian kristy krueger labeling labelling
    laborers labourers lacing lacking lacklustre lagging laing lair landers landing landon landry langdon lansing
    lasting lateral laterally lather launches launder laundry lawyers layers leading lean leander leaned leaner
    leaning learned learner learning leashes leasing leavers leda lena lending leno lerner lessing lest lets
    lettered lettres leukaemia levelling leyland liam lian liar licking lien liens lifters lightening lighting
    lightning likable liking lilian lima linde line linesman lingers lining linking lino lips lira lise lisp listing
    liter literal liters litre litres littering litters livable livre loaders loading loaning lobe locking loeb loew
    logging loin loins longley looking looming loosing lorne losing lost lots lounging loveable lsat lugging lunches
    luring lusting luxemburg maan maar macdonald macgregor macintosh macintyre mackenzie mackinnon mackintosh
    maclaren maclean macleod macmillan macpherson macro macros macroscopic maddison madeleine madeline madi madison
    maester magna mail main mair maison makers making makings mali manager manga manger mani mantel maquis marat
    marchant marched marches marching marciano marco margins marian marina marino marion marist marital markers
    marking marnie martial martian martina martine martino martins marvellous marvelous masking massage massages
    massaging massing mast mastered matched matches matching mathers mathew mathews mathias matias mats matthew
    matthews matthias matting mcalister mcarthur mcclain mcclaren mcconnell mcdonald mcdonnell mcintosh mckenzie
    mclean mcleod mcloughlin mcmillan mcpherson meagre mean meanie meaning meat medalist medallist mediaeval median
    mediate mediating mediation medicate medicated medication medina meditate meditated meditation meer meister mela
    melding memorise mena mending meowing message messages messing meta mete meter meters metre metres mian micheal
    middling midler milking millenials millenium milligan millimetre millimetres milling minding mining miniscule
    minster missed missing misused misusing mitchel mnet moan moaning mobster mobsters modality modeling modelling
    modo mohammad moines moir molded moloney mona monet moneys monies mono monster monte moon mooring moot mopping
    morality morals mores moreton moria morison mormons morning moro morons morrill mortality mortally mortals
    moseley mota moto moulded moulding mourning moustache moveable mucking mueller muhammad muhammed muller mulling
    multilayer munster mustache muster mustered mustering muttered mutters naan nanking nast nathalie nations
    neighborhood neighborhoods neighboring neighbourhood neighbourhoods neighbouring neilson nest nestling nether
    nets neural neuron neurons neutral neutron neutrons newgate nicholas nicolas nicolson nics niel niels nipping
    nobel noble noes nono nori norte notching nothing noting notional notions notting nutting occuring ordinance
    ordnance orla orthopaedic osborne osbourne oust ousting outage outrage outrages overeating overhearing pacers
    pacing packers packets packing padding paddling padi paediatric paediatrics paedophile paedophiles painted
    painter painters painting pairs palaces palin pallets pandering pani panned panning panting param parched
    pardons paredes parents pari paring paris parish parkour parley parrish parson parsons partick parting parton
    partying passing past pasties pasting pasture pasty patched patches patching patent patenting patently patents
    paterson patient patients patron pats patter patterson patties patting paulette payable payback payers paying
    payoff payoffs peaking pearson peasant peat pecking peeing peeking peeling peep peeping peering peet peirce
    peking pele penning penzance pepe pera pere peres perfect perm perp pers person persons pest peta peterson pets
    petting phases phasing pheasant pheasants philips phillips phrased phrases phrasing pickers picketing pickets
    picking pickling pieced piecing pierces pierson pilates pimping pinched pinches pinching pining pinot pinter
    pinto pires pissing pitched pitches pitting pitying places placing plain planing planned planted planting plated
    plates plating playable playback players playing playoff pleading pleasant pleasing pleated pleural plied plies
    plotter ploy pluses plying pockets pointed pointer pointers pointing polling polo poly ponting pool pooling
    pooping poplar popo popped poppers poppies popping popular poring porting portion portions porto poses posing
    posited posse post posting posture postures potable potion potions potro pots potted potting pounder pouting
    powdered powders powered powers prat prayers praying preaches precession precious preclude predicated predicted
    prefect preform preformed prelude prem premise premised premises preposition prepositions prepped previous
    preying prices prichard pricked princes prioritise probing processed procession processions processor processors
    profess professed professes professing profession professor professors programing promise promises promoted
    promoting prompted prompting proper propped propping proscribed prosper prostrate prot proto provable provence
    province proving prue prying pudding pulling punched punching punting putting qualifies qualities queueing quiet
    quite raaf rachelle racing rackets racking radially rafale rafting raging raiders raiding rain raining raisers
    raising raking ramping ranging rani ranting raping rapping rapture raring rasp rating rayleigh rbis reacted
    reactor reading readying reagent reagents realy reaping rearing recieve recieved rectal rector redacted
    redcliffe reference refused regained regaining regains regarded reigned reigning reigns relaying relays relied
    relies reliving relying remainder remanded remeber reminded reminder remodelling renting replayed replaying
    replays replied replies replying resigned resigning resigns resp restated retained retaining retarded retards
    retrain retraining reused reusing reuters reverence revved revving rhoades rian ribbing ricard riccardo richie
    rickets ridding riders riding rien ries rinaldo ringers ringing rinsing rioting ripping rippling rising risking
    ritchie rivera riviera roaches roam roaring roaster roasters robbing robbins roberson robeson robins robison
    rocking rodgers rofl rogers rogue roland rolland roma romo roofing room rooming roost rooster roosters rooting
    roots roster rosters rotating rotted rotting roubles rouge routers routing rowell rowing rowland rowling rubbers
    rubbery rubbing ruining rumbles rumbling rumored rumoured runaway runaways runway rupture rusting rutledge saar
    saba sabah saber sabina sabre sacked sacking sacred sadler sakurai salas salma salomon salted salter saluted
    salvage salve salvia sampler sampson samson sandal sandals sander sanders sandford sanding sanford sang sapling
    sapper sasa sashes satin saunders savage saville saving savour sawn saying scalding scalping scandals scared
    scaring scarring sceptic schilling schroder scofield scoring scotus scoured scouring scouting scouts scraping
    scrapping scribble sealing sear seared searing seater seating seattle seaward seceded section sedated sedation
    seeding seedling seeing seeking seeming seeped seeping seizing selling selves sema sena sender sending sensing
    sentient sentiment seperate setters setting settle settling sevens seward sewing shading shae shai shaking
    shaming shaper sharing sharman shatter shatters shaving shavings sheamus sheared shearing shedding shelling
    shelves shepard shephard sheppard shifting shilling shimmer shines shingle shingles shipped shipper shippers
    shipping shitless shitter shitting shogun shoo shooting shopped shopper shoppers shopping shoring shorted
    shorting shouting shoutout shoving showing showman shredding shrines shriver shultz shuster shutter shuttered
    shutting sicker siding siegel sifted sifting sighing sign signaling signalling signer signers signing signs
    sikes silt silver sima simeone simmer simmons simons simpler simpson simulate simulated simulates simulating
    simulation sing singed singing single singles singling sings sinking sinned sinner sinners sinning sino sion
    sipped sipping siting sitting sittings sizable sizeable sizing skelton skeptic skewers skilful skimmer skinned
    skinner skipped skipper skippers skipping slacking slamming slander slanted slapped slapping slashed slashing
    slated slats slaving slaying sleight slender slicing sliders sliding slighted slimmer slimming slinging slipped
    slipper slipping slitting sliver slotted slowing slurred smacked smacking smalling smelling smoothing smother
    smuggle snacking snag snaking snelling snes snitching snorted snorting snowing snubbed snug snuggle snuggled
    snuggling soar soaring sobre soiled solent soli solider solis sombre sommers somthing sono soot soothing sopa
    sora sorting soto sounders sowing spammed spamming spanner spanning spares sparing sparking sparkling sparring
    sparse spayed speared specialities specious specter spector spectre speeding spelled spelling spender spending
    spewing spiders spiegel spilled spilling spilt spinner spinners spinning spitting splashed splashing spliced
    splicing splitting spooner sported sporting spotted spotting spouts spring springing spurgeon spurring squier
    squires squished stacked stacking staffed staffing staging stain stained staining stains staked staking staley
    stalked stalking stalling stamford stamping stands stanford stapled staring starling starred starring started
    starting startling starving stated stateside stating statins staunton staying steaks stealing steamed steamer
    steamers steaming stepped stepper stepping sterling stevens steward sticking stiffer stifles stifling stimulate
    stimulated stimulating stimulation stimulator stinger stingers stinging stings stinking stirling stirred
    stirring stis stocked stocker stocking stoked stokes stoking stomped stomping stooped stooping stopped stopping
    storing storming strained straining strains stranding strands stranger strangest strapped strapping strasburg
    strat stratus strayed straying streaking streaks streamed streamer streaming strictures strikes striking string
    stringer stringers stringing strings stringy striping stripped stroked strokes stroking strom stronger strongest
    stuffed stuffing stumped sturgeon sturt stutter subbing subsets sucking suckling suction suffers summarise
    summons sung suprise suprised surfers surfing surgeon surging suriname sutter swatches swaying swearing sweated
    sweater sweating sweeter swelling swenson swerved swerving swimmer swinger swingers swinging sympathise synoptic
    tabular tacked tacking tackled tailed tailing tainted takers taking tali talkers talking taming tampered
    tampering tanked tankers tanking tapering taping tapped tapping tarn tarp tasking tasted taster tasting tati
    taunted teeming tempering tenant tending tennant tera tere terence teresa terrance terrence testing texting
    thacker thanking theater theaters theatre theatres their there theres theresa thicker thicket thickets thier
    thinker thinking thomason thompson thomson thorne thorough though thrashed threats three threes threshing thro
    throats throne through thrusting thrusts tian ticked ticker ticking tickle tickled tickles tickling tide tied
    tier tiers tigger tigre tiling tilted timbers timbre timers tina tinker tinted tipped tipping tire tired tires
    titled toasted toasting toda tolling toot topical topics topping toppling torn tort torus tory totaling
    totalling toto touring touting townshend tracers tracing tracked tracking trading trail trailed trails tranny
    tranquillity transits trap trapped trapping trashing travelers traveling travellers travelling treading treads
    treaties treatise treats treble tremble trended trending trial trials tribals tricked tricking trickle trickled
    trickling tried tries trimble tripling tripped tripping trna tron tropical tropics trot trough troy trucker
    truckers trucking tuan tucking tugging tuning turing turning turnkey tyranny unarmed unbearable unbeatable
    unblock unblocked undertone unfavourable unfunded unharmed uniformed uninformed uninhibited unleaded unrefined
    untie untied uptight useable vacation vail vanish vantage varnish vats vectors vela venmo vere vest vets vial
    victors vila vintage vite vocation vocations voila volleys waders wagering wagging wagoner waist waisted waiters
    waits waiving waking walking walling walters wandered wandering wanders waning wanking wanting waring warming
    warning warp warps warship washing watches waters watters waving weaning weasley weaving weeding weighing
    weighting weiner welding wellcome welling wester westland westley wether wetness whipping whitaker whiteman
    whither whittaker whoever whomever whooping whopping widest widows wielded wielding wien wiener wierd wildest
    wilding wilful wilfully willcox willson wilshire wincing windows wingers wining winkle winsor winters winton
    wishing witcher witches witney witten woking wolcott wondered wondering wonders woodard worship worshipers
    worshiping worships wracked wracking wrap wray wriggle writhing writs yeats yoghurt yogurt yuna
    """
}
