/** Who and what a prompt is about: people, children, animals, bodies. Neutral words that give the others their meaning. */
import type { Lexicon } from './lexicon.ts'

export const people = {
  person: {
    nouns: `classmate, schoolmate, schoolchild, spectator, informant, coach, trainer, youth, companion, buddy, pal, fellow, tenant, landlord, landlady, owner, seller, vendor, biker, jogger, swimmer, astronaut, pilot, mechanic, plumber, butler, housekeeper, nanny, babysitter, librarian, principal, professor, scholar, cleric, rabbi, imam, pope, bishop, prophet, prince, princess, duke, emperor, peasant, serf, archer, guardsman, sheriff, deputy, detective, agent, spy, medic, paramedic, firefighter, lifeguard, referee, umpire, concertgoer, worshipper, tribesman, settler, colonist, cowboy, outlaw, homeowner, resident, pensioner, grandma, grandpa, granny, niece, nephew, cousin, stepfather, stepmother, orphan, captain, commander, general, sergeant, trooper, marine, warden, jailer, juror, bailiff, bouncer, thief, burglar, vagrant, tramp, drunkard, addict, widow, bachelor, colleague, intern, janitor, cleaner, courier, postman, mailman, delivery man, fisherman, hunter, woodsman, lumberjack, shepherd, rancher, beekeeper, gardener, builder, carpenter, welder, electrician, musician, guitarist, drummer, violinist, pianist, painter, sculptor, photographer, cameraman, director, writer, poet, author, editor, blogger, streamer, gamer, youtuber, influencer, supermodel, bodybuilder, wrestler, boxer, goalkeeper, footballer, skater, skier, surfer, climber, diver, runner, rider, jockey, cheerleader, dentist, surgeon, therapist, pharmacist, psychiatrist, veterinarian, butcher, baker, barber, hairdresser, tailor, cobbler, jeweler, blacksmith, flight attendant, stewardess, conductor, cabbie, taxi driver, truck driver, trucker, motorist, biker, pirate, viking, samurai, ninja, gladiator, wizard, witch, elf, dwarf, mermaid, maiden, damsel, geisha, monk, hermit, cultist, follower, believer, activist, striker, picketer, voter, minister, diplomat, ambassador, dictator, tyrant, mayor, governor, cyclist, student, worker, elder, businessman, businesswoman, merchant, wanderer, nomad, pilgrim, sailor, miner, suspect, detainee, teammate, relative, uncle, aunt, grandfather, thug, terrorist, bandit, clown, killer, warlord, mob, intruder, gang, man, woman, person, guy, lady, gentleman, adult, individual, human, human being, people, crowd, couple, husband, wife, girlfriend,
      boyfriend, friend, neighbor, neighbour, stranger, passerby, pedestrian, bystander, victim, hostage, prisoner, captive, inmate, civilian,
      villager, citizen, protester, soldier, officer, policeman, policewoman, cop, guard, worker, employee, coworker, colleague, boss, farmer,
      teacher, doctor, nurse, patient, customer, shopkeeper, cashier, clerk, driver, passenger, tourist, traveler, prostitute, beggar, homeless, family, applicant, tribe, banker, engineer, scientist, teller, foe, pedestrian, mother, father, mom, dad, parent, brother, sister, daughter, son, grandmother, grandfather, king, queen, politician,
      president, priest, nun, monk, politician, journalist, reporter, singer, actress, actor, model, dancer, athlete, opponent, enemy, rival, foe,
      fighter, warrior, knight, rebel, refugee, slave, hitchhiker, roommate, lover, bride, groom, spouse, intruder, robber, gunman, crewman,
      rioter, demonstrator, shopper, camper, hiker, survivor, celebrity, blonde, brunette, redhead, milf, babe, chick, dude, ex, traitor, witness,
      judge, lawyer, mayor, senator, accountant, chef, waiter, waitress, maid, secretary, bartender, fan, player, commuter, diner, figure`,
    words:
      'men, women, him, her, them, himself, herself, themselves, someone, somebody, anyone, everyone, another, others, us, me, myself, you, elderly, homeless',
  },
  child: {
    nouns: `child, kid, boy, girl, schoolgirl, schoolboy, toddler, infant, baby, newborn, minor, teen, teenager, preteen, adolescent, tween,
      youngster, pupil, orphan, kindergartner, kindergartener, preschooler, loli, lolita, shota, underage, little girl, little boy, young girl,
      young boy, middle schooler, high schooler, elementary student, grade schooler, child actress, juvenile, jailbait, cheerleader`,
    words: `children, babies, childlike, prepubescent, pubescent, teenage, babyish, young child, child s, underaged, barely legal, nymphet, kiddie, kindergarten`,
  },
  /** Words that make someone a child beyond doubt; `girl`, `boy` and `baby` are often said of adults. */
  'certain-child': {
    nouns: `child, kid, schoolgirl, schoolboy, toddler, infant, newborn, minor, teen, teenager, preteen, adolescent, tween, youngster, pupil,
      kindergartner, kindergartener, preschooler, loli, lolita, shota, little girl, little boy, young girl, young boy, middle schooler,
      high schooler, elementary student, grade schooler, juvenile, jailbait, baby boy, baby girl`,
    words: `children, underage, underaged, childlike, prepubescent, pubescent, teenage, young child, nymphet, kiddie, kindergarten`,
  },
  animal: {
    nouns: `parrot, cockatoo, hamster, guinea pig, ferret, mouse, rat, goose, swan, turkey, rooster, camel, llama, giraffe, zebra, hippo, leopard, cheetah, panda, koala, kangaroo, gorilla, orangutan, ape, snake, lizard, frog, toad, fish, shark, octopus, crab, lobster, crocodile, alligator, badger, hedgehog, otter, beaver, stray dog, stray cat, bulldog, poodle, pony, calf, piglet, duckling, chick, cub, animal, dog, puppy, cat, kitten, horse, foal, rabbit, bunny, pig, cow, sheep, lamb, goat, chicken, hen, bird, pigeon, duck, deer, fawn,
      elephant, rhino, lion, tiger, monkey, chimpanzee, bear, fox, wolf, dolphin, whale, seal, turtle, hamster, squirrel, pet, bull, livestock, creature, donkey`,
    words: 'puppies, wolves',
  },
  body: {
    nouns: `head, face, neck, throat, arm, leg, hand, foot, finger, toe, eye, eyeball, ear, nose, mouth, tongue, chest, stomach, belly, torso, abdomen,
      back, skull, brain, heart, limb, wrist, body, scalp, jaw, flesh, skin, bone, rib, spine, gut, tooth, temple, forehead, shoulder, knee, thigh, vein`,
    words: 'feet, teeth, guts, bodies',
  },
} satisfies Lexicon
