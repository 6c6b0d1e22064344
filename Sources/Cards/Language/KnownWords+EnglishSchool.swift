extension KnownWords {
  /// Nature, life and medicine.
  static let englishScience = """
    absorb accelerate acid acquire acute adhere adrenal agent algae alloy amino anatomy anode antibody
    antigen aorta aquatic artery atom atrium axial axis bacteria bacterium basin biology bladder blood
    bone brain breath breathe breed calcium cancer capillary carbon cardiac cathode cell cellular
    chemical chlorine chronic circuit circulate climate clinic cluster coast collide colony compress
    conserve contact contagious continent cortex crust crystal cycle decay decompose deform density
    deposit diagnose diameter diffract diffuse dilute disease disorder dissolve distil dose drain
    drought drug earth ecology electric electron embryo emission emit energy enzyme epidemic erode
    erosion erupt evaporate evaporation excrete exhale extinct fiber fibre filter flood flower fluid
    forest fossil freeze friction fungus fusion galaxy gene genetic genome genus geology gland glucose
    gradient graft grain gravel habitat hazard health heart heat helium heredity hormone host hybrid
    hydrogen immune immunity impact impulse inertia infant infect inflame inflate ingest inhale inject
    injure insect insulate insulin intake intestine iodine iron island isotope kidney kinetic lattice
    layer lens lesion light liquid liver lunar lung magnet magnetic mammal mantle marine mass mature
    medical medicine meiosis melt membrane metabolic metabolism metal microbe mineral mitosis mixture
    mole molecule moment momentum moon muscle mutate nerve neural neuron neutron nitrogen nuclear
    nucleus nutrient ocean orbit organ organelle organic organism osmosis oxide oxygen ozone parasite
    particle patient petal plan planet plasma plastic plate pollen pollute population potassium
    potential precipitate predator pressure prey protein proton radiate radical radioactive radius
    reactant reaction reagent receptor recess refract relapse reproduce respire retina rotate saliva
    salt saturate scatter season sediment seed segment sensor serum shell skeleton sodium soil solar
    solute solution solvent sound species spectrum sperm spinal spine spore star starch stem sterile
    stomach storm stroke substance substrate sugar sulfur surgeon surgery symptom synapse syndrome
    synthesis temperature tension therapy thermal tide tissue toxic toxin trauma tropic tumor turbine
    ulcer uterus vaccine vacuum valve vapor vascular vein velocity venous ventral vertebra vessel
    vibrate virus viscous vitamin volcano voltage water wave weather wound zygote
    """

  /// Mathematics.
  static let englishNumber = """
    add algebra arbitrary arithmetic array average binary calculate center centre chance coefficient
    column concave cone convex coordinate count cube curve decimal derivative deviate diagonal digit
    dimension distance divisor equation even exponent factorial finite graph hypothesis inequality
    infinite integer integrate intersect inverse linear magnitude matrix maximum median minimum minus
    modulus multiple multiply negative normal odd operand operator parallel parity percent
    perpendicular plane plus polynomial positive power probability proportion quadratic quotient radial
    real reciprocal rectangle recursion remainder root scalar significant slope sphere statistic subset
    subtract sum tangent theorem triangle variance vector vertex vertical
    """

  /// History, law, economy and art.
  static let englishSociety = """
    act adult agency alien ally amend ancient annual appeal approve architect arrest article artist
    asset auction audience ballot bank barrier battle bishop bond budget bureau campaign candidate
    capitalism career casual cattle causal century charity charter chief church citizen civic civil
    client colonial command commerce commission committee community company compensate conquer consumer
    cooperate corporate corporation cost council counsel county court creditor crime crisis crop crown
    currency debt decade decree deficit democracy deputy dialect dictator diplomat discount district
    divorce doctrine domestic dynasty economic economy editor educate elect elite emigrate eminent
    emperor empire enforce enterprise equity ethic ethnic evidence evolution exile faith famine farm
    federal fertile feudal finance fiscal fortune freedom genre gospel guild guilt heritage household
    immigrate imminent income industry inflation inspector invade invention irrigate jury justice
    kingdom labor labour landlord launch lawsuit lease legacy legal legend legislate lend loan local
    loyal marital market marriage martial merchant migrate military minister minority mission monarch
    money monopoly mortgage municipal murder myth nation native navy noble novel oath obligation occupy
    office official opera oppress parish parliament party pastoral patent patron peasant penalty
    pension poem poet police policy polite politic poverty prejudice premium president priest prison
    privilege prophet prose protest province publish punish quota racial ransom rebel recession public
    reform refugee regime reign religion rent revenue revolution riot rival royal rural sacred republic
    salary sanction scholar sector senate serf sheriff siege slave society soldier sovereign statue
    statute steward stock strike subsidy suburb surplus tariff tax tenant territory theatre theft tomb
    trade treason treasure treasury treaty tribe tribute trustee tyrant urban vendor victim village
    violate violent vote wage wealth welfare witness
    """
}
