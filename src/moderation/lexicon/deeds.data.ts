/** WARNING: mean, cruel and criminal deeds in ordinary words; each needs somebody or something beside it to mean harm. */
import type { Lexicon } from './lexicon.ts'

export const deeds = {
  /** What is done to shame, hurt or shut out somebody weaker. */
  'mean-act': {
    verbs: `lock in a closet, lock in a, make eat, make sleep, make stand, lie to, send away, cannot play, can t play, not play with, may not, no rooms, write on the desk, write on the locker, sing a mocking, mocking song, refuse to touch, refuse to serve, push into, push aside, push around, push to the ground, push to the floor, push out of, push off the, shove, shove into, shove aside, trip, kick, slap, hit, punch, beat, poke at, pull the hair of, pour soda, pour milk, pour beer, pour water on, pour paint, pour trash, dump food on, dump trash on, spill on, smear, throw mud, throw eggs, throw food, throw trash, throw stones, throw rocks, throw bottles, throw garbage, throw coins, throw paper, throw bananas, throw tomatoes, throw balls at, pelt, spit, trick, prank, tease, taunt, mock, ridicule, make fun of, laugh at, point at, snicker at, whisper about, gossip about, stare at, glare at, sneer at, scowl at, imitate, mimic, impersonate, parody, steal the cane, move his cane, move her cane, take his cane, take her crutches, take his crutches, hide the cane, hide his, lock in, lock out, tie to, strip of, shave the head, shave her head, shave his head, cut off the hair, cut her hair, cut his hair, force to, force a, force her to, force him to, force them to, make crawl, make kneel, make bark, parade, herd, herd onto, brand, cage, put on a leash, chain, whip, enslave, auction, inspect the teeth, measure the skull, scream at, yell at, shout at, bark orders at, order to leave, tell to leave, tell to go, tell to get out, ask to leave, demand to leave, demand that, call names, call a, call her a, call him a, insult, curse at, swear at, humiliate, degrade, belittle, ignore, interrupt, talk over, overlook, pass over, exclude, leave out, forbid, ban, bar, refuse, refuse to, deny, reject, turn away, turn their backs on, shut the door, shut the door on, slam the door, close the door on, block, kick out, throw out, drive out, chase away, chase out, evict, fire, pay less, deport, expel, report, harass, bully, stalk, threaten, intimidate, grope, catcall, whistle at, cross the street, clutch her purse, clutch her bag, lock the car, follow around, search, frisk, profile, arrest for no reason, stop for no reason, kneel on, burn the flag, tear the veil, tear off, pull off, rip off, take it off, take off her veil, take off his turban, knock off, smash the glasses, break the glasses, vandalize, paint over, spray`,
    words: `mocked, bullied, excluded, ignored by, insulted by, ridiculed, not allowed, isn t allowed, is not allowed, aren t allowed, are not allowed, wasn t allowed, forbidden to, barred from, banned from, kept from, kept out, left out, paraded, herded, treated as, treated like, blamed for, accused of, called a witch, called a, smeared with, laughing at, laughing soldiers, men laugh, women laugh, boys laugh, girls laugh, crowd laughs, children laugh, they laugh, and laugh, and laughing, gossip and laugh, cheering crowd, leave the country, go home, get out, take it off, real men, sissies`,
  },
  /** Whom such deeds hit hardest. */
  outsider: {
    words: `filipino maid, maid eat, black boy, black girl, white boy telling, indian family, chinese family, arab family, turkish family, african family, autistic girl, autistic boy, autistic child, gay patient, trans patient, muslim patient, waitress because, desk of a classmate, locker of a, fat classmate, fat colleague, fat child, fat student, overweight classmate, shy classmate, weak classmate, small classmate, new classmate, quiet girl, quiet boy, shy girl, shy boy, new girl, new boy, nerdy girl, nerdy boy, poor girl, poor boy, poor woman, poor man, poor family, homeless woman, homeless man, homeless person, beggar, blind man, blind woman, blind person, deaf man, deaf woman, deaf person, disabled person, veiled woman, bearded prisoner, bearded man in, prisoner of war, accent, colleague s accent, girl with, boy with, man with a limp, person with, cerebral palsy, down syndrome, autism, stutter, birthmark, scar, burns, albinism, dwarfism, rainbow flag, pride flag, yellow star, yellow stars, family from, man from, woman from, people from, student from, from nigeria, from syria, from mexico, from india, from africa, from somalia, from pakistan, from afghanistan, female engineer, female doctor, female scientist, female boss, female colleague, female student, female driver, female candidate, female employee, female worker, female pilot, female soldier, woman engineer, only woman, because she is a girl, because she is a woman, because he is gay, because he is black, because of his, because of her, because of their, gay son, gay teenager, lesbian daughter, trans daughter, is gay, is lesbian, is trans, is black, is muslim, is jewish, jewish graves, jewish cemetery, asian restaurant, turkish shop, kebab shop, mosque, synagogue, called a witch, livestock, like a dog, like dogs, like animals, like cattle, villagers`,
  },
  /** Pursuit with a weapon. */
  pursue: {
    verbs:
      'chase, stalk, corner, pursue, run after, rush at, charge at, creep up on, sneak up on, swing at, lunge at, stand over, loom over, tower over',
  },
  /** Firing at people. */
  'fire-at': {
    words:
      'firing into, fires into, fire into, firing at, fires at, fire at, firing on, fires on, shooting into, shoots into, shoot into, shooting at, shoots at, shoot at, opens fire, opening fire, spraying bullets, sprays bullets, machine gunning, mowing down',
  },
  'shot-at': {
    words:
      'crowd, civilians, people, protesters, demonstrators, villagers, students, classmates, pupils, children, audience, worshippers, passengers, family, families, prisoners, refugees, migrants, police, officer, officers, soldiers, a man, a woman, men, women, each other, house, car full, bus, school, ditch full',
  },
  /** Done to a body and told as its state. */
  undone: {
    words: `skinned, nailed to, impaled, flayed, crushed under, crushed by, crushed beneath, crushed between, pierced by, run through with, torn apart, ripped apart, mangled, mutilated, decomposing, rotting, charred, burned alive, burnt alive, burned to, gutted, hanged, crucified, devoured, half eaten, beheaded, mauled, trampled, electrocuted, drowned, strangled, stabbed, bludgeoned, poisoned, scalped, quartered, disfigured, dismembered, boiled alive, buried alive, bleeding out, tied to the tracks, tied to a stake, hanging from a noose, hanging from a ceiling fan, hanging from the rafters, hanging from a beam, hanging from a lamppost, strung up, set alight, on fire and, engulfed in flames, shot in, shot through, beaten by, beaten with, kicked by, whipped by, stoned by, lynched, tortured by, tortured with, locked in a box with, thrown to, fed to, left to die`,
  },
  extract: { verbs: 'pull, cut, rip, tear, yank, gouge, dig, carve, saw, bite, tug, slice, hack' },
  innards: {
    words:
      'spine, heart, eye, eyes, eyeball, tongue, teeth, tooth, guts, intestines, liver, lungs, brain, kidney, kidneys, fingernails, nails, bones, entrails, organs, skin, fingers, finger, ear, ears, head, arm, leg',
  },
  'out-of': { words: 'out of, out, from his, from her, from the body of, from a living, off his, off her, off of' },
  'body-piece': {
    words:
      'eyeball, eyeballs, human eye, human heart, human head, human hand, human finger, human fingers, severed, finger, human tongue, human ear, human ears, human brain, human liver, human organs, human flesh, human leg, human arm',
  },
  served: {
    words:
      'on a fork, on a plate, on a spoon, on a skewer, on a platter, on a stick, on a spike, on a hook, in a jar, in a bowl, in a soup, in a box, in a fridge, in a freezer, in a suitcase, in a bag, on a table, on a cutting board, between his teeth, in his mouth, in its mouth, in its jaws',
  },
  /** Selling what must not be sold. */
  'for-sale': { verbs: 'sell, auction, trade, buy, barter, offer for sale, exchange' },
  'not-for-sale': {
    words:
      'newborn, her newborn, her baby, his baby, a baby, babies, her child, his child, his daughter, her daughter, his son, her son, his wife, a bride, brides, a kidney, his kidney, kidneys, organs, human organs, humans, slaves, a slave, virginity, votes, exam answers, state secrets, secret documents, stolen, moonshine, drugs, passports, ivory, tusks, endangered, a gun to, guns to, weapons to, counterfeit, pirated',
  },
  drunk: { words: 'drunk, drunken, intoxicated, stoned, high on drugs, wasted' },
  'at-the-helm': {
    words:
      'captain, pilot, driver, steering, driving, at the wheel, behind the wheel, ferry, bus driver, truck driver, flying a plane, crane operator, surgeon operating, riding a motorcycle',
  },
  'look-secretly': {
    verbs:
      'peek, peek into, peek through, peep, peep into, spy on, film, photograph, record, watch, look through, look into, hide a camera in, take pictures of, take photos of',
    words: 'hidden camera, secret camera, spy camera',
  },
  'private-place': {
    words:
      'changing room, women s changing room, locker room, girls locker, women s bathroom, women s toilet, public toilet, shower cabin, shower room, bathroom window, bedroom window, her bedroom, her window, up her skirt, under her skirt, dressing room, fitting room, neighbour undressing, neighbor undressing, woman undressing, woman showering, without her knowledge, without their knowledge, without consent, sleeping woman',
  },
  'break-in': { verbs: 'break, smash, force, kick in, pry, jimmy, drill, cut, bash in, shatter, hammer' },
  'broken-into': {
    words:
      'car window, car windows, window of a car, shop window, shop windows, store window, display window, vending machine, parking meter, cash machine, atm, lock, padlock, door lock, safe, cash register, jewelry case, back door, bike lock, window of a house, house window, glass door, showcase',
  },
  'break-tool': {
    words:
      'hammer, crowbar, brick, bat, stone, masked, mask, hooded, hoodie, night, balaclava, gloves, screwdriver, bolt cutter, to get, to take, to grab, to steal, grab, laptop, purse, alarm, burglar, thief, looters, thieves',
  },
  'at-traffic': {
    words:
      'at cars, at a car, at passing cars, at trains, at a train, at a bus, at police, at police cars, at windows, at firefighters, at ambulances, from a bridge at, from an overpass, off an overpass',
  },
  'throw-thing': {
    words:
      'throwing stones, throwing rocks, throwing bricks, throwing bottles, throw stones, throw rocks, throw bricks, throws stones, throws rocks, throws bricks, dropping rocks, dropping stones, dropping bricks, hurling stones, hurling rocks, hurling bricks, throwing molotov, throwing cocktails',
  },
  wager: { words: 'for bets, betting money, placing bets, bets on, money bets, wagering on' },
  'blood-sport': {
    words: 'fight, fighting, fights, dogs, roosters, cocks, pit bulls, cellar, underground, backyard, basement, alley',
  },
} satisfies Lexicon
