/** WARNING: words that make a scene of violence, crime, contempt or sex out of ordinary ones. No single tag here objects on its own. */
import type { Lexicon } from './lexicon.ts'

export const scenes = {
  /** What is done with a weapon. */
  wield: {
    verbs:
      'raise, plunge, drive, thrust, wield, brandish, point, aim, press, swing, hurl, fire, unload, empty, lunge with, threaten with, bury, jab, ram, sink, twist',
  },
  /** People who are there to do harm. */
  villain: {
    nouns:
      'maniac, psycho, psychopath, serial killer, killer, slasher, madman, thug, bandit, gangster, mobster, terrorist, executioner, torturer, attacker, assailant, hitman, cannibal, sniper, gunman, hooligan, butcher of men, warlord, militant, extremist, lunatic, sadist, abuser, kidnapper, captor, mob, gang, rioter',
    words: 'wielding, strapped to a table, tied to a chair, chained to, screaming, screams',
  },
  'ill-treat': {
    verbs: `beat, kick, punch, choke, drag, throw off, throw out of, push off, push down, chase, slap, slam, shove, crush, burn, whip, pelt, trample, grip her neck, grip his neck, grab by the throat, pour boiling water, pour gasoline, pour acid, knock out, knock unconscious, hold underwater, plow into, plough into, ram into, run over, corner, hunt, attack, beat up, assault, tie up, gag, torture, force, spit on`,
    words:
      'stoning, stoned to, stone him, stone her, stone them, raises his fist, raising his fist, raised fist at, holding up a head, pecking at a corpse, by the hair, stretched on the rack, joints pop, on the rack, bound with duct tape, bound to a chair, bloodied, beaten unconscious, struggling for breath, struggles for breath, gasping for breath, gasping for air, cowering, cowers, begging for mercy, bodies falling, collapses in, collapsing in, thrown off, thrown from, on fire screaming, without anesthesia',
  },
  being: { words: 'being, been, gets, getting' },
  blast: {
    words:
      'explosion, explodes, exploding, bomb, bombing, air strike, airstrike, missile strike, shelling, grenade, detonates, detonating, crash, burning alive',
  },
  'blast-victim': {
    words:
      'bodies, people, passengers, crowd, children, civilians, victims, pedestrians, corpses, limbs, school bus, market, hospital, wounded, screaming',
  },
  container: {
    words:
      'freezer, fridge, refrigerator, jar, suitcase, trunk, plastic bag, garbage bag, box, bucket, platter, on a plate, barrel, sink, bathtub, oven',
  },
  'human-part': {
    words:
      'human head, severed, human limb, human leg, human heart, human hand, human foot, body parts, human flesh, human bones, organs, eyeballs, corpse, dead body',
  },
  /** Ways out of clothes. */
  undress: {
    verbs: `undress, disrobe, strip, lower her, lower his, pull off her, pull down, pull aside, slide off, slide down her, slide her, hike up her, slip out of, slip off, unzip, unhook, unclasp, unbutton, peel off her, peel off his, pull down his, pull down her, drop her robe, drop her towel, drop his towel, lift up her dress, lift her skirt, lift her shirt, lift up her skirt, open her robe, remove her, remove his, remove their clothes, remove her clothes, take off her, take off his, take off their, rip off her clothes`,
    words:
      'skirt lifted, dress lifted, skirt hiked, dress hiked, robe open, shirt open, robe slipping, robe falling, around her ankles, around his ankles, clothes on the floor, clothes scattered, wearing only, wears only, covered only by, covered only in, nothing but, without a bra, without a top, unbuttoned, removing their clothes, barely clothed, barely covering, barely covered, barely concealing',
  },
  'intimate-body': {
    nouns:
      'breast, buttock, crotch, groin, inner thigh, thigh, bare curve, nipple, bosom, panty, thong, bra, underwear, lingerie, naked body, bare skin, naked skin, bare chest, cleavage, backside, bare back, g string, butt, ass, loin, private part, manhood, womanhood, stocking, fishnet, negligee, latex',
    words:
      'panties, between her legs, between his legs, between a woman s legs, curves, bare shoulders, her chest, sweaty bodies, bodies pressed, lips parted, wide hips',
  },
  'erotic-act': {
    verbs:
      'squeeze, moan, grind, straddle, writhe, press against, kneel between, thrust, rub, caress, kiss passionately, kiss her neck, kiss his neck, make out, entwine, lick, suck, grope, spread, arch, seduce, fondle, grab, stroke, touch, tease, expose, flaunt, jiggle, bounce, massage, bend over, cup, undulate, climax, pleasure, penetrate, reveal',
    words:
      'hands exploring, head thrown back, in ecstasy, bodies moving, moving in rhythm, on top of him, on top of her, on top of each other, one on top of the other, pressed against each other, bodies intertwined, sweat on their, lips locked, passionate kiss, heavy breathing, legs open, legs spread, spread legs, legs apart, open legs, legs wrapped, dripping wet, poking through, barely concealed, on her knees, mouth open, tongue out, sultry',
  },
  'erotic-place': {
    words:
      'bed, mattress, sheets, shower, bathtub, bedroom, hotel room, couch, changing room, locker room, jacuzzi, hot tub, sauna, desk, leash, leather straps, handcuffs, candlelight',
  },
  lovers: {
    nouns: 'lover, couple, two bodies, pair of lovers, two women, two men, mistress, partner, man and woman',
    words: 'man and a woman',
  },
  /** Groups of people in the plural, about whom a plain statement can be hateful. */
  'group-plural': {
    words: `women, females, girls, blacks, whites, mexicans, asians, africans, indians, arabs, foreigners, refugees, immigrants, migrants, muslims, jews, gays, lesbians, christians, hindus, chinese, mexicans, pakistanis, nigerians, gypsies, trans people, black people, white people, gay people, asian people, chinese people, jewish people, disabled people, old people, fat people, poor people, homeless people, latinos, hispanics, native americans, homosexuals, transgender people, autistic people, deaf people, blind people, people of color, feminists, dykes, immigrant, a woman, black folks, brown people, muslim people, indian people, mexican people, african people, arab people, foreign people, disabled folks, trans women, black women, muslim women, black men, gay men, asian women`,
  },
  contempt: {
    words: `are a joke, is a joke, are jokes, ruining, ruin, ruining our, destroying our, stealing our, taking our jobs, steal our jobs, take our jobs, locked up, burden, only good for, only good at, no place, can t drive, cannot drive, can t be trusted, not be trusted, shouldn t vote, should not vote, should not be allowed, shouldn t be allowed, shut up, obey, stay home, in the kitchen cleaning up after, breeding, breeders, sick, make me sick, makes me sick, disease, dirty, diseased, dangerous, violent, trash, garbage, killed, shot, hanged, burned, exterminated, eliminated, deported, punished, beaten, die, wiped, lynched, castrated, sterilized, sent back, go back, inferior, less intelligent, less capable, too emotional, objects, property, freaks, perverts, predators, pedophiles, crooks, cheats, liars, smelly, stink, lazy, stupid, dumb, criminals, terrorists, rapists, scum, vermin, animals, parasites, pigs, rats, monkeys, worthless, disgusting, ugly, evil, whores, sluts, a plague, a disease, a curse, a threat, mentally ill, retarded, idiots, thieves, not human, subhuman, second class, unnatural, an abomination, a mistake, worse than`,
  },
  'cast-out': {
    verbs:
      'pelt, push out, throw away, push around, force to sit, force to stand, turn away, tell to, send away, refuse to serve, refuse to hire, spit on, throw eggs at, gawk at, stare at with, isolate, single out, surround, look down at',
    words: `go back to the kitchen, forced to sit, forced to use, sit in the back, sitting in the back, stand in the back, separate entrance, separate line, take the virus, the virus home, as savages, as a savage, as rats, as a rat, as monkeys, as apes, as criminals, as a criminal, as a thief, as terrorists, as a terrorist, as servants, as a servant, as maids, as animals, as vermin, as parasites, as lazy, as stupid, as dirty, as dumb, as inferior, as a burden, as freaks, bones through, controlling the world, greedy, hooked nose, pulling the strings, by laughing, laughing classmates, cheering crowd, crowd cheers, other students laugh, others laugh, everyone laughs, stared at with suspicion, with suspicion, surrounded by security, eating watermelon, eating fried chicken, eating bananas, picking cotton, eating dogs, eating bats, suicide vest, with a bomb, smelly, call center scammer, drug dealer, gang member, in chains, on a leash, kneeling before, shining shoes, washing the feet`,
  },
  'place-of-worship': {
    nouns: 'mosque, synagogue, black church, quran, koran, torah, menorah, pride flag, rainbow flag, hijab, turban, headscarf',
    words: 'star of david',
  },
  desecrate: {
    verbs:
      'burn, desecrate, tear off, rip off, tear up, tear, smear, trample, stomp on, deface, pull off, spit on, urinate on, vandalize, vandalise',
    words: 'burning, in flames, on fire',
  },
  /** A trade that should not be. */
  mask: {
    words:
      'ski mask, ski masks, balaclava, balaclavas, masked man, masked men, masked figure, masked figures, hooded men, hooded man, hooded figures, stocking over his head, bandana over his face, armed men, armed man, gang, gangsters, cartel, militants, robbers, getaway car',
  },
  gun: {
    nouns:
      'gun, pistol, rifle, shotgun, revolver, handgun, firearm, machine gun, assault rifle, ak 47, ak47, ar 15, uzi, rocket launcher, grenade, ammunition, weapon, explosive, missile, bullet, dynamite, detonator',
  },
  'hand-over': {
    verbs:
      'unload, smuggle, sell, trade, exchange, hand over, hand out, buy, swap, deal, deliver, pack, hide, stash, conceal, load, transport, import, ship, stockpile, assemble, modify',
    nouns: 'crate, shipment, cache, stash, exchange, transaction, deal',
  },
  'make-bomb': {
    verbs: 'make, build, assemble, mix, wire, construct, plant, strap, rig, prepare, create, craft, set off, detonate',
    words: 'homemade, improvised',
  },
  bomb: {
    nouns:
      'bomb, explosive, detonator, dynamite, pipe bomb, explosive device, explosive vest, napalm, nerve agent, poison gas, bioweapon, chemical weapon',
    words: 'c4, tnt',
  },
  drink: {
    words:
      'drunk, drinking beer, drinking whiskey, drinking alcohol, beer, whiskey, vodka, wine bottle, liquor, intoxicated, alcohol, texting',
  },
  drive: { words: 'behind the wheel, driving a car, while driving, driving, at the wheel, driver' },
  labour: {
    words:
      'mining, sweatshop, brick kiln, working in a factory, working in a mine, sewing machines, assembly line, cobalt, cotton fields, quarry, carrying bricks, forced to work, working in a mine, hauling, garment factory, chained to',
  },
  'sell-person': { verbs: 'sell, buy, auction, traffic, lock, cram, smuggle, transport, trade, imprison, enslave, hide' },
  'sold-person': {
    words:
      'his daughter, her daughter, daughter, girls, young women, women, migrants, refugees, immigrants, children, slaves, virgin, kidneys, babies, orphans, captives, brides',
  },
  peep: {
    words:
      'peeping, peeks through, peeking through, peering through a window, spying on, watching her undress, secretly filming, secretly photographing, secretly recording, hidden camera, upskirt, stalking a woman, stalks a woman, stalking her, following a woman, follows a woman',
  },
  loot: {
    words:
      'ransom note, ransom money, pimp, pimps, jimmying, huffing glue, huffing paint, sniffing glue, inhaling paint, copying a credit card, copying credit cards, cloning credit cards, tunnel to escape, escaping from prison, breaking out of prison, planting drugs, planting evidence, planted evidence, dumping garbage, dumping trash, dumping waste, loan shark, protection money, grave at night, cutting down protected, fishing with dynamite, dynamite fishing, recording a movie in a cinema, counterfeit handbags, fake handbags, fake designer, fake vaccines, forced marriage, lock pick, lockpick, lockpicks, crowbar the door, prying open a, smashing a jewelry, smashing a display, smash and grab, pickpocketing, purse snatching, snatching a purse, snatches a purse, running away with a purse, spray painting over, keying a car, slashing tires, cutting a padlock, bolt cutters, credit card numbers, stolen, swiping a wallet, lifting a wallet, slipping a pill, drugging a drink, spiking a drink, rigged election, stuffing ballots, shredding evidence, destroying evidence, fleeing the scene, tampering, wire transfer scam, scamming, scam, online scam, fake charity, drug stash, dime bag, joint in his hand, crack rocks, heroin spoon, burnt spoon, rolled up dollar bill, rolled dollar bill, moonshine still, illegal still, illegal whiskey, human cargo, shipping container full of people, without paying, shoplifting, under the jacket, under his jacket, into her bag while, stuffed with money, envelope of money, stuffed with cash, small plastic bag, small plastic bags, in exchange for cash, exchange for money, insurance money, opium poppies, poppy fields, white powder, burying a body, bury a body, disposing of a body, hiding a body, dead rhino, dead elephant, horn removed, tusks removed, photographing credit cards, fake id, fake ids, skimmer, betting on, siphoning gas, smugglers, smuggler, hotwiring, picking a lock, lock picking tools, cutting a fence, breaking the windows of, breaking into, forced entry, no permit, unlicensed, underage drinking, underage gambling, passing a joint, passing around a joint, rolling a joint, snorting, needle in his arm, needle in her arm, syringe in his arm, syringe in her arm, track marks, wanted by police',
  },
  'at-vital': {
    words: `to the neck of, to the throat of, to the head of, to his neck, to her neck, to his throat, to her throat, to his head, to her head, to their heads, to their throat, at his throat, at her throat, at his head, at her head, at the head of, against his throat, against her throat, against his neck, against her neck, against his head, against her head, into his chest, into her chest, into his back, into her back, into his stomach, into her stomach, into his neck, into her neck, into his head, into her head, into his eye, into her eye, into the chest, into the back of, into the neck, into the heart, into the stomach, through the chest, through his chest, through her chest, through the heart, through his hand, through the head, through his head, in the chest, in the back of the head, in the stomach, in his back, in her back, in his chest, in her chest, in his eye, in her eye, in his throat, across the throat, across his throat, across her throat`,
  },
  'wished-gone': {
    words: `without any, were gone, was gone, would disappear, disappeared, didn t exist, did not exist, a dead one, out of our country, off our streets, out of my country, get out, wiped off, gone for good, all die, just die, drop dead, punch them, shoot them, beat them, hang them, kill them, burn them, lynch them, be shot, be hanged, be beaten, be killed, be locked, be deported, be punished, be eliminated, be lynched, be burned, be gassed, be banned, deserve to die, deserve to be, have it coming, make me sick, makes me sick, disgust me, don t deserve, do not deserve, hope they, so stupid, so disgusting, so dumb, nothing but, lower than, worth less, less than, no better than, scum of, cockroaches, vermin, filthy, bloody, fucking, dirty, disgusting`,
  },
} satisfies Lexicon
