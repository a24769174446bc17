/** WARNING: words of violence and gore, kept so that they can be recognised. */
import type { Lexicon } from './lexicon.ts'

export const violence = {
  /** Acts and sights that are violent whoever suffers them. */
  gore: {
    verbs: `behead, decapitate, disembowel, dismember, mutilate, eviscerate, disfigure, impale, maim, flay, lynch, massacre, slaughter, butcher people,
      gouge out, bludgeon, lacerate, vivisect, cannibalize, cannibalise, exsanguinate, garrote, disembody, defenestrate, torture, brutalize, brutalise, crucify alive, hack to death,
      beat to death, stab to death, burn alive, skin alive, bury alive, torture to death, hang to death, choke to death, bleed to death, bleed out, rip apart, tear apart, hack apart, chop up`,
    nouns: `beheading, decapitation, disembowelment, dismemberment, mutilation, evisceration, severed head, severed limb, severed arm, severed hand,
      severed leg, severed finger, severed foot, decapitated head, headless corpse, headless body, mangled body, mangled corpse, mutilated body, rotting corpse,
      rotting body, decomposing body, decomposing corpse, rotting flesh, decaying corpse, decaying flesh, exposed bone, exposed organ, exposed brain, exposed intestine,
      spilled intestine, spilled gut, pile of corpses, pile of bodies, heap of corpses, heap of bodies, mass grave, blood bath, bloodbath, pool of blood, puddle of blood,
      river of blood, stream of blood, lake of blood, fountain of blood, spray of blood, trail of blood, trails of blood, splash of blood, bloodshed, carnage, snuff film, bloody corpse, bloody body,
      bloodied body, bloodied corpse, bloody mess, bloody massacre, gunshot wound, stab wound, bullet wound, open wound, gaping wound, festering wound, bleeding wound, bloody wound, deep gash,
      slit throat, cut throat, slashed throat, slit wrist, crushed skull, smashed skull, split skull, cracked skull, shattered skull, caved in skull, torn flesh, shredded flesh, ripped flesh, mangled flesh, peeling flesh, bloody flesh, charred body, charred corpse,
      burnt corpse, burned corpse, body part, amputated limb, bloody stump, gouged eye, torture chamber, cannibal, cannibalism, blood splatter, blood spatter, blood stain,
      bullet hole in his head, brain matter, viscera, entrail, innard, gore, gibs, bloodlust, human sacrifice, dead bodies, human flesh, human remain, human organ, human head, human skin, flayed skin, human intestine, compound fracture, broken bone protruding`,
    words: `gory, gruesome, grisly, entrails, innards, intestines, guts spilling, guts spilled, blood splattered, blood spattered, blood soaked, blood drenched, blood covered, blood stained,
      bloodstained, bloodsoaked, bloodied, drenched in blood, covered in blood, covered with blood, soaked in blood, splattered with blood, smeared with blood, dripping with blood, dripping blood, bathed in blood,
      stained with blood, blood dripping, blood pouring, blood gushing, blood spurting, blood spraying, blood oozing, blood flowing, blood streaming, blood pooling, blood running down, blood trickling, blood everywhere,
      blood seeping, blood splashing, blood splattering, spurting blood, gushing blood, pouring blood, oozing blood, vomiting blood, coughing blood, spitting blood, coughing up blood, lying in blood, bleeding profusely, bleeding heavily, bleeding to death, bleeding from, bleeding out,
      splatterpunk, guro, ryona, eyeballs hanging, torn off, ripped off his, ripped off her, limbs scattered, bodies scattered, corpses scattered, corpses littered, bodies littered, bodies strewn, corpses strewn, bodies piled, corpses piled, killing spree, blown apart, blown to pieces, torn to pieces, torn to shreds, cut into pieces, cut to pieces, hacked to pieces,
      throat slit, throat cut, wrists slit, skull crushed, head blown off, head cut off, arm cut off, organs spilling, organs exposed, bones exposed, bones protruding, bone sticking out, impaled on, head on a spike, heads on spikes, head on a pike, mutilating, skinned alive, burned alive, burnt alive, eaten alive, stabbed repeatedly, beaten to a pulp, blood and gore, bloody and, bloody pulp, gorefest, genocide, pools of blood, puddles of blood, guts and blood, in a pool of his own blood, in a pool of her own blood`,
  },
  /** Violent acts that need someone to suffer them. */
  harm: {
    verbs: `stab, kill, murder, strangle, execute, assassinate, suffocate, throttle, smother, gun down, shoot, shoot dead, slash, choke, drown, poison, electrocute, whip, flog, assault, attack, beat, beat up, punch, kick, slap, maul, stomp, stomp on, trample, hang, hit, strike, smash, crush, crucify, hurt, injure, wound, abuse, harm, shove, pummel, batter, ambush, bash, pistol whip, headbutt, thrash, mug, burn, scald, pin down, wrestle down, throw acid, slice, pierce, hack, chop, carve, cut, bite, saw, skin, gut, gouge, amputate, chop off, cut off, rip out, tear out, pull out, tear off, saw off, rip off, terrorize, torment, bully, rape, molest, slay, snipe, execute by firing squad, waterboard, disfigure, starve, lash, spear, savage, devour, blow up, run over, tackle, drag, manhandle, rough up, body slam, kneel on, tie up, bind, gag, chain, taser, tase, pepper spray, throw stones at, kidnap, threaten, menace, point a gun, point gun, aim at, aim a gun, hunt down, push off, push down, throw off, set on fire, set fire to, set ablaze, cut into, wring, snap, break, eat, dissect, fight, finish off, wipe out, exterminate, shank, lob, mow down, open fire on, fire at, shoot at, lunge at, swing at, charge at`,
    nouns: `killing, stabbing, shooting, strangling, murder, execution, assassination, lynching, hanging, beating, flogging, torture, assault, attack, ambush, brutality, abuse, homicide, manslaughter, slaying`,
    words:
      'stoning, stoned to, stone him, stone her, stone them, stone to death, knifed, knifing, clubbed, clubbing, caned, caning, drive by',
  },
  /** Nouns and sights of violence that speak for themselves, less graphic than gore. */
  atrocity: {
    nouns: `corpse, cadaver, mass shooting, school shooting, mass shooter, school shooter, suicide bomber, suicide bombing, suicide vest, terrorist attack, terror attack, car bombing, massacre, public  firing squad, war crime, ethnic cleansing, murder scene, murder victim, bloody murder, serial killer, axe murderer,
      knife attack, gun violence, knife fight, gun fight, gunfight, shootout, street fight, bar fight, fist fight, fistfight, brawl, gang fight, gang violence, domestic violence, domestic abuse, child abuse, animal cruelty, animal abuse, animal torture, dog fighting, dogfighting, cockfight, cockfighting, lynch mob, lynching,  decapitation, torture scene, torture device, killing field, shooting spree, murder spree, drive by shooting, acid attack,
      police brutality, prison fight, riot violence, hostage situation, dead body, dead bodies, lifeless body, lifeless   cadaver, body bag, hanged man, hanged woman, noose around,  self harm, self mutilation, human torture, human slaughter, hate crime, blood feud, bloody fight, bloody battle, bloody brawl, bloody knife, bloody axe, bloody hand, bloody face, bloody machete, bloody weapon, bloody chainsaw, bloody sword, bloody body, bloody scene, bloody nose, bloody crime scene, blood on his, blood on her, blood on their, death camp, gas chamber, concentration camp prisoner, electric chair,  hitman, contract killer,  dead child, dead soldier, dead man, dead woman, dead animal, dead baby, dead person, dead people, hanging body, hanging  drowned body, drowned child, brutal murder, brutal killing, brutal fight, brutal attack, brutal beating, brutal death, violent death, violent fight, violent attack, violent assault, violent confrontation, violent brawl, violent clash, violent altercation, physical altercation, violent outburst, violent riot, violent struggle, violent scene, violent act, act of violence, acts of violence`,
    words: `committing  commits  commit  cutting her wrists, cutting his wrists, cutting their wrists, cutting myself, self harming, hanging himself, hanging herself, hanging from a noose, shot in the head, shot to death, shot dead, stabbed to death, beaten to death, choked to death, burned to death, burning to death, crushed to death, left for dead, beaten up, beaten bloody, beaten badly, badly beaten, brutally beaten, brutally beating, brutally attacked, brutally attacking, brutally murdered, brutally killed, brutally stabbed, brutally stabbing, brutally torturing, violently attacking, violently beating, savagely beating, savagely attacking, black and blue, bruised and battered, battered and bruised, bruised face, bruised eye, swollen and bruised, held at gunpoint, at gunpoint, at knifepoint, knife to her throat, knife to his throat, knife at her throat, knife at his throat, knife against her throat, knife against his throat, gun to her head, gun to his head, gun to the head, gun at his head, gun at her head, gun against, shotgun in his mouth, pistol to the head, pistol to his head, gun in her mouth, gun in his mouth, jumping off a bridge to, jumps off a building to, killing each other, fighting to the death, fight to the death, writhing in agony, screaming in agony, screaming in pain, writhing in pain, gasping for air as, sprawled lifeless, lies lifeless, lying lifeless, lying dead, lies dead, laying dead, found dead, bullet riddled, bullet ridden, riddled with bullets,  bloody, bleeding,  bloodthirsty`,
  },
  weapon: {
    nouns: `rifle butt, rifle butts, nail gun, blowtorch, hot iron, boiling water, kettle, frying pan, cane, paddle, pipe, plank, shovel, spade, sickle, harpoon, crossbow, slingshot, catapult, cannon, taser, stun gun, pepper spray, plastic bag, poison, syringe, spike, stake, broken glass, chain, chains, steel rod, metal rod, knife, gun, pistol, rifle, shotgun, sword, axe, machete, dagger, blade, chainsaw, hammer, baseball bat, bat, crowbar, bullet, whip, baton, razor, cleaver, spear, hatchet, ice pick, meat hook, scythe, katana, grenade, bomb, handgun, revolver, assault rifle, machine gun, sledgehammer, brass knuckle, brick, rope, noose, firearm, weapon, screwdriver, drill, scissors, pitchfork, arrow, bayonet, flamethrower, belt, club, saw, acid, wrench, broken bottle, glass shard, fist, tank`,
    words: 'knives, knifes, scissors, pliers',
  },
  /** Words that make a doubtful act a violent one. */
  cruelty: {
    words: `brutal, brutally, savage, savagely, violent, violently, vicious, viciously, ruthless, ruthlessly, merciless, mercilessly, sadistic, sadistically, cruel, cruelly, deadly, fatal, fatally, lethal, horrific, horrifying, gruesomely, bloodthirsty, murderous, torturous, agonizing, agonising, in agony, agony, excruciating, screaming, screams, terrified, helpless, helplessly, maniacal, deranged, psychopath, psychopathic, serial, killer, murderer, to death, lifeless, dead, dying, unconscious, begging for mercy, begging for his life, begging for her life, pleading for mercy, pleading for his life, pleading for her life, blood, bloody, bleeding, wounds, wounded, injured, bruised, bruises, scars, anguish, in pain, pain, fury, rage, enraged, furious, chaos, massacre, butcher, weapon, weapons, fear, terror, repeatedly, bound, tied up, gagged, chained, cornered, cowering, crying, dismembered, corpse, gang, victim, victims, innocent`,
  },
  /** Horror's props: only together with other signs. */
  morbid: {
    words: `corpse, corpses, cadaver, dead body, morgue, decomposed, decomposing, rotting, rotten flesh, maggots, flesh, skulls, organs, severed, mangled, ripped, torn, oozing, pus, festering, infected wound, wounds, wound, gash, scars, intestine, butchered, carcass, carcasses, crucified, hanged, gallows, noose, slaughterhouse, autopsy, amputated, macabre, nightmarish, body horror, gruesomely, disturbing, blood, bloody, gutted, eyeballs, eyeless, hollow eyes, bones, skinless, burned, charred, deformed, disfigured, twisted limbs, contorted`,
  },
  /** Acts that are violent with any person or animal in sight, in whichever order they stand. */
  severe: {
    verbs: `stab, strangle, murder, execute, assassinate, suffocate, throttle, gun down, shoot dead, electrocute, flog, assault, beat up, maul, bludgeon, pummel, batter, pistol whip,
      waterboard, slay, terrorize, torment, molest, lash, savage, manhandle, rough up, choke, hold hostage, take hostage, hold at gunpoint, drown his, drown her, drown a, slit, decapitate, crucify, impale, stone to death, torture, kill, open fire,
      open fire on, mow down, snipe, slash, gouge, throw acid, set ablaze, burn a person, set a man, trample, stomp on, smash his head, smash her head, smash the other, crush his, crush her, crush the head, strike him, strike her, punch him, punch her, punch a, kick him, kick her, slap him, slap her, whip him, whip her, whip a, drag by the hair, hack at, gang up on, kick and, punch and, drag and, aim at a crowd, beat his, beat her, kick his, punch his, slice his enemy,  execute prisoners, slice in half, cut in half, saw in half, cut off his, cut off her, rip out his, rip out her, run over a, blow up a`,
    nouns: 'attacker, assailant, torturer, executioner, mutilator, strangler, murderer, rioter beating',
  },
  /** Pushing that kills by where it ends. */
  shoving: { verbs: 'push, shove, throw, hurl, toss, kick, fling' },
  'deadly-fall': {
    words: `down the stairs, down a flight of stairs, down the staircase, off a cliff, off the cliff, off the roof, off a roof, off a rooftop, off a bridge, off a building, off a balcony,
      in front of a subway, in front of a moving, in front of an oncoming, in front of the train, in front of a bus, in front of a truck, in front of a speeding, onto the train tracks, onto the tracks, onto the railway, into a wood chipper, into a woodchipper, into a meat grinder, into boiling, into a furnace, into lava,
      into a volcano, into a vat, into acid, to the lions, to the wolves, to the crocodiles, to the sharks, down a well, off a skyscraper, off the bridge, off the building, off the balcony, from a balcony, from the balcony, from a roof, from the roof, from a rooftop, from a bridge, overboard, off a moving, off the train,
      out of a window, out of the window, in front of a train, in front of a car, into traffic, under a train, under a bus`,
  },
  ramming: { verbs: 'ram, plow, plough, drive, crash, steer, barrel, smash' },
  'into-people': {
    words:
      'into a crowd, into the crowd, into pedestrians, into people, into protesters, into shoppers, into a group, into worshippers, into demonstrators',
  },
  rammed: {
    words:
      'ram into a crowd, ram into the crowd, ram into pedestrians, ram into people, ram into protesters, rams into a crowd, rams into the crowd, rams into pedestrians, rams into people, rams into protesters, rammed into a crowd, rammed into the crowd, rammed into pedestrians, rammed into people, rammed into protesters, ramming into a crowd, ramming into the crowd, ramming into pedestrians, ramming into people, ramming into protesters',
  },
  kindling: { verbs: 'set, light' },
  ablaze: { words: 'on fire, ablaze, alight' },
  /** What is left of a body that was pulled in two. */
  sundered: {
    words: 'ripped in half, torn in half, torn in two, ripped in two, hewn in two, split in two, sliced in half, blown in half',
  },
  'man-eating': { words: 'human flesh, cannibal, cannibals, cannibalism, human meat' },
  'own-death': {
    words:
      'blowing himself up, blowing herself up, blowing themselves up, blows himself up, blows herself up, firing squad, firing squads',
  },
  passive: { words: 'being, been, gets, getting, is, are, was, were' },
  blood: { words: 'blood, bloody, bleeding, bloodstains, crimson liquid, red liquid, gushing, bled' },
  /** What is left when a body has been destroyed; with a body, a person or an organ beside it. */
  destroyed: {
    words: `skinned, ripped open, sliced open, cut open, slit open, hacked off, half eaten, partly eaten, slashed, exploding, exploded, explodes, bursting open, hacked, sliced off, bitten off, chewed, pecked, shredded, wired shut, nailed to, pinned to, dangling from, gnawed, blown off, blown open, cut off, chopped off, ripped off, torn off, torn apart, torn open, ripped apart, ripped out, pulled out, sawn in two, sawn off, sawed off, split open, cracked open, burst open, crushed, mangled, mutilated, severed, dismembered, butchered, flayed, peeled off, melting off, melted off, rotting, rotten, decomposing, decayed, decaying, festering, pierced, impaled, shattered, gouged, gouged out, caved in, strung across, hanging from hooks, hanging from a hook, hanging from meat hooks, missing limbs, missing eyes, spilling, spilling out, spilled, hanging out, exposed, showing bone, bone showing, bones showing, protruding, on a spike, on spikes, on a pike, burned beyond, charred, riddled, stitched together, sewn shut, devoured, disfigured, maggots, oozing, twisted unnaturally, snapped, hollowed`,
  },
  organ: {
    nouns:
      'organ, intestine, brain, skull, eyeball, heart, liver, lung, rib, bone, flesh, limb, torso, spine, guts, entrail, carcass, corpse, cadaver, body, leg, arm, head, face, hand, finger, jaw, throat, stomach, belly, eye, foot, neck, chest, muscle, tendon, vein, tooth',
    words: 'guts, viscera, bodies, corpses, teeth, feet, human',
  },
} satisfies Lexicon
